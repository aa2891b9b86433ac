"""Writes the workload of the peers as a pack, with the mappings that read its cases and write its answers.

    generate.py FOLDER_OF_WORKLOAD_PY

The pack lies beside this file (Pack/, input.yaml, answers.yaml), so that nobody has to generate it to use it.

Two readings of the workload differ from Saphan's own, and are written down here in its language:

- "The first row whose condition is true": a determination with the rows as tiers, the last row lowest. The highest tier whose condition is
  true is the first such row, and the output mapping asks for the tier that is certainly reached.
- "unknown(x)", and outcomes as two-valued things: of a closed case, `may hold x` is true where x is true or unknown, so x is unknown where
  both `may hold x` and `may hold` its negation are true.
- "Arithmetic with a missing operand is missing": Saphan knows that a debt of 125 is not above six times any wage from 50 on, whoever has not said which.
  So the range of a number that stands behind `times` is written so wide that nothing follows from it.
- "Limits on a missing answer do not hold": of a service that serves every place, Saphan knows without an answer that it serves this one. So such a
  service also asks that the place is known.
"""
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, sys.argv[1])
import workload  # noqa: E402

s = workload.load()
RESERVED = {"none": "none_at_all"}
ENUMS = {n: v for n, (t, v) in s.raw.items() if t == "enum"}
CITED = 'sources: ["workload: table"]'


def value(v):
    """An id for an enum's value."""
    return RESERVED.get(v.lower(), v.lower())


def fact(name):
    """A fact's id: an asked indicator's fact must not be named like the indicator."""
    return "asked_" + name if name in s.asked else name


def leaf(t, outcome):
    kind = t[0]
    if kind in ("is", "isnot"):
        name = fact(t[1]) if t[1] in s.raw else t[1].lower()
        return name if kind == "is" else "not " + name
    if kind in ("in", "notin"):
        if t[1] in ("outcome", "status"):
            return outcome(kind, t[1], set(t[2]))
        values = " or ".join(value(v) for v in t[2])
        return f"{t[1]} is {'not ' if kind == 'notin' else ''}{values}"
    op, left, right = t[1], t[2], t[3]
    if right[0] == "var" and right[1] in ENUMS:
        return f"{left[1]} is {'not ' if op == '!=' else ''}{right[1]}"
    other = f"{right[1]} times {right[2]}" if right[0] == "mul" else str(right[1])
    return f"{left[1]} {op} {other}"


def outcome(kind, table, values):
    """`outcome in (..)` as a condition that is true in just those cases."""
    rows = [r.value for r in getattr(s, table)]
    values = set(rows) - values if kind == "notin" else values
    if table == "status":
        assert values == {"official"}
        return "recognised"
    named = {
        frozenset({"victim_presumed"}): "trafficking",
        frozenset({"needs_more_information"}): {"all": ["may hold trafficking", "may hold no_trafficking"]},
        frozenset({"victim_presumed", "at_risk"}): "victim_or_risk",
        frozenset({"victim_presumed", "needs_more_information", "at_risk"}): {"any": ["may hold trafficking", "risk"]},
        frozenset({"not_indicated"}): {"all": ["no_trafficking", "may hold no_risk"]},
    }
    return named[frozenset(values)]


def condition(t):
    if t[0] in ("and", "or"):
        return {"all" if t[0] == "and" else "any": [condition(x) for x in t[1]]}
    return leaf(t, outcome)


def flow(c):
    """A condition as flow YAML."""
    if isinstance(c, str):
        return c
    ((key, parts),) = c.items()
    return f"{{{key}: [{', '.join(flow(p) for p in parts)}]}}"


def when(t):
    return flow(condition(t))


def range_of(name, values):
    low, high = values[0].split("..")
    compared = {x[2] for r in s.facts if r.tree[0] == "cmp" for x in r.tree[2:] if x[0] == "mul"}
    return "-10000..10000" if name in compared else f"{low}..{high}"


def write(name, lines):
    path = HERE / "Pack" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("# Written by generate.py from the workload's tables.\n" + "\n".join(lines) + "\n")


def facts():
    yield "facts:"
    for name, (kind, values) in s.raw.items():
        words = name.replace("_", " ")
        common = f"label: {words}, ask: \"What of {words}?\", topic: all_answers"
        if kind == "bool":
            rest = "type: yes_no, usual: no"
        elif kind == "enum":
            labels = ", ".join(f"{value(v)}: {v.replace('_', ' ')}" for v in values)
            rest = f"type: choice, values: {{{labels}}}, usual: {value(values[0])}"
        else:
            low = values[0].split("..")[0]
            rest = f"type: number, unit: units, range: {range_of(name, values)}, usual: {low}"
        yield f"  {fact(name)}: {{{rest}, {common}}}"


