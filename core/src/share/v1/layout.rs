//! Which byte means what. First stands how many bytes follow. Texts end with a zero; numbers have seven bits a byte, the
//! lowest first; tables (what is so of pairs, and answers) have a byte for each cell, and each cell is told what stands above
//! it, and in the same place of the table before.
//!
//! Part of version 1, and never to be changed.

use super::coder::Decoder;
use crate::case::Words;
use crate::casefile::{
    CaseFile, FactValue, ItemFile, MOST_ITEMS, MOST_PARTICIPANTS, OpeningFile, PairFile, ParticipantFile,
    VERSION, Wording, Written,
};
use crate::order;
use crate::receipt::{Answer, Asked, MadeWith, Receipt};
use crate::verdict::OutcomeKind;
use kaartwijzer_format::Range;

/// No receipt is longer than this; whatever claims to be is none.
const LONGEST: usize = 1 << 20;
/// Answers to further questions are left out where the receipt is longer than this.
const LONG: usize = 40_000;
/// No list is longer than this.
const MOST: usize = 1 << 14;
/// Before a zero or a one that belongs to a text.
const ESCAPE: u8 = 1;
/// Nothing stands above the first row.
const TOP: u8 = 255;

/// The bytes of a receipt, each with its place.
pub fn write(receipt: &Receipt) -> Vec<(u8, u32)> {
    let mut writer = Writer(Vec::new(), Vec::new());
    writer.text(&receipt.made_with.name);
    writer.text(&receipt.made_with.version);
    writer.case(&receipt.case);
    let (people, items) = (receipt.case.participants.len(), receipt.case.items.len());
    for asked in &receipt.answers {
        if writer.0.len() > LONG {
            break;
        }
        writer.answers(asked, people, items);
    }
    // No question has an empty id.
    writer.text("");
    let mut whole = Writer(Vec::new(), Vec::new());
    whole.number(writer.0.len());
    whole.0.append(&mut writer.0);
    whole.0
}

/// The bytes so far, and the last table.
struct Writer(Vec<(u8, u32)>, Vec<u8>);

impl Writer {
    fn byte(&mut self, byte: u8) {
        self.0.push((byte, 0));
    }

    fn number(&mut self, number: usize) {
        let mut rest = number;
        while rest > 127 {
            self.byte(rest as u8 | 128);
            rest >>= 7;
        }
        self.byte(rest as u8);
    }

    fn text(&mut self, text: &str) {
        for byte in text.bytes() {
            if byte <= ESCAPE {
                self.byte(ESCAPE);
            }
            self.byte(byte);
        }
        self.byte(0);
    }

    fn texts<'a>(&mut self, texts: impl ExactSizeIterator<Item = &'a String>) {
        self.number(texts.len());
        for text in texts {
            self.text(text);
        }
    }

    fn wording(&mut self, wording: &Wording) {
        match &wording.0 {
            Words::One(text) => {
                self.byte(b'1');
                self.text(text);
            }
            Words::Four(texts) => {
                self.byte(b'4');
                for text in texts {
                    self.text(text);
                }
            }
        }
    }

    fn value(&mut self, value: &FactValue) {
        match value {
            FactValue::Truth(truth) => self.byte(if *truth { b'+' } else { b'-' }),
            FactValue::Word(word) => {
                self.byte(b'=');
                self.text(word);
            }
        }
    }

    fn facts(&mut self, facts: &Written) {
        for (id, value) in facts.iter() {
            self.text(id);
            self.value(value);
        }
        // No fact has an empty id.
        self.text("");
    }

    fn case(&mut self, case: &CaseFile) {
        self.text(&case.date);
        self.wording(&case.title);
        self.wording(&case.intro);
        self.text(&case.alias);
        self.text(&case.place);
        self.facts(&case.facts);
        self.number(case.audience.iter().count());
        for (question, word) in case.audience.iter() {
            self.text(question);
            self.text(word);
        }
        self.texts(case.assumptions.iter());
        self.number(case.participants.len());
        for participant in &case.participants {
            self.text(&participant.id);
            self.text(&participant.name);
            self.facts(&participant.facts);
        }
        self.number(case.items.len());
        for item in &case.items {
            self.text(&item.id);
            self.wording(&item.text);
            self.facts(&item.facts);
        }
        self.pairs(case);
        let open = case.open.as_ref();
        self.text(open.map_or("", |open| &open.question));
        let of_person = |id: &String| case.participants.iter().position(|one| one.id == *id);
        let of_item = |id: &String| case.items.iter().position(|one| one.id == *id);
        let participant = open.and_then(|open| of_person(open.participant.as_ref()?));
        let item = open.and_then(|open| of_item(open.item.as_ref()?));
        self.number(participant.map_or(0, |at| at + 1));
        self.number(item.map_or(0, |at| at + 1));
    }

    /// A table for each fact: which of its values stands in which cell.
    fn pairs(&mut self, case: &CaseFile) {
        let mut facts: Vec<&String> = Vec::new();
        for pair in &case.pairs {
            for (id, _) in pair.facts.iter() {
                if !facts.contains(&id) {
                    facts.push(id);
                }
            }
        }
        for fact in facts {
            let mut values: Vec<&FactValue> = Vec::new();
            let mut cells = vec![0u8; case.participants.len() * case.items.len()];
            for pair in &case.pairs {
                let Some(value) = pair.facts.get(fact) else { continue };
                let participant = case.participants.iter().position(|one| one.id == pair.participant);
                let item = case.items.iter().position(|one| one.id == pair.item);
                let (Some(participant), Some(item)) = (participant, item) else { continue };
                let at = values.iter().position(|known| *known == value).unwrap_or_else(|| {
                    values.push(value);
                    values.len() - 1
                });
                cells[participant * case.items.len() + item] = (at + 1) as u8;
            }
            self.text(fact);
            self.number(values.len());
            for value in &values {
                self.value(value);
            }
            self.table(&cells, case.items.len(), 1);
        }
        self.text("");
    }

    fn table(&mut self, cells: &[u8], wide: usize, kind: u32) {
        for (at, cell) in cells.iter().enumerate() {
            self.0.push((*cell, place(cells, &self.1, at, wide, kind)));
        }
        self.1 = cells.to_vec();
    }

    fn answers(&mut self, asked: &Asked, people: usize, items: usize) {
        let mut known: Vec<&Answer> = Vec::new();
        let mut cells = Vec::with_capacity(asked.answers.len());
        for answer in &asked.answers {
            let at = known.iter().position(|one| *one == answer).unwrap_or_else(|| {
                known.push(answer);
                known.len() - 1
            });
            cells.push(at as u8);
        }
        // A cell is one byte; and nothing is said of what is not there.
        let count = Asked::count(asked.range, people, items);
        if known.len() > usize::from(u8::MAX) || count != cells.len() {
            return;
        }
        self.text(&asked.question);
        self.number(RANGES.iter().position(|range| *range == asked.range).unwrap_or_default());
        self.number(known.len());
        for answer in known {
            let kind = OutcomeKind::ALL.iter().position(|kind| *kind == answer.outcome).unwrap_or_default();
            let signs = usize::from(answer.contestable) | usize::from(answer.assumed) << 1;
            self.byte(b'A' + (kind << 2 | signs) as u8);
            self.texts(answer.of.iter());
        }
        self.table(&cells, items, 2);
    }
}

