//! What a finger carries, when something else happens on the table, and the frames it is looked at in.

use gloo::render::request_animation_frame;

use super::hand::What;
use super::msg::{Later, Msg};
use super::session::Session;

impl Session {
    /// What a finger carried may be gone from it, and rows may lie elsewhere, after any act but its own.
    pub(super) fn look_at_hand(&mut self, by_finger: bool) {
        let carries = self.state.gesture.is_some();
        let Some(hand) = &mut self.hand else { return };
        if !carries && matches!(hand.what, What::Fiche(_)) {
            self.hand = None;
        } else if !by_finger {
            hand.stale = true;
            self.ask_for_frame();
        }
    }

    /// Asks for one frame, while a finger carries something.
    pub(super) fn ask_for_frame(&mut self) {
        if self.hand.is_some() && self.frame.is_none() {
            let tell = self.tell.clone();
            let frame = move |now| tell.emit(Msg::Later(Later::Frame(now)));
            self.frame = Some(request_animation_frame(frame));
        }
    }
}
