//! What every figure promises, and what each one promises besides.

mod samples;
mod xml;

mod bars;
mod code;
mod hemicycle;
mod manners;
mod plan;
mod world;
