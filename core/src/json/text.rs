//! JSON as text.

use super::Json;

/// Writes a value down, as short as it can be.
pub fn text(json: &Json) -> String {
    let mut text = String::new();
    write(json, None, &mut text);
    text
}

/// Writes a value down for people to read: an entry a line.
pub fn pretty(json: &Json) -> String {
    let mut text = String::new();
    write(json, Some(0), &mut text);
    text.push('\n');
    text
}

/// Writes a value down; where entries have lines of their own, they stand so deep.
fn write(json: &Json, depth: Option<usize>, to: &mut String) {
    let depth = depth.filter(|_| !is_short(json));
    let inner = depth.map(|depth| depth + 1);
    match json {
        Json::Nothing | Json::Odd => to.push_str("null"),
        Json::Truth(truth) => to.push_str(if *truth { "true" } else { "false" }),
        Json::Number(number) => to.push_str(&number.to_string()),
        Json::Share(thousandths) => {
            let digits = (1000 + thousandths % 1000).to_string();
            to.push_str(&[&(thousandths / 1000).to_string(), ".", &digits[1..]].concat());
        }
        Json::Text(text) => quote(text, to),
        Json::List(list) => {
            to.push('[');
            for (at, entry) in list.iter().enumerate() {
                begin(at, inner, to);
                write(entry, inner, to);
            }
            end(list.is_empty(), depth, to);
            to.push(']');
        }
        Json::Map(map) => {
            to.push('{');
            for (at, (key, value)) in map.iter().enumerate() {
                begin(at, inner, to);
                quote(key, to);
                to.push_str(if depth.is_some() { ": " } else { ":" });
                write(value, inner, to);
            }
            end(map.is_empty(), depth, to);
            to.push('}');
        }
    }
}

/// Whether a list or a map stands on one line: nothing in it has entries of its own, and it is not long.
fn is_short(json: &Json) -> bool {
    let length = |json: &Json| match json {
        Json::List(_) | Json::Map(_) => LINE,
        Json::Text(text) => text.len() + 2,
        _ => 5,
    };
    let all: usize = match json {
        Json::List(list) => list.iter().map(|entry| length(entry) + 2).sum(),
        Json::Map(map) => map.iter().map(|(key, entry)| key.len() + length(entry) + 6).sum(),
        _ => LINE,
    };
    all < LINE
}

/// No line is longer than about so many signs, where it can be helped.
const LINE: usize = 120;

fn begin(at: usize, depth: Option<usize>, to: &mut String) {
    if at > 0 {
        to.push(',');
    }
    line(depth, to);
}

fn end(empty: bool, depth: Option<usize>, to: &mut String) {
    if !empty {
        line(depth, to);
    }
}

fn line(depth: Option<usize>, to: &mut String) {
    if let Some(depth) = depth {
        to.push('\n');
        (0..depth).for_each(|_| to.push_str("  "));
    }
}

fn quote(text: &str, to: &mut String) {
    to.push('"');
    for sign in text.chars() {
        match sign {
            '"' | '\\' => to.extend(['\\', sign]),
            '\u{0}'..='\u{1f}' => {
                let digit = |nibble: u32| char::from_digit(nibble, 16).unwrap_or('0');
                let code = sign as u32;
                to.push_str("\\u00");
                to.extend([digit(code >> 4), digit(code & 15)]);
            }
            _ => to.push(sign),
        }
    }
    to.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let json = Json::map([
            ("\"a\\\n", Json::text("tab\t, \u{1}, é, 🂡, \"quoted\\\"")),
            ("empty", Json::Map(Vec::new())),
            ("none", Json::List(Vec::new())),
            ("truth", Json::List(vec![Json::Truth(true), Json::Nothing, Json::Number(4_000_000_000)])),
        ]);
        for text in [text(&json), pretty(&json)] {
            assert_eq!(serde_json::from_str::<Json>(&text).unwrap(), json, "{text}");
        }
    }

    #[test]
    fn people_can_read_it() {
        let (short, long) = (Json::map([("b", Json::Truth(true))]), "x".repeat(LINE));
        let json =
            Json::map([("a", Json::List(vec![short, Json::text(&long)])), ("c", Json::Map(Vec::new()))]);
        let expected =
            ["{\n  \"a\": [\n    {\"b\":true},\n    \"", &long, "\"\n  ],\n  \"c\": {}\n}\n"].concat();
        assert_eq!(pretty(&json), expected);
        let json = Json::map([("a", Json::List(vec![Json::Number(1)])), ("b", Json::Map(Vec::new()))]);
        assert_eq!(text(&json), r#"{"a":[1],"b":{}}"#);
    }
}
