//! The hall's screen: what a meeting is doing, to be read at thirty metres, and the way to the open vote.
//!
//! While a poll is open: its question, its rule in one sentence, the time since it opened, the turnout, and a QR code
//! that leads to it and carries no identity. When it is closed: the verdict, until the meeting goes on. Else the item
//! dealt with. Presence and quorum always.

mod pages;

pub(crate) use pages::routes;
