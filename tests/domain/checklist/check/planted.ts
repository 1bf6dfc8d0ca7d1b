/** A sound catalogue of two services, and a way to plant one fault in it. */
import type { Question, Requirements } from '../../../../src/contract/requirements.js';
import type { Service } from '../../../../src/contract/service.js';
import { checkCatalogue, type Finding } from '../../../../src/domain/checklist/check/index.js';
import { regionData } from '../../../../demo/catalogue/index.js';

export const text = (id: string) => ({ id, en: id });
export const today = '2026-12-03';

export const question = (id: string, rest: Partial<Question> = {}): unknown => ({
  id,
  type: 'yesno',
  label: text(id),
  ...rest,
});
export const document = (id: string, rest: object = {}): unknown => ({
  id,
  oneOf: [{ id, label: text(id), form: { copies: 1 } }],
  ...rest,
});

type Draft<T> = { [Key in keyof T]: unknown };
export type ServiceDraft = Draft<Omit<Service, 'requirements'>> & { requirements: Draft<Requirements> };

export const service = (id: string): ServiceDraft => ({
  id,
  name: text(id),
  agency: 'disdukcapil',
  category: 'kependudukan',
  channels: ['counter'],
  fee: { kind: 'free' },
  requirements: {
    version: '1',
    questions: [
      question('keperluan', {
        type: 'choice',
        options: ['hilang', 'rusak', 'baru'].map((option) => ({ id: option, label: text(option) })),
      }),
    ],
    documents: [document('kk'), document('laporan', { when: { op: 'eq', question: 'keperluan', value: 'hilang' } })],
    stops: [],
  },
  procedure: [],
  fees: [{ id: 'tarif', label: text('Tarif'), amount: { kind: 'free' } }],
  product: text('Kartu'),
  representation: { mustAttend: false, allowed: true },
  legalBasis: [],
  checks: {},
  booking: {
    locations: [],
    minutes: 15,
    maxPartySize: 1,
    fields: { name: 'required', phone: 'required', email: 'no', nik: 'no', onBehalf: false, extra: [] },
  },
});

/** What is found in a catalogue whose service `satu` was changed. */
export const findingsIn = (plant: (one: ServiceDraft) => void): readonly Finding[] => {
  const one = service('satu');
  plant(one);
  return checkCatalogue(
    { region: { ...regionData, capabilities: [], booking: { open: true } }, services: [one, service('dua')] },
    { today },
  ).findings;
};

/** Findings in short: code, service and place. */
export const places = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, service: id, path }) => `${code} ${id ?? '-'} ${path}`);
