//! What turns the text around it.

/// Whether this says which way text runs, and is itself unseen: in what a stranger wrote, it could turn the sentence
/// that it stands in.
pub fn turns(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