/// What a question can range over, in the order of its number.
const RANGES: [Range; 4] = [Range::Pair, Range::Participant, Range::Item, Range::Case];

/// Where a cell stands: by the table's kind, the cell above it and its cell in the table before.
fn place(cells: &[u8], last: &[u8], at: usize, wide: usize, kind: u32) -> u32 {
    let above = at.checked_sub(wide.max(1)).and_then(|above| cells.get(above)).copied().unwrap_or(TOP);
    let there = last.get(at).copied().unwrap_or(TOP);
    kind << 16 | u32::from(there) << 8 | u32::from(above)
}

/// Reads a receipt byte by byte. Whatever it is given, it ends: with a receipt or with nothing.
pub struct Reader<'a> {
    from: Decoder<'a>,
    read: Vec<u8>,
    last: Vec<u8>,
    /// How long it may become.
    most: usize,
}

impl<'a> Reader<'a> {
    /// Reads from here.
    pub fn new(from: Decoder<'a>) -> Self {
        Self { from, read: Vec::new(), last: Vec::new(), most: LONGEST }
    }

    /// All bytes that were read.
    pub fn read(&self) -> impl Iterator<Item = u8> + '_ {
        self.read.iter().copied()
    }

    /// The receipt, but for the fingerprint of its pack.
    pub fn receipt(&mut self) -> Option<Receipt> {
        self.most = self.any_number()? + self.read.len();
        let made_with = MadeWith { name: self.text()?, version: self.text()?, hash: String::new() };
        let case = self.case()?;
        let mut answers = Vec::new();
        loop {
            let question = self.text()?;
            if question.is_empty() {
                return Some(Receipt { made_with, case, answers });
            }
            answers.push(self.answers(question, case.participants.len(), case.items.len())?);
        }
    }

    fn next(&mut self, place: u32) -> Option<u8> {
        if self.read.len() >= self.most.min(LONGEST) {
            return None;
        }
        let byte = self.from.byte(place)?;
        self.read.push(byte);
        Some(byte)
    }

    fn byte(&mut self) -> Option<u8> {
        self.next(0)
    }

    fn any_number(&mut self) -> Option<usize> {
        let mut number = 0;
        for shift in [0, 7, 14] {
            let byte = self.byte()?;
            number |= usize::from(byte & 127) << shift;
            if byte < 128 {
                return Some(number);
            }
        }
        None
    }

    fn number(&mut self) -> Option<usize> {
        self.any_number().filter(|number| *number <= MOST)
    }

    fn at_most(&mut self, most: usize) -> Option<usize> {
        self.number().filter(|number| *number <= most)
    }

    fn text(&mut self) -> Option<String> {
        let mut bytes = Vec::new();
        loop {
            match self.byte()? {
                0 => return String::from_utf8(bytes).ok(),
                ESCAPE => bytes.push(self.byte().filter(|byte| *byte <= ESCAPE)?),
                byte => bytes.push(byte),
            }
        }
    }

    fn texts(&mut self) -> Option<Vec<String>> {
        let count = self.number()?;
        (0..count).map(|_| self.text()).collect()
    }

    fn wording(&mut self) -> Option<Wording> {
        Some(Wording(match self.byte()? {
            b'1' => Words::One(self.text()?),
            b'4' => Words::Four([self.text()?, self.text()?, self.text()?, self.text()?]),
            _ => return None,
        }))
    }

    fn value(&mut self) -> Option<FactValue> {
        Some(match self.byte()? {
            b'+' => FactValue::Truth(true),
            b'-' => FactValue::Truth(false),
            b'=' => FactValue::Word(self.text()?),
            _ => return None,
        })
    }

    fn facts(&mut self) -> Option<Written> {
        let mut facts = Written::default();
        loop {
            let id = self.text()?;
            if id.is_empty() {
                return Some(facts);
            }
            facts.insert(id, self.value()?);
        }
    }

    fn case(&mut self) -> Option<CaseFile> {
        let mut case = CaseFile { kaartwijzer: VERSION, date: self.text()?, ..CaseFile::default() };
        case.title = self.wording()?;
        case.intro = self.wording()?;
        case.alias = self.text()?;
        case.place = self.text()?;
        case.facts = self.facts()?;
        for _ in 0..self.number()? {
            let question = self.text()?;
            case.audience.insert(question, self.text()?);
        }
        case.assumptions = self.texts()?;
        for _ in 0..self.at_most(MOST_PARTICIPANTS)? {
            let (id, name) = (self.text()?, self.text()?);
            case.participants.push(ParticipantFile { id, name, facts: self.facts()? });
        }
        for _ in 0..self.at_most(MOST_ITEMS)? {
            let (id, text) = (self.text()?, self.wording()?);
            case.items.push(ItemFile { id, text, facts: self.facts()? });
        }
        self.pairs(&mut case)?;
        let question = self.text()?;
        let (participant, item) = (self.number()?, self.number()?);
        let participant = participant.checked_sub(1).and_then(|at| case.participants.get(at));
        let item = item.checked_sub(1).and_then(|at| case.items.get(at));
        case.open = (!question.is_empty()).then(|| OpeningFile {
            question,
            participant: participant.map(|one| one.id.clone()),
            item: item.map(|one| one.id.clone()),
        });
        Some(case)
    }

    fn pairs(&mut self, case: &mut CaseFile) -> Option<()> {
        let (people, items) = (case.participants.len(), case.items.len());
        let mut facts: Vec<Written> = vec![Written::default(); people * items];
        loop {
            let fact = self.text()?;
            if fact.is_empty() {
                break;
            }
            let count = self.number()?;
            let values = (0..count).map(|_| self.value()).collect::<Option<Vec<_>>>()?;
            let cells = self.table(people * items, items, 1)?;
            for (written, cell) in facts.iter_mut().zip(cells).filter(|(_, cell)| *cell > 0) {
                written.insert(fact.clone(), values.get(usize::from(cell) - 1)?.clone());
            }
        }
        for (at, facts) in facts.into_iter().enumerate().filter(|(_, facts)| !facts.is_empty()) {
            let (participant, item) = (&case.participants[at / items].id, &case.items[at % items].id);
            case.pairs.push(PairFile { participant: participant.clone(), item: item.clone(), facts });
        }
        // As a case file has them.
        order::by(&mut case.pairs, |pair| (pair.participant.clone(), pair.item.clone()));
        Some(())
    }

    fn table(&mut self, count: usize, wide: usize, kind: u32) -> Option<Vec<u8>> {
        let mut cells = Vec::new();
        for at in 0..count {
            let place = place(&cells, &self.last, at, wide, kind);
            cells.push(self.next(place)?);
        }
        self.last.clone_from(&cells);
        Some(cells)
    }

    fn answers(&mut self, question: String, people: usize, items: usize) -> Option<Asked> {
        let range = *RANGES.get(self.number()?)?;
        let known = (0..self.number()?).map(|_| self.answer()).collect::<Option<Vec<_>>>()?;
        let cells = self.table(Asked::count(range, people, items), items, 2)?;
        let answers: Option<_> =
            cells.into_iter().map(|cell| known.get(usize::from(cell)).cloned()).collect();
        Some(Asked { question, range, answers: answers? })
    }

    fn answer(&mut self) -> Option<Answer> {
        let signs = usize::from(self.byte()?.checked_sub(b'A')?);
        let outcome = *OutcomeKind::ALL.get(signs >> 2)?;
        Some(Answer { outcome, of: self.texts()?, contestable: signs & 1 == 1, assumed: signs & 2 == 2 })
    }
}
