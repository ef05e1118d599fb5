//! What is said of what happened, for a screen reader: never anybody's words (R8, R24).

use crate::i18n::{Text, Texts};
use crate::model::{DomainId, Refusal};
use crate::update::{Announcement, State};

/// The sentence of an announcement.
pub fn announcement(said: &Announcement, state: &State, texts: &Texts) -> String {
    let domain = |id: &DomainId| name(id, state, texts);
    match said {
        Announcement::Laid(id) => texts.say(Text::SaidFicheLaid { domain: &domain(id) }),
        Announcement::TakenOff(id) => texts.say(Text::SaidFicheTaken { domain: &domain(id) }),
        Announcement::Passed(id) => texts.say(Text::SaidPassed { domain: &domain(id) }),
        Announcement::FaceDown(id) => texts.say(Text::SaidFicheDown { domain: &domain(id) }),
        Announcement::FaceUp(id) => texts.say(Text::SaidFicheUp { domain: &domain(id) }),
        Announcement::AllUp => texts.say(Text::SaidAllUp),
        Announcement::Chosen(id) => texts.say(Text::SaidCardOn { domain: &domain(id) }),
        Announcement::OffBoard(id) => texts.say(Text::SaidCardOff { domain: &domain(id) }),
        Announcement::MovedUp(id) => texts.say(Text::SaidRowUp { domain: &domain(id) }),
        Announcement::MovedDown(id) => texts.say(Text::SaidRowDown { domain: &domain(id) }),
        Announcement::First(id) => texts.say(Text::SaidRowFirst { domain: &domain(id) }),
        Announcement::PickedUp => texts.say(Text::FicheInHand),
        Announcement::SteppedBack => texts.say(Text::SaidStepBack),
        Announcement::SteppedForward => texts.say(Text::SaidStepForward),
        Announcement::Saved => texts.say(Text::SaidSaved),
        Announcement::Opened => texts.say(Text::SaidOpened),
        Announcement::Wiped => texts.say(Text::Wiped),
        Announcement::OffDevice => texts.say(Text::Removed),
        Announcement::Turned => texts.say(Text::SaidBoardTurned),
        Announcement::Refused(refusal) => refused(refusal, texts),
    }
}

/// The sentence without a name: the one on the screen has it.
fn refused(refusal: &Refusal, texts: &Texts) -> String {
    texts.say(match refusal {
        Refusal::ResidentFirst => Text::LaysFirstUnnamed,
        Refusal::ResidentDecides => Text::OnlyChoosesUnnamed,
        Refusal::NotOnBoard => Text::RefusedNotOnBoard,
        Refusal::NotTheirs => Text::RefusedNotTheirs,
        Refusal::NotThere => Text::RefusedNotThere,
        Refusal::BeforeLastTime => Text::RefusedBeforeLastTime,
        Refusal::FaceDown => Text::RefusedFaceDown,
        Refusal::NoRoom => Text::InkFull,
    })
}

/// A domain of the set by its name; an own one is the resident's words, which are not said here.
fn name(id: &DomainId, state: &State, texts: &Texts) -> String {
    let own = state.conversation.now.bar(id).is_some_and(|bar| bar.own.is_some());
    match texts.domain(id.as_str()) {
        Some(domain) if !own => domain.label.to_string(),
        _ => texts.say(Text::OwnDomainUnspoken),
    }
}
