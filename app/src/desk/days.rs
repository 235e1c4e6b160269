//! The days on which answers change, and the two days that are compared.

use crate::signals::{Get, RwSignal};
use crate::vocabulary::CLOCK;
use kaartwijzer_core::{Date, Pack};

/// The two days that are compared; a day that is not set is that of the case.
#[derive(Debug, Clone, Copy, Default)]
pub struct Days {
    /// Whether they are compared at all.
    pub open: RwSignal<bool>,
    /// From this day.
    pub first: RwSignal<Option<Date>>,
    /// To this one.
    pub second: RwSignal<Option<Date>>,
}

impl Days {
    /// The two days, the earlier one first, where the case is about this day; tracked.
    pub fn both(self, day: Date) -> (Date, Date) {
        let (one, other) = (self.first.get().unwrap_or(day), self.second.get().unwrap_or(day));
        (one.min(other), one.max(other))
    }
}

/// The day on which the first period of the table began: there is no way back over it, for before it there is nothing to
/// look at.
pub fn begin(pack: &Pack) -> Date {
    let clock = pack.clocks.iter().position(|clock| clock.id == CLOCK);
    let of_clock = pack.periods.iter().filter(|period| Some(usize::from(period.clock)) == clock);
    of_clock.map(|period| period.from).filter(|from| *from > Date::MIN).min().unwrap_or(Date::MIN)
}

/// The two days to begin with: the day before answers last changed, and the case's own; where nothing changed before,
/// the case's own and today, or the next day that changes something.
pub fn usual(breaks: &[Date], begin: Date, day: Date, today: Date) -> (Option<Date>, Option<Date>) {
    if let Some(before) = previous(breaks, begin, day) {
        (Some(before), None)
    } else if day < today {
        (Some(day), Some(today))
    } else {
        (Some(day), next(breaks, day))
    }
}

/// The first day on which answers are others than on this one; none where nothing changes any more.
pub fn next(breaks: &[Date], day: Date) -> Option<Date> {
    breaks.iter().copied().find(|other| *other > day)
}

/// The last day on which answers are others than on this one; none before the first period.
pub fn previous(breaks: &[Date], begin: Date, day: Date) -> Option<Date> {
    let last = breaks.iter().rev().find(|other| begin < **other && **other <= day);
    last.map(|other| other.previous())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn each_step_crosses_one_change() {
        let breaks = [day("2015-08-21"), day("2018-05-22"), day("2018-09-24")];
        let begin = breaks[0];
        assert_eq!(next(&breaks, day("2013-01-01")), Some(begin));
        assert_eq!(previous(&breaks, begin, begin), None);
        assert_eq!(next(&breaks, day("2016-09-12")), Some(day("2018-05-22")));
        assert_eq!(next(&breaks, day("2018-05-22")), Some(day("2018-09-24")));
        assert_eq!(next(&breaks, day("2018-09-24")), None);
        assert_eq!(previous(&breaks, begin, day("2020-01-01")), Some(day("2018-09-23")));
        assert_eq!(previous(&breaks, begin, day("2018-09-23")), Some(day("2018-05-21")));
        assert_eq!(previous(&breaks, begin, day("2018-05-21")), None);
    }

    #[test]
    fn the_days_to_begin_with_have_a_change_between_them() {
        let begin = day("2015-08-21");
        let (breaks, today) = ([day("2018-05-22"), day("2030-01-01")], day("2026-11-22"));
        assert_eq!(usual(&breaks, begin, day("2016-09-12"), today), (Some(day("2016-09-12")), Some(today)));
        assert_eq!(usual(&breaks, begin, day("2018-06-01"), today), (Some(day("2018-05-21")), None));
        let later = usual(&breaks[1..], begin, today, today);
        assert_eq!(later, (Some(today), Some(day("2030-01-01"))));
        assert_eq!(usual(&[], begin, today, today), (Some(today), None));
    }
}
