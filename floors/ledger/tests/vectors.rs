//! The pure parts of the ledger against published vectors, a plain recursive reading of RFC 9162, and ill will.

use std::collections::{BTreeSet, HashMap};
use std::convert::Infallible;

use ed25519_dalek::{SigningKey, VerifyingKey};
use ledger::canonical::{MAX_DEPTH, NotCanonical, canonical, parse_canonical};
use ledger::note::{
    BadCheckpoint, Checkpoint, KeyFault, MAX_NOTE, MAX_SIGNATURES, NoteFault, Signer, Verifier, open,
    open_text,
};
use ledger::tile::{
    BadBundle, Bundle, MAX_ENTRY, NotATile, Resource, Tile, WrongLength, grown, grown_bundles, kept_under,
};
use ledger::tree::{
    BadFrontier, Disproof, Frontier, Hash, Missing, NoProof, Node, NotAHash, OutOfRange, Span, Subtrees,
    consistency_proof, consistency_spans, inclusion_proof, inclusion_spans, leaf_hash, node_hash, root,
    root_of, verify_consistency, verify_inclusion,
};
use serde_json::{Value, json};

// ---- The tree: published vectors ----

/// The eight leaves of the Certificate Transparency reference tests.
const LEAVES: [&[u8]; 8] = [
    b"",
    b"\x00",
    b"\x10",
    b"\x20\x21",
    b"\x30\x31",
    b"\x40\x41\x42\x43",
    b"\x50\x51\x52\x53\x54\x55\x56\x57",
    b"\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f",
];

/// The roots of the trees of none to all of them.
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/// The complete subtrees of all eight, as (level, index, root).
const NODES: [(u8, u64, &str); 15] = [
    (0, 0, ROOTS[1]),
    (0, 1, N01),
    (0, 2, N02),
    (0, 3, N03),
    (0, 4, N04),
    (0, 5, N05),
    (0, 6, N06),
    (0, 7, N07),
    (1, 0, ROOTS[2]),
    (1, 1, N11),
    (1, 2, N12),
    (1, 3, N13),
    (2, 0, ROOTS[4]),
    (2, 1, N21),
    (3, 0, ROOTS[8]),
];
const N01: &str = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
const N02: &str = "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7";
const N03: &str = "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7";
const N04: &str = "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
const N05: &str = "4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658";
const N06: &str = "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f";
const N07: &str = "46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1";
const N11: &str = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
const N12: &str = "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
const N13: &str = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
const N21: &str = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

fn hash(hex: &str) -> Hash {
    hex.parse().unwrap()
}

fn hashes(hex: &[&str]) -> Vec<Hash> {
    hex.iter().map(|hex| hash(hex)).collect()
}

#[test]
fn published_leaf_and_empty_hashes() {
    assert_eq!(Hash::EMPTY, hash(ROOTS[0]));
    assert_eq!(
        leaf_hash(b"L123456"),
        hash("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"),
    );
    // A leaf that looks like an inner node is not taken for one.
    let pair = [leaf_hash(b"Hello").0, leaf_hash(b"World").0].concat();
    let node = node_hash(&leaf_hash(b"Hello"), &leaf_hash(b"World"));
    assert_ne!(leaf_hash(&pair), node);
}

#[test]
fn published_roots_and_subtrees() {
    let mut kept = HashMap::new();
    let mut frontier = Frontier::new();
    for size in 0..=8 {
        assert_eq!(frontier.size(), size as u64);
        assert_eq!(frontier.root(), hash(ROOTS[size]));
        assert_eq!(root_of(LEAVES[..size].iter().map(|leaf| leaf_hash(leaf))), hash(ROOTS[size]));
        assert_eq!(root(&mut kept, size as u64), Ok(hash(ROOTS[size])));
        if let Some(leaf) = LEAVES.get(size) {
            frontier.push_with(leaf_hash(leaf), |node, hash| {
                assert_eq!(kept.insert(node, hash), None);
            });
        }
    }
    let published = NODES.map(|(level, index, root)| (Node { level, index }, hash(root)));
    assert_eq!(kept, HashMap::from(published));
}

#[test]
fn published_inclusion_proofs() {
    let mut forest = Forest::of(LEAVES.map(leaf_hash));
    let published: [(u64, u64, &[&str]); 5] = [
        (0, 1, &[]),
        (0, 8, &[N01, N11, N21]),
        (5, 8, &[N04, N13, ROOTS[4]]),
        (2, 3, &[ROOTS[2]]),
        (1, 5, &[ROOTS[1], N11, N04]),
    ];
    for (index, size, proof) in published {
        let proof = hashes(proof);
        let root = hash(ROOTS[size as usize]);
        let leaf = leaf_hash(LEAVES[index as usize]);
        assert_eq!(inclusion_proof(&mut forest, index, size), Ok(proof.clone()));
        assert_eq!(verify_inclusion(&leaf, index, size, &proof, &root), Ok(()));
    }
}

#[test]
fn published_consistency_proofs() {
    let mut forest = Forest::of(LEAVES.map(leaf_hash));
    let published: [(u64, u64, &[&str]); 5] = [
        (1, 1, &[]),
        (1, 8, &[N01, N11, N21]),
        (6, 8, &[N12, N13, ROOTS[4]]),
        (2, 5, &[N11, N04]),
        (6, 7, &[N12, N06, ROOTS[4]]),
    ];
    for (old, new, proof) in published {
        let proof = hashes(proof);
        let (old_root, new_root) = (hash(ROOTS[old as usize]), hash(ROOTS[new as usize]));
        assert_eq!(consistency_proof(&mut forest, old, new), Ok(proof.clone()));
        assert_eq!(verify_consistency(old, &old_root, new, &new_root, &proof), Ok(()));
    }
}

// ---- The tree: every size up to 130 against the words of the RFC ----

const LARGEST: u64 = 130;

/// Leaf hashes in memory; every subtree is computed afresh, and look-ups are counted.
struct Forest {
    leaves: Vec<Hash>,
    lookups: usize,
}

impl Forest {
    fn of(leaves: impl IntoIterator<Item = Hash>) -> Forest {
        Forest { leaves: leaves.into_iter().collect(), lookups: 0 }
    }

    fn large() -> Forest {
        Forest::of((0..LARGEST).map(|index| leaf_hash(&index.to_be_bytes())))
    }

    fn first(&self, size: u64) -> &[Hash] {
        &self.leaves[..size as usize]
    }
}

impl Subtrees for Forest {
    type Error = Infallible;

    fn subtree(&mut self, level: u8, index: u64) -> Result<Hash, Infallible> {
        self.lookups += 1;
        let width = 1 << level;
        let start = index as usize * width;
        Ok(naive_root(&self.leaves[start..start + width]))
    }
}

/// `MTH` of RFC 9162 §2.1.1, word for word.
fn naive_root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => Hash::EMPTY,
        [leaf] => *leaf,
        _ => {
            let (left, right) = leaves.split_at(naive_split(leaves.len()));
            node_hash(&naive_root(left), &naive_root(right))
        }
    }
}

