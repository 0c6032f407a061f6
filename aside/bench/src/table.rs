//! The table: rows, and how they are told to people and to programs.

use serde_json::{Value, json};

/// What a row is to reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Aim {
    /// At most so many times the limit.
    Times(f64),
    /// At most so many of the row's unit.
    Most(f64),
    /// Nothing: the figure is only stated.
    Stated,
}

/// One figure.
#[derive(Debug, Clone)]
pub struct Row {
    /// What is measured.
    pub name: String,
    /// What the program takes.
    pub ours: f64,
    /// What the limit takes, if there is one.
    pub limit: Option<f64>,
    /// The unit of both.
    pub unit: &'static str,
    /// What is to be reached.
    pub aim: Aim,
    /// More about it, each a name and a value.
    pub more: Vec<(&'static str, String)>,
}

impl Row {
    /// How many times the limit.
    pub fn ratio(&self) -> Option<f64> {
        self.limit.filter(|limit| *limit > 0.0).map(|limit| self.ours / limit)
    }

    /// Whether the aim is reached; `None` where there is none.
    pub fn reached(&self) -> Option<bool> {
        match self.aim {
            Aim::Times(most) => self.ratio().map(|ratio| ratio <= most),
            Aim::Most(most) => Some(self.ours <= most),
            Aim::Stated => None,
        }
    }

    fn cells(&self) -> [String; 6] {
        let with_unit = |figure: f64| format!("{} {}", rounded(figure), self.unit);
        [
            self.name.clone(),
            with_unit(self.ours),
            self.limit.map(with_unit).unwrap_or_else(|| "–".to_owned()),
            self.ratio().map_or_else(|| "–".to_owned(), |ratio| format!("{ratio:.2}×")),
            match self.aim {
                Aim::Times(most) => format!("≤ {most}×"),
                Aim::Most(most) => format!("≤ {} {}", rounded(most), self.unit),
                Aim::Stated => "stated".to_owned(),
            },
            match self.reached() {
                Some(true) => "reached".to_owned(),
                Some(false) => "MISSED".to_owned(),
                None => String::new(),
            },
        ]
    }

    fn json(&self) -> Value {
        let more: serde_json::Map<String, Value> =
            self.more.iter().map(|(name, value)| ((*name).to_owned(), value.as_str().into())).collect();
        json!({
            "row": self.name, "ours": self.ours, "limit": self.limit, "unit": self.unit, "ratio": self.ratio(),
            "aim": match self.aim {
                Aim::Times(most) => json!({ "times": most }),
                Aim::Most(most) => json!({ "most": most }),
                Aim::Stated => Value::Null,
            },
            "reached": self.reached(), "more": more,
        })
    }
}

/// Three significant figures, as people write them.
fn rounded(figure: f64) -> String {
    match figure.abs() {
        f if f >= 100.0 => format!("{figure:.0}"),
        f if f >= 10.0 => format!("{figure:.1}"),
        f if f >= 1.0 => format!("{figure:.2}"),
        _ => format!("{figure:.3}"),
    }
}

/// All rows with where, of what and how they were made.
pub struct Table {
    /// The machine and the commit.
    pub machine: Value,
    /// The settings.
    pub settings: Value,
    /// The rows.
    pub rows: Vec<Row>,
    /// What was left out or failed, and why.
    pub missing: Vec<(String, String)>,
}

impl Table {
    /// For people.
    pub fn text(&self) -> String {
        let heads = ["row", "taken", "limit", "ratio", "aim", ""].map(str::to_owned);
        let lines: Vec<[String; 6]> =
            std::iter::once(heads).chain(self.rows.iter().map(Row::cells)).collect();
        let widths: Vec<usize> =
            (0..6).map(|at| lines.iter().map(|line| line[at].chars().count()).max().unwrap_or(0)).collect();
        let mut text =
            format!("{}\n{}\n\n", told("machine", &self.machine), told("settings", &self.settings));
        for (n, line) in lines.iter().enumerate() {
            let cells: Vec<String> =
                line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            text += cells.join("  ").trim_end();
            text.push('\n');
            let more = n.checked_sub(1).and_then(|n| self.rows.get(n)).map(|row| &row.more);
            for (name, value) in more.into_iter().flatten() {
                text += &format!("    {name}: {value}\n");
            }
        }
        for (row, why) in &self.missing {
            text += &format!("{row}: not measured: {why}\n");
        }
        text
    }

    /// For programs.
    pub fn json(&self) -> Value {
        let missing: Vec<Value> =
            self.missing.iter().map(|(row, why)| json!({ "row": row, "why": why })).collect();
        json!({
            "machine": self.machine, "settings": self.settings,
            "rows": self.rows.iter().map(Row::json).collect::<Vec<_>>(), "not_measured": missing,
        })
    }
}

fn told(what: &str, value: &Value) -> String {
    let pairs = value.as_object().into_iter().flatten();
    let pairs: Vec<String> = pairs
        .map(|(name, value)| {
            format!("{name} {}", value.as_str().map_or_else(|| value.to_string(), str::to_owned))
        })
        .collect();
    format!("{what}: {}", pairs.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(ours: f64, limit: Option<f64>, aim: Aim) -> Row {
        Row { name: "a row".to_owned(), ours, limit, unit: "ms", aim, more: vec![("more", "so".to_owned())] }
    }

    #[test]
    fn a_row_is_judged_by_its_aim() {
        assert_eq!(row(3.0, Some(1.0), Aim::Times(3.0)).reached(), Some(true));
        assert_eq!(row(3.1, Some(1.0), Aim::Times(3.0)).reached(), Some(false));
        assert_eq!(row(3.0, None, Aim::Times(3.0)).reached(), None);
        assert_eq!(row(299.0, None, Aim::Most(300.0)).reached(), Some(true));
        assert_eq!(row(1.0, None, Aim::Stated).reached(), None);
    }

    #[test]
    fn the_table_says_what_is_missing() {
        let table = Table {
            machine: json!({ "processors": 2 }),
            settings: json!({}),
            rows: vec![row(3.0, Some(2.0), Aim::Times(2.0))],
            missing: vec![("live".to_owned(), "not built yet".to_owned())],
        };
        let text = table.text();
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[0], "machine: processors 2");
        assert_eq!(lines[4], "a row  3.00 ms  2.00 ms  1.50×  ≤ 2×  reached");
        assert_eq!(lines[5..], ["    more: so", "live: not measured: not built yet"]);
        assert_eq!(table.json()["rows"][0]["ratio"], 1.5);
    }
}
