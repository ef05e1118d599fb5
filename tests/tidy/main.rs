//! What the sources themselves promise: layers, circles, sizes, and what is nowhere.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

mod circles;
mod layers;
mod modules;
mod nowhere;
mod sizes;
mod source;
