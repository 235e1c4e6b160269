//! What stands in a file that somebody chose or dropped: a case, a receipt, several cases, a lesson, or what was practised.

use super::{is_same, lesson, welcome};
use crate::browser::file::{Content, Given};
use crate::browser::json;
use crate::desk::notice::Notice;
use crate::desk::sheet::Sheet;
use crate::files::{CASES, LIBRARY};
use crate::page::Page;
use crate::signals::Set;
use kaartwijzer_core::casefile::{self, CaseError};
use kaartwijzer_core::json::Json;
use kaartwijzer_core::receipt::{self, Replay};
use kaartwijzer_core::{Case, Receipt};
use kaartwijzer_training::lesson::KEY;
use kaartwijzer_training::{Lesson, Progress, progress};

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
    Lesson(Lesson),
    /// The cases that can be read, and the first reason why another one cannot.
    Several(Vec<Case>, Option<FileError>),
    /// What somebody practised.
    Progress(Progress),
}

/// Opens what stands in a file; of several cases, in one file or in several, nothing is opened and all are kept.
pub fn by_file(page: Page, given: Vec<Given>) {
    let desk = page.desk;
    let single = given.len() == 1;
    let (mut cases, mut lessons) = (Vec::new(), Vec::new());
    let (mut failed, mut practised) = (None, None::<Progress>);
    for Given { name: file, content } in given {
        match found(page, &content) {
            Ok(Found::One(case)) if single => return open(page, *case),
            Ok(Found::Receipt(replay)) if single => {
                desk.sheet.set(None);
                return welcome(page, *replay, Notice::Opened);
            }
            Ok(Found::Progress(found)) => {
                let mut all = practised.take().unwrap_or_default();
                all.merge(&found);
                practised = Some(all);
            }
            Ok(Found::One(case)) => cases.push(*case),
            Ok(Found::Receipt(replay)) => cases.push(replay.case),
            Ok(Found::Lesson(lesson)) => lessons.push(lesson),
            Ok(Found::Several(found, why)) => {
                cases.extend(found);
                failed = failed.or(why.map(|why| (file, why)));
            }
            Err(why) => failed = failed.or(Some((file, why))),
        }
    }
    let came = lessons.len();
    for lesson in lessons {
        lesson::welcome(page, lesson);
    }
    if came > 0 && cases.is_empty() && failed.is_none() && practised.is_none() {
        return;
    }
    if let Some(progress) = practised {
        let kept = page.keep.take_over(&progress);
        desk.notice.set(Some(if kept { Notice::Practised } else { Notice::NotKept }));
        if cases.is_empty() && failed.is_none() {
            return;
        }
    }
    let added = cases.iter().take_while(|case| page.keep.add(page.pack(), case).is_some()).count();
    if added > 0 {
        desk.sheet.set(Some(Sheet::Library));
    }
    let room = added == cases.len();
    desk.notice.set(Some(if room { Notice::Added(added + came, failed) } else { Notice::NotKept }));
}

/// Puts a case from a file on the desk.
fn open(page: Page, case: Case) {
    let desk = page.desk;
    let name = page.name_of(&case);
    desk.sheet.set(None);
    if page.glance(|here| is_same(here, &case)) {
        return desk.notice.set(Some(Notice::AlreadyHere));
    }
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
    let case = |json: &Json| casefile::from_json(json, page.pack());
    if json.get(receipt::KEY).is_some() {
        return replay(page, &json).map(|replay| Found::Receipt(Box::new(replay)));
    }
    if json.get(KEY).is_some() {
        let lesson = kaartwijzer_training::lesson::from_json(&json, page.pack());
        return lesson.map(Found::Lesson).map_err(FileError::Case);
    }
    if json.get(progress::KEY).is_some() {
        return progress::from_json(&json).map(Found::Progress).map_err(FileError::Case);
    }
    if json.get(LIBRARY).is_some() {
        let Some(Json::List(list)) = json.get(CASES) else { return Err(FileError::Other) };
        let (mut cases, mut failed) = (Vec::new(), None);
        for (at, one) in list.iter().enumerate() {
            let outer = || [CASES, "[", &at.to_string(), "]"].concat();
            match case(one) {
                Ok(case) => cases.push(case),
                Err(why) => failed = failed.or_else(|| Some(FileError::Case(why.under(&outer())))),
            }
        }
        return Ok(Found::Several(cases, failed));
    }
    if json.get("kaartwijzer").is_none() {
        return Err(FileError::Other);
    }
    case(&json).map(|case| Found::One(Box::new(case))).map_err(FileError::Case)
}

/// What comes of a receipt in a file.
fn replay(page: Page, json: &Json) -> Result<Replay, FileError> {
    let receipt = Receipt::from_json(json).map_err(FileError::Case)?;
    receipt.replay(page.desk.policy).map_err(FileError::Case)
}
