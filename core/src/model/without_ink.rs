//! A conversation without its handwriting, which is most of what it weighs (R24).

use std::rc::Rc;

use super::{Bar, Conversation, LookBack, Moment, Note, Written};

impl Conversation {
    /// Whether anything in it is written by hand.
    pub fn has_ink(&self) -> bool {
        self.earlier
            .iter()
            .chain([&self.now])
            .any(|moment| moment.words().any(|words| words.ink.is_some()))
    }

    /// The same in letters alone: what was only written by hand is not there.
    #[must_use]
    pub fn without_ink(&self) -> Self {
        let earlier = self.earlier.iter().map(|moment| Rc::new(bare(moment))).collect();
        Self { earlier, now: Rc::new(bare(&self.now)), ..self.clone() }
    }
}

fn bare(moment: &Moment) -> Moment {
    let back =
        |back: &Rc<LookBack>| Rc::new(LookBack { went: letters(&back.went), ..(**back).clone() });
    Moment {
        about: letter(moment.about.as_ref()),
        board: moment.board.iter().map(bar).collect(),
        aside: moment.aside.iter().map(bar).collect(),
        notepad: moment.notepad.iter().map(note).collect(),
        look_back: moment.look_back.iter().map(back).collect(),
        closing: letter(moment.closing.as_ref()),
        again: letter(moment.again.as_ref()),
        ..moment.clone()
    }
}

fn bar(bar: &Rc<Bar>) -> Rc<Bar> {
    let mut bare = (**bar).clone();
    bare.words = letters(&bar.words);
    bare.own =
        bar.own.as_ref().map(|own| letter(Some(own)).unwrap_or_else(|| named(own, &bar.label)));
    Rc::new(bare)
}

/// The resident's own word stays the resident's own (R2), by what it was called.
fn named(own: &Written, label: &Rc<str>) -> Rc<Written> {
    Rc::new(Written { ink: None, text: Rc::clone(label), ..own.clone() })
}

fn note(note: &Rc<Note>) -> Rc<Note> {
    Rc::new(Note {
        what: letter(note.what.as_ref()),
        when: letter(note.when.as_ref()),
        who_does_what: letter(note.who_does_what.as_ref()),
        ..(**note).clone()
    })
}

fn letters(words: &[Rc<Written>]) -> Vec<Rc<Written>> {
    words.iter().filter_map(|words| letter(Some(words))).collect()
}

/// The letters of what is written; nothing where there are none.
fn letter(words: Option<&Rc<Written>>) -> Option<Rc<Written>> {
    let words = words?;
    if words.ink.is_none() {
        return Some(Rc::clone(words));
    }
    let bare = Written { ink: None, ..(**words).clone() };
    (!bare.is_blank()).then(|| Rc::new(bare))
}
