//! A pictogram beside the word (R30).

use yew::prelude::*;

use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{Bar, DomainId};

/// The pictogram of a domain that is none of the set.
pub(super) const OWN_ICON: &str = "pencil-simple";

/// Which pictogram.
#[derive(Clone, Copy)]
pub struct Icon<'a> {
    /// Its name in the sprite that the build makes of the icon set.
    pub name: &'a str,
}

impl Icon<'_> {
    /// A pictogram in ink colour. It says nothing to assistive technology: the word stands beside it.
    pub fn view(self) -> Html {
        html! {
            <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
                <use href={format!("#{}", self.name)} />
            </svg>
        }
    }
}

/// What takes something away again.
pub(super) fn cross() -> Html {
    html! {
        <svg class="cross" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d="M5 5l14 14M19 5L5 19" />
        </svg>
    }
}

/// The name of the pictogram of a domain.
pub fn domain_icon<'a>(domain: &DomainId, texts: &'a Texts) -> &'a str {
    let known = texts.domain(domain.as_str());
    known.map_or(OWN_ICON, |domain| &domain.icon)
}

/// The pictogram of a bar's domain.
pub fn bar_icon(bar: &Bar, texts: &Texts) -> AttrValue {
    let known = texts.domain(bar.domain.as_str()).filter(|_| bar.own.is_none());
    known.map_or(AttrValue::Static(OWN_ICON), |domain| domain.icon.clone().into())
}
