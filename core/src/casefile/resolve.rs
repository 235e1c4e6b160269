//! The case that a file describes, in the numbers of a pack.

use super::shape::place;
use super::{
    CaseError, CaseFile, FactValue, MOST_ID, MOST_ITEMS, MOST_NAME, MOST_PARTICIPANTS, MOST_TEXT,
    OpeningFile, Problem, VERSION, Wording, Written, is_plain,
};
use crate::case::{Case, Facts, Item, Opening, Participant, Words};
use crate::order::Sorted;
use crate::real;
use kaartwijzer_format::{Date, FactIx, Kind, Pack, Scope, Setting};

/// Where only [`CaseError`] can go wrong.
type Done = Result<(), CaseError>;

impl CaseFile {
    /// The case that the file describes, in the numbers of a pack.
    ///
    /// # Errors
    /// The first thing that is wrong, with its path.
    pub fn resolve(&self, pack: &Pack) -> Result<Case, CaseError> {
        Reader { pack, left_out: None }.case(self)
    }

    /// The same, of a file that was written for another pack. What this pack does not know is left out and told: facts,
    /// assumptions, questions, audiences. A fact that it knows with a value that it does not, and a fact that it needs and
    /// the file does not give, are unknown: a default in its place could permit what nobody stated.
    ///
    /// # Errors
    /// As [`CaseFile::resolve`], for everything that no pack could read.
    pub fn resolve_known(&self, pack: &Pack) -> Result<(Case, Vec<CaseError>), CaseError> {
        let mut reader = Reader { pack, left_out: Some(Vec::new()) };
        let case = reader.case(self)?;
        Ok((case, reader.left_out.unwrap_or_default()))
    }
}

/// What a file is read with.
struct Reader<'a> {
    pack: &'a Pack,
    /// What was left out; nothing may be where there is no list.
    left_out: Option<Vec<CaseError>>,
}

