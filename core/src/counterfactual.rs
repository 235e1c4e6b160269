//! What would have to change: every smallest set of changes that leads a cell to another answer, and who could bring it
//! about; and where no change helps, what stands in the way.
//!
//! One input is one change. A set is smallest when no part of it, with any values, leads there. Day, community and kind of
//! actor are another case rather than a change of this one: [`apart`] offers them by themselves. What nobody can change is
//! never varied; [`barrier`] names it.

mod apart;
mod barrier;
mod hands;
mod search;

pub use apart::{Apart, Stretch, Turn, apart, breaks, timeline};
pub use barrier::{Barrier, Lacking, barrier};
pub use hands::Hand;

use crate::case::{Case, Cell, Input};
use crate::diagram::{Diagram, Loose, Node, Root};
use crate::order;
use crate::policy::Policy;
use crate::session::Session;
use crate::verdict::{Outcome, OutcomeKind};
use crate::work::{effect, open_bit};
use kaartwijzer_format::Setting;
use search::{FAR, Search};

/// How many inputs a set of changes has at most.
pub const MOST: usize = 3;

/// One input and the value it would have. Where nobody knows it now, the change is that this turns out to be so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Change {
    /// Which fact of whom or what.
    pub input: Input,
    /// Its new value; never unknown.
    pub to: Setting,
}

/// A smallest set of changes that leads to an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counterfactual {
    /// At least one, at most [`MOST`], in the order of their inputs.
    pub changes: Vec<Change>,
    /// The fewest that have to act to bring all of them about, in the order of the pack.
    pub hands: Vec<Hand>,
}

/// An answer that a cell could have instead, and what leads there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// Never the answer it has now, never [`Outcome::Depends`].
    pub outcome: Outcome,
    /// All smallest sets of changes; first those nearest to the table, then those in the fewest hands. Empty where it
    /// would take more than [`MOST`].
    pub ways: Vec<Counterfactual>,
    /// How many inputs have to change at least.
    pub fewest: usize,
}

/// Every other answer that some changes lead to, in the order of outcomes.
///
/// ```
/// use kaartwijzer_core::{Case, Cell, Facts, Input, Item, Outcome, Participant, Policy, Setting, counterfactual};
///
/// let policy = Policy::builtin();
/// let pack = policy.pack();
/// let mut case = Case::new("2016-09-12".parse()?);
/// let actor = pack.fact("actor").expect("the pack has actors");
/// let mut facts = Facts::default();
/// facts.set(actor, Setting::Is(pack.value(actor, "vdab").expect("the pack knows VDAB consultants")));
/// case.participants.push(Participant { id: "bram".into(), name: "Bram".into(), facts });
/// case.items.push(Item { id: "leisure".into(), text: "leisure".into(), facts: Facts::default() });
/// let cell = Cell { question: pack.question("see").expect("one can see"), participant: Some(0), item: Some(0) };
///
/// let leads = counterfactual::leads(&policy, &case, cell);
/// let may = leads.iter().find(|lead| lead.outcome == Outcome::Permitted).expect("he may after a change");
/// let need = Input { fact: pack.fact("need_to_know").expect("need"), participant: Some(0), item: Some(0) };
/// assert_eq!(may.ways.len(), 1);
/// assert_eq!(may.ways[0].changes[0].input, need);
/// # Ok::<(), kaartwijzer_core::format::DateError>(())
/// ```
pub fn leads(policy: &Policy, case: &Case, cell: Cell) -> Vec<Lead> {
    let session = policy.session(case, cell);
    let (diagram, root) = build(&session, cell);
    let mut leads = found(&diagram, root);
    for way in leads.iter_mut().flat_map(|lead| &mut lead.ways) {
        way.hands = hands::of(policy.pack(), &way.changes);
    }
    for lead in &mut leads {
        order::by(&mut lead.ways, |way| {
            let farthest = way.hands.iter().map(|hand| hand.bearer).max();
            (farthest, way.hands.len(), way.changes.len(), way.changes.clone())
        });
    }
    leads
}

/// The diagram of a cell's outcomes over what somebody can change, and its root.
fn build<'s, 'a>(session: &'s Session<'a>, cell: Cell) -> (Diagram<'s, 'a>, usize) {
    let mut diagram = Diagram::new(session, Loose::Changeable);
    let mut roots = Vec::new();
    for compiled in session.clauses() {
        if let Some(effect) = effect(session, compiled) {
            let node = diagram.clause(session.clause(compiled), cell);
            roots.push(Root { effect, open_bit: open_bit(compiled.origin), node });
        }
    }
    let root = diagram.outcomes(roots, crate::work::Tally::default());
    (diagram, root)
}

/// Every outcome that the case does not have and that can be reached, with its smallest sets of changes.
fn found(diagram: &Diagram<'_, '_>, root: usize) -> Vec<Lead> {
    let mut leads = Vec::new();
    for goal in goals(diagram, root) {
        let search = Search::new(diagram, goal);
        let fewest = search.fewest(root);
        if fewest == 0 || fewest == FAR {
            continue;
        }
        let ways = search.ways(root).into_iter().map(|changes| Counterfactual { changes, hands: Vec::new() });
        if let Node::Outcome(kind, set) = diagram.nodes[goal] {
            let outcome = Outcome::of(kind, set);
            leads.push(Lead { outcome, ways: ways.collect(), fewest: usize::from(fewest) });
        }
    }
    order::by(&mut leads, |lead| lead.outcome.kind());
    leads
}

/// Whether some changes, or none, lead to an outcome of a kind.
fn is_reached(diagram: &Diagram<'_, '_>, root: usize, kind: OutcomeKind) -> bool {
    let of_kind = |goal: &usize| matches!(diagram.nodes[*goal], Node::Outcome(found, _) if found == kind);
    let mut goals = goals(diagram, root).into_iter().filter(of_kind);
    goals.any(|goal| Search::new(diagram, goal).fewest(root) != FAR)
}

/// The outcomes in a diagram.
fn goals(diagram: &Diagram<'_, '_>, root: usize) -> Vec<usize> {
    diagram.under(root).into_iter().filter(|node| matches!(diagram.nodes[*node], Node::Outcome(..))).collect()
}
