//! Where things lie on the screen, for a finger: measured when it comes down and when they may lie
//! elsewhere, because asking at every move makes the browser lay out the page each time.

use web_sys::{DomRect, Element};

use super::page::Page;
use super::room::{Edge, Room, Way};
use wat_telt_core::model::{DomainId, ParticipantId, Place};
use wat_telt_core::update::{Over, Point, Source};

/// The bars on the screen, in CSS pixels.
#[derive(Default)]
pub struct Bars {
    rows: Vec<BarOnScreen>,
    tray: Option<DomRect>,
    /// What is always in reach takes no fiche.
    elsewhere: Vec<DomRect>,
    room: Room,
    mirrored: bool,
    /// How far right of the middle of the fiche the finger holds it.
    grip: f64,
    /// Where the fiche in the tray lies.
    home: Option<Spot>,
    /// How far that went since the finger came down.
    went: Spot,
}

/// A point or a way, in CSS pixels from the left and from the top.
type Spot = (f64, f64);

struct BarOnScreen {
    domain: DomainId,
    row: DomRect,
    travel: DomRect,
    /// What is seen of the row, from its top to its bottom.
    seen: (f64, f64),
}

impl BarOnScreen {
    /// How far a finger is above or below what is seen of the row; nothing where that is further
    /// than half a row, or nothing of it is seen.
    fn beside(&self, y: f64) -> Option<f64> {
        let (top, bottom) = self.seen;
        let beside = (top - y).max(y - bottom).max(0.0);
        (self.is_seen() && beside <= self.travel.height() / 2.0).then_some(beside)
    }

    fn is_seen(&self) -> bool {
        self.seen.1 > self.seen.0
    }
}

impl Bars {
    /// Where the bars are now. `turned` is whether the board is turned to who sits across.
    pub fn measure(page: &Page, turned: bool) -> Self {
        let rtl = page.root().closest("[dir=rtl]").ok().flatten().is_some();
        let tray = page.all("[data-tray]").first().map(Element::get_bounding_client_rect);
        let room = Room::measure(page, turned, tray.as_ref());
        let bars = page.all("[data-row]").into_iter().filter_map(|row| {
            let travel = row.query_selector("[data-travel]").ok().flatten()?;
            let domain = DomainId::new(&row.get_attribute("data-row")?);
            let row = row.get_bounding_client_rect();
            let seen = room.seen(&row);
            Some(BarOnScreen { domain, row, travel: travel.get_bounding_client_rect(), seen })
        });
        let elsewhere = page.all(".header > *");
        Self {
            rows: bars.collect(),
            tray,
            elsewhere: elsewhere.iter().map(Element::get_bounding_client_rect).collect(),
            room,
            mirrored: turned != rtl,
            grip: 0.0,
            home: home(page),
            went: (0.0, 0.0),
        }
    }

    /// Looks again where the bars are, after they may have moved under a finger that shows its fiche
    /// this far from home.
    pub fn measure_again(&mut self, page: &Page, turned: bool, shown: Point) {
        let again = Self::measure(page, turned);
        let shown = (f64::from(shown.x), f64::from(shown.y));
        let home = again.home.map(|(x, y)| (x - shown.0, y - shown.1));
        let moved = |(to, from): (Spot, Spot)| (to.0 - from.0, to.1 - from.1);
        let moved = home.zip(self.home).map_or((0.0, 0.0), moved);
        let went = (self.went.0 + moved.0, self.went.1 + moved.1);
        *self = Self { grip: self.grip, home, went, ..again };
    }

    /// Where a finger is as seen from where the fiche in the tray lies: the tray may have moved.
    #[expect(clippy::cast_possible_truncation, reason = "a page is no two milliard pixels high")]
    pub fn seen_from_home(&self, at: Point) -> Point {
        Point { x: at.x - self.went.0.round() as i32, y: at.y - self.went.1.round() as i32 }
    }

    /// Remembers where the finger holds a fiche, so that it does not jump.
    pub fn grip(&mut self, fiche: &Element, at: Point) {
        let fiche = fiche.get_bounding_client_rect();
        self.grip = f64::from(at.x) - (fiche.left() + fiche.width() / 2.0);
    }

