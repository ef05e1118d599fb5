//! `html!` for the views: the part of Yew's syntax that they use, compiled to calls on
//! `crate::view::build::Build` instead of to one large expression.
//!
//! Yew's own macro writes out every element where it stands, some 450 bytes of wasm each; with
//! three hundred elements that is a third of what a first visit may load. This one writes a call
//! per element, attribute and child, about 80 bytes.
//!
//! A name with a capital is a part of the view that has a type of its own: `<Chips {people} .../>`
//! is `Chips { people, ... }.view()`. A component of Yew, which remembers what it was given or keeps
//! something between renderings, is written in Yew's own macro.

mod emit;
mod parse;

use proc_macro::TokenStream;

/// Elements, parts, `{ expr }`, `{ for iterator }`, `if` and `<> </>`, as in Yew's `html!`.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    match parse::nodes(input) {
        Ok(nodes) => emit::expression(&nodes),
        Err(error) => error.into_compile_error(),
    }
}
