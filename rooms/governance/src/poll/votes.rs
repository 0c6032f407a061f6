//! Who voted what: every elector of a closed poll by name, those who did not vote too.
//!
//! It is read from what was counted and kept, so that list and verdict cannot differ. A show of hands is a number: who
//! was asked is named, for what each raised a hand is known to nobody.

use super::{Poll, PollState, Stage, electors, gate::SeesPoll, store};
use crate::{
    ballot,
    presence::{self, Reach},
    registry::Section,
    roll::{
        self, RollEntry, Which,
        words::{self, RollLine},
    },
    seat::{self, Capacity, SectionName},
};
use base::{Day, Fault, Id, Lang, Refusal, Stop};
use db::{Read, params};
use network::{csv_safe, name::read_in, person::called};
use serde::Serialize;
use shell::{Answer, Granted, Html, Locale, View, form::encode, render, ui};
use std::{
    collections::{BTreeSet, HashMap, HashSet},
    io::Write,
};
use tally::{Channel, Choice, PresentAt, Rule, Stood, Weights};
use uuid::Uuid;

/// How many electors a page shows.
const PER_PAGE: usize = 50;

db::statements! {
    SECTIONS_OF = "SELECT e.id, a.section FROM roll_entry e JOIN affiliation a ON a.member = e.member
                   WHERE e.meeting = ?1 AND a.since <= ?2 AND (a.until IS NULL OR a.until > ?2) ORDER BY e.place";
}

db::coded! {
    /// What came of an elector's vote.
    enum Given {
        /// For.
        For = "for",
        /// Against.
        Against = "against",
        /// Abstained.
        Abstain = "abstain",
        /// Was asked to show hands.
        Hands = "hands",
        /// No answer came.
        None = "none",
    }
}

impl Given {
    fn key(self) -> &'static str {
        match self {
            Given::For => "governance-answer-for",
            Given::Against => "governance-answer-against",
            Given::Abstain => "governance-answer-abstain",
            Given::Hands => "governance-votes-hands",
            Given::None => "governance-votes-none",
        }
    }
}

impl From<Choice> for Given {
    fn from(choice: Choice) -> Self {
        match choice {
            Choice::For => Given::For,
            Choice::Against => Given::Against,
            Choice::Abstain => Given::Abstain,
        }
    }
}

/// One elector and what came of the vote.
struct Vote {
    line: roll::Shown,
    given: Given,
    channel: Option<Channel>,
    /// Who pressed, where it was the holder of a proxy.
    pressed_by: Option<Id<RollEntry>>,
    /// Who held the proxy.
    proxy: Option<Id<RollEntry>>,
    present: bool,
    /// How the vote stood at the moment that the rule names.
    stood: Option<Stood>,
    /// Whether the elector was there from elsewhere, where that is only to follow.
    follows: bool,
    weight: u64,
    sections: Vec<Id<Section>>,
}

impl Vote {
    /// As it was counted, of one vote and no section; `was_asked` to show hands.
    fn of(
        elector: &tally::Elector,
        line: roll::Shown,
        ballot: Option<&tally::Ballot>,
        was_asked: bool,
    ) -> Self {
        Self {
            line,
            given: match ballot {
                Some(ballot) => ballot.choice.into(),
                None if was_asked => Given::Hands,
                None => Given::None,
            },
            channel: ballot.map(|ballot| ballot.channel),
            pressed_by: ballot
                .filter(|ballot| ballot.by != ballot.elector)
                .and_then(|one| Id::parse(&one.by)),
            proxy: elector.proxy.as_deref().and_then(Id::parse),
            present: elector.present,
            stood: elector.stood,
            follows: false,
            weight: 1,
            sections: Vec::new(),
        }
    }
}

/// All electors of a poll.
struct Votes {
    all: Vec<Vote>,
    /// The names of the lines by which proxies were held.
    holders: HashMap<Id<RollEntry>, roll::Shown>,
    /// The sections to which any of them belonged when the poll opened.
    sections: Vec<SectionName>,
    weighted: bool,
    /// The moment that decided who was present.
    at: PresentAt,
}

/// Which of them are asked for.
#[derive(Debug, Clone, Copy, Default)]
struct Filter {
    given: Option<Given>,
    section: Option<Id<Section>>,
}

impl Filter {
    fn has(&self, vote: &Vote) -> bool {
        self.given.is_none_or(|given| given == vote.given)
            && self.section.is_none_or(|section| vote.sections.contains(&section))
    }
}

