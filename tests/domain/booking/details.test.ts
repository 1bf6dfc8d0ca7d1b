import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { BookingRequest } from '../../../src/contract/appointments.js';
import type { BookingFields, ExtraField } from '../../../src/contract/booking-fields.js';
import { checkDetails, refusedFields } from '../../../src/domain/booking/details.js';
import { fieldsOfAll } from '../../../src/domain/booking/fields.js';

const extra = (id: string, changes: Partial<ExtraField> = {}): ExtraField => ({
  id,
  label: { id },
  type: 'text',
  required: true,
  ...changes,
});
const none: BookingFields = { name: 'no', phone: 'no', email: 'no', nik: 'no', onBehalf: false, extra: [] };
const all: BookingFields = {
  name: 'required',
  phone: 'required',
  email: 'required',
  nik: 'required',
  onBehalf: true,
  extra: [extra('plate', { maxLength: 11 })],
};
const good = {
  name: ' Siti Rahmawati ',
  phone: '0812 3456 7890',
  email: 'siti@mpp.test',
  nik: '9901 0157 0890 0013',
  extra: { plate: 'H 1234 AB' },
  onBehalf: true,
};

describe('the form', () => {
  it('gives what the contract wants, trimmed and in its forms', () => {
    const { details, errors, warnings } = checkDetails(all, { ...good, help: ['wheelchair'], reminder: true });
    assert.deepEqual([errors, warnings], [[], []]);
    assert.deepEqual(details, {
      contact: {
        name: 'Siti Rahmawati',
        phone: '+6281234567890',
        email: 'siti@mpp.test',
        nik: '9901015708900013',
      },
      extra: { plate: 'H 1234 AB' },
      help: ['wheelchair'],
      onBehalf: true,
      reminder: true,
    });
  });

  it('names each thing that is missing, in the order of the fields', () => {
    const { details, errors } = checkDetails(all, {});
    assert.equal(details, undefined);
    assert.deepEqual(
      errors.map(({ path, reason }) => [path, reason]),
      [
        ['contact.name', 'name_missing'],
        ['contact.nik', 'nik_missing'],
        ['contact.phone', 'phone_missing'],
        ['contact.email', 'email_missing'],
        ['extra.plate', 'extra_missing'],
      ],
    );
  });

  it('sends nothing that the service does not ask for, even when it was typed', () => {
    assert.deepEqual(checkDetails(none, good).details, { contact: {} });
  });

  it('lets an optional field be empty, and judges it when it is not', () => {
    const fields: BookingFields = { ...none, phone: 'optional' };
    assert.deepEqual(checkDetails(fields, { phone: ' ' }).details, { contact: {} });
    const { errors } = checkDetails(fields, { phone: '0812' });
    assert.deepEqual(errors, [{ path: 'contact.phone', reason: 'phone_invalid', why: 'short' }]);
  });

  it('tells a number in the place of a name, and a name that is too long', () => {
    const reason = (name: string) => checkDetails({ ...none, name: 'required' }, { name }).errors[0]?.reason;
    assert.equal(reason('0812 3456 7890'), 'name_letters');
    assert.equal(reason('a'.repeat(121)), 'name_long');
    for (const name of ['A', 'Nu', 'I Gusti Ngurah', "Ma'ruf", '李明']) assert.equal(reason(name), undefined, name);
  });

  it('takes one e-mail address, and not what was copied along with it', () => {
    const reason = (email: string) => checkDetails({ ...none, email: 'required' }, { email }).errors[0]?.reason;
    for (const email of ['siti.nur+mpp@kota.mpp.test', "o'hara@mpp.test"])
      assert.equal(reason(email), undefined, email);
    for (const email of [
      ...['siti@mpp.test,', 'mailto:siti@mpp.test', '<siti@mpp.test>', 'siti@mpp..test', 'siti@mpp'],
      ...['si..ti@mpp.test', '.siti@mpp.test', 'siti.@mpp.test'],
    ]) {
      assert.equal(reason(email), 'email_invalid', email);
    }
  });

  it('warns of a region it does not know and goes on', () => {
    const { details, warnings } = checkDetails(all, good, (code) => code !== '99.01');
    assert.ok(details);
    assert.deepEqual(warnings, [{ path: 'contact.nik', reason: 'nik_region', region: '99.01' }]);
  });

  it('judges the fields of a service by their type', () => {
    const options = [{ id: 'car', label: { id: 'Mobil' } }];
    const fields = [
      extra('count', { type: 'number' }),
      extra('since', { type: 'date' }),
      extra('kind', { type: 'choice', options }),
      extra('note', { required: false, maxLength: 3 }),
    ];
    const reasons = (values: Record<string, string>) =>
      checkDetails({ ...none, extra: fields }, { extra: values }).errors.map(({ reason }) => reason);
    assert.deepEqual(reasons({ count: '2', since: '2026-12-03', kind: 'car' }), []);
    assert.deepEqual(reasons({ count: 'dua', since: '2026-02-30', kind: 'boat', note: 'abcd' }), [
      'extra_number',
      'extra_date',
      'extra_choice',
      'extra_long',
    ]);
  });

  it('passes on what the server refuses', () => {
    assert.deepEqual(refusedFields([{ path: 'contact.nik', reason: 'nik_unknown' }]), [
      { path: 'contact.nik', reason: 'refused', code: 'nik_unknown' },
    ]);
  });

  it('never accepts what the contract refuses', () => {
    const anyTyped = fc.record(
      {
        name: fc.string(),
        phone: fc.oneof(fc.string(), fc.constant(good.phone)),
        email: fc.oneof(fc.emailAddress(), fc.string()),
        nik: fc.oneof(fc.string(), fc.constant(good.nik)),
        extra: fc.record({ plate: fc.string() }),
      },
      { requiredKeys: [] },
    );
    const need = fc.constantFrom('no' as const, 'optional' as const);
    const anyFields = fc.record({ name: need, phone: need, email: need, nik: need, onBehalf: fc.boolean() });
    fc.assert(
      fc.property(anyFields, anyTyped, (needs, typed) => {
        const { details } = checkDetails({ ...needs, extra: [extra('plate', { required: false })] }, typed);
        if (details) assert.ok(BookingRequest.safeParse({ ...details, holdId: 'h', notice: '1' }).success);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the fields of several services', () => {
  it('are what any of them needs, each once', () => {
    const one: BookingFields = {
      ...none,
      name: 'optional',
      phone: 'required',
      onBehalf: true,
      extra: [extra('plate')],
    };
    const two: BookingFields = {
      ...none,
      name: 'required',
      extra: [extra('plate', { required: false }), extra('chip')],
    };
    const joined = fieldsOfAll([one, two]);
    assert.deepEqual([joined.name, joined.phone, joined.nik, joined.onBehalf], ['required', 'required', 'no', false]);
    assert.deepEqual(
      joined.extra.map(({ id, required }) => [id, required]),
      [
        ['plate', true],
        ['chip', true],
      ],
    );
  });
});
