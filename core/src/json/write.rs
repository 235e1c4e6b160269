//! Writing JSON natively, to any serde format. The page lets the browser write it and never comes here.

use super::Json;
use serde::{Serialize, Serializer};

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Nothing | Self::Odd => to.serialize_unit(),
            Self::Truth(truth) => to.serialize_bool(*truth),
            Self::Number(number) => to.serialize_u32(*number),
            Self::Share(thousandths) => to.serialize_f64(f64::from(*thousandths) / 1000.0),
            Self::Text(text) => to.serialize_str(text),
            Self::List(list) => to.collect_seq(list),
            Self::Map(map) => to.collect_map(map.iter().map(|(key, value)| (key, value))),
        }
    }
}
