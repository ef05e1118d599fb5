//! What can be printed.

/// The way a file goes to whoever people choose (R24).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// To the downloads of this device.
    Download,
    /// Through the device's own share sheet.
    Share,
}

/// How much of the conversation a file has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// All of it.
    Whole,
    /// A part of it, or what it was before.
    Part,
}

/// One of the papers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// The booklet that the resident takes along.
    Booklet,
    /// The booklet, as a file that opens by itself, and the way it goes.
    BookletFile(Way),
    /// The booklet, as it is given to who the page around the board is of.
    Given,
    /// An empty board.
    EmptyBoard,
    /// An empty board on paper twice as large.
    LargeEmptyBoard,
}
