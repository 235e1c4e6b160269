//! The legal periods as a band, with the date as a handle on it. The handle is a range of days: a pointer drags it,
//! arrow keys move it by a day, page keys by a good step. A period is a button that goes to its first day.

use super::percent;
use crate::browser::field::event_value;
use crate::node::{El, el};
use kaartwijzer_core::Date;
use std::rc::Rc;

/// One period on the band.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Its short name, always shown: `P2`.
    pub id: String,
    /// Its name, shown where there is room, and read out.
    pub label: String,
    /// The first day.
    pub from: Date,
    /// The last day; `Date::MAX` where it still runs.
    pub until: Date,
}

/// What the band is drawn from.
pub struct Band {
    /// The periods, in order, without holes.
    pub periods: Vec<Period>,
    /// The days on which answers change, as small marks.
    pub breaks: Vec<Date>,
    /// The day asked about.
    pub date: Date,
    /// That day in words, on the handle.
    pub date_text: String,
    /// The day it is, as a tick.
    pub today: Date,
    /// The word for it.
    pub today_text: String,
    /// What the handle sets, for those who do not see it.
    pub label: &'static str,
}

/// The band. It spans from the first day of the first period to the end of the year after today. Another day is chosen
/// with the handle, or by the first day of a period.
pub fn period_band(band: Band, choose: impl Fn(Date) + 'static) -> El {
    let Band { periods, breaks, date, date_text, today, today_text, label } = band;
    let span = Span::of(&periods, today);
    let current = index_at(&periods, date);
    let choose: Rc<dyn Fn(Date)> = Rc::new(choose);
    let name =
        current.and_then(|at| periods.get(at)).map(|period| [", ", &period.id, ": ", &period.label].concat());
    let pieces = periods.into_iter().enumerate().map(|(at, period)| {
        let choose = Rc::clone(&choose);
        piece(period, span, current == Some(at), move |day| choose(day))
    });
    let tick = el("span")
        .class("band-tick")
        .set("aria-hidden", "true")
        .style("--at", span.at(today))
        .child(today_text);
    let marks = breaks
        .into_iter()
        .filter(|day| span.first < *day && *day <= span.last)
        .map(|day| el("i").class("band-break").set("aria-hidden", "true").style("--at", span.at(day)));
    let range = el("input")
        .class("band-range")
        .set("type", "range")
        .set("aria-label", label)
        .set("aria-valuetext", date_text.clone() + &name.unwrap_or_default())
        .set("min", span.first.ordinal().to_string())
        .set("max", span.last.ordinal().to_string())
        .prop("value", date.ordinal().to_string());
    let flag = el("output").class("band-flag num").style("--at", span.at(date)).child(date_text);
    let drag = Rc::clone(&choose);
    el("div")
        .class("band")
        .child(flag)
        .child(el("div").class("band-track").children(pieces))
        .child(tick)
        .child(el("div").class("band-breaks").children(marks))
        .child(range.on("input", move |event| {
            if let Some(day) = event_value(&event).parse().ok().and_then(date_of) {
                drag(day);
            }
        }))
}

fn piece(period: Period, span: Span, current: bool, choose: impl Fn(Date) + 'static) -> El {
    let Period { id, label, from, until } = period;
    el("button")
        .set("type", "button")
        .class("band-period")
        .set("title", [&id, ": ", &label].concat())
        .set("aria-pressed", if current { "true" } else { "false" })
        .style("--from", span.at(from))
        .style("--to", span.at(until))
        .click(move || choose(from.max(span.first)))
        .child(el("b").child(id))
        .child(" ")
        .child(el("span").child(label))
}

/// The days the band shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Span {
    pub first: Date,
    pub last: Date,
}

impl Span {
    /// From the first day of the first period to the end of the year after `today`, or later where a period begins later.
    fn of(periods: &[Period], today: Date) -> Self {
        let begun = periods.iter().map(|period| period.from).filter(|from| *from > Date::MIN);
        let first = begun.clone().min().unwrap_or(today);
        let late = begun.max().unwrap_or(today).max(today);
        let last = Date::new(late.year() + 1, 12, 31).unwrap_or(Date::MAX);
        Self { first, last }
    }

    /// The same for a style sheet.
    pub fn at(self, day: Date) -> String {
        percent(self.percent(day)) + "%"
    }

    /// Where a day stands, in percent from the left, kept inside.
    fn percent(self, day: Date) -> f64 {
        let day = day.clamp(self.first, self.last).ordinal() - self.first.ordinal();
        let days = (self.last.ordinal() - self.first.ordinal()).max(1);
        f64::from(day) * 100.0 / f64::from(days)
    }
}

/// The period that holds a day.
fn index_at(periods: &[Period], day: Date) -> Option<usize> {
    periods.iter().position(|period| period.from <= day && day <= period.until)
}

/// The day with this ordinal: the reverse of [`Date::ordinal`].
fn date_of(ordinal: u32) -> Option<Date> {
    let mut year = u16::try_from(ordinal / 366 + 1).ok()?;
    while Date::new(year + 1, 1, 1).is_some_and(|next| next.ordinal() <= ordinal) {
        year += 1;
    }
    let month =
        (1..=12).rev().find_map(|m| Date::new(year, m, 1).filter(|first| first.ordinal() <= ordinal))?;
    let day = u8::try_from(ordinal - month.ordinal() + 1).ok()?;
    Date::new(year, month.month(), day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn periods() -> Vec<Period> {
        let period = |id: &str, from: &str, until| Period {
            id: id.into(),
            label: String::new(),
            from: day(from),
            until,
        };
        vec![
            period("P1", "2015-08-21", day("2017-08-02")),
            period("P2", "2017-08-03", day("2018-09-23")),
            period("P3", "2018-09-24", day("2024-10-01")),
            period("P4", "2024-10-02", Date::MAX),
        ]
    }

    #[test]
    fn a_day_survives_its_ordinal() {
        let mut date = day("2015-08-21");
        while date < day("2029-01-01") {
            assert_eq!(date_of(date.ordinal()), Some(date));
            date = date.next();
        }
        assert_eq!(date_of(0), Some(Date::MIN));
        assert_eq!(date_of(Date::MAX.ordinal()), Some(Date::MAX));
        assert_eq!(date_of(u32::MAX), None);
    }

    #[test]
    fn the_band_goes_from_the_first_period_past_today() {
        let span = Span::of(&periods(), day("2026-11-21"));
        assert_eq!((span.first, span.last), (day("2015-08-21"), day("2027-12-31")));
        assert!(span.percent(span.first).abs() < 1e-9);
        assert!((span.percent(Date::MAX) - 100.0).abs() < 1e-9);
        assert!(span.percent(day("2018-09-23")) < span.percent(day("2018-09-24")));
    }

    #[test]
    fn a_day_belongs_to_the_period_that_holds_it() {
        assert_eq!(index_at(&periods(), day("2018-09-23")), Some(1));
        assert_eq!(index_at(&periods(), day("2018-09-24")), Some(2));
        assert_eq!(index_at(&periods(), day("2015-01-01")), None);
    }

    #[test]
    fn no_periods_are_no_reason_to_fail() {
        let span = Span::of(&[], day("2026-11-21"));
        assert!(span.percent(day("2000-01-01")).abs() < 1e-9);
    }
}
