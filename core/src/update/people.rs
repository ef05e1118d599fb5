//! Who is at the table, how they are spoken to, and whose turn it is.

use std::rc::Rc;

use super::heard::tell;
use super::outcome::Outcome;
use super::own_words::ensure_person;
use super::step::change;
use super::{
    Announcement, Dialog, Effect, Focus, Notice, Panel, People, State, focus, manner, scribe,
};
use crate::model::{Address, DomainId, Field, Language, ParticipantId};

pub(super) fn people(state: &mut State, people: People) -> Outcome {
    match people {
        People::Add => open_form(state, state.conversation.next_person(), Focus::AddPerson),
        People::Change(person) => open_form(state, person.clone(), Focus::Person(person)),
        People::Done => form_done(state),
        People::Leave(person) => leave(state, &person),
        People::Return(person) => {
            state.panel = None;
            change(state, None, |conversation| conversation.return_to_table(&person))
                .said(Announcement::PersonSits)
                .and(Effect::Focus(Focus::Person(person)))
        }
        People::Address(address) => set_address(state, address),
        People::Speak(language) if language == state.conversation.language => Outcome::nothing(),
        People::Speak(language) => Outcome::done(vec![Effect::FetchChosen(language)]),
        People::Spoken(language, labels) => spoken(state, language, &labels),
        People::Asked(manner) => manner::asked(state, manner),
        People::SpokenAsAsked(language, labels) => manner::spoken(state, language, &labels),
        People::Second(language) => second(state, language),
        People::NotSpoken(language, error) => {
            tell(state, Notice::NotSpoken(error));
            state.chosen_second.take_if(|second| *second == language);
            Outcome::done(Vec::new())
        }
        People::TakeTurn(person) => take_turn(state, person),
        People::HandOver(person) => hand_over(state, person),
        People::WriteFor(person) => scribe::write_for(state, person),
        People::LayAlone => {
            state.alone = !state.alone;
            Outcome::done(Vec::new())
        }
        People::TurnUp => turn_up(state),
    }
}

/// Someone else is at turn. What was taken away before cannot be called back by them (R25).
pub(super) fn take_turn(state: &mut State, person: ParticipantId) -> Outcome {
    if state.turn == person || !state.conversation.now.is_present(&person) {
        return Outcome::nothing();
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
    Outcome::done(vec![Effect::KeepDraft(state.draft_now())])
}

/// Hands the board over, and shows to whom: until they say that they are there.
fn hand_over(state: &mut State, person: ParticipantId) -> Outcome {
    let outcome = take_turn(state, person.clone());
    if outcome.is_done() {
        state.dialog = Some(Dialog::HandOver(person));
    }
    outcome.and_if_done(Effect::ShowDialog)
}

/// Who laid alone shows all of it at once (R8).
fn turn_up(state: &mut State) -> Outcome {
    state.alone = false;
    let turn = state.turn.clone();
    let outcome = change(state, None, |conversation| {
        conversation.turn_all_up(&turn);
        Ok(())
    });
    outcome.said(Announcement::AllUp).and(Effect::Focus(Focus::LayAlone))
}

fn open_form(state: &mut State, person: ParticipantId, opener: Focus) -> Outcome {
    state.opener = Some(opener);
    state.panel = Some(Panel::Person(person.clone()));
    Outcome::done(vec![Effect::Focus(Focus::Field(Field::Name(person)))])
}

fn form_done(state: &mut State) -> Outcome {
    let Some(Panel::Person(person)) = state.panel.take() else { return Outcome::nothing() };
    let opener = focus::opener(state, Panel::Person(person.clone()));
    let outcome = change(state, None, |conversation| {
        ensure_person(conversation, &person);
        Ok(())
    });
    Rc::make_mut(&mut state.history).leave_field();
    outcome.and(Effect::Focus(opener))
}

fn leave(state: &mut State, person: &ParticipantId) -> Outcome {
    state.panel = None;
    let at = state.conversation.now.present().position(|seat| seat.who == *person);
    let mut outcome = change(state, None, |conversation| conversation.leave_table(person))
        .said(Announcement::PersonLeft);
    if !state.conversation.now.is_present(&state.turn) {
        outcome = outcome.then(take_turn(state, state.conversation.resident().clone()));
    }
    outcome.and(Effect::Focus(focus::seat_at(&state.conversation, at.unwrap_or_default())))
}

fn set_address(state: &mut State, address: Address) -> Outcome {
    let outcome = change(state, None, |conversation| {
        conversation.address = Some(address);
        Ok(())
    });
    state.chosen_manner.address |= outcome.is_done();
    outcome
}

/// The language is chosen once its texts are there. Domains of the set are called what they are
/// called in it; an own one keeps its words.
fn spoken(state: &mut State, language: Language, labels: &[(DomainId, Rc<str>)]) -> Outcome {
    let outcome = change(state, None, |conversation| {
        conversation.language = language.clone();
        // Said once, it holds again whenever Dutch is spoken.
        if language == Language::dutch() && conversation.address.is_none() {
            conversation.address = Some(Address::U);
        }
        conversation.relabel(labels);
        Ok(())
    });
    state.chosen_manner.language |= outcome.is_done();
    outcome.and(Effect::Speak(language))
}

/// A second language beside the first; none where it would be the first once more. It is no step to
/// take back: nothing that was said changes.
fn second(state: &mut State, language: Option<Language>) -> Outcome {
    let language = language.filter(|second| *second != state.conversation.language);
    if language == state.chosen_second {
        return Outcome::nothing();
    }
    state.chosen_second.clone_from(&language);
    let mut effects = vec![Effect::KeepDraft(state.draft_now())];
    effects.extend(language.map(Effect::Speak));
    Outcome::done(effects)
}
