//! What the sources themselves promise: layers, sizes, and what is nowhere.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

#[path = "tidy/layers.rs"]
mod layers;
#[path = "tidy/nowhere.rs"]
mod nowhere;
#[path = "tidy/sizes.rs"]
mod sizes;
#[path = "tidy/source.rs"]
mod source;
