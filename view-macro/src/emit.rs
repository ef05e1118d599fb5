//! From the tree to calls on the builder. What stands in braces keeps its place in the source, so
//! that the compiler points at it when it is wrong.

use proc_macro::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};

use crate::parse::{Attribute, Element, Node};

/// Attributes whose value is whether they are there.
const WHETHER: [&str; 6] = ["autofocus", "disabled", "hidden", "multiple", "open", "selected"];

/// An expression of type `Html`.
pub fn expression(nodes: &[Node]) -> TokenStream {
    let mut all =
        code("let mut __made = crate::view::build::Build::new(); let __build = &mut *__made;");
    if nodes.is_empty() {
        return code("::yew::Html::default()");
    }
    all.extend(each(nodes));
    all.extend(code("__made.done()"));
    group(Delimiter::Brace, all)
}

fn each(nodes: &[Node]) -> TokenStream {
    nodes.iter().map(node).collect()
}

/// Nodes, and the end of the element that they stand in.
fn closed(nodes: &[Node]) -> TokenStream {
    let (last, before) = match nodes.split_last() {
        Some((Node::Expr(expr), before)) => (stand("Child::last", braced(expr.clone())), before),
        Some((Node::Part(name, attributes), before)) => {
            (call("last", part(name, attributes)), before)
        }
        _ => (code("__build.close();"), nodes),
    };
    let mut all = each(before);
    all.extend(last);
    all
}

fn node(node: &Node) -> TokenStream {
    match node {
        Node::Element(element) => self::element(element),
        Node::Part(name, attributes) => call("child", part(name, attributes)),
        Node::Expr(expr) => stand("Child::stand", braced(expr.clone())),
        Node::For(iterator) => repeated(iterator),
        Node::If(test, then, otherwise) => condition(test, then, otherwise),
        Node::Fragment(nodes) => list(nodes),
    }
}

/// `Chips { people: ..., }.view()`
fn part(name: &Ident, attributes: &[Attribute]) -> TokenStream {
    let fields = attributes.iter().flat_map(|(field, value)| {
        let mut all = code(&format!("{field}:"));
        all.extend(comma(value.clone()));
        all
    });
    let mut all: TokenStream = TokenTree::from(name.clone()).into();
    all.extend(group(Delimiter::Brace, fields.collect()));
    all.extend(code(".view()"));
    all
}

/// Nodes in a list of their own, so that what comes and goes leaves its neighbours where they are.
fn list(nodes: &[Node]) -> TokenStream {
    let mut all = code("__build.open_list();");
    all.extend(closed(nodes));
    all
}

/// A `for` with a list of its own: collecting would cost a loop of its own for each type.
fn repeated(iterator: &TokenStream) -> TokenStream {
    let mut all = code("__build.open_list(); for __node in");
    all.extend(braced(iterator.clone()));
    all.extend(group(Delimiter::Brace, stand("Child::stand", code("__node"))));
    all.extend(code("__build.close();"));
    all
}

/// `Child::stand(value, __build);`
fn stand(how: &str, value: TokenStream) -> TokenStream {
    let mut arguments = comma(value);
    arguments.extend(code("__build"));
    let mut all = wrap(&format!("crate::view::values::{how}"), arguments);
    all.extend(code(";"));
    all
}

fn condition(test: &TokenStream, then: &[Node], otherwise: &[Node]) -> TokenStream {
    let mut all = code("if");
    all.extend(test.clone());
    all.extend(group(Delimiter::Brace, list(then)));
    all.extend(code("else"));
    all.extend(group(Delimiter::Brace, list(otherwise)));
    all
}

fn element(element: &Element) -> TokenStream {
    let (fixed, given): (Vec<_>, Vec<_>) = element
        .attributes
        .iter()
        .filter(|(name, _)| is_plain(&element.name, name))
        .partition(|(_, value)| literal(value).is_some());
    let names = fixed.iter().chain(&given).map(|(name, _)| text(name));
    let values =
        fixed.iter().filter_map(|(_, value)| literal(value)).map(|value| comma(value.into()));
    let mut arguments = comma(element.tag.clone());
    arguments.extend(slice(names.collect()));
    arguments.extend(code(","));
    arguments.extend(slice(values.collect()));
    let mut all = call("open", arguments);
    all.extend(given.iter().map(|(name, value)| stand("Value::give", attribute(name, value))));
    let special = element.attributes.iter().filter(|(name, _)| !is_plain(&element.name, name));
    all.extend(special.map(|(name, value)| self::special(name, value)));
    all.extend(closed(&element.children));
    all
}

/// Whether this is an attribute like any other.
fn is_plain(tag: &str, name: &str) -> bool {
    let entered = matches!(tag, "input" | "textarea") && matches!(name, "value" | "checked");
    !entered && !matches!(name, "key" | "ref") && !listens(name)
}

fn listens(name: &str) -> bool {
    name.starts_with("on")
}

/// The value of an attribute, or that it is not there.
fn attribute(name: &str, value: &TokenStream) -> TokenStream {
    if WHETHER.contains(&name) {
        let mut there = group(Delimiter::Parenthesis, value.clone());
        there.extend(code(".then_some(::yew::AttrValue::Static(\"\"))"));
        return there;
    }
    braced(value.clone())
}

fn special(name: &str, value: &TokenStream) -> TokenStream {
    match name {
        "key" => call("key", wrap("::yew::virtual_dom::Key::from", value.clone())),
        "ref" => call("node_ref", value.clone()),
        "checked" => call("checked", value.clone()),
        "value" => call(
            "entered",
            wrap(
                "::yew::html::IntoPropValue::<::std::option::Option<::yew::AttrValue>>::into_prop_value",
                braced(value.clone()),
            ),
        ),
        event => {
            let wrapper = format!("::yew::html::{event}::Wrapper::__macro_new");
            call("listen", wrap(&wrapper, braced(value.clone())))
        }
    }
}

fn literal(value: &TokenStream) -> Option<TokenTree> {
    let mut tokens = value.clone().into_iter();
    let first = tokens.next().filter(|token| matches!(token, TokenTree::Literal(_)))?;
    tokens.next().is_none().then_some(first)
}

/// `__build.method(arguments);`
fn call(method: &str, arguments: TokenStream) -> TokenStream {
    let mut all = code(&format!("__build.{method}"));
    all.extend(group(Delimiter::Parenthesis, arguments));
    all.extend(code(";"));
    all
}

/// `function(argument)`
fn wrap(function: &str, argument: TokenStream) -> TokenStream {
    let mut all = code(function);
    all.extend(group(Delimiter::Parenthesis, argument));
    all
}

/// `{ expr }`, which may be statements; a single token stays as it is.
fn braced(expr: TokenStream) -> TokenStream {
    if expr.clone().into_iter().nth(1).is_none() {
        return expr;
    }
    group(Delimiter::Brace, expr)
}

/// `&[...]`
fn slice(items: TokenStream) -> TokenStream {
    let mut all = code("&");
    all.extend(group(Delimiter::Bracket, items));
    all
}

/// `"text",`
fn text(text: &str) -> TokenStream {
    comma(TokenTree::from(Literal::string(text)).into())
}

fn comma(mut tokens: TokenStream) -> TokenStream {
    tokens.extend(code(","));
    tokens
}

fn group(delimiter: Delimiter, tokens: TokenStream) -> TokenStream {
    TokenTree::from(Group::new(delimiter, tokens)).into()
}

/// Rust that is known to be Rust.
fn code(rust: &str) -> TokenStream {
    rust.parse().unwrap_or_default()
}
