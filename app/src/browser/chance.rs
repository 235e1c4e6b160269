//! Numbers that nobody can foresee, for names that no other tab gives.

/// Any number.
#[expect(clippy::cast_sign_loss, reason = "chance is never negative")]
pub fn number() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
