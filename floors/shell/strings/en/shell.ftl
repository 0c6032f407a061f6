## Frame
shell-skip = Skip to the content
shell-nav = Rooms of the house
shell-nav-me = My place
shell-languages = Languages
shell-federation-unnamed = A federation of cities and regions
shell-demonstration = Demonstration.
shell-demonstration-about = Real towns, invented people: nothing here states who is a member of any organisation.
shell-footer-trust = You need not trust us: every change is written once and can be checked by anybody.
shell-footer-proof = How to check
shell-footer-made = Made with Koinon, free software for leagues of cities and regions.

## Home
shell-home-title = Home
shell-home-description = Members, meetings, votes, decisions and the plan of a federation of cities and regions.
shell-home-empty = Nothing has happened here yet. An administrator begins by importing the members and loading the plan.

## Words
shell-yes = yes
shell-no = no
# $number is already written in the reader's digits
shell-percent = { $number }%
# What stands between a name and what it names, without the space after it
shell-colon = :
shell-comma = ,
shell-span = { $since } to { $until }
shell-since = since { $since }
shell-between = { $start } – { $end } { $zone }
# Shown after a text that exists only in another language
shell-words-fallback = (in { $language })
shell-words-machine = (translated by a machine)
shell-words-others = In other languages
shell-words-one-is-enough = One language is enough; the others can follow.
shell-file-again = “{ $file }” did not stay in this field: choose the file once more.
shell-sending = The file on its way
# $percent is put in while the file is sent, such as 40%
shell-sending-part = { $percent } sent
shell-sending-stop = Stop sending
shell-sending-arrived = It has arrived and is being looked at.
shell-sending-stopped = You stopped it. Nothing was taken; the file is still chosen here.
shell-sending-unsent = The file did not arrive: the line broke off. Nothing was taken; the file is still chosen here. Send it again.
shell-trail = Where this belongs
shell-article = art. { $number }
shell-articles = { $one }; { $other }
shell-offline = There is no connection. Nothing was sent, and what you typed is still here. Send it once the connection is back.
shell-pager = Pages
shell-pager-part = { $first }–{ $last } of { $total }
shell-pager-part-open = { $first }–{ $last }
shell-pager-before = Back
shell-pager-after = Next

## Roles
# used-by: code
shell-role-administrator = Administrator
# used-by: code
shell-role-steward = Steward of a section
# used-by: code
shell-role-secretary = Secretary of a body
# used-by: code
shell-role-focal-point = Focal point of a member
# used-by: code
shell-role-observer = Observer of a body

## Signing in
shell-sign-in-title = Sign in
shell-sign-in-email = E-mail address
shell-sign-in-password = Password
shell-sign-in-do = Sign in
shell-sign-in-forgotten = I forgot my password
shell-sign-in-who = Accounts are given by invitation. If you think you should have one, ask your section's secretariat.
shell-again-title = Sign in to go on
shell-again-about = Nobody is signed in on this browser any more. What you typed is kept on this page and was not sent: sign in, and the form is shown again with all of it.
shell-again-about-file = Nobody is signed in on this browser any more, so this was not taken: { $files }. Sign in, and the form is shown again; the file has to be chosen once more.
shell-again-about-and-file = Nobody is signed in on this browser any more. What you typed is kept on this page and was not sent: sign in, and the form is shown again with all of it. A file cannot be kept and has to be chosen once more: { $files }.
shell-again-forgotten = If you entered by a mailed link, or no longer know the password: open the link, or ask for a new password, in another window, then come back here.
shell-again-elsewhere = I have signed in elsewhere
shell-again-signed-in = You are signed in. Below is what you typed. Nothing of it was sent: look at it, then send it.
shell-again-signed-in-file = You are signed in. The file was not taken: choose it once more, then send it.
shell-again-signed-in-and-file = You are signed in. Below is what you typed. Nothing of it was sent: choose the file once more, look at it all, then send it.
shell-sign-out = Sign out
shell-reset-title = A new password
shell-reset-about = Give your e-mail address. If there is an account with it, you will get a letter with a link that is good for one hour.
shell-reset-do = Send me the link
shell-reset-sent = If there is an account with that address, a letter is on its way. Look at your mail.
shell-password-title = Choose a password
shell-password-for = For the account { $email }.
shell-password-new = New password
shell-password-reveal = Show the password
shell-password-hint =
    { $count ->
        [one] At least { $count } character. A few words that you remember are best.
       *[other] At least { $count } characters. A few words that you remember are best.
    }
