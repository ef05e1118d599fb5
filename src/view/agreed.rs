//! What was agreed last time, how it went, and whether it still counts (R27).

use std::rc::Rc;

use yew::prelude::*;

use super::aloud;
use super::by_hand::ByHand;
use super::heading::Level;
use super::note::{NoteView, note_names};
use super::person::People;
use super::pill;
use super::said::{said, whose_if_not_simply_the_residents, whose_line};
use super::second::Show;
use super::words::{Words, is_closed};
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{
    Conversation, Field, LookBack, Moment, Note, ParticipantId, StillCounts,
};
use wat_telt_core::update::{Back, Message};

/// The agreements of earlier.
pub struct Agreed<'a> {
    /// The conversation.
    pub conversation: &'a Conversation,
    /// Who is at turn: only their words can be written now (R6).
    pub turn: &'a ParticipantId,
    /// Whose words they write down, where that is another's (R20).
    pub writes_for: Option<&'a ParticipantId>,
    /// Whether what it was about last time is asked again here: beside the board it stands above it.
    pub asks: bool,
    /// Who is at the table.
    pub people: &'a People,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Agreed<'_> {
    /// The notes of each earlier moment that still counts, in their own words; nothing where nothing
    /// was agreed.
    pub fn view(&self) -> Html {
        let mut moments: Vec<(&Moment, Vec<Rc<Note>>)> = Vec::new();
        for (moment, note) in self.conversation.agreements() {
            let note = Rc::new(note.clone());
            match moments.last_mut().filter(|(last, _)| last.id == moment.id) {
                Some((_, notes)) => notes.push(note),
                None => moments.push((moment, vec![note])),
            }
        }
        html! {
            <>
                if self.asks {
                    { self.question() }
                }
                <>{ for moments.into_iter().map(|(moment, notes)| self.of(moment, &notes)) }</>
            </>
        }
    }

    /// What it was about last time, in the resident's own words of then, and how that is now: the
    /// answer is what it is about this time (R17), which is only the resident's to write.
    fn question(&self) -> Html {
        let (conversation, texts) = (self.conversation, self.texts);
        let asked = conversation.last_time().and_then(|last| Some((last, last.about.as_ref()?)));
        let Some((last, about)) = asked else { return Html::default() };
        let title = texts.both(Text::LastTime);
        let people = People::of_moment(conversation, last, texts);
        html! {
            <section class="agreed asked" role="group" aria-label={title.to_string()} key="asked">
                { Level(2).title("agreed-title", title) }
                { said(about, texts) }
                { whose_if_not_simply_the_residents(about, &people, texts) }
                { self.how_now() }
            </section>
        }
    }

    fn how_now(&self) -> Html {
        let texts = self.texts;
        let label = texts.both(Text::HowNow);
        let words = self.conversation.written(&Field::About).map(|words| &**words);
        if self.writes_for.unwrap_or(self.turn) != self.conversation.resident() {
            return Html::default();
        }
        Words {
            field: Field::About,
            text: self.conversation.text_of(&Field::About),
            lines: 3,
            label: label.clone(),
            quiet: false,
            hint: String::new(),
            closed: is_closed(words, self.writes_for.map(|_| self.turn)),
            on: self.on,
            by_hand: Some(ByHand { what: &label, words, texts }),
        }
        .view()
    }

    fn of(&self, moment: &Moment, notes: &[Rc<Note>]) -> Html {
        let day = moment.date;
        let title = self.texts.in_both(&|texts| {
            let date = texts.date(day);
            texts.say(Text::AgreedOf { date: &date })
        });
        let names = note_names(notes, self.texts);
        let people = People::of_moment(self.conversation, moment, self.texts);
        let note = |(note, name): (&Rc<Note>, _)| self.note(moment, &people, note, name);
        html! {
            <section class="agreed" role="group" aria-label={title.to_string()} key={moment.id.to_string()}>
                { Level(2).title("agreed-title", title) }
                <>{ for notes.iter().zip(names).map(note) }</>
            </section>
        }
    }

    fn note(&self, moment: &Moment, people: &People, note: &Note, name: AttrValue) -> Html {
        let back = self.conversation.now.look_back_at(&moment.id, &note.id);
        let read = format!("{name}, {}", self.texts.date(moment.date));
        let looked = html! {
            <div class="looked-back">
                { aloud::thing(&read, self.texts) }
                { self.went(moment, note, &name, back.map(|back| &**back)) }
            </div>
        };
        NoteView {
            note,
            moment,
            name: name.clone(),
            first: None,
            level: Level(3),
            people,
            texts: self.texts,
            children: looked,
        }
        .view()
    }

    /// How it went: the words of others as they stand, and a place for those of who is at turn.
    fn went(&self, moment: &Moment, note: &Note, name: &str, back: Option<&LookBack>) -> Html {
        let texts = &self.texts;
        let whose = self.writes_for.unwrap_or(self.turn);
        let field = Field::Went(moment.id.clone(), note.id.clone(), whose.clone());
        let label = texts.both(Text::Went);
        let what = format!("{}, {name}", &*label);
        let words = self.conversation.written(&field).map(|words| &**words);
        let others = back.into_iter().flat_map(|back| &back.went);
        let others = others.filter(|words| !words.by.is_only(whose));
        let closed = is_closed(words, self.writes_for.map(|_| self.turn));
        html! {
            <>
                { Words {
                    text: self.conversation.text_of(&field), field, label, quiet: false,
                    hint: String::new(), lines: 3, closed, on: self.on,
                    by_hand: Some(ByHand { what: &what, words, texts }),
                }.view() }
                <>{ for others.map(|words| html! {
                    <div class="went-said">
                        { said(words, texts) }
                        { whose_line(words, self.people, texts) }
                    </div>
                }) }</>
                { self.still_counts(moment, note, back.and_then(|back| back.still_counts)) }
            </>
        }
    }

    /// None of the three is the better one (R27).
    fn still_counts(&self, moment: &Moment, note: &Note, now: Option<StillCounts>) -> Html {
        let texts = &self.texts;
        let label = texts.both(Text::StillCounts);
        let choice = |still: StillCounts, label: Text<'_>| {
            let back = Back::StillCounts(moment.id.clone(), note.id.clone(), still);
            let message = Message::Back(back);
            pill::radio(
                format!("still-{}-{}", moment.id, note.id),
                now == Some(still),
                self.on.reform(move |_: Event| message.clone()),
                texts.both(label).show(),
            )
        };
        html! {
            <div class="still-counts">
                <p class="note-label" aria-hidden="true">{ label.clone().show() }</p>
                <div class="pills" role="radiogroup" aria-label={label.to_string()}>
                    { choice(StillCounts::Stays, Text::Stays) }
                    { choice(StillCounts::Different, Text::Different) }
                    { choice(StillCounts::LetGo, Text::NoLonger) }
                </div>
            </div>
        }
    }
}

