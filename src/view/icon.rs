//! A pictogram beside the word (R30).

use std::rc::Rc;

use yew::prelude::*;

use wat_telt_core::i18n::{DomainText, Texts};
use wat_telt_core::model::{Bar, DomainId, Drawing, Picture};

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

/// The pictogram of a domain.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainIcon(Option<Picture>);

impl DomainIcon {
    /// That of a domain that has texts.
    pub fn of(domain: &DomainText) -> Self {
        Self(Some(domain.picture.clone()))
    }

    /// As any other, also where a page drew it.
    pub fn view(&self) -> Html {
        match &self.0 {
            None => Icon { name: OWN_ICON }.view(),
            Some(Picture::Named(name)) => Icon { name }.view(),
            Some(Picture::Drawn(drawing)) => drawn(drawing),
        }
    }
}

fn drawn(drawing: &Drawing) -> Html {
    let path = |path: &Rc<str>| html! { <path d={Rc::clone(path)} /> };
    html! {
        <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
            <g opacity="0.2">{ for drawing.light.iter().map(path) }</g>
            <>{ for drawing.paths.iter().map(path) }</>
        </svg>
    }
}

/// The pictogram of a domain.
pub fn domain_icon(domain: &DomainId, texts: &Texts) -> DomainIcon {
    DomainIcon(texts.domain(domain.as_str()).map(|domain| domain.picture.clone()))
}

/// The pictogram of a bar's domain.
pub fn bar_icon(bar: &Bar, texts: &Texts) -> DomainIcon {
    match bar.own {
        Some(_) => DomainIcon(None),
        None => domain_icon(&bar.domain, texts),
    }
}
