//! What happens at the table: one act after another, and what people may rely on.

#![expect(clippy::unwrap_used, reason = "a test fails by it")]

#[path = "update/agreed.rs"]
mod agreed;
#[path = "update/along.rs"]
mod along;
#[path = "update/answered.rs"]
mod answered;
#[path = "update/around.rs"]
mod around;
#[path = "update/back.rs"]
mod back;
#[path = "update/case.rs"]
mod case;
#[path = "update/choosing.rs"]
mod choosing;
#[path = "update/day.rs"]
mod day;
#[path = "update/drafts.rs"]
mod drafts;
#[path = "update/fingers.rs"]
mod fingers;
#[path = "update/focus.rs"]
mod focus;
#[path = "update/give.rs"]
mod give;
#[path = "update/hands.rs"]
mod hands;
#[path = "update/heard.rs"]
mod heard;
#[path = "update/ink.rs"]
mod ink;
#[path = "update/ink_script.rs"]
mod ink_script;
#[path = "update/keep.rs"]
mod keep;
#[path = "update/keeping.rs"]
mod keeping;
#[path = "update/laying.rs"]
mod laying;
#[path = "update/locked.rs"]
mod locked;
#[path = "update/notes.rs"]
mod notes;
#[path = "update/people.rs"]
mod people;
#[path = "update/phone.rs"]
mod phone;
#[path = "update/scribe.rs"]
mod scribe;
#[path = "update/script.rs"]
mod script;
#[path = "update/show.rs"]
mod show;
#[path = "update/shown.rs"]
mod shown;
#[path = "update/steps.rs"]
mod steps;
#[path = "update/table.rs"]
mod table;
#[path = "update/typing.rs"]
mod typing;
#[path = "update/walking.rs"]
mod walking;
#[path = "update/words.rs"]
mod words;

use table::{after, play, three};
use wat_telt_core::model::Refusal;
use wat_telt_core::update::{Announcement, Effect, Notice};

/// After these acts of a resident with two others at the table, the board is this.
fn check(acts: &str, board: &str) {
    assert_eq!(show::board(&after(acts)), board, "{acts}");
}

/// The last of these acts asks this of the edge.
fn check_asks(acts: &str, effects: &str) {
    assert_eq!(show::effects(&play(three(), acts).1), effects, "{acts}");
}

/// After these acts, one more does nothing at all: the same state, and no effects.
fn check_nothing(acts: &str, act: &str) {
    let before = after(acts);
    let (after, effects) = play(before.clone(), act);
    assert_eq!(show::effects(&effects), "", "{acts}; {act}");
    assert!(after == before, "the state is another one: {acts}; {act}");
}

/// After these acts, one more changes nothing, and why is told in two ways: read and spoken.
fn check_refused(acts: &str, act: &str, why: Refusal) {
    let before = after(acts);
    let (after, effects) = play(before.clone(), act);
    assert_eq!(after.conversation, before.conversation, "{acts}; {act}");
    assert_eq!(after.history, before.history, "{acts}; {act}");
    assert_eq!(after.notice.as_deref(), Some(&Notice::Refused(why.clone())), "{acts}; {act}");
    let told = Announcement::Told(Notice::Refused(why).into());
    assert_eq!(effects, [Effect::Announce(told)], "{acts}; {act}");
}
