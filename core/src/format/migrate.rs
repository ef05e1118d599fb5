//! Older versions become this one, one step a version.

use serde_json::Value;

use super::limits::VERSION;

/// Makes a file of one version a file of the next.
type Step = fn(&mut Value);

/// The steps: the first one makes version 1 a version 2. Their number is part of the type, so that
/// a new version cannot come without its step. There is one version so far, hence no step.
#[expect(clippy::cast_possible_truncation, reason = "versions are few")]
const STEPS: [Step; VERSION as usize - 1] = [];

/// Makes a file of this version (`1..=VERSION`) one of the version that is read.
pub(super) fn migrate(file: &mut Value, from: u64) {
    let done = usize::try_from(from).unwrap_or(usize::MAX).saturating_sub(1);
    for step in STEPS.iter().skip(done) {
        step(file);
    }
}
