//! What people see and hear, rendered on the host.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

mod alone;
mod along;
mod back;
mod begin;
mod board;
mod choosing;
mod everywhere;
mod first;
mod html;
mod offered;
mod offers;
mod paper;
mod reading;
mod rendered;
mod rows;
mod screens;
mod second;
mod table;
mod talk;
mod unnamed;
mod words;
