//! Regional governments and national associations for the demonstration: facts gathered by hand.
//!
//! Populations are rounded; those of associations are their country's. Regions are known by ISO 3166-2.

/// One row, but for what a rule makes.
pub struct Government {
    pub external_id: &'static str,
    /// In the government's own language.
    pub name: &'static str,
    /// In English, French and Spanish.
    pub names: [&'static str; 3],
    /// ISO 3166-1 alpha-2.
    pub country: &'static str,
    pub population: u32,
    /// Degrees north and east of its seat.
    pub place: (&'static str, &'static str),
    pub timezone: &'static str,
}

const fn row(
    external_id: &'static str,
    name: &'static str,
    names: [&'static str; 3],
    country: &'static str,
    population: u32,
    place: (&'static str, &'static str),
    timezone: &'static str,
) -> Government {
    Government { external_id, name, names, country, population, place, timezone }
}

/// Regions, provinces and states with a government of their own.
#[rustfmt::skip]
pub const REGIONS: [Government; 20] = [
    row("iso3166-2:ZA-GP", "Gauteng", ["Gauteng", "Gauteng", "Gauteng"], "ZA", 15_100_000, ("-26.20", "28.05"), "Africa/Johannesburg"),
    row("iso3166-2:ZA-WC", "Western Cape", ["Western Cape", "Cap-Occidental", "Cabo Occidental"], "ZA", 7_400_000, ("-33.92", "18.42"), "Africa/Johannesburg"),
    row("iso3166-2:KE-17", "Kisumu County", ["Kisumu County", "Comté de Kisumu", "Condado de Kisumu"], "KE", 1_160_000, ("-0.09", "34.77"), "Africa/Nairobi"),
    row("iso3166-2:MA-04", "الرباط سلا القنيطرة", ["Rabat-Salé-Kénitra", "Rabat-Salé-Kénitra", "Rabat-Salé-Kenitra"], "MA", 4_600_000, ("34.02", "-6.84"), "Africa/Casablanca"),
    row("iso3166-2:KR-41", "경기도", ["Gyeonggi", "Gyeonggi", "Gyeonggi"], "KR", 13_600_000, ("37.26", "127.03"), "Asia/Seoul"),
    row("iso3166-2:JP-01", "北海道", ["Hokkaido", "Hokkaidō", "Hokkaidō"], "JP", 5_200_000, ("43.06", "141.35"), "Asia/Tokyo"),
    row("iso3166-2:IN-KL", "കേരളം", ["Kerala", "Kerala", "Kerala"], "IN", 33_400_000, ("8.52", "76.94"), "Asia/Kolkata"),
    row("iso3166-2:ID-JB", "Jawa Barat", ["West Java", "Java occidental", "Java Occidental"], "ID", 48_300_000, ("-6.91", "107.61"), "Asia/Jakarta"),
    row("iso3166-2:AU-NSW", "New South Wales", ["New South Wales", "Nouvelle-Galles du Sud", "Nueva Gales del Sur"], "AU", 8_300_000, ("-33.87", "151.21"), "Australia/Sydney"),
    row("iso3166-2:RU-TA", "Татарстан", ["Tatarstan", "Tatarstan", "Tartaristán"], "RU", 4_000_000, ("55.79", "49.12"), "Europe/Moscow"),
    row("iso3166-2:ES-CT", "Catalunya", ["Catalonia", "Catalogne", "Cataluña"], "ES", 7_900_000, ("41.39", "2.17"), "Europe/Madrid"),
    row("iso3166-2:FR-IDF", "Île-de-France", ["Île-de-France", "Île-de-France", "Isla de Francia"], "FR", 12_300_000, ("48.86", "2.35"), "Europe/Paris"),
    row("iso3166-2:IT-52", "Toscana", ["Tuscany", "Toscane", "Toscana"], "IT", 3_660_000, ("43.77", "11.25"), "Europe/Rome"),
    row("iso3166-2:PT-20", "Açores", ["Azores", "Açores", "Azores"], "PT", 236_000, ("37.74", "-25.68"), "Atlantic/Azores"),
    row("iso3166-2:BR-SP", "Estado de São Paulo", ["State of São Paulo", "État de São Paulo", "Estado de São Paulo"], "BR", 44_400_000, ("-23.55", "-46.63"), "America/Sao_Paulo"),
    row("iso3166-2:MX-JAL", "Jalisco", ["Jalisco", "Jalisco", "Jalisco"], "MX", 8_350_000, ("20.67", "-103.35"), "America/Mexico_City"),
    row("iso3166-2:AR-S", "Provincia de Santa Fe", ["Santa Fe Province", "Province de Santa Fe", "Provincia de Santa Fe"], "AR", 3_550_000, ("-31.63", "-60.70"), "America/Argentina/Cordoba"),
    row("iso3166-2:CO-ANT", "Antioquia", ["Antioquia", "Antioquia", "Antioquia"], "CO", 6_700_000, ("6.24", "-75.58"), "America/Bogota"),
    row("iso3166-2:CA-QC", "Québec", ["Quebec", "Québec", "Quebec"], "CA", 8_500_000, ("46.81", "-71.21"), "America/Toronto"),
    row("iso3166-2:US-CA", "California", ["California", "Californie", "California"], "US", 39_000_000, ("38.58", "-121.49"), "America/Los_Angeles"),
];

/// Associations that speak for a country's municipalities.
#[rustfmt::skip]
pub const ASSOCIATIONS: [Government; 15] = [
    row("demo:za-salga", "South African Local Government Association", ["South African Local Government Association", "Association sud-africaine des gouvernements locaux", "Asociación Sudafricana de Gobiernos Locales"], "ZA", 62_000_000, ("-25.75", "28.19"), "Africa/Johannesburg"),
    row("demo:ml-amm", "Association des municipalités du Mali", ["Association of Municipalities of Mali", "Association des municipalités du Mali", "Asociación de Municipios de Malí"], "ML", 23_000_000, ("12.64", "-8.00"), "Africa/Bamako"),
    row("demo:tz-alat", "Association of Local Authorities of Tanzania", ["Association of Local Authorities of Tanzania", "Association des autorités locales de Tanzanie", "Asociación de Autoridades Locales de Tanzania"], "TZ", 61_700_000, ("-6.17", "35.74"), "Africa/Dar_es_Salaam"),
    row("demo:gh-nalag", "National Association of Local Authorities of Ghana", ["National Association of Local Authorities of Ghana", "Association nationale des autorités locales du Ghana", "Asociación Nacional de Autoridades Locales de Ghana"], "GH", 30_800_000, ("5.56", "-0.20"), "Africa/Accra"),
    row("demo:ph-lcp", "League of Cities of the Philippines", ["League of Cities of the Philippines", "Ligue des villes des Philippines", "Liga de Ciudades de Filipinas"], "PH", 112_000_000, ("14.58", "121.06"), "Asia/Manila"),
    row("demo:id-apeksi", "Asosiasi Pemerintah Kota Seluruh Indonesia", ["Association of Indonesian Municipalities", "Association des municipalités indonésiennes", "Asociación de Municipios de Indonesia"], "ID", 276_000_000, ("-6.20", "106.85"), "Asia/Jakarta"),
    row("demo:ua-auc", "Асоціація міст України", ["Association of Ukrainian Cities", "Association des villes ukrainiennes", "Asociación de Ciudades Ucranianas"], "UA", 41_000_000, ("50.45", "30.52"), "Europe/Kyiv"),
    row("demo:nl-vng", "Vereniging van Nederlandse Gemeenten", ["Association of Netherlands Municipalities", "Association des communes néerlandaises", "Asociación de Municipios de los Países Bajos"], "NL", 17_900_000, ("52.08", "4.31"), "Europe/Amsterdam"),
    row("demo:es-femp", "Federación Española de Municipios y Provincias", ["Spanish Federation of Municipalities and Provinces", "Fédération espagnole des municipalités et des provinces", "Federación Española de Municipios y Provincias"], "ES", 48_000_000, ("40.42", "-3.70"), "Europe/Madrid"),
    row("demo:fr-amf", "Association des maires de France", ["Association of Mayors of France", "Association des maires de France", "Asociación de Alcaldes de Francia"], "FR", 68_000_000, ("48.86", "2.32"), "Europe/Paris"),
    row("demo:br-cnm", "Confederação Nacional de Municípios", ["National Confederation of Municipalities", "Confédération nationale des municipalités", "Confederación Nacional de Municipios"], "BR", 203_000_000, ("-15.79", "-47.88"), "America/Sao_Paulo"),
    row("demo:cl-achm", "Asociación Chilena de Municipalidades", ["Chilean Association of Municipalities", "Association chilienne des municipalités", "Asociación Chilena de Municipalidades"], "CL", 19_600_000, ("-33.44", "-70.65"), "America/Santiago"),
    row("demo:tr-tbb", "Türkiye Belediyeler Birliği", ["Union of Municipalities of Türkiye", "Union des municipalités de Turquie", "Unión de Municipios de Turquía"], "TR", 85_300_000, ("39.93", "32.86"), "Europe/Istanbul"),
    row("demo:ca-fcm", "Federation of Canadian Municipalities", ["Federation of Canadian Municipalities", "Fédération canadienne des municipalités", "Federación Canadiense de Municipalidades"], "CA", 40_100_000, ("45.42", "-75.70"), "America/Toronto"),
    row("demo:us-nlc", "National League of Cities", ["National League of Cities", "Ligue nationale des villes", "Liga Nacional de Ciudades"], "US", 334_000_000, ("38.90", "-77.01"), "America/New_York"),
];