/// The electors of a closed poll, in the order of the roll; nothing of any other.
fn of_poll(read: &mut Read<'_>, id: Id<Poll>, poll: &PollState, zone: &str) -> Result<Option<Votes>, Fault> {
    if poll.stage() != Stage::Closed {
        return Ok(None);
    }
    let Some(counted) = store::counted(read, id)? else { return Ok(None) };
    let opened_on = poll.opened_at.map(|at| at.day_in(zone));
    let mut sections = sections_of(read, poll, opened_on)?;
    let lines = roll::search(read, poll.meeting, Which::All, "", |_| true)?;
    let mut lines: HashMap<Id<RollEntry>, roll::Shown> =
        lines.into_iter().filter_map(|line| Some((line.id?, line))).collect();
    let ballots = tally::counted(&counted).map_err(|fault| Fault::from("a poll cannot be counted", fault))?;
    let ballots: HashMap<&str, &tally::Ballot> =
        ballots.into_iter().map(|ballot| (ballot.elector.as_str(), ballot)).collect();
    let asked: HashSet<&str> =
        counted.hands.iter().flat_map(|hands| &hands.electors).map(String::as_str).collect();
    let holders: HashSet<Id<RollEntry>> =
        counted.entitled.iter().filter_map(|one| Id::parse(one.proxy.as_deref()?)).collect();
    let holders = lines.iter().filter(|(id, _)| holders.contains(*id));
    let holders = holders.map(|(id, line)| (*id, line.clone())).collect();
    let weighted = counted.rule.weights == Weights::ByRoll;
    let followers = followers(read, poll)?;
    let vote = |elector: &tally::Elector| {
        let entry: Id<RollEntry> = Id::parse(&elector.id)?;
        let ballot = ballots.get(elector.id.as_str()).copied();
        let vote = Vote::of(elector, lines.remove(&entry)?, ballot, asked.contains(elector.id.as_str()));
        Some(Vote {
            follows: !elector.present && followers.contains(&entry),
            weight: if weighted { elector.weight } else { 1 },
            sections: sections.remove(&entry).unwrap_or_default(),
            ..vote
        })
    };
    let all: Vec<Vote> = counted.entitled.iter().filter_map(vote).collect();
    let there: HashSet<Id<Section>> = all.iter().flat_map(|vote| vote.sections.iter().copied()).collect();
    let sections = seat::sections(read)?.into_iter().filter(|section| there.contains(&section.id)).collect();
    Ok(Some(Votes { all, holders, sections, weighted, at: counted.rule.presence }))
}

/// Whoever was there from elsewhere while the poll was open, where nobody votes from there.
fn followers(read: &mut Read<'_>, poll: &PollState) -> Result<BTreeSet<Id<RollEntry>>, Fault> {
    match (poll.opened_at, poll.closed_at) {
        (Some(opened), Some(closed)) if !poll.rule().remote => {
            presence::present_between(read, poll.meeting, (opened, closed), Reach::Anywhere)
        }
        _ => Ok(BTreeSet::new()),
    }
}

/// To which sections the member of each line belonged on a day.
fn sections_of(
    read: &mut Read<'_>,
    poll: &PollState,
    day: Option<Day>,
) -> Result<HashMap<Id<RollEntry>, Vec<Id<Section>>>, Fault> {
    let mut found: HashMap<Id<RollEntry>, Vec<Id<Section>>> = HashMap::new();
    let Some(day) = day else { return Ok(found) };
    let rows: Vec<(Id<RollEntry>, Id<Section>)> = read.all(SECTIONS_OF, params![poll.meeting, day])?;
    for (entry, section) in rows {
        found.entry(entry).or_default().push(section);
    }
    Ok(found)
}

#[derive(askama::Template)]
#[template(path = "poll/votes.html")]
struct Block {
    l: Locale,
    here: String,
    filters: Vec<Html>,
    count: String,
    weighted: bool,
    rows: Vec<Row>,
    pager: Html,
    csv: String,
    json: String,
}

struct Row {
    line: RollLine,
    sections: Html,
    answer: Html,
    how: String,
    weight: String,
}

