//! Headings whose level depends on where their part of the page stands.

use yew::prelude::*;

/// The level of a heading: `Level(1)` is the title of the screen or the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level(pub u8);

impl Level {
    /// The level under this one.
    #[must_use]
    pub fn under(self) -> Self {
        Self(self.0 + 1)
    }

    /// A heading of this level. The title of a screen, which has an id, can get the focus.
    pub fn heading(self, class: &'static str, id: Option<AttrValue>, content: Html) -> Html {
        let tag = format!("h{}", self.0.clamp(1, 6));
        let tabindex = (self.0 == 1 && id.is_some()).then_some("-1");
        html! { <@{tag} {class} {id} {tabindex} dir="auto">{ content }</@> }
    }
}
