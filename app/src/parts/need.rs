//! Need-to-know as a quick toggle: chosen for this exercise, since no text says who judges it.

use super::button::aria;
use crate::figures::{Icon, IconMark};
use crate::page::{Page, of_pair};
use kaartwijzer_core::Setting;
use leptos::prelude::*;

/// Whether somebody needs something for their task; a press says the other.
pub fn need(page: Page, person: usize, item: usize) -> AnyView {
    let Page { desk, ui, .. } = page;
    let input = of_pair(desk.words.need, person, item);
    let setting = page.read(input);
    let (icon, word) = match setting {
        Setting::Unknown => (Icon::Query, ui.need_unknown),
        Setting::NO => (Icon::Cross, ui.no_need),
        Setting::Is(_) => (Icon::Check, ui.need),
    };
    let other = if setting == Setting::YES {
        Setting::NO
    } else {
        Setting::YES
    };
    let help = page.pack().facts[desk.words.need.at()]
        .help
        .map(|help| page.say(help));
    view! {
        <button
            type="button"
            class="chip need"
            aria-pressed=aria(setting == Setting::YES)
            title=help
            on:click=move |_| desk.write(input, other)
        >
            <IconMark icon/>
            {word}
        </button>
    }
    .into_any()
}
