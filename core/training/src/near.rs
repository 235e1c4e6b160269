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
    Case, Cell, Clause, Condition, Effect, Origin, OutcomeKind, Pack, Policy, QuestionIx, Role, Verdict,
    relations, say,
};
use stage::{Wish, stage};
use turn::turn;

/// So often the dice are thrown before one gives up.
const TRIES: usize = 200;

/// The answers that exercises are about, as often as they are dealt. What nothing was found for, and what is not known yet,
/// is the other side of them.
const DEALT: [OutcomeKind; 10] = [
    OutcomeKind::Permitted,
    OutcomeKind::Permitted,
    OutcomeKind::Permitted,
    OutcomeKind::Permitted,
    OutcomeKind::Forbidden,
    OutcomeKind::Required,
    OutcomeKind::Discretion,
    OutcomeKind::Discretion,
    OutcomeKind::Discretion,
    OutcomeKind::Silent,
];

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
            maker.of_origin(origin, &mut dice)
        }
        Aim::Belief(id) => {
            let belief = pack.beliefs.iter().position(|belief| belief.id == *id)?;
            (0..TRIES).find_map(|_| maker.of_belief(belief, &mut dice))
        }
        Aim::Any => {
            // Nothing found is the other side of most permissions. Half of the pairs do without, so that it is no safe guess.
            let full = dice.below(2) == 0;
            let fits = |at: usize, near: &Near| at >= TRIES / 2 || !full || !maker.is_bare(near);
            (0..TRIES).find_map(|at| maker.any(&mut dice).filter(|near| fits(at, near)))
        }
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
    /// give one of them. Two times in three it is about one of the first questions of the page.
    fn any(&self, dice: &mut Dice) -> Option<Near> {
        let pack = self.pack();
        let kind = *dice.pick(&DEALT)?;
        let first = dice.below(3) > 0;
        let asks = |clause: &Clause| {
            !first || clause.questions.iter().any(|question| pack.questions[question.at()].primary)
        };
        let gives = |clause: &Clause| outcome(clause.effect) == Some(kind) && asks(clause);
        let origins = relations::origins(pack).filter(|origin| pack.clauses(*origin).iter().any(gives));
        let origin = *dice.pick(&origins.collect::<Vec<Origin>>())?;
        self.decided(origin, &gives, dice)
    }

    /// A pair in which a rule or an open question bears once, and once not. Where it never decides: one in which what it
    /// remarks comes or goes with the answer; where no answer turns on it, one in which it stands beside an answer that turns.
    fn of_origin(&self, origin: Origin, dice: &mut Dice) -> Option<Near> {
        (0..TRIES)
            .find_map(|_| self.decided(origin, &|clause| clause.effect != Effect::Remark, dice))
            .or_else(|| (0..TRIES).find_map(|_| self.beside(origin, true, dice)))
            .or_else(|| (0..TRIES).find_map(|_| self.across(origin, dice)))
            .or_else(|| (0..TRIES).find_map(|_| self.beside(origin, false, dice)))
            .or_else(|| (0..TRIES).find_map(|_| self.still(origin, dice)))
    }

    /// A pair made from a clause of its own: the clause applies, and one thing it asks for is otherwise.
    fn decided(&self, origin: Origin, suited: &dyn Fn(&Clause) -> bool, dice: &mut Dice) -> Option<Near> {
        let clauses = self.pack().clauses(origin);
        let decides = clauses.iter().any(|clause| clause.effect != Effect::Remark);
        let clauses: Vec<&Clause> = clauses.iter().filter(|clause| !decides || suited(clause)).collect();
        let clause = *dice.pick(&clauses)?;
        let question = *dice.pick(&clause.questions)?;
        let wish = Wish { question, clause: Some(clause), days: None, also: None };
        let (case, cell) = stage(self.pack(), self.bank, wish, dice)?;
        let verdict = self.policy.decide(&case, cell);
        let bears = |verdict: &Verdict| {
            if decides { verdict.deciding.contains(&origin) } else { verdict.remarks.contains(&origin) }
        };
        if !bears(&verdict) {
            return None;
        }
        let twist =
            turn(self.policy, self.bank, &case, &verdict, &[clause], &|_, turned| !bears(turned), dice)?;
        Some(self.pair(&case, cell, twist, Some(origin), dice))
    }

    /// A pair made from a clause of another rule, that decides: one thing makes the first one bear, or not.
    fn beside(&self, origin: Origin, comes_or_goes: bool, dice: &mut Dice) -> Option<Near> {
        let pack = self.pack();
        let clause = dice.pick(pack.clauses(origin))?;
        let question = *dice.pick(&clause.questions)?;
        let other = self.answering(question, &OutcomeKind::ALL, dice)?;
        let both = Condition::All(vec![clause.about.clone(), clause.when.clone()]);
        // What is to come or go must lack one thing at first.
        let parts = [None, Some(&clause.about), Some(&clause.when), Some(&both)];
        let also = if comes_or_goes { *dice.pick(&parts)? } else { Some(&both) };
        let days = (dice.below(2) == 0).then_some((clause.from, clause.until));
        let (case, cell) = stage(pack, self.bank, Wish { question, clause: Some(other), days, also }, dice)?;
        let verdict = self.policy.decide(&case, cell);
        let bears = |case: &Case| self.stands(case, cell, origin);
        let now = bears(&case);
        let wished = |turned: &Case, _: &Verdict| {
            if comes_or_goes { bears(turned) != now } else { now || bears(turned) }
        };
        let twist = turn(self.policy, self.bank, &case, &verdict, &[clause, other], &wished, dice)?;
        Some(self.pair(&case, cell, twist, Some(origin), dice))
    }

    /// Where no answer ever turns on a rule: the case in which it bears, and another question about the same people and things.
    fn still(&self, origin: Origin, dice: &mut Dice) -> Option<Near> {
        let pack = self.pack();
        let (case, cell) = self.own(origin, dice)?;
        let answer = self.policy.decide(&case, cell).outcome.kind();
        let other = QuestionIx(dice.below(pack.questions.len()) as u16);
        let cells = self.policy.is_asked_in(&case, other).then(|| self.policy.cells(&case, other))?;
        let differs =
            |cell: &Cell| say::family(self.policy.decide(&case, *cell).outcome.kind()) != say::family(answer);
        let other = cells.into_iter().find(differs)?;
        let asks = [cell, other].map(|cell| Ask { cell, twist: None }).to_vec();
        Some(Near { exercise: exercise(case, asks), origin: Some(origin) })
    }

    /// Whether one of its answers is that nothing was found.
    fn is_bare(&self, near: &Near) -> bool {
        let answers = near.exercise.answers(self.policy);
        answers.iter().any(|verdict| verdict.outcome.kind() == OutcomeKind::NoBasis)
    }

    /// A pair made from a clause of its own that can only remark: anything that any rule asks for in answer to the same
    /// question, or another day, makes it go with the answer.
    fn across(&self, origin: Origin, dice: &mut Dice) -> Option<Near> {
        let pack = self.pack();
        let (case, cell) = self.own(origin, dice)?;
        let verdict = self.policy.decide(&case, cell);
        let all = relations::origins(pack).flat_map(|origin| pack.clauses(origin));
        let clauses: Vec<&Clause> = all.filter(|clause| clause.questions.contains(&cell.question)).collect();
        let gone = |turned: &Case, _: &Verdict| !self.stands(turned, cell, origin);
        let twist = turn(self.policy, self.bank, &case, &verdict, &clauses, &gone, dice)?;
        Some(self.pair(&case, cell, twist, Some(origin), dice))
    }

    /// A case in which one of its own clauses applies.
    fn own(&self, origin: Origin, dice: &mut Dice) -> Option<(Case, Cell)> {
        let clause = dice.pick(self.pack().clauses(origin))?;
        let question = *dice.pick(&clause.questions)?;
        let wish = Wish { question, clause: Some(clause), days: None, also: None };
        let (case, cell) = stage(self.pack(), self.bank, wish, dice)?;
        self.stands(&case, cell, origin).then_some((case, cell))
    }

    /// Whether a rule or an open question decides, remarks, or would decide if another did not.
    fn stands(&self, case: &Case, cell: Cell, origin: Origin) -> bool {
        let considered = self.policy.explain(case, cell).considered;
        let stands = |role: Role| matches!(role, Role::Decides | Role::Overridden | Role::Remark);
        considered.iter().any(|one| one.origin == origin && stands(one.role))
    }

    /// A pair in which a misconception would be wrong at least once.
    fn of_belief(&self, belief: usize, dice: &mut Dice) -> Option<Near> {
        let pack = self.pack();
        let part = dice.pick(&pack.beliefs.get(belief)?.parts)?;
        let question = *dice.pick(&part.clause.questions)?;
        let clause = self.answering(question, &part.instead_of, dice);
        let wish = Wish { question, clause, days: None, also: Some(&part.clause.when) };
        let (case, cell) = stage(pack, self.bank, wish, dice)?;
        let verdict = self.policy.decide(&case, cell);
        let would = self.beliefs.would(pack, &case, cell, verdict.outcome.kind());
        would.iter().find(|(known, _)| *known == belief)?;
        let clauses: Vec<&Clause> = [Some(&part.clause), clause].into_iter().flatten().collect();
        let twist = turn(self.policy, self.bank, &case, &verdict, &clauses, &|_, _| true, dice)?;
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
        // Where every answer would do, somebody has to give one.
        if wanted.contains(&OutcomeKind::NoBasis) && wanted.len() < OutcomeKind::ALL.len() {
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
        Near { exercise: exercise(case, asks.to_vec()), origin }
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

fn exercise(case: Case, asks: Vec<Ask>) -> Exercise {
    let [intro, debrief, notes] = std::array::from_fn(|_| Words::default());
    Exercise { case, asks, intro, debrief, notes }
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
