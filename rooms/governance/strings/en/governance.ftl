## Bodies
governance-nav-bodies = Bodies
governance-cancel = Back without changing anything
governance-choose-person = Choose a person
governance-choose-kind = Choose the kind
governance-search = Search
governance-search-hint = It shortens the list below; whatever you have typed stays.
governance-as-of = As of
governance-as-of-show = Show that day
governance-as-of-other = Another day
governance-as-of-note = This is how things stood on { $day }, as far as is known today.
governance-kind-general-assembly = General assembly
governance-kind-world-council = World council
governance-kind-executive-bureau = Executive bureau
governance-kind-presidency = Presidency
governance-kind-committee = Committee
governance-kind-commission = Commission
governance-kind-working-group = Working group
governance-kind-section-council = Section council
governance-bodies-title = Bodies
governance-bodies-about = The councils, bureaus and groups through which the federation governs itself: who sits in them, and by which rules.
governance-bodies-count = { $count ->
    [one] { $count } body on { $day }
   *[other] { $count } bodies on { $day }
}
governance-bodies-none = There is no body on this day that you may see. An administrator creates the first one.
governance-bodies-caption = Bodies, each below the one it belongs to
governance-bodies-name = Body
governance-bodies-held = Seats held
governance-bodies-vacant = Vacant
governance-bodies-next = Next meeting
governance-bodies-csv = Every seat as a table (CSV)
governance-bodies-json = All bodies as JSON
governance-body-part-of = part of: { $body }
governance-body-belongs = Belongs to:
governance-body-holds = Belonging to it:
governance-body-closed = not public
governance-body-json = This body as JSON
governance-body-new = New body
governance-body-create = Create the body
governance-body-change = Change this body
governance-body-change-do = Save the changes
governance-body-parent = Belongs to
governance-body-no-parent = no other body
governance-field-code = Short name
governance-field-code-hint = For addresses and files, for example “executive-bureau”: small letters without accents, digits and hyphens. It is never changed.
governance-field-advanced = Advanced
governance-field-kind = Kind
governance-field-name = Name
governance-field-purpose = Purpose
governance-field-public = Anybody may see it
governance-field-position = Place in lists
governance-field-body-until = Ends on
governance-field-body-until-hint = The first day on which the body no longer exists. Leave it empty while it exists.
governance-field-until = First day on which it no longer holds

## Bodies: seats
governance-seats-title = Seats
governance-seats-every = Every seat
governance-seat-what = The seat
governance-seats-none = This body has no seats on this day. An administrator adds its classes, then its seats.
governance-seats-of-members = This body has no seats: each member has one vote in it and names a delegate for each meeting ({ $article }).
governance-seats-count = { $count ->
    [one] One seat.
   *[other] { $count } seats.
}
governance-seats-held = { $count ->
    [0] None is held.
    [one] One is held.
   *[other] { $count } are held.
}
governance-seats-vacant = { $count ->
    [0] None is vacant.
    [one] One is vacant.
   *[other] { $count } are vacant.
}
# Stands below the number of seats, which is shown apart
governance-seats-word = { $count ->
    [one] seat
   *[other] seats
}
# How many seats of a group are held, of all of them
governance-seats-held-of = { $held } of { $all }
governance-seats-caption = Who holds each seat.
governance-seats-common = Unless it says otherwise: { $words }.
governance-seats-new = Add seats
governance-seats-add = Add them
governance-seats-no-class = Every seat is of a class. Add the first class of this body.
governance-class-new = Add a seat class
governance-class-done = The class is added. It shows on the page of the body as soon as it has seats: lay them now.
governance-class-add = Add the class
governance-section-none = of no section
governance-seat-word = Seat
# $number is already written in the reader's digits
governance-seat-number = Seat { $number }
governance-seat-title = Seat { $number } · { $body }
governance-seat-vacant = Seat { $number }, vacant
governance-seat-vacant-word = vacant
governance-seat-voteless = without a vote
# What the seat's vote weighs where votes are weighted
governance-seat-weight = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
}
governance-seat-span = In existence
governance-seat-holders = Who has held it
governance-seat-holders-caption = Titulars and deputies, the latest first
governance-seat-never-held = Nobody has held this seat yet.
governance-seat-holder = Holder
governance-seat-ended = End
governance-seat-close = Abolish this seat
governance-seat-close-lead = Whoever holds the seat loses it on that day. What was decided with it stays.
governance-seat-reopen = Take the abolition back
governance-seat-reopen-lead = The seat would be abolished on { $day }. Taken back, it stays, and whoever holds it keeps it. The ledger keeps both, with the reason.
governance-holder-of = { $name } ({ $member })
governance-capacity-titular = Titular
governance-capacity-deputy = Deputy
governance-capacity-delegate = Delegate
governance-capacity-substitute = Substitute
governance-office-member = Member
governance-office-chair = Chair
governance-office-vice-chair = Vice-chair
governance-term-ends = term until { $day }
# The seat is still held: a term that ended is no end by itself
governance-term-ended = term ended on { $day }
governance-field-class = Class
governance-field-section = Section
governance-field-count = How many
governance-field-weight = Weight
governance-field-votes-tick = Its seats vote
governance-field-mandate = Mandate
governance-field-capacity = As
governance-field-office = In the body
governance-field-term = End of the term
governance-field-term-hint = Leave it empty if the seat is held without a term.
governance-field-reason = Why
governance-field-article-optional = Article, if there is one
governance-tenure-new = Fill this seat
governance-tenure-do = Fill the seat
governance-tenure-lead = A seat is held through a mandate in a member. Search for the member first.
governance-tenure-search = Name of the member
governance-tenure-search-hint = The name of the person or of the member, or the beginning of a word of it.
governance-tenure-none = Nobody holds a mandate today in a member called “{ $words }”. Enter the mandate in the registry first, or search for another name.
governance-tenure-found = { $count ->
    [one] One mandate was found.
   *[other] { $count } mandates were found. If the one you need is not among them, search more narrowly.
}
governance-tenure-end = { $name } leaves the seat
governance-tenure-end-do = End it
governance-tenure-end-lead = Who loses the mandate loses the seat by the statute of the body; that needs no entry here.
governance-tenure-resume = { $name } keeps the seat
governance-tenure-resume-do = Take the end back
governance-tenure-resume-lead = The end on { $day } lies ahead. Taken back, the seat is held on as before. The ledger keeps both, with the reason.
governance-end-mandate-lost = the mandate ended
governance-end-term-ended = the term ended
governance-end-resigned = resigned
governance-end-replaced = replaced
governance-end-died = died
governance-end-seat-closed = the seat was abolished
governance-end-in-error = entered in error
governance-ended = Ended on { $day }.
governance-ended-reason = Ended on { $day }: { $reason }.
governance-ended-article = Ended on { $day }: { $reason } ({ $article }).
governance-ends = Ends on { $day }.
governance-ends-reason = Ends on { $day }: { $reason }.
governance-ends-article = Ends on { $day }: { $reason } ({ $article }).
governance-risk-word = at risk
governance-risk-title = Seats at risk
governance-risk-ended = The mandate ended on { $day }.
governance-risk-lost = The seat is lost from { $day } on ({ $article }).
governance-risk-meeting-called = The seat is lost at the next meeting of the body “{ $body }”, on { $day } ({ $article }).
governance-risk-meeting = The seat is lost at the next meeting of the body “{ $body }”; none is called yet ({ $article }).
governance-risk-unsettled = No statute of this body says what becomes of the seat. An administrator must set it.
governance-panel-title = Seats in bodies
governance-section-seats =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
governance-section-vacant =
    { $count ->
        [one] { $count } vacant
       *[other] { $count } vacant
    }
governance-section-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
governance-seat-give = Give a vacant seat in

## Bodies: composition
governance-terms-nav = The terms of this body
governance-terms-title = Over its terms
governance-terms-about = Who sat in this body when many of its seats were newly taken. Shares are of the seats held.
governance-terms-choose = Choose a day to see all of it as of then.
governance-terms-of = Seats
governance-terms-today = today, { $day }
governance-terms-held = Held, of all seats
governance-terms-cell = { $part } of { $whole } · { $share }
# used-by: code
governance-life-member-seat = { $name } took a seat in the { $body }
# used-by: code
governance-life-member-chair = { $name } took the chair of the { $body }
# used-by: code
governance-life-member-deputy = { $name } became a deputy in the { $body }
# used-by: code
governance-life-member-ended = { $name } left the { $body }
# used-by: code
governance-life-member-term = The term of { $name } in the { $body } ends
# used-by: code
governance-life-person-seat = Took a seat in the { $body }, for { $member }
# used-by: code
governance-life-person-chair = Took the chair of the { $body }, for { $member }
# used-by: code
governance-life-person-deputy = Became a deputy in the { $body }, for { $member }
# used-by: code
governance-life-person-ended = Left the { $body }, where the seat was held for { $member }
# used-by: code
governance-life-person-term = The term in the { $body }, for { $member }, ends
governance-life-reason = { $what }: { $reason }
governance-life-founded = Founded
governance-life-dissolved = Dissolved
governance-life-taken = { $count ->
    [one] { $count } seat was taken
   *[other] { $count } seats were taken
 }
governance-life-vacated = { $count ->
    [one] { $count } seat fell vacant
   *[other] { $count } seats fell vacant
 }
governance-life-adopted = Adopted: { $title } ({ $number })
governance-life-rejected = Not adopted: { $title } ({ $number })
governance-seat-with-deputy = { $titular }; deputy: { $deputy }
governance-seats-with-deputy = With a deputy
governance-composition-title = Composition
governance-composition-no-rules = No rule of composition is set for this body.
governance-composition-seats = { $subject }: { $count } of { $whole ->
    [one] { $whole } seat
   *[other] { $whole } seats
}.
# $share is already a percentage
governance-composition-held = { $subject }: { $count } of { $whole ->
    [one] { $whole } seat held
   *[other] { $whole } seats held
} ({ $share }).
governance-composition-none-held = { $subject }: no seat is held.
governance-composition-vacant = { $count ->
    [one] One of these is vacant.
   *[other] { $count } of these are vacant.
}
governance-composition-least = { $count ->
    [one] At least one seat is asked.
   *[other] At least { $count } seats are asked.
}
governance-composition-most = { $count ->
    [one] At most one seat is allowed.
   *[other] At most { $count } seats are allowed.
}
governance-composition-exactly = { $count ->
    [one] Exactly one seat is asked.
   *[other] Exactly { $count } seats are asked.
}
governance-composition-least-share = At least { $share } are asked.
governance-composition-most-share = At most { $share } are allowed.
governance-composition-kept = The rule is kept.
governance-composition-below = { $count ->
    [one] One more is needed.
   *[other] { $count } more are needed.
}
governance-composition-above = { $count ->
    [one] That is one too many.
   *[other] That is { $count } too many.
}
governance-composition-empty = There is nothing to count yet.
governance-composition-word-kept = kept
governance-composition-word-below = too few
governance-composition-word-above = too many
governance-composition-word-empty = nothing to count
governance-composition-whole = { $count ->
    [one] of { $count } seat
   *[other] of { $count } seats
}
governance-composition-floor = at least { $bound }
governance-composition-cap = at most { $bound }
governance-composition-each-country = Each country
governance-composition-each-section = Each section
governance-composition-each-class = Each class
governance-composition-each-gender = Each gender
governance-people-female = Women
governance-people-male = Men
governance-people-other = People of another gender
governance-people-unknown = People whose gender is not known
governance-aspect-section = Section
governance-aspect-class = Seat class
governance-aspect-gender = Gender
governance-aspect-country = Country
governance-aspect-value = { $aspect }: { $value }
governance-rule-new = Set a rule of composition
governance-rule-lead = It takes the place of the rule in force that counts the same thing in the same measure, and holds until the next one that is set already. For “each”, only a maximum can be set.
governance-rule-what = What is counted
governance-rule-measure = In what
governance-measure-share = per cent of the seats that are held
governance-measure-seats = seats, of all seats
governance-rule-least = At least
governance-rule-most = At most
governance-rule-bound-hint = A whole number; leave it empty if there is no such bound.
governance-rule-repeal = End the rule: { $subject }
governance-rule-repeal-lead = It rests on { $article }. From the day on it no longer holds, and nothing takes its place.
governance-rule-repeal-moved = It rests on { $article } and, as things stand, no longer holds from { $day } on. Set another such day.
governance-rule-repeal-do = End this rule
governance-rule-until = no longer from { $day } on
governance-rule-withdrawal = Withdraw the rule: { $subject }

