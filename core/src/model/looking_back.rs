//! Looking back together: what was agreed, and a new moment beside those of before (R27).

use std::rc::Rc;

use super::id::unused;
use super::{
    Conversation, Date, DomainId, LookBack, Moment, MomentId, Note, NoteId, Refusal, StillCounts,
    Written,
};

impl Conversation {
    /// The last of the earlier moments; nothing where this is the first.
    pub fn last_time(&self) -> Option<&Rc<Moment>> {
        self.earlier.last()
    }

    /// What was agreed and still stands, oldest first (R27): it comes along through any number of
    /// moments, until people say that it need not any more. Without an answer nothing is let go.
    pub fn agreements(&self) -> Vec<(&Moment, &Note)> {
        let mut agreements = Vec::new();
        for (at, moment) in self.earlier.iter().enumerate() {
            let since = &self.earlier[at + 1..];
            let stands = moment.notepad.iter().filter(|note| !is_let_go(since, moment, note));
            agreements.extend(stands.map(|note| (&**moment, &**note)));
        }
        agreements
    }

    /// The id that the next moment gets; no moment has it, nor does anything point at it.
    pub fn next_moment_id(&self) -> MomentId {
        let moments = || self.earlier.iter().chain([&self.now]);
        let there = moments().map(|moment| moment.id.as_str());
        let back = moments().flat_map(|moment| &moment.look_back).map(|back| back.moment.as_str());
        MomentId::new(&unused("m", there.chain(back)))
    }

    /// Begins a new moment on this day, in which nothing is chosen, laid or written (R1). What lies
    /// on the table becomes the last of the earlier moments, as laid; who sat there sits there
    /// again, by the same name. The clock of a device can be wrong: no moment comes before the last.
    pub fn look_back(&mut self, today: Date) {
        let laid = self.now.as_laid();
        let mut now = Moment::new(self.next_moment_id(), today.max(laid.date));
        now.seats.clone_from(&laid.seats);
        self.earlier.push(Rc::new(laid));
        self.now = Rc::new(now);
    }

    /// Whether anything was done at the moment on the table: it may lie there for days before.
    pub fn is_begun(&self) -> bool {
        let Some(last) = self.last_time() else { return !self.is_untouched() };
        let mut fresh = Moment::new(self.now.id.clone(), self.now.date);
        fresh.seats.clone_from(&last.seats);
        *self.now != fresh
    }

    /// Gives the moment on the table the day of its first act, where that is begun; the clock of a
    /// device can be wrong: none comes before the last.
    pub fn begin_on(&mut self, today: Date) {
        let last = self.last_time().map_or(today, |last| last.date);
        if self.is_begun() {
            self.now_mut().date = today.max(last);
        }
    }

    /// Says on which day this moment is; none before the last time.
    pub fn set_date(&mut self, day: Date) -> Result<(), Refusal> {
        if self.last_time().is_some_and(|last| day < last.date) {
            return Err(Refusal::BeforeLastTime);
        }
        self.now_mut().date = day;
        Ok(())
    }

    /// Says of an earlier agreement whether it still counts, or nothing of it any more (R27).
    pub fn set_still_counts(
        &mut self,
        moment: &MomentId,
        note: &NoteId,
        still_counts: Option<StillCounts>,
    ) -> Result<(), Refusal> {
        self.look_back_mut(moment, note)?.still_counts = still_counts;
        self.clear_blank_look_back();
        Ok(())
    }

    /// What is said of a note of an earlier moment, to change: it comes with the first word.
    pub(super) fn look_back_mut(
        &mut self,
        moment: &MomentId,
        note: &NoteId,
    ) -> Result<&mut LookBack, Refusal> {
        let known = self.now.look_back.iter().position(|back| back.is_at(moment, note));
        let mut earlier = self.earlier.iter().filter(|earlier| earlier.id == *moment);
        if known.is_none() && !earlier.any(|earlier| earlier.note(note).is_some()) {
            return Err(Refusal::NotThere);
        }
        let all = &mut self.now_mut().look_back;
        let at = known.unwrap_or_else(|| {
            let (moment, note) = (moment.clone(), note.clone());
            all.push(Rc::new(LookBack { moment, note, went: Vec::new(), still_counts: None }));
            all.len() - 1
        });
        Ok(Rc::make_mut(&mut all[at]))
    }

    /// Takes away where nothing is said any more, as if nobody had been there (R16).
    pub(super) fn clear_blank_look_back(&mut self) {
        let says = |back: &Rc<LookBack>| !back.went.is_empty() || back.still_counts.is_some();
        self.now_mut().look_back.retain(says);
    }

    /// The resident's own words for a domain, from the last of the earlier moments that has them.
    pub(super) fn own_words_of_before(&self, domain: &DomainId) -> Option<Rc<Written>> {
        self.earlier.iter().rev().find_map(|moment| moment.bar(domain)?.own.clone())
    }
}

/// Whether the last that was said of this note in the moments since is that it was let go.
fn is_let_go(since: &[Rc<Moment>], moment: &Moment, note: &Note) -> bool {
    let said = |later: &Rc<Moment>| later.look_back_at(&moment.id, &note.id)?.still_counts;
    since.iter().rev().find_map(said) == Some(StillCounts::LetGo)
}
