//! No one in: what somebody tries who wants to read, change or vanish what is not theirs, through the public door, on both
//! databases. The gate's own table is in `gate.rs`, what is not public in `sealed.rs`.

mod security {
    pub mod html;
    pub mod script;
    pub mod world;
}
