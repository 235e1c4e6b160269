//! The colours of the page: light, dark, or as the device is.

/// Light, dark, or as the device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Theme {
    /// As the device is.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// As the style sheet and the storage call it; none where the device decides.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Auto => None,
            Self::Light => Some("light"),
            Self::Dark => Some("dark"),
        }
    }

    /// The theme with this id; whatever else it says, the device decides.
    pub fn from_id(id: &str) -> Self {
        [Self::Light, Self::Dark].into_iter().find(|theme| theme.id() == Some(id)).unwrap_or_default()
    }

    /// The next one round.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            Self::Auto => Self::Light,
            Self::Light => Self::Dark,
            Self::Dark => Self::Auto,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn themes_go_round_and_read_back() {
        let mut theme = Theme::default();
        for _ in 0..3 {
            assert_eq!(Theme::from_id(theme.id().unwrap_or_default()), theme);
            theme = theme.next();
        }
        assert_eq!(theme, Theme::Auto);
        assert_eq!(Theme::from_id("sepia"), Theme::Auto);
    }
}
