//! What holds of the file and the draft of every conversation that people can have, and of every
//! file that anyone can offer.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

mod file;

use std::rc::Rc;

use file::{assert_sound, cases};
use proptest::prelude::*;
use proptest::sample::Index;
use wat_telt_core::format::draft::{self, Draft};
use wat_telt_core::format::{open, write};
use wat_telt_core::model::{Conversation, ForWhom, Language, Participant, Place, WhoseDevice};

#[path = "file/reachable.rs"]
mod reachable;
#[path = "file/tampered.rs"]
mod tampered;
#[path = "file/together.rs"]
mod together;

use reachable::{conversation, text};

/// What a conversation is in a file: as those at the table see it, with those who are in it.
fn as_saved(conversation: &Conversation) -> Conversation {
    let now = conversation.now.as_laid();
    let here = |person: &&Rc<Participant>| {
        let id = &person.id;
        person.resident
            || now.mentions(id)
            || conversation.earlier.iter().any(|earlier| earlier.mentions(id))
    };
    let people = conversation.people.iter().filter(here).cloned().collect();
    let address = conversation.address.filter(|_| conversation.language == Language::dutch());
    Conversation { address, people, now: Rc::new(now), ..conversation.clone() }
}

/// Every line of a file that has typed words, and not white space alone.
fn typed(file: &str) -> Vec<String> {
    let lines = file.lines().map(|line| line.trim().trim_end_matches(','));
    let words = |line: &&str| {
        let line: Option<serde_json::Value> = serde_json::from_str(&format!("{{{line}}}")).ok();
        line.is_some_and(|line| line["tekst"].as_str().is_some_and(|text| !text.trim().is_empty()))
    };
    lines.filter(words).map(str::to_owned).collect()
}

/// What a conversation is after the draft: white space alone in "Voor wie is dit?" apart.
fn as_drafted(conversation: &Conversation) -> Conversation {
    let mut now = (*conversation.now).clone();
    now.for_whom = ForWhom::Read(now.for_whom.entries());
    Conversation { now: Rc::new(now), ..conversation.clone() }
}

proptest! {
    #![proptest_config(cases(96))]

    #[test]
    fn a_file_has_what_is_on_the_table(conversation in conversation()) {
        let opened = open(write(&conversation).as_bytes()).unwrap();
        prop_assert_eq!(&opened.repairs, &[]);
        prop_assert_eq!(&*opened.conversation, &as_saved(&conversation));
        prop_assert_eq!(write(&opened.conversation), write(&conversation));
        assert_sound(&opened);
    }

    #[test]
    fn without_handwriting_all_that_is_typed_is_still_there(conversation in conversation()) {
        let bare = conversation.without_ink();
        prop_assert!(!bare.has_ink());
        let opened = open(write(&bare).as_bytes()).unwrap();
        prop_assert_eq!(&opened.repairs, &[]);
        assert_sound(&opened);
        for typed in typed(&write(&conversation)) {
            prop_assert!(write(&bare).contains(&typed), "{}", typed);
        }
    }

    #[test]
    fn a_draft_has_everything(
        conversation in conversation(),
        turn in any::<Index>(),
        writes_for in prop::option::of(any::<Index>()),
        screen in text(),
        touched in 0..i64::MAX,
        second in proptest::option::of("[a-z]{2,3}"),
        whose_device in proptest::option::of(proptest::sample::select(vec![
            WhoseDevice::Residents,
            WhoseDevice::Anothers,
        ])),
    ) {
        let who = |at: Index| conversation.people[at.index(conversation.people.len())].id.clone();
        let (turn, writes_for) = (who(turn), writes_for.map(who));
        let second = second.map(|tag| Language::new(&tag));
        let conversation = Rc::new(conversation);
        let screen = screen.into();
        let draft =
            Draft { conversation, turn, writes_for, screen, second, whose_device, touched };
        let opened = draft::open(&draft::write(&draft)).unwrap();
        prop_assert_eq!(&*opened.conversation, &as_drafted(&draft.conversation));
        prop_assert_eq!(draft::write(&opened), draft::write(&draft));
        let rest = Draft { conversation: Rc::clone(&draft.conversation), ..opened };
        prop_assert_eq!(rest, draft);
    }

    /// Where a face-down fiche lies is in no file, nor that one lies there (R8).
    #[test]
    fn a_face_down_fiche_leaves_no_trace(conversation in conversation(), other in 0..=100) {
        let (mut elsewhere, mut nowhere) = (conversation.clone(), conversation.clone());
        for bar in &conversation.now.board {
            for fiche in bar.fiches().iter().filter(|fiche| fiche.open_place().is_none()) {
                let (owner, domain) = (fiche.owner(), &bar.domain);
                nowhere.take_back(owner, domain).unwrap();
                let laid_by = fiche.laid_by().cloned();
                if elsewhere.lay(owner, domain, Place::hundredths(other), laid_by).is_ok() {
                    elsewhere.turn_fiche(owner, domain, true).unwrap();
                }
            }
        }
        prop_assert_eq!(write(&elsewhere), write(&conversation));
        prop_assert_eq!(write(&nowhere), write(&conversation));
    }

    /// Nothing of who left, and of what was taken off the board, is in a file (R10a).
    #[test]
    fn what_left_the_table_leaves_no_trace(conversation in conversation()) {
        let mut changed = conversation.clone();
        let now = Rc::make_mut(&mut changed.now);
        now.aside.clear();
        now.seats.retain(|seat| seat.present);
        let left = || conversation.now.seats.iter().filter(|seat| !seat.present);
        for bar in &mut now.board {
            let bar = Rc::make_mut(bar);
            left().for_each(|seat| bar.take_off(&seat.who));
            bar.words.retain(|words| left().all(|seat| !words.by.is_only(&seat.who)));
            bar.passed = false;
        }
        prop_assert_eq!(write(&changed), write(&conversation));
    }
}

proptest! {
    #![proptest_config(cases(256))]

    /// Whatever is offered is refused, or opened as something that can be saved and opened again.
    #[test]
    fn a_tampered_file_is_refused_or_sound(bytes in tampered::file()) {
        if let Ok(opened) = open(&bytes) {
            assert_sound(&opened);
        }
    }

    #[test]
    fn a_tampered_draft_is_refused_or_whole(text in tampered::draft()) {
        if let Some(opened) = draft::open(&text) {
            prop_assert_eq!(draft::open(&draft::write(&opened)), Some(opened));
        }
    }

    #[test]
    fn any_bytes_are_refused_or_sound(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(open(&bytes).is_err());
        prop_assert_eq!(draft::open(&String::from_utf8_lossy(&bytes)), None);
    }
}