/// `PATH` of RFC 9162 §2.1.3.1.
fn naive_path(index: usize, leaves: &[Hash]) -> Vec<Hash> {
    if leaves.len() == 1 {
        return Vec::new();
    }
    let middle = naive_split(leaves.len());
    let (left, right) = leaves.split_at(middle);
    let (mut path, sibling) = match index < middle {
        true => (naive_path(index, left), right),
        false => (naive_path(index - middle, right), left),
    };
    path.push(naive_root(sibling));
    path
}

/// `SUBPROOF` of RFC 9162 §2.1.4.1.
fn naive_subproof(old: usize, leaves: &[Hash], known: bool) -> Vec<Hash> {
    if old == leaves.len() {
        return match known {
            true => Vec::new(),
            false => vec![naive_root(leaves)],
        };
    }
    let middle = naive_split(leaves.len());
    let (left, right) = leaves.split_at(middle);
    let (mut proof, sibling) = match old <= middle {
        true => (naive_subproof(old, left, known), right),
        false => (naive_subproof(old - middle, right, false), left),
    };
    proof.push(naive_root(sibling));
    proof
}

fn naive_split(leaves: usize) -> usize {
    let mut middle = 1;
    while middle * 2 < leaves {
        middle *= 2;
    }
    middle
}

/// The steps of RFC 9162 §2.1.3.2, in its own variables.
fn naive_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut f, mut s, mut r) = (index, size - 1, *leaf);
    for p in proof {
        if s == 0 {
            return false;
        }
        if f & 1 == 1 || f == s {
            r = node_hash(p, &r);
            while f & 1 == 0 && f != 0 {
                (f, s) = (f >> 1, s >> 1);
            }
        } else {
            r = node_hash(&r, p);
        }
        (f, s) = (f >> 1, s >> 1);
    }
    s == 0 && r == *root
}

/// The steps of RFC 9162 §2.1.4.2, in its own variables; only for 0 < old < new.
fn naive_consistency(old: u64, old_root: &Hash, new: u64, new_root: &Hash, proof: &[Hash]) -> bool {
    if proof.is_empty() {
        return false;
    }
    let mut path = proof.to_vec();
    if old.is_power_of_two() {
        path.insert(0, *old_root);
    }
    let (mut f, mut s) = (old - 1, new - 1);
    while f & 1 == 1 {
        (f, s) = (f >> 1, s >> 1);
    }
    let (mut fr, mut sr) = (path[0], path[0]);
    for c in &path[1..] {
        if s == 0 {
            return false;
        }
        if f & 1 == 1 || f == s {
            (fr, sr) = (node_hash(c, &fr), node_hash(c, &sr));
            while f & 1 == 0 && f != 0 {
                (f, s) = (f >> 1, s >> 1);
            }
        } else {
            sr = node_hash(&sr, c);
        }
        (f, s) = (f >> 1, s >> 1);
    }
    fr == *old_root && sr == *new_root && s == 0
}

#[test]
fn every_root_up_to_130() {
    let mut forest = Forest::large();
    let mut frontier = Frontier::new();
    for size in 0..=LARGEST {
        let expected = naive_root(forest.first(size));
        assert_eq!(frontier.root(), expected);
        assert_eq!(root(&mut forest, size), Ok(expected));
        // A frontier that was put away goes on where it stopped.
        frontier = Frontier::from_bytes(&frontier.to_bytes()).unwrap();
        if let Some(leaf) = forest.leaves.get(size as usize) {
            frontier.push(*leaf);
        }
    }
}

#[test]
fn every_inclusion_up_to_130() {
    let mut forest = Forest::large();
    for size in 1..=LARGEST {
        let root = naive_root(forest.first(size));
        for index in 0..size {
            let leaf = forest.leaves[index as usize];
            forest.lookups = 0;
            let proof = inclusion_proof(&mut forest, index, size).unwrap();
            assert!(forest.lookups <= 2 * 8, "{} look-ups", forest.lookups);
            assert_eq!(proof, naive_path(index as usize, forest.first(size)));
            assert_eq!(verify_inclusion(&leaf, index, size, &proof, &root), Ok(()));
            assert!(naive_inclusion(&leaf, index, size, &proof, &root));
        }
    }
}

#[test]
fn every_consistency_up_to_130() {
    let mut forest = Forest::large();
    for new in 0..=LARGEST {
        let new_root = naive_root(forest.first(new));
        for old in 0..=new {
            let old_root = naive_root(forest.first(old));
            forest.lookups = 0;
            let proof = consistency_proof(&mut forest, old, new).unwrap();
            assert!(forest.lookups <= 2 * 8, "{} look-ups", forest.lookups);
            assert_eq!(verify_consistency(old, &old_root, new, &new_root, &proof), Ok(()));
            if 0 < old && old < new {
                let expected = naive_subproof(old as usize, forest.first(new), true);
                assert_eq!(proof, expected);
                assert!(naive_consistency(old, &old_root, new, &new_root, &proof));
            } else {
                assert_eq!(proof, []);
            }
        }
    }
}

/// All leaves alike: any subtree of any size is known, so trees of 2^64 leaves can be walked.
struct Uniform([Hash; 64]);

impl Uniform {
    fn new() -> Uniform {
        let mut levels = [leaf_hash(b"alike"); 64];
        for level in 1..64 {
            levels[level] = node_hash(&levels[level - 1], &levels[level - 1]);
        }
        Uniform(levels)
    }

    fn naive_root(&self, size: u64) -> Hash {
        if size.is_power_of_two() {
            return self.0[size.trailing_zeros() as usize];
        }
        let left = 1 << size.ilog2();
        node_hash(&self.naive_root(left), &self.naive_root(size - left))
    }
}

impl Subtrees for Uniform {
    type Error = Infallible;

    fn subtree(&mut self, level: u8, _: u64) -> Result<Hash, Infallible> {
        Ok(self.0[usize::from(level)])
    }
}

#[test]
fn trees_as_large_as_64_bits() {
    let mut uniform = Uniform::new();
    let mut sizes = vec![1, 2, 3, u64::MAX, u64::MAX - 1, i64::MAX as u64];
    sizes.extend((1..64).flat_map(|bit| [(1 << bit) - 1, 1 << bit, (1 << bit) + 1]));
    for &size in &sizes {
        let root = ledger::tree::root(&mut uniform, size).unwrap();
        assert_eq!(root, uniform.naive_root(size));
        for index in [0, 1, size / 3, size / 2, size.saturating_sub(2), size - 1] {
            if index < size {
                let proof = inclusion_proof(&mut uniform, index, size).unwrap();
                let leaf = &uniform.0[0];
                assert_eq!(verify_inclusion(leaf, index, size, &proof, &root), Ok(()));
                assert!(naive_inclusion(leaf, index, size, &proof, &root));
            }
        }
        for &old in sizes.iter().filter(|old| **old < size) {
            let old_root = uniform.naive_root(old);
            let proof = consistency_proof(&mut uniform, old, size).unwrap();
            assert_eq!(verify_consistency(old, &old_root, size, &root, &proof), Ok(()));
            assert!(naive_consistency(old, &old_root, size, &root, &proof));
        }
    }
}

// ---- The tree: refusals ----

