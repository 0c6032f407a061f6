//! The classes of the sections, whose colours the style sheet gives.

const CLASSES: [&str; 9] =
    ["fig-s0", "fig-s1", "fig-s2", "fig-s3", "fig-s4", "fig-s5", "fig-s6", "fig-s7", "fig-s8"];

/// The class of a section, 0 to 8; greater numbers share the last.
pub fn section_class(section: u8) -> &'static str {
    CLASSES[usize::from(section.min(8))]
}
