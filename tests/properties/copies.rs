//! What is left out of a copy, and a table on which just that is otherwise (R24).

use proptest::prelude::*;
use proptest::sample::select;
use wat_telt_core::format::{open, write};
use wat_telt_core::model::{
    Authors, Conversation, ConversationId, DomainId, Field, LeftOut, NoteId, Part, ParticipantId,
    Place, Said, Shape,
};

/// Parts of the small table.
pub fn part() -> impl Strategy<Value = Part> {
    let who = |id: &str| ParticipantId::new(id);
    let mut parts: Vec<Part> = Said::ALL.map(Part::Said).into();
    parts.extend(["p1", "p2", "p3"].map(|id| Part::Name(who(id))));
    parts.extend(["p2", "p3"].map(|id| Part::Fiches(who(id))));
    parts.extend(["b1", "b2"].map(|id| Part::Note(NoteId::new(id))));
    for on in ["wonen", "geld"].map(DomainId::new) {
        parts.push(Part::Row(on.clone()));
        parts.extend(["p1", "p2"].map(|id| Part::Words(on.clone(), Authors::one(who(id)))));
    }
    select(parts)
}

/// These parts, left out.
pub fn without(parts: &[Part]) -> LeftOut {
    let mut out = LeftOut::default();
    for part in parts {
        out.set(part.clone(), true);
    }
    out
}

/// The copy that is given.
pub fn copy(conversation: &Conversation, out: &LeftOut) -> Conversation {
    conversation.copy(out, ConversationId::new("kopie"))
}

/// The same table, on which this part is otherwise, also where nothing of it was.
pub fn otherwise(conversation: &mut Conversation, part: &Part) {
    let say = |conversation: &mut Conversation, field: Field| {
        // What cannot be there stays away.
        let _ = conversation.write(&field, "Iets anders", None, None);
    };
    match part {
        Part::Said(Said::About) => say(conversation, Field::About),
        Part::Said(Said::Closing) => say(conversation, Field::Closing),
        Part::Said(Said::ForWhom) => say(conversation, Field::ForWhom),
        Part::Said(Said::WhomToCall) => say(conversation, Field::WhomToCall),
        Part::Said(Said::Again) => say(conversation, Field::Again),
        Part::Name(who) => say(conversation, Field::Name(who.clone())),
        Part::Row(on) => say(conversation, Field::Bar(on.clone(), conversation.resident().clone())),
        Part::Words(on, by) => {
            let who = by.iter().next().unwrap().clone();
            say(conversation, Field::Bar(on.clone(), who));
        }
        Part::Fiches(who) => {
            let bars = conversation.now.board.iter();
            let laid = bars.filter(|bar| bar.fiche_of(who).is_some());
            for on in laid.map(|bar| bar.domain.clone()).collect::<Vec<_>>() {
                let _ = conversation.lay(who, &on, Place::hundredths(1), None);
            }
        }
        Part::Note(_) | Part::Said(Said::Went) | Part::Moment(_) => {}
    }
}

/// Asserts that a copy is a whole file, in which everyone has something and no name has a gap.
pub fn assert_whole(copy: &Conversation) {
    let file = write(copy);
    assert_eq!(open(file.as_bytes()).unwrap().repairs, [], "{file}");
    let moments = || copy.earlier.iter().chain([&copy.now]);
    for (at, person) in copy.people.iter().enumerate() {
        assert_eq!(person.id.as_str(), format!("p{}", at + 1));
        let has_something = moments().any(|moment| moment.mentions(&person.id));
        assert!(copy.is_resident(&person.id) || has_something, "{}", person.id);
        assert_eq!(person.shape, Shape::ALL[at % Shape::ALL.len()]);
    }
    for (at, note) in moments().flat_map(|moment| &moment.notepad).enumerate() {
        assert_eq!(note.id.as_str(), format!("b{}", at + 1));
    }
}
