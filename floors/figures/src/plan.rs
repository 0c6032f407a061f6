//! The plan field: a plan's actions as tiles under their strategies and objectives.

use crate::draw::{Direction, Drawing, Head, Size, is_safe_link, width_of};

/// The whole plan, or a part of it, at one glance: each tile is filled from below by its progress,
/// is solid when done, has a broken frame while it stands still,
/// carries a dot for each of its first four pieces of evidence (and a cross for more), and leads to its action.
///
/// The drawing does not reflow. A page that wants its objectives side by side on a wide screen and
/// below each other on a phone draws one field per objective, inside an element of class `fig-grid`.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanField {
    /// Prefix of the ids inside, unique on the page.
    pub id: String,
    /// Accessible name.
    pub label: String,
    /// Progress and evidence of the whole in a sentence.
    pub desc: String,
    /// Reading direction of the page.
    pub direction: Direction,
    /// Tiles in a row, 3 to 40 (nearest taken); 6 or 7 suit a phone.
    pub tiles_per_row: u16,
    /// The objectives, in order.
    pub objectives: Vec<PlanObjective>,
}

/// One objective: a heading and its strategies.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanObjective {
    /// Heading; may be empty where the page has its own.
    pub label: String,
    /// Name in full, read aloud for the group.
    pub title: String,
    /// The strategies, in order.
    pub strategies: Vec<PlanStrategy>,
}

/// One strategy: a run of tiles that stay together where they can.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanStrategy {
    /// Number above the tiles, such as "1.2"; left out if wider than them.
    pub label: String,
    /// Name in full, read aloud for the group.
    pub title: String,
    /// The actions, in order.
    pub actions: Vec<PlanAction>,
}

/// One action: a tile.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PlanAction {
    /// Number in the tile, such as "3".
    pub label: String,
    /// Name, progress and evidence in words; the name of the link.
    pub title: String,
    /// Page of the action.
    pub href: Option<String>,
    /// Progress in per cent, 0 to 100; more counts as 100.
    pub progress: u8,
    /// Pieces of evidence.
    pub evidence: u32,
    /// Whether it stands still: its frame is broken.
    pub held: bool,
}

const TILE: u32 = 40;
const PITCH: u32 = TILE + 4;
/// Between two runs of tiles, beyond the gap between tiles.
const RUN_GAP: u32 = 10;
/// Room for the number above a run.
const NUMBER: u32 = 18;
const LINE: u32 = NUMBER + TILE + 6;
const HEADING: u32 = 24;
const BLOCK_GAP: u32 = 14;

impl PlanField {
    /// The figure as SVG.
    pub fn svg(&self) -> String {
        let width = u32::from(self.tiles_per_row.clamp(3, 40)) * PITCH;
        let blocks: Vec<Block<'_>> =
            self.objectives.iter().map(|objective| Block::lay(objective, width)).collect();
        let gaps = BLOCK_GAP * (blocks.len() as u32).saturating_sub(1);
        let height = blocks.iter().map(|block| block.height).sum::<u32>() + gaps;
        let linked = self.actions().any(|action| action.href.as_deref().is_some_and(is_safe_link));
        let head = Head {
            id: &self.id,
            class: "fig-plan",
            label: &self.label,
            desc: &self.desc,
            direction: self.direction,
            linked,
        };
        let mut d = Drawing::new(&head, Size::Scaled(width, height.max(1)));
        let mut field = Field { d: &mut d, width, direction: self.direction };
        let mut top = 0;
        for block in &blocks {
            field.draw_block(block, top);
            top += block.height + BLOCK_GAP;
        }
        d.finish()
    }

    fn actions(&self) -> impl Iterator<Item = &PlanAction> {
        self.objectives
            .iter()
            .flat_map(|objective| &objective.strategies)
            .flat_map(|strategy| &strategy.actions)
    }
}

/// An objective with the place of each run decided, measured from the block's top and start.
struct Block<'a> {
    objective: &'a PlanObjective,
    /// For each strategy, its runs: usually one, more if it is longer than a row.
    strategies: Vec<(&'a PlanStrategy, Vec<Run<'a>>)>,
    height: u32,
}

struct Run<'a> {
    start: u32,
    top: u32,
    actions: &'a [PlanAction],
}

