//! Writes generated polls with their outcomes as JSON lines, for a recount by another program.
//!
//! `cargo run -p tally --example polls -- SEED N`

mod generate;

use generate::Generator;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers: Option<Vec<u64>> = arguments.iter().map(|argument| argument.parse().ok()).collect();
    let Some([seed, number]) = numbers.as_deref() else {
        eprintln!("usage: polls SEED N");
        return ExitCode::from(2);
    };
    match write(*seed, *number) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("polls: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write(seed: u64, number: u64) -> io::Result<()> {
    let mut output = BufWriter::new(io::stdout().lock());
    let mut generator = Generator::new(seed);
    for _ in 0..number {
        writeln!(output, "{}", generate::line(&generator.poll()))?;
    }
    output.flush()
}
