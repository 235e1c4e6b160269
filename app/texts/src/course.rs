//! The course: the chapters of `core/training/course`, and what exercises are made of (`bank.json`), put in one file by `build.rs`.
//! It lies beside the page until somebody practises.

/// The file beside the page. Another course is a file with another name.
pub const FILE: &str = concat!("course-", env!("KAARTWIJZER_COURSE"), ".json");

/// What stands in that file.
#[cfg(feature = "all")]
pub const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/course.json"));
