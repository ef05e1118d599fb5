//! What ties it together: one struct component around [`update`](wat_telt_core::update::update). It keeps
//! the state, renders it, and has the edge carry out the effects. It decides nothing about the
//! conversation.

mod acting;
mod asked;
mod carrying;
mod clearing;
mod device;
mod effects;
mod focusing;
mod hand;
mod heard;
mod inputs;
mod languages;
mod lazy;
mod left_before;
mod listeners;
mod msg;
mod page_asks;
mod rest;
mod sentences;
mod session;
mod today;

use yew::prelude::*;

use crate::view::whole;
pub use asked::Asked;
pub use msg::{Later, Msg};
use session::Session;

/// The root component. A removed element parks it empty, and the next one takes it: destroying a
/// root leaks in Yew (see ARCHITECTURE.md).
pub struct App {
    session: Option<Session>,
}

impl Component for App {
    type Message = Msg;
    type Properties = ();

    fn create(_: &Context<Self>) -> Self {
        Self { session: None }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let msg = match &mut self.session {
            Some(session) => session.now_or_later(msg),
            None => Some(msg),
        };
        // What waits for the rest is said to wait.
        let Some(msg) = msg else { return true };
        match (msg, &mut self.session) {
            (Msg::Mount(host, text, own), _) => {
                let tell = ctx.link().callback(|msg| msg);
                let mut session = Session::new(tell, host, text, own);
                session.fetch_at_first();
                session.ask_manner();
                self.session = Some(session);
                true
            }
            (Msg::Park, session) => {
                if let Some(session) = session {
                    session.leave();
                }
                self.session = None;
                true
            }
            (_, None) => false,
            (Msg::RestCame(came), Some(session)) => session.rest_came(came),
            (Msg::RestIsLate, Some(session)) => session.rest_is_late(),
            (Msg::TryAgain, Some(session)) => session.try_again(),
            (Msg::Later(told), Some(session)) => {
                session.rest().is_some_and(|rest| (rest.hear)(session, told))
            }
            (Msg::Clear(done), Some(session)) => session.clear(&done),
            (Msg::InputsChanged, Some(session)) => session.hear_inputs(),
            (Msg::Act(message), Some(session)) => session.act(message),
            (Msg::Key(event), Some(session)) => session.key(&event),
            (Msg::LetGo, Some(session)) => session.let_go(),
            (Msg::Step(step), Some(session)) => session.step(step),
            (Msg::Texts(language, wanted, texts), Some(session)) => {
                session.texts_came(language, wanted, texts)
            }
        }
    }

    fn view(&self, _: &Context<Self>) -> Html {
        let Some(session) = &self.session else { return Html::default() };
        let paper = session.rest().map(|rest| (rest.paper)(session)).unwrap_or_default();
        whole(&session.shown(), paper)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        if let Some(session) = &mut self.session {
            session.rendered();
        }
    }
}