/// The table on the poll's page; nothing before it is closed.
pub(super) fn block(view: &mut View<'_, '_>, id: Id<Poll>, poll: &PollState) -> Result<Html, Stop> {
    let zone = view.ask.house.settings.zone.clone();
    let Some(votes) = of_poll(view.read, id, poll, &zone)? else { return Ok(Html::default()) };
    let l = view.l();
    let query = &view.ask.query;
    // What is no choice on the page shows all; the files refuse it.
    let filter = filter(query.text("answer"), query.text("section"), &votes).unwrap_or_default();
    let found: Vec<&Vote> = votes.all.iter().filter(|vote| filter.has(vote)).collect();
    let place = super::place(id.uuid());
    let (shown, pager) = ui::numbered(view, &format!("{place}#votes"), PER_PAGE, found.len());
    let rows = found[shown].iter().map(|vote| row(view, &l, &votes, vote)).collect();
    let chosen = chosen(&filter, &votes);
    let file =
        |kind: &str| view.ask.href(&format!("{place}/votes.{kind}?{}", encode(&chosen_words(&chosen))));
    let block = Block {
        filters: filters(&l, &votes, &chosen),
        count: l.n("governance-votes-count", found.len()),
        weighted: votes.weighted,
        rows,
        pager,
        csv: file("csv"),
        json: file("json"),
        here: view.ask.href(&place),
        l,
    };
    Ok(render(&block)?)
}

/// Reads a filter: an answer, the code of a section; empty for all.
fn filter(answer: &str, section: &str, votes: &Votes) -> Result<Filter, Refusal> {
    let choice = |field| Refusal::new("shell-refusal-choice").at(field);
    let given = match answer {
        "" => None,
        word => Some(Given::parse(word).ok_or_else(|| choice("answer"))?),
    };
    let section = match section {
        "" => None,
        code => {
            let found = votes.sections.iter().find(|section| section.code == code);
            Some(found.ok_or_else(|| choice("section"))?.id)
        }
    };
    Ok(Filter { given, section })
}

/// A filter as its words in an address.
fn chosen(filter: &Filter, votes: &Votes) -> (String, String) {
    let section = votes.sections.iter().find(|section| Some(section.id) == filter.section);
    (
        filter.given.map(|given| given.code().to_owned()).unwrap_or_default(),
        section.map(|section| section.code.clone()).unwrap_or_default(),
    )
}

fn chosen_words((answer, section): &(String, String)) -> [(&str, &str); 2] {
    [("answer", answer), ("section", section)]
}

fn filters(l: &Locale, votes: &Votes, (answer, section): &(String, String)) -> Vec<Html> {
    let all = |key: &str| std::iter::once((String::new(), l.t(key)));
    let given = |one: &Given| votes.all.iter().any(|vote| vote.given == *one);
    let answers =
        Given::ALL.iter().filter(|one| given(one)).map(|one| (one.code().to_owned(), l.t(one.key())));
    let answers: Vec<_> = all("governance-votes-any-answer").chain(answers).collect();
    let sections = votes.sections.iter().map(|one| (one.code.clone(), l.noted(&one.name)));
    let sections: Vec<_> = all("governance-votes-any-section").chain(sections).collect();
    let select = |name, label, choices: &[(String, String)], chosen: &str| {
        ui::select(l, &Default::default(), name, label, choices, chosen)
    };
    let mut fields = vec![select("answer", "governance-votes-answer", &answers, answer)];
    if votes.sections.len() > 1 {
        fields.push(select("section", "governance-votes-section", &sections, section));
    }
    fields
}

/// What came of one elector's vote, in words.
pub(super) struct OfLine {
    /// The answer.
    pub answer: Html,
    /// From where it came and through whom.
    pub how: String,
    /// Who sat there.
    pub name: String,
    pub erased: bool,
}

/// What came of the vote of one line of the roll in a closed poll, as [`of_poll`] tells it; nothing where it was no
/// elector's. It reads what is about that vote alone.
pub(super) fn of_line(
    read: &mut Read<'_>,
    l: &Locale,
    id: Id<Poll>,
    poll: &PollState,
    entry: Id<RollEntry>,
) -> Result<Option<OfLine>, Fault> {
    let Some(open) = poll.opened_at.zip(poll.closed_at) else { return Ok(None) };
    let rule = poll.rule();
    let Some((elector, was_asked)) = electors::of_line(read, id, rule, entry, open)? else { return Ok(None) };
    let Some(line) = roll::named(read, entry)? else { return Ok(None) };
    let alone = alone(rule, elector, ballot::of_elector(read, id, entry)?);
    let ballots = tally::counted(&alone).map_err(|fault| Fault::from("a poll cannot be counted", fault))?;
    let ballot = ballots.into_iter().next();
    let mut vote = Vote::of(&alone.entitled[0], line, ballot, was_asked);
    if !vote.present && ballot.is_none() && !rule.remote {
        vote.follows = presence::was_present(read, entry, open, Reach::Anywhere)?;
    }
    let mut holders = HashMap::new();
    for holder in [vote.pressed_by, vote.proxy].into_iter().flatten() {
        holders.extend(roll::named(read, holder)?.map(|line| (holder, line)));
    }
    let votes = Votes { all: Vec::new(), holders, sections: Vec::new(), weighted: false, at: rule.presence };
    Ok(Some(OfLine {
        answer: badge(l, vote.given),
        how: how(l, &votes, &vote),
        name: vote.line.name.unwrap_or_default(),
        erased: vote.line.erased,
    }))
}

