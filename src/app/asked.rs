//! Telling a page what came of a file that it asked to be opened.

use js_sys::Function;

use crate::platform::outside;

/// Who waits to hear whether a file came on the table; nobody where people opened it themselves. Who is asked
/// no more, because another file came, hears that it did not.
#[derive(Default)]
pub struct Asked(Option<Function>);

impl Asked {
    /// This is called with `true` or `false`, once.
    pub fn by(page: Option<Function>) -> Self {
        Self(page)
    }

    /// Tells it, once.
    pub fn tell(&mut self, opened: bool) {
        if let Some(page) = self.0.take() {
            outside::tell(&page, &opened.into());
        }
    }
}

impl Drop for Asked {
    fn drop(&mut self) {
        self.tell(false);
    }
}
