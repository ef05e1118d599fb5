//! No file names another that names it, by however many steps: whoever changes one can tell what stands
//! on it, and read it without what stands above it.
//!
//! What counts is the file in which a thing is defined, through whatever hands it on. Unit tests may
//! name what they like.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::modules::{Module, Path, modules};
use super::source::{Source, sources};

/// The folders of sources in which there is no circle; each is a crate.
const ROOTS: [&str; 2] = ["core/src", "src"];

/// Which file names which other, and one thing that it names there.
type Edges = BTreeMap<String, BTreeMap<String, String>>;

/// What a path stands for.
enum Found {
    Module(Path),
    /// A thing that is defined in this module.
    In(Path),
}

struct Crate(BTreeMap<Path, Module>);

impl Crate {
    fn edges(&self) -> Edges {
        let mut edges = Edges::new();
        for (at, module) in &self.0 {
            for path in &module.named {
                let Some(Found::In(home)) = self.find(at, path, &mut BTreeSet::new()) else {
                    continue;
                };
                let file = &self.0[&home].file;
                if *file != module.file {
                    let named = edges.entry(module.file.clone()).or_default();
                    named.entry(file.clone()).or_insert_with(|| path.join("::"));
                }
            }
        }
        edges
    }

    /// What this path stands for in the module `at`; nothing where it is not of this crate. What was
    /// asked `before` is not asked again: two modules may bind all of each other.
    fn find(
        &self,
        at: &Path,
        path: &[String],
        before: &mut BTreeSet<(Path, Path)>,
    ) -> Option<Found> {
        if !before.insert((at.clone(), path.to_vec())) {
            return None;
        }
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.within(Path::new(), rest, before),
            "self" => self.within(at.clone(), rest, before),
            "super" => self.above(at, path, before),
            _ => self.step(at, first, rest, before),
        }
    }

    fn above(
        &self,
        at: &Path,
        path: &[String],
        before: &mut BTreeSet<(Path, Path)>,
    ) -> Option<Found> {
        let supers = path.iter().take_while(|word| *word == "super").count();
        let up = at.len().checked_sub(supers)?;
        self.within(at[..up].to_vec(), &path[supers..], before)
    }

    /// What is not found in a module of this crate may be made by a macro: it is of that module.
    fn within(
        &self,
        at: Path,
        rest: &[String],
        before: &mut BTreeSet<(Path, Path)>,
    ) -> Option<Found> {
        let Some((word, rest)) = rest.split_first() else { return Some(Found::Module(at)) };
        let found = self.step(&at, word, rest, before);
        found.or_else(|| self.0.contains_key(&at).then_some(Found::In(at)))
    }

    fn step(
        &self,
        at: &Path,
        word: &str,
        rest: &[String],
        before: &mut BTreeSet<(Path, Path)>,
    ) -> Option<Found> {
        let inner: Path = at.iter().cloned().chain([word.to_owned()]).collect();
        // A module and a function may have the same name; a module has something in it.
        let module = self.0.get(at)?;
        let is_module = self.0.contains_key(&inner);
        if is_module && (!rest.is_empty() || !module.items.contains(word)) {
            return self.within(inner, rest, before);
        }
        if module.items.contains(word) {
            return Some(Found::In(at.clone()));
        }
        if let Some(bound) = module.bound.get(word) {
            let path: Path = bound.iter().chain(rest).cloned().collect();
            return self.find(at, &path, before);
        }
        module.globs.iter().find_map(|glob| {
            let Found::Module(there) = self.find(at, glob, before)? else { return None };
            let path: Path = [word.to_owned()].into_iter().chain(rest.iter().cloned()).collect();
            self.find(&there, &path, before)
        })
    }
}

/// The shortest circle, as the files along it; the last names the first.
fn circle(edges: &Edges) -> Option<Vec<&str>> {
    let circles = edges.keys().filter_map(|start| circle_from(edges, start));
    circles.min_by_key(Vec::len)
}

fn circle_from<'a>(edges: &'a Edges, start: &'a str) -> Option<Vec<&'a str>> {
    let (mut ways, mut seen) = (VecDeque::from([vec![start]]), BTreeSet::new());
    while let Some(way) = ways.pop_front() {
        let last = way.last()?;
        for next in edges.get(*last).into_iter().flat_map(BTreeMap::keys) {
            if next == start {
                return Some(way);
            }
            if seen.insert(next) {
                ways.push_back(way.iter().copied().chain([next.as_str()]).collect());
            }
        }
    }
    None
}

