//! The notepad: beside the board, and as a screen of its own.

use std::rc::Rc;

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::agreed::Agreed;
use super::aloud;
use super::heading::Level;
use super::icon::Icon;
use super::ids;
use super::note::{NoteView, note_names};
use super::note_form::{NoteForm, form_acts};
use super::person::People;
use super::press::press;
use crate::i18n::{Text, Texts};
use crate::model::{Conversation, DomainId, Moment, Note, NoteId, ParticipantId};
use crate::update::{Message, NoteEdit, Notes, Screen, Walk};

/// The notepad.
#[derive(Properties, PartialEq)]
pub struct NotepadProps {
    /// The moment on the table.
    pub moment: Rc<Moment>,
    /// What was agreed earlier (R27), where there is anything.
    #[prop_or_default]
    pub agreed: Option<AgreedPart>,
    /// The note that is being written.
    pub edit: Option<NoteEdit>,
    /// Whether it is the screen "Blocnote", and not beside the board.
    pub screen: bool,
    /// Who is at turn.
    pub turn: ParticipantId,
    /// Who is at the table.
    pub people: People,
    /// Texts.
    pub texts: Texts,
    /// Where acts go.
    pub on: Callback<Message>,
}

/// What was agreed earlier, and how it is shown: equal where the conversation is.
#[derive(Clone)]
pub struct AgreedPart {
    /// The conversation.
    pub conversation: Rc<Conversation>,
    /// Whose words who is at turn writes down, where that is another's (R20).
    pub writes_for: Option<ParticipantId>,
    /// How it is shown.
    pub view: fn(&Agreed<'_>) -> Html,
}

impl PartialEq for AgreedPart {
    fn eq(&self, other: &Self) -> bool {
        self.conversation == other.conversation && self.writes_for == other.writes_for
    }
}

impl NotepadProps {
    fn level(&self) -> Level {
        if self.screen { Level(1) } else { Level(2) }
    }

    fn edits(&self, note: &NoteId) -> bool {
        self.edit.as_ref().is_some_and(|edit| edit.note == *note)
    }

    /// The domain that people begin with.
    fn first(&self) -> Option<&DomainId> {
        let top = self.moment.board.first()?;
        self.moment.begin_on_top.then_some(&top.domain)
    }
}

/// The notepad. It shows what is of those at the table, as paper and file will (R10a).
#[component]
pub fn Notepad(props: &NotepadProps) -> Html {
    let texts = &props.texts;
    let (class, id) =
        if props.screen { ("notepad alone", "heading") } else { ("notepad", "notepad") };
    let title = html! { { texts.both(Text::Notepad) } };
    let leaves = leaves(props);
    html! {
        <section {class} aria-labelledby={id}>
            <div class="notepad-page">
                { props.level().heading("notepad-title", Some(id.into()), title) }
                { agreed(props) }
                if leaves.is_empty() {
                    <p class="hint">{ texts.say(Text::NotepadHint) }</p>
                }
                { for leaves }
            </div>
            <div class="notepad-acts">{ acts(props) }</div>
        </section>
    }
}

/// What was agreed comes first (R27).
fn agreed(props: &NotepadProps) -> Html {
    let Some(part) = &props.agreed else { return Html::default() };
    (part.view)(&Agreed {
        conversation: &part.conversation,
        writes_for: part.writes_for.as_ref(),
        turn: &props.turn,
        people: &props.people,
        texts: &props.texts,
        on: &props.on,
    })
}

/// The notes in their order, and among them the form. All stand in one list with keys, so that the
/// form stays where it is, with the focus in it, when its first word makes it a note.
fn leaves(props: &NotepadProps) -> Vec<Html> {
    let laid = props.moment.as_laid().notepad;
    let names = note_names(&laid, &props.texts);
    let position = |note: &Note| laid.iter().position(|other| other.id == note.id);
    let leaf = |note: &Rc<Note>| {
        if props.edits(&note.id) {
            return Some(form(props));
        }
        let at = position(note)?;
        Some(read(props, &laid[at], &names[at], (at == 0, at + 1 == laid.len())))
    };
    let mut leaves: Vec<Html> = props.moment.notepad.iter().filter_map(leaf).collect();
    let comes = props.edit.as_ref().is_some_and(|edit| props.moment.note(&edit.note).is_none());
    if comes {
        leaves.push(form(props));
    }
    leaves
}

/// The form, under a key that the note keeps when its first word comes.
fn form(props: &NotepadProps) -> Html {
    let Some(edit) = &props.edit else { return Html::default() };
    let board = props.moment.board.iter();
    let board: Vec<(DomainId, AttrValue)> =
        board.map(|bar| (bar.domain.clone(), Rc::clone(&bar.label).into())).collect();
    html! {
        <NoteForm
            {edit} note={props.moment.note(&edit.note)} board={&board} turn={&props.turn}
            people={&props.people} texts={&props.texts} on={&props.on}
        />
    }
}

fn read(props: &NotepadProps, note: &Rc<Note>, name: &AttrValue, edges: (bool, bool)) -> Html {
    html! {
        <NoteView
            {note} name={name.clone()} first={props.first()}
            level={props.level().under()} people={&props.people} texts={&props.texts}
            children={note_acts(props, &note.id, name, edges)}
        />
    }
}

/// What can be done with a note: changing what is one's own (R6, R20), and the order by hand.
fn note_acts(props: &NotepadProps, id: &NoteId, what: &str, (top, bottom): (bool, bool)) -> Html {
    let texts = &props.texts;
    let whole = props.moment.note(id);
    let mine = whole.is_some_and(|note| note.may_be_changed_by(&props.turn));
    let arrow = |name: Text<'_>, icon: &'static str, act: Notes, at_edge: bool| {
        html! {
            <button
                type="button" class="button quiet arrow" aria-label={texts.say(name)}
                aria-disabled={at_edge.then_some("true")}
                onclick={press(&props.on, Message::Notes(act))}
            ><Icon name={icon} /></button>
        }
    };
    html! {
        <div class="note-acts">
            { aloud::thing(what, texts) }
            if mine {
                <button
                    type="button" class="button quiet" id={ids::note(id)}
                    aria-label={texts.say(Text::Change { what })}
                    onclick={press(&props.on, Message::Notes(Notes::Change(id.clone())))}
                ><Icon name="pencil-simple" />{ texts.both(Text::NoteChange) }</button>
            }
            if !(top && bottom) {
                { arrow(Text::NoteUp { what }, "arrow-up", Notes::Up(id.clone()), top) }
                { arrow(Text::NoteDown { what }, "arrow-down", Notes::Down(id.clone()), bottom) }
            }
        </div>
    }
}

/// What is always in reach at the foot of the notepad.
fn acts(props: &NotepadProps) -> Html {
    if props.edit.is_some() {
        return form_acts(&props.texts, &props.on);
    }
    let read = Message::Walk(Walk::Go(Screen::Read));
    html! {
        <>
            <button
                key="add" type="button" class="button write" id="add-note"
                onclick={press(&props.on, Message::Notes(Notes::Add))}
            >
                <Icon name="pencil-simple" />{ props.texts.both(Text::NoteWrite) }
            </button>
            if props.screen {
                <button
                    key="good" type="button" class="button forward" onclick={press(&props.on, read)}
                >
                    { props.texts.both(Text::GoodLikeThis) }
                </button>
            }
        </>
    }
}
