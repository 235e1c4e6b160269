//! Where the lanes of a session stand.
//!
//! Every scope has rows of up to 64 subjects side by side: one row for the case; the participants, 64 to a row; the items
//! likewise; and for each participant a row for every 64 items. A row has a lane for each statement about its scope.
//! Behind its rows every scope has one of nobody, in which all is unknown: what a question sees that is not about such a
//! subject.

use crate::compile::{Program, SCOPES};
use crate::lane::{Bit, Lane, Row};
use kaartwijzer_format::Scope;

/// How many there are of each, and where the lanes of each scope begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Shape {
    people: usize,
    items: usize,
    /// How many rows each has, and lanes in a row.
    rows: [usize; 4],
    widths: [usize; 4],
    starts: [usize; 4],
    /// How many lanes there are in all.
    pub lanes: usize,
}

/// Up to 64 subjects side by side: so many participants or items from the first on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Strip {
    pub scope: Scope,
    pub participant: usize,
    pub item: usize,
    pub count: usize,
    /// Which row they see of each scope.
    rows: [usize; 4],
}

/// Subjects in a row.
const WIDTH: usize = 64;

impl Shape {
    pub fn of(program: &Program, people: usize, items: usize) -> Self {
        let widths = SCOPES.map(|scope| program.propositions[scope as usize].len());
        let sheets = items.div_ceil(WIDTH);
        let rows = [1, people.div_ceil(WIDTH), sheets, people * sheets];
        let mut shape = Self { people, items, rows, widths, starts: [0; 4], lanes: 0 };
        for scope in 0..4 {
            shape.starts[scope] = shape.lanes;
            shape.lanes += (rows[scope] + 1) * widths[scope];
        }
        shape
    }

    /// All subjects of a scope, in order.
    pub fn strips(self, scope: Scope) -> impl Iterator<Item = Strip> {
        (0..self.rows[scope as usize]).map(move |at| match scope {
            Scope::Case => self.whole(),
            Scope::Participant => self.crowd(at * WIDTH),
            Scope::Item => self.sheet(None, at * WIDTH),
            Scope::Pair => self.sheet(
                Some(at / self.rows[Scope::Item as usize]),
                at % self.rows[Scope::Item as usize] * WIDTH,
            ),
        })
    }

    /// Each participant with the items of a strip.
    pub fn each_with(self, strip: &Strip) -> impl Iterator<Item = Strip> {
        let item = strip.item;
        (0..self.people).map(move |participant| self.sheet(Some(participant), item))
    }

    /// The strip in which a subject stands, and its place there. Whom or what the case does not have is left out.
    pub fn find(self, participant: Option<usize>, item: Option<usize>) -> (Strip, usize) {
        let participant = participant.filter(|participant| *participant < self.people);
        match (participant, item.filter(|item| *item < self.items)) {
            (None, None) => (self.whole(), 0),
            (Some(participant), None) => (self.crowd(participant / WIDTH * WIDTH), participant % WIDTH),
            (participant, Some(item)) => (self.sheet(participant, item / WIDTH * WIDTH), item % WIDTH),
        }
    }

    /// Where the lane of a statement stands for the subjects of a strip.
    pub fn place(&self, bit: Bit, strip: &Strip) -> usize {
        self.start(bit.scope, strip) + usize::from(bit.at)
    }

    /// Where the lanes of a scope begin that the subjects of a strip see.
    fn start(&self, scope: Scope, strip: &Strip) -> usize {
        self.starts[scope as usize] + strip.rows[scope as usize] * self.widths[scope as usize]
    }

    /// What the subjects of a strip see.
    pub fn row<'s>(&self, strip: &Strip, lanes: &'s [Lane]) -> Row<'s> {
        let starts = SCOPES.map(|scope| self.start(scope, strip));
        let participant = (strip.scope == Scope::Pair).then_some(strip.participant % WIDTH);
        Row { lanes, starts, participant }
    }

    fn whole(self) -> Strip {
        let [_, people, items, pairs] = self.rows;
        Strip { scope: Scope::Case, participant: 0, item: 0, count: 1, rows: [0, people, items, pairs] }
    }

    /// Participants from this one on.
    fn crowd(self, participant: usize) -> Strip {
        let mut strip = Strip {
            scope: Scope::Participant,
            participant,
            count: WIDTH.min(self.people - participant),
            ..self.whole()
        };
        strip.rows[Scope::Participant as usize] = participant / WIDTH;
        strip
    }

    /// Items from this one on, alone or with a participant.
    fn sheet(self, participant: Option<usize>, item: usize) -> Strip {
        let mut strip =
            Strip { scope: Scope::Item, item, count: WIDTH.min(self.items - item), ..self.whole() };
        strip.rows[Scope::Item as usize] = item / WIDTH;
        if let Some(participant) = participant {
            strip.scope = Scope::Pair;
            strip.participant = participant;
            strip.rows[Scope::Participant as usize] = participant / WIDTH;
            strip.rows[Scope::Pair as usize] = participant * self.rows[Scope::Item as usize] + item / WIDTH;
        }
        strip
    }
}