#[test]
fn a_proof_is_accepted_just_where_the_rfc_accepts_it() {
    let mut forest = Forest::large();
    let mut other_places = 0;
    for size in 1..=20 {
        let root = naive_root(forest.first(size));
        for index in 0..size {
            let leaf = forest.leaves[index as usize];
            let proof = inclusion_proof(&mut forest, index, size).unwrap();
            for other_size in 0..=40 {
                for other_index in 0..=40 {
                    let found = verify_inclusion(&leaf, other_index, other_size, &proof, &root);
                    let expected = naive_inclusion(&leaf, other_index, other_size, &proof, &root);
                    assert_eq!(found.is_ok(), expected);
                    let same_place = (other_index, other_size) == (index, size);
                    if other_size == size {
                        assert_eq!(found.is_ok(), same_place);
                    }
                    other_places += u32::from(found.is_err());
                }
            }
        }
    }
    assert!(other_places > 300_000);
    for new in 2..=20 {
        let new_root = naive_root(forest.first(new));
        for old in 1..new {
            let old_root = naive_root(forest.first(old));
            let proof = consistency_proof(&mut forest, old, new).unwrap();
            for other_new in 2..=40 {
                for other_old in 1..other_new {
                    let found = verify_consistency(other_old, &old_root, other_new, &new_root, &proof);
                    let expected = naive_consistency(other_old, &old_root, other_new, &new_root, &proof);
                    assert_eq!(found.is_ok(), expected);
                }
            }
        }
    }
}

/// The same hashes with one bit changed, for every bit; and with one byte inverted.
fn flips(proof: &[Hash]) -> impl Iterator<Item = Vec<Hash>> {
    let masks = (0..8).map(|bit| 1 << bit).chain([0xff]);
    let places = (0..proof.len()).flat_map(|node| (0..32).map(move |byte| (node, byte)));
    places.flat_map(move |(node, byte)| {
        masks.clone().map(move |mask: u8| {
            let mut proof = proof.to_vec();
            proof[node].0[byte] ^= mask;
            proof
        })
    })
}

/// The same proof with one element too many or too few, twice, or in another's place.
fn rearranged(proof: &[Hash], strangers: &[Hash]) -> Vec<Vec<Hash>> {
    let mut forms = Vec::new();
    for place in 0..=proof.len() {
        for stranger in strangers.iter().chain(proof) {
            let mut longer = proof.to_vec();
            longer.insert(place, *stranger);
            forms.push(longer);
        }
    }
    for place in 0..proof.len() {
        let mut shorter = proof.to_vec();
        shorter.remove(place);
        forms.push(shorter);
        if place > 0 {
            let mut swapped = proof.to_vec();
            swapped.swap(place - 1, place);
            forms.push(swapped);
        }
    }
    forms
}

#[test]
fn every_changed_inclusion_proof_is_refused() {
    let mut forest = Forest::large();
    for size in (1..=17).chain([130]) {
        let root = naive_root(forest.first(size));
        for index in (0..size).filter(|index| size < 20 || index % 43 == 0) {
            let leaf = forest.leaves[index as usize];
            let proof = inclusion_proof(&mut forest, index, size).unwrap();
            let refused = |leaf: &Hash, proof: &[Hash], root: &Hash| {
                assert_ne!(verify_inclusion(leaf, index, size, proof, root), Ok(()));
            };
            flips(&proof).for_each(|proof| refused(&leaf, &proof, &root));
            flips(&[leaf]).for_each(|leaf| refused(&leaf[0], &proof, &root));
            flips(&[root]).for_each(|root| refused(&leaf, &proof, &root[0]));
            for proof in rearranged(&proof, &[leaf, root, Hash::EMPTY]) {
                refused(&leaf, &proof, &root);
            }
        }
    }
}

#[test]
fn every_changed_consistency_proof_is_refused() {
    let mut forest = Forest::large();
    for new in (1..=17).chain([130]) {
        let new_root = naive_root(forest.first(new));
        for old in (1..=new).filter(|old| new < 20 || old % 43 == 0) {
            let old_root = naive_root(forest.first(old));
            let proof = consistency_proof(&mut forest, old, new).unwrap();
            let refused = |old_root: &Hash, new_root: &Hash, proof: &[Hash]| {
                let verdict = verify_consistency(old, old_root, new, new_root, proof);
                assert_ne!(verdict, Ok(()));
            };
            flips(&proof).for_each(|proof| refused(&old_root, &new_root, &proof));
            flips(&[old_root]).for_each(|root| refused(&root[0], &new_root, &proof));
            flips(&[new_root]).for_each(|root| refused(&old_root, &root[0], &proof));
            for proof in rearranged(&proof, &[old_root, new_root, Hash::EMPTY]) {
                refused(&old_root, &new_root, &proof);
            }
            if old < new {
                refused(&new_root, &old_root, &proof);
                refused(&old_root, &new_root, &[]);
            }
        }
    }
}

#[test]
fn impossible_places_are_named() {
    let mut forest = Forest::large();
    let (some, other) = (leaf_hash(b"some"), leaf_hash(b"other"));
    for (index, size) in [(0, 0), (1, 0), (1, 1), (2, 1), (u64::MAX, u64::MAX)] {
        let out = OutOfRange::Index { index, size };
        assert_eq!(inclusion_spans(index, size), Err(out));
        assert_eq!(inclusion_proof(&mut forest, index, size), Err(NoProof::OutOfRange(out)));
        assert_eq!(verify_inclusion(&some, index, size, &[], &some), Err(Disproof::OutOfRange(out)));
    }
    for (old, new) in [(1, 0), (2, 1), (u64::MAX, 1)] {
        let out = OutOfRange::Sizes { old, new };
        assert_eq!(consistency_spans(old, new), Err(out));
        assert_eq!(consistency_proof(&mut forest, old, new), Err(NoProof::OutOfRange(out)));
        assert_eq!(verify_consistency(old, &some, new, &some, &[]), Err(Disproof::OutOfRange(out)));
    }
    assert_eq!(
        verify_inclusion(&some, 0, 1, &[], &other),
        Err(Disproof::Root { expected: other, found: some })
    );
    assert_eq!(verify_inclusion(&some, 0, 2, &[], &other), Err(Disproof::Length { expected: 1, found: 0 }));
}

#[test]
fn equal_and_empty_trees_need_no_proof_and_take_none() {
    let (some, other, empty) = (leaf_hash(b"some"), leaf_hash(b"other"), Hash::EMPTY);
    assert_eq!(verify_consistency(0, &empty, 0, &empty, &[]), Ok(()));
    assert_eq!(verify_consistency(0, &empty, 7, &some, &[]), Ok(()));
    assert_eq!(verify_consistency(7, &some, 7, &some, &[]), Ok(()));
    let length = Err(Disproof::Length { expected: 0, found: 1 });
    assert_eq!(verify_consistency(0, &empty, 0, &empty, &[some]), length);
    assert_eq!(verify_consistency(0, &empty, 7, &some, &[some]), length);
    assert_eq!(verify_consistency(7, &some, 7, &some, &[some]), length);
    let not_empty = Err(Disproof::OldRoot { expected: some, found: empty });
    assert_eq!(verify_consistency(0, &some, 0, &some, &[]), not_empty);
    assert_eq!(verify_consistency(0, &some, 7, &other, &[]), not_empty);
    let differs = |expected, found| Err(Disproof::Root { expected, found });
    assert_eq!(verify_consistency(0, &empty, 0, &some, &[]), differs(some, empty));
    assert_eq!(verify_consistency(7, &some, 7, &other, &[]), differs(other, some));
}

