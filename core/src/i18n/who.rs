//! Whom a sentence is about. A resident without a name is spoken of as people speak of themselves
//! ("mijn woorden"), or by others as "degene om wie het gaat": never as if "Ik" were a name. Here,
//! and nowhere else, it is decided which sentence that is.

use super::{Name, Text, Texts};

/// Somebody in a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who<'a> {
    /// The resident, who has no name here.
    Me,
    /// Anybody else.
    Named(Name<'a>),
}

/// What is said of one person, on the resident's own board and paper.
impl<'a> Who<'a> {
    fn or_me(self, me: Text<'a>, named: impl FnOnce(Name<'a>) -> Text<'a>) -> Text<'a> {
        match self {
            Self::Me => me,
            Self::Named(name) => named(name),
        }
    }

    /// Their fiche in the tray.
    pub fn tray_fiche(self) -> Text<'a> {
        self.or_me(Text::TrayMyFiche, |name| Text::TrayFiche { name })
    }

    /// That a fiche is theirs, to another who touched it (R6).
    pub fn not_yours(self) -> Text<'a> {
        self.or_me(Text::NotYoursUnnamed, |name| Text::NotYours { name })
    }

    /// Their fiche on a bar.
    pub fn fiche(self, domain: &'a str) -> Text<'a> {
        self.or_me(Text::FicheOfMe { domain }, |name| Text::FicheOf { domain, name })
    }

    /// Their fiche among those on a bar, with its place in words.
    pub fn fiche_lies(self, place: &'a str) -> Text<'a> {
        self.or_me(Text::MyFicheLies { place }, |name| Text::FicheLies { name, place })
    }

    /// Their fiche that lies face down: that it is there, and no more (R8).
    pub fn face_down(self, domain: &'a str) -> Text<'a> {
        self.or_me(Text::FaceDownOfMe { domain }, |name| Text::FaceDownOf { domain, name })
    }

    /// That their hand laid a fiche of another (R6).
    pub fn laid_by(self) -> Text<'a> {
        self.or_me(Text::LaidByMe, |name| Text::LaidBy { name })
    }

    /// Whose fiche it is, and whose hand laid it (R6).
    pub fn fiche_laid_by(self, hand: Self) -> Text<'a> {
        match (self, hand) {
            (Self::Me, Self::Named(hand)) => Text::MyFicheLaidBy { hand },
            (Self::Named(name), Self::Named(hand)) => Text::FicheOfLaidBy { name, hand },
            (Self::Named(name), Self::Me) => Text::FicheOfLaidByMe { name },
            (Self::Me, Self::Me) => Text::LaidByMe,
        }
    }

    /// That their hand wrote down what another said (R20).
    pub fn written_by(self) -> Text<'a> {
        self.or_me(Text::WrittenByMe, |name| Text::WrittenBy { name })
    }

    /// Their hand as a choice, where another says the words (R20).
    pub fn hand_writes(self) -> Text<'a> {
        self.or_me(Text::HandWritesMe, |name| Text::HandWritesName { name })
    }

    /// Whose paper it is.
    pub fn paper_is_of(self) -> Text<'a> {
        self.or_me(Text::BelongsToMe, |name| Text::BelongsTo { name })
    }

    /// What stands above the paper.
    pub fn paper_title(self) -> Text<'a> {
        self.or_me(Text::ReadingTitleUnnamed, |name| Text::ReadingTitle { name })
    }
}

