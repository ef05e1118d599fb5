//! Handing a file out: to the downloads, or through the device's own share sheet (R24).

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, FilePropertyBag, HtmlAnchorElement, Navigator, ShareData, Url};

use super::frame::{self, Allows};
use super::outside;
use wat_telt_core::update::Way;

/// The media type of a conversation's file.
pub const JSON: &str = "application/json";

/// The media type of a locked file.
pub const JOSE: &str = "application/jose";

/// The media type of what is only text.
pub const TEXT: &str = "text/plain";

/// The media type of a booklet.
pub const HTML: &str = "text/html";

/// The media type of a day for a calendar.
pub const CALENDAR: &str = "text/calendar";

/// How long the share sheet may be open before it is said that nothing came of it yet, in milliseconds.
const LATE: u32 = 15_000;

/// How long a browser may take to read what it downloads, in milliseconds.
const READ: u32 = 60_000;

/// A file to be handed out.
pub struct Given<'a> {
    /// What it is called.
    pub name: &'a str,
    /// Its media type.
    pub kind: &'a str,
    /// What is in it.
    pub text: &'a str,
}

/// How a file was handed out.
pub enum Handed {
    /// As a download, which has begun.
    Download,
    /// As a download, if what the page stands in lets it: nobody can ask that.
    PerhapsDownload,
    /// Through the share sheet, to a place that only the people at the table know.
    Shared,
}

/// Why a file was not handed out, or not yet.
pub enum NotHanded {
    /// The browser refused, or its share sheet did, broke or is not there.
    Refused,
    /// What the page stands in does not let it.
    NotHere,
    /// The share sheet has not said for a while what came of it; it still may.
    Late,
    /// People closed the share sheet: that is their choice.
    Closed,
}

/// Hands out a file, and says how once it is done. A page that runs as an app on an iPad has no downloads: there what
/// would be one is shared.
pub fn hand_out(
    given: &Given<'_>,
    way: Way,
    told: impl Fn(Result<Handed, NotHanded>) + Clone + 'static,
) {
    let Ok(file) = file(given) else { return told(Err(NotHanded::Refused)) };
    if way == Way::Download && !is_home_screen_app() {
        return told(download(&file));
    }
    match (to_share(&file), way) {
        (Some(data), _) => share(data, told),
        (None, Way::Download) => told(download(&file)),
        (None, Way::Share) => told(Err(NotHanded::Refused)),
    }
}

/// Whether there is a share sheet that takes a file of this name and media type.
pub fn can_share(name: &str, kind: &str) -> bool {
    file(&Given { name, kind, text: " " }).is_ok_and(|file| to_share(&file).is_some())
}

fn file(given: &Given<'_>) -> Result<File, JsValue> {
    let options = FilePropertyBag::new();
    options.set_type(given.kind);
    let parts = Array::of1(&given.text.into());
    File::new_with_str_sequence_and_options(&parts, given.name, &options)
}

fn download(file: &File) -> Result<Handed, NotHanded> {
    let handed = match frame::allows("allow-downloads") {
        Allows::Yes => Handed::Download,
        Allows::No => return Err(NotHanded::NotHere),
        Allows::Unknown => Handed::PerhapsDownload,
    };
    begin_download(file).map_err(|_| NotHanded::Refused)?;
    Ok(handed)
}

fn begin_download(file: &File) -> Result<(), JsValue> {
    let url = Url::create_object_url_with_blob(file)?;
    let link = gloo::utils::document().create_element("a")?;
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&url);
    link.set_download(&file.name());
    link.click();
    // The download has begun when the click returns; the browser keeps the file until it is done.
    Timeout::new(READ, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}

fn share(data: ShareData, told: impl Fn(Result<Handed, NotHanded>) + Clone + 'static) {
    let tell = told.clone();
    let late = Timeout::new(LATE, move || tell(Err(NotHanded::Late)));
    spawn_local(async move {
        let shared = outside::call_and_wait(&navigator(), "share", &Array::of1(&data)).await;
        drop(late);
        told(match shared {
            Ok(_) => Ok(Handed::Shared),
            Err(error) if is_closed(&error) => Err(NotHanded::Closed),
            Err(_) => Err(NotHanded::Refused),
        });
    });
}

/// What the share sheet is given, where there is one that takes it.
fn to_share(file: &File) -> Option<ShareData> {
    let data = ShareData::new();
    data.set_files(&Array::of1(file));
    let can = outside::call(&navigator(), "canShare", &Array::of1(&data)).ok()?;
    let shares = outside::get(&navigator(), "share").is_function();
    (shares && can.is_truthy()).then_some(data)
}

fn navigator() -> Navigator {
    gloo::utils::window().navigator()
}

fn is_home_screen_app() -> bool {
    outside::get(&navigator(), "standalone").is_truthy()
}

/// Whether people closed the share sheet.
fn is_closed(error: &JsValue) -> bool {
    outside::get(error, "name").as_string().as_deref() == Some("AbortError")
}
