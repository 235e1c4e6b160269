//! What looks like a day or a year of birth.

use super::token::{Token, between};
use std::ops::Range;

/// The years of a day that is taken for a birth without a word that says so. There is no clock here, so the last of them
/// is fixed: meetings, cards and the law of the pack are of later years, and whoever is spoken of there was born earlier.
const BIRTHS: Range<u32> = 1900..2013;
/// The years that are taken for a birth beside a word that says so.
const YEARS: Range<u32> = 1900..2100;
/// Two digits are a year of the last century from here on.
const SHORT: Range<u32> = 30..100;
/// So many words may stand between such a word and its year.
const NEAR: usize = 4;
/// No more than this stands between the numbers of a day, and between a number and the name of a month.
const GAP: usize = 3;

/// The beginnings of the names of the months in four languages.
const MONTHS: [&str; 27] = [
    "jan", "feb", "fév", "fev", "maart", "mar", "mär", "mrt", "apr", "avr", "mei", "mai", "may", "jun",
    "juin", "jul", "juil", "aug", "aoû", "aou", "sep", "okt", "oct", "nov", "dec", "déc", "dez",
];
/// The beginnings of words that say that somebody was born.
const BORN: [&str; 5] = ["geboren", "geboort", "geburt", "birth", "naissance"];

/// The first thing that looks like one.
pub fn find(text: &str, tokens: &[Token]) -> Option<Range<usize>> {
    (0..tokens.len()).find_map(|at| {
        let (token, rest) = (&tokens[at], &tokens[at..]);
        let year = day_month_year(text, rest).or_else(|| named_day(text, rest));
        if year.is_some_and(|year| BIRTHS.contains(&year)) {
            return Some(token.span.start..rest[2].span.end);
        }
        let is_year = |other: &&Token| other.digits == 4 && YEARS.contains(&other.value);
        let (before, after) = (&tokens[at.saturating_sub(NEAR)..at], &rest[1..rest.len().min(NEAR + 1)]);
        let year = is_born(&token.word).then(|| before.iter().chain(after).find(is_year)).flatten()?;
        Some(token.span.start.min(year.span.start)..token.span.end.max(year.span.end))
    })
}

/// The year, where a text goes on with a day in numbers: 12.03.1998, 1998-03-12, 12/3/98.
pub fn day_month_year(text: &str, tokens: &[Token]) -> Option<u32> {
    let [one, two, three, ..] = tokens else { return None };
    let joins = |one, two| {
        let gap = between(text, one, two, GAP)?;
        (!gap.is_empty() && gap.chars().all(|sign| "./- –\u{a0}".contains(sign))).then_some(())
    };
    joins(one, two)?;
    joins(two, three)?;
    let is_day =
        |token: &Token, most: u32| (1..3).contains(&token.digits) && (1..=most).contains(&token.value);
    let are_day_and_month =
        |one, two| is_day(one, 31) && is_day(two, 31) && (is_day(one, 12) || is_day(two, 12));
    match (one.digits, three.digits) {
        (_, 4) if are_day_and_month(one, two) => Some(three.value),
        (4, _) if are_day_and_month(two, three) => Some(one.value),
        (_, 2) if are_day_and_month(one, two) && SHORT.contains(&three.value) => Some(1900 + three.value),
        _ => None,
    }
}

/// The year, where a text goes on with a day with the name of its month: 12 maart 1998, March 12th, 1998.
fn named_day(text: &str, tokens: &[Token]) -> Option<u32> {
    let [one, two, three, ..] = tokens else { return None };
    let near = |one, two| between(text, one, two, 2 * GAP).is_some();
    let is_month =
        |token: &Token| token.digits == 0 && MONTHS.iter().any(|month| token.word.starts_with(month));
    let is_day = |token: &Token| (1..3).contains(&token.digits) && (1..=31).contains(&token.value);
    let is_date = is_month(two) && is_day(one) || is_month(one) && is_day(two);
    (near(one, two) && near(two, three) && is_date && three.digits == 4).then_some(three.value)
}

fn is_born(word: &str) -> bool {
    matches!(word, "°" | "né" | "née" | "nés" | "nées" | "geb" | "born" | "dob")
        || BORN.iter().any(|beginning| word.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, check};

    #[test]
    fn days_of_birth_are_found_in_four_languages() {
        for text in [
            "12.03.1998",
            "Hij is van 3/12/1998",
            "1998-03-12",
            "12 - 03 - 1998",
            "12/03/98",
            "12 maart 1998",
            "le 1er février 2001",
            "am 3. Dezember 1985",
            "on the 12th of March 1998",
            "March 12, 1998",
            "geboren in 1998",
            "in 2003 werd hij geboren",
            "née à Liège en 2014",
            "NÉE EN 1999",
            "geb. 1999",
            "(°1998)",
            "° Gent 2002",
            "Geburtsjahr: 2010",
            "born in late 1999",
            "date de naissance 2001",
        ] {
            assert_eq!(check(text).map(|found| found.kind), Some(Kind::BirthDate), "{text}");
        }
    }

    #[test]
    fn other_days_and_years_are_none() {
        for text in [
            "Op 12 september 2016 was er overleg.",
            "22/05/2018, 14 uur",
            "in 1998 of later",
            "maart 1998",
            "20° in 1998",
            "n° 1998",
            "regel 1.2.3",
            "12/03/16",
            "40.12.1998",
            "12, 3, 1998",
            "nee, in 1998 niet",
            "gebruikt sinds 2012",
            "ze gebeurt in 2001",
            "né de cela",
        ] {
            assert_eq!(check(text), None, "{text}");
        }
    }

    #[test]
    fn the_whole_day_is_what_was_found() {
        for (text, day) in [("sinds 12 maart 1998 dus", "12 maart 1998"), ("x 1998-03-12.", "1998-03-12")] {
            assert_eq!(check(text).map(|found| &text[found.span]), Some(day));
        }
    }
}
