//! The words of practising: the course, an exercise, what came of it.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct TrainUi {
    /// The name of the page.
    pub title: &'static str,
}
}

pub(super) const NL: TrainUi = TrainUi { title: "Oefenen" };
pub(super) const FR: TrainUi = TrainUi { title: "S'exercer" };
pub(super) const DE: TrainUi = TrainUi { title: "Üben" };
pub(super) const EN: TrainUi = TrainUi { title: "Practise" };
