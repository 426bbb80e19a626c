// That the check of packages notices what it is for: each planted change is one fault, and only that.
//   node --test tests/scripts/packages.test.mjs

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageOf, faultsOf, openFaults } from '../../scripts/packages-faults.mjs';
import { compare, isIn } from '../../scripts/packages-versions.mjs';

const reader = { name: 'Reader', version: '3.6.0', licence: 'MIT', hash: 'sha512-a', isDirect: true };
const listed = { licences: ['MIT'], nuget: [{ ...reader, why: 'reads' }], npm: [] };
const looked = [{ from: 'nuget', packages: ['Reader'], version: '3.6.0' }];
const faults = (change = {}, { list = listed, advisories = [], look = looked, more = [] } = {}) =>
  faultsOf({ nuget: [{ ...reader, ...change }, ...more], npm: [] }, list, { advisories, looked: look });
const advisory = { from: 'nuget', package: 'Reader', id: 'CVE-1', what: 'breaks', affected: '<3.7.0' };

test('what is as it was allowed is no fault', () => assert.deepEqual(faults(), []));

test('another version is not allowed, and the allowed one is not used any more', () => {
  const [added, , unused] = faults({ version: '3.7.0' }).sort();
  assert.match(added, /3\.6\.0 is allowed but not used/);
  assert.match(unused, /3\.7\.0: nobody has looked/);
  assert.match(faults({ version: '3.7.0' })[0], /3\.7\.0 is not allowed \(allowed: 3\.6\.0\)/);
});

test('a package that nobody allowed', () =>
  assert.match(faults({}, { more: [{ name: 'Other', version: '1.0.0', licence: 'MIT', hash: 'b' }] })[0], /Other 1\.0\.0 is not allowed/));

test('the same version with another content', () => assert.match(faults({ hash: 'sha512-b' })[0], /content is not the one/));

test('another licence, or one that does not fit', () => {
  assert.match(faults({ licence: 'AGPL-3.0' })[0], /licence is AGPL-3\.0, listed as MIT/);
  assert.match(faults({}, { list: { ...listed, licences: ['ISC'] } })[0], /MIT is not among the licences/);
});

test('a direct package of which nobody says what for', () =>
  assert.match(faults({}, { list: { ...listed, nuget: [{ ...reader, why: '' }] } })[0], /nobody says what for/));

test('a version with a known fault, unless it was judged', () => {
  assert.match(faults({}, { advisories: [advisory] })[0], /known fault: CVE-1/);
  assert.deepEqual(faults({}, { advisories: [{ ...advisory, affected: '<3.6.0' }] }), []);
  assert.deepEqual(faults({}, { advisories: [{ ...advisory, noHarm: 'not used' }] }), []);
});

test('a fault that could not be mended yet is told each time', () => {
  const open = { ...advisory, openBecause: 'no newer one' };
  assert.equal(openFaults({ nuget: [reader], npm: [] }, { advisories: [open] }).length, 1);
  assert.equal(openFaults({ nuget: [{ ...reader, version: '3.7.0' }], npm: [] }, { advisories: [open] }).length, 0);
});

test('a version for which nobody has looked', () => assert.match(faults({}, { look: [] })[0], /nobody has looked/));

test('old news is told, and is no fault', () => {
  assert.equal(ageOf({ lookedOn: '2026-01-01' }, new Date('2026-02-01')).isOld, false);
  assert.equal(ageOf({ lookedOn: '2026-01-01' }, new Date('2026-06-01')).isOld, true);
});

test('versions are ordered by their numbers', () => {
  assert.ok(compare('3.50.4.5', '3.50.4') > 0 && compare('3.9.0', '3.10.0') < 0 && compare('2.0.0-beta.1', '2.0.0') < 0 && compare('1.0', '1.0.0.0') === 0);
  assert.ok(isIn('5.0.2', '>=4.0.0 <4.7.2 || >=5.0.0 <5.0.3') && !isIn('4.8.0', '>=4.0.0 <4.7.2 || >=5.0.0 <5.0.3'));
  assert.throws(() => isIn('1.0.0', 'under 2'));
});
