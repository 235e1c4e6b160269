//! A case that comes from outside, by a link or in a file: opened beside what is there, or refused with a reason. The case on
//! the desk is one step back, whatever comes.

mod from_file;

pub use from_file::{FileError, by_file};

use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::page::Page;
use crate::parts::compare::named;
use crate::signals::Set;
use kaartwijzer_core::receipt::Replay;
use kaartwijzer_core::share::{self, LinkError};
use kaartwijzer_core::{Case, Cell, Opening};

/// No link is longer; what is, nobody takes the trouble to read.
const MOST: usize = 20_000;

/// Opens the case that a link holds: the part of an address after `#/case/`. Whether it could be opened.
pub fn by_link(page: Page, link: &str) -> bool {
    match read(page, link) {
        Ok(replay) => {
            welcome(page, replay);
            true
        }
        Err(why) => {
            page.desk.notice.set(Some(Notice::BadLink(why)));
            false
        }
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

/// Opens a case that came by a link, and says so.
pub fn welcome(page: Page, replay: Replay) {
    let name = named(page, &replay.case);
    let quiet = is_quiet(&replay);
    let notice = if replay.same_pack { Notice::Arrived(name) } else { Notice::SameAnswers(name) };
    if quiet && page.glance(|case| is_same(case, &replay.case)) {
        // Nothing to go back to: only what is looked at may be something else.
        if let Some(open) = &replay.case.open {
            look_at(page, open);
        }
        return page.desk.notice.set(Some(Notice::AlreadyHere));
    }
    lay_open(page, replay);
    if quiet {
        page.desk.notice.set(Some(notice));
    }
}

/// Puts the case on the desk; where it was answered otherwise when it was made, shows what changed.
pub fn lay_open(page: Page, replay: Replay) {
    page.begin(replay.case.clone());
    if !is_quiet(&replay) {
        let replay = Box::new(replay);
        page.desk.notice.set(Some(Notice::Changed(replay.clone())));
        page.desk.sheet.set(Some(Sheet::Changed(replay)));
    }
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
