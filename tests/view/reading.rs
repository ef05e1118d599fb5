//! The notepad, the booklet and the screen "Samen lezen", rendered on the host.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::html::Page;
use super::talk::{
    buttons, domain, empty, husband, jeannette, lay, mevrouw_e, note_about, resident, said, texts,
    write,
};
use wat_telt::view::{Away, Booklet, EmptyBoard, Notepad, People, Read};
use wat_telt_core::model::{Conversation, Field, ParticipantId, WhoseDevice};
use wat_telt_core::update::{NoteEdit, Safe};
use yew::prelude::*;
use yew::{LocalServerRenderer, html};

const DATE: &str = "14 januari 2027";

#[derive(Clone, PartialEq)]
enum Shown {
    Booklet,
    Notepad(ParticipantId, Option<NoteEdit>),
    Read(Safe, Option<WhoseDevice>),
    EmptyBoard,
}

#[derive(Properties, PartialEq)]
struct TableProps {
    talk: Rc<Conversation>,
    shown: Shown,
}

#[component]
fn Table(props: &TableProps) -> Html {
    let (texts, on) = (texts(), Callback::noop());
    let people = People::at_table(&props.talk, &texts);
    match props.shown.clone() {
        Shown::Booklet => {
            let moment = &props.talk.now.as_laid();
            Booklet {
                moment,
                people: &people,
                texts: &texts,
                on_paper: true,
                day: None,
                looked_back: Html::default(),
            }
            .view()
        }
        Shown::Notepad(turn, edit) => html! {
            <Notepad
                moment={props.talk.now.clone()} {edit} screen=true {turn} {people} {texts} {on}
            />
        },
        Shown::Read(safe, whose_device) => Read {
            conversation: &props.talk,
            people: &people,
            scribe: None,
            copy: &props.talk,
            along: None,
            story: None,
            looked_back: Html::default(),
            unkept: None,
            whose_device,
            away: Away::default(),
            safe: &safe,
            give: Html::default(),
            texts: &texts,
            on: &on,
        }
        .view(),
        Shown::EmptyBoard => EmptyBoard { texts: &texts }.view(),
    }
}

async fn render(talk: Conversation, shown: Shown) -> String {
    let props = TableProps { talk: Rc::new(talk), shown };
    LocalServerRenderer::<Table>::with_props(props).hydratable(false).render().await
}

#[tokio::test]
async fn the_booklet_says_all_that_was_laid_and_said() {
    let html = render(mevrouw_e(), Shown::Booklet).await;
    for part in [
        "<h1 dir=\"auto\" class=\"paper-title\">Wat telt voor Mevrouw E.</h1>",
        "Gesprek op 14 januari 2027 · aan tafel: Mevrouw E., Haar man en Jeannette",
        "Hoe gaat het nu, met de scootmobiel?",
        "fiche van Haar man: dicht bij de blije smiley",
        "Ik kan weer naar de markt.",
        "woorden van Mevrouw E. en Haar man, opgeschreven door Jeannette",
        "Klopt dit zo, in uw woorden?",
        "Van: Mevrouw E. Vraag Mevrouw E. voor u dit doorgeeft.",
        "Wie kan ik bellen: Jeannette",
    ] {
        assert!(html.contains(part), "{part} is not in {html}");
    }
    assert_eq!(html.matches(">eerst<").count(), 2, "once on the board, once on the note");
}

#[tokio::test]
async fn a_face_down_fiche_leaves_no_trace_on_paper() {
    let laid = |place: Option<i32>| {
        let mut talk = mevrouw_e();
        if let Some(place) = place {
            lay(&mut talk, &jeannette(), "op-pad", place);
            talk.turn_fiche(&jeannette(), &domain("op-pad"), true).unwrap();
        }
        talk
    };
    let without = render(laid(None), Shown::Booklet).await;
    assert_eq!(render(laid(Some(10)), Shown::Booklet).await, without);
    assert_eq!(render(laid(Some(90)), Shown::Booklet).await, without);
    let read = |place| render(laid(Some(place)), Shown::Read(Safe::Nowhere, None));
    assert_eq!(read(10).await, read(90).await);
    assert!(read(10).await.contains("Een omgedraaide fiche gaat niet mee"));
}

#[tokio::test]
async fn there_is_no_number_about_a_person() {
    for shown in [Shown::Booklet, Shown::Read(Safe::OnPaper, None), Shown::EmptyBoard] {
        let said = said(&render(mevrouw_e(), shown).await).replace(DATE, "");
        assert!(!said.contains(|letter: char| letter.is_ascii_digit()), "{said}");
    }
}

#[tokio::test]
async fn nothing_speaks_counts_or_breaks_the_policy_of_the_page() {
    for shown in [Shown::Booklet, Shown::Read(Safe::OnPaper, None), Shown::EmptyBoard] {
        let html = render(mevrouw_e(), shown).await;
        for list in ["<ul", "<ol", "<li", "<dl", "role=\"list", "<table", " style="] {
            assert!(!html.contains(list), "{list} is in {html}");
        }
    }
}

#[tokio::test]
async fn what_was_not_said_leaves_no_empty_place() {
    let html = render(empty(), Shown::Booklet).await;
    assert_eq!(html.matches("<h").count(), 2, "the title and its header, and nothing else: {html}");
    assert!(html.contains("Dit is van mij. Vraag het mij voor u dit doorgeeft."));
}

