## Findings in an imported roster: what is wrong, where, and how to mend it.
## $row is the row as a spreadsheet numbers it, $line the line of the file, $column a column's name,
## $value what stands in the cell (shortened). They come as texts, not as numbers.

# The file as a whole. $format is the name of a file format; $size and $limit are counts.
network-finding-file-empty = The file is empty. Choose the file that holds your members.
network-finding-file-too-large = The file has { $size } MB; at most { $limit } MB can be read. Divide it into several files, each with the row of column names, and import them one after another.
network-finding-file-spreadsheet = This is a spreadsheet in the format { $format }, which is not read. Open it in your spreadsheet program, save it as XLSX or as “CSV UTF-8” and choose the new file.
network-finding-file-locked = This spreadsheet is protected by a password, so nothing in it can be read. Open it, save it without the password and choose the new file.
network-finding-file-broken = This spreadsheet is damaged or holds what no spreadsheet program writes. Open it in your spreadsheet program, save it anew as XLSX or as “CSV UTF-8” and choose the new file.
network-finding-file-unpacked = Unpacked, this spreadsheet has more than { $limit } MB, which is as much as can be read. Delete what does not belong to the roster, pictures and other sheets too, or save the sheet as “CSV UTF-8”.
network-finding-sheet-missing = The mapping names the sheet “{ $value }”, which this file does not have. It has: { $expected }. Correct the mapping, or choose the sheet.
network-finding-sheet-chosen = The sheet “{ $value }” is read, the first that holds anything. These are not: { $others }. If another is meant, choose it, or name it in a mapping.
network-finding-sheet-title = Row { $header } is taken for the column names. What stands above it, a title as it seems, is passed over; rows passed over: { $count }.
network-finding-sheet-merged = Cells are merged with others below them. Each row gets the value that stands in the merged cell; cells filled so: { $count }. If that is not meant, unmerge them.
network-finding-sheet-uncalculated = The file keeps no value for some of its formulas, which are therefore read as empty cells; so many: { $count }, the first in { $cell }. Open it in your spreadsheet program, save it there, and choose the new file.
network-finding-file-archive = This is a { $format } archive, whatever its name says. Unpack it and choose the CSV file inside.
network-finding-file-not-table = This is a { $format } file, whatever its name says, and no table that can be read. Export the table as “CSV UTF-8” and choose that file.
network-finding-file-nul = Line { $line } holds null bytes: this is not a plain text, or it is UTF-16 without its mark. Open the file in the program it comes from and save it as “CSV UTF-8”.
network-finding-file-encoding-broken = Line { $line } is the first with bytes that are no text in { $encoding }: “{ $value }”. Open the file in the program it comes from and save it again as “CSV UTF-8”.
network-finding-file-cut = The file ends in line { $line } in the middle of a character: “{ $value }”. It was cut short; fetch the whole file again.
network-finding-file-encoding-guessed = The file is not UTF-8. It was read as { $encoding }, which is a guess: look whether the letters in line { $line } are right, “{ $value }”. If not, save the file as “CSV UTF-8” and import it again.
network-finding-file-end-open = The file ends in row { $row } without a line break. If it was cut short, something may be missing from the last cell, “{ $value }” in column “{ $column }”. If that is whole, nothing needs to be done.

# Its columns. $field is the name of something that a column holds, from the list at the end.
network-finding-header-missing = Row { $row } does not look like column names: “{ $value }”. Put a row above it that names each column, for example “name”, “country” and “population”, or say in a mapping what the columns hold.
network-finding-header-only = The file has column names, but no row below them. Choose the file that holds your members.
network-finding-header-empty = Column { $column } has no name in row { $row }. Name it, or delete the column.
network-finding-header-doubled = In row { $row } the columns { $first } and { $second } have the same name, “{ $column }”. Rename one of them, or delete it.
network-finding-columns-too-many = Row { $row } names { $count } columns; at most { $limit } can be read. Delete those that are not needed.
network-finding-column-missing = No column is known to hold this: { $field }. Add such a column, or say in a mapping which one it is.
network-finding-column-ambiguous = Several columns may hold this ({ $field }): { $columns }. Say in a mapping which one does, and have the others ignored.
network-finding-column-unclear = Column “{ $column }” may hold identifiers, but it does not say of which register; it is left out. To keep it, say in a mapping what it is, for example “id:wikidata”.
network-finding-column-ignored = Column “{ $column }” is not known and is left out. If it is needed, say in a mapping what it holds.
network-finding-column-superseded = Column “{ $column }” is left out, because “{ $other }” says the same more surely ({ $field }). If it is the other way round, say so in a mapping.
network-finding-name-from-languages = No column holds the name itself. It is taken from the first of these that is filled in: { $columns }.
network-finding-kind-defaulted = No column tells the kind of member, so each is taken for a local government. If they are something else, set the kind in a mapping.
network-finding-section-by-country = No column tells the section, so each member is placed in the section of its country. If that is wrong, set the sections in a mapping.
network-finding-section-source-missing = Nothing tells to which section the members belong. Add a column with the section, or set in a mapping one section for all or the section of each country.
network-finding-metropolitan-section-missing = Column “{ $column }” tells who belongs to the metropolitan section, but the federation has no such section. Create it first, or have the column ignored in a mapping.

# The mapping file, which says what the columns of a roster hold. $path is the place in it, e.g. columns.Ville.
network-finding-mapping-syntax = The mapping file is not valid JSON: see line { $line }, character { $position }. Correct that place, or make the mapping anew.
network-finding-mapping-encoding = The mapping file is not UTF-8: byte { $byte } ({ $found }) is none of it. Save the file again as UTF-8.
network-finding-mapping-no-object = The mapping file is no JSON object. Write it in curly brackets, beginning with the key “koinon”.
network-finding-mapping-form = This is not a mapping for rosters: its key “koinon” must be “{ $expected }”, but it is “{ $value }”. Choose another file, or correct the key.
network-finding-mapping-key-unknown = Mapping file: there is no key “{ $path }”. Use one of these: { $expected }.
network-finding-mapping-key-doubled = Mapping file: “{ $path }” is given twice. Delete one of the two.
network-finding-mapping-key-missing = Mapping file: “{ $path }” is missing. Add it.
network-finding-mapping-type = Mapping file: “{ $path }” must be { $expected }. Correct it.
network-finding-mapping-value = Mapping file: “{ $path }” cannot be “{ $value }”. Write it like one of these: { $expected }.
network-finding-mapping-day = Mapping file: “{ $path }” cannot be { $value }. Give a day from { $first } to { $last }.
network-finding-mapping-column-absent = Mapping file: “{ $path }” names the column “{ $value }”, which the roster does not have. Its columns are: { $expected }.
network-finding-mapping-section-unknown = Mapping file: “{ $path }” names the section “{ $value }”, which the federation does not have. Its sections are: { $expected }.
# These three complete “must be …”.
network-finding-json-object = an object in curly brackets
network-finding-json-list = a list in square brackets
network-finding-json-words = a list in square brackets with at least one word
network-finding-json-text = a text in quotation marks that is not empty

