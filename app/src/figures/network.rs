//! The network as a table seen from above: bodies around it in their rings, systems on it, and wires from each system to
//! those who are in it. [`round`] says where bodies stand, [`hubs`] where systems lie, [`wire`] how a wire runs,
//! [`sheet`] puts it together.

mod hubs;
mod kind;
mod round;
mod sheet;
mod wire;

pub use hubs::{Hub, column};
pub use kind::kind_mark;
pub use round::Round;
pub use sheet::{Net, NodeText, Plan, Point, Strand, drawing};
pub use wire::Wire;
