//! How the JSON lies on the page: a key a line, and each stroke of handwriting on one line, so
//! that twenty thousand points do not take a line a number.

use std::io;

use serde::Serialize;
use serde_json::Serializer;
use serde_json::ser::{Formatter, PrettyFormatter};

/// The value as UTF-8 JSON with a new line at its end.
pub(super) fn json(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    let mut to = Serializer::with_formatter(&mut bytes, Layout::default());
    let written = value.serialize(&mut to);
    bytes.push(b'\n');
    match (written, String::from_utf8(bytes)) {
        (Ok(()), Ok(text)) => text,
        // The file types have text for keys and no failing `Serialize`, memory takes all, and JSON
        // of texts is text.
        _ => unreachable!("a file can always be written"),
    }
}

/// Pretty, except for what stands in an array directly within an array: only handwriting does.
#[derive(Default)]
struct Layout {
    pretty: PrettyFormatter<'static>,
    /// How many arrays stand directly within each other here.
    arrays: usize,
    /// The same count for each object around this one.
    around: Vec<usize>,
}

impl Layout {
    fn on_one_line(&self) -> bool {
        self.arrays > 1
    }
}

type Done = io::Result<()>;

impl Formatter for Layout {
    fn begin_array<W: ?Sized + io::Write>(&mut self, to: &mut W) -> Done {
        self.arrays += 1;
        if self.on_one_line() { to.write_all(b"[") } else { self.pretty.begin_array(to) }
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, to: &mut W) -> Done {
        let one_line = self.on_one_line();
        self.arrays -= 1;
        if one_line { to.write_all(b"]") } else { self.pretty.end_array(to) }
    }

    fn begin_array_value<W: ?Sized + io::Write>(&mut self, to: &mut W, first: bool) -> Done {
        match (self.on_one_line(), first) {
            (false, _) => self.pretty.begin_array_value(to, first),
            (true, true) => Ok(()),
            (true, false) => to.write_all(b", "),
        }
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> Done {
        if self.on_one_line() { Ok(()) } else { self.pretty.end_array_value(to) }
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, to: &mut W) -> Done {
        self.around.push(std::mem::take(&mut self.arrays));
        self.pretty.begin_object(to)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, to: &mut W) -> Done {
        self.arrays = self.around.pop().unwrap_or_default();
        self.pretty.end_object(to)
    }

    fn begin_object_key<W: ?Sized + io::Write>(&mut self, to: &mut W, first: bool) -> Done {
        self.pretty.begin_object_key(to, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> Done {
        self.pretty.begin_object_value(to)
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> Done {
        self.pretty.end_object_value(to)
    }
}
