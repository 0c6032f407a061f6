//! The command line, as people type it.

use base::{Fault, Lang};
use clap::{Args, Parser, Subcommand, ValueEnum};
use shell::Site;
use std::{path::PathBuf, time::Duration};

/// Koinon: the house in which a federation of cities and regions governs itself.
#[derive(Parser)]
#[command(version, about, max_term_width = 100)]
pub struct Cli {
    /// The data folder: the key of the ledger, mail, and (unless --database is given) the records
    #[arg(long, global = true, env = "KOINON_DATA", default_value = "koinon-data")]
    data: PathBuf,
    /// A PostgreSQL server for the records: postgres://user:password@host/name
    #[arg(long, global = true, env = "KOINON_DATABASE")]
    database: Option<String>,
    #[arg(long, global = true, help = format!(
        "The language of what is said in the terminal: {} (else that of the terminal)",
        Self::known_langs()
    ))]
    lang: Option<String>,
    /// Write the log as JSON, one object a line (what is logged is chosen by KOINON_LOG, e.g. info)
    #[arg(long, global = true)]
    pub log_json: bool,
    /// What to do
    #[command(subcommand)]
    pub command: Command,
}

impl Cli {
    /// Where to work.
    ///
    /// # Errors
    /// When the folder cannot be made or the address is none of PostgreSQL.
    pub fn site(&self) -> Result<Site, Fault> {
        let site = Site::new(self.data.clone(), self.database.as_deref())?;
        Ok(match crate::serve::last_address(&self.data) {
            Some(address) => Site { address, ..site },
            None => site,
        })
    }

    /// The tags of the languages that are spoken here.
    pub fn known_langs() -> String {
        Lang::ALL.map(Lang::tag).join(", ")
    }

    /// The language to speak: the one asked for, or that of the terminal.
    ///
    /// # Errors
    /// The one asked for, if it is none of ours.
    pub fn lang(&self) -> Result<Lang, &str> {
        match &self.lang {
            Some(tag) => Lang::parse(tag).ok_or(tag),
            None => Ok(Self::terminal_lang()),
        }
    }

    /// The language of the terminal, English if it is none of ours.
    pub fn terminal_lang() -> Lang {
        let set = |name: &&str| std::env::var(name).ok().filter(|value| !value.is_empty());
        let tag = ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(set);
        tag.and_then(|tag| Lang::parse(&tag)).unwrap_or(Lang::En)
    }
}

