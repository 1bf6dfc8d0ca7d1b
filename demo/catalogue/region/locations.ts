/** Two counters and the mobile unit of Sagara. Addresses, numbers and coordinates belong to nobody: the sea off 99.01. */
import type { HoursException, Location, OpeningHours } from '../../../src/contract/index.js';
import { closures } from './closures.js';

const zone = { id: 'Asia/Jakarta', label: 'WIB' } as const;
const weekdays = [1, 2, 3, 4];
const friday = [5];

const hours = (days: number[], opens: string, closes: string, lastTicket?: string): OpeningHours => ({
  days,
  opens,
  closes,
  ...(lastTicket && { lastTicket }),
});

/** Ramadan 1448 H. Which days are holidays after it is for the decree of 2027 to say. */
const ramadan = (weekly: OpeningHours[]): HoursException => ({
  from: '2027-02-08',
  to: '2027-03-09',
  name: { id: 'Jam Ramadan', en: 'Ramadan hours' },
  weekly,
});

const mall: Location = {
  id: 'mpp-sagara',
  kind: 'counter',
  name: { id: 'MPP Sagara', en: 'MPP Sagara' },
  zone,
  address: 'Jl. Pelabuhan Lama 12, Sagara Kota',
  geo: { lat: -9.8012, lng: 105.3007 },
  phone: '(0299) 555-0120',
  whatsapp: '+6281200000100',
  hours: [
    hours(weekdays, '08:00', '15:00', '14:00'),
    hours(friday, '08:00', '11:30', '11:00'),
    hours(friday, '13:00', '15:00', '14:00'),
  ],
  exceptions: [ramadan([hours(weekdays, '08:00', '14:30', '14:00'), hours(friday, '08:00', '11:30', '11:00')])],
  closures,
  accessibility: ['wheelchair', 'lift', 'loan-wheelchair', 'nursing-room', 'guide-blocks'],
};

const branch: Location = {
  id: 'gerai-karangsari',
  kind: 'counter',
  name: { id: 'Gerai MPP Karangsari', en: 'MPP Karangsari branch' },
  zone,
  address: 'Pasar Karangsari, lantai 2',
  geo: { lat: -9.8633, lng: 105.3518 },
  phone: '(0299) 555-0144',
  hours: [hours([...weekdays, ...friday], '09:00', '14:00', '13:00')],
  exceptions: [ramadan([hours(weekdays, '09:00', '13:30', '12:30'), hours(friday, '09:00', '11:30', '11:00')])],
  closures,
  accessibility: ['lift'],
};

const van: Location = {
  id: 'mobil-keliling',
  kind: 'mobile',
  name: { id: 'Mobil keliling', en: 'Mobile unit' },
  zone,
  phone: '0812-0000-0120',
  whatsapp: '+6281200000120',
  // On Tuesdays the van carries papers back to the offices, so it has no stop.
  stops: [
    {
      id: 'karang-anyar',
      weekday: 1,
      place: { id: 'Balai Desa Karang Anyar', en: 'Karang Anyar village hall' },
      address: 'Jl. Raya Karang Anyar 1',
      geo: { lat: -9.8447, lng: 105.2419 },
      opens: '09:00',
      closes: '12:00',
    },
    {
      id: 'muara-jati',
      weekday: 3,
      place: { id: 'Balai Desa Muara Jati', en: 'Muara Jati village hall' },
      address: 'Jl. Nelayan 7, Muara Jati',
      geo: { lat: -9.8805, lng: 105.3702 },
      opens: '09:00',
      closes: '12:00',
    },
    {
      id: 'pasar-karangsari',
      weekday: 4,
      place: { id: 'Pasar Karangsari', en: 'Karangsari market' },
      address: 'Jl. Pasar Karangsari, halaman timur',
      geo: { lat: -9.8634, lng: 105.3521 },
      opens: '08:00',
      closes: '11:00',
    },
    {
      id: 'tirtamulya',
      weekday: 5,
      place: { id: 'Balai Desa Tirtamulya', en: 'Tirtamulya village hall' },
      address: 'Jl. Waduk 3, Tirtamulya',
      geo: { lat: -9.7716, lng: 105.4025 },
      opens: '08:00',
      closes: '10:30',
    },
  ],
  changes: [],
  exceptions: [],
  closures,
  accessibility: ['ramp'],
};

export const locations: Location[] = [mall, branch, van];
