//! Fiches that lie (nearly) on one place of a bar: how far each is moved up or down, so that none
//! is hidden under another.

use wat_telt_core::model::Place;

/// The steps that a fiche can be moved: up is negative.
const FAN: [&[i32]; 5] = [&[0], &[-1, 1], &[-2, 0, 2], &[-2, -1, 1, 2], &[-2, -1, 0, 1, 2]];

/// A vertical step `-2..=2` for each fiche of a bar, in the order of `places`; negative is up.
///
/// Fiches that lie less than half a fiche apart form a crowd, also through each other; a fiche is
/// `width_hundredths` wide, in hundredths of the bar. Within a crowd they fan out evenly from the
/// sad end to the happy one, and those on one place in the order of laying. A crowd lies evenly
/// around the beam: none of them stays on it as if the others were off (R7). Fiches that overlap
/// less stay where they are, because both faces can be seen. From the sixth in a crowd on, steps
/// come again, so that those with the same step are the ones that lie furthest apart.
pub fn steps(places: &[Place], width_hundredths: i32) -> Vec<i32> {
    let order = in_order(places.len(), &|one, other| places[one] < places[other]);
    let near = |&left: &usize, &right: &usize| {
        2 * (hundredths(places[right]) - hundredths(places[left])) < width_hundredths
    };
    let mut steps = vec![0; places.len()];
    for crowd in order.chunk_by(near) {
        let fan = FAN[crowd.len().min(FAN.len()) - 1];
        for (&fiche, &step) in crowd.iter().zip(fan.iter().cycle()) {
            steps[fiche] = step;
        }
    }
    steps
}

/// The numbers below `count`, in order; those of which neither comes before the other stay as they
/// are. What is put in order here is a handful, for which the sort of the standard library would
/// cost a first visit more than all else that fiches do.
pub fn in_order(count: usize, before: &dyn Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut order = Vec::with_capacity(count);
    for next in 0..count {
        let last_before = order.iter().rposition(|&other| !before(next, other));
        order.insert(last_before.map_or(0, |at| at + 1), next);
    }
    order
}

fn hundredths(place: Place) -> i32 {
    i32::from(place.as_hundredths())
}

#[cfg(test)]
mod tests {
    use super::{in_order, steps};
    use wat_telt_core::model::Place;

    fn check(places: &[i32], expected: &[i32]) {
        let places: Vec<Place> = places.iter().copied().map(Place::hundredths).collect();
        assert_eq!(steps(&places, 12), expected);
    }

    #[test]
    fn what_is_equal_stays_in_its_order() {
        let all = [3, 1, 2, 1, 3];
        assert_eq!(in_order(5, &|one, other| all[one] < all[other]), [1, 3, 2, 0, 4]);
        assert_eq!(in_order(0, &|_, _| true), [0; 0]);
    }

    #[test]
    fn fiches_that_can_be_seen_stay_on_the_beam() {
        check(&[], &[]);
        check(&[50], &[0]);
        check(&[10, 90, 50], &[0, 0, 0]);
        check(&[50, 56], &[0, 0]);
    }

    #[test]
    fn fiches_on_one_place_fan_out_in_the_order_of_laying() {
        check(&[50, 50], &[-1, 1]);
        check(&[50, 50, 50], &[-2, 0, 2]);
        check(&[0, 0, 0, 0], &[-2, -1, 1, 2]);
        check(&[100; 5], &[-2, -1, 0, 1, 2]);
    }

    #[test]
    fn a_crowd_fans_out_from_sad_to_happy() {
        check(&[55, 50], &[1, -1]);
        check(&[60, 50, 55], &[2, -2, 0]);
        check(&[20, 80, 21], &[-1, 0, 1]);
    }

    #[test]
    fn steps_come_again_after_five() {
        check(&[50; 7], &[-2, -1, 0, 1, 2, -2, -1]);
    }
}