/// The commands.
#[derive(Subcommand)]
pub enum Command {
    /// Opens the house to browsers
    Serve {
        /// The address and port
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: String,
        /// An address and port of its own for Prometheus, which the public must not reach: 127.0.0.1:9144
        #[arg(long, value_name = "ADDRESS")]
        metrics: Option<String>,
        /// How patient it is with connections
        #[command(flatten)]
        limits: Limits,
        /// Proxies in front that are trusted to say, in Forwarded or X-Forwarded-For, who came to them and whether over
        /// TLS: addresses or networks, such as 10.0.0.0/8,::1
        #[arg(long, env = "KOINON_TRUSTED_PROXY", default_value = "", hide_default_value = true, value_parser = shell::Proxies::parse)]
        trusted_proxy: shell::Proxies,
        /// A populated demonstration, on this machine only
        #[arg(long)]
        demo: bool,
    },
    /// Brings in members from a file, lists what was brought in, takes it back
    #[command(subcommand)]
    Import(Import),
    /// Writes what the federation holds to standard output
    Export {
        /// What to write
        what: What,
        /// The form
        #[arg(long, value_enum, default_value_t = Format::Csv)]
        format: Format,
        /// What was true on that day (YYYY-MM-DD), as it is known now
        #[arg(long)]
        as_of: Option<String>,
        /// Which plan, by its code (else the one that is meant on that day)
        #[arg(long, value_name = "CODE")]
        plan: Option<String>,
    },
    /// Checks a data folder, a checkpoint against an older one, or a receipt, without asking anybody
    Verify(Verify),
    /// Examines a data folder and says in words what is wrong with it
    Check,
    /// Writes the whole federation into one file, also while it is being served
    Backup {
        /// The file; there must be none of that name yet
        file: PathBuf,
        /// For whom it is encrypted, in the form of age: public keys that begin with age1
        #[arg(long, value_name = "KEY")]
        encrypt_for: Vec<String>,
        /// A file whose first line is the passphrase with which it is encrypted, in the form of age
        #[arg(long, value_name = "FILE", conflicts_with = "encrypt_for")]
        passphrase_file: Option<PathBuf>,
    },
    /// Makes a federation from a backup where there is none, on either database
    Restore {
        /// The backup
        file: PathBuf,
        /// A file with the key that opens an encrypted one, as age-keygen makes it
        #[arg(long, value_name = "FILE")]
        identity: Option<PathBuf>,
        /// A file whose first line is the passphrase that opens an encrypted one
        #[arg(long, value_name = "FILE", conflicts_with = "identity")]
        passphrase_file: Option<PathBuf>,
    },
    /// Moves a federation into another data folder, onto either database; nobody may serve it meanwhile
    Move {
        /// The new data folder, in which nothing is yet
        to: PathBuf,
        /// A PostgreSQL server for the records: postgres://user:password@host/name; without it they lie in the new folder
        #[arg(long, value_name = "ADDRESS")]
        onto: Option<String>,
    },
    /// The strategic plan
    #[command(subcommand)]
    Plan(Plan),
    /// Who may sign in
    #[command(subcommand)]
    User(User),
    /// What the federation sets for itself: name, time zone, address, colour, contact line
    Settings {
        /// What to do; without it, show
        #[command(subcommand)]
        command: Option<Settings>,
    },
    /// Makes an invented federation of any size, for trials
    Demo {
        /// How many members
        #[arg(long, default_value_t = 200)]
        members: u64,
        /// How many people with mandates, besides those who speak for the first members
        #[arg(long, default_value_t = 0)]
        people: u64,
        /// How many delegates sit in a forum, where a question is open to them
        #[arg(long, default_value_t = 0)]
        delegates: u32,
    },
}

/// Importing.
#[derive(Subcommand)]
pub enum Import {
    /// Reads a roster of members (CSV or XLSX); every faulty cell is reported, and nothing is written unless all are right
    Members {
        /// The file
        file: PathBuf,
        /// Which column is what, where the names do not say so
        #[arg(long)]
        mapping: Option<PathBuf>,
        /// In which encoding the file is written, such as windows-1252: without it another one than UTF-8 is only guessed,
        /// and nothing is written on a guess
        #[arg(long, value_name = "NAME")]
        encoding: Option<String>,
        /// Only report what would be done
        #[arg(long)]
        dry_run: bool,
        /// Found a new federation, if there is none in the data folder
        #[arg(long)]
        new: bool,
        /// Leave out faulty rows and bring in the others
        #[arg(long)]
        valid_only: bool,
        /// Report as JSON
        #[arg(long)]
        json: bool,
    },
    /// What was brought in, latest first
    List,
    /// Takes an import back, as one
    Undo {
        /// Its id, from the list
        id: String,
    },
}

/// What can be exported.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum What {
    /// The directory
    Members,
    /// Bodies with their seats
    Bodies,
    /// Meetings
    Meetings,
    /// The register of decisions
    Decisions,
    /// Polls as an outsider can recount them
    Polls,
    /// The plan with progress and evidence
    Plan,
}

/// The forms of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Comma-separated values, UTF-8
    Csv,
    /// JSON
    Json,
    /// A spreadsheet; of members only
    Xlsx,
}

/// Verifying.
#[derive(Args)]
pub struct Verify {
    /// A decision's receipt
    #[arg(long, conflicts_with_all = ["checkpoint", "against"])]
    pub receipt: Option<PathBuf>,
    /// A checkpoint …
    #[arg(long, requires = "against")]
    pub checkpoint: Option<PathBuf>,
    /// … and an older one, which it must continue
    #[arg(long, requires = "checkpoint")]
    pub against: Option<PathBuf>,
    /// A consistency proof obtained with the checkpoints, where the data folder is not at hand
    #[arg(long, requires = "checkpoint")]
    pub proof: Option<PathBuf>,
    /// The public key that must have signed, as shown on the ledger's page (else that of the data folder, if there is one)
    #[arg(long)]
    pub key: Option<String>,
    /// Report as JSON
    #[arg(long)]
    pub json: bool,
}

