//! What is on the stage, and what follows from it: plain data.

use kaartwijzer_core::say::Family;
use kaartwijzer_core::{Case, Cell, Input, Setting};
use kaartwijzer_training::lesson::What;
use kaartwijzer_training::results::{MOST_HANDS, place};
use kaartwijzer_training::{Exercise, Lesson, Results, exercise::Ask};
use std::sync::Arc;

/// So many questions a made exercise has.
const MADE: usize = 2;

/// What is on the stage.
#[derive(Debug, Clone, Default)]
pub struct Stage {
    /// The lesson, as it stands in an address; empty before there is one.
    pub series: String,
    /// The lesson; none where there is no such one.
    pub lesson: Option<Arc<Lesson>>,
    /// The place of its step; behind the last one, the table of answers.
    pub step: usize,
    /// The exercise of the step; none where it cannot be made.
    pub exercise: Option<Arc<Exercise>>,
    /// Which of its questions.
    pub ask: usize,
    /// How much of it is shown.
    pub depth: Depth,
    /// What was changed while it was shown.
    pub live: Vec<(Input, Setting)>,
    /// What the group answered.
    pub results: Results,
    /// The seconds that are left.
    pub left: u32,
    /// They run.
    pub runs: bool,
    /// How often they were started or stopped: what ticked before stops.
    pub turns: u32,
    /// Somebody goes back to the step before: its last question is shown, with its answer.
    pub back: bool,
    /// Somebody asked to wipe the answers, and was asked whether they mean it.
    pub wiping: bool,
}

/// How much of a question is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Depth {
    /// The question.
    #[default]
    Question,
    /// Its answer.
    Answer,
    /// All about the answer.
    All,
}

impl Depth {
    /// More of it, or less.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::All => Self::Answer,
            Self::Question | Self::Answer => Self::All,
        }
    }
}

/// What is shown of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// There is no such lesson.
    Missing,
    /// A question.
    Question,
    /// An exercise that could not be made.
    NotMade,
    /// What the group answered.
    Table,
}

impl Stage {
    /// What is shown.
    pub fn screen(&self) -> Screen {
        match (&self.lesson, &self.exercise) {
            (None, _) => Screen::Missing,
            (Some(lesson), _) if self.step >= lesson.steps.len() => Screen::Table,
            (_, None) => Screen::NotMade,
            _ => Screen::Question,
        }
    }

    /// What is asked now.
    pub fn asked(&self) -> Option<Ask> {
        self.exercise.as_ref()?.asks.get(self.ask).copied()
    }

    /// The case it is asked of: with what is otherwise, and with what was changed live; and of which cell.
    pub fn case(&self) -> Option<(Case, Cell)> {
        let ask = self.asked()?;
        let mut case = ask.case(&self.exercise.as_ref()?.case);
        for (input, setting) in &self.live {
            case.write(*input, Some(*setting));
        }
        Some((case, ask.cell))
    }

    /// Whether the answer is shown.
    pub fn revealed(&self) -> bool {
        self.depth != Depth::Question
    }

    /// Whether this is the last question of its exercise.
    pub fn is_last(&self) -> bool {
        self.exercise.as_ref().is_none_or(|exercise| self.ask + 1 >= exercise.asks.len())
    }

    /// The place of the question in the results.
    pub fn place(&self) -> String {
        let step = self.lesson.as_ref().and_then(|lesson| lesson.steps.get(self.step));
        place(step.map_or("", |step| &step.id), self.ask)
    }

    /// Which question this is, from 1 on, and how many there are.
    pub fn number(&self) -> (usize, usize) {
        let Some(lesson) = &self.lesson else { return (0, 0) };
        let asks = lesson.steps.iter().map(|step| match &step.what {
            What::Case(_, asks) => asks.len(),
            What::Made(_) => MADE,
        });
        let before: usize = asks.clone().take(self.step).sum();
        (before + self.ask + 1, asks.sum())
    }

