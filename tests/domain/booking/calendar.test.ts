import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {
  type CalendarEntry,
  googleCalendarLink,
  icsOf,
  outlookCalendarLink,
} from '../../../src/domain/booking/calendar.js';
import { routeLink } from '../../../src/domain/booking/route-link.js';

const entry: CalendarEntry = {
  code: 'SGR-7KQ4M-2XPRC',
  title: 'MPP Sagara: Kartu Keluarga hilang atau rusak',
  startsAt: '2026-12-03T09:30:00+07:00',
  endsAt: '2026-12-03T09:45:00+07:00',
  place: 'MPP Sagara, Jl. Pelabuhan Lama 12, Sagara Kota',
  geo: { lat: -7.25, lng: 109.5 },
  notes: ['Datang pukul 09.15 WIB.', 'Nomor tiket A-014, kode SGR-7KQ4M-2XPRC.'],
};
const now = '2026-11-24T10:00:00+07:00';

const read = (text: string) => {
  const calendar = ICAL.Component.fromString(text);
  const component = calendar.getFirstSubcomponent('vevent');
  assert.ok(component);
  return { calendar, component, event: new ICAL.Event(component) };
};

describe('the calendar file', () => {
  it('says what, when and where to another parser', () => {
    const { calendar, component, event } = read(icsOf(entry, now));
    assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
    assert.equal(event.summary, entry.title);
    assert.equal(event.location, entry.place);
    assert.equal(event.description, entry.notes.join('\n'));
    assert.equal(event.startDate.toJSDate().toISOString(), '2026-12-03T02:30:00.000Z');
    assert.equal(event.endDate.toJSDate().toISOString(), '2026-12-03T02:45:00.000Z');
    assert.deepEqual(component.getFirstPropertyValue('geo'), [-7.25, 109.5]);
  });

  it('reminds the day before and two hours before', () => {
    const { component } = read(icsOf(entry, now));
    const alarms = component.getAllSubcomponents('valarm');
    assert.deepEqual(
      alarms.map((alarm) => [String(alarm.getFirstPropertyValue('trigger')), alarm.getFirstPropertyValue('action')]),
      [
        ['-P1D', 'DISPLAY'],
        ['-PT2H', 'DISPLAY'],
      ],
    );
  });

  it('of a moved appointment replaces the one before', () => {
    const before = read(icsOf(entry, now)).event;
    const after = read(icsOf({ ...entry, startsAt: '2026-12-04T09:30:00+07:00' }, Date.parse(now) + 60_000)).event;
    assert.equal(before.uid, after.uid);
    assert.ok(after.sequence > before.sequence);
  });

  it('keeps any text whole, in lines of at most 75 octets that end in CRLF', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        // Line ends are one kind in the file, and what controls a terminal is left out.
        const plain = text.replace(/\r?\n/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
        const file = icsOf({ ...entry, title: `${text}x`, notes: [`${text}x`] }, now);
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.doesNotMatch(line, /[\r\n]/);
        }
        assert.equal(read(file).event.description, `${plain}x`);
      }),
    );
  });

  it('lets no text become a property', () => {
    const { component } = read(icsOf({ ...entry, title: 'A\r\nATTENDEE:mailto:x@y.id' }, now));
    assert.equal(component.getFirstProperty('attendee'), null);
  });
});

describe('links', () => {
  it('lead to web calendars with the same time, and carry no code', () => {
    const google = new URL(googleCalendarLink(entry));
    assert.equal(google.searchParams.get('dates'), '20261203T023000Z/20261203T024500Z');
    assert.equal(google.searchParams.get('text'), entry.title);
    const outlook = new URL(outlookCalendarLink(entry));
    assert.equal(outlook.searchParams.get('startdt'), '2026-12-03T02:30:00.000Z');
    for (const link of [google, outlook]) assert.doesNotMatch(decodeURIComponent(link.href), /7KQ4M/);
  });

  it('lead to the place', () => {
    assert.equal(new URL(routeLink({ lat: -7.25, lng: 109.5 })).searchParams.get('destination'), '-7.25,109.5');
  });
});