## Bodies: statutes
governance-statutes-title = Statutes in force
governance-statutes-examples = All of them are examples, not the federation’s own rules.
governance-statutes-all = All of them: { $days }.
governance-statutes-usually = Where nothing else is said: { $days }.
governance-statutes-none = No statute is set for this body yet.
governance-statutes-unset = Not set: { $topics }. Whatever needs one of these is refused until an administrator sets it.
governance-statutes-whole = The statutes of this body
governance-statutes-lacking = Before this body can call a meeting and vote, these statutes must be set:
governance-statutes-lacking-who = An administrator sets them on the page of the body.
# used-by: code
governance-step-body = Make the first body
# used-by: code
governance-step-seats = Lay its seats
# used-by: code
governance-step-statutes = Set its statutes
# used-by: code
governance-step-holders = Fill its seats
# used-by: code
governance-step-meeting = Prepare the first meeting
governance-statutes-enough = All that is needed to call a meeting and to vote is set. The rest can follow.
governance-statutes-not-enough = This body cannot call a meeting and vote yet: what is marked as needed must be set, point by point or with a whole set.
governance-statutes-silent = Not set.
# used-by: code
governance-statutes-for-call = Needed to call a meeting.
# used-by: code
governance-statutes-for-vote = Needed for a vote.
governance-statutes-take = Take over a whole set
governance-statutes-take-about = Only topics that are not set yet are filled; nothing is replaced. Each can be changed afterwards, on its own.
governance-statutes-usual = The usual set, as an example
governance-statutes-usual-says = What the usual set says
governance-statutes-from = From
governance-statutes-article-hint = For the usual set: what is cited until your own articles are entered, for example “provisional rules”. A copy keeps the articles of the other body.
governance-statutes-take-do = Put the set in force
governance-statutes-done-set = The statute is set.
governance-statutes-done-taken = The set is in force.
governance-statute-example = example
governance-statutes-upcoming = To come into force
governance-statute-entered = entered on { $day }
governance-statute-unknown-then = entered only on { $day }: on this day it was not known here
governance-statute-withdraw = Withdraw it
governance-statute-withdrawal = Withdraw: { $topic }
governance-statute-withdrawal-about = It would hold from { $day } on: { $says } ({ $article }) Withdrawn, it never comes into force, and what holds before it goes on. The ledger keeps it, with the reason.
governance-statute-reason = Reason
governance-statute-example-tick = This is an example, not the federation’s own rule
governance-statute-enact = Put it in force
governance-statute-now = In force now: { $says } ({ $article }). What you enter replaces it from its first day on.
governance-statute-silent = Nothing is set on this topic yet, and nothing is assumed in its place.
governance-statute-article = Article
governance-statute-article-hint = As the federation cites it, for example “art. 38”.
governance-statute-since = From
governance-topic-notice = Notice of meetings
governance-topic-quorum = Quorum
governance-topic-poll-rule = What carries a question
governance-topic-proxy = Proxies
governance-topic-deputy = Deputies
governance-topic-standing = Standing and the vote
governance-topic-delegation = Delegates of the members
governance-topic-remote = Remote votes
governance-topic-hands = Show of hands
governance-topic-check-in = Checking in
governance-topic-seat-loss = Loss of a seat
governance-topic-public-follow = Following meetings
governance-topic-decision-numbering = Numbers of decisions
governance-topic-lent-rule = Another body’s rule of voting
governance-say-notice = { $count ->
    [0] A meeting may be called without notice.
    [one] A meeting is called at least { $count } day before it.
   *[other] A meeting is called at least { $count } days before it.
}
governance-say-deputy-votes = A deputy votes while the titular is absent.
governance-say-deputy-never = Deputies do not vote.
governance-say-standing = Those vote whose member’s standing is: { $standings }.
governance-say-delegation = Each member of these kinds has one vote and names a delegate and a substitute for each meeting: { $kinds }.
governance-say-delegation-days = { $count ->
    [0] Naming ends when the meeting opens.
    [one] Naming ends { $count } day before the meeting.
   *[other] Naming ends { $count } days before the meeting.
}
governance-say-delegate-must = The delegate must hold a political mandate in the member.
governance-say-delegate-should = The delegate should hold a political mandate in the member; whoever does not is shown as such and votes.
governance-say-delegate-need-not = The delegate need not hold a political mandate.
governance-say-substitute-must = The substitute must hold a political mandate in the member.
governance-say-substitute-should = The substitute should hold a political mandate in the member; whoever does not is shown as such and votes.
governance-say-substitute-need-not = The substitute need not hold a political mandate.
governance-say-check-in-oneself = Whoever comes may enter it themselves.
governance-say-check-in-chair = Whoever runs the meeting enters who comes.
governance-say-loss-at-once = Whoever loses the mandate loses the seat on the same day.
governance-say-loss-after = { $count ->
    [one] Whoever loses the mandate loses the seat { $count } day later.
   *[other] Whoever loses the mandate loses the seat { $count } days later.
}
governance-say-loss-meeting = Whoever loses the mandate keeps the seat until the body “{ $body }” next meets, and loses it on that day.
governance-say-public-follow = Anybody may follow the meetings, without an account.
governance-say-closed = The meetings are not open to all.
governance-say-lent-rule = Besides its own rule, this body may vote by that of { $bodies }.
governance-say-numbering = Decisions are numbered like { $example }.
# Followed by what it is a part of: “more than one half of the votes cast”
governance-threshold-more-than = { $name ->
    [half] more than one half
    [third] more than one third
    [two-thirds] more than two thirds
    [quarter] more than one quarter
    [three-quarters] more than three quarters
    [three-fifths] more than three fifths
    [four-fifths] more than four fifths
   *[figures] more than { $fraction }
}
governance-threshold-at-least = { $name ->
    [half] at least one half
    [third] at least one third
    [two-thirds] at least two thirds
    [quarter] at least one quarter
    [three-quarters] at least three quarters
    [three-fifths] at least three fifths
    [four-fifths] at least four fifths
   *[figures] at least { $fraction }
}
# A plain number, without what is counted
governance-threshold-number = at least { $count }
governance-clause-article = By { $article }.
governance-clause-weights-equal = Every vote weighs the same.
governance-clause-weights-roll = Votes weigh what the roll states.
governance-clause-no-quorum = No quorum is asked.
governance-clause-quorum-heads = Quorum: { $threshold } of the voters on the roll must be present.
governance-clause-quorum-votes = Quorum: { $threshold } of the votes on the roll must be present.
governance-clause-quorum-heads-number = { $count ->
    [one] Quorum: at least one voter must be present.
   *[other] Quorum: at least { $count } voters must be present.
}
governance-clause-quorum-votes-number = { $count ->
    [one] Quorum: at least one vote must be present.
   *[other] Quorum: at least { $count } votes must be present.
}
governance-clause-quorum-proxies = Those represented by a proxy count as present.
governance-clause-quorum-present = Those represented by a proxy do not count as present.
governance-clause-present-opening = Present is who is there when the poll opens. Whoever comes later may vote and does not count for the quorum.
governance-clause-present-closing = Present is who is there when the poll closes. The vote of whoever has left by then stands; for the quorum they do not count.
governance-clause-present-during = Present is whoever was there at some moment while the poll was open, even if never all at once.
# $threshold is one of governance-threshold-…, $base one of governance-base-…
governance-clause-majority = Carried when { $threshold } of { $base } are in favour.
governance-clause-majority-heads-number = { $count ->
    [one] Carried when at least one voter is in favour.
   *[other] Carried when at least { $count } voters are in favour.
}
governance-clause-majority-votes-number = { $count ->
    [one] Carried when at least one vote is in favour.
   *[other] Carried when at least { $count } votes are in favour.
}
governance-clause-majority-all = { $count ->
    [one] This must hold:
   *[other] All { $count } of these must hold:
}
governance-base-heads-for-against = the voters for and against
governance-base-heads-cast = the voters for, against and abstaining
governance-base-heads-present = the voters present, represented or voting
governance-base-heads-entitled = all voters on the roll
governance-base-votes-for-against = the votes for and against
governance-base-votes-cast = the votes cast, abstentions included
governance-base-votes-present = the votes present, represented or cast
governance-base-votes-entitled = all votes on the roll
governance-clause-tie-fails = On a tie the question is rejected.
governance-clause-tie-chair = On a tie the chair decides.
governance-clause-abstention = One may abstain.
governance-clause-no-abstention = Abstaining is not offered.
governance-clause-abstention-weighs = Abstaining then works like a vote against.
governance-clause-no-proxies = Nobody votes for another.
governance-clause-proxies = One may be represented by a proxy; there is no limit to how many one holds.
governance-clause-proxies-cap = { $count ->
    [one] One may be represented by a proxy; nobody holds more than one.
   *[other] One may be represented by a proxy; nobody holds more than { $count }.
}
governance-clause-precedence-principal = If both vote, the ballot of the one represented stands.
governance-clause-precedence-proxy = If both vote, the ballot of the proxy stands.
governance-clause-precedence-refuse = If one of the two has voted, the other is refused.
governance-clause-last-ballot = Whoever has voted may vote again until the poll closes; the last ballot counts.
governance-clause-hands = The chair may enter a show of hands.
governance-clause-no-hands = There is no show of hands.
governance-clause-remote = Ballots may come from outside the hall.
governance-clause-no-remote = Ballots come only from the hall. Whoever takes part from elsewhere only follows and does not count as present.
governance-clause-live = The running result is shown while the poll is open.
governance-clause-not-live = Until the poll closes only the turnout is shown.

