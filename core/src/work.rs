//! Clauses worked out on the row of a cell, and what those that apply come to.
//!
//! The one order of outcomes (law 7): require and forbid together are a conflict; else forbidden, required,
//! discretion, permitted, silent, no basis — the first that has a clause. Nothing depends on the order of clauses.

use crate::case::Cell;
use crate::compile::Compiled;
use crate::lane::{Formula, Lane, Row, Value};
use crate::session::{Session, in_force};
use crate::truth::Truth;
use crate::verdict::OutcomeKind;
use kaartwijzer_format::{AssumptionIx, Basis, Clause, Effect, Origin};

/// How a clause stands on the day of a case: the same in every cell.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Standing<'a> {
    pub compiled: &'a Compiled,
    /// A withdrawn silence is a remark here.
    pub effect: Effect,
    /// An assumption took its silence away.
    pub withdrawn: bool,
    /// In force on the day.
    pub active: bool,
    /// The assumption that prolongs it or took its silence away.
    pub assumption: Option<AssumptionIx>,
    /// Its own text, or what keeps it in force, is weak.
    pub weak: bool,
}

/// A clause on the day and in the cell that is asked about.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Worked<'a> {
    pub compiled: &'a Compiled,
    /// A withdrawn silence is a remark here.
    pub effect: Effect,
    /// In force on the day.
    pub active: bool,
    /// The assumption that prolongs it or took its silence away.
    pub assumption: Option<AssumptionIx>,
    pub about: Value,
    pub when: Value,
    pub unless: Truth,
    /// The whole clause: in force, about the case, all asked for there, nothing that lifts it.
    pub value: Value,
}

impl<'a> Standing<'a> {
    pub fn of(session: &Session<'_>, compiled: &'a Compiled) -> Self {
        let clause = session.clause(compiled);
        let force = in_force(session.case, (clause.from, clause.until), clause.prolonged_by);
        let prolonged = force.and_then(|force| force.assumption);
        let withdrawn = withdrawn(session, clause);
        Self {
            compiled,
            effect: if withdrawn.is_some() { Effect::Remark } else { clause.effect },
            withdrawn: withdrawn.is_some() && clause.effect == Effect::Silent,
            active: force.is_some(),
            assumption: prolonged.or(withdrawn),
            weak: clause.basis != Basis::Verbatim || prolonged.is_some(),
        }
    }

    /// Whether it has a say in an answer: a remark has none, unless it was a silence.
    pub fn counts(&self) -> bool {
        self.active && (self.effect != Effect::Remark || self.withdrawn)
    }

    /// The whole clause for all cells of a row, where it is in force.
    pub fn lane(&self, row: &Row<'_>) -> Lane {
        let about = self.compiled.about.lane(row);
        // Most clauses are about something else.
        if about.may == 0 {
            return Lane::NO;
        }
        let lifted = self.compiled.unless.lane(row);
        let value = about.and(self.compiled.when.lane(row)).and(lifted.not());
        value.limited(self.weak, self.assumption.is_some())
    }
}

impl Worked<'_> {
    /// The bit of the open question, for a silence.
    pub fn open_bit(&self) -> u64 {
        open_bit(self.compiled.origin)
    }
}

/// Works out one clause for a cell.
pub(crate) fn work<'a>(session: &Session<'_>, compiled: &'a Compiled, cell: Cell) -> Worked<'a> {
    let (row, at) = session.view(cell.participant, cell.item);
    let value = |formula: &Formula| formula.lane(&row).value(at);
    let Standing { effect, active, assumption, weak, .. } = Standing::of(session, compiled);
    let about = value(&compiled.about);
    // Where a clause is about something else, the rest of it makes no difference; explanations trace it all the same.
    let (when, unless) = match about.truth {
        Truth::No => (Value::NO, Truth::No),
        _ => (value(&compiled.when), value(&compiled.unless).truth),
    };
    let mut value = about.and(when);
    value.truth = value.truth.and(unless.not()).and(Truth::from(active));
    let mut value = value.settled();
    // A clause that may apply is as weak as its own text; its definitions have nothing to say yet.
    if value.truth != Truth::No {
        value.weak |= weak;
        value.assumed |= assumption.is_some();
    }
    Worked { compiled, effect, active, assumption, about, when, unless, value }
}

