//! Acts of giving, in a page that is of one or of another.

use std::rc::Rc;

use proptest::prelude::*;
use proptest::sample::select;
use wat_telt_core::update::{Give, Receiver};

/// Any of them but an answer, which is to one of these.
pub fn give() -> impl Strategy<Value = Give> {
    let receivers = ["gemeente", "zorgplein"].map(|name| Receiver::named(name, "", "booklet"));
    let receiver = || select(receivers.clone().map(|it| it.map(Rc::new)).to_vec());
    let of = |act: fn(Rc<Receiver>) -> Give| {
        receiver().prop_filter_map("a receiver has a name", move |it| it.map(act))
    };
    prop_oneof![of(Give::Ask), of(Give::Yes), receiver().prop_map(Give::ReceiverIs)]
}
