//! The case in which a sample or a leg is asked.

use super::Leg;
use crate::case::{Case, Cell, Facts, Input, Item, Participant, Words};
use crate::say::capital;
use kaartwijzer_format::{Asked, Date, FactIx, Lang, Pack, QuestionIx, Sample, Setting, Station, SystemIx};

/// A question with the case it is asked in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staged {
    /// Invented people and things, set up for this question.
    pub case: Case,
    /// What is asked, of whom and about what.
    pub cell: Cell,
}

/// A sample of a system, ready to be asked; people and things are called what they are, in a language.
pub fn sample(pack: &Pack, system: SystemIx, sample: &Sample, lang: Lang) -> Staged {
    let system = &pack.systems[system.at()];
    let mut case = Case::new(sample.date);
    settle(&mut case, &system.setting);
    settle(&mut case, &sample.setting);
    if let Some(audience) = sample.audience {
        case.audience.insert(sample.question, audience);
    }
    let cell = cell(pack, &mut case, sample.question);
    write(&mut case, &sample.participant, cell.participant, None);
    write(&mut case, &sample.item, None, cell.item);
    write(&mut case, &sample.pair, cell.participant, cell.item);
    name(pack, &mut case, cell, lang);
    Staged { case, cell }
}

/// A leg, ready to be asked on a day, of information of which nothing special is known.
pub fn leg(pack: &Pack, leg: Leg, day: Date, lang: Lang) -> Staged {
    let flow = leg.of(pack);
    let mut case = Case::new(day);
    let cell = cell(pack, &mut case, flow.question);
    write(&mut case, &flow.item, None, cell.item);
    prepare(pack, &mut case, leg, cell);
    suppose(pack, &mut case, leg, cell);
    name(pack, &mut case, cell, lang);
    Staged { case, cell }
}

/// Makes a case one about a leg: its setting, whom it is asked of, to whom, and what the item is there.
pub(super) fn prepare(pack: &Pack, case: &mut Case, leg: Leg, cell: Cell) {
    let flow = leg.of(pack);
    settle(case, &pack.systems[leg.system.at()].setting);
    settle(case, &flow.setting);
    if let Some(actor) = pack.actors() {
        let does: Vec<_> = asked(leg, pack).map(|body| (actor, Setting::Is(body))).into_iter().collect();
        write(case, &does, cell.participant, None);
    }
    if let (Some(fact), Some(artefact)) = (pack.artefacts(), flow.artefact) {
        write(case, &[(fact, Setting::Is(artefact))], None, cell.item);
    }
    if let Some(audience) = flow.audience.or_else(|| receiver(pack, leg)) {
        case.audience.insert(flow.question, audience);
    }
}

/// What a flow takes to be so of somebody whom the case does not speak of.
pub(super) fn suppose(pack: &Pack, case: &mut Case, leg: Leg, cell: Cell) {
    let flow = leg.of(pack);
    write(case, &flow.participant, cell.participant, None);
    write(case, &flow.pair, cell.participant, cell.item);
}

/// The body a leg is asked of, where it is asked of one.
pub(super) fn asked(leg: Leg, pack: &Pack) -> Option<u8> {
    let station = match leg.of(pack).of {
        Asked::Giver => leg.from,
        Asked::Receiver => leg.to,
        Asked::Nobody => return None,
    };
    match station {
        Station::Body(body) => Some(body),
        Station::Document(_) => None,
    }
}

/// The receiver as an audience: the value with the same id.
fn receiver(pack: &Pack, leg: Leg) -> Option<u8> {
    pack.questions[leg.of(pack).question.at()].audience?;
    let Station::Body(body) = leg.to else { return None };
    let id = &pack.facts[pack.actors()?.at()].kind.values().get(usize::from(body))?.id;
    pack.value(pack.audience()?, id)
}

/// The cell of a question in a case that has nobody and nothing yet: whom and what it needs is added.
fn cell(pack: &Pack, case: &mut Case, question: QuestionIx) -> Cell {
    let range = pack.questions[question.at()].range;
    let (of_person, of_item) = (range.has_participant(), range.has_item());
    if of_person {
        case.participants.push(Participant { id: "p1".into(), name: String::new(), facts: Facts::default() });
    }
    if of_item {
        case.items.push(Item { id: "i1".into(), text: Words::default(), facts: Facts::default() });
    }
    Cell { question, participant: of_person.then_some(0), item: of_item.then_some(0) }
}

/// Calls whom and what the case has by what they are.
fn name(pack: &Pack, case: &mut Case, cell: Cell, lang: Lang) {
    let label = |fact: Option<FactIx>, participant, item| {
        let input = Input { fact: fact?, participant, item };
        let Setting::Is(value) = case.value(pack, input) else { return None };
        pack.facts[input.fact.at()].kind.values().get(usize::from(value))
    };
    let actor = label(pack.actors(), cell.participant, None);
    let artefact = label(pack.artefacts(), None, cell.item);
    if let Some((person, actor)) = case.participants.first_mut().zip(actor) {
        pack.say(actor.the.unwrap_or(actor.label), lang).clone_into(&mut person.name);
    }
    if let Some((item, artefact)) = case.items.first_mut().zip(artefact) {
        item.text = Words::Four(Lang::ALL.map(|lang| capital(pack.say(artefact.label, lang).to_owned())));
    }
}

/// What is so of the case as a whole.
fn settle(case: &mut Case, settings: &[(FactIx, Setting)]) {
    write(case, settings, None, None);
}

fn write(case: &mut Case, settings: &[(FactIx, Setting)], participant: Option<usize>, item: Option<usize>) {
    for (fact, setting) in settings {
        case.write(Input { fact: *fact, participant, item }, Some(*setting));
    }
}
