//! What can be done with the people and the items of a case alike: remove, duplicate, move, name.

use kaartwijzer_core::{Case, Lang, Words};

/// One of the two lists of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum List {
    /// The participants, in the order of the seats.
    People,
    /// The items, in the order of the card.
    Items,
}

/// Which way something is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Towards the beginning.
    Earlier,
    /// Towards the end.
    Later,
}

/// How many there are.
pub fn len(case: &Case, list: List) -> usize {
    match list {
        List::People => case.participants.len(),
        List::Items => case.items.len(),
    }
}

/// The id of the one in this place.
pub fn id(case: &Case, list: List, at: usize) -> Option<&str> {
    match list {
        List::People => case.participants.get(at).map(|person| person.id.as_str()),
        List::Items => case.items.get(at).map(|item| item.id.as_str()),
    }
}

/// The place of the one with this id.
pub fn place(case: &Case, list: List, wanted: &str) -> Option<usize> {
    (0..len(case, list)).find(|at| id(case, list, *at) == Some(wanted))
}

/// What the one in this place is called.
pub fn name(case: &Case, list: List, at: usize, lang: Lang) -> &str {
    match list {
        List::People => case.participants.get(at).map_or("", |person| &person.name),
        List::Items => case.items.get(at).map_or("", |item| item.text.get(lang)),
    }
}

/// Gives the one in this place another name, the same in every language.
pub fn rename(case: &mut Case, list: List, at: usize, name: &str) {
    match list {
        List::People => {
            if let Some(person) = case.participants.get_mut(at) {
                name.clone_into(&mut person.name);
            }
        }
        List::Items => {
            if let Some(item) = case.items.get_mut(at) {
                item.text = Words::from(name);
            }
        }
    }
}

/// Takes out the one in this place, and what was written between it and others.
pub fn remove(case: &mut Case, list: List, at: usize) {
    if at >= len(case, list) {
        return;
    }
    match list {
        List::People => drop(case.participants.remove(at)),
        List::Items => drop(case.items.remove(at)),
    }
    tidy(case);
}

/// Puts a copy behind the one in this place, with all that was written about it. Its place.
pub fn duplicate(case: &mut Case, list: List, at: usize) -> Option<usize> {
    let old = id(case, list, at)?.to_owned();
    let new = fresh(case, list);
    match list {
        List::People => {
            let mut copy = case.participants.get(at)?.clone();
            copy.id.clone_from(&new);
            copy.name = unused(case, &copy.name);
            case.participants.insert(at + 1, copy);
        }
        List::Items => {
            let mut copy = case.items.get(at)?.clone();
            copy.id.clone_from(&new);
            case.items.insert(at + 1, copy);
        }
    }
    let pairs = case.pairs.clone();
    for (person, item, facts) in pairs.iter() {
        match list {
            List::People if person == old => *case.pairs.entry(&new, item) = facts.clone(),
            List::Items if item == old => *case.pairs.entry(person, &new) = facts.clone(),
            _ => {}
        }
    }
    Some(at + 1)
}

/// Moves the one in this place by one. Its place after that.
pub fn shift(case: &mut Case, list: List, at: usize, step: Step) -> usize {
    let to = match step {
        Step::Earlier => at.checked_sub(1),
        Step::Later => Some(at + 1),
    };
    match to.filter(|to| (*to).max(at) < len(case, list)) {
        Some(to) => {
            match list {
                List::People => case.participants.swap(at, to),
                List::Items => case.items.swap(at, to),
            }
            to
        }
        None => at,
    }
}

/// An id that nobody in the list has.
pub fn fresh(case: &Case, list: List) -> String {
    let prefix = match list {
        List::People => 'p',
        List::Items => 'i',
    };
    (1..usize::MAX)
        .map(|n| format!("{prefix}{n}"))
        .find(|id| place(case, list, id).is_none())
        .unwrap_or_default()
}

/// A name that no participant has: this one, or this one with a number.
pub fn unused(case: &Case, name: &str) -> String {
    let taken = |name: &str| case.participants.iter().any(|person| person.name == name);
    if !taken(name) {
        return name.to_owned();
    }
    let stem = name.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end();
    (2..usize::MAX).map(|n| format!("{stem} {n}")).find(|name| !taken(name)).unwrap_or_default()
}

/// Forgets what was written between people and items that are no longer there.
pub fn tidy(case: &mut Case) {
    let Case { participants, items, pairs, .. } = case;
    pairs.retain(|person, item, facts| {
        !facts.is_empty()
            && participants.iter().any(|one| one.id == person)
            && items.iter().any(|one| one.id == item)
    });
    case.open = None;
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::{Date, FactIx, Facts, Input, Item, Participant, Setting};

    const NEED: FactIx = FactIx(0);

    fn case() -> Case {
        let mut case = Case::new(Date::MIN);
        for id in ["noor", "bram"] {
            case.participants.push(Participant { id: id.into(), name: id.into(), facts: Facts::default() });
        }
        for id in ["a", "b", "c"] {
            case.items.push(Item { id: id.into(), text: id.into(), facts: Facts::default() });
        }
        case.write(Input { fact: NEED, participant: Some(0), item: Some(1) }, Some(Setting::YES));
        case
    }

    fn ids(case: &Case) -> Vec<&str> {
        (0..case.items.len()).filter_map(|at| id(case, List::Items, at)).collect()
    }

    #[test]
    fn who_is_removed_leaves_nothing_behind() {
        let mut case = case();
        remove(&mut case, List::People, 0);
        assert_eq!(case.participants.len(), 1);
        assert!(case.pairs.is_empty());
        remove(&mut case, List::People, 7);
        assert_eq!(case.participants.len(), 1);
    }

    #[test]
    fn a_copy_has_an_id_of_its_own_and_all_that_was_written() {
        let mut case = case();
        assert_eq!(duplicate(&mut case, List::Items, 1), Some(2));
        assert_eq!(ids(&case), ["a", "b", "i1", "c"]);
        assert_eq!(duplicate(&mut case, List::People, 0), Some(1));
        assert_eq!(case.participants[1].name, "noor 2");
        let input = Input { fact: NEED, participant: Some(1), item: Some(2) };
        assert_eq!(case.written(input), Some(Setting::YES));
        assert_eq!(case.pairs.len(), 4);
        assert_eq!(duplicate(&mut case, List::People, 9), None);
    }

    #[test]
    fn moving_stops_at_both_ends() {
        let mut case = case();
        assert_eq!(shift(&mut case, List::Items, 0, Step::Earlier), 0);
        assert_eq!(shift(&mut case, List::Items, 0, Step::Later), 1);
        assert_eq!(ids(&case), ["b", "a", "c"]);
        assert_eq!(shift(&mut case, List::Items, 2, Step::Later), 2);
        assert_eq!(shift(&mut case, List::Items, 9, Step::Earlier), 9);
    }

    #[test]
    fn a_name_is_never_given_twice() {
        let mut case = case();
        assert_eq!(unused(&case, "lies"), "lies");
        case.participants[1].name = "noor 2".into();
        assert_eq!(unused(&case, "noor 2"), "noor 3");
    }

    #[test]
    fn an_item_is_renamed_in_every_language() {
        let mut case = case();
        rename(&mut case, List::Items, 0, "vrije tijd");
        assert!(Lang::ALL.iter().all(|lang| name(&case, List::Items, 0, *lang) == "vrije tijd"));
    }
}
