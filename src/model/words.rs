//! Every place where people can put words, and who may (R6, R20).

use std::rc::Rc;

use super::{
    Authors, Conversation, DomainId, ForWhom, Ink, InkPoint, MomentId, Note, NoteId, ParticipantId,
    Refusal, Written, written,
};

/// A place for words. What is typed in one visit of a field is one step to undo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// "Waar wilt u het over hebben?", the resident's (R17).
    About,
    /// The name of a person.
    Name(ParticipantId),
    /// Who a person is, in free words (R21).
    Role(ParticipantId),
    /// Words at a bar, of this person.
    Bar(DomainId, ParticipantId),
    /// Words at a bar, of the first person and by the hand of the second: beside what the first wrote
    /// with their own hand, which stays theirs (R6, R20).
    BarFor(DomainId, ParticipantId, ParticipantId),
    /// How an earlier agreement went, in the words of this person (R27): a note of that moment.
    Went(MomentId, NoteId, ParticipantId),
    /// What people want.
    NoteWhat(NoteId),
    /// By when.
    NoteWhen(NoteId),
    /// Who does what.
    NoteWho(NoteId),
    /// "Klopt dit zo, in uw woorden?", the resident's (R22).
    Closing,
    /// "Voor wie is dit?"
    ForWhom,
    /// "Wie kan ik bellen?"
    WhomToCall,
    /// "Wanneer kijken we weer?"
    Again,
}

/// What a pen or an eraser does to the handwriting in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InkChange {
    /// A stroke is written.
    Stroke(Rc<[InkPoint]>),
    /// "Lijn terug": the last stroke goes.
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
            Field::ForWhom => Some(now.for_whom.text().into()),
            Field::WhomToCall => Some(Rc::clone(&now.whom_to_call)),
            _ => self.written(field).map(|words| Rc::clone(&words.text)),
        }
        .unwrap_or_default()
    }

    /// The words in a field with whose they are; nothing where none were, or in a field that is
    /// only a name.
    pub fn written(&self, field: &Field) -> Option<&Rc<Written>> {
        let now = &self.now;
        let note = |id: &NoteId| now.note(id);
        if let Some((domain, person, hand)) = field.at_bar() {
            return now.bar(domain)?.words_of(person, hand);
        }
        match field {
            Field::About => now.about.as_ref(),
            Field::Closing => now.closing.as_ref(),
            Field::Again => now.again.as_ref(),
            Field::Went(moment, note, person) => {
                written::words_of(&now.look_back_at(moment, note)?.went, person, None)
            }
            Field::NoteWhat(id) => note(id)?.what.as_ref(),
            Field::NoteWhen(id) => note(id)?.when.as_ref(),
            Field::NoteWho(id) => note(id)?.who_does_what.as_ref(),
            _ => None,
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
        let resident = Authors::one(self.resident().clone());
        match field {
            Field::Name(person) => self.seat_mut(person)?.name = text.into(),
            Field::Role(person) => {
                self.seat_mut(person)?.role = (!text.is_empty()).then(|| text.into());
            }
            Field::ForWhom => self.now_mut().for_whom = ForWhom::Typed(text.into()),
            Field::WhomToCall => self.now_mut().whom_to_call = text.into(),
            _ => {
                let words = self.written_mut(field, new_by.unwrap_or(&resident), new_hand)?;
                words.text = text.into();
                if text.is_empty() && matches!(field, Field::Went(..)) {
                    self.clear_blank(field, false)?;
                }
            }
        }
        Ok(())
    }

    /// Says whose hand writes in a field (R20); a field that is only a name has no hand.
    pub fn set_hand(&mut self, field: &Field, hand: Option<ParticipantId>) -> Result<(), Refusal> {
        let resident = Authors::one(self.resident().clone());
        self.written_mut(field, &resident, None)?.set_hand(hand);
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

    #[inline(never)]
    fn written_mut(
        &mut self,
        field: &Field,
        by: &Authors,
        hand: Option<&ParticipantId>,
    ) -> Result<&mut Written, Refusal> {
        if let Some((person, of_field)) = field.each_their_own() {
            let hand = of_field.or(hand);
            return Ok(written::words_mut(self.own_words_mut(field)?, person, of_field, hand));
        }
        let slot = self.slot_mut(field)?;
        let words = Rc::make_mut(slot.get_or_insert_with(|| Rc::new(Written::blank(by.clone()))));
        if hand.is_some() && words.is_blank() {
            words.set_hand(hand.cloned());
        }
        Ok(words)
    }

    /// Where the words of a field stand in which each person writes their own.
    fn own_words_mut(&mut self, field: &Field) -> Result<&mut Vec<Rc<Written>>, Refusal> {
        if let Field::Went(moment, note, _) = field {
            return Ok(&mut self.look_back_mut(moment, note)?.went);
        }
        let (domain, ..) = field.at_bar().ok_or(Refusal::NotThere)?;
        Ok(&mut self.bar_mut(domain)?.words)
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
            _ => return Err(Refusal::NotThere),
        })
    }
}

impl Field {
    /// Whose words these are where each person writes their own beside those of others, and whose
    /// hand writes them where it is said that another's does.
    fn each_their_own(&self) -> Option<(&ParticipantId, Option<&ParticipantId>)> {
        match self {
            Self::Bar(_, person) | Self::Went(_, _, person) => Some((person, None)),
            Self::BarFor(_, person, hand) => Some((person, Some(hand))),
            _ => None,
        }
    }

    /// The bar that these words stand at, whose they are, and whose hand writes them where it is
    /// said that another's does.
    fn at_bar(&self) -> Option<(&DomainId, &ParticipantId, Option<&ParticipantId>)> {
        match self {
            Self::Bar(domain, person) => Some((domain, person, None)),
            Self::BarFor(domain, person, hand) => Some((domain, person, Some(hand))),
            _ => None,
        }
    }

    /// The note that this field stands on.
    pub fn note<'a>(&self, conversation: &'a Conversation) -> Option<&'a Rc<Note>> {
        match self {
            Self::NoteWhat(id) | Self::NoteWhen(id) | Self::NoteWho(id) => {
                conversation.now.note(id)
            }
            _ => None,
        }
    }
}
