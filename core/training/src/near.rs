//! Near misses: a case, and the same with one thing otherwise, so that the answer is another one.
//!
//! Nothing of them is written down. A rule (or an open question) is chosen, a case is made in which one of its clauses
//! applies ([`stage`]), and of everything the clause asks for one statement is changed so that the rule bears no longer and
//! the answer is another one ([`turn`]). Every step is asked of the engine; what it does not say is thrown away.

mod draft;
mod solve;
mod stage;
mod turn;

use crate::bank::Bank;
use crate::belief::Beliefs;
use crate::exercise::{Ask, Exercise, Twist};
use crate::recipe::{Aim, Recipe};
use crate::seed::Dice;
use kaartwijzer_core::case::Words;
use kaartwijzer_core::{
    Case, Cell, Clause, Effect, Origin, OutcomeKind, Pack, Policy, QuestionIx, Verdict, relations,
};
use stage::{Wish, stage};
use turn::turn;

/// So often the dice are thrown before one gives up.
const TRIES: usize = 60;

/// A near miss: the exercise, and what turned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Near {
    /// Two questions; one of them with one thing otherwise.
    pub exercise: Exercise,
    /// The rule or the open question that bears in one of them and not in the other; none where only the misconception
    /// mattered.
    pub origin: Option<Origin>,
}

/// Makes the exercise that a recipe names: two questions, the second with one thing otherwise and another answer. The same
/// recipe makes the same exercise of the same pack. None where the pack lacks what it is about, or no such pair is found.
pub fn make(policy: &Policy, beliefs: &Beliefs, bank: &Bank, recipe: &Recipe) -> Option<Exercise> {
    near(policy, beliefs, bank, recipe).map(|near| near.exercise)
}

/// The same, with what turned.
pub fn near(policy: &Policy, beliefs: &Beliefs, bank: &Bank, recipe: &Recipe) -> Option<Near> {
    let pack = policy.pack();
    let mut dice = recipe.seed.dice();
    let maker = Maker { policy, beliefs, bank };
    match &recipe.aim {
        Aim::Rule(id) => {
            let origin = relations::origins(pack).find(|origin| pack.origin_id(*origin) == id)?;
            (0..TRIES).find_map(|_| maker.of_origin(origin, None, &mut dice))
        }
        Aim::Belief(id) => {
            let belief = pack.beliefs.iter().position(|belief| belief.id == *id)?;
            (0..TRIES).find_map(|_| maker.of_belief(belief, &mut dice))
        }
        Aim::Any => (0..TRIES).find_map(|_| maker.any(&mut dice)),
    }
}

/// What exercises are made with.
struct Maker<'a> {
    policy: &'a Policy,
    beliefs: &'a Beliefs,
    bank: &'a Bank,
}

