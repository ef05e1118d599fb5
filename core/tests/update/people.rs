//! Who is at the table, whose turn it is, and how they are spoken to (R6, R10a, R12, R21).

use std::collections::BTreeSet;

use wat_telt_core::model::Refusal::{ResidentDecides, ResidentFirst};
use wat_telt_core::model::{Address, Language};
use wat_telt_core::update::{Notice, Panel, State};

use super::table::{after, alone, person, play};
use super::{check, check_asks, check_nothing, check_refused, show};

/// After these acts, they sit there.
fn check_people(acts: &str, people: &str) {
    assert_eq!(show::people(&after(acts)), people, "{acts}");
}

#[test]
fn somebody_comes_with_a_name_or_without() {
    check_people("add", "p1* p2 p3");
    check_asks("add", "focus name-p4");
    check_people("add; done", "p1* p2 p3 p4");
    check_asks("add; done", "keep, focus add-person, say PersonSits");
    check_people("add; type name-p4 Henk; done", "p1* p2 p3 p4 Henk");
    check_people("add; type role-p4 buurman; done", "p1* p2 p3 p4  buurman");
    check_asks("add; type name-p4 Henk; done", "focus add-person, say PersonSits");
    check_people("add; close-panel", "p1* p2 p3");
    check_asks("add; close-panel", "focus add-person");
    check_nothing("", "done");
}

#[test]
fn each_person_has_a_shape_of_their_own_while_there_are_shapes() {
    let come = "add; done; ".repeat(8);
    let table = play(alone(), &come).0;
    let shapes: Vec<&str> =
        table.conversation.people.iter().map(|person| person.shape.name()).collect();
    assert_eq!(shapes[..6].iter().collect::<BTreeSet<_>>().len(), 6);
    assert_eq!(shapes.len(), 9);
    assert_eq!(shapes[0], "cirkel");
}

#[test]
fn a_persons_form_is_opened_again_to_change_them() {
    assert_eq!(after("change p2").panel, Some(Panel::Person(person("p2"))));
    check_asks("change p2", "focus name-p2");
    check_people("change p2; type name-p2 Jo; done", "p1* p2 Jo p3");
    check_people("change p1; type name-p1 Mevrouw E.; done", "p1* Mevrouw E. p2 p3");
    check_asks("change p2; done", "focus person-p2, say PersonSits");
    check_asks("change p2; close-panel", "focus person-p2, say PersonSits");
    check_asks("change p2; close-panel; add; close-panel", "focus add-person");
}

#[test]
fn who_leaves_takes_along_what_is_theirs_and_brings_it_back_unchanged() {
    let laid = "choose wonen; lay wonen 30; turn p2; lay wonen 70; write words-wonen-p2 Ruim; \
                note; write what-b1 Ja; turn p1";
    check_people(&format!("{laid}; leave p2"), "p1* (p2) p3");
    let seen = after(&format!("{laid}; leave p2")).conversation.now.as_laid();
    assert_eq!((seen.board[0].fiches().len(), seen.board[0].words.len()), (1, 0));
    assert_eq!(seen.notepad.len(), 0);
    let back = after(&format!("{laid}; leave p2; return p2"));
    assert_eq!(back.conversation, after(laid).conversation);
}

#[test]
fn what_two_people_wrote_stays_with_who_stays() {
    let acts = "note; by p1; by p2; write what-b1 Ja; leave p2";
    let seen = after(acts).conversation.now.as_laid();
    let words = seen.notepad[0].what.as_ref().unwrap();
    assert_eq!(words.by.iter().collect::<Vec<_>>(), [&person("p1")]);
}

#[test]
fn the_resident_never_leaves() {
    let (table, effects) = play(after("choose wonen"), "leave p1");
    assert_eq!(table.notice.as_deref(), Some(&Notice::Refused(ResidentDecides)));
    assert_eq!(table.conversation, after("choose wonen").conversation);
    assert_eq!(show::effects(&effects), "focus person-p1, say Told(Refused(ResidentDecides))");
}

#[test]
fn leaving_and_coming_back_are_each_one_step() {
    check_asks("leave p2", "keep, say PersonLeft, focus person-p3");
    check_asks("leave p3", "keep, say PersonLeft, focus person-p2");
    check_asks("leave p2; return p2", "keep, say PersonSits, focus person-p2");
    check_people("leave p2; back", "p1* p2 p3");
    check_people("leave p2; return p2; back", "p1* (p2) p3");
    check_asks("return p2", "focus person-p2");
}

#[test]
fn when_who_is_at_turn_leaves_the_turn_is_the_residents() {
    check_people("turn p2; leave p2", "p1* (p2) p3");
    check_asks("turn p2; leave p2", "keep, say PersonLeft, keep, focus person-p3");
    check_people("turn p2; leave p3", "p1 p2* (p3)");
}

