//! What this device can do besides saving a file on itself.

/// How the conversation can leave this device at once, and not only be saved on it (R24).
#[derive(Clone, Copy, Debug, Default)]
pub struct Away {
    /// The device has a share sheet that takes a file.
    pub by_share_sheet: bool,
    /// The board stands at an address of its own, that a telephone can go to by a code.
    pub by_code: bool,
    /// What is kept here goes by itself when the tab is closed (R25).
    pub with_tab: bool,
}
