//! The end of "Samen lezen": what goes along, the file and the paper, and taking it off the device.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::Icon;
use super::press::press;
use super::read::Read;
use crate::i18n::Text;
use crate::model::Moment;
use crate::update::{Keep, Message, Paper, Safe};

/// Keeping it: what goes along, the file and the paper, and then taking it off the device (R24).
pub(super) fn keep(props: &Read<'_>, laid: &Moment) -> Html {
    let (texts, on) = (&props.texts, &props.on);
    html! {
        <section class="keep" aria-labelledby="keep">
            <h2 id="keep" tabindex="-1">{ texts.both(Text::KeepTitle) }</h2>
            <p>{ texts.both(Text::KeepHint) }</p>
            if lies_face_down(props) {
                <p>{ texts.say(Text::FaceDownStays) }</p>
            }
            { goes_along(props, laid) }
            <div class="keep-acts">
                <button
                    type="button" class="button forward"
                    onclick={press(on, Message::Keep(Keep::Save))}
                >
                    <Icon name="floppy-disk" />{ texts.both(Text::SaveFile) }
                </button>
                { print(props, Paper::Booklet, "printer", Text::Print) }
                { print(props, Paper::BookletFile, "cards-three", Text::SaveBooklet) }
            </div>
            <p class="hint">{ texts.say(Text::BookletFileHint) }</p>
            { saved(props) }
        </section>
    }
}

fn print(props: &Read<'_>, paper: Paper, icon: &'static str, name: Text<'_>) -> Html {
    html! {
        <button
            type="button" class="button"
            onclick={press(props.on, Message::Keep(Keep::Print(paper)))}
        >
            <Icon name={icon} />{ props.texts.both(name) }
        </button>
    }
}

/// Choosing what goes along. There while there is anything to leave out.
fn goes_along(props: &Read<'_>, laid: &Moment) -> Html {
    let nothing = laid.board.is_empty() && laid.notepad.is_empty();
    if nothing && props.conversation.earlier.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <button
                type="button" id="goes-along" class="button act"
                aria-expanded={props.along.is_some().to_string()}
                onclick={press(props.on, Message::Keep(Keep::GoesAlong))}
            >
                <Icon name="hand" />{ props.texts.both(Text::GoesAlong) }
            </button>
            { props.along.clone().unwrap_or_default() }
        </>
    }
}

/// Whether a fiche of somebody at the table lies face down; where it lies is nobody's to know (R8).
fn lies_face_down(props: &Read<'_>) -> bool {
    let now = &props.conversation.now;
    now.face_down().any(|fiche| now.is_present(fiche.owner()))
}

/// Where the conversation is now, and taking it off this device. A file without a name went to a
/// place that only the people at the table know.
fn saved(props: &Read<'_>) -> Html {
    let texts = &props.texts;
    let line = match props.safe {
        Safe::Nowhere => return Html::default(),
        Safe::InFile(file) if file.is_empty() => texts.both(Text::SavedShared),
        Safe::InFile(file) => texts.both(Text::SavedAs { file }),
        Safe::PartInFile(file) if file.is_empty() => texts.both(Text::PartShared),
        Safe::PartInFile(file) => texts.both(Text::PartSaved { file }),
        Safe::OnPaper => texts.both(Text::Printed),
    };
    html! {
        <div class="saved">
            <p id="saved" tabindex="-1">{ line }</p>
            <button
                type="button" class="button"
                onclick={press(props.on, Message::Keep(Keep::TakeOffDevice))}
            >
                <Icon name="hand-arrow-up" />{ texts.both(Text::Remove) }
            </button>
        </div>
    }
}
