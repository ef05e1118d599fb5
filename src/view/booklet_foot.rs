//! The end of the booklet: who is who, the closing question, and whose paper it is.

use wat_telt_view_macro::html;
use yew::prelude::*;

use super::booklet::Booklet;
use super::heading::Level;
use super::ink::InkDrawing;
use super::person::Person;
use super::said::{block_class, said, whose_if_not_simply_the_residents};
use super::token::{Mark, Token};
use crate::i18n::{Text, Texts};
use crate::model::Moment;

/// Who is who: the shapes with names, so that no colour is needed to read the board (R12).
pub(super) fn legend(props: &Booklet<'_>) -> Html {
    let moment = &props.moment;
    let lies = |person: &&Person| moment.board.iter().any(|bar| bar.fiche_of(&person.id).is_some());
    let people = props.people.iter().filter(lies).map(|person| {
        // A person without a name is called by their role already.
        let role = Some(&person.role).filter(|role| !role.is_empty() && **role != person.name);
        html! {
            <div class="paper-person" key={person.id.to_string()}>
                <Token shape={person.shape} hue={person.hue} mark={Mark::Plain} />
                <p>
                    { &person.name }
                    if let Some(role) = role {
                        <span class="paper-role">{ format!(", {role}") }</span>
                    }
                </p>
            </div>
        }
    });
    html! { <div class="paper-legend">{ for people }</div> }
}

/// The closing question with its answer (R22).
pub(super) fn closing(props: &Booklet<'_>, level: Level) -> Html {
    let Some(closing) = &props.moment.closing else { return Html::default() };
    html! {
        <section class={classes!("paper-part", block_class("paper-closing", [closing]))}>
            { level.title("paper-part-title", props.texts.both(Text::ClosingQuestion)) }
            { said(closing, props.texts) }
            { whose_if_not_simply_the_residents(closing, props.people, props.texts) }
        </section>
    }
}

/// Whose paper this is, for whom, when people look again, and whom to call.
pub(super) fn foot(props: &Booklet<'_>) -> Html {
    let texts = &props.texts;
    let resident = props.people.resident().filter(|resident| resident.named);
    let belongs = match resident {
        Some(resident) => texts.both(Text::BelongsTo { name: &resident.name }),
        None => texts.both(Text::BelongsToMe),
    };
    let names: Vec<String> =
        props.moment.for_whom.names().iter().map(ToString::to_string).collect();
    let call = props.moment.whom_to_call.trim();
    html! {
        <footer class="paper-foot">
            <p>{ belongs }</p>
            if !names.is_empty() {
                <p>
                    { texts.in_both(&|texts| texts.say(Text::ForNames { names: &texts.list(&names) })) }
                </p>
            }
            { again(props) }
            if !call.is_empty() {
                <p>{ texts.both(Text::CallWho { who: call }) }</p>
            }
        </footer>
    }
}

/// When people look again: in their own words, on a day, or both.
fn again(props: &Booklet<'_>) -> Html {
    let texts = &props.texts;
    let words = props.moment.again.as_ref();
    let typed = words.map(|words| words.text.trim()).unwrap_or_default();
    let when = |texts: &Texts| {
        let when = [typed.to_owned(), day(props.moment, texts)];
        let when: Vec<&str> =
            when.iter().map(String::as_str).filter(|when| !when.is_empty()).collect();
        texts.say(Text::AgainWhen { when: &when.join(&texts.say(Text::ListComma)) })
    };
    let ink = words.filter(|words| words.ink.is_some());
    if typed.is_empty() && props.moment.again_on.is_none() && ink.is_none() {
        return Html::default();
    }
    html! {
        <>
            <p>{ texts.in_both(&when) }</p>
            if let Some(words) = words {
                if let Some(ink) = &words.ink {
                    <InkDrawing {ink} {texts} />
                }
                { whose_if_not_simply_the_residents(words, props.people, texts) }
            }
        </>
    }
}

fn day(moment: &Moment, texts: &Texts) -> String {
    let day = moment.again_on.map(|day| texts.date(day));
    day.unwrap_or_default()
}