def rules():
    yield "indicators:"
    for i in s.indicators:
        title = i.name + " " + i.text.replace("'", "").replace("(", "").replace(")", "").replace(",", "") if not i.asked else i.name + " as asked"
        yield f"  {i.name.lower()}:"
        yield f'    title: "{title}"'
        yield f"    dimension: dim_{i.dim.lower()}"
        yield f"    strength: {i.strength}"
        yield f"    when: {fact(i.name.lower()) if i.asked else when(i.tree)}"
        yield f"    {CITED}"
    yield "conclusions:"
    for r in s.facts + s.elements:
        yield f"  {r.name}: {{title: {r.name.replace('_', ' ')}, when: {when(r.tree)}, {CITED}}}"
    for d in workload.DIMS:
        of = lambda words: f"{{dimension: dim_{d.lower()}, strength: {words}}}"
        has = {st: bool(s.members[d, st]) for st in workload.STRENGTHS}
        parts = []
        at_least = lambda n, words: f"{{at_least: {n}, of: {of(words)}}}"
        some = " or ".join(st for st in ("medium", "weak") if has[st])
        if has["strong"]:
            if len(s.members[d, "strong"]) > 1:
                parts.append(at_least(2, "strong"))
            parts.append(f"{{all: [{at_least(1, 'strong')}, {at_least(1, some)}]}}")
        if len(s.members[d, "medium"]) > 2:
            parts.append(at_least(3, "medium"))
        if has["weak"]:
            parts.append(f"{{all: [{at_least(2, 'medium')}, {at_least(1, 'weak')}]}}")
        yield f"  {d.lower()}: {{title: {d} positive, any: [{', '.join(parts)}], {CITED}}}"
    risk = next(r for r in s.outcome if r.value == "at_risk")
    yield f"  risk: {{title: A condition for at risk, when: {when(risk.tree)}, {CITED}}}"
    yield f"  no_risk: {{title: No condition for at risk, none: [risk], {CITED}}}"
    yield f"  no_trafficking: {{title: No trafficking, none: [trafficking], {CITED}}}"
    yield f"  may_be_trafficking: {{title: Trafficking is true or unknown, when: may hold trafficking, {CITED}}}"
    yield f"  may_be_recognised: {{title: Recognised is true or unknown, when: may hold recognised, {CITED}}}"
    yield f"  victim_or_risk: {{title: Presumed victim or at risk, any: [trafficking, {{all: [no_trafficking, risk]}}], {CITED}}}"


def determinations():
    tier = lambda id, condition=None: (
        f"      - {id}: {{title: {id.replace('_', ' ')}, meaning: As the table says., advice: [Go on.]"
        + (f", when: {condition}, {CITED}" if condition else "") + "}")
    yield "determinations:"
    yield "  outcome:"
    yield "    title: Outcome"
    yield "    tiers:"
    yield tier("not_indicated")
    yield tier("at_risk", "risk")
    yield tier("needs_more_information", "may_be_trafficking")
    yield tier("victim_presumed", "trafficking")
    yield "  status:"
    yield "    title: Status"
    yield "    tiers:"
    yield tier("no_status")
    yield tier("unofficial", "trafficking")
    yield tier("pending", "{all: [trafficking, may_be_recognised]}")
    yield tier("official", "recognised")


def help_():
    yield "needs:"
    for r in s.referrals:
        yield (f"  {r.name.lower()}: {{title: {r.name} {r.kind.replace('_', ' ')}, when: {when(r.tree)}, urgency: 1 days, "
               f"consent: informed, if_unmet: Ask., {CITED}}}")
    yield "providers: {anybody: {name: Anybody}}"
    yield "services:"
    for sv in s.services:
        offers = ", ".join(r.name.lower() for r in s.referrals if r.kind == sv.kind)
        limits = []
        if sv.sex:
            limits.append(f"sex is {value(sv.sex)}")
        if sv.lo is not None:
            limits.append(f"age >= {sv.lo}")
        if sv.hi is not None:
            limits.append(f"age <= {sv.hi}")
        if set(sv.provinces) == set(ENUMS["province"]):
            limits.append("province is known")
        accepts = f", accepts: {{all: [{', '.join(limits)}]}}" if limits else ""
        where = f"[{', '.join(value(p) for p in sv.provinces)}]" if sv.provinces else "everywhere"
        yield f"  {sv.name.lower()}: {{title: {sv.name}, provider: anybody, offers: [{offers}], where: {where}{accepts}, {CITED}}}"


MANIFEST = """pack: workload
version: 1.0.0
title: The peers' workload
jurisdiction: Nowhere
languages: [en]
formal_identification: Nobody
disclaimer: This is a benchmark.
place: province
topics: [{all_answers: All answers}]""".splitlines()

write("pack.yaml", MANIFEST + ["dimensions: {" + ", ".join(f"dim_{d.lower()}: {d}" for d in workload.DIMS) + "}"])
write("sources.yaml", ["sources: {workload: {title: workload.md, year: 2026, publisher: Nobody, confidence: primary}}"])
write("facts.yaml", facts())
write("rules.yaml", rules())
write("determinations.yaml", determinations())
write("help.yaml", help_())

renamed = {n: {v: value(v) for v in vs if v != value(v)} for n, vs in ENUMS.items()}
lines = ["# Written by generate.py: how the workload's cases are read.", "case: id", "fields:"]
for name, values in renamed.items():
    if values:
        lines.append(f"  {name}: {{values: {{{', '.join(f'{k}: {v}' for k, v in values.items())}}}}}")
lines += [f"  {a}: {fact(a)}" for a in s.asked]
(HERE / "input.yaml").write_text("\n".join(lines) + "\n")

names = ", ".join(f"{sv.name.lower()}: {sv.name}" for sv in s.services)
(HERE / "answers.yaml").write_text(f"""# Written by generate.py: how the workload's answers are written.
fields:
  id: case
  outcome: {{tier: outcome, bound: lower}}
  status: {{tier: status, bound: lower, names: {{no_status: none}}}}
  dims: {{letters: [{', '.join(d.lower() for d in workload.DIMS)}]}}
  services:
    list: referred
    names: {{{names}}}
""")
