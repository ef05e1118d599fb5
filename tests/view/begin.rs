//! The screen "Beginnen", the notice and the cover, rendered on the host: who is asked what, and what
//! a screen reader hears.

use std::collections::BTreeSet;

use super::rendered::{act, dutch, fresh, names, pressed, render, with_people, words};
use wat_telt::view::{Begin, Cover, NoticeStrip, People, PersonForm};
use wat_telt_core::i18n::Texts;
use wat_telt_core::model::{Date, Language, ParticipantId, Refusal};
use wat_telt_core::update::{Message, Notice, Panel, People as Table, State};
use yew::{Callback, Html};

const HEARS: &str =
    "Wie aan tafel zit, hoort mee. Soms moet iemand iets doorgeven. Vraag dat eerst.";

#[test]
fn at_the_start_the_resident_sits_there_and_nothing_is_filled_in() {
    let page = begin(&fresh());
    for name in ["Verander, Ik", "Nog iemand", "Begin", "Openen", "Leeg bord afdrukken"] {
        assert!(names(&page).contains(name), "{name} in {:?}", names(&page));
    }
    assert!(!page.contains("gaat van tafel"), "the resident stays");
    assert!(!page.contains(HEARS), "nobody else sits there");
    assert!(page.contains(">Waar wilt u het over hebben?</h1>"));
    assert!(page.contains(r#"for="about""#) && page.contains(r#"id="about""#));
    assert!(page.contains("checked"), "u is what the board starts with");
    let works = page.replace(r#"disabled="disabled">Nederlands"#, "");
    assert!(!works.contains("disabled"), "everything works at once");
}

#[test]
fn everyone_can_be_changed_and_everyone_but_the_resident_can_leave() {
    let page = begin(&with_people());
    for name in
        ["Verander, Mevrouw E.", "Verander, Henk", "Henk gaat van tafel", "buur gaat van tafel"]
    {
        assert!(names(&page).contains(name), "{name}");
    }
    assert!(!names(&page).contains("Mevrouw E. gaat van tafel"));
    assert!(
        page.contains(HEARS),
        "who sits there hears it, and that is said before anything else is"
    );
}

#[test]
fn who_left_can_come_back_to_the_table() {
    let mut state = with_people();
    act(&mut state, Message::People(Table::Leave(ParticipantId::new("p2"))));
    act(&mut state, Message::People(Table::Add));
    let names = names(&begin(&state));
    assert!(names.contains("Henk komt weer aan tafel"), "{names:?}");
    assert!(!names.contains("Verander, Henk"));
}

#[test]
fn a_person_is_named_in_free_words_with_suggestions() {
    let mut state = with_people();
    act(&mut state, Message::People(Table::Change(ParticipantId::new("p3"))));
    let page = begin(&state);
    assert!(page.contains(">Naam</label>") && page.contains(">Wie is dit?</label>"));
    assert!(pressed(&page, "buur") && !pressed(&page, "partner"));
    act(&mut state, Message::People(Table::Change(ParticipantId::new("p1"))));
    let page = begin(&state);
    assert!(page.contains(">Naam</label>") && !page.contains("Wie is dit?"));
}

#[test]
fn dutch_alone_asks_for_u_or_je() {
    assert!(begin(&fresh()).contains(r#"type="radio""#));
    let english = Texts::parse(
        Language::english(),
        include_str!("../../locales/en.json"),
        include_str!("../../domains/en.json"),
    );
    let state = fresh();
    let texts = english.unwrap();
    assert!(!begin_in(&state, &texts).contains(r#"type="radio""#));
}

#[test]
fn the_cover_shows_nothing_of_the_conversation() {
    let page = render(Cover { texts: &dutch(), on: &Callback::noop(), own_page: true }.view());
    assert_eq!(names(&page), BTreeSet::from(["Verder".into()]));
    assert_eq!(words(&page), "Even rust. Het gesprek ligt er nog. Verder");
}

#[test]
fn a_notice_is_one_sentence_that_can_be_closed() {
    let notice = |notice, state: &State| {
        let (texts, on) = (&dutch(), &Callback::noop());
        let people = &People::at_table(&state.conversation, texts);
        render(
            NoticeStrip { notice: &notice, people, hands_over: true, try_again: None, texts, on }
                .view(),
        )
    };
    let refused = || Notice::Refused(Refusal::ResidentFirst);
    let page = notice(refused(), &with_people());
    assert_eq!(words(&page), "Mevrouw E. legt hier eerst.");
    assert_eq!(names(&page), BTreeSet::from(["Melding sluiten".into()]));
    let page = notice(refused(), &fresh());
    assert_eq!(words(&page), "Degene om wie het gaat, legt hier eerst.");
    let day = Date::new(2027, 1, 14).unwrap();
    assert!(notice(Notice::DraftExpired(day), &fresh()).contains("van 14 januari 2027"));
}

fn begin(state: &State) -> String {
    begin_in(state, &dutch())
}

fn form_in(state: &State, texts: &Texts) -> Html {
    let Some(Panel::Person(id)) = &state.panel else { return Html::default() };
    let people = People::at_table(&state.conversation, texts);
    PersonForm {
        conversation: &state.conversation,
        id,
        person: people.get(id),
        texts,
        on: &Callback::noop(),
    }
    .view()
}

fn begin_in(state: &State, texts: &Texts) -> String {
    let begin = Begin {
        conversation: &state.conversation,
        people: &People::at_table(&state.conversation, texts),
        scribe: None,
        panel: state.panel.as_ref(),
        second: None,
        offers: None,
        form: form_in(state, texts),
        own_page: true,
        host: None,
        texts,
        on: &Callback::noop(),
    };
    render(begin.view())
}