# The shape of a row. $found and $expected are numbers of cells.
network-finding-row-cells = Row { $row } (line { $line }) does not have as many cells as there are columns: { $found } instead of { $expected }. Check its separators; a cell that contains one must stand in quotation marks.
network-finding-row-cut = The file ends in the middle of row { $row } (line { $line }), at cell { $found } of { $expected }: “{ $value }”. Fetch the whole file again.
network-finding-quote-unclosed = Row { $row }: the quotation mark opened in line { $line } is never closed, “{ $value }”. Close or delete it; if the file was cut short, fetch it again.
network-finding-quote-stray = Row { $row }: in line { $line } a cell in quotation marks goes on after its closing mark, “{ $value }”. Double each quotation mark that belongs to the text, and close the cell after its last word.
network-finding-cell-too-large = Row { $row }, column “{ $column }”: this cell has { $size } kB, at most { $limit } kB are read. It begins with “{ $value }”. Shorten it; perhaps a quotation mark is missing.
network-finding-rows-too-many = Reading stopped at row { $row }: a roster may have at most { $limit } rows. Divide the file into several, each with the row of column names.

# Text in a cell.
network-finding-name-empty = Row { $row }, column “{ $column }”: the name is missing. Fill it in.
network-finding-text-too-long = Row { $row }, column “{ $column }”: this text has { $length } characters, at most { $limit } are possible: “{ $value }”. Shorten it.
network-finding-text-control = Row { $row }, column “{ $column }”: “{ $value }” contains the invisible character { $code }, which changes how text is shown. Type the text anew.
network-finding-text-damaged = Row { $row }, column “{ $column }”: letters were lost in “{ $value }” when the file was saved in a wrong encoding. Save the original again as “CSV UTF-8”, or type the text anew.
network-finding-text-question-marks = Row { $row }, column “{ $column }”: “{ $value }” has question marks where letters may have been lost when the file was saved. Save the original as “CSV UTF-8” and import that file.
network-finding-text-garbled = Row { $row }, column “{ $column }”: “{ $value }” was read in a wrong encoding; it should probably be “{ $likely }”. Save the original again as “CSV UTF-8”, or type the text anew.
network-finding-text-formula = Row { $row }, column “{ $column }”: a spreadsheet would run “{ $value }” as a formula. It is kept as text and made harmless in every export. Correct it if it is not meant so.
network-finding-cell-error = Row { $row }, column “{ $column }”: the spreadsheet shows an error there, “{ $value }”, and no value. Correct it.

# Who the member is. $expected lists what is possible.
network-finding-country-empty = Row { $row }, column “{ $column }”: the country is missing. Fill in its name or its ISO code, for example FR.
network-finding-country-unknown = Row { $row }, column “{ $column }”: “{ $value }” is not a known country. Write its ISO code, for example FR, FRA or 250, or its name.
network-finding-country-undeclared = Row { $row }, column “{ $column }”: ISO leaves the code “{ $value }” to its users, and it stands for no country here. Write the code or the name of a country.
network-finding-country-conflict = Row { $row }: column “{ $column }” says “{ $value }”, but column “{ $other }” says “{ $found }”, which is another country. Correct one of the two.
network-finding-kind-unknown = Row { $row }, column “{ $column }”: “{ $value }” is not a kind of member. Use one of these: { $expected }.
network-finding-kind-empty = Row { $row }, column “{ $column }”: the kind of member is missing; it is taken for a local government. Fill it in if it is something else.
network-finding-section-unknown = Row { $row }, column “{ $column }”: the federation has no section “{ $value }”. Use one of these, or say in a mapping which is meant: { $expected }.
network-finding-section-missing = Row { $row }: nothing tells the section of this member, nor of its country, { $country }. Fill it in, or set the section of the country in a mapping.
network-finding-metropolitan-unclear = Row { $row }, column “{ $column }”: “{ $value }” is neither yes nor no. Write one of them, or say in a mapping which words mean yes.
network-finding-metropolitan-conflict = Row { $row }: column “{ $column }” says “{ $value }”, but column “{ $other }” says “{ $found }”, which names the metropolitan section. Correct one of the two.
network-finding-standing-unknown = Row { $row }, column “{ $column }”: “{ $value }” is not a standing. Use one of these: { $expected }.
network-finding-identifier-invalid = Row { $row }, column “{ $column }”: “{ $value }” cannot be an identifier of { $scheme }. Correct it; perhaps the spreadsheet has changed it into a number.
network-finding-identifier-without-register = Row { $row }, column “{ $column }”: the identifier “{ $value }” does not say of which register it is. Write it like wikidata:Q90.
network-finding-identifier-empty = Row { $row }, column “{ $column }”: “{ $value }” names the register { $scheme }, but no identifier in it. Write it like wikidata:Q90, or leave it out.
network-finding-identifier-doubled = Row { $row }, column “{ $column }”: the { $scheme } identifier “{ $value }” already stands in row { $first }. Correct one of the two, or delete the row that is too many.
network-finding-name-doubled = Row { $row }, column “{ $column }”: “{ $value }” ({ $country }) already stands in row { $first }. If it is the same member, delete one row; if not, nothing needs to be done.

# Figures, dates and places. $limit is a number or a day; $one and $other are days.
network-finding-population-unknown = Row { $row }, column “{ $column }”: the population is zero or missing; it is taken as unknown. Fill it in if you know it.
network-finding-population-negative = Row { $row }, column “{ $column }”: a population cannot be below zero, “{ $value }”. Correct it, or leave the cell empty.
network-finding-population-fraction = Row { $row }, column “{ $column }”: “{ $value }” is not a whole number of people. Write it in full, not in thousands or millions.
network-finding-population-text = Row { $row }, column “{ $column }”: “{ $value }” is not a number of people. Write digits only, or leave the cell empty.
network-finding-population-ambiguous = Row { $row }, column “{ $column }”: does “{ $value }” have thousands or decimals? Write it with digits only.
network-finding-population-too-large = Row { $row }, column “{ $column }”: “{ $value }” is too many people; at most { $limit } are possible. Correct it, or leave the cell empty.
network-finding-date-invalid = Row { $row }, column “{ $column }”: “{ $value }” is not a date. Write year, month and day, for example 2024-12-31.
network-finding-date-ambiguous = Row { $row }, column “{ $column }”: “{ $value }” may be { $one } or { $other }. Write year, month and day, for example 2024-12-31.
network-finding-date-too-early = Row { $row }, column “{ $column }”: “{ $value }” is before { $limit }, too early for a membership. Correct it.
network-finding-date-future = Row { $row }, column “{ $column }”: “{ $value }” lies in the future; today is { $today }. Correct it.
network-finding-date-too-far = Row { $row }, column “{ $column }”: “{ $value }” lies too far ahead; a membership may end on { $limit } at the latest. Correct it, or leave the cell empty until the end is nearer.
network-finding-until-not-after = Row { $row }, column “{ $column }”: “{ $value }” is not after { $since }, when the membership begins; it would be a member on no day. Correct one of the two days.
network-finding-date-year = Row { $row }, column “{ $column }”: “{ $value }” is only a year; { $day } is taken. Write the whole date if you know it.
network-finding-date-serial = Row { $row }, column “{ $column }”: the number “{ $value }” is read as { $day }, as spreadsheets count days. If that is wrong, write the day as year-month-day.
network-finding-coordinate-invalid = Row { $row }, column “{ $column }”: “{ $value }” is not a coordinate. Write decimal degrees, for example -1.286389.
network-finding-coordinate-range = Row { $row }, column “{ $column }”: “{ $value }” lies outside the globe, beyond { $limit } degrees. Correct it; perhaps the decimal point is missing.
network-finding-coordinate-half = Row { $row }, column “{ $column }”: this coordinate is missing, while the other is there. Fill it in, or delete the other.
network-finding-coordinate-zero = Row { $row }, column “{ $column }”: latitude and longitude are both zero, a point in the sea off Africa. Correct or delete them if they are unknown.
network-finding-timezone-unknown = Row { $row }, column “{ $column }”: “{ $value }” is not a time zone of the IANA list. Write it like Africa/Nairobi, or leave the cell empty.
network-finding-email-invalid = Row { $row }, column “{ $column }”: “{ $value }” is not an e-mail address. Write a single one, like office@example.org, or leave the cell empty.
network-finding-website-invalid = Row { $row }, column “{ $column }”: “{ $value }” is not the address of a website. Write it like https://www.example.org, or leave the cell empty.

