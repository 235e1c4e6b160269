//! The cases that are asked about: twelve people, thirty items, facts drawn by lot, the same ones every time.

use kaartwijzer_core::{Case, FactIx, Facts, Item, Pack, Participant, Scope, Setting};

/// Everything is known.
pub fn known(pack: &Pack) -> Case {
    case(pack, 0)
}

/// A tenth of the facts is unknown.
pub fn with_unknowns(pack: &Pack) -> Case {
    case(pack, 10)
}

fn case(pack: &Pack, unknown: u64) -> Case {
    let mut lot = Lot(1);
    let mut case = Case::new("2016-09-12".parse().expect("a day"));
    // The setting stands at its defaults: a case at the table of an LIVC.
    for at in 0..12 {
        let facts = facts(pack, Scope::Participant, unknown, &mut lot);
        case.participants.push(Participant { id: format!("person-{at}"), name: format!("P{at}"), facts });
    }
    for at in 0..30 {
        let facts = facts(pack, Scope::Item, unknown, &mut lot);
        case.items.push(Item { id: format!("item-{at}"), text: "…".into(), facts });
    }
    for participant in &case.participants {
        for item in &case.items {
            let facts = facts(pack, Scope::Pair, unknown, &mut lot);
            if !facts.is_empty() {
                *case.pairs.entry(&participant.id, &item.id) = facts;
            }
        }
    }
    case
}

/// Every fact that has no default is written, and a third of the others.
fn facts(pack: &Pack, scope: Scope, unknown: u64, lot: &mut Lot) -> Facts {
    let mut facts = Facts::default();
    for (at, fact) in pack.facts.iter().enumerate() {
        if fact.scope != scope || fact.per_question || fact.descriptive {
            continue;
        }
        let at = FactIx(at as u16);
        if fact.default.is_some() && lot.below(100) < unknown {
            facts.set(at, Setting::Unknown);
        } else if fact.default.is_none() || lot.below(3) == 0 {
            facts.set(at, Setting::Is(lot.below(fact.kind.size() as u64) as u8));
        }
    }
    facts
}

/// Numbers by lot (`xorshift`).
struct Lot(u64);

impl Lot {
    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % end
    }
}