#[test]
fn hashes_fetched_beforehand_suffice_and_a_gap_is_named() {
    let mut forest = Forest::large();
    let spans = inclusion_spans(77, 130).unwrap();
    let mut kept = HashMap::new();
    for node in spans.iter().flat_map(Span::nodes) {
        let Ok(root) = forest.subtree(node.level, node.index);
        kept.insert(node, root);
    }
    let proof = inclusion_proof(&mut forest, 77, 130).unwrap();
    assert_eq!(inclusion_proof(&mut kept, 77, 130), Ok(proof));
    let sibling = Node { level: 0, index: 76 };
    kept.remove(&sibling);
    assert_eq!(inclusion_proof(&mut kept, 77, 130), Err(NoProof::Subtrees(Missing(sibling))));
    assert_eq!(Span::whole(130).nodes(), [Node { level: 7, index: 0 }, Node { level: 1, index: 64 }]);
    assert_eq!(Span::whole(130).leaves(), 0..130);
}

#[test]
fn a_stored_frontier_is_read_strictly() {
    let mut frontier = Frontier::new();
    (0..5).for_each(|index: u8| frontier.push(leaf_hash(&[index])));
    let bytes = frontier.to_bytes();
    assert_eq!(bytes.len(), 8 + 2 * 32);
    assert_eq!(Frontier::from_bytes(&bytes), Ok(frontier));
    for length in 0..bytes.len() {
        assert!(Frontier::from_bytes(&bytes[..length]).is_err());
    }
    assert_eq!(Frontier::from_bytes(&bytes[..7]), Err(BadFrontier::TooShort { found: 7 }));
    let longer = [bytes.as_slice(), &[0]].concat();
    assert_eq!(Frontier::from_bytes(&longer), Err(BadFrontier::Length { size: 5, expected: 72, found: 73 }));
    let size = 1 << 63;
    assert_eq!(
        Frontier::from_bytes(&[u64::to_be_bytes(size).as_slice(), &[0; 32]].concat()),
        Err(BadFrontier::TooLarge { size })
    );
}

#[test]
fn a_hash_has_one_written_form() {
    let text = ROOTS[8];
    assert_eq!(hash(text).to_string(), text);
    assert_eq!(serde_json::to_value(hash(text)).unwrap(), json!(text));
    assert_eq!(serde_json::from_value::<Hash>(json!(text)).unwrap(), hash(text));
    let mangled = [
        text.to_uppercase(),
        format!(" {text}"),
        format!("{text}0"),
        text[1..].to_owned(),
        text.replace('5', "g"),
        format!("+{}", &text[1..]),
        format!("é{}", &text[2..]),
        String::new(),
    ];
    for text in mangled {
        assert_eq!(text.parse::<Hash>(), Err(NotAHash), "{text}");
        assert!(serde_json::from_value::<Hash>(json!(text)).is_err());
    }
}

// ---- Tiles ----

fn tile(level: u8, index: u64, width: u16) -> Tile {
    Tile::new(level, index, width).unwrap()
}

fn bundle(index: u64, width: u16) -> Bundle {
    Bundle::new(index, width).unwrap()
}

#[test]
fn paths_of_tiles_and_bundles() {
    let paths = [
        (Resource::Tile(tile(0, 0, 256)), "tile/0/000"),
        (Resource::Tile(tile(0, 1_234_067, 256)), "tile/0/x001/x234/067"),
        (Resource::Tile(tile(1, 0, 17)), "tile/1/000.p/17"),
        (Resource::Tile(tile(3, 1000, 255)), "tile/3/x001/000.p/255"),
        (Resource::Tile(tile(7, 0, 255)), "tile/7/000.p/255"),
        (Resource::Bundle(bundle(0, 1)), "tile/entries/000.p/1"),
        (Resource::Bundle(bundle(123_456_789, 256)), "tile/entries/x123/x456/789"),
        (Resource::Bundle(bundle(u64::MAX >> 8, 255)), "tile/entries/x072/x057/x594/x037/x927/935.p/255"),
    ];
    for (resource, path) in paths {
        assert_eq!(resource.to_string(), path);
        assert_eq!(path.parse(), Ok(resource));
    }
}

#[test]
fn paths_of_ill_will_are_refused() {
    let paths = [
        "",
        "/",
        "tile",
        "tile/",
        "tile/0",
        "tile/0/",
        "/tile/0/000",
        "tile//000",
        "tile/0//000",
        "tile/0/000/",
        "tile/0/000/000",
        "tile/0/x000",
        "tile/0/x000/000",
        "tile/0/x000/x001/000",
        "tile/0/x001",
        "tile/0/001/000",
        "tile/0/X001/000",
        "tile/0/0",
        "tile/0/00",
        "tile/0/0000",
        "tile/0/-01",
        "tile/0/+01",
        "tile/0/ 01",
        "tile/0/x+01/000",
        "tile/00/000",
        "tile/+0/000",
        "tile/-1/000",
        "tile/8/000",
        "tile/63/000",
        "tile/64/000",
        "tile/x/000",
        "tile/data/000",
        "tile/8/0/000",
        "tile/Entries/000",
        "tile/entries/",
        "tile/entries/0",
        "tile/0/000.p",
        "tile/0/000.p/",
        "tile/0/000.p/0",
        "tile/0/000.p/00",
        "tile/0/000.p/01",
        "tile/0/000.p/+1",
        "tile/0/000.p/256",
        "tile/0/000.p/999",
        "tile/0/000.p/65537",
        "tile/0/000.p/99999999999999999999999",
        "tile/0/000.p/1/",
        "tile/0/000.p/1.p/1",
        "tile/0/x001.p/1/000",
        "tile/0/..",
        "tile/../checkpoint",
        "tile/0/x001/../000",
        "tile/0/%30%30%30",
        "tile/0/000?x",
        "tile/0/000\0",
        "tile/0/000\n",
        "tile/0/٠٠٠",
        "tile\\0\\000",
        // One hash, then one leaf, beyond a tree of 2^64 - 1 leaves.
        "tile/entries/x072/x057/x594/x037/x927/935",
        "tile/entries/x072/x057/x594/x037/x927/936.p/1",
        "tile/7/000",
        "tile/7/001.p/1",
        "tile/0/x018/x446/x744/x073/x709/x551/615",
        "tile/0/x018/x446/x744/x073/x709/x551/616",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/x999/999",
    ];
    for path in paths {
        assert_eq!(path.parse::<Resource>(), Err(NotATile), "{path}");
    }
}

#[test]
fn a_path_read_is_the_path_written() {
    let alphabet = b"0123456789x./p+- et";
    let mut read = 0;
    for path in ["tile/0/x001/x234/067.p/17", "tile/entries/x001/000", "tile/2/000.p/255"] {
        for place in 0..path.len() {
            for letter in alphabet {
                let mut changed = path.as_bytes().to_vec();
                let mut longer = changed.clone();
                changed[place] = *letter;
                longer.insert(place, *letter);
                for path in [changed, longer] {
                    let path = String::from_utf8(path).unwrap();
                    if let Ok(resource) = path.parse::<Resource>() {
                        assert_eq!(resource.to_string(), path);
                        read += 1;
                    }
                }
            }
        }
    }
    assert!(read > 100);
}

