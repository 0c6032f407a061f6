## Commands
koinon-missing = There is no such thing in this federation. Look at the id again.
koinon-lang-unknown = There is no language “{ $lang }” here. Known are: { $known }.
koinon-database-address = --database takes an address that begins with postgres://
koinon-nothing = There is no federation in { $folder }. Give its data folder with --data. A new one is founded by “koinon serve”, or by “koinon import members FILE --new”.
koinon-nothing-database = There is no federation in the database given with --database. Correct the address. A new one is founded by “koinon serve”, or by “koinon import members FILE --new”.
koinon-older = These records are of an older Koinon, and this command only reads. Run “koinon serve” once: it brings them up to date.
koinon-newer = These records were last opened by a newer Koinon (it knows the step { $step }). Use that version or a later one.
koinon-pending = The last changes in { $folder } are still in its write-ahead log (koinon.db-wal), and the folder may not be written to take them in. Copy the whole folder to where it can be written, and name the copy with --data.
koinon-key-missing = The data folder { $folder } has no ledger.key, and its ledger is signed by the key { $wanted }. Put the file with that key back into the folder, or give the right folder with --data. Without it only reading is possible; nothing was written.
koinon-key-missing-unsigned = The data folder { $folder } has no ledger.key, and its ledger has entries already. Put the file back into the folder, or give the right folder with --data. Without it only reading is possible; nothing was written.
koinon-key-other = The ledger.key in { $folder } is { $found }, and the ledger is signed by the key { $wanted }. Give the data folder with that key with --data, or put its file there. With another key only reading is possible; nothing was written.
koinon-folder-unmade = The data folder { $folder } cannot be made: { $why }. Choose another with --data.
koinon-folder-read-only = The data folder { $folder } may not be written: { $why }. Commands that read work on it. To change something, obtain the right to write there, or copy the folder and name the copy with --data.
koinon-postgres-unreachable = The records on PostgreSQL cannot be reached: { $why }. Look whether the server runs, and whether the address given with --database is right.
koinon-file-missing = There is no file { $path }. Look at its name and folder again.
koinon-file-folder = { $path } is a folder. Name a file in it.
koinon-file-denied = { $path } may not be read. Obtain the right to read it, or have it copied for you.
koinon-file-unread = { $path } cannot be read: { $why }.
koinon-file-endless = { $path } is longer than any file that is read here (64 MB). Is it the right one?
koinon-serve-taken = { $address } cannot be listened at: { $why }. Is it taken? Choose another with { $option }.
koinon-serve-twice = The data folder { $folder } is being served already. Stop that one first, or choose another folder with --data.
koinon-serve-loopback = --demo shows known passwords and listens on this machine only. Use 127.0.0.1.
koinon-serve-open = The house is open at { $address }
koinon-serve-folder = Data folder: { $folder }
koinon-serve-closed = Closed; everything that was acknowledged is kept.
koinon-user-role-unknown = There is no role “{ $role }”. Known are: { $known }.
koinon-user-invited = Invited. The address at which the password is chosen, good for 14 days: { $address }
koinon-user-tied = The account { $email } is that of { $person } in the register.
koinon-user-tied-address = The address { $email } is that of { $person } in the register: the account is theirs. If that is wrong, take it back on the page of the account.
koinon-user-tied-taken = Somebody in the register has the address { $email }, but another account already: this one is nobody’s. Say whose it is with --person.
koinon-user-tied-several = Several people in the register have the address { $email }: the account is nobody’s yet. Say whose it is with --person.
koinon-user-unknown = There is no account { $email }. `koinon user list` shows all.
koinon-user-given = Given: { $email } · { $role }
koinon-user-ended = Ended: { $email } · { $role }
koinon-user-ended-none = { $email } holds no such right.
koinon-user-closed = Closed: { $email }. Its sign-ins and rights have ended.
koinon-user-reopened = Reopened: { $email }. Give its rights again and invite it.
koinon-user-row = { $email } · { $name } · { $standing } · { $rights }

## Verifying
koinon-verify-holds =
    { $count ->
        [one] The ledger holds: { $count } entry, each in its place and unaltered.
       *[other] The ledger holds: { $count } entries, each in its place and unaltered.
    }
koinon-verify-counts = Rows of mass changes checked: { $rows }. Records held against their last entry: { $states }.
koinon-verify-root = Root of the tree: { $root }
koinon-verify-unsigned =
    { $count ->
        [one] { $count } entry came after the last signed checkpoint; it is signed when the house is next open.
       *[other] { $count } entries came after the last signed checkpoint; they are signed when the house is next open.
    }
