//! When the clauses of a rule are in force: a line of time for each, on the legal periods as ground. The same stands in
//! words beside each clause, so screen readers leave the drawing out.

use super::band::{Period, Span};
use crate::node::{El, el};
use kaartwijzer_core::Date;

/// A stretch of time of one clause, or of one part of a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// It goes on afterwards, or falls away, for whoever supposes so.
    pub supposed: Option<Supposed>,
    /// The outcome that lends it its colour; none for a quiet one.
    pub colour: Option<&'static str>,
}

/// What an assumption does to a stretch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Supposed {
    /// It goes on after its last day.
    Prolonged,
    /// It says less.
    Withdrawn,
}

/// What the drawing is made from.
pub struct Validity {
    /// The periods of one clock.
    pub ground: Vec<Period>,
    /// The first day that is drawn.
    pub first: Date,
    /// The last day that is drawn.
    pub last: Date,
    /// The day it is.
    pub today: Date,
    /// One line each, numbered from one.
    pub stretches: Vec<Stretch>,
}

/// The lines of time.
pub fn validity(drawn: Validity) -> El {
    let Validity { ground, first, last, today, stretches } = drawn;
    let span = Span { first, last };
    let between = |class, from: Date, until: Date| {
        el("i").class(class).style("--from", span.at(from)).style("--to", span.at(until))
    };
    let seen = ground.into_iter().filter(|period| period.until >= first && period.from <= last);
    let periods = seen.map(|period| {
        between("time-period", period.from, period.until)
            .set("title", [&period.id, ": ", &period.label].concat())
            .child(el("b").child(period.id))
            .child(" ")
            .child(el("span").child(period.label))
    });
    let numbered = stretches.len() > 1;
    let lines = stretches.into_iter().enumerate().map(|(at, stretch)| {
        let Stretch { from, until, supposed, colour } = stretch;
        let bar = between("time-bar", from, until)
            .class_if("is-hatched", supposed == Some(Supposed::Withdrawn))
            .class_if("is-earlier", from < first)
            .class_if("is-later", until > last);
        let more = (supposed == Some(Supposed::Prolonged))
            .then(|| between("time-bar is-hatched is-later", until, last));
        el("div")
            .class("time-line")
            .set("data-outcome", colour)
            .child(numbered.then(|| el("b").child((at + 1).to_string())))
            .child(bar)
            .child(more)
    });
    let years = years(first, last).map(|day| {
        el("i").class("time-year num").style("--from", span.at(day)).child(day.year().to_string())
    });
    el("div")
        .class("time")
        .set("aria-hidden", "true")
        .child(el("div").class("time-ground").children(periods))
        .child(el("i").class("time-today").style("--from", span.at(today)))
        .children(lines)
        .child(el("div").class("time-years").children(years))
}

/// The first day of every other year.
fn years(first: Date, last: Date) -> impl Iterator<Item = Date> {
    let even = first.year() + first.year() % 2;
    (even..=last.year()).step_by(2).filter_map(|year| Date::new(year, 1, 1)).filter(move |day| *day >= first)
}

/// The clock on which most of the stretches begin or end; the first where none fits better.
pub fn best_clock(stretches: &[Stretch], clocks: &[Vec<Period>]) -> usize {
    let fits = |periods: &Vec<Period>| {
        let begins = |day: Date| day > Date::MIN && periods.iter().any(|period| period.from == day);
        let ends = |day: Date| day < Date::MAX && periods.iter().any(|period| period.until == day);
        stretches
            .iter()
            .map(|one| usize::from(begins(one.from)) + usize::from(ends(one.until)))
            .sum::<usize>()
    };
    let mut best = 0;
    for (at, clock) in clocks.iter().enumerate() {
        if fits(clock) > clocks.get(best).map_or(0, fits) {
            best = at;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn period(from: &str, until: &str) -> Period {
        Period { id: String::new(), label: String::new(), from: day(from), until: day(until) }
    }

    fn stretch(from: &str, until: &str) -> Stretch {
        Stretch { from: day(from), until: day(until), supposed: None, colour: None }
    }

    #[test]
    fn stretches_are_drawn_on_the_clock_whose_days_they_share() {
        let clocks = [
            vec![period("2015-01-01", "2017-12-31"), period("2018-01-01", "2029-12-31")],
            vec![period("2015-01-01", "2020-05-05"), period("2020-05-06", "2029-12-31")],
        ];
        assert_eq!(best_clock(&[stretch("2018-01-01", "2024-01-01")], &clocks), 0);
        assert_eq!(best_clock(&[stretch("2016-01-01", "2020-05-05")], &clocks), 1);
        assert_eq!(best_clock(&[stretch("2016-01-01", "2016-05-05")], &clocks), 0);
        assert_eq!(best_clock(&[], &[]), 0);
    }

    #[test]
    fn every_other_year_is_marked_and_none_before_the_first_day() {
        let marked: Vec<u16> = years(day("2015-02-01"), day("2020-12-31")).map(Date::year).collect();
        assert_eq!(marked, [2016, 2018, 2020]);
        let marked: Vec<u16> = years(day("2016-02-01"), day("2020-12-31")).map(Date::year).collect();
        assert_eq!(marked, [2018, 2020]);
    }
}
