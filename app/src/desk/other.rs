//! Another case on the desk: opened, gone back to, or all forgotten.

use super::Desk;
use super::chosen::Chosen;
use super::days::Days;
use super::history::History;
use super::sheet::Tab;
use crate::find::Wanted;
use crate::route::Route;
use crate::signals::{GetUntracked, Set, Update, With, WithUntracked};
use crate::training::sitting::Sittings;
use kaartwijzer_core::Case;

impl Desk {
    /// Which of the cases that were opened lies here, tracked: see [`History`].
    pub fn strand(&self) -> usize {
        self.history.with(History::strand)
    }

    /// Puts another case on the desk; one step back brings this one again.
    pub fn open(&self, case: Case) {
        if case != self.case.get_untracked() {
            self.open_as(None, case);
        }
    }

    /// The same for a case of this strand, or for a new one. Its strand.
    pub fn open_as(&self, strand: Option<usize>, case: Case) -> usize {
        let chosen = Chosen::opening(&case, self.words.see);
        self.put(strand, case);
        self.chosen.set(chosen);
        self.history.with_untracked(History::strand)
    }

    /// Puts it there, and leaves chosen what was chosen.
    pub(super) fn put(&self, strand: Option<usize>, case: Case) {
        let before = self.case.get_untracked();
        self.said();
        self.history.update(|history| history.turn(before, strand));
        self.case.set(case);
    }

    /// Forgets every case, every step back and every choice: the desk as it was when the page was first opened.
    pub fn forget(&self, first: Case) {
        let Days { open, first: from, second: to } = self.days;
        open.set(false);
        from.set(None);
        to.set(None);
        self.said();
        self.pinned.set(None);
        self.chosen.set(Chosen::opening(&first, self.words.see));
        self.history.set(History::default());
        self.case.set(first);
        self.tab.set(Tab::default());
        self.grid.set(false);
        self.unfolded.set(false);
        self.sheet.set(None);
        self.sight.forget();
        self.came_from.set(None);
        self.wanted.set(Wanted::default());
        self.sittings.set(Sittings::default());
        self.route.set(Route::Workbench);
    }
}
