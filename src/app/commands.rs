//! The acts that are always in reach: what each is called, its pictogram and key, when it is
//! available, and what it does, in one record.

use yew::prelude::*;

use crate::platform::keys;
use crate::view::Tool;
use wat_telt_core::i18n::Text;
use wat_telt_core::update::{Keep, Message, State, Walk};

/// A key with Ctrl (or Command), and whether with Shift.
#[derive(Clone, Copy)]
struct Key {
    letter: &'static str,
    shift: bool,
}

struct Command {
    id: &'static str,
    label: Text<'static>,
    icon: &'static str,
    keys: &'static [Key],
    available: fn(&State) -> bool,
    message: fn() -> Message,
}

const COMMANDS: [Command; 6] = [
    Command {
        id: "step-back",
        label: Text::StepBack,
        icon: "arrow-u-up-left",
        keys: &[Key { letter: "z", shift: false }],
        available: |state| state.can_step_back(),
        message: || Message::StepBack,
    },
    Command {
        id: "step-forward",
        label: Text::StepForward,
        icon: "arrow-u-up-right",
        keys: &[Key { letter: "z", shift: true }, Key { letter: "y", shift: false }],
        available: |state| state.can_step_forward(),
        message: || Message::StepForward,
    },
    Command {
        id: "turn-board",
        label: Text::TurnBoard,
        icon: "arrows-clockwise",
        keys: &[],
        available: |_| true,
        message: || Message::Walk(Walk::TurnBoard),
    },
    Command {
        id: "rest",
        label: Text::Rest,
        icon: "pause",
        keys: &[],
        available: |_| true,
        message: || Message::Walk(Walk::Cover),
    },
    Command {
        id: "save",
        label: Text::Save,
        icon: "floppy-disk",
        keys: &[Key { letter: "s", shift: false }],
        available: |_| true,
        message: || Message::Walk(Walk::ToKeep),
    },
    Command {
        id: "wipe",
        label: Text::WipeAll,
        icon: "trash",
        keys: &[],
        available: |_| true,
        message: || Message::Keep(Keep::AskToWipe),
    },
];

/// The tools of the header.
pub fn tools(state: &State) -> Vec<Tool> {
    let tool = |command: &Command| Tool {
        id: command.id,
        label: command.label,
        icon: command.icon,
        available: (command.available)(state),
        message: (command.message)(),
    };
    COMMANDS.iter().map(tool).collect()
}

/// What the command of this key does; where there is no step to take, nothing, and not what a browser
/// would take back by itself in a text box (R25). Other keys of text boxes stay theirs.
pub fn message_of(event: &KeyboardEvent, state: &State) -> Option<Message> {
    let with_command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
    if !with_command || state.is_behind() {
        return None;
    }
    let letter = keys::letter(event)?;
    let command = COMMANDS.iter().find(|command| {
        let mut keys = command.keys.iter();
        keys.any(|key| key.letter == letter && key.shift == event.shift_key())
    })?;
    Some((command.message)())
}
