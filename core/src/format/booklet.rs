//! The booklet that opens itself: a page without any script, with the conversation's file inside
//! it, and a mark by which a change by hand is seen.

use super::json::{self, Mended};
use super::opened::OpenError;
use crate::hash;

/// Where the file stands in the page: a template is neither shown, spoken nor printed.
const OPEN: &str = "<template id=\"wat-telt-gesprek\" data-kenmerk=\"";
const AFTER_MARK: &str = "\">";
const CLOSE: &str = "</template>";

/// How many letters the mark has.
const MARK: usize = 16;

/// What a page with a booklet is made of.
#[derive(Clone, Copy, Debug)]
pub struct Page<'a> {
    /// The language of the booklet, as BCP 47.
    pub language: &'a str,
    /// What the page is called; no name of a person.
    pub title: &'a str,
    /// The styles of the paper.
    pub styles: &'a str,
    /// The booklet, as HTML.
    pub body: &'a str,
    /// The file of the conversation, as [`write`](super::write()) writes it.
    pub file: &'a str,
}

/// Writes a page that opens in any browser, from its first letter to its last without a script.
pub fn write(page: &Page<'_>) -> String {
    let before = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" \
         content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<style>\n{}\n</style>\n<body class=\"wat-telt\">\n{}\n",
        escaped(page.language),
        escaped(page.title),
        page.styles.replace("</", "<\\/"),
        page.body,
    );
    let after = format!("{}{CLOSE}\n</body>\n</html>\n", escaped(page.file));
    let mark = mark([&before, &after]);
    format!("{before}{OPEN}{mark}{AFTER_MARK}{after}")
}

/// The file in a page, as [`json::read`] gives it, and whether the page still is as it was written;
/// nothing where a text is no such page.
pub(super) fn read(text: &str) -> Option<Result<(Mended, bool), OpenError>> {
    let (before, rest) = text.split_once(OPEN)?;
    let (known, after) = rest.split_at_checked(MARK)?;
    let after = after.strip_prefix(AFTER_MARK)?;
    let whole = known == mark([before, after]);
    let file = after.split_once(CLOSE).and_then(|(file, _)| json::read(&plain(file)));
    Some(file.map(|file| (file, whole)).ok_or(OpenError::NotJson))
}

/// A checksum that detects edits. How lines end does not matter to it, as a mail may change that.
fn mark(parts: [&str; 2]) -> String {
    let bytes = parts.into_iter().flat_map(str::bytes).filter(|byte| *byte != b'\r');
    format!("{:0MARK$x}", hash::add(hash::START, bytes))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

fn plain(text: &str) -> String {
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::{Page, escaped, plain, read, write};
    use crate::format::OpenError;

    fn page(file: &str) -> String {
        let (language, title, styles, body) = ("nl", "Wat Telt", "p { color: red }", "<p>Ja.</p>");
        write(&Page { language, title, styles, body, file })
    }

    #[test]
    fn the_file_is_read_again_and_the_page_is_whole() {
        let ((value, _), whole) = read(&page("{\"a\": \"<b> & \\\"c\\\"\"}")).unwrap().unwrap();
        assert_eq!(value.get("a").and_then(|a| a.as_str()), Some("<b> & \"c\""));
        assert!(whole);
    }

    #[test]
    fn a_change_by_hand_is_seen_wherever_it_is() {
        let page = page("{\"a\": \"b\"}");
        for (was, is) in [("Ja.", "Nee."), ("&quot;b&quot;", "&quot;c&quot;"), ("red", "blue")] {
            let (_, whole) = read(&page.replace(was, is)).unwrap().unwrap();
            assert!(!whole, "{was}");
        }
        let (_, whole) = read(&page.replace('\n', "\r\n")).unwrap().unwrap();
        assert!(whole, "line ends are no change");
    }

    #[test]
    fn a_page_of_others_is_no_booklet_and_a_broken_one_is_no_json() {
        assert!(read("<!doctype html><p>Hallo</p>").is_none());
        let broken = page("{\"a\": ");
        assert_eq!(read(&broken), Some(Err(OpenError::NotJson)));
        let cut = page("{}");
        assert_eq!(read(&cut[..cut.len() - 30]), Some(Err(OpenError::NotJson)));
    }

    #[test]
    fn no_text_of_a_person_can_end_the_template() {
        let text = "</template><script>alert(1)</script>&lt;\"";
        assert!(!escaped(text).contains('<'));
        assert_eq!(plain(&escaped(text)), text);
    }
}
