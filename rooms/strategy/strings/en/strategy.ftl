## Plan
strategy-nav-plan = Plan
# used-by: code
strategy-step-plan = Load the plan
strategy-plan-title = The strategic plan
strategy-plan-empty = No plan is loaded yet.
strategy-plan-empty-about = Here the whole plan stands on one page: its objectives, their strategies and actions, who answers for each, how far it is, and the decisions that prove it. Any federation, section or association can write its plan as one file.
strategy-plan-empty-whom = An administrator loads the plan. Ask the secretariat.
strategy-plan-empty-command = On the federation’s machine, one command does it:
strategy-plan-example = Download an example of the file: strategic priorities 2010–2016
strategy-plan-period = { $from } to { $until }
strategy-plan-source = Source: { $source }
strategy-plan-past = The plan as it was on { $day }, as it is known today.
strategy-plan-ended = This plan ended on { $day }.
strategy-plan-begins = This plan begins on { $day }.
strategy-plan-usual = Progress is told as of { $day }, unless another day is given.
strategy-home-whole = The whole plan
strategy-plan-actions =
    { $count ->
        [one] { $count } action
       *[other] { $count } actions
    }
strategy-plan-with-evidence =
    { $count ->
        [one] { $count } with evidence
       *[other] { $count } with evidence
    }
strategy-plan-caption = Actions of objective { $number }, by strategy
strategy-plan-as-of = The plan as of
strategy-plan-as-of-show = Show
strategy-plan-others = Other plans:
strategy-plan-csv = Table (CSV)
strategy-plan-json = Plan file with progress (JSON)
strategy-plan-data = For programs (API)
# $own and $other are names of languages
strategy-words-note = This plan has not been written in { $own } yet. Where nothing else is said, it is shown in { $other }.
strategy-objective-functions = Functions
strategy-objective-resources = Resources
strategy-column-action = Action
strategy-column-responsible = Responsible
strategy-column-state = State
strategy-column-progress = Progress
strategy-column-evidence = Evidence
strategy-column-day = As of
strategy-column-note = What was done

## Picture
strategy-picture-title = The plan at a glance
strategy-picture-about = One tile for each action, filled from below by its progress and solid once done; a broken frame means suspended. A dot for each piece of evidence, up to four.
# The name of a tile, read aloud
strategy-picture-tile =
    { $count ->
        [one] { $path } { $wording }. { $state }, { $percent }; { $count } piece of evidence
       *[other] { $path } { $wording }. { $state }, { $percent }; { $count } pieces of evidence
    }

## Progress
strategy-progress-not-started = Not started
strategy-progress-under-way = Under way
strategy-progress-done = Done
strategy-progress-suspended = Suspended
strategy-progress-bar = { $state }, { $percent }

## Action
strategy-action-nobody = Nobody is named yet.
strategy-action-withdrawn = This action left the plan on { $day }. Its reports, evidence and history stay.

## Reports
strategy-report-title = Report progress
strategy-report-state = How does it stand?
strategy-report-progress = Per cent done
strategy-report-day = As of
strategy-report-day-hint = The day on which this was true. A report of the same day corrects the one before.
strategy-report-note = What was done
strategy-report-note-hint = A few sentences, if you like. Everybody can read them.
strategy-report-do = Report
strategy-report-back = Back to the action
strategy-report-as-of = as of { $day }
strategy-report-none = nobody has reported yet
strategy-report-all = All reports

## Evidence
# used-by: code
strategy-kind-decision = Decision
strategy-evidence-title = Add evidence
strategy-evidence-about = What the federation decided or did can stand as evidence under an action, for everybody to follow.
strategy-evidence-action = Under which action?
strategy-evidence-thing = Address or number
strategy-evidence-thing-hint = Paste the address of its page, or type its number or words of its title.
strategy-evidence-pick = Or choose from the latest
strategy-evidence-pick-none = Choose …
strategy-evidence-note = What does it show?
strategy-evidence-note-hint = One sentence, if you like. Everybody can read it.
strategy-evidence-do = Let it stand as evidence
strategy-evidence-withdraw = Withdraw
strategy-evidence-none = No evidence stands under this action yet. Secretaries of bodies can add decisions.
strategy-evidence-gone = something that is no longer there
strategy-evidence-past = Evidence that was withdrawn
strategy-evidence-no-action = No plan with actions is loaded. Load a plan first.
strategy-stands-title = Evidence in the plan
strategy-stands-none = This stands under no action of the plan yet.
strategy-stands-give = Give it as evidence under an action of the plan

## Loading
strategy-load-title = Load a plan
strategy-load-about = Every error in the file is named with its place. With a single one nothing is loaded.
strategy-load-keeps = A plan of the same code is brought up to date: actions are known by their number and keep progress, evidence and history. What the new file lacks is withdrawn, and comes back with a file that has it.
strategy-load-file = Plan file (JSON)
strategy-load-hint =
    { $most ->
        [one] At most { $most } MiB.
       *[other] At most { $most } MiB.
    }
