//! What the case was before, and what it was before that was undone.

use kaartwijzer_core::Case;

/// How many steps back are kept.
const DEPTH: usize = 200;

/// Steps back and forth from the case as it is now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    past: Vec<Case>,
    future: Vec<Case>,
    sliding: bool,
}

impl History {
    /// Notes the case as it was before a change; what had been undone is gone.
    pub fn note(&mut self, before: Case) {
        self.sliding = false;
        self.push(before);
    }

    /// The same for one of many small changes in a row, as when a handle is dragged: together they are one step.
    pub fn slide(&mut self, before: Case) {
        if !self.sliding {
            self.push(before);
        }
        self.sliding = true;
    }

    fn push(&mut self, before: Case) {
        self.future.clear();
        self.past.push(before);
        if self.past.len() > DEPTH {
            self.past.remove(0);
        }
    }

    /// One step back: the case as it was, for the case as it is.
    pub fn undo(&mut self, now: &Case) -> Option<Case> {
        let before = self.past.pop()?;
        self.sliding = false;
        self.future.push(now.clone());
        Some(before)
    }

    /// One step forth again.
    pub fn redo(&mut self, now: &Case) -> Option<Case> {
        let after = self.future.pop()?;
        self.sliding = false;
        self.past.push(now.clone());
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
        assert_eq!(history.past[0].alias, "6");
    }
}
