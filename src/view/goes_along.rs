//! "Wat gaat er mee?": what the resident leaves out of the copies that are given (R24).

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::icon::{Icon, domain_icon};
use super::note::note_names;
use super::note_form::tick;
use super::person::People;
use super::rows::called;
use crate::i18n::{Both, Text, Texts};
use crate::model::{Bar, Conversation, LeftOut, Moment, Part};
use crate::update::{Keep, Message};

/// What goes along.
pub struct GoesAlong<'a> {
    /// The conversation on the table.
    pub conversation: &'a Conversation,
    /// Its moment [as it is laid](Moment::as_laid).
    pub laid: &'a Moment,
    /// What is left out.
    pub left_out: &'a LeftOut,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl GoesAlong<'_> {
    /// Every row, its words, every note and every earlier moment, to be tapped out and in.
    pub fn view(&self) -> Html {
        html! {
            <div
                class="along" role="group" aria-label={self.texts.say(Text::GoesAlong)}
                aria-describedby="along-hint"
            >
                <p id="along-hint">{ self.texts.say(Text::GoesAlongHint) }</p>
                <div class="pills">
                    { for self.earlier() }
                    { for self.laid.board.iter().map(|bar| self.row(bar)) }
                    { for self.notes() }
                </div>
            </div>
        }
    }

    fn earlier(&self) -> impl Iterator<Item = Html> {
        self.conversation.earlier.iter().map(|moment| {
            let day = moment.date;
            let date = self.texts.date(day);
            let name =
                self.texts.beside(self.texts.say(Text::GoesAlongMoment { date: &date }), None);
            self.part(Part::Moment(moment.id.clone()), "chats-circle", name)
        })
    }

    /// A row, and the words on it while it goes along.
    fn row(&self, bar: &Bar) -> Html {
        let row = Part::Row(bar.domain.clone());
        let icon = domain_icon(&bar.domain, self.texts);
        let words = bar.words.iter().filter(|_| !self.left_out.has(&row)).map(|words| {
            let names = self.people.names(&words.by, self.texts);
            let name = Text::GoesAlongWords { names: &names, domain: &bar.label };
            let part = Part::Words(bar.domain.clone(), words.by.clone());
            self.part(part, "chats-circle", self.texts.beside(self.texts.say(name), None))
        });
        html! {
            <>
                { self.part(row.clone(), icon, called(bar, self.texts)) }
                { for words }
            </>
        }
    }

    fn notes(&self) -> impl Iterator<Item = Html> {
        let notes = &self.laid.notepad;
        notes.iter().zip(note_names(notes, self.texts)).map(|(note, name)| {
            self.part(
                Part::Note(note.id.clone()),
                "pencil-simple",
                self.texts.beside(name.to_string(), None),
            )
        })
    }

    fn part(&self, part: Part, icon: &str, name: Both) -> Html {
        let along = !self.left_out.has(&part);
        let message = Message::Keep(Keep::LeaveOut(part, along));
        tick(&name, along, html! { <Icon name={icon} /> }, name.clone(), message, self.on)
    }
}
