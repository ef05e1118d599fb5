//! Whatever people and the page can do, at a small table where things often meet.

use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;
use wat_telt_core::i18n::LoadError;
use wat_telt_core::model::{
    Address, DomainId, Field, InkChange, InkPoint, Language, NoteId, Part, ParticipantId,
    WhoseDevice,
};
use wat_telt_core::update::{
    Choose, Effect, End, Gone, Held, InkAct, Keep, Lay, Message, Notes, Order, Over, Paper,
    Password, People, Point, Pointer, PrintError, Screen, Source, State, Walk, Way, Write, update,
};

use super::back::back;
use super::give::give;
use super::small::{AT_TURN, day, domain, field, fresh, note, person, place, text};

/// The next table, and what the edge is asked.
pub fn done(state: &State, message: Message) -> (State, Vec<Effect>) {
    let own = |field: Field| match field {
        Field::Bar(domain, person) if person.as_str() == AT_TURN => {
            Field::Bar(domain, state.turn.clone())
        }
        Field::BarFor(domain, person, hand) if hand.as_str() == AT_TURN => {
            let person = state.writes_for.clone().unwrap_or(person);
            Field::BarFor(domain, person, state.turn.clone())
        }
        field => field,
    };
    let message = match message {
        Message::Write(Write::Text(field, text, at)) => {
            Message::Write(Write::Text(own(field), text, at))
        }
        Message::Write(Write::ByHandOf(field, hand)) => {
            Message::Write(Write::ByHandOf(own(field), hand))
        }
        Message::Write(Write::Ink(field, act)) => {
            let open = state.sheet.as_ref().filter(|_| act != InkAct::Open);
            let field = open.map_or_else(|| own(field), |sheet| sheet.field.clone());
            Message::Write(Write::Ink(field, act))
        }
        message => message,
    };
    update(state, message)
}

/// One act. Laying and taking turns come often, so that much lies on the table.
pub fn message() -> impl Strategy<Value = Message> {
    prop_oneof![
        3 => choose().prop_map(Message::Choose),
        2 => (domain(), order()).prop_map(|(domain, order)| Message::Order(domain, order)),
        8 => (domain(), lay()).prop_map(|(domain, lay)| Message::Lay(domain, lay)),
        2 => held().prop_map(Message::PickUp),
        4 => pointer().prop_map(Message::Pointer),
        5 => write().prop_map(Message::Write),
        4 => notes().prop_map(Message::Notes),
        5 => people().prop_map(Message::People),
        2 => walk().prop_map(Message::Walk),
        1 => keep().prop_map(Message::Keep),
        1 => back().prop_map(Message::Back),
        1 => give().prop_map(Message::Give),
        2 => Just(Message::StepBack),
        2 => Just(Message::StepForward),
    ]
}

fn choose() -> impl Strategy<Value = Choose> {
    let label = |domain: &DomainId| Rc::from(domain.as_str());
    prop_oneof![
        3 => domain().prop_map(move |domain| Choose::Toggle(domain.clone(), label(&domain))),
        1 => (domain(), select(vec![0.0, 400.0, 900.0]))
            .prop_map(move |(domain, at)| Choose::Tap(domain.clone(), label(&domain), at)),
        1 => domain().prop_map(Choose::ShowAbout),
        1 => Just(Choose::OwnOpen),
        2 => (text(), time()).prop_map(|(text, at)| Choose::OwnText(text, at)),
        2 => Just(Choose::OwnLay),
    ]
}

fn time() -> impl Strategy<Value = f64> {
    select(vec![0.0, 400.0, 900.0, 2500.0])
}

fn order() -> impl Strategy<Value = Order> {
    select(vec![Order::First, Order::Up, Order::Down, Order::Off, Order::To(0), Order::To(9)])
}

fn lay() -> impl Strategy<Value = Lay> {
    let hand = prop::option::of(person());
    prop_oneof![
        1 => select(vec![Lay::More, Lay::AskHand, Lay::SliderLeft, Lay::Pass]),
        3 => select(vec![Lay::AtEnd(End::Sad, 0.0), Lay::AtEnd(End::Happy, 0.0)]),
        2 => select(vec![Lay::FaceDown, Lay::FaceUp]),
        2 => (place(), 0.0..2000.0).prop_map(|(place, at)| Lay::Tap(place, at)),
        2 => place().prop_map(Lay::SlideTo),
        1 => select(vec![Lay::Nudge(5), Lay::Nudge(-1)]),
        2 => hand.prop_map(Lay::ByHandOf),
    ]
}

fn held() -> impl Strategy<Value = Option<Held>> {
    let bar = domain().prop_map(|domain| Some(Held::FromBar(domain)));
    prop_oneof![2 => Just(Some(Held::FromTray)), 1 => bar, 1 => Just(None)]
}

fn pointer() -> impl Strategy<Value = Pointer> {
    let finger = || 1..=2;
    let at = || select(vec![0, 11, 40]).prop_map(|x| Point { x, y: 0 });
    let source = prop_oneof![Just(Source::Tray), domain().prop_map(Source::Bar)];
    let over = prop_oneof![
        4 => (domain(), place()).prop_map(|(domain, place)| Over::Bar(domain, place)),
        1 => Just(Over::Tray),
        1 => Just(Over::Nothing),
    ];
    prop_oneof![
        3 => (finger(), source, at()).prop_map(|(finger, from, at)| Pointer::Down(finger, from, at)),
        4 => (finger(), at(), over).prop_map(|(finger, at, over)| Pointer::Move(finger, at, over)),
        3 => (finger(), 0.0..2000.0).prop_map(|(finger, at)| Pointer::Up(finger, at)),
        1 => Just(Pointer::Cancel),
    ]
}

