//! A case: participants, items and setting. The only input of the engine.

use crate::order::Map;
use crate::pairs::Pairs;
use crate::truth::Truth;
use kaartwijzer_format::{
    AssumptionIx, Atom, Condition, Date, FactIx, Lang, Pack, QuestionIx, Scope, Setting,
};

/// A hypothetical card, the people around the table, and what is taken to be so.
///
/// Facts are numbered by the pack the case was made for. Whatever is not written has the pack's default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Case {
    /// What the case is called.
    pub title: Words,
    /// Two sentences for whoever opens it.
    pub intro: Words,
    /// The day asked about.
    pub date: Date,
    /// The invented name on the card.
    pub alias: String,
    /// The invented municipality.
    pub place: String,
    /// What is so of the setting.
    pub facts: Facts,
    /// Open questions answered for the sake of argument.
    pub assumptions: Vec<AssumptionIx>,
    /// To whom, for the questions that have an audience; a value of the fact `audience`.
    pub audience: Map<QuestionIx, u8>,
    /// The people, in the order of the seats.
    pub participants: Vec<Participant>,
    /// What can be seen or told, in the order of the card.
    pub items: Vec<Item>,
    /// What is so between a participant and an item, by their ids.
    pub pairs: Pairs,
    /// The cell shown first, where the case says.
    pub open: Option<Opening>,
}

/// Somebody at (or beside) the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Unique in the case: `noor`.
    pub id: String,
    /// Invented.
    pub name: String,
    /// What is so of them; the fact `actor` among it.
    pub facts: Facts,
}

/// A line of the card, a sheet, or something somebody knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Unique in the case: `leisure`.
    pub id: String,
    /// What it says.
    pub text: Words,
    /// What is so of it; the fact `artefact` among it.
    pub facts: Facts,
}

/// The facts somebody wrote down, in order: a value, or that it is unknown. What is not in it has its default.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facts(Vec<(FactIx, Setting)>);

impl Facts {
    /// What was written, if anything was.
    pub fn get(&self, fact: FactIx) -> Option<Setting> {
        self.place(fact).ok().map(|at| self.0[at].1)
    }

    /// Writes a value down.
    pub fn set(&mut self, fact: FactIx, setting: Setting) {
        match self.place(fact) {
            Ok(at) => self.0[at].1 = setting,
            Err(at) => self.0.insert(at, (fact, setting)),
        }
    }

    /// Goes back to the default.
    pub fn clear(&mut self, fact: FactIx) {
        if let Ok(at) = self.place(fact) {
            self.0.remove(at);
        }
    }

    fn place(&self, fact: FactIx) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(&fact))
    }

    /// What is known of a fact of this subject: what was written, else what the actor or artefact takes for granted,
    /// else the pack's default.
    pub(crate) fn reading(&self, pack: &Pack, fact: FactIx) -> Reading {
        let declared = &pack.facts[fact.at()];
        let default = declared.default.unwrap_or(Setting::Unknown);
        match (self.get(fact), declared.preset_by) {
            (Some(written), _) => Reading::Settled(written),
            (None, None) => Reading::Settled(default),
            (None, Some(choice)) => {
                let otherwise = pack.facts[choice.at()].default.unwrap_or(Setting::Unknown);
                match self.get(choice).unwrap_or(otherwise) {
                    Setting::Is(value) => Reading::Settled(preset(pack, choice, value, fact)),
                    Setting::Unknown => Reading::Through(choice),
                }
            }
        }
    }

    /// All that was written, by fact.
    pub fn iter(&self) -> impl Iterator<Item = (FactIx, Setting)> + '_ {
        self.0.iter().copied()
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Words of whoever made the case: the same in every language, or one text for each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Words {
    /// Typed once.
    One(String),
    /// Nl, fr, de, en, in the order of [`Lang::ALL`].
    Four([String; 4]),
}

impl Words {
    /// The words in a language.
    pub fn get(&self, lang: Lang) -> &str {
        match self {
            Self::One(text) => text,
            Self::Four(texts) => &texts[lang as usize],
        }
    }
}

