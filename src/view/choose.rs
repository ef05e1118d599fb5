//! The screen "Kiezen": what counts, now (R2, R3).

use std::rc::Rc;

use yew::prelude::*;

use super::card::Card;
use super::card_about::CardAbout;
use super::crowd::in_order;
use super::icon::{DomainIcon, bar_icon};
use super::own_form::{OwnCard, OwnForm};
use super::person::People;
use super::press::press;
use super::second::Show;
use super::sentences;
use wat_telt_core::i18n::{DomainText, Text, Texts};
use wat_telt_core::model::{Bar, Conversation, DomainId, ParticipantId, Refusal, same_label};
use wat_telt_core::update::ids;
use wat_telt_core::update::{Message, Panel, Screen, Walk};

/// What the screen shows.
pub struct Choose<'a> {
    /// The conversation.
    pub conversation: &'a Rc<Conversation>,
    /// Who is at the table.
    pub people: &'a People,
    /// Who is at turn: only the resident chooses (R2).
    pub turn: &'a ParticipantId,
    /// What is open beside the rest; what a card is about, or an own domain, show here.
    pub panel: Option<&'a Panel>,
    /// The card on which a fiche was laid just now: there it is seen to drop.
    pub landed: Option<&'a DomainId>,
    /// Texts.
    pub texts: &'a Texts,
    /// Where acts go.
    pub on: &'a Callback<Message>,
}

impl Choose<'_> {
    /// The screen "Kiezen". Nothing on it counts what is chosen (R11).
    pub fn view(&self) -> Html {
        let texts = &self.texts;
        html! {
            <div class="choose" key="choose">
                <div class="choose-in">
                    <h1 id={ids::TITLE}>{ texts.both(Text::ChooseTitle).show() }</h1>
                    <p class="hint choose-hint">{ hint(self) }</p>
                    <div class="cards" role="group" aria-label={texts.say(Text::Cards)}>
                        <>{ for cards(self).into_iter().map(|card| card.view()) }</>
                        { OwnCard { open: typed(self).is_some(), texts, on: self.on }.view() }
                    </div>
                    { own(self) }
                    <div class="choose-on">
                        <button
                            type="button" class="button forward" part="primary-button"
                            onclick={press(self.on, Message::Walk(Walk::Go(Screen::Board)))}
                        >
                            { texts.both(Text::ToTheBoard).show() }
                        </button>
                    </div>
                </div>
                { about(self) }
            </div>
        }
    }
}

/// What choosing is; at another's turn, who chooses.
fn hint(props: &Choose<'_>) -> String {
    if props.conversation.is_resident(props.turn) {
        return props.texts.say(Text::ChooseHint);
    }
    sentences::refusal(&Refusal::ResidentDecides, props.people, props.texts)
}

/// The cards of the set in its order, and after them what else the resident laid: in the order of
/// their ids, so that no card moves when one is taken off or the board is ordered.
fn cards<'a>(props: &'a Choose<'_>) -> Vec<Card<'a>> {
    let of_the_set = props.texts.domains().iter().map(|domain| of_the_set(props, domain));
    let others: Vec<&Rc<Bar>> = bars(props)
        .chain(of_last_time(props))
        .filter(|bar| !props.texts.offers(bar.domain.as_str()))
        .collect();
    let id = |at: usize| (others[at].domain.as_str().len(), &others[at].domain);
    let order = in_order(others.len(), &|one, other| id(one) < id(other));
    of_the_set.chain(order.into_iter().map(|at| of_a_bar(props, others[at]))).collect()
}

/// What lies on the board, and what was taken off it.
fn bars<'a>(props: &Choose<'a>) -> impl Iterator<Item = &'a Rc<Bar>> + use<'a> {
    bars_of(props.conversation)
}

/// What was chosen last time and does not lie here: offered, and not chosen (R1, R27).
fn of_last_time<'a>(props: &Choose<'a>) -> impl Iterator<Item = &'a Rc<Bar>> + use<'a> {
    let now = props.conversation;
    let then = now.last_time().into_iter().flat_map(|moment| &moment.board);
    then.filter(|bar| bars_of(now).all(|here| here.domain != bar.domain))
}

fn bars_of(conversation: &Conversation) -> impl Iterator<Item = &Rc<Bar>> {
    conversation.now.board.iter().chain(&conversation.now.aside)
}

/// A card of the set. Once it was chosen it is called what it was called then.
fn of_the_set<'a>(props: &'a Choose<'_>, domain: &DomainText) -> Card<'a> {
    let id = DomainId::new(&domain.id);
    let bar = bars(props).find(|bar| bar.domain == id);
    let label = bar.map_or(&domain.label, |bar| &bar.label);
    Card { about: true, ..card(props, id, Rc::clone(label), DomainIcon::of(domain)) }
}

/// A card of the resident's own, or of a domain that lies here and is not offered.
fn of_a_bar<'a>(props: &'a Choose<'_>, bar: &Bar) -> Card<'a> {
    let unspoken = bar.label.trim().is_empty();
    let label = if unspoken {
        props.texts.say(Text::OwnDomainUnspoken).into()
    } else {
        Rc::clone(&bar.label)
    };
    let own = bar.own.as_ref().filter(|_| !unspoken);
    let card = card(props, bar.domain.clone(), label, bar_icon(bar, props.texts));
    match own {
        Some(own) => Card { called: props.texts.own_words(&bar.label, own.language()), ..card },
        None => Card { about: props.texts.domain(bar.domain.as_str()).is_some(), ..card },
    }
}

fn card<'a>(props: &'a Choose<'_>, domain: DomainId, label: Rc<str>, icon: DomainIcon) -> Card<'a> {
    let chosen = props.conversation.now.bar(&domain).is_some();
    let then = props.conversation.last_time().is_some_and(|then| then.bar(&domain).is_some());
    Card {
        called: props.texts.both_called(domain.as_str(), &label),
        dropped: chosen && props.landed == Some(&domain),
        fiche: props
            .people
            .resident()
            .filter(|_| chosen)
            .map(|resident| (resident.shape, resident.hue)),
        about: false,
        then,
        chosen,
        domain,
        label,
        icon,
        texts: props.texts,
        on: props.on,
    }
}

/// What is typed for an own domain, while that is open.
fn typed<'a>(props: &Choose<'a>) -> Option<&'a Rc<str>> {
    match props.panel {
        Some(Panel::OwnDomain(own)) => Some(own.text()),
        _ => None,
    }
}

/// "Iets anders". Words that stand on a card that was never chosen are that card.
fn own(props: &Choose<'_>) -> Html {
    let Some(text) = typed(props) else { return Html::default() };
    let words = text.trim();
    let mut same = cards(props).into_iter().filter(|card| same_label(&card.label, words));
    let same = same.next().filter(|card| !bars(props).any(|bar| bar.domain == card.domain));
    OwnForm {
        text: Rc::clone(text),
        same: same.map(|card| (card.domain, card.label)),
        texts: props.texts,
        on: props.on,
    }
    .view()
}

fn about(props: &Choose<'_>) -> Html {
    let Some(Panel::About(id)) = props.panel else { return Html::default() };
    let Some(domain) = props.texts.domain(id.as_str()) else { return Html::default() };
    CardAbout { domain, label: &of_the_set(props, domain).label, texts: props.texts, on: props.on }
        .view()
}
