//! What the views write between tags and behind `=`, each kind with its own way to the builder, so
//! that a call is all that it takes.

use yew::html::IntoPropValue;
use yew::prelude::*;
use yew::virtual_dom::VText;

use super::build::Build;
use crate::i18n::Both;

/// What can stand between tags.
pub trait Child {
    /// Puts it there.
    fn stand(self, build: &mut Build);

    /// Puts it there, and closes the element that it is the last of.
    fn last(self, build: &mut Build);
}

impl Child for Html {
    fn stand(self, build: &mut Build) {
        build.child(self);
    }

    fn last(self, build: &mut Build) {
        build.last(self);
    }
}

/// A text, by what makes it one.
macro_rules! texts {
    ($($kind:ty, $text:ident => $make:expr;)+) => {$(
        impl Child for $kind {
            #[inline(never)]
            fn stand(self, build: &mut Build) {
                let $text = self;
                build.child(VText::new(AttrValue::from($make)).into());
            }

            #[inline(never)]
            fn last(self, build: &mut Build) {
                self.stand(build);
                build.close();
            }
        }
    )+};
}

texts! {
    AttrValue, text => text;
    &AttrValue, text => text.clone();
    String, text => text;
    &String, text => text.clone();
    &str, text => text.to_owned();
}

/// A text in two languages: the second small under the first, and no part of what things are called
/// (R28). Reading aloud finds it.
impl Child for Both {
    #[inline(never)]
    fn stand(self, build: &mut Build) {
        let (first, second) = self.into_parts();
        let Some((second, language)) = second else { return first.stand(build) };
        build.open("span", &["class"], &["both"]);
        first.stand(build);
        build.open("span", &["class", "aria-hidden", "dir", "lang"], &["second", "true"]);
        language.dir().give(build);
        language.tag().to_owned().give(build);
        second.last(build);
        build.close();
    }

    #[inline(never)]
    fn last(self, build: &mut Build) {
        self.stand(build);
        build.close();
    }
}

/// What an attribute can have for a value.
pub trait Value {
    /// Gives it to the next attribute.
    fn give(self, build: &mut Build);
}

impl Value for Option<AttrValue> {
    fn give(self, build: &mut Build) {
        build.value(self);
    }
}

impl Value for AttrValue {
    #[inline(never)]
    fn give(self, build: &mut Build) {
        build.value(Some(self));
    }
}

impl Value for &AttrValue {
    #[inline(never)]
    fn give(self, build: &mut Build) {
        build.value(Some(self.clone()));
    }
}

impl Value for String {
    #[inline(never)]
    fn give(self, build: &mut Build) {
        build.value(Some(self.into()));
    }
}

impl Value for Option<String> {
    #[inline(never)]
    fn give(self, build: &mut Build) {
        build.value(self.map(AttrValue::from));
    }
}

impl Value for &'static str {
    #[inline(never)]
    fn give(self, build: &mut Build) {
        build.value(Some(AttrValue::Static(self)));
    }
}

impl Value for Option<&'static str> {
    #[inline(never)]
    fn give(self, build: &mut Build) {
        build.value(self.map(AttrValue::Static));
    }
}

impl Value for Classes {
    #[inline(never)]
    fn give(self, build: &mut Build) {
        build.value(self.into_prop_value());
    }
}
