//! The languages besides Dutch, as they are shipped.

/// A language besides Dutch.
pub struct Other {
    pub tag: &'static str,
    pub texts: &'static str,
    pub domains: &'static str,
    /// What R19 forbids in it, a line each.
    pub forbidden: &'static str,
    /// How the words begin that an open question has one of (R18).
    pub open: &'static [&'static str],
}

pub const OTHERS: [Other; 4] = [
    Other {
        tag: "en",
        texts: include_str!("../../locales/en.json"),
        domains: include_str!("../../domains/en.json"),
        forbidden: include_str!("forbidden/en.txt"),
        open: &["what", "how", "where", "who", "when", "which"],
    },
    Other {
        tag: "tr",
        texts: include_str!("../../locales/tr.json"),
        domains: include_str!("../../domains/tr.json"),
        forbidden: include_str!("forbidden/tr.txt"),
        open: &["ne", "nasıl", "kim", "hangi"],
    },
    Other {
        tag: "pl",
        texts: include_str!("../../locales/pl.json"),
        domains: include_str!("../../domains/pl.json"),
        forbidden: include_str!("forbidden/pl.txt"),
        open: &["co", "cz", "jak", "gdzie", "dokąd", "kto", "ki", "kogo"],
    },
    Other {
        tag: "ar",
        texts: include_str!("../../locales/ar.json"),
        domains: include_str!("../../domains/ar.json"),
        forbidden: include_str!("forbidden/ar.txt"),
        open: &["كيف", "ما", "ماذا", "من", "أين", "متى", "أي", "بمن"],
    },
];
