//! What every part of the page is given: the desk, what is kept, and the words of one language.

use crate::browser::hash;
use crate::desk::Desk;
use crate::desk::glow::Glow;
use crate::desk::notice::Notice;
use crate::i18n::{Ui, ui};
use crate::keep::{Keep, document};
use crate::route::Route;
use crate::signals::{Set, With, WithUntracked};
use crate::tongue;
use kaartwijzer_core::network::Staged;
use kaartwijzer_core::{Case, Cell, FactIx, Input, Label, Lang, Mark, Opening, Pack, Setting};

/// The page in one language. It is drawn anew when the language changes; everything else changes in place.
#[derive(Clone, Copy)]
pub struct Page {
    /// The case, what is chosen, the answers.
    pub desk: &'static Desk,
    /// Language, colours, notices.
    pub keep: &'static Keep,
    /// The words of the page.
    pub ui: &'static Ui,
    /// Their language.
    pub lang: Lang,
}

impl Page {
    /// The page in a language.
    pub fn new(desk: &'static Desk, keep: &'static Keep, lang: Lang) -> Self {
        Self { desk, keep, ui: ui(lang), lang }
    }

    /// The pack the law was read from.
    pub fn pack(self) -> &'static Pack {
        self.desk.pack()
    }

    /// Words of the pack.
    pub fn say(self, label: Label) -> &'static str {
        self.pack().say(label, self.lang)
    }

    /// Speaks another language, as soon as its words are there; where they do not come, says so and stays.
    pub fn speak(self, lang: Lang) {
        let Self { desk, keep, .. } = self;
        tongue::learn(self.pack(), lang, move |known| {
            if known {
                keep.speak(lang);
            } else {
                desk.notice.set(Some(Notice::NoWords));
            }
        });
    }

    /// What a fact is called.
    pub fn fact(self, fact: FactIx) -> &'static str {
        self.say(self.pack().facts[fact.at()].label)
    }

    /// What a value of a fact is called.
    pub fn value(self, fact: FactIx, value: u8) -> &'static str {
        let values = self.pack().facts[fact.at()].kind.values();
        let Some(value) = values.get(usize::from(value)) else { return "" };
        // A group may call functions by names of its own.
        let own = (fact == self.desk.words.actor).then(|| self.room().function(&value.id)).flatten();
        own.unwrap_or_else(|| self.say(value.label))
    }

    /// What a setting of a fact is called.
    pub fn setting(self, fact: FactIx, setting: Setting) -> &'static str {
        match setting {
            Setting::Unknown => self.ui.not_known,
            Setting::Is(value) if !self.pack().facts[fact.at()].kind.values().is_empty() => {
                self.value(fact, value)
            }
            Setting::Is(0) => self.ui.no,
            Setting::Is(_) => self.ui.yes,
        }
    }

    /// Reads the case on the desk, tracked.
    pub fn case<T>(self, read: impl FnOnce(&Case) -> T) -> T {
        self.desk.case().with(read)
    }

    /// Reads the case on the desk without following it, for what happens when something is pressed.
    pub fn glance<T>(self, read: impl FnOnce(&Case) -> T) -> T {
        self.desk.case().with_untracked(read)
    }

    /// The value of an input in the case on the desk, tracked.
    pub fn read(self, input: Input) -> Setting {
        self.case(|case| case.value(self.pack(), input))
    }

    /// Puts a case on the desk with one of its cells open, and goes to the workbench; one step back brings the old one.
    pub fn ask_about(self, staged: &Staged) {
        let Cell { question, participant, item } = staged.cell;
        let open = Some(Opening { question, participant, item });
        self.begin(Case { open, ..staged.case.clone() });
    }

    /// Puts a case that is kept on the desk, and goes to the workbench.
    pub fn lay(self, id: &str) {
        self.desk.sheet.set(None);
        if self.keep.lay(self.desk, id) {
            hash::go(&Route::Workbench.to_string());
        }
    }

    /// Goes to another page; whatever lies on top is gone then.
    pub fn go(self, route: &str) {
        self.desk.sheet.set(None);
        self.desk.notice.set(None);
        hash::go(route);
    }

    /// Puts another case on the desk, and goes to the workbench; one step back brings the old one.
    pub fn begin(self, case: Case) {
        self.desk.open(case);
        hash::go(&Route::Workbench.to_string());
    }

    /// What a case is called.
    pub fn name_of(self, case: &Case) -> String {
        let name = document::name(case, self.lang);
        if name.is_empty() { self.ui.no_alias } else { name }.to_owned()
    }

    /// The answer for a seat and an item, whichever of the two the question is about; tracked.
    pub fn mark(self, person: Option<usize>, item: Option<usize>) -> Option<Mark> {
        self.desk.matrix.with(|matrix| matrix.mark(person, item))
    }
}

impl Page {
    /// Why a cell stands out, as the style sheet calls it; tracked.
    pub fn glow(self, participant: Option<usize>, item: Option<usize>) -> Option<&'static str> {
        self.desk.glow(participant, item).map(Glow::id)
    }
}

/// A fact of the case as a whole.
pub const fn of_case(fact: FactIx) -> Input {
    Input { fact, participant: None, item: None }
}

/// A fact of a participant.
pub const fn of_person(fact: FactIx, person: usize) -> Input {
    Input { fact, participant: Some(person), item: None }
}

/// A fact of an item.
pub const fn of_item(fact: FactIx, item: usize) -> Input {
    Input { fact, participant: None, item: Some(item) }
}

/// A fact between a participant and an item.
pub const fn of_pair(fact: FactIx, person: usize, item: usize) -> Input {
    Input { fact, participant: Some(person), item: Some(item) }
}
