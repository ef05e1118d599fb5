//! The core of Wat Telt, without a browser: its `Cargo.toml` names no crate of the web, so none can
//! be used here.
//!
//! In reading order: what a conversation is ([`model`]), what can happen to it ([`update`]), how it
//! is written down ([`mod@format`]) and said ([`i18n`]).

pub mod format;
mod hash;
pub mod i18n;
pub mod model;
pub mod update;
