//! Which of the world's sections a country lies in, for the demonstration only: member states of the United Nations
//! and the State of Palestine, by ISO 3166-1 alpha-2.

/// A section: its name in the file, how many cities it gets, its countries.
pub struct Section {
    pub name: &'static str,
    pub cities: usize,
    countries: &'static str,
}

/// The seven continental sections; the metropolitan one is a flag, since a metropolis sits in two.
pub const SECTIONS: [Section; 7] = [
    Section {
        name: "africa",
        cities: 38,
        countries: "DZ AO BJ BW BF BI CV CM CF TD KM CG CD CI DJ EG GQ ER SZ ET GA GM GH GN GW KE LS LR LY MG MW ML MR \
            MU MA MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG TN UG ZM ZW",
    },
    Section {
        name: "asia-pacific",
        cities: 34,
        countries: "AU BD BT BN KH CN FJ IN ID JP KI KP LA MY MV MH FM MN MM NR NP NZ PK PW PG PH WS SG SB KR LK TH TL \
            TO TV VU VN",
    },
    Section { name: "eurasia", cities: 14, countries: "AM AZ BY GE KZ KG MD RU TJ TM UA UZ" },
    Section {
        name: "europe",
        cities: 32,
        countries: "AL AD AT BE BA BG HR CY CZ DK EE FI FR DE GR HU IS IE IT LV LI LT LU MT MC ME NL MK NO PL PT RO SM \
            RS SK SI ES SE CH GB",
    },
    Section {
        name: "latin-america",
        cities: 27,
        countries: "AG AR BS BB BZ BO BR CL CO CR CU DM DO EC SV GD GT GY HT HN JM MX NI PA PY PE KN LC VC SR TT UY VE",
    },
    Section {
        name: "middle-east-west-asia",
        cities: 12,
        countries: "AF BH IR IQ IL JO KW LB OM PS QA SA SY TR AE YE",
    },
    Section { name: "north-america", cities: 8, countries: "CA US" },
];

impl Section {
    /// Its countries.
    pub fn countries(&self) -> impl Iterator<Item = &'static str> {
        self.countries.split_whitespace()
    }
}

/// The section of a country.
pub fn of_country(country: &str) -> Option<&'static str> {
    SECTIONS
        .iter()
        .find(|section| section.countries().any(|other| other == country))
        .map(|section| section.name)
}

#[test]
fn each_country_lies_in_one_section() {
    let mut all: Vec<&str> = SECTIONS.iter().flat_map(Section::countries).collect();
    assert_eq!(all.len(), 194, "193 member states and one observer");
    all.sort_unstable();
    all.dedup();
    assert_eq!(all.len(), 194);
    assert_eq!((of_country("SN"), of_country("XK")), (Some("africa"), None));
}
