//! The words of exercises on paper: cases without answers, the answer sheet, the certificate.

use kaartwijzer_format::told;

told! {
/// Every word of it in one language.
pub struct HandoutUi {
    /// The name of the page.
    pub title: &'static str,
}
}

pub(super) const NL: HandoutUi = HandoutUi { title: "Oefeningen op papier" };
pub(super) const FR: HandoutUi = HandoutUi { title: "Exercices sur papier" };
pub(super) const DE: HandoutUi = HandoutUi { title: "Übungen auf Papier" };
pub(super) const EN: HandoutUi = HandoutUi { title: "Exercises on paper" };
