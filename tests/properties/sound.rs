//! What is so on every table, whatever happened.

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::rc::Rc;

use wat_telt_core::model::{Bar, Conversation, Fiche, Note, ParticipantId, Written};
use wat_telt_core::update::State;

/// Asserts what the model promises of every conversation, and the state of every table.
pub fn assert_sound(state: &State) {
    let conversation = &*state.conversation;
    people(conversation);
    board(conversation);
    notepad(conversation);
    assert!(conversation.now.is_present(&state.turn), "{} is at turn and not there", state.turn);
    if let Some(person) = &state.writes_for {
        assert!(*person != state.turn && !state.resident_at_turn(), "{person} writes for nobody");
        assert!(conversation.now.is_present(person), "{person} is written for and not there");
    }
    if let Some((_, hand)) = &state.hand {
        assert!(*hand != state.turn, "{hand} is another's hand than their own");
    }
}

fn unique<'a, T: Ord + Debug + 'a>(what: &str, all: impl Iterator<Item = &'a T>) {
    let mut seen = BTreeSet::new();
    for one in all {
        assert!(seen.insert(one), "{what} {one:?} is there twice");
    }
}

fn people(conversation: &Conversation) {
    let residents = conversation.people.iter().filter(|person| person.resident);
    assert_eq!(residents.count(), 1, "there is one resident");
    unique("the person", conversation.people.iter().map(|person| &person.id));
    unique("the seat of", conversation.now.seats.iter().map(|seat| &seat.who));
    for seat in &conversation.now.seats {
        known(conversation, &seat.who);
    }
    assert!(conversation.now.is_present(conversation.resident()), "the resident is there");
}

fn known(conversation: &Conversation, person: &ParticipantId) {
    assert!(conversation.person(person).is_some(), "{person} is nobody");
}

fn board(conversation: &Conversation) {
    let now = &conversation.now;
    let bars = || now.board.iter().chain(&now.aside);
    unique("the domain", bars().map(|bar| &bar.domain));
    bars().for_each(|laid| bar(conversation, laid));
    assert!(!now.begin_on_top || !now.board.is_empty(), "nothing is eerst on an empty board");
}

fn bar(conversation: &Conversation, bar: &Bar) {
    unique("on one bar the fiche of", bar.fiches().iter().map(Fiche::owner));
    for fiche in bar.fiches() {
        known(conversation, fiche.owner());
        if let Some(hand) = fiche.laid_by() {
            known(conversation, hand);
            assert_ne!(hand, fiche.owner(), "one's own hand is not said");
        }
    }
    for words in bar.words.iter().chain(&bar.own) {
        written(conversation, words);
    }
    let mut of: Vec<(&ParticipantId, &Option<ParticipantId>)> = Vec::new();
    of.extend(bar.words.iter().flat_map(|words| words.by.iter().map(|by| (by, &words.hand))));
    unique("on one bar the words of", of.iter());
}

fn notepad(conversation: &Conversation) {
    let now = &conversation.now;
    unique("the note", now.notepad.iter().map(|note| &note.id));
    now.notepad.iter().for_each(|on| note(conversation, on));
    for words in [&now.about, &now.closing, &now.again].into_iter().flatten() {
        written(conversation, words);
        assert!(words.by.is_only(conversation.resident()), "it is the resident's");
    }
}

fn note(conversation: &Conversation, note: &Rc<Note>) {
    note.words().for_each(|words| written(conversation, words));
    unique("on one note the domain", note.domains.iter().map(|about| &about.domain));
}

fn written(conversation: &Conversation, words: &Written) {
    assert!(words.by.iter().next().is_some(), "{words:?} is of nobody");
    unique("an author", words.by.iter());
    words.by.iter().for_each(|author| known(conversation, author));
    if let Some(hand) = &words.hand {
        known(conversation, hand);
        assert!(!words.by.contains(hand), "one's own hand is not said: {words:?}");
    }
}
