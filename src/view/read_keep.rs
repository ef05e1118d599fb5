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
                <div class="keep-acts">{ for self.ways() }</div>
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

    /// The ways it can go, what leaves the least behind first: on another's device a file stays there.
    fn ways(&self) -> [Html; 3] {
        let paper = way("paper", vec![print(self, Paper::Booklet, "printer", Text::Print)]);
        let shared = if self.shares { way("share", share(self).into()) } else { Html::default() };
        let booklet = Paper::BookletFile(Way::Download);
        let booklet = print(self, booklet, "cards-three", Text::SaveBooklet);
        if self.is_anothers() {
            return [paper, shared, way("save", vec![booklet, lock(self), save(self)])];
        }
        [way("save", vec![save(self), lock(self), booklet]), shared, paper]
    }
}

/// One way that it goes, with what can go that way.
fn way(key: &'static str, acts: Vec<Html>) -> Html {
    html! { <div class="keep-way" {key}>{ for acts }</div> }
}

fn save(props: &ReadKeep<'_>) -> Html {
    let first = (!props.is_anothers()).then_some("forward");
    html! {
        <button
            type="button" id="save-file" key="save-file" class={classes!("button", first)}
            onclick={press(props.on, Message::Keep(Keep::Save(Way::Download)))}
        >
            { Icon { name: "floppy-disk" }.view() }{ props.texts.both(Text::SaveFile).show() }
        </button>
    }
}

fn lock(props: &ReadKeep<'_>) -> Html {
    html! {
        <button
            type="button" id="lock" key="lock" class="button"
            onclick={press(props.on, Message::Keep(Keep::AskPassword))}
        >
            { Icon { name: "lock-simple" }.view() }{ props.texts.both(Text::LockFile).show() }
        </button>
    }
}

/// The file and the booklet, each through the device's own share sheet.
fn share(props: &ReadKeep<'_>) -> [Html; 2] {
    let button = |key: &'static str, act: Keep, name: Text<'_>| {
        html! {
            <button
                type="button" {key} class="button" onclick={press(props.on, Message::Keep(act))}
            >
                { Icon { name: "share-network" }.view() }{ props.texts.both(name).show() }
            </button>
        }
    };
    let booklet = Keep::Print(Paper::BookletFile(Way::Share));
    [
        button("share", Keep::Save(Way::Share), Text::Share),
        button("share-booklet", booklet, Text::ShareBooklet),
    ]
}

fn print(props: &ReadKeep<'_>, paper: Paper, icon: &'static str, name: Text<'_>) -> Html {
    let first = (paper == Paper::Booklet && props.is_anothers()).then_some("forward");
    html! {
        <button
            type="button" key={icon} class={classes!("button", first)}
            onclick={press(props.on, Message::Keep(Keep::Print(paper)))}
        >
            { Icon { name: icon }.view() }{ props.texts.both(name).show() }
        </button>
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
