//! A case that comes from outside, by a link or in a file: opened beside what is there, or refused with a reason. The case on
//! the desk is one step back, whatever comes.

mod from_file;
pub mod lesson;

pub use from_file::{FileError, by_file};

use crate::browser::hash;
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::page::Page;
use crate::route::Route;
use crate::signals::Set;
use kaartwijzer_core::receipt::Replay;
use kaartwijzer_core::share::{self, LinkError};
use kaartwijzer_core::{Case, Cell, Opening};

/// No link is longer; what is, nobody takes the trouble to read.
const MOST: usize = 20_000;

/// Opens the case that a link holds: the part of an address after `#/case/`.
pub fn by_link(page: Page, link: &str) {
    match read(page, link) {
        Ok(replay) => welcome(page, replay, Notice::Arrived),
        Err(why) => page.desk.notice.set(Some(Notice::BadLink(why))),
    }
}

/// What a link holds, and what comes of it today.
///
/// # Errors
/// Where it cannot be opened.
pub fn read(page: Page, link: &str) -> Result<Replay, LinkError> {
    if link.len() > MOST {
        return Err(LinkError::NoLink);
    }
    share::open(link)?.replay(page.desk.policy).map_err(LinkError::Case)
}

/// Opens a case that came, and says so: how it came, where there is nothing else to say.
pub fn welcome(page: Page, replay: Replay, came: fn(String) -> Notice) {
    let (name, same_pack, quiet) = (page.name_of(&replay.case), replay.same_pack, is_quiet(&replay));
    let is_new = lay_open(page, replay);
    if quiet {
        page.desk.notice.set(Some(match (same_pack, is_new) {
            (false, _) => Notice::SameAnswers(name, is_new),
            (true, true) => came(name),
            (true, false) => Notice::AlreadyHere,
        }));
    }
}

/// Puts the case on the desk; where it was answered otherwise when it was made, shows what changed. Whether another case
/// lay there: one that is there already is not opened once more, only looked at where it was looked at.
pub fn lay_open(page: Page, replay: Replay) -> bool {
    let is_new = !page.glance(|case| is_same(case, &replay.case));
    if is_new {
        page.begin(replay.case.clone());
    } else {
        if let Some(open) = &replay.case.open {
            look_at(page, open);
        }
        hash::go(&Route::Workbench.to_string());
    }
    if !is_quiet(&replay) {
        let replay = Box::new(replay);
        page.desk.notice.set(Some(Notice::Changed(replay.clone())));
        page.desk.sheet.set(Some(Sheet::Changed(replay)));
    }
    is_new
}

/// Whether everything is as it was when it was made.
fn is_quiet(replay: &Replay) -> bool {
    replay.changed.is_empty() && replay.left_out.is_empty() && replay.gone.is_empty()
}

/// Whether two cases are the same, whatever of them is looked at.
fn is_same(one: &Case, other: &Case) -> bool {
    *one == Case { open: one.open.clone(), ..other.clone() }
}

fn look_at(page: Page, open: &Opening) {
    page.desk.ask(open.question);
    page.desk.choose_cell(Cell { question: open.question, participant: open.participant, item: open.item });
}
