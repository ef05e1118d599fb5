//! What the page around the board asks of it: the attributes of the element, which are only read (R24).

use std::rc::Rc;

use web_sys::HtmlElement;

use wat_telt_core::update::{Manner, Receiver};

/// What the page asks, as far as it can be read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    /// Who the page is of, and takes what people give.
    pub receiver: Option<Rc<Receiver>>,
    /// Where the domains are that it offers in the place of the fourteen.
    pub domains: Option<Rc<str>>,
    /// How people are spoken to while they have not chosen that.
    pub manner: Manner,
    /// Of which level the first heading is, from 1; nothing where the page does not say.
    pub heading: Option<u8>,
}

impl Inputs {
    /// What stands on the element now.
    pub fn of(host: &HtmlElement) -> Self {
        let of = |name: &str| host.get_attribute(name).unwrap_or_default();
        let receiver =
            Receiver::named(&of("receiver"), &of("receiver-purpose"), &of("receiver-accepts"));
        let domains = of("domains");
        let domains = Some(domains.trim()).filter(|named| !named.is_empty());
        Self {
            receiver: receiver.map(Rc::new),
            domains: domains.map(Rc::from),
            manner: Manner::of(&of("address"), &of("lang")),
            heading: of("heading-level").parse().ok().filter(|level| (1..=5).contains(level)),
        }
    }
}
