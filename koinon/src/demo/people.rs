//! Invented people: names drawn from pools by region, always the same for the same draw.

use std::collections::BTreeMap;

const POOLS: &str = include_str!("../../../rooms/network/data/demo-people.txt");

/// One pool of names.
#[derive(Default)]
struct Pool {
    female: Vec<&'static str>,
    male: Vec<&'static str>,
    family: Vec<&'static str>,
}

/// All pools, and which country draws from which.
pub struct Names {
    pools: Vec<Pool>,
    of_country: BTreeMap<&'static str, usize>,
}

impl Names {
    /// Reads the pools.
    pub fn read() -> Self {
        let mut names = Self { pools: Vec::new(), of_country: BTreeMap::new() };
        for line in POOLS.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')) {
            if line.starts_with('[') {
                names.pools.push(Pool::default());
                continue;
            }
            let (Some((key, values)), Some(at)) = (line.split_once(':'), names.pools.len().checked_sub(1))
            else {
                continue;
            };
            let values: Vec<&'static str> = values.split(',').map(str::trim).collect();
            match key {
                "female" => names.pools[at].female = values,
                "male" => names.pools[at].male = values,
                "family" => names.pools[at].family = values,
                "countries" => names.of_country.extend(values.into_iter().map(|code| (code, at))),
                _ => {}
            }
        }
        names
    }

    /// A name for the `n`th person of a country, and whether it is a woman's. The same draw gives the same name.
    pub fn draw(&self, country: &str, n: u64) -> (String, bool) {
        let pool = &self.pools[self.of_country.get(country).copied().unwrap_or(0)];
        let woman = mix(n, 1) % 100 < 43;
        let given = if woman { &pool.female } else { &pool.male };
        let pick = |from: &[&str], salt| {
            from.get((mix(n, salt) % from.len().max(1) as u64) as usize).map_or("N.", |name| name).to_owned()
        };
        (format!("{} {}", pick(given, 2), pick(&pool.family, 3)), woman)
    }
}

/// SplitMix64's finaliser over a number and a salt.
pub fn mix(n: u64, salt: u64) -> u64 {
    let mut z = n.wrapping_add(salt.wrapping_mul(0x9E37_79B9_7F4A_7C15)).wrapping_add(0x1234_5678);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_pool_has_names_and_draws_repeat() {
        let names = super::Names::read();
        for country in ["ZA", "BR", "JP", "FR", "EG", "TR", "RU", "US", "XX"] {
            let (name, _) = names.draw(country, 17);
            assert!(name.split(' ').count() >= 2 && !name.contains("N."), "{country}: {name}");
            assert_eq!(names.draw(country, 17).0, name);
        }
    }
}