/// What another says of them, or is told: "mij" would be who is at turn.
impl<'a> Who<'a> {
    /// Giving them the board.
    pub fn hand_over(self) -> Text<'a> {
        self.or_me(Text::HandOverMe, |name| Text::HandOver { name })
    }

    /// That the board is theirs now.
    pub fn is_at_turn(self) -> Text<'a> {
        self.or_me(Text::HandOverTitleUnnamed, |name| Text::HandOverTitle { name })
    }

    /// Their hand as a choice of who is at turn (R6).
    pub fn lays_for_me(self) -> Text<'a> {
        self.or_me(Text::HandLaysUnnamed, |name| Text::HandLaysName { name })
    }

    /// The same, on this bar.
    pub fn lays_for_me_on(self, domain: &'a str) -> Text<'a> {
        let me = Text::HandLaysUnnamedOn { domain };
        self.or_me(me, |name| Text::HandLaysNameOn { name, domain })
    }

    /// That who is at turn writes down what they say (R20).
    pub fn is_written_for(self) -> Text<'a> {
        self.or_me(Text::WriteForUnnamed, |name| Text::WriteFor { name })
    }

    /// That this hand writes down what they say, as long as it is so (R20).
    pub fn is_written_for_by(self, hand: Self) -> Text<'a> {
        match (self, hand) {
            (whom, Self::Me) => whom.is_written_for(),
            (Self::Me, Self::Named(hand)) => Text::WritesForUnnamed { hand },
            (Self::Named(name), Self::Named(hand)) => Text::WritesFor { hand, name },
        }
    }

    /// That they choose what lies on the board (R2).
    pub fn chooses(self) -> Text<'a> {
        self.or_me(Text::OnlyChoosesUnnamed, |name| Text::OnlyChooses { name })
    }

    /// That they lay first on each bar (R4).
    pub fn lays_first(self) -> Text<'a> {
        self.or_me(Text::LaysFirstUnnamed, |name| Text::LaysFirst { name })
    }

    /// The question to another who lays: how it is for them.
    pub fn how_is_it_for(self) -> Text<'a> {
        self.or_me(Text::TrayQuestionUnnamed, |name| Text::TrayQuestionOther { name })
    }
}

/// What is said of several people at once.
impl Texts {
    /// Whose words these are: "mijn woorden", "woorden van Henk en mij".
    pub fn words_of(&self, whose: &[Who<'_>]) -> String {
        match whose {
            [Who::Me] => self.say(Text::WordsOfMe),
            _ => self.say(Text::WordsOf { names: Name::given(&self.among(whose, Text::MeAmong)) }),
        }
    }

    /// The same where the words themselves stand beside it: "mijn woorden", "Henk en ik".
    pub fn authors(&self, whose: &[Who<'_>]) -> String {
        match whose {
            [Who::Me] => self.say(Text::WordsOfMe),
            _ => self.among(whose, Text::IAmong),
        }
    }

    /// Who wrote this by hand.
    pub fn ink_by(&self, whose: &[Who<'_>]) -> String {
        match whose {
            [Who::Me] => self.say(Text::InkByMe),
            _ => self.say(Text::InkBy { name: Name::given(&self.among(whose, Text::MeAmong)) }),
        }
    }

    /// Whose words about a domain go along.
    pub fn words_on(&self, whose: &[Who<'_>], domain: &str) -> String {
        match whose {
            [Who::Me] => self.say(Text::GoesAlongWordsMe { domain }),
            _ => self.say(Text::GoesAlongWords {
                names: Name::given(&self.among(whose, Text::MeAmong)),
                domain,
            }),
        }
    }

    /// Who was at the table, in the order in which they came.
    pub fn at_the_table(&self, people: &[Who<'_>]) -> String {
        let name = |who: &Who<'_>| self.name(*who, Text::IAmong);
        let names: Vec<String> = people.iter().map(name).collect();
        self.say(Text::AtTheTable { names: Name::given(&self.list(&names)) })
    }

    /// What somebody is called by another at the table.
    pub fn called_by_another(&self, who: Who<'_>) -> String {
        self.name(who, Text::WhoItIsAbout)
    }

    /// Names after each other; who speaks comes last: "Henk en mij".
    fn among(&self, whose: &[Who<'_>], me: Text<'_>) -> String {
        let others = whose.iter().filter(|who| **who != Who::Me);
        let last = whose.iter().filter(|who| **who == Who::Me);
        let names = others.chain(last).map(|who| self.name(*who, me));
        self.list(&names.collect::<Vec<_>>())
    }

    fn name(&self, who: Who<'_>, me: Text<'_>) -> String {
        match who {
            Who::Me => self.say(me),
            Who::Named(name) => name.as_str().to_owned(),
        }
    }
}
