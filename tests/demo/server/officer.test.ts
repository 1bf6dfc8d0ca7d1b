import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { api, type Api, asOfficer, at, bearer, booked, minute } from './support/api.js';

const act = (server: Api, path: string, body: object) => server.post(`/officer/${path}`, body, asOfficer);

/** Booked, checked in, called and served at 08.00 on Thursday; answers with the ids of what was opened. */
async function served(server: Api, services: string[]) {
  const { appointment, manageToken } = await booked(server, at('08:00'), { services });
  server.now = Date.parse(at('08:00'));
  const { code } = appointment;
  const agency = services[0] === 'sim' ? 'polri' : 'disdukcapil';
  await act(server, 'check-in', { code });
  await act(server, 'call-next', { location: 'mall', agency, counter: '1' });
  const { body } = await act(server, 'serve', { code });
  return { code, manageToken, body, ids: (body['applications'] as { id: string }[]).map(({ id }) => id) };
}

const move = (server: Api, id: string, body: object) => act(server, `applications/${id}/move`, body);

const applicationOf = async (server: Api, token: string) => {
  const { body } = await server.get('/cases/current', bearer(token));
  return (body['applications'] as Record<string, unknown>[])[0] ?? {};
};

const clockOf = async (server: Api, token: string) =>
  (await applicationOf(server, token))['clock'] as Record<string, unknown>;

describe('an officer', () => {
  it('sees the day: the line first, in its order, then the rest by time, and the figures', async () => {
    const server = api();
    const codes = [];
    for (const time of ['08:00', '08:15', '08:30', '08:45'])
      codes.push((await booked(server, at(time))).appointment.code);
    server.now = Date.parse(at('08:20'));
    await act(server, 'check-in', { code: codes[1] });
    await act(server, 'no-show', { code: codes[0] });
    const { body } = await server.get('/officer/day?location=mall', asOfficer);
    assert.deepEqual(body['figures'], { booked: 2, waiting: 1, served: 0, noShow: 1, cancelled: 0 });
    assert.deepEqual(
      (body['visits'] as { code: string }[]).map(({ code }) => code),
      [codes[1], codes[0], codes[2], codes[3]],
    );
    const police = await server.get('/officer/day?location=mall&agency=polri', asOfficer);
    assert.deepEqual(police.body['visits'], []);
  });

  it('follows the state machine, and the calendar', async () => {
    const server = api();
    const { appointment } = await booked(server, at('08:00', '2026-12-04'));
    const { code } = appointment;
    const tried = async (path: string) => (await act(server, path, { code })).body.code;
    assert.equal(await tried('check-in'), 'appointment_not_changeable', 'it is not the day yet');
    assert.equal(await tried('serve'), 'appointment_not_changeable', 'nobody was called');
    server.now = Date.parse(at('07:50', '2026-12-04'));
    assert.equal((await act(server, 'check-in', { code: code.slice(4).toLowerCase().toUpperCase() })).status, 200);
    assert.equal(await tried('check-in'), 'appointment_not_changeable');
    assert.equal(await tried('no-show'), code);
    assert.equal(await tried('check-in'), 'appointment_not_changeable');
    assert.equal((await act(server, 'check-in', { code: '22222-22222' })).body.code, 'lookup_failed');
  });

  it('calls everybody once, however many officers call at once', async () => {
    const server = api();
    const times = ['08:00', '08:15', '08:30', '08:45', '09:00'];
    const codes = [];
    for (const time of times) codes.push((await booked(server, at(time))).appointment.code);
    server.now = Date.parse(at('07:30'));
    for (const code of codes) await act(server, 'check-in', { code });
    const call = (n: number) =>
      act(server, 'call-next', { location: 'mall', agency: 'disdukcapil', counter: String(n) });
    const answers = await Promise.all(times.map((_, n) => call(n)));
    assert.deepEqual(answers.map(({ body }) => body.code).sort(), [...codes].sort());
  });

  it('by serving opens one application a service, under the same code', async () => {
    const server = api();
    const { body, code, manageToken } = await served(server, ['ktp', 'sim']);
    assert.equal((body['visit'] as { state: string }).state, 'served');
    const opened = body['applications'] as Record<string, unknown>[];
    assert.deepEqual(
      opened.map(({ service, state }) => [service, state]),
      [
        ['ktp', 'received'],
        ['sim', 'received'],
      ],
    );
    const seen = await server.get('/cases/current', bearer(manageToken));
    assert.equal(seen.body.code, code);
    assert.deepEqual(seen.body['applications'], opened);
  });
});

