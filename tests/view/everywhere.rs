//! What holds of every screen: no number about a person (R11), no list that speaks its length,
//! nothing that the page's policy refuses, and names that are unique.

use std::collections::BTreeSet;

use wat_telt_core::update::{NoteEdit, Panel, Screen, State};

use super::back::a_year_later;
use super::html::{Element, Page};
use super::table::{at_turn, conversation, domain, full, person, seen};

/// The one kind of number that stands on a screen: a day.
const DAYS: [&str; 2] = ["14 januari 2027", "14 januari 2028"];

/// Every screen, of a full conversation and a new one, with things open.
fn pages() -> Vec<(String, Page)> {
    let note = full().next_note();
    let panels = [
        (Screen::Begin, Panel::Person(person("p2"))),
        (Screen::Choose, Panel::OwnDomain("Mijn tuin".into())),
        (Screen::Choose, Panel::About(domain("wonen"))),
        (Screen::Board, Panel::More(domain("wonen"))),
        (Screen::Board, Panel::MoreHands(domain("wonen"))),
        (Screen::Board, Panel::Person(person("p2"))),
        (Screen::Notepad, Panel::Note(NoteEdit { note, by: vec![person("p2")], hand: None })),
    ];
    let mut pages = Vec::new();
    for (kind, talk) in [("full", full()), ("new", conversation()), ("back", a_year_later())] {
        let closed = Screen::ALL.map(|screen| (screen, None));
        let open = panels.clone().map(|(screen, panel)| (screen, Some(panel)));
        for (screen, panel) in closed.into_iter().chain(open) {
            let title = format!("{kind}, {screen:?}, {panel:?}");
            let state = State { panel, ..at_turn(talk.clone(), "p1") };
            pages.push((title, seen(&state, screen)));
        }
    }
    pages
}

fn has_digit(text: &str) -> bool {
    let without = DAYS.iter().fold(text.to_owned(), |text, day| text.replace(day, ""));
    without.contains(|letter: char| letter.is_ascii_digit())
}

#[test]
fn no_number_about_a_person_is_seen_or_heard() {
    let heard = ["aria-label", "aria-valuetext", "aria-description", "alt", "title", "placeholder"];
    let counts = ["aria-valuenow", "aria-posinset", "aria-setsize", "aria-level", "aria-rowcount"];
    for (title, page) in pages() {
        assert!(!has_digit(&page.text()), "{title}: {}", page.text());
        for element in page.elements() {
            for (name, value) in element.attributes() {
                assert!(!heard.contains(&name) || !has_digit(value), "{title}: {name}={value}");
                assert!(!counts.contains(&name), "{title}: {name}={value}");
            }
            assert!(!["progress", "meter", "output"].contains(&element.tag()), "{title}");
        }
    }
}

#[test]
fn a_slider_says_its_place_in_words_and_never_as_a_number() {
    for (title, page) in pages() {
        for slider in page.all("slider") {
            assert!(slider.get("aria-valuetext").is_some_and(|words| !words.is_empty()), "{title}");
        }
    }
}

#[test]
fn nothing_is_a_list_that_speaks_its_length() {
    let tags = ["ul", "ol", "li", "dl", "table", "menu"];
    let roles =
        ["list", "listitem", "listbox", "option", "table", "grid", "tree", "menu", "tablist"];
    for (title, page) in pages() {
        for element in page.elements() {
            assert!(!tags.contains(&element.tag()), "{title}: {}", element.tag());
            let role = element.get("role").unwrap_or_default();
            assert!(!roles.contains(&role), "{title}: {role}");
        }
    }
}

#[test]
fn nothing_is_there_that_the_policy_of_the_page_refuses() {
    for (title, page) in pages() {
        for element in page.elements() {
            assert!(!["style", "script", "img", "iframe", "a"].contains(&element.tag()), "{title}");
            for (name, value) in element.attributes() {
                assert!(name != "style" && !name.starts_with("on"), "{title}: {name}={value}");
            }
        }
    }
}

/// What people can use, and what is named for who cannot see it.
const NAMED: [&str; 9] =
    ["button", "slider", "textbox", "checkbox", "radio", "combobox", "group", "radiogroup", "img"];

/// Choices are told apart within their group.
fn full_name(element: Element<'_>) -> String {
    let groups = element.ancestors().filter(|on| ["group", "radiogroup"].contains(&on.role()));
    let choice = ["radio", "checkbox"].contains(&element.role());
    let group = groups.map(Element::name).find(|_| choice).unwrap_or_default();
    format!("{} {:?} {group}", element.role(), element.name())
}

#[test]
fn names_are_there_and_unique_on_a_screen() {
    for (title, page) in pages() {
        let mut seen = BTreeSet::new();
        for element in NAMED.iter().flat_map(|role| page.all(role)) {
            assert!(!element.name().is_empty(), "{title}: a {} without a name", element.role());
            let name = full_name(element);
            assert!(seen.insert(name.clone()), "{title}: {name} is there twice");
        }
    }
}

#[test]
fn what_is_pointed_at_by_id_is_there_once() {
    for (title, page) in pages() {
        let ids: Vec<&str> = page.elements().filter_map(|element| element.get("id")).collect();
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{title}: {ids:?}");
        for element in page.elements() {
            for (name, value) in element.attributes() {
                if ["for", "aria-labelledby", "aria-describedby", "aria-controls"].contains(&name) {
                    for id in value.split(' ') {
                        assert!(unique.contains(id), "{title}: {name}={value}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_drawing_is_named_or_not_heard_of() {
    for (title, page) in pages() {
        for drawing in page.elements().filter(|element| element.tag() == "svg") {
            let heard = drawing.get("role") == Some("presentation") || drawing.is_hidden();
            assert!(heard || !drawing.name().is_empty(), "{title}");
        }
    }
}

#[test]
fn a_screen_has_one_title() {
    for (title, page) in pages() {
        let titles = page.elements().filter(|element| element.tag() == "h1").count();
        assert_eq!(titles, 1, "{title}");
        assert!(page.by_id("heading").is_some(), "{title} has no heading");
    }
}

#[test]
fn no_heading_lies_deeper_than_the_one_above_it_by_more_than_one() {
    for (title, page) in pages() {
        let level = |element: &Element<'_>| {
            let tag = element.tag().strip_prefix('h')?;
            tag.parse::<u8>().ok().filter(|level| (1..=6).contains(level))
        };
        let headings = page.elements().filter(|element| !element.is_hidden());
        let levels: Vec<u8> = headings.filter_map(|element| level(&element)).collect();
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{title}: {levels:?}");
        assert_eq!(levels.first(), Some(&1), "{title}: {levels:?}");
    }
}
