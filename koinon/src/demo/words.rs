//! What the demonstration says, in four languages. All of it is invented.

use base::{Lang, Localised};

/// English, French, Spanish, Arabic.
type Four = [&'static str; Lang::COUNT];

/// The four as one text.
pub fn four(words: Four) -> Localised {
    Lang::ALL.into_iter().zip(words).fold(Localised::default(), |text, (lang, word)| text.and(lang, word))
}

pub const FEDERATION: Four = [
    "League of Towns and Regions (demonstration)",
    "Ligue des villes et des régions (démonstration)",
    "Liga de ciudades y regiones (demostración)",
    "رابطة المدن والمناطق (عرض تجريبي)",
];

pub const FORUM_NOW: Four = [
    "Forum of Local Leaders, open session",
    "Forum des élus locaux, séance ouverte",
    "Foro de Líderes Locales, sesión abierta",
    "منتدى القادة المحليين، الجلسة المفتوحة",
];
pub const FORUM_QUESTION: Four = [
    "Shall the league meet every year from now on?",
    "La ligue doit-elle désormais se réunir chaque année ?",
    "¿Debe la liga reunirse cada año a partir de ahora?",
    "هل تجتمع الرابطة كل سنة من الآن فصاعدًا؟",
];

pub const MAYOR: Four = ["Mayor", "Maire", "Alcaldía", "رئاسة البلدية"];
pub const DEPUTY_MAYOR: Four =
    ["Deputy mayor", "Adjoint au maire", "Tenencia de alcaldía", "نيابة رئاسة البلدية"];
pub const GOVERNOR: Four =
    ["President of the region", "Présidence de la région", "Presidencia de la región", "رئاسة المنطقة"];
pub const PRESIDENT: Four = [
    "President of the association",
    "Présidence de l’association",
    "Presidencia de la asociación",
    "رئاسة الجمعية",
];

/// A body: code, name, purpose.
pub struct BodyWords {
    pub code: &'static str,
    pub name: Four,
    pub purpose: Four,
}

pub const COUNCIL: BodyWords = BodyWords {
    code: "world-council",
    name: ["World Council", "Conseil mondial", "Consejo Mundial", "المجلس العالمي"],
    purpose: [
        "Decides on the policy of the league, adopts its positions and chooses its Executive Bureau.",
        "Décide de la politique de la ligue, adopte ses positions et choisit son Bureau exécutif.",
        "Decide la política de la liga, aprueba sus posiciones y elige su Buró Ejecutivo.",
        "يقرر سياسة الرابطة ويعتمد مواقفها ويختار مكتبها التنفيذي.",
    ],
};
pub const BUREAU: BodyWords = BodyWords {
    code: "executive-bureau",
    name: ["Executive Bureau", "Bureau exécutif", "Buró Ejecutivo", "المكتب التنفيذي"],
    purpose: [
        "Prepares and carries out what the World Council decides.",
        "Prépare et exécute ce que décide le Conseil mondial.",
        "Prepara y ejecuta lo que decide el Consejo Mundial.",
        "يُعِدّ ما يقرره المجلس العالمي وينفذه.",
    ],
};
pub const PRESIDENCY: BodyWords = BodyWords {
    code: "presidency",
    name: ["Presidency", "Présidence", "Presidencia", "الرئاسة"],
    purpose: [
        "Speaks for the league between meetings.",
        "Parle au nom de la ligue entre les réunions.",
        "Habla en nombre de la liga entre reuniones.",
        "تتحدث باسم الرابطة بين الاجتماعات.",
    ],
};
pub const ASSEMBLY: BodyWords = BodyWords {
    code: "general-assembly",
    name: ["General Assembly", "Assemblée générale", "Asamblea General", "الجمعية العامة"],
    purpose: [
        "All members, gathered every three years.",
        "Tous les membres, réunis tous les trois ans.",
        "Todos los miembros, reunidos cada tres años.",
        "جميع الأعضاء مجتمعين كل ثلاث سنوات.",
    ],
};
pub const FORUM: BodyWords = BodyWords {
    code: "forum",
    name: [
        "Forum of Local Leaders",
        "Forum des élus locaux",
        "Foro de Líderes Locales",
        "منتدى القادة المحليين",
    ],
    purpose: [
        "Advises the league on what matters to its members.",
        "Conseille la ligue sur ce qui importe à ses membres.",
        "Asesora a la liga sobre lo que importa a sus miembros.",
        "يقدم المشورة للرابطة بشأن ما يهم أعضاءها.",
    ],
};
pub const STATUTORY: BodyWords = BodyWords {
    code: "statutory-affairs",
    name: [
        "Committee on Statutory Affairs",
        "Comité des affaires statutaires",
        "Comité de Asuntos Estatutarios",
        "لجنة الشؤون النظامية",
    ],
    purpose: [
        "Checks who is entitled to what, and proposes changes to the rules.",
        "Vérifie qui a droit à quoi et propose des changements aux règles.",
        "Comprueba quién tiene derecho a qué y propone cambios en las reglas.",
        "تتحقق من الحقوق وتقترح تعديل القواعد.",
    ],
};

pub const CITY_SEATS: Four =
    ["Local governments", "Gouvernements locaux", "Gobiernos locales", "الحكومات المحلية"];
pub const REGION_SEATS: Four =
    ["Regional governments", "Gouvernements régionaux", "Gobiernos regionales", "حكومات المناطق"];
pub const ASSOCIATION_SEATS: Four =
    ["National associations", "Associations nationales", "Asociaciones nacionales", "الجمعيات الوطنية"];
pub const SECTION_SEATS: Four = [
    "Presidents of the sections",
    "Présidences des sections",
    "Presidencias de las secciones",
    "رؤساء الأقسام",
];

/// A motion: its title and its paragraphs.
pub struct MotionWords {
    pub title: Four,
    pub paragraphs: &'static [Four],
}

pub const SPRING: Four = [
    "World Council, spring session",
    "Conseil mondial, session de printemps",
    "Consejo Mundial, sesión de primavera",
    "المجلس العالمي، دورة الربيع",
];
pub const NOW: Four = [
    "World Council, ordinary session",
    "Conseil mondial, session ordinaire",
    "Consejo Mundial, sesión ordinaria",
    "المجلس العالمي، الدورة العادية",
];
pub const NEXT: Four = [
    "Executive Bureau, next meeting",
    "Bureau exécutif, prochaine réunion",
    "Buró Ejecutivo, próxima reunión",
    "المكتب التنفيذي، الاجتماع القادم",
];

pub const GATHERING: Four = [
    "General Assembly of the members",
    "Assemblée générale des membres",
    "Asamblea General de los miembros",
    "الجمعية العامة للأعضاء",
];

pub const OPENING: Four = ["Opening and roll", "Ouverture et appel", "Apertura y lista", "الافتتاح والنداء"];
pub const POSITIONS: Four =
    ["Positions and motions", "Positions et motions", "Posiciones y mociones", "المواقف والمقترحات"];
pub const PLAN_ITEM: Four = [
    "Progress of the strategic plan",
    "Avancement du plan stratégique",
    "Avance del plan estratégico",
    "تقدم الخطة الاستراتيجية",
];
pub const OTHER: Four = ["Any other business", "Questions diverses", "Asuntos varios", "ما يستجد من أعمال"];

pub const WATER: MotionWords = MotionWords {
    title: [
        "Water and sanitation for informal districts",
        "Eau et assainissement pour les quartiers informels",
        "Agua y saneamiento para los barrios informales",
        "الماء والصرف الصحي للأحياء غير النظامية",
    ],
    paragraphs: &[
        [
            "Members will publish, within two years, how many of their inhabitants live without piped water.",
            "Les membres publieront, d’ici deux ans, combien de leurs habitants vivent sans eau courante.",
            "Los miembros publicarán, en un plazo de dos años, cuántos de sus habitantes viven sin agua corriente.",
            "ينشر الأعضاء خلال سنتين عدد سكانهم الذين يعيشون دون ماء جارٍ.",
        ],
        [
            "The league will gather these figures in its observatory, each with its source and its date.",
            "La ligue réunira ces chiffres dans son observatoire, chacun avec sa source et sa date.",
            "La liga reunirá estas cifras en su observatorio, cada una con su fuente y su fecha.",
            "تجمع الرابطة هذه الأرقام في مرصدها، كل رقم مع مصدره وتاريخه.",
        ],
    ],
};
pub const WOMEN: MotionWords = MotionWords {
    title: [
        "Women in delegations",
        "Les femmes dans les délégations",
        "Las mujeres en las delegaciones",
        "النساء في الوفود",
    ],
    paragraphs: &[[
        "Delegations of the league to outside meetings have at least two women in every five people.",
        "Les délégations de la ligue aux réunions extérieures comptent au moins deux femmes sur cinq personnes.",
        "Las delegaciones de la liga a reuniones externas tienen al menos dos mujeres de cada cinco personas.",
        "تضم وفود الرابطة إلى الاجتماعات الخارجية امرأتين على الأقل من كل خمسة أشخاص.",
    ]],
};
pub const FEES: MotionWords = MotionWords {
    title: [
        "Contributions in two instalments",
        "Cotisations en deux versements",
        "Cuotas en dos plazos",
        "الاشتراكات على دفعتين",
    ],
    paragraphs: &[[
        "Members may pay their yearly contribution in two instalments without a surcharge.",
        "Les membres peuvent payer leur cotisation annuelle en deux versements sans supplément.",
        "Los miembros pueden pagar su cuota anual en dos plazos sin recargo.",
        "يجوز للأعضاء دفع اشتراكهم السنوي على دفعتين دون زيادة.",
    ]],
};
pub const HEAT: MotionWords = MotionWords {
    title: [
        "Heat plans for every member town",
        "Des plans canicule pour chaque ville membre",
        "Planes contra el calor en cada ciudad miembro",
        "خطط لمواجهة الحر في كل مدينة عضو",
    ],
    paragraphs: &[
        [
            "Every member town has, within three years, a plan for days of dangerous heat, with shade, water and visits to those who live alone.",
            "Chaque ville membre se dote, d’ici trois ans, d’un plan pour les jours de chaleur dangereuse : ombre, eau et visites aux personnes seules.",
            "Cada ciudad miembro tendrá, en tres años, un plan para los días de calor peligroso: sombra, agua y visitas a quienes viven solos.",
            "تضع كل مدينة عضو خلال ثلاث سنوات خطة لأيام الحر الخطر: ظل وماء وزيارات لمن يعيشون وحدهم.",
        ],
        [
            "The league pairs towns that have such a plan with towns that do not.",
            "La ligue met en relation les villes qui ont un tel plan et celles qui n’en ont pas.",
            "La liga empareja ciudades que tienen un plan así con ciudades que no lo tienen.",
            "تقرن الرابطة المدن التي لديها خطة كهذه بمدن ليست لديها.",
        ],
    ],
};
pub const ARCHIVES: MotionWords = MotionWords {
    title: [
        "Open minutes within a month",
        "Des procès-verbaux ouverts en un mois",
        "Actas abiertas en un mes",
        "محاضر مفتوحة خلال شهر",
    ],
    paragraphs: &[[
        "The minutes of every public body are open to all within one month of its meeting.",
        "Le procès-verbal de chaque organe public est ouvert à tous dans le mois qui suit sa réunion.",
        "Las actas de cada órgano público se abren a todos en el mes siguiente a su reunión.",
        "تُفتح محاضر كل هيئة عامة للجميع خلال شهر من اجتماعها.",
    ]],
};

pub const EFFECT: Four = [
    "The secretariat writes to all members and reports at the next session.",
    "Le secrétariat écrit à tous les membres et rend compte à la prochaine session.",
    "La secretaría escribe a todos los miembros e informa en la próxima sesión.",
    "تكتب الأمانة إلى جميع الأعضاء وتقدم تقريرًا في الدورة القادمة.",
];

pub const REPORT: Four = [
    "As those responsible told the secretariat; invented, like all figures of this demonstration.",
    "D’après les responsables, auprès du secrétariat ; inventé, comme tous les chiffres de cette démonstration.",
    "Según los responsables ante la secretaría; inventado, como todas las cifras de esta demostración.",
    "بحسب ما أبلغه المسؤولون للأمانة؛ وهو مختلق، ككل أرقام هذا العرض التوضيحي.",
];