/// A poll of one elector, in which those of the ballots count that count in the whole.
fn alone(rule: &Rule, elector: tally::Elector, ballots: Vec<tally::Ballot>) -> tally::Poll {
    // Whoever pressed for another was there.
    let pressed = |holder: &String| ballots.iter().any(|ballot| ballot.by == *holder);
    tally::Poll {
        v: tally::V1,
        rule: rule.clone(),
        rule_sha256: None,
        other_holders: elector.proxy.clone().filter(pressed).into_iter().collect(),
        entitled: vec![elector],
        ballots,
        hands: Vec::new(),
        casting: None,
    }
}

fn badge(l: &Locale, given: Given) -> Html {
    let look = match given {
        Given::For => "good",
        Given::Against => "bad",
        Given::Abstain | Given::Hands => "wait",
        Given::None => "plain",
    };
    ui::badge(look, &l.t(given.key()))
}

fn row(view: &View<'_, '_>, l: &Locale, votes: &Votes, vote: &Vote) -> Row {
    let named = votes.sections.iter().filter(|section| vote.sections.contains(&section.id));
    Row {
        line: words::line(&view.ask.house, l, &vote.line),
        sections: Html(l.list(&named.map(|section| l.words(&section.name).0).collect::<Vec<_>>())),
        answer: badge(l, vote.given),
        how: how(l, votes, vote),
        weight: l.number(vote.weight),
    }
}

/// From where the answer came and through whom, or whether the elector was there without giving one; and, where a moment
/// decides who is present, whoever was there and not then.
fn how(l: &Locale, votes: &Votes, vote: &Vote) -> String {
    let told = told_how(l, votes, vote);
    let was_there = vote.present || vote.channel.is_some();
    match votes.at {
        PresentAt::Opening if was_there && vote.stood.is_none() => {
            l.t1("governance-votes-not-at-opening", "how", told)
        }
        PresentAt::Closing if was_there && vote.stood.is_none() => {
            l.t1("governance-votes-not-at-closing", "how", told)
        }
        _ => told,
    }
}

fn told_how(l: &Locale, votes: &Votes, vote: &Vote) -> String {
    let holder = |id: Option<Id<RollEntry>>| {
        let line = votes.holders.get(&id?)?;
        line.name.as_ref().map(|name| called(l, name, line.erased))
    };
    let place = match vote.channel {
        Some(Channel::Hall) => Some(l.t("governance-votes-hall")),
        Some(Channel::Remote) => Some(l.t("governance-votes-remote")),
        None => None,
    };
    match (place, holder(vote.pressed_by)) {
        (Some(place), Some(name)) => l.t2("governance-votes-by-proxy", "name", name, "place", place),
        (Some(place), None) => place,
        (None, _) if vote.present => l.t("governance-votes-present"),
        (None, _) => match holder(vote.proxy) {
            Some(name) => l.t1("governance-votes-represented", "name", name),
            None if vote.follows => l.t("governance-votes-follows"),
            None => l.t("governance-votes-absent"),
        },
    }
}

/// A vote as it is exported.
#[derive(Debug, Serialize)]
struct Exported {
    elector: Option<Id<RollEntry>>,
    place: u32,
    member: Option<Uuid>,
    member_name: Option<String>,
    sections: Vec<String>,
    person: Option<Uuid>,
    /// Nothing where the person's data were erased.
    name: Option<String>,
    erased: bool,
    capacity: Capacity,
    answer: Given,
    channel: Option<Channel>,
    by_proxy: Option<Id<RollEntry>>,
    proxy_name: Option<String>,
    present: bool,
    /// How the vote stood at the moment that the rule names; nothing where it names none.
    stood: Option<Stood>,
    weight: u64,
}

