//! How a file and a draft look as JSON.

use std::io;

use serde::Serialize;
use serde_json::ser::{Formatter, PrettyFormatter, Serializer};

/// Writes it: a key a line, and each array that stands directly within an array on one line, so that
/// the points of handwriting do not take a line a number. A new line stands at the end.
pub(super) fn write(value: &impl Serialize) -> String {
    let mut bytes = Vec::new();
    // Nothing that is written here can fail: all keys are texts, and memory takes every byte.
    let _ = value.serialize(&mut Serializer::with_formatter(&mut bytes, Layout::default()));
    bytes.push(b'\n');
    String::from_utf8(bytes).unwrap_or_default()
}

/// How many arrays stand directly within each other, for each object that is open around them.
#[derive(Default)]
struct Layout {
    pretty: PrettyFormatter<'static>,
    around: Vec<usize>,
    arrays: usize,
}

impl Layout {
    fn on_one_line(&self) -> bool {
        self.arrays > 1
    }
}

impl Formatter for Layout {
    fn begin_array<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.arrays += 1;
        if self.on_one_line() { to.write_all(b"[") } else { self.pretty.begin_array(to) }
    }

    fn end_array<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        let on_one_line = self.on_one_line();
        self.arrays -= 1;
        if on_one_line { to.write_all(b"]") } else { self.pretty.end_array(to) }
    }

    fn begin_array_value<W: ?Sized + io::Write>(
        &mut self,
        to: &mut W,
        first: bool,
    ) -> io::Result<()> {
        if !self.on_one_line() {
            return self.pretty.begin_array_value(to, first);
        }
        to.write_all(if first { b"" } else { b", " })
    }

    fn end_array_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.pretty.end_array_value(to)
    }

    fn begin_object<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.around.push(std::mem::take(&mut self.arrays));
        self.pretty.begin_object(to)
    }

    fn end_object<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.arrays = self.around.pop().unwrap_or_default();
        self.pretty.end_object(to)
    }

    fn begin_object_key<W: ?Sized + io::Write>(
        &mut self,
        to: &mut W,
        first: bool,
    ) -> io::Result<()> {
        self.pretty.begin_object_key(to, first)
    }

    fn begin_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.pretty.begin_object_value(to)
    }

    fn end_object_value<W: ?Sized + io::Write>(&mut self, to: &mut W) -> io::Result<()> {
        self.pretty.end_object_value(to)
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::write;

    #[derive(Serialize)]
    struct Sample {
        text: &'static str,
        nothing: [u8; 0],
        list: [&'static str; 2],
        points: [[u8; 2]; 2],
        boxes: [Within; 1],
    }

    #[derive(Serialize)]
    struct Within {
        of: [[u8; 1]; 1],
    }

    #[test]
    fn a_key_stands_on_a_line_and_a_list_in_a_list_on_one() {
        let sample = Sample {
            text: "a\u{1}é",
            nothing: [],
            list: ["a", "b"],
            points: [[1, 2], [3, 4]],
            boxes: [Within { of: [[5]] }],
        };
        let expected = r#"{
  "text": "a\u0001é",
  "nothing": [],
  "list": [
    "a",
    "b"
  ],
  "points": [
    [1, 2],
    [3, 4]
  ],
  "boxes": [
    {
      "of": [
        [5]
      ]
    }
  ]
}
"#;
        assert_eq!(write(&sample), expected);
    }
}
