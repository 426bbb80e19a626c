# The figures of MeasureBenchmark in numpy, as its users write them: columns of bytes, rows sorted by area.
# Run by the benchmark: measure_numpy.py FOLDER ROWS GROUPS RUNS; prints one JSON object.
import json
import sys
import time

import numpy as np

folder, rows, groups, runs = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
weights = np.array(json.load(open(f"{folder}/weights.json")), dtype=np.int32)
whole, line = json.load(open(f"{folder}/rule.json"))
masks = {name: np.fromfile(f"{folder}/{name}.bin", dtype=np.uint64) for name in ("failed", "passed", "na")}
group = np.fromfile(f"{folder}/groups.bin", dtype=np.uint16)

# Columns in memory, as numpy wants them: not part of the time.
n = len(weights)
failed = [((masks["failed"] >> np.uint64(j)) & np.uint64(1)).astype(np.uint8) for j in range(n)]
known = [(((masks["failed"] | masks["passed"] | masks["na"]) >> np.uint64(j)) & np.uint64(1)).astype(np.uint8) for j in range(n)]
starts = np.searchsorted(group, np.arange(groups))
# reduceat gives the next row for a group without rows; the population has none.
del masks


def by_group(column):
    return np.add.reduceat(column, starts, dtype=np.int64)


def score():
    total = np.zeros(rows, dtype=np.int32)
    counted = np.ones(rows, dtype=np.uint8)
    for j in range(n):
        total += failed[j] * weights[j]
        counted &= known[j]
    poor = ((total >= line) & (counted == 1)).astype(np.uint8)
    return total, counted, poor


def everything():
    total, counted, poor = score()
    population, poor_count = by_group(counted), by_group(poor)
    score_of_poor = by_group(total * poor)
    with np.errstate(divide="ignore", invalid="ignore"):
        figures = [poor_count / population, score_of_poor / (whole * poor_count), score_of_poor / (whole * population)]
        for j in range(n):
            censored = by_group(failed[j] * poor)
            figures.append(by_group(failed[j] * counted) / population)
            figures.append(censored / population)
            figures.append(weights[j] * censored / score_of_poor)
    return population, poor_count, score_of_poor, figures


def times(action):
    action()
    taken = []
    for _ in range(runs):
        begun = time.perf_counter()
        action()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


scores, everything_times = times(score), times(everything)
population, poor_count, score_of_poor, _ = everything()
print(json.dumps({
    "numpy": np.__version__,
    "scores": scores,
    "all": everything_times,
    "counted": population.tolist(),
    "poor": poor_count.tolist(),
    "score": score_of_poor.tolist(),
}))
