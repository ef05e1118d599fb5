//! What is another's, and stays as they left it (R4, R6, R10a, R20).

use std::rc::Rc;

use wat_telt_core::model::{Bar, Conversation, DomainId, Fiche, Note, ParticipantId, Written};
use wat_telt_core::update::{Message, Notes, State};

/// A domain wherever it lies: what is taken off keeps all that lay there.
fn bar<'a>(conversation: &'a Conversation, domain: &DomainId) -> Option<&'a Rc<Bar>> {
    let now = &conversation.now;
    now.board.iter().chain(&now.aside).find(|bar| bar.domain == *domain)
}

fn bars(conversation: &Conversation) -> impl Iterator<Item = &Rc<Bar>> {
    conversation.now.board.iter().chain(&conversation.now.aside)
}

/// Asserts that an act changed nothing of anyone but of who was at turn. The note that is open is
/// of everyone who sits over it.
pub fn assert_untouched(before: &State, after: &State) {
    let turn = &before.turn;
    let (was, is) = (&*before.conversation, &*after.conversation);
    for laid in bars(was).chain(bars(is)) {
        let (was, is) = (bar(was, &laid.domain), bar(is, &laid.domain));
        assert_eq!(fiches(was, turn), fiches(is, turn), "a fiche on {}", laid.domain);
        assert_eq!(words(was, turn), words(is, turn), "words on {}", laid.domain);
    }
    assert_eq!(notes(before, was), notes(before, is), "a note");
    assert_eq!(was.earlier, is.earlier, "an earlier moment");
    if !was.is_resident(turn) {
        assert_eq!(passes(was), passes(is), "the resident's pass");
    }
}

fn fiches<'a>(bar: Option<&'a Rc<Bar>>, turn: &ParticipantId) -> Vec<&'a Fiche> {
    let fiches = bar.into_iter().flat_map(|bar| bar.fiches());
    fiches.filter(|fiche| fiche.owner() != turn).collect()
}

fn words<'a>(bar: Option<&'a Rc<Bar>>, turn: &ParticipantId) -> Vec<&'a Rc<Written>> {
    let words = bar.into_iter().flat_map(|bar| &bar.words);
    words.filter(|words| !words.may_be_changed_by(turn)).collect()
}

/// Asserts that who writes for another leaves what the resident wrote with their own hand (R20). A step
/// takes back what who is at turn did before they said that they write for another.
pub fn assert_own_hand(before: &State, message: &Message, after: &State) {
    let stepped = matches!(message, Message::StepBack | Message::StepForward);
    if before.writes_for.is_some() && !stepped {
        let own = |state: &State| answers(&state.conversation, &before.turn);
        assert_eq!(own(before), own(after), "the resident's own hand");
    }
}

fn answers(conversation: &Conversation, turn: &ParticipantId) -> Vec<Rc<Written>> {
    let now = &conversation.now;
    let all = [&now.about, &now.closing, &now.again].into_iter().flatten();
    all.filter(|words| !words.is_blank() && !words.may_be_changed_by(turn)).cloned().collect()
}

fn notes<'a>(open: &State, conversation: &'a Conversation) -> Vec<&'a Rc<Note>> {
    let edited = open.note_edit().map(|edit| &edit.note);
    let mut notes: Vec<_> = conversation
        .now
        .notepad
        .iter()
        .filter(|note| Some(&note.id) != edited && !note.may_be_changed_by(&open.turn))
        .collect();
    notes.sort_by_key(|note| &note.id);
    notes
}

fn passes(conversation: &Conversation) -> Vec<&DomainId> {
    let mut passed: Vec<_> =
        bars(conversation).filter(|bar| bar.passed).map(|bar| &bar.domain).collect();
    passed.sort();
    passed
}

/// Asserts that a note is opened only for who may change it, and a new one for nobody's words.
pub fn assert_opened(before: &State, message: &Message, after: &State) {
    let Some(edit) = after.note_edit() else { return };
    let note = before.conversation.now.note(&edit.note);
    match message {
        Message::Notes(Notes::Add) => assert_eq!(note, None, "a new note is another's"),
        Message::Notes(Notes::Change(id)) if *id == edit.note && before.note_edit().is_none() => {
            assert!(note.is_some_and(|note| note.may_be_changed_by(&before.turn)));
        }
        _ => {}
    }
}

/// Asserts that a hand that lays is there (R6). A step brings back what was, also of who left.
pub fn assert_hands_are_there(before: &State, message: &Message, after: &State) {
    if matches!(message, Message::StepBack | Message::StepForward) {
        return;
    }
    for laid in bars(&after.conversation) {
        let was = bar(&before.conversation, &laid.domain);
        for fiche in laid.fiches() {
            let same = was.and_then(|bar| bar.fiche_of(fiche.owner())) == Some(fiche);
            let hand = fiche.laid_by().filter(|_| !same);
            let there = hand.is_none_or(|hand| after.conversation.now.is_present(hand));
            assert!(there || turned(was, fiche), "{hand:?} laid on {} from afar", laid.domain);
        }
    }
}

/// Whether a fiche was only turned, which leaves whose hand laid it.
fn turned(was: Option<&Rc<Bar>>, fiche: &Fiche) -> bool {
    let was = was.and_then(|bar| bar.fiche_of(fiche.owner()));
    was.is_some_and(|was| {
        was.place_for_the_draft() == fiche.place_for_the_draft() && was.lying() != fiche.lying()
    })
}

/// Asserts that what others newly laid or moved lies where the resident went first (R4), on what
/// is on the board (R5).
pub fn assert_resident_first(before: &State, after: &State) {
    let (was, is) = (&*before.conversation, &*after.conversation);
    for laid in bars(is) {
        let lay = |fiche: &&Fiche| !is.is_resident(fiche.owner()) && fiche.open_place().is_some();
        for fiche in laid.fiches().iter().filter(lay) {
            let old = bar(was, &laid.domain);
            let same = old.and_then(|bar| bar.fiche_of(fiche.owner()));
            if same.and_then(Fiche::open_place) == fiche.open_place() {
                continue;
            }
            let open = was.now.bar(&laid.domain).is_some_and(|bar| bar.is_open_to_others());
            assert!(open, "{} laid on {} before the resident", fiche.owner(), laid.domain);
        }
    }
}
