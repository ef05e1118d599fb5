//! Rendered HTML, read as assistive technology does: by role and name.

use scraper::{ElementRef, Html};

/// A page, in the order of the document.
pub struct Page {
    html: Html,
}

/// An element of a page.
#[derive(Clone, Copy)]
pub struct Element<'a> {
    page: &'a Page,
    node: ElementRef<'a>,
}

impl Page {
    /// Reads what Yew writes, as a browser does.
    pub fn read(html: &str) -> Self {
        let html = Html::parse_fragment(html);
        assert_eq!(html.errors, [] as [&str; 0], "a browser would have to mend this");
        Self { html }
    }

    /// Every element.
    pub fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        let root = self.html.root_element();
        let inside = root.descendent_elements().filter(move |node| *node != root);
        inside.map(|node| Element { page: self, node })
    }

    /// The elements of a role that are not hidden from assistive technology.
    pub fn all(&self, role: &str) -> impl Iterator<Item = Element<'_>> {
        self.elements().filter(move |element| element.role() == role && !element.is_hidden())
    }

    /// The one element with this role and name.
    pub fn one(&self, role: &str, name: &str) -> Element<'_> {
        let mut found = self.all(role).filter(|element| element.name() == name);
        let names = || self.all(role).map(Element::name).collect::<Vec<_>>();
        let one = found.next().unwrap_or_else(|| panic!("no {role} {name:?} in {:?}", names()));
        assert!(found.next().is_none(), "there are two of {role} {name:?}");
        one
    }

    /// The names of a role, in order.
    pub fn names(&self, role: &str) -> Vec<String> {
        self.all(role).map(Element::name).collect()
    }

    /// The element with this id.
    pub fn by_id(&self, id: &str) -> Option<Element<'_>> {
        self.elements().find(|element| element.get("id") == Some(id))
    }

    /// All that is read, a line a text.
    pub fn text(&self) -> String {
        self.html
            .root_element()
            .text()
            .map(str::trim)
            .filter(|text| !text.is_empty())
            .fold(String::new(), |all, text| all + text + "\n")
    }
}

impl<'a> Element<'a> {
    /// The tag.
    pub fn tag(self) -> &'a str {
        self.node.value().name()
    }

    /// An attribute.
    pub fn get(self, attribute: &str) -> Option<&'a str> {
        self.node.attr(attribute)
    }

    /// Every attribute with its value.
    pub fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.node.value().attrs()
    }

    /// What it is for assistive technology; nothing where it is only there to look at.
    pub fn role(self) -> &'a str {
        if let Some(role) = self.get("role") {
            return role;
        }
        match (self.tag(), self.get("type")) {
            ("button" | "summary", _) => "button",
            ("input", Some("range")) => "slider",
            ("input", Some("radio")) => "radio",
            ("input", Some("checkbox")) => "checkbox",
            ("input" | "textarea", _) => "textbox",
            ("select", _) => "combobox",
            ("fieldset", _) => "group",
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", _) => "heading",
            _ => "",
        }
    }

    /// What it is called.
    pub fn name(self) -> String {
        let page = self.page;
        if let Some(name) = self.get("aria-label") {
            return name.to_owned();
        }
        let text = |id: &str| page.by_id(id).map(Element::text).unwrap_or_default();
        if let Some(ids) = self.get("aria-labelledby") {
            return ids.split(' ').map(text).collect::<Vec<_>>().join(" ");
        }
        let named = page.elements().find(|label| {
            let label_for = label.get("for").filter(|_| label.tag() == "label");
            label_for.is_some() && label_for == self.get("id")
        });
        let around = self.ancestors().find(|around| around.tag() == "label");
        let legend = self.node.child_elements().map(|node| Self { node, ..self });
        let legend = legend.filter(|_| self.tag() == "fieldset").find(|one| one.tag() == "legend");
        named.or(around).or(legend).unwrap_or(self).text()
    }

    /// The text in it that is spoken.
    pub fn text(self) -> String {
        let texts = self.node.descendants().filter_map(|node| {
            let text = node.value().as_text()?;
            let parent = node.parent().and_then(ElementRef::wrap)?;
            (!Self { node: parent, ..self }.is_hidden()).then(|| text.trim())
        });
        texts.collect::<Vec<_>>().join(" ").trim().to_owned()
    }

    /// The text that stands in it and in no element in it.
    pub fn own_text(self) -> String {
        let own = self.node.children().filter_map(|node| node.value().as_text());
        own.map(|text| text.trim()).collect::<Vec<_>>().join(" ")
    }

    /// Whether an element with this class is in it.
    pub fn holds(self, class: &str) -> bool {
        let mut inside = self.node.descendent_elements().filter(|node| *node != self.node);
        inside.any(|node| node.value().classes().any(|one| one == class))
    }

    /// What it is in, from near to far.
    pub fn ancestors(self) -> impl Iterator<Item = Element<'a>> {
        self.node.ancestors().filter_map(ElementRef::wrap).map(move |node| Self { node, ..self })
    }

    /// Whether assistive technology does not hear of it.
    pub fn is_hidden(self) -> bool {
        std::iter::once(self)
            .chain(self.ancestors())
            .any(|element| element.get("aria-hidden") == Some("true"))
    }
}

#[test]
#[should_panic(expected = "a browser would have to mend this")]
fn what_a_browser_would_mend_is_a_fault() {
    Page::read("<p><button>Begin</p></button>");
}
