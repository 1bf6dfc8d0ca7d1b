/** A made-up service that asks every kind of question, for tests and stories of the checklist. */
import { services } from '../../../demo/catalogue/index.js';
import type { Service } from '../../../src/contract/service.js';

const text = (id: string) => ({ id });
const paper = (
  id: string,
  label: string,
  form: Service['requirements']['documents'][number]['oneOf'][number]['form'],
) => ({
  id,
  label: text(label),
  form,
});

export function caseService(changes: Partial<Service> = {}): Service {
  const [model] = services;
  if (!model) throw new Error('the catalogue is empty');
  return {
    ...model,
    id: 'kartu-uji',
    name: text('Kartu uji'),
    fee: { kind: 'free' },
    fees: [{ id: 'tarif', label: text('Tarif'), amount: { kind: 'free' } }],
    requirements: {
      version: 'test-1',
      questions: [
        { id: 'hilang', type: 'yesno', label: text('Apakah kartunya hilang?') },
        {
          id: 'keperluan',
          type: 'choice',
          label: text('Untuk keperluan apa?'),
          options: [
            { id: 'sekolah', label: text('Sekolah') },
            { id: 'kerja', label: text('Kerja') },
          ],
        },
        {
          id: 'keadaan',
          type: 'several',
          label: text('Mana yang sesuai?'),
          options: [
            { id: 'pindah', label: text('Baru pindah') },
            { id: 'kawin', label: text('Sudah kawin') },
          ],
        },
        { id: 'anak', type: 'integer', label: text('Berapa anak Anda?'), min: 0, max: 20 },
        { id: 'lahir', type: 'date', label: text('Kapan Anda lahir?') },
      ],
      documents: [
        { id: 'kk', oneOf: [paper('kk', 'Kartu Keluarga', { copies: 1 })] },
        {
          id: 'lapor',
          when: { op: 'eq', question: 'hilang', value: true },
          because: text('Karena kartunya hilang.'),
          oneOf: [
            { ...paper('lapor', 'Surat kehilangan', { original: 1 }), obtain: { service: 'laporan-kehilangan' } },
          ],
        },
        {
          id: 'sekolah',
          when: { op: 'eq', question: 'keperluan', value: 'sekolah' },
          oneOf: [
            paper('rapor', 'Rapor', { copies: 1 }),
            {
              ...paper('surat-sekolah', 'Surat sekolah', { original: 1 }),
              obtain: { where: text('tata usaha sekolah') },
            },
          ],
        },
        {
          id: 'pindah',
          when: { op: 'has', question: 'keadaan', value: 'pindah' },
          oneOf: [paper('pindah', 'Surat pindah', { original: 1, copies: 2 })],
        },
        {
          id: 'akta-anak',
          when: { op: 'gte', question: 'anak', value: 1 },
          oneOf: [paper('akta-anak', 'Akta anak', { copies: 1 })],
        },
      ],
      stops: [
        {
          id: 'umur',
          when: { op: 'age', question: 'lahir', is: 'lt', years: 17 },
          message: text('Kartu ini mulai usia 17 tahun.'),
          wayOn: text('Sampai saat itu, pakai Kartu Identitas Anak.'),
          service: 'kia',
        },
      ],
    },
    checks: {},
    ...changes,
  };
}
