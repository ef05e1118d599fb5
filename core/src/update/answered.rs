//! What is answered to a touch that does nothing: kindly, and in the tray, where nothing moves for it.

use super::outcome::Outcome;
use super::{
    Announcement, Answer, Back, Drafts, Effect, Lay, Message, People, Pointer, State, Write,
};

/// Answers, on the screen and for a screen reader, which hears no name.
pub(super) fn answer(state: &mut State, answer: Answer) -> Outcome {
    let said = match answer {
        Answer::TakeFirst => Announcement::TakeFirst,
        Answer::NotYours(_) => Announcement::NotYours,
        Answer::WentBack => Announcement::WentBack,
    };
    state.answer = Some(answer);
    state.answers = state.answers.wrapping_add(1);
    Outcome::nothing().and(Effect::Announce(said))
}

/// Takes the answer away when people go on; what only comes along with that, or from the edge, is no
/// act.
pub(super) fn settle(state: &mut State, message: &Message) {
    let comes_along = matches!(
        message,
        Message::Keep(_)
            | Message::Lay(_, Lay::SliderLeft)
            | Message::Write(Write::Leave)
            | Message::Pointer(Pointer::Move(..) | Pointer::Up(..) | Pointer::Lost)
            | Message::People(
                People::Spoken(..)
                    | People::NotSpoken(..)
                    | People::Asked(_)
                    | People::SpokenAsAsked(..)
            )
    ) || told_by_device(message);
    if !comes_along {
        state.answer = None;
    }
}

/// Whether the device says this by itself, while people do something else.
fn told_by_device(message: &Message) -> bool {
    let Message::Back(Back::Drafts(drafts)) = message else { return false };
    match drafts {
        Drafts::Found(_)
        | Drafts::Expired(_)
        | Drafts::NotLooked
        | Drafts::Kept(_)
        | Drafts::NotWiped
        | Drafts::Elsewhere
        | Drafts::Taken => true,
        Drafts::GoOn(_)
        | Drafts::AskToForget(_)
        | Drafts::Forget
        | Drafts::SaveUnread(_)
        | Drafts::TakeOver
        | Drafts::TookOver(_) => false,
    }
}
