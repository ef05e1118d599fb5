//! The acts that are always in reach: what each is called, its pictogram and key, when it is
//! available, and what it does, in one record.

use super::header::Tool;
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

/// What the command of this key, pressed with Ctrl or Command, does: its Latin letter, and whether with
/// Shift.
pub fn message_of(letter: &str, shift: bool) -> Option<Message> {
    let command = COMMANDS.iter().find(|command| {
        let mut keys = command.keys.iter();
        keys.any(|key| key.letter == letter && key.shift == shift)
    })?;
    Some((command.message)())
}
