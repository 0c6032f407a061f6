//! What is wrong or out of date in the rows that the demonstration takes from Natural Earth's table.

/// A city of the table, by Wikidata; the column; what it should say.
pub const CORRECTIONS: [(&str, &str, &str); 19] = [
    ("Q1863", "timezone", "Europe/Andorra"),
    ("Q1899", "name_en", "Kyiv"),
    ("Q1899", "timezone", "Europe/Kyiv"),
    ("Q25390", "name_fr", "Leeuwarden"),
    ("Q2841", "name_en", "Bogotá"),
    ("Q2887", "timezone", "America/Santiago"),
    ("Q2933", "timezone", "America/Asuncion"),
    ("Q33613", "timezone", "Europe/Kyiv"),
    ("Q340", "timezone", "America/Toronto"),
    ("Q34820", "timezone", "America/Santo_Domingo"),
    ("Q37995", "timezone", "Asia/Yangon"),
    ("Q3932", "timezone", "Africa/Sao_Tome"),
    ("Q42751", "timezone", "Pacific/Pohnpei"),
    ("Q8673", "timezone", "Africa/Lagos"),
    ("Q951161", "name_en", "Makhanda"),
    ("Q951161", "name_es", "Makhanda"),
    ("Q951161", "name_fr", "Makhanda"),
    ("Q1054127", "name_es", "Andjoy"),
    ("Q16572", "timezone", "Asia/Shanghai"),
];

/// Rows in which the table mixes up two towns.
pub const MIXED_UP: [&str; 1] = ["Q2080938"];
