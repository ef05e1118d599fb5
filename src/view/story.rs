//! "Ons verhaal": all moments in their order, to read (R27), on the screen and on paper.

use yew::prelude::*;

use super::agreed::looked_back;
use super::aloud;
use super::booklet::Booklet;
use super::heading::Level;
use super::person::People;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::model::{Conversation, Moment};

/// The story.
pub struct Story<'a> {
    /// The conversation, without what is left out.
    pub conversation: &'a Conversation,
    /// Texts.
    pub texts: &'a Texts,
    /// Whether this is the paper itself.
    pub on_paper: bool,
}

impl Story<'_> {
    /// Every moment as it was laid and said, the oldest first; nothing is compared (R11).
    pub fn view(&self) -> Html {
        let (texts, conversation) = (&self.texts, self.conversation);
        let now = conversation.now.as_laid();
        let moments = conversation.earlier.iter().map(|moment| &**moment).chain([&now]);
        let level = if self.on_paper { Level(1) } else { Level(2) };
        html! {
            <article class="story" lang={texts.language().tag().to_owned()} dir={texts.language().dir()}>
                { level.title("story-title", texts.both(Text::Story)) }
                <>{ for moments.map(|moment| self.moment(moment)) }</>
            </article>
        }
    }

    fn moment(&self, moment: &Moment) -> Html {
        let day = moment.date;
        let date = self.texts.date(day);
        html! {
            <section class="story-moment" key={moment.id.to_string()} aria-label={date.clone()} data-read="">
                if !self.on_paper {
                    { aloud::thing(&date, self.texts) }
                }
                { Booklet {
                    moment, people: &People::of_moment(self.conversation, moment, self.texts),
                    texts: self.texts, on_paper: false, day: Some(day),
                    looked_back: looked_back(self.conversation, moment, self.texts),
                }.view() }
            </section>
        }
    }
}
