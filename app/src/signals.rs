//! Leptos' signals and effects.
//!
//! Only what is used, by its own path: the prelude of Leptos would bring half of it along.

pub use leptos::reactive::computed::Memo;
pub use leptos::reactive::effect::{Effect, RenderEffect};
pub use leptos::reactive::owner::Owner;
pub use leptos::reactive::signal::RwSignal;
pub use leptos::reactive::traits::{Get, GetUntracked, Set, Update, With, WithUntracked};
