//! The pen that writes on the sheet.

use super::super::session::Session;
use crate::platform::ink::{self, Pen};
use wat_telt_core::model::InkChange;
use wat_telt_core::update::ids;
use wat_telt_core::update::{InkAct, Message, Write};

impl Session {
    /// Has the pen write on the sheet that stands on the page.
    pub(super) fn start_pen(&mut self) {
        let Some(sheet) = &self.state.sheet else { return };
        let (on, field) = (self.on.clone(), sheet.field.clone());
        self.pen = ink::start(&self.page, ids::SHEET, move |pen| {
            let act = match pen {
                Pen::Wrote(points) => InkAct::Change(InkChange::Stroke(points)),
                Pen::Rubbed(way) => InkAct::Change(InkChange::Rub(way)),
                Pen::NotLoaded => InkAct::NotLoaded,
            };
            on.emit(Message::Write(Write::Ink(field.clone(), act)));
        });
    }
}
