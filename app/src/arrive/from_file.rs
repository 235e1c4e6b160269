//! What stands in a file that somebody chose or dropped: a case, a receipt, or several cases.

use super::lay_open;
use crate::browser::file::{Content, Given};
use crate::browser::json;
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::files::{CASES, LIBRARY};
use crate::json::{Json, read};
use crate::page::Page;
use crate::signals::Set;
use kaartwijzer_core::Case;
use kaartwijzer_core::casefile::CaseError;
use kaartwijzer_core::receipt::Replay;

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
    let json = json::read(text).map_err(|_| FileError::NoJson)?;
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
