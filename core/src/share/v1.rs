//! The first version of the link: `1`, then base64url without padding of the pack's fingerprint (8 bytes), a checksum (4)
//! and the receipt. The receipt is written as bytes, texts closed by a zero, and made short by a model that was taught
//! with `v1/prime.bin`.
//!
//! Never to be changed, none of it: links of this version stand in mails and on paper. `tests/links` holds it to them.

mod coder;
mod layout;
mod model;

use super::LinkError;
use crate::receipt::Receipt;
use base64ct::{Base64UrlUnpadded, Encoding};
pub(super) use coder::{Decoder, Encoder};

/// The sign of this version.
pub const SIGN: char = '1';

/// What the model is taught before it sees a case: cases, ids, sentences.
pub(super) const PRIME: &[u8] = include_bytes!("v1/prime.bin");

/// The text of a link.
pub fn write(receipt: &Receipt) -> String {
    let pack = u64::from_str_radix(&receipt.made_with.hash, 16).unwrap_or_default().to_be_bytes();
    let raw = layout::write(receipt);
    let mut encoder = Encoder::new(PRIME);
    for (byte, place) in &raw {
        encoder.byte(*byte, *place);
    }
    let bytes =
        [&pack[..], &checksum(&pack, raw.iter().map(|(byte, _)| *byte)).to_be_bytes(), &encoder.end()]
            .concat();
    let mut text = String::from(SIGN);
    text.push_str(&Base64UrlUnpadded::encode_string(&bytes));
    text
}

/// Reads what stands after the sign.
pub fn read(text: &str) -> Result<Receipt, LinkError> {
    let bytes = Base64UrlUnpadded::decode_vec(text).map_err(|_| LinkError::Damaged)?;
    let (pack, rest) = bytes.split_first_chunk::<8>().ok_or(LinkError::Damaged)?;
    let (sum, short) = rest.split_first_chunk::<4>().ok_or(LinkError::Damaged)?;
    let mut reader = layout::Reader::new(Decoder::new(PRIME, short));
    let mut receipt = reader.receipt().ok_or(LinkError::Damaged)?;
    if checksum(pack, reader.read()) != u32::from_be_bytes(*sum) {
        return Err(LinkError::Damaged);
    }
    receipt.made_with.hash = hexadecimal(u64::from_be_bytes(*pack));
    Ok(receipt)
}

/// FNV-1a: tells a damaged link from a whole one, protects nothing.
pub(super) fn checksum(pack: &[u8], bytes: impl Iterator<Item = u8>) -> u32 {
    let all = pack.iter().copied().chain(bytes);
    all.fold(0x811C_9DC5, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}

/// Sixteen digits.
fn hexadecimal(number: u64) -> String {
    let digit = |at: u32| char::from_digit((number >> (60 - 4 * at) & 15) as u32, 16);
    (0..16).filter_map(digit).collect()
}
