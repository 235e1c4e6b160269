//! Foretells the next bit of a receipt from what came before it: the last bytes, the word so far, the place in a table,
//! and the longest earlier passage that ended in the same way. Each has an opinion about each bit; a small mixer learns
//! whom to believe. It begins with what it learned from a fixed text, so that what looks like a case is short from its
//! first byte.
//!
//! Whole numbers only: every machine foretells the same. Part of version 1, and never to be changed.

/// Contexts by the bytes before: how many of them.
const ORDERS: [usize; 5] = [1, 2, 3, 4, 6];
/// After them: the place with the cells above and before, the word so far, the place with the cells above and in the table
/// before.
const PLACE: usize = ORDERS.len();
const WORD: usize = PLACE + 1;
const TABLE: usize = WORD + 1;
/// What the match says, and what is so of any byte.
const MATCH: usize = TABLE + 1;
const ANY: usize = MATCH + 1;
const INPUTS: usize = ANY + 1;

/// The rooms of one context, as a power of two: 2.6 megabytes in all, while a link is made or read.
const ROOMS: u32 = 16;
/// A room holds how likely a 1 is (16 bits), which context it belongs to (10) and how often that was seen (6).
const COUNT: u32 = 0x3F;
const OWNER: u32 = 0xFFC0;
/// As likely as not, and never seen.
const FRESH: u32 = 1 << 31;
/// A room that was seen this often changes no faster any more.
const STEADY: u32 = 24;
/// A room that was never seen is not believed; the others are, in sixteenths.
const TRUST: [i32; 5] = [0, 15, 16, 17, 17];

/// Sets of weights: for texts and for tables, by how long the match is, by how many contexts were seen before.
const SETS: usize = 2 * 3 * (ORDERS.len() + 1);
/// No opinion counts for more than this.
const MOST: i32 = 1 << 22;
/// A match is known by this many bytes.
const KNOWN_BY: usize = 4;
/// The longest match that counts.
const LONGEST: usize = 32;
/// Words count up to this length.
const LETTERS: usize = 12;

/// What is foretold, and how it was arrived at.
pub struct Model {
    /// Everything so far.
    text: Vec<u8>,
    rooms: Vec<u32>,
    /// The room of each context for the present bit.
    now: [usize; INPUTS],
    /// A number for each context, for the present byte.
    context: [u32; INPUTS],
    opinions: [i32; INPUTS],
    /// For each set, how much each opinion counts (16 bits after the point).
    weights: Vec<i32>,
    set: usize,
    /// The bits of the present byte so far, after a leading 1.
    bits: usize,
    /// The place in a table, or 0.
    place: u32,
    /// The last place at which each passage ended.
    seen: Vec<u32>,
    /// Where the match goes on, and how long it has been one.
    ahead: usize,
    length: usize,
    stretch: Vec<i32>,
    foretold: i32,
}

impl Model {
    /// A model that has read a text.
    pub fn primed(text: &[u8]) -> Self {
        let mut model = Self {
            text: Vec::new(),
            rooms: vec![FRESH; INPUTS << ROOMS],
            now: [0; INPUTS],
            context: [0; INPUTS],
            opinions: [0; INPUTS],
            weights: vec![11_000; INPUTS * SETS],
            set: 0,
            bits: 1,
            place: 0,
            seen: vec![0; 1 << 14],
            ahead: 0,
            length: 0,
            stretch: stretches(),
            foretold: 2048,
        };
        for byte in text {
            model.at(0);
            for bit in (0..8).rev() {
                model.learn(byte >> bit & 1 == 1);
            }
        }
        model
    }

    /// Gets ready for the next byte. Where it stands in a table is a number: what kind of table, the same cell of the table
    /// before (8 bits), the cell above (8 bits); it is 0 outside tables.
    pub fn at(&mut self, place: u32) {
        self.place = place;
        let text = &self.text;
        for (at, order) in ORDERS.into_iter().enumerate() {
            self.context[at] = fold(&text[text.len().saturating_sub(order)..], at as u32 + 1);
        }
        let letters = text.iter().rev().take_while(|byte| **byte >= b'A').count().min(LETTERS);
        self.context[WORD] = fold(&text[text.len() - letters..], 92);
        let before = text.last().copied().unwrap_or_default();
        let [_, kind, there, above] = place.to_be_bytes();
        let of = |cells: &[u8], context: u32| {
            if kind == 0 { 90 } else { fold(cells, u32::from(kind) << 8 | context) }
        };
        self.context[PLACE] = of(&[before, above], 91);
        self.context[TABLE] = of(&[there, above], 93);
        self.foretell();
    }

    /// How likely the next bit is a 1, from 1 to 4095 of 4096.
    pub fn likely(&self) -> u32 {
        self.foretold.clamp(1, 4095).cast_unsigned()
    }

