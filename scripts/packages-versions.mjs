// Order of versions of NuGet (three or four numbers) and npm (three), and ranges such as ">=5.0.0 <5.0.3 || <4.7.2".

/** Below zero where the first comes before the second; a version with a "-" comes before the one without. */
export function compare(a, b) {
  const [left, right] = [a, b].map(v => v.split('+')[0].split(/-(.*)/s));
  const numbers = [left, right].map(([release]) => release.split('.').map(Number));
  for (let i = 0; i < 4; i++) {
    const difference = (numbers[0][i] ?? 0) - (numbers[1][i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left[1] === right[1]) return 0;
  if (!left[1] || !right[1]) return left[1] ? -1 : 1;
  return left[1] < right[1] ? -1 : 1;
}

const tests = { '<': d => d < 0, '<=': d => d <= 0, '>': d => d > 0, '>=': d => d >= 0, '=': d => d === 0 };

export const isIn = (version, ranges) =>
  ranges.split('||').some(range => range.trim().split(/\s+/).every(part => {
    const [, sign, bound] = part.match(/^(<=|>=|<|>|=)(\d[\w.+-]*)$/) ?? [];
    if (!sign) throw new Error(`"${part}" is no part of a range`);
    return tests[sign](compare(version, bound));
  }));
