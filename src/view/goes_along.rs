//! "Wat gaat er mee?": what the resident leaves out of the copies that are given (R24).

use std::rc::Rc;

use yew::prelude::*;

use super::called::called;
use super::icon::{Icon, domain_icon};
use super::note::note_names;
use super::note_form::tick;
use super::person::{People, Person};
use super::token::initial;
use wat_telt_core::i18n::{Both, Name, Text, Texts, Who};
use wat_telt_core::model::{Bar, Conversation, LeftOut, Moment, Part, Said};
use wat_telt_core::update::{Keep, Message};

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
    /// Everything that goes along, each named by what it is, to be tapped out and in.
    pub fn view(&self) -> Html {
        html! {
            <div
                class="along" role="group" aria-label={self.texts.say(Text::GoesAlong)}
                aria-describedby="along-hint"
            >
                <p id="along-hint">{ self.texts.say(Text::GoesAlongHint) }</p>
                <div class="pills">
                    <>{ for self.earlier() }</>
                    <>{ for self.said(&[Said::About, Said::Went]) }</>
                    <>{ for self.laid.board.iter().map(|bar| self.row(bar)) }</>
                    <>{ for self.notes() }</>
                    <>{ for self.said(&[Said::Closing, Said::ForWhom, Said::WhomToCall, Said::Again]) }</>
                    <>{ for self.people() }</>
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
        let icon = domain_icon(&bar.domain, self.texts).view();
        let words = bar.words.iter().filter(|_| !self.left_out.has(&row)).map(|words| {
            let name = self.texts.words_on(&self.people.authors(&words.by), &bar.label);
            let part = Part::Words(bar.domain.clone(), words.by.clone());
            self.part(part, "chats-circle", self.texts.beside(name, None))
        });
        html! {
            <>
                { self.tick(row.clone(), icon, called(bar, self.texts)) }
                <>{ for words }</>
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

    /// The moments that go along.
    fn moments(&self) -> impl Iterator<Item = &Moment> {
        let earlier = self.conversation.earlier.iter().map(|moment| &**moment);
        let goes = |moment: &&Moment| !self.left_out.has(&Part::Moment(moment.id.clone()));
        earlier.filter(goes).chain([self.laid])
    }

    /// What is said for the whole, where it is.
    fn said<'b>(&'b self, all: &'b [Said]) -> impl Iterator<Item = Html> + use<'b> {
        let there = all.iter().filter(|said| self.moments().any(|moment| moment.says(**said)));
        there.map(|said| {
            let (icon, name) = asked(*said);
            self.part(Part::Said(*said), icon, self.texts.both(name))
        })
    }

    /// The fiches of others than the resident, and who everybody is; each as they were called last.
    fn people(&self) -> Vec<Html> {
        let mut all = self.laid.clone();
        let earlier: Vec<&Moment> = self.moments().collect();
        for seat in earlier.iter().rev().flat_map(|moment| &moment.seats) {
            if all.seat(&seat.who).is_none() {
                all.seats.push(Rc::clone(seat));
            }
        }
        let people = People::of_moment(self.conversation, &all, self.texts);
        people.iter().flat_map(|person| self.of_person(person)).collect()
    }

    fn of_person(&self, person: &Person) -> Vec<Html> {
        let (id, name) = (&person.id, Name::given(&person.name));
        let lays = self.moments().flat_map(|moment| &moment.board);
        let lays = !person.resident && { lays }.any(|bar| bar.fiche_of(id).is_some());
        let seats = self.moments().filter_map(|moment| moment.seat(id));
        // The resident without a name has nothing to leave out.
        let named = person.who() != Who::Me && { seats }.any(|seat| seat.is_named());
        let part = |part: Part, text: Text<'_>| {
            let name = self.texts.beside(self.texts.say(text), None);
            self.tick(part, initial(person), name)
        };
        let fiches = lays.then(|| part(Part::Fiches(id.clone()), Text::GoesAlongFiches { name }));
        let called = named.then(|| part(Part::Name(id.clone()), Text::GoesAlongName { name }));
        fiches.into_iter().chain(called).collect()
    }

    fn part(&self, part: Part, icon: &str, name: Both) -> Html {
        self.tick(part, Icon { name: icon }.view(), name)
    }

    fn tick(&self, part: Part, picture: Html, name: Both) -> Html {
        let along = !self.left_out.has(&part);
        let message = Message::Keep(Keep::LeaveOut(part, along));
        tick(&name, along, picture, name.clone(), message, self.on)
    }
}

/// What was asked, with its picture.
fn asked(said: Said) -> (&'static str, Text<'static>) {
    match said {
        Said::About => ("chats-circle", Text::HereItIsAbout),
        Said::Went => ("chats-circle", Text::Went),
        Said::Closing => ("pencil-simple", Text::ClosingQuestion),
        Said::ForWhom => ("hand", Text::ClosingFor),
        Said::WhomToCall => ("hands-clapping", Text::ClosingCall),
        Said::Again => ("calendar-blank", Text::ClosingAgain),
    }
}
