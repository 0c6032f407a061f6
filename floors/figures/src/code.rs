//! A QR code (ISO/IEC 18004): an address that a telephone reads from a screen or from paper.

use crate::draw::{Direction, Drawing, Head, Size};
use qrcode::{Color, EcLevel, QrCode};
use std::fmt::Write;

/// How many modules of light the standard asks for around a code.
const QUIET: usize = 4;

/// A code, dark on light in every theme, for many readers know no other way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Code {
    /// Prefix of the ids inside, unique on the page.
    pub id: String,
    /// Accessible name: where it leads.
    pub label: String,
    /// Description for who cannot see it.
    pub desc: String,
    /// What the code says. Capitals, digits and `$%*+-./:` are packed tightest.
    pub says: String,
}

impl Code {
    /// The figure as SVG; nothing where there is more to say than a code can hold.
    pub fn svg(&self) -> Option<String> {
        let code = QrCode::with_error_correction_level(&self.says, EcLevel::M).ok()?;
        let width = code.width();
        let side = u32::try_from(width + 2 * QUIET).ok()?;
        let head = Head {
            id: &self.id,
            class: "fig-code",
            label: &self.label,
            desc: &self.desc,
            direction: Direction::Ltr,
            linked: false,
        };
        let mut d = Drawing::new(&head, Size::Scaled(side, side));
        d.leaf("rect", &[("class", &"fig-code-light"), ("width", &side), ("height", &side)]);
        d.leaf("path", &[("class", &"fig-code-dark"), ("d", &dark(&code.to_colors(), width))]);
        Some(d.finish())
    }
}

/// The dark modules, row by row, neighbours in one stroke.
fn dark(modules: &[Color], width: usize) -> String {
    let mut path = String::new();
    for (y, row) in modules.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                // Writing to a string cannot fail.
                let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
            }
            x += run.len();
        }
    }
    path
}
