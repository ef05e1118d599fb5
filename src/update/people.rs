//! Who is at the table, how they are spoken to, and whose turn it is.

use std::rc::Rc;

use super::{
    Announcement, Dialog, Effect, Focus, Notice, Panel, People, State, announced, change, done,
    scribe,
};
use crate::model::{Address, Conversation, DomainId, Field, Language, ParticipantId};

pub(super) fn people(state: &mut State, people: People) -> Vec<Effect> {
    match people {
        People::Add => open_form(state, state.conversation.next_person()),
        People::Change(person) => open_form(state, person),
        People::Done => form_done(state),
        People::Leave(person) => leave(state, &person),
        People::Return(person) => {
            state.panel = None;
            let mut effects =
                change(state, None, |conversation| conversation.return_to_table(&person));
            effects.push(Effect::Focus(Focus::AddPerson));
            effects
        }
        People::Address(address) => set_address(state, address),
        People::Speak(language) if language == state.conversation.language => Vec::new(),
        People::Speak(language) => vec![Effect::FetchChosen(language)],
        People::Spoken(language, labels) => spoken(state, language, &labels),
        People::Second(language) => second(state, language),
        People::NotSpoken(language, error) => {
            state.notice = Some(Notice::NotSpoken(error));
            state.chosen_second.take_if(|second| *second == language);
            Vec::new()
        }
        People::TakeTurn(person) => take_turn(state, person),
        People::HandOver(person) => hand_over(state, person),
        People::WriteFor(person) => scribe::write_for(state, person),
        People::LayAlone => {
            state.alone = !state.alone;
            Vec::new()
        }
        People::TurnUp => turn_up(state),
    }
}

/// Someone else is at turn. What was taken away before cannot be called back by them (R25).
pub(super) fn take_turn(state: &mut State, person: ParticipantId) -> Vec<Effect> {
    if state.turn == person || !state.conversation.now.is_present(&person) {
        return Vec::new();
    }
    state.turn = person;
    state.history = Rc::default();
    state.writes_for = None;
    state.alone = false;
    state.held = None;
    state.landed = None;
    state.gesture = None;
    state.hand = None;
    state.panel = None;
    state.notice = None;
    state.nudged = None;
    vec![Effect::KeepDraft(state.draft_now())]
}

/// Hands the board over, and shows to whom: until they say that they are there.
fn hand_over(state: &mut State, person: ParticipantId) -> Vec<Effect> {
    let mut effects = take_turn(state, person.clone());
    if done(&effects) {
        state.dialog = Some(Dialog::HandOver(person));
        effects.push(Effect::ShowDialog);
    }
    effects
}

/// Who laid alone shows all of it at once (R8).
fn turn_up(state: &mut State) -> Vec<Effect> {
    state.alone = false;
    let turn = state.turn.clone();
    let effects = change(state, None, |conversation| {
        conversation.turn_all_up(&turn);
        Ok(())
    });
    let mut effects = announced(effects, Announcement::AllUp);
    effects.push(Effect::Focus(Focus::LayAlone));
    effects
}

/// Brings a person to the table who is about to come, with this id.
pub(super) fn ensure_person(conversation: &mut Conversation, person: &ParticipantId) {
    if conversation.person(person).is_none() && conversation.next_person() == *person {
        conversation.add_person();
    }
}

fn open_form(state: &mut State, person: ParticipantId) -> Vec<Effect> {
    state.panel = Some(Panel::Person(person.clone()));
    vec![Effect::Focus(Focus::Field(Field::Name(person)))]
}

fn form_done(state: &mut State) -> Vec<Effect> {
    let Some(Panel::Person(person)) = state.panel.take() else { return Vec::new() };
    let mut effects = change(state, None, |conversation| {
        ensure_person(conversation, &person);
        Ok(())
    });
    Rc::make_mut(&mut state.history).leave_field();
    effects.push(Effect::Focus(Focus::AddPerson));
    effects
}

fn leave(state: &mut State, person: &ParticipantId) -> Vec<Effect> {
    state.panel = None;
    let mut effects = change(state, None, |conversation| conversation.leave_table(person));
    if !state.conversation.now.is_present(&state.turn) {
        effects.extend(take_turn(state, state.conversation.resident().clone()));
    }
    effects.push(Effect::Focus(Focus::AddPerson));
    effects
}

fn set_address(state: &mut State, address: Address) -> Vec<Effect> {
    change(state, None, |conversation| {
        conversation.address = Some(address);
        Ok(())
    })
}

/// The language is chosen once its texts are there. Domains of the set are called what they are
/// called in it; an own one keeps its words.
fn spoken(state: &mut State, language: Language, labels: &[(DomainId, Rc<str>)]) -> Vec<Effect> {
    let mut effects = change(state, None, |conversation| {
        conversation.language = language.clone();
        // Said once, it holds again whenever Dutch is spoken.
        if language == Language::dutch() && conversation.address.is_none() {
            conversation.address = Some(Address::U);
        }
        conversation.relabel(labels);
        Ok(())
    });
    effects.push(Effect::Speak(language));
    effects
}

/// A second language beside the first; none where it would be the first once more. It is no step to
/// take back: nothing that was said changes.
fn second(state: &mut State, language: Option<Language>) -> Vec<Effect> {
    let language = language.filter(|second| *second != state.conversation.language);
    if language == state.chosen_second {
        return Vec::new();
    }
    state.chosen_second.clone_from(&language);
    let mut effects = vec![Effect::KeepDraft(state.draft_now())];
    effects.extend(language.map(Effect::Speak));
    effects
}
