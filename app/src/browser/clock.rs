//! The day and the time it is, where the browser stands.

use kaartwijzer_core::Date;

/// Today by the browser's own clock and time zone.
pub fn today() -> Date {
    let now = js_sys::Date::new_0();
    Date::new(now.get_full_year() as u16, now.get_month() as u8 + 1, now.get_date() as u8)
        .unwrap_or(Date::MAX)
}

/// Now, as it is written down: `2016-09-12T10:12:05.123`, so that what is later comes after in the order of texts.
pub fn now() -> String {
    let now = js_sys::Date::new_0();
    // The browser writes down universal time: a clock that is ahead by so much tells the time of this place.
    let here = js_sys::Date::new(&(now.get_time() - now.get_timezone_offset() * 60_000.0).into());
    String::from(here.to_iso_string()).trim_end_matches('Z').to_owned()
}

/// Now, with how far this place is from universal time: `2016-09-12T10:12:05.123+02:00`.
#[expect(clippy::cast_sign_loss, reason = "the sign is written apart")]
pub fn stamp() -> String {
    let west = js_sys::Date::new_0().get_timezone_offset();
    let minutes = west.abs() as u32;
    let two = |number: u32| [if number < 10 { "0" } else { "" }, &number.to_string()].concat();
    let sign = if west > 0.0 { "-" } else { "+" };
    [&now(), sign, &two(minutes / 60), ":", &two(minutes % 60)].concat()
}