shell-password-do = Save the password and sign in
shell-link-title = Enter
shell-link-for = You enter as { $name }.
shell-link-about = This link was made for you. It lets you take part here, and opens nothing else. Do not pass it on.
shell-link-other = You are signed in as { $name }. Entering by this link ends that sign-in in this browser.
shell-link-enter = Enter
shell-me-title = My place
shell-me-roles = What is entrusted to me

## My account
shell-account-title = My account
shell-account-profile = Who I am
shell-account-person = In the register
shell-account-name = Name
shell-account-lang = Language of letters
shell-account-keep = Save
shell-account-sign-ins = Where I am signed in
shell-account-sign-ins-about = If you do not recognise one, end it and change your password.
shell-account-browser = Browser
shell-account-browser-unknown = Unknown browser
shell-account-where = From
shell-account-from = network { $network }
shell-account-from-here = this machine
shell-account-from-local = a local network
shell-account-from-unknown = an unknown network
shell-account-since = Since
shell-account-seen = Last seen
shell-account-this = this one
shell-account-end = End
shell-account-end-others = End all others
shell-account-password = Change my password
shell-account-password-about = All other sign-ins end, and invitations or links for a new password that are still about open nothing any more.
shell-account-password-do = Change the password
shell-password-present = Present password
shell-account-done-profile = Saved.
shell-account-done-password = Your password is changed. All other sign-ins have ended.
shell-account-done-ended = Ended: that browser is not signed in any more.
shell-account-done-letters = Saved: only the letters that are ticked will come.

## What is held about me
shell-holds-title = What is held about me
shell-holds-lead = All that this federation holds about you, what for, and who sees it. Only you see this page.
shell-holds-see = See what is held
shell-holds-file = Download everything as one file
shell-holds-how = The page shows the latest of each; the file (JSON) has everything. If something is wrong, or is to be erased, ask the secretariat.
shell-holds-contents = On this page
shell-holds-nothing = nothing
shell-holds-more =
    { $count ->
        [one] { $count } older one is in the file.
       *[other] { $count } older ones are in the file.
    }
shell-holds-until = Until
shell-holds-over = Over what
shell-holds-for = For what
shell-holds-account = My account
shell-holds-account-about = Held so that you can sign in and get letters. Administrators see it; your password is kept only as a hash, which nobody can read back.
shell-holds-password = kept as a hash only
shell-holds-rights-about = What was entrusted to this account, and when it ended. Everybody can read it in the ledger.
shell-holds-sign-ins = Sign-ins
shell-holds-sign-ins-about = Held so that you can recognise and end them: the browser without its version, and the network without the household. Only you see them; open ones can be ended on the page of your account.
shell-holds-browsers = Browsers that are known
shell-holds-browsers-about = A mark in each, kept as a hash, so that strangers who guess at your password do not lock you out. Nobody sees it; it is forgotten after a year without use.
shell-holds-keys = Links that were mailed to me
shell-holds-keys-about = Each opens one door for a time. Only a hash of it is kept; nobody sees it.
shell-holds-key-invitation = Invitation: choose a password
shell-holds-key-reset = A new password
shell-holds-key-link = To take part without signing in
shell-holds-used = Used
shell-holds-attempts = Attempts to sign in
shell-holds-attempts-about = Failed ones, and letters asked for, are counted so that nobody can guess for long. They are forgotten after a day.
shell-holds-try-sign-in = A wrong password
shell-holds-try-reset = A letter for a new password was asked for
shell-holds-try-password = A wrong present password
shell-holds-letters = Letters to me
shell-holds-letters-about = What was mailed to you, kept so that it can be sent again if it does not go. The secretariat does not see it. The file has the texts too, but for the keys in their links.
shell-holds-subject = Subject
shell-holds-written = Written
shell-holds-sent = Sent
shell-holds-notices = Letters that I want
shell-holds-notices-about = Which letters you want. Only you see it; you change it on the page of your account.
shell-holds-wanted = Wanted
shell-holds-entries = Entries of the ledger that concern me
shell-holds-entries-about = Every change is written once and stays. Everybody can read an entry; what is personal stands beside it, closed, and can be erased. The file has your own parts, opened.
shell-holds-entries-why = Why it is here
shell-holds-why-named = It names you.
shell-holds-why-made = You made it.
shell-holds-why-beside = Something of yours stands beside it.
shell-holds-why-thing = It is about something above.