/// What was said of earlier agreements, as it is read: in the story and on paper.
pub fn looked_back(conversation: &Conversation, moment: &Moment, texts: &Texts) -> Html {
    if moment.look_back.is_empty() {
        return Html::default();
    }
    let now = People::of_moment(conversation, moment, texts);
    let each = moment.look_back.iter().map(|back| {
        let then = conversation.earlier.iter().find(|earlier| earlier.id == back.moment);
        let note = then.and_then(|then| Some((then, then.note(&back.note)?)));
        let still = back.still_counts.map(|still| texts.both(still_text(still)));
        html! {
            <div class="looked-back">
                if let Some((then, note)) = note {
                    { NoteView {
                        note, moment: then,
                        name: note_names(std::slice::from_ref(note), texts).remove(0),
                        first: None, level: Level(4), texts, children: Html::default(),
                        people: &People::of_moment(conversation, then, texts),
                    }.view() }
                }
                <>{ for back.went.iter().map(|words| html! {
                    <div class="paper-quote">
                        { said(words, texts) }
                        { whose_line(words, &now, texts) }
                    </div>
                }) }</>
                if let Some(still) = still {
                    <p class="still-said">
                        <span class="note-label">{ texts.both(Text::StillCounts).show() }</span>
                        { " " }{ still.show() }
                    </p>
                }
            </div>
        }
    });
    html! {
        <section class="paper-part looked-back-part">
            { Level(3).title("paper-part-title", texts.both(Text::Went)) }
            <>{ for each }</>
        </section>
    }
}

fn still_text(still: StillCounts) -> Text<'static> {
    match still {
        StillCounts::Stays => Text::Stays,
        StillCounts::Different => Text::Different,
        StillCounts::LetGo => Text::NoLonger,
    }
}
