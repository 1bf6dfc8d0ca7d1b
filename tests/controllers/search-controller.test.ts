import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ServiceList, ServiceSummary } from '../../src/contract/services.js';
import type { Loaded } from '../../src/controllers/reading.js';
import { type Catalogue, SearchController } from '../../src/controllers/search-controller.js';
import { region } from './data.js';
import { AnsweringCaller, type Call, FakeSurroundings, Host, later, ok, settle, silent } from './support.js';

const summary = (id: string, name: string, changes: Partial<ServiceSummary> = {}): ServiceSummary => ({
  id,
  name: { id: name },
  agency: 'disdukcapil',
  category: 'kependudukan',
  channels: ['counter'],
  fee: { kind: 'free' },
  ...changes,
});

const services = [
  summary('ktp', 'Penggantian KTP-el hilang', { keywords: ['ktp hilang'], popular: 2 }),
  summary('paspor-baru', 'Paspor baru', { agency: 'imigrasi', category: 'luar-negeri', popular: 1 }),
  summary('paspor-anak', 'Paspor anak', {
    agency: 'imigrasi',
    category: 'luar-negeri',
    channels: ['counter', 'online'],
  }),
  summary('akta', 'Akta kelahiran'),
];

const list = (changes: Partial<ServiceList> = {}): ServiceList => ({
  version: '1',
  complete: true,
  total: services.length,
  services,
  ...changes,
});

const open = async (answers: AnsweringCaller['answers'] = {}) => {
  const caller = new AnsweringCaller({ getRegion: () => ok(region()), listServices: () => ok(list()), ...answers });
  const host = new Host();
  const surroundings = new FakeSurroundings();
  const settled: Loaded<Catalogue>[] = [];
  const controller = new SearchController(host, {
    source: () => Promise.resolve(caller),
    language: () => 'id',
    onSettled: (state) => settled.push(state),
    surroundings,
  });
  host.connect();
  await settle();
  const hits = (query: string, filters = {}) => {
    const answer = controller.search(query, filters);
    return typeof answer === 'string' ? answer : answer.hits.map(({ id }) => id);
  };
  return { caller, host, surroundings, controller, settled, hits };
};

