//! Where the lanes of a session stand: rows of statements, each for up to 64 subjects of one scope side by side.
//!
//! One row for the case; the participants, 64 to a row; the items likewise; and for each participant a row for every 64
//! items. A row has a lane for every statement, also for those about larger subjects, so that a formula reads one row.

use kaartwijzer_format::Scope;

/// How many there are of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    pub people: usize,
    pub items: usize,
}

/// The subjects of one row: of the case, or so many participants or items from the first on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Strip {
    pub scope: Scope,
    pub row: usize,
    pub participant: usize,
    pub item: usize,
    pub count: usize,
}

/// Subjects in a row.
const WIDTH: usize = 64;

impl Shape {
    /// How many rows there are.
    pub fn rows(self) -> usize {
        self.first(Scope::Pair) + self.len(Scope::Pair)
    }

    /// The rows of a scope.
    pub fn strips(self, scope: Scope) -> impl Iterator<Item = Strip> {
        (0..self.len(scope)).map(move |at| self.strip(scope, at))
    }

    /// The rows of a participant with items.
    pub fn of_participant(self, participant: usize) -> impl Iterator<Item = usize> {
        let first = self.first(Scope::Pair) + participant * self.sheets();
        first..first + self.sheets()
    }

    /// The rows that show what a row of items shows, one for each participant.
    pub fn of_items(self, strip: &Strip) -> impl Iterator<Item = usize> {
        let first = self.first(Scope::Pair) + strip.item / WIDTH;
        (0..self.people).map(move |participant| first + participant * self.sheets())
    }

    /// The row in which a subject stands, and its place there. Whom or what the case does not have is left out.
    pub fn find(self, participant: Option<usize>, item: Option<usize>) -> (usize, usize) {
        let participant = participant.filter(|participant| *participant < self.people);
        match (participant, item.filter(|item| *item < self.items)) {
            (None, None) => (0, 0),
            (Some(p), None) => (self.first(Scope::Participant) + p / WIDTH, p % WIDTH),
            (None, Some(i)) => (self.first(Scope::Item) + i / WIDTH, i % WIDTH),
            (Some(p), Some(i)) => {
                (self.first(Scope::Pair) + p * self.sheets() + i / WIDTH, i % WIDTH)
            }
        }
    }

    fn strip(self, scope: Scope, at: usize) -> Strip {
        let row = self.first(scope) + at;
        let strip = Strip { scope, row, participant: 0, item: 0, count: 1 };
        match scope {
            Scope::Case => strip,
            Scope::Participant => {
                let participant = at * WIDTH;
                Strip { participant, count: (self.people - participant).min(WIDTH), ..strip }
            }
            Scope::Item | Scope::Pair => {
                let item = at % self.sheets() * WIDTH;
                let count = (self.items - item).min(WIDTH);
                Strip { participant: at / self.sheets(), item, count, ..strip }
            }
        }
    }

    /// Rows of items.
    fn sheets(self) -> usize {
        self.items.div_ceil(WIDTH)
    }

    /// How many rows a scope has.
    fn len(self, scope: Scope) -> usize {
        match scope {
            Scope::Case => 1,
            Scope::Participant => self.people.div_ceil(WIDTH),
            Scope::Item => self.sheets(),
            Scope::Pair => self.people * self.sheets(),
        }
    }

    /// The first row of a scope.
    fn first(self, scope: Scope) -> usize {
        match scope {
            Scope::Case => 0,
            Scope::Participant => 1,
            Scope::Item => 1 + self.len(Scope::Participant),
            Scope::Pair => 1 + self.len(Scope::Participant) + self.sheets(),
        }
    }
}
