//! The first version of the link to a lesson: `1`, then base64url without padding of a checksum (4 bytes) and the lesson's
//! JSON. First stands how many bytes follow (seven bits a byte, the lowest first), then the text, made short by the model
//! of the first link to a case, which was taught with that link's text and with `lesson1/prime.txt`.
//!
//! Never to be changed, none of it: links of this version stand in mails and on paper. `tests/links/lesson1` holds it to
//! them.

use super::LinkError;
use super::v1::{Decoder, Encoder, PRIME as CASES, checksum};
use base64ct::{Base64UrlUnpadded, Encoding};

/// The sign of this version.
pub const SIGN: char = '1';

/// What the model is taught besides: a lesson as it is written.
const PRIME: &[u8] = include_bytes!("lesson1/prime.txt");

/// No lesson is longer than this in a link; whatever claims to be is none.
const LONGEST: usize = 1 << 17;

/// The text of a link; none for a lesson that is too long for one.
pub fn write(lesson: &str) -> Option<String> {
    if lesson.len() > LONGEST {
        return None;
    }
    let raw = [&number(lesson.len()), lesson.as_bytes()].concat();
    let mut encoder = Encoder::new(&prime());
    for byte in &raw {
        encoder.byte(*byte, 0);
    }
    let bytes = [&checksum(&[], raw.iter().copied()).to_be_bytes()[..], &encoder.end()].concat();
    let mut text = String::from(SIGN);
    text.push_str(&Base64UrlUnpadded::encode_string(&bytes));
    Some(text)
}

/// Reads what stands after the sign.
pub fn read(text: &str) -> Result<String, LinkError> {
    let bytes = Base64UrlUnpadded::decode_vec(text).map_err(|_| LinkError::Damaged)?;
    let (sum, short) = bytes.split_first_chunk::<4>().ok_or(LinkError::Damaged)?;
    let raw = unfold(short).ok_or(LinkError::Damaged)?;
    let lesson = String::from_utf8(raw).map_err(|_| LinkError::Damaged)?;
    let again = number(lesson.len());
    if checksum(&[], again.into_iter().chain(lesson.bytes())) != u32::from_be_bytes(*sum) {
        return Err(LinkError::Damaged);
    }
    Ok(lesson)
}

fn unfold(short: &[u8]) -> Option<Vec<u8>> {
    let prime = prime();
    let mut decoder = Decoder::new(&prime, short);
    let (mut length, mut shift) = (0usize, 0);
    loop {
        let byte = decoder.byte(0)?;
        length |= usize::from(byte & 127) << shift;
        shift += 7;
        if byte < 128 {
            break;
        }
        if shift > 21 {
            return None;
        }
    }
    (length <= LONGEST).then(|| (0..length).map(|_| decoder.byte(0)).collect())?
}

fn number(number: usize) -> Vec<u8> {
    let (mut bytes, mut rest) = (Vec::new(), number);
    while rest > 127 {
        bytes.push(rest as u8 | 128);
        rest >>= 7;
    }
    bytes.push(rest as u8);
    bytes
}

fn prime() -> Vec<u8> {
    [CASES, PRIME].concat()
}