#[test]
fn tiles_no_tree_can_have() {
    assert_eq!(Tile::new(0, 0, 0), None);
    assert_eq!(Tile::new(0, 0, 257), None);
    assert_eq!(Tile::new(8, 0, 1), None);
    assert_eq!(Tile::new(0, u64::MAX, 1), None);
    assert_eq!(Bundle::new(1 << 56, 1), None);
    assert_eq!(Bundle::new(0, 0), None);
    assert!(tile(0, 0, 200).is_within(200));
    assert!(!tile(0, 0, 200).is_within(199));
    assert!(tile(1, 0, 2).is_within(512));
    assert!(!tile(1, 0, 2).is_within(511));
    assert!(!Resource::Bundle(bundle(1, 256)).is_within(511));
    assert!(Resource::Tile(tile(0, 1, 256)).is_within(512));
}

#[test]
fn the_tiles_of_the_specifications_examples() {
    let tiles: Vec<Tile> = grown(0, 70_000).collect();
    let partial: Vec<String> = tiles.iter().filter(|tile| tile.width() < 256).map(Tile::to_string).collect();
    assert_eq!(partial, ["tile/0/273.p/112", "tile/1/001.p/17", "tile/2/000.p/1"]);
    let full = |level| tiles.iter().filter(|tile| tile.level() == level && tile.width() == 256).count();
    assert_eq!([full(0), full(1), full(2)], [273, 1, 0]);
    let small: Vec<String> = grown(0, 256).map(|tile| tile.to_string()).collect();
    assert_eq!(small, ["tile/0/000", "tile/1/000.p/1"]);
    assert_eq!(grown(0, 0).next(), None);
    assert_eq!(grown(70_000, 70_000).next(), None);
    assert_eq!(grown(70_000, 69_999).next(), None);
    assert_eq!(grown_bundles(5, 5).next(), None);
    assert_eq!(grown_bundles(255, 513).collect::<Vec<_>>(), [bundle(0, 256), bundle(1, 256), bundle(2, 1)]);
}

#[test]
fn tiles_written_as_a_tree_grows_are_those_of_the_whole() {
    let sizes = [1, 7, 255, 256, 257, 511, 65_535, 65_536, 65_537, 131_072];
    let mut written = BTreeSet::new();
    let mut old = 0;
    for size in sizes {
        written.extend(grown(old, size));
        old = size;
        for tile in grown(0, size) {
            assert!(written.contains(&tile), "{tile} at {size}");
            assert!(tile.is_within(size));
            assert_eq!(tile.to_string().parse(), Ok(Resource::Tile(tile)));
        }
    }
}

/// A reader that has nothing but the bytes of tiles.
struct Served(HashMap<(u8, u64), Vec<Hash>>);

impl Subtrees for Served {
    type Error = Infallible;

    fn subtree(&mut self, level: u8, index: u64) -> Result<Hash, Infallible> {
        let (tile_level, places) = kept_under(Node { level, index });
        let tile = &self.0[&(tile_level, places.start / 256)];
        let first = (places.start % 256) as usize;
        let count = (places.end - places.start) as usize;
        Ok(root_of(tile[first..first + count].iter().copied()))
    }
}

#[test]
fn every_proof_can_be_made_from_tiles_alone() {
    let size = 70_000;
    let leaves: Vec<Hash> = (0..size).map(|index: u64| leaf_hash(&index.to_be_bytes())).collect();
    let mut kept = HashMap::new();
    let mut frontier = Frontier::new();
    for leaf in &leaves {
        frontier.push_with(*leaf, |node, hash| {
            if node.level % 8 == 0 {
                kept.insert(node, hash);
            }
        });
    }
    let mut served = Served(HashMap::new());
    for tile in grown(0, size) {
        let bytes = tile.encode(&mut kept).unwrap();
        assert_eq!(bytes.len(), 32 * usize::from(tile.width()));
        served.0.insert((tile.level(), tile.index()), tile.decode(&bytes).unwrap());
    }
    assert_eq!(served.0[&(2, 0)], [naive_root(&leaves[..65_536])]);
    assert_eq!(served.0[&(1, 1)][16], naive_root(&leaves[69_632..69_888]));
    assert_eq!(root(&mut served, size), Ok(frontier.root()));
    let (old, index) = (66_000, 65_999);
    let old_root = naive_root(&leaves[..old as usize]);
    let proof = consistency_proof(&mut served, old, size).unwrap();
    let verdict = verify_consistency(old, &old_root, size, &frontier.root(), &proof);
    assert_eq!(verdict, Ok(()));
    let proof = inclusion_proof(&mut served, index, size).unwrap();
    let leaf = &leaves[index as usize];
    assert_eq!(verify_inclusion(leaf, index, size, &proof, &frontier.root()), Ok(()));
    assert_eq!(tile(0, 0, 2).decode(&[0; 63]), Err(WrongLength { expected: 64, found: 63 }));
}

#[test]
fn bundles_carry_entries_up_to_their_limit() {
    let longest = vec![7; MAX_ENTRY];
    let entries: [&[u8]; 3] = [b"ab", b"", &longest];
    let bytes = bundle(2, 3).encode(&entries).unwrap();
    assert_eq!(bytes[..8], [0, 2, b'a', b'b', 0, 0, 0xff, 0xff]);
    assert_eq!(bundle(2, 3).decode(&bytes), Ok(entries.to_vec()));
    let too_long = vec![7; MAX_ENTRY + 1];
    assert_eq!(
        bundle(2, 2).encode(&[&longest, &too_long]),
        Err(BadBundle::TooLong { index: 513, length: 65_536 })
    );
    let count = |expected, found| BadBundle::Count { expected, found };
    assert_eq!(bundle(2, 2).encode(&entries), Err(count(2, 3)));
    assert_eq!(bundle(2, 2).decode(&bytes), Err(count(2, 3)));
    assert_eq!(bundle(2, 4).decode(&bytes), Err(count(4, 3)));
    for length in [1, 2, 3, 5, 6, 7, 8, bytes.len() - 1] {
        let fault = bundle(2, 3).decode(&bytes[..length]).unwrap_err();
        let index = match length {
            ..=3 => 512,
            4..=5 => 513,
            _ => 514,
        };
        match length {
            6 => assert_eq!(fault, count(3, 2)),
            _ => assert_eq!(fault, BadBundle::CutOff { index }, "{length}"),
        }
    }
}

// ---- Notes and checkpoints ----

/// Key, text and signatures of the tests of the Go checksum database's note format.
const PETER: &str = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
const PETER_SECRET: &str = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
const PETER_TEXT: &str = "If you think cryptography is the answer to your problem,\n\
    then you don't know what your problem is.\n";
const PETER_LINE: &str = "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
const ENOCH: &str = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
const ENOCH_LINE: &str = "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";

