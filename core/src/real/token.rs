//! The numbers and words of a text, as far as dates and phone numbers need them.

use std::ops::Range;

/// A number or a word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// From where to where.
    pub span: Range<usize>,
    /// How many digits; none of a word.
    pub digits: usize,
    /// The number; nothing of a word, or of more digits than any date has.
    pub value: u32,
    /// The word in small letters; of a number what hangs on it, as in 1er, 2nd.
    pub word: String,
}

/// The letters of four languages. Every other sign may stand between the digits of a number.
pub fn is_letter(sign: char) -> bool {
    matches!(sign, 'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}') && !matches!(sign, '×' | '÷')
}

/// All numbers, and the words that mean something: those of three letters and more, né, and a degree sign by itself.
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(sign) = text[at..].chars().next() {
        let length = |from: usize, is: fn(char) -> bool| {
            text[from..].len() - text[from..].trim_start_matches(is).len()
        };
        let digits = length(at, |sign| sign.is_ascii_digit());
        let letters = length(at + digits, is_letter);
        let span = at..at + digits + letters;
        let word = &text[at + digits..span.end];
        let by_itself =
            sign == '°' && !text[..at].ends_with(|sign: char| sign.is_ascii_digit() || is_letter(sign));
        if by_itself {
            tokens.push(Token { span: at..at + sign.len_utf8(), digits: 0, value: 0, word: "°".to_owned() });
        } else if digits > 0 || word.chars().count() > 2 || small(word) == "né" {
            let value = text[at..at + digits].parse().unwrap_or_default();
            tokens.push(Token { span: span.clone(), digits, value, word: small(word) });
        }
        at = span.end.max(at + sign.len_utf8());
    }
    tokens
}

/// What stands between two tokens, where that is no more than so many bytes.
pub fn between<'a>(text: &'a str, one: &Token, two: &Token, most: usize) -> Option<&'a str> {
    Some(&text[one.span.end..two.span.start]).filter(|gap| gap.len() <= most)
}

/// Small letters; of the others only É begins a word that is looked for.
fn small(word: &str) -> String {
    word.chars().map(|sign| if sign == 'É' { 'é' } else { sign.to_ascii_lowercase() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_words_are_told_apart() {
        let words = |text: &str| -> Vec<String> {
            tokens(text).into_iter().map(|token| format!("{}{}", token.value, token.word)).collect()
        };
        assert_eq!(words("Op 12 maart of 1er NÉE,2016."), ["12", "0maart", "1er", "0née", "2016"]);
        assert_eq!(words("° 1998 n° 5, 20° en (°7)"), ["0°", "1998", "5", "20", "0°", "7"]);
        assert_eq!(words("99999999999999 ×÷…😀é"), ["0"]);
    }
}
