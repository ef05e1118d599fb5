//! What is asked of a file that is opened: whether it may take the place of what lies on the table,
//! and what people want to do with an earlier conversation (R25, R27).

use std::rc::Rc;

use yew::prelude::*;

use super::agreed::looked_back;
use super::booklet::Booklet;
use super::dialog::{answer, not_done, title, way};
use super::password;
use super::person::People;
use super::phone;
use super::second::Show;
use super::sentences;
use wat_telt_core::format::Opened;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Conversation, Moment};
use wat_telt_core::update::{Back, Dialog, Message, Walk};

/// What is asked.
pub struct Opening<'a> {
    /// The question.
    pub dialog: &'a Dialog,
    /// What lies on the table.
    pub table: &'a Conversation,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Opening<'_> {
    /// What stands in the dialog.
    pub fn view(&self) -> Html {
        match self.dialog {
            Dialog::Open(opened) => open(self, opened),
            Dialog::Earlier(opened) => earlier(self, opened),
            Dialog::TwoFiles(opened) => two_files(self, opened),
            Dialog::Phone(code) => phone::phone(code, self.texts, self.on),
            Dialog::Lock => password::to_lock(self.texts, self.on),
            Dialog::Unlock(locked) => password::to_open(locked, self.texts, self.on),
            Dialog::HandOver(_)
            | Dialog::Wipe
            | Dialog::Forget(_)
            | Dialog::TakeOffDevice
            | Dialog::Give(_) => Html::default(),
        }
    }

    fn way(&self, icon: &'static str, label: Text<'_>, line: Option<Text<'_>>, back: Back) -> Html {
        let line = line.map(|line| self.texts.both(line));
        way(icon, self.texts.both(label), line, Message::Back(back), self.on)
    }
}

/// What did not fit is told item by item before the file is used. Paragraphs: a list would be
/// spoken with its length (R11).
fn open(props: &Opening<'_>, opened: &Opened) -> Html {
    let texts = &props.texts;
    let (fits, over) = (opened.repairs.is_empty(), !props.table.is_untouched());
    html! {
        <>
            { title(texts.both(if over { Text::OpenTitle } else { Text::RepairTitle })) }
            <div class="dialog-text" id="dialog-text">
                if over {
                    <p>{ texts.both(Text::OpenText).show() }</p>
                }
                if !fits && over {
                    <h3>{ texts.both(Text::RepairTitle).show() }</h3>
                }
                if !fits {
                    <p>{ texts.both(Text::RepairHint).show() }</p>
                }
            </div>
            { repairs_of(opened, texts) }
            <div class="dialog-acts">
                { answer(texts.both(Text::OpenYes), Message::Back(Back::OpenIt), props.on) }
                { not_done(texts.both(Text::OpenNo), props.on) }
            </div>
        </>
    }
}

/// What to do with it, each with what it does, and none of them the loud one: to look at it changes
/// nothing of what it is. Nothing of its board is shown before that (R27).
fn earlier(props: &Opening<'_>, opened: &Opened) -> Html {
    let texts = &props.texts;
    let day = opened.conversation.now.date;
    let title_of = texts.in_both(&|texts| {
        let date = texts.date(day);
        texts.say(Text::EarlierTitle { date: &date })
    });
    html! {
        <>
            { title(title_of) }
            <div class="dialog-text" id="dialog-text"><p>{ texts.both(Text::EarlierText).show() }</p></div>
            <div class="dialog-ways">
                { props.way("folder-open", Text::EarlierRead, Some(Text::EarlierReadLine), Back::Read) }
                { props.way("cards-three", Text::EarlierGoOn, Some(Text::EarlierGoOnLine), Back::GoOn) }
                { props.way(
                    "chats-circle", Text::EarlierLookBack, Some(Text::EarlierLookBackLine), Back::LookBack,
                ) }
                { answer(texts.both(Text::OpenNo), Message::Walk(Walk::CloseDialog), props.on) }
            </div>
        </>
    }
}

/// What each of the two has and the other does not, one under the other, and what may stay. Nothing
/// is merged by itself.
fn two_files(props: &Opening<'_>, opened: &Opened) -> Html {
    let texts = &props.texts;
    let one = |name: Text<'_>, conversation: &Conversation, moments: &[Rc<Moment>]| {
        let name = texts.both(name);
        let booklet = |moment: &Rc<Moment>| {
            Booklet {
                moment,
                people: &People::of_moment(conversation, moment, texts),
                texts,
                on_paper: false,
                day: None,
                looked_back: looked_back(conversation, moment, texts),
            }
            .view()
        };
        html! {
            <section class="two-file" aria-label={name.to_string()}>
                <h3>{ name.show() }</h3>
                <>{ for moments.iter().map(booklet) }</>
            </section>
        }
    };
    let [ours, theirs] = props.table.apart(&opened.conversation);
    html! {
        <>
            { title(texts.both(Text::TwoFilesTitle)) }
            <div class="dialog-text" id="dialog-text"><p>{ texts.both(Text::TwoFilesText).show() }</p></div>
            { repairs_of(opened, texts) }
            <div class="two-files" role="group" tabindex="0" aria-labelledby="dialog-title">
                { one(Text::TwoFilesTable, props.table, &ours) }
                { one(Text::TwoFilesFile, &opened.conversation, &theirs) }
            </div>
            <div class="dialog-ways">
                { props.way("cards-three", Text::TwoFilesBoth, None, Back::KeepBoth) }
                { props.way("folder-open", Text::OpenYes, None, Back::OpenIt) }
                { not_done(texts.both(Text::OpenNo), props.on) }
            </div>
        </>
    }
}

fn repairs_of(opened: &Opened, texts: &Texts) -> Html {
    if opened.repairs.is_empty() {
        return Html::default();
    }
    html! {
        <div class="repairs" role="group" tabindex="0" aria-label={texts.say(Text::RepairTitle)}>
            { for opened.repairs.iter().map(|repair| html! {
                <p>{ sentences::repair(repair, texts) }</p>
            }) }
        </div>
    }
}
