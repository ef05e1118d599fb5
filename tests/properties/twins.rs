//! Two tables that are the same but for where a face-down fiche lies (R8).

use std::rc::Rc;

use wat_telt_core::format;
use wat_telt_core::model::{Conversation, ConversationId, DomainId, Lying, ParticipantId, Place};
use wat_telt_core::update::{Draft, Effect, End, History, Lay, Message, People, State, update};

/// The table with two fiches face down that were open before: the resident's and `p2`'s on the
/// same bar. Steps back are gone: they are the owner's own.
pub fn with_face_down(mut state: State) -> State {
    let wonen = || DomainId::new("wonen");
    if state.conversation.now.bar(&wonen()).is_none() {
        Rc::make_mut(&mut state.conversation).choose(&wonen(), "Wonen");
    }
    for person in ["p1", "p2"] {
        let person = ParticipantId::new(person);
        let acts = [
            Message::People(People::Return(person.clone())),
            Message::People(People::TakeTurn(person)),
            Message::Lay(wonen(), Lay::AtEnd(End::Happy, 0.0)),
            Message::Lay(wonen(), Lay::FaceDown),
        ];
        state = acts.into_iter().fold(state, |state, act| update(&state, act).0);
    }
    state.history = Rc::new(History::default());
    let bar = state.conversation.now.bar(&wonen()).unwrap();
    let lying = bar.fiche_of(&ParticipantId::new("p1")).unwrap().lying();
    assert_eq!(lying, Lying::FaceDown, "there is something that may not be known");
    state
}

/// The same table with every face-down fiche elsewhere.
pub fn elsewhere(state: &State, place: Place) -> State {
    let mut twin = state.clone();
    move_all(Rc::make_mut(&mut twin.conversation), place);
    twin
}

fn move_all(conversation: &mut Conversation, place: Place) {
    let now = Rc::make_mut(&mut conversation.now);
    for bar in now.board.iter_mut().chain(&mut now.aside) {
        let bar = Rc::make_mut(bar);
        let down = bar.fiches().iter().filter(|fiche| fiche.lying() == Lying::FaceDown);
        let down: Vec<_> =
            down.map(|fiche| (fiche.owner().clone(), fiche.laid_by().cloned())).collect();
        for (owner, hand) in down {
            bar.lay(&owner, place, hand);
            bar.turn(&owner, true);
        }
    }
}

/// What everyone may know of a table.
pub fn known(state: &State) -> State {
    let mut known = elsewhere(state, Place::SAD);
    known.history = Rc::new(History::default());
    known
}

/// What the edge is asked, as far as everyone may know: the device keeps the place, nothing else
/// does.
pub fn asked(effects: &[Effect]) -> Vec<String> {
    let asked = |effect: &Effect| match effect {
        Effect::KeepDraft(draft) => {
            let mut conversation = Rc::clone(&draft.conversation);
            move_all(Rc::make_mut(&mut conversation), Place::SAD);
            format!("{:?}", Effect::KeepDraft(Draft { conversation, ..draft.clone() }))
        }
        Effect::SaveFile(conversation, left_out, _)
        | Effect::SaveLocked(conversation, left_out, _) => {
            format::write(&conversation.copy(left_out, ConversationId::new("kopie")))
        }
        Effect::Give(of) => {
            let copy = of.conversation.copy(&of.left_out, ConversationId::new("kopie"));
            format!("{} {:?} {}", of.receiver.name, of.attempt, format::write(&copy))
        }
        Effect::MakeCode(of) => {
            let copy = of.conversation.copy(&of.left_out, ConversationId::new("kopie"));
            format::write(&if of.without_ink { copy.without_ink() } else { copy })
        }
        other => format!("{other:?}"),
    };
    effects.iter().map(asked).collect()
}
