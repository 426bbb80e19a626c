"""The five rules of BenefitPopulation in numpy: certain yes and certain no of every condition and verdict, as Boolean columns."""
import sys
import time

import numpy as np

folder, expected = sys.argv[1], [int(n) for n in sys.argv[2:]]


def read(name, kind):
    return np.fromfile(f"{folder}/{name}", dtype=kind)


first, age, born = read("first", "<i4"), read("age", "<i4"), read("born", "<i4")
income, assets = read("income", "<i8"), read("assets", "<i8")
nationality, disabled, land = read("nationality", "i1"), read("disabled", "i1"), read("land", "i1")
sizes = np.diff(first)
born_from = 735_871  # 1 October 2015, counted from 1 January of the year 1


def both(*parts):
    yes, no = parts[0]
    for other_yes, other_no in parts[1:]:
        yes, no = yes & other_yes, no | other_no
    return yes, no


def either(a, b):
    return a[0] | b[0], a[1] & b[1]


def least(values, limit):
    known = values >= 0
    return known & (values >= limit), known & (values < limit)


def most(values, limit):
    known = values >= 0
    return known & (values <= limit), known & (values > limit)


def truth(values):
    return values == 1, values == 0


def spread(pair):
    return np.repeat(pair[0], sizes), np.repeat(pair[1], sizes)


def run():
    starts = first[:-1]
    thai = (nationality == 0, nationality > 0)
    known_income = income >= 0
    total = np.add.reduceat(np.where(known_income, income, 0), starts)
    all_known = np.logical_and.reduceat(known_income, starts)
    line = 10_000_000 * sizes.astype(np.int64)
    poor = spread(((total <= line) & all_known, total > line))
    frail_of_one = either(truth(disabled), least(age, 80))
    frail = spread((np.logical_or.reduceat(frail_of_one[0], starts), np.logical_and.reduceat(frail_of_one[1], starts)))
    young_of_one = (age >= 0) & (age < 15)
    has_young = (np.add.reduceat(young_of_one, starts) >= 1, np.add.reduceat(age < 15, starts) < 1)
    landless = spread(both(has_young, (land == 0, land == 1)))
    six = least(age, 6)
    rules = [
        [thai, least(age, 60)],
        [thai, truth(disabled)],
        [thai, both(least(born, born_from), (six[1], six[0])), poor],
        [thai, least(age, 18), most(income, 10_000_000), most(assets, 10_000_000), poor],
        [frail, landless, poor],
    ]
    return [[both(*conditions), *conditions] for conditions in rules]


times = []
for _ in range(12):
    begin = time.perf_counter()
    results = run()
    times.append(1000 * (time.perf_counter() - begin))
times = sorted(times[2:])
found = [int(rule[0][0].sum()) for rule in results]
if found != expected:
    sys.exit(f"numpy finds {found}, not {expected}")
print(f"| numpy {np.__version__}, verdicts and reasons | {times[0]:.2f} | {times[5]:.2f} | {times[-1]:.2f} | | {len(times)} |")
