//! Wat Telt: a digital edition of the Dutch conversation instrument, as one custom element.
//!
//! In reading order: what a conversation is ([`model`]), what can happen to it ([`update`]), how it
//! is written down ([`mod@format`], in `json`) and said ([`i18n`]); then what people see ([`view`]), what ties
//! it together (`app`), and the edge (`platform`, `embed`). `ARCHITECTURE.md` is the map.

pub mod format;
mod hash;
pub mod i18n;
mod json;
pub mod model;
pub mod update;
pub mod view;

#[cfg(target_arch = "wasm32")]
mod app;
#[cfg(target_arch = "wasm32")]
mod embed;
#[cfg(target_arch = "wasm32")]
mod platform;