strategy-load-do = Load
strategy-load-told = Objectives, strategies and actions added: { $added }; changed: { $changed }; withdrawn: { $withdrawn }; as they were: { $unchanged }.
strategy-loaded-title = The plan is loaded
strategy-loaded-nothing = Nothing changed: the plan is already as the file says.
strategy-loaded-head = Title, statement, period, source or bodies of the plan are new.
strategy-loaded-warnings =
    { $count ->
        [one] { $count } thing to look at
       *[other] { $count } things to look at
    }
strategy-loaded-see = See the plan

## Findings in a plan file
strategy-finding-at = { $place } (line { $line }): { $sentence }
strategy-finding-at-place = { $place }: { $sentence }
strategy-finding-on-line = Line { $line }: { $sentence }
# used-by: code
strategy-finding-file-too-large = The file is larger than { $limit } MiB. A plan is text: take out what is none.
# used-by: code
strategy-finding-not-utf8 = Byte { $byte } ({ $value }) is not UTF-8. Save the file as UTF-8.
# used-by: code
strategy-finding-not-json = This is not JSON, from column { $column } on: { $reason } Mend it there and load again.
# used-by: code
strategy-finding-file-empty = The file is empty. Choose the one with the plan.
strategy-json-cut-off = it ends too early.
strategy-json-too-deep = it is nested too deep.
strategy-json-other = a mark is missing, or one too many.
# used-by: code
strategy-finding-format-unknown = “koinon” says { $value }. A plan file begins with "koinon": "plan/1".
# used-by: code
strategy-finding-key-missing = The field “{ $key }” is missing. Add it.
# used-by: code
strategy-finding-key-unknown = There is no field “{ $value }” here. Perhaps you mean: { $suggestion }.
# used-by: code
strategy-finding-key-doubled = “{ $value }” stands twice here. Keep one.
# used-by: code
strategy-finding-value-type = Here stands { $value }. Write { $expected }.
strategy-type-object = an object: { "{" }…{ "}" }
strategy-type-list = a list: […]
strategy-type-text = a text in quotation marks
strategy-type-whole = a whole number, without quotation marks, fraction or exponent
strategy-type-localised = an object from language to text, such as { "{" }"en": "…"{ "}" }
strategy-type-wording = a text, or an object with “text” and “origin”
# used-by: code
strategy-finding-list-empty = This list is empty. It needs at least one entry.
# used-by: code
strategy-finding-list-too-long = This list is too long. Entries: { $count }; at most: { $limit }.
# used-by: code
strategy-finding-code-malformed = “{ $value }” is not a code. Write lower-case letters a–z and digits, in groups joined by hyphens, at most 64 characters.
# used-by: code
strategy-finding-code-doubled = The code “{ $value }” stands at { $first } already. Keep one.
# used-by: code
strategy-finding-code-unresolved = “bodies” has no code “{ $value }”. Add it there, or use: { $suggestion }.
# used-by: code
strategy-finding-number-out-of-range = { $value } is not a number from 1 to 999.
# used-by: code
strategy-finding-number-doubled = The number { $value } stands at { $first } already. Give each its own.
# used-by: code
strategy-finding-date-malformed = “{ $value }” is not a day. Write year, month and day, such as 2027-05-31.
# used-by: code
strategy-finding-period-reversed = The period begins on { $from } and ends before that, on { $until }. Exchange or mend the days.
# used-by: code
strategy-finding-language-malformed = “{ $value }” is not a language tag. Write, for instance, en, pt-BR or zh-Hant.
# used-by: code
strategy-finding-language-doubled = “{ $value }” is the same language as “{ $first }”. Keep one.
# used-by: code
strategy-finding-text-empty = There is no text here. Write it, or leave the language out.
# used-by: code
strategy-finding-text-too-long = This text is too long. Characters: { $count }; at most: { $limit }.
# used-by: code
strategy-finding-text-control = There is a line break or an invisible control character ({ $code }) in “{ $value }”. Take it out.
# used-by: code
strategy-finding-origin-unknown = “{ $value }” is not an origin. Write one of: { $known }.
# used-by: code
strategy-finding-resource-nameless = This resource has neither “code” nor “name”. Give it one of them.
# used-by: code
strategy-finding-state-unknown = “{ $value }” is not a state. Write one of: { $known }.
# used-by: code
strategy-finding-progress-out-of-range = { $value } is not a percentage from 0 to 100.
# used-by: code
strategy-finding-report-incomplete = A report needs its day, “as_of”, together with “state” or “progress”. Add what is missing.
# used-by: code
strategy-finding-report-contradictory = The state { $state } does not agree with { $progress } per cent. Done is 100, not started is 0, anything else is below 100.
# used-by: code
strategy-finding-report-in-future = { $value } is still to come; today is { $today }. Report what is true today.
# used-by: code
strategy-finding-report-too-early = { $value } is before 1800. Write the year with four digits.
# used-by: code
strategy-finding-number-gap = The number { $missing } is missing. See whether an entry was lost.
# used-by: code
strategy-finding-text-untranslated = Not written in: { $languages }. Readers will see another language.
# used-by: code
strategy-finding-language-extra = Written in { $languages }, in which the plan’s title is not. See whether the tag is right.
# used-by: code
strategy-finding-body-unused = Nothing in the plan refers to “{ $value }”. See whether it was forgotten.
# used-by: code
strategy-finding-responsible-not-resource = “{ $value }” answers for this action but is no resource of objective { $objective }. See whether it should be one.
# used-by: code
strategy-finding-action-unassigned = Nobody answers for this action. Name a body when it is known.
# used-by: code
strategy-finding-report-outdated = A later report, of { $day }, is recorded already. The one of { $value } was not taken.
# used-by: code
strategy-finding-entry-withdrawn =
    { $count ->
        [one] The file no longer has this. It was withdrawn, with { $count } piece of evidence under it, and comes back with a file that has it.
       *[other] The file no longer has this. It was withdrawn, with { $count } pieces of evidence under it, and comes back with a file that has it.
    }

