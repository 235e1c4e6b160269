//! The small line icons of buttons and headings. Each is one path in a square of 24; the word stands beside it or in
//! the label of its button.

use crate::node::{El, svg};

/// What an icon stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// One step back.
    Undo,
    /// One step forward again.
    Redo,
    /// To dark.
    Moon,
    /// To light.
    Sun,
    /// Light or dark as the device has it.
    Auto,
    /// A link to this very page.
    Link,
    /// Add.
    Plus,
    /// Edit.
    Pen,
    /// Duplicate.
    Copy,
    /// Move up.
    Up,
    /// Move down.
    Down,
    /// Remove.
    Bin,
    /// Close.
    Close,
    /// A folded menu.
    Menu,
    /// There is more below.
    Chevron,
    /// The card.
    Card,
    /// The table.
    Table,
    /// The reason, a page.
    Why,
    /// Everybody and everything at once.
    Grid,
    /// What somebody knows.
    Head,
    /// What was heard.
    Ear,
    /// A next step.
    Step,
    /// It holds.
    Check,
    /// It does not hold.
    Cross,
    /// It is unknown, or supposed.
    Query,
    /// Mind this.
    Warn,
    /// To tell.
    Speak,
    /// To carry out of the room.
    Out,
    /// To sit.
    Seat,
    /// To see.
    Eye,
    /// To print.
    Print,
    /// More, behind a button.
    More,
    /// A step back.
    Back,
    /// Two days, or how long.
    Clock,
    /// Two things side by side.
    Scales,
    /// What is kept.
    Folder,
    /// To save.
    Save,
    /// To open.
    Open,
    /// People together.
    Group,
    /// The whole screen.
    Full,
}

/// An icon, hidden from screen readers.
pub fn icon(icon: Icon) -> El {
    let drawing = svg("svg").class("icon").set("viewBox", "0 0 24 24").set("aria-hidden", "true");
    drawing.child(svg("path").set("d", path(icon)))
}

const fn path(icon: Icon) -> &'static str {
    match icon {
        Icon::Undo => "M8 5 4 9l4 4M4 9h9.5a5.5 5.5 0 0 1 0 11H9",
        Icon::Redo => "m16 5 4 4-4 4M20 9h-9.5a5.5 5.5 0 0 0 0 11H15",
        Icon::Moon => "M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z",
        Icon::Sun => {
            "M12 16.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M19 5l-1.4 1.4M6.4 17.6 5 19"
        }
        Icon::Auto => "M12 3.5a8.5 8.5 0 1 0 0 17ZM12 3.5a8.5 8.5 0 0 1 0 17M9 5v14M6 7.5v9",
        Icon::Link => {
            "M10 14a4.2 4.2 0 0 0 6 0l3.5-3.5a4.2 4.2 0 0 0-6-6L12 6M14 10a4.2 4.2 0 0 0-6 0l-3.5 3.5a4.2 4.2 0 0 0 6 6L12 18"
        }
        Icon::Plus => "M12 5v14M5 12h14",
        Icon::Pen => "m4 20 1-4.5L16.5 4 20 7.5 8.5 19ZM14 6.5l3.5 3.5",
        Icon::Copy => "M8.5 8.5h11v11h-11ZM15.5 8.5v-4h-11v11h4",
        Icon::Up => "M12 19V5M6 11l6-6 6 6",
        Icon::Down => "M12 5v14M6 13l6 6 6-6",
        Icon::Bin => "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5",
        Icon::Close | Icon::Cross => "m6 6 12 12M18 6 6 18",
        Icon::Menu => "M4 7h16M4 12h16M4 17h16",
        Icon::Chevron => "m6 9.5 6 6 6-6",
        Icon::Card => "M4 5h16v14H4ZM7.5 9.5h9M7.5 13h6",
        Icon::Table => "M5 12a7 4.5 0 1 0 14 0 7 4.5 0 1 0-14 0M12 3v1.5M12 19.5V21M2 12h.8M21.2 12h.8",
        Icon::Why => "M5 4.5h11.5A2.5 2.5 0 0 1 19 7v12.5H7.5A2.5 2.5 0 0 1 5 17ZM8.5 9h7M8.5 12.5h7",
        Icon::Grid => "M4 5h16v14H4ZM4 10h16M4 14.5h16M10 5v14M15 5v14",
        Icon::Head => "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 20.5c.6-4 3.3-6 7.5-6s6.9 2 7.5 6",
        Icon::Ear => {
            "M7 10a5.5 5.5 0 1 1 11 0c0 4-3.5 4.5-3.5 7.5A3 3 0 0 1 9 19M10 10.5a2.5 2.5 0 1 1 5 0c0 1.5-1.5 2-1.5 3"
        }
        Icon::Step => "M5 12h13M13 6.5l5.5 5.5-5.5 5.5",
        Icon::Back => "M19 12H6M11 6.5 5.5 12l5.5 5.5",
        Icon::Clock => "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 7.5V12l3 2",
        Icon::Scales => "M4 5h7v14H4ZM13 5h7v14h-7Z",
        Icon::Check => "m4.5 12.5 5 5L19.5 7",
        Icon::Query => "M8.5 9a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1.2-1.5 2.3M12 18.5v.02",
        Icon::Warn => "M12 3.5 22 20.5H2ZM12 10v5M12 17.8v.02",
        Icon::Speak => "M4 5h16v11h-8l-5 4v-4H4Z",
        Icon::Out => "M13 5h6v14h-6M4 12h10M10 8l4 4-4 4",
        Icon::Seat => "M7 3.5v9h10v-9M5 12.5h14v4H5ZM6.5 16.5v4M17.5 16.5v4",
        Icon::Eye => {
            "M2.5 12c2.4-4.3 5.6-6.5 9.5-6.5s7.1 2.2 9.5 6.5c-2.4 4.3-5.6 6.5-9.5 6.5S4.9 16.3 2.5 12ZM12 14.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6"
        }
        Icon::Print => "M7 8V3.5h10V8M7 16.5H4V8h16v8.5h-3M7 13.5h10v7H7Z",
        Icon::Folder => "M3.5 19V5h6l2 2.5h9V19ZM3.5 11h17",
        Icon::Save => "M12 4v11M7 10.5l5 5 5-5M4.5 20h15",
        Icon::Open => "M12 15.5v-11M7 9l5-5 5 5M4.5 20h15",
        Icon::Group => {
            "M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM2.5 19.5c.4-3.5 2.7-5.5 6.5-5.5s6.1 2 6.5 5.5M15.5 4.3a3.5 3.5 0 0 1 0 6.4M18 14.3c2 .8 3.2 2.6 3.5 5.2"
        }
        Icon::Full => "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
        Icon::More => "M5.5 12h.02M12 12h.02M18.5 12h.02",
    }
}
