//! What lies on the device, offered on the screen "Beginnen" (R25).

use yew::prelude::*;

use super::press::press;
use super::second::Show;
use wat_telt_core::i18n::{Text, Texts};
use wat_telt_core::update::{Back, Drafts, Message, Offer};

/// What is offered.
pub struct Offers<'a> {
    /// What lies on the device, the newest first.
    pub drafts: &'a [Offer],
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Offers<'_> {
    /// Each by its day alone, without a name; nothing where there are none.
    pub fn view(&self) -> Option<Html> {
        if self.drafts.is_empty() {
            return None;
        }
        let each = self.drafts.iter().enumerate().map(|(at, offer)| {
            html! { <div key={offer.id.to_string()}>{ self.offer(offer, at) }</div> }
        });
        Some(html! { <div class="drafts">{ for each }</div> })
    }

    /// What one is called, in a language: two of one day are the first and the second.
    fn called(&self, texts: &Texts, at: usize) -> String {
        let days: Vec<_> = self
            .drafts
            .iter()
            .map(|offer| match &offer.draft {
                Some(draft) => texts.day(draft.conversation.now.date),
                None => texts.say(Text::DraftUnread),
            })
            .collect();
        let ordinals = texts.say(Text::DraftOrdinals);
        let ordinals: Vec<_> = ordinals.split("; ").collect();
        let day = &days[at];
        if days.iter().filter(|other| *other == day).count() == 1 {
            return day.clone();
        }
        let before = days[..at].iter().filter(|other| *other == day).count();
        // However many there are, none has the name of another.
        let laps = before / ordinals.len();
        let nth = vec![ordinals[before % ordinals.len()]; laps + 1].join(", ");
        format!("{day}, {nth}")
    }

    fn offer(&self, offer: &Offer, at: usize) -> Html {
        let (texts, called) = (self.texts, &*self.called(self.texts, at));
        let newest = at == 0;
        let (name, sentence) = if offer.draft.is_some() {
            let found =
                |texts: &Texts| texts.say(Text::DraftFound { date: &self.called(texts, at) });
            (texts.say(Text::DraftOf { date: called }), texts.in_both(&found))
        } else {
            let name = format!("{}, {called}", texts.say(Text::Draft));
            (name, texts.both(Text::DraftUnreadable))
        };
        html! {
            <div class="draft" role="group" aria-label={name}>
                <p>{ sentence.show() }</p>
                if offer.elsewhere {
                    <p>{ texts.both(Text::ElsewhereOpen).show() }</p>
                }
                <div class="draft-acts">
                    if offer.draft.is_some() {
                        { self.act(Text::GoOn, called, newest, Drafts::GoOn(offer.id.clone())) }
                    } else {
                        { self.act(Text::SaveFile, called, false, Drafts::SaveUnread(offer.id.clone())) }
                    }
                    { self.act(Text::DraftWipe, called, false, Drafts::AskToForget(offer.id.clone())) }
                </div>
            </div>
        }
    }

    fn act(&self, act: Text<'static>, called: &str, first: bool, does: Drafts) -> Html {
        let quiet = matches!(does, Drafts::AskToForget(_)).then_some("quiet");
        html! {
            <button
                type="button" class={classes!("button", first.then_some("forward"), quiet)}
                part={first.then_some("primary-button")}
                aria-label={format!("{}, {called}", self.texts.say(act))}
                onclick={press(self.on, Message::Back(Back::Drafts(does)))}
            >
                { self.texts.both(act).show() }
            </button>
        }
    }
}
