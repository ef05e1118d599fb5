//! The modules of a crate, read with `syn`: what each of them is called by, and which paths it names.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemFn, ItemImpl, ItemMod, ItemUse, Meta, UseTree, Visibility};

use super::source::Source;

/// The words of a path: `super`, `rows`, `Row`.
pub type Path = Vec<String>;

/// A module, in a file of its own or in braces.
#[derive(Default)]
pub struct Module {
    /// The file that it stands in.
    pub file: String,
    /// What is defined in it.
    pub items: BTreeSet<String>,
    /// What its `use`s bind, and to which path.
    pub bound: BTreeMap<String, Path>,
    /// The modules of which a `use` binds everything.
    pub globs: Vec<Path>,
    /// The paths that its code names, those of a private `use` among them.
    pub named: BTreeSet<Path>,
}

/// The modules of a crate by their paths from its root, without those that are only there for tests.
pub fn modules(root: &str, files: &[Source]) -> BTreeMap<Path, Module> {
    let mut reader = Reader::default();
    for source in files {
        reader.at = module_path(root, &source.path);
        reader.file.clone_from(&source.path);
        reader.module();
        let file = syn::parse_file(&source.text).unwrap_or_else(|error| {
            panic!("{} cannot be read: {error}", source.path);
        });
        reader.visit_file(&file);
    }
    let Reader { mut modules, for_tests, .. } = reader;
    modules.retain(|path, _| !for_tests.iter().any(|test| path.starts_with(test)));
    modules
}

/// `src/view/rows.rs` is `view::rows`, `src/view/mod.rs` is `view`, and `src/lib.rs` is the crate.
fn module_path(root: &str, file: &str) -> Path {
    let within = file.strip_prefix(root).unwrap_or(file).trim_end_matches(".rs");
    let mut path: Path =
        within.split('/').filter(|word| !word.is_empty()).map(str::to_owned).collect();
    if path.last().is_some_and(|last| ["mod", "lib", "main"].contains(&last.as_str())) {
        path.pop();
    }
    path
}

#[derive(Default)]
struct Reader {
    file: String,
    at: Path,
    modules: BTreeMap<Path, Module>,
    for_tests: Vec<Path>,
}

impl Reader {
    fn module(&mut self) -> &mut Module {
        let file = &self.file;
        let new = || Module { file: file.clone(), ..Module::default() };
        self.modules.entry(self.at.clone()).or_insert_with(new)
    }

    fn bind(&mut self, tree: &UseTree, mut before: Path, private: bool) {
        match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.bind(&path.tree, before, private);
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.bind(tree, before.clone(), private));
            }
            UseTree::Glob(_) => self.module().globs.push(before),
            UseTree::Name(name) if name.ident == "self" => {
                let last = before.last().cloned().unwrap_or_default();
                self.bound(last, before, private);
            }
            UseTree::Name(name) => {
                before.push(name.ident.to_string());
                self.bound(name.ident.to_string(), before, private);
            }
            UseTree::Rename(rename) => {
                before.push(rename.ident.to_string());
                self.bound(rename.rename.to_string(), before, private);
            }
        }
    }

    /// What is handed on by a `pub use` is named by whoever needs it, and not by what hands it on.
    fn bound(&mut self, name: String, path: Path, private: bool) {
        let module = self.module();
        if private {
            module.named.insert(path.clone());
        }
        module.bound.insert(name, path);
    }

    /// The paths in what a macro is given. `html!` is code to us as it is to Yew.
    fn tokens(&mut self, tokens: TokenStream) {
        let (mut path, mut colons, mut after_dot) = (Path::new(), 0, false);
        for token in tokens {
            match token {
                TokenTree::Ident(word) => {
                    if colons != 2 {
                        self.named(std::mem::take(&mut path));
                    }
                    if !after_dot {
                        path.push(word.to_string());
                    }
                    (colons, after_dot) = (0, false);
                }
                TokenTree::Punct(punct) if punct.as_char() == ':' => colons += 1,
                other => {
                    self.named(std::mem::take(&mut path));
                    colons = 0;
                    after_dot = matches!(&other, TokenTree::Punct(punct) if punct.as_char() == '.');
                    if let TokenTree::Group(group) = other {
                        self.tokens(group.stream());
                    }
                }
            }
        }
        self.named(path);
    }

    fn named(&mut self, path: Path) {
        if !path.is_empty() {
            self.module().named.insert(path);
        }
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

impl<'ast> Visit<'ast> for Reader {
    fn visit_item(&mut self, item: &'ast Item) {
        let name = match item {
            Item::Const(item) => Some(&item.ident),
            Item::Enum(item) => Some(&item.ident),
            Item::Fn(item) => Some(&item.sig.ident),
            Item::Macro(item) => item.ident.as_ref(),
            Item::Static(item) => Some(&item.ident),
            Item::Struct(item) => Some(&item.ident),
            Item::Trait(item) => Some(&item.ident),
            Item::Type(item) => Some(&item.ident),
            Item::Union(item) => Some(&item.ident),
            _ => None,
        };
        if let Some(name) = name {
            self.module().items.insert(name.to_string());
        }
        visit::visit_item(self, item);
    }

    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        self.at.push(item.ident.to_string());
        if is_for_tests(&item.attrs) {
            self.for_tests.push(self.at.clone());
        } else if item.content.is_some() {
            self.module();
            visit::visit_item_mod(self, item);
        }
        self.at.pop();
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        if !is_for_tests(&item.attrs) {
            self.bind(&item.tree, Path::new(), matches!(item.vis, Visibility::Inherited));
        }
    }

    fn visit_item_fn(&mut self, item: &'ast ItemFn) {
        if !is_for_tests(&item.attrs) {
            visit::visit_item_fn(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast ItemImpl) {
        if !is_for_tests(&item.attrs) {
            visit::visit_item_impl(self, item);
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.named(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, called: &'ast syn::Macro) {
        self.visit_path(&called.path);
        self.tokens(called.tokens.clone());
    }

    /// What stands in an attribute is for the compiler, but for the functions that serde is told of.
    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        let Meta::List(list) = &attribute.meta else { return };
        if !list.path.is_ident("serde") && !list.path.is_ident("schemars") {
            return;
        }
        for token in list.tokens.clone() {
            let TokenTree::Literal(literal) = token else { continue };
            let text = literal.to_string();
            if let Ok(path) = syn::parse_str::<syn::Path>(text.trim_matches('"')) {
                self.visit_path(&path);
            }
        }
    }
}