/// The key of the Go checksum database and tree heads it published over the years.
const SUMDB: &str = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";
const SUMDB_HEADS: [(u64, &str, &str); 4] = [
    (
        3_935_567,
        "SapHtgdNCeF00Cx8kqztePV24kgzNg++Xovae42HAMw=",
        "Az3grsm7Wm4CVNR1RHq9BFnu9jzcRlU2uw7lr0gfUWgO6+rqPNjT+fUTl9gH0NRTgdwW9nItuQSMbhSaLCsk8YeYSAs=",
    ),
    (
        6_476_701,
        "mb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=",
        "Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=",
    ),
    (
        28_891_140,
        "++pUIeKTwGvykMUkmM3AT97PwQipMT6H/p7t86E0Sp0=",
        "Az3grqNvOILDz7xwAKugtVFZwd+I9IyB/mHrUYzcVaS9zKsRVdRLNGLFpnAcLhyoBBkdIYEzK/+7Eu4wanYttLrPsQo=",
    ),
    (
        65_209_736,
        "5+uGFjx6xBZG8ip1+wi77v+grwbhhukIrxEUS8PXvRo=",
        "Az3grnbssgK7ubgFX36gVETtNv0U23qxyAhAMai2QUfeGa3nB/akvkMdlUErfcZz7l/R3cVtYspg3dxXABkGZZKdsQ8=",
    ),
];

fn verifier(text: &str) -> Verifier {
    text.parse().unwrap()
}

fn signer(name: &str, seed: u8) -> Signer {
    Signer::new(name, SigningKey::from_bytes(&[seed; 32])).unwrap()
}

fn checkpoint(extensions: &[&str]) -> Checkpoint {
    let extensions = extensions.iter().map(ToString::to_string).collect();
    Checkpoint::new("example.org/ledger", 70_000, hash(ROOTS[8]), extensions).unwrap()
}

#[test]
fn published_key_signs_the_published_note() {
    let peter: Signer = PETER_SECRET.parse().unwrap();
    assert_eq!(peter.name(), "PeterNeumann");
    assert_eq!(peter.secret_text(), PETER_SECRET);
    assert_eq!(peter.verifier(), verifier(PETER));
    assert_eq!(peter.verifier().to_string(), PETER);
    assert_eq!(peter.verifier().key_id(), 0xc74f_20a3);
    assert_eq!(peter.signature(PETER_TEXT), PETER_LINE);
    assert_eq!(format!("{peter:?}"), format!("Signer({PETER})"));
}

#[test]
fn published_note_opens_with_either_key() {
    let note = format!("{PETER_TEXT}\n{PETER_LINE}{ENOCH_LINE}");
    let (peter, enoch) = (verifier(PETER), verifier(ENOCH));
    let sets = [
        vec![peter.clone()],
        vec![enoch.clone()],
        vec![peter.clone(), enoch.clone()],
        vec![enoch.clone(), peter.clone(), enoch],
    ];
    for verifiers in sets {
        assert_eq!(open_text(&note, &verifiers), Ok(PETER_TEXT));
        // Well signed, and yet no checkpoint.
        assert_eq!(
            open(&note, &verifiers),
            Err(NoteFault::Checkpoint(BadCheckpoint::TooFewLines { found: 2 }))
        );
    }
    assert_eq!(
        open_text(&note, &[]),
        Err(NoteFault::Unsigned { names: vec!["PeterNeumann".into(), "EnochRoot".into()] })
    );
}

#[test]
fn published_checkpoints_of_another_log_open() {
    for (size, root, signature) in SUMDB_HEADS {
        let text = format!("go.sum database tree\n{size}\n{root}\n");
        let note = format!("{text}\n— sum.golang.org {signature}\n");
        let checkpoint = open(&note, &[verifier(SUMDB)]).unwrap();
        assert_eq!(checkpoint.origin(), "go.sum database tree");
        assert_eq!(checkpoint.size(), size);
        assert_eq!(checkpoint.extensions(), [] as [String; 0]);
        assert_eq!(checkpoint.to_string(), text);
        let other = note.replace(&size.to_string(), &(size + 1).to_string());
        assert_eq!(
            open(&other, &[verifier(SUMDB)]),
            Err(NoteFault::BadSignature { name: "sum.golang.org".into(), key_id: 0x033d_e0ae })
        );
    }
}

#[test]
fn the_specifications_checkpoint_reads_and_is_written_alike() {
    let text = "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n";
    let checkpoint: Checkpoint = text.parse().unwrap();
    assert_eq!(checkpoint.origin(), "example.com/behind-the-sofa");
    assert_eq!(checkpoint.size(), 20_852_163);
    assert_eq!(*checkpoint.root(), hash("0ac5186a91863e8e1d90c808014aa89bf5da8e3ee1d9f07630f0378f68f1ab62"));
    assert_eq!(checkpoint.to_string(), text);
}

#[test]
fn a_checkpoint_signed_is_the_checkpoint_opened() {
    let signer = signer("example.org/ledger", 1);
    for extensions in [&[][..], &["one"], &["two words", "— three"]] {
        let checkpoint = checkpoint(extensions);
        let note = signer.sign(&checkpoint);
        assert_eq!(open(&note, &[signer.verifier()]), Ok(checkpoint));
    }
}

#[test]
fn every_changed_byte_of_a_checkpoint_is_refused() {
    let signer = signer("example.org/ledger", 1);
    let verifiers = [signer.verifier()];
    let note = signer.sign(&checkpoint(&["extension"]));
    assert!(open(&note, &verifiers).is_ok());
    let mut readable = 0;
    for place in 0..note.len() {
        let old = note.as_bytes()[place];
        let flipped = (0..8).map(|bit| old ^ (1 << bit));
        for new in flipped.chain(*b"\n +-=/0Az\x7f").filter(|new| *new != old) {
            let mut changed = note.clone().into_bytes();
            changed[place] = new;
            if let Ok(changed) = String::from_utf8(changed) {
                readable += 1;
                assert!(open(&changed, &verifiers).is_err(), "{changed}");
            }
        }
        let mut shorter = note.clone().into_bytes();
        shorter.remove(place);
        if let Ok(shorter) = String::from_utf8(shorter) {
            assert!(open(&shorter, &verifiers).is_err(), "{shorter}");
        }
    }
    assert!(readable > 3_000);
    for end in ["\n", " ", "x", "\r\n"] {
        assert!(open(&format!("{note}{end}"), &verifiers).is_err());
    }
}

#[test]
fn unknown_signatures_are_passed_over_and_false_ones_are_not() {
    let (old, new) = (signer("example.org/ledger", 1), signer("example.org/ledger", 2));
    let checkpoint = checkpoint(&[]);
    let text = checkpoint.to_string();
    // Both keys sign while one replaces the other; the name alone does not make a key known.
    let note = format!("{}{}", old.sign(&checkpoint), new.signature(&text));
    let opened = Ok(checkpoint.clone());
    assert_eq!(open(&note, &[old.verifier()]), opened);
    assert_eq!(open(&note, &[new.verifier()]), opened);
    assert_eq!(
        open(&note, &[signer("example.org/ledger", 3).verifier()]),
        Err(NoteFault::Unsigned { names: vec!["example.org/ledger".into(); 2] })
    );
    // Of another kind, and longer.
    let witness = "— witness.example.org jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n";
    assert_eq!(open(&format!("{note}{witness}"), &[old.verifier()]), opened);
    // One false signature of a known key spoils the note, wherever it stands.
    let false_line = old.signature("other text\n");
    let bad =
        Err(NoteFault::BadSignature { name: "example.org/ledger".into(), key_id: old.verifier().key_id() });
    assert_eq!(open(&format!("{note}{false_line}"), &[old.verifier()]), bad);
    assert_eq!(open(&format!("{text}\n{false_line}{}", old.signature(&text)), &[old.verifier()]), bad);
    assert_eq!(open(&format!("{note}{false_line}"), &[new.verifier()]), opened);
}