impl<'a> Block<'a> {
    fn lay(objective: &'a PlanObjective, width: u32) -> Self {
        let first = if objective.label.is_empty() { 0 } else { HEADING };
        let (mut start, mut top, mut bottom) = (0, first, first);
        let mut strategies = Vec::new();
        for strategy in &objective.strategies {
            let mut runs = Vec::new();
            for actions in strategy.actions.chunks((width / PITCH) as usize) {
                let length = actions.len() as u32 * PITCH;
                if start > 0 && start + length > width {
                    (start, top) = (0, top + LINE);
                }
                runs.push(Run { start, top, actions });
                start += length + RUN_GAP;
                bottom = top + LINE;
            }
            strategies.push((strategy, runs));
        }
        Block { objective, strategies, height: bottom }
    }
}

/// The pen with what it needs to mirror.
struct Field<'a> {
    d: &'a mut Drawing,
    width: u32,
    direction: Direction,
}

impl Field<'_> {
    fn draw_block(&mut self, block: &Block<'_>, top: u32) {
        let x = self.at(0, 0);
        let (width, direction) = (self.width, self.direction);
        self.d.within("g", &[("role", &"group")], |d| {
            d.title(&block.objective.title);
            if !block.objective.label.is_empty() {
                d.text(&[("class", &"fig-heading"), ("x", &x), ("y", &(top + 15))], &block.objective.label);
            }
            let mut field = Field { d, width, direction };
            for (strategy, runs) in &block.strategies {
                field.draw_strategy(strategy, runs, top);
            }
        });
    }

    fn draw_strategy(&mut self, strategy: &PlanStrategy, runs: &[Run<'_>], top: u32) {
        let (width, direction) = (self.width, self.direction);
        self.d.within("g", &[("role", &"group")], |d| {
            d.title(&strategy.title);
            let mut field = Field { d, width, direction };
            if let Some(run) = runs.first() {
                field.draw_number(&strategy.label, run, top);
            }
            for run in runs {
                for (i, action) in run.actions.iter().enumerate() {
                    field.draw_tile(action, run.start + i as u32 * PITCH + 2, top + run.top + NUMBER);
                }
            }
        });
    }

    fn draw_number(&mut self, label: &str, run: &Run<'_>, top: u32) {
        let room = run.actions.len() as u32 * PITCH;
        // 14 units is the text's size in the style sheet; the estimate is in tenths of it.
        if !label.is_empty() && width_of(label).saturating_mul(14) / 10 <= room {
            let x = self.at(run.start + 2, 0);
            self.d.text(&[("class", &"fig-number"), ("x", &x), ("y", &(top + run.top + 13))], label);
        }
    }

    fn draw_tile(&mut self, action: &PlanAction, start: u32, y: u32) {
        let x = self.at(start, TILE);
        let middle = x + TILE / 2;
        let (dots, more) = (self.dots(action.evidence, start, y), self.cross(action.evidence, start, y));
        let done = action.progress.min(100);
        self.d.link(action.href.as_deref(), &action.title, |d| {
            let class = match (done, action.held) {
                (100, _) => "fig-tile fig-tile-whole",
                (_, true) => "fig-tile fig-tile-held",
                (_, false) => "fig-tile",
            };
            d.leaf("rect", &[("class", &class), ("x", &x), ("y", &y), ("width", &TILE), ("height", &TILE)]);
            if (1..100).contains(&done) {
                let level = TILE * u32::from(done) / 100;
                let class = ("class", &"fig-tile-done" as &dyn std::fmt::Display);
                let top = y + TILE - level;
                d.leaf("rect", &[class, ("x", &x), ("y", &top), ("width", &TILE), ("height", &level)]);
            }
            if !action.label.is_empty() {
                d.text(&[("class", &"fig-tile-number"), ("x", &middle), ("y", &(y + 29))], &action.label);
            }
            for (class, path) in [("fig-evidence", &dots), ("fig-evidence-more", &more)] {
                if !path.is_empty() {
                    d.leaf("path", &[("class", &class), ("d", path)]);
                }
            }
        });
    }

    /// Up to four dots along the tile's top, as points of a round line.
    fn dots(&self, evidence: u32, start: u32, y: u32) -> String {
        (0..evidence.min(4)).map(|i| format!("M{} {}h0", self.at(start + 10 + 5 * i, 0), y + 9)).collect()
    }

    /// A cross for all evidence beyond four pieces.
    fn cross(&self, evidence: u32, start: u32, y: u32) -> String {
        if evidence > 4 {
            format!("M{} {}h5m-2.5-2.5v5", self.at(start + 28, 5), y + 9)
        } else {
            String::new()
        }
    }

    /// The left edge of something `width` wide that begins at this distance from the start.
    fn at(&self, start: u32, width: u32) -> u32 {
        match self.direction {
            Direction::Ltr => start,
            Direction::Rtl => self.width - start - width,
        }
    }
}
