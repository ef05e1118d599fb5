//! Wat Telt: a digital edition of the Dutch conversation instrument, as one custom element.
//!
//! What a conversation is, and what can happen to it, is in `wat-telt-core`. Here is what people see
//! ([`view`]), what ties it together (`app`), and the edge (`platform`, `embed`). `ARCHITECTURE.md` is
//! the map.

pub mod view;

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod embed;
#[cfg(target_arch = "wasm32")]
mod platform;
