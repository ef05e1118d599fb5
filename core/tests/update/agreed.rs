//! What was agreed comes along from moment to moment (R27).

use super::back::{looking_back, opened};

/// The agreements that are asked about after these answers, each in a moment of its own, a year apart.
fn agreed_after(answers: &[&str]) -> Vec<String> {
    let mut table = looking_back(answers.first().unwrap_or(&""));
    for (year, answer) in (2028..).zip(answers.iter().skip(1).chain([&""])) {
        table = opened(&table, &format!("look-back; new-moment {year}-01-14; {answer}"));
    }
    let agreements = table.conversation.agreements();
    agreements.iter().map(|(moment, note)| format!("{} {}", moment.id, note.id)).collect()
}

#[test]
fn an_agreement_comes_along_until_people_say_that_it_need_not_any_more() {
    for kept in [
        &[""][..],
        &["", "", ""],
        &["still m1 b1 stays", ""],
        &["still m1 b1 different", "", ""],
        &["write went-m1-b1-p1 Goed", ""],
    ] {
        assert_eq!(agreed_after(kept), ["m1 b1"], "{kept:?}");
    }
    for gone in [&["still m1 b1 let-go"][..], &["", "still m1 b1 let-go", ""]] {
        assert_eq!(agreed_after(gone), [""; 0], "{gone:?}");
    }
    let more = ["note; write what-b2 Koffie; note-done", "still m1 b1 let-go"];
    assert_eq!(agreed_after(&more), ["m2 b2"]);
}
