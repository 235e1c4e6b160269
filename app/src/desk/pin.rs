//! Two cases, or two days of one: what is put aside, turned to, and brought back.

use super::history::History;
use super::list::List;
use super::{Desk, days};
use crate::signals::{GetUntracked, Set, Update, WithUntracked};
use kaartwijzer_core::{Cell, Date};

impl Desk {
    /// Puts the case aside as it is; what is changed from now on is compared with it.
    pub fn pin(&self) {
        self.pinned.set(Some(self.case.get_untracked()));
        self.history.update(History::put_aside);
    }

    /// The case that was put aside is on the desk again, and goes on being compared with; one step back undoes it.
    pub fn back_to_pinned(&self) {
        self.take_up(false);
        self.history.update(History::put_aside);
    }

    /// What was put aside is on the desk, and what was on the desk is put aside.
    pub fn swap(&self) {
        self.take_up(true);
    }

    /// Lays what was put aside on the desk. Where its case went on without it, it is a case of its own from now on: what became
    /// of the other stays.
    fn take_up(&self, swap: bool) {
        let Some(pinned) = self.pinned.get_untracked() else { return };
        let strand = self.history.with_untracked(History::aside);
        if swap {
            self.pin();
        }
        if pinned != self.case.get_untracked() {
            self.put(strand, pinned);
            self.stay_asked();
        }
    }

    /// Nothing is compared any more.
    pub fn let_go(&self) {
        self.pinned.set(None);
    }

    /// Turns to another day; the answers that are others there stand out until the next change.
    pub fn cross(&self, day: Date) {
        self.flip(|| self.turn(day));
    }

    /// Chooses whom and what a cell is about.
    pub fn choose_cell(&self, cell: Cell) {
        if let Some(at) = cell.participant {
            self.choose(List::People, at);
        }
        if let Some(at) = cell.item {
            self.choose(List::Items, at);
        }
    }

    /// Compares two days, or no longer.
    pub fn compare_days(&self, open: bool) {
        if open {
            let breaks = self.breaks.get_untracked();
            let (first, second) =
                days::usual(&breaks, days::begin(self.pack()), self.day.get_untracked(), self.today);
            self.days.first.set(first);
            self.days.second.set(second);
        }
        self.days.open.set(open);
    }
}
