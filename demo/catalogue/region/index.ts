/** Kabupaten Sagara, 99.01: a region that does not exist, made so that nobody mistakes the demo for an office. */
import type { Region } from '../../../src/contract/index.js';
import { agencies } from './agencies.js';
import { holidaysKnownUntil } from './closures.js';
import { locations } from './locations.js';
import { categories, lifeEvents } from './topics.js';

/** What the region says of itself. Capabilities and the state of booking are for the server that runs it to add. */
export const regionData: Omit<Region, 'capabilities' | 'booking'> = {
  code: '99.01',
  name: { id: 'Kabupaten Sagara (daerah contoh)', en: 'Kabupaten Sagara (fictional region)' },
  codePrefix: 'SGR',
  zone: { id: 'Asia/Jakarta', label: 'WIB' },
  languages: ['id', 'en'],
  fictional: true,
  agencies,
  categories,
  lifeEvents,
  locations,
  complaints: [
    {
      name: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!, the national complaints service' },
      detail: { id: 'SMS 1708 atau laman lapor.go.id', en: 'Text message to 1708, or lapor.go.id' },
      url: 'https://www.lapor.go.id',
    },
    {
      name: { id: 'Meja pengaduan MPP Sagara', en: 'Complaints desk of MPP Sagara' },
      detail: { id: 'WhatsApp, hari dan jam kerja', en: 'WhatsApp, in working hours' },
      phone: '+6281200000110',
    },
    {
      name: { id: 'Gawat darurat', en: 'Emergency' },
      detail: { id: '24 jam, gratis', en: '24 hours, free of charge' },
      phone: '112',
    },
  ],
  notice: {
    version: '2026-11-01',
    purpose: {
      id: 'Memesan jadwal, mencocokkan berkas Anda di loket, dan memberi tahu perkembangannya.',
      en: 'To book your appointment, to match your papers at the counter, and to tell you how it goes.',
    },
    legalGround: {
      id: 'Tugas pelayanan publik: UU 27/2022 tentang Pelindungan Data Pribadi, Pasal 20 ayat (2), dan UU 25/2009.',
      en: 'Our public task: Law 27/2022 on Personal Data Protection, article 20(2), and Law 25/2009.',
    },
    keptDays: 90,
  },
  holidaysKnownUntil,
};
