//! Which key does what.

/// A key that was pressed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Press {
    /// As the browser names it: `z`, `?`, `ArrowUp`.
    pub key: String,
    /// The digit that stands on the key, whatever the keyboard makes of it: on many of ours, digits need shift.
    pub digit: Option<u8>,
    /// Control (or command on a Mac), shift, alt (or option on a Mac).
    pub held: Held,
    /// Text is being typed.
    pub in_text: bool,
}

/// The keys that are held while another one is pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Held {
    /// Control, or command on a Mac.
    pub ctrl: bool,
    /// Shift.
    pub shift: bool,
    /// Alt, or option on a Mac.
    pub alt: bool,
}

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortcut {
    /// One step back.
    Undo,
    /// One step forth.
    Redo,
    /// The case on paper.
    Print,
    /// The list of keys.
    Help,
    /// Saves the case as a file.
    Save,
    /// Opens a file.
    Open,
}

impl Shortcut {
    /// What a key asks for anywhere on the page; while text is typed, only what has nothing to do with it.
    pub fn of(press: &Press) -> Option<Self> {
        if press.held.alt {
            return None;
        }
        match (press.key.to_ascii_lowercase().as_str(), press.held.ctrl, press.held.shift) {
            ("s", true, false) => Some(Self::Save),
            ("o", true, false) => Some(Self::Open),
            ("p", true, false) => Some(Self::Print),
            _ if press.in_text => None,
            ("z", true, false) => Some(Self::Undo),
            ("z", true, true) | ("y", true, false) => Some(Self::Redo),
            ("?", false, _) => Some(Self::Help),
            _ => None,
        }
    }
}

/// Where an arrow key leads from a cell of a grid; none for other keys.
pub fn neighbour(
    key: &str,
    (row, column): (usize, usize),
    (rows, columns): (usize, usize),
) -> Option<(usize, usize)> {
    let within = |at: usize, size: usize| at.min(size.saturating_sub(1));
    Some(match key {
        "ArrowUp" => (row.saturating_sub(1), column),
        "ArrowDown" => (within(row + 1, rows), column),
        "ArrowLeft" => (row, column.saturating_sub(1)),
        "ArrowRight" => (row, within(column + 1, columns)),
        "Home" => (row, 0),
        "End" => (row, within(columns, columns)),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(key: &str, ctrl: bool, shift: bool) -> Press {
        Press { key: key.into(), digit: None, held: Held { ctrl, shift, alt: false }, in_text: false }
    }

    #[test]
    fn both_ways_to_redo_are_understood() {
        assert_eq!(Shortcut::of(&press("z", true, false)), Some(Shortcut::Undo));
        assert_eq!(Shortcut::of(&press("Z", true, true)), Some(Shortcut::Redo));
        assert_eq!(Shortcut::of(&press("y", true, false)), Some(Shortcut::Redo));
        assert_eq!(Shortcut::of(&press("?", false, true)), Some(Shortcut::Help));
        assert_eq!(Shortcut::of(&press("z", false, false)), None);
    }

    #[test]
    fn keys_belong_to_the_text_that_is_typed() {
        let typed = Press { in_text: true, ..press("z", true, false) };
        assert_eq!(Shortcut::of(&typed), None);
        let save = Press { in_text: true, ..press("s", true, false) };
        assert_eq!(Shortcut::of(&save), Some(Shortcut::Save));
        let print = Press { in_text: true, ..press("p", true, false) };
        assert_eq!(Shortcut::of(&print), Some(Shortcut::Print));
        assert_eq!(Shortcut::of(&Press { held: Held { alt: true, ..save.held }, ..save }), None);
    }

    #[test]
    fn arrows_stay_in_the_grid() {
        assert_eq!(neighbour("ArrowUp", (0, 0), (2, 3)), Some((0, 0)));
        assert_eq!(neighbour("ArrowDown", (1, 0), (2, 3)), Some((1, 0)));
        assert_eq!(neighbour("ArrowRight", (0, 1), (2, 3)), Some((0, 2)));
        assert_eq!(neighbour("End", (1, 0), (2, 3)), Some((1, 2)));
        assert_eq!(neighbour("a", (0, 0), (2, 3)), None);
    }
}