/** Lets the index come, whose code is loaded only then, and be built, pauses of it included. */
const learn = async (host: Host, surroundings: FakeSurroundings) => {
  const before = host.updates;
  for (let i = 0; i < 1000 && host.updates === before; i++) {
    await surroundings.pass(1);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

describe('the catalogue of a search', () => {
  it('stands when region and services do', async () => {
    const { controller, settled } = await open();
    assert.equal(controller.state.kind, 'ready');
    assert.deepEqual(
      settled.map(({ kind }) => kind),
      ['ready'],
    );
    assert.ok(controller.state.kind === 'ready');
    const { total, onServer, stale, services: all } = controller.state.value;
    assert.deepEqual({ total, onServer, stale, all: all.size }, { total: 4, onServer: false, stale: false, all: 4 });
  });

  for (const missing of ['getRegion', 'listServices']) {
    it(`fails without ${missing}, and is read again when the network is back`, async () => {
      let answer: ReturnType<typeof ok> = silent;
      const good = missing === 'getRegion' ? ok(region()) : ok(list());
      const { controller, settled, surroundings } = await open({ [missing]: () => answer });
      assert.equal(controller.state.kind, 'failed');
      answer = good;
      await surroundings.fire('online');
      assert.equal(controller.state.kind, 'ready');
      assert.deepEqual(
        settled.map(({ kind }) => kind),
        ['failed', 'ready'],
      );
    });
  }

  it('says when it is from before the connection was lost', async () => {
    const { controller } = await open({ listServices: () => ({ ok: true, value: list(), stale: true }) });
    assert.ok(controller.state.kind === 'ready' && controller.state.stale && controller.state.value.stale);
  });

  it('lists all of it once, what most people want first, narrowed by filters', async () => {
    const { controller } = await open();
    assert.deepEqual(controller.browse({}), ['paspor-baru', 'ktp', 'akta', 'paspor-anak']);
    assert.deepEqual(controller.browse({ agency: 'imigrasi', channels: ['online'] }), ['paspor-anak']);
  });
});

describe('a search on the device', () => {
  it('answers at once what names say', async () => {
    const { hits } = await open();
    assert.deepEqual(hits('paspor baru').at(0), 'paspor-baru');
  });

  it('waits for the index before it says that there is nothing', async () => {
    const { controller, host, surroundings } = await open();
    assert.equal(controller.search('resep rendang', {}), 'pending');
    const before = host.updates;
    await learn(host, surroundings);
    assert.ok(host.updates > before);
    const answer = controller.search('resep rendang', {});
    assert.ok(typeof answer !== 'string' && answer.verdict === 'none');
  });

  it('finds everyday words once the index is there, and narrows what it finds', async () => {
    const { hits, host, surroundings } = await open();
    await learn(host, surroundings);
    assert.deepEqual(hits('ktpku ilang').at(0), 'ktp');
    assert.deepEqual(hits('paspor', { channels: ['online'] }), ['paspor-anak']);
  });
});

describe('a search on the server', () => {
  const found = (id: string) => ({ verdict: 'found' as const, hits: [{ id, score: 1, marks: [] }], unknown: [] });
  const large = (answer: (call: Call) => ReturnType<AnsweringCaller['answers'][string]>) =>
    open({
      listServices: (call) =>
        call.input.query?.['query'] === undefined
          ? ok(list({ complete: false, services: services.slice(0, 1), total: 90_000 }))
          : answer(call),
    });
  const answerOf = (id: string) =>
    ok(list({ complete: false, services: services.filter((one) => one.id === id), search: found(id) }));

  it('asks once for each question, and draws again when the answer is there', async () => {
    const { controller, caller, host, hits } = await large(() => answerOf('paspor-baru'));
    assert.ok(controller.state.kind === 'ready' && controller.state.value.onServer);
    caller.take();
    assert.equal(hits('paspor'), 'pending');
    assert.equal(hits(' paspor '), 'pending');
    const before = host.updates;
    await settle();
    assert.ok(host.updates > before);
    assert.deepEqual(hits('paspor'), ['paspor-baru']);
    assert.deepEqual(caller.take(), ['listServices']);
  });

  it('sends topic and agency, and narrows by the rest itself', async () => {
    const asked: unknown[] = [];
    const { hits } = await large(({ input }) => {
      asked.push(input.query);
      return answerOf('paspor-baru');
    });
    hits('paspor', { category: 'luar-negeri', agency: 'imigrasi', channels: ['online'] });
    await settle();
    assert.deepEqual(asked, [{ query: 'paspor', lang: 'id', category: 'luar-negeri', agency: 'imigrasi' }]);
    assert.deepEqual(hits('paspor', { category: 'luar-negeri', agency: 'imigrasi', channels: ['online'] }), []);
    assert.deepEqual(hits('paspor', { category: 'luar-negeri', agency: 'imigrasi' }), ['paspor-baru']);
  });

  it('shows an answer that comes late where its question stands, and nowhere else', async () => {
    const slow = later();
    const { hits } = await large(({ input }) =>
      input.query?.['query'] === 'pas' ? slow.answer : answerOf('paspor-anak'),
    );
    assert.equal(hits('pas'), 'pending');
    assert.equal(hits('paspor anak'), 'pending');
    await settle();
    slow.give(answerOf('paspor-baru'));
    await settle();
    assert.deepEqual(hits('paspor anak'), ['paspor-anak']);
    assert.deepEqual(hits('pas'), ['paspor-baru']);
  });

  it('says which question went unanswered, and asks it again when told to', async () => {
    let answer: typeof silent = silent;
    const { controller, hits } = await large(() => answer);
    hits('paspor');
    await settle();
    assert.equal(hits('paspor'), 'failed');
    answer = answerOf('paspor-baru');
    await controller.load();
    assert.equal(hits('paspor'), 'pending');
    await settle();
    assert.deepEqual(hits('paspor'), ['paspor-baru']);
  });

  it('keeps no more answers than it needs', async () => {
    const { caller, hits } = await large(() => answerOf('paspor-baru'));
    for (let i = 0; i < 120; i++) {
      hits(`paspor ${i}`);
      await settle();
    }
    caller.take();
    hits('paspor 0');
    assert.deepEqual(caller.take(), ['listServices'], 'the first was forgotten');
  });
});
