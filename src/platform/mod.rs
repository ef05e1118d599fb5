//! The edge: the only place that touches the browser. It carries out effects and brings back what
//! comes of them; it decides nothing.

pub mod bars;
pub mod board;
pub mod caret;
pub mod carried;
pub mod clock;
pub mod crossing;
pub mod files;
pub mod frame;
pub mod gift;
pub mod handing;
pub mod ink;
pub mod intl;
pub mod keys;
pub mod named;
pub mod numbers;
pub mod outside;
pub mod page;
pub mod paper;
pub mod presses;
pub mod room;
pub mod store;
