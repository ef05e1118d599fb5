//! People as they are shown: a name that is theirs alone on the screen, a shape and a hue.

use std::rc::Rc;

use yew::prelude::*;

use wat_telt_core::i18n::{Name, Text, Texts, Who};
use wat_telt_core::model::{Authors, Conversation, Moment, ParticipantId, Shape};

/// Hues that the styles know (`hue-1` ...); further people share them, and differ by shape and
/// initial.
const HUES: usize = 8;

/// Someone at the table, as shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// Who.
    pub id: ParticipantId,
    /// What they are called here: their name, else their role, else "Ik" or "Iemand"; no two
    /// people at the table are called the same.
    pub name: AttrValue,
    /// Whether they have a name of their own.
    pub named: bool,
    /// Who they are, in free words; empty where not said.
    pub role: AttrValue,
    /// The first character, for the chip.
    pub initial: AttrValue,
    /// The shape that is theirs.
    pub shape: Shape,
    /// Their hue, `1..=8`.
    pub hue: usize,
    /// Whether this is the resident.
    pub resident: bool,
}

impl Person {
    /// The class of their hue.
    pub fn hue_class(&self) -> String {
        format!("hue-{}", self.hue)
    }

    /// How sentences speak of them. What stands on their chip is [`name`](Self::name).
    pub fn who(&self) -> Who<'_> {
        if self.resident && !self.named { Who::Me } else { Who::Named(Name::given(&self.name)) }
    }
}

/// Everyone at the table, in the order in which they came.
#[derive(Clone, Debug, PartialEq)]
pub struct People(Rc<[Person]>);

impl People {
    /// Nobody, for a sentence in which no name may stand.
    pub fn nobody() -> Self {
        Self(Rc::default())
    }

    /// The people at the table of the moment that lies there.
    pub fn at_table(conversation: &Conversation, texts: &Texts) -> Self {
        Self::those(conversation, &conversation.now, texts, true)
    }

    /// The people at the table of any moment, as they were called then.
    pub fn of_moment(conversation: &Conversation, moment: &Moment, texts: &Texts) -> Self {
        Self::those(conversation, moment, texts, true)
    }

    /// Those who sat at the table of this moment and left it.
    pub fn who_left(conversation: &Conversation, texts: &Texts) -> Self {
        Self::those(conversation, &conversation.now, texts, false)
    }

    fn those(conversation: &Conversation, moment: &Moment, texts: &Texts, present: bool) -> Self {
        let mut people: Vec<Person> = conversation
            .people
            .iter()
            .enumerate()
            .filter_map(|(at, person)| {
                let seat = moment.seat(&person.id)?;
                (seat.present == present).then_some((at, person, seat))
            })
            .map(|(at, person, seat)| {
                let name = seat.name.trim().to_owned();
                let role = seat.role.clone().unwrap_or_default();
                let called = called(texts, &name, role.trim(), person.resident);
                Person {
                    id: person.id.clone(),
                    // The sheets make it a capital: the tables for that are in the browser already.
                    initial: texts.initial(&called).into(),
                    name: called.into(),
                    named: !name.is_empty(),
                    role: role.to_string().into(),
                    shape: person.shape,
                    hue: at % HUES + 1,
                    resident: person.resident,
                }
            })
            .collect();
        tell_apart(&mut people, texts);
        Self(people.into())
    }

    /// Everyone, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = &Person> {
        self.0.iter()
    }

    /// This person, where they are at the table.
    pub fn get(&self, id: &ParticipantId) -> Option<&Person> {
        self.iter().find(|person| person.id == *id)
    }

    /// The resident.
    pub fn resident(&self) -> Option<&Person> {
        self.iter().find(|person| person.resident)
    }

    /// How sentences speak of the resident.
    pub fn who_it_is_about(&self) -> Who<'_> {
        self.resident().map_or(Who::Me, Person::who)
    }

    /// Whether one sits here alone: then nothing asks whose hand or whose words something is.
    pub fn is_alone(&self) -> bool {
        self.0.len() <= 1
    }

    /// Those who can be the hand for these authors (R6, R20): everyone else at the table, and nobody
    /// where one sits alone.
    pub fn hands_for(&self, author: impl Fn(&ParticipantId) -> bool) -> Vec<&Person> {
        let others = self.iter().filter(|person| !author(&person.id));
        others.filter(|_| !self.is_alone()).collect()
    }

    /// Those authors who are at the table.
    pub fn authors(&self, authors: &Authors) -> Vec<Who<'_>> {
        authors.iter().filter_map(|author| self.get(author)).map(Person::who).collect()
    }
}

fn called(texts: &Texts, name: &str, role: &str, resident: bool) -> String {
    match (name, role) {
        ("", _) if resident => texts.say(Text::Me),
        ("", "") => texts.say(Text::Somebody),
        ("", role) => role.to_owned(),
        (name, _) => name.to_owned(),
    }
}

/// Names are unique on a screen: two people who are called the same are told apart by their shape,
/// and where even that is shared by their place at the table.
fn tell_apart(people: &mut [Person], texts: &Texts) {
    let names: Vec<AttrValue> = people.iter().map(|person| person.name.clone()).collect();
    for (at, person) in people.iter_mut().enumerate() {
        let same = names.iter().filter(|name| **name == names[at]).count();
        if same > 1 {
            person.name = format!("{} ({})", names[at], shape_name(person.shape, texts)).into();
        }
    }
    for at in 1..people.len() {
        let (before, rest) = people.split_at_mut(at);
        if before.iter().any(|other| other.name == rest[0].name) {
            rest[0].name = format!("{} {}", rest[0].name, rest[0].id).into();
        }
    }
}

/// The word for a shape.
pub fn shape_name(shape: Shape, texts: &Texts) -> String {
    texts.say(match shape {
        Shape::Circle => Text::ShapeCircle,
        Shape::Square => Text::ShapeSquare,
        Shape::Hexagon => Text::ShapeHexagon,
        Shape::Diamond => Text::ShapeDiamond,
        Shape::Pentagon => Text::ShapePentagon,
        Shape::Drop => Text::ShapeDrop,
    })
}
