//! The few facts and values of the pack that the layout itself knows by name. Everything else is shown as it comes.

use kaartwijzer_core::{FactIx, Pack, QuestionIx};

/// Places in the pack of what the page lays out by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vocabulary {
    /// Of participants: what they are.
    pub actor: FactIx,
    /// Of participants: whether they are really at the table.
    pub takes_part: FactIx,
    /// Of items: what kind of thing it is.
    pub artefact: FactIx,
    /// Of items: the level of classification.
    pub classification: FactIx,
    /// Of items: what is printed on it.
    pub marking: FactIx,
    /// Of items: who contributed it.
    pub origin: FactIx,
    /// Of items: what it is about.
    pub topic: FactIx,
    /// Of items: it was said in the meeting.
    pub told: FactIx,
    /// Of a participant and an item: needed for the task.
    pub need: FactIx,
    /// Of a participant and an item: told in confidence.
    pub confided: FactIx,
    /// Of a participant and an item: known personally.
    pub knows: FactIx,
    /// Of the setting: which community or region.
    pub community: FactIx,
    /// Of the setting: where people meet.
    pub forum: FactIx,
    /// Of the card: category, situation and level, at its foot.
    pub head: [FactIx; 3],
    /// The artefact that is a line of the card.
    pub line: u8,
    /// The artefact that is nobody's paper: what somebody knows.
    pub knowledge: u8,
    /// The question the page opens on.
    pub see: QuestionIx,
    /// The question about what people know.
    pub speak: QuestionIx,
}

impl Vocabulary {
    /// Looks everything up; `None` where the pack misses one of them.
    pub fn of(pack: &Pack) -> Option<Self> {
        let artefact = pack.artefacts()?;
        Some(Self {
            actor: pack.actors()?,
            takes_part: pack.fact("takes_part")?,
            artefact,
            classification: pack.fact("classification")?,
            marking: pack.fact("marking")?,
            origin: pack.fact("origin")?,
            topic: pack.fact("topic")?,
            told: pack.fact("told_in_meeting")?,
            need: pack.fact("need_to_know")?,
            confided: pack.fact("confided_to")?,
            knows: pack.fact("knows")?,
            community: pack.fact("community")?,
            forum: pack.fact("forum")?,
            head: [pack.fact("category")?, pack.fact("situation")?, pack.fact("level")?],
            line: pack.value(artefact, "A3")?,
            knowledge: pack.value(artefact, "knowledge")?,
            see: pack.question("see")?,
            speak: pack.question("speak")?,
        })
    }

    /// The words a newcomer meets first, each a value of a fact whose help explains it.
    pub fn terms(pack: &Pack) -> Vec<(FactIx, u8)> {
        [("forum", "livc"), ("artefact", "A3"), ("artefact", "A2"), ("actor", "ocad")]
            .into_iter()
            .filter_map(|(fact, value)| {
                let fact = pack.fact(fact)?;
                Some((fact, pack.value(fact, value)?))
            })
            .collect()
    }
}

/// No year before this one is taken from the keyboard: whoever types 2018 passes 2, 20 and 201.
pub const FIRST_YEAR: u16 = 1900;

/// The clock whose periods are named beside the date.
pub const CLOCK: &str = "table";

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::Policy;

    #[test]
    fn the_builtin_pack_has_everything_the_layout_knows() {
        let policy = Policy::builtin();
        assert!(Vocabulary::of(policy.pack()).is_some());
        assert_eq!(Vocabulary::terms(policy.pack()).len(), 4);
    }
}