## Accounts and rights
shell-users-title = Accounts and rights
shell-users-lead = Who may sign in, and what is entrusted to whom. Chairs, seat holders and delegates have their rights from their seats: they are not given here.
shell-users-search = Name or address
shell-users-search-do = Search
shell-users-none = No account is found. Search for less, or invite somebody.
shell-users-caption = Accounts by address
shell-users-rights = Rights
shell-users-rights-none = Nothing is entrusted to this account.
shell-users-standing = Account
# used-by: code
shell-users-open = open
# used-by: code
shell-users-invited = invited, no password yet
# used-by: code
shell-users-closed = closed
shell-users-sign-ins = Open sign-ins
shell-users-new = Invite somebody
shell-users-new-about = A letter goes to this address, with a link at which they choose their password within 14 days.
shell-users-new-do = Send the invitation
shell-users-right = Right
shell-users-right-none = None for now
shell-users-right-choose = Choose a right
shell-users-member = Member (for a focal point)
shell-users-member-hint = Its name as the directory has it, or the address of its page.
shell-users-give = Give a right
shell-users-end = End the right
shell-users-account = The account
shell-users-invite = Send an invitation
shell-users-invite-about = A new invitation lets them choose a password, the first or a new one.
shell-users-whose = Whose account it is
shell-users-whose-about = From this person the account has the rights of their seats: their meetings, their votes, their chair.
shell-users-whose-nobody = This account is nobody’s in the register: without that it has neither meetings nor votes of its own.
shell-users-whose-address = The address is that of
shell-users-whose-find = Look for somebody else in the register
shell-users-whose-search = Name
shell-users-whose-none = Nobody of that name is in the register.
shell-users-tie = This account is theirs
shell-users-untie = It is not theirs
shell-users-of-person-none = This person has no account yet: they cannot chair, follow their meetings or vote with a sign-in.
shell-users-invite-person = Invite this person
shell-users-same-address = There is an account with this person’s address, { $email }, that is nobody’s in the register.
shell-users-new-person = The account will be that of { $person } in the register.
shell-users-close = Close the account
shell-users-close-about = Closing ends every sign-in and every right of this account at once. What was done with it stays in the ledger.
shell-users-reopen = Reopen the account
shell-users-reopen-about = This account is closed. Reopened, it has no right and no password: give the rights again and send an invitation.
shell-users-done-invited = The invitation is on its way.
shell-users-done-invited-tied = The invitation is on its way. Its address is that of somebody in the register, so the account is theirs. If that is wrong, say so here.
shell-users-done-invited-taken = The invitation is on its way. Somebody in the register has this address but another account already, so this one is nobody’s: say here whose it is.
shell-users-done-invited-several = The invitation is on its way. Several people in the register have this address: say here whose account it is.
shell-users-done-tied = The account is now theirs.
shell-users-done-untied = The account is nobody’s in the register any more.
shell-users-done-given = The right is given.
shell-users-done-ended = The right has ended.
shell-users-done-closed = The account is closed, and nobody is signed in with it any more.
shell-users-done-reopened = The account is open again. Send an invitation so that a password can be chosen.
# used-by: code
shell-history-user-enrolled = Account opened
# used-by: code
shell-history-user-changed = Account changed
# used-by: code
shell-history-user-tied = Account given to a person of the register
# used-by: code
shell-history-user-untied = Account taken from a person of the register
# used-by: code
shell-history-user-closed = Account closed
# used-by: code
shell-history-user-reopened = Account reopened
# used-by: code
shell-history-user-erased = Data of the account erased
# used-by: code
shell-history-grant-given = A right was given
# used-by: code
shell-history-grant-ended = A right was ended

