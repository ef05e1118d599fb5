//! What people see and hear, rendered on the host.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

mod alone;
mod along;
mod back;
mod board;
mod everywhere;
mod html;
mod paper;
mod rows;
mod screens;
mod second;
mod table;
mod unnamed;
mod words;
