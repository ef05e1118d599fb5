//! What people said of a bar, as it is seen at its row while "Meer" is closed.

use std::rc::Rc;

use yew::prelude::*;

use super::bar_row_props::BarRowProps;
use super::ink::InkDrawing;
use super::person::People;
use super::token::{Mark, Token};
use super::words::whose_briefly;
use wat_telt_core::model::{Bar, Written};

/// The words at a bar of those who are at the table, in the order in which they came (R10a).
pub(super) fn said_at<'a>(bar: &'a Bar, people: &People) -> impl Iterator<Item = &'a Rc<Written>> {
    let theirs = |words: &&Rc<Written>| words.by.iter().any(|author| people.get(author).is_some());
    bar.words.iter().filter(move |words| theirs(words) && !words.is_blank())
}

/// The words, each on a line with whose they are; one alone may take two. What does not fit is
/// behind "Meer", whole.
pub(super) fn row_words(row: &BarRowProps) -> Html {
    let said: Vec<_> = said_at(&row.bar, &row.people).collect();
    if said.is_empty() {
        return Html::default();
    }
    let class = classes!("row-words", (said.len() == 1).then_some("alone"));
    html! { <div {class}>{ for said.into_iter().map(|words| line(row, words)) }</div> }
}

fn line(row: &BarRowProps, words: &Written) -> Html {
    let authors = words.by.iter().filter_map(|author| row.people.get(author));
    html! {
        <div class="row-said">
            <span class="row-whose-shape">
                { for authors.map(|person| {
                    Token { shape: person.shape, hue: person.hue, mark: Mark::Plain }.view()
                }) }
            </span>
            <span class="row-quote">
                if !words.text.trim().is_empty() {
                    <q dir="auto" lang={words.language().tag().to_owned()}>{ &*words.text }</q>
                }
                if let Some(ink) = &words.ink {
                    { InkDrawing { ink, texts: &row.texts }.view() }
                }
            </span>
            <span class="whose" dir="auto">{ whose_briefly(words, &row.people, &row.texts) }</span>
        </div>
    }
}
