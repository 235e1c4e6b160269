//! The page of Kaartwijzer: a card, a table, a verdict with its reason, in the browser and nowhere else.
//!
//! Reading order: [`route`], [`desk`] (the one case that is edited), [`keep`], [`theme`], [`i18n`], [`vocabulary`], [`tongue`],
//! [`examples`], [`course`], [`training`], [`link`], [`arrive`], [`files`], [`fresh`], [`find`];
//! then [`signals`], [`node`] (what a view is), [`page`] (what every part is given), [`figures`], [`network`], [`parts`], [`pages`], [`app`]. [`browser`] is a leaf: the
//! only door to what a browser does.

pub mod app;
pub mod arrive;
pub mod browser;
pub mod course;
pub mod desk;
pub mod examples;
pub mod figures;
pub mod files;
pub mod find;
pub mod fresh;
pub mod keep;
pub mod link;
pub mod network;
pub mod node;
pub mod page;
pub mod pages;
pub mod parts;
pub mod route;
pub mod shortcut;
pub mod signals;
pub mod theme;
pub mod tongue;
pub mod training;
pub mod vocabulary;

pub use kaartwijzer_texts::i18n;