## Letters one can switch off
shell-letters-title = Letters to me
shell-letters-about = They come by mail, in the language chosen above.
# used-by: code
shell-letters-call = I am called to a meeting
# used-by: code
shell-letters-poll = A question is open on which I may vote
# used-by: code
shell-letters-decision = A body in which I sit has decided
# used-by: code
shell-letters-seat = A seat of mine is at risk
shell-mail-off =
    No more letters of this kind: { $off }
    You choose which letters you get: { $address }
shell-letters-off-title = No more of these letters
shell-letters-off-about = Such a letter is then not sent to you any more.
shell-letters-off-do = Switch them off
shell-letters-off-done = Switched off: no more of these letters will come.
shell-letters-off-choose = Choose which letters I get

## Letters
shell-mail-invitation-subject = { $federation }: your invitation
shell-mail-invitation-body =
    Dear { $name },

    { $federation } invites you to its house. Choose your password here, within 14 days:

    { $address }

    If you did not expect this letter, do nothing.
shell-mail-reset-subject = { $federation }: a new password
shell-mail-reset-body =
    Somebody, probably you, asked for a new password. Choose it here, within one hour:

    { $address }

    If it was not you, do nothing: your password stays as it is.

## Refusals
shell-errors-title =
    { $count ->
        [one] One thing to mend
       *[other] { $count } things to mend
    }
shell-errors-named = { $field }: { $sentence }
shell-refused-title = This was not done
shell-no-day-title = There is no such day
shell-as-of-today = Show it as it is today
shell-refusal-empty = Fill in this field.
shell-refusal-long =
    { $most ->
        [one] Too long: at most { $most } character.
       *[other] Too long: at most { $most } characters.
    }
shell-refusal-control = There are invisible control characters in this text. Type it anew or paste it as plain text.
shell-refusal-day = “{ $value }” is not a day. Write year, month and day, such as 2026-11-23.
shell-refusal-day-none = “{ $value }” does not exist: that month has { $days } days.
shell-refusal-day-beyond = “{ $value }” lies outside the calendar that is kept here: a year has four digits, from 0001 to 9999.
shell-refusal-number = Give a whole number from { $least } to { $most }.
shell-refusal-choice = Choose one of those offered.
shell-refusal-email = This is not an e-mail address. It should look like name@town.example.
shell-refusal-parameter = The parameter “{ $name }” is not known here. Known are: { $known }.
shell-refusal-parameter-none = The parameter “{ $name }” is not known here: this address takes none.
shell-refusal-cursor = This cursor is none of ours. Begin without a cursor and follow “next”.
shell-refusal-cursor-gone = What this cursor stood at is gone. Begin without a cursor and follow “next”.
shell-refusal-sizes = The ledger has not so many entries, or “from” is larger than “to”.
shell-refusal-large = Too large: at most { $most } MB.
shell-refusal-fields = Too many fields: at most { $most }. Send it in several parts.
shell-refusal-upload = The file did not arrive whole. Choose it again and send it once more.
shell-refusal-forged = This request came from another site and was not carried out.
shell-refusal-sign-in = Address or password is wrong. Look for a slip, or ask for a new password.
shell-refusal-throttled =
    { $minutes ->
        [one] Too many attempts. Wait { $minutes } minute, or ask for a new password by mail.
       *[other] Too many attempts. Wait { $minutes } minutes, or ask for a new password by mail.
    }
