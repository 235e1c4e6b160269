//! What somebody looks for: the shelf, the words, the filters.

use crate::browser::field::event_value;
use crate::find::{Does, Entry, Filter, Order, Wanted};
use crate::node::{El, Node, el, live, many};
use crate::page::Page;
use crate::parts::button::{aria, button};
use crate::route::Shelf;
use crate::signals::{Get, Memo, RwSignal, Update, With};

/// What was found on each shelf, in the order of [`Shelf::ALL`].
pub type Found = [Vec<Entry>; 5];

/// The shelves with how much of what is looked for stands on each.
pub fn shelves(page: Page, found: Memo<Found>) -> El {
    let ui = &page.ui.rules_page;
    let wanted = page.desk.wanted;
    let tab = move |shelf: Shelf| {
        let count = found.with(|found| found[shelf as usize].len()).to_string();
        button("shelf")
            .hook(["shelf-", shelf.id()].concat())
            .set("aria-pressed", aria(wanted.with(|wanted| wanted.shelf) == shelf))
            .click(move || wanted.update(|wanted| wanted.shelf = shelf))
            .child(ui.shelves[shelf as usize])
            .child(" ")
            .child(el("span").class("code").child(count))
    };
    el("div")
        .class("shelves")
        .set("role", "group")
        .set("aria-label", ui.choose)
        .child(live(move || many(Shelf::ALL.map(tab))))
}

/// The field for words.
pub fn field(page: Page) -> El {
    let wanted = page.desk.wanted;
    let input = move || {
        el("input")
            .set("id", "book-search")
            .set("type", "search")
            .set("autocomplete", "off")
            .set("spellcheck", "false")
            .hook("search")
            .prop("value", wanted.with(|wanted| wanted.text.clone()))
            .on("input", move |event| wanted.update(|wanted| wanted.text = event_value(&event)))
    };
    el("div")
        .class("field book-search")
        .child(el("label").set("for", "book-search").child(page.ui.rules_page.search))
        .child(live(input))
}

/// The filters that suit the shelf, and the order.
pub fn filters(page: Page) -> Option<El> {
    let ui = &page.ui.rules_page;
    let wanted = page.desk.wanted;
    let now = wanted.get();
    let suited = Filter::ALL.into_iter().filter(|filter| filter.suits(now.shelf));
    let fields: Vec<El> = suited.map(|filter| select(page, filter, &now)).collect();
    if fields.is_empty() {
        return None;
    }
    let at_work = now.filtering();
    let count = (at_work > 0).then(|| el("span").class("code").child([" ", &at_work.to_string()].concat()));
    let fold = button("btn btn-small filters-fold")
        .hook("filters")
        .set("aria-expanded", aria(now.unfolded))
        .click(move || wanted.update(|wanted| wanted.unfolded = !wanted.unfolded))
        .child(ui.filters)
        .child(count);
    let fields = el("div")
        .class("filters")
        .class_if("is-folded", !now.unfolded)
        .children(fields)
        .child((now.shelf == Shelf::Rule).then(|| order(page, now.order)));
    Some(el("div").child(fold).child(fields))
}

/// One filter: only values that keep something are offered.
fn select(page: Page, filter: Filter, now: &Wanted) -> El {
    let wanted = page.desk.wanted;
    let chosen = now.filter(filter);
    let ui = &page.ui.rules_page;
    let keeps = |value: usize| {
        let mut alone = Wanted { shelf: now.shelf, ..Wanted::default() };
        alone.filters[filter as usize] = Some(value);
        Entry::all(page.pack(), now.shelf).any(|entry| alone.admits(page.pack(), entry))
    };
    let option = |value: usize| {
        let option = el("option").set("value", value.to_string());
        option.prop("selected", chosen == Some(value)).child(word(page, filter, value))
    };
    let values: Vec<usize> = (0..filter.size(page.pack())).filter(|value| keeps(*value)).collect();
    let options: Node = if filter == Filter::Period {
        many(page.pack().clocks.iter().enumerate().filter_map(|(at, clock)| {
            let of_clock =
                values.iter().filter(|value| usize::from(page.pack().periods[**value].clock) == at);
            let options: Vec<El> = of_clock.map(|value| option(*value)).collect();
            let group = el("optgroup").set("label", page.say(clock.label));
            (!options.is_empty()).then(|| group.children(options))
        }))
    } else {
        many(values.into_iter().map(option))
    };
    let id = IDS[filter as usize];
    let none = el("option").set("value", "").prop("selected", chosen.is_none()).child(ui.any);
    labelled(id, ui.filter[filter as usize], el("select").child(none).child(options), move |value| {
        wanted.update(|wanted| wanted.filters[filter as usize] = value);
    })
}

/// The ids of the selects, in the order of the filters.
const IDS: [&str; 5] = ["filter-question", "filter-effect", "filter-source", "filter-basis", "filter-period"];

fn word(page: Page, filter: Filter, value: usize) -> Node {
    let pack = page.pack();
    let ui = &page.ui.rules_page;
    match filter {
        Filter::Question => page.say(pack.questions[value].short).into(),
        Filter::Effect => ui.does[Does::ALL[value] as usize].into(),
        Filter::Source => page.say(pack.sources[value].label).into(),
        Filter::Basis => ui.bases[value].into(),
        Filter::Period => {
            let period = &pack.periods[value];
            [&period.id, ": ", page.say(period.label)].concat().into()
        }
    }
}

/// In which order the rules stand.
fn order(page: Page, now: Order) -> El {
    let ui = &page.ui.rules_page;
    let wanted = page.desk.wanted;
    let options = Order::ALL.map(|order| {
        let option = el("option").set("value", (order as usize).to_string());
        option.prop("selected", order == now).child(ui.orders[order as usize])
    });
    labelled("book-order", ui.order, el("select").children(options), move |value| {
        let order = value.and_then(|at| Order::ALL.get(at).copied()).unwrap_or_default();
        wanted.update(|wanted| wanted.order = order);
    })
}

fn labelled(
    id: &'static str,
    label: &'static str,
    select: El,
    choose: impl Fn(Option<usize>) + 'static,
) -> El {
    let select =
        select.set("id", id).hook(id).on("change", move |event| choose(event_value(&event).parse().ok()));
    el("div").class("field").child(el("label").set("for", id).child(label)).child(select)
}

/// Looks for nothing in particular any more.
pub fn clear(page: Page, wanted: RwSignal<Wanted>) -> El {
    button("btn btn-small")
        .hook("clear")
        .click(move || wanted.update(Wanted::clear))
        .child(page.ui.rules_page.clear)
}
