//! Order in short lists.
//!
//! The sorts and sets of the standard library are made for long lists and pay for it in code: about 4 kB of Wasm for each
//! kind of thing that is sorted, 82 kB in all when the views of the network and of the rules came (a fifth of that on the
//! wire). Lists are short here, a few hundred at most, and code is what somebody has to fetch.

use std::collections::BTreeMap;

/// Puts a list in the order of a key; what is equal keeps its place.
///
/// ```
/// let mut words = ["fiche", "kaart", "OCAD"];
/// kaartwijzer_core::order::by(&mut words, |word| word.len());
/// assert_eq!(words, ["OCAD", "fiche", "kaart"]);
/// ```
pub fn by<T, K: PartialOrd>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut here = end;
        while here > 0 && key(&list[here]) < key(&list[here - 1]) {
            list.swap(here, here - 1);
            here -= 1;
        }
    }
}

/// A map of these, one put in after the other: the library sorts them first.
pub fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    for (key, value) in pairs {
        map.insert(key, value);
    }
    map
}

/// Puts one into a list that is in order, unless it is there; whether it was not.
pub fn insert<T: Ord>(list: &mut Vec<T>, one: T) -> bool {
    let at = list.partition_point(|known| *known < one);
    let is_new = list.get(at) != Some(&one);
    if is_new {
        list.insert(at, one);
    }
    is_new
}

/// Puts all of these into a list that is in order, each once.
pub fn extend<T: Ord>(list: &mut Vec<T>, all: impl IntoIterator<Item = T>) {
    for one in all {
        insert(list, one);
    }
}

/// A set, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sorted<T>(Vec<T>);

impl<T> Default for Sorted<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T: Ord> Sorted<T> {
    /// Puts one in; whether it was not there.
    pub fn insert(&mut self, one: T) -> bool {
        insert(&mut self.0, one)
    }

    /// Puts all of them in.
    pub fn extend(&mut self, all: impl IntoIterator<Item = T>) {
        extend(&mut self.0, all);
    }

    /// Whether it is there.
    pub fn contains(&self, one: &T) -> bool {
        self.0.binary_search(one).is_ok()
    }

    /// All of them, in order.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter()
    }

    /// All of them, in order, as a list.
    pub fn into_list(self) -> Vec<T> {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_equal_keeps_its_place() {
        let mut list = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        by(&mut list, |one| one.0);
        assert_eq!(list, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
        by::<u8, u8>(&mut [], |one| *one);
    }

    #[test]
    fn a_set_has_everything_once_and_in_order() {
        let mut set = Sorted::default();
        set.extend([3, 1, 2, 3, 1]);
        assert!(!set.insert(2) && set.contains(&2) && !set.contains(&4));
        assert_eq!(set.into_list(), [1, 2, 3]);
    }
}
