//! koinon
fn main() {}
