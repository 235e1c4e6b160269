//! The page as plain data: texts, elements, lists, and what is drawn anew when something it read changes.
//!
//! Leptos keeps the signals, the effects and the renderer; only the views are not its own. A view of Leptos has a type
//! for every shape of page, and each type brings its own code to build, change and remove it: three quarters of the
//! bytes of this page once came from there. One type for all shapes costs a comparison where nothing changed, and
//! leaves every element that is still there in its place, with its focus.

mod element;
mod state;

pub use element::{El, Value, el, svg};
pub use state::State;

use crate::signals::Owner;
use any_spawner::Executor;
use leptos::tachys::renderer::types;
use leptos::tachys::view::{Mountable, Render};
use std::borrow::Cow;

/// A piece of the page.
pub enum Node {
    /// Nothing, for now.
    Nothing,
    /// A text.
    Text(Cow<'static, str>),
    /// An element with all that is in it.
    Element(El),
    /// Pieces one after the other.
    Many(Vec<Node>),
    /// A piece that is drawn anew, in place, when a signal it read has changed.
    Live(Box<dyn Fn() -> Node>),
}

/// Puts a piece into the page, for good.
pub fn mount(parent: &types::Element, draw: impl FnOnce() -> Node) {
    // It fails only where it was done before.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let state = owner.with(|| {
        let mut state = draw().build();
        state.mount(parent, None);
        state
    });
    std::mem::forget((owner, state));
}

/// A piece that is drawn anew, in place, when a signal it read has changed.
pub fn live<N: Into<Node>>(draw: impl Fn() -> N + 'static) -> Node {
    Node::Live(Box::new(move || draw().into()))
}

/// Pieces one after the other.
pub fn many<N: Into<Node>>(pieces: impl IntoIterator<Item = N>) -> Node {
    Node::Many(pieces.into_iter().map(Into::into).collect())
}

impl From<()> for Node {
    fn from((): ()) -> Self {
        Self::Nothing
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<El> for Node {
    fn from(element: El) -> Self {
        Self::Element(element)
    }
}

impl<N: Into<Node>> From<Option<N>> for Node {
    fn from(piece: Option<N>) -> Self {
        piece.map_or(Self::Nothing, Into::into)
    }
}

impl From<Vec<Node>> for Node {
    fn from(pieces: Vec<Node>) -> Self {
        Self::Many(pieces)
    }
}
