//! Giving the page around the board what people chose, as `element/wat-telt-give.js` does it (R24).

use js_sys::Array;
use wasm_bindgen::{JsValue, closure::Closure};

use super::handing::Given;
use super::outside;
use wat_telt_core::update::GiveError;

/// What came of it, and what the page calls it.
type Tell = dyn Fn(String, Option<String>);

/// What is given, made once. Nobody waits any more for what becomes of one that is dropped.
pub struct Gift {
    itself: JsValue,
    tell: Option<Closure<Tell>>,
}

impl Gift {
    /// Makes it, by the module that keeps conversations; nothing where that cannot be done here.
    pub async fn new(
        module: &JsValue,
        host: &JsValue,
        receiver: &str,
        file: &Given<'_>,
        booklet: Option<&Given<'_>>,
    ) -> Option<Self> {
        let booklet = booklet.map_or(JsValue::UNDEFINED, |booklet| parts(booklet));
        let given = Array::of4(host, &receiver.into(), &parts(file), &booklet);
        let itself = outside::call_and_wait(module, "gift", &given).await.ok()?;
        Some(Self { itself, tell: None })
    }

    /// Hands it to the page, and tells what comes of it: why nobody has it, or what they call it. After
    /// [`GiveError::Unknown`] it may be told that it came.
    pub fn give(&mut self, told: impl Fn(Result<Option<String>, GiveError>) + 'static) {
        let tell = Closure::<Tell>::new(move |came: String, reference| {
            told(came_of(&came, reference));
        });
        let _ = outside::call(&self.itself, "give", &Array::of1(tell.as_ref()));
        self.tell = Some(tell);
    }

    /// Waits no longer for what becomes of it.
    pub fn stop(&mut self) {
        let _ = outside::call(&self.itself, "stop", &Array::new());
        self.tell = None;
    }
}

impl Drop for Gift {
    fn drop(&mut self) {
        self.stop();
    }
}

fn parts(given: &Given<'_>) -> JsValue {
    Array::of3(&given.name.into(), &given.kind.into(), &given.text.into()).into()
}

fn came_of(came: &str, reference: Option<String>) -> Result<Option<String>, GiveError> {
    Err(match came {
        "came" => return Ok(reference),
        "unheard" => GiveError::Unheard,
        "unknown" => GiveError::Unknown,
        "signed-out" => GiveError::SignedOut,
        "too-large" => GiveError::TooLarge,
        "offline" => GiveError::Offline,
        _ => GiveError::Refused,
    })
}
