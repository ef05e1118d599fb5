//! Making a code of the conversation, and opening one (R24).

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;

use super::super::session::Session;
use super::saving::given;
use wat_telt_core::format;
use wat_telt_core::update::{Back, Code, CodeError, Message, Phone, ToCarry};

impl Session {
    /// Makes a code: an address with the sealed conversation behind it.
    pub(super) fn make_code(&mut self, of: ToCarry) {
        let copy = given(&of.conversation, &of.left_out);
        let could_be_less = !of.without_ink && copy.has_ink();
        let text = format::write(&if of.without_ink { copy.without_ink() } else { copy });
        let on = self.on.clone();
        let tell = move |made| on.emit(Message::Back(Back::Phone(Phone::Made(of.nth, made))));
        let device = self.device();
        let Some((store, address)) =
            device.and_then(|device| Some((device.store.clone(), device.address.clone()?)))
        else {
            return tell(Err(CodeError::NotPossible));
        };
        spawn_local(async move {
            let Some((words, digits)) = store.carry(&text).await else {
                return tell(Err(CodeError::NotPossible));
            };
            tell(match code(words, &address, &digits) {
                Err(CodeError::TooLarge) if could_be_less => Err(CodeError::TooLargeWithInk),
                made => made.map(Rc::new),
            });
        });
    }
}

/// The squares of an address and what stands behind its `#`, which takes the least room as digits. As much of a code
/// may be unseen as fits in one that is no larger for it, and never less than a seventh.
fn code(words: Vec<String>, address: &str, digits: &str) -> Result<Code, CodeError> {
    let address = QrSegment::make_bytes(format!("{address}#").as_bytes());
    let parts = [address, QrSegment::make_numeric(digits)];
    let levels = [QrCodeEcc::Medium, QrCodeEcc::Low];
    let made = levels.into_iter().find_map(|least| {
        let made =
            QrCode::encode_segments_advanced(&parts, least, Version::MIN, Version::MAX, None, true);
        made.ok()
    });
    let made = made.ok_or(CodeError::TooLarge)?;
    let all = (0..made.size()).flat_map(|y| (0..made.size()).map(move |x| (x, y)));
    let dark = all.map(|(x, y)| made.get_module(x, y)).collect();
    Ok(Code { words, side: made.size().unsigned_abs() as usize, dark })
}