koinon-verify-fails = The ledger does NOT hold. The first wrong entry is number { $entry }.
koinon-verify-no-head = No signed head of this ledger is kept: its entries agree with each other, but nothing here shows that they were not all replaced. Compare the root with one that was published, or look for the file ledger.head in a backup.
koinon-verify-other-key = No entry was found altered, but the key does not fit: the ledger was signed by another one. Give the key that signed with --key, or the data folder that holds it with --data.
koinon-verify-receipt-holds = The receipt holds: entry { $entry } stands in the signed ledger of { $size } entries, exactly as in this file.
koinon-verify-receipt-unchecked = The receipt is consistent, but it is NOT CHECKED who signed it, and so nothing is shown: anybody can make such a file. It says: entry { $entry } stands in a ledger of { $size } entries.
koinon-verify-receipt-what =
    It says: { $kind }
    Written { $at }.
koinon-verify-receipt-state = As it stood then, to compare with the paper in hand:
koinon-verify-receipt-fails = The receipt does NOT hold.
koinon-verify-key-known = Signed by the key you trust: { $key }
koinon-verify-key-unknown = Signed by { $key }. Compare this key with one obtained elsewhere, or give it with --key.
koinon-verify-key-wanted = No key is known here. Give the public key with --key, or the data folder with --data.
koinon-verify-checkpoint-holds = The newer checkpoint ({ $new } entries) continues the older one ({ $old } entries): nothing before was altered.
koinon-verify-checkpoint-fails = The checkpoints do NOT belong to one unaltered ledger.
koinon-verify-exchanged = The older one has { $old } entries and the newer { $new }: were they exchanged?
koinon-verify-other-ledger = One of them is of another ledger than the key.
koinon-verify-not-so-many = The data folder does not have { $count } entries.
koinon-verify-other-root = The tree of { $count } entries in the data folder has another root.
# used-by: code
koinon-wrong-number = An entry is missing or out of order.
# used-by: code
koinon-wrong-bytes = The bytes of the entry are not an entry any more.
# used-by: code
koinon-wrong-columns = What stands beside the entry disagrees with what stands in it.
# used-by: code
koinon-wrong-leaf = The entry was altered: its bytes do not give its hash.
# used-by: code
koinon-wrong-rows = Rows of this mass change were altered, added or removed.
# used-by: code
koinon-wrong-part = What stands sealed beside this entry was altered or is gone.
# used-by: code
koinon-wrong-subject = The index of what entries are about was altered.
# used-by: code
koinon-wrong-tree = The tree over the entries was altered.
# used-by: code
koinon-wrong-checkpoint = The signed checkpoint does not fit the entries: they were rewritten after it was signed, an older state was put in their place, or the checkpoint was altered.
# used-by: code
koinon-wrong-state = A record is not as its last entry says: it was changed outside Koinon.
# used-by: code
koinon-wrong-key = The checkpoint is signed by a key that is not known here.
# used-by: code
koinon-wrong-column = A column that follows from the ledger says something else: it was changed outside Koinon.
# used-by: code
koinon-wrong-count = A poll comes out otherwise when its sealed answers are counted again.
koinon-verify-detail = Detail: { $detail }

## Importing
koinon-import-reading = Reading
koinon-import-writing = Writing
koinon-import-clearing = Clearing up
koinon-import-plan = To add: { $added }. To change: { $changed }. Unchanged: { $unchanged }. Faulty rows: { $faulty }.
koinon-import-doubles =
    { $count ->
        [one] { $count } new member has the name and country of a known one. It would be added, not merged: look at it first.
       *[other] { $count } new members have the name and country of a known one. They would be added, not merged: look at them first.
    }
