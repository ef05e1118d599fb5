//! What the device keeps, in parts that can be torn or flipped (R25).

use std::rc::Rc;

use wat_telt_core::format::draft::{self, Draft};
use wat_telt_core::format::parts::{self, Earlier, Newest};

use super::valid;

/// A draft of a conversation with three moments, touched at this time.
fn kept(touched: i64) -> Draft {
    let conversation = Rc::clone(&valid("drie-momenten").1.conversation);
    let turn = conversation.resident().clone();
    Draft {
        conversation,
        turn,
        writes_for: None,
        screen: "bord".into(),
        second: None,
        whose_device: None,
        touched,
    }
}

/// Two writings of it, one after the other, and the moments before it.
fn lying() -> Vec<String> {
    let Earlier { name, text } = parts::earlier(&kept(1).conversation).unwrap();
    let write = |number| parts::write(&kept(number), number.unsigned_abs(), Some(&name));
    vec![write(1), write(2), text]
}

fn number(lying: &[String]) -> Option<u64> {
    parts::newest(lying).map(|newest| newest.number)
}

#[test]
fn the_newest_is_taken_whole_with_the_moments_before_it() {
    let newest = parts::newest(&lying()).unwrap();
    assert_eq!(newest, Newest { draft: kept(2), number: 2, at: 1 });
    assert!(!newest.draft.conversation.earlier.is_empty());
}

#[test]
fn what_is_written_with_each_act_has_none_of_the_moments_before_it() {
    let lying = lying();
    let has = |part: &str| part.contains("\"id\": \"m1\"");
    assert!(has(&lying[2]) && !has(&lying[1]));
}

#[test]
fn where_the_newest_was_torn_or_one_bit_flipped_the_one_before_it_is_taken() {
    let whole = lying();
    for at in (0..whole[1].len()).step_by(7) {
        let mut torn = whole.clone();
        let Some(start) = torn[1].get(..at) else { continue };
        torn[1] = start.to_owned();
        assert_eq!(number(&torn), Some(1), "torn at {at}");
        let mut bytes = whole[1].clone().into_bytes();
        bytes[at] ^= 1;
        torn[1] = String::from_utf8_lossy(&bytes).into_owned();
        assert_eq!(number(&torn), Some(1), "flipped at {at}");
    }
}

#[test]
fn without_the_moments_before_it_a_conversation_is_not_whole() {
    let mut lying = lying();
    lying[2].push(' ');
    assert_eq!(number(&lying), None);
    assert_eq!(number(&lying[..2]), None);
}

#[test]
fn what_an_edition_before_this_one_kept_is_read_and_is_the_oldest() {
    let old = draft::write(&kept(9));
    assert_eq!(number(std::slice::from_ref(&old)), Some(0));
    assert_eq!(number(&[vec![old], lying()].concat()), Some(2));
}

#[test]
fn what_is_no_draft_is_none() {
    for text in ["", "{", "{}", "0 0\n", "ja", "een bestand"] {
        assert_eq!(number(&[text.to_owned()]), None, "{text}");
    }
}