impl Maker<'_> {
    fn pack(&self) -> &Pack {
        self.policy.pack()
    }

    /// Whatever the dice say. First the answer is chosen, then who gives it: so the answers are mixed, however many rules
    /// give one of them.
    fn any(&self, dice: &mut Dice) -> Option<Near> {
        let pack = self.pack();
        let kinds = [
            OutcomeKind::Permitted,
            OutcomeKind::Forbidden,
            OutcomeKind::Forbidden,
            OutcomeKind::Required,
            OutcomeKind::Discretion,
            OutcomeKind::Discretion,
            OutcomeKind::Silent,
        ];
        let kind = *dice.pick(&kinds)?;
        let gives =
            |origin: &Origin| pack.clauses(*origin).iter().any(|clause| outcome(clause.effect) == Some(kind));
        let origins: Vec<Origin> = relations::origins(pack).filter(gives).collect();
        let origin = *dice.pick(&origins)?;
        self.of_origin(origin, Some(kind), dice)
    }

    /// A pair in which a rule or an open question bears once, and once not.
    fn of_origin(&self, origin: Origin, kind: Option<OutcomeKind>, dice: &mut Dice) -> Option<Near> {
        let clauses = self.pack().clauses(origin);
        let decides = clauses.iter().any(|clause| clause.effect != Effect::Remark);
        let suited = |clause: &&Clause| match kind {
            Some(kind) => outcome(clause.effect) == Some(kind),
            None => !decides || clause.effect != Effect::Remark,
        };
        let clauses: Vec<&Clause> = clauses.iter().filter(suited).collect();
        let clause = *dice.pick(&clauses)?;
        let question = *dice.pick(&clause.questions)?;
        let wish = Wish { question, clause: Some(clause), also: None };
        let (case, cell) = stage(self.pack(), self.bank, wish, dice)?;
        let verdict = self.policy.decide(&case, cell);
        if !bears(&verdict, origin, decides) {
            return None;
        }
        let lost = |verdict: &Verdict| !bears(verdict, origin, decides);
        let twist = turn(self.policy, &case, &verdict, clause, None, &lost, dice)?;
        Some(self.pair(&case, cell, twist, Some(origin), dice))
    }

    /// A pair in which a misconception would be wrong at least once.
    fn of_belief(&self, belief: usize, dice: &mut Dice) -> Option<Near> {
        let pack = self.pack();
        let part = dice.pick(&pack.beliefs.get(belief)?.parts)?;
        let question = *dice.pick(&part.clause.questions)?;
        let clause = self.answering(question, &part.instead_of, dice);
        let wish = Wish { question, clause, also: Some(&part.clause.when) };
        let (case, cell) = stage(pack, self.bank, wish, dice)?;
        let verdict = self.policy.decide(&case, cell);
        let would = self.beliefs.would(pack, &case, cell, verdict.outcome.kind());
        would.iter().find(|(known, _)| *known == belief)?;
        let any = |_: &Verdict| true;
        let twist = turn(self.policy, &case, &verdict, &part.clause, clause, &any, dice)?;
        Some(self.pair(&case, cell, twist, verdict.deciding.first().copied(), dice))
    }

    /// A clause that gives one of these answers to a question; often none, where nothing is found to be an answer too.
    fn answering(&self, question: QuestionIx, wanted: &[OutcomeKind], dice: &mut Dice) -> Option<&Clause> {
        let pack = self.pack();
        let clauses = relations::origins(pack).flat_map(|origin| pack.clauses(origin));
        let gives = |clause: &&Clause| {
            clause.questions.contains(&question)
                && outcome(clause.effect).is_some_and(|kind| wanted.contains(&kind))
        };
        let mut found: Vec<Option<&Clause>> = clauses.filter(gives).map(Some).collect();
        if wanted.contains(&OutcomeKind::NoBasis) {
            found.push(None);
            found.push(None);
        }
        *dice.pick(&found)?
    }

    /// The two as one exercise, in the order that the dice say; now and then begun before it is known.
    fn pair(&self, case: &Case, cell: Cell, twist: Twist, origin: Option<Origin>, dice: &mut Dice) -> Near {
        let back = turn::back(self.pack(), case, twist);
        let (case, twist) = match back {
            Some(back) if dice.below(2) == 0 => (twist.apply(case), back),
            _ => (case.clone(), twist),
        };
        let (case, twist) = self.veiled(&case, cell, twist, dice).unwrap_or((case, twist));
        let asks = [None, Some(twist)].map(|twist| Ask { cell, twist });
        let exercise = Exercise {
            case,
            asks: asks.to_vec(),
            intro: Words::default(),
            debrief: Words::default(),
            notes: Words::default(),
        };
        Near { exercise, origin }
    }

    /// One time in six nobody knows yet what is turned, where the answer hangs on it.
    fn veiled(&self, case: &Case, cell: Cell, twist: Twist, dice: &mut Dice) -> Option<(Case, Twist)> {
        if dice.below(6) > 0 {
            return None;
        }
        let veiled = turn::veil(case, twist)?;
        let depends = self.policy.decide(&veiled, cell).outcome.kind() == OutcomeKind::Depends;
        depends.then_some((veiled, twist))
    }
}

/// Whether a rule or an open question bears on an answer: it decides, or, where it can only remark, it remarks.
fn bears(verdict: &Verdict, origin: Origin, decides: bool) -> bool {
    if decides { verdict.deciding.contains(&origin) } else { verdict.remarks.contains(&origin) }
}

/// The answer that an effect gives, where it gives one.
const fn outcome(effect: Effect) -> Option<OutcomeKind> {
    match effect {
        Effect::Permit => Some(OutcomeKind::Permitted),
        Effect::Forbid => Some(OutcomeKind::Forbidden),
        Effect::Require(_) => Some(OutcomeKind::Required),
        Effect::Discretion(_) => Some(OutcomeKind::Discretion),
        Effect::Silent => Some(OutcomeKind::Silent),
        Effect::Remark => None,
    }
}