    /// What is under a finger that carries a fiche from there.
    pub fn under(&self, source: &Source, at: Point) -> Over {
        if self.tray.as_ref().is_some_and(|tray| holds(tray, at)) {
            return Over::Tray;
        }
        let bar = match source {
            Source::Tray => self.bar_at(at),
            Source::Bar(domain) => self.along(domain, at),
        };
        bar.map_or(Over::Nothing, |(domain, place)| Over::Bar(domain, place))
    }

    /// The bar and the place that a finger means: a bar is as high as its row and half a row above
    /// and below it, and what is past a smiley is at that end, because a hand may shake.
    pub fn bar_at(&self, at: Point) -> Option<(DomainId, Place)> {
        if self.elsewhere.iter().any(|elsewhere| holds(elsewhere, at)) {
            return None;
        }
        let y = f64::from(at.y);
        let near = self.rows.iter().filter_map(|bar| Some((bar, bar.beside(y)?)));
        let (bar, _) = near.min_by(|(_, one), (_, other)| one.total_cmp(other))?;
        Some((bar.domain.clone(), self.place(&bar.travel, f64::from(at.x))))
    }

    /// The place on this bar under a finger, wherever that is beside it; nothing where the bar is
    /// not to be seen any more.
    fn along(&self, domain: &DomainId, at: Point) -> Option<(DomainId, Place)> {
        let bar = self.rows.iter().find(|bar| bar.domain == *domain)?;
        bar.is_seen().then(|| (domain.clone(), self.place(&bar.travel, f64::from(at.x))))
    }

    /// How many other rows lie before a finger, from the top of the board.
    pub fn rows_before(&self, own: &DomainId, at: Point, turned: bool) -> usize {
        let y = f64::from(at.y);
        let before = |row: &DomRect| {
            let middle = row.top() + row.height() / 2.0;
            if turned { middle > y } else { middle < y }
        };
        self.rows.iter().filter(|row| row.domain != *own && before(&row.row)).count()
    }

    /// Whether there is a tray to take a fiche from.
    pub fn have_tray(&self) -> bool {
        self.tray.is_some()
    }

    /// The edge of the rows that a finger is at, if any.
    pub fn edge_at(&self, at: Point) -> Edge {
        if self.tray.as_ref().is_some_and(|tray| holds(tray, at)) {
            return Edge::Away;
        }
        let beyond = |way: Way| {
            let (first, last) = (self.rows.first(), self.rows.last());
            let ends = [first, last].into_iter().flatten().map(|bar| &bar.row);
            match way {
                Way::Up => ends.map(|row| row.top()).fold(f64::INFINITY, f64::min),
                Way::Down => ends.map(|row| row.bottom()).fold(f64::NEG_INFINITY, f64::max),
            }
        };
        self.room.edge_at(f64::from(at.y), beyond)
    }

    /// Scrolls the rows this far, in CSS pixels; says whether they moved.
    pub fn scroll(&self, way: Way, by: f64) -> bool {
        self.room.scroll(way, by)
    }

    fn place(&self, travel: &DomRect, x: f64) -> Place {
        let part = if x <= travel.left() {
            0.0
        } else if x >= travel.right() {
            1.0
        } else {
            (x - self.grip - travel.left()) / travel.width()
        };
        Place::from_part(if self.mirrored { 1.0 - part } else { part })
    }
}

/// Whose fiche lies under a tap, of those that the one at turn does not move (R6): the upper one.
pub fn others_fiche_at(page: &Page, at: Point) -> Option<ParticipantId> {
    let fiches = page.all("[data-of]");
    let fiche = fiches.iter().rfind(|fiche| holds(&fiche.get_bounding_client_rect(), at))?;
    fiche.get_attribute("data-of").map(|whose| ParticipantId::new(&whose))
}

fn home(page: &Page) -> Option<Spot> {
    let fiche = page.all("[data-fiche='']").first()?.get_bounding_client_rect();
    Some((fiche.left() + fiche.width() / 2.0, fiche.top() + fiche.height() / 2.0))
}

fn holds(rect: &DomRect, at: Point) -> bool {
    let (x, y) = (f64::from(at.x), f64::from(at.y));
    (rect.left()..=rect.right()).contains(&x) && (rect.top()..=rect.bottom()).contains(&y)
}
