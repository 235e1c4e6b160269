//! How the workbench is looked at: which pane a phone shows, table or grid, and which sheet lies on top.

use super::basket::Basket;
use super::list::List;
use kaartwijzer_core::receipt::Replay;

/// The pane that a narrow screen shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tab {
    /// The card and the other baskets.
    Card,
    /// The table or the grid, with the answer under it.
    #[default]
    Table,
    /// The reasons.
    Why,
}

impl Tab {
    /// As the style sheet calls it.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Table => "table",
            Self::Why => "why",
        }
    }
}

/// A sheet on top of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sheet {
    /// The catalogue of people.
    AddPerson,
    /// The catalogue of items, what belongs in this basket first.
    AddItem(Basket),
    /// Everything about one of them, by its id.
    Edit(List, String),
    /// What is so of the setting as a whole, and the head of the card.
    Setting,
    /// The keys.
    Help,
    /// How the page is set up for a group.
    Room,
    /// The link to the case.
    Share,
    /// The cases that are kept, and files.
    Library,
    /// The same, while the one with this id is given another name.
    Rename(String),
    /// Asks once whether everything is to be forgotten.
    Forget,
    /// What became of the answers since a link or a receipt was made.
    Changed(Box<Replay>),
    /// Into which lesson the question on the desk is put.
    Teach,
    /// The link to a lesson, by its id; as a file, inside the page.
    ShareLesson(String),
}
