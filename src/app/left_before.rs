//! What an element left on its table before it came back to the page.

/// What the element left on its table when it was taken out of the page before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftBefore {
    /// It lies there again once it was looked.
    MayComeBack,
    /// It was cleared.
    IsCleared,
}
