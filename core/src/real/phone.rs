//! What looks like a phone number.

use super::birth::day_month_year;
use super::token::{Token, between};
use std::ops::Range;

/// No more than this stands between two pieces of a number.
const GAP: usize = 3;

/// The first number that looks like one: Belgian (nine digits, of a mobile ten, with a zero first) or international (with
/// a plus sign or two zeros first). Not 112, not 101, no day and no year.
pub fn find(text: &str, tokens: &[Token]) -> Option<Range<usize>> {
    (0..tokens.len()).find_map(|at| from(text, tokens, at))
}

/// A number that begins with this token.
fn from(text: &str, tokens: &[Token], at: usize) -> Option<Range<usize>> {
    let follows = at.checked_sub(1).is_some_and(|before| is_next(text, &tokens[before], &tokens[at]));
    if tokens[at].digits == 0 || follows || day_month_year(text, &tokens[at..]).is_some() {
        return None;
    }
    let start = tokens[at].span.start;
    let plus = text[..start].ends_with('+');
    let mut digits = String::new();
    for (here, token) in tokens.iter().enumerate().skip(at) {
        digits.push_str(&text[token.span.start..][..token.digits]);
        if is_phone(&digits, plus) {
            return Some(start - usize::from(plus)..token.span.start + token.digits);
        }
        if !tokens.get(here + 1).is_some_and(|next| is_next(text, token, next)) {
            return None;
        }
    }
    None
}

/// Whether a piece of a number goes on in the next one.
fn is_next(text: &str, one: &Token, two: &Token) -> bool {
    let gap = between(text, one, two, GAP);
    let joins = gap.is_some_and(|gap| gap.chars().all(|sign| " ./-()\u{a0}".contains(sign)));
    one.digits > 0 && one.word.is_empty() && two.digits > 0 && joins
}

fn is_phone(digits: &str, plus: bool) -> bool {
    let is_mobile = matches!(digits.as_bytes(), [b'0', b'4', b'5'..=b'9', ..]);
    let is_belgian = if is_mobile { digits.len() == 10 } else { digits.len() == 9 };
    let first = digits.bytes().take_while(|digit| *digit == b'0').count();
    match first {
        _ if digits.len() > 15 => false,
        0 => plus && digits.len() >= 9,
        1 => !plus && is_belgian,
        2 => !plus && digits.len() >= 10,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, check};

    #[test]
    fn belgian_and_international_numbers_are_found() {
        for text in [
            "0475 12 34 56",
            "0475/12.34.56",
            "0475123456",
            "bel 04 75 12 34 56 na vijf",
            "02 123 45 67",
            "09/123.45.67",
            "+32 475 12 34 56",
            "+32 (0)475 12 34 56",
            "0032 2 123 45 67",
            "(+33) 6 12 34 56 78",
            "tel:0475123456.",
        ] {
            assert_eq!(check(text).map(|found| found.kind), Some(Kind::Phone), "{text}");
        }
    }

    #[test]
    fn days_years_and_the_numbers_to_call_in_danger_are_none() {
        for text in [
            "Bel 112 of 101.",
            "op 12-09-2016 om 14 uur",
            "01/02/2016 9 mensen",
            "van 02.03.2016 - 04.05.2017",
            "2016-09-12 101",
            "artikel 0.12",
            "0,475",
            "+ 12 mensen",
            "12 + 18 jaar",
            "000000000",
            "BB 2016/1",
            "1234567890",
        ] {
            assert_eq!(check(text), None, "{text}");
        }
    }
}
