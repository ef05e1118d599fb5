//! What holds whatever people do: no series of acts breaks the conversation, loses what is
//! another's, or shows what lies face down.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

mod acts;
mod back;
mod copies;
mod give;
#[path = "../view/screens.rs"]
mod screens;
mod small;
mod sound;
mod theirs;
mod twins;

use acts::{done, message};
use copies::{assert_whole, copy, otherwise, part, without};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::FileFailurePersistence;
use small::{place, table};
use sound::assert_sound;
use theirs::{
    assert_hands_are_there, assert_opened, assert_own_hand, assert_resident_first, assert_untouched,
};
use twins::{asked, elsewhere, known, with_face_down};
use wat_telt_core::format;
use wat_telt_core::model::ParticipantId;
use wat_telt_core::update::{
    Effect, Keep, Lay, Message, Panel, People, Screen, State, Walk, Write,
};

/// So many series of acts are tried, and before them those that failed once: they are kept, to be
/// committed with what mends them.
fn cases(count: u32) -> ProptestConfig {
    let kept = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/properties/failed.txt");
    let kept = Box::new(FileFailurePersistence::Direct(kept));
    ProptestConfig { failure_persistence: Some(kept), ..ProptestConfig::with_cases(count) }
}

/// The table after each of these acts, beginning with the table itself.
fn walk(acts: Vec<Message>) -> impl Iterator<Item = (State, Message, State, Vec<Effect>)> {
    acts.into_iter().scan(table(), |table, message| {
        let before = table.clone();
        let (after, effects) = done(&before, message.clone());
        *table = after.clone();
        Some((before, message, after, effects))
    })
}

fn end_of(acts: Vec<Message>) -> State {
    acts.into_iter().fold(table(), |state, act| done(&state, act).0)
}

fn same_conversation(before: &State, after: &State) -> bool {
    before.conversation.id == after.conversation.id
}

proptest! {
    #![proptest_config(cases(200))]

    #[test]
    fn no_series_of_acts_breaks_the_conversation(acts in vec(message(), 1..60)) {
        for (_, _, after, _) in walk(acts) {
            assert_sound(&after);
        }
    }

    #[test]
    fn nobody_changes_what_is_anothers(acts in vec(message(), 1..60)) {
        for (before, message, after, _) in walk(acts) {
            if same_conversation(&before, &after) {
                assert_untouched(&before, &after);
                assert_resident_first(&before, &after);
                assert_hands_are_there(&before, &message, &after);
                assert_own_hand(&before, &message, &after);
                assert_opened(&before, &message, &after);
            }
        }
    }

    #[test]
    fn a_step_back_undoes_an_act_and_a_step_forward_does_it_again(
        acts in vec(message(), 0..40),
        act in message(),
    ) {
        let (before, _) = done(&end_of(acts), Message::Write(Write::Leave));
        let (after, _) = done(&before, act.clone());
        let recorded = after.history != before.history
            && after.conversation != before.conversation
            && !matches!(act, Message::StepBack | Message::StepForward);
        if recorded && after.history.can_step_back() {
            prop_assert!(!after.history.can_step_forward());
            let (back, _) = done(&after, Message::StepBack);
            prop_assert_eq!(&back.conversation, &before.conversation);
            let (again, _) = done(&back, Message::StepForward);
            prop_assert_eq!(&again.conversation, &after.conversation);
        }
    }

    /// A copy is the same, whatever was left out of it (R24).
    #[test]
    fn a_copy_tells_nothing_of_what_was_left_out(
        acts in vec(message(), 0..30),
        parts in vec(part(), 1..8),
    ) {
        let table = end_of(acts);
        let out = without(&parts);
        let mut twin = (*table.conversation).clone();
        for part in &parts {
            otherwise(&mut twin, part);
        }
        let given = copy(&table.conversation, &out);
        assert_whole(&given);
        prop_assert_eq!(format::write(&given), format::write(&copy(&twin, &out)));
    }

    /// Closing, crashing or a dead battery cost nothing that was done (R25).
    #[test]
    fn every_change_is_in_the_draft(acts in vec(message(), 1..60)) {
        for (before, message, after, effects) in walk(acts) {
            let started = matches!(message, Message::Keep(Keep::StartAnew(..)));
            // What was opened is in its file, and asked for a moment later.
            let soon = effects.contains(&Effect::KeepSoon);
            let effects = if soon { done(&after, Message::Keep(Keep::Now)).1 } else { effects };
            let mut drafts = effects.iter().filter_map(|effect| match effect {
                Effect::KeepDraft(draft) => Some(draft),
                _ => None,
            });
            if after.conversation != before.conversation && !started {
                prop_assert_eq!(drafts.next_back(), Some(&after.draft_now()), "{:?}", message);
            }
        }
    }

    /// What was taken away cannot be called back by another (R25).
    #[test]
    fn no_step_goes_past_another_person_or_the_cover(acts in vec(message(), 1..60)) {
        for (before, message, after, _) in walk(acts) {
            if after.turn != before.turn || matches!(message, Message::Walk(Walk::Cover)) {
                prop_assert!(!after.history.can_step_back(), "{message:?}");
                prop_assert!(!after.history.can_step_forward(), "{message:?}");
            }
        }
    }

    /// What lies face down has no part in anything that happens, until its owner turns it.
    #[test]
    fn a_face_down_place_decides_nothing(
        acts in vec(message(), 0..30),
        place in place(),
        act in message(),
    ) {
        let table = with_face_down(end_of(acts));
        let twin = elsewhere(&table, place);
        let shows = Message::People(People::TurnUp);
        prop_assume!(act != shows && !matches!(act, Message::Lay(_, Lay::FaceUp)));
        let ((after, effects), (twin, of_twin)) = (done(&table, act.clone()), done(&twin, act));
        prop_assert_eq!(known(&after), known(&twin));
        prop_assert_eq!(asked(&effects), asked(&of_twin));
    }
}

proptest! {
    #![proptest_config(cases(12))]

    /// On no screen, at nobody's turn, in no file and on no paper (R8).
    #[test]
    fn a_face_down_place_is_nowhere_seen_spoken_or_written(
        acts in vec(message(), 0..30),
        place in place(),
    ) {
        let table = with_face_down(end_of(acts));
        let twin = elsewhere(&table, place);
        prop_assert_eq!(table.conversation.now.as_laid(), twin.conversation.now.as_laid());
        prop_assert_eq!(format::write(&table.conversation), format::write(&twin.conversation));
        for viewer in ["p1", "p2", "p3"].map(ParticipantId::new) {
            let open = Some(Panel::More(wat_telt_core::model::DomainId::new("wonen")));
            let seen = |state: &State, screen| {
                let panel = open.clone().filter(|_| screen == Screen::Board);
                let state = State { turn: viewer.clone(), panel, ..state.clone() };
                screens::render(&state, screen)
            };
            for screen in Screen::ALL {
                prop_assert_eq!(seen(&table, screen), seen(&twin, screen));
            }
        }
    }
}
