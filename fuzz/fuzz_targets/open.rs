//! Whatever is offered as a file, a booklet or a draft is refused, or opened as something that can be
//! saved and opened again; nothing makes the program panic, hang or take unbounded memory.

#![no_main]

use std::rc::Rc;

use libfuzzer_sys::fuzz_target;
use wat_telt_core::format::booklet::{self, Page};
use wat_telt_core::format::draft::{self, Draft};
use wat_telt_core::format::{Opened, open, write};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(opened) = open(bytes) {
        saved_and_opened_again(&opened);
        kept_and_opened_again(opened);
    }
    let Ok(text) = str::from_utf8(bytes) else { return };
    opens_the_same_out_of_a_booklet(text);
    if let Some(draft) = draft::open(text) {
        assert_eq!(draft::open(&draft::write(&draft)), Some(draft));
    }
});

/// Chance never finds a booklet's mark, so a booklet is made around what is offered.
fn opens_the_same_out_of_a_booklet(file: &str) {
    let file = file.strip_prefix('\u{feff}').unwrap_or(file);
    let is_page = file.trim_start().starts_with('<') || file.contains("<template");
    if is_page {
        return;
    }
    let page = Page { language: "nl", title: "Wat Telt", styles: "", body: "<p>Ja.</p>", file };
    assert_eq!(open(booklet::write(&page).as_bytes()), open(file.as_bytes()), "{file}");
}

fn saved_and_opened_again(opened: &Opened) {
    let once = write(&opened.conversation);
    let Ok(again) = open(once.as_bytes()) else { panic!("what was saved is refused: {once}") };
    assert_eq!(again.repairs, [], "{once}");
    assert_eq!(write(&again.conversation), once);
}

fn kept_and_opened_again(opened: Opened) {
    let turn = opened.conversation.resident().clone();
    let conversation = Rc::clone(&opened.conversation);
    let draft = Draft {
        conversation,
        turn,
        writes_for: None,
        screen: "bord".into(),
        second: None,
        touched: 1,
    };
    assert_eq!(draft::open(&draft::write(&draft)), Some(draft));
}
