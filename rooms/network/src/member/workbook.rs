//! Members as a spreadsheet (Office Open XML) that an import reads again: texts as texts, whatever they begin with,
//! figures as numbers, days as days.

use super::{
    directory::{self, Filter},
    exchange::{self, columns},
    store::Stored,
};
use base::{Day, Fault, Lang};
use db::Read;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};
use std::io::Write;

/// The media type.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// How many members one sheet holds below the row of column names.
const PER_SHEET: u32 = 1_048_575;

/// Writes all members on a day, in a language's order.
///
/// # Errors
/// A fault of the database or of writing.
pub fn export(read: &mut Read<'_>, as_of: Day, lang: Lang, out: &mut dyn Write) -> Result<(), Fault> {
    write(read, &Filter::all(as_of), lang, out)
}

/// Writes the members that a filter finds, in a language's order. More than a sheet holds go on in a second one.
///
/// # Errors
/// A fault of the database or of writing.
pub fn write(read: &mut Read<'_>, filter: &Filter, lang: Lang, out: &mut dyn Write) -> Result<(), Fault> {
    let mut book = Workbook::new();
    let made = moment(filter.as_of).map_err(fault)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let looks = Looks { name: Format::new().set_bold(), day: Format::new().set_num_format("yyyy-mm-dd") };
    begin(&mut book, 0, &looks).map_err(fault)?;
    let mut count = 0_u32;
    directory::each(read, filter, lang, |stored| {
        let (sheet, row) = (count / PER_SHEET, count % PER_SHEET);
        if row == 0 && sheet > 0 {
            begin(&mut book, sheet, &looks).map_err(fault)?;
        }
        count += 1;
        let sheet = book.worksheet_from_index(sheet as usize).map_err(fault)?;
        put(sheet, row + 1, &stored, filter.as_of, &looks).map_err(fault)
    })?;
    let bytes = book.save_to_buffer().map_err(fault)?;
    out.write_all(&bytes).map_err(|error| Fault::from("writing a spreadsheet", error))
}

fn fault(error: XlsxError) -> Fault {
    Fault::from("making a spreadsheet", error)
}

/// How cells look.
struct Looks {
    name: Format,
    day: Format,
}

/// A day's beginning, as spreadsheets keep it.
fn moment(day: Day) -> Result<ExcelDateTime, XlsxError> {
    let date = day.date();
    ExcelDateTime::from_ymd(
        date.year().unsigned_abs(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
}

/// How wide a column is, in characters.
fn width(column: &str) -> f64 {
    match column {
        "koinon_id" => 38.0,
        "name" | "official_name" | "website" => 32.0,
        _ if column.starts_with("name_") => 28.0,
        _ => 14.0,
    }
}

/// Begins a sheet with its column names.
fn begin(book: &mut Workbook, nth: u32, looks: &Looks) -> Result<(), XlsxError> {
    let sheet = book.add_worksheet_with_constant_memory()?;
    sheet.set_name(if nth == 0 { "members".to_owned() } else { format!("members {}", nth + 1) })?;
    sheet.set_freeze_panes(1, 2)?;
    for (column, name) in (0..).zip(columns()) {
        sheet.set_column_width(column, width(&name))?;
        sheet.write_string_with_format(0, column, name.as_ref(), &looks.name)?;
    }
    Ok(())
}

fn put(sheet: &mut Worksheet, row: u32, stored: &Stored, day: Day, looks: &Looks) -> Result<(), XlsxError> {
    for ((column, name), cell) in (0..).zip(columns()).zip(exchange::row(stored, day)) {
        if cell.is_empty() {
            continue;
        }
        // Before 1900 spreadsheets know no days.
        let as_day = matches!(&*name, "population_as_of" | "member_since" | "member_until");
        let moment = Day::parse(&cell).filter(|day| as_day && day.date().year() >= 1901).map(moment);
        let as_number = matches!(&*name, "population" | "latitude" | "longitude");
        let number: Option<f64> = cell.parse().ok().filter(|_| as_number);
        match (moment, number) {
            (Some(moment), _) => sheet.write_datetime_with_format(row, column, &moment?, &looks.day)?,
            (None, Some(number)) => sheet.write_number(row, column, number)?,
            (None, None) => sheet.write_string(row, column, cell.as_ref())?,
        };
    }
    Ok(())
}
