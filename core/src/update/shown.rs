//! Which screen shows what a step changed, by comparing the conversations before and after it.

use std::rc::Rc;

use super::Screen::{self, Begin, Board, Choose, Notepad, Read};
use super::{Panel, State};
use crate::model::{
    Bar, Conversation, DomainId, Fiche, Ink, Moment, ParticipantId, Place, Written,
};

/// The screens that show a thing, the one where it is at home first.
type Shown = &'static [Screen];

/// The screen to go to for what differs from `before`; none where the one that is open shows some of
/// it, or where nothing of it is seen anywhere.
pub(super) fn elsewhere(state: &State, before: &Conversation) -> Option<Screen> {
    let after = &state.conversation;
    let form = matches!(state.panel, Some(Panel::Person(_)));
    if form && before.now.seats != after.now.seats {
        return None;
    }
    let shown = differences(before, after);
    let here = shown.iter().any(|screens| screens.contains(&state.screen));
    shown.first().and_then(|screens| screens.first()).copied().filter(|_| !here)
}

fn differences(before: &Conversation, after: &Conversation) -> Vec<Shown> {
    let (was, is) = (&*before.now, &*after.now);
    let spoken = (&before.language, before.address) != (&after.language, after.address);
    let all: [(bool, Shown); 12] = [
        (spoken || words(was.about.as_ref()) != words(is.about.as_ref()), &Screen::ALL),
        (was.about != is.about || was.date != is.date, &[Begin, Read]),
        (called(was).ne(called(is)), &[Begin, Board, Read]),
        (was.seats != is.seats, &[Begin, Read]),
        (!same_cards(was, is), &[Choose, Board, Read]),
        (order(was) != order(is), &[Board, Read]),
        (rows(was, is, |was, is| was.own == is.own), &[Choose, Board, Read]),
        (rows(was, is, |was, is| was.words == is.words), &[Board, Read]),
        (rows(was, is, |was, is| open(was).eq(open(is))), &[Board, Read]),
        (rows(was, is, |was, is| hidden(was) == hidden(is)), &[Board]),
        (was.notepad != is.notepad || was.look_back != is.look_back, &[Notepad, Read]),
        (!same_ending(was, is), &[Read]),
    ];
    all.into_iter().filter(|(differs, _)| *differs).map(|(_, shown)| shown).collect()
}

/// The words themselves, which stand at the top of every screen (R17).
fn words(written: Option<&Rc<Written>>) -> (&str, Option<&Ink>) {
    written.map_or(("", None), |words| (&*words.text, words.ink.as_deref()))
}

/// Who is at the table, by name.
fn called(moment: &Moment) -> impl Iterator<Item = (&ParticipantId, &str)> {
    moment.present().map(|seat| (&seat.who, &*seat.name))
}

fn same_cards(was: &Moment, is: &Moment) -> bool {
    let there = |bar: &Rc<Bar>| is.bar(&bar.domain).is_some();
    was.board.len() == is.board.len() && was.board.iter().all(there)
}

fn order(moment: &Moment) -> (Vec<&DomainId>, bool) {
    (moment.board.iter().map(|bar| &bar.domain).collect(), moment.begin_on_top)
}

/// Whether a row that is there before and after differs.
fn rows(was: &Moment, is: &Moment, same: fn(&Bar, &Bar) -> bool) -> bool {
    is.board.iter().any(|bar| was.bar(&bar.domain).is_some_and(|before| !same(before, bar)))
}

/// The fiches that lie open. Of one that lies face down its place is no difference: it shows nowhere,
/// and so must not by where people are taken (R8).
fn open(bar: &Bar) -> impl Iterator<Item = (&ParticipantId, Place, Option<&ParticipantId>)> {
    let fiches = bar.fiches().iter();
    fiches.filter_map(|fiche| Some((fiche.owner(), fiche.open_place()?, fiche.laid_by())))
}

/// What the board alone shows: whose fiches lie face down, and whether others may lay (R4).
fn hidden(bar: &Bar) -> (Vec<&ParticipantId>, bool) {
    (bar.face_down().map(Fiche::owner).collect(), bar.passed)
}

fn same_ending(was: &Moment, is: &Moment) -> bool {
    was.closing == is.closing
        && was.for_whom == is.for_whom
        && was.whom_to_call == is.whom_to_call
        && (&was.again, was.again_on) == (&is.again, is.again_on)
}
