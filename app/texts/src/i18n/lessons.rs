//! The words of making lessons.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct LessonsUi {
    /// The name of the page.
    pub title: &'static str,
}
}

pub(super) const NL: LessonsUi = LessonsUi { title: "Lessen" };
pub(super) const FR: LessonsUi = LessonsUi { title: "Leçons" };
pub(super) const DE: LessonsUi = LessonsUi { title: "Lektionen" };
pub(super) const EN: LessonsUi = LessonsUi { title: "Lessons" };
