//! The day it is, where the browser stands.

use kaartwijzer_core::Date;

/// Today by the browser's own clock and time zone.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year() as u16, now.get_month() as u8 + 1, now.get_date() as u8)
        .unwrap_or(Date::MAX)
}