koinon-import-nothing-written = Nothing was written. Mend the rows named above, or bring in the others with --valid-only.
koinon-import-unreadable = Nothing was written: the file cannot be read as a roster. Mend what is named above and try again.
koinon-import-encoding-guessed = Nothing was written: that the file is in { $encoding } is only a guess. If the line shown above reads as it should, say so with “--encoding { $encoding }”, or with the key “encoding” of the mapping. If not, name the right encoding there, or save the file as “CSV UTF-8”.
koinon-import-encoding-unknown = No encoding is called “{ $name }”. Take one of the usual names: { $known }
koinon-import-no-row = Nothing was written: no row can be taken. Mend the rows named above and try again.
koinon-import-mapping-refused = Nothing was written: the mapping cannot be used. Mend what is named above and try again.
koinon-import-dry = Nothing was written: this was a dry run.
koinon-import-dry-new = There is no federation here yet, and a dry run founds none. Leave out --dry-run to found one and bring the roster in; if a row is faulty, no member is brought in.
koinon-import-idle = Nothing to do: everything is as the file says.
koinon-import-idle-but =
    { $count ->
        [one] Nothing more to do: the other rows are as the file says. { $count } faulty row was left out; it is named above.
       *[other] Nothing more to do: the other rows are as the file says. { $count } faulty rows were left out; they are named above.
    }
koinon-import-none = Nothing was brought in from a file yet.
koinon-import-done = Brought in. To take it back as one: koinon import undo { $id }
koinon-import-row = { $at } · { $file } · added { $added }, changed { $changed }
koinon-import-undone-mark = { " · taken back" }
koinon-import-undone =
    { $removed ->
        [one] Taken back: { $removed } member removed, { $restored } as before.
       *[other] Taken back: { $removed } members removed, { $restored } as before.
    }

## The plan
koinon-plan-refused = Nothing was loaded. Mend what is named above and load the file again.
koinon-plan-none = No plan is loaded. Load one with “koinon plan load FILE”.
koinon-plan-unknown = There is no plan “{ $code }”. Those that there are: { $known }
koinon-plan-empty = On { $day } nothing of the plan “{ $code }” had been loaded yet, so there is no file to write. Take a later day.
koinon-export-no-xlsx = Only members can be written as a spreadsheet. Take “--format csv”, which every spreadsheet program opens.

## The demonstration
koinon-demo-made =
    { $count ->
        [one] A federation of { $count } member was made in { $folder }
       *[other] A federation of { $count } members was made in { $folder }
    }
koinon-demo-making-members = Members
koinon-demo-making-people = People and mandates
koinon-demo-making-forum = Delegates of the Forum
koinon-demo-not-empty = The data folder { $folder } holds a federation already. Choose an empty one with --data.
koinon-demo-none = A federation has at least one member. Give --members a number from 1 on.
koinon-demo-stopped = The making was stopped.
koinon-demo-remains = What was made until then remains in the database, with its key in { $folder }. Before trying again, empty that database (or choose another) and remove the folder.
koinon-demo-password = Sign in with the password “{ $password }” as:
# used-by: code
koinon-demo-administrator = may do everything that is nobody’s in particular
# used-by: code
koinon-demo-secretary = prepares meetings and keeps their record
# used-by: code
koinon-demo-chair = presides over the World Council
# used-by: code
koinon-demo-delegate = sits in the World Council and may vote now
# used-by: code
koinon-demo-steward = keeps the members of the Africa section
# used-by: code
koinon-demo-focal = keeps the profile of one member

## Settings
koinon-serve-first =
    Nobody can administer this house yet. Invite the first administrator, in another terminal:
      { $command }
    It prints an address at which the password is chosen; from there the way leads to the settings.
koinon-serve-remains = Something remains to be set; an administrator does so at { $address }
koinon-settings-none = –
koinon-settings-remain = Remains to be set: { $keys }. Set it with: koinon settings set KEY VALUE
koinon-settings-set = Set. It shows at once where the house is open.
koinon-settings-same = It was so already; nothing was changed.

