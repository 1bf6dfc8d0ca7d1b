import assert from 'node:assert/strict';
import test from 'node:test';
import { catalogueFile } from '../../../demo/catalogue/index.js';
import { checkCatalogue } from '../../../src/domain/checklist/check/index.js';
import { lineOf, summaryOf } from '../../../scripts/check-catalogue.js';

const checked = checkCatalogue(catalogueFile(), { today: '2026-12-03' });

test('the rules checker finds nothing in the catalogue, not even a warning', () => {
  assert.deepEqual(checked.findings.map(lineOf), []);
});

test('it has read and walked all of it, so that finding nothing says something', () => {
  assert.ok(checked.services >= 100);
  assert.ok(checked.asking >= 80);
  assert.ok(checked.ways > 1000);
  assert.deepEqual(checked.solved, []);
  assert.match(summaryOf(checked), /^\d+ services, \d+ with questions; \d+ ways walked\.\n0 errors, 0 warnings\.$/);
});