/// The assumption that takes the silence of a clause away.
fn withdrawn(session: &Session<'_>, clause: &Clause) -> Option<AssumptionIx> {
    clause.withdrawn_by.filter(|assumption| session.case.assumptions.contains(assumption))
}

/// What a clause does to the answer in the case of a session; nothing where it is not in force, or only remarks.
pub(crate) fn effect(session: &Session<'_>, compiled: &Compiled) -> Option<Effect> {
    let clause = session.clause(compiled);
    let counts = clause.effect != Effect::Remark && withdrawn(session, clause).is_none();
    (counts && session.is_in_force(compiled)).then_some(clause.effect)
}

/// The bit of the open question in which a clause stands, for a silence.
pub(crate) fn open_bit(origin: Origin) -> u64 {
    match origin {
        Origin::Open(open) => 1 << (open.0 & 63),
        Origin::Rule(_) => 0,
    }
}

/// What the clauses that are known to apply come to, while others may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) struct Tally {
    forbid: bool,
    permit: bool,
    require: u64,
    discretion: u64,
    silent: u64,
}

impl Tally {
    /// What the clauses that are known to apply come to.
    pub fn certain<'a>(worked: impl Iterator<Item = Worked<'a>>) -> Self {
        let mut tally = Self::default();
        for clause in worked.filter(|clause| clause.value.truth == Truth::Yes) {
            tally.add(clause.effect, clause.open_bit());
        }
        tally
    }

    pub fn add(&mut self, effect: Effect, open_bit: u64) {
        match effect {
            Effect::Permit => self.permit = true,
            Effect::Forbid => self.forbid = true,
            Effect::Require(bearer) => self.require |= 1 << (bearer.0 & 63),
            Effect::Discretion(bearer) => self.discretion |= 1 << (bearer.0 & 63),
            Effect::Silent => self.silent |= open_bit,
            Effect::Remark => {}
        }
    }

    /// The highest rank among those that apply.
    pub fn rank(self) -> Option<u8> {
        let ranks = [
            (self.forbid || self.require != 0, HIGHEST),
            (self.discretion != 0, 2),
            (self.permit, 1),
            (self.silent != 0, 0),
        ];
        ranks.into_iter().find(|(applies, _)| *applies).map(|(_, rank)| rank)
    }

    /// The outcome with its parameter: bearers, or open questions.
    pub fn outcome(self) -> (OutcomeKind, u64) {
        if self.forbid && self.require != 0 {
            (OutcomeKind::Conflict, 0)
        } else if self.forbid {
            (OutcomeKind::Forbidden, 0)
        } else if self.require != 0 {
            (OutcomeKind::Required, self.require)
        } else if self.discretion != 0 {
            (OutcomeKind::Discretion, self.discretion)
        } else if self.permit {
            (OutcomeKind::Permitted, 0)
        } else if self.silent != 0 {
            (OutcomeKind::Silent, self.silent)
        } else {
            (OutcomeKind::NoBasis, 0)
        }
    }
}

/// The rank of a prohibition and of a duty.
const HIGHEST: u8 = 3;

/// How high an effect stands: where it applies, no lower one counts. A remark counts never.
pub(crate) fn rank(effect: Effect) -> u8 {
    match effect {
        Effect::Forbid | Effect::Require(_) => HIGHEST,
        Effect::Discretion(_) => 2,
        Effect::Permit => 1,
        Effect::Silent | Effect::Remark => 0,
    }
}

/// Whether an effect is one of those that an outcome is made of.
pub(crate) fn wins(kind: OutcomeKind, effect: Effect) -> bool {
    match effect {
        Effect::Permit => kind == OutcomeKind::Permitted,
        Effect::Forbid => matches!(kind, OutcomeKind::Forbidden | OutcomeKind::Conflict),
        Effect::Require(_) => matches!(kind, OutcomeKind::Required | OutcomeKind::Conflict),
        Effect::Discretion(_) => kind == OutcomeKind::Discretion,
        Effect::Silent => kind == OutcomeKind::Silent,
        Effect::Remark => false,
    }
}
