//! A file that the page around the board names: fetched from where that page is of, and from nowhere else,
//! with nothing sent along (R23).

use std::fmt;

use js_sys::{Array, Object, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, Url};

use super::outside;

/// How long it is waited for, in milliseconds.
const PATIENCE: u32 = 15_000;

/// Why it did not come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotCome {
    /// What the page says is no address.
    NoAddress,
    /// It is of another origin than the page, or no file of a server.
    Elsewhere,
    /// Nothing came: no connection, a policy, another origin after all, or not in time.
    NotReached,
    /// The server has another answer than a file.
    Status(u16),
    /// It has more bytes than may be read.
    TooLarge,
}

/// In English, as all that stands in the console.
impl fmt::Display for NotCome {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoAddress => to.write_str("that is no address"),
            Self::Elsewhere => to.write_str("it has to be a file of the origin of this page"),
            Self::NotReached => to.write_str(
                "it did not come; is it there, and does connect-src of the Content-Security-Policy have 'self'?",
            ),
            Self::Status(status) => write!(to, "the server answers {status}"),
            Self::TooLarge => to.write_str("it is too large"),
        }
    }
}

/// The whole address of what an attribute of this element names.
///
/// # Errors
/// [`NotCome::NoAddress`] or [`NotCome::Elsewhere`].
pub fn address(named: &str, host: &HtmlElement) -> Result<String, NotCome> {
    let base = host.base_uri().ok().flatten().unwrap_or_default();
    let url = Url::new_with_base(named, &base).map_err(|_| NotCome::NoAddress)?;
    let own = outside::get(&gloo::utils::window(), "origin").as_string();
    let of_a_server = ["http:", "https:"].contains(&url.protocol().as_str());
    if !of_a_server || own != Some(url.origin()) {
        return Err(NotCome::Elsewhere);
    }
    Ok(url.href())
}

/// Fetches it, and reads no further than so many bytes.
///
/// # Errors
/// Why it did not come.
pub async fn fetch(url: &str, most: usize) -> Result<Vec<u8>, NotCome> {
    let window = gloo::utils::window();
    let given = Array::of2(&url.into(), &from_here_alone(&window));
    let answer = outside::call_and_wait(&window, "fetch", &given).await.map_err(not_reached)?;
    if !outside::get(&answer, "ok").is_truthy() {
        let status = outside::get(&answer, "status").as_f64().unwrap_or_default();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "it has three digits"
        )]
        return Err(NotCome::Status(status as u16));
    }
    let body = outside::get(&answer, "body");
    let reader = outside::call(&body, "getReader", &Array::new()).map_err(not_reached)?;
    let mut bytes = Vec::new();
    while let Some(part) = next(&reader).await? {
        bytes.extend(part.to_vec());
        if bytes.len() > most {
            let _ = outside::call(&reader, "cancel", &Array::new());
            return Err(NotCome::TooLarge);
        }
    }
    Ok(bytes)
}

/// No other origin, also where the server sends it on to one; and not for ever.
fn from_here_alone(window: &JsValue) -> Object {
    let late = outside::get(window, "AbortSignal");
    let late = outside::call(&late, "timeout", &Array::of1(&PATIENCE.into()));
    outside::object(&[("mode", "same-origin".into()), ("signal", late.unwrap_or_default())])
}

/// The next bytes; nothing after the last.
async fn next(reader: &JsValue) -> Result<Option<Uint8Array>, NotCome> {
    let part = outside::call_and_wait(reader, "read", &Array::new()).await.map_err(not_reached)?;
    if outside::get(&part, "done").is_truthy() {
        return Ok(None);
    }
    outside::get(&part, "value").dyn_into().map(Some).map_err(not_reached)
}

fn not_reached(_: JsValue) -> NotCome {
    NotCome::NotReached
}
