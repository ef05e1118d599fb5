//! Handing out what people take along: the file, and the booklet that opens itself (R24).

use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

use super::super::session::Session;
use crate::platform::handing::{self, Given, Handed, NotHanded};
use crate::platform::paper::Paper as Sheet;
use crate::platform::{clock, files, paper};
use wat_telt_core::format::{self, booklet, calendar};
use wat_telt_core::i18n::Text;
use wat_telt_core::model::{Conversation, Date, Language, LeftOut};
use wat_telt_core::update::{Keep, Message, Way};

/// The sheet that dresses a booklet: one of the widget's own files (R23).
const STYLES: &str = "wat-telt-booklet.css";

impl Session {
    /// Hands out the file, and says so only once it is (R25).
    pub(super) fn save(&self, conversation: &Conversation, left_out: &LeftOut, way: Way) {
        let copy = given(conversation, left_out);
        let (name, text) = (format::file_name(copy.now.date), format::write(&copy));
        let file = Given { name: &name, kind: handing::JSON, text: &text };
        hand_out(&self.on, &file, way, Keep::NotSaved);
    }

    /// Makes a booklet of what stands on the paper, and hands it out.
    pub(super) fn save_booklet(&self, way: Way) {
        let copy = given(&self.state.conversation, &self.state.left_out);
        let Some(bound) = self.bind(&copy) else {
            return self.send(Message::Keep(Keep::NoBooklet));
        };
        let name = format::booklet_name(copy.now.date);
        let on = self.on.clone();
        spawn_local(async move {
            let Some(page) = bound.page(&format::write(&copy)).await else {
                return on.emit(Message::Keep(Keep::NoBooklet));
            };
            let page = Given { name: &name, kind: handing::HTML, text: &page };
            hand_out(&on, &page, way, Keep::NoBooklet);
        });
    }

    /// The booklet of what stands on the paper, which is taken away; nothing where nothing stands there.
    pub(super) fn bind(&self, copy: &Conversation) -> Option<Bound> {
        let made = self.sheet.as_ref().map(Sheet::html);
        self.send(Message::Keep(Keep::PrintEnded(Ok(()))));
        let date = self.texts.date(copy.now.date);
        Some(Bound {
            language: self.texts.language().clone(),
            title: format!("{}, {date}", self.texts.say(Text::AppName)),
            body: made?,
            own_text: self.own_text.clone(),
        })
    }

    /// Hands out a day for a calendar, with nothing personal in it but what people typed (R23).
    pub(super) fn save_day(&self, day: Date) {
        let again = self.state.conversation.now.again.as_ref();
        let text = calendar::write(&calendar::Event {
            made_with: &self.state.conversation.made_with,
            id: clock::fresh().id.as_str(),
            written: clock::now(),
            day,
            summary: &self.texts.say(Text::CalendarSummary),
            description: again.map_or("", |words| &*words.text),
        });
        let name = format::calendar_name(day);
        let on = self.on.clone();
        let file = Given { name: &name, kind: handing::CALENDAR, text: &text };
        handing::hand_out(&file, Way::Download, move |handed| {
            on.emit(Message::Keep(match handed {
                Ok(_) => Keep::DayKept,
                Err(error) => not_handed(error, Keep::NotSaved),
            }));
        });
    }

    /// Has the browser print what stands on the paper.
    pub(super) fn print(&self) {
        let on = self.on.clone();
        paper::print(move |error| on.emit(Message::Keep(Keep::PrintEnded(Err(error)))));
    }
}

/// A booklet, but for its sheet.
pub(super) struct Bound {
    language: Language,
    title: String,
    body: String,
    /// What promises its sheet.
    own_text: Function,
}

impl Bound {
    /// The page that it is, with this file in it; nothing where its sheet does not come (R23).
    pub(super) async fn page(&self, file: &str) -> Option<String> {
        let styles = files::own_text(&self.own_text, STYLES).await.ok()?;
        Some(booklet::write(&booklet::Page {
            language: self.language.tag(),
            title: &self.title,
            styles: &styles,
            body: &self.body,
            file,
        }))
    }
}

/// Hands out what was made, and tells what came of it; `refused` where the browser does not take it.
pub(super) fn hand_out(on: &Callback<Message>, file: &Given<'_>, way: Way, refused: Keep) {
    let (on, name) = (on.clone(), Rc::from(file.name));
    let refused = if way == Way::Share { Keep::NotShared } else { refused };
    handing::hand_out(file, way, move |handed| {
        on.emit(Message::Keep(match handed {
            Ok(Handed::Download) => Keep::Saved(Rc::clone(&name)),
            Ok(Handed::PerhapsDownload) => Keep::PerhapsSaved(Rc::clone(&name)),
            Ok(Handed::Shared) => Keep::Saved(Rc::from("")),
            Err(error) => not_handed(error, refused.clone()),
        }));
    });
}

/// What is told of a file that was not handed out; `refused` of one that the browser refused.
pub(super) fn not_handed(error: NotHanded, refused: Keep) -> Keep {
    match error {
        NotHanded::Refused => refused,
        NotHanded::NotHere => Keep::NotSavedHere,
        NotHanded::Late => Keep::ShareLate,
        NotHanded::Closed => Keep::ShareClosed,
    }
}

/// What is given: the whole, or a copy without what is left out (R24).
pub(super) fn given(whole: &Conversation, left_out: &LeftOut) -> Conversation {
    if left_out.is_nothing() {
        return whole.clone();
    }
    whole.copy(left_out, clock::fresh().id)
}
