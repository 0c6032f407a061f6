//! The one colour that is a federation's own: read, held against its grounds, and turned into what the styles need.
//!
//! Contrast is that of WCAG 2.2 (section 1.4.3: the ratio of relative luminances, at least 4.5 for text). The lighter
//! twin for the dark theme keeps the hue and is found in Oklab (B. Ottosson, 2020), where equal steps look equal.

use base::Refusal;
use sha2::{Digest, Sha256};
use std::fmt;

/// The least contrast of text against its ground (WCAG 2.2, success criterion 1.4.3, level AA).
pub const LEAST: f64 = 4.5;

const PAPER: Colour = Colour([0xf9, 0xf7, 0xf1]);
const SHEET: Colour = Colour([0xff, 0xfe, 0xfb]);
const DARK_PAPER: Colour = Colour([0x13, 0x16, 0x19]);
const DARK_SHEET: Colour = Colour([0x1a, 0x1e, 0x22]);
const WHITE: Colour = Colour([0xff, 0xff, 0xff]);
const TEXT: Colour = Colour([0x1b, 0x20, 0x24]);
const DARK_TEXT: Colour = Colour([0xe9, 0xe6, 0xde]);
const INK: Colour = Colour([0x0d, 0x1e, 0x24]);

/// A colour as red, green and blue of sRGB, each of 0 to 255.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl Colour {
    /// Reads `#rrggbb`, with or without the sign.
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text.trim().trim_start_matches('#');
        if hex.len() != 6 || !hex.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let number = u32::from_str_radix(hex, 16).ok()?;
        let [_, red, green, blue] = number.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// The contrast of two colours, from 1 to 21.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn linear(self) -> [f64; 3] {
        self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Lightness and the two opponent axes of Oklab.
    fn oklab(self) -> [f64; 3] {
        let [r, g, b] = self.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766 * s,
        ]
    }

    fn of_oklab([l, a, b]: [f64; 3]) -> Self {
        let (x, y, z) = (
            (l + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3),
            (l - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3),
            (l - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3),
        );
        let linear = [
            4.076_741_662_1 * x - 3.307_711_591_3 * y + 0.230_969_929_2 * z,
            -1.268_438_004_6 * x + 2.609_757_401_1 * y - 0.341_319_396_5 * z,
            -0.004_196_086_3 * x - 0.703_418_614_7 * y + 1.707_614_701 * z,
        ];
        Self(linear.map(|part| {
            let part = if part <= 0.003_130_8 { 12.92 * part } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
            // Within 0 to 255 by the clamp before it.
            (part.clamp(0.0, 1.0) * 255.0).round() as u8
        }))
    }
}

/// What a picture of an accent in one theme needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// The accent.
    pub accent: Colour,
    /// What is written on it.
    pub ink: Colour,
    /// What it is written on.
    pub paper: Colour,
    /// What is written beside it.
    pub text: Colour,
    /// Its contrast with the paper.
    pub contrast: String,
}

/// A federation's accent that can be read in both themes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    light: Colour,
    dark: Colour,
}

/// The house's own, where a federation has set none; as `tokens.css` has it.
pub const HOUSE: Accent = Accent { light: Colour([0x1f, 0x5a, 0x6b]), dark: Colour([0x7f, 0xc4, 0xd6]) };

impl Accent {
    /// Takes a colour for an accent.
    ///
    /// # Errors
    /// Refuses what is no colour, and what cannot be read as text on light paper or under white letters.
    pub fn of(text: &str) -> Result<Self, Refusal> {
        let no = |code| Refusal::new(code).with("value", text.to_owned()).at("accent");
        let light = Colour::parse(text).ok_or_else(|| no("shell-refusal-colour"))?;
        let least =
            [PAPER, SHEET, WHITE].map(|ground| light.contrast(ground)).into_iter().fold(21.0, f64::min);
        if least < LEAST {
            return Err(no("shell-refusal-contrast").with("contrast", hundredths(least)));
        }
        Ok(Self { light, dark: twin(light) })
    }

    /// As it was chosen, for the light theme.
    pub fn light(&self) -> Colour {
        self.light
    }

