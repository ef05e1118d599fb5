//! What a domain is called, by its bar or by a note.

use wat_telt_core::i18n::{Both, Texts};
use wat_telt_core::model::{Bar, DomainId, Moment};

/// What a bar is called, in both languages. The resident's own word stands there as it is, in the
/// language that it was written in (R2).
pub fn called(bar: &Bar, texts: &Texts) -> Both {
    match &bar.own {
        Some(own) => texts.own_words(&bar.label, own.language()),
        None => texts.both_called(bar.domain.as_str(), &bar.label),
    }
}

/// The same of a domain that a note of this moment is about, by its label of then.
pub fn called_on_note(domain: &DomainId, label: &str, moment: &Moment, texts: &Texts) -> Both {
    let mut bars = moment.board.iter().chain(&moment.aside);
    let own = bars.find(|bar| bar.domain == *domain).and_then(|bar| bar.own.as_ref());
    match own {
        Some(own) => texts.own_words(label, own.language()),
        None => texts.both_called(domain.as_str(), label),
    }
}
