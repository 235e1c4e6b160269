//! Case files from JSON and back.

mod case;

pub use case::{file, json};
pub use kaartwijzer_core::json::Json;
