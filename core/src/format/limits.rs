//! What a file says it is, and how much of anything it may hold.

/// What a file says it is (`soort`).
pub(super) const KIND: &str = "wat-telt-gesprek";

/// What a file of domains says it is (`soort`).
pub(super) const DOMAINS_KIND: &str = "wat-telt-leefgebieden";

/// The newest version of it that is read (`versie`).
pub(super) const DOMAINS_VERSION: u64 = 1;

/// The largest file of domains, in bytes.
pub const MAX_DOMAINS_BYTES: usize = 1_000_000;

/// The most domains that a page offers: with the fourteen and what people add, a board of all of them still
/// opens.
pub(super) const MAX_DOMAINS: usize = 100;

/// The most characters of a label, and of an id.
pub(super) const MAX_LABEL: usize = 60;

/// The most characters of a line, and of a question.
pub(super) const MAX_SENTENCE: usize = 200;

/// The most questions of a domain.
pub(super) const MAX_PROMPTS: usize = 20;

/// The most paths of a pictogram, and of each layer of it the most characters of one.
pub(super) const MAX_PATHS: usize = 20;
pub(super) const MAX_PATH: usize = 10_000;

/// The version that is written, and the newest that is read (`versie`).
pub const VERSION: u64 = 1;

/// The largest file that is opened, in bytes.
pub const MAX_BYTES: usize = 5_000_000;

/// The largest page with a booklet that is opened, in bytes: the file stands in it, and what is
/// read of it.
pub const MAX_PAGE_BYTES: usize = 3 * MAX_BYTES;

/// The fewest and the most digits of a code: what seals a code alone is longer than the first, and the largest code
/// holds fewer than the second.
pub(super) const SHORTEST_CODE: usize = 60;
pub(super) const LONGEST_CODE: usize = 10_000;

/// The most people of a conversation that is opened. Everything that looks a person up may then
/// simply walk along the people.
pub(super) const MAX_PEOPLE: usize = 100;

/// The most bars on a board that is opened.
pub(super) const MAX_BARS: usize = 200;

/// The most notes, moments or names in one list that is opened.
pub(super) const MAX_IN_A_LIST: usize = 10_000;

/// The most repairs of one kind that are said one by one; one more stands for all the others.
pub(super) const MAX_SAID_OF_A_KIND: usize = 50;

/// The furthest down that a point of handwriting is, in the unit of
/// [`Ink`](crate::model::Ink): a hundred widths.
pub(super) const INK_DEPTH: i32 = 1_000_000;
