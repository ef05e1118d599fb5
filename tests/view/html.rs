//! Rendered HTML, read as assistive technology does: by role and name.

/// A page, in the order of the document.
pub struct Page {
    nodes: Vec<Node>,
}

struct Node {
    /// Nothing for a text.
    tag: String,
    text: String,
    attributes: Vec<(String, String)>,
    parent: Option<usize>,
}

/// An element of a page.
#[derive(Clone, Copy)]
pub struct Element<'a> {
    page: &'a Page,
    at: usize,
}

/// Elements that have no end tag.
const VOID: [&str; 4] = ["input", "br", "hr", "img"];

impl Page {
    /// Reads what Yew writes.
    pub fn read(html: &str) -> Self {
        let mut page = Self { nodes: Vec::new() };
        let mut open: Vec<usize> = Vec::new();
        for piece in html.split('<').skip(1) {
            let (tag, text) = piece.split_once('>').unwrap_or_else(|| panic!("cut off: {piece}"));
            if let Some(closed) = tag.strip_prefix('/') {
                let last = open.pop().unwrap_or_else(|| panic!("{closed} was not opened"));
                assert_eq!(page.nodes[last].tag, closed, "closed out of order");
            } else if !tag.starts_with('!') {
                let element = page.push(element(tag), open.last());
                open.extend((!VOID.contains(&page.nodes[element].tag.as_str())).then_some(element));
            }
            if !text.is_empty() {
                let text = plain(text);
                let node = Node { tag: String::new(), text, attributes: Vec::new(), parent: None };
                page.push(node, open.last());
            }
        }
        assert!(open.is_empty(), "not everything was closed");
        page
    }

    fn push(&mut self, node: Node, parent: Option<&usize>) -> usize {
        self.nodes.push(Node { parent: parent.copied(), ..node });
        self.nodes.len() - 1
    }

    /// Every element.
    pub fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        let elements = (0..self.nodes.len()).filter(|&at| !self.nodes[at].tag.is_empty());
        elements.map(|at| Element { page: self, at })
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
        self.nodes
            .iter()
            .map(|node| node.text.trim())
            .filter(|text| !text.is_empty())
            .fold(String::new(), |all, text| all + text + "\n")
    }
}

impl<'a> Element<'a> {
    fn node(self) -> &'a Node {
        &self.page.nodes[self.at]
    }

    /// The tag.
    pub fn tag(self) -> &'a str {
        &self.node().tag
    }

    /// An attribute.
    pub fn get(self, attribute: &str) -> Option<&'a str> {
        self.attributes().find(|(name, _)| *name == attribute).map(|(_, value)| value)
    }

    /// Every attribute with its value.
    pub fn attributes(self) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.node().attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()))
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
        let legend = page.elements().find(|legend| {
            let own = |parent: usize| parent == self.at && self.tag() == "fieldset";
            legend.tag() == "legend" && legend.node().parent.is_some_and(own)
        });
        named.or(around).or(legend).unwrap_or(self).text()
    }

    /// The text in it that is spoken.
    pub fn text(self) -> String {
        let inside = self.inside().filter(|node| node.tag().is_empty() && !node.is_hidden());
        inside.map(|node| node.node().text.trim()).collect::<Vec<_>>().join(" ").trim().to_owned()
    }

    /// The text that stands in it and in no element in it.
    pub fn own_text(self) -> String {
        let own = self.inside().filter(|node| node.node().parent == Some(self.at));
        own.map(|node| node.node().text.trim()).collect::<Vec<_>>().join(" ")
    }

    /// The elements and texts in it.
    fn inside(self) -> impl Iterator<Item = Element<'a>> {
        let after = (self.at + 1..self.page.nodes.len()).map(move |at| Self { at, ..self });
        after.take_while(move |node| node.ancestors().any(|around| around.at == self.at))
    }

    /// Whether an element with this class is in it.
    pub fn holds(self, class: &str) -> bool {
        self.inside().any(|element| {
            element.get("class").is_some_and(|all| all.split(' ').any(|one| one == class))
        })
    }

    /// What it is in, from near to far.
    pub fn ancestors(self) -> impl Iterator<Item = Element<'a>> {
        let parent = move |at: usize| self.page.nodes[at].parent;
        std::iter::successors(parent(self.at), move |&at| parent(at))
            .map(move |at| Self { at, ..self })
    }

    /// Whether assistive technology does not hear of it.
    pub fn is_hidden(self) -> bool {
        std::iter::once(self)
            .chain(self.ancestors())
            .any(|element| element.get("aria-hidden") == Some("true"))
    }
}

fn element(tag: &str) -> Node {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        let (name, value, after) = attribute(rest.trim_start());
        attributes.push((name.to_owned(), plain(value)));
        rest = after;
    }
    Node { tag: name.to_owned(), text: String::new(), attributes, parent: None }
}

/// The first attribute, its value, and what comes after; one without a value has none.
fn attribute(text: &str) -> (&str, &str, &str) {
    let end = text.find([' ', '=']).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    match rest.strip_prefix("=\"").and_then(|rest| rest.split_once('"')) {
        Some((value, after)) => (name, value, after),
        None => (name, "", rest),
    }
}

/// A text without the entities of HTML.
fn plain(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#x27;", "'")
        .replace("&#x2F;", "/")
        .replace("&amp;", "&")
}
