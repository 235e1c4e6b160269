//! Conditions as they are written: `forum = livc and (need_to_know or not socio_preventive)`.

use crate::{Atom, Condition};

/// What a name in a condition can be resolved to. The reader of the pack knows; the parser does not.
pub(super) trait Names {
    /// A bare name: a yes/no fact or a definition.
    fn named(&self, name: &str) -> Result<Atom, String>;
    /// `fact = value`, `fact in (value, …)`.
    fn one_of(&self, fact: &str, values: &[&str]) -> Result<Atom, String>;
    /// `fact >= value` or `fact >= other fact`.
    fn at_least(&self, fact: &str, bound: &str) -> Result<Atom, String>;
}

/// Parses a condition. The error says what is wrong, in a sentence.
pub(super) fn parse(text: &str, names: &dyn Names) -> Result<Condition, String> {
    let tokens = tokens(text)?;
    let mut parser = Parser { tokens: &tokens, at: 0, names };
    let condition = parser.any()?;
    match parser.peek() {
        None => Ok(condition),
        Some(token) => Err(format!("`{token}` is not expected here; join with `and` or `or`")),
    }
}

/// Whether a condition can name something so: one word, and none of the words of conditions themselves.
pub(super) fn is_name(word: &str) -> bool {
    let reserved = ["always", "and", "or", "not", "in", "every", "some"];
    word.starts_with(|c: char| c.is_ascii_alphanumeric())
        && word.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
        && !reserved.contains(&word)
}

fn tokens(text: &str) -> Result<Vec<&str>, String> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '(' | ')' | ',' | '=' => 1,
            '>' if rest.starts_with(">=") => 2,
            c if c.is_ascii_alphanumeric() || c == '_' => {
                rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(rest.len())
            }
            other => return Err(format!("`{other}` has no meaning in a condition")),
        };
        tokens.push(&rest[..length]);
        rest = rest[length..].trim_start();
    }
    Ok(tokens)
}

struct Parser<'a> {
    tokens: &'a [&'a str],
    at: usize,
    names: &'a dyn Names,
}

impl<'a> Parser<'a> {
    fn peek(&self) -> Option<&'a str> {
        self.tokens.get(self.at).copied()
    }

    fn take(&mut self, token: &str) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, token: &str) -> Result<(), String> {
        if self.take(token) {
            return Ok(());
        }
        Err(format!(
            "`{token}` is expected before {}",
            self.peek().map_or("the end".into(), |t| format!("`{t}`"))
        ))
    }

    fn name(&mut self) -> Result<&'a str, String> {
        match self.peek() {
            Some(token) if token.starts_with(|c: char| c.is_ascii_alphanumeric()) => {
                self.at += 1;
                Ok(token)
            }
            Some(token) => Err(format!("a name is expected instead of `{token}`")),
            None => Err("a name is expected at the end".into()),
        }
    }

    fn any(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.all()?];
        while self.take("or") {
            parts.push(self.all()?);
        }
        Ok(single(parts, Condition::Any))
    }

    fn all(&mut self) -> Result<Condition, String> {
        let mut parts = vec![self.part()?];
        while self.take("and") {
            parts.push(self.part()?);
        }
        Ok(single(parts, Condition::All))
    }

    fn part(&mut self) -> Result<Condition, String> {
        if self.take("not") {
            return Ok(Condition::Not(Box::new(self.part()?)));
        }
        if self.take("(") {
            let inner = self.any()?;
            self.expect(")")?;
            return Ok(inner);
        }
        let name = self.name()?;
        match name {
            "always" => Ok(Condition::ALWAYS),
            "every" | "some" => {
                self.expect("participant")?;
                self.expect("(")?;
                let body = Box::new(self.any()?);
                self.expect(")")?;
                Ok(if name == "every" { Condition::Every(body) } else { Condition::Some(body) })
            }
            _ => self.statement(name).map(Condition::Atom),
        }
    }

    fn statement(&mut self, name: &str) -> Result<Atom, String> {
        if self.take("=") {
            let value = self.name()?;
            return self.names.one_of(name, &[value]);
        }
        if self.take(">=") {
            let bound = self.name()?;
            return self.names.at_least(name, bound);
        }
        if self.take("in") {
            self.expect("(")?;
            let mut values = vec![self.name()?];
            while self.take(",") {
                values.push(self.name()?);
            }
            self.expect(")")?;
            return self.names.one_of(name, &values);
        }
        self.names.named(name)
    }
}

fn single(mut parts: Vec<Condition>, join: impl Fn(Vec<Condition>) -> Condition) -> Condition {
    if parts.len() == 1 { parts.remove(0) } else { join(parts) }
}
