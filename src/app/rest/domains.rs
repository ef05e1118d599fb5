//! The domains that the page around the board offers (`domains`): a file of its own origin. What is wrong with it
//! is no trouble of the people at the table, who then have the fourteen; who looks after the page is told.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::super::msg::{Later, Msg};
use super::super::session::Session;
use crate::platform::named::{self, NotCome};
use wat_telt_core::format::MAX_DOMAINS_BYTES;
use wat_telt_core::format::domain_set::{DomainsError, Known, read};
use wat_telt_core::model::DomainSet;
use wat_telt_core::update::{Message, Panel, Walk};

/// Why what a page names is not offered.
enum NotOffered {
    NotCome(NotCome),
    Refused(DomainsError),
}

impl fmt::Display for NotOffered {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotCome(why) => why.fmt(to),
            Self::Refused(why) => why.fmt(to),
        }
    }
}

thread_local! {
    /// What was read on this page, by its address: so an element that comes back has its cards at once.
    static READ: RefCell<Vec<(String, Rc<DomainSet>)>> = const { RefCell::new(Vec::new()) };

    /// What stands in the console already, for other boards of this page.
    static TOLD: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

impl Session {
    /// Asks for the domains that the page names now, unless that was done.
    pub(super) fn ask_for_domains(&mut self) -> bool {
        let named = self.inputs.domains.clone();
        if self.offered.asked == named {
            return false;
        }
        self.offered.asked.clone_from(&named);
        let Some(named) = named else { return self.offer(None) };
        let url = match named::address(&named, self.page.host()) {
            Ok(url) => url,
            Err(why) => return self.domains_came(&named, Err(NotOffered::NotCome(why))),
        };
        let known = READ.with_borrow(|all| all.iter().find(|(of, _)| *of == url).cloned());
        if let Some((_, set)) = known {
            return self.offer(Some(set));
        }
        let tell = self.tell.clone();
        spawn_local(async move {
            let came = named::fetch(&url, MAX_DOMAINS_BYTES).await;
            tell.emit(Msg::Later(Later::DomainsCame(named, url, came)));
        });
        false
    }

    /// The file came that the page named so, from this address; or not.
    pub(super) fn domains_read(
        &mut self,
        named: &Rc<str>,
        url: String,
        came: Result<Vec<u8>, NotCome>,
    ) -> bool {
        let known = Known {
            domain: &|id| self.languages.iter().any(|texts| texts.is_of_the_board(id)),
            icon: &|name| self.page.has_icon(name),
        };
        let set = came.map_err(NotOffered::NotCome);
        let set =
            set.and_then(|bytes| read(&bytes, known).map(Rc::new).map_err(NotOffered::Refused));
        if let Ok(set) = &set {
            READ.with_borrow_mut(|all| all.push((url, Rc::clone(set))));
        }
        self.domains_came(named, set)
    }

    /// What is no longer asked for is not offered.
    fn domains_came(&mut self, named: &Rc<str>, set: Result<Rc<DomainSet>, NotOffered>) -> bool {
        if self.offered.asked.as_ref() != Some(named) {
            return false;
        }
        if let Err(why) = &set {
            self.page.tell_error("domains-refused");
            tell(&format!("Wat Telt (domains-refused): {named}: {why}. People have the fourteen."));
        }
        self.offer(set.ok())
    }

    /// Has other cards from now on; nothing that was chosen changes. What was open about one of the cards may be
    /// about none any more.
    fn offer(&mut self, set: Option<Rc<DomainSet>>) -> bool {
        self.offered.set = set;
        for texts in &mut self.languages {
            *texts = texts.offering(self.offered.set.as_deref());
        }
        let seen = self.speak_as_chosen();
        let about_one = matches!(self.state.panel, Some(Panel::About(_) | Panel::Prompt(..)));
        seen | (about_one && self.act(Message::Walk(Walk::ClosePanel)))
    }
}

/// One line in the console, however many boards there are.
fn tell(line: &str) {
    let new = TOLD.with_borrow_mut(|told| {
        let new = !told.iter().any(|known| known == line);
        if new {
            told.push(line.to_owned());
        }
        new
    });
    if new {
        web_sys::console::error_1(&line.into());
    }
}
