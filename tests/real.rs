//! Nobody real: a national register number never comes in, however it is written, and ordinary sentences are never taken
//! for one.

mod support;

use kaartwijzer_core::real::{Kind, check, register_number};
use proptest::prelude::*;
use serde_json::Value;

/// Sentences that somebody could write about an invented card.
const SENTENCES: [&str; 24] = [
    "Gaat drie keer per week voetballen bij de jeugdploeg.",
    "Op 12 september 2016 was er overleg; daarna op 14/11/2016 en op 09-01-2017.",
    "De omzendbrief van 21 augustus 2015, de wet van 30 juli 2018 en het besluit van 22 mei 2018.",
    "Kreeg op 3 en 4 maart 2017 bezoek van twee mensen die hij niet kende.",
    "Komt om 14.30 uur, blijft tot 16.00 uur, en dat 12 weken lang.",
    "Zakte voor 3 van de 11 vakken; 7,5 op 20 voor Nederlands.",
    "Woont in de Lindestraat 112 bus 14, 9999 Vlierdam.",
    "Betaalde 1.250,00 euro huur, en 2 x 350 euro waarborg.",
    "Bij gevaar bel je 112 of 101, niet de voorzitter.",
    "Was 17 in 2016, wordt 18 in 2017.",
    "Volgt sinds 2016 een traject (12 maanden, 2 gesprekken per week, 24 in het geheel).",
    "Zie punt 3.2.1, bladzijde 12-14, en bijlage 4/2.",
    "Dossier 2016/144 van de gemeente, blad 3 van 9.",
    "Er waren 4 gesprekken: 1) thuis, 2) op school, 3) in het CLB, 4) bij ons.",
    "Il vient le mardi et le jeudi, de 14 h 30 à 16 h, depuis le 12 septembre 2016.",
    "La circulaire GPI 78, article 2, n° 1998 du registre des séances.",
    "Er kommt seit dem 12. September 2016 zweimal in der Woche, von 14.30 bis 16 Uhr.",
    "Since 12 September 2016 he comes twice a week, from 2 to 4, in room 101.",
    "De ploeg won met 3-2, 4-0 en 1-1; hij speelde 90 minuten, 45 minuten en 12 minuten.",
    "Spaart voor een brommer: 25 + 25 + 50 + 100 euro.",
    "Nee, in 2001 was hij daar niet; misschien in 2010.",
    "Zijn leerkracht zegt: hij is gegroeid, hij lacht weer, hij komt op tijd.",
    "Het was 20° in mei, 25° in juni en 30° in juli 2016.",
    "Kamer 3, 2de verdieping, 1000 m2; bus 4, lijn 12, om het kwartier.",
];

#[test]
fn ordinary_sentences_are_about_nobody_in_particular() {
    for sentence in SENTENCES {
        assert_eq!(check(sentence), None, "{sentence}");
    }
}

#[test]
fn no_text_of_a_ready_case_is_refused_and_none_is_warned_of() {
    for (name, text) in support::case_files() {
        let mut texts = Vec::new();
        collect(&serde_json::from_str(&text).expect("JSON"), &mut texts);
        for text in texts {
            assert_eq!(check(&text), None, "{name}: {text}");
        }
    }
}

fn collect(value: &Value, texts: &mut Vec<String>) {
    match value {
        Value::String(text) => texts.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|one| collect(one, texts)),
        Value::Object(map) => map.values().for_each(|one| collect(one, texts)),
        _ => {}
    }
}

/// A register number as the register gives it out: of any century, in it or beside it.
fn number() -> impl Strategy<Value = String> {
    let month = (0..=12_u64, prop::sample::select(vec![0, 20, 40])).prop_map(|(month, bis)| month + bis);
    (0..100_u64, month, 0..=31_u64, 1..=998_u64, any::<bool>()).prop_map(
        |(year, month, day, of_day, since)| {
            let nine = ((year * 100 + month) * 100 + day) * 1000 + of_day;
            let born = if since { nine + 2_000_000_000 } else { nine };
            format!("{nine:09}{:02}", 97 - born % 97)
        },
    )
}

/// Anything that is neither a letter nor a digit.
fn punctuation() -> impl Strategy<Value = String> {
    prop::collection::vec(any::<char>().prop_filter("no letter", |sign| !sign.is_alphanumeric()), 0..4)
        .prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_register_number_is_missed(
        number in number(),
        gaps in prop::collection::vec(punctuation(), 10),
        before in "[0-9]{0,3}[a-z ]{0,3}[0-9. ]{0,4}",
        after in ".{0,8}",
    ) {
        let mut text = before;
        for (at, digit) in number.chars().enumerate() {
            text.push(digit);
            text.extend(gaps.get(at).into_iter().flat_map(|gap| gap.chars()));
        }
        text.push_str(&after);
        prop_assert!(register_number(&text).is_some(), "{text}");
        prop_assert_eq!(check(&text).map(|found| found.kind), Some(Kind::RegisterNumber));
    }

    #[test]
    fn any_text_is_looked_through(text in any::<String>()) {
        if let Some(found) = check(&text) {
            prop_assert!(!text[found.span].is_empty());
        }
    }

    #[test]
    fn any_text_of_numbers_and_signs_is_looked_through(text in "[-0-9./+@°é a-z,(\n]{0,60}") {
        if let Some(found) = check(&text) {
            prop_assert!(!text[found.span].is_empty());
        }
    }
}
