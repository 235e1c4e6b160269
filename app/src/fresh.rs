//! A fresh start: everything that this page knows of somebody is forgotten at once.

use crate::browser::hash;
use crate::desk::notice::Notice;
use crate::examples;
use crate::keep::Keep;
use crate::page::Page;
use crate::route::Route;
use crate::signals::Set;
use crate::tongue;
use crate::training::show::Stage;

/// Forgets everything, in every tab.
pub fn everywhere(page: Page) {
    page.keep.forget();
    here(page);
}

/// Forgets what this tab knows; another one has forgotten what is kept.
pub fn here(page: Page) {
    let Page { desk, keep, .. } = page;
    keep.forget_tab();
    desk.room.forget();
    desk.show.change(|stage| *stage = Stage::default());
    desk.forget(examples::opening(page.pack(), desk.today));
    hash::replace(&Route::Workbench.to_string());
    desk.notice.set(Some(Notice::Forgotten));
    let lang = Keep::language();
    tongue::learn(page.pack(), lang, move |known| {
        if known {
            keep.lang.set(lang);
        }
    });
}
