//! What may be written of a person: details in, tidy details or refusals out.

use super::{Details, PersonState};
use crate::roster::tidy;
use base::Refusal;

/// The most characters of a name.
pub const LONGEST_NAME: usize = 200;
/// The fewest and the most digits of a telephone number with its country code (ITU-T E.164 allows fifteen; a few more
/// for an extension).
const DIGITS: std::ops::RangeInclusive<usize> = 6..=20;

/// The details as they are kept: white space tidied, the address in small letters.
///
/// # Errors
/// All that is wrong with them, each at its field.
pub fn check(details: Details) -> Result<Details, Vec<Refusal>> {
    let mut refusals = Vec::new();
    let name = tidy(&details.name);
    if !name.chars().any(char::is_alphanumeric) {
        refusals.push(Refusal::new("shell-refusal-empty").at("name"));
    } else if name.chars().count() > LONGEST_NAME {
        refusals.push(Refusal::new("shell-refusal-long").with("most", LONGEST_NAME).at("name"));
    } else if base::hidden(&name).is_some() {
        refusals.push(Refusal::new("shell-refusal-control").at("name"));
    }
    let mut keep = |value: Result<String, Refusal>| value.map_err(|refusal| refusals.push(refusal)).ok();
    let filled = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
    let email = filled(details.email).and_then(|text| keep(shell::account::address(&text)));
    let phone = filled(details.phone).and_then(|text| keep(phone(&text)));
    if refusals.is_empty() { Ok(Details { name, email, phone, ..details }) } else { Err(refusals) }
}

/// A telephone number in plain digits, with the signs by which people group them, from its country code on: others call it
/// from elsewhere.
fn phone(text: &str) -> Result<String, Refusal> {
    let plain: String = tidy(text).chars().map(western).collect();
    let plain = plain.strip_prefix("00").map_or(plain.clone(), |rest| format!("+{}", rest.trim_start()));
    let fine = plain.starts_with('+')
        && plain.chars().all(|ch| ch.is_ascii_digit() || "+ -()./".contains(ch))
        && plain.chars().count() <= 40;
    let digits = plain.chars().filter(char::is_ascii_digit).count();
    if fine && DIGITS.contains(&digits) {
        Ok(plain)
    } else {
        Err(Refusal::new("network-refusal-phone").at("phone"))
    }
}

/// A digit of another script as 0–9.
fn western(ch: char) -> char {
    let digit =
        |zero: u32| u32::from(ch).checked_sub(zero).filter(|n| *n < 10).and_then(|n| char::from_digit(n, 10));
    // Arabic-Indic, and their eastern forms.
    digit(0x0660).or_else(|| digit(0x06F0)).unwrap_or(ch)
}

/// Whether a person may be changed by somebody who saw version `seen`.
///
/// # Errors
/// Refuses when the data were erased, or when somebody else changed them meanwhile.
pub fn changeable(state: &PersonState, seen: i64) -> Result<(), Refusal> {
    if state.erased {
        Err(Refusal::new("network-refusal-person-erased"))
    } else if state.version != seen {
        Err(Refusal::new("network-refusal-changed-meanwhile"))
    } else {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::Gender;
    use super::*;
    use base::Lang;

    fn details(name: &str, email: &str, phone: &str) -> Details {
        let some = |text: &str| Some(text.to_owned());
        Details {
            name: name.to_owned(),
            gender: Gender::Unknown,
            email: some(email),
            phone: some(phone),
            lang: Lang::En,
        }
    }

    fn refused(details: Details) -> Vec<(&'static str, String)> {
        let refusals = check(details).expect_err("refused");
        refusals.into_iter().map(|one| (one.code, one.field.unwrap_or_default())).collect()
    }

    #[test]
    fn details_are_kept_tidy() {
        let kept = check(details("  Ana  María\u{a0}Pérez ", " Ana@Town.Example ", " ")).expect("kept");
        assert_eq!(
            (kept.name.as_str(), kept.email.as_deref(), kept.phone),
            ("Ana María Pérez", Some("ana@town.example"), None)
        );
        let kept = check(details("أمينة", "", "+٢١٢ ۵۲۲ (00) 11-22")).expect("kept");
        assert_eq!((kept.email, kept.phone.as_deref()), (None, Some("+212 522 (00) 11-22")));
        let kept = check(details("Ana", "", "00 44 20 7946 0018")).expect("kept");
        assert_eq!(kept.phone.as_deref(), Some("+44 20 7946 0018"));
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let all = refused(details(" ", "ana@", "call me"));
        let expected = [
            ("shell-refusal-empty", "name"),
            ("shell-refusal-email", "email"),
            ("network-refusal-phone", "phone"),
        ];
        assert_eq!(all, expected.map(|(code, field)| (code, field.to_owned())));
    }

    #[test]
    fn hostile_names_and_numbers_are_refused() {
        let code = |name: &str| refused(details(name, "", ""))[0].0;
        assert_eq!(code(&"a".repeat(201)), "shell-refusal-long");
        assert_eq!(code("Ana\u{202e}zereP"), "shell-refusal-control");
        assert_eq!(code("Ana\u{0}"), "shell-refusal-control");
        assert_eq!(code("\u{200e}…"), "shell-refusal-empty");
        for number in
            ["12", "+", "1234567890123456789012", "+1 <b>555</b>", "１２３４５", "77 123", "020 7946 0018"]
        {
            assert_eq!(refused(details("Ana", "", number))[0].0, "network-refusal-phone", "{number}");
        }
    }

    #[test]
    fn nobody_overwrites_another_s_change_or_brings_back_what_was_erased() {
        let code = |version, erased, seen| {
            changeable(&PersonState { version, erased }, seen).err().map(|one| one.code)
        };
        assert_eq!(code(2, false, 2), None);
        assert_eq!(code(3, false, 2), Some("network-refusal-changed-meanwhile"));
        assert_eq!(code(3, true, 3), Some("network-refusal-person-erased"));
    }
}