describe('an application', () => {
  it('moves by the table alone, and its history grows', async () => {
    const server = api();
    const { ids, manageToken } = await served(server, ['ktp']);
    const [id = ''] = ids;
    assert.equal((await move(server, 'nothing', { to: 'ready' })).body.code, 'application_unknown');
    assert.equal((await move(server, id, { to: 'closed' })).body.code, 'invalid_request', 'closing needs an outcome');
    assert.equal(
      (await move(server, id, { to: 'waiting-for-applicant' })).body.code,
      'invalid_request',
      'and waiting an action',
    );
    await move(server, id, { to: 'in-progress', note: { id: 'Lengkap' } });
    const action = { kind: 'document', label: { id: 'Kirim foto KK' } };
    assert.deepEqual((await move(server, id, { to: 'waiting-for-applicant', action })).body['action'], action);
    assert.equal((await move(server, id, { to: 'ready' })).body.code, 'application_move_not_allowed');
    await move(server, id, { to: 'in-progress' });
    server.now += minute;
    const closed = await move(server, id, { to: 'closed', outcome: 'rejected', note: { id: 'Data berbeda' } });
    assert.deepEqual(
      [closed.body['outcome'], closed.body['reason'], closed.body['action']],
      ['rejected', { id: 'Data berbeda' }, undefined],
    );
    assert.equal((await move(server, id, { to: 'in-progress' })).body.code, 'application_move_not_allowed');
    const { history, stages } = await applicationOf(server, manageToken);
    assert.deepEqual(
      (history as { state: string }[]).map(({ state }) => state),
      ['received', 'in-progress', 'waiting-for-applicant', 'in-progress', 'closed'],
    );
    assert.deepEqual(
      (stages as { id: string }[]).map((stage) => stage.id),
      ['received', 'checked', 'closed'],
      'it was never ready',
    );
  });

  it('says since when it is what it is, not since when it was first looked at', async () => {
    const server = api();
    const { ids, manageToken } = await served(server, ['ktp']);
    const [id = ''] = ids;
    const checkedAt = async () => {
      const { stages } = await applicationOf(server, manageToken);
      return (stages as { id: string; at?: string }[]).find((stage) => stage.id === 'checked')?.at;
    };
    const moved = async (day: string, change: Record<string, unknown>) => {
      server.now = Date.parse(at('09:00', day));
      await move(server, id, change);
      return checkedAt();
    };
    assert.equal(await moved('2026-12-04', { to: 'in-progress' }), at('09:00', '2026-12-04'));
    const action = { kind: 'visit', label: { id: 'Datang' } };
    assert.equal(await moved('2026-12-07', { to: 'waiting-for-applicant', action }), at('09:00', '2026-12-07'));
    assert.equal(await moved('2026-12-09', { to: 'in-progress' }), at('09:00', '2026-12-09'));
    assert.equal(await moved('2026-12-10', { to: 'ready' }), at('09:00', '2026-12-04'), 'past, it is when it began');
  });

  it('counts its promise in working days, and stands still while the citizen must act', async () => {
    const server = api();
    const { ids, manageToken } = await served(server, ['ktp']);
    const [id = ''] = ids;
    // Three working days after Thursday the 3rd: Friday, Monday, and Wednesday after the holiday on Tuesday.
    assert.deepEqual(await clockOf(server, manageToken), {
      promisedOn: '2026-12-09',
      totalDays: 3,
      usedDays: 0,
      lateDays: 0,
      paused: false,
      days: ['2026-12-04', '2026-12-07', '2026-12-09'],
    });
    server.now = Date.parse(at('09:00', '2026-12-04'));
    await move(server, id, { to: 'waiting-for-applicant', action: { kind: 'visit', label: { id: 'Datang' } } });
    server.now = Date.parse(at('09:00', '2026-12-09'));
    const paused = await clockOf(server, manageToken);
    assert.deepEqual([paused['paused'], paused['usedDays'], paused['promisedOn']], [true, 1, '2026-12-11']);
    await move(server, id, { to: 'in-progress' });
    server.now = Date.parse(at('09:00', '2026-12-15'));
    const late = await clockOf(server, manageToken);
    assert.deepEqual(
      [late['days'], late['usedDays'], late['lateDays']],
      [['2026-12-04', '2026-12-10', '2026-12-11'], 3, 2],
    );
    await move(server, id, { to: 'closed', outcome: 'granted' });
    server.now = Date.parse(at('09:00', '2026-12-30'));
    assert.equal((await clockOf(server, manageToken))['lateDays'], 2, 'the clock ends with it');
  });

  it('promised for the same day is due that day', async () => {
    const server = api();
    const { manageToken } = await served(server, ['sim']);
    assert.deepEqual(await clockOf(server, manageToken), {
      promisedOn: '2026-12-03',
      totalDays: 1,
      usedDays: 1,
      lateDays: 0,
      paused: false,
      days: ['2026-12-03'],
    });
  });

  it('stands in the officers’ list by its promise, page by page', async () => {
    const server = api();
    const { ids } = await served(server, ['sim', 'ktp']);
    const list = async (query = '') => {
      const { body } = await server.get(`/officer/applications?${query}`, asOfficer);
      return (body['applications'] as { application: { id: string } }[]).map(({ application }) => application.id);
    };
    assert.deepEqual(await list(), ids, 'today before the 9th');
    assert.deepEqual(await list('agency=polri'), [ids[0]]);
    await move(server, ids[0] ?? '', { to: 'closed', outcome: 'granted' });
    assert.deepEqual(await list(), [ids[1]]);
    assert.deepEqual(await list('state=closed'), [ids[0]]);
    assert.equal((await server.get('/officer/applications?cursor=%25', asOfficer)).body.code, 'invalid_request');
  });
});