    /// Its twin for the dark theme.
    pub fn dark(&self) -> Colour {
        self.dark
    }

    /// How each theme shows it.
    pub fn themes(&self) -> [Theme; 2] {
        let theme = |accent: Colour, ink, paper, text| Theme {
            accent,
            ink,
            paper,
            text,
            contrast: hundredths(accent.contrast(paper)),
        };
        [theme(self.light, WHITE, PAPER, TEXT), theme(self.dark, INK, DARK_PAPER, DARK_TEXT)]
    }

    /// The name of its style sheet: the colour, and a hash of the rules, so that browsers may keep it for ever.
    pub fn file(&self) -> String {
        let hash = Sha256::digest(self.css().as_bytes());
        let hash: String = hash.iter().take(4).map(|byte| format!("{byte:02x}")).collect();
        let [red, green, blue] = self.light.0;
        format!("accent-{red:02x}{green:02x}{blue:02x}-{hash}.css")
    }

    /// The accent whose style sheet has this name: no house needs to remember which it has shown.
    pub fn of_file(name: &str) -> Option<Self> {
        let (colour, _) = name.strip_prefix("accent-")?.split_once('-')?;
        Self::of(colour).ok().filter(|accent| accent.file() == name)
    }

    /// The rules that put it in place of the house's own.
    pub fn css(&self) -> String {
        let rule = |accent: Colour, ink: Colour| {
            format!(
                ":root{{--accent:{accent};--accent-ink:{ink};--accent-soft:color-mix(in oklab,{accent} 13%,var(--paper))}}"
            )
        };
        format!(
            "@layer tokens{{{}@media screen and (prefers-color-scheme:dark){{{}}}}}",
            rule(self.light, WHITE),
            rule(self.dark, INK)
        )
    }
}

/// A contrast in hundredths, cut and not rounded: what is written must not look like enough.
fn hundredths(contrast: f64) -> String {
    format!("{:.2}", (contrast * 100.0).floor() / 100.0)
}

