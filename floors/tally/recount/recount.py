#!/usr/bin/env python3
"""Counts exported polls again, from the description in ../README.md, and compares with the outcome beside them.

    recount.py FILE      one exported poll: bare, or under "poll" with its "outcome" (or "fault") beside it; or a list of
                         them under "items", as `koinon export polls --format json` writes it; or one JSON object a line
    recount.py < FILE    the same
    recount.py --ledger ENTRIES [FILE]   the same, and holds every ballot and show of hands against what the ledger sealed
                         when it came, and rule, roll and all else that was counted against what it sealed at the close;
                         ENTRIES is one file of the entry bundles of the ledger (C2SP tlog-tiles), one after another

What a list has that is not counted (open yet, or broken off) is passed over, and how many that were is said.

Exit code 0: all agree. 1: the first disagreement is named. 2: the input cannot be read.
Python 3.11, standard library only.
"""

import hashlib
import json
import math
import sys
from collections import Counter
from fractions import Fraction

MOST = 2**53 - 1
HALF = Fraction(1, 2)


class Fault(Exception):
    """The poll is faulty; the argument is the fault's code."""


class Unreadable(Exception):
    """The input is not an exported poll."""


def fault_if(so, code):
    if so:
        raise Fault(code)


# --- the rule -------------------------------------------------------------------------------------------------


def read_threshold(threshold):
    """The kind of a threshold and its number or fraction; a fault if it is nonsense."""
    ((kind, value),) = threshold.items()
    if kind == "number":
        fault_if(value > MOST, "number-too-large")
        fault_if(value == 0, "threshold-void")
        return kind, value
    above, below = value["numerator"], value["denominator"]
    fault_if(below == 0, "denominator-zero")
    fault_if(above > MOST or below > MOST, "number-too-large")
    fraction = Fraction(above, below)
    fault_if(fraction > 1, "fraction-above-one")
    fault_if(kind == "more_than" and fraction == 1, "threshold-unreachable")
    fault_if(kind == "at_least" and fraction == 0, "threshold-void")
    return kind, fraction


def is_simple(majority):
    return read_threshold(majority["threshold"]) == ("more_than", HALF)


def moment(rule):
    """The moment that decides who is present, or None for the whole time in which the poll was open."""
    if "presence" in rule and rule["presence"] not in ("opening", "closing"):
        raise ValueError(f"presence is {rule['presence']!r}")
    return rule.get("presence")


def check_rule(rule):
    fault_if(not rule["article"].strip(), "article-missing")
    if rule["quorum"] is not None:
        read_threshold(rule["quorum"]["threshold"])
    majorities = rule["majorities"]
    fault_if(not majorities, "majorities-missing")
    for at, majority in enumerate(majorities):
        read_threshold(majority["threshold"])
        fault_if(majority in majorities[:at], "majority-repeated")
    fault_if(rule["tie"] == "chair_decides" and not any(map(is_simple, majorities)), "tie-impossible")
    fault_if(rule["show_of_hands"] and rule["weights"] == "by_roll", "hands-with-weights")


# --- the roll -------------------------------------------------------------------------------------------------


class Roll:
    """Who is entitled, and who of them and of the holders is there."""

    def __init__(self, poll):
        rule = poll["rule"]
        self.electors = {}
        named = moment(rule)
        for elector in poll["entitled"]:
            fault_if(elector["id"] in self.electors, "elector-repeated")
            fault_if(elector.get("proxy") == elector["id"], "proxy-to-self")
            fault_if(named is None and elector.get("stood") is not None, "stood-not-asked")
            self.electors[elector["id"]] = elector
        self.weight = {
            key: 1 if rule["weights"] == "equal" else elector["weight"] for key, elector in self.electors.items()
        }
        fault_if(sum(self.weight.values()) > MOST, "votes-too-many")

        guests = poll.get("other_holders", [])
        for at, guest in enumerate(guests):
            fault_if(guest in guests[:at], "holder-repeated")
            fault_if(guest in self.electors, "holder-on-roll")
        self.holder = {key: elector.get("proxy") for key, elector in self.electors.items()}
        held = Counter(holder for holder in self.holder.values() if holder is not None)
        cap = rule["proxy_cap"]
        fault_if(cap is not None and max(held.values(), default=0) > cap, "proxies-over-cap")

        self.in_person = {key for key, elector in self.electors.items() if elector["present"]}
        self.there = self.in_person | set(guests)
        if named is None:
            self.present = self.in_person
            stood_for = {key for key, holder in self.holder.items() if holder in self.there}
            self.represented = stood_for - self.in_person
        else:
            self.present, self.represented = (
                {key for key, elector in self.electors.items() if elector.get("stood") == how}
                for how in ("present", "represented")
            )

    def amount(self, keys):
        keys = list(keys)
        return {"heads": len(keys), "votes": sum(self.weight[key] for key in keys)}


