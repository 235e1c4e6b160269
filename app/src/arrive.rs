//! A case that comes from outside, by a link or in a file: opened beside what is there, or refused with a reason. The case on
//! the desk is one step back, whatever comes.

use crate::browser::file::{Content, Given};
use crate::browser::json;
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::files::{CASES, LIBRARY};
use crate::json::{Json, read};
use crate::page::Page;
use crate::signals::Set;
use kaartwijzer_core::casefile::CaseError;
use kaartwijzer_core::receipt::Replay;
use kaartwijzer_core::share::{self, LinkError};
use kaartwijzer_core::{Case, Receipt};

/// Before the part of an address that holds a case.
const LINK: &str = "#/case/";
/// The key that says that a file is a receipt.
const RECEIPT: &str = "kaartwijzer_receipt";

/// Why nothing in a file can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than any file of ours.
    TooLarge,
    /// It cannot be read at all.
    Unreadable,
    /// It holds no JSON.
    NoJson,
    /// It is JSON of something else.
    Other,
    /// It holds a case that is not sound.
    Case(CaseError),
}

/// Opens the case that a link holds: the part of an address after `#/case/`. Whether it could be opened.
pub fn by_link(page: Page, link: &str) -> bool {
    match share::open(link).and_then(|receipt| replay(page, &receipt).map_err(LinkError::Case)) {
        Ok(replay) => {
            lay_open(page, replay);
            true
        }
        Err(why) => {
            page.desk.notice.set(Some(Notice::BadLink(why)));
            false
        }
    }
}

/// The same for what somebody pasted: a whole address or the part of it that counts, wherever a mail broke its lines.
pub fn by_address(page: Page, pasted: &str) -> bool {
    by_link(page, &link_of(pasted))
}

fn link_of(pasted: &str) -> String {
    let text: String = pasted.chars().filter(|sign| !sign.is_whitespace()).collect();
    text.rsplit_once(LINK).map_or(text.as_str(), |(_, link)| link).to_owned()
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

/// What a file can hold.
enum Found {
    One(Box<Case>),
    Receipt(Box<Replay>),
    /// The cases that can be read, and the first reason why another one cannot.
    Several(Vec<Case>, Option<FileError>),
}

/// Opens what stands in a file; of several cases, in one file or in several, nothing is opened and all are kept.
pub fn by_file(page: Page, given: Vec<Given>) {
    let desk = page.desk;
    let single = given.len() == 1;
    let (mut cases, mut failed) = (Vec::new(), None);
    for Given { name: file, content } in given {
        match found(page, &content) {
            Ok(Found::One(case)) if single => return open(page, *case),
            Ok(Found::Receipt(replay)) if single => {
                desk.sheet.set(None);
                return lay_open(page, *replay);
            }
            Ok(Found::One(case)) => cases.push(*case),
            Ok(Found::Receipt(replay)) => cases.push(replay.case),
            Ok(Found::Several(found, why)) => {
                cases.extend(found);
                failed = failed.or(why.map(|why| (file, why)));
            }
            Err(why) => failed = failed.or(Some((file, why))),
        }
    }
    let added = cases.iter().take_while(|case| page.keep.add(page.pack(), case).is_some()).count();
    if added > 0 {
        desk.sheet.set(Some(Sheet::Library));
    }
    let room = added == cases.len();
    desk.notice.set(Some(if room { Notice::Added(added, failed) } else { Notice::NotKept }));
}

/// Puts a case from a file on the desk.
fn open(page: Page, case: Case) {
    let desk = page.desk;
    let name = page.name_of(&case);
    desk.sheet.set(None);
    page.begin(case);
    desk.notice.set(Some(Notice::Opened(name)));
}

fn found(page: Page, content: &Content) -> Result<Found, FileError> {
    let text = match content {
        Content::Text(text) => text.trim_start_matches('\u{feff}'),
        Content::TooLarge => return Err(FileError::TooLarge),
        Content::Unreadable => return Err(FileError::Unreadable),
    };
    let json = json::read(text).ok_or(FileError::NoJson)?;
    let case = |json: &Json| read(json, page.pack()).map_err(FileError::Case);
    if json.get(RECEIPT).is_some() {
        return receipt(page, &json).map(|replay| Found::Receipt(Box::new(replay)));
    }
    if json.get(LIBRARY).is_some() {
        let Some(Json::List(list)) = json.get(CASES) else { return Err(FileError::Other) };
        let (mut cases, mut failed) = (Vec::new(), None);
        for one in list {
            match case(one) {
                Ok(case) => cases.push(case),
                Err(why) => failed = failed.or(Some(why)),
            }
        }
        return Ok(Found::Several(cases, failed));
    }
    if json.get("kaartwijzer").is_none() {
        return Err(FileError::Other);
    }
    case(&json).map(|case| Found::One(Box::new(case)))
}

/// What comes of a receipt in a file.
fn receipt(page: Page, json: &Json) -> Result<Replay, FileError> {
    let _ = (page, json);
    Err(FileError::Other)
}

#[cfg(test)]
mod tests {
    use super::link_of;

    #[test]
    fn a_link_is_found_in_whatever_was_pasted() {
        for pasted in
            ["1Ab-_9", " https://example.org/k/#/case/1Ab-_9 ", "file:///k.html#/case/1A\r\n b-_9\n"]
        {
            assert_eq!(link_of(pasted), "1Ab-_9");
        }
        assert_eq!(link_of(""), "");
    }
}
