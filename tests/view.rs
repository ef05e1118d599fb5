//! What people see and hear, rendered on the host.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

#[path = "view/board.rs"]
mod board;
#[path = "view/everywhere.rs"]
mod everywhere;
#[path = "view/html.rs"]
mod html;
#[path = "view/rows.rs"]
mod rows;
#[path = "view/screens.rs"]
mod screens;
#[path = "view/second.rs"]
mod second;
#[path = "view/table.rs"]
mod table;
