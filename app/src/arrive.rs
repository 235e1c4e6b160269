//! A case that comes from outside, by a link or in a file: opened beside what is there, or refused with a reason. The case on
//! the desk is one step back, whatever comes.

use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::page::Page;
use crate::signals::Set;
use kaartwijzer_core::Receipt;
use kaartwijzer_core::casefile::CaseError;
use kaartwijzer_core::receipt::Replay;
use kaartwijzer_core::share::{self, LinkError};

/// Opens the case that a link holds: the part of an address after `#/case/`.
pub fn by_link(page: Page, link: &str) {
    match share::open(link).and_then(|receipt| replay(page, &receipt).map_err(LinkError::Case)) {
        Ok(replay) => lay_open(page, replay),
        Err(why) => page.desk.notice.set(Some(Notice::BadLink(why))),
    }
}

/// What comes of a receipt today.
fn replay(page: Page, receipt: &Receipt) -> Result<Replay, CaseError> {
    receipt.replay(page.desk.policy)
}

/// Puts the case on the desk; where it was made with another pack, shows what that changes.
pub fn lay_open(page: Page, replay: Replay) {
    page.desk.open(replay.case.clone());
    if !replay.same_pack {
        page.desk.sheet.set(Some(Sheet::Changed(Box::new(replay))));
    }
}
