//! What holds of looking back, and of two files of one conversation side by side, whatever people
//! did before.

use std::collections::HashSet;
use std::rc::Rc;

use proptest::prelude::*;
use serde_json::Value;
use wat_telt_core::format::{open, write};
use wat_telt_core::model::{Beside, Conversation, Date, Language, Moment};

use super::file::{assert_sound, cases, moments};
use super::reachable::{self, acts, conversation};

/// Two that went on apart from where one of them was, or that only share an id.
fn two() -> impl Strategy<Value = (Conversation, Conversation)> {
    let apart = (conversation(), acts(0..30), acts(0..30)).prop_map(|(first, one, other)| {
        (reachable::after(first.clone(), one), reachable::after(first, other))
    });
    prop_oneof![3 => apart, 1 => (conversation(), conversation())]
}

fn laid(conversation: &Conversation) -> Vec<Rc<Moment>> {
    let now = Rc::new(conversation.now.as_laid());
    conversation.earlier.iter().cloned().chain([now]).collect()
}

/// Everything in a moment that is no id, as the file has it.
fn without_ids(moment: &str) -> Value {
    fn strip(value: &mut Value) {
        match value {
            Value::Object(object) => {
                for id in ["id", "wie", "van", "gelegdDoor", "opgeschrevenDoor", "leefgebied"] {
                    object.remove(id);
                }
                for id in ["moment", "briefje"] {
                    object.remove(id);
                }
                object.values_mut().for_each(strip);
            }
            Value::Array(list) => list.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut value = serde_json::from_str(&format!("{{{}", moment.trim_start_matches('{'))).unwrap();
    strip(&mut value);
    value
}

/// The file of a conversation that is held in Dutch from now on: where another language is spoken,
/// words say theirs, and say nothing else.
fn in_dutch(conversation: &Conversation) -> String {
    write(&Conversation { language: Language::dutch(), ..conversation.clone() })
}

fn assert_each_is_there(of: &Conversation, both: &[Value]) {
    for moment in moments(&in_dutch(of)) {
        assert!(both.contains(&without_ids(&moment)), "{moment}");
    }
}

proptest! {
    #![proptest_config(cases(96))]

    /// No byte of a moment of before changes (R27).
    #[test]
    fn a_next_moment_leaves_what_was_said_to_the_letter(
        conversation in conversation(),
        more in acts(0..20),
    ) {
        let before = moments(&in_dutch(&conversation));
        let mut next = conversation.clone();
        next.look_back(Date::new(2027, 6, 1).unwrap());
        prop_assert_eq!(next.earlier.last(), Some(&Rc::new(conversation.now.as_laid())));
        let after = moments(&in_dutch(&reachable::after(next, more)));
        prop_assert_eq!(&after[..before.len()], &before[..]);
    }

    #[test]
    fn side_by_side_nothing_is_lost((table, file) in two()) {
        let file = open(write(&file).as_bytes()).unwrap().conversation;
        let both = table.side_by_side(&file);
        let all: Vec<_> = moments(&in_dutch(&both)).iter().map(|moment| without_ids(moment)).collect();
        assert_each_is_there(&table, &all);
        assert_each_is_there(&file, &all);
        for moment in laid(&table) {
            prop_assert!(laid(&both).contains(&moment));
        }
        if table.stays_on_table(&file) {
            prop_assert_eq!(&both.now, &table.now);
        }
    }

    #[test]
    fn side_by_side_is_a_conversation((table, file) in two()) {
        let file = open(write(&file).as_bytes()).unwrap().conversation;
        let both = table.side_by_side(&file);
        let days: Vec<_> = laid(&both).iter().map(|moment| moment.date).collect();
        prop_assert!(days.is_sorted());
        let ids: HashSet<_> = laid(&both).iter().map(|moment| moment.id.clone()).collect();
        prop_assert_eq!(ids.len(), days.len());
        prop_assert_eq!(both.people.iter().filter(|person| person.resident).count(), 1);
        // Opened again, it has nothing that points at nobody.
        let opened = open(write(&both).as_bytes()).unwrap();
        prop_assert_eq!(&opened.repairs, &[]);
        prop_assert_eq!(write(&opened.conversation), write(&both));
        assert_sound(&opened);
        for known in [both.beside(&table), both.beside(&file)] {
            prop_assert!(matches!(known, Beside::Same | Beside::TableGoesOn), "{known:?}");
        }
        prop_assert_eq!(both.side_by_side(&file), both);
    }

    #[test]
    fn side_by_side_with_itself_it_is_itself(conversation in conversation()) {
        prop_assert_eq!(&conversation.side_by_side(&conversation), &conversation);
        let file = open(write(&conversation).as_bytes()).unwrap().conversation;
        prop_assert_eq!(conversation.beside(&file), Beside::Same);
        prop_assert_eq!(&conversation.side_by_side(&file), &conversation);
    }
}
