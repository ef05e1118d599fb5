//! Reading, in one pass.

use super::{DEEPEST, Object, Value};

/// What a text says; nothing when it is not JSON, or nested too deep.
pub fn read(text: &str) -> Option<Value> {
    let mut reader = Reader { text, at: 0 };
    let value = reader.value(DEEPEST)?;
    reader.token().is_none().then_some(value)
}

struct Reader<'a> {
    text: &'a str,
    /// The byte that comes next.
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    /// The next byte, where it is this one.
    fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    /// What comes after white space.
    fn token(&mut self) -> Option<u8> {
        while matches!(self.peek(), Some(b' ' | b'\n' | b'\t' | b'\r')) {
            self.at += 1;
        }
        self.peek()
    }

    /// What was read since then.
    fn since(&self, start: usize) -> Option<&str> {
        self.text.get(start..self.at)
    }

    /// A value, with this many more objects and arrays within each other at most.
    fn value(&mut self, deep: usize) -> Option<Value> {
        Some(match self.token()? {
            b'{' => self.object(deep.checked_sub(1)?)?,
            b'[' => self.array(deep.checked_sub(1)?)?,
            b'"' => Value::String(self.string()?),
            b't' => self.word("true", Value::Bool(true))?,
            b'f' => self.word("false", Value::Bool(false))?,
            b'n' => self.word("null", Value::Null)?,
            _ => self.number()?,
        })
    }

    fn word(&mut self, word: &str, value: Value) -> Option<Value> {
        word.bytes().try_for_each(|byte| self.take(byte))?;
        Some(value)
    }

    fn object(&mut self, deep: usize) -> Option<Value> {
        let mut members = Vec::new();
        self.items(b'}', &mut |reader| {
            let key = reader.string()?;
            reader.token();
            reader.take(b':')?;
            members.push((key, reader.value(deep)?));
            Some(())
        })?;
        Some(Value::Object(Object(members)))
    }

    fn array(&mut self, deep: usize) -> Option<Value> {
        let mut list = Vec::new();
        self.items(b']', &mut |reader| {
            list.push(reader.value(deep)?);
            Some(())
        })?;
        Some(Value::Array(list))
    }

    /// From the opening bracket to this closing one.
    fn items(&mut self, close: u8, item: &mut dyn FnMut(&mut Self) -> Option<()>) -> Option<()> {
        self.at += 1;
        if self.token()? == close {
            return self.take(close);
        }
        loop {
            self.token();
            item(self)?;
            if self.token()? == close {
                return self.take(close);
            }
            self.take(b',')?;
        }
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        self.take(b'-');
        if self.take(b'0').is_none() {
            self.digits()?;
        }
        if self.take(b'.').is_some() {
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Some(Value::Number(self.since(start)?.to_owned()))
    }

    /// One digit or more.
    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.peek() {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }

    fn string(&mut self) -> Option<String> {
        self.take(b'"')?;
        let mut all = String::new();
        loop {
            let start = self.at;
            while !matches!(self.peek()?, b'"' | b'\\' | ..b' ') {
                self.at += 1;
            }
            all.push_str(self.since(start)?);
            match self.next()? {
                b'"' => return Some(all),
                b'\\' => all.push(self.escaped()?),
                _ => return None,
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        Some(match self.next()? {
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => self.code_point()?,
            same @ (b'"' | b'\\' | b'/') => same.into(),
            _ => return None,
        })
    }

    /// Four hexadecimal digits, or twice four for a character of two halves.
    fn code_point(&mut self) -> Option<char> {
        let unit = self.unit()?;
        if unit & 0xfc00 != 0xd800 {
            // A second half without its first is no character.
            return char::from_u32(unit);
        }
        self.take(b'\\')?;
        self.take(b'u')?;
        let low = self.unit()?;
        if low & 0xfc00 != 0xdc00 {
            return None;
        }
        char::from_u32(0x1_0000 + ((unit & 0x3ff) << 10) + (low & 0x3ff))
    }

    fn unit(&mut self) -> Option<u32> {
        (0..4).try_fold(0, |unit, _| Some(unit * 16 + char::from(self.next()?).to_digit(16)?))
    }
}
