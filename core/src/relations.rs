//! How the parts of a pack hang together: what a rule rests on, what lifts it, what asks for a fact, what a source carries.

use crate::case::{Case, Cell};
use crate::order::extend;
use crate::policy::Policy;
use crate::trace::Role;
use kaartwijzer_format::{
    Atom, Citation, Clause, Condition, Definition, DefinitionIx, FactIx, OpenIx, Origin, Pack, QuestionIx,
    RuleIx, SourceIx, SystemIx,
};

/// What a rule has to do with other parts of the pack. Every list in the order of the pack, without repetition.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Ties {
    /// The questions it bears on.
    pub questions: Vec<QuestionIx>,
    /// The definitions that put it to use.
    pub used_by: Vec<DefinitionIx>,
    /// The rules and open questions it was inferred from.
    pub rests_on: Vec<Origin>,
    /// The rules that were inferred from it.
    pub carries: Vec<RuleIx>,
    /// The rules behind the exceptions that lift it.
    pub lifted_by: Vec<RuleIx>,
    /// The rules that it lifts, by an exception it stands behind.
    pub lifts: Vec<RuleIx>,
    /// The open questions that concern it.
    pub opens: Vec<OpenIx>,
    /// The systems that name it.
    pub systems: Vec<SystemIx>,
}

/// What a rule or an open question has to do with other parts of the pack.
pub fn ties(pack: &Pack, origin: Origin) -> Ties {
    let mut ties = Ties::default();
    for clause in pack.clauses(origin) {
        extend(&mut ties.questions, clause.questions.iter().copied());
        extend(&mut ties.opens, clause.opens.iter().copied());
        for definition in clause.lifting_definitions() {
            extend(&mut ties.lifted_by, pack.definitions[definition.at()].rules.iter().copied());
        }
    }
    match origin {
        Origin::Rule(rule) => {
            let written = &pack.rules[rule.at()];
            ties.rests_on.clone_from(&written.inferred_from);
            extend(&mut ties.opens, written.opens.iter().copied());
            ties.used_by = places(&pack.definitions, |definition| definition.rules.contains(&rule))
                .map(DefinitionIx)
                .collect();
            ties.systems =
                places(&pack.systems, |system| system.rules.contains(&rule)).map(SystemIx).collect();
            ties.lifts = lifted(pack, &ties.used_by).filter(|other| *other != rule).collect();
            ties.lifted_by.retain(|other| *other != rule);
        }
        Origin::Open(open) => {
            ties.opens.retain(|other| *other != open);
            ties.systems =
                places(&pack.systems, |system| system.opens.contains(&open)).map(SystemIx).collect();
        }
    }
    ties.carries = places(&pack.rules, |rule| rule.inferred_from.contains(&origin)).map(RuleIx).collect();
    ties
}

/// A cell on which a rule or an open question bears, and what else bears on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bearing {
    /// The cell.
    pub cell: Cell,
    /// What became of the one asked about.
    pub role: Role,
    /// What decides, is overridden or lifted there beside it.
    pub beside: Vec<(Origin, Role)>,
}

/// The cells of a case that a rule or an open question decides, or would have decided, or explains: what the engine says
/// of them, not a guess from its words. Only questions that are asked in such a case are looked at.
pub fn bearings(policy: &Policy, case: &Case, origin: Origin) -> Vec<Bearing> {
    let bears = |role: Role| matches!(role, Role::Decides | Role::Overridden | Role::Lifted | Role::Remark);
    let mut found = Vec::new();
    for question in ties(policy.pack(), origin).questions {
        if !policy.is_asked_in(case, question) {
            continue;
        }
        for cell in policy.cells(case, question) {
            let considered = policy.explain(case, cell).considered;
            let own = considered.iter().find(|one| one.origin == origin && bears(one.role));
            let Some(role) = own.map(|one| one.role) else { continue };
            let mut beside = Vec::new();
            for one in considered.iter().filter(|one| one.origin != origin && one.role != Role::Remark) {
                let other = (one.origin, one.role);
                if bears(one.role) && !beside.contains(&other) {
                    beside.push(other);
                }
            }
            found.push(Bearing { cell, role, beside });
        }
    }
    found
}

