//! Bytes to a short text of bytes and back: an arithmetic coder that asks the model how likely each bit is.
//!
//! Part of version 1, and never to be changed.

use super::model::Model;

/// Makes a text short.
pub struct Encoder {
    model: Model,
    low: u32,
    high: u32,
    out: Vec<u8>,
}

/// Reads it again.
pub struct Decoder<'a> {
    model: Model,
    low: u32,
    high: u32,
    code: u32,
    rest: &'a [u8],
    /// How many bytes were read beyond the end.
    beyond: usize,
}

impl Encoder {
    /// Begins with what the text has taught.
    pub fn new(prime: &[u8]) -> Self {
        Self { model: Model::primed(prime), low: 0, high: u32::MAX, out: Vec::new() }
    }

    /// Takes the next byte, which stands at a place (0 where there is none).
    pub fn byte(&mut self, byte: u8, place: u32) {
        self.model.at(place);
        for shift in (0..8).rev() {
            let bit = byte >> shift & 1 == 1;
            let middle = split(self.low, self.high, self.model.likely());
            if bit {
                self.high = middle;
            } else {
                self.low = middle + 1;
            }
            self.model.learn(bit);
            while (self.low ^ self.high) >> 24 == 0 {
                self.out.push((self.high >> 24) as u8);
                self.low <<= 8;
                self.high = self.high << 8 | 255;
            }
        }
    }

    /// The short text: as few bytes as tell the last interval apart; zeros at its end go without saying.
    pub fn end(mut self) -> Vec<u8> {
        for kept in 1..=4u32 {
            let unit = 1u64 << (32 - 8 * kept);
            let first = u64::from(self.low).div_ceil(unit) * unit;
            if first <= u64::from(self.high) {
                self.out.extend(&(first as u32).to_be_bytes()[..kept as usize]);
                break;
            }
        }
        while self.out.last() == Some(&0) {
            self.out.pop();
        }
        self.out
    }
}

impl<'a> Decoder<'a> {
    /// Begins with what the text has taught.
    pub fn new(prime: &[u8], short: &'a [u8]) -> Self {
        let mut decoder =
            Self { model: Model::primed(prime), low: 0, high: u32::MAX, code: 0, rest: short, beyond: 0 };
        for _ in 0..4 {
            decoder.shift();
        }
        decoder
    }

    /// The next byte, which stands at a place; none far beyond the end of what was written.
    pub fn byte(&mut self, place: u32) -> Option<u8> {
        self.model.at(place);
        let mut byte = 0;
        for _ in 0..8 {
            let middle = split(self.low, self.high, self.model.likely());
            let bit = self.code <= middle;
            if bit {
                self.high = middle;
            } else {
                self.low = middle + 1;
            }
            self.model.learn(bit);
            byte = byte << 1 | u8::from(bit);
            while (self.low ^ self.high) >> 24 == 0 {
                self.low <<= 8;
                self.high = self.high << 8 | 255;
                self.shift();
            }
        }
        (self.beyond <= FAR).then_some(byte)
    }

    fn shift(&mut self) {
        let (byte, rest) = self.rest.split_first().map_or((0, self.rest), |(byte, rest)| (*byte, rest));
        self.beyond += usize::from(self.rest.is_empty());
        self.rest = rest;
        self.code = self.code << 8 | u32::from(byte);
    }
}

/// The end of what was written is followed by zeros that were not; more than these are none of it.
const FAR: usize = 16;

/// Divides an interval by how likely a 1 is, of 4096.
fn split(low: u32, high: u32, likely: u32) -> u32 {
    low + ((u64::from(high - low) * u64::from(likely)) >> 12) as u32
}