## Bodies: entering a statute
governance-field-notice-days = Days between the call and the meeting
governance-field-no-quorum = No quorum is asked
governance-field-more-than = more than a part
governance-field-at-least = at least a part
governance-field-number = a fixed number
governance-field-threshold = What must be reached
governance-field-value = Part or number
governance-field-value-hint = A part as “1/2” or “50%”, a number as “50”.
governance-field-counted = What is counted
governance-field-heads = voters, one each
governance-field-votes = votes, by weight
governance-field-counts-proxies = Those represented count as present
governance-field-presence = Present is whoever is there
governance-field-presence-opening = when the poll opens (usual where people meet)
governance-field-presence-closing = when the poll closes
governance-field-presence-during = at some moment while it is open (for votes over days, from afar)
governance-field-weights = What a vote weighs
governance-field-weights-equal = every vote the same
governance-field-weights-roll = what the roll states
# The first, the second … of the majorities that must all hold
governance-field-majority = { $count ->
    [one] Majority { $count }
   *[other] Majority { $count }
}
governance-field-no-majority = no further majority
governance-field-base = Of what
governance-field-base-for-against = for and against
governance-field-base-cast = for, against and abstaining
governance-field-base-present = present, represented or voting
governance-field-base-entitled = everybody on the roll
governance-field-tie = A tie
governance-field-tie-fails = rejects the question
governance-field-tie-chair = is decided by the chair
governance-field-abstention = One may abstain
governance-field-live = Show the running result while the poll is open
governance-field-proxy = Proxies
governance-field-proxy-none = are not allowed
governance-field-proxy-capped = are allowed, up to a number each
governance-field-proxy-uncapped = are allowed, any number
governance-field-proxy-cap = How many one may hold
governance-field-proxy-cap-hint = Only where the number is limited.
governance-field-precedence = If both vote
governance-field-precedence-principal = the one represented prevails
governance-field-precedence-proxy = the proxy prevails
governance-field-precedence-refuse = the second is refused
governance-field-deputy = The deputy votes while the titular is absent
governance-field-standing = Only these may vote: those whose member’s standing is
governance-field-delegation-kinds = Each member of these kinds names a delegate
governance-field-lent = A question may be put by the rule of
governance-field-delegation-days = Naming ends so many days before the meeting
governance-field-delegation-days-hint = 0: until the meeting opens.
governance-field-delegate-mandate = A political mandate of the delegate
governance-field-substitute-mandate = A political mandate of the substitute
governance-field-mandate-must = must be held
governance-field-mandate-should = should be held
governance-field-mandate-need-not = need not be held
governance-field-remote = Ballots may come from outside the hall
governance-field-hands = The chair may enter a show of hands
governance-field-check-in = Whoever comes may enter it themselves
governance-field-loss = Whoever loses the mandate loses the seat
governance-field-loss-meeting = when a body next meets
governance-field-loss-at-once = on the same day
governance-field-loss-after = some days later
governance-field-loss-of = Whose meeting, if one is waited for
governance-field-loss-days = How many days later
governance-field-loss-days-hint = Only where it is some days later.
governance-field-public-follow = Anybody may follow the meetings
governance-field-prefix = What every number begins with
governance-field-prefix-hint = Capital letters and digits, for example “WC” for WC-2026-001. No other body may use it.
governance-field-digits = Digits of the running number

## Bodies: what is refused, and to whom
governance-denied-secretary = Only the secretary of this body may do that. Ask the secretariat.
governance-denied-names-delegate = Only the member’s focal point, the steward of its section, the secretary of the body or an administrator names the delegate. Ask one of them.
governance-denied-chair = Only whoever presides over this body may do that.
governance-denied-casting = The casting vote belongs to whoever chairs the meeting; the secretary may enter it on their behalf.
governance-denied-runs = Only the chair or the secretary of this body may do that. Ask one of them.
governance-denied-sits = Only those who sit in this body may do that.
governance-denied-sees = This body is not public. Those who sit in it, its observers and its secretary see it; ask the secretariat for access.
governance-refusal-code = This cannot be a short name. Use 2 to 40 small letters without accents, digits and hyphens, beginning with a letter.
governance-refusal-code-taken = The short name “{ $code }” is taken. Choose another.
governance-refusal-parent-circle = A body cannot belong to itself or to one that belongs to it. Choose another.
governance-refusal-ends-early = It began on { $day } and cannot end before. Enter that day or a later one.
governance-refusal-body-held = { $count ->
    [one] One seat of it is held beyond that day. End that first.
   *[other] { $count } seats of it are held beyond that day. End those first.
}
governance-refusal-overtaken = Somebody else changed this meanwhile; the history of the page tells what. Look at it, then save again if your change still holds.
governance-refusal-body-not-then = The body does not exist on { $day }. Enter a day on which it does.
governance-refusal-seat-not-then = The seat does not exist on { $day }. Enter a day on which it does.
governance-refusal-mandate-ended = The mandate ended on { $until }, before { $day }. A seat needs a mandate in force: choose another, or an earlier day.
governance-refusal-mandate-later = The mandate begins only on { $since }, after { $day }. Choose that day or a later one.
governance-refusal-not-of-section = The seat is for the section “{ $section }”, and the member does not belong to it on { $day }. Choose a member of that section.
governance-refusal-term-short = The term must end after { $day }, on which it begins.
governance-refusal-term-beyond = The seat itself ends on { $day }. Enter that day or an earlier one.
governance-refusal-deputy-office = A deputy presides over nothing. Choose “Member”.
governance-refusal-seat-taken = { $name } holds the seat so since { $since }. End that first, or choose another seat.
governance-refusal-own-deputy = Nobody can be titular and deputy of the same seat. Choose somebody else.
governance-refusal-titular-elsewhere = { $name } is titular of seat { $number } of this body since { $since }, and nobody holds two at a time. End that first, or choose somebody else.
governance-refusal-mandate-seat = Seat { $number } of { $body } was taken through this mandate on { $day }. Choose days that include it.
governance-refusal-mandate-loss = Seat { $number } of { $body } was lost because this mandate ended, so the day of its end stays. If the mandate went on, record it anew and fill the seat again.
governance-refusal-mandate-roll = The frozen roll of “{ $meeting }” rests on the days of this mandate. Choose days that do not contradict it.
governance-refusal-chair-taken = { $name } is in the chair since { $since }. End that first, or choose “Vice-chair”.
governance-refusal-tenure-ended = This ended on { $day } already.
governance-refusal-no-end = No end is set that could be taken back.
governance-refusal-tenure-bound = From { $day } on the place is another’s, the seat is no more, or its holder has another seat of the body. Choose that day or an earlier one, or take that back first.
governance-refusal-rule-empty = Enter a minimum, a maximum, or both.
governance-refusal-rule-crossed = The most is less than the least. Correct one of the two.
governance-refusal-rule-each = For “each” only a maximum can be set: nobody can list who is absent.
governance-refusal-rule-ended = This rule has ended already.
governance-refusal-rule-begun = This rule has held since { $day }. What has begun is not withdrawn; end it, or set another one in its place.
governance-refusal-rule-ahead = This rule begins only on { $day }. Withdraw it instead.
governance-refusal-rule-next = Another rule takes its place on { $day }. Choose that day or an earlier one, or withdraw the other rule first.
governance-refusal-standing = Choose at least one standing.
governance-refusal-kinds = Choose at least one kind of member.
governance-refusal-statute-later = One is set already from { $day } on. Choose that day or a later one: what came after is not undone from behind.
governance-refusal-statute-begun = This statute has held since { $day }. What has begun is not withdrawn; enact another one in its place.
governance-refusal-lent-bodies = Tick at least one body whose rule may be used.
governance-refusal-rule-not-lent = { $article } does not let this body vote by the rule of { $body }.
governance-refusal-rule-seats = { $seats ->
    [0] This body has no seat yet. Add the seats first.
    [one] This body has one seat only: no rule can ask for more.
   *[other] This body has only { $seats } seats: no rule can ask for more.
}
governance-refusal-statute-missing = The body “{ $body }” has no statute on this topic on { $day }: { $topic }. An administrator must set it on the page of the body before this can go on.
governance-refusal-venue = Say where the meeting takes place, or choose that it is held remotely.
governance-refusal-statutes-none = Nothing is left to take over: everything that this set says is set here already.
governance-refusal-body-unknown = There is no body with the short name “{ $code }”. Choose one from the list.
governance-refusal-prefix = Use 1 to 12 capital letters without accents and digits, for example “WC”.
governance-refusal-prefix-taken = Another body numbers its decisions with “{ $prefix }”. Choose another beginning.
governance-refusal-statute-example = The article is another one now. Is it still an example? Leave the tick if so, take it away if it is the federation’s own rule, and send the form again.
governance-refusal-threshold = Enter a part as “1/2” or “50%”, or a number as “50”, as chosen above.
governance-fault-article-missing = A rule must cite its article.
governance-fault-denominator-zero = Nothing can be divided by zero. Correct the part.
governance-fault-fraction-above-one = The part is more than the whole. Correct it.
governance-fault-threshold-unreachable = More than everything can never be reached. Choose “at least”, or a smaller part.
governance-fault-threshold-void = Zero is always reached. Enter more, or choose that nothing is asked.
governance-fault-number-too-large = The number is too large.
governance-fault-majorities-missing = At least one majority must be asked.
governance-fault-majority-repeated = This majority says the same as an earlier one. Change or remove it.
governance-fault-hands-with-weights = A show of hands cannot tell weights apart: allow no show of hands, or let every vote weigh the same.
governance-fault-tie-impossible = The chair can decide ties only where a majority is more than one half. Choose that a tie rejects.

## Bodies: history
# used-by: code
governance-history-body-created = The body was created.
# used-by: code
governance-history-body-changed = The body was changed.
# used-by: code
governance-history-seat-class-added = A class of seats was added.
# used-by: code
governance-history-seat-added = Seats were added.
governance-history-seats = Seats { $first } to { $last }
# $what is a topic of the statutes or what a rule counts, $says whole sentences, $days since when and until when
governance-history-says = { $what }: { $says } ({ $article }; { $days })
# used-by: code
governance-history-seat-closed = A seat was abolished.
# used-by: code
governance-history-seat-restored = It was taken back that a seat is abolished.
# used-by: code
governance-history-tenure-begun = A seat was filled.
# used-by: code
governance-history-tenure-ended = A seat was given up.
# used-by: code
governance-history-tenure-restored = It was taken back that a seat is given up.
# used-by: code
governance-history-tenure-lost = A seat was lost because the mandate ended.
# used-by: code
governance-history-composition-rule-enacted = A rule of composition was put in force.
# used-by: code
governance-history-composition-rule-ended = A rule of composition ended.
# used-by: code
governance-history-composition-rule-withdrawn = A rule of composition was withdrawn before its first day.
# used-by: code
governance-history-composition-rule-restored = A rule of composition holds on, since the one after it was withdrawn.
# used-by: code
governance-history-statute-enacted = A statute was put in force.
# used-by: code
governance-history-statute-ended = A statute ended.
# used-by: code
governance-history-statute-withdrawn = A statute was withdrawn before its first day.
# used-by: code
governance-history-statute-restored = A statute holds on, since the one after it was withdrawn.

## Meetings
governance-nav-meetings = Meetings
governance-meetings-title = Meetings
governance-meetings-about = What the bodies of the federation deal with, when and where; and what was decided there.
governance-meetings-which = Which meetings
governance-meetings-upcoming = Now and next
governance-meetings-past = Past
governance-meetings-body = Body
governance-meetings-all-bodies = All bodies
governance-meetings-show = Show
governance-meetings-none = There is no such meeting that you may see. When a body calls one, it stands here.
governance-meetings-caption = Meetings, with their times in the zone of the place
governance-meetings-meeting = Meeting
governance-meetings-when = When
governance-meetings-where = Where
governance-meetings-stage = Stage
governance-meetings-csv = All meetings as a table (CSV)
governance-meetings-json = All meetings as JSON
governance-format-in-person = in one place
governance-format-hybrid = in one place and online
governance-format-remote = online
governance-stage-draft = draft
governance-stage-called = called
governance-stage-open = open now
governance-stage-closed = closed
governance-meeting-where = { $venue } and online
governance-meeting-json = This meeting as JSON
governance-example = example, not the federation’s own rule
governance-keep = Save the changes

## Meetings: planning and calling
governance-meeting-new = Plan a meeting
governance-meeting-new-about = Nobody sees it but those who run the body, until you call it.
governance-meeting-notice = { $says } ({ $article })
governance-meeting-body-notice = { $body } ({ $count ->
    [0] no notice asked
    [one] notice of { $count } day
   *[other] notice of { $count } days
 })
