//! What `html!` of the views compiles to: elements put together by calls, in the order in which
//! they stand. See `view-macro` for why.

use std::rc::Rc;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VList, VNode, VTag};

/// Elements that are being put together, the innermost last.
pub struct Build {
    open: Vec<Open>,
}

#[derive(Default)]
struct Open {
    /// Nothing for a list.
    tag: Option<&'static str>,
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    key: Option<Key>,
    node_ref: NodeRef,
    entered: Option<AttrValue>,
    checked: Option<bool>,
    children: Vec<Html>,
}

impl Build {
    /// Nothing yet. In a box, so that every call gets an address that is at hand.
    #[inline(never)]
    pub fn new() -> Box<Self> {
        Box::new(Self { open: vec![Open::default()] })
    }

    /// Opens an element with attributes of these names; the first of them have these values, the
    /// others get theirs from [`Build::value`].
    #[inline(never)]
    pub fn open(
        &mut self,
        tag: &'static str,
        names: &'static [&'static str],
        fixed: &'static [&'static str],
    ) {
        // Not `AttributeOrProperty::Static`: on the host Yew leaves that out of such a list.
        let fixed =
            fixed.iter().map(|value| AttributeOrProperty::Attribute(AttrValue::Static(value)));
        let values = fixed.map(Some).collect();
        self.open.push(Open { tag: Some(tag), names, values, ..Open::default() });
    }

    /// Opens a list.
    #[inline(never)]
    pub fn open_list(&mut self) {
        self.open.push(Open::default());
    }

    /// The value of the next attribute, or that it is not there.
    #[inline(never)]
    pub fn value(&mut self, value: Option<AttrValue>) {
        self.now().values.push(value.map(AttributeOrProperty::Attribute));
    }

    /// What listens to an event.
    #[inline(never)]
    pub fn listen(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.now().listeners.push(listener);
    }

    /// The key among its siblings.
    #[inline(never)]
    pub fn key(&mut self, key: Key) {
        self.now().key = Some(key);
    }

    /// Where the element can be found once it stands on the page.
    #[inline(never)]
    pub fn node_ref(&mut self, node: NodeRef) {
        self.now().node_ref = node;
    }

    /// What stands in a box.
    #[inline(never)]
    pub fn entered(&mut self, value: Option<AttrValue>) {
        self.now().entered = value;
    }

    /// Whether a box is checked.
    #[inline(never)]
    pub fn checked(&mut self, checked: bool) {
        self.now().checked = Some(checked);
    }

    /// A child.
    #[inline(never)]
    pub fn child(&mut self, child: Html) {
        self.now().children.push(child);
    }

    /// The last child of an element, which is closed then.
    #[inline(never)]
    pub fn last(&mut self, child: Html) {
        self.child(child);
        self.close();
    }

    /// Closes the innermost element or list.
    #[inline(never)]
    pub fn close(&mut self) {
        if let Some(open) = self.open.pop() {
            self.child(open.into_node());
        }
    }

    /// What was put together.
    #[expect(clippy::boxed_local, reason = "it is in a box already, and is let go of here")]
    #[inline(never)]
    pub fn done(mut self: Box<Self>) -> Html {
        let mut children = std::mem::take(&mut self.now().children);
        match (children.pop(), children.is_empty()) {
            (Some(only), true) => only,
            (Some(last), false) => {
                children.push(last);
                VNode::from(VList::with_children(children, None))
            }
            (None, _) => Html::default(),
        }
    }

    fn now(&mut self) -> &mut Open {
        if self.open.is_empty() {
            self.open.push(Open::default());
        }
        let last = self.open.len() - 1;
        &mut self.open[last]
    }
}

impl Open {
    fn into_node(self) -> Html {
        let Some(name) = self.tag else {
            return VNode::from(VList::with_children(self.children, None));
        };
        let mut tag = VTag::new(name);
        tag.attributes =
            Attributes::Dynamic { keys: self.names, values: self.values.into_boxed_slice() };
        tag.key = self.key;
        tag.node_ref = self.node_ref;
        if self.entered.is_some() {
            tag.set_value(self.entered);
        }
        if let Some(checked) = self.checked {
            tag.set_checked(checked);
        }
        tag.add_children(self.children);
        if !self.listeners.is_empty() {
            tag.set_listeners(self.listeners.into_boxed_slice());
        }
        tag.into()
    }
}
