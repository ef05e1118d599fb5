//! The end of "Samen lezen": what goes along, the file and the paper, and taking it off the device.

use yew::prelude::*;

use super::away::Away;
use super::icon::Icon;
use super::press::press;
use super::second::Show;
use super::sentences;
use super::whose_device::DeviceQuestion;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Conversation, Moment, WhoseDevice};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Back, Keep, Message, Paper, Phone, Safe, StorageError, Way};

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
    /// How it can leave this device at once.
    pub away: Away,
    /// Where the conversation is, apart from this device.
    pub safe: &'a Safe,
    /// Giving it to who the page around the board is of.
    pub give: Html,
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
                { self.give.clone() }
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
        let share = vec![
            Act("share", "share-network", Text::Share, Message::Keep(Keep::Save(Way::Share))),
            Act("share-booklet", "share-network", Text::ShareBooklet, booklet(Way::Share)),
        ];
        let share = self.away.by_share_sheet.then_some(share);
        let mut save = save();
        if self.is_anothers() {
            save.reverse();
            return [Some(self.at_the_table()), share, Some(save)].into_iter().flatten().collect();
        }
        [Some(save), share, Some(self.at_the_table())].into_iter().flatten().collect()
    }

    /// What is done at this table, and leaves no file.
    fn at_the_table(&self) -> Vec<Act> {
        let print = Message::Keep(Keep::Print(Paper::Booklet));
        let print = Act("print", "printer", Text::Print, print);
        let phone = Message::Back(Back::Phone(Phone::Ask));
        let phone = Act("phone", "device-mobile", Text::Phone, phone);
        [Some(print), self.away.by_code.then_some(phone)].into_iter().flatten().collect()
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

/// A file that stays on this device.
fn save() -> Vec<Act> {
    vec![
        Act("save-file", "floppy-disk", Text::SaveFile, Message::Keep(Keep::Save(Way::Download))),
        Act("lock", "lock-simple", Text::LockFile, Message::Keep(Keep::AskPassword)),
        Act("save-booklet", "cards-three", Text::SaveBooklet, booklet(Way::Download)),
    ]
}

fn booklet(way: Way) -> Message {
    Message::Keep(Keep::Print(Paper::BookletFile(way)))
}

/// One thing that can be done: its id, its pictogram, its name, and what it does.
struct Act(&'static str, &'static str, Text<'static>, Message);

impl Act {
    fn view(self, loud: bool, texts: &Texts, on: &Callback<Message>) -> Html {
        let Self(id, icon, name, message) = self;
        html! {
            <button
                type="button" {id} key={id} class={classes!("button", loud.then_some("forward"))}
                part={loud.then_some("primary-button")}
                onclick={press(on, message)}
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