governance-meeting-no-body = There is no body yet that could meet. Make one first.
governance-meeting-plan = Plan it
governance-meeting-edit = Change this meeting
governance-meeting-edit-called = This meeting has been called. If you change its time, it must be called again.
governance-meeting-discard = Throw this draft away
governance-meeting-format = How people take part
# used-by: code
governance-field-title = Title
# used-by: code
governance-field-note = Note
# used-by: code
governance-field-paragraphs = Paragraphs
governance-field-venue = Place
governance-field-venue-hint = Building and town. Leave it empty for a remote meeting.
governance-field-zone = Time zone
governance-field-starts = Begins, in that zone
governance-field-ends = Ends, in that zone
governance-call-title = Call the meeting
governance-call-do = Call the meeting
governance-call-people = { $count ->
    [one] { $count } person who holds a seat gets a letter with a link of their own.
   *[other] { $count } people who hold a seat get a letter, each with a link of their own.
}
governance-call-unreached-title = Without an address
governance-call-unreached = { $count ->
    [one] { $count } person who holds a seat has no e-mail address. Tell them in another way:
   *[other] { $count } people who hold a seat have no e-mail address. Tell them in another way:
}
governance-call-about = Letters cannot be called back. Name, place and agenda can still change afterwards.
governance-call-sent = { $count ->
    [0] The call is out; nobody was written to.
    [one] The call is out: { $count } letter was written.
   *[other] The call is out: { $count } letters were written.
}
governance-call-late = The meeting began on { $when } already: this call goes out afterwards.
governance-notice-given = Called on { $day }, { $given ->
    [one] { $given } day
   *[other] { $given } days
 } before the meeting; { $article } asks for { $asked ->
    [one] { $asked } day
   *[other] { $asked } days
 }.
governance-mail-poll-subject = Your vote is asked: { $question }
governance-mail-poll-body =
    Dear { $name },

    in “{ $meeting }” a question is open on which you may vote:

    { $question }

    Vote here:

    { $address }
governance-mail-decision-subject = { $number }: { $title }
governance-mail-decision-body =
    Dear { $name },

    “{ $meeting }” has decided: { $verdict }.

    { $number }: { $title }

    The text, and how the result came about:

    { $address }
governance-mail-decision-adopted = adopted
governance-mail-decision-rejected = rejected
governance-mail-seat-subject = Your seat in “{ $body }” is at risk
governance-mail-seat-body =
    Dear { $name },

    the mandate through which you hold a seat in “{ $body }” ends. { $risk }

    The seat:

    { $address }

    If the mandate goes on, ask your member’s focal point or your section’s steward to record it.
governance-mail-call-subject = { $body }: meeting on { $when }
governance-mail-call-no-venue = remotely
governance-mail-call-body =
    Dear { $name },

    { $body } meets: { $meeting }.

    When: { $when } ({ $zone })
    Where: { $venue }
    How: { $format }

    Agenda
    { $agenda }

    Your own page of this meeting shows whether and why you may vote, and later the question that is open. No password is needed:

    { $address }

    The link is yours alone. Please do not pass it on.

    { $notice }
governance-invite-title = Write to somebody again
governance-invite-about = For whoever lost the letter, or took a seat after the call. The earlier link stays good.
governance-invite-person = To whom
governance-invite-do = Send a new link
governance-opening-title = Open the meeting
governance-opening-about = The roll is frozen as it stands at this moment: who may vote is settled for the whole meeting. It cannot be undone.
governance-opening-frozen = The roll was frozen before and stays as it is. Opening cannot be undone.
governance-opening-do = Open the meeting
governance-closure-title = Close the meeting
governance-closure-present = { $count ->
    [0] Nobody is present any more.
    [one] { $count } person is present and will be entered as having left.
   *[other] { $count } people are present and will be entered as having left.
}
governance-closure-pending = { $count ->
    [one] One item was not taken up:
   *[other] { $count } items were not taken up:
}
governance-closure-drafted = { $count ->
    [one] One question is prepared and was not put. It will be noted so:
   *[other] { $count } questions are prepared and were not put. They will be noted so:
}
governance-closure-about = A closed meeting is not opened again. Its record stays for everybody who may follow it.
governance-closure-do = Close the meeting

## Meetings: where it is
governance-now-title = Where it stands
governance-now-draft = This meeting is being prepared. It has not been called yet.
governance-now-called = It begins on { $when }.
governance-now-open = Open since { $when }. No item is being dealt with.
governance-now-item = Item { $number }: { $title }
governance-now-closed = Closed on { $when }.
governance-agenda-title = Agenda
governance-agenda-none = There is nothing on the agenda yet.
governance-item-pending = to come
governance-item-passed = passed over
governance-item-not-reached = not taken up
governance-item-current = now
governance-item-done = done
governance-fact-title = About this meeting
governance-fact-called = Called
governance-fact-notice = Notice
governance-fact-example = (The rule is an example, not the federation’s own.)
governance-fact-opened = Opened
governance-fact-chair = Chaired by
governance-presiding-title = Who chairs
governance-presiding-now = { $name } chairs this meeting. Say here if somebody else does, as when a vice-chair stands in. The casting vote is theirs.
governance-presiding-nobody = Nobody is known to chair this meeting. Say who does: the casting vote is theirs.
governance-presiding-person = Chairs this meeting
governance-presiding-do = This person chairs
governance-fact-closed = Closed
governance-panel-now = Happening now
governance-panel-vote-open = A vote is open
governance-panel-vote-now = Vote
governance-panel-body-meetings = Meetings
governance-panel-my-meetings = My meetings
governance-panel-drafts = In preparation
governance-panel-all-meetings = All meetings

## Meetings: the chair’s screen
governance-chair-link = Run this meeting
governance-chair-page = The chair’s page
governance-chair-title = In the chair: { $meeting }
governance-chair-public = The page everybody sees
governance-chair-reach = Within reach
governance-chair-keys = N goes to the next act, Enter does it.
governance-keys = Keys
governance-item-more = More on this item
governance-item-papers = { $count ->
    [one] { $count } paper
   *[other] { $count } papers
 }
governance-next-agenda = Write the agenda
governance-next-agenda-about = A meeting is called for something. Add its first item.
governance-next-call = Call the meeting
governance-next-call-about = The notice is checked, and everybody who holds a seat gets a letter. You see both before anything is sent.
governance-next-call-do = See what will happen
governance-next-wait = Wait for { $day }
governance-next-wait-about = The meeting can be opened on its day. Until then you can add papers and motions, and freeze the roll.
governance-next-open = Open the meeting
governance-next-open-about = The roll is frozen when the meeting opens. You see who may vote before you do it.
governance-next-open-do = See what will happen
governance-next-presence = Take presence
governance-next-presence-about = Nobody has been entered as present. The quorum follows from who is here.
governance-next-presence-do = To the list
governance-next-open-poll = Open the vote: { $question }
governance-next-open-poll-about = The rule is shown below. Once the vote is open the rule is frozen, and everybody entitled can answer.
governance-next-close-poll = The vote is open: { $question }
governance-next-close-poll-about = Close it when everybody has had the time to vote.
governance-next-close-poll-do = Close the vote…
governance-next-decide = The vote is tied: { $question }
governance-next-decide-about = The chair has the casting vote.
governance-next-decide-do = To the casting vote
governance-next-motion = Put to the vote: { $motion }
governance-next-motion-about = The rule is shown in words before the poll opens.
governance-next-motion-do = Show the rule
governance-next-item = Next item: { $item }
governance-next-item-about = The item before is done when this one is taken up. You can go back at any time.
governance-next-item-do = Take it up
governance-next-finish = Under way: { $item }
governance-next-finish-about = It is the last item, and no motion is waiting. Say when it is done; then the meeting can be closed.
governance-next-finish-do = It is done
governance-next-close = Close the meeting
governance-next-close-about = Every item has been dealt with, and no motion is waiting.
governance-next-close-do = Close the meeting
governance-next-read = The meeting is over
governance-next-read-about = Its record can be read and checked by everybody who may follow it.
governance-next-read-do = Read the record
governance-next-clear = The rehearsal is over
governance-next-clear-about = Look back at it as long as you like, then clear it away. Nothing of it counts.
governance-item-new = Add an agenda item
governance-item-add = Add it
governance-item-edit = Item { $number }
governance-item-edit-short = Change item
governance-item-title = Title
governance-item-note = Note
governance-item-remove = Take this item off the agenda
governance-item-take-up = Take it up
governance-item-finish = Done
governance-item-put-back = Put it back
governance-item-reopen = Take it up again
governance-item-up = Earlier
governance-item-down = Later
governance-paper-new = Add a paper
governance-paper-add = Table it
governance-paper-edit = Change this paper
governance-paper-remove = Withdraw this paper
governance-paper-title = Title
governance-paper-body = Text
governance-paper-empty = This paper has a title only.
governance-paper-list = Papers
governance-paper-under = Item { $number }: { $title }

## The hall’s screen
governance-hall-link = Screen for the hall
governance-hall-title = On the screen: { $meeting }
governance-hall-item = Agenda item { $number }
governance-hall-next = Next: { $number }. { $title }
governance-hall-vote = Vote now
governance-hall-code = QR code that leads to this vote
governance-hall-scan = Scan, or open your own link.
# Stands after the number of those who voted, which is set large.
governance-hall-of = of { $entitled } have voted
governance-hall-clock = Time
governance-hall-elapsed = Open for

## Rehearsals
governance-rehearsal-ribbon = Rehearsal. Nothing here counts, and none of it enters the register.
governance-rehearsal-named = Rehearsal: { $meeting }
governance-rehearsal-real = To the meeting itself
governance-rehearsal-link = To the rehearsal
governance-rehearsal-make = Rehearse this meeting
governance-rehearsal-make-do = Make the rehearsal
governance-rehearsal-about = A rehearsal has the same agenda, papers, motions and delegates, and a roll, presence and votes of its own. It can be opened at once. Nobody is written to: delegates find it on the meeting’s page and on the screen of the hall.
governance-rehearsal-trace = What it decides gets no number and stands in no list, feed or export. When you clear it away, nothing of it is left but what the ledger says: that it was made, that something was tried, and that it was cleared.
governance-rehearsal-clear = Clear the rehearsal away
governance-rehearsal-clear-do = Clear it away
governance-rehearsal-clear-about = Its roll, presence, votes and copies of the agenda are deleted, and the answers given in it are erased from the ledger. The meeting itself stays as it is. This cannot be undone; a new rehearsal can be made.
governance-refusal-rehearsal = This is a rehearsal: its time does not change, and nobody is written to.
governance-refusal-rehearsal-of-rehearsal = A rehearsal is not rehearsed. Go to the meeting itself.
governance-refusal-rehearsal-exists = There is a rehearsal of this meeting already. Clear it away before you make another.
governance-refusal-no-rehearsal = This is no rehearsal, and meetings are not cleared away.
# used-by: code
governance-history-rehearsal-made = A rehearsal was made.
# used-by: code
governance-history-rehearsal-cleared = A rehearsal was cleared away.
# used-by: code
governance-history-poll-cleared = A rehearsed poll was cleared away.

