//! Need-to-know as a quick toggle: chosen for this exercise, since no text says who judges it.

use super::button::{aria, button};
use super::point::points;
use crate::figures::{Icon, icon};
use crate::node::El;
use crate::page::{Page, of_pair};
use kaartwijzer_core::Setting;

/// Whether somebody needs something for their task; a press says the other.
pub fn need(page: Page, person: usize, item: usize) -> El {
    let Page { desk, ui, .. } = page;
    let input = of_pair(desk.words.need, person, item);
    let setting = page.read(input);
    let (mark, word) = match setting {
        Setting::Unknown => (Icon::Query, ui.need_unknown),
        Setting::NO => (Icon::Cross, ui.no_need),
        Setting::Is(_) => (Icon::Check, ui.need),
    };
    let other = if setting == Setting::YES { Setting::NO } else { Setting::YES };
    let help = page.pack().facts[desk.words.need.at()].help.map(|help| page.say(help));
    let toggle = button("chip need")
        .set("aria-pressed", aria(setting == Setting::YES))
        .set("title", help)
        .click(move || desk.write(input, other))
        .child(icon(mark))
        .child(word);
    points(page, input, toggle)
}
