//! Chance without chance: everything that looks random follows from a seed.

use std::fmt;
use std::str::FromStr;

/// Where a made exercise comes from: with the same pack it is always the same one.
///
/// ```
/// use kaartwijzer_training::Seed;
/// let seed: Seed = "k3f9".parse().unwrap();
/// assert_eq!(seed.to_string(), "k3f9");
/// assert!("K 3".parse::<Seed>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Seed(u32);

/// A text that is no seed: seeds are one to seven signs of `0`–`9` and `a`–`z`, without a `0` before others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoSeed;

/// The signs of a seed.
const SIGNS: &[u8; 36] = b"0123456789abcdefghijklmnopqrstuvwxyz";

impl Seed {
    /// A seed of any number.
    pub const fn new(number: u32) -> Self {
        Self(number)
    }

    /// Its number.
    pub const fn number(self) -> u32 {
        self.0
    }

    /// Another seed, that follows from this one and a number.
    #[must_use]
    pub fn next(self, number: u32) -> Self {
        let mut dice = Dice::new(u64::from(self.0) << 32 | u64::from(number));
        Self(dice.roll() as u32)
    }

    /// Dice that fall as this seed has them fall.
    pub fn dice(self) -> Dice {
        Dice::new(u64::from(self.0))
    }
}

impl fmt::Display for Seed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut rest, mut signs) = (self.0, String::new());
        loop {
            signs.insert(0, char::from(SIGNS[(rest % 36) as usize]));
            rest /= 36;
            if rest == 0 {
                return f.write_str(&signs);
            }
        }
    }
}

impl FromStr for Seed {
    type Err = NoSeed;

    fn from_str(text: &str) -> Result<Self, NoSeed> {
        if text.is_empty() || text.len() > 7 || (text.len() > 1 && text.starts_with('0')) {
            return Err(NoSeed);
        }
        let mut number: u64 = 0;
        for sign in text.bytes() {
            let at = SIGNS.iter().position(|known| *known == sign).ok_or(NoSeed)?;
            number = number * 36 + at as u64;
        }
        u32::try_from(number).map(Self).map_err(|_| NoSeed)
    }
}

/// Numbers that follow from a seed (splitmix64).
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall as a number has them fall.
    pub const fn new(state: u64) -> Self {
        Self(state)
    }

    /// The next number.
    pub fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one; 0 where there is none.
    pub fn below(&mut self, end: usize) -> usize {
        (self.roll() % (end.max(1) as u64)) as usize
    }

    /// One of them; none of nothing.
    pub fn pick<'a, T>(&mut self, list: &'a [T]) -> Option<&'a T> {
        let at = self.below(list.len());
        list.get(at)
    }

    /// The same in another order.
    pub fn shuffle<T>(&mut self, list: &mut [T]) {
        for end in (1..list.len()).rev() {
            list.swap(end, self.below(end + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_seed_is_read_as_it_is_written() {
        for number in [0, 1, 35, 36, 1_295, 1_296, u32::MAX] {
            assert_eq!(Seed(number).to_string().parse(), Ok(Seed(number)));
        }
    }

    #[test]
    fn what_is_no_seed_is_refused() {
        for text in ["", "01", "zzzzzzz", "A", "a b", "é", "12345678"] {
            assert_eq!(text.parse::<Seed>(), Err(NoSeed), "{text}");
        }
    }

    #[test]
    fn dice_of_one_seed_fall_alike_and_those_of_another_otherwise() {
        let rolls = |seed: u32| (0..4).map(|_| 0).scan(Seed(seed).dice(), |dice, _: i32| Some(dice.roll()));
        assert!(rolls(7).eq(rolls(7)));
        assert!(!rolls(7).eq(rolls(8)));
        assert_ne!(Seed(7).next(1), Seed(7).next(2));
    }
}
