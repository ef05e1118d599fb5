//! The end of "Samen lezen": what goes along, the file and the paper, and taking it off the device.

use yew::prelude::*;

use super::icon::Icon;
use super::press::press;
use super::second::Show;
use super::sentences;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Conversation, Moment};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Keep, Message, Paper, Safe, StorageError};

/// Keeping it.
pub struct ReadKeep<'a> {
    /// The conversation on the table.
    pub conversation: &'a Conversation,
    /// Its moment as it is laid.
    pub laid: &'a Moment,
    /// What goes along, while it is being chosen.
    pub along: Option<&'a Html>,
    /// Why the device does not take it, while it does not.
    pub unkept: Option<StorageError>,
    /// Where the conversation is, apart from this device.
    pub safe: &'a Safe,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl ReadKeep<'_> {
    /// Keeping it: what goes along, the file and the paper, and then taking it off the device (R24).
    pub(super) fn view(&self) -> Html {
        let (texts, on) = (self.texts, self.on);
        html! {
            <section id={ids::KEEP} class="keep" tabindex="-1" aria-labelledby="keep">
                <h2 id="keep">{ texts.both(Text::KeepTitle).show() }</h2>
                <p>{ texts.both(Text::KeepHint).show() }</p>
                if let Some(error) = self.unkept {
                    <p class="unkept">{ texts.both(sentences::storage_error(error)).show() }</p>
                }
                if lies_face_down(self) {
                    <p>{ texts.say(Text::FaceDownStays) }</p>
                }
                { goes_along(self) }
                <div class="keep-acts">
                    <button
                        type="button" id="save-file" class="button forward"
                        onclick={press(on, Message::Keep(Keep::Save))}
                    >
                        { Icon { name: "floppy-disk" }.view() }{ texts.both(Text::SaveFile).show() }
                    </button>
                    { print(self, Paper::Booklet, "printer", Text::Print) }
                    { print(self, Paper::BookletFile, "cards-three", Text::SaveBooklet) }
                </div>
                <p class="hint">{ texts.say(Text::BookletFileHint) }</p>
                { saved(self) }
            </section>
        }
    }
}

fn print(props: &ReadKeep<'_>, paper: Paper, icon: &'static str, name: Text<'_>) -> Html {
    html! {
        <button
            type="button" class="button"
            onclick={press(props.on, Message::Keep(Keep::Print(paper)))}
        >
            { Icon { name: icon }.view() }{ props.texts.both(name).show() }
        </button>
    }
}

/// Choosing what goes along. There while there is anything to leave out.
fn goes_along(props: &ReadKeep<'_>) -> Html {
    if !props.laid.has_parts() && props.conversation.earlier.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <button
                type="button" id="goes-along" class="button act"
                aria-expanded={props.along.is_some().to_string()}
                onclick={press(props.on, Message::Keep(Keep::GoesAlong))}
            >
                { Icon { name: "hand" }.view() }{ props.texts.both(Text::GoesAlong).show() }
            </button>
            { props.along.cloned().unwrap_or_default() }
        </>
    }
}

/// Whether a fiche of somebody at the table lies face down; where it lies is nobody's to know (R8).
fn lies_face_down(props: &ReadKeep<'_>) -> bool {
    let now = &props.conversation.now;
    now.face_down().any(|fiche| now.is_present(fiche.owner()))
}

/// Where the conversation is now, and taking it off this device. A file without a name went to a
/// place that only the people at the table know.
fn saved(props: &ReadKeep<'_>) -> Html {
    let texts = props.texts;
    let line = match props.safe {
        Safe::Nowhere => return Html::default(),
        Safe::InFile(file) if file.is_empty() => texts.both(Text::SavedShared),
        Safe::InFile(file) => texts.both(Text::SavedAs { file }),
        Safe::PartInFile(file) if file.is_empty() => texts.both(Text::PartShared),
        Safe::PartInFile(file) => texts.both(Text::PartSaved { file }),
        Safe::OnPaper => texts.both(Text::Printed),
    };
    html! {
        <div
            id="saved" class="saved" role="group" tabindex="-1" aria-labelledby="saved-line"
        >
            <p id="saved-line">{ line.show() }</p>
            <button
                type="button" class="button" id="take-off"
                onclick={press(props.on, Message::Keep(Keep::TakeOffDevice))}
            >
                { Icon { name: "hand-arrow-up" }.view() }{ texts.both(Text::Remove).show() }
            </button>
        </div>
    }
}
