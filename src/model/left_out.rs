//! What goes along in a copy that somebody gets, and what the resident leaves out of it (R24).

use std::rc::Rc;

use super::two_files::names::OWN;
use super::{
    Authors, Bar, Conversation, ConversationId, DomainId, LookBack, Moment, MomentId, Note, NoteId,
};

/// A part of a conversation that can be left out of a copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A row: what lies on it and is said of it, in every moment.
    Row(DomainId),
    /// What these people say of a row.
    Words(DomainId, Authors),
    /// A note of the moment on the table.
    Note(NoteId),
    /// An earlier moment.
    Moment(MomentId),
}

/// The parts that are left out of a copy; none of them at first (R1).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LeftOut(Vec<Part>);

impl LeftOut {
    /// Whether nothing is left out: the copy is the whole.
    pub fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether this part is left out.
    pub fn has(&self, part: &Part) -> bool {
        self.0.contains(part)
    }

    /// Leaves a part out, or takes it along again.
    pub fn set(&mut self, part: Part, out: bool) {
        self.0.retain(|known| *known != part);
        if out {
            self.0.push(part);
        }
    }

    fn has_row(&self, domain: &DomainId) -> bool {
        self.0.iter().any(|part| matches!(part, Part::Row(row) if row == domain))
    }

    /// The moment without what is left out, in which nothing shows that there was more.
    #[must_use]
    pub fn of(&self, moment: &Moment) -> Moment {
        let stays = |bar: &&Rc<Bar>| !self.has_row(&bar.domain);
        let notes = moment.notepad.iter();
        let notes = notes.filter(|note| !self.has(&Part::Note(note.id.clone())));
        // What is said of an agreement tells of the moment in which it was made.
        let said = moment.look_back.iter();
        let said = said.filter(|back| !self.has(&Part::Moment(back.moment.clone())));
        let top = moment.board.first();
        Moment {
            board: moment.board.iter().filter(stays).map(|bar| self.bar(bar)).collect(),
            begin_on_top: moment.begin_on_top && top.is_some_and(|bar| stays(&bar)),
            aside: Vec::new(),
            notepad: notes.map(|note| self.note(note)).collect(),
            look_back: said.cloned().collect(),
            ..moment.clone()
        }
    }

    fn bar(&self, bar: &Rc<Bar>) -> Rc<Bar> {
        let mut bar = Rc::clone(bar);
        let domain = bar.domain.clone();
        let out = |by: &Authors| self.has(&Part::Words(domain.clone(), by.clone()));
        if bar.words.iter().any(|words| out(&words.by)) {
            Rc::make_mut(&mut bar).words.retain(|words| !out(&words.by));
        }
        bar
    }

    fn note(&self, note: &Rc<Note>) -> Rc<Note> {
        let mut note = Rc::clone(note);
        if note.domains.iter().any(|about| self.has_row(&about.domain)) {
            Rc::make_mut(&mut note).domains.retain(|about| !self.has_row(&about.domain));
        }
        note
    }
}

impl Conversation {
    /// A copy to give away: the whole where nothing is left out; and else with an id of its own,
    /// and names for moments, notes and own domains that leave no gap where something was.
    #[must_use]
    pub fn copy(&self, out: &LeftOut, id: ConversationId) -> Self {
        if out.is_nothing() {
            return self.clone();
        }
        let stays = |moment: &&Rc<Moment>| !out.has(&Part::Moment(moment.id.clone()));
        let earlier = self.earlier.iter().filter(stays).map(|moment| out.of(moment));
        let mut moments: Vec<Moment> = earlier.chain([out.of(&self.now.as_laid())]).collect();
        Names::of(&moments).give(&mut moments);
        let mut moments: Vec<Rc<Moment>> = moments.into_iter().map(Rc::new).collect();
        let now = moments.pop().unwrap_or_else(|| Rc::clone(&self.now));
        Self { id, earlier: moments, now, ..self.clone() }
    }
}

/// New names, in the order in which things stand in a copy.
struct Names {
    moments: Vec<MomentId>,
    notes: Vec<(MomentId, NoteId)>,
    domains: Vec<DomainId>,
}

impl Names {
    fn of(moments: &[Moment]) -> Self {
        let mut names = Self { moments: Vec::new(), notes: Vec::new(), domains: Vec::new() };
        for moment in moments {
            names.moments.push(moment.id.clone());
            for note in &moment.notepad {
                names.notes.push((moment.id.clone(), note.id.clone()));
                note.domains.iter().for_each(|about| names.add(&about.domain));
            }
            moment.board.iter().for_each(|bar| names.add(&bar.domain));
        }
        names
    }

    fn add(&mut self, domain: &DomainId) {
        if domain.as_str().starts_with(OWN) && !self.domains.contains(domain) {
            self.domains.push(domain.clone());
        }
    }

    fn give(&self, moments: &mut [Moment]) {
        for moment in moments {
            let was = moment.id.clone();
            moment.id = self.moment(&was).unwrap_or_else(|| was.clone());
            for bar in &mut moment.board {
                if let Some(domain) = self.domain(&bar.domain) {
                    Rc::make_mut(bar).domain = domain;
                }
            }
            for note in &mut moment.notepad {
                self.rename(&was, Rc::make_mut(note));
            }
            moment.look_back = moment.look_back.iter().filter_map(|l| self.look_back(l)).collect();
        }
    }

    fn rename(&self, moment: &MomentId, note: &mut Note) {
        note.id = self.note(moment, &note.id).unwrap_or_else(|| note.id.clone());
        for about in &mut note.domains {
            about.domain = self.domain(&about.domain).unwrap_or_else(|| about.domain.clone());
        }
    }

    /// Looking back at a note; nothing where the copy does not have it.
    fn look_back(&self, back: &Rc<LookBack>) -> Option<Rc<LookBack>> {
        let (moment, note) = (self.moment(&back.moment)?, self.note(&back.moment, &back.note)?);
        Some(Rc::new(LookBack { moment, note, ..(**back).clone() }))
    }

    fn moment(&self, was: &MomentId) -> Option<MomentId> {
        numbered("m", self.moments.iter().position(|id| id == was)).map(|id| MomentId::new(&id))
    }

    fn note(&self, moment: &MomentId, was: &NoteId) -> Option<NoteId> {
        let at = self.notes.iter().position(|(of, id)| of == moment && id == was);
        numbered("b", at).map(|id| NoteId::new(&id))
    }

    fn domain(&self, was: &DomainId) -> Option<DomainId> {
        numbered(OWN, self.domains.iter().position(|id| id == was)).map(|id| DomainId::new(&id))
    }
}

fn numbered(prefix: &str, at: Option<usize>) -> Option<String> {
    Some(format!("{prefix}{}", at? + 1))
}
