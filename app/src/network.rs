//! The network as the page shows it, without a view: [`web`] is what is drawn, [`lit`] what is lit, [`bundle`] how legs
//! that are answered alike are told together.

pub mod bundle;
pub mod lit;
pub mod web;
