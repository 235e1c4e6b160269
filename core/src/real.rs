//! Nobody real: what in a free text looks as if it belonged to somebody real. Signs only; names nobody can tell apart.
//!
//! A Belgian national register number has check digits: what looks like one is one, and no case with one comes in. The
//! others are guesses, and only ever a warning.
//!
//! ```
//! use kaartwijzer_core::real::{Kind, check};
//! let found = check("Bel haar op 0475 12 34 56.").unwrap();
//! assert_eq!((found.kind, &"Bel haar op 0475 12 34 56."[found.span]), (Kind::Phone, "0475 12 34 56"));
//! assert_eq!(check("Op 12 september 2016 waren er 11 mensen aan tafel; bij gevaar: 112."), None);
//! ```

mod birth;
mod phone;
mod token;

use std::ops::Range;

/// What something looks like; the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A Belgian national register number, or a bis number.
    RegisterNumber,
    /// An e-mail address.
    Email,
    /// A phone number.
    Phone,
    /// A date, or a year, of birth.
    BirthDate,
}

/// Something in a text, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it looks like.
    pub kind: Kind,
    /// From where to where, in bytes.
    pub span: Range<usize>,
}

/// The gravest thing in a text that looks as if it belonged to somebody real.
pub fn check(text: &str) -> Option<Finding> {
    let find = |kind, span: Option<Range<usize>>| span.map(|span| Finding { kind, span });
    let tokens = token::tokens(text);
    find(Kind::RegisterNumber, register_number(text))
        .or_else(|| find(Kind::Email, email(text)))
        .or_else(|| find(Kind::Phone, phone::find(text, &tokens)))
        .or_else(|| find(Kind::BirthDate, birth::find(text, &tokens)))
}

/// Eleven digits in a row that check: a day of birth, a number of that day, and 97 less the rest of those nine by 97.
/// Whatever is no letter may stand between the digits, and as many digits as there are before and after.
pub fn register_number(text: &str) -> Option<Range<usize>> {
    const DIGITS: usize = 11;
    let mut row: Vec<(usize, u32)> = Vec::new();
    for (at, sign) in text.char_indices() {
        if let Some(digit) = sign.to_digit(10) {
            row.push((at, digit));
            let first = row.len().saturating_sub(DIGITS);
            if row.len() >= DIGITS && checks(&row[first..]) {
                return Some(row[first].0..at + 1);
            }
        } else if token::is_letter(sign) {
            row.clear();
        }
    }
    None
}

/// Whether eleven digits are a register number: of somebody born before 2000, or since (then a 2 goes before them).
/// Bis numbers have 20 or 40 more in the month; who does not know the day, or the month, has zeros.
fn checks(digits: &[(usize, u32)]) -> bool {
    let number = |from: usize, to: usize| digits[from..to].iter().fold(0, |sum, (_, digit)| sum * 10 + digit);
    let (nine, check) = (number(0, 9), number(9, 11));
    let plausible = number(2, 4) % 20 <= 12 && number(4, 6) <= 31;
    plausible && [nine, nine + 2_000_000_000].iter().any(|born| 97 - born % 97 == check)
}

/// Signs, an at sign, and a name with a dot and two letters at its end.
fn email(text: &str) -> Option<Range<usize>> {
    let local = |sign: char| sign.is_ascii_digit() || token::is_letter(sign) || "._%+-".contains(sign);
    let host = |sign: char| sign.is_ascii_digit() || token::is_letter(sign) || ".-".contains(sign);
    text.match_indices('@').find_map(|(at, _)| {
        let before = text[..at].trim_end_matches(local).len();
        let after = &text[at + 1..];
        let host = after[..after.len() - after.trim_start_matches(host).len()].trim_end_matches(['.', '-']);
        let (name, end) = host.rsplit_once('.')?;
        let is_host = !name.is_empty() && end.chars().count() >= 2 && end.chars().all(token::is_letter);
        (before < at && is_host).then(|| before..at + 1 + host.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(text: &str) -> Option<Kind> {
        check(text).map(|found| found.kind)
    }

    #[test]
    fn a_register_number_is_found_however_it_is_written() {
        for text in [
            "85.07.30-033.28",
            "85073003328",
            "Rijksregister 85 07 30 033 28, zegt hij",
            "8-5-0-7-3-0-0-3-3-2-8",
            "85/07/30\n033\t28",
            "85.07.30 – (033) … 28",
            "nr. 1985.07.30-033.28",
            "85073003328000",
        ] {
            let span = register_number(text).unwrap_or_else(|| panic!("{text}"));
            let digits: String = text[span].chars().filter(char::is_ascii_digit).collect();
            assert_eq!(digits, "85073003328", "{text}");
        }
    }

    #[test]
    fn whoever_was_born_since_2000_and_whoever_is_not_in_the_register_has_a_number_too() {
        for (nine, since) in
            [(850_730_033_u32, 0), (170_730_033, 2), (852_730_033, 0), (54_700_033, 2), (400_000_956, 0)]
        {
            let text = format!("{nine:09}{:02}", 97 - (u64::from(nine) + since * 1_000_000_000) % 97);
            assert_eq!(register_number(&text), Some(0..11), "{text}");
        }
    }

    #[test]
    fn what_does_not_check_is_no_register_number() {
        for text in
            ["85.07.30-033.29", "8507300332", "85a07b30c033d28", "85.13.30-033.28", "123 456 789 01", ""]
        {
            assert_eq!(register_number(text), None, "{text}");
        }
    }

    #[test]
    fn an_address_has_a_name_an_at_sign_and_an_end() {
        for text in
            ["noor@vlierdam.be", "Mail: noor.de+vries@jeugd.vlierdam.example.", "<é.à@cité.fr>", "a@b.co"]
        {
            assert_eq!(kind(text), Some(Kind::Email), "{text}");
        }
        for text in ["@vlierdam", "noor@", "drie @ vier", "a@b", "a@b.c", "a@.be", "om 12@14.00", "@", "é@à"]
        {
            assert_eq!(kind(text), None, "{text}");
        }
        let text = "mail naar noor@vlierdam.be.";
        assert_eq!(&text[check(text).unwrap().span], "noor@vlierdam.be");
    }

    #[test]
    fn the_gravest_comes_first() {
        assert_eq!(kind("0475 12 34 56, a@b.be, 85.07.30-033.28"), Some(Kind::RegisterNumber));
        assert_eq!(kind("geboren in 1998, 0475 12 34 56, a@b.be"), Some(Kind::Email));
        assert_eq!(kind("geboren in 1998, 0475 12 34 56"), Some(Kind::Phone));
    }
}
