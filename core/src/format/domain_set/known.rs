//! What a set may count on.

/// What the board has that a set may name.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    /// Whether this is the id of one of the fourteen.
    pub domain: &'a dyn Fn(&str) -> bool,
    /// Whether there is an icon of this name, which is small letters, digits and hyphens.
    pub icon: &'a dyn Fn(&str) -> bool,
}