impl Default for Words {
    fn default() -> Self {
        Self::One(String::new())
    }
}

impl From<&str> for Words {
    fn from(text: &str) -> Self {
        Self::One(text.to_owned())
    }
}

/// The cell a case opens on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opening {
    /// What is asked.
    pub question: QuestionIx,
    /// Of whom: a place in [`Case::participants`].
    pub participant: Option<usize>,
    /// About what: a place in [`Case::items`].
    pub item: Option<usize>,
}

/// One square of the table of answers: a question about a participant, an item, both or neither.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// What is asked.
    pub question: QuestionIx,
    /// A place in [`Case::participants`], where the question ranges over participants.
    pub participant: Option<usize>,
    /// A place in [`Case::items`], where the question ranges over items.
    pub item: Option<usize>,
}

/// One statement a case makes (or leaves to its default): a fact of a subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Input {
    /// Which fact.
    pub fact: FactIx,
    /// Of which participant.
    pub participant: Option<usize>,
    /// Of which item.
    pub item: Option<usize>,
}

impl Case {
    /// An empty case on a day: nobody at the table, nothing on the card.
    pub fn new(date: Date) -> Self {
        Self {
            title: Words::default(),
            intro: Words::default(),
            date,
            alias: String::new(),
            place: String::new(),
            facts: Facts::default(),
            assumptions: Vec::new(),
            audience: Map::default(),
            participants: Vec::new(),
            items: Vec::new(),
            pairs: Pairs::default(),
            open: None,
        }
    }

    /// The same case on another day.
    #[must_use]
    pub fn on(&self, date: Date) -> Self {
        Self { date, ..self.clone() }
    }

    /// Makes an assumption, or takes it back.
    pub fn toggle(&mut self, assumption: AssumptionIx) {
        if let Err(at) = self.assumptions.binary_search(&assumption) {
            self.assumptions.insert(at, assumption);
        } else {
            self.assumptions.retain(|made| *made != assumption);
        }
    }

    /// What was written about an input, before defaults.
    pub fn written(&self, input: Input) -> Option<Setting> {
        self.facts_of(input)?.get(input.fact)
    }

    /// Writes an input down (`None`: goes back to the default). Subjects that are not there change nothing.
    pub fn write(&mut self, input: Input, setting: Option<Setting>) {
        let facts = match (input.participant, input.item) {
            (None, None) => Some(&mut self.facts),
            (Some(p), None) => self.participants.get_mut(p).map(|participant| &mut participant.facts),
            (None, Some(i)) => self.items.get_mut(i).map(|item| &mut item.facts),
            (Some(p), Some(i)) => match (self.participants.get(p), self.items.get(i)) {
                (Some(participant), Some(item)) => Some(self.pairs.entry(&participant.id, &item.id)),
                _ => None,
            },
        };
        match (facts, setting) {
            (Some(facts), Some(setting)) => facts.set(input.fact, setting),
            (Some(facts), None) => facts.clear(input.fact),
            (None, _) => {}
        }
        self.pairs.retain(|_, _, facts| !facts.is_empty());
    }

    /// The value of an input: what was written, else what is taken for granted of the actor or artefact, else the
    /// pack's default. `audience` depends on the question and is read with [`Case::audience_of`].
    pub fn value(&self, pack: &Pack, input: Input) -> Setting {
        match self.reading(pack, input) {
            Reading::Settled(setting) => setting,
            Reading::Through(_) => Setting::Unknown,
        }
    }

    /// The value of an input, or the unknown choice that it hangs on.
    pub(crate) fn reading(&self, pack: &Pack, input: Input) -> Reading {
        match self.facts_of(input) {
            Some(facts) => facts.reading(pack, input.fact),
            None => Facts::default().reading(pack, input.fact),
        }
    }