/// The rules and open questions that ask for a fact, by themselves or by a definition they name.
pub fn asking_for(pack: &Pack, fact: FactIx) -> Vec<Origin> {
    let mut resting = Vec::new();
    for (at, definition) in pack.definitions.iter().enumerate() {
        if rests(definition, |atom| of_fact(atom, fact) || of_definitions(atom, &resting)) {
            resting.push(DefinitionIx(at as u16));
        }
    }
    asking(pack, |atom| of_fact(atom, fact) || of_definitions(atom, &resting))
}

/// The rules and open questions that name a definition.
pub fn naming(pack: &Pack, definition: DefinitionIx) -> Vec<Origin> {
    asking(pack, |atom| of_definitions(atom, &[definition]))
}

/// The definitions that state something of a fact.
pub fn stating(pack: &Pack, fact: FactIx) -> Vec<DefinitionIx> {
    places(&pack.definitions, |definition| rests(definition, |atom| of_fact(atom, fact)))
        .map(DefinitionIx)
        .collect()
}

/// The definitions that rest on a definition.
pub fn resting_on(pack: &Pack, definition: DefinitionIx) -> Vec<DefinitionIx> {
    places(&pack.definitions, |other| rests(other, |atom| of_definitions(atom, &[definition])))
        .map(DefinitionIx)
        .collect()
}

/// The rules and open questions that an open question stands with: those it is attached to.
pub fn concerned(pack: &Pack, open: OpenIx) -> Vec<RuleIx> {
    let concerns = |rule: &kaartwijzer_format::Rule| {
        rule.opens.contains(&open)
            || rule.inferred_from.contains(&Origin::Open(open))
            || rule.clauses.iter().any(|clause| clause.opens.contains(&open))
    };
    places(&pack.rules, concerns).map(RuleIx).collect()
}

/// The rules that cite a source.
pub fn citing(pack: &Pack, source: SourceIx) -> Vec<RuleIx> {
    let cites = |citations: &[Citation]| citations.iter().any(|citation| citation.source == source);
    places(&pack.rules, |rule| cites(&rule.citations)).map(RuleIx).collect()
}

/// Every rule and every open question, in the order of the pack.
pub fn origins(pack: &Pack) -> impl Iterator<Item = Origin> {
    let rules = (0..pack.rules.len()).map(|at| Origin::Rule(RuleIx(at as u16)));
    rules.chain((0..pack.opens.len()).map(|at| Origin::Open(OpenIx(at as u16))))
}

/// The rules with a clause that one of these definitions lifts.
fn lifted<'a>(pack: &'a Pack, by: &'a [DefinitionIx]) -> impl Iterator<Item = RuleIx> + 'a {
    let is_lifted = |rule: &kaartwijzer_format::Rule| {
        rule.clauses
            .iter()
            .any(|clause| clause.lifting_definitions().any(|definition| by.contains(&definition)))
    };
    places(&pack.rules, is_lifted).map(RuleIx)
}

/// The rules and open questions with a clause in which such a statement stands.
fn asking(pack: &Pack, is: impl Fn(&Atom) -> bool) -> Vec<Origin> {
    let asks = |clause: &Clause| {
        let mut conditions = [&clause.about, &clause.when].into_iter().chain(&clause.unless);
        conditions.any(|condition| states(condition, &is))
    };
    origins(pack).filter(|origin| pack.clauses(*origin).iter().any(asks)).collect()
}

/// Whether such a statement stands in one of the parts of a definition.
fn rests(definition: &Definition, is: impl Fn(&Atom) -> bool) -> bool {
    definition.parts.iter().any(|part| states(&part.when, &is))
}

fn states(condition: &Condition, is: impl Fn(&Atom) -> bool) -> bool {
    let mut found = false;
    condition.atoms(&mut |atom| found |= is(atom));
    found
}

fn of_fact(atom: &Atom, wanted: FactIx) -> bool {
    match atom {
        Atom::Is { fact, .. } => *fact == wanted,
        Atom::AtLeast { fact, other } => *fact == wanted || *other == wanted,
        Atom::Defined(_) => false,
    }
}

fn of_definitions(atom: &Atom, wanted: &[DefinitionIx]) -> bool {
    matches!(atom, Atom::Defined(definition) if wanted.contains(definition))
}

fn places<'a, T>(list: &'a [T], is: impl Fn(&T) -> bool + 'a) -> impl Iterator<Item = u16> + 'a {
    list.iter().enumerate().filter(move |(_, one)| is(one)).map(|(at, _)| at as u16)
}
