//! What comes back, and when. Not the same picture: what was wrong about it.

use super::suspect::{Suspect, Tallies};
use super::{Answered, Attempt, Place, Progress};
use crate::guess::Sure;
use crate::recipe::{Aim, Recipe};
use crate::seed::Seed;
use kaartwijzer_core::{Date, order};

/// After so many days it comes back while it stays right, one after the other; then no more.
const DAYS: [u32; 4] = [1, 3, 7, 21];

/// What comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Topic {
    /// A rule or an open question, by id: in another exercise about it.
    Rule(String),
    /// A misconception, by id: in an exercise aimed at it.
    Belief(String),
    /// The exercise itself, where neither is known.
    Step(Place),
}

/// Something that comes back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// What it is about.
    pub topic: Topic,
    /// How often it was right since it was wrong.
    pub stage: usize,
    /// How sure somebody was who was wrong.
    pub sure: Option<Sure>,
    /// The attempt in which it was last met, and the day of it.
    at: usize,
    met: Date,
    when: When,
    seed: Seed,
    /// The step of a course in which it was wrong, where it was in one.
    step: Option<Place>,
}

/// When it comes back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// Once so many exercises were done, and on another day in any case.
    After(usize),
    /// From this day on, counted.
    On(u32),
}

impl Waiting {
    /// Whether it is time, on a day and after so many exercises.
    fn is_due(&self, today: Date, done: usize) -> bool {
        match self.when {
            When::After(count) => done >= count || today > self.met,
            When::On(day) => today.ordinal() >= day,
        }
    }

    /// The exercise it comes back as: one about the same, always the same one until it was done. Where that cannot be made,
    /// the step in which it was wrong.
    pub fn places(&self) -> impl Iterator<Item = Place> + use<> {
        let made = |aim| Place::Made(Recipe { aim, seed: self.seed });
        let other = match &self.topic {
            Topic::Rule(id) => made(Aim::Rule(id.clone())),
            Topic::Belief(id) => made(Aim::Belief(id.clone())),
            Topic::Step(place) => place.clone(),
        };
        [Some(other), self.step.clone()].into_iter().flatten()
    }
}

impl Progress {
    /// Everything that comes back, today or later.
    pub fn waiting(&self) -> Vec<Waiting> {
        let (mut queue, mut tallies) = (Vec::new(), Tallies::default());
        for (at, attempt) in self.attempts.iter().enumerate() {
            tallies.add(attempt);
            let events = events(attempt, &tallies.suspected());
            // What was right first: where the same thing was right and wrong, it was wrong.
            for event in events.iter().filter(|event| event.right) {
                right(&mut queue, event, attempt, at);
            }
            for event in events.into_iter().filter(|event| !event.right) {
                wrong(&mut queue, event, attempt, at);
            }
        }
        queue
    }

    /// What comes back on this day: what somebody was sure of and wrong first, then in the order in which it was met.
    pub fn due(&self, today: Date) -> Vec<Waiting> {
        let mut queue = self.waiting();
        queue.retain(|one| one.is_due(today, self.attempts.len()));
        order::by(&mut queue, |one| match one.sure {
            Some(Sure::Certain) => 0,
            Some(Sure::Rather) | None => 1,
            Some(Sure::Guessing) => 2,
        });
        queue
    }
}

/// What an attempt says about something that comes back, or will.
struct Event {
    topic: Topic,
    right: bool,
    sure: Option<Sure>,
}

fn events(attempt: &Attempt, suspected: &[Suspect]) -> Vec<Event> {
    let all_right = attempt.given().all(|(_, right)| right);
    let surest = || attempt.given().filter(|(_, right)| !right).filter_map(|(ask, _)| ask.sure).max();
    let aim = match &attempt.place {
        Place::Made(Recipe { aim: Aim::Rule(id), .. }) => Some(Topic::Rule(id.clone())),
        Place::Made(Recipe { aim: Aim::Belief(id), .. }) => Some(Topic::Belief(id.clone())),
        _ => None,
    };
    if let Some(topic) = aim {
        return vec![Event { topic, right: all_right, sure: surest() }];
    }
    let about = |(ask, right): (&Answered, bool)| {
        let topic =
            if right { Topic::Rule(ask.about.clone()?) } else { of_wrong(ask, suspected, &attempt.place) };
        Some(Event { topic, right, sure: ask.sure })
    };
    let mut events: Vec<Event> = attempt.given().filter_map(about).collect();
    if all_right {
        events.push(Event { topic: Topic::Step(attempt.place.clone()), right: true, sure: None });
    }
    events
}

/// What a wrong answer is about: a misconception that showed before, else the rule that decides, else a misconception that
/// may show here for the first time, else the exercise itself.
fn of_wrong(ask: &Answered, suspected: &[Suspect], place: &Place) -> Topic {
    let shown = || ask.signs.iter().filter(|(_, shows)| *shows).map(|(belief, _)| belief);
    let known = suspected.iter().map(|one| &one.belief).find(|one| shown().any(|belief| belief == *one));
    match (known, &ask.about, shown().next()) {
        (Some(belief), _, _) | (None, None, Some(belief)) => Topic::Belief(belief.clone()),
        (None, Some(rule), _) => Topic::Rule(rule.clone()),
        (None, None, None) => Topic::Step(place.clone()),
    }
}

/// It was right: where it was time, it comes back later, and in the end no more.
fn right(queue: &mut Vec<Waiting>, event: &Event, attempt: &Attempt, at: usize) {
    let Some(place) = queue.iter().position(|one| one.topic == event.topic) else { return };
    let one = &mut queue[place];
    if !one.is_due(attempt.day, at) {
        return;
    }
    match DAYS.get(one.stage) {
        Some(days) => {
            one.stage += 1;
            one.when = When::On(attempt.day.ordinal() + days);
            (one.at, one.met) = (at, attempt.day);
            one.seed = fresh(attempt, one.seed);
        }
        None => {
            queue.remove(place);
        }
    }
}

/// It was wrong: it comes back after three others; sooner where somebody was sure of it, later where they guessed.
fn wrong(queue: &mut Vec<Waiting>, event: Event, attempt: &Attempt, at: usize) {
    let between = |sure| match sure {
        Some(Sure::Certain) => 2,
        Some(Sure::Rather) | None => 3,
        Some(Sure::Guessing) => 4,
    };
    let place = queue.iter().position(|one| one.topic == event.topic);
    let before = place.map(|place| queue.remove(place));
    // Twice in one exercise: what they were surer of counts.
    let twice = before.as_ref().filter(|one| one.at == at && one.stage == 0).and_then(|one| one.sure);
    let sure = event.sure.max(twice);
    let (seed, step) = match before {
        Some(before) => (before.seed, before.step),
        None => (Seed::new(attempt.day.ordinal()).next(attempt.turn), None),
    };
    let here = (!matches!(attempt.place, Place::Made(_))).then(|| attempt.place.clone());
    queue.push(Waiting {
        topic: event.topic,
        stage: 0,
        sure,
        at,
        met: attempt.day,
        when: When::After(at + 1 + between(sure)),
        seed: fresh(attempt, seed),
        step: here.or(step),
    });
}

/// The seed of the next exercise about something: it follows from that of the last.
fn fresh(attempt: &Attempt, before: Seed) -> Seed {
    match &attempt.place {
        Place::Made(recipe) if recipe.aim != Aim::Any => recipe.seed.next(1),
        _ => before.next(1),
    }
}
