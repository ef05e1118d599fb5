//! Writing: a key a line, and each array that stands directly within an array on one line, so that
//! the points of handwriting do not take a line a number.

use std::fmt::Write as _;
use std::mem;
use std::rc::Rc;

/// What can be written.
pub trait Json {
    /// Writes it.
    fn write(&self, to: &mut Writer);

    /// The whole text, with a new line at its end.
    fn to_text(&self) -> String {
        let mut to = Writer::default();
        self.write(&mut to);
        to.text.push('\n');
        to.text
    }
}

/// JSON that is being written.
#[derive(Default)]
pub struct Writer {
    text: String,
    /// How many objects and arrays are open.
    open: usize,
    /// How many arrays stand directly within each other here.
    arrays: usize,
    /// Whether something stands in the innermost already.
    begun: bool,
}

impl Writer {
    /// An object, by what writes its members.
    pub fn object(&mut self, members: &mut dyn FnMut(&mut Self)) {
        let around = mem::take(&mut self.arrays);
        self.nest(['{', '}'], members);
        self.arrays = around;
    }

    /// A member of an object.
    pub fn member(&mut self, key: &str, value: &dyn Json) {
        self.next();
        self.string(key);
        self.text.push_str(": ");
        value.write(self);
    }

    /// A member, where it is there.
    pub fn some<T: Json>(&mut self, key: &str, value: Option<&T>) {
        if let Some(value) = value {
            self.member(key, value);
        }
    }

    /// A member with a text, unless that is empty.
    pub fn filled(&mut self, key: &str, text: &str) {
        if !text.is_empty() {
            self.member(key, &text);
        }
    }

    /// A member with a list, unless that is empty.
    pub fn list<T: Json>(&mut self, key: &str, list: &[T]) {
        if !list.is_empty() {
            self.member(key, &list);
        }
    }

    /// A text, with what must be escaped.
    pub fn string(&mut self, text: &str) {
        self.text.push('"');
        for letter in text.chars() {
            let escaped = match letter {
                '"' | '\\' => letter,
                '\u{8}' => 'b',
                '\u{c}' => 'f',
                '\n' => 'n',
                '\r' => 'r',
                '\t' => 't',
                ..' ' => {
                    let _ = write!(self.text, "\\u{:04x}", u32::from(letter));
                    continue;
                }
                _ => {
                    self.text.push(letter);
                    continue;
                }
            };
            self.text.push('\\');
            self.text.push(escaped);
        }
        self.text.push('"');
    }

    /// A number or a word, which is JSON already.
    pub fn plain(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn nest(&mut self, brackets: [char; 2], inside: &mut dyn FnMut(&mut Self)) {
        self.text.push(brackets[0]);
        self.open += 1;
        self.begun = false;
        inside(self);
        self.open -= 1;
        if self.begun && self.arrays < 2 {
            self.line();
        }
        self.text.push(brackets[1]);
        self.begun = true;
    }

    /// What stands before the next item or member.
    fn next(&mut self) {
        let begun = mem::replace(&mut self.begun, true);
        if begun {
            self.text.push(',');
        }
        match (self.arrays > 1, begun) {
            (false, _) => self.line(),
            (true, true) => self.text.push(' '),
            (true, false) => {}
        }
    }

    fn line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.open {
            self.text.push_str("  ");
        }
    }
}

impl<T: Json> Json for &[T] {
    fn write(&self, to: &mut Writer) {
        to.arrays += 1;
        to.nest(['[', ']'], &mut |to| {
            for item in *self {
                to.next();
                item.write(to);
            }
        });
        to.arrays -= 1;
    }
}

impl<T: Json> Json for Rc<[T]> {
    fn write(&self, to: &mut Writer) {
        (&**self).write(to);
    }
}

impl<T: Json> Json for Vec<T> {
    fn write(&self, to: &mut Writer) {
        self.as_slice().write(to);
    }
}

impl<T: Json, const N: usize> Json for [T; N] {
    fn write(&self, to: &mut Writer) {
        self.as_slice().write(to);
    }
}

impl Json for &str {
    fn write(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl Json for String {
    fn write(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl Json for Rc<str> {
    fn write(&self, to: &mut Writer) {
        to.string(self);
    }
}

impl Json for bool {
    fn write(&self, to: &mut Writer) {
        to.plain(if *self { "true" } else { "false" });
    }
}

impl Json for u64 {
    fn write(&self, to: &mut Writer) {
        to.plain(&self.to_string());
    }
}

impl Json for i64 {
    fn write(&self, to: &mut Writer) {
        to.plain(&self.to_string());
    }
}