# At the end. $count is the number of rows with findings that are not listed.
network-finding-more = { $count ->
    [one] There is one more row with findings. Mend these first and import the file again, or use the command line, which lists all.
   *[other] There are { $count } more rows with findings. Mend these first and import the file again, or use the command line, which lists all.
}

# What a column may hold, as a noun.
network-finding-field-name = name
network-finding-field-name-in = name in a language
network-finding-field-official-name = official name
network-finding-field-kind = kind of member
network-finding-field-country = country
network-finding-field-section = section
network-finding-field-metropolitan = metropolitan section, yes or no
network-finding-field-population = population
network-finding-field-population-as-of = date of the population
network-finding-field-latitude = latitude
network-finding-field-longitude = longitude
network-finding-field-timezone = time zone
network-finding-field-admin1 = first-level division
network-finding-field-admin1-code = code of the first-level division
network-finding-field-member-since = member since
network-finding-field-member-until = member until
network-finding-field-standing = standing
network-finding-field-website = website
network-finding-field-email = e-mail address
network-finding-field-id = identifier in a register
network-finding-field-identifiers = identifiers with their registers

## People
network-person-list-title = People
network-person-list-lead = Everybody who holds or held a mandate, by name. Only those who have signed in can search here; the public finds people through members and bodies.
network-person-list-caption = People by name, with the mandates they hold today
network-person-list-now = Mandates today
network-person-list-idle = None today
network-person-list-none = Nobody is found by these words. Try a part of the name, or another spelling.
network-person-search = Name or part of a name
network-person-search-do = Search
network-person-find = Find somebody by name
network-person-new-title = Register a person
network-person-new-about = Usually people are registered together with their mandate, from the page of their member. Here you register somebody who has none yet.
network-person-new-do = Register this person
network-person-name-hint = As the person writes it, in their own script.
network-person-email-hint = Agendas and invitations go there. It is not shown to the public.
network-person-phone-hint = With the country code, like +254 20 123 456. It is not shown to the public.
network-person-edit = Change the details
network-person-edit-title = { $name }: change the details
network-person-keep = Save the changes
network-person-back = Back without changing anything
network-person-theirs = Somebody else has changed this meanwhile. This is kept now:
network-person-theirs-next = Your own entries are still below. Take over what you want of these, then keep the changes again.
network-person-erase = Erase this person’s data
network-person-erase-title = Erase the data of { $name }
network-person-erase-about = Name, gender, e-mail address, telephone number and language are erased, here and in the ledger, and so are the sources of the mandates. If the person has an account, it is closed.
network-person-erase-stays = What stays: that somebody held these mandates and seats, and how they voted in public. It is shown as of “a person whose data were erased”, and the proofs of the ledger still hold.
network-person-erase-held =
    { $count ->
        [one] This person holds { $count } mandate today. If it is over, record its end first.
       *[other] This person holds { $count } mandates today. If they are over, record their end first.
    }
network-person-erase-final = This cannot be undone, not even from within the house.
network-person-erase-tick = I have made sure that this person may be forgotten, and that the person asked for it or has died
network-person-erase-do = Erase for ever
network-person-erased-name = A person whose data were erased
network-person-erased-about = The data of this person were erased. What they held stays on record, without their name.
network-person-unnamed = A person of the registry
network-person-unnamed-about = This person holds no mandate, so the public is not told who it is.
network-person-mandates-none = No mandate is on record.
network-person-mandates-other = Other mandates
network-person-story = The story, day by day
network-person-private = Not public
network-person-private-about = You see this because of what is entrusted to you, or because it is yours.
network-person-fields-title = What we show of a person
network-person-fields-lead = Whoever holds an office answers to the public; the rest of their life is their own. This is all that we keep of a person, and who sees it.
network-person-fields-caption = What is kept of a person, and who sees it
network-person-fields-what = What is kept
network-person-fields-who = Who sees it
network-person-fields-before = For somebody who has never held a mandate:
network-person-fields-counted = Counted over many people it is public, without names: how many women and men sit in a body.
network-person-fields-why-title = Why it is kept
network-person-fields-why = Name and mandates tell who speaks for a town or region, and since when. The gender is needed to count whether bodies are balanced. Address, number and language serve to send agendas, links to votes and minutes.
network-person-fields-erasure-title = How to be forgotten
network-person-fields-erasure = Ask the secretariat, or the focal point of your member, to have your data erased. Everything in this table but the mandates is then removed, your account is closed, and your mandates are shown as those of “a person whose data were erased”.
network-person-fields-proof = The ledger keeps what is personal beside its entries, under a salted hash. So it can be erased, and everything else can still be proven.
# used-by: code
network-person-field-name = Name
# used-by: code
network-person-field-mandates = Mandates
# used-by: code
network-person-field-gender = Gender
# used-by: code
network-person-field-email = E-mail address
# used-by: code
network-person-field-phone = Telephone
# used-by: code
network-person-field-lang = Language of letters
# used-by: code
network-person-reach-everyone = Everybody.
# used-by: code
network-person-reach-correspondents = The person; the focal points and stewards of the members in which the person holds a mandate; secretaries of bodies; administrators.
# used-by: code
network-person-reach-keepers = The person; the focal points and stewards of the members in which the person holds a mandate; administrators.
# used-by: code
network-person-gender-female = Woman
# used-by: code
network-person-gender-male = Man
# used-by: code
network-person-gender-other = Other
# used-by: code
network-person-gender-unknown = Not stated

## What is held about me
network-holds-person = My data in the register
network-holds-person-about = Each field, who sees it, and what it is kept for. The same table holds for everybody; the focal point of your member, the steward of its section and administrators can correct it.
network-holds-value = As it is held
network-holds-why = What for
# used-by: code
network-holds-why-name = So that it is known who speaks for a town or region.
# used-by: code
network-holds-why-gender = To count whether bodies are balanced.
# used-by: code
network-holds-why-email = To send agendas, links to votes and minutes.
# used-by: code
network-holds-why-phone = To reach you when a meeting is changed.
# used-by: code
network-holds-why-lang = To write to you in your language.
network-holds-mandates = My mandates
network-holds-mandates-about = Who speaks for a member, and since when, is public and stays so. Where it is known from is personal, and can be erased.
network-holds-member = Member
network-holds-since = Since
network-holds-until = Until
network-holds-ended = Why it ended
network-holds-source = Known from
network-holds-imports = Rosters that I brought in
network-holds-imports-about = That you brought them in stands in the ledger, for everybody to read.
network-holds-file = File
network-holds-applied = Brought in
network-holds-added = Added
network-holds-changed = Changed
network-holds-undone = Taken back

## Mandates
# What a mandate is called: mayor, Marseille
network-mandate-called = { $office }, { $member }
network-mandate-panel-title = Who speaks for it today
network-mandate-panel-title-on = Who speaks for it, as of { $day }
network-mandate-panel-none = Nobody is recorded as holding a mandate today. The member’s focal point or the section’s steward can add it.
network-mandate-panel-none-on = Nobody is recorded as having held a mandate on that day.
network-mandate-panel-left = It has left the federation: nobody speaks for it.
network-mandate-panel-later = Elected, not yet in office
network-mandate-panel-former =
    { $count ->
        [one] { $count } former mandate
       *[other] { $count } former mandates
    }
