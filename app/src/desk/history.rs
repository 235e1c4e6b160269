//! What the case was before, and what it was before that was undone.

use kaartwijzer_core::Case;

/// How many steps back are kept.
const DEPTH: usize = 200;

/// Steps back and forth from the case as it is now.
///
/// A *strand* is one case through all its changes, numbered in the order in which they came to the desk. Whoever keeps
/// the case must know which one it is: a step back can bring another one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<(usize, Case)>,
    future: Vec<(usize, Case)>,
    sliding: bool,
    strand: usize,
    last: usize,
    aside: Option<usize>,
}

impl History {
    /// Notes the case as it was before a change; what had been undone is gone.
    pub fn note(&mut self, before: Case) {
        self.sliding = false;
        self.outdate(self.strand);
        self.push(before);
    }

    /// The same for one of many small changes in a row, as when a handle is dragged: together they are one step.
    pub fn slide(&mut self, before: Case) {
        self.outdate(self.strand);
        if !self.sliding {
            self.push(before);
        }
        self.sliding = true;
    }

    /// Notes the case as it was before another one came: that of a strand, or one that is new.
    pub fn turn(&mut self, before: Case, strand: Option<usize>) {
        self.sliding = false;
        self.push(before);
        self.strand = strand.unwrap_or(self.last + 1);
        self.last = self.last.max(self.strand);
    }

    /// Which case it is.
    pub fn strand(&self) -> usize {
        self.strand
    }

    /// Notes that the case was put aside as it is.
    pub fn put_aside(&mut self) {
        self.aside = Some(self.strand);
    }

    /// The strand of the case that was put aside; none once it went on without it.
    pub fn aside(&self) -> Option<usize> {
        self.aside
    }

    fn outdate(&mut self, strand: usize) {
        self.aside = self.aside.filter(|aside| *aside != strand || strand != self.strand);
    }

    fn push(&mut self, before: Case) {
        self.future.clear();
        self.past.push((self.strand, before));
        if self.past.len() > DEPTH {
            self.past.remove(0);
        }
    }

    /// One step back: the case as it was, for the case as it is.
    pub fn undo(&mut self, now: &Case) -> Option<Case> {
        let (strand, before) = self.past.pop()?;
        self.sliding = false;
        self.outdate(strand);
        self.future.push((self.strand, now.clone()));
        self.strand = strand;
        Some(before)
    }

    /// One step forth again.
    pub fn redo(&mut self, now: &Case) -> Option<Case> {
        let (strand, after) = self.future.pop()?;
        self.sliding = false;
        self.outdate(strand);
        self.past.push((self.strand, now.clone()));
        self.strand = strand;
        Some(after)
    }

    /// Whether there is a step back.
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether there is a step forth.
    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaartwijzer_core::Date;

    fn named(alias: &str) -> Case {
        Case { alias: alias.into(), ..Case::new(Date::MIN) }
    }

    #[test]
    fn undo_and_redo_walk_the_same_road() {
        let mut history = History::default();
        history.note(named("a"));
        history.note(named("b"));
        let back = history.undo(&named("c")).unwrap();
        assert_eq!(back.alias, "b");
        let first = history.undo(&back).unwrap();
        assert_eq!(first.alias, "a");
        assert!(!history.can_undo());
        assert_eq!(history.redo(&first).unwrap().alias, "b");
        assert_eq!(history.redo(&back).unwrap().alias, "c");
        assert!(!history.can_redo());
    }

    #[test]
    fn a_change_after_an_undo_closes_the_road_forth() {
        let mut history = History::default();
        history.note(named("a"));
        history.undo(&named("b"));
        history.note(named("a"));
        assert!(!history.can_redo());
    }

    #[test]
    fn a_drag_is_one_step() {
        let mut history = History::default();
        history.note(named("a"));
        for alias in ["b", "c", "d"] {
            history.slide(named(alias));
        }
        assert_eq!(history.undo(&named("e")).unwrap().alias, "b");
        history.slide(named("f"));
        assert_eq!(history.undo(&named("g")).unwrap().alias, "f");
    }

    #[test]
    fn only_so_many_steps_are_kept() {
        let mut history = History::default();
        (0..=DEPTH + 5).for_each(|n| history.note(named(&n.to_string())));
        assert_eq!(history.past.len(), DEPTH);
        assert_eq!(history.past[0].1.alias, "6");
    }

    #[test]
    fn a_step_back_over_another_case_brings_its_strand_too() {
        let mut history = History::default();
        history.note(named("a"));
        history.turn(named("b"), None);
        assert_eq!(history.strand(), 1);
        history.turn(named("c"), None);
        assert_eq!(history.strand(), 2);
        history.turn(named("d"), Some(0));
        assert_eq!(history.strand(), 0);
        let back = history.undo(&named("e")).unwrap();
        assert_eq!((history.strand(), back.alias.as_str()), (2, "d"));
        history.undo(&back);
        assert_eq!(history.strand(), 1);
        history.redo(&named("c"));
        assert_eq!(history.strand(), 2);
        history.turn(named("f"), None);
        assert_eq!(history.strand(), 3);
    }

    #[test]
    fn what_was_put_aside_is_of_its_strand_until_that_goes_on() {
        let mut history = History::default();
        history.put_aside();
        history.turn(named("a"), None);
        history.note(named("b"));
        assert_eq!(history.aside(), Some(0));
        history.undo(&named("c"));
        history.undo(&named("b"));
        assert_eq!((history.strand(), history.aside()), (0, Some(0)));
        history.note(named("a"));
        assert_eq!(history.aside(), None);
    }
}
