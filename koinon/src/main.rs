//! Koinon: the house in which a federation of cities and regions governs itself.

use std::process::ExitCode;

fn main() -> ExitCode {
    koinon::main()
}
