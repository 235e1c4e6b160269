//! The words of showing exercises to a room: the projector, hands, results, and how the page is set up.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct ShowUi {
    /// The name of the page.
    pub title: &'static str,
}
}

pub(super) const NL: ShowUi = ShowUi { title: "Voor de groep" };
pub(super) const FR: ShowUi = ShowUi { title: "Devant le groupe" };
pub(super) const DE: ShowUi = ShowUi { title: "Vor der Gruppe" };
pub(super) const EN: ShowUi = ShowUi { title: "Before the group" };