network-mandate-new = Add a mandate
network-mandate-new-title = { $member }: add a mandate
network-mandate-new-do = Record this mandate
network-mandate-known-title = Is the person known already?
network-mandate-known-about = Search first, so that nobody stands twice in the registry. If you find the person, choose the name.
network-mandate-known = Name or part of a name
network-mandate-newcomer = Somebody new
network-mandate-someone-else = Choose somebody else
network-mandate-itself = The mandate
network-mandate-another = This is another person of the same name
network-mandate-office = Office, for example mayor, in at least one language
network-mandate-since = First day in office
network-mandate-until = Planned end
network-mandate-until-hint = The first day after the mandate, if it is known already. Otherwise leave it empty.
network-mandate-source-label = Source
network-mandate-source-hint = Where this can be looked up: an address on the web, or a few words. It is public.
network-mandate-source = Source:
network-mandate-further = A further mandate in { $member }
network-mandate-planned = planned end
network-mandate-end-title = Record its end
network-mandate-end-about = Seats that rest on this mandate are lost by the rule in force for each body; the page of the seat will say when and why.
network-mandate-end-day = First day without the mandate
network-mandate-end-day-hint = For something that was recorded in error, give the day on which it began.
network-mandate-end-reason = Why it ends
network-mandate-end-do = Record the end
network-mandate-correct = Correct
network-mandate-correct-title = Correct a mandate
network-mandate-correct-about = For a mistake in what was recorded. What stood before stays in the history. Where a seat or a frozen roll rests on it, days that would contradict them are refused.
network-mandate-correct-do = Save the correction
# used-by: code
network-mandate-reason-term-ended = the term ended
# used-by: code
network-mandate-reason-not-re-elected = not re-elected
# used-by: code
network-mandate-reason-resigned = resigned
# used-by: code
network-mandate-reason-removed = removed from office
# used-by: code
network-mandate-reason-died = died in office
# used-by: code
network-mandate-reason-reform = the member was merged, split or dissolved
# used-by: code
network-mandate-reason-member-left = the member left the federation
# used-by: code
network-mandate-reason-other = for another reason
# used-by: code
network-mandate-reason-in-error = recorded in error

## People and mandates: what the rules refuse
network-refusal-person-erased = The data of this person were erased; nothing can be added to them. If they hold an office again, register them anew.
network-refusal-phone = This is not a telephone number. Write digits with the country code, like +254 20 123 456.
network-refusal-erase-tick = Tick that you have made sure of it. What is erased cannot be brought back.
network-refusal-person-double = { $name } already stands in this member. Choose the name from the known people, or tick that this is another person of the same name.
network-refusal-person-elsewhere = This person belongs to another member, whose people alone see how to reach them. Ask that member’s focal point, its section’s steward or an administrator to add the mandate.
network-refusal-mandate-span = The end must come after the first day, { $since }.
network-refusal-mandate-twice = The person already holds this office here since { $since }. Record the end of that mandate first, or choose other days.
network-refusal-mandate-left = The member leaves, or left, on { $left }. No mandate in it lasts longer: give that day or an earlier one as the end.
network-refusal-mandate-before = The mandate began on { $since }; it cannot end before.
network-refusal-mandate-ended = The end of this mandate is recorded already: { $until }. Go back to the person’s page to see it.
network-refusal-mandate-later = The mandate ends on { $until } at the latest. If it was renewed, add the next mandate.
network-refusal-mandate-void = This mandate was recorded in error: there is nothing to correct. Record the right one.
network-refusal-mandate-never = The mandate would have held on no day, for it began on { $since }. Choose a later day, or say that it was recorded in error.
network-denied-person = Only the person, the focal point or steward of a member in which they hold a mandate, or an administrator can do this. Ask one of them.

## People and mandates: history
# used-by: code
network-history-person-created = Person registered
# used-by: code
network-history-person-changed = Details of the person changed
# used-by: code
network-history-person-erased = Data of the person erased
# used-by: code
network-history-mandate-begun = Mandate recorded
# used-by: code
network-history-mandate-ended = End of a mandate recorded
# used-by: code
network-history-mandate-resumed = The end of a mandate was taken back
# used-by: code
network-history-mandate-corrected = Mandate corrected

## Members: the directory and each member's page
network-nav-members = Members
# used-by: code
network-step-members = Bring in the members
# used-by: code
network-step-people = Register people and mandates, on the page of a member
network-directory-title = Members
network-directory-filter = Search and filter the members
network-directory-search = Name
network-directory-section = Section
network-directory-country = Country
network-directory-kind = Kind
network-directory-size = Size
network-directory-as-of = As of
network-directory-any-section = All sections
network-directory-any-country = All countries
network-directory-any-kind = All kinds
network-directory-any-size = All sizes
network-directory-more = More filters
network-directory-show = Show
network-directory-all = Show all members
network-directory-other = another condition
network-directory-left-out = The address asked for something that there is not here, and it is left out: { $what }.
network-directory-caption = Members in alphabetical order
network-directory-csv = Download this list (CSV)
network-directory-xlsx = Download this list (XLSX)
network-directory-json = Download this list (JSON)
network-directory-none = There are no members on this day. An administrator or the steward of a section begins by importing a roster, or adds a member by hand.
network-directory-none-then = Nobody is a member on this day.
network-directory-begin = There are no members yet. Import a roster to bring in many at once, or add a member by hand; the map, the sections and the seats follow from there.
network-directory-empty = No member is like this. Take away a filter, or write only the beginning of a name.
network-directory-empty-search = Names are found in the languages in which they are recorded.
# $day is the day as of which it is counted
network-directory-count =
    { $count ->
        [one] { $count } member on { $day }.
       *[other] { $count } members on { $day }.
    }
network-directory-count-found =
    { $count ->
        [one] { $count } member found, as of { $day }.
       *[other] { $count } members found, as of { $day }.
    }
network-directory-about-section = About the section { $section }
network-directory-of-all =
    { $count ->
        [one] There is { $count } in all.
       *[other] There are { $count } in all.
    }
