//! Reading JSON natively, from any serde format. The page lets the browser read it and never comes here.

use super::{DEEPEST, Json};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Within(DEEPEST).deserialize(from)
    }
}

/// How many levels there may be from here on.
#[derive(Clone, Copy)]
struct Within(usize);

impl Within {
    fn next<E: Error>(self) -> Result<Self, E> {
        let fewer = self.0.checked_sub(1).map(Self);
        fewer.ok_or_else(|| E::custom(format_args!("nested more deeply than {DEEPEST} levels")))
    }
}

impl<'de> DeserializeSeed<'de> for Within {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Json, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Within {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Json, E> {
        Ok(Json::Nothing)
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Json, E> {
        Ok(Json::Truth(truth))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Json, E> {
        Ok(u32::try_from(number).map_or(Json::Odd, Json::Number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Json, E> {
        Ok(u32::try_from(number).map_or(Json::Odd, Json::Number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Json, E> {
        Ok(Json::number(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::text(text))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Json, E> {
        Ok(Json::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let (mut list, inside) = (Vec::new(), self.next()?);
        while let Some(one) = from.next_element_seed(inside)? {
            list.push(one);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let (mut map, inside) = (Vec::new(), self.next()?);
        while let Some(key) = from.next_key()? {
            map.push((key, from.next_value_seed(inside)?));
        }
        Ok(Json::Map(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Json, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn every_kind_of_value_is_read_and_comes_back_as_itself() {
        let text = r#"{"a":null,"b":[true,false,0,4294967295],"c":"x","d":{}}"#;
        let json = read(text).unwrap();
        assert_eq!(json.get("c"), Some(&Json::text("x")));
        assert_eq!(serde_json::to_string(&json).unwrap(), text);
    }

    #[test]
    fn a_number_that_no_file_has_is_neither_nothing_nor_another_number() {
        for number in ["-1", "0.5", "4294967296", "1e300", "-1e300", "1.5e-7"] {
            assert_eq!(read(number), Ok(Json::Odd), "{number}");
        }
        assert_eq!((read("7.0"), read("7e2")), (Ok(Json::Number(7)), Ok(Json::Number(700))));
    }

    #[test]
    fn what_is_nested_without_end_is_an_error() {
        let nested = |levels: usize| ["[".repeat(levels), "]".repeat(levels)].concat();
        assert!(read(&nested(DEEPEST)).is_ok());
        assert!(read(&nested(DEEPEST + 1)).unwrap_err().contains("nested"));
        assert!(read(&"[".repeat(100_000)).is_err());
        assert!(read(&r#"{"a":"#.repeat(100_000)).is_err());
    }
}
