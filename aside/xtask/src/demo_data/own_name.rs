//! What a city is called at home, where Natural Earth's table does not say it.

/// The column of the table that is in a country's own language.
pub fn column(country: &str) -> Option<&'static str> {
    let columns = [
        ("name_es", "AR BO CL CO CR CU DO EC ES GQ GT HN MX NI PA PE PY SV UY VE"),
        ("name_pt", "AO BR CV GW MZ PT ST"),
        ("name_fr", "BF BJ CD CF CG CI FR GA GN LU MC ML NE SN TG"),
        ("name_de", "AT DE LI"),
        ("name_ru", "BY KG RU"),
        ("name_zh", "CN"),
    ];
    columns
        .iter()
        .find(|(_, countries)| countries.split(' ').any(|other| other == country))
        .map(|(column, _)| *column)
}

/// The name of a city in its own script, by Wikidata.
pub fn of_city(wikidata: &str) -> Option<&'static str> {
    OWN.iter().find(|(id, _)| *id == wikidata).map(|(_, name)| *name)
}

const OWN: [(&str, &str); 61] = [
    ("Q85", "القاهرة"),
    ("Q7903", "الدار البيضاء"),
    ("Q1963", "الخرطوم"),
    ("Q3561", "الجزائر"),
    ("Q3572", "تونس"),
    ("Q40816", "بنغازي"),
    ("Q238452", "العريش"),
    ("Q818019", "سطات"),
    ("Q611867", "سنار"),
    ("Q609871", "قالمة"),
    ("Q3692", "الرياض"),
    ("Q1530", "بغداد"),
    ("Q41183", "حلب"),
    ("Q3882", "المنامة"),
    ("Q27430", "الجبيل"),
    ("Q192961", "الرمادي"),
    ("Q3616", "تهران"),
    ("Q317946", "بجنورد"),
    ("Q5838", "کابل"),
    ("Q1054127", "اندخوی"),
    ("Q3624", "አዲስ አበባ"),
    ("Q1181637", "ደብረ ብርሃን"),
    ("Q951161", "Makhanda"),
    ("Q16572", "广州"),
    ("Q8684", "서울"),
    ("Q1156", "मुंबई"),
    ("Q1490", "東京"),
    ("Q8660", "کراچی"),
    ("Q1354", "ঢাকা"),
    ("Q1861", "กรุงเทพมหานคร"),
    ("Q37995", "ရန်ကုန်"),
    ("Q18808", "평양"),
    ("Q3037", "काठमाडौं"),
    ("Q878237", "इटावा"),
    ("Q205526", "山形"),
    ("Q523778", "ساہیوال"),
    ("Q42137", "익산"),
    ("Q747840", "বরিশাল"),
    ("Q1363891", "ลพบุรี"),
    ("Q1854", "Thành phố Hồ Chí Minh"),
    ("Q25897", "Tân An"),
    ("Q1014782", "Ormoc"),
    ("Q1899", "Київ"),
    ("Q33613", "Краматорськ"),
    ("Q269", "Toshkent"),
    ("Q913406", "Chirchiq"),
    ("Q35493", "Алматы"),
    ("Q740832", "Жезқазған"),
    ("Q9248", "Bakı"),
    ("Q9365", "Душанбе"),
    ("Q1524", "Αθήνα"),
    ("Q208403", "Κομοτηνή"),
    ("Q472", "София"),
    ("Q19660", "București"),
    ("Q220", "Roma"),
    ("Q36600", "Den Haag"),
    ("Q239", "Bruxelles"),
    ("Q71", "Genève"),
    ("Q1863", "Andorra la Vella"),
    ("Q2887", "Santiago"),
    ("Q406", "İstanbul"),
];
