//! How something reaches somebody: the way of the card in the documents, where it stops and why, and what holds of every
//! way there is.

use kaartwijzer_core::network::{Bound, Way, legs, ways};
use kaartwijzer_core::{
    Case, Cell, Facts, Input, Item, OutcomeKind, Pack, Participant, Policy, Range, Setting, Station,
};

/// A case with one participant and one item, of which these things are so.
struct Asked<'a> {
    day: &'a str,
    from: &'a str,
    to: &'a str,
    item: &'a [(&'a str, &'a str)],
    need: bool,
}

const CARD: Asked<'_> = Asked { day: "2016-09-12", from: "vsse", to: "youth", item: &[], need: true };

impl Asked<'_> {
    fn case(&self, pack: &Pack) -> Case {
        let mut case = Case::new(self.day.parse().expect("a day"));
        let facts = Facts::default();
        case.participants.push(Participant { id: "noor".into(), name: "Noor".into(), facts: facts.clone() });
        case.items.push(Item { id: "leisure".into(), text: "leisure".into(), facts });
        let actor = pack.fact("actor").expect("actors");
        let value = |fact, id: &str| Setting::Is(pack.value(fact, id).unwrap_or_else(|| panic!("no {id}")));
        case.write(Input { fact: actor, participant: Some(0), item: None }, Some(value(actor, self.to)));
        for (id, word) in self.item {
            let fact = pack.fact(id).expect("a fact of items");
            case.write(Input { fact, participant: None, item: Some(0) }, Some(value(fact, word)));
        }
        let need = pack.fact("need_to_know").expect("need");
        case.write(
            Input { fact: need, participant: Some(0), item: Some(0) },
            Some(Setting::Is(u8::from(self.need))),
        );
        case
    }

    fn ways(&self, policy: &Policy) -> Vec<Way> {
        let pack = policy.pack();
        let bound =
            Bound { item: 0, from: body(pack, self.from), to: body(pack, self.to), participant: Some(0) };
        ways(policy, &self.case(pack), bound)
    }
}

fn body(pack: &Pack, id: &str) -> Station {
    Station::Body(pack.value(pack.actors().expect("actors"), id).expect("an actor"))
}

/// The stations of a way, by id.
fn stations(pack: &Pack, way: &Way) -> Vec<String> {
    let name = |station| match station {
        Station::Body(at) => value(pack, pack.actors(), at),
        Station::Document(at) => value(pack, pack.artefacts(), at),
    };
    let first = way.steps.first().map(|step| name(step.leg.from));
    first.into_iter().chain(way.steps.iter().map(|step| name(step.leg.to))).collect()
}

fn value(pack: &Pack, fact: Option<kaartwijzer_core::FactIx>, at: u8) -> String {
    pack.facts[fact.expect("the pack has it").at()].kind.values()[usize::from(at)].id.clone()
}

fn last(way: &Way) -> OutcomeKind {
    way.steps.last().expect("a way has a step").verdict.outcome.kind()
}

#[test]
fn the_card_goes_from_a_service_by_way_of_fiche_card_korpschef_and_mayor_to_the_table() {
    let policy = Policy::builtin();
    let found = CARD.ways(&policy);
    let ways: Vec<_> = found.iter().map(|way| stations(policy.pack(), way)).collect();
    assert_eq!(ways.first().unwrap(), &["vsse", "A2", "A3", "chief", "mayor", "youth"]);
    assert!(ways.iter().any(|way| *way == ["vsse", "A2", "A3", "mayor", "youth"]), "{ways:?}");
    assert!(found.iter().all(Way::arrives));
    let rules: Vec<&str> = found[0]
        .steps
        .iter()
        .flat_map(|step| &step.verdict.deciding)
        .map(|origin| policy.pack().origin_id(*origin))
        .collect();
    assert_eq!(rules, ["R16", "R17", "R28", "R28", "R18"]);
}

#[test]
fn without_need_the_way_ends_at_the_table_itself() {
    let policy = Policy::builtin();
    let found = Asked { need: false, ..CARD }.ways(&policy);
    let way = found.first().expect("a way");
    assert_eq!(stations(policy.pack(), way).last().unwrap(), "youth");
    assert_eq!((last(way), way.left, way.arrives()), (OutcomeKind::NoBasis, 0, false));
}

