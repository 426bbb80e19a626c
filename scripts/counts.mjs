// Prints "PASSED FAILED" of a file of test results; fails where the file is missing or holds no test.
//   node scripts/counts.mjs trx|playwright FILE

import { readFileSync } from 'node:fs';

const [, , kind, file] = process.argv;
const text = readFileSync(file, 'utf8');
const [passed, failed] = kind === 'trx' ? fromTrx(text) : fromPlaywright(JSON.parse(text));
if (passed + failed === 0) process.exit(1);
console.log(passed, failed);

function fromTrx(xml) {
  const counters = xml.match(/<Counters ([^>]*)/)[1];
  const number = name => Number(counters.match(new RegExp(`\\b${name}="(\\d+)"`))[1]);
  // A run that was cut off is a failure, whatever had passed by then.
  const wasCutOff = !/<ResultSummary outcome="(Completed|Failed)"/.test(xml);
  return [number('passed'), number('failed') + number('error') + number('timeout') + number('aborted') + (wasCutOff ? 1 : 0)];
}

function fromPlaywright({ stats, errors }) {
  // Flaky: passed at the second try; the report names it.
  return [stats.expected + stats.flaky, stats.unexpected + errors.length];
}