shell-refusal-key = This link has been used already or is too old. Ask for a new one.
shell-refusal-password-short =
    { $count ->
        [one] Too short: at least { $count } character.
       *[other] Too short: at least { $count } characters.
    }
shell-refusal-role-over = The role “{ $role }” is held over a certain section, body or member: say which.
shell-refusal-role-over-none = The role “{ $role }” is not held over anything in particular: leave out the section, body or member.
shell-refusal-password-present = This is not your present password. Look for a slip, or sign out and ask for a new one.
shell-refusal-last-administrator = Nobody else who can sign in administers this house. First give somebody else that right, and let them choose their password.
shell-refusal-user-closed = The account { $email } is closed. Reopen it first.
shell-refusal-user-known = There is an account { $email } already. Look for it in the list.
shell-refusal-user-shut = This account is closed. Reopen it first.
shell-refusal-user-erased = The data of this account were erased: nobody is behind it any more. Invite them anew.
shell-refusal-person = “{ $person }” names nobody in the register, or several. Give the address of the person’s page.
shell-refusal-person-account = This person has an account already: { $email }. A person has one; end the other first, or say that it is not theirs.
shell-refusal-over = “{ $over }” is nothing over which one can be “{ $role }”. Give an id, a code, the whole name, or the address of its page.
shell-denied-title = Not for this sign-in
shell-denied-visitor = This needs a sign-in.
shell-denied-administrator = Only an administrator can do this. Ask the secretariat.

## For programs
shell-api-summary = What this federation makes public, for programs
shell-api-about = Everything that anybody may see on the pages, as JSON. Lists come in parts: follow “next” by giving it back as “cursor”. With “as_of” a list tells what was true on a day, as it is known now. Without a sign-in, only what is public is given. What is not known is refused, never passed over.
shell-api-lang = The language of what is written
shell-api-limit = How many at the most; 100 if nothing is said
shell-api-as-of = The day as of which to tell; today if nothing is said
shell-api-cursor = Where to go on: “next” of the part before
shell-api-refused = Something that was asked is not known here or not well written; the answer says what
shell-api-denied = This is not for everybody, and not for this sign-in
shell-api-missing = There is nothing by that name
shell-api-checkpoint = The ledger’s head, signed (C2SP signed note)
shell-api-key = The public key that signs the ledger’s head
shell-api-consistency = The proof that a later ledger only adds to an earlier one (RFC 9162)
shell-api-from = How many entries the earlier one had
shell-api-to = How many entries the later one has
shell-api-receipt = The receipt of one entry, to be checked offline
shell-api-parts = The parts of entries that are open to you, for the entries of one tile from a number on
shell-api-parts-from = Number of the first entry
shell-api-entry = The number of the entry
shell-refusal-nothing-called = There is nothing here called “{ $value }”.
shell-refusal-method = “{ $method }” cannot be done at this address.
shell-refusal-not-acceptable = What is here does not come in any of the forms that were asked for.

## Errors
shell-missing-title = Nothing here
shell-missing-about = There is no page at this address. It may have moved, or the link was cut short.
shell-fault-title = Something broke on our side
shell-fault-about = It is not your doing, and nothing of what you sent was half kept. Try again in a minute.
shell-fault-number = If it stays so, tell the secretariat this number: { $number }
# used-by: code
shell-fault-disk-full = The disk of this house is full. Nothing was half kept. Whoever runs the machine makes room on the disk with the data folder or the database; then try again.
# used-by: code
shell-fault-read-only = The records of this house may not be written. Whoever runs the machine gives the program the right to write the data folder and the database, or starts it where they are not read-only.
# Shown where the database is held by somebody else, or a question to it took longer than it allows. Nothing was kept.
shell-fault-busy = The records of this house are busy, and what you asked for took too long. Nothing was half kept. Try again in a minute. If it stays so, whoever runs the machine looks what else holds the database.
# Shown where the PostgreSQL server is away.
shell-fault-unreached = The records of this house cannot be reached just now. Nothing was half kept. Try again in a minute. Whoever runs the machine looks whether the database server runs and can be reached; the house goes on by itself as soon as it does.
# Shown where SQLite finds its file damaged.
shell-fault-damaged = The records of this house are damaged. Whoever runs the machine stops the house, keeps a copy of the data folder as it is, lets “koinon check” say what is wrong, and restores the last backup.
shell-error-home = Home

