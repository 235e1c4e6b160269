//! Drawings: inline SVG without a word of its own. Every text is a prop, every drawing has its equivalent in text.

pub mod band;
pub mod icon;
pub mod outcome;
pub mod seating;
pub mod table;

pub use band::{Period, PeriodBand};
pub use icon::{Icon, IconMark};
pub use outcome::{Look, OutcomeMark};
pub use table::{RoundTable, Seat};
