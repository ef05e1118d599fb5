//! From the model to the file types.

use std::rc::Rc;

use super::decimal::Fixed;
use super::limits::{INK_DEPTH, KIND, VERSION};
use super::v1;
use crate::model::{
    Address, Authors, Bar, Conversation, Date, Fiche, Ink, InkPoint, Language, LookBack, Moment,
    Note, ParticipantId, StillCounts, Written,
};

/// What is written, and for whom.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Aim {
    /// The resident's file: what lies open, of those at the table.
    File,
    /// The draft on the device: all there is. What sets it apart stands in the draft's marks.
    Draft,
}

/// `u` or `je`; a file has it only in the language that knows the difference.
fn address(conversation: &Conversation, aim: Aim) -> Option<&'static str> {
    let known = aim == Aim::Draft || conversation.language == Language::dutch();
    Some(match conversation.address.filter(|_| known)? {
        Address::U => "u",
        Address::Je => "je",
    })
}

/// The file of a conversation with `now` as its last moment.
pub(super) fn file<'a>(conversation: &'a Conversation, now: &'a Moment, aim: Aim) -> v1::File<'a> {
    let language = &conversation.language;
    let here = |person: &ParticipantId| {
        aim == Aim::Draft
            || conversation.is_resident(person)
            || conversation.earlier.iter().any(|earlier| earlier.mentions(person))
            || now.mentions(person)
    };
    let people = conversation.people.iter().filter(|person| here(&person.id));
    v1::File {
        soort: KIND,
        versie: VERSION,
        gemaakt_met: &conversation.made_with,
        id: conversation.id.as_str(),
        taal: language.tag(),
        aanspreekvorm: address(conversation, aim),
        deelnemers: people
            .map(|person| v1::Person {
                id: person.id.as_str(),
                bewoner: conversation.is_resident(&person.id),
                vorm: person.shape.name(),
            })
            .collect(),
        momenten: earlier(conversation).into_iter().chain([moment(now, aim, language)]).collect(),
    }
}

/// The earlier moments. They have no secrets: they are as in a file, in a draft too.
pub(super) fn earlier(conversation: &Conversation) -> Vec<v1::Moment<'_>> {
    let as_in_a_file = |earlier| moment(earlier, Aim::File, &conversation.language);
    conversation.earlier.iter().map(|earlier| as_in_a_file(earlier)).collect()
}

fn moment<'a>(moment: &'a Moment, aim: Aim, language: &Language) -> v1::Moment<'a> {
    let seats = moment.seats.iter().filter(|seat| aim == Aim::Draft || seat.present);
    let aside = moment.aside.iter().filter(|_| aim == Aim::Draft);
    v1::Moment {
        id: moment.id.as_str(),
        datum: moment.date.to_string(),
        aan_tafel: seats
            .map(|seat| v1::Seat {
                wie: seat.who.as_str(),
                naam: &seat.name,
                rol: seat.role.as_deref(),
            })
            .collect(),
        hier_gaat_het_over: written(moment.about.as_ref(), language),
        bord: moment
            .board
            .iter()
            .map(|on_board| bar(on_board, moment.begins_with(&on_board.domain), aim, language))
            .chain(aside.map(|aside| bar(aside, false, aim, language)))
            .collect(),
        blocnote: moment.notepad.iter().map(|on_pad| note(on_pad, language)).collect(),
        terugblik: moment.look_back.iter().map(|back| look_back(back, language)).collect(),
        klopt_het: written(moment.closing.as_ref(), language),
        voor_wie: moment.for_whom.entries(),
        wie_bellen: &moment.whom_to_call,
        weer_samen: written(moment.again.as_ref(), language),
        weer_samen_datum: moment.again_on.as_ref().map(Date::to_string),
    }
}

fn bar<'a>(bar: &'a Bar, eerst: bool, aim: Aim, language: &Language) -> v1::Bar<'a> {
    let fiche = |fiche| {
        let fiche: &Fiche = fiche;
        // A face-down fiche has no place for anybody, but the device itself must know it (R8).
        let plek = match aim {
            Aim::File => fiche.open_place()?,
            Aim::Draft => fiche.place_for_the_draft(),
        };
        let gelegd_door = fiche.laid_by().map(ParticipantId::as_str);
        let plek = Fixed { units: plek.as_hundredths().into(), places: 2 };
        Some(v1::Fiche { van: fiche.owner().as_str(), plek, gelegd_door })
    };
    v1::Bar {
        leefgebied: bar.domain.as_str(),
        label: &bar.label,
        eerst,
        eigen: written(bar.own.as_ref(), language),
        fiches: bar.fiches().iter().filter_map(fiche).collect(),
        woorden: all_written(&bar.words, language),
    }
}

fn note<'a>(note: &'a Note, language: &Language) -> v1::Note<'a> {
    let domain = |about| {
        let about: &crate::model::NoteDomain = about;
        v1::Domain { leefgebied: about.domain.as_str(), label: &about.label }
    };
    v1::Note {
        id: note.id.as_str(),
        leefgebieden: note.domains.iter().map(domain).collect(),
        wat: written(note.what.as_ref(), language),
        wanneer: written(note.when.as_ref(), language),
        datum: note.day.as_ref().map(Date::to_string),
        wie_doet_wat: written(note.who_does_what.as_ref(), language),
    }
}

fn look_back<'a>(back: &'a LookBack, language: &Language) -> v1::LookBack<'a> {
    v1::LookBack {
        moment: back.moment.as_str(),
        briefje: back.note.as_str(),
        gegaan: all_written(&back.went, language),
        telt_nog: back.still_counts.map(|counts| match counts {
            StillCounts::Stays => "blijft",
            StillCounts::Different => "anders",
            StillCounts::LetGo => "laten-gaan",
        }),
    }
}

fn all_written<'a>(words: &'a [Rc<Written>], language: &Language) -> Vec<v1::Written<'a>> {
    words.iter().filter_map(|words| written(Some(words), language)).collect()
}

/// Words in a conversation that is held in this language.
fn written<'a>(words: Option<&'a Rc<Written>>, language: &Language) -> Option<v1::Written<'a>> {
    let words = words?;
    Some(v1::Written {
        van: authors(&words.by),
        opgeschreven_door: words.hand.as_ref().map(ParticipantId::as_str),
        tekst: &words.text,
        inkt: words.ink.as_deref().map(handwriting),
        taal: words.written_in.tag_beside(language),
    })
}

/// A point beyond the box lies on its edge, so that what is written can be read again.
fn handwriting(ink: &Ink) -> v1::Handwriting {
    let number = |units: i32| Fixed { units, places: 4 };
    let point = |point: &InkPoint| {
        [(point.x, Ink::WIDTH), (point.y, INK_DEPTH), (point.pressure, Ink::WIDTH)]
            .map(|(units, most)| number(units.min(most)))
    };
    let stroke = |stroke: &Rc<[InkPoint]>| stroke.iter().map(point).collect();
    v1::Handwriting {
        lijnen: ink.strokes.iter().map(stroke).collect(),
        verhouding: number(ink.ratio),
    }
}

fn authors(by: &Authors) -> Vec<&str> {
    by.iter().map(ParticipantId::as_str).collect()
}
