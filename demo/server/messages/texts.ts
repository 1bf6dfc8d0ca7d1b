/**
 * What stands in a message, in the language of the booking; Indonesian where there is no other. Short, since SMS is paid by
 * the piece. No name and no service: telephones are shared.
 */
import type { Language, LocalizedText } from '../../../src/contract/primitives.js';

/** A visit as a message names it, in words already. */
export interface VisitWords {
  readonly code: string;
  readonly place: string;
  /** Day, time and zone. */
  readonly when: string;
  readonly arriveBy: string;
  readonly label: string;
  /** Where the ticket opens; empty where the region named no page. */
  readonly link: string;
}

export interface OfferWords {
  readonly place: string;
  readonly when: string;
  /** Until when it is kept. */
  readonly until: string;
  readonly link: string;
}

export interface ClosedWords extends VisitWords {
  /** Why, as it was announced. */
  readonly reason: string;
}

interface Texts {
  confirmation(visit: VisitWords): string;
  rescheduled(visit: VisitWords): string;
  cancelled(visit: VisitWords): string;
  reminder(visit: VisitWords): string;
  codes(visits: readonly VisitWords[]): string;
  offer(offer: OfferWords): string;
  closed(visit: ClosedWords): string;
  reopened(visit: VisitWords): string;
}

const sentences = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

const id: Texts = {
  confirmation: ({ code, place, when, arriveBy, label, link }) =>
    sentences(
      `Jadwal Anda di ${place}: ${when}, nomor ${label}. Datang pukul ${arriveBy}. Kode: ${code}, simpan.`,
      link && `Lihat, ubah, atau batalkan: ${link}`,
    ),
  rescheduled: ({ code, place, when, arriveBy, label, link }) =>
    sentences(
      `Jadwal Anda sudah diubah: ${place}, ${when}, nomor ${label}. Datang pukul ${arriveBy}. Kode tetap ${code}.`,
      link,
    ),
  cancelled: ({ code, place, when }) =>
    `Jadwal Anda di ${place}, ${when}, sudah dibatalkan (kode ${code}). Anda tetap boleh datang tanpa jadwal pada jam buka.`,
  reminder: ({ code, place, when, arriveBy, label, link }) =>
    sentences(
      `Pengingat: ${place}, ${when}, nomor ${label}. Datang pukul ${arriveBy}. Kode: ${code}.`,
      link && `Tidak jadi? Batalkan: ${link}`,
    ),
  codes: (visits) =>
    sentences(
      `Kode Anda: ${visits.map(({ code, place, when }) => `${code} (${place}, ${when})`).join('; ')}.`,
      visits[0]?.link ?? '',
    ),
  offer: ({ place, when, until, link }) =>
    sentences(
      `Ada waktu kosong di ${place}: ${when}. Kami simpan untuk Anda sampai ${until}; setelah itu untuk orang berikutnya.`,
      link && `Ambil: ${link}`,
    ),
  closed: ({ code, place, when, reason, link }) =>
    sentences(
      `${place} tutup: ${reason}. Jadwal Anda ${when} (kode ${code}) tidak bisa dilayani saat itu. Maaf.`,
      `Pindahkan ke waktu lain di ${link || 'situs kami'}`,
      'atau datang tanpa jadwal pada jam buka.',
    ),
  reopened: ({ code, place, when, arriveBy, label, link }) =>
    sentences(
      `${place} tidak jadi tutup. Jadwal Anda ${when}, nomor ${label}, tetap berlaku. Datang pukul ${arriveBy}. Kode: ${code}.`,
      link && `Tidak jadi datang? Ubah atau batalkan: ${link}`,
    ),
};

const en: Texts = {
  confirmation: ({ code, place, when, arriveBy, label, link }) =>
    sentences(
      `Your appointment at ${place}: ${when}, number ${label}. Be there at ${arriveBy}. Code: ${code}, keep it.`,
      link && `See, change or cancel it: ${link}`,
    ),
  rescheduled: ({ code, place, when, arriveBy, label, link }) =>
    sentences(
      `Your appointment has been moved: ${place}, ${when}, number ${label}. Be there at ${arriveBy}. Code as before: ${code}.`,
      link,
    ),
  cancelled: ({ code, place, when }) =>
    `Your appointment at ${place}, ${when}, is cancelled (code ${code}). You may still come without one in opening hours.`,
  reminder: ({ code, place, when, arriveBy, label, link }) =>
    sentences(
      `Reminder: ${place}, ${when}, number ${label}. Be there at ${arriveBy}. Code: ${code}.`,
      link && `Not coming? Cancel: ${link}`,
    ),
  codes: (visits) =>
    sentences(
      `Your codes: ${visits.map(({ code, place, when }) => `${code} (${place}, ${when})`).join('; ')}.`,
      visits[0]?.link ?? '',
    ),
  offer: ({ place, when, until, link }) =>
    sentences(
      `A time is free at ${place}: ${when}. We keep it for you until ${until}; after that it goes to the next person.`,
      link && `Take it: ${link}`,
    ),
  closed: ({ code, place, when, reason, link }) =>
    sentences(
      `${place} is closed: ${reason}. We cannot serve your appointment on ${when} (code ${code}). We are sorry.`,
      `Move it to another time ${link ? `at ${link}` : 'on our website'}`,
      'or come without one in opening hours.',
    ),
  reopened: ({ code, place, when, arriveBy, label, link }) =>
    sentences(
      `${place} will be open after all. Your appointment on ${when}, number ${label}, holds. Be there at ${arriveBy}. Code: ${code}.`,
      link && `Not coming? Change or cancel it: ${link}`,
    ),
};

export const textsIn = (language: Language): Texts => (language === 'en' ? en : id);

export const said = (text: LocalizedText, language: Language): string => text[language] ?? text.id;
