//! How the network is looked at: what a filter leaves in, what the pointer is on, which way is shown.

use crate::figures::network::Point;
use crate::network::web::{Filter, Web};
use crate::signals::{RwSignal, Set};
use kaartwijzer_core::Pack;
use std::sync::OnceLock;

/// What stays as it is while somebody goes from one part of the network to another.
#[derive(Default)]
pub struct Sight {
    web: OnceLock<Web>,
    /// What is left in.
    pub filter: RwSignal<Filter>,
    /// What the pointer or the keyboard is on, in the drawing.
    pub point: RwSignal<Option<Point>>,
    /// The place of the way that is shown among those that were found.
    pub way: RwSignal<usize>,
    /// Where an item starts, where it does not say so itself: its id, and a value of the fact of actors.
    pub start: RwSignal<Option<(String, u8)>>,
    /// Which item and which participant are about to be asked for.
    pub wanted: RwSignal<(Option<String>, Option<String>)>,
}

impl Sight {
    /// The network of the pack, laid out once.
    pub fn web(&self, pack: &Pack) -> &Web {
        self.web.get_or_init(|| Web::of(pack))
    }

    /// Looks at nothing in particular any more.
    pub fn forget(&self) {
        self.filter.set(Filter::default());
        self.point.set(None);
        self.way.set(0);
        self.start.set(None);
        self.wanted.set((None, None));
    }
}
