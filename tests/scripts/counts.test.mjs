// That results are counted, and what failed is named with what it says.
//   node --test tests/scripts/counts.test.mjs

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));

function counted(kind, text) {
  const file = join(folder, 'results');
  writeFileSync(file, text);
  return execFileSync('node', ['scripts/counts.mjs', kind, file], { encoding: 'utf8', stdio: 'pipe' }).trimEnd().split('\n');
}

const trx = (outcome, results, counters) =>
  `<TestRun><Results>${results}</Results><ResultSummary outcome="${outcome}"><Counters ${counters} /></ResultSummary></TestRun>`;
const good = '<UnitTestResult testName="Sums.Add" outcome="Passed" />';
const bad = '<UnitTestResult testName="Sums.Halve(of: &quot;3&quot;)" outcome="Failed"><Output><ErrorInfo>'
  + '<Message>Expected: 1\n\n  Actual: 2</Message></ErrorInfo></Output></UnitTestResult>';

test('a run in which all passed names nothing', () =>
  assert.deepEqual(counted('trx', trx('Completed', good, 'passed="1" failed="0" error="0" timeout="0" aborted="0"')), ['1 0']));

test('what failed is named, with what it says', () => assert.deepEqual(
  counted('trx', trx('Failed', good + bad, 'passed="1" failed="1" error="0" timeout="0" aborted="0"')),
  ['1 1', 'Sums.Halve(of: "3"): Expected: 1 | Actual: 2']));

test('a run that was cut off is a failure', () =>
  assert.deepEqual(counted('trx', trx('Aborted', good, 'passed="1" failed="0" error="0" timeout="0" aborted="0"')), ['1 1']));

test('no test at all is a failure', () =>
  assert.throws(() => counted('trx', trx('Completed', '', 'passed="0" failed="0" error="0" timeout="0" aborted="0"'))));

test('what failed in the browser is named with its project; what passed at the second try is not', () => {
  const spec = (title, status, message) => ({ title, file: 'a.spec.ts', tests: [{ status, projectName: '360-th', results: [{}, { error: { message } }] }] });
  const suites = [{ specs: [spec('opens', 'unexpected', 'Timed out'), spec('shuts', 'flaky')], suites: [{ specs: [spec('prints', 'unexpected', 'No\nfont')] }] }];
  assert.deepEqual(
    counted('playwright', JSON.stringify({ suites, stats: { expected: 4, flaky: 1, unexpected: 2 }, errors: [] })),
    ['5 2', '[360-th] a.spec.ts: opens: Timed out', '[360-th] a.spec.ts: prints: No | font']);
});
