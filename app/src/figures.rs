//! Drawings: inline SVG without a word of its own. Every text is given, every drawing has its equivalent in text.

pub mod band;
pub mod icon;
pub mod network;
pub mod outcome;
pub mod qr;
pub mod seating;
pub mod table;
pub mod validity;

pub use band::{Band, Period, period_band};
pub use icon::{Icon, icon};
pub use outcome::{Look, outcome_mark};
pub use qr::qr;
pub use table::{Seat, Table, round_table, still_table};
pub use validity::{Stretch, Supposed, Validity, best_clock, validity};

/// A share of a hundred with two decimals. Written by hand: what the standard library brings along for it weighs 20 kB.
#[expect(
    clippy::cast_sign_loss,
    reason = "a share is never negative, and a negative one would be drawn as none"
)]
fn percent(value: f64) -> String {
    let hundredths = (value * 100.0).round() as u32;
    let decimals = (100 + hundredths % 100).to_string();
    [&(hundredths / 100).to_string(), ".", &decimals[1..]].concat()
}

#[cfg(test)]
mod tests {
    use super::percent;

    #[test]
    fn a_share_has_two_decimals() {
        assert_eq!(
            [percent(0.0), percent(12.345), percent(7.05), percent(100.0)],
            ["0.00", "12.35", "7.05", "100.00"]
        );
    }
}
