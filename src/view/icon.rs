//! A pictogram beside the word (R30).

use wat_telt_view_macro::html;
use yew::prelude::*;

use crate::i18n::Texts;
use crate::model::DomainId;

/// The pictogram of a domain that is none of the set.
pub(super) const OWN_ICON: &str = "pencil-simple";

/// Which pictogram.
#[derive(Properties, PartialEq)]
pub struct IconProps {
    /// Its name in the sprite that the build makes of the icon set.
    pub name: AttrValue,
}

/// A pictogram in ink colour. It says nothing to assistive technology: the word stands beside it.
#[component]
pub fn Icon(props: &IconProps) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
            <use href={format!("#{}", props.name)} />
        </svg>
    }
}

/// The name of the pictogram of a domain.
pub fn domain_icon(domain: &DomainId, texts: &Texts) -> AttrValue {
    let known = texts.domain(domain.as_str());
    known.map_or(AttrValue::Static(OWN_ICON), |domain| domain.icon.clone().into())
}