fn exported(votes: &Votes, vote: &Vote, lang: Lang) -> Exported {
    let name = |line: &roll::Shown| line.name.clone().filter(|_| !line.erased);
    let line = &vote.line;
    let member_name = line.member_name.as_ref().map(|name| match &line.member_names {
        Some(names) => read_in(name, names, lang),
        None => name.clone(),
    });
    let sections = votes.sections.iter().filter(|section| vote.sections.contains(&section.id));
    Exported {
        elector: line.id,
        place: line.state.place,
        member: line.state.member.map(Id::uuid),
        member_name,
        sections: sections.map(|section| section.code.clone()).collect(),
        person: line.state.person.map(Id::uuid),
        name: name(line),
        erased: line.erased,
        capacity: line.state.capacity,
        answer: vote.given,
        channel: vote.channel,
        by_proxy: vote.pressed_by,
        proxy_name: vote.pressed_by.and_then(|id| votes.holders.get(&id)).and_then(name),
        present: vote.present,
        stood: vote.stood,
        weight: vote.weight,
    }
}

/// The votes that an address asks for, ready to be written.
fn asked(view: &mut View<'_, '_>) -> Result<(Id<Poll>, Vec<Exported>), Stop> {
    view.ask.query.only(&["answer", "section"])?;
    let id: Id<Poll> = view.ask.path.id("poll")?;
    let poll = store::load(view.read, id)?.ok_or(Stop::Missing)?;
    let zone = view.ask.house.settings.zone.clone();
    let votes = of_poll(view.read, id, &poll, &zone)?.ok_or(Stop::Missing)?;
    let filter = filter(view.ask.query.text("answer"), view.ask.query.text("section"), &votes)?;
    let lang = view.ask.lang();
    let found = votes.all.iter().filter(|vote| filter.has(vote));
    Ok((id, found.map(|vote| exported(&votes, vote, lang)).collect()))
}

const COLUMNS: [&str; 16] = [
    "elector",
    "place",
    "member",
    "member_name",
    "sections",
    "person",
    "name",
    "erased",
    "capacity",
    "answer",
    "channel",
    "by_proxy",
    "proxy_name",
    "present",
    "stood",
    "weight",
];

/// `/polls/{poll}/votes.csv`: exactly what the page's filter shows, all pages of it.
pub(super) fn csv(view: &mut View<'_, '_>, _: Granted<SeesPoll>) -> Result<Answer, Stop> {
    let (id, votes) = asked(view)?;
    let write = Box::new(move |_: &mut Read<'_>, out: &mut dyn Write| {
        let fault = |error: csv::Error| Fault::from("writing a table", error);
        let mut table = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(out);
        table.write_record(COLUMNS).map_err(fault)?;
        for vote in &votes {
            table.write_record(cells(vote).iter().map(|cell| csv_safe(cell).into_owned())).map_err(fault)?;
        }
        table.flush().map_err(|error| Fault::from("writing a table", error))
    });
    Ok(Answer::File("text/csv; charset=utf-8", format!("votes-{id}.csv"), write))
}

fn cells(vote: &Exported) -> [String; 16] {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let yes = |truth| if truth { "yes" } else { "no" }.to_owned();
    let channel = vote.channel.map(|channel| match channel {
        Channel::Hall => "hall",
        Channel::Remote => "remote",
    });
    let stood = vote.stood.map(|stood| match stood {
        Stood::Present => "present",
        Stood::Represented => "represented",
    });
    [
        text(&vote.elector.map(|id| id.to_string())),
        vote.place.to_string(),
        text(&vote.member.map(|id| id.to_string())),
        text(&vote.member_name),
        vote.sections.join("; "),
        text(&vote.person.map(|id| id.to_string())),
        text(&vote.name),
        yes(vote.erased),
        vote.capacity.to_string(),
        vote.answer.to_string(),
        channel.unwrap_or_default().to_owned(),
        text(&vote.by_proxy.map(|id| id.to_string())),
        text(&vote.proxy_name),
        yes(vote.present),
        stood.unwrap_or_default().to_owned(),
        vote.weight.to_string(),
    ]
}

/// `/polls/{poll}/votes.json`: the same votes.
pub(super) fn json(view: &mut View<'_, '_>, _: Granted<SeesPoll>) -> Result<Answer, Stop> {
    let (id, votes) = asked(view)?;
    let write = Box::new(move |_: &mut Read<'_>, out: &mut dyn Write| {
        let told = serde_json::json!({ "poll": id, "items": votes });
        serde_json::to_writer(out, &told).map_err(|error| Fault::from("writing JSON", error))
    });
    Ok(Answer::File("application/json", format!("votes-{id}.json"), write))
}
