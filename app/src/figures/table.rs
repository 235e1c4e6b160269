//! The table seen from above: a seat per participant, and a line from each seat to the paper in the middle, drawn as
//! the answer is. Seats are buttons laid over the drawing, so that keyboard and screen reader find them in order.

use super::outcome::{Look, OutcomeMark};
use super::seating::{Place, Seating, Side};
use leptos::prelude::*;

/// One seat at the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Who sits here, unique at this table.
    pub id: String,
    /// The name, as short as there is one.
    pub name: String,
    /// The function; may be empty.
    pub role: String,
    /// The answer for this person, where there is one.
    pub look: Option<Look>,
    /// The answer in words; may be empty.
    pub word: String,
    /// This is the person chosen.
    pub selected: bool,
}

/// The table with its seats. Children lie in the middle, as the paper the question is about.
#[component]
pub fn RoundTable(
    /// Who sits there, by the clock from the upper left.
    #[prop(into)]
    seats: Signal<Vec<Seat>>,
    /// Somebody is chosen: the index of the seat.
    #[prop(into)]
    on_pick: Callback<usize>,
    /// What this is, for those who do not see it.
    #[prop(into)]
    label: Signal<String>,
    /// What lies on the table.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let people = Memo::new(move |_| seats.with(Vec::len));
    let seating = Memo::new(move |_| Seating::of(people.get()));
    let place = move |i: usize| seating.with(|seating| seating.places.get(i).copied());
    let rows = move || seating.with(|seating| seating.rows.to_string());
    let flanked = move || seating.with(|seating| seating.flanked);
    view! {
        <div class="round" class:is-flanked=flanked role="group" aria-label=label style=("--rows", rows)>
            <svg class="round-table" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                <path class="round-top" d=OUTLINE></path>
                <path class="round-inlay" d=OUTLINE></path>
            </svg>
            <svg class="sights" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
                <For each=move || 0..people.get() key=|i| *i children=move |i| sight(seats, place, i)/>
            </svg>
            <div class="round-centre">{children.map(|children| children())}</div>
            <ul class="seats">
                <For each=move || 0..people.get() key=|i| *i children=move |i| chair(seats, place, i, on_pick)/>
            </ul>
        </div>
    }
}

/// A table with generous corners, filling the square of 100.
const OUTLINE: &str = "M50 .5C86 .5 99.5 10 99.5 50S86 99.5 50 99.5.5 90 .5 50 14 .5 50 .5Z";

/// A reading of one seat, made once and kept: `None` while the seat is being taken away.
fn read<T: Clone + PartialEq + Default + Send + Sync + 'static>(
    seats: Signal<Vec<Seat>>,
    i: usize,
    of: impl Fn(&Seat) -> T + Send + Sync + 'static,
) -> Memo<T> {
    Memo::new(move |_| seats.with(|seats| seats.get(i).map(&of).unwrap_or_default()))
}

/// The line from a seat to the middle.
fn sight(
    seats: Signal<Vec<Seat>>,
    place: impl Fn(usize) -> Option<Place> + Send + Sync + 'static,
    i: usize,
) -> impl IntoView {
    let look = read(seats, i, |seat| seat.look);
    let line = move || place(i).map(|place| format!("M{:.1} {:.1} 50 50", place.x, place.disc));
    view! {
        <path
            class="sight"
            class:is-open=move || look.get().is_some_and(|look| look.open_edge)
            data-outcome=move || look.get().map(|look| look.kind.id())
            d=line
        ></path>
    }
}

/// A seat: a disc with the mark, the name, the function, the answer in words.
fn chair(
    seats: Signal<Vec<Seat>>,
    place: impl Fn(usize) -> Option<Place> + Copy + Send + Sync + 'static,
    i: usize,
    on_pick: Callback<usize>,
) -> impl IntoView {
    let look = read(seats, i, |seat| seat.look);
    let hook = read(seats, i, |seat| ["seat-", &seat.id].concat());
    let name = read(seats, i, |seat| seat.name.clone());
    let role = read(seats, i, |seat| seat.role.clone());
    let word = read(seats, i, |seat| seat.word.clone());
    let selected = read(seats, i, |seat| seat.selected);
    let spot = move |of: fn(Place) -> f64| move || place(i).map(|place| format!("{:.2}%", of(place)));
    let title = move || [name.get(), role.get(), word.get()].join(" · ");
    view! {
        <li
            class:at-head=move || place(i).is_some_and(|place| place.side == Side::Head)
            style=("--x", spot(|place| place.x))
            style=("--y", spot(|place| place.y))
            style=("--w", spot(|place| place.width))
        >
            <button
                type="button"
                class="seat"
                data-testid=hook
                title=title
                aria-pressed=move || if selected.get() { "true" } else { "false" }
                data-outcome=move || look.get().map(|look| look.kind.id())
                on:click=move |_| on_pick.run(i)
            >
                <span class="seat-disc">
                    {move || look.get().map(|look| view! { <OutcomeMark look=look/> })}
                </span>
                <span class="seat-text">
                    <span class="seat-name">{name}</span>
                    " "
                    <span class="seat-role">{role}</span>
                    " "
                    <span class="seat-word">{word}</span>
                </span>
            </button>
        </li>
    }
}