/// The same hue, as light as dark paper asks; less vivid where light colours have no room.
fn twin(light: Colour) -> Colour {
    let [lightness, a, b] = light.oklab();
    let reads = |colour: Colour| {
        [DARK_PAPER, DARK_SHEET, INK].iter().all(|ground| colour.contrast(*ground) >= LEAST + 1.5)
    };
    let steps = (0..=40).map(|step| lightness + (1.0 - lightness) * f64::from(step) / 40.0);
    let colours = steps.map(|l| Colour::of_oklab([l, a * 0.85, b * 0.85]));
    colours.into_iter().find(|colour| reads(*colour)).unwrap_or(WHITE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guidelines() {
        let (black, grey) = (Colour([0; 3]), Colour([0x77; 3]));
        assert!((black.contrast(WHITE) - 21.0).abs() < 1e-9);
        // The often quoted pair on either side of the mark: #767676 passes on white, #777777 does not.
        assert!(Colour([0x76; 3]).contrast(WHITE) >= LEAST);
        assert!(grey.contrast(WHITE) < LEAST);
        assert!((grey.contrast(WHITE) - WHITE.contrast(grey)).abs() < 1e-12);
    }

    #[test]
    fn oklab_there_and_back_is_the_same_colour() {
        for colour in [Colour([31, 90, 107]), Colour([0, 0, 0]), Colour([255, 0, 0]), WHITE] {
            assert_eq!(Colour::of_oklab(colour.oklab()), colour);
        }
    }

    #[test]
    fn an_accent_reads_in_both_themes() {
        for text in ["#1f5a6b", "8a1c3b", "#0b3d91", "#3b3b00", "#000000", "#5a2d82"] {
            let accent = Accent::of(text).expect(text);
            for ground in [DARK_PAPER, DARK_SHEET, INK] {
                assert!(accent.dark.contrast(ground) >= LEAST, "{text} on {ground}");
            }
        }
    }

    /// How a colour looks to whoever lacks the middle or the long cones (Machado, Oliveira and Fernandes 2009, severity 1).
    const SIGHTS: [(&str, [[f64; 3]; 3]); 3] = [
        ("all cones", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
        (
            "deuteranopia",
            [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
        ),
        (
            "protanopia",
            [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
        ),
    ];

    /// Hundredths of Oklab between two colours of sections, and between one of them and the grey of what has none.
    const APART: f64 = 9.5;
    const APART_OF_GREY: f64 = 7.0;

    fn seen(colour: Colour, sight: [[f64; 3]; 3]) -> [f64; 3] {
        let [red, green, blue] = colour.linear();
        let by = |row: [f64; 3]| (row[0] * red + row[1] * green + row[2] * blue).clamp(0.0, 1.0);
        let part = |linear: f64| {
            let part =
                if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
            (part * 255.0).round() as u8
        };
        Colour(sight.map(|row| part(by(row)))).oklab()
    }

    /// The colours of the sections as a style sheet sets them, a theme after the other.
    fn sections(css: &str, name: &str) -> Vec<Colour> {
        let found = css.split(name).skip(1).filter_map(|rest| {
            let (_, colour) = rest.split_once('#')?;
            Colour::parse(colour.get(..6)?)
        });
        found.collect()
    }

    #[test]
    fn sections_are_told_apart_in_both_themes_and_by_every_eye() {
        let all = sections(include_str!("../assets/css/tokens.css"), "--section-");
        assert_eq!(all.len(), 18);
        for (theme, grounds) in all.chunks(9).zip([[PAPER, SHEET], [DARK_PAPER, DARK_SHEET]]) {
            for (at, colour) in theme.iter().enumerate() {
                for ground in grounds {
                    assert!(colour.contrast(ground) >= 3.0, "{colour} on {ground}: WCAG 2.2, 1.4.11");
                }
                for (other, (sight, matrix)) in
                    theme[..at].iter().flat_map(|other| SIGHTS.map(|sight| (other, sight)))
                {
                    let (one, two) = (seen(*colour, matrix), seen(*other, matrix));
                    let apart: f64 =
                        one.iter().zip(two).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt() * 100.0;
                    let least = if at == 8 { APART_OF_GREY } else { APART };
                    assert!(apart >= least, "{colour} and {other} are {apart:.1} apart with {sight}");
                }
            }
        }
    }

    #[test]
    fn figures_fall_back_to_the_colours_of_the_house() {
        let house = sections(include_str!("../assets/css/tokens.css"), "--section-");
        let figures = sections(include_str!("../../figures/assets/figures.css"), "var(--section-");
        assert_eq!(figures, house[..9]);
    }

    #[test]
    fn sections_on_paper_are_greys_in_even_steps() {
        let (_, print) =
            include_str!("../../figures/assets/figures.css").split_once("@media print").expect("print");
        let mut lightness: Vec<f64> =
            sections(print, "--fig-s").into_iter().map(|grey| grey.oklab()[0] * 100.0).collect();
        assert_eq!(lightness.len(), 9);
        assert!(
            lightness[..8].windows(2).all(|pair| (pair[0] - pair[1]).abs() > 20.0),
            "neighbours: {lightness:?}"
        );
        lightness.sort_by(f64::total_cmp);
        assert!(lightness.windows(2).all(|pair| pair[1] - pair[0] > 8.0), "{lightness:?}");
    }

    #[test]
    fn a_style_sheet_is_found_by_its_name_alone() {
        let accent = Accent::of("#8a1c3b").expect("an accent");
        assert_eq!(Accent::of_file(&accent.file()), Some(accent));
        for name in ["accent-8a1c3b-00000000.css", "accent-ffcc00-00000000.css", "accent-", "koinon-1.css"] {
            assert_eq!(Accent::of_file(name), None, "{name}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_refused_with_its_contrast() {
        let refusal = Accent::of("#ffcc00").expect_err("yellow on paper");
        assert_eq!(refusal.code, "shell-refusal-contrast");
        assert_eq!(refusal.field.as_deref(), Some("accent"));
        for text in ["", "red", "#12345", "#12345g", "#1234567", "#é1f5a"] {
            assert_eq!(Accent::of(text).expect_err(text).code, "shell-refusal-colour");
        }
    }
}