#[test]
fn malformed_notes_are_refused() {
    let peter = [verifier(PETER)];
    let lines = |line: &str| format!("{PETER_TEXT}\n{line}");
    let line_5 = NoteFault::SignatureLine { number: 5 };
    let line_4 = NoteFault::SignatureLine { number: 4 };
    let cases = [
        (String::new(), NoteFault::NoSignatures),
        (PETER_TEXT.to_owned(), NoteFault::NoSignatures),
        (lines(""), NoteFault::NoSignatures),
        (format!("{PETER_TEXT}{PETER_LINE}"), NoteFault::NoSignatures),
        (lines(PETER_LINE.trim_end()), NoteFault::Unfinished),
        (lines(&format!("{PETER_LINE}\n")), NoteFault::NoSignatures),
        (lines(&format!("{PETER_LINE}Unexpected.\n")), line_5),
        (lines(&PETER_LINE.replace("PeterNeumann", "Bad Name")), line_4.clone()),
        (lines(&PETER_LINE.replace("PeterNeumann", "Bad+Name")), line_4.clone()),
        (lines(&PETER_LINE.replace("PeterNeumann", "")), line_4.clone()),
        (lines(&PETER_LINE.replace("PeterNeumann", "Bad\u{a0}Name")), line_4.clone()),
        (lines(&PETER_LINE.replace("— ", "- ")), line_4.clone()),
        (lines(&PETER_LINE.replace("AM=", "AM")), line_4.clone()),
        // The same bytes in a second spelling of base64.
        (lines(&PETER_LINE.replace("AM=", "AN=")), line_4.clone()),
        (lines("— PeterNeumann x08gow==\n"), line_4.clone()),
        (lines("— PeterNeumann x08g\n"), line_4),
        (format!("\u{1}{PETER_TEXT}\n{PETER_LINE}"), NoteFault::ControlCharacter { at: 0 }),
        (
            lines(&PETER_LINE.replace('\n', "\r\n")),
            NoteFault::ControlCharacter { at: PETER_TEXT.len() + PETER_LINE.len() },
        ),
        (
            lines(&PETER_LINE.repeat(MAX_SIGNATURES + 1)),
            NoteFault::TooManySignatures { found: MAX_SIGNATURES + 1 },
        ),
        ("x".repeat(MAX_NOTE + 1), NoteFault::TooLong { bytes: MAX_NOTE + 1 }),
    ];
    for (note, fault) in cases {
        assert_eq!(open_text(&note, &peter), Err(fault), "{note:.300}");
    }
    let most = lines(&PETER_LINE.repeat(MAX_SIGNATURES));
    assert_eq!(open_text(&most, &peter), Ok(PETER_TEXT));
}

#[test]
fn malformed_checkpoints_are_refused() {
    let root = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";
    let line = |number| BadCheckpoint::Line { number };
    let lines = |found| BadCheckpoint::TooFewLines { found };
    let cases = [
        (String::new(), BadCheckpoint::Unfinished),
        (format!("o\n1\n{root}"), BadCheckpoint::Unfinished),
        ("\n".to_owned(), lines(1)),
        ("o\n1\n".to_owned(), lines(2)),
        (format!("\n1\n{root}\n"), line(1)),
        (format!("o\u{1f}\n1\n{root}\n"), line(1)),
        (format!("o\n1\n{root}\n\n"), line(4)),
        (format!("o\n1\n{root}\nx\n\ny\n"), line(5)),
        (format!("o\n1\n{root}\nx\r\n"), line(4)),
        (format!("o\n\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n01\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n00\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n+1\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n-1\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n 1\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n1.0\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n0x1\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n١\n{root}\n"), BadCheckpoint::Size),
        (format!("o\n18446744073709551616\n{root}\n"), BadCheckpoint::Size),
        ("o\n1\n\n".to_owned(), BadCheckpoint::Root),
        (format!("o\n1\n {root}\n"), BadCheckpoint::Root),
        (format!("o\n1\n{}\n", root.replace('=', "")), BadCheckpoint::Root),
        (format!("o\n1\n{}\n", root.replace("I=", "J=")), BadCheckpoint::Root),
        (format!("o\n1\n{}\n", root.replace('/', "_")), BadCheckpoint::Root),
        ("o\n1\nAAAA\n".to_owned(), BadCheckpoint::Root),
        (format!("o\n1\n{}\n", "A".repeat(44)), BadCheckpoint::Root),
    ];
    for (text, fault) in cases {
        assert_eq!(text.parse::<Checkpoint>(), Err(fault), "{text:?}");
    }
    for size in ["0", "1", "18446744073709551615"] {
        let text = format!("o\n{size}\n{root}\n");
        assert_eq!(text.parse::<Checkpoint>().unwrap().to_string(), text);
    }
    let forged =
        |origin: &str, extension: &str| Checkpoint::new(origin, 1, Hash::EMPTY, vec![extension.to_owned()]);
    assert_eq!(forged("o\n9", "x"), Err(line(1)));
    assert_eq!(forged("", "x"), Err(line(1)));
    assert_eq!(forged("o", "x\ny"), Err(line(4)));
    assert_eq!(forged("o", ""), Err(line(4)));
}

#[test]
fn no_part_and_no_variant_of_a_key_is_a_key() {
    for (whole, is_key) in [
        (PETER, (|text| text.parse::<Verifier>().is_ok()) as fn(&str) -> bool),
        (PETER_SECRET, |text| text.parse::<Signer>().is_ok()),
    ] {
        assert!(is_key(whole));
        for start in 0..whole.len() {
            for end in start..=whole.len() {
                assert_eq!(is_key(&whole[start..end]), end - start == whole.len());
            }
            for byte in 0..0x80 {
                let mut changed = whole.as_bytes().to_vec();
                changed[start] = byte;
                let changed = String::from_utf8(changed).unwrap();
                assert_eq!(is_key(&changed), changed == whole, "{changed}");
            }
        }
        assert!(!is_key(&format!("{whole}\n")));
        assert!(!is_key(&whole.replace("c74f20a3", "C74F20A3")));
    }
    let faults = [
        ("", KeyFault::Form),
        ("PeterNeumann", KeyFault::Form),
        ("PeterNeumann+c74f20a3", KeyFault::Form),
        ("PeterNeumann+c74f20a3+", KeyFault::Form),
        ("PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==", KeyFault::Form),
        (
            "PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            KeyFault::Algorithm { found: 0x65 },
        ),
        ("PeterNeumann+c74f20a3+ARpc", KeyFault::Key),
        (
            "PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
            KeyFault::KeyId { stated: 0xc74f_20a4, computed: 0xc74f_20a3 },
        ),
        ("+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW", KeyFault::Name),
    ];
    for (text, fault) in faults {
        assert_eq!(text.parse::<Verifier>(), Err(fault), "{text}");
    }
}