## Meetings: the roll
governance-roll-title = Roll
governance-roll-title-of = Roll: { $meeting }
governance-roll-link = Who may vote, and why
governance-delegation-title = Delegates of the members
governance-delegation-title-of = Delegates of the members: { $meeting }
governance-delegation-panel = Named for assemblies
governance-delegation-called = Delegate to { $meeting }
governance-delegation-counts = { $members ->
    [one] { $members } member has a vote by its kind;
   *[other] { $members } members have a vote by their kind;
} { $named ->
    [one] { $named } has named its delegate,
   *[other] { $named } have named their delegate,
} { $missing ->
    [one] { $missing } has named nobody yet.
   *[other] { $missing } have named nobody yet.
}
governance-delegation-until = Delegates can be named until the end of { $last } ({ $article }).
governance-delegation-until-opening = Delegates can be named until the meeting opens on { $last } ({ $article }).
governance-delegation-rule = What the statutes say
governance-delegation-search = Name of a member
governance-delegation-show-all = All members
governance-delegation-show-named = With a delegate
governance-delegation-show-missing = Without a delegate
governance-delegation-empty = No member fits this choice.
governance-delegation-caption = Members that have a vote, and whom they have named
governance-delegation-member = Member
governance-delegation-delegate = Delegate
governance-delegation-substitute = Substitute
governance-delegation-none-word = no delegate named
governance-delegation-without-mandate = without a mandate on that day
governance-delegation-act = Name the delegate
governance-delegation-name = Name the delegate of { $member }
governance-delegation-name-title = { $member }: delegate to { $meeting }
governance-delegation-name-do = Name them
governance-delegation-withdraw = Take back who is named
governance-delegation-choose = Choose a person
governance-delegation-no-substitute = No substitute
governance-delegation-choice = { $name } · { $office }
governance-delegation-choice-former = { $name } · { $office } ({ $span })
governance-delegation-add-person = Somebody is missing from the list: add the person with their mandate
governance-delegation-all = All members and whom they named
governance-refusal-delegation-late = Delegates could be named until { $last } ({ $article }). Ask the secretary of the body.
governance-refusal-delegation-frozen = The roll of this meeting is frozen: nobody is named any more. Ask the secretary of the body.
governance-refusal-delegation-kind = Members of this kind have no vote in this body ({ $article }) and name no delegate.
governance-refusal-delegation-member = On the day of the meeting, { $day }, it is not a member.
governance-refusal-delegation-unknown = Choose somebody who holds or held a mandate in this member. Add the person with the mandate first.
governance-refusal-delegation-same = The substitute must be somebody other than the delegate.
governance-refusal-delegation-mandate = { $name } holds no mandate in this member on { $day }, and { $article } asks for one. Choose somebody who does.
governance-refusal-delegation-elsewhere = { $name } is already the delegate of { $member }; nobody has two votes. Choose somebody else.
governance-mail-delegation-subject = { $member }: name your delegate to { $meeting }
governance-mail-delegation-body =
    Dear { $name },

    { $body } meets: { $meeting }, { $when }.

    { $member } has one vote there. Please name its delegate and a substitute by the end of { $last } ({ $article }):

    { $address }

    Whoever is not named cannot vote.
governance-roll-totals = { $entitled } of the { $lines } on the roll may vote.
governance-roll-frozen = Frozen on { $when }.
governance-roll-provisional = Not frozen yet. This is how the roll would be on { $day }.
governance-roll-not-frozen = The roll is not frozen yet.
governance-roll-hash = SHA-256 of the roll:
governance-roll-freeze = Freeze the roll now
governance-roll-freeze-again = Freeze it anew, as it stands now
governance-roll-show = Which lines
governance-roll-show-all = All
governance-roll-show-voting = May vote
governance-roll-show-others = May not vote
governance-roll-search = Name or seat
governance-roll-none = Nobody is found here.
governance-roll-caption = Every vote, who has it, and the reasons
governance-roll-who = Who
governance-roll-vote = Vote
governance-roll-why = Why
governance-roll-met = { $count ->
    [one] The one condition is met
   *[other] All { $count } conditions are met
 }
governance-roll-votes = may vote
governance-roll-stands-by = stands by
governance-roll-no-vote = no vote
# One line in a list of people to choose from
governance-roll-choice = { $name } · { $member } · seat { $number }
governance-roll-choice-delegation = { $name } · { $member }
governance-roll-delegation = Member’s vote
governance-reason-seat-held = Holds the seat since { $since }.
governance-reason-named = Named by the member on { $on }.
governance-reason-no-delegate = The member has named no delegate.
governance-reason-kind-gives = Members of this kind, “{ $kind }”, have one vote ({ $article }).
governance-reason-kind-bars = Members of this kind, “{ $kind }”, have no vote ({ $article }).
governance-reason-mandate-missing = Holds no political mandate in the member on the day of the roll; { $article } asks for one. The member can name somebody else while naming is open.
governance-reason-mandate-advised = Holds no political mandate in the member, and should by { $article }; that takes no vote away.
governance-reason-mandate-not-asked = Needs no political mandate ({ $article }).
governance-reason-other-member = Votes or stands by for { $name }; nobody has two votes.
governance-reason-mandate-in-force = The mandate is in force.
governance-reason-seat-kept = The mandate ended on { $ended }; { $article } keeps the seat until its time has come.
governance-reason-mandate-ended = The mandate ended on { $ended }, and no article keeps the seat.
governance-reason-mandate-later = The mandate begins only on { $since }.
governance-reason-standing-gives = The member’s standing, “{ $standing }”, gives the vote ({ $article }).
governance-reason-standing-not-asked = No article of this body ties the vote to the member’s standing: arrears do not matter here.
governance-reason-standing-bars = The member’s standing is “{ $standing }”; { $article } does not give it the vote. Ask the section’s secretariat how to change that.
governance-reason-standing-unknown = The member’s standing is not recorded, and { $article } asks for one. Ask the secretariat to record it.
governance-reason-member-left = The member left the federation on { $on }.
governance-reason-person-erased = This person’s data were erased.
governance-reason-seat-vacant = Nobody holds the seat.
governance-reason-class-without-vote = Seats of this class have no vote.
governance-reason-other-seat = Votes or stands by on seat { $number }; nobody has two votes.
governance-reason-stands-by = Votes whenever the titular is absent ({ $article }).
governance-reason-steps-in = Votes, since the titular cannot ({ $article }).
governance-reason-deputy-not-provided = No article of this body lets deputies vote.
governance-reason-deputy-excluded = Deputies do not vote ({ $article }).
governance-reason-seat-barred = The seat has lost its vote; a deputy cannot restore it.

## Meetings: presence and quorum
governance-presence-title = Presence
governance-presence-count = { $count ->
    [0] Nobody is present.
    [one] { $count } person is present.
   *[other] { $count } people are present.
}
governance-presence-not-yet = Presence is taken from the frozen roll. Freeze it, or open the meeting.
governance-presence-show-all = All
governance-presence-show-here = Present
governance-presence-show-away = Absent
governance-presence-caption = Everybody on the roll. Tick people, then say below whether they came or left.
governance-presence-away = absent
governance-presence-came-in-person = Here
governance-presence-came-remote = Remote
governance-presence-left = Left
governance-stays-title = Who came and went
governance-stays-count = { $count ->
    [one] One person came
   *[other] { $count } people came
 }
governance-stays-so-far = { $came } so far; { $here }.
governance-stays-here = { $count ->
    [0] nobody is here now
    [one] one is here now
   *[other] { $count } are here now
 }
governance-stays-caption = Every stay with its times, in the meeting’s own zone.
governance-stays-caption-day = Every stay on { $day }, in the meeting’s own zone ({ $zone }).
governance-stays-stays = Stays
governance-stay = { $came } – { $left }, { $mode }
governance-stay-between = { $between }, { $mode }
governance-stay-now = since { $came }, { $mode }
governance-mode-in-person = in the hall
governance-mode-remote = remotely
governance-quorum-title = Quorum
governance-quorum-reached = Taking part: { $present } of { $entitled } who may vote. Needed: { $needed } ({ $article }). The quorum is reached.
governance-quorum-missed = Taking part: { $present } of { $entitled } who may vote. Needed: { $needed } ({ $article }). The quorum is not reached.
governance-quorum-reached-votes = Taking part: { $present } of { $entitled } votes. Needed: { $needed } ({ $article }). The quorum is reached.
governance-quorum-missed-votes = Taking part: { $present } of { $entitled } votes. Needed: { $needed } ({ $article }). The quorum is not reached.
governance-quorum-not-asked = Taking part: { $present } of { $entitled } who may vote. { $article } asks for no quorum.
governance-quorum-unset = Whether there is a quorum cannot be said: this body’s statutes are not set on { $topics }. An administrator sets them on the page of the body.
governance-quorum-mark = quorum: { $needed }
governance-quorum-present = taking part: { $present }
governance-quorum-entitled = of { $entitled }
governance-quorum-represented = { $count ->
    [one] { $count } absent person counts, represented by proxy.
   *[other] { $count } absent people count, represented by proxy.
}
governance-quorum-represented-not = { $count ->
    [one] { $count } absent person is represented by proxy and does not count here.
   *[other] { $count } absent people are represented by proxy and do not count here.
}
governance-quorum-of-opening = As it was when the poll opened: who comes or leaves since does not change it.
governance-quorum-of-closing = As it is now: it is decided when the poll closes.
governance-quorum-so-far = So far: everybody who was there at some moment since the poll opened.
governance-quorum-next-opening = As it is now: in a poll it is decided when the poll opens.
governance-quorum-next-closing = As it is now: in a poll it is decided when the poll closes.
governance-quorum-next-during = As it is now: in a poll everybody counts who is there at some moment while it is open.
governance-quorum-follow = { $count ->
    [one] { $count } person takes part from elsewhere, only follows and does not count: by { $article } votes come from the hall alone.
   *[other] { $count } people take part from elsewhere, only follow and do not count: by { $article } votes come from the hall alone.
}

## Meetings: proxies
governance-proxy-title = Proxies
governance-proxy-about = Whoever may vote can entrust the vote to another who may. What is given or withdrawn while a poll is open holds from the next one on.
governance-proxy-unset = This body’s statutes say nothing of proxies. An administrator must set that before one can be given.
governance-proxy-not-yet = Proxies are given between lines of the frozen roll. Freeze it, or open the meeting.
governance-proxy-none = No proxy stands.
governance-proxy-count = { $count ->
    [0] No proxy stands.
    [one] { $count } proxy stands.
   *[other] { $count } proxies stand.
}
governance-proxy-caption = Proxies that stand
governance-proxy-principal = Whose vote
governance-proxy-holder = Who casts it
governance-proxy-since = Given
governance-proxy-act = Withdraw
governance-proxy-enter = Enter a proxy
governance-proxy-give = Give the proxy
governance-proxy-give-title = Entrust my vote to somebody
governance-proxy-withdraw = Withdraw the proxy

## Meetings: motions
governance-motion-new = Table a motion
governance-motion-new-about = Each paragraph is numbered, so that it can be discussed on its own.
governance-motion-table = Table it
governance-motion-edit = Change the motion
governance-motion-item = Under agenda item
governance-motion-no-item = none
governance-motion-mover = Mover
governance-motion-title-field = Title
governance-motion-words = Text
governance-motion-paragraph = Paragraph { $number }
governance-motion-paragraphs-hint = Paragraphs left empty are left out. Save, and open this form again for more.
governance-motion-standing = This is what stands now
governance-motion-title = Motion { $number }: { $title }
governance-motion-number = Motion { $number }
governance-motion-list = Motions
governance-motion-others = Motions under no item
governance-motion-tabled-at = Tabled on { $when }
governance-motion-movers = Moved by
governance-motion-seconders = Seconded by
governance-motion-no-seconder = nobody yet
governance-motion-lapsed = Seconded an earlier wording
governance-motion-lapsed-about = The words have changed since. That backing no longer counts; they can second the motion anew.
governance-motion-frozen = The chair has put this motion to the vote. Its words are fixed and it can no longer be withdrawn, unless the chair drops the poll:
governance-motion-edit-seconded = { $count ->
    [one] One person has seconded these words. If you change the title or the text, that backing lapses and must be given anew.
   *[other] { $count } people have seconded these words. If you change the title or the text, their backing lapses and must be given anew.
}
governance-motion-text = Text
governance-motion-second = Second this motion
governance-motion-second-for = Enter a seconder
governance-motion-second-do = Enter the seconder
governance-motion-seconder = Who seconds it
governance-motion-withdraw = Withdraw this motion
governance-motion-tabled = tabled
governance-motion-seconded = seconded
governance-motion-put = being voted on
governance-motion-adopted = adopted
governance-motion-rejected = rejected
governance-motion-withdrawn = withdrawn

