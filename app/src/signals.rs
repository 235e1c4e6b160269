//! Leptos' signals and effects.
//!
//! They and the renderer are crates of their own, taken here without the rest of Leptos: that brings streams from servers
//! along, which weigh 20 kB of Wasm in a page that asks none.

pub use leptos::reactive::computed::Memo;
pub use leptos::reactive::effect::{Effect, RenderEffect};
pub use leptos::reactive::owner::Owner;
pub use leptos::reactive::signal::RwSignal;
pub use leptos::reactive::traits::{Get, GetUntracked, Set, Update, With, WithUntracked};