    /// The facts that an input is one of, where anything was written about its subject.
    fn facts_of(&self, input: Input) -> Option<&Facts> {
        match (input.participant, input.item) {
            (None, None) => Some(&self.facts),
            (Some(p), None) => self.participants.get(p).map(|participant| &participant.facts),
            (None, Some(i)) => self.items.get(i).map(|item| &item.facts),
            (Some(p), Some(i)) => self.pairs.get(&self.participants.get(p)?.id, &self.items.get(i)?.id),
        }
    }

    /// The audience of a question, where it has one: what the case says, else the question's own default.
    pub fn audience_of(&self, pack: &Pack, question: QuestionIx) -> Option<u8> {
        let default = pack.questions[question.at()].audience?;
        Some(self.audience.get(&question).copied().unwrap_or(default))
    }

    /// The inputs of a fact in this case, one for each subject of its scope.
    pub fn inputs(&self, pack: &Pack, fact: FactIx) -> Vec<Input> {
        let (people, items) = (self.participants.len(), self.items.len());
        match pack.facts[fact.at()].scope {
            Scope::Case => vec![Input { fact, participant: None, item: None }],
            Scope::Participant => {
                (0..people).map(|p| Input { fact, participant: Some(p), item: None }).collect()
            }
            Scope::Item => (0..items).map(|i| Input { fact, participant: None, item: Some(i) }).collect(),
            Scope::Pair => (0..people)
                .flat_map(|p| (0..items).map(move |i| Input { fact, participant: Some(p), item: Some(i) }))
                .collect(),
        }
    }
}

/// What is known of an input.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// A value, or that it is unknown.
    Settled(Setting),
    /// Nothing was written, and the choice of the same subject that would preset it is unknown.
    Through(FactIx),
}

/// What a value of a choice takes for granted about another fact; the pack's default where it says nothing.
pub(crate) fn preset(pack: &Pack, choice: FactIx, value: u8, fact: FactIx) -> Setting {
    let value = pack.facts[choice.at()].kind.values().get(usize::from(value));
    let mut presets = value.into_iter().flat_map(|value| &value.presets);
    let preset = presets.find(|(preset, _)| *preset == fact).map(|(_, setting)| *setting);
    preset.or(pack.facts[fact.at()].default).unwrap_or(Setting::Unknown)
}

/// Whether a participant has one of these functions.
pub(crate) fn is_actor(pack: &Pack, case: &Case, participant: usize, actors: &[u8]) -> bool {
    let Some(fact) = pack.actors() else { return false };
    let input = Input { fact, participant: Some(participant), item: None };
    matches!(case.value(pack, input), Setting::Is(value) if actors.contains(&value))
}

/// Whether a participant is one of these bearers, a bit for each of the pack.
pub(crate) fn is_one_of(pack: &Pack, case: &Case, participant: usize, bearers: u64) -> bool {
    pack.bearers.iter().enumerate().any(|(at, bearer)| {
        bearers >> (at & 63) & 1 == 1 && (bearer.itself || is_actor(pack, case, participant, &bearer.actors))
    })
}

/// A condition on what is stated of the case as a whole. The checked reader lets nothing else stand where this is asked.
pub(crate) fn holds(pack: &Pack, case: &Case, condition: &Condition) -> Truth {
    let parts =
        |parts: &[Condition]| -> Vec<Truth> { parts.iter().map(|part| holds(pack, case, part)).collect() };
    match condition {
        Condition::All(all) => parts(all).into_iter().fold(Truth::Yes, Truth::and),
        Condition::Any(any) => parts(any).into_iter().fold(Truth::No, Truth::or),
        Condition::Not(part) => holds(pack, case, part).not(),
        Condition::Atom(Atom::Is { fact, values }) => {
            match case.value(pack, Input { fact: *fact, participant: None, item: None }) {
                Setting::Is(value) => Truth::from(values >> (value & 63) & 1 == 1),
                Setting::Unknown => Truth::Unknown,
            }
        }
        Condition::Atom(_) | Condition::Every(_) | Condition::Some(_) => Truth::Unknown,
    }
}
