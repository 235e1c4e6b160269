//! Leptos' signals and effects.
//!
//! They and the renderer are crates of their own, taken here without the rest of Leptos: that brings streams from servers
//! along, which weigh 20 kB of Wasm in a page that asks none.

pub use reactive_graph::computed::Memo;
pub use reactive_graph::effect::{Effect, RenderEffect};
pub use reactive_graph::owner::Owner;
pub use reactive_graph::signal::RwSignal;
pub use reactive_graph::traits::{Get, GetUntracked, Set, Update, With, WithUntracked};