def plus(*amounts):
    return {measure: sum(amount[measure] for amount in amounts) for measure in ("heads", "votes")}


# --- ballots and hands ----------------------------------------------------------------------------------------


def check_ballots(poll, roll):
    rule, orders = poll["rule"], set()
    for ballot in poll["ballots"]:
        fault_if(ballot["order"] > MOST, "order-too-large")
        fault_if(ballot["order"] in orders, "order-repeated")
        orders.add(ballot["order"])
        fault_if(ballot["elector"] not in roll.electors, "elector-unknown")
        entitled = {ballot["elector"], roll.holder[ballot["elector"]]}
        fault_if(ballot["by"] not in entitled, "caster-not-entitled")
        fault_if(ballot["by"] not in roll.there, "caster-absent")
        fault_if(ballot["channel"] == "remote" and not rule["remote"], "remote-not-allowed")
        fault_if(ballot["choice"] == "abstain" and not rule["abstention"], "abstention-not-offered")
    if rule["precedence"] == "refuse":
        casters = Counter(key for key, _ in {(ballot["elector"], ballot["by"]) for ballot in poll["ballots"]})
        fault_if(any(number > 1 for number in casters.values()), "both-cast")


def standing_ballots(poll):
    """The ballots that count, by elector; how many were replaced; how many were set aside."""
    in_order = sorted(poll["ballots"], key=lambda ballot: ballot["order"])
    last = {(ballot["elector"], ballot["by"]): ballot for ballot in in_order}
    # Who prevails is laid on top of who does not.
    own_first = poll["rule"]["precedence"] == "proxy"
    layers = sorted(last.values(), key=lambda ballot: (ballot["elector"] == ballot["by"]) != own_first)
    standing = {ballot["elector"]: ballot for ballot in layers}
    return standing, len(in_order) - len(last), len(last) - len(standing)


def check_hands(poll, roll):
    rule, shows = poll["rule"], poll["hands"]
    fault_if(shows and not rule["show_of_hands"], "hands-not-allowed")
    voted = {ballot["elector"] for ballot in poll["ballots"]}
    declared = set()
    for show in shows:
        for key in show["electors"]:
            fault_if(key not in roll.electors, "hands-elector-unknown")
            fault_if(key not in roll.in_person, "hands-elector-absent")
            fault_if(key in declared, "hands-elector-repeated")
            declared.add(key)
            fault_if(key in voted, "hands-elector-voted")
        fault_if(show["abstain"] and not rule["abstention"], "abstention-not-offered")
        fault_if(show["for"] + show["against"] + show["abstain"] > len(show["electors"]), "hands-too-many")


# --- count against base -----------------------------------------------------------------------------------------


def hold(demand, counted, base):
    """A count held against a base in the measure of a quorum or a majority."""
    measure = demand["measure"]
    counted, base = counted[measure], base[measure]
    kind, value = read_threshold(demand["threshold"])
    if kind == "number":
        left, right, needed = counted, value, value
        met = counted >= value
    else:
        written = demand["threshold"][kind]
        left, right = counted * written["denominator"], written["numerator"] * base
        mark = value * base
        needed = math.floor(mark) + 1 if kind == "more_than" else max(math.ceil(mark), 1)
        # The verdict by the share itself, not by the two products.
        share = Fraction(counted, base) if base else None
        met = share is not None and (share > value if kind == "more_than" else share >= value)
    return {
        "measure": measure,
        "count": counted,
        "base": base,
        "threshold": demand["threshold"],
        "left": str(left),
        "right": str(right),
        "needed": needed,
        "met": met,
    }