## Meetings: my page
governance-mine-link = My page of this meeting
governance-mine-title = My page: { $meeting }
governance-mine-heading = My meeting
governance-mine-unsent = No answer came: the line seems to be gone, and this may not have arrived. Press once more when the line is back; sent twice, it counts once.
governance-mine-vote = May I vote?
governance-mine-votes = Yes, you may vote in this meeting.
governance-mine-stands-by = You stand by: you vote while the titular is absent.
governance-mine-no-vote = No, you have no vote in this meeting. This is why:
governance-mine-provisional = The roll is not frozen yet: this is how it stands today.
governance-mine-came-later = No: you took your seat after the roll was frozen on { $when }. From the next meeting on you are on it.
governance-mine-ended = No: you have not held a seat in this body since { $day }.
governance-mine-ended-reason = No: you have not held a seat in this body since { $day } ({ $reason }).
governance-mine-ended-article = No: you have not held a seat in this body since { $day } ({ $reason }; { $article }).
governance-mine-no-seat = No: you hold no seat in this body. If you think you should, ask the secretariat.
governance-mine-weight = weight { $weight }
governance-mine-no-proxy = You neither hold nor gave a proxy.
governance-mine-holds = You also vote for:
governance-mine-gave = Your vote is entrusted to:
governance-mine-follow = Follow the whole meeting
governance-mine-leave = Leave on this device
governance-here-title = Am I here?
governance-here-yes = You are entered as present ({ $mode }).
governance-here-follows = You follow from elsewhere. By { $article } votes come from the hall alone: you can neither vote from where you are nor do you count for the quorum.
governance-here-no = You are not entered as present. Only those present can vote.
governance-here-by-chair = The chair enters presence.
governance-here-not-yet = Presence is taken once the roll is frozen, at the latest when the meeting opens.
governance-here-not-on-roll = You are not on the roll.
governance-here-over = The meeting is over.
governance-here-come = I am here
governance-here-come-hall = I am in the hall
governance-here-come-remote = I take part remotely
governance-here-come-follow = I follow from elsewhere
governance-here-leave = I am leaving

## Meetings: what is refused, and to whom
governance-denied-in-meeting = Only those who take part in this meeting may do that. If you lost your letter, ask the secretariat for a new link.
governance-denied-sees-meeting = This meeting is not public. Those who take part in it, the observers and the secretary of its body follow it.
governance-denied-plans = Only the secretary of a body or an administrator plans meetings.
governance-refusal-zone = “{ $value }” is not a time zone. Write its IANA name, such as Europe/Paris or America/Bogota.
governance-refusal-time = “{ $value }” is not a day and time. Write them as 2026-11-23T10:00.
governance-refusal-time-skipped = At “{ $value }” the clocks of that zone leap forward: there is no such time. Choose another.
governance-refusal-meeting-ends-early = The meeting must end after it begins.
governance-refusal-meeting-long = { $days ->
    [one] A meeting lasts at most { $days } day. Choose an earlier end.
   *[other] A meeting lasts at most { $days } days. Choose an earlier end.
}
governance-refusal-meeting-body-later = The body exists only from { $day } on. Choose that day or a later one.
governance-refusal-meeting-body-ended = The body no longer exists from { $day } on. Choose an earlier day.
governance-refusal-notice = Too late: { $article } asks for { $asked ->
    [one] { $asked } day
   *[other] { $asked } days
 } between the call and the meeting, and there { $given ->
    [one] is { $given } day
   *[other] are { $given } days
 }. The earliest day possible is { $earliest }: change the plan.
governance-refusal-call-agenda = There is nothing on the agenda. Add its first item, then call the meeting.
governance-refusal-meeting-called = The meeting has been called already.
governance-refusal-meeting-not-called = The meeting has not been called yet. Call it first.
governance-refusal-meeting-opened = The meeting has been opened already.
governance-refusal-meeting-early = The meeting is on { $day }: open it on that day.
governance-refusal-meeting-begun = The meeting has begun, so its plan no longer changes.
governance-refusal-meeting-not-open = The meeting is not open. Open it first.
governance-refusal-meeting-closed = The meeting is closed: its record no longer changes.
governance-refusal-meeting-polling = A poll is open. Close it first, then close the meeting.
governance-refusal-meeting-used = Only a draft with nothing in it can be thrown away. Take off its items first, or leave it.
governance-refusal-item-used = Papers or motions belong to this item. Withdraw them first.
governance-refusal-item-begun = This item has been taken up, so it stays in the record.
governance-refusal-roll-not-frozen = The roll is not frozen yet. Freeze it on its page, or open the meeting.
governance-refusal-roll-in-use = Presence, proxies or polls rest on this roll, so it no longer changes.
governance-refusal-not-on-roll = This person does not take part in this meeting.
governance-refusal-no-address = There is no e-mail address for this person. Enter one in the registry, or tell them in another way.
governance-refusal-presence-by-chair = The chair enters presence ({ $article }). Make yourself known to the chair or the secretary.
governance-refusal-presence-in-person = This meeting is held in one place: nobody takes part remotely.
governance-refusal-presence-remote = This meeting is held remotely: there is no hall.
governance-refusal-presence-nobody = Tick at least one person.
governance-refusal-proxy-forbidden = There are no proxies in this body ({ $article }).
governance-refusal-proxy-principal = Only somebody who may vote in this meeting can entrust a vote.
governance-refusal-proxy-holder = A vote can be entrusted only to somebody who may vote in this meeting. Choose another.
governance-refusal-proxy-self = Nobody holds their own proxy. Choose somebody else.
governance-refusal-proxy-given = This vote is entrusted already. Withdraw that proxy first.
governance-refusal-proxy-holder-gave = This person has entrusted their own vote to somebody and will not cast yours. Choose another.
governance-refusal-proxy-principal-holds = Whoever holds proxies of others cannot give their own vote to a third. Those proxies must be withdrawn first.
governance-refusal-proxy-cap = { $cap ->
    [one] This person holds { $cap } proxy already, the most that { $article } allows. Choose another.
   *[other] This person holds { $cap } proxies already, the most that { $article } allows. Choose another.
}
governance-refusal-proxy-withdrawn = This proxy does not stand any more.
governance-refusal-motion-empty = A motion needs at least one paragraph.
governance-refusal-motion-long = { $most ->
    [one] A motion has at most { $most } paragraph.
   *[other] A motion has at most { $most } paragraphs. Join some, or table a second motion.
}
governance-refusal-motion-mover = Choose who moves it.
governance-refusal-motion-seat = Only somebody who takes part in this meeting can move or second a motion.
governance-refusal-motion-not-yours = Only its movers, the chair and the secretary can change this motion.
governance-refusal-motion-own = Whoever moves a motion does not second it as well.
governance-refusal-motion-seconded = You have seconded this motion already.
governance-refusal-motion-put = This motion has been put to the vote: its words no longer change.
governance-refusal-motion-drafted = The chair has put this motion to the vote, in the poll “{ $poll }”: its words are fixed and it cannot be withdrawn. Ask the chair to drop that poll first.
governance-refusal-motion-not-put = This motion has not been put to the vote.
governance-refusal-motion-decided = This motion has been decided.
governance-refusal-motion-withdrawn = This motion was withdrawn.

## Meetings: history
# used-by: code
governance-history-meeting-planned = The meeting was planned.
# used-by: code
governance-history-meeting-changed = The plan of the meeting was changed.
# used-by: code
governance-history-meeting-called = The meeting was called.
# used-by: code
governance-history-meeting-invited = A new link was sent to somebody.
# used-by: code
governance-history-meeting-roll-frozen = The roll was frozen.
# used-by: code
governance-history-meeting-opened = The meeting was opened.
# used-by: code
governance-history-meeting-chair-named = It was said who chairs the meeting.
# used-by: code
governance-history-meeting-closed = The meeting was closed.
# used-by: code
governance-history-meeting-discarded = A draft of a meeting was thrown away.
# used-by: code
governance-history-delegation-named = A member named its delegate.
# used-by: code
governance-history-delegation-changed = A member named another delegate or substitute.
# used-by: code
governance-history-delegation-withdrawn = A member took back whom it had named.
# used-by: code
governance-history-agenda-item-added = An item was put on the agenda.
# used-by: code
governance-history-agenda-item-changed = An agenda item was changed.
# used-by: code
governance-history-agenda-item-moved = An agenda item was moved.
# used-by: code
governance-history-agenda-item-taken-up = An agenda item was taken up.
# used-by: code
governance-history-agenda-item-done = An agenda item was done.
# used-by: code
governance-history-agenda-item-put-back = An agenda item was put back.
# used-by: code
governance-history-agenda-item-removed = An item was taken off the agenda.
# used-by: code
governance-history-paper-tabled = A paper was tabled.
# used-by: code
governance-history-paper-changed = A paper was changed.
# used-by: code
governance-history-paper-removed = A paper was withdrawn.
# used-by: code
governance-history-presence-begun = Somebody came.
# used-by: code
governance-history-presence-ended = Somebody left.
# used-by: code
governance-history-presence-taken = Presence of several people was entered.
# used-by: code
governance-history-presence-left = Several people left.
# used-by: code
governance-history-proxy-given = A proxy was given.
# used-by: code
governance-history-proxy-withdrawn = A proxy was withdrawn.
# used-by: code
governance-history-motion-tabled = A motion was tabled.
# used-by: code
governance-history-motion-changed = The words of a motion were changed.
# used-by: code
governance-history-motion-rewritten = The words of a motion were changed; whoever had seconded the earlier words is asked anew.
# used-by: code
governance-history-motion-seconded = A motion was seconded.
# used-by: code
governance-history-motion-put = A motion was put to the vote.
# used-by: code
governance-history-motion-put-back = A vote on a motion decided nothing.
# used-by: code
governance-history-motion-adopted = A motion was adopted.
# used-by: code
governance-history-motion-rejected = A motion was rejected.
# used-by: code
governance-history-motion-withdrawn = A motion was withdrawn.

