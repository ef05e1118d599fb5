//! What can be printed.

/// One of the papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The booklet that the resident takes along.
    Booklet,
    /// The booklet, to be saved as a file that opens by itself.
    BookletFile,
    /// An empty board.
    EmptyBoard,
    /// An empty board on paper twice as large.
    LargeEmptyBoard,
}
