//! The little of HTTP/1.1 that a browser needs to fetch files.

use std::io::{self, BufRead, Read};

/// More than any browser sends; whoever sends more is cut off.
const LONGEST_HEAD: u64 = 64 * 1024;

/// What somebody asks.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    /// A file.
    Get { path: String, stay: bool },
    /// What is known of a file.
    Head { path: String, stay: bool },
    /// Anything that would change something.
    Other,
    /// Not HTTP.
    Broken,
}

impl Request {
    /// The next request on a connection; `None` where the other side has closed it.
    pub fn read(from: &mut impl BufRead) -> io::Result<Option<Self>> {
        let mut from = from.take(LONGEST_HEAD);
        let first = line(&mut from)?;
        if first.is_empty() {
            return Ok(None);
        }
        let mut stay = first.ends_with("HTTP/1.1");
        loop {
            let header = line(&mut from)?;
            if header.is_empty() {
                break;
            }
            if let Some((name, value)) = header.split_once(':')
                && name.eq_ignore_ascii_case("connection")
            {
                stay &= !value.trim().eq_ignore_ascii_case("close");
            }
        }
        if from.limit() == 0 {
            return Ok(Some(Self::Broken));
        }
        Ok(Some(Self::of(&first, stay)))
    }

    fn of(first: &str, stay: bool) -> Self {
        let mut words = first.split(' ');
        match (words.next(), words.next(), words.next(), words.next()) {
            (Some(method), Some(path), Some(version), None) if version.starts_with("HTTP/1.") => {
                let path = path.to_owned();
                match method {
                    "GET" => Self::Get { path, stay },
                    "HEAD" => Self::Head { path, stay },
                    _ => Self::Other,
                }
            }
            _ => Self::Broken,
        }
    }
}

fn line(from: &mut impl BufRead) -> io::Result<String> {
    let mut bytes = Vec::new();
    from.read_until(b'\n', &mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).trim_end_matches(['\r', '\n']).to_owned())
}

/// The names along a path, decoded. `None` where one of them leads elsewhere or is no name.
pub fn parts(path: &str) -> Option<Vec<String>> {
    let path = path.split(['?', '#']).next()?.strip_prefix('/')?;
    path.split('/')
        .filter(|part| !part.is_empty())
        .map(|part| {
            let part = decode(part)?;
            let leads_elsewhere = part == "." || part == ".." || part.contains(['/', '\\', ':', '\0']);
            (!leads_elsewhere).then_some(part)
        })
        .collect()
}

fn decode(part: &str) -> Option<String> {
    let mut bytes = part.bytes();
    let mut decoded = Vec::with_capacity(part.len());
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            decoded.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_taken_apart_and_decoded() {
        let names = |path| parts(path).map(|parts| parts.join("|"));
        assert_eq!(names("/a%20b/c.js?v=1").as_deref(), Some("a b|c.js"));
        assert_eq!(names("/").as_deref(), Some(""));
    }

    #[test]
    fn a_path_that_leads_out_is_refused() {
        for path in ["/..", "/a/../b", "/%2e%2e/x", "/a%2fb", "/a%5cb", "/%00", "/%zz", "/%2", "a", "/c:/x"] {
            assert_eq!(parts(path), None, "{path}");
        }
    }
}
