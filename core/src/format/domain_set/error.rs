//! Why a file of domains is refused, for who looks after the page that named it.

use std::fmt;
use std::rc::Rc;

use super::super::limits::{
    DOMAINS_KIND, DOMAINS_VERSION, MAX_DOMAINS, MAX_DOMAINS_BYTES, MAX_LABEL, MAX_PATH, MAX_PATHS,
    MAX_PROMPTS, MAX_SENTENCE,
};

/// Why a file of domains cannot be used. It is refused whole: half a set would be a choice that nobody made
/// (R2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DomainsError {
    /// It is larger than [`MAX_DOMAINS_BYTES`].
    TooLarge,
    /// It is no text in UTF-8.
    NotUtf8,
    /// It is a page: often what a server sends where there is no such file.
    Page,
    /// It is no JSON; where, and why not.
    NotJson(String),
    /// It is other JSON.
    NotOurs,
    /// It has no version that ever was, or one that is newer than this board.
    OtherVersion,
    /// Something in it is not what belongs there.
    DoesNotFit {
        /// Where: `leefgebieden[1].id`, beginning at 1; empty for the whole.
        at: Rc<str>,
        /// Why not.
        what: Shape,
    },
    /// The language of the set is no plain tag.
    OddLanguage(Rc<str>),
    /// It has no domains.
    None,
    /// It has more than a page may offer.
    TooMany,
    /// One of the domains cannot be used.
    Domain {
        /// Which one, beginning at 1.
        at: usize,
        /// Its id.
        id: Rc<str>,
        /// Why not.
        why: Misfit,
    },
}

/// Why something in a file of domains is not what belongs there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// It is not there.
    Missing,
    /// Nothing here has this name.
    Unknown,
    /// It is no text.
    NoText,
    /// It is no text, and no object with `u` and `je`.
    NoWording,
    /// It is no list.
    NoList,
    /// It is no object.
    NoObject,
}

/// Why a domain of a set cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Its id has other characters than it may have, or begins with another than a letter.
    OddId,
    /// Its id has no point in it, and is none of the fourteen.
    NotOfTheBoard,
    /// It is one of the fourteen, which says what it says on every board.
    OfTheBoard,
    /// Another before it has the same id.
    SameId,
    /// It has texts under what is no plain tag of a language.
    OddLanguage(Rc<str>),
    /// It has no texts in the language of the set.
    NotIn(Rc<str>),
    /// A label has nothing in it.
    NoLabel(Rc<str>),
    /// Another before it has the same label in this language.
    SameLabel(Rc<str>),
    /// A label has too many characters.
    LongLabel(Rc<str>),
    /// A line or a question has too many characters, or nothing in it.
    OddSentence(Rc<str>),
    /// It has too many questions.
    ManyPrompts(Rc<str>),
    /// A text has a line end or another character that is not to be seen.
    Unseen(Rc<str>),
    /// It has neither an icon nor paths.
    NoPicture,
    /// It has both.
    TwoPictures,
    /// The board has no icon of this name.
    NoSuchIcon(Rc<str>),
    /// A path has other characters than path data has, does not begin with a move, or is too long.
    OddPath,
    /// It has too many paths.
    ManyPaths,
}

/// In English, as all that stands in the console.
impl fmt::Display for DomainsError {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(to, "it has more than {MAX_DOMAINS_BYTES} bytes"),
            Self::NotUtf8 => to.write_str("it is no text in UTF-8"),
            Self::Page => to.write_str("it is an HTML page; is there such a file?"),
            Self::NotJson(why) => write!(to, "it is no JSON: {why}"),
            Self::NotOurs => write!(to, "its `soort` is not \"{DOMAINS_KIND}\""),
            Self::OtherVersion => write!(to, "its `versie` is not {DOMAINS_VERSION}"),
            Self::DoesNotFit { at, what } => write!(to, "`{at}` {what}"),
            Self::OddLanguage(tag) => {
                write!(to, "`taal` is \"{tag}\", and not a tag such as \"nl\"")
            }
            Self::None => to.write_str("`leefgebieden` has nothing in it"),
            Self::TooMany => write!(to, "`leefgebieden` has more than {MAX_DOMAINS}"),
            Self::Domain { at, id, why } => {
                write!(to, "in number {at} of `leefgebieden` (\"{id}\"), {why}")
            }
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(match self {
            Self::Missing => "is missing",
            Self::Unknown => "is not known here; is it spelled so?",
            Self::NoText => "is not a text",
            Self::NoWording => "is not a text, or an object with `u` and `je`",
            Self::NoList => "is not a list",
            Self::NoObject => "is not an object",
        })
    }
}

impl fmt::Display for Misfit {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OddId => write!(
                to,
                "the `id` is not one of the fourteen, and not as \"town.sport\": whose, a point, and what, in \
                 small letters, digits and hyphens, at most {MAX_LABEL} together"
            ),
            Self::NotOfTheBoard => to.write_str(
                "the `id` is not one of the fourteen; give your own whose it is and a point first, as \
                 \"town.sport\"",
            ),
            Self::OfTheBoard => to.write_str(
                "the `id` is one of the fourteen, which the board says itself: leave out all but the id, or \
                 give it an id of your own",
            ),
            Self::SameId => to.write_str("the `id` is that of another before it"),
            Self::OddLanguage(tag) => write!(to, "`teksten` has \"{tag}\", and not a tag such as \"nl\""),
            Self::NotIn(tag) => write!(to, "`teksten` has no \"{tag}\", which is the `taal` of the file"),
            Self::NoLabel(tag) => write!(to, "the `label` in \"{tag}\" has nothing in it"),
            Self::SameLabel(tag) => write!(to, "the `label` in \"{tag}\" is that of another before it"),
            Self::LongLabel(tag) => {
                write!(to, "the `label` in \"{tag}\" has more than {MAX_LABEL} characters")
            }
            Self::OddSentence(tag) => write!(
                to,
                "a `regel` or one of `vragen` in \"{tag}\" has nothing in it, or more than {MAX_SENTENCE} \
                 characters"
            ),
            Self::ManyPrompts(tag) => write!(to, "`vragen` in \"{tag}\" has more than {MAX_PROMPTS}"),
            Self::Unseen(tag) => {
                write!(to, "a text in \"{tag}\" has a line end or another character that is not seen")
            }
            Self::NoPicture => to.write_str("there is no `icoon`, and there are no `paden`"),
            Self::TwoPictures => to.write_str("there are both an `icoon` and paths: leave one out"),
            Self::NoSuchIcon(name) => write!(to, "the board has no `icoon` \"{name}\""),
            Self::OddPath => write!(
                to,
                "a path is not what stands in the `d` of an SVG path, or has more than {MAX_PATH} characters"
            ),
            Self::ManyPaths => write!(to, "there are more than {MAX_PATHS} paths"),
        }
    }
}
