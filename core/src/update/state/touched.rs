//! Taps that are one tap: fingers that tremble, and a double tap out of habit, touch twice what was
//! meant to be touched once.

use crate::model::DomainId;

/// Taps this close after one another are one, in milliseconds.
const SAME_TAP: f64 = 500.0;

/// What was tapped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// A card.
    Card(DomainId),
    /// The fiche in the tray.
    Tray,
    /// The bar of a domain, or a smiley at its end.
    Bar(DomainId),
    /// The fiche that lies on a bar.
    Fiche(DomainId),
}

impl Touched {
    /// Whether a tap here may be the same as that one: a fiche that was just laid lies under the
    /// finger that laid it.
    fn may_be(&self, last: &Self) -> bool {
        match self {
            Self::Fiche(fiche) if matches!(last, Self::Bar(bar) if bar == fiche) => true,
            Self::Fiche(_) | Self::Card(_) | Self::Tray | Self::Bar(_) => self == last,
        }
    }
}

/// Remembers in `tapped` what is tapped, and says whether it is the same tap as the one before; `at` is in
/// milliseconds, of whatever clock the edge has. However many follow, each within half a second of
/// the one before, they are one.
pub(crate) fn is_again(tapped: &mut Option<(Touched, f64)>, what: Touched, at: f64) -> bool {
    if let Some((last, when)) = tapped
        && what.may_be(last)
        && (0.0..SAME_TAP).contains(&(at - *when))
    {
        *when = at;
        return true;
    }
    *tapped = Some((what, at));
    false
}
