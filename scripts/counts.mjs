// Prints "PASSED FAILED" of a file of test results, and below it a line for each that failed: its name and what it
// says first. Fails where the file is missing or holds no test.
//   node scripts/counts.mjs trx|playwright FILE

import { readFileSync } from 'node:fs';

const [, , kind, file] = process.argv;
const text = readFileSync(file, 'utf8');
const { passed, failed, faults } = kind === 'trx' ? fromTrx(text) : fromPlaywright(JSON.parse(text));
if (passed + failed === 0) process.exit(1);
console.log(passed, failed);
for (const [name, message] of faults) console.log(`${name}: ${firstLines(message)}`);

function fromTrx(xml) {
  const counters = xml.match(/<Counters ([^>]*)/)[1];
  const number = name => Number(counters.match(new RegExp(`\\b${name}="(\\d+)"`))[1]);
  // A run that was cut off is a failure, whatever had passed by then.
  const wasCutOff = !/<ResultSummary outcome="(Completed|Failed)"/.test(xml);
  return {
    passed: number('passed'),
    failed: number('failed') + number('error') + number('timeout') + number('aborted') + (wasCutOff ? 1 : 0),
    faults: [...xml.matchAll(/<UnitTestResult\b([^>]*?)(?:\/>|>([\s\S]*?)<\/UnitTestResult>)/g)]
      .filter(([, attributes]) => /\boutcome="(Failed|Error|Timeout|Aborted)"/.test(attributes))
      .map(([, attributes, inner]) =>
        [attributes.match(/\btestName="([^"]*)"/)[1], inner?.match(/<Message>([\s\S]*?)<\/Message>/)?.[1]].map(plain)),
  };
}

function fromPlaywright({ suites, stats, errors }) {
  // Flaky: passed at the second try; the report names it.
  const specs = suite => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    faults: [
      ...suites.flatMap(specs).flatMap(({ file, title, tests }) => tests
        .filter(test => test.status === 'unexpected')
        .map(test => [`[${test.projectName}] ${file}: ${title}`, test.results.at(-1)?.error?.message])),
      ...errors.map(error => ['Playwright', error.message]),
    ],
  };
}

function plain(xml = '') {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#xD;', '').replaceAll('&#xA;', '\n').replaceAll('&amp;', '&');
}

// Enough to tell one fault from another where nothing but the end of what the run printed is at hand.
function firstLines(message = '') {
  return message.split('\n').map(line => line.trim()).filter(line => line !== '').slice(0, 6).join(' | ').slice(0, 1000);
}
