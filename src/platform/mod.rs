//! The edge: the only place that touches the browser. It carries out effects and brings back what
//! comes of them; it decides nothing.

pub mod board;
pub mod clock;
pub mod files;
pub mod ink;
pub mod page;
pub mod paper;
pub mod storage;