def is_even(majority, tally):
    comparison = majority["comparison"]
    measure = comparison["measure"]
    pro, contra = tally["for"][measure], tally["against"][measure]
    return pro == contra > 0 and pro + contra == comparison["base"]


# --- the whole --------------------------------------------------------------------------------------------------


def recount(poll):
    """The outcome of a poll, complete with its derivation."""
    rule = poll["rule"]
    check_rule(rule)
    roll = Roll(poll)
    check_ballots(poll, roll)
    check_hands(poll, roll)
    casting = poll.get("casting")
    fault_if(casting is not None and rule["tie"] == "fails", "casting-not-allowed")

    standing, replaced, set_aside = standing_ballots(poll)
    entitled = roll.amount(roll.electors)
    present, represented = roll.amount(roll.present), roll.amount(roll.represented)
    tally = {}
    for answer in ("for", "against", "abstain"):
        shown = sum(show[answer] for show in poll["hands"])
        voted = roll.amount(key for key, ballot in standing.items() if ballot["choice"] == answer)
        tally[answer] = plus(voted, {"heads": shown, "votes": shown})
    tally["cast"] = plus(tally["for"], tally["against"], tally["abstain"])
    tally["not_voting"] = {measure: entitled[measure] - tally["cast"][measure] for measure in entitled}

    # Whoever voted is in the base of those present, wherever they were at the rule's moment.
    voted = set(standing).union(*(show["electors"] for show in poll["hands"]))
    there = roll.present | roll.represented
    besides = {} if moment(rule) is None else {"besides": roll.amount(voted - there)}

    quorum = None
    if rule["quorum"] is not None:
        counts_proxies = rule["quorum"]["counts_proxies"]
        part = plus(present, represented) if counts_proxies else present
        quorum = {"counts_proxies": counts_proxies, "comparison": hold(rule["quorum"], part, entitled)}
    bases = {
        "for_and_against": plus(tally["for"], tally["against"]),
        "cast": tally["cast"],
        "present": roll.amount(there | voted),
        "entitled": entitled,
    }
    majorities = [
        {"row": row, "base": majority["base"], "comparison": hold(majority, tally["for"], bases[majority["base"]])}
        for row, majority in enumerate(rule["majorities"], start=1)
    ]

    simple = [found for found, asked in zip(majorities, rule["majorities"]) if is_simple(asked)]
    others = [found for found, asked in zip(majorities, rule["majorities"]) if not is_simple(asked)]
    enough = quorum is None or quorum["comparison"]["met"]
    tied = (
        enough
        and bool(simple)
        and all(is_even(majority, tally) for majority in simple)
        and all(majority["comparison"]["met"] for majority in others)
    )
    if not enough:
        verdict = "no_quorum"
    elif all(majority["comparison"]["met"] for majority in majorities):
        verdict = "carried"
    elif tied and rule["tie"] == "chair_decides":
        verdict = {"for": "carried", "against": "rejected", None: "tied"}[casting]
    else:
        verdict = "rejected"
    fault_if(casting is not None and not tied, "casting-without-tie")

    own = sum(ballot["by"] == ballot["elector"] for ballot in standing.values())
    hall = sum(ballot["channel"] == "hall" for ballot in standing.values())
    at = {} if moment(rule) is None else {"at": rule["presence"]}
    steps = [
        {"step": "roll", "weights": rule["weights"], "entitled": entitled},
        {"step": "presence", **at, "present": present, "represented": represented, **besides},
        {
            "step": "ballots",
            "received": len(poll["ballots"]),
            "replaced": replaced,
            "set_aside": set_aside,
            "counted": len(standing),
            "own": own,
            "by_proxy": len(standing) - own,
            "hall": hall,
            "remote": len(standing) - hall,
        },
    ]
    for number, show in enumerate(poll["hands"], start=1):
        raised = {answer: show[answer] for answer in ("for", "against", "abstain")}
        declared = len(show["electors"])
        rest = declared - sum(raised.values())
        steps.append({"step": "hands", "show": number, "declared": declared, **raised, "not_raised": rest})
    steps.append({"step": "tally", **tally})
    if quorum is not None:
        steps.append({"step": "quorum", **quorum})
    steps.extend({"step": "majority", **majority} for majority in majorities)
    if tied:
        steps.append({"step": "tie", "tie": rule["tie"], "casting": casting})
    steps.append({"step": "verdict", "verdict": verdict})
    return {
        "v": 1,
        "entitled": entitled,
        "present": present,
        "represented": represented,
        **besides,
        "tally": tally,
        "quorum": quorum,
        "majorities": majorities,
        "verdict": verdict,
        "derivation": steps,
    }