    /// What the bit was.
    pub fn learn(&mut self, bit: bool) {
        let off = (i32::from(bit) * 4096 - self.foretold) * 14;
        let weights = &mut self.weights[self.set * INPUTS..][..INPUTS];
        for (weight, opinion) in weights.iter_mut().zip(self.opinions) {
            *weight = (*weight + ((opinion * off + 0x8000) >> 16)).clamp(-MOST, MOST);
        }
        for room in self.now {
            let room = &mut self.rooms[room];
            let (chance, count) = ((*room >> 16).cast_signed(), *room & COUNT);
            let aim = i32::from(bit) * 0xFFFF;
            let chance = chance + (aim - chance) * 10 / (10 * count.cast_signed() + 13);
            *room = chance.cast_unsigned() << 16 | *room & OWNER | (count + 1).min(STEADY);
        }
        self.bits = self.bits << 1 | usize::from(bit);
        if self.bits > 255 {
            self.end((self.bits & 255) as u8);
            return;
        }
        if self.length > 0 && self.expected() >> (8 - self.depth()) != self.bits {
            self.length = 0;
        }
        self.foretell();
    }

    /// How many bits of the present byte are known.
    fn depth(&self) -> usize {
        self.bits.ilog2() as usize
    }

    /// The byte that the match foretells, after a leading 1.
    fn expected(&self) -> usize {
        256 | usize::from(self.text.get(self.ahead).copied().unwrap_or_default())
    }

    /// A byte is complete: the match goes on, or another one is looked for.
    fn end(&mut self, byte: u8) {
        self.text.push(byte);
        self.bits = 1;
        if self.length > 0 && self.text.get(self.ahead) == Some(&byte) {
            self.ahead += 1;
            self.length = (self.length + 1).min(LONGEST);
        } else {
            self.length = 0;
        }
        let Some(start) = self.text.len().checked_sub(KNOWN_BY) else { return };
        let key = fold(&self.text[start..], 77) as usize >> 18;
        if self.length == 0 {
            self.ahead = self.seen[key] as usize;
            let earlier = self.text[..self.ahead].iter().rev();
            let alike = earlier.zip(self.text.iter().rev()).take_while(|(one, other)| one == other);
            self.length = alike.take(LONGEST).count();
        }
        self.seen[key] = self.text.len() as u32;
    }

    /// Gathers the opinions and mixes them.
    fn foretell(&mut self) {
        let bits = self.bits as u32;
        for at in 0..INPUTS {
            let (key, owner) = match at {
                MATCH => (self.matched(), 0),
                ANY => (bits, 0),
                _ => {
                    let number =
                        (self.context[at] ^ bits.wrapping_mul(0x9E37_79B1)).wrapping_mul(0x85EB_CA6B);
                    (number >> (32 - ROOMS), number << 1 & OWNER)
                }
            };
            self.now[at] = at << ROOMS | key as usize;
            let room = &mut self.rooms[self.now[at]];
            if *room & OWNER != owner {
                *room = FRESH | owner;
            }
            let trust = TRUST[((*room & COUNT) as usize).min(TRUST.len() - 1)];
            self.opinions[at] = (self.stretch[(*room >> 20) as usize] * trust) >> 4;
        }
        if self.length == 0 {
            self.opinions[MATCH] = 0;
        }
        let is_seen = |room: &&usize| self.rooms[**room] & COUNT > 0;
        let seen = self.now[..ORDERS.len()].iter().filter(is_seen).count();
        let matched = [0, 1, 2][usize::from(self.length > 0) + usize::from(self.length > 15)];
        let table = usize::from(self.place > 0);
        self.set = (table * 3 + matched) * (ORDERS.len() + 1) + seen;
        let weights = self.weights[self.set * INPUTS..][..INPUTS].iter();
        let both =
            weights.zip(self.opinions).map(|(weight, opinion)| i64::from(*weight) * i64::from(opinion));
        self.foretold = squash((both.sum::<i64>() >> 16).clamp(-2047, 2047) as i32);
    }

    /// The bit that the match foretells, and how long it is.
    fn matched(&self) -> u32 {
        let bit = self.expected() >> (7 - self.depth()) & 1;
        if self.length == 0 { 0 } else { (self.length << 1 | bit) as u32 }
    }
}

/// A number for some bytes in a context.
fn fold(bytes: &[u8], context: u32) -> u32 {
    let start = context.wrapping_mul(0x9E37_79B1) ^ 0x811C_9DC5;
    let step = |hash: u32, byte: &u8| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193).rotate_left(5);
    bytes.iter().fold(start, step).wrapping_mul(0x2C1B_3C6D)
}

/// How likely, of 4096, for an opinion between -2047 and 2047: 4096 / (1 + e^(-x/256)), by steps of 128.
fn squash(opinion: i32) -> i32 {
    const STEPS: [i32; 33] = [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
        3785, 3901, 3975, 4024, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];
    let (at, between) = ((opinion + 2048).cast_unsigned() as usize >> 7, opinion & 127);
    (STEPS[at] * (128 - between) + STEPS[at + 1] * between + 64) >> 7
}

/// The other way round: the opinion for each of 4096 chances.
fn stretches() -> Vec<i32> {
    let mut opinions = Vec::with_capacity(4096);
    for opinion in -2047..=2047 {
        let until = squash(opinion).cast_unsigned() as usize;
        if opinions.len() <= until {
            opinions.resize(until + 1, opinion);
        }
    }
    opinions.resize(4096, 2047);
    opinions
}
