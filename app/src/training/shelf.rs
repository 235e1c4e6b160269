//! Lessons as they are made: every edit a pure function of a lesson.

pub use crate::keep::lessons::{Kept, Look, Taken};

use crate::desk::list::Step as Way;
use kaartwijzer_core::case::Words;
use kaartwijzer_core::{Case, Cell, Lang, Pack};
use kaartwijzer_training::lesson::{MOST_ASKS, MOST_STEPS, Step, What};
use kaartwijzer_training::{Aim, Ask, Lesson, Recipe, Seed};

/// What became of a question that was put into a lesson.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is a step of its own now.
    Step,
    /// The last step, which is about the same case, asks it too.
    Asked,
    /// The last step asked it before.
    Already,
    /// The lesson is full.
    Full,
}

/// The words of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// Before the questions.
    Intro,
    /// After the answers.
    Debrief,
    /// To the trainer alone.
    Notes,
}

impl Said {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Intro, Self::Debrief, Self::Notes];

    /// The words of a step.
    pub const fn of(self, step: &Step) -> &Words {
        match self {
            Self::Intro => &step.intro,
            Self::Debrief => &step.debrief,
            Self::Notes => &step.notes,
        }
    }

    /// The same, to be changed.
    pub const fn of_mut(self, step: &mut Step) -> &mut Words {
        match self {
            Self::Intro => &mut step.intro,
            Self::Debrief => &mut step.debrief,
            Self::Notes => &mut step.notes,
        }
    }
}

/// A lesson in which nothing stands yet. Its id is given when it is kept.
pub fn blank(title: &str) -> Lesson {
    Lesson { title: Words::from(title), ..Lesson::default() }
}

/// Puts a question about a case into a lesson: into the last step where it is about the same case, else as a new step.
pub fn put(lesson: &mut Lesson, case: &Case, cell: Cell) -> Put {
    let case = Case { open: None, ..case.clone() };
    let ask = Ask { cell, twist: None };
    if let Some(Step { what: What::Case(known, asks), .. }) = lesson.steps.last_mut()
        && **known == case
    {
        if asks.contains(&ask) {
            return Put::Already;
        }
        if asks.len() < MOST_ASKS {
            asks.push(ask);
            return Put::Asked;
        }
    }
    let what = What::Case(Box::new(case), vec![ask]);
    if add(lesson, what) { Put::Step } else { Put::Full }
}

/// Adds an exercise that is made, whatever it is about. Whether there was room.
pub fn put_made(lesson: &mut Lesson, seed: u32) -> bool {
    add(lesson, What::Made(Recipe { aim: Aim::Any, seed: Seed::new(seed) }))
}

fn add(lesson: &mut Lesson, what: What) -> bool {
    let room = lesson.steps.len() < MOST_STEPS;
    if room {
        let words = Words::default;
        let (intro, debrief, notes) = (words(), words(), words());
        lesson.steps.push(Step { id: fresh(lesson), what, intro, debrief, notes, minutes: None });
    }
    room
}

/// An id that no step has.
fn fresh(lesson: &Lesson) -> String {
    let mut number = lesson.steps.len() + 1;
    loop {
        let id = ["s", &number.to_string()].concat();
        if place(lesson, &id).is_none() {
            return id;
        }
        number += 1;
    }
}

/// The place of the step with this id.
pub fn place(lesson: &Lesson, id: &str) -> Option<usize> {
    lesson.steps.iter().position(|step| step.id == id)
}

/// Where something lands that is moved by one; none at the ends.
pub fn neighbour(at: usize, way: Way, count: usize) -> Option<usize> {
    let to = match way {
        Way::Earlier => at.checked_sub(1),
        Way::Later => Some(at + 1),
    };
    to.filter(|to| *to < count && at < count)
}

/// Asks it, or no longer; the last question of a step stays. Whether anything changed.
pub fn toggle(asks: &mut Vec<Ask>, ask: Ask) -> bool {
    match asks.iter().position(|known| *known == ask) {
        Some(_) if asks.len() == 1 => false,
        Some(at) => {
            asks.remove(at);
            true
        }
        None if asks.len() >= MOST_ASKS => false,
        None => {
            // What is asked with something otherwise stays behind the question it varies.
            let last = asks.iter().rposition(|known| known.cell == ask.cell);
            asks.insert(last.map_or(asks.len(), |at| at + 1), ask);
            true
        }
    }
}