network-map-label = The members on { $day } on a map of the world
network-map-about = Each dot is a member; its colour tells the section, its size the number of inhabitants. The list names them.
network-map-about-countries = Each circle is a country: its area tells how many members it has, its colour the section of most of them. The list names them.
network-map-about-parts = Each circle stands for the members around it: its area tells how many they are, its colour the section. The list names them.
network-map-key = Members in a circle of this size
network-map-choose = Choose a country on the map, or a section below it.
network-map-country = { $country }: { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
network-map-here = { $count ->
        [one] { $count } member
       *[other] { $count } members
    }
network-map-skip = Skip the map, to the list
network-map-sections = Sections on the map
network-map-all-sections = show all sections
network-map-source = Outline of the land: { $source }.
network-map-of-one = { $name } on a map
network-home-all = All members
network-life-joined = Became a member
network-life-joined-in = Became a member, in { $sections }
network-life-section-joined = Joined the section { $section }
network-life-section-left = Left the section { $section }
network-life-left = Left the federation
network-life-standing = Standing: { $standing }
network-life-from = Came from { $name }
network-life-to = Went on as { $name }
network-life-voice-began = { $name } came into office: { $office }
network-life-voice-ended = { $name } left office: { $office }
network-life-mandate-began = Came into office: { $office }, { $member }
network-life-mandate-ended = Left office: { $office }, { $member }
network-member-description = { $kind }, { $country }
network-member-lead = { $kind }, { $country } · member since { $day }
network-member-since = member since { $day }
network-member-facts = Facts and identifiers
network-member-no-section = In no section
network-member-no-standing = Not recorded
network-member-unknown = Not known
network-member-standings = All standings
network-member-identifiers = Identifiers
# $count is written already
network-member-inhabitants-on = { $count } (as of { $day })
network-member-left = No longer a member: it left on { $day }.
network-member-leaves = It leaves on { $day }.
network-member-not-yet = Not a member yet: it became one on { $day }.
network-member-as-of = As of { $day }, as far as is known today.
network-member-today = Show it as it is today
network-member-edit = Correct this page
network-member-registry = Standing and sections
network-member-json = This member as JSON
network-mine-title = Members in my care

# used-by: code
network-kind-local-government = Local government
# used-by: code
network-kind-regional-government = Regional government
# used-by: code
network-kind-metropolitan-government = Metropolitan government
# used-by: code
network-kind-national-association = National association
# used-by: code
network-kind-international-network = International network
# used-by: code
network-kind-associate = Associate
# used-by: code
network-size-small = Fewer than 50,000 inhabitants
# used-by: code
network-size-medium = 50,000 to 299,999 inhabitants
# used-by: code
network-size-large = 300,000 to 999,999 inhabitants
# used-by: code
network-size-metropolis = A million inhabitants and more
# used-by: code
network-size-unknown = Number of inhabitants not known
# used-by: code
network-standing-in-good-standing = In good standing
# used-by: code
network-standing-in-arrears = In arrears
# used-by: code
network-standing-suspended = Suspended
# used-by: code
network-standing-honorary = Honorary
# used-by: code
network-succession-merger = by merger, { $day }
# used-by: code
network-succession-split = by division, { $day }
# used-by: code
network-succession-renaming = founded anew under another name, { $day }

## What is known of a member
network-field-name = Name
network-field-name-in = Name in { $language }
network-field-official-name = Official name
network-field-kind = Kind
network-field-country = Country
network-field-division = Region or province
network-field-population = Inhabitants
network-field-population-day = Inhabitants as of
network-field-location = Place
network-field-zone = Time zone
network-field-website = Website
# used-by: code
network-field-office = Office
# used-by: code
network-field-since = First day in office
# used-by: code
network-field-until = First day without the mandate
network-field-joined = Member since
network-field-departed = Member until
network-field-affiliations = Sections
network-field-standing = Standing
network-field-standings = Standing
network-field-identifier = Identifier ({ $scheme })
network-field-predecessors = Came from
network-field-successors = Became

network-section-africa = Africa
network-section-asia-pacific = Asia-Pacific
network-section-eurasia = Eurasia
network-section-europe = Europe
network-section-latin-america = Latin America
network-section-middle-east-west-asia = Middle East and West Asia
network-section-north-america = North America
network-section-metropolitan = Metropolitan
## Sections
# used-by: code
network-section-kind-continental = A continental section of the federation
# used-by: code
network-section-kind-functional = A section of members that are alike, wherever they lie
network-section-members =
    { $count ->
        [one] { $count } member today
       *[other] { $count } members today
    }
network-section-members-on =
    { $count ->
        [one] { $count } member on { $day }
       *[other] { $count } members on { $day }
    }
network-section-directory = Show all its members
network-section-find = Search among its members
network-section-stewards = Its registry is kept by
network-section-first = Members
network-section-empty = This section has no members on this day.

## Territorial reforms
network-reform-title = { $name }: territorial reform
network-reform-back = Back to standing and sections
network-reform-registry = Territorial reform
network-reform-registry-about = It merges with others, is divided, or is founded anew under another name.
network-reform-registry-do = Record a reform, or take one back
network-reform-about = Say what happens, who leaves and who takes over. You see what it will do before anything is recorded. Those that take over must be members on that day; add them first if they are new.
network-reform-kind = What happens
# used-by: code
network-reform-kind-merger = Merger: one takes over from one or several
# used-by: code
network-reform-kind-split = Division: several take over from one
# used-by: code
network-reform-kind-renaming = Founded anew: one takes over from one, under another name
network-reform-day = Day on which it takes effect
# used-by: code
network-reform-predecessors = Members that leave
# used-by: code
network-reform-successors = Members that take over
network-reform-find = Name of a member to add
network-reform-none-found = Nobody of this name is a member on that day.
network-reform-look = Show what it will do
network-reform-not = This cannot be recorded
network-reform-why = { $name }: { $why }
network-reform-plan = What will be recorded
# $before and $after are names of members, $count is how many there are before.
# used-by: code
network-reform-plan-merger =
    { $count ->
        [one] On { $day } { $before } is taken up by { $after }.
       *[other] On { $day } { $before } become one: { $after } takes over from them.
    }
# used-by: code
network-reform-plan-split = On { $day } { $before } is divided: { $after } take over from it.
# used-by: code
network-reform-plan-renaming = On { $day } { $before } is founded anew under another name: { $after } takes over from it.
network-reform-leaves = { $name } leaves the federation on { $day }; its sections, its standing and its mandates end.
network-reform-stays = { $name } stays a member as it is, and is shown as having come from { $before }.
network-reform-kept = Every page stays, with its identifiers, and names the others; the history of each tells of the reform. It can be taken back as long as nothing was built on it.
network-reform-do = Record this reform
network-reform-stays-in-force = This reform cannot be taken back
network-reform-withdraw = Take the reform back
network-reform-returns = { $name } is a member again without a gap, with the sections and the standing it had; its mandates go on.
network-reform-parts = { $name } stays a member and is no longer shown as having come from { $before }.
network-reform-withdraw-about = What was recorded stays in the history of each of them.
network-reform-withdraw-do = Take this reform back

## Forms about members
network-form-names = Name in other languages
network-form-name-hint = As it is called at home, in its own script.
network-form-population-hint = A whole number. Leave it empty if it is not known.
network-form-choose = Choose
network-form-metropolitan = Also belongs to the metropolitan section
network-form-wikidata = Wikidata item, such as Q90
network-form-geonames = GeoNames number
network-form-since = From this day on
network-form-until = First day on which it no longer belongs to it
network-form-reason = Reason
network-form-reason-hint = For example the decision or the article. Everybody can read it.
network-form-leave-day = First day on which it is no longer a member
network-form-keep = Save
network-form-back = Back to the member
network-new-title = Add a member
network-new-do = Add this member
network-edit-title = { $name }: correct the page
network-edit-theirs = Somebody changed this member while you were writing
network-edit-theirs-next = Your own words still stand in the form. Compare, correct, and keep them; they then replace what stands there.
network-registry-title = { $name }: standing and sections
network-registry-standing = Standing
network-registry-standing-hint = It holds until the next one begins, if another is recorded already.
network-registry-coming = Recorded, but not begun
network-registry-withdraw = Withdraw “{ $standing }”
network-registry-sections = Sections
network-registry-class = Kind and country
network-registry-affiliate = Belongs to this section
network-registry-end = No longer in { $section }
network-registry-leave = Leaving the federation
network-registry-leave-about = The page stays, with its history. Its sections and its standing end on that day, and what was to begin later never does. The departure can be taken back here.
network-registry-leave-do = Record that it leaves
network-departure-title = { $name }: leaving the federation
network-departure-back = Back to standing and sections
network-departure-mend = Correct or take back its departure
network-departure-ends = What ends when it leaves
network-departure-goes-on = What goes on if the departure is taken back
network-departure-standing = Standing: { $standing }
network-departure-mandate = { $person }, { $office }
network-departure-mandates-end =
    { $count ->
        [one] { $count } mandate ends with it
       *[other] { $count } mandates end with it
    }
network-departure-mandates-end-about = What is held through them in bodies follows the statutes, as when any mandate ends.
network-departure-mandates-go-on =
    { $count ->
        [one] { $count } mandate goes on
       *[other] { $count } mandates go on
    }
network-departure-mandates-go-on-about = Mandates through which a seat has been lost meanwhile, or that stand in a frozen roll, stay ended.
network-departure-correct = Correct the day
network-departure-correct-do = Correct the day
network-departure-withdraw = Take the departure back
network-departure-withdraw-about = It did not leave, or will not: it is a member without a gap. What was recorded stays in its history.
network-departure-withdraw-do = Take the departure back

## History of a member
# used-by: code
network-history-member-created = Became a member
# used-by: code
network-history-member-changed = The page was corrected
# used-by: code
network-history-member-identified = Identifiers were added
# used-by: code
network-history-member-left = Left the federation
# used-by: code
network-history-member-departure-corrected = The day of the departure was corrected
# used-by: code
network-history-member-departure-withdrawn = The departure was taken back
# used-by: code
network-history-member-affiliated = Joined a section
# used-by: code
network-history-member-disaffiliated = Left a section
# used-by: code
network-history-member-stood = The standing changed
# used-by: code
network-history-member-standing-withdrawn = A standing that had not begun was withdrawn
# used-by: code
network-history-member-succeeded = A territorial reform took effect
# used-by: code
network-history-member-succession-withdrawn = A territorial reform was taken back
# used-by: code
network-history-section-founded = The section was founded
# used-by: code
network-history-import-applied = A roster was brought in
# used-by: code
network-history-import-added = Added by the import of a roster
# used-by: code
network-history-import-changed = Changed by the import of a roster
# used-by: code
network-history-import-undone = The import of a roster was taken back
# used-by: code
network-history-import-stood = The standing of many members was set at once
# used-by: code
network-history-import-unstood = A standing that was set for many members at once was taken back
# used-by: code
network-history-mapping-saved = A mapping for rosters was saved
# used-by: code
network-history-mapping-removed = A saved mapping for rosters was removed
# used-by: code
network-history-grant-ended = Somebody’s right over this member ended
network-history-other = Something that concerns this member
# $what is a section or a standing, $days since when and until when
network-history-dated = { $what } ({ $days })
network-history-reason = { $what }: { $reason }
network-history-entry = entry { $number }

## Who may
network-denied-steward = Only the steward of one of this member’s sections or an administrator can do this. Ask your section’s secretariat.
network-denied-editor = Only this member’s focal point, the steward of its section or an administrator can correct this page. Ask them, or write to the secretariat.
network-denied-imports = Only the stewards of sections and administrators add members. Ask your section’s secretariat.

## For programs
network-api-members = Members on a day, in English order
network-api-members-csv = The members as a table, which an import reads again
network-api-members-xlsx = The members as a spreadsheet, which an import reads again
network-api-members-json = The members as one file
network-api-member = One member, with its sections, standings, predecessors and successors
network-api-id = The id of the member
network-api-q = Words of the name, in any of its languages
network-api-section = The code of a section
network-api-country = A country, ISO 3166-1 alpha-2
network-api-kind = What the members are
network-api-size = Their size, by inhabitants

## Refusals about members
network-refusal-name-empty = Give the name of the member.
network-refusal-name-long =
    { $most ->
        [one] A name is too long: at most { $most } character.
       *[other] A name is too long: at most { $most } characters.
    }
network-refusal-names-many =
    { $most ->
        [one] The names in other languages are too long together: at most { $most } character.
       *[other] The names in other languages are too long together: at most { $most } characters.
    }
network-refusal-over-many = Several members are called “{ $name }”. Give the address of the page of the one you mean.
network-refusal-website = This is not the address of a website. Write it like https://www.example.org.
network-refusal-figure-ahead = Nobody can have counted on a day that is still to come. Give { $today } or an earlier day.
network-refusal-left-before-joined = It cannot leave on { $left }: it became a member on { $joined }. Choose a later day.
network-refusal-left-already = It has left already, on { $left }.
network-refusal-not-left = It has not left. Nothing was changed.
network-refusal-left-by-reform = It went in a territorial reform on { $day }. Take that reform back instead, on the page of its reforms.
network-refusal-before-joined = This begins before the membership, which began on { $joined }. Choose that day or a later one.
network-refusal-after-left = It leaves, or left, on { $left }, and nothing of it goes on after that. Choose an earlier day.
network-refusal-ends-before = This would end before it began on { $since }. Choose a later day.
network-refusal-affiliated-already = It belongs to this section already, since { $since }. End that first, or choose another section.
network-refusal-not-affiliated = It does not belong to this section now.
network-refusal-standing-later = Another standing begins later, on { $since }. Choose that day or a later one.
network-refusal-standing-same = It stands so already on that day. Choose another standing, or another day.
network-refusal-standing-none = No standing begins on that day any more. Look at the page again.
network-refusal-standing-begun = This standing began on { $since }. It is not withdrawn: record another one from that day on instead.
network-refusal-no-section = There is no such section. Choose one of the list.
network-refusal-own-section = Choose one of the sections that are entrusted to you.
network-refusal-changed-meanwhile = Somebody else changed this member while you were writing. Nothing was overwritten: look at what they changed, then keep your version again.
network-refusal-identifier = This is not an identifier of that register. A Wikidata item looks like Q90, a GeoNames number like 2988507.
network-refusal-identifier-taken = { $value } is the identifier of { $name }. If that is the same member, correct its page instead.
network-refusal-succession-numbers = A merger has one successor, a division one predecessor and several successors, a new foundation one of each.
network-refusal-succession-self = A member cannot succeed itself.
network-refusal-succession-no-member = { $name } is no member on { $day }. Add it first, from that day on.
network-refusal-reform-foreign = { $name } is in no section that is entrusted to you. Ask an administrator to record this reform.
network-refusal-reform-built = Something else was recorded of { $name } since, which builds on this reform. If it was a further reform, take that back first.
network-refusal-reform-none = It went in no reform. Look at its page again: somebody may have taken the reform back already.
network-refusal-reform-many =
    { $most ->
        [one] At most { $most } member can leave or take over in one reform. Leave out the others.
       *[other] At most { $most } members can leave or take over in one reform. Leave out the others.
    }

## The standing of many members at once
network-standings-title = Set the standing of many members
network-standings-of =
    { $count ->
        [one] Set the standing of this member
       *[other] Set the standing of these { $count } members
    }
network-standings-found =
    { $count ->
        [one] It concerns { $count } member, as the directory shows it.
       *[other] It concerns { $count } members, as the directory shows them.
    }
network-standings-back = The directory
network-standings-other = Choose others
network-standings-whose = Of whom
network-standings-all = Of all of them
network-standings-unrecorded = Only of those of whom none is recorded on that day
network-standings-those = Only of those that stand so on that day: { $standing }
network-standings-look = See what would happen
network-standings-would = What would happen
# $was and $standing are standings; “not recorded” may stand for the first
network-standings-change =
    { $count ->
        [one] { $count } member: “{ $was }” becomes “{ $standing }”.
       *[other] { $count } members: “{ $was }” becomes “{ $standing }”.
    }
network-standings-same =
    { $count ->
        [one] { $count } member: “{ $was }”, as before.
       *[other] { $count } members: “{ $was }”, as before.
    }
network-standings-gone =
    { $count ->
        [one] { $count } member leaves before it would begin: nothing changes.
       *[other] { $count } members leave before it would begin: nothing changes.
    }
network-standings-about = It holds from { $day } on, for who joined later from the first day of membership, until the next standing that is recorded already. It is one entry of the ledger, and can be taken back as a whole.
network-standings-do =
    { $count ->
        [one] Set the standing of { $count } member
       *[other] Set the standing of { $count } members
    }
network-standings-idle = Nothing would change. Choose another standing, another day or others.
network-standings-called = Standing “{ $standing }” from { $day } on
network-standings-trail = Standing of many
network-standings-list = Whose standing changed
# The heading of what was done; $standing is a standing
network-standings-now =
    { $count ->
        [one] { $count } member is now “{ $standing }”
       *[other] { $count } members are now “{ $standing }”
    }
network-standings-then =
    { $count ->
        [one] { $count } member will be “{ $standing }” from { $day } on
       *[other] { $count } members will be “{ $standing }” from { $day } on
    }
network-standings-turned = { $was } → { $standing }
network-standings-reading = The members are being gone through.
network-standings-running = You may leave this page, the work goes on. Every member stands as before until the last row is written; then the whole is there at once.
network-standings-undo-look = Take this back: see what that touches
network-standings-undo = Take this back
network-standings-undo-not = This change cannot be taken back
network-standings-change-back = The change
network-standings-next =
    { $count ->
        [one] Of { $count } member no standing is recorded. It has no vote where the statutes ask for one.
       *[other] Of { $count } members no standing is recorded. They have no vote where the statutes ask for one.
    }
network-import-see-members = See the members
network-import-go-on = What comes next
network-refusal-standings-overtaken = Members came, went or changed meanwhile: it would no longer do what you were shown. Nothing was written. Look once more at what would happen.

## Importing a roster
network-import-title = Import a roster
network-import-about = Bring in a file with the members: you see what would happen before anything is written, and can take it back as a whole.
network-import-file = File
network-import-file-hint = A table saved as XLSX or CSV, from any spreadsheet. Separator and encoding are recognised.
network-import-mapping-file = Mapping file, if you have one
network-import-mapping-file-hint = It says what the columns hold where their names do not. You can also say so on the next page.
network-import-mapping-faulty = The mapping file cannot be used
network-import-mapping-faulty-next = The roster is kept. Choose the corrected mapping file, or say at the bottom of this page what the columns hold.
network-import-look = Look at the file
network-import-earlier = Earlier imports
network-import-none = No roster has been imported yet.
network-import-when = When
network-import-what = What was done
network-import-state = State
network-import-by = By
network-import-hash = SHA-256 of the file
network-import-proof = Proof
network-import-is-applied = In force
network-import-is-undone = Taken back
network-import-added =
    { $count ->
        [one] { $count } member added
       *[other] { $count } members added
    }
network-import-changed =
    { $count ->
        [one] { $count } changed
       *[other] { $count } changed
    }
network-import-unchanged =
    { $count ->
        [one] { $count } as it was
       *[other] { $count } as they were
    }
network-import-left-out =
    { $count ->
        [one] { $count } row left out
       *[other] { $count } rows left out
    }
network-import-staged-title = { $file }: what would happen
network-import-staged-about = Nothing has been written yet.
network-import-unreadable = This file cannot be read in this way. Below stands why, and what to do.
network-import-idle = There is nothing to do: every row that can be taken is as the registry has it.
network-import-summary =
    { $count ->
        [one] { $count } row was read.
       *[other] { $count } rows were read.
    }
network-import-faulty =
    { $count ->
        [one] { $count } row cannot be taken. Mend it below or in the file, or go on without it.
       *[other] { $count } rows cannot be taken. Mend them below or in the file, or go on without them.
    }
network-import-faulty-idle =
    { $count ->
        [one] { $count } row cannot be taken: mend it below or in the file. Every other row is as the registry has it.
       *[other] { $count } rows cannot be taken: mend them below or in the file. Every other row is as the registry has it.
    }
network-import-faulty-all =
    { $count ->
        [one] The only row cannot be taken: mend it below or in the file.
       *[other] None of the { $count } rows can be taken: mend them below or in the file.
    }
# These three are joined to one button: “Add 1,243 members, change 12, and leave 0 unchanged”
network-import-do-add =
    { $count ->
        [one] Add { $count } member
       *[other] Add { $count } members
    }
network-import-do-change =
    { $count ->
        [one] change { $count }
       *[other] change { $count }
    }
network-import-do-change-only =
    { $count ->
        [one] Change { $count } member
       *[other] Change { $count } members
    }
network-import-do-leave =
    { $count ->
        [one] leave { $count } unchanged
       *[other] leave { $count } unchanged
    }
# $deed is the sentence put together from the three above
network-import-do-valid =
    { $count ->
        [one] { $deed }; without the faulty row
       *[other] { $deed }; without the faulty rows
    }
network-import-do-without = { $deed }; without the likely doubles
network-import-do-without-both = { $deed }; without the faulty rows and the likely doubles
network-import-reading = The file is being read and compared with the registry.
network-import-reading-so-far = The file is being read and compared with the registry: { $percent }% done.
network-import-reading-again = The file is read once more, so that exactly what you saw is done: { $percent }% done.
network-import-beginning = The rows are being made ready.
network-import-reading-about = You may leave this page and come back. Nothing is written before you have seen what would be.
network-import-writing = { $done } of { $total } rows are written.
network-import-undoing = Taking it back: { $done } of { $total } rows are written.
network-import-running-about = You may leave this page, the work goes on. Nobody sees any of it until the last row is written; then it is there as a whole.
network-import-undoing-about = You may leave this page, the work goes on. The members stay as they are until the last row is written; then the whole is taken back.
network-import-ask-again = How far is it now?
# used-by: code
network-import-broken = The last attempt broke off, and nothing was written. Try again.
network-import-drop = Discard this file
network-import-findings = Findings
network-import-findings-caption = What is wrong or worth a look, row by row
network-import-severity = Importance
network-import-severity-error = Error
network-import-severity-warning = To look at
network-import-severity-note = Note
network-import-row = Row
network-import-cell = Cell
network-import-finding = What to know
network-import-doubles = Likely doubles
network-import-doubles-about = These would be new, but a member with the same name in the same country exists. They are never merged by themselves: say of each what it is. The same member then gets the identifiers of the row.
network-import-double = Row { $row }:
network-import-double-known = known already:
network-import-is-same = It is the same member
network-import-is-new = It is another
network-import-is-out = Leave it out
network-import-settled = Settled
network-import-settled-same = the same as { $name }
network-import-settled-new = another member, which is added
network-import-settled-out = left out
network-import-open-again = Decide anew
network-import-doubles-out =
    { $count ->
        [one] Leave the likely double out
       *[other] Leave all { $count } likely doubles out
    }
network-import-doubles-are-out = Likely doubles of which nothing is said are left out.
network-import-doubles-in = Take them in after all
# used-by: code
network-import-double-here = Row { $row }: “{ $value }” in the same country ({ $country }) is a member already, known as { $name }. Say below whether it is the same.
network-import-more-doubles =
    { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
network-import-changes = What would change
# used-by: code
network-import-done-with = Members that it changed or added
network-import-part = { $first } to { $last } of { $total } members
network-import-was-added = Added
network-import-fact = { $fact }: { $before } → { $after }
network-import-more-changes =
    { $count ->
        [one] { $count } more member would change; --json lists all.
       *[other] { $count } more members would change; --json lists all.
    }
network-import-rows = The file as it was read
network-import-rows-caption = The first rows of the file
network-import-faults = Rows to mend or to look at
network-import-first-fault = See the first one
network-import-whole-row = Whole row
# used-by: code
network-import-row-short = Row { $row } has { $found } cells for { $expected } columns. Below they are laid under the columns in their order: move what stands wrong, and fill in what is missing.
network-import-lay = The cells stand under the right columns; those that are missing are empty
network-import-cells-about = Correct the cells here, or in the file. What is corrected here is kept beside the file, which stays as it is, and is entered with the import.
network-import-cell-of = Row { $row }, { $column }
network-import-correct = Save the corrections and look again
network-import-more-rows = Here stand the first rows with a finding. Once they are mended, the next ones come.
network-import-corrected =
    { $count ->
        [one] One cell is corrected
       *[other] { $count } cells are corrected
    }
network-import-corrected-file = Download the file as corrected (CSV)
network-import-forget-corrections = Let all corrections go
network-import-columns = What the columns hold
network-import-columns-about = Say so here if something was not recognised, then look again.
network-import-columns-out =
    { $count ->
        [one] One column is not known and is left out: { $columns }.
       *[other] { $count } columns are not known and are left out: { $columns }.
    }
network-import-columns-say = Say what the columns hold
network-import-columns-agree = Several columns hold the country: { $columns }. They must agree, row by row.
network-import-column = What the column “{ $column }” holds
network-import-column-name = Column
network-import-column-holds = Holds
network-import-column-ignore = Leave out
network-import-samples = For example
network-import-defaults = What holds where the file says nothing
network-import-default-no-country = None: a row without a country is not taken
network-import-default-of-country = The section of its country
network-import-default-since = New members are members since
network-import-default-standing = Standing of members of whom none is recorded
network-import-default-standing-since = A standing that begins with this file holds since
network-import-again = Look again
network-import-other-file = Take another file
network-import-other-file-about = The corrected file takes the place of this one. What you said of the columns, of cells and of doubles stays.
network-import-sheet = Sheet
network-import-pieces-about = Drag what a column holds onto the column. Or press it, then press “Lay it here” at the column; or choose from the column’s list.
network-import-lay-here = Lay it here
network-import-piece-held = %piece is picked. Choose its column.
network-import-piece-laid = Column %column holds: %piece.
network-import-mapping-download = Download the mapping (for the command line, too)
network-import-save = Save this for the next file
network-import-save-about = It is offered to everybody who brings in a file with the same columns.
network-import-saved-name = Name of the mapping
network-import-save-do = Save under this name and look again
network-import-saved = Saved for files with these columns
network-import-offered = For a file with these columns it was said before what they hold.
network-import-use-saved = Use “{ $name }”
network-import-remove-saved = Remove “{ $name }”
network-import-undo = Take this import back
network-import-undo-look = Take this import back: see what that touches
network-import-undo-title = { $file }: what taking it back would touch
network-import-undo-not = This import cannot be taken back
network-import-hindered-mandate =
    { $count ->
        [one] { $count } member has people in office or had them:
       *[other] { $count } members have people in office or had them:
    }
network-import-hindered-later =
    { $count ->
        [one] { $count } member was changed later, or something was tied to it:
       *[other] { $count } members were changed later, or something was tied to them:
    }
network-import-undo-instead = Correct what is wrong on the page of the member itself, or record there that it leaves.
network-import-undo-removed =
    { $count ->
        [one] One member that it added goes.
       *[other] { $count } members that it added go.
    }
network-import-undo-restored =
    { $count ->
        [one] One member that it changed is as before.
       *[other] { $count } members that it changed are as before.
    }
network-import-undo-mandates = Mandates that ended because a member left by it go on, unless something has been built on their end. It is taken back as a whole, or not at all.
network-import-undo-with = What would be as before, or go
network-import-back = The import
network-import-undone = Taken back on { $when }.
network-import-had-done = It had brought this in:
network-import-reason-later = it was changed, or something was tied to it, later
network-import-reason-mandate = a person holds a mandate in it
network-import-finding-ids-conflict = Row { $row }, column “{ $column }”: “{ $value }” belongs to { $other }, while another identifier of the row belongs to { $one }. Correct one of them.
network-import-finding-member-twice = Row { $row }, column “{ $column }”: “{ $value }” says that it is { $name }, as row { $first } does. Delete one of the two rows.
# $section is a section’s name or, where there is none, a dash
network-import-finding-not-yours = Row { $row }, column “{ $column }”, “{ $value }”: { $name } is not in a section entrusted to you ({ $section }). Leave it to that section’s steward.
network-import-finding-has-left = Row { $row }, column “{ $column }”, “{ $value }”: { $name } left the federation on { $day }. An import does not take it in again; nothing changes.
network-import-finding-since-too-late = Row { $row }, column “{ $column }”: “{ $value }” is after something that began earlier at { $name }: a section or a standing. Correct the day, or that at the member first.
network-import-finding-likely-double = Row { $row }: “{ $value }” in the same country ({ $country }) is a member already, known as { $name }. If it is the same, add a column koinon_id with { $id } in this row: the member then gets the identifiers of the row. Otherwise nothing needs to be done.
network-import-finding-likely-double-left = Row { $row }: “{ $value }” was a member in the same country ({ $country }), known as { $name }, and left on { $day }. If it is the same, leave the row out: an import does not take a member in again. Otherwise nothing needs to be done.
network-import-finding-id-unknown = Row { $row }, column “{ $column }”: no member here has the id “{ $value }”, so the row would be a new member. If it is known here, correct the id; if it comes from another registry, nothing needs to be done.
network-import-finding-id-alike = Row { $row }, column “{ $column }”: the identifier “{ $value }” differs from “{ $other }”, which is known already, by case or width only. If it is the same member, write it in the same way.
network-import-finding-known-by-name = Row { $row }, column “{ $column }”: it has no identifier, and “{ $value }” is taken for { $name }, whose country, kind, division and name are the same but for signs and case. If it is another, give the row an identifier.
network-import-finding-one-of-several = Row { $row }, column “{ $column }”, “{ $value }”: several members are called { $name } ({ $country }), and the row does not say which of them it is to change. Give it an identifier of that member, or its koinon_id from an export.
network-import-finding-email-not-kept = Column “{ $column }” holds e-mail addresses. They were checked but are not kept here: addresses belong to people, who are added to their member.
network-import-finding-since-today = No column tells since when they are members. New ones are taken as members since { $day }. If you know better, add a column, or set the day as the default of the mapping.
network-import-finding-standing-unsaid = No column tells how the members stand. It will be “not recorded”, and who has no recorded standing has no vote where the statutes ask for one. If they all stand alike, say so below under “What holds where the file says nothing”.
network-refusal-import-no-file = Choose a file.
network-refusal-import-no-mapping = Choose the mapping file.
network-refusal-import-corrections = Beside a file { $most } cells and rows can be settled at most. Correct the others in the file.
network-refusal-mapping-name = Give the mapping a name that can be read.
network-refusal-import-mapping-faulty = The mapping file that came with this roster cannot be used. Choose the corrected one, or say what the columns hold, before anything is brought in.
network-refusal-import-unreadable = This file cannot be read; the findings say why. Nothing was written.
network-refusal-import-faulty =
    { $count ->
        [one] { $count } row is faulty, so nothing was written. Mend it, or go on without it.
       *[other] { $count } rows are faulty, so nothing was written. Mend them, or go on without them.
    }
network-refusal-import-overtaken = Somebody added or changed some of the same members in the meantime, so nothing was written. Look at the file again.
network-refusal-import-running = This is under way already. Wait until it is done.
network-refusal-import-broken-off = It took too long without a sign of life and was given up. Nothing was written; try again.
network-refusal-import-undone = This import has been taken back already.
network-refusal-import-depends =
    { $count ->
        [one] Nothing was taken back, because something depends on { $count } of its members. Settle that first.
       *[other] Nothing was taken back, because something depends on { $count } of its members. Settle that first.
    }
network-refusal-import-dependent = { $name }: { $reason }.
