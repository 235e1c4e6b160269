//! The legal periods as a band, with the date as a handle on it. The handle is a range of days: a pointer drags it,
//! arrow keys move it by a day, page keys by a good step. A period is a button that goes to its first day.

use kaartwijzer_core::Date;
use leptos::prelude::*;

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

/// The band. It spans from the first day of the first period to the end of the year after `today`.
#[component]
pub fn PeriodBand(
    /// The periods, in order, without holes.
    #[prop(into)]
    periods: Signal<Vec<Period>>,
    /// The day asked about.
    #[prop(into)]
    date: Signal<Date>,
    /// That day in words, on the handle.
    #[prop(into)]
    date_text: Signal<String>,
    /// Another day is chosen.
    #[prop(into)]
    on_date: Callback<Date>,
    /// This day, as a tick, with its word.
    #[prop(into)]
    today: Signal<Date>,
    /// The word for today.
    #[prop(into)]
    today_text: Signal<String>,
    /// What the handle sets, for those who do not see it.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let span = Memo::new(move |_| periods.with(|periods| Span::of(periods, today.get())));
    let current = Memo::new(move |_| periods.with(|periods| index_at(periods, date.get())));
    let spoken = move || {
        let period = current
            .get()
            .and_then(|i| periods.with(|p| p.get(i).map(|p| format!(", {}: {}", p.id, p.label))));
        date_text.get() + &period.unwrap_or_default()
    };
    let drag = move |ev| {
        if let Some(day) = event_target_value(&ev).parse().ok().and_then(date_of) {
            on_date.run(day);
        }
    };
    let at = move |day: Signal<Date>| move || percent(span.get().percent(day.get()));
    view! {
        <div class="band">
            <output class="band-flag num" style=("--at", at(date))>{date_text}</output>
            <div class="band-track">
                {move || {
                    let span = span.get();
                    let piece = |(i, period)| piece(i, period, span, current, on_date);
                    periods.get().into_iter().enumerate().map(piece).collect_view()
                }}
            </div>
            <span class="band-tick" aria-hidden="true" style=("--at", at(today))>{today_text}</span>
            <input
                class="band-range"
                type="range"
                aria-label=label
                aria-valuetext=spoken
                min=move || span.get().first.ordinal()
                max=move || span.get().last.ordinal()
                prop:value=move || date.get().ordinal()
                on:input=drag
            />
        </div>
    }
}

fn piece(
    i: usize,
    period: Period,
    span: Span,
    current: Memo<Option<usize>>,
    on_date: Callback<Date>,
) -> impl IntoView {
    let Period { id, label, from, until } = period;
    let title = format!("{id}: {label}");
    let end = if until == Date::MAX { until } else { until.next() };
    view! {
        <button
            type="button"
            class="band-period"
            title=title
            aria-pressed=move || if current.get() == Some(i) { "true" } else { "false" }
            style=("--from", percent(span.percent(from)))
            style=("--to", percent(span.percent(end)))
            on:click=move |_| on_date.run(from.max(span.first))
        >
            <b>{id}</b>
            " "
            <span>{label}</span>
        </button>
    }
}

fn percent(value: f64) -> String {
    format!("{value:.2}%")
}

/// The days the band shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Span {
    first: Date,
    last: Date,
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