/// Has a step be about another case. What it asks of people and items that are there too is asked of them; what is not there
/// is asked no longer. Where nothing would be left to ask, this cell is. Whether there is something to ask.
pub fn replace_case(what: &mut What, pack: &Pack, new: &Case, cell: Option<Cell>) -> bool {
    let case = Case { open: None, ..new.clone() };
    let What::Case(old, asks) = what else { return false };
    let moved = |ask: &Ask| {
        let Cell { question, participant, item } = ask.cell;
        let person = |at: usize| {
            let id = &old.participants.get(at)?.id;
            case.participants.iter().position(|one| one.id == *id)
        };
        let thing = |at: usize| {
            let id = &old.items.get(at)?.id;
            case.items.iter().position(|one| one.id == *id)
        };
        let (participant, item) = (participant.and_then(person), item.and_then(thing));
        let cell = Cell { question, participant, item };
        // A statement about somebody may be about another place now: it is asked only where nobody moved.
        let kept = ask.twist.is_none() || same_ids(old, &case);
        Some(Ask { cell, ..*ask }).filter(|ask| kept && ask.fits(pack, &case))
    };
    let mut kept: Vec<Ask> = Vec::new();
    for ask in asks.iter().filter_map(moved) {
        if !kept.contains(&ask) {
            kept.push(ask);
        }
    }
    if kept.is_empty() {
        kept.extend(cell.map(|cell| Ask { cell, twist: None }));
    }
    let sound = !kept.is_empty();
    if sound {
        *what = What::Case(Box::new(case), kept);
    }
    sound
}

/// Whether two cases have the same people and items, in the same order.
fn same_ids(one: &Case, two: &Case) -> bool {
    let people = one.participants.iter().map(|one| &one.id).eq(two.participants.iter().map(|one| &one.id));
    people && one.items.iter().map(|one| &one.id).eq(two.items.iter().map(|one| &one.id))
}

/// What somebody finds in the field of a language: what stands there itself, and what is read there instead where nothing
/// does. The language of the trainer has the text that holds wherever no other was written.
pub fn field(words: &Words, lang: Lang, home: Lang) -> (&str, &str) {
    let (own, shared) = (words.get(lang), words.get(home));
    if lang != home && own == shared { ("", shared) } else { (own, "") }
}

/// Writes a text of a language. A language without a text of its own follows that of the trainer.
pub fn write(words: &mut Words, text: &str, lang: Lang, home: Lang) {
    let shared = words.get(home).to_owned();
    let all = Lang::ALL.map(|other| {
        let old = words.get(other);
        if other == lang {
            if text.is_empty() && lang != home { &shared } else { text }
        } else if lang == home && old == shared {
            text
        } else {
            old
        }
    });
    *words = if all.iter().all(|one| *one == all[0]) {
        Words::One(all[0].to_owned())
    } else {
        Words::Four(all.map(str::to_owned))
    };
}

/// A title with a number that no lesson has, in any language.
pub fn copy_title(title: &Words, taken: &[Kept], none: &str) -> Words {
    let is_taken = |title: &str| {
        let mut lessons = taken.iter().filter_map(|kept| kept.lesson.as_ref());
        lessons.any(|lesson| Lang::ALL.iter().any(|lang| lesson.title.get(*lang) == title))
    };
    let numbered = |title: &str, number: usize| {
        let title = if title.is_empty() { none } else { title };
        [title, " (", &number.to_string(), ")"].concat()
    };
    let mut number = 2;
    while Lang::ALL.iter().any(|lang| is_taken(&numbered(title.get(*lang), number))) {
        number += 1;
    }
    match title {
        Words::One(one) => Words::One(numbered(one, number)),
        Words::Four(four) => Words::Four(four.each_ref().map(|one| numbered(one, number))),
    }
}

#[cfg(test)]
mod tests;
