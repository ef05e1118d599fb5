//! The screen "Kiezen", and the questions that must be answered first, rendered on the host: what a
//! screen reader hears, and what never stands there.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::rendered::{act, dutch, fresh, names, pressed, render, with_people, words};
use wat_telt::view::{Choose as Cards, NoticeStrip, Opening, People, Question, sentences};
use wat_telt_core::format::{Opened, Repair};
use wat_telt_core::i18n::Text;
use wat_telt_core::model::{Date, DomainId, ParticipantId};
use wat_telt_core::update::{Choose, Dialog, Message, People as Table, State};
use yew::Callback;

#[test]
fn every_card_is_a_button_that_is_pressed_or_not() {
    let page = choose(&chosen(&["gevoel", "mensen"]));
    let texts = dutch();
    for domain in texts.domains() {
        let on = ["gevoel", "mensen"].contains(&&*domain.id);
        assert_eq!(pressed(&page, &domain.label), on, "{}", domain.label);
        assert!(names(&page).contains(&*texts.say(Text::About { domain: &domain.label })));
    }
    assert!(names(&page).contains("Iets anders"));
    assert!(names(&page).contains("Naar het bord"));
}

#[test]
fn no_two_buttons_have_the_same_name() {
    let mut state = with_people();
    lay_own(&mut state, "De tuin");
    let page = choose(&state);
    assert_eq!(page.matches("<button").count(), names(&page).len(), "{:?}", names(&page));
}

#[test]
fn nothing_counts_what_is_chosen() {
    let page = choose(&chosen(&["gevoel", "mensen", "gezin"]));
    assert!(!words(&page).contains(|letter: char| letter.is_ascii_digit()), "{}", words(&page));
}

