//! What is so between participants and items.

use crate::case::Facts;

/// What was written about participants and items together: participant by participant, each list in the order of ids, so
/// that a matrix reads all of them without looking for any.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pairs(Vec<(String, Items)>);

/// Facts by the id of an item, in order.
type Items = Vec<(String, Facts)>;

impl Pairs {
    /// What was written about a participant and an item, by their ids.
    pub fn get(&self, participant: &str, item: &str) -> Option<&Facts> {
        get(get(&self.0, participant)?, item)
    }

    /// The same, to write on; nothing is written yet where there was none.
    pub fn entry(&mut self, participant: &str, item: &str) -> &mut Facts {
        entry(entry(&mut self.0, participant), item)
    }

    /// Keeps those of which this is so.
    pub fn retain(&mut self, mut keep: impl FnMut(&str, &str, &Facts) -> bool) {
        for (participant, items) in &mut self.0 {
            items.retain(|(item, facts)| keep(participant, item, facts));
        }
        self.0.retain(|(_, items)| !items.is_empty());
    }

    /// Participant, item and facts, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str, &Facts)> {
        self.0.iter().flat_map(|(participant, items)| {
            items.iter().map(move |(item, facts)| (participant.as_str(), item.as_str(), facts))
        })
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.iter().count()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }

    /// Everything about a participant, in the order of the items' ids.
    pub(crate) fn of(&self, participant: &str) -> &[(String, Facts)] {
        get(&self.0, participant).map_or(&[], Vec::as_slice)
    }

    /// Of that, what is about one item.
    pub(crate) fn only(&self, participant: &str, item: &str) -> &[(String, Facts)] {
        let all = self.of(participant);
        place(all, item).map_or(&[], |at| &all[at..=at])
    }
}

fn place<T>(list: &[(String, T)], id: &str) -> Result<usize, usize> {
    list.binary_search_by(|(known, _)| known.as_str().cmp(id))
}

fn get<'a, T>(list: &'a [(String, T)], id: &str) -> Option<&'a T> {
    place(list, id).ok().map(|at| &list[at].1)
}

fn entry<'a, T: Default>(list: &'a mut Vec<(String, T)>, id: &str) -> &'a mut T {
    let at = place(list, id).unwrap_or_else(|at| {
        list.insert(at, (id.to_owned(), T::default()));
        at
    });
    &mut list[at].1
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_format::{FactIx, Setting};

    #[test]
    fn what_was_written_stands_in_the_order_of_ids_and_goes_when_it_is_not_kept() {
        let mut pairs = Pairs::default();
        for (participant, item) in [("b", "y"), ("a", "z"), ("b", "x"), ("b", "y")] {
            pairs.entry(participant, item).set(FactIx(0), Setting::YES);
        }
        let ids = |pairs: &Pairs| pairs.iter().map(|(p, i, _)| format!("{p}{i}")).collect::<Vec<_>>();
        assert_eq!(ids(&pairs), ["az", "bx", "by"]);
        assert_eq!(pairs.len(), 3);
        assert_eq!(pairs.of("b").len(), 2);
        assert!(pairs.get("b", "x").is_some() && pairs.get("a", "x").is_none());
        pairs.retain(|participant, _, _| participant != "a");
        assert_eq!(pairs, {
            let mut other = Pairs::default();
            *other.entry("b", "y") = pairs.get("b", "y").cloned().unwrap_or_default();
            *other.entry("b", "x") = pairs.get("b", "x").cloned().unwrap_or_default();
            other
        });
        pairs.retain(|_, _, _| false);
        assert!(pairs.is_empty());
        assert_eq!(pairs, Pairs::default());
    }
}