## History and proof
shell-history-title = History
shell-history-all = Show the whole history
shell-history-entries = Every entry of the ledger about it
shell-sign-day = Place and date
shell-sign-chair = For the chair
shell-sign-secretary = For the secretariat
shell-life-title = Story
shell-life-ahead = ahead
shell-life-untold = { $count ->
    [one] What came before, { $count } event, is in the ledger below.
   *[other] What came before, { $count } events, is in the ledger below.
 }
shell-history-other = Changed
shell-history-entry = entry { $number }
shell-history-by-command = by the technical administration
shell-history-by-demonstration = made up for the demonstration
shell-history-by-day = by the house itself, when the day came
shell-history-by-rule = by rule ({ $article })
shell-history-by-visitor = without a sign-in
shell-history-by-link = a delegate in { $thing }
shell-history-by-some-link = a delegate
shell-history-by-closed = by somebody whose account is closed
shell-proof-entry = The entry that proves it
shell-proof-receipt = Download the receipt
shell-ledger-title = The ledger
shell-ledger-about = Every change is written here once, in the moment it is made, and never altered. Keep a checkpoint, and nobody can rewrite the past without your noticing.
shell-ledger-entries = Entries
shell-ledger-root = Root of the tree
shell-ledger-origin = Name of this ledger
shell-ledger-key = Public key
shell-ledger-check-title = How to check for yourself
shell-ledger-check-keep = Keep a signed checkpoint today and compare it later.
shell-ledger-check-checkpoint = Download the checkpoint
shell-ledger-check-run = Download the receipt of a decision and check it on your own machine, offline:
shell-ledger-check-answer = The answer says whether the entry stands in the signed ledger exactly as you hold it, or what is wrong.
shell-ledger-recent = Latest entries
shell-ledger-part = Entries { $from } to { $to } of { $total }
shell-ledger-from = Entry and what came before it
shell-ledger-from-do = Show
shell-ledger-number = Number
shell-ledger-when = When
shell-ledger-what = What happened
shell-entry-title = Entry { $number }
shell-entry-about = About
shell-entry-by = By
shell-entry-leaf = Leaf hash
shell-entry-bytes = The entry as it was hashed
shell-entry-open = What was sealed and is open to you
shell-entry-open-about = Each of these is the part to which the entry commits: the SHA-256 over koinon/part/1, a zero byte, the salt and the text as one line of canonical JSON gives the hash. The receipt carries them for checking offline.
shell-entry-part = Part { $number }
shell-entry-salt = Salt
shell-entry-hash = Hash in the entry
shell-entry-parts =
    { $count ->
        [one] { $count } part of this entry concerns one person or is sealed; only its salted hash is public.
       *[other] { $count } parts of this entry concern single persons or are sealed; only their salted hashes are public.
    }

## The style page
shell-style-title = How the house looks
shell-style-about = Every component in every state, as pages use it.
shell-style-colours = Colours
shell-style-sections = Sections
shell-style-type = Type
shell-style-kicker = What stands above a heading
shell-style-sentence = Carried: 214 for, 97 against, 31 abstaining.
shell-style-text = A line holds some sixty-five characters, so that the eye finds its way back. Numbers stand under one another, and every number says what it counts.
shell-style-link = A link
shell-style-hint = A quieter remark.
shell-style-buttons = Buttons
shell-style-press = Press
shell-style-states = States
# used-by: code
shell-style-badge-good = adopted
# used-by: code
shell-style-badge-wait = open
# used-by: code
shell-style-badge-bad = rejected
# used-by: code
shell-style-badge-plain = not begun
shell-style-notice = A notice says what is, why, and what to do next.
shell-style-form = Forms
shell-style-field = A field
shell-style-choice = A choice
shell-style-tick = A box to tick
shell-style-tables = Tables and lists
shell-style-caption = What the table tells
shell-style-more = More
shell-style-figures = Pictures
shell-style-card = A thing apart
shell-style-figure-verdict = Verdict
shell-style-figure-quorum = Quorum
shell-style-figure-rule = A rule of composition
shell-style-figure-progress = Progress
shell-style-figure-body = A body, seat by seat
shell-style-figure-map = Members on the map
shell-style-figure-plan = The plan, action by action
shell-style-figure-code = A code for phones

