//! What people are called in a sentence.

/// What somebody is called in the middle of a sentence. Texts take people only so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'a>(&'a str);

impl<'a> Name<'a> {
    /// A name, a role or whatever else somebody is called; not for the resident without a name.
    pub const fn given(name: &'a str) -> Self {
        Self(name)
    }

    /// The name, to stand in a sentence.
    pub(super) const fn as_str(self) -> &'a str {
        self.0
    }
}