#[test]
fn what_is_classified_stops_before_the_card_and_is_not_handed_on() {
    let policy = Policy::builtin();
    let found = Asked { item: &[("classification", "secret")], ..CARD }.ways(&policy);
    let ends: Vec<_> =
        found.iter().map(|way| (stations(policy.pack(), way).pop().unwrap(), last(way))).collect();
    assert!(ends.contains(&("A3".into(), OutcomeKind::NoBasis)), "{ends:?}");
    assert!(ends.contains(&("fedpol".into(), OutcomeKind::Forbidden)), "{ends:?}");
    assert!(!found.iter().any(Way::arrives));
}

#[test]
fn after_the_circular_no_text_starts_the_way() {
    let policy = Policy::builtin();
    let found = Asked { day: "2019-05-06", ..CARD }.ways(&policy);
    assert!(!found.is_empty() && !found.iter().any(Way::arrives));
    assert_eq!(stations(policy.pack(), &found[0]), ["vsse", "A2"]);
}

#[test]
fn the_level_comes_from_ocad_and_nothing_else_becomes_a_level() {
    let policy = Policy::builtin();
    let level = Asked { from: "ocad", item: &[("topic", "level")], ..CARD };
    let way = level.ways(&policy).into_iter().next().expect("a way");
    assert_eq!(stations(policy.pack(), &way), ["ocad", "A4", "A3", "chief", "mayor", "youth"]);
    let other = Asked { from: "ocad", ..CARD }.ways(&policy);
    assert!(other.iter().all(|way| !stations(policy.pack(), way).contains(&"A4".to_owned())));
}

#[test]
fn what_a_youth_worker_knows_can_go_up() {
    let policy = Policy::builtin();
    let asked = Asked { from: "youth", to: "vsse", item: &[("artefact", "knowledge")], ..CARD };
    let found = asked.ways(&policy);
    assert_eq!(stations(policy.pack(), &found[0])[..2], ["youth", "localpol"]);
}

#[test]
fn the_same_ways_are_found_twice() {
    let policy = Policy::builtin();
    assert_eq!(CARD.ways(&policy), CARD.ways(&policy));
}

#[test]
fn every_way_hangs_together_and_is_what_the_policy_says() {
    let policy = Policy::builtin();
    let pack = policy.pack();
    let mut bodies: Vec<Station> = legs(pack).iter().flat_map(|leg| [leg.from, leg.to]).collect();
    bodies.sort_unstable();
    bodies.dedup();
    let case = CARD.case(pack);
    for from in &bodies {
        for to in bodies.iter().filter(|to| matches!(to, Station::Body(_))) {
            let bound = Bound { item: 0, from: *from, to: *to, participant: None };
            let found = ways(&policy, &case, bound);
            assert!(found.len() <= 8);
            for way in &found {
                check(&policy, way, bound);
            }
        }
    }
}

fn check(policy: &Policy, way: &Way, bound: Bound) {
    let steps = &way.steps;
    assert_eq!(steps[0].leg.from, bound.from);
    assert!(steps.windows(2).all(|pair| pair[0].leg.to == pair[1].leg.from), "a gap");
    assert!(
        steps[..steps.len() - 1].iter().all(kaartwijzer_core::network::Step::is_open),
        "it goes on after a stop"
    );
    let end = &steps[steps.len() - 1];
    assert_eq!(way.arrives(), end.is_open() && end.leg.to == bound.to);
    let mut been: Vec<Station> = steps.iter().map(|step| step.leg.to).chain([bound.from]).collect();
    been.sort_unstable();
    assert!(been.windows(2).all(|pair| pair[0] != pair[1]), "a station twice");
    for step in steps {
        assert_eq!(policy.decide(&step.case, step.verdict.cell), step.verdict);
        let range = policy.pack().questions[step.verdict.cell.question.at()].range;
        let Cell { participant, .. } = step.verdict.cell;
        assert_eq!(participant.is_some(), matches!(range, Range::Pair | Range::Participant));
    }
}
