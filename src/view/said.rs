//! Words that stand there to be read: typed or by hand, with whose they are (R20).

use std::rc::Rc;

use yew::prelude::*;

use super::ink::InkDrawing;
use super::person::People;
use super::second::Show;
use super::words::whose;
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::Written;

/// The words as they were written, to the letter. Handwriting stands under what was typed.
pub fn said(words: &Written, texts: &Texts) -> Html {
    let lang = words.language().tag().to_owned();
    html! {
        <>
            if !words.text.trim().is_empty() {
                <p class="own-words" dir="auto" {lang}>{ &*words.text }</p>
            }
            if let Some(ink) = &words.ink {
                { InkDrawing { ink, texts }.view() }
            }
        </>
    }
}

/// Letters from which words may run on to the next page: more than that leaves too much of a page
/// empty when it is kept together.
const LONG: usize = 900;

/// The class of a block on paper with these words, which is kept on one page unless it is long.
pub fn block_class<'a>(
    class: &'static str,
    words: impl IntoIterator<Item = &'a Rc<Written>>,
) -> Classes {
    let letters: usize = words.into_iter().map(|words| words.text.chars().count()).sum();
    classes!(class, (letters > LONG).then_some("long"))
}

/// The line that says whose words these are, and whose hand wrote them.
pub fn whose_line(words: &Written, people: &People, texts: &Texts) -> Html {
    html! { <p class="whose">{ texts.in_both(&|texts| whose(words, people, texts)).show() }</p> }
}

/// The same line, only where these are not simply the resident's own: what is asked of the
/// resident and answered by the resident needs no name.
pub fn whose_if_not_simply_the_residents(words: &Written, people: &People, texts: &Texts) -> Html {
    let residents = people.resident().is_some_and(|resident| words.by.is_only(&resident.id));
    let by_hand = words.ink.is_some();
    if residents && words.hand.is_none() && !by_hand {
        return Html::default();
    }
    whose_line(words, people, texts)
}
