//! What stands in the places for words, and writing in them (R6, R20).

use std::rc::Rc;

use super::{
    Authors, Conversation, Field, ForWhom, Ink, InkPoint, ParticipantId, Refusal, Written,
    WrittenIn, fits, written,
};

/// What a pen or an eraser does to the handwriting in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InkChange {
    /// A stroke is written.
    Stroke(Rc<[InkPoint]>),
    /// "Laatste lijn weg": the last stroke goes.
    StrokeBack,
    /// An eraser goes along these points; every stroke that it touches goes whole.
    Rub(Rc<[InkPoint]>),
}

impl Conversation {
    /// The text that stands in a field now; empty where nothing does.
    pub fn text_of(&self, field: &Field) -> Rc<str> {
        let now = &self.now;
        let seat = |person: &ParticipantId| now.seat(person);
        match field {
            Field::Name(person) => seat(person).map(|seat| Rc::clone(&seat.name)),
            Field::Role(person) => seat(person).and_then(|seat| seat.role.clone()),
            Field::ForWhom => Some(now.for_whom.text()),
            Field::WhomToCall => Some(Rc::clone(&now.whom_to_call)),
            Field::About
            | Field::Bar(..)
            | Field::BarFor(..)
            | Field::Went(..)
            | Field::NoteWhat(_)
            | Field::NoteWhen(_)
            | Field::NoteWho(_)
            | Field::Closing
            | Field::Again => self.written(field).map(|words| Rc::clone(&words.text)),
        }
        .unwrap_or_default()
    }

    /// The words in a field with whose they are; nothing where none were, or in a field that is
    /// only a name.
    pub fn written(&self, field: &Field) -> Option<&Rc<Written>> {
        let now = &self.now;
        match field {
            Field::Bar(domain, person) => now.bar(domain)?.words_of(person, None),
            Field::BarFor(domain, person, hand) => now.bar(domain)?.words_of(person, Some(hand)),
            Field::About => now.about.as_ref(),
            Field::Closing => now.closing.as_ref(),
            Field::Again => now.again.as_ref(),
            Field::Went(moment, note, person) => {
                written::words_of(&now.look_back_at(moment, note)?.went, person, None)
            }
            Field::NoteWhat(id) => now.note(id)?.what.as_ref(),
            Field::NoteWhen(id) => now.note(id)?.when.as_ref(),
            Field::NoteWho(id) => now.note(id)?.who_does_what.as_ref(),
            Field::Name(_) | Field::Role(_) | Field::ForWhom | Field::WhomToCall => None,
        }
    }

    /// Writes in a field, with the words' authors and hand where they are new (`new_by`,
    /// `new_hand`); words that stand keep theirs.
    pub fn write(
        &mut self,
        field: &Field,
        text: &str,
        new_by: Option<&Authors>,
        new_hand: Option<&ParticipantId>,
    ) -> Result<(), Refusal> {
        if !fits(text, &self.text_of(field)) {
            return Err(Refusal::TooLong);
        }
        let resident = Authors::one(self.resident().clone());
        match field {
            Field::Name(person) => self.seat_mut(person)?.name = text.into(),
            Field::Role(person) => {
                self.seat_mut(person)?.role = (!text.is_empty()).then(|| text.into());
            }
            Field::ForWhom => self.now_mut().for_whom = ForWhom::Typed(text.into()),
            Field::WhomToCall => self.now_mut().whom_to_call = text.into(),
            Field::Went(..) => {
                self.written_mut(field, new_by.unwrap_or(&resident), new_hand)?.text = text.into();
                if text.is_empty() {
                    self.clear_blank(field, false)?;
                }
            }
            Field::About
            | Field::Bar(..)
            | Field::BarFor(..)
            | Field::NoteWhat(_)
            | Field::NoteWhen(_)
            | Field::NoteWho(_)
            | Field::Closing
            | Field::Again => {
                self.written_mut(field, new_by.unwrap_or(&resident), new_hand)?.text = text.into();
            }
        }
        Ok(())
    }

    /// Says whose hand writes in a field (R20): none does in a name, and one that is there for a hand keeps it.
    pub fn set_hand(&mut self, field: &Field, hand: Option<ParticipantId>) -> Result<(), Refusal> {
        let resident = Authors::one(self.resident().clone());
        if !matches!(field, Field::BarFor(..)) {
            self.written_mut(field, &resident, None)?.set_hand(hand);
        }
        Ok(())
    }

