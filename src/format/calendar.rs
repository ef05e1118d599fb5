//! Stand-in.
use crate::model::Date;
/// s
pub struct Event<'a> {
    /// s
    pub id: &'a str,
    /// s
    pub made: i64,
    /// s
    pub day: Date,
    /// s
    pub summary: &'a str,
    /// s
    pub description: &'a str,
}
/// s
pub fn write(_: &Event<'_>) -> String {
    String::new()
}
