//! Headings whose level depends on where their part of the page stands.

use yew::prelude::*;

use super::second::Show;

use wat_telt_core::i18n::Both;

/// The level of a heading: `Level(1)` is the title of the screen or the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level(pub u8);

impl Level {
    /// The level under this one.
    #[must_use]
    pub fn under(self) -> Self {
        Self(self.0 + 1)
    }

    /// A heading of this level with a text, and nothing else to it.
    pub fn title(self, class: &'static str, text: Both) -> Html {
        self.heading(class, None, text.show())
    }

    /// A heading of this level.
    #[expect(clippy::ignored_unit_patterns, reason = "Yew matches so where it makes a tag by name")]
    pub fn heading(self, class: &'static str, id: Option<AttrValue>, content: Html) -> Html {
        let tag = match self.0 {
            0 | 1 => "h1",
            2 => "h2",
            3 => "h3",
            _ => "h4",
        };
        html! { <@{tag} {class} {id} dir="auto">{ content }</@> }
    }
}
