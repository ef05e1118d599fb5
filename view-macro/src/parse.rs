//! From tokens to a tree of elements.

use std::iter::Peekable;

use proc_macro::{
    Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree, token_stream::IntoIter,
};

/// What stands between tags.
pub enum Node {
    /// `<div class="row">...</div>`
    Element(Element),
    /// `<Chips .../>`, a part of the view that has a type of its own.
    Part(Ident, Vec<Attribute>),
    /// `{ expr }` or a literal.
    Expr(TokenStream),
    /// `{ for iterator }`
    For(TokenStream),
    /// `if condition { nodes } else ...`
    If(TokenStream, Vec<Node>, Vec<Node>),
    /// `<> nodes </>`
    Fragment(Vec<Node>),
}

/// A name and its value.
pub type Attribute = (String, TokenStream);

/// An element.
pub struct Element {
    /// Its name; empty where only an expression says it.
    pub name: String,
    /// The same as an expression, `&'static str`.
    pub tag: TokenStream,
    pub attributes: Vec<Attribute>,
    pub children: Vec<Node>,
}

/// What is wrong, and where.
pub struct Error(Span, &'static str);

impl Error {
    /// The error as the compiler shows it.
    pub fn into_compile_error(self) -> TokenStream {
        let text = Literal::string(self.1);
        let code = format!("compile_error!({text})");
        let tokens: TokenStream = code.parse().unwrap_or_default();
        tokens
            .into_iter()
            .map(|mut token| {
                token.set_span(self.0);
                token
            })
            .collect()
    }
}

type Tokens = Peekable<IntoIter>;

/// All nodes of these tokens.
///
/// # Errors
/// When they are not what a view may contain.
pub fn nodes(tokens: TokenStream) -> Result<Vec<Node>, Error> {
    let mut tokens = tokens.into_iter().peekable();
    let nodes = until_close(&mut tokens)?;
    match tokens.next() {
        None => Ok(nodes),
        Some(token) => Err(Error(token.span(), "this closes a tag that is not open")),
    }
}

/// Nodes up to `</` or the end; what follows `<` is looked at one token later.
fn until_close(tokens: &mut Tokens) -> Result<Vec<Node>, Error> {
    let mut found = Vec::new();
    while let Some(token) = tokens.peek() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '<' => {
                if closes(tokens) {
                    break;
                }
                tokens.next();
                found.push(tag(tokens)?);
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let inside = group.stream();
                tokens.next();
                found.push(block(inside));
            }
            TokenTree::Ident(ident) if ident.to_string() == "if" => {
                tokens.next();
                found.push(condition(tokens)?);
            }
            TokenTree::Literal(literal) => {
                found.push(Node::Expr(TokenTree::from(literal.clone()).into()));
                tokens.next();
            }
            other => return Err(Error(other.span(), "a tag, { }, if or text is expected here")),
        }
    }
    Ok(found)
}

/// Whether `</` comes next.
fn closes(tokens: &Tokens) -> bool {
    let mut ahead = tokens.clone();
    ahead.next();
    is_punct(ahead.peek(), '/')
}

fn is_punct(token: Option<&TokenTree>, wanted: char) -> bool {
    matches!(token, Some(TokenTree::Punct(punct)) if punct.as_char() == wanted)
}

fn block(inside: TokenStream) -> Node {
    let mut tokens = inside.clone().into_iter();
    match tokens.next() {
        Some(TokenTree::Ident(ident)) if ident.to_string() == "for" => Node::For(tokens.collect()),
        _ => Node::Expr(inside),
    }
}

fn condition(tokens: &mut Tokens) -> Result<Node, Error> {
    let mut test = TokenStream::new();
    let then = loop {
        match tokens.next() {
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                break nodes(group.stream())?;
            }
            Some(token) => test.extend([token]),
            None => return Err(Error(Span::call_site(), "this `if` has no { }")),
        }
    };
    if !matches!(tokens.peek(), Some(TokenTree::Ident(ident)) if ident.to_string() == "else") {
        return Ok(Node::If(test, then, Vec::new()));
    }
    tokens.next();
    let otherwise = match tokens.next() {
        Some(TokenTree::Ident(_)) => vec![condition(tokens)?],
        Some(TokenTree::Group(group)) => nodes(group.stream())?,
        _ => return Err(Error(Span::call_site(), "this `else` has no { }")),
    };
    Ok(Node::If(test, then, otherwise))
}