    /// The hands that were counted for the question.
    pub fn hands(&self) -> [u32; 4] {
        self.results.at(&self.place()).map(|one| one.said.hands()).unwrap_or_default()
    }

    /// The same with one number otherwise.
    pub fn with_hands(&self, family: Family, change: impl FnOnce(u32) -> u32) -> [u32; 4] {
        let mut hands = self.hands();
        let count = &mut hands[family as usize];
        *count = change(*count).min(MOST_HANDS);
        hands
    }

    /// Writes a statement down for the while that this question is shown; as it was in the lesson, it is none.
    pub fn write(&mut self, input: Input, setting: Setting, own: Setting) {
        self.live.retain(|(known, _)| *known != input);
        if setting != own {
            self.live.push((input, setting));
        }
    }

    /// Begins with another question of the exercise.
    pub fn turn_to(&mut self, ask: usize, revealed: bool) {
        self.ask = ask;
        self.depth = if revealed { Depth::Answer } else { Depth::Question };
        self.live = Vec::new();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{Date, FactIx, OutcomeKind, QuestionIx};
    use kaartwijzer_training::lesson::Step;
    use kaartwijzer_training::results::{Answered, Said};

    fn stage() -> Stage {
        let cell = Cell { question: QuestionIx(0), participant: None, item: None };
        let ask = Ask { cell, twist: None };
        let case = Case::new(Date::MIN);
        let made = "any.4".parse().unwrap();
        let step = |id: &str, what| Step {
            id: id.to_owned(),
            what,
            intro: Words::default(),
            debrief: Words::default(),
            notes: Words::default(),
            minutes: None,
        };
        let steps =
            vec![step("one", What::Case(Box::new(case), vec![ask; 3])), step("two", What::Made(made))];
        let exercise = steps[0].exercise().map(Arc::new);
        let lesson = Some(Arc::new(Lesson { steps, ..Lesson::default() }));
        Stage { lesson, exercise, ..Stage::default() }
    }

    use kaartwijzer_core::Words;

    #[test]
    fn questions_are_counted_over_all_steps() {
        let mut stage = stage();
        assert_eq!((stage.number(), stage.is_last()), ((1, 5), false));
        stage.turn_to(2, false);
        assert_eq!((stage.number(), stage.is_last()), ((3, 5), true));
        stage.step = 1;
        stage.turn_to(0, false);
        assert_eq!(stage.number(), (4, 5));
        stage.step = 2;
        assert_eq!(stage.screen(), Screen::Table);
    }

    #[test]
    fn hands_belong_to_their_question() {
        let mut stage = stage();
        let hands = stage.with_hands(Family::No, |count| count + 2);
        let (place, answer) = (stage.place(), OutcomeKind::Silent);
        let (asked, at) = (String::new(), String::new());
        stage.results.put(Answered { place, asked, said: Said::Hands(hands), answer, live: false, at });
        assert_eq!(stage.hands(), [0, 2, 0, 0]);
        assert_eq!(stage.with_hands(Family::No, |_| 5000)[1], MOST_HANDS);
        stage.turn_to(1, false);
        assert_eq!(stage.hands(), [0; 4]);
    }

    #[test]
    fn what_is_changed_live_never_touches_the_lesson_and_goes_with_the_question() {
        let mut stage = stage();
        let input = Input { fact: FactIx(0), participant: None, item: None };
        stage.write(input, Setting::YES, Setting::Unknown);
        let (case, _) = stage.case().unwrap();
        assert_eq!(case.written(input), Some(Setting::YES));
        assert_eq!(stage.exercise.as_ref().unwrap().case.written(input), None);
        stage.write(input, Setting::Unknown, Setting::Unknown);
        assert!(stage.live.is_empty());
        stage.write(input, Setting::NO, Setting::Unknown);
        stage.turn_to(1, false);
        assert!(stage.live.is_empty());
    }
}
