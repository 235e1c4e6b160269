//! A lesson that comes from outside: by a link, in a file, inside the page. It is put beside those that are there; none is ever
//! replaced.

use crate::browser::{json, words};
use crate::desk::notice::{Notice, Taught};
use crate::keep::Keep;
use crate::page::Page;
use crate::parts::lesson::name;
use crate::route::Route;
use crate::signals::Set;
use crate::training::inside;
use kaartwijzer_core::Pack;
use kaartwijzer_core::share::{self, LinkError};
use kaartwijzer_training::{Lesson, lesson};

/// No link is longer; what is, nobody takes the trouble to read.
const MOST: usize = 100_000;

/// Takes in the lesson that a link holds: the part of an address after `#/lesson/`.
pub fn by_link(page: Page, link: &str) {
    match read(page, link) {
        Ok(lesson) => welcome(page, lesson),
        Err(why) => page.desk.notice.set(Some(Notice::Lesson(Taught::Refused(why)))),
    }
}

/// The lesson that a link holds.
///
/// # Errors
/// Where it cannot be opened.
pub fn read(page: Page, link: &str) -> Result<Lesson, LinkError> {
    if link.len() > MOST {
        return Err(LinkError::NoLink);
    }
    let json = json::read(&share::open_lesson(link)?).map_err(LinkError::Case)?;
    lesson::from_json(&json, page.pack()).map_err(LinkError::Case)
}

/// Puts a lesson among those that are kept, goes there, and says so.
pub fn welcome(page: Page, lesson: Lesson) {
    let name = name(page, &lesson);
    let (id, taken) = page.keep.take_lesson(page.pack(), lesson);
    page.go(&Route::Lessons.to_string());
    page.desk.notice.set(Some(Notice::Lesson(Taught::Came(taken, id, name))));
}

/// Takes in the lesson that the page carries inside it. Its id.
pub fn carried(keep: &Keep, pack: &Pack) -> Option<String> {
    let json = json::read(&words::in_page(inside::ID)?).ok()?;
    Some(keep.carry(pack, lesson::from_json(&json, pack).ok()?))
}