#[test]
fn who_left_takes_no_turn() {
    check_nothing("leave p2", "turn p2");
    check_nothing("", "turn p9");
    check_nothing("", "turn p1");
}

#[test]
fn taking_the_turn_leaves_nothing_open_of_the_one_before() {
    let open = "choose wonen; more wonen; pick-up tray; hand wonen p3; off werk; turn p2";
    let table = after(open);
    assert_eq!((&table.panel, &table.held, &table.hand), (&None, &None, &None));
    assert_eq!((&table.notice, &table.landed, &table.nudged), (&None, &None, &None));
    check_asks("turn p2", "keep");
}

#[test]
fn a_turn_is_kept_in_the_draft() {
    let table = after("choose wonen; turn p2; go blocnote");
    let draft = table.draft_now();
    assert_eq!((draft.turn, draft.screen.name()), (person("p2"), "blocnote"));
}

#[test]
fn others_do_not_lay_because_somebody_who_is_gone_did() {
    let acts = "choose wonen; choose geld; lay wonen 30; turn p2; sad wonen; leave p2; turn p3";
    check(&format!("{acts}; happy wonen"), "wonen: p1@30 p2@0 p3@100; geld:");
    check_refused(acts, "happy geld", ResidentFirst);
}

#[test]
fn the_resident_is_spoken_to_as_they_like() {
    assert_eq!(after("").conversation.address(), Address::U);
    assert_eq!(after("address je").conversation.address(), Address::Je);
    check_asks("address je", "keep");
    check_nothing("", "address u");
}

#[test]
fn another_language_is_fetched_before_it_is_spoken() {
    check_asks("speak en", "fetch en");
    assert_eq!(after("speak en").conversation.language, Language::dutch());
    check_nothing("", "speak nl");
    check_asks("choose wonen; spoken en wonen=Housing", "keep, speak en");
    let table = after("choose wonen; spoken en wonen=Housing");
    assert_eq!(table.conversation.language, Language::english());
}

#[test]
fn je_holds_again_when_dutch_is_spoken_again() {
    let table = after("address je; spoken en wonen=Housing; spoken nl wonen=Wonen");
    assert_eq!(table.conversation.address(), Address::Je);
}

#[test]
fn a_language_that_does_not_come_changes_nothing_and_is_said() {
    let table = after("choose wonen; not-spoken en");
    assert!(matches!(table.notice.as_deref(), Some(Notice::NotSpoken(_))));
    assert_eq!(table.conversation, after("choose wonen").conversation);
}

#[test]
fn another_language_calls_the_domains_by_other_names_but_not_the_residents_own() {
    let label = |acts: &str| {
        let now = after(acts).conversation.now.clone();
        let bars = now.board.iter().chain(&now.aside);
        bars.map(|bar| bar.label.to_string()).collect::<Vec<_>>().join(" ")
    };
    let chosen = "choose wonen; choose geld; own Hond; off geld";
    assert_eq!(label(chosen), "Wonen Hond Geld");
    let english = "spoken en wonen=Housing geld=Money eigen-1=Dog";
    assert_eq!(label(&format!("{chosen}; {english}")), "Housing Hond Money");
    assert_eq!(label(&format!("{chosen}; {english}; back")), "Wonen Hond Geld");
}

#[test]
fn a_second_language_is_fetched_kept_on_the_device_and_no_step() {
    check_asks("choose wonen; second ar", "keep, speak ar");
    check_asks("choose wonen; second ar; second", "keep");
    let table = after("choose wonen; second ar");
    assert_eq!(table.second().map(Language::tag), Some("ar"));
    assert_eq!(table.conversation, after("choose wonen").conversation);
    assert_eq!(after("choose wonen; second ar; back").second().map(Language::tag), Some("ar"));
    assert_eq!(table.draft_now().second, table.chosen_second);
    check_nothing("second ar", "second ar");
}

#[test]
fn a_second_language_that_is_the_first_is_none() {
    check_nothing("", "second nl");
    assert_eq!(after("second en; spoken en wonen=Housing").second(), None);
    let back = after("second en; spoken en wonen=Housing; spoken nl wonen=Wonen");
    assert_eq!(back.second(), Some(&Language::english()));
}

#[test]
fn a_second_language_that_does_not_come_is_none_and_leaves_another_alone() {
    assert_eq!(after("second en; not-spoken en").chosen_second, None);
    assert_eq!(after("second en; not-spoken pl").chosen_second, Some(Language::english()));
}

#[test]
fn changing_languages_loses_nothing_that_was_said_or_laid() {
    let laid = "choose wonen; own Hond; lay wonen 30";
    let told = after(laid);
    let other = after(&format!("{laid}; second ar; spoken en wonen=Housing; second pl; second"));
    assert_eq!(other.conversation.people, told.conversation.people);
    let bars = |state: &State| -> Vec<_> {
        state.conversation.now.board.iter().map(|bar| bar.fiches().to_vec()).collect()
    };
    assert_eq!(bars(&other), bars(&told));
}
