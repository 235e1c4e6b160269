//! Order in short lists.
//!
//! The sorts and sets of the standard library are made for long lists and pay for it in code: about 4 kB of Wasm for each
//! kind of thing that is sorted, 82 kB in all when the views of the network and of the rules came (a fifth of that on the
//! wire). Lists are short here, a few hundred at most, and code is what somebody has to fetch.

use std::borrow::Borrow;

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

/// A map, in the order of its keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, V> Map<K, V> {
    /// Puts a value under a key, instead of what stood there.
    pub fn insert(&mut self, key: K, value: V) {
        match self.place(&key) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => self.0.insert(at, (key, value)),
        }
    }

    /// What stands under a key.
    ///
    /// ```
    /// use kaartwijzer_core::order::Map;
    /// let map: Map<String, u8> = [("b".to_owned(), 2), ("a".to_owned(), 1)].into_iter().collect();
    /// assert_eq!((map.get("b"), map.get("c")), (Some(&2), None));
    /// ```
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.place(key).ok().map(|at| &self.0[at].1)
    }

    fn place<Q: Ord + ?Sized>(&self, key: &Q) -> Result<usize, usize>
    where
        K: Borrow<Q>,
    {
        self.0.binary_search_by(|(known, _)| known.borrow().cmp(key))
    }
}

impl<K, V> Map<K, V> {
    /// All of it, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut map = Self::default();
        for (key, value) in pairs {
            map.insert(key, value);
        }
        map
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

    #[test]
    fn a_map_has_one_value_for_each_key_in_order() {
        let mut map: Map<u8, char> = [(2, 'b'), (1, 'a'), (3, 'c')].into_iter().collect();
        map.insert(2, 'd');
        assert_eq!(map.iter().collect::<Vec<_>>(), [(&1, &'a'), (&2, &'d'), (&3, &'c')]);
        assert!(map.get(&4).is_none() && !map.is_empty() && Map::<u8, u8>::default().is_empty());
    }
}
