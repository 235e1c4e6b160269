//! Filling a case from the catalogues: a seat for an actor, a line for the card.

use super::list::{self, List};
use crate::vocabulary::Vocabulary;
use kaartwijzer_core::{Case, FactIx, Facts, Input, Item, Label, Lang, Pack, Participant, Setting, Words};

/// Invented names for whoever sits down, in the order in which they are given out.
const NAMES: [&str; 16] = [
    "Sam",
    "Robin",
    "Noa",
    "Kim",
    "Alex",
    "Charlie",
    "Jo",
    "Maxime",
    "Sacha",
    "Billie",
    "Andrea",
    "Dominique",
    "Luca",
    "Camille",
    "Mika",
    "Eden",
];

/// What the catalogue of items offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// A line of the card about a topic.
    Line(u8),
    /// A paper of this kind.
    Paper(u8),
    /// Something a participant knows, seen or heard as a colleague.
    Known,
    /// Something that was told to a participant in confidence.
    Confided,
    /// Something that was said in the meeting.
    Heard,
}

/// Gives somebody a seat. Their place.
pub fn seat(case: &mut Case, words: &Vocabulary, actor: u8) -> usize {
    let free = NAMES.iter().find(|name| case.participants.iter().all(|person| person.name != **name));
    let name = list::unused(case, free.unwrap_or(&NAMES[0]));
    let mut facts = Facts::default();
    facts.set(words.actor, Setting::Is(actor));
    case.participants.push(Participant { id: list::fresh(case, List::People), name, facts });
    case.participants.len() - 1
}

/// Adds an item; where somebody knows it, this participant does. Its place.
pub fn lay(case: &mut Case, pack: &Pack, words: &Vocabulary, choice: Choice, who: Option<usize>) -> usize {
    let mut facts = Facts::default();
    let (artefact, label) = match choice {
        Choice::Line(topic) => {
            facts.set(words.topic, Setting::Is(topic));
            (words.line, value(pack, words.topic, topic))
        }
        Choice::Paper(artefact) => (artefact, value(pack, words.artefact, artefact)),
        Choice::Known | Choice::Confided | Choice::Heard => {
            (words.knowledge, value(pack, words.artefact, words.knowledge))
        }
    };
    facts.set(words.artefact, Setting::Is(artefact));
    if choice == Choice::Heard {
        facts.set(words.told, Setting::YES);
    }
    let text = label.map_or_else(Words::default, |label| texts(pack, label));
    let item = case.items.len();
    case.items.push(Item { id: list::fresh(case, List::Items), text, facts });
    let between = match choice {
        Choice::Known => Some(words.knows),
        Choice::Confided => Some(words.confided),
        _ => None,
    };
    if let (Some(fact), Some(participant)) = (between, who) {
        case.write(Input { fact, participant: Some(participant), item: Some(item) }, Some(Setting::YES));
    }
    item
}

fn value(pack: &Pack, fact: FactIx, value: u8) -> Option<Label> {
    pack.facts.get(fact.at())?.kind.values().get(usize::from(value)).map(|value| value.label)
}

fn texts(pack: &Pack, label: Label) -> Words {
    Words::Four(Lang::ALL.map(|lang| pack.say(label, lang).to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{Date, Policy};

    fn desk() -> (Policy, Vocabulary, Case) {
        let policy = Policy::builtin();
        let words = Vocabulary::of(policy.pack()).unwrap();
        (policy, words, Case::new(Date::new(2016, 9, 12).unwrap()))
    }

    #[test]
    fn a_hundred_seats_have_a_hundred_names_and_ids() {
        let (_, words, mut case) = desk();
        for _ in 0..100 {
            seat(&mut case, &words, 0);
        }
        let mut names: Vec<_> = case.participants.iter().map(|person| (&person.name, &person.id)).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 100);
    }

    #[test]
    fn what_was_confided_is_confided_to_whoever_is_chosen() {
        let (policy, words, mut case) = desk();
        let who = seat(&mut case, &words, 0);
        let item = lay(&mut case, policy.pack(), &words, Choice::Confided, Some(who));
        let input = |fact| Input { fact, participant: Some(who), item: Some(item) };
        assert_eq!(case.written(input(words.confided)), Some(Setting::YES));
        assert_eq!(case.written(input(words.knows)), None);
    }

    #[test]
    fn a_line_has_the_words_of_its_topic_in_every_language() {
        let (policy, words, mut case) = desk();
        let item = lay(&mut case, policy.pack(), &words, Choice::Line(1), None);
        assert_eq!(case.items[item].facts.get(words.artefact), Some(Setting::Is(words.line)));
        let texts: Vec<_> = Lang::ALL.iter().map(|lang| case.items[item].text.get(*lang)).collect();
        assert!(texts.iter().all(|text| !text.is_empty()));
        assert_ne!(texts[0], texts[1]);
    }
}