    /// Writes by hand in a field, or takes off what was written, with the words' authors and hand
    /// where they are new. A place in which nothing stands any more is as it was before anybody
    /// wrote (R16).
    pub fn change_ink(
        &mut self,
        field: &Field,
        act: &InkChange,
        new_by: &Authors,
        new_hand: Option<&ParticipantId>,
    ) -> Result<(), Refusal> {
        let words = self.written_mut(field, new_by, new_hand)?;
        let mut ink = words.ink.as_deref().cloned().unwrap_or_else(Ink::blank);
        match act {
            InkChange::Stroke(points) => ink.add(points)?,
            InkChange::StrokeBack => ink.take_back(),
            InkChange::Rub(way) => ink.rub(way),
        }
        words.ink = (!ink.strokes.is_empty()).then(|| Rc::new(ink));
        if words.ink.is_none() {
            self.clear_blank(field, false)?;
        }
        Ok(())
    }

    /// Takes the place for words away again where nothing stands in it. Where it was said of this
    /// place whose hand writes in it, it stays; but not for who said that of all places at once
    /// (`said_of_all`).
    pub fn clear_blank(&mut self, field: &Field, said_of_all: bool) -> Result<(), Refusal> {
        let blank = |words: &Written| {
            words.text.is_empty() && words.ink.is_none() && (said_of_all || words.hand.is_none())
        };
        if let Some((person, _)) = field.each_their_own() {
            let words = self.own_words_mut(field)?;
            words.retain(|words| !(blank(words) && words.by.is_only(person)));
        } else if self.written(field).is_some() {
            self.slot_mut(field)?.take_if(|words| blank(words));
        }
        if let Field::Went(..) = field {
            self.clear_blank_look_back();
        }
        Ok(())
    }

    /// The words of a field, to write in. What comes where nothing stood is in the language of the
    /// conversation now; what is added to words of before stays in theirs, as one piece.
    #[inline(never)]
    fn written_mut(
        &mut self,
        field: &Field,
        by: &Authors,
        hand: Option<&ParticipantId>,
    ) -> Result<&mut Written, Refusal> {
        let language = self.language.clone();
        let words = if let Some((person, of_field)) = field.each_their_own() {
            let (all, new_hand) = (self.own_words_mut(field)?, of_field.or(hand));
            written::words_mut(all, person, of_field, new_hand, &language)
        } else {
            let blank = || Rc::new(Written::blank(by.clone(), &language));
            let words = Rc::make_mut(self.slot_mut(field)?.get_or_insert_with(blank));
            if hand.is_some() && words.is_blank() {
                words.set_hand(hand.cloned());
            }
            words
        };
        if words.is_blank() {
            words.written_in = WrittenIn::now(&language);
        }
        Ok(words)
    }

    /// Where the words of a field stand in which each person writes their own.
    fn own_words_mut(&mut self, field: &Field) -> Result<&mut Vec<Rc<Written>>, Refusal> {
        Ok(match field {
            Field::Went(moment, note, _) => &mut self.look_back_mut(moment, note)?.went,
            Field::Bar(domain, _) | Field::BarFor(domain, ..) => &mut self.bar_mut(domain)?.words,
            Field::About
            | Field::Name(_)
            | Field::Role(_)
            | Field::NoteWhat(_)
            | Field::NoteWhen(_)
            | Field::NoteWho(_)
            | Field::Closing
            | Field::ForWhom
            | Field::WhomToCall
            | Field::Again => return Err(Refusal::NotThere),
        })
    }

    /// Where the words of a field stand that has one place for them.
    fn slot_mut(&mut self, field: &Field) -> Result<&mut Option<Rc<Written>>, Refusal> {
        Ok(match field {
            Field::About => &mut self.now_mut().about,
            Field::Closing => &mut self.now_mut().closing,
            Field::Again => &mut self.now_mut().again,
            Field::NoteWhat(id) => &mut self.note_mut(id)?.what,
            Field::NoteWhen(id) => &mut self.note_mut(id)?.when,
            Field::NoteWho(id) => &mut self.note_mut(id)?.who_does_what,
            Field::Name(_)
            | Field::Role(_)
            | Field::Bar(..)
            | Field::BarFor(..)
            | Field::Went(..)
            | Field::ForWhom
            | Field::WhomToCall => return Err(Refusal::NotThere),
        })
    }
}