/// The plan.
#[derive(Subcommand)]
pub enum Plan {
    /// Loads a plan from a file of the documented form; the same file again changes nothing
    Load {
        /// The file
        file: PathBuf,
    },
}

/// Settings.
#[derive(Subcommand)]
pub enum Settings {
    /// Shows what is set, and what remains to be
    Show {
        /// As JSON
        #[arg(long)]
        json: bool,
    },
    /// Sets one thing; it shows at once where the house is open
    Set {
        /// Which: zone, address, accent, sign-in, and in each language name and contact: name-en, contact-en and so on
        key: String,
        /// To what; an empty text unsets it
        #[arg(allow_hyphen_values = true)]
        value: String,
    },
}

/// How patient `serve` is with connections.
#[derive(Args)]
#[command(next_help_heading = "Limits")]
pub struct Limits {
    /// Seconds within which a new connection must have said its first request
    #[arg(long, value_name = "SECONDS", default_value_t = 15, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    header_timeout: u64,
    /// Seconds a connection may rest between two requests
    #[arg(long, value_name = "SECONDS", default_value_t = 75, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    idle_timeout: u64,
    /// Seconds a reader may take nothing of what is sent
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    send_timeout: u64,
    /// Seconds that what was begun may take to end after being told to stop
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    stop_timeout: u64,
    /// Seconds a form may take to arrive; a roster or a paper may take fifteen times as long
    #[arg(long, value_name = "SECONDS", default_value_t = 120, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    form_timeout: u64,
    /// Connections at once; more wait at the door
    #[arg(long, value_name = "COUNT", default_value_t = 12_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    max_connections: u32,
    /// Megabytes of answers to visitors that are kept ready between changes; 0 makes each anew
    #[arg(long, value_name = "MB", default_value_t = 32, value_parser = clap::value_parser!(u32).range(0..=4_096))]
    keep_answers: u32,
}

impl From<Limits> for shell::Limits {
    fn from(limits: Limits) -> Self {
        Self {
            header: Duration::from_secs(limits.header_timeout),
            idle: Duration::from_secs(limits.idle_timeout),
            send: Duration::from_secs(limits.send_timeout),
            stop: Duration::from_secs(limits.stop_timeout),
            form: Duration::from_secs(limits.form_timeout),
            connections: limits.max_connections as usize,
            kept: (limits.keep_answers as usize) << 20,
        }
    }
}

/// Users.
#[derive(Subcommand)]
pub enum User {
    /// Lists accounts with what is entrusted to them
    List {
        /// Only those whose address or name has this in it
        #[arg(default_value = "")]
        search: String,
        /// One JSON object a line
        #[arg(long)]
        json: bool,
    },
    /// Invites somebody: prints, and mails, the address at which they choose their password
    Invite {
        /// The e-mail address
        email: String,
        /// administrator, steward, secretary, focal-point or observer; none by itself
        #[arg(long)]
        role: Option<String>,
        /// What a steward, secretary, focal point or observer is so over: an id, or the code of a section or body
        #[arg(long)]
        over: Option<String>,
        /// How to address them
        #[arg(long, default_value = "")]
        name: String,
        /// Whose account it is in the register: an id, the address of the page, a name or an e-mail address
        #[arg(long)]
        person: Option<String>,
    },
    /// Gives a right
    Grant {
        /// The e-mail address
        email: String,
        /// administrator, steward, secretary, focal-point or observer
        #[arg(long)]
        role: String,
        /// What it is held over: an id, the code of a section or body, or the name of a member
        #[arg(long)]
        over: Option<String>,
    },
    /// Ends a right
    EndGrant {
        /// The e-mail address
        email: String,
        /// administrator, steward, secretary, focal-point or observer
        #[arg(long)]
        role: String,
        /// What it is held over: an id, the code of a section or body, or the name of a member
        #[arg(long)]
        over: Option<String>,
    },
    /// Closes an account: its sign-ins and rights end at once
    Close {
        /// The e-mail address
        email: String,
    },
    /// Opens a closed account again, without rights and without a password
    Reopen {
        /// The e-mail address
        email: String,
    },
}
