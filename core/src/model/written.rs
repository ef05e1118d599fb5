//! Words of people: whose they are, and whose hand wrote them (R20).

use std::rc::Rc;

use super::{Ink, Language, ParticipantId, WrittenIn};

/// How many letters a place for words takes: some ten pages. A file that has more is opened as it is.
pub const MAX_LETTERS: usize = 20_000;

/// Whether what is written fits where other words stood: what is too long already may become shorter.
pub fn fits(is: &str, was: &str) -> bool {
    let short = is.len() <= MAX_LETTERS || is.chars().count() <= MAX_LETTERS;
    short || is.len() < was.len()
}

/// Whose words these are: one person or several, never nobody, nobody twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Authors(Vec<ParticipantId>);

impl Authors {
    /// These people, each once; nothing when there is nobody.
    pub fn new(people: impl IntoIterator<Item = ParticipantId>) -> Option<Self> {
        let mut authors = Vec::new();
        for person in people {
            if !authors.contains(&person) {
                authors.push(person);
            }
        }
        (!authors.is_empty()).then_some(Self(authors))
    }

    /// One person.
    pub fn one(person: ParticipantId) -> Self {
        Self(vec![person])
    }

    /// The people, in the order in which they were named.
    pub fn iter(&self) -> impl Iterator<Item = &ParticipantId> {
        self.0.iter()
    }

    /// Whether this person is one of them.
    pub fn contains(&self, person: &ParticipantId) -> bool {
        self.0.contains(person)
    }

    /// Whether these are this person's words and nobody else's.
    pub fn is_only(&self, person: &ParticipantId) -> bool {
        self.0.as_slice() == std::slice::from_ref(person)
    }
}

/// Words or handwriting (`geschreven`), with whose they are and whose hand wrote them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Whose words (`van`).
    pub by: Authors,
    /// Whose hand (`opgeschrevenDoor`), only where that is another's than the authors'.
    pub hand: Option<ParticipantId>,
    /// The words, to the letter; may be empty where there is ink.
    pub text: Rc<str>,
    /// Handwriting, where there is any.
    pub ink: Option<Rc<Ink>>,
    /// The language that the words were written in, for a screen reader, a voice and a font.
    pub written_in: WrittenIn,
}

impl Written {
    /// Nothing yet, by these authors: the place where words can come, in this language.
    pub fn blank(by: Authors, language: &Language) -> Self {
        let written_in = WrittenIn::now(language);
        Self { by, hand: None, text: "".into(), ink: None, written_in }
    }

    /// Words of one person, by their own hand.
    pub fn of(person: ParticipantId, text: &str, language: &Language) -> Self {
        Self { text: text.into(), ..Self::blank(Authors::one(person), language) }
    }

    /// The language of the words.
    pub fn language(&self) -> &Language {
        &self.written_in.language
    }

    /// Whether nothing stands here: no ink, and no letter but white space.
    pub fn is_blank(&self) -> bool {
        self.ink.is_none() && self.text.trim().is_empty()
    }

    /// Whether this person may change it: their own words, or what their hand writes for another
    /// (R6, R20).
    pub fn may_be_changed_by(&self, person: &ParticipantId) -> bool {
        self.by.contains(person) || self.hand.as_ref() == Some(person)
    }

    /// Says whose hand wrote this; a hand of one of the authors is no other's.
    pub fn set_hand(&mut self, hand: Option<ParticipantId>) {
        self.hand = hand.filter(|hand| !self.by.contains(hand));
    }

    /// The same words, with each author and the hand by another id.
    pub(super) fn of_others(&self, who: &dyn Fn(&ParticipantId) -> ParticipantId) -> Self {
        let by = Authors(self.by.iter().map(who).collect());
        Self { by, hand: self.hand.as_ref().map(who), ..self.clone() }
    }

    /// As it is for those who are at the table: without authors and hands that left. Nothing when
    /// it is blank, or none of its authors is there.
    pub(super) fn among(&self, present: impl Fn(&ParticipantId) -> bool) -> Option<Self> {
        if self.is_blank() {
            return None;
        }
        let by = Authors::new(self.by.iter().filter(|person| present(person)).cloned())?;
        let hand = self.hand.clone().filter(|hand| present(hand) && !by.contains(hand));
        Some(Self { by, hand, ..self.clone() })
    }
}

/// Which of these words are this person's alone, by this hand: their own comes first, and without
/// one, what another wrote for them is theirs to change.
fn at(all: &[Rc<Written>], person: &ParticipantId, hand: Option<&ParticipantId>) -> Option<usize> {
    let theirs = |words: &Rc<Written>| words.by.is_only(person);
    let by = |words: &Rc<Written>| theirs(words) && words.hand.as_ref() == hand;
    let any = || all.iter().position(theirs).filter(|_| hand.is_none());
    all.iter().position(by).or_else(any)
}

/// Of these words those that are this person's alone, which are the ones that they write there; or
/// those of them that this hand writes for them.
pub(super) fn words_of<'a>(
    all: &'a [Rc<Written>],
    person: &ParticipantId,
    hand: Option<&ParticipantId>,
) -> Option<&'a Rc<Written>> {
    all.get(at(all, person, hand)?)
}

/// The same, to change; where there are none a place for them, for `new_hand` to write in.
pub(super) fn words_mut<'a>(
    all: &'a mut Vec<Rc<Written>>,
    person: &ParticipantId,
    hand: Option<&ParticipantId>,
    new_hand: Option<&ParticipantId>,
    language: &Language,
) -> &'a mut Written {
    let at = at(all, person, hand).unwrap_or_else(|| {
        let mut words = Written::of(person.clone(), "", language);
        words.set_hand(new_hand.cloned());
        all.push(Rc::new(words));
        all.len() - 1
    });
    Rc::make_mut(&mut all[at])
}