## Refusals
strategy-denied-plans = Only an administrator can load a plan. Ask the secretariat.
strategy-denied-reports = Only secretaries of bodies and administrators report progress and add evidence. Tell the secretary of your body.
strategy-refusal-finding = { $finding }
strategy-refusal-more =
    { $count ->
        [one] There is { $count } more. The command “koinon plan load” lists all.
       *[other] There are { $count } more. The command “koinon plan load” lists all.
    }
strategy-refusal-file-missing = Choose the plan’s file.
strategy-refusal-action-withdrawn = Action { $path } has left the plan. Nothing can be added to it unless a plan file brings it back.
strategy-refusal-not-started = What is not started is at 0 per cent. Put 0, or choose another state.
strategy-refusal-done = What is done is at 100 per cent. Put 100, or choose another state.
strategy-refusal-not-done = At 100 per cent it is done. Put less, or choose that state.
strategy-refusal-report-future = This day is still to come; today is { $today }. Report what is true today.
strategy-refusal-report-old = This day is before 1800. Write the year with four digits.
strategy-refusal-report-earlier = There is a report of a later day, { $day }. Give that day to correct it, or a day after it.
strategy-refusal-thing-missing = Say what is to stand as evidence: paste its address, type its number, or choose from the list.
strategy-refusal-thing-unknown = At this address there is nothing that can stand as evidence. Copy the address of a decision’s page.
strategy-refusal-thing-not-found = Nothing that can stand as evidence answers to “{ $asked }”. Try other words, or paste the address.
strategy-refusal-thing-several =
    { $count ->
        [one] { $count } thing answers to that: { $titles }. Be more exact, or paste the address.
       *[other] { $count } things answer to that, among them: { $titles }. Be more exact, or paste the address.
    }
strategy-refusal-evidence-stands = “{ $title }” already stands under action { $path }.
strategy-refusal-evidence-withdrawn = This evidence was withdrawn already, on { $day }.

## For programs
strategy-api-plan = The plan on a day, its actions in parts
strategy-api-plan-csv = The plan as a table, one row for each action
strategy-api-plan-json = The plan as a file that can be loaded again
strategy-api-plan-code = The code of another plan than the one that is meant


## History
# used-by: code
strategy-history-plan-loaded = A plan file was loaded
# used-by: code
strategy-history-objective-added = Objective taken into the plan
# used-by: code
strategy-history-objective-changed = Objective reworded
# used-by: code
strategy-history-objective-withdrawn = Objective left the plan
# used-by: code
strategy-history-objective-returned = Objective came back into the plan
# used-by: code
strategy-history-strategy-added = Strategy taken into the plan
# used-by: code
strategy-history-strategy-changed = Strategy reworded
# used-by: code
strategy-history-strategy-withdrawn = Strategy left the plan
# used-by: code
strategy-history-strategy-returned = Strategy came back into the plan
# used-by: code
strategy-history-action-added = Action taken into the plan
# used-by: code
strategy-history-action-changed = Action reworded or reassigned
# used-by: code
strategy-history-action-withdrawn = Action left the plan
# used-by: code
strategy-history-action-returned = Action came back into the plan
# used-by: code
strategy-history-report-made = Progress reported
# used-by: code
strategy-history-evidence-stood = Evidence added in the plan
# used-by: code
strategy-history-evidence-withdrawn = Evidence withdrawn from the plan
# used-by: code
strategy-field-title = Title
# used-by: code
strategy-field-statement = Statement
# used-by: code
strategy-field-source = Source
# used-by: code
strategy-field-since = Begins
# used-by: code
strategy-field-until = Ends
# used-by: code
strategy-field-carriers = Bodies
# used-by: code
strategy-field-wording = Wording
# used-by: code
strategy-field-responsible = Responsible
