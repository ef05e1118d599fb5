//! Markup as JSON, for a page in which nothing may be parsed as HTML (Trusted Types): the element builds
//! it node by node (`built` in `element/wat-telt-drawn.js`).

use scraper::{ElementRef, Html, Node};
use serde_json::{Map, Value};

/// What stands in a piece of markup, in order: a text is a string, an element is
/// `["tag", { attributes }, what stands in it ...]`.
pub fn of(markup: &str) -> Value {
    within(Html::parse_fragment(markup.trim()).root_element()).into()
}

fn within(element: ElementRef<'_>) -> Vec<Value> {
    let parts = element.children().filter_map(|child| match child.value() {
        Node::Text(text) => Some(Value::from(&**text)),
        _ => ElementRef::wrap(child).map(whole),
    });
    parts.collect()
}

fn whole(element: ElementRef<'_>) -> Value {
    let attributes = element.value().attrs();
    let attributes: Map<_, _> =
        attributes.map(|(name, value)| (name.to_owned(), value.into())).collect();
    let mut whole = vec![element.value().name().into(), attributes.into()];
    whole.extend(within(element));
    whole.into()
}

#[cfg(test)]
mod tests {
    use super::of;
    use serde_json::json;

    #[test]
    fn markup_keeps_its_tags_attributes_and_texts() {
        let html = "<div class=\"a\">Uw <b>naam</b></div><svg viewBox=\"0 0 1 1\"><use href=\"#ear\"/></svg>\n";
        let tree = json!([
            ["div", { "class": "a" }, "Uw ", ["b", {}, "naam"]],
            ["svg", { "viewBox": "0 0 1 1" }, ["use", { "href": "#ear" }]],
        ]);
        assert_eq!(of(html), tree);
    }
}
