//! No one in: what somebody tries who wants to read, change or vanish what is not theirs, through the public door, on both
//! databases. The gate's own table is in `gate.rs`, what is not public in `sealed.rs`.

#[path = "hand/hand.rs"]
mod hand;

mod security {
    pub mod assigned;
    pub mod html;
    pub mod races;
    pub mod requests;
    pub mod script;
    pub mod secrets;
    pub mod sign_ins;
    pub mod world;
}
