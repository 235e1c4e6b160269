//! Rows of bits and formulas over them: how a condition is asked a thousand times without looking at a tree.
//!
//! Every distinct statement of a pack has one bit. A row keeps four planes of those bits for one subject: the
//! statement holds, its truth is known, it holds on weak support only, it holds only under an assumption. A formula is
//! a condition in negation normal form whose literals are gathered into masks; Kleene's logic keeps De Morgan, so
//! a formula comes to exactly what its tree comes to.

use crate::truth::Truth;

/// What a condition came to, and how well it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Value {
    pub truth: Truth,
    /// It holds, and only by way of definitions that are secondary, inferred or assumed.
    pub weak: bool,
    /// It holds, and only by way of definitions that an assumption carries.
    pub assumed: bool,
}

impl Value {
    pub const NO: Self = Self { truth: Truth::No, weak: false, assumed: false };
    pub const YES: Self = Self { truth: Truth::Yes, weak: false, assumed: false };

    /// Both: as weak as the weaker.
    pub fn and(self, other: Self) -> Self {
        Self {
            truth: self.truth.and(other.truth),
            weak: self.weak || other.weak,
            assumed: self.assumed || other.assumed,
        }
    }

    /// Either: as strong as the strongest that holds.
    pub fn or(self, other: Self) -> Self {
        match (self.truth, other.truth) {
            (Truth::Yes, Truth::Yes) => Self {
                truth: Truth::Yes,
                weak: self.weak && other.weak,
                assumed: self.assumed && other.assumed,
            },
            (Truth::Yes, _) => self,
            (_, Truth::Yes) => other,
            (a, b) => Self { truth: a.or(b), ..Self::NO },
        }
    }
}

/// Four planes of bits for one subject; `planes[plane * words + word]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    words: usize,
    planes: Vec<u64>,
}

const YES: usize = 0;
const KNOWN: usize = 1;
const WEAK: usize = 2;
const ASSUMED: usize = 3;

impl Row {
    pub fn new(words: usize) -> Self {
        Self { words, planes: vec![0; words * 4] }
    }

    pub fn set(&mut self, bit: usize, value: Value) {
        let (word, mask) = (bit / 64, 1u64 << (bit % 64));
        let mut put = |plane: usize, on: bool| {
            if on {
                self.planes[plane * self.words + word] |= mask;
            }
        };
        put(YES, value.truth == Truth::Yes);
        put(KNOWN, value.truth != Truth::Unknown);
        put(WEAK, value.weak);
        put(ASSUMED, value.assumed);
    }

    pub fn truth(&self, bit: usize) -> Truth {
        let (word, mask) = (bit / 64, 1u64 << (bit % 64));
        if self.planes[KNOWN * self.words + word] & mask == 0 {
            Truth::Unknown
        } else {
            Truth::from(self.planes[YES * self.words + word] & mask != 0)
        }
    }

    /// This row becomes the union of others. Each subject sets only its own bits, so nothing is lost.
    pub fn unite(&mut self, rows: &[&Self]) {
        for (at, plane) in self.planes.iter_mut().enumerate() {
            *plane = rows.iter().fold(0, |bits, row| bits | row.planes[at]);
        }
    }

    fn planes(&self, word: usize) -> [u64; 4] {
        [YES, KNOWN, WEAK, ASSUMED].map(|plane| self.planes[plane * self.words + word])
    }
}

/// The literals of one word of a row: bits that must be set, bits that must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Literals {
    word: u16,
    pos: u64,
    neg: u64,
}

/// A condition in negation normal form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Formula {
    All(Vec<Mask>, Vec<Formula>),
    Any(Vec<Mask>, Vec<Formula>),
}

/// Literals gathered by word; opaque outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Mask(Literals);

impl Formula {
    pub fn all(literals: &[(usize, bool)], parts: Vec<Self>) -> Self {
        Self::All(gather(literals), parts)
    }

    pub fn any(literals: &[(usize, bool)], parts: Vec<Self>) -> Self {
        Self::Any(gather(literals), parts)
    }

    /// What the formula comes to on a row.
    pub fn value(&self, row: &Row) -> Value {
        match self {
            Self::All(masks, parts) => {
                let literals = masks.iter().fold(Value::YES, |value, mask| value.and(mask.0.all(row)));
                parts.iter().fold(literals, |value, part| value.and(part.value(row))).settled()
            }
            Self::Any(masks, parts) => {
                let literals = masks.iter().fold(Value::NO, |value, mask| value.or(mask.0.any(row)));
                parts.iter().fold(literals, |value, part| value.or(part.value(row)))
            }
        }
    }
}

impl Value {
    /// Only what holds can be weak or assumed.
    pub fn settled(self) -> Self {
        if self.truth == Truth::Yes { self } else { Self { truth: self.truth, ..Self::NO } }
    }
}

impl Literals {
    fn all(self, row: &Row) -> Value {
        let [yes, known, weak, assumed] = row.planes(self.word as usize);
        let no = known & !yes;
        let truth = if self.pos & no != 0 || self.neg & yes != 0 {
            Truth::No
        } else {
            Truth::from((self.pos | self.neg) & !known == 0).max(Truth::Unknown)
        };
        Value { truth, weak: self.pos & weak != 0, assumed: self.pos & assumed != 0 }
    }

    fn any(self, row: &Row) -> Value {
        let [yes, known, weak, assumed] = row.planes(self.word as usize);
        let holding = self.neg & known & !yes != 0 || self.pos & yes & !weak != 0;
        if holding || self.pos & yes != 0 {
            let firm = holding || self.pos & yes & !assumed != 0;
            return Value { truth: Truth::Yes, weak: !holding, assumed: !firm };
        }
        let open = (self.pos | self.neg) & !known != 0;
        Value { truth: if open { Truth::Unknown } else { Truth::No }, ..Value::NO }
    }
}

fn gather(literals: &[(usize, bool)]) -> Vec<Mask> {
    let mut masks: Vec<Mask> = Vec::new();
    for (bit, positive) in literals {
        let word = (bit / 64) as u16;
        let at = masks.iter().position(|mask| mask.0.word == word).unwrap_or_else(|| {
            masks.push(Mask(Literals { word, pos: 0, neg: 0 }));
            masks.len() - 1
        });
        let mask = 1u64 << (bit % 64);
        if *positive {
            masks[at].0.pos |= mask;
        } else {
            masks[at].0.neg |= mask;
        }
    }
    masks
}