## Settings
shell-settings-title = Settings
shell-settings-about = What this federation sets for itself. Every change is written to the ledger, with who made it, and shows at once.
shell-settings-saved = Saved. It shows on every page from now on.
shell-settings-keep = Save the settings
shell-settings-preview = The colour, in both themes
shell-settings-preview-about = It is saved with the settings. The dark theme takes a lighter twin of the same hue.
shell-settings-look = Look at it first
shell-settings-accent-none = Save with the house’s own colour
shell-settings-light = Light
shell-settings-dark = Dark
# $contrast is a ratio such as 7.14
shell-settings-contrast = contrast { $contrast }
# used-by: code
shell-setting-name = Name of the federation
# used-by: code
shell-setting-zone = Time zone
shell-setting-zone-none = Not set (UTC)
# used-by: code
shell-setting-address = Public address
shell-setting-address-hint = Under which people reach this house, such as https://house.league.example. Links in letters use it. With https, sign-ins work over https only: set it once the certificate works.
shell-setting-address-proposed = Proposed is the address that you are using now.
# used-by: code
shell-setting-accent = Colour
shell-setting-accent-hint = One dark colour, for links and buttons.
# used-by: code
shell-setting-contact = Contact line at the foot of every page
# used-by: code
shell-setting-sign-in = Show visitors the way to the sign-in
shell-setting-sign-in-hint = Where it is not shown, those who have an account still sign in at /me.
# used-by: code
shell-setting-demonstration = Demonstration
shell-remains-title = What remains to be set in this new house
shell-steps-title = What comes next in this new house
shell-step-settings = Settings: name, address, time zone
# used-by: code
shell-step-secretary = Invite a secretary for the body
shell-step-done = done
# used-by: code
shell-remains-name = The name of the federation, in its languages.
# used-by: code
shell-remains-address = The public address, without which the links in letters lead nowhere.
# used-by: code
shell-remains-zone = The time zone in which its days begin and end; until then it is UTC.
# used-by: code
shell-history-setting-changed = A setting was changed
shell-refusal-setting = There is no setting “{ $name }”. Known are: { $known }.
shell-refusal-one-line = Write this in one line.
shell-refusal-zone = “{ $value }” is not a time zone. Write its IANA name, such as Africa/Tunis or America/Bogota.
shell-refusal-address = “{ $value }” is not an address of a house. Write https:// and the name of the host, with a port if need be, and nothing after it: https://house.league.example.
shell-refusal-shown = “{ $value }” is neither “shown” nor “hidden”.
shell-refusal-settings-stale = Somebody else changed a setting meanwhile. Look at the page again, then set yours.
shell-refusal-colour = “{ $value }” is not a colour. Write it as #rrggbb, such as #1f5a6b.
shell-refusal-contrast = “{ $value }” cannot be read on this paper: its contrast is { $contrast }, and text needs 4.5. Choose a darker one.
shell-refusal-bytes = This is not text in UTF-8, or it holds the null character (U+0000). Nothing was kept; send it again from a page of this house.
shell-refusal-twice = The field “{ $name }” came more than once, and which one was meant cannot be told. Send it once.
shell-refusal-media = A form comes as application/x-www-form-urlencoded or multipart/form-data. Nothing was kept.
shell-refusal-slow = It took too long to arrive, and nothing was kept. Send it again, over a better line if you can.