## What is held about me
governance-holds-seats = My seats
governance-holds-seats-about = Who sits in a body, through which mandate and for how long: public wherever the body is.
governance-holds-body = Body
governance-holds-seat = Seat
governance-holds-since = Since
governance-holds-until = Until
governance-holds-ended = Why it ended
governance-holds-rolls = My lines on rolls
governance-holds-rolls-about = Who may vote in a meeting, with the reason for each: whoever may follow the meeting sees it, so that a count can be checked.
governance-holds-meeting = Meeting
governance-holds-member = Member
governance-holds-entitled = May vote
governance-holds-weight = Weight
governance-holds-reasons = Why
governance-holds-delegations = Meetings for which a member named me
governance-holds-delegations-about = Whom a member sends is known to whoever may follow the meeting.
governance-holds-named = Named on
governance-holds-presence = When I was present
governance-holds-presence-about = The record from which a quorum is proven. Whoever may follow the meeting sees how many are here; the chair and the secretary see who.
governance-holds-mode = How
governance-holds-came = Came
governance-holds-left = Left
governance-holds-proxies = Proxies that I gave or was given
governance-holds-proxies-about = Who votes for whom in a meeting, known to whoever may follow it.
governance-holds-what = What
governance-holds-gave = Given to
governance-holds-got = Received from
governance-holds-other = Whom
governance-holds-given = Given
governance-holds-withdrawn = Withdrawn
governance-holds-motions = Motions that I moved or seconded
governance-holds-motions-about = Who moves and who seconds is said with the motion, to whoever may see it.
governance-holds-motion = Motion
governance-holds-moved = Moved
governance-holds-seconded = Seconded
governance-holds-tabled = Put before the meeting
governance-holds-votes = My votes
governance-holds-votes-about = Votes are named here, as the rule of each question says before it opens. Until the question is closed your answer is sealed, from everybody; then whoever may follow the meeting sees it.
governance-holds-question = Question
governance-holds-for = Whose vote
governance-holds-for-oneself = my own
governance-holds-by-holder = my own, given by { $name }
governance-holds-cast = Cast
governance-holds-from = From
governance-holds-answer = Answer
governance-holds-sealed = sealed
governance-holds-hands = Shows of hands in which I was asked
governance-holds-hands-about = It is known who was asked to show a hand. For what each raised it is written nowhere.
governance-holds-entered = Entered
governance-holds-presided = Where I was in the chair
governance-holds-presided-about = Meetings whose chair you were named, and ties that your vote decided: known to whoever may follow the meeting.
governance-holds-of = Of what
governance-holds-chaired = Named chair
governance-holds-casting = Casting vote
governance-holds-at = When

## Polls and decisions
governance-nav-decisions = Decisions
governance-answer-for = For
governance-answer-against = Against
governance-answer-abstain = Abstain
governance-answer-not-voting = Not voting
governance-answer-entitled = Entitled
governance-count-electors = { $count ->
    [one] { $count } voter
   *[other] { $count } voters
 }
governance-count-votes = { $count ->
    [one] { $count } vote
   *[other] { $count } votes
 }
# $votes and $electors are phrases with their own plural, e.g. "214 votes (30 voters)".
governance-amount = { $votes } ({ $electors })
governance-tally = { $for } for, { $against } against, { $abstain } abstaining

## Polls and decisions: the verdict in a sentence
governance-verdict-word-carried = Carried
governance-verdict-word-rejected = Rejected
governance-verdict-word-tied = Tied
governance-verdict-word-no-quorum = No quorum
# $tally is governance-tally, $asked one or more of governance-demand.
governance-verdict-carried = Carried: { $tally }; { $asked }.
governance-verdict-carried-casting = Carried by the chair’s casting vote: { $tally }; { $asked }.
governance-verdict-rejected = Rejected: { $tally }; { $asked }.
governance-verdict-rejected-casting = Rejected by the chair’s casting vote: { $tally }; { $asked }.
governance-verdict-rejected-tie = Rejected on a tie: { $tally }; { $asked }.
governance-verdict-tied = Tied: { $tally }; { $asked }. The chair has the casting vote.
governance-verdict-no-quorum = { $at ->
    [opening] No quorum: { $present } of { $entitled } were there when the poll opened; { $article } asks { $asked }, { $needed }. Nothing was decided.
    [closing] No quorum: { $present } of { $entitled } were there when the poll closed; { $article } asks { $asked }, { $needed }. Nothing was decided.
   *[other] No quorum: { $present } of { $entitled } took part; { $article } asks { $asked }, { $needed }. Nothing was decided.
}
governance-verdict-no-quorum-number = { $at ->
    [opening] No quorum: { $present } of { $entitled } were there when the poll opened; { $article } asks { $asked }. Nothing was decided.
    [closing] No quorum: { $present } of { $entitled } were there when the poll closed; { $article } asks { $asked }. Nothing was decided.
   *[other] No quorum: { $present } of { $entitled } took part; { $article } asks { $asked }. Nothing was decided.
}
# $threshold is one of governance-threshold-…, $base one of governance-base-…
governance-asks = { $threshold } of { $base }
governance-asks-simple = a simple majority of { $base }
governance-asks-number = { $threshold } in favour
governance-demand = { $article } asks { $asked }, { $needed } of { $base }
governance-demand-empty = { $article } asks { $asked }, of which there are none
governance-demand-number = { $article } asks { $asked }
governance-demand-and = { $one }; { $next }
governance-demand-met = { $demand } (met)
governance-demand-missed = { $demand } (not met)
governance-bar-for = { $number } for
governance-bar-against = { $number } against
governance-bar-abstain = { $number } abstaining
governance-bar-not-voting = { $number } not voting
governance-bar-needed = { $number } needed

## Polls and decisions: the derivation, step by step
governance-step-roll = Roll
governance-step-presence = { $at ->
    [opening] Presence when the poll opened
    [closing] Presence when the poll closed
   *[other] Presence while the poll was open
}
governance-step-ballots = Ballots
governance-step-hands = Show of hands { $number }
governance-step-tally = Tally
governance-step-quorum = Quorum
governance-step-majority = Majority
governance-step-majority-row = Majority { $number }
governance-step-tie = Tie
governance-step-verdict = Verdict
governance-step-met = Met
governance-step-missed = Not met
governance-line-roll = { $electors }, one vote each
governance-line-roll-weighted = { $electors }, together { $votes } by the weights of the roll
governance-line-presence = present { $present }; represented by somebody present { $represented }
governance-line-besides = voted without being there then { $besides }
governance-line-taking-part = present { $present } + represented { $represented } = taking part { $sum }
governance-line-ballots = received { $received } − replaced { $replaced } − set aside { $aside } = counted { $counted }
governance-line-own = cast in person { $own } + by proxy { $proxy } = { $counted }
governance-line-channel = from the hall { $hall } + from elsewhere { $remote } = { $counted }
governance-line-hands = for { $for } + against { $against } + abstaining { $abstain } + no hand raised { $none } = asked { $declared }
governance-line-cast-heads = Voters: for { $for } + against { $against } + abstaining { $abstain } = { $cast }
governance-line-cast-votes = Votes: for { $for } + against { $against } + abstaining { $abstain } = { $cast }
governance-line-all-heads = Voters: answered { $cast } + not voting { $none } = entitled { $entitled }
governance-line-all-votes = Votes: answered { $cast } + not voting { $none } = entitled { $entitled }
governance-line-base-for-against = Base: for { $for } + against { $against } = { $sum }
governance-line-base-cast = Base: for { $for } + against { $against } + abstaining { $abstain } = { $sum }
governance-line-base-present = Base: present { $present } + represented { $represented } = { $sum }
governance-line-base-present-besides = Base: present { $present } + represented { $represented } + voted besides { $besides } = { $sum }
governance-line-base-entitled = Base: all entitled = { $sum }
governance-line-fraction-more = { $count } × { $denominator } = { $left } > { $right } = { $base } × { $numerator }
governance-line-fraction-not-more = { $count } × { $denominator } = { $left } ≤ { $right } = { $base } × { $numerator }
governance-line-fraction-enough = { $count } × { $denominator } = { $left } ≥ { $right } = { $base } × { $numerator }
governance-line-fraction-less = { $count } × { $denominator } = { $left } < { $right } = { $base } × { $numerator }
governance-line-number-enough = { $count } ≥ { $number }
governance-line-number-less = { $count } < { $number }
governance-line-empty = The base is empty, so nothing can reach it.
governance-line-needed = needed { $needed }, reached { $count }
governance-line-needed-share = needed { $needed }, reached { $count }, which is { $share } of the base
governance-line-tie-fails = For and against stand even. By the rule a tie rejects the question.
governance-line-tie-open = For and against stand even. By the rule the chair decides, and has not yet.
governance-line-tie-for = For and against stand even. By the rule the chair decides, and voted for.
governance-line-tie-against = For and against stand even. By the rule the chair decides, and voted against.
governance-result-caption = Who answered what. Shares are of all those entitled.
governance-result-answer = Answer
governance-result-electors = Voters
governance-result-votes = Votes
governance-result-share = Share
governance-result-derivation = How it was counted

## Polls and decisions: polls
governance-polls-title = Polls
governance-poll-stage-draft = Not open yet
governance-poll-stage-open = Open now
governance-poll-stage-closed = Closed
governance-poll-stage-annulled = Broken off
governance-poll-stage-not-put = Not put
governance-poll-motion = Motion { $number }: { $title }
governance-poll-rule = The rule
governance-poll-rule-example = Part of this rule is an example and not the federation’s own.
governance-poll-rule-lent = This is the rule of { $body }, used by { $article }.
governance-poll-rule-frozen = Frozen when the poll opened. SHA-256 of the rule:
governance-poll-text-frozen = The words were fixed when the motion was put to the vote. SHA-256 of the text:
governance-poll-rule-of = Rule of
governance-poll-rule-choose = Use this rule
governance-poll-turnout-title = Turnout
governance-poll-turnout = Turnout: { $voted } of { $entitled }
governance-poll-sealed = Until the poll closes only the turnout is shown, to everybody alike.
governance-poll-running = Running result
governance-poll-result = Result
governance-poll-decision = Decision
governance-poll-opened-at = Opened on { $when }.
governance-poll-closed-at = Closed on { $when }.
governance-poll-annulled-at = Broken off on { $when }.
governance-poll-annulled-about = This poll was broken off. It was not counted, what was cast stays sealed, and nothing was decided.
governance-poll-not-put-at = Not put before the meeting closed on { $when }.
governance-poll-not-put-about = This question was prepared and not put: the meeting closed before. Nobody voted and nothing was decided.
governance-poll-proof = Proof
governance-poll-proof-opened = Opened, with the rule
governance-poll-proof-closed = Closed, with the result
governance-poll-proof-decided = Decided by the chair
governance-poll-recount = You need not trust this count: take the data and count again with any program, for example the short script that comes with Koinon.
governance-poll-counted = SHA-256 of all that was counted:
governance-poll-json = Data of this poll (JSON)
governance-votes-title = How everybody voted
governance-votes-about = Everybody who was entitled, by name, as it was counted. A show of hands is a number: it is known who was asked, not for what each raised a hand.
governance-votes-answer = Answer
governance-votes-any-answer = All answers
governance-votes-section = Section
governance-votes-any-section = All sections
governance-votes-show = Show
governance-votes-caption = Electors and what came of their votes
governance-votes-how = How
governance-votes-hands = Show of hands
governance-votes-none = Did not vote
governance-votes-hall = in the hall
governance-votes-remote = from elsewhere
governance-votes-by-proxy = { $place }, by proxy: { $name }
governance-votes-present = present
governance-votes-absent = absent
governance-votes-represented = absent, represented by { $name }
governance-votes-follows = followed from elsewhere
governance-votes-not-at-opening = { $how }; not there when the poll opened
governance-votes-not-at-closing = { $how }; not there when the poll closed
governance-votes-csv = These votes as a table (CSV)
governance-votes-json = These votes as data (JSON)
governance-record-of-member = How it voted
governance-record-of-person = How they voted
governance-record-of = How { $name } voted
governance-record-question = Question
governance-record-day = Day
governance-record-all = All of these votes
governance-record-none = No vote that you may see.
governance-record-about = Every closed poll that you may see, the latest first.
governance-votes-count =
    { $count ->
        [0] Nobody fits this choice.
        [one] { $count } elector
       *[other] { $count } electors
    }
