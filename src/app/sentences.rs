//! What is said of what happened, for a screen reader: never anybody's words (R8, R24).

use crate::view::{People, sentences};
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::DomainId;
use wat_telt_core::update::{Announcement, Notice, State};

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
        Announcement::Opened => texts.say(Text::SaidOpened),
        Announcement::PersonSits => texts.say(Text::SaidPersonSits),
        Announcement::PersonLeft => texts.say(Text::SaidPersonLeft),
        Announcement::NoteLies => texts.say(Text::SaidNoteLies),
        Announcement::NoteUp => texts.say(Text::SaidNoteUp),
        Announcement::NoteDown => texts.say(Text::SaidNoteDown),
        Announcement::NoteThrown => texts.say(Text::SaidNoteGone),
        Announcement::DraftForgotten => texts.say(Text::Removed),
        Announcement::Covered => texts.say(Text::RestTitle),
        Announcement::Turned => texts.say(Text::SaidBoardTurned),
        Announcement::Told(notice) => notice_unnamed(notice, texts),
        Announcement::TakeFirst => texts.say(Text::TakeFirst),
        Announcement::NotYours => texts.say(Text::SaidNotYours),
        Announcement::WentBack => texts.say(Text::WentBack),
    }
}

/// The sentence of a notice without a name: the one on the screen has it.
fn notice_unnamed(notice: &Notice, texts: &Texts) -> String {
    sentences::notice(notice, &People::nobody(), texts)
}

/// A domain by its name, also one that only another board offers; an own one is the resident's words, which
/// are not said here.
fn name(id: &DomainId, state: &State, texts: &Texts) -> String {
    let bar = state.conversation.now.bar(id);
    let own = bar.is_some_and(|bar| bar.own.is_some());
    match (texts.domain(id.as_str()), bar) {
        (Some(domain), _) if !own => domain.label.to_string(),
        (None, Some(bar)) if !own => bar.label.to_string(),
        _ => texts.say(Text::OwnDomainUnspoken),
    }
}
