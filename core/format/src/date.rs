//! A civil date: year, month, day. No clock, no time zone, no arithmetic beyond the day before and after.

use std::fmt;
use std::str::FromStr;

/// A day of the Gregorian calendar, from year 1 to 9999. Ordered by time.
///
/// ```
/// use kaartwijzer_format::Date;
/// let day: Date = "2018-05-22".parse().unwrap();
/// assert!(day < Date::new(2018, 9, 24).unwrap());
/// assert_eq!(day.previous().to_string(), "2018-05-21");
/// assert!("2018-02-29".parse::<Date>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// What was not a date: the text as it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateError(pub String);

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a day of the calendar; write it as 2016-09-12", self.0)
    }
}

impl std::error::Error for DateError {}

impl Date {
    /// The first day there is: stands for "always" where a beginning is left out.
    pub const MIN: Self = Self { year: 1, month: 1, day: 1 };
    /// The last day there is: stands for "still" where an end is left out.
    pub const MAX: Self = Self { year: 9999, month: 12, day: 31 };

    /// A day of the calendar, or `None` where there is no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > days_in(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// The year, 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// The day before; the first day stays.
    #[must_use]
    pub const fn previous(self) -> Self {
        let Self { year, month, day } = self;
        if day > 1 {
            Self { year, month, day: day - 1 }
        } else if month > 1 {
            Self { year, month: month - 1, day: days_in(year, month - 1) }
        } else if year > 1 {
            Self { year: year - 1, month: 12, day: 31 }
        } else {
            self
        }
    }

    /// The day after; the last day stays.
    #[must_use]
    pub const fn next(self) -> Self {
        let Self { year, month, day } = self;
        if day < days_in(year, month) {
            Self { year, month, day: day + 1 }
        } else if month < 12 {
            Self { year, month: month + 1, day: 1 }
        } else if year < 9999 {
            Self { year: year + 1, month: 1, day: 1 }
        } else {
            self
        }
    }

    /// Days since 1 January of year 1, for drawing a date on a line.
    pub fn ordinal(self) -> u32 {
        let y = u32::from(self.year) - 1;
        let before: u32 = (1..self.month).map(|m| u32::from(days_in(self.year, m))).sum();
        y * 365 + y / 4 - y / 100 + y / 400 + before + u32::from(self.day) - 1
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(s: &str) -> Result<Self, DateError> {
        let fail = || DateError(s.to_owned());
        let bytes = s.as_bytes();
        let shape = bytes.len() == 10
            && bytes.iter().enumerate().all(
                |(i, b)| {
                    if i == 4 || i == 7 { *b == b'-' } else { b.is_ascii_digit() }
                },
            );
        if !shape {
            return Err(fail());
        }
        let number =
            |from: usize, to: usize| bytes[from..to].iter().fold(0, |n, b| n * 10 + u16::from(b - b'0'));
        Self::new(number(0, 4), number(5, 7) as u8, number(8, 10) as u8).ok_or_else(fail)
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        if to.is_human_readable() {
            to.collect_str(self)
        } else {
            (self.year, self.month, self.day).serialize(to)
        }
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        use serde::de::Error;
        if from.is_human_readable() {
            String::deserialize(from)?.parse().map_err(D::Error::custom)
        } else {
            let (year, month, day) = <(u16, u8, u8)>::deserialize(from)?;
            Self::new(year, month, day).ok_or_else(|| D::Error::custom("no such day"))
        }
    }
}