#[tokio::test]
async fn who_left_the_table_is_not_on_paper() {
    let mut talk = mevrouw_e();
    talk.leave_table(&husband()).unwrap();
    let html = render(talk, Shown::Booklet).await;
    assert!(!html.contains("Haar man"), "{html}");
    assert!(html.contains("woorden van Mevrouw E., opgeschreven door Jeannette"));
}

#[tokio::test]
async fn a_new_note_has_nothing_filled_in() {
    let talk = mevrouw_e();
    let edit = NoteEdit { note: talk.next_note(), by: Vec::new(), hand: None };
    let html = render(talk, Shown::Notepad(resident(), Some(edit))).await;
    assert!(html.contains("In uw eigen woorden"));
    assert!(html.contains("<legend class=\"words-label\">Van wie zijn deze woorden?</legend>"));
    let page = Page::read(&html);
    for input in page.elements().filter(|element| element.tag() == "input") {
        // Who writes is who says it, until someone says another.
        let ticked = input.role() == "checkbox" && input.get("checked").is_some();
        let filled = input.get("value").is_some_and(|value| !value.is_empty());
        assert!(!ticked && !filled, "{}", input.name());
    }
}

#[tokio::test]
async fn only_who_wrote_a_note_can_change_it() {
    let change = "Verander, briefje over Mensen om me heen".to_owned();
    let names =
        |turn| async move { buttons(&render(mevrouw_e(), Shown::Notepad(turn, None)).await) };
    assert!(names(resident()).await.contains(&change));
    assert!(names(husband()).await.contains(&change));
    assert!(names(jeannette()).await.contains(&change), "her hand wrote it");
    let mut talk = mevrouw_e();
    let neighbour = talk.add_person();
    let html = render(talk, Shown::Notepad(neighbour, None)).await;
    assert!(!buttons(&html).contains(&change));
    assert!(buttons(&html).contains(&"Schrijf erbij".to_owned()));
}

#[tokio::test]
async fn no_two_buttons_on_the_notepad_are_called_the_same() {
    let mut talk = mevrouw_e();
    for _ in 0..2 {
        note_about(&mut talk, "mensen", "Koffie bij de buren.");
        let whole = talk.add_note();
        write(&mut talk, Field::NoteWhat(whole), "Elke week een keer bellen.");
    }
    let names = buttons(&render(talk, Shown::Notepad(resident(), None)).await);
    let different: BTreeSet<&String> = names.iter().collect();
    assert_eq!(different.len(), names.len(), "{names:?}");
    let first = "Verander, briefje over Mensen om me heen: Ik wil weer zelf naar";
    assert!(names.contains(&first.to_owned()), "{names:?}");
}

#[tokio::test]
async fn after_saving_it_says_where_and_offers_to_take_it_off() {
    let before = render(mevrouw_e(), Shown::Read(Safe::Nowhere, None)).await;
    assert_eq!(
        buttons(&before),
        [
            "Met de hand, Klopt dit zo, in uw woorden?",
            "Iemand anders schrijft dit op, Klopt dit zo, in uw woorden?",
            "Met de hand, Wanneer kijken we weer?",
            "Iemand anders schrijft dit op, Wanneer kijken we weer?",
            "Wat gaat er mee?",
            "Bewaren als bestand",
            "Bewaren met een wachtwoord",
            "Mapje bewaren",
            "Afdrukken",
        ]
    );
    let file = Safe::InFile("gesprek.wat-telt.json".into());
    let after = render(mevrouw_e(), Shown::Read(file, None)).await;
    assert!(after.contains("in uw downloads als gesprek.wat-telt.json."));
    assert_eq!(buttons(&after).last().unwrap(), "Wis dit gesprek van dit apparaat");
    assert_eq!(
        Page::read(&after).elements().filter(|one| one.get("id") == Some("saved")).count(),
        1
    );
}

#[tokio::test]
async fn on_another_persons_device_paper_comes_first_and_wiping_is_right_there() {
    let anothers = Some(WhoseDevice::Anothers);
    let before = render(mevrouw_e(), Shown::Read(Safe::Nowhere, anothers)).await;
    let order = "Afdrukken, Mapje bewaren, Bewaren met een wachtwoord, Bewaren als bestand, \
        Wis dit gesprek van dit apparaat";
    assert!(buttons(&before).join(", ").ends_with(order), "{:?}", buttons(&before));
    assert!(before.contains("Op dit apparaat ligt dit gesprek nu nog."));
    let after = render(mevrouw_e(), Shown::Read(Safe::InFile("g.json".into()), anothers)).await;
    assert!(after.contains("in de downloads van dit apparaat, als g.json."));
    assert_eq!(buttons(&after).join(", ").matches("Wis dit gesprek").count(), 1);
}

#[tokio::test]
async fn an_empty_board_offers_every_domain_and_one_of_your_own() {
    let html = render(empty(), Shown::EmptyBoard).await;
    for domain in texts().domains() {
        assert!(html.contains(&*domain.label), "{}", domain.label);
    }
    assert!(html.contains("Iets anders"));
    let faces = html.matches("token-face").count();
    assert_eq!(faces, 2 * 15, "faces are at the ends of bars, and on no fiche (R13)");
    assert_eq!(html.matches("token-body").count(), 3 * 15, "three people, a fiche for every bar");
}
