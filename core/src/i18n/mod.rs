//! What the board says (pure). The texts are data: `locales/` and `domains/` hold them, `build.rs`
//! makes [`Text`] from the Dutch ones, so that a text that does not exist does not compile.
//! Other languages are data at run time, and Dutch stands in for what they lack.

mod both;
mod domain;
mod fill;
mod languages;
mod load;
mod name;
mod offered;
mod sentence;
#[cfg(test)]
mod tests;
mod text;
mod texts;
mod turning;
mod who;
#[cfg(test)]
mod who_tests;

pub use both::{Both, Parts};
pub use domain::DomainText;
pub use languages::{LANGUAGES, Spoken, is_spoken};
pub use load::LoadError;
pub use name::Name;
pub use text::Text;
#[cfg(not(target_arch = "wasm32"))]
pub use text::keys;
pub use texts::{Intl, Texts};
pub use turning::turns;
pub use who::Who;
