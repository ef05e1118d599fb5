//! "Geef aan ...": what goes to who the page around the board is of, and what came of it (R24).

use std::rc::Rc;

use yew::prelude::*;

use super::dialog::{answer, title};
use super::icon::Icon;
use super::press::press;
use super::second::Show;
use super::sentences;
use super::start::of_page;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::{Give, Given, Giving, Message, Receiver, Stage, Walk};

/// The button, with who it is and what they take it for.
pub struct ToReceiver<'a> {
    /// Who takes what people give.
    pub receiver: &'a Rc<Receiver>,
    /// What somebody has already.
    pub given: Option<&'a Given>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl ToReceiver<'_> {
    /// The button, beside what the page says of itself.
    pub fn view(&self) -> Html {
        let (texts, receiver) = (self.texts, self.receiver);
        let (name, ask) = (&receiver.name, Message::Give(Give::Ask(Rc::clone(receiver))));
        html! {
            <div class="give">
                <button
                    type="button" id="give" class="button" aria-describedby="give-hint" onclick={press(self.on, ask)}
                >
                    { Icon { name: "envelope-simple" }.view() }
                    <span>{ texts.both(Text::GiveTo { receiver: name }).show() }</span>
                </button>
                <p id="give-hint" class="hint">
                    { of_page(receiver, texts) }
                </p>
                if let Some(given) = self.given {
                    <p class="saved">
                        { texts.both(Text::GiveHad { receiver: &given.receiver.name }).show() }
                        { reference(given.reference.as_deref(), texts) }
                    </p>
                }
            </div>
        }
    }
}

/// What is asked before it goes, and what came of it.
pub struct GiveDialog<'a> {
    /// What is asked, or told.
    pub giving: &'a Giving,
    /// Who the page is of now.
    pub receiver: Option<&'a Rc<Receiver>>,
    /// What goes, as it is read.
    pub booklet: Html,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl GiveDialog<'_> {
    /// What stands in the dialog.
    pub fn view(&self) -> Html {
        let name = &self.giving.receiver.name;
        let asked = self.giving.stage == Stage::Preview;
        let asked = if asked {
            Text::GiveTitle { receiver: name }
        } else {
            Text::GiveTo { receiver: name }
        };
        html! {
            <>
                { title(self.texts.both(asked)) }
                if self.giving.stage == Stage::Preview {
                    { self.preview() }
                } else {
                    { self.told() }
                }
                <div class="dialog-acts">{ self.acts() }</div>
            </>
        }
    }

    /// All that goes, and to whom, before it does.
    fn preview(&self) -> Html {
        let (texts, receiver) = (self.texts, &self.giving.receiver);
        html! {
            <>
                <div class="dialog-text" id="dialog-text">
                    <p>{ texts.both(Text::GiveText { receiver: &receiver.name }).show() }</p>
                    if !receiver.purpose.is_empty() {
                        <p>{ says(receiver, texts) }</p>
                    }
                    if receiver.takes_booklet {
                        <p class="hint">{ texts.say(Text::GiveBooklet) }</p>
                    }
                    <p class="hint">{ texts.say(Text::GiveLess) }</p>
                </div>
                <div class="sheet given-sheet">{ self.booklet.clone() }</div>
            </>
        }
    }

    /// One place for what comes of it, so that it is heard when it changes.
    fn told(&self) -> Html {
        let (texts, name) = (self.texts, &*self.giving.receiver.name);
        let line = match &self.giving.stage {
            Stage::Preview | Stage::UnderWay(_) => Text::GiveUnderWay { receiver: name },
            Stage::Came(_) => Text::GiveCame { receiver: name },
            Stage::Not(why, _) => sentences::give_error(*why, name),
        };
        let came = matches!(self.giving.stage, Stage::Came(_));
        html! {
            <div class="dialog-text dialog-said" id="dialog-text" role="status">
                <p>{ texts.both(line).show() }{ self.reference() }</p>
                if came {
                    <p class="hint">{ texts.say(Text::GiveCameHint { receiver: name }) }</p>
                }
            </div>
        }
    }

    fn reference(&self) -> Html {
        let Stage::Came(called) = &self.giving.stage else { return Html::default() };
        reference(called.as_deref(), self.texts)
    }

    /// What stands out goes to nobody: nothing is given by accident (R25).
    fn acts(&self) -> Html {
        let (yes, close) = match &self.giving.stage {
            Stage::Preview => (Some(Text::GiveYes), Text::NotAfterAll),
            Stage::UnderWay(_) => (None, Text::GiveWaitNoLonger),
            Stage::Came(_) => (None, Text::Done),
            Stage::Not(..) => (Some(Text::TryAgain), Text::NotAfterAll),
        };
        let receiver = self.receiver.unwrap_or(&self.giving.receiver);
        let give = || Message::Give(Give::Yes(Rc::clone(receiver)));
        let close_it = press(self.on, Message::Walk(Walk::CloseDialog));
        html! {
            <>
                if let Some(yes) = yes {
                    { answer(self.texts.both(yes), give(), self.on) }
                }
                <button type="button" class="button forward" onclick={close_it}>
                    { self.texts.both(close).show() }
                </button>
            </>
        }
    }
}

fn says(receiver: &Receiver, texts: &Texts) -> String {
    texts.say(Text::ReceiverSays { purpose: &receiver.purpose })
}

/// What the receiver calls it, where it said so.
fn reference(called: Option<&str>, texts: &Texts) -> Html {
    let Some(called) = called else { return Html::default() };
    html! { <>{ " " }{ texts.say(Text::GiveReference { reference: called }) }</> }
}
