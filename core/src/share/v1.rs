//! The first version.

use super::LinkError;
use crate::receipt::Receipt;

pub fn write(_: &Receipt) -> String {
    "1notyet".to_owned()
}

pub fn read(_: &str) -> Result<Receipt, LinkError> {
    Err(LinkError::Damaged)
}
