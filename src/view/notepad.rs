//! The notepad: beside the board, and as a screen of its own.

use std::rc::Rc;

use yew::prelude::*;

use super::agreed::Agreed;
use super::aloud;
use super::heading::Level;
use super::icon::Icon;
use super::note::{NoteView, note_names};
use super::note_form::{NoteForm, form_acts};
use super::person::People;
use super::press::press;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Conversation, DomainId, Moment, Note, NoteId, ParticipantId};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Message, MoveButton, NoteEdit, Notes, Screen, Walk};

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
    /// Whether the board waits to be laid anew, which is where the way leads then.
    pub lays_anew: bool,
    /// How it is shown.
    pub view: fn(&Agreed<'_>) -> Html,
}

impl PartialEq for AgreedPart {
    fn eq(&self, other: &Self) -> bool {
        self.conversation == other.conversation
            && self.writes_for == other.writes_for
            && self.lays_anew == other.lays_anew
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
        if props.screen { ("notepad alone", ids::TITLE) } else { ("notepad", "notepad") };
    let title = html! { { texts.both(Text::Notepad).show() } };
    let leaves = leaves(props);
    html! {
        <section {class} aria-labelledby={id}>
            <div class="notepad-page">
                { props.level().heading("notepad-title", Some(id.into()), title) }
                { agreed(props) }
                if leaves.is_empty() {
                    <p class="hint">{ texts.say(Text::NotepadHint) }</p>
                }
                <>{ for leaves }</>
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
        asks: props.screen,
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
    NoteForm {
        edit,
        note: props.moment.note(&edit.note),
        moment: &props.moment,
        turn: &props.turn,
        people: &props.people,
        texts: &props.texts,
        on: &props.on,
    }
    .view()
}

fn read(props: &NotepadProps, note: &Rc<Note>, name: &AttrValue, edges: (bool, bool)) -> Html {
    NoteView {
        note,
        moment: &props.moment,
        name: name.clone(),
        first: props.first(),
        level: props.level().under(),
        people: &props.people,
        texts: &props.texts,
        children: note_acts(props, &note.id, name, edges),
    }
    .view()
}

/// What can be done with a note: changing what is one's own (R6, R20), and the order by hand.
fn note_acts(props: &NotepadProps, id: &NoteId, what: &str, (top, bottom): (bool, bool)) -> Html {
    let texts = &props.texts;
    let whole = props.moment.note(id);
    let mine = whole.is_some_and(|note| note.may_be_changed_by(&props.turn));
    let arrow = |name: Text<'_>,
                 button: MoveButton,
                 icon: &'static str,
                 act: Notes,
                 at_edge: bool| {
        html! {
            <button
                type="button" id={ids::move_note(id, button)} class="button quiet arrow" aria-label={texts.say(name)}
                aria-disabled={at_edge.then_some("true")}
                onclick={press(&props.on, Message::Notes(act))}
            >{ Icon { name: icon }.view() }</button>
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
                >{ Icon { name: "pencil-simple" }.view() }{ texts.both(Text::NoteChange).show() }</button>
            }
            if !(top && bottom) {
                { arrow(Text::NoteUp { what }, MoveButton::Up, "arrow-up", Notes::Up(id.clone()), top) }
                { arrow(Text::NoteDown { what }, MoveButton::Down, "arrow-down", Notes::Down(id.clone()), bottom) }
            }
        </div>
    }
}

/// What is always in reach at the foot of the notepad. After the agreements of earlier the way leads
/// to laying anew; that it is good like this is never the end of looking back by itself (R10, R27).
fn acts(props: &NotepadProps) -> Html {
    if props.edit.is_some() {
        return form_acts(&props.texts, &props.on);
    }
    let way = |key: &'static str, label: Text<'_>, loud: bool, screen: Screen| {
        let class = classes!("button", loud.then_some("forward"));
        let go = press(&props.on, Message::Walk(Walk::Go(screen)));
        html! {
            <button {key} type="button" {class} part={loud.then_some("primary-button")} onclick={go}>
                { props.texts.both(label).show() }
            </button>
        }
    };
    let anew = props.agreed.as_ref().is_some_and(|part| part.lays_anew);
    let lay = if props.moment.board.is_empty() { Screen::Choose } else { Screen::Board };
    html! {
        <>
            <button
                key="add" type="button" class="button write" id="add-note"
                onclick={press(&props.on, Message::Notes(Notes::Add))}
            >
                { Icon {
                    name: "pencil-simple",
                }.view() }{ props.texts.both(Text::NoteWrite).show() }
            </button>
            if props.screen {
                { way("good", Text::GoodLikeThis, !anew, Screen::Read) }
            }
            if props.screen && anew {
                { way("anew", Text::LayAnew, true, lay) }
            }
        </>
    }
}