/// The circle of these sources in a sentence, where there is one.
fn circle_of(root: &str, files: &[Source]) -> Option<String> {
    let edges = Crate(modules(root, files)).edges();
    let files = circle(&edges)?;
    let nexts = files.iter().skip(1).chain(files.first());
    let steps: Vec<String> = files
        .iter()
        .zip(nexts)
        .map(|(file, next)| format!("{file} names {} of {next}", edges[*file][*next]))
        .collect();
    Some(format!("Files go round in a circle: {}.", steps.join(", and ")))
}

#[test]
fn no_file_names_what_stands_on_it() {
    for root in ROOTS {
        let circle = circle_of(root, &sources(&[root], ".rs"));
        assert!(circle.is_none(), "{}", circle.unwrap_or_default());
    }
}

/// What is read of these files, `path: text` each.
fn said_of(files: &[(&str, &str)]) -> String {
    let source = |(path, text): &(&str, &str)| Source {
        path: format!("src/{path}"),
        text: (*text).to_owned(),
    };
    circle_of("src", &files.iter().map(source).collect::<Vec<_>>()).unwrap_or_default()
}

#[test]
fn a_circle_is_named_from_file_to_file() {
    let said = said_of(&[
        ("lib.rs", "mod a; mod b; mod c;"),
        ("a.rs", "use crate::b::B; pub struct A(B);"),
        ("b.rs", "pub struct B; fn b() -> crate::c::C { crate::c::C }"),
        ("c.rs", "use super::a; pub struct C; fn c(_: a::A) {}"),
    ]);
    assert_eq!(
        said,
        "Files go round in a circle: src/a.rs names B of src/b.rs, and src/b.rs names crate::c::C of \
         src/c.rs, and src/c.rs names a::A of src/a.rs."
    );
}

/// Two files, of which the first names the second in this way.
fn names_back(first: &str) -> bool {
    let lib = "mod a; mod b; pub use b::B; pub mod both { pub use crate::b::*; }";
    let b = "use super::a::A; pub struct B(A); pub trait Acts { fn act(&self); }";
    !said_of(&[("lib.rs", lib), ("a/mod.rs", &format!("pub struct A; {first}")), ("b.rs", b)])
        .is_empty()
}

#[test]
fn a_circle_is_seen_however_a_thing_is_named() {
    for first in [
        "use super::b::{Acts as _, B};",
        "use crate::{b::{self}}; fn a(_: b::B) {}",
        "use crate::B as Bee;",
        "use crate::both::B;",
        "use crate::both::*; fn a(_: &B) {}",
        "fn a() { use super::b; let b: Option<b::B> = None; }",
        "fn a() -> Html { html! { <p>{ for x.map(|x| { crate::b::B(x) }) }</p> } }",
        "mod inner { fn a(_: super::super::b::B) {} }",
        "impl super::b::Acts for A { fn act(&self) {} }",
        "#[serde(with = \"crate::b::made_by_a_macro\")] struct S;",
    ] {
        assert!(names_back(first), "{first}");
    }
}

#[test]
fn what_is_no_circle_is_none() {
    for first in [
        "",
        "use other::b::B;",
        "pub use super::b::B;",
        "// use super::b::B;\nconst A: &str = \"crate::b::B\";",
        "#[cfg(test)] mod tests { use crate::b::B; }",
        "#[cfg(test)] use crate::b::B;",
        "#[cfg(test)] fn a(_: crate::b::B) {}",
        "fn a(x: X) { x.b.c(); }",
        "mod inner { pub struct B; } fn a(_: inner::B) {}",
    ] {
        assert!(!names_back(first), "{first}");
    }
    let (lib, a) = ("mod a; mod b;", "use crate::b::B; pub struct A(B); #[cfg(test)] mod tests;");
    let tests = ("a/tests.rs", "use crate::b::B;");
    assert_eq!(said_of(&[("lib.rs", lib), ("a.rs", a), ("b.rs", "pub struct B;"), tests]), "");
}