# --- reading and comparing --------------------------------------------------------------------------------------


def canonical(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def no_doubles(pairs):
    if len(dict(pairs)) < len(pairs):
        raise Unreadable("a field is written twice")
    return dict(pairs)


def whole_only(text):
    raise Unreadable(f"{text} is not a whole number")


def parse(text):
    return json.loads(text, object_pairs_hook=no_doubles, parse_float=whole_only, parse_constant=whole_only)


def an_export(value):
    if not isinstance(value, dict):
        raise Unreadable("a poll is an object")
    return value if "poll" in value else {"poll": value}


def read(text):
    try:
        return an_export(parse(text))
    except ValueError as error:
        raise Unreadable(str(error)) from None


def exports(text):
    """The exported polls of a text: one, a list of them, or one a line."""
    try:
        value = parse(text)
    except json.JSONDecodeError as error:
        if error.msg != "Extra data":
            raise Unreadable(str(error)) from None
        yield from (read(line) for line in text.splitlines() if line.strip())
        return
    items = value.get("items") if isinstance(value, dict) else None
    if isinstance(items, list):
        yield from map(an_export, items)
    else:
        yield an_export(value)


def is_counted(export):
    """Whether an export says that its poll was counted; one that says nothing of it is taken to be."""
    return "outcome" in export or export.get("stage") not in ("draft", "open", "annulled", "not-put")


def difference(here, there, path="outcome"):
    """Where two values first differ, or None. Unlike ==, true is not 1."""
    if type(here) is not type(there):
        return f"{path}: recounted {here!r}, exported {there!r}"
    if isinstance(here, dict):
        if here.keys() != there.keys():
            return f"{path}: recounted fields {sorted(here)}, exported {sorted(there)}"
        parts = ((here[key], there[key], f"{path}.{key}") for key in here)
    elif isinstance(here, list):
        if len(here) != len(there):
            return f"{path}: recounted {len(here)} of them, exported {len(there)}"
        parts = ((one, other, f"{path}[{at}]") for at, (one, other) in enumerate(zip(here, there)))
    else:
        return None if here == there else f"{path}: recounted {here!r}, exported {there!r}"
    return next(filter(None, (difference(*part) for part in parts)), None)


def compare(export):
    """Recounts one export. Gives what was found and the first disagreement, if any."""
    poll = export["poll"]
    try:
        frozen = poll.get("rule_sha256")
        if frozen is not None and frozen != (found := hashlib.sha256(canonical(poll["rule"])).hexdigest()):
            return None, f"rule_sha256: the rule hashes to {found}, exported {frozen}"
        counted = export.get("poll_sha256")
        if counted is not None and counted != (found := hashlib.sha256(canonical(poll)).hexdigest()):
            return None, f"poll_sha256: what was counted hashes to {found}, exported {counted}"
        try:
            found = {"outcome": recount(poll)}
        except Fault as fault:
            found = {"fault": str(fault)}
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise Unreadable(f"not the form of a poll: {error!r}") from None
    exported = {key: export[key] for key in ("outcome", "fault") if export.get(key) is not None}
    return found, difference(found, exported, "poll") if exported else None


# --- what the ledger sealed -------------------------------------------------------------------------------------


def entries(bundles):
    """The ledger's entries by number; each is as long as the two bytes before it say."""
    found, at = {}, 0
    while at < len(bundles):
        length = int.from_bytes(bundles[at : at + 2])
        text = bundles[at + 2 : at + 2 + length]
        if len(text) < length:
            raise Unreadable("the last entry of the ledger is cut short")
        entry = read(text.decode())["poll"]
        found[entry["seq"]] = entry
        at += 2 + length
    return found


def opened(entry, seal):
    """What was sealed in an entry, or None if the seal does not open it."""
    content = seal["content"].encode()
    hashed = hashlib.sha256(b"koinon/part/1\0" + bytes.fromhex(seal["salt"]) + content).hexdigest()
    return json.loads(content) if entry["parts"][seal["part"]][2] == hashed else None


def sealed(export, ledger):
    """Compares the counted answers with those that the ledger sealed. Gives how many, and the first disagreement."""
    subject, poll = ["poll", export["id"]], export["poll"]
    told = [entry for entry in ledger.values() if subject in entry["about"]]
    removed = {entry["about"][0][1] for entry in told if entry["kind"] == "show-of-hands.removed"}
    seals = {seal["entry"]: seal for seal in export.get("seals", [])}
    ballots, hands, closing = [], [], None
    for entry in told:
        (_, own), after = entry["about"][0], entry.get("after")
        is_closing = entry["kind"] in ("poll.closed", "poll.decided")
        if not is_closing and (entry["kind"] not in ("ballot.cast", "show-of-hands.entered") or own in removed):
            continue
        if (seal := seals.pop(entry["seq"], None)) is None:
            return 0, f"entry {entry['seq']} of the ledger is not among the seals"
        if (content := opened(entry, seal)) is None:
            return 0, f"the seal of entry {entry['seq']} does not open what the ledger committed to"
        if is_closing:
            closing = content["after"]
            continue
        if content.get("ballot", content.get("hands")) != own:
            return 0, f"the seal of entry {entry['seq']} is of another answer"
        if entry["kind"] == "ballot.cast":
            ballots.append((after["place"], after["elector"], after["caster"], after["channel"], content["choice"]))
        else:
            hands.append((after["declared"], content["for"], content["against"], content["abstain"]))
    if seals:
        return 0, f"the ledger has no entry {min(seals)} about this poll"
    own = [(one["order"], one["elector"], one["by"], one["channel"], one["choice"]) for one in poll["ballots"]]
    if sorted(own) != sorted(ballots):
        return 0, "the ballots that were counted are not those that the ledger sealed"
    shown = [(len(one["electors"]), one["for"], one["against"], one["abstain"]) for one in poll["hands"]]
    if sorted(shown) != sorted(hands):
        return 0, "the shows of hands that were counted are not those that the ledger sealed"
    if closing is None:
        return 0, "the ledger does not tell that this poll was closed"
    if closing["counted_sha256"] != hashlib.sha256(canonical(poll)).hexdigest():
        return 0, "what was counted is not what the ledger sealed when the poll was closed"
    return len(ballots) + len(hands), None


def main(arguments):
    ledger, answers = None, 0
    if arguments[:1] == ["--ledger"] and len(arguments) > 1:
        bundles, arguments = arguments[1], arguments[2:]
        try:
            with open(bundles, "rb") as file:
                ledger = entries(file.read())
        except (Unreadable, OSError, UnicodeDecodeError, KeyError) as error:
            print(f"the ledger: {error}", file=sys.stderr)
            return 2
    if len(arguments) > 1:
        print(__doc__, file=sys.stderr)
        return 2
    number, passed = 0, 0
    try:
        if arguments:
            with open(arguments[0], encoding="utf-8") as file:
                text = file.read()
        else:
            sys.stdin.reconfigure(encoding="utf-8")
            text = sys.stdin.read()
        for number, export in enumerate(exports(text) if text.strip() else (), start=1):
            if not is_counted(export):
                passed += 1
                continue
            found, disagreement = compare(export)
            if disagreement:
                print(f"poll {number}: {disagreement}")
                return 1
            if ledger is not None:
                count, disagreement = sealed(export, ledger)
                answers += count
                if disagreement:
                    print(f"poll {number}: {disagreement}")
                    return 1
            if arguments and "outcome" not in export and "fault" not in export:
                print(json.dumps(found, indent=1, ensure_ascii=False))
    except (Unreadable, OSError, UnicodeDecodeError) as error:
        print(f"poll {number}: {error}", file=sys.stderr)
        return 2
    except (KeyError, TypeError, ValueError, IndexError) as error:
        print(f"poll {number}: cannot be held against the ledger: {error!r}", file=sys.stderr)
        return 2
    over = f"; passed over {passed} not counted" if passed else ""
    number -= passed
    if not number:
        print(f"nothing to recount{over}", file=sys.stderr)
        return 2
    beside = "" if ledger is None else f", {answers} answers as the ledger sealed them"
    print(f"recounted {number} poll{'' if number == 1 else 's'}, all agree{beside}{over}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