fn write() -> impl Strategy<Value = Write> {
    prop_oneof![
        6 => (field(), text(), time())
            .prop_map(|(field, text, at)| Write::Text(field, text, at)),
        1 => Just(Write::Leave),
        2 => (field(), prop::option::of(person()))
            .prop_map(|(field, hand)| Write::ByHandOf(field, hand)),
        1 => day().prop_map(Write::AgainOn),
        3 => field().prop_map(|field| Write::Ink(field, InkAct::Open)),
        5 => (field(), ink()).prop_map(|(field, act)| Write::Ink(field, act)),
    ]
}

/// What is done on the sheet; mostly on the one that is open ([`done`]).
fn ink() -> impl Strategy<Value = InkAct> {
    let point = |x, y| InkPoint { x, y, pressure: 5_000 };
    let stroke = move |y| InkChange::Stroke([point(100, y), point(900, y)].into());
    let rubs = InkChange::Rub([point(500, 0), point(500, 300)].into());
    prop_oneof![
        4 => select(vec![200, 2_000]).prop_map(move |y| InkAct::Change(stroke(y))),
        2 => select(vec![InkChange::StrokeBack, rubs]).prop_map(InkAct::Change),
        1 => select(vec![InkAct::Eraser, InkAct::Done, InkAct::Type, InkAct::NotLoaded]),
    ]
}

fn notes() -> impl Strategy<Value = Notes> {
    prop_oneof![
        3 => Just(Notes::Add),
        2 => note().prop_map(Notes::Change),
        1 => select(vec![Notes::Done, Notes::ThrowAway]),
        3 => (person(), any::<bool>()).prop_map(|(person, by)| Notes::By(person, by)),
        1 => prop::option::of(person()).prop_map(Notes::ByHandOf),
        1 => (domain(), any::<bool>()).prop_map(|(domain, about)| Notes::About(domain, about)),
        1 => day().prop_map(Notes::Day),
        1 => note().prop_map(Notes::Up),
        1 => note().prop_map(Notes::Down),
    ]
}

fn people() -> impl Strategy<Value = People> {
    let labels = vec![(DomainId::new("wonen"), "Housing".into())];
    prop_oneof![
        8 => person().prop_map(People::TakeTurn),
        2 => person().prop_map(People::HandOver),
        4 => person().prop_map(People::WriteFor),
        2 => select(vec![People::LayAlone, People::TurnUp]),
        1 => select(vec![People::Add, People::Done]),
        1 => person().prop_map(People::Change),
        1 => person().prop_map(People::Leave),
        2 => person().prop_map(People::Return),
        1 => select(vec![
            People::Address(Address::Je),
            People::NotSpoken(Language::english(), LoadError::NotReached),
            People::Second(Some(Language::english())),
            People::Second(None),
        ]),
        1 => select(vec![
            People::Speak(Language::english()),
            People::Spoken(Language::english(), labels),
            People::Spoken(Language::dutch(), Vec::new()),
        ]),
    ]
}

fn walk() -> impl Strategy<Value = Walk> {
    prop_oneof![
        3 => select(Screen::ALL.to_vec()).prop_map(Walk::Go),
        4 => select(vec![
            Walk::Cover,
            Walk::Uncover,
            Walk::TurnBoard,
            Walk::CloseNotice,
            Walk::CloseDialog,
            Walk::ClosePanel,
        ]),
    ]
}

fn keep() -> impl Strategy<Value = Keep> {
    select(vec![
        Keep::GoesAlong,
        Keep::LeaveOut(Part::Row(DomainId::new("wonen")), true),
        Keep::LeaveOut(Part::Row(DomainId::new("wonen")), false),
        Keep::LeaveOut(Part::Note(NoteId::new("b1")), true),
        Keep::LeaveOut(Part::Name(ParticipantId::new("p2")), true),
        Keep::LeaveOut(Part::Fiches(ParticipantId::new("p2")), true),
        Keep::NoBooklet,
        Keep::Print(Paper::BookletFile(Way::Download)),
        Keep::Print(Paper::BookletFile(Way::Share)),
        Keep::Save(Way::Download),
        Keep::Save(Way::Share),
        Keep::DeviceIs(WhoseDevice::Anothers),
        Keep::Saved("f".into()),
        Keep::Now,
        Keep::NotSaved,
        Keep::PerhapsSaved("f".into()),
        Keep::AskPassword,
        Keep::SaveLocked(Password::typed("appel fiets").expect("a password")),
        Keep::NotLocked,
        Keep::NotSavedHere,
        Keep::NotShared,
        Keep::ShareLate,
        Keep::ShareClosed,
        Keep::Print(Paper::Booklet),
        Keep::Print(Paper::EmptyBoard),
        Keep::PrintBegins,
        Keep::PrintEnded(Ok(())),
        Keep::PrintEnded(Err(PrintError::NotPossible)),
        Keep::PrintEnded(Err(PrintError::NotHere)),
        Keep::AskForFile,
        Keep::AskToWipe,
        Keep::Wipe,
        Keep::TakeOffDevice,
        Keep::StartAnew(Gone::This, fresh("nieuw")),
        Keep::DroppedNoFile,
    ])
}
