//! The stages of `test`, in their order: what is quick and often wrong comes first.

/// One stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// What the others need.
    Tools,
    /// The layout of the code.
    Fmt,
    /// The linter, natively and for Wasm.
    Clippy,
    /// Everything that needs no browser.
    Native,
    /// The pack alone.
    Pack,
    /// Tests inside a browser.
    Wasm,
    /// The page, built for release.
    Page,
    /// What the page weighs.
    Sizes,
    /// The page in a browser.
    E2e,
}

impl Stage {
    /// All of them, in order.
    pub const ALL: [Self; 9] = [
        Self::Tools,
        Self::Fmt,
        Self::Clippy,
        Self::Native,
        Self::Pack,
        Self::Wasm,
        Self::Page,
        Self::Sizes,
        Self::E2e,
    ];

    /// As typed.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tools => "tools",
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::Native => "native",
            Self::Pack => "pack",
            Self::Wasm => "wasm",
            Self::Page => "page",
            Self::Sizes => "sizes",
            Self::E2e => "e2e",
        }
    }

    /// What it does, in a line.
    pub const fn says(self) -> &'static str {
        match self {
            Self::Tools => "finds what is needed, installs what is missing",
            Self::Fmt => "rustfmt finds nothing to change (`cargo fmt --all` changes it)",
            Self::Clippy => "clippy has no complaint, natively and for Wasm",
            Self::Native => "unit, documentation, property and golden tests, natively",
            Self::Pack => "the pack is sound",
            Self::Wasm => "the engine and the parts of the page, as Wasm in Chromium",
            Self::Page => "the page builds for release",
            Self::Sizes => "the page stays within tests/budget.txt",
            Self::E2e => "the built page in Chromium, from end to end",
        }
    }

    /// The stage of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }
}