#[test]
fn nothing_is_a_list_that_speaks_its_length() {
    let mut state = chosen(&["gevoel"]);
    act(&mut state, Message::Choose(Choose::ShowAbout(DomainId::new("wonen"))));
    let page = choose(&state);
    assert!(page.contains("Hoe is het waar u nu woont of slaapt?"));
    assert!(!["<ul", "<ol", "<li", "<dl", r#"role="list"#].iter().any(|it| page.contains(it)));
}

#[test]
fn an_own_card_stays_in_its_place_when_it_is_taken_off() {
    let mut state = fresh();
    lay_own(&mut state, "De tuin");
    lay_own(&mut state, "Mijn kleinkinderen");
    act(&mut state, toggle("eigen-1", "De tuin"));
    let page = choose(&state);
    assert!(!pressed(&page, "De tuin") && pressed(&page, "Mijn kleinkinderen"));
    assert!(page.find("De tuin") < page.find("Mijn kleinkinderen"));
    assert!(page.find("Wat me goed doet") < page.find("De tuin"));
}

#[test]
fn a_domain_that_the_set_does_not_have_is_a_card_too() {
    let mut state = fresh();
    act(&mut state, toggle("sport-in-de-wijk", "Sport in de wijk"));
    let page = choose(&state);
    assert!(pressed(&page, "Sport in de wijk"));
    assert!(!page.contains("Waar gaat Sport in de wijk over?"));
}

#[test]
fn a_second_tap_within_half_a_second_does_nothing() {
    let tap = |state: &mut State, at| {
        let tap = Choose::Tap(DomainId::new("wonen"), "Wonen".into(), at);
        act(state, Message::Choose(tap));
    };
    let mut state = fresh();
    tap(&mut state, 10_000.0);
    tap(&mut state, 10_400.0);
    assert!(pressed(&choose(&state), "Wonen"), "it came off again");
    tap(&mut state, 10_900.0);
    assert!(!pressed(&choose(&state), "Wonen"), "it did not come off");
}

#[test]
fn wiping_is_one_question_with_two_answers() {
    let page = ask(Dialog::Wipe, true);
    assert_eq!(names(&page), BTreeSet::from(["Ja, wis alles".into(), "Nee".into()]));
    assert!(page.contains(r#"aria-labelledby="dialog-title""#));
}

#[test]
fn what_did_not_fit_is_told_before_a_file_is_used() {
    let page = ask(open_with(every_repair()), false);
    assert!(!page.contains("<li"), "a list would speak its length");
    assert!(!page.contains("Op tafel ligt al een gesprek."));
    for repair in every_repair() {
        let sentence = sentences::repair(&repair, &dutch());
        assert!(words(&page).contains(&sentence), "{sentence}");
        assert!(!sentence.contains(['{', '}']) && sentence.ends_with('.'), "{sentence}");
    }
    let different: BTreeSet<String> =
        every_repair().iter().map(|repair| sentences::repair(repair, &dutch())).collect();
    assert_eq!(different.len(), every_repair().len(), "two kinds are told the same way");
    let over = ask(open_with(Vec::new()), true);
    assert!(over.contains("Op tafel ligt al een gesprek.") && !over.contains("past."));
    assert_eq!(names(&over), BTreeSet::from(["Openen".into(), "Niet openen".into()]));
}

#[test]
fn words_of_a_file_cannot_turn_a_sentence_around() {
    let repair = Repair::UnknownKey { key: "\u{202e}\u{5d0}\u{5d1}".into() };
    let sentence = sentences::repair(&repair, &dutch());
    assert!(sentence.contains("‘\u{2068}\u{5d0}\u{5d1}\u{2069}’"), "{sentence:?}");
    let nameless = Repair::SeatTwice { name: "".into() };
    assert!(sentences::repair(&nameless, &dutch()).starts_with("Iemand "));
}

fn toggle(domain: &str, label: &str) -> Message {
    Message::Choose(Choose::Toggle(DomainId::new(domain), label.into()))
}

fn chosen(domains: &[&str]) -> State {
    let mut state = with_people();
    for id in domains {
        let label = Rc::clone(&dutch().domain(id).expect(id).label);
        act(&mut state, toggle(id, &label));
    }
    state
}

fn lay_own(state: &mut State, words: &str) {
    act(state, Message::Choose(Choose::OwnOpen));
    act(state, Message::Choose(Choose::OwnText(words.into(), 0.0)));
    act(state, Message::Choose(Choose::OwnLay));
}

fn choose(state: &State) -> String {
    let cards = Cards {
        conversation: &state.conversation,
        people: &People::at_table(&state.conversation, &dutch()),
        turn: &state.turn,
        panel: state.panel.as_ref(),
        landed: state.landed.as_ref(),
        texts: &dutch(),
        on: &Callback::noop(),
    };
    render(cards.view())
}

/// What is read after a card was pressed at Henk's turn, where the board can be handed over from.
fn pressed_by_henk(mut state: State, hands_over: bool) -> String {
    act(&mut state, Message::People(Table::TakeTurn(ParticipantId::new("p2"))));
    act(&mut state, toggle("wonen", "Wonen"));
    assert!(state.conversation.now.board.is_empty(), "nothing is chosen");
    let notice = state.notice.as_ref().expect("a sentence");
    let people = &People::at_table(&state.conversation, &dutch());
    let (texts, on) = (&dutch(), &Callback::noop());
    render(NoticeStrip { notice, people, hands_over, try_again: None, texts, on }.view())
}

#[test]
fn at_anothers_turn_a_card_says_who_chooses_and_offers_to_hand_over() {
    let page = pressed_by_henk(with_people(), true);
    assert!(words(&page).starts_with("Alleen Mevrouw E. kiest wat er op het bord ligt."), "{page}");
    assert!(words(&page).contains("Geef door aan Mevrouw E."), "{page}");
    let on_the_board = words(&pressed_by_henk(with_people(), false));
    assert!(!on_the_board.contains("Geef door"), "it stands there already: {on_the_board}");
}

#[test]
fn at_anothers_turn_the_cards_say_at_once_who_chooses() {
    let mut state = with_people();
    assert!(words(&choose(&state)).contains("Leg een fiche op"));
    act(&mut state, Message::People(Table::TakeTurn(ParticipantId::new("p2"))));
    let page = words(&choose(&state));
    assert!(
        page.contains("Alleen Mevrouw E. kiest") && !page.contains("Leg een fiche op"),
        "{page}"
    );
}

#[test]
fn each_way_to_go_on_with_an_earlier_conversation_says_what_it_does() {
    let earlier =
        Dialog::Earlier(Rc::new(Opened { conversation: fresh().conversation, repairs: vec![] }));
    let page = ask(earlier, false);
    for (way, line) in [
        ("Lezen", "Lees samen wat er staat."),
        ("Verder met dit gesprek", "U gaat door op hetzelfde bord."),
        ("Samen terugkijken", "U leest de afspraken van toen. Daarna legt u een nieuw bord."),
    ] {
        assert!(words(&page).contains(&format!("{way} {line}")), "{}", words(&page));
    }
    assert_eq!(page.matches("aria-describedby=\"way-").count(), 3);
    assert!(names(&page).contains("Niet openen"));
    assert!(!page.contains("forward"), "no way is louder than another: {page}");
}

fn open_with(repairs: Vec<Repair>) -> Dialog {
    Dialog::Open(Rc::new(Opened { conversation: fresh().conversation, repairs }))
}

fn every_repair() -> Vec<Repair> {
    let key = || Rc::<str>::from("bord: kleur");
    let text = || Rc::<str>::from("Ik wil weer");
    let name = || Rc::<str>::from("Henk");
    let domain = || Rc::<str>::from("Wonen");
    vec![
        Repair::UnknownKey { key: key() },
        Repair::Unfit { key: key() },
        Repair::TooMany { key: key() },
        Repair::SameId { id: "p2".into() },
        Repair::Resident { name: name() },
        Repair::SeatTwice { name: name() },
        Repair::SeatOfUnknown { name: name() },
        Repair::SeatAdded { name: name() },
        Repair::FicheOfUnknown { domain: domain() },
        Repair::FicheTwice { domain: domain(), name: name() },
        Repair::FicheOffBar { domain: domain(), name: name() },
        Repair::PlaceRounded { domain: domain(), name: name() },
        Repair::NotOnTop { domain: domain() },
        Repair::HandUnknown { key: key() },
        Repair::AuthorUnknown { text: text() },
        Repair::WordsOfNobody { text: text() },
        Repair::InkTooLarge { key: key() },
        Repair::HalfCharacter { text: text() },
        Repair::NoSuchDay { text: "2027-02-30".into() },
        Repair::DayOfMoment { date: Date::new(2027, 1, 14).expect("a day") },
        Repair::OutOfOrder,
        Repair::ChangedByHand,
        Repair::AndMore,
    ]
}

fn ask(dialog: Dialog, over: bool) -> String {
    let people = People::at_table(&fresh().conversation, &dutch());
    let (texts, on) = (dutch(), Callback::noop());
    let mut table = (*fresh().conversation).clone();
    if over {
        table.choose(&DomainId::new("wonen"), "Wonen");
    }
    let opening = Opening { dialog: &dialog, table: &table, texts: &texts, on: &on }.view();
    let (dialog, people, texts, on) = (&dialog, &people, &texts, &on);
    render(Question { dialog, people, plain: false, opening, texts, on }.view())
}