## Backups
koinon-backup-there = There is a file { $file } already. Choose another name, or take that one away first.
koinon-backup-unwritten = The backup { $file } cannot be written: { $why }. Choose a place where you may write and where there is room.
koinon-backup-made = { $rows } rows, and the key of the ledger, were written to { $file }. Keep it where nobody else can read it: it holds everything.
# What is kept by itself before the records take the steps of a newer program.
koinon-backup-before = These records are of an older Koinon. Before they are brought up to date, a backup of them was kept: { $file }. The older program restores it with “koinon restore”.
koinon-restore-done = { $rows } rows were restored in { $folder }, and the ledger holds.
koinon-restore-no-backup = { $file } is no backup of Koinon, or it is damaged. Give a file that “koinon backup” made.
koinon-restore-damaged = { $file } is damaged: it was cut short, or altered since it was made. Nothing was restored. Copy it again, or take another backup.
koinon-restore-wrong = Nothing was restored: the ledger in the backup does not hold. { $why }. Take an earlier backup.
koinon-backup-made-locked = { $rows } rows, and the key of the ledger, were written to { $file }, encrypted. Keep what opens it somewhere else: without it nobody can restore it, you neither.
koinon-backup-no-key = “{ $key }” is no key for which a backup can be encrypted. Give one that begins with age1, as “age-keygen” makes it.
koinon-passphrase-none = There is no passphrase in { $file }. Write it into the first line.
koinon-restore-locked = { $file } is encrypted. Give what opens it with --identity FILE or --passphrase-file FILE.
koinon-restore-no-key = There is no key in { $file } that opens a backup. Give the file that “age-keygen” made.
koinon-restore-unopened = { $file } was not opened: { $why }. Look whether this is its key or passphrase, and whether the file is whole.
koinon-move-address = --onto takes an address that begins with postgres://
koinon-move-changed = The federation in { $old } was changed while it was moved. Stop every house that serves it, take away what was made in { $new } (and in its database), and move again.
koinon-move-done = { $rows } rows were moved to { $new }; the ledger holds there and is the same to the last entry. Its key went along: what remains in { $old } can be read, and no longer be written.

## Checking
koinon-check-file = The database can be read throughout.
koinon-check-damaged = The database is damaged: { $why }. Stop writing to it, copy the folder away, and restore the last backup elsewhere with “koinon restore”.
koinon-check-key = The key of the ledger is the one that signs it.
koinon-check-left = { $folder } was left by something that broke off. The next “koinon demo” or “koinon restore” clears it away; nothing of it is in use.
koinon-check-land = Maps show the outline that comes with the program; yours is not used: { $why }

## What the demonstration says; all of it is invented
koinon-demo-federation = League of Towns and Regions (demonstration)
koinon-demo-mayor = Mayor
koinon-demo-deputy-mayor = Deputy mayor
koinon-demo-governor = President of the region
koinon-demo-president = President of the association
koinon-demo-council = World Council
koinon-demo-council-purpose = Decides on the policy of the league, adopts its positions and chooses its Executive Bureau.
koinon-demo-bureau = Executive Bureau
koinon-demo-bureau-purpose = Prepares and carries out what the World Council decides.
koinon-demo-presidency = Presidency
koinon-demo-presidency-purpose = Speaks for the league between meetings.
koinon-demo-assembly = General Assembly
koinon-demo-assembly-purpose = All members, gathered every three years.
koinon-demo-forum = Forum of Local Leaders
koinon-demo-forum-purpose = Advises the league on what matters to its members.
koinon-demo-statutory = Committee on Statutory Affairs
koinon-demo-statutory-purpose = Checks who is entitled to what, and proposes changes to the rules.
koinon-demo-seats-cities = Local governments
koinon-demo-seats-regions = Regional governments
koinon-demo-seats-associations = National associations
koinon-demo-seats-sections = Presidents of the sections
koinon-demo-spring = World Council, spring session
koinon-demo-now = World Council, ordinary session
koinon-demo-next = Executive Bureau, next meeting
koinon-demo-gathering = General Assembly of the members
koinon-demo-forum-now = Forum of Local Leaders, open session
koinon-demo-forum-question = Shall the league meet every year from now on?
koinon-demo-item-opening = Opening and roll
koinon-demo-item-positions = Positions and motions
koinon-demo-item-plan = Progress of the strategic plan
koinon-demo-item-other = Any other business
koinon-demo-water = Water and sanitation for informal districts
koinon-demo-water-1 = Members will publish, within two years, how many of their inhabitants live without piped water.
koinon-demo-water-2 = The league will gather these figures in its observatory, each with its source and its date.
koinon-demo-women = Women in delegations
koinon-demo-women-1 = Delegations of the league to outside meetings have at least two women in every five people.
koinon-demo-fees = Contributions in two instalments
koinon-demo-fees-1 = Members may pay their yearly contribution in two instalments without a surcharge.
koinon-demo-heat = Heat plans for every member town
koinon-demo-heat-1 = Every member town has, within three years, a plan for days of dangerous heat, with shade, water and visits to those who live alone.
koinon-demo-heat-2 = The league pairs towns that have such a plan with towns that do not.
koinon-demo-archives = Open minutes within a month
koinon-demo-archives-1 = The minutes of every public body are open to all within one month of its meeting.
koinon-demo-effect = The secretariat writes to all members and reports at the next session.
koinon-demo-plan-example = example
koinon-demo-report = As those responsible told the secretariat; invented, like all figures of this demonstration.