governance-poll-mine = My answer
governance-poll-chair = For the chair
governance-poll-chair-back = In the chair
governance-poll-say = { $stage }: { $question }
governance-poll-new = Put another question
governance-poll-new-about = For a question that is no motion. The rule is shown in words before the poll opens.
governance-poll-no-rule = No question can be asked yet: the statutes of this body do not say by which rule it votes.
governance-poll-question = Question
governance-poll-draft = Show the rule
governance-poll-put = Put to the vote
governance-poll-open = Open the poll
governance-poll-close = Close and count
governance-poll-close-title = Close the vote
governance-poll-close-about = Nobody can answer after that. The vote is counted at once, and what it decides enters the register.
governance-poll-annul-title = Break the vote off
governance-poll-annul-about = It is not counted, the answers stay sealed, and nothing is decided. The question can be put again.
governance-poll-annul = Break the poll off
governance-poll-discard = Do not put this question
governance-poll-casting-for = Casting vote: for
governance-poll-casting-against = Casting vote: against
governance-poll-casting-about = The chair’s casting vote decides the tie, and cannot be taken back.
governance-casting-of = The casting vote belongs to { $chair }, who chairs this meeting.
governance-casting-behalf = The casting vote belongs to { $chair }, who chairs this meeting. You enter it on their behalf; the register will name you both.
governance-casting-enter-for = Enter the chair’s casting vote: for
governance-casting-enter-against = Enter the chair’s casting vote: against
governance-casting-told = The casting vote was given by { $chair }, who chaired the meeting.
governance-casting-told-by = The casting vote is that of { $chair }, who chaired the meeting; { $name } entered it on their behalf.
governance-casting-told-secretary = The casting vote is that of { $chair }, who chaired the meeting; the secretary entered it on their behalf.
governance-poll-more = More
governance-poll-last = Last result:
governance-poll-motions = Motions to be put

## Polls and decisions: the delegate’s answer, the show of hands
governance-right-own = Your vote: { $member }, seat { $seat }
governance-right-own-delegation = The vote of { $member }
governance-right-proxy = By proxy for { $name }: { $member }, seat { $seat }
governance-right-proxy-delegation = By proxy for { $name }: { $member }
governance-right-seat = seat { $number }
governance-right-weight = It weighs { $votes }.
governance-right-counted = Counted at { $time }: { $answer }.
governance-right-receipt = Receipt
governance-right-change = Change the answer; until the poll closes the last one counts
governance-right-keys = 1, 2 and 3 go to an answer, Enter gives it.
governance-right-proxy-prevails = Your proxy has voted too. By the rule the proxy’s ballot stands.
governance-right-principal-prevails = The person you stand for has voted too. By the rule that ballot stands.
governance-hands-title = Enter a show of hands
governance-hands-about = { $count ->
    [one] One person in the hall has not voted by phone and can be asked to show hands.
   *[other] { $count } people in the hall have not voted by phone and can be asked to show hands.
 }
governance-hands-asked = { $count ->
    [one] Asked: this one person. Change?
   *[other] Asked: all { $count }. Change?
 }
governance-hands-except = Tick whoever was not asked
governance-hands-for = Hands for
governance-hands-against = Hands against
governance-hands-abstain = Hands abstaining
governance-hands-enter = Enter
governance-hands-entered = Show of hands: asked { $declared }, raised { $raised }.
governance-hands-remove = Take back

## Polls and decisions: the register
governance-decisions-title = Decisions
governance-decisions-about = What the bodies of the federation have decided: text, rule, count and proof of each.
governance-decisions-search = Search decisions
governance-decisions-any = All
governance-decisions-body = Body
governance-decisions-year = Year
governance-decisions-outcome = Outcome
governance-decisions-number = Number
governance-decisions-decision = Decision
governance-decisions-day = Decided on
governance-decisions-count = { $count ->
    [one] { $count } decision
   *[other] { $count } decisions
 }
governance-decisions-none = No decision is found. Decisions stand here as soon as a poll has carried or rejected a question.
governance-decisions-caption = Decisions, the latest first
governance-decisions-csv = This list as a table (CSV)
governance-decisions-json = This list as data (JSON)
governance-decisions-latest = Latest decisions
governance-decisions-all = All decisions
governance-decision-named = { $number }: { $title }
governance-decision-named-rejected = Decision { $number }: { $title } (not adopted)
governance-decision-adopted = Adopted
governance-decision-rejected = Not adopted
governance-decision-taken = Decided on { $when }.
governance-decision-in-force = In force from { $day }.
governance-decision-in-force-day = In force from
governance-decision-text = Text
governance-decision-effect = Effect
governance-decision-effect-title = Effect of a decision
governance-decision-effect-about = Say in plain words what follows from the decision. What was stated before stays in the history.
governance-decision-effect-state = State the effect
governance-decision-no-effect = No effect has been stated yet.
governance-decision-entitled-title = Who was entitled
governance-decision-entitled = Entitled: { $entitled }. Present: { $present }. Represented: { $represented }.
governance-decision-because = { $count } on the roll: { $reason }
governance-decision-roll = The roll, with the reason for each person
governance-decision-poll = The poll in full
governance-decision-hash = SHA-256 of the text:
governance-decision-json = Data of this decision (JSON)

## Polls and decisions: what is refused
governance-refusal-poll-frozen = The poll was opened, so question and rule stand fixed. Put another question if needed.
governance-refusal-poll-open = This poll is open already.
governance-refusal-poll-closed = This poll is closed. Put the question again if needed.
governance-refusal-poll-not-put = This question was not put before its meeting closed. Put it in another meeting.
governance-refusal-poll-not-open = This poll is not open. Open it first.
governance-refusal-poll-other-open = Another poll is open in this meeting. Close it first.
governance-refusal-poll-no-hall = This meeting has no hall, and answers come only from the hall ({ $article }): nobody could answer. Let the statute on remote votes allow them, or hold the meeting in a place as well.
governance-refusal-poll-rule-changed = The rule has changed since it was shown. Choose the rule again, read it, then open the poll.
governance-refusal-poll-text-changed = This motion has other words than were put to the vote. Drop this poll and put the motion to the vote anew.
governance-refusal-poll-exists = A poll on this motion is being prepared or is open. Use that one, or drop it first.
governance-refusal-poll-nobody = Nobody is entitled to vote in this meeting. Look at the roll to see why.
governance-refusal-poll-proxies = Somebody holds more proxies than this rule allows ({ $cap }; { $article }). Have proxies withdrawn, or choose another rule.
governance-refusal-poll-weights = The weights on the roll are too large to be counted exactly. Correct the seats of the body.
governance-refusal-poll-roll = The roll cannot be counted by this rule. Choose another rule, or ask the secretariat to check the roll.
governance-refusal-poll-no-tie = There is no tie for the chair to decide.
governance-refusal-casting-chair = Nobody is known to chair this meeting, and the casting vote is the chair’s. Say first who chairs, on the chair’s screen.
governance-refusal-casting-behalf = The casting vote is the chair’s. Enter it on the chair’s behalf and say so.
governance-refusal-chair-sits = Only somebody who takes part in this meeting can chair it.
governance-refusal-chair-voting = A vote is open or waits for the casting vote. Who chairs can change when it is decided.
governance-refusal-ballot-early = This poll is not open yet. Wait until the chair opens it.
governance-refusal-ballot-late = This poll is closed; no ballot is taken any more.
governance-refusal-ballot-annulled = This poll was broken off; no ballot is taken. Wait until the question is put again.
governance-refusal-ballot-not-entitled = You stand on the roll without a vote. The roll says why; ask the secretariat if that is wrong.
governance-refusal-ballot-not-yours = This vote was not entrusted to you when the poll opened. A proxy given later holds from the next poll on.
governance-refusal-ballot-seat-voted = Somebody else has voted for this seat: titular and deputy have one vote between them.
governance-refusal-ballot-titular-present = The titular of your seat is present and votes. You vote when the titular has left.
governance-refusal-ballot-deputy-sits = The deputy of this seat is present and votes, so the proxy rests.
governance-refusal-ballot-hands = The chair has counted this vote in a show of hands. Ask the chair to take it back if that is wrong.
governance-refusal-ballot-proxy-voted = Your proxy has voted for you already, and the rule takes only the first. Speak to the chair.
governance-refusal-ballot-principal-voted = The person you stand for has voted already, and the rule takes only the first.
governance-refusal-ballot-abstain = Abstaining is not offered ({ $article }). Answer for or against.
governance-refusal-ballot-remote = Ballots come only from the hall ({ $article }). Have yourself entered as present in the hall.
governance-refusal-ballot-absent = You are not entered as present. Ask the chair or the secretary to enter you, then vote.
governance-refusal-hands-not-allowed = The rule has no show of hands ({ $article }). Everybody votes by phone.
governance-refusal-hands-nobody = Nobody is left to show hands: enter who is in the hall as present first.
governance-refusal-hands-blank = Enter a number; 0 if nobody raised a hand.
governance-refusal-hands-removed = This show of hands was taken back already.
governance-refusal-hands-many = { $count ->
    [one] There are more hands than people: one was asked. Correct the numbers.
   *[other] There are more hands than people: { $count } were asked. Correct the numbers.
 }
governance-refusal-decision-in-force = A decision cannot be in force before { $day }, when it was taken. Choose a later day.
governance-refusal-decision-not-adopted = This was not adopted, so it cannot come into force. Leave the day empty.

## For programs
governance-api-bodies = Bodies on a day, by code
governance-api-bodies-csv = The bodies as a table, one row for each seat
governance-api-bodies-json = The bodies with their seats, as one file
governance-api-body = One body on a day: seats and who holds them, rules, statutes
governance-api-body-name = The id or the code of the body
governance-api-of-body = Of one body only, by id or code
governance-api-id = The id
governance-api-meetings = Meetings by their beginning
governance-api-meetings-csv = The meetings as a table
governance-api-meetings-json = The meetings as one file
governance-api-meeting = One meeting, with its agenda, motions, roll and quorum
governance-api-when = Only what is to come, or only what is over
governance-api-polls = Polls that were opened, the latest first, without their ballots
governance-api-polls-csv = The polls as a table
governance-api-polls-json = The polls as one file, each to be counted again by itself
governance-api-poll = One poll, with all that was counted once it is closed
governance-api-decisions = Decisions, the latest first
governance-api-decisions-csv = The decisions as a table
governance-api-decisions-json = The decisions as one file
governance-api-decision = One decision, with the outcome of its poll
governance-api-year = Of one year only
governance-api-adopted = Only what was adopted, or only what was not
governance-api-calendar = All meetings that were called, as a calendar
governance-api-calendar-body = The meetings of one body, as a calendar
governance-api-feed = All decisions, as a feed of news
governance-api-feed-body = The decisions of one body, as a feed of news
governance-calendar-name = Meetings: { $federation }
governance-feed-name = Decisions: { $federation }
governance-subscribe-calendar = Subscribe: meetings in my calendar
governance-subscribe-feed = Subscribe: decisions as a feed

## Polls and decisions: history
# used-by: code
governance-field-effect = Effect
# used-by: code
governance-field-in-force = In force from
# used-by: code
governance-history-poll-drafted = A poll was prepared.
# used-by: code
governance-history-poll-rule-chosen = Another rule was chosen for a poll.
# used-by: code
governance-history-poll-discarded = A poll that was prepared was dropped.
# used-by: code
governance-history-poll-opened = A poll was opened and its rule frozen.
# used-by: code
governance-history-poll-closed = A poll was closed and counted.
# used-by: code
governance-history-poll-decided = The chair decided a tie.
# used-by: code
governance-history-poll-annulled = A poll was broken off.
# used-by: code
governance-history-poll-not-put = A question was not put before the meeting closed.
# used-by: code
governance-history-ballot-cast = A ballot was cast.
# used-by: code
governance-history-show-of-hands-entered = A show of hands was entered.
# used-by: code
governance-history-show-of-hands-removed = A show of hands was taken back.
# used-by: code
governance-history-decision-taken = The decision was taken.
# used-by: code
governance-history-decision-effect-stated = The effect of the decision was stated.
