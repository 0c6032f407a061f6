//! The words by which rosters call kinds and standings, in English, French, Spanish, Portuguese and Arabic.
//!
//! They are written folded; the codes are always understood too.

use super::text::fold;
use crate::member::{MemberKind, Standing};

/// The kind of member that a cell names.
pub fn kind(text: &str) -> Option<MemberKind> {
    let folded = fold(text);
    MemberKind::ALL.iter().copied().find(|kind| is_among(&folded, kind.code(), words_of_kind(*kind)))
}

/// The standing that a cell names.
pub fn standing(text: &str) -> Option<Standing> {
    let folded = fold(text);
    Standing::ALL
        .iter()
        .copied()
        .find(|standing| is_among(&folded, standing.code(), words_of_standing(*standing)))
}

/// The codes of all kinds, for telling what is possible.
pub fn kinds() -> String {
    MemberKind::ALL.iter().map(|kind| kind.code()).collect::<Vec<_>>().join(", ")
}

/// The codes of all standings, for telling what is possible.
pub fn standings() -> String {
    Standing::ALL.iter().map(|standing| standing.code()).collect::<Vec<_>>().join(", ")
}

fn is_among(folded: &str, code: &str, words: &str) -> bool {
    words.split(" · ").any(|word| word == folded) || fold(code) == folded
}

fn words_of_kind(kind: MemberKind) -> &'static str {
    match kind {
        MemberKind::LocalGovernment => {
            "local · local authority · city · town · municipality · commune · village · gouvernement local · \
             collectivite locale · collectivite territoriale · autorite locale · ville · municipalite · gobierno local · \
             ciudad · municipio · ayuntamiento · alcaldia · governo local · cidade · prefeitura · حكومه محليه · \
             سلطه محليه · جماعه محليه · مدينه · بلديه"
        }
        MemberKind::RegionalGovernment => {
            "regional · region · province · state · gouvernement regional · collectivite regionale · gobierno regional · \
             provincia · estado · governo regional · regiao · حكومه اقليميه · حكومه جهويه · اقليم · جهه · محافظه · ولايه"
        }
        MemberKind::MetropolitanGovernment => {
            "metropolitan · metropolitan authority · metropolitan area · metropolis · gouvernement metropolitain · \
             metropole · gobierno metropolitano · area metropolitana · governo metropolitano · regiao metropolitana · \
             حكومه متروبوليه · حكومه حضريه · متروبول"
        }
        MemberKind::NationalAssociation => {
            "association · national association of local governments · association nationale · asociacion · \
             asociacion nacional · associacao · associacao nacional · جمعيه وطنيه · رابطه وطنيه · جمعيه · رابطه"
        }
        MemberKind::InternationalNetwork => {
            "network · international organisation · international organization · reseau · reseau international · \
             organisation internationale · red · red internacional · organizacion internacional · rede · \
             rede internacional · organizacao internacional · شبكه · شبكه دوليه · منظمه دوليه"
        }
        MemberKind::Associate => {
            "associate member · associe · membre associe · asociado · miembro asociado · associado · membro associado · \
             منتسب · عضو منتسب"
        }
    }
}

fn words_of_standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Good => {
            "good · good standing · active · up to date · paid · en regle · a jour · actif · al corriente · al dia · \
             activo · activa · em dia · ativo · ativa · ملتزم · في وضع جيد · نشط · فاعل"
        }
        Standing::Arrears => {
            "arrears · en retard · arrieres · en retard de cotisation · en mora · con atrasos · moroso · em atraso · \
             متاخر · متاخر عن السداد · عليه متاخرات"
        }
        Standing::Suspended => {
            "suspendu · suspendue · suspendido · suspendida · suspenso · suspensa · معلق · موقوف"
        }
        Standing::Honorary => {
            "honorary member · honoraire · d honneur · membre d honneur · honorario · honoraria · miembro honorario · \
             miembro de honor · membro honorario · فخري · عضو فخري · شرفي"
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_written_as_they_are_compared() {
        for of in MemberKind::ALL {
            assert_eq!(kind(of.code()), Some(*of));
            for word in words_of_kind(*of).split(" · ") {
                assert_eq!((fold(word).as_str(), kind(word)), (word, Some(*of)));
            }
        }
        for of in Standing::ALL {
            assert_eq!(standing(of.code()), Some(*of));
            for word in words_of_standing(*of).split(" · ") {
                assert_eq!((fold(word).as_str(), standing(word)), (word, Some(*of)));
            }
        }
        assert_eq!(kind("Collectivité locale"), Some(MemberKind::LocalGovernment));
        assert_eq!(standing("À jour"), Some(Standing::Good));
        assert_eq!((kind("planet"), standing("")), (None, None));
    }
}
