//! The end of "Samen lezen": what goes along, the file and the paper, and taking it off the device.

use yew::prelude::*;

use super::icon::Icon;
use super::press::press;
use super::second::Show;
use super::sentences;
use super::whose_device::DeviceQuestion;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Conversation, Moment, WhoseDevice};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Keep, Message, Paper, Safe, StorageError, Way};

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
    /// Whose device this was said to be.
    pub whose_device: Option<WhoseDevice>,
    /// Whether this device has a share sheet that takes a file.
    pub shares: bool,
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
                <div class="keep-first">
                    { DeviceQuestion { whose: self.whose_device, texts, on }.view() }
                    { goes_along(self) }
                </div>
                if has_parts(self) {
                    { self.along.cloned().unwrap_or_default() }
                }
                { self.acts() }
                <p class="hint">{ texts.say(Text::BookletFileHint) }</p>
                { saved(self) }
                if self.is_anothers() {
                    <div class="saved">
                        <p>{ texts.both(Text::StaysHere).show() }</p>
                        { take_off(self) }
                    </div>
                }
            </section>
        }
    }

    fn is_anothers(&self) -> bool {
        self.whose_device == Some(WhoseDevice::Anothers)
    }

    /// The ways it can go, and on each what can be done. What is best comes first: on one's own device that is the
    /// file, and on another's what leaves nothing behind.
    fn ways(&self) -> Vec<Vec<Act>> {
        let booklet = |way| Keep::Print(Paper::BookletFile(way));
        let mut save = vec![
            Act("save-file", "floppy-disk", Text::SaveFile, Keep::Save(Way::Download)),
            Act("lock", "lock-simple", Text::LockFile, Keep::AskPassword),
            Act("save-booklet", "cards-three", Text::SaveBooklet, booklet(Way::Download)),
        ];
        let share = vec![
            Act("share", "share-network", Text::Share, Keep::Save(Way::Share)),
            Act("share-booklet", "share-network", Text::ShareBooklet, booklet(Way::Share)),
        ];
        let paper = vec![Act("print", "printer", Text::Print, Keep::Print(Paper::Booklet))];
        let share = self.shares.then_some(share);
        if self.is_anothers() {
            save.reverse();
            return [Some(paper), share, Some(save)].into_iter().flatten().collect();
        }
        [Some(save), share, Some(paper)].into_iter().flatten().collect()
    }

    /// A column for each way; what is best is the loud one.
    fn acts(&self) -> Html {
        let acts = |(column, way): (usize, Vec<Act>)| {
            let acts = way.into_iter().enumerate();
            let acts = acts.map(|(at, act)| act.view((column, at) == (0, 0), self.texts, self.on));
            html! { <div class="keep-way">{ for acts }</div> }
        };
        html! { <div class="keep-acts">{ for self.ways().into_iter().enumerate().map(acts) }</div> }
    }
}

/// One thing that can be done: its id, its pictogram, its name, and what it does.
struct Act(&'static str, &'static str, Text<'static>, Keep);

impl Act {
    fn view(self, loud: bool, texts: &Texts, on: &Callback<Message>) -> Html {
        let Self(id, icon, name, keep) = self;
        html! {
            <button
                type="button" {id} key={id} class={classes!("button", loud.then_some("forward"))}
                onclick={press(on, Message::Keep(keep))}
            >
                { Icon { name: icon }.view() }{ texts.both(name).show() }
            </button>
        }
    }
}

/// Whether there is anything to leave out.
fn has_parts(props: &ReadKeep<'_>) -> bool {
    props.laid.has_parts() || !props.conversation.earlier.is_empty()
}

/// Choosing what goes along.
fn goes_along(props: &ReadKeep<'_>) -> Html {
    if !has_parts(props) {
        return Html::default();
    }
    html! {
        <button
            type="button" id="goes-along" class="button act"
            aria-expanded={props.along.is_some().to_string()}
            onclick={press(props.on, Message::Keep(Keep::GoesAlong))}
        >
            { Icon { name: "hand" }.view() }{ props.texts.both(Text::GoesAlong).show() }
        </button>
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
    let anothers = props.is_anothers();
    let line = match props.safe {
        Safe::Nowhere => return Html::default(),
        Safe::InFile(file) if file.is_empty() => texts.both(Text::SavedShared),
        Safe::InFile(file) if anothers => texts.both(Text::SavedHere { file }),
        Safe::InFile(file) => texts.both(Text::SavedAs { file }),
        Safe::PartInFile(file) if file.is_empty() => texts.both(Text::PartShared),
        Safe::PartInFile(file) if anothers => texts.both(Text::PartSavedHere { file }),
        Safe::PartInFile(file) => texts.both(Text::PartSaved { file }),
        Safe::PerhapsInFile(file) => texts.both(Text::SavedPerhaps { file }),
        Safe::OnPaper => texts.both(Text::Printed),
    };
    html! {
        <div
            id="saved" class="saved" role="group" tabindex="-1" aria-labelledby="saved-line"
        >
            <p id="saved-line">{ line.show() }</p>
            if !anothers {
                { take_off(props) }
            }
        </div>
    }
}

fn take_off(props: &ReadKeep<'_>) -> Html {
    html! {
        <button
            type="button" class="button" id="take-off"
            onclick={press(props.on, Message::Keep(Keep::TakeOffDevice))}
        >
            { Icon { name: "hand-arrow-up" }.view() }{ props.texts.both(Text::Remove).show() }
        </button>
    }
}
