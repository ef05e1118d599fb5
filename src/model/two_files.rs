//! Stand-in.
use super::Conversation;
/// Stand-in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Beside {
    /// s
    Same,
    /// s
    TableGoesOn,
    /// s
    FileGoesOn,
    /// s
    Apart,
}
impl Conversation {
    /// s
    pub fn beside(&self, _: &Self) -> Beside {
        Beside::Apart
    }
    /// s
    pub fn side_by_side(&self, _: &Self) -> Self {
        self.clone()
    }
}
