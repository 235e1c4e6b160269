//! A text as a QR code, for a telephone that looks at the projector or at paper. Black on white whatever the theme: not
//! every camera reads it the other way round.

use crate::node::{El, svg};
use qrcodegen::{QrCode, QrCodeEcc};

/// The white edge without which a code is not found, in modules.
const QUIET: i32 = 4;

/// The code of a text; none where the text is too long for any.
pub fn qr(text: &str, label: String) -> Option<El> {
    let (side, path) = drawn(text)?;
    let side = side.to_string();
    let ground = svg("rect").set("width", side.clone()).set("height", side.clone()).set("fill", "#fff");
    let drawing = svg("svg")
        .class("qr")
        .set("viewBox", ["0 0 ", &side, " ", &side].concat())
        .set("shape-rendering", "crispEdges")
        .set("role", "img")
        .set("aria-label", label);
    Some(drawing.child(ground).child(svg("path").set("fill", "#000").set("d", path)))
}

/// How many modules a side has with its edge, and the black ones as stretches of one row each.
fn drawn(text: &str) -> Option<(i32, String)> {
    // The smallest code there is for it, which then gets the best error correction that fits into the same size.
    let code = QrCode::encode_binary(text.as_bytes(), QrCodeEcc::Low).ok()?;
    let size = code.size();
    let mut path = String::new();
    for row in 0..size {
        let mut at = 0;
        while at < size {
            let start = at;
            // Beyond the edge all is white.
            while code.get_module(at, row) {
                at += 1;
            }
            if at > start {
                stretch(&mut path, start, row, at - start);
            }
            at += 1;
        }
    }
    Some((size + 2 * QUIET, path))
}

/// Black modules beside each other, as one rectangle.
fn stretch(path: &mut String, column: i32, row: i32, length: i32) {
    let (column, row) = ((column + QUIET).to_string(), (row + QUIET).to_string());
    let length = length.to_string();
    for piece in ["M", &column, " ", &row, "h", &length, "v1h-", &length, "z"] {
        path.push_str(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a camera would read off the drawing.
    fn read(text: &str) -> String {
        let (side, path) = drawn(text).unwrap();
        let side = usize::try_from(side).unwrap();
        let mut dark = vec![false; side * side];
        for stretch in path.split('M').skip(1) {
            let (at, rest) = stretch.split_once('h').unwrap();
            let (column, row) = at.split_once(' ').unwrap();
            let (column, row): (usize, usize) = (column.parse().unwrap(), row.parse().unwrap());
            let length: usize = rest.split_once('v').unwrap().0.parse().unwrap();
            dark[row * side + column..][..length].fill(true);
        }
        // Three pixels a module, as something has to be found.
        let pixel = |x: usize, y: usize| if dark[(y / 3) * side + x / 3] { 0 } else { 255 };
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * 3, side * 3, pixel);
        let grids = picture.detect_grids();
        grids[0].decode().unwrap().1
    }

    #[test]
    fn what_is_drawn_can_be_read() {
        let long = "1".to_owned() + &"aZ9-_".repeat(400);
        for text in ["https://example.org/#/case/1Ab-_9", &long[..400], &long] {
            assert_eq!(read(text), text);
        }
    }

    #[test]
    fn a_text_too_long_for_any_code_has_none() {
        assert_eq!(drawn(&"a".repeat(2953)).map(|(side, _)| side), Some(177 + 8));
        assert_eq!(drawn(&"a".repeat(2954)), None);
    }
}
