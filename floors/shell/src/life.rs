//! The life of a thing: what happened to it and when, as the rooms know it. When somebody wrote that down, its history
//! tells.

use crate::{Html, View};
use base::{Day, Stop};
use std::fmt::Write;
use uuid::Uuid;

/// The most that a page tells; of a longer life the latest.
const MOST: usize = 80;

/// What a room knows of the lives of a noun.
#[derive(Clone, Copy)]
pub struct Life {
    /// The noun, e.g. `member`.
    pub on: &'static str,
    /// What happened, in any order; only what the reader may see.
    pub tell: fn(&mut View<'_, '_>, Uuid) -> Result<Vec<Happening>, Stop>,
}

/// Something that happened, or is to happen.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Happening {
    /// When.
    pub day: Day,
    /// What, in a sentence.
    pub told: String,
    /// Where there is more, with the language.
    pub place: Option<String>,
}

impl Happening {
    /// Something without a page of its own.
    pub fn new(day: Day, told: String) -> Self {
        Self { day, told, place: None }
    }

    /// The same with the page on which there is more.
    #[must_use]
    pub fn at(self, place: Option<String>) -> Self {
        Self { place, ..self }
    }
}

impl View<'_, '_> {
    /// The life of a thing from its beginning, year by year, from all rooms, up to the day that is asked for; nothing if
    /// none knows anything.
    ///
    /// # Errors
    /// Whatever a room stops with.
    pub fn life(&mut self, on: &str, id: Uuid) -> Result<Html, Stop> {
        let house = std::sync::Arc::clone(&self.ask.house);
        let mut all = Vec::new();
        for life in house.rooms.iter().flat_map(|room| room.lives).filter(|life| life.on == on) {
            all.extend((life.tell)(self, id)?);
        }
        let (day, today) = (self.ask.as_of()?, self.ask.today());
        // Whoever looks at an earlier day sees what had happened by then.
        all.retain(|one: &Happening| day == today || one.day <= day);
        all.sort_by(|one, next| (one.day, &one.told).cmp(&(next.day, &next.told)));
        all.dedup();
        let untold = all.len().saturating_sub(MOST);
        Ok(if all.is_empty() { Html::default() } else { self.told(&all[untold..], untold) })
    }

    fn told(&self, all: &[Happening], untold: usize) -> Html {
        let (l, today) = (self.l(), self.ask.today());
        let mut html = format!(
            r#"<section class="life" aria-labelledby="life"><h2 id="life">{}</h2>"#,
            Html::escaped(&l.t("shell-life-title"))
        );
        if untold > 0 {
            let _ =
                write!(html, r#"<p class="hint">{}</p>"#, Html::escaped(&l.n("shell-life-untold", untold)));
        }
        html.push_str("<ol>");
        for year_of in all.chunk_by(|one, next| year(one) == year(next)) {
            let number = year_of.first().map(year).unwrap_or_default();
            let _ = write!(html, "<li><h3>{number}</h3><ul>");
            for one in year_of {
                let told = Html::escaped(&one.told);
                let told = match &one.place {
                    Some(place) => format!(r#"<a href="{}">{told}</a>"#, Html::escaped(place)),
                    None => told.to_string(),
                };
                let ahead = match one.day > today {
                    true => format!(
                        r#" <span class="badge plain">{}</span>"#,
                        Html::escaped(&l.t("shell-life-ahead"))
                    ),
                    false => String::new(),
                };
                let (day, shown) = (one.day, Html::escaped(&l.day(one.day)).to_string());
                let _ = write!(
                    html,
                    r#"<li><time class="hint" datetime="{day}">{shown}</time> <span>{told}{ahead}</span></li>"#
                );
            }
            html.push_str("</ul></li>");
        }
        html.push_str("</ol></section>");
        Html(html)
    }
}

/// The year in which something happens: days begin with it.
fn year(one: &Happening) -> String {
    let day = one.day.to_string();
    day.rsplitn(3, '-').last().unwrap_or_default().to_owned()
}
