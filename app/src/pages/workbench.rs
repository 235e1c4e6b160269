//! The workbench: the question, the card, the table and the reasons, all at once and live.

use crate::page::Page;
use crate::parts::ask::Ask;
use crate::parts::card::CardPane;
use crate::parts::doors::Doors;
use crate::parts::foot::{Tabs, Tray};
use crate::parts::sheet::SheetFrame;
use crate::parts::table::TablePane;
use crate::parts::toast::Toast;
use crate::parts::why::WhyPane;
use leptos::prelude::*;

/// The workbench in one language.
#[component]
pub fn Workbench(page: Page) -> impl IntoView {
    view! {
        <Ask page/>
        <main class="workbench" data-view=move || page.desk.tab.get().id()>
            <CardPane page/>
            <TablePane page/>
            <WhyPane page/>
            <Doors page/>
        </main>
        <Tray page/>
        <Tabs page/>
        <SheetFrame page/>
        <Toast page/>
    }
}
