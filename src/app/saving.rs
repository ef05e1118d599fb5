//! Handing out what people take along: the file, and the booklet that opens itself (R24).

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;

use super::table::Table;
use crate::format::{self, booklet, calendar};
use crate::i18n::Text;
use crate::model::{Conversation, Date, LeftOut};
use crate::platform::paper::Paper as Sheet;
use crate::platform::{clock, files};
use crate::update::{Keep, Message};

/// The sheet that dresses a booklet: one of the widget's own files (R23).
const STYLES: &str = "wat-telt-booklet.css";

impl Table {
    /// Hands out the file, and says so only once it is (R25).
    pub(super) fn save(&self, conversation: &Conversation, left_out: &LeftOut) {
        let copy = copy(conversation, left_out);
        self.hand_out(
            format::file_name(today(&copy)),
            files::JSON,
            &format::write(&copy),
            Keep::NotSaved,
        );
    }

    /// Makes a booklet of what stands on the paper, and hands it out.
    pub(super) fn save_booklet(&self) {
        let made = self.sheet.as_ref().map(Sheet::html).zip(self.later());
        self.send(Message::Keep(Keep::PrintEnded(Ok(()))));
        let Some((body, later)) = made else { return self.send(Message::Keep(Keep::NoBooklet)) };
        let state = &self.state;
        let copy = copy(&state.conversation, &state.left_out);
        let (file, day) = (format::write(&copy), copy.now.date);
        let date = self.texts.date(day);
        let title = format!("{}, {date}", self.texts.say(Text::AppName));
        let language = self.texts.language().clone();
        let name = format::booklet_name(today(&copy));
        let (link, url) = (self.link.clone(), format!("{}{STYLES}", self.base));
        spawn_local(async move {
            let page = files::own_text(&url).await.map(|styles| {
                (later.booklet)(&booklet::Page {
                    language: language.tag(),
                    title: &title,
                    styles: &styles,
                    body: &body,
                    file: &file,
                })
            });
            link.send_message(super::Tell::Booklet(name, page.ok()));
        });
    }

    /// Hands out a day for a calendar, with nothing personal in it but what people typed (R23).
    pub(super) fn save_day(&self, day: Date) {
        let Some(later) = self.later() else { return };
        let again = self.state.conversation.now.again.as_ref();
        let text = (later.calendar)(&calendar::Event {
            made_with: &self.state.conversation.made_with,
            id: clock::fresh().id.as_str(),
            written: clock::now(),
            day,
            summary: &self.texts.say(Text::CalendarSummary),
            description: again.map_or("", |words| &*words.text),
        });
        let name = format::calendar_name(day);
        if files::hand_out(&name, files::CALENDAR, &text, |_| {}).is_err() {
            self.send(Message::Keep(Keep::NotSaved));
        }
    }

    /// The booklet was made, or not.
    pub(super) fn booklet_made(&self, name: String, page: Option<String>) {
        match page {
            Some(page) => self.hand_out(name, files::HTML, &page, Keep::NoBooklet),
            None => self.send(Message::Keep(Keep::NoBooklet)),
        }
    }

    fn hand_out(&self, name: String, kind: &'static str, text: &str, failed: Keep) {
        let name: Rc<str> = name.into();
        let (on, saved) = (self.on.clone(), Rc::clone(&name));
        let done = move |handed| {
            let name = match handed {
                files::Handed::Download => Rc::clone(&saved),
                files::Handed::Shared => Rc::from(""),
            };
            on.emit(Message::Keep(Keep::Saved(name)));
        };
        if files::hand_out(&name, kind, text, done).is_err() {
            self.send(Message::Keep(failed));
        }
    }
}

fn copy(conversation: &Conversation, left_out: &LeftOut) -> Conversation {
    conversation.copy(left_out, clock::fresh().id)
}

/// The day of today, or that of the conversation on a device that has none.
fn today(conversation: &Conversation) -> Date {
    clock::day_of(clock::now()).unwrap_or(conversation.now.date)
}