impl Reader<'_> {
    fn case(&mut self, file: &CaseFile) -> Result<Case, CaseError> {
        if file.kaartwijzer != VERSION {
            return Err(CaseError::new("kaartwijzer", Problem::Version(file.kaartwijzer)));
        }
        let day = file.date.parse::<Date>();
        let mut case = Case::new(day.map_err(|_| CaseError::new("date", Problem::Date(file.date.clone())))?);
        case.title = words(&file.title, "title")?;
        case.intro = words(&file.intro, "intro")?;
        case.alias = text(&file.alias, MOST_NAME, "alias")?;
        case.place = text(&file.place, MOST_NAME, "place")?;
        case.facts = self.facts(&file.facts, Scope::Case, "facts")?;
        self.assume(file, &mut case)?;
        self.address(file, &mut case)?;
        self.seat(file, &mut case)?;
        self.list(file, &mut case)?;
        self.pair(file, &mut case)?;
        if let Some(open) = &file.open {
            case.open = self.opening(&case, open)?;
        }
        Ok(case)
    }

    /// What this pack does not know: left out and told where that is allowed, an error elsewhere.
    fn unknown(&mut self, path: &str, problem: Problem) -> Done {
        let error = CaseError::new(path, problem);
        match &mut self.left_out {
            Some(left_out) => {
                left_out.push(error);
                Ok(())
            }
            None => Err(error),
        }
    }

    fn assume(&mut self, file: &CaseFile, case: &mut Case) -> Done {
        for (at, id) in file.assumptions.iter().enumerate() {
            let path = || ["assumptions", &place(at)].concat();
            match self.pack.assumption(id) {
                None => self.unknown(&path(), Problem::NoAssumption(id.clone()))?,
                Some(known) if case.assumptions.contains(&known) => {
                    return Err(CaseError::new(&path(), Problem::Duplicate(id.clone())));
                }
                Some(known) => case.assumptions.push(known),
            }
        }
        Ok(())
    }

    fn address(&mut self, file: &CaseFile, case: &mut Case) -> Done {
        for (question, word) in file.audience.iter() {
            let path = ["audience.", question].concat();
            let Some(at) = self.pack.question(question) else {
                self.unknown(&path, Problem::NoQuestion(question.clone()))?;
                continue;
            };
            let fact = self.pack.audience().filter(|_| self.pack.questions[at.at()].audience.is_some());
            let Some(fact) = fact else {
                self.unknown(&path, Problem::NoAudience(question.clone()))?;
                continue;
            };
            match self.pack.value(fact, word) {
                Some(value) => case.audience.insert(at, value),
                None => self.unknown(&path, no_value(self.pack, fact, word))?,
            }
        }
        Ok(())
    }

    fn seat(&mut self, file: &CaseFile, case: &mut Case) -> Done {
        few(file.participants.len(), MOST_PARTICIPANTS, "participants")?;
        let mut seen = Sorted::default();
        for (at, one) in file.participants.iter().enumerate() {
            let path = ["participants", &place(at)].concat();
            let id = id(&one.id, &mut seen, &path)?;
            let name = text(&one.name, MOST_NAME, &[&path, ".name"].concat())?;
            let facts = self.facts(&one.facts, Scope::Participant, &[&path, ".facts"].concat())?;
            case.participants.push(Participant { id, name, facts });
        }
        Ok(())
    }

    fn list(&mut self, file: &CaseFile, case: &mut Case) -> Done {
        few(file.items.len(), MOST_ITEMS, "items")?;
        let mut seen = Sorted::default();
        for (at, one) in file.items.iter().enumerate() {
            let path = ["items", &place(at)].concat();
            let id = id(&one.id, &mut seen, &path)?;
            let text = words(&one.text, &[&path, ".text"].concat())?;
            let facts = self.facts(&one.facts, Scope::Item, &[&path, ".facts"].concat())?;
            case.items.push(Item { id, text, facts });
        }
        Ok(())
    }

    fn pair(&mut self, file: &CaseFile, case: &mut Case) -> Done {
        few(file.pairs.len(), case.participants.len() * case.items.len(), "pairs")?;
        for (at, pair) in file.pairs.iter().enumerate() {
            let path = ["pairs", &place(at)].concat();
            let (participant, item) = (&pair.participant, &pair.item);
            if !case.participants.iter().any(|one| one.id == *participant) {
                let path = [&path, ".participant"].concat();
                return Err(CaseError::new(&path, Problem::NoParticipant(participant.clone())));
            }
            if !case.items.iter().any(|one| one.id == *item) {
                return Err(CaseError::new(&[&path, ".item"].concat(), Problem::NoItem(item.clone())));
            }
            if case.pairs.get(participant, item).is_some() {
                let both = [participant, " / ", item].concat();
                return Err(CaseError::new(&path, Problem::Duplicate(both)));
            }
            let facts = self.facts(&pair.facts, Scope::Pair, &[&path, ".facts"].concat())?;
            if !facts.is_empty() {
                *case.pairs.entry(participant, item) = facts;
            }
        }
        Ok(())
    }

    fn opening(&mut self, case: &Case, open: &OpeningFile) -> Result<Option<Opening>, CaseError> {
        let participant = open.participant.as_ref().map(|id| {
            let found = case.participants.iter().position(|participant| participant.id == *id);
            found.ok_or_else(|| CaseError::new("open.participant", Problem::NoParticipant(id.clone())))
        });
        let item = open.item.as_ref().map(|id| {
            let found = case.items.iter().position(|item| item.id == *id);
            found.ok_or_else(|| CaseError::new("open.item", Problem::NoItem(id.clone())))
        });
        let (participant, item) = (participant.transpose()?, item.transpose()?);
        let question = self.pack.question(&open.question);
        if question.is_none() {
            self.unknown("open.question", Problem::NoQuestion(open.question.clone()))?;
        }
        Ok(question.map(|question| Opening { question, participant, item }))
    }

    fn facts(&mut self, written: &Written, scope: Scope, path: &str) -> Result<Facts, CaseError> {
        let (pack, mut facts) = (self.pack, Facts::default());
        let path = |id: &str| [path, ".", id].concat();
        for (id, value) in written.iter() {
            let Some(fact) = pack.fact(id) else {
                self.unknown(&path(id), Problem::NoFact(id.clone()))?;
                continue;
            };
            let declared = &pack.facts[fact.at()];
            if declared.scope != scope || declared.per_question {
                self.unknown(&path(id), Problem::Scope(id.clone(), declared.scope))?;
                continue;
            }
            let word = match value {
                FactValue::Truth(true) => "yes",
                FactValue::Truth(false) => "no",
                FactValue::Word(word) => word,
            };
            let setting = match (&declared.kind, value) {
                (_, FactValue::Word(word)) if word == "unknown" => Some(Setting::Unknown),
                (Kind::YesNo, FactValue::Truth(truth)) => Some(Setting::Is(u8::from(*truth))),
                (Kind::YesNo, FactValue::Word(_)) | (_, FactValue::Truth(_)) => None,
                (_, FactValue::Word(word)) => pack.value(fact, word).map(Setting::Is),
            };
            if setting.is_none() {
                self.unknown(&path(id), no_value(pack, fact, word))?;
            }
            facts.set(fact, setting.unwrap_or(Setting::Unknown));
        }
        for (at, declared) in pack.facts.iter().enumerate() {
            let fact = FactIx(at as u16);
            let must = declared.scope == scope && declared.default.is_none() && !declared.per_question;
            if must && facts.get(fact).is_none() {
                self.unknown(&path(&declared.id), Problem::Required(declared.id.clone()))?;
                facts.set(fact, Setting::Unknown);
            }
        }
        Ok(facts)
    }
}

fn no_value(pack: &Pack, fact: FactIx, word: &str) -> Problem {
    let declared = &pack.facts[fact.at()];
    let known = match &declared.kind {
        Kind::YesNo => ["true", "false", "\"unknown\""].map(str::to_owned).to_vec(),
        kind => kind.values().iter().map(|value| value.id.clone()).collect(),
    };
    Problem::NoValue(declared.id.clone(), word.to_owned(), known)
}

fn few(count: usize, most: usize, path: &str) -> Done {
    if count > most { Err(CaseError::new(path, Problem::TooMany(most))) } else { Ok(()) }
}

/// An id: plain enough to stand in an address, and nobody else's.
fn id(id: &str, seen: &mut Sorted<String>, path: &str) -> Result<String, CaseError> {
    let path = [path, ".id"].concat();
    let problem = match text(id, MOST_ID, &path)? {
        id if id.is_empty() => Problem::EmptyId,
        id if !is_plain(&id) => Problem::OddId(id),
        id if seen.insert(id.clone()) => return Ok(id),
        id => Problem::Duplicate(id),
    };
    Err(CaseError::new(&path, problem))
}

/// A text that is not too long, and that names nobody real.
fn text(text: &str, most: usize, path: &str) -> Result<String, CaseError> {
    if text.chars().count() > most {
        return Err(CaseError::new(path, Problem::TooLong(most)));
    }
    if real::register_number(text).is_some() {
        return Err(CaseError::new(path, Problem::Real));
    }
    Ok(text.to_owned())
}

fn words(wording: &Wording, path: &str) -> Result<Words, CaseError> {
    match &wording.0 {
        Words::One(one) => drop(text(one, MOST_TEXT, path)?),
        Words::Four(four) => {
            for one in four {
                text(one, MOST_TEXT, path)?;
            }
        }
    }
    Ok(wording.0.clone())
}