#[test]
fn names_and_keys_that_could_deceive_are_refused() {
    for name in ["", "a b", "a+b", "a\nb", "a\u{0}b", "a\u{2003}b", "a\tb"] {
        let signer = Signer::new(name, SigningKey::from_bytes(&[1; 32]));
        assert_eq!(signer.err(), Some(KeyFault::Name), "{name:?}");
    }
    // The neutral point: anybody can sign anything under it.
    let mut neutral = [0; 32];
    neutral[0] = 1;
    let key = VerifyingKey::from_bytes(&neutral).unwrap();
    assert_eq!(Verifier::new("name", key), Err(KeyFault::Key));
}

// ---- Canonical JSON ----

fn canonical_text(text: &str) -> Result<String, NotCanonical> {
    let value: Value = serde_json::from_str(text).unwrap();
    canonical(&value).map(|bytes| String::from_utf8(bytes).unwrap())
}

#[test]
fn published_canonical_forms() {
    // RFC 8785 §3.2.3 and the test data of its author; the one fraction there (56.0) is left out.
    let published = [
        (
            r#"{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}"#,
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}",
        ),
        (
            r#"{"\u20ac":"Euro Sign","1":"One","\u0080":"Control\u007f","\ud83d\ude02":"Smiley","\u00f6":"Latin Small Letter O With Diaeresis","\ufb33":"Hebrew Letter Dalet With Dagesh","</script>":"Browser Challenge"}"#,
            "{\"1\":\"One\",\"</script>\":\"Browser Challenge\",\"\u{80}\":\"Control\u{7f}\",\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\"😂\":\"Smiley\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}",
        ),
        (
            r#"{"1":{"f":{"f":"hi","F":5},"\n":56},"10":{},"":"empty","a":{},"111":[{}],"A":{}}"#,
            r#"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{}],"A":{},"a":{}}"#,
        ),
        (
            r#"{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}"#,
            r#"{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}"#,
        ),
        ("[ 56, {\n \"d\": true, \"10\": null, \"1\": [ ] } ]", r#"[56,{"1":[],"10":null,"d":true}]"#),
        (r#"{"Unnormalized Unicode":"\u1e0d\u0307"}"#, "{\"Unnormalized Unicode\":\"\u{1e0d}\u{307}\"}"),
        (
            r#"{"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}"#,
            "{\"literals\":[null,true,false],\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}",
        ),
    ];
    for (given, expected) in published {
        assert_eq!(canonical_text(given).as_deref(), Ok(expected));
        let value = parse_canonical(expected.as_bytes()).unwrap();
        assert_eq!(value, serde_json::from_str::<Value>(given).unwrap());
    }
}

#[test]
fn every_control_character_has_its_one_escape() {
    let all: String = (0..0x21).map(char::from).chain("\u{7f}\u{2028}".chars()).collect();
    let expected = concat!(
        r#""\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000b\f\r\u000e\u000f"#,
        r#"\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f "#,
        "\u{7f}\u{2028}\"",
    );
    assert_eq!(canonical(&json!(all)).unwrap(), expected.as_bytes());
    assert_eq!(parse_canonical(expected.as_bytes()), Ok(json!(all)));
}

#[test]
fn keys_sort_by_utf_16_units_and_not_by_utf_8() {
    let value = json!({"\u{e000}": 1, "\u{10000}": 2, "\u{ffff}": 3, "\u{10ffff}": 4, "z": 5});
    let expected = "{\"z\":5,\"\u{10000}\":2,\"\u{10ffff}\":4,\"\u{e000}\":1,\"\u{ffff}\":3}";
    assert_eq!(canonical(&value).unwrap(), expected.as_bytes());
    assert_eq!(parse_canonical(expected.as_bytes()), Ok(value));
}

#[test]
fn whole_numbers_of_64_bits_and_no_others() {
    for number in ["0", "-1", "9007199254740991", "-9223372036854775808", "18446744073709551615"] {
        assert_eq!(canonical_text(number).as_deref(), Ok(number));
        assert!(parse_canonical(number.as_bytes()).is_ok());
    }
    for number in ["1.5", "56.0", "1e3", "-0", "-0.0", "18446744073709551616", "-9223372036854775809"] {
        let text = format!(r#"{{"a/b~c":[true,{number}]}}"#);
        let Err(NotCanonical::Number { at, .. }) = parse_canonical(text.as_bytes()) else {
            panic!("{number} was taken");
        };
        assert_eq!(at, "/a~1b~0c/1");
    }
}

#[test]
fn bytes_in_any_other_form_are_refused() {
    let differs = [
        (" 1", 0),
        ("1\n", 1),
        ("[1, 2]", 3),
        ("{\"a\" :1}", 4),
        ("{\"b\":1,\"a\":2}", 2),
        ("{\"a\":1,\"a\":1}", 6),
        ("{\"a\":1,\"a\":2}", 5),
        ("\"\\u0041\"", 1),
        ("\"\\/\"", 1),
        ("\"\\u000A\"", 2),
        ("\"\\u001F\"", 6),
        ("\"\\u007f\"", 1),
        ("\"\\ud83d\\ude02\"", 1),
    ];
    for (text, at) in differs {
        let found = parse_canonical(text.as_bytes());
        assert_eq!(found, Err(NotCanonical::Differs { at }), "{text}");
    }
    let broken: [&[u8]; 12] = [
        b"",
        b"nul",
        b"{}{}",
        b"[1,]",
        b"01",
        b"+1",
        b"NaN",
        b"1e999",
        b"'a'",
        b"\"\n\"",
        b"\"\\ud800\"",
        b"\"\xff\"",
    ];
    for bytes in broken {
        let found = parse_canonical(bytes);
        assert!(matches!(found, Err(NotCanonical::Json { .. })), "{bytes:?}");
    }
    let marked = parse_canonical(b"\xef\xbb\xbf{}");
    assert!(matches!(marked, Err(NotCanonical::Json { line: 1, .. })));
}

#[test]
fn a_changed_byte_never_gives_the_same_value() {
    let value = json!({"é": [1, null, "a\"\u{1}"], "n": {"k": -12, "z": true}, "𝔸": "x"});
    let bytes = canonical(&value).unwrap();
    let mut accepted = 0;
    for place in 0..bytes.len() {
        for byte in (0..=255).filter(|byte| *byte != bytes[place]) {
            let mut changed = bytes.clone();
            changed[place] = byte;
            if let Ok(other) = parse_canonical(&changed) {
                assert_ne!(other, value);
                assert_eq!(canonical(&other).unwrap(), changed);
                accepted += 1;
            }
        }
    }
    assert!(accepted > 100);
}

#[test]
fn nesting_ends_somewhere() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(parse_canonical(nested(MAX_DEPTH).as_bytes()).is_ok());
    assert_eq!(
        parse_canonical(nested(MAX_DEPTH + 1).as_bytes()),
        Err(NotCanonical::TooDeep { at: "/0".repeat(MAX_DEPTH) })
    );
    let hostile = parse_canonical("[".repeat(1_000_000).as_bytes());
    assert!(matches!(hostile, Err(NotCanonical::Json { .. })));
    let objects = (0..=MAX_DEPTH).fold(json!({}), |inner, _| json!({"a": inner}));
    assert!(matches!(canonical(&objects), Err(NotCanonical::TooDeep { .. })));
}
