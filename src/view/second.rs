//! A text in two languages, as it stands on the screen.

use yew::prelude::*;

use wat_telt_core::i18n::{Both, Parts};

/// What can be shown between tags.
pub trait Show {
    /// As it stands there.
    fn show(self) -> Html;
}

/// The second language is small under the first, and no part of what things are called (R28). Reading
/// aloud finds it. Words of people, or of a page, say which language they are in where it is another.
impl Show for Both {
    fn show(self) -> Html {
        let Parts { first, words_in, second } = self.into_parts();
        let first = match words_in {
            Some(language) => {
                html! { <span dir="auto" lang={language.tag().to_owned()}>{ first }</span> }
            }
            None => html! { { first } },
        };
        let Some((second, language)) = second else { return first };
        html! {
            <span class="both">
                { first }
                <span
                    class="second" aria-hidden="true" dir={language.dir()}
                    lang={language.tag().to_owned()}
                >{ second }</span>
            </span>
        }
    }
}