/// What follows `<`: an element, a part of the view or a fragment.
fn tag(tokens: &mut Tokens) -> Result<Node, Error> {
    if is_punct(tokens.peek(), '>') {
        tokens.next();
        let children = until_close(tokens)?;
        close(tokens)?;
        return Ok(Node::Fragment(children));
    }
    if is_punct(tokens.peek(), '@') {
        tokens.next();
        let Some(TokenTree::Group(tag)) = tokens.next() else {
            return Err(Error(Span::call_site(), "`@` is followed by { tag }"));
        };
        return element(String::new(), tag.stream(), tokens);
    }
    let name = ident(tokens)?;
    let text = name.to_string();
    if text.starts_with(char::is_uppercase) {
        return part(name, tokens);
    }
    let mut tag = Literal::string(&text);
    tag.set_span(name.span());
    element(text, TokenTree::from(tag).into(), tokens)
}

/// An element from its attributes on.
fn element(name: String, tag: TokenStream, tokens: &mut Tokens) -> Result<Node, Error> {
    let mut attributes = Vec::new();
    loop {
        match tokens.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '>' => {
                let children = until_close(tokens)?;
                close(tokens)?;
                return Ok(Node::Element(Element { name, tag, attributes, children }));
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == '/' => {
                tokens.next();
                return Ok(Node::Element(Element { name, tag, attributes, children: Vec::new() }));
            }
            Some(TokenTree::Group(group)) => attributes.push(shorthand(&group)),
            Some(TokenTree::Ident(first)) => attributes.push(attribute(&first, tokens)?),
            Some(token) => return Err(Error(token.span(), "this tag is not closed")),
            None => return Err(Error(Span::call_site(), "a tag is not closed")),
        }
    }
}

fn ident(tokens: &mut Tokens) -> Result<Ident, Error> {
    match tokens.next() {
        Some(TokenTree::Ident(ident)) => Ok(ident),
        Some(token) => Err(Error(token.span(), "the name of a tag is expected here")),
        None => Err(Error(Span::call_site(), "the name of a tag is expected here")),
    }
}

/// `{id}` is `id={id}`.
fn shorthand(group: &Group) -> Attribute {
    (group.stream().to_string(), group.stream())
}

fn attribute(first: &Ident, tokens: &mut Tokens) -> Result<Attribute, Error> {
    let mut name = plain(first);
    loop {
        match tokens.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '-' => {
                name.push('-');
                name.push_str(&plain(&ident(tokens)?));
            }
            Some(TokenTree::Punct(punct)) if punct.as_char() == '=' => break,
            _ => return Err(Error(first.span(), "this attribute has no value")),
        }
    }
    match tokens.next() {
        Some(TokenTree::Group(group)) => Ok((name, group.stream())),
        Some(literal) => Ok((name, literal.into())),
        None => Err(Error(first.span(), "this attribute has no value")),
    }
}

fn plain(ident: &Ident) -> String {
    ident.to_string().trim_start_matches("r#").to_owned()
}

/// A part up to its `/>`.
fn part(name: Ident, tokens: &mut Tokens) -> Result<Node, Error> {
    match element(name.to_string(), TokenStream::new(), tokens)? {
        Node::Element(part) if part.children.is_empty() => Ok(Node::Part(name, part.attributes)),
        _ => Err(Error(name.span(), "a part of the view has no children")),
    }
}

/// `</name>` or `</>`.
fn close(tokens: &mut Tokens) -> Result<(), Error> {
    loop {
        match tokens.next() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == '>' => return Ok(()),
            Some(TokenTree::Punct(_) | TokenTree::Ident(_) | TokenTree::Group(_)) => {}
            _ => return Err(Error(Span::call_site(), "a tag is not closed")),
        }
    }
}
