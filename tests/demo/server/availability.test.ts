import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { api, at, availability, booked, hold, minute, ownedBy } from './support/api.js';

const ktp = 'service=ktp&location=mall';
const times = (slots: readonly { startsAt: string }[]) => slots.map(({ startsAt }) => startsAt.slice(11, 16));

describe('availability', () => {
  it('comes from the hours of each day, its closures, and the last number', async () => {
    const { days, slots, nextBookableDate } = await availability(
      api(),
      `${ktp}&from=2026-12-03&to=2026-12-09&slotsTo=2026-12-09`,
    );
    assert.deepEqual(
      days.map(({ day, state, left }) => [day.slice(8), state, left]),
      [
        ['03', 'open', 30],
        ['04', 'open', 16],
        ['05', 'closed', 0],
        ['06', 'closed', 0],
        ['07', 'open', 30],
        ['08', 'closed', 0],
        ['09', 'open', 6],
      ],
    );
    assert.equal(days[2]?.reason?.id, 'Tidak buka setiap Sabtu');
    assert.equal(days[5]?.reason?.id, 'Hari libur');
    const thursday = times(slots.filter(({ startsAt }) => startsAt.startsWith('2026-12-03')));
    assert.deepEqual([thursday[0], thursday[thursday.length - 1], thursday.length], ['08:00', '11:30', 15]);
    assert.deepEqual(times(slots.filter(({ startsAt }) => startsAt.startsWith('2026-12-09'))), [
      '11:00',
      '11:15',
      '11:30',
    ]);
    assert.equal(nextBookableDate, '2026-12-03');
    assert.ok(slots.every(({ left }) => left === 2));
  });

  it('follows the mobile unit to its stops', async () => {
    const { days, slots } = await availability(api(), 'service=ktp&location=van');
    assert.deepEqual(
      days
        .filter(({ left }) => left > 0)
        .map(({ day }) => day)
        .slice(0, 2),
      ['2026-12-09', '2026-12-16'],
    );
    assert.deepEqual(times(slots), ['09:00', '09:15', '09:30', '09:45']);
  });

  it('knows no time that is over, and no day beyond the horizon', async () => {
    const server = api({ rules: { horizonDays: 7 } });
    server.now = Date.parse(at('11:16'));
    const { days, slots } = await availability(server, `${ktp}&from=2026-12-02&to=2027-02-01`);
    assert.deepEqual(times(slots), ['11:30']);
    assert.equal(days[0]?.state, 'past');
    assert.equal(days[days.length - 1]?.day, '2026-12-10');
    server.now = Date.parse(at('11:30'));
    const later = await availability(server, ktp);
    assert.deepEqual([later.days[0]?.state, later.nextBookableDate], ['past', '2026-12-04']);
  });

  it('counts what others hold and have booked, but not one’s own', async () => {
    const server = api();
    const own = await hold(server, at('08:00'));
    await booked(server, at('08:00'));
    const left = async (headers = {}) =>
      (await availability(server, ktp, headers)).slots.find((s) => s.startsAt === at('08:00'));
    assert.equal(await left(), undefined);
    assert.deepEqual((await left(ownedBy(own)))?.left, 1);
    assert.equal((await left(ownedBy(own)))?.heldByYou, true);
    server.now += 10 * minute;
    assert.equal((await left())?.left, 1, 'the hold has ended by itself');
  });

  it('needs room for the whole visit: long services, several services, several people', async () => {
    const server = api();
    await booked(server, at('08:15'), { services: ['sim'] });
    const starts = async (query: string) =>
      times((await availability(server, `location=mall&${query}`)).slots).slice(0, 3);
    assert.deepEqual(await starts('service=sim'), ['08:45', '09:00', '09:15'], 'each takes two quarter hours');
    assert.deepEqual(
      await starts('service=ktp,sim'),
      ['08:30', '08:45', '09:00'],
      'the second is at 08.45 at the earliest',
    );
    assert.deepEqual(await starts('service=sim,ktp'), ['08:45', '09:00', '09:15']);
    await booked(server, at('08:00'));
    assert.deepEqual(await starts('service=ktp&partySize=2'), ['08:15', '08:30', '08:45']);
  });

  it('calls a day few when a fifth is left, and full when nothing is', async () => {
    const server = api({ rules: { holdsPerOwner: 100, upcomingPerPerson: 100 } });
    const friday = () => availability(server, `${ktp}&from=2026-12-04&to=2026-12-04`);
    for (let n = 0; n < 12; n++)
      await booked(
        server,
        at(`0${8 + Math.floor(n / 8)}:${['00', '15', '30', '45'][Math.floor(n / 2) % 4]}`, '2026-12-04'),
      );
    assert.deepEqual((await friday()).days[0]?.state, 'open');
    await booked(server, at('09:30', '2026-12-04'));
    assert.deepEqual((await friday()).days[0], { day: '2026-12-04', state: 'few', left: 3 });
    for (const time of ['09:30', '09:45', '09:45']) await booked(server, at(time, '2026-12-04'));
    const full = await friday();
    assert.deepEqual(full.days[0], { day: '2026-12-04', state: 'full', left: 0 });
    assert.equal(full.nextBookableDate, '2026-12-07', 'looked for beyond the days that were asked for');
  });

  it('refuses what it cannot answer', async () => {
    const server = api();
    const code = async (query: string) => (await server.get(`/availability?${query}`)).body.code;
    assert.equal(await code('service=nothing&location=mall'), 'service_unknown');
    assert.equal(await code('service=ktp&location=nowhere'), 'location_unknown');
    assert.equal(await code('service=sim&location=van'), 'service_not_at_location');
    assert.equal(await code('service=daring&location=mall'), 'service_not_bookable');
    assert.equal(await code('service=ktp&location=mall&partySize=3'), 'party_too_large');
    assert.equal(await code('service=ktp&location=mall&region=11.01'), 'region_unknown');
    assert.equal(await code('service=ktp&location=mall&from=2026-02-30'), 'invalid_request');
    assert.equal(await code('location=mall'), 'invalid_request');
  });
});
