//! A case as the file that describes it.

use super::{
    CaseFile, FactValue, ItemFile, OpeningFile, PairFile, ParticipantFile, VERSION, Wording, Written,
};
use crate::case::{Case, Facts};
use kaartwijzer_format::{Kind, Pack, Setting};

impl CaseFile {
    /// The file that describes a case.
    pub fn of(case: &Case, pack: &Pack) -> Self {
        Self {
            kaartwijzer: VERSION,
            title: Wording(case.title.clone()),
            intro: Wording(case.intro.clone()),
            date: case.date.to_string(),
            alias: case.alias.clone(),
            place: case.place.clone(),
            facts: written(pack, &case.facts),
            audience: case
                .audience
                .iter()
                .filter_map(|(question, value)| {
                    let values = pack.facts[pack.audience()?.at()].kind.values();
                    let word = values.get(usize::from(*value))?.id.clone();
                    Some((pack.questions[question.at()].id.clone(), word))
                })
                .collect(),
            assumptions: case.assumptions.iter().map(|a| pack.assumptions[a.at()].id.clone()).collect(),
            participants: case
                .participants
                .iter()
                .map(|participant| ParticipantFile {
                    id: participant.id.clone(),
                    name: participant.name.clone(),
                    facts: written(pack, &participant.facts),
                })
                .collect(),
            items: case
                .items
                .iter()
                .map(|item| ItemFile {
                    id: item.id.clone(),
                    text: Wording(item.text.clone()),
                    facts: written(pack, &item.facts),
                })
                .collect(),
            pairs: case
                .pairs
                .iter()
                .map(|(participant, item, facts)| PairFile {
                    participant: participant.to_owned(),
                    item: item.to_owned(),
                    facts: written(pack, facts),
                })
                .collect(),
            open: case.open.as_ref().map(|open| OpeningFile {
                question: pack.questions[open.question.at()].id.clone(),
                participant: open.participant.and_then(|p| Some(case.participants.get(p)?.id.clone())),
                item: open.item.and_then(|i| Some(case.items.get(i)?.id.clone())),
            }),
        }
    }
}

fn written(pack: &Pack, facts: &Facts) -> Written {
    facts
        .iter()
        .map(|(fact, setting)| {
            let declared = &pack.facts[fact.at()];
            let value = match setting {
                Setting::Unknown => FactValue::Word("unknown".to_owned()),
                Setting::Is(value) if declared.kind == Kind::YesNo => FactValue::Truth(value == 1),
                Setting::Is(value) => {
                    let found = declared.kind.values().get(usize::from(value));
                    FactValue::Word(found.map(|value| value.id.clone()).unwrap_or_default())
                }
            };
            (declared.id.clone(), value)
        })
        .collect()
}
