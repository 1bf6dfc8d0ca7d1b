/** What a person can do with a booking widget, without the widget. */
import type { BookingState } from '../../src/domain/booking/state.js';
import { BookingController } from '../../src/controllers/booking-controller.js';
import { BookingServer } from './booking-server.js';
import { FakeSurroundings, Host, settle } from './support.js';

export const typed = { name: 'Siti Rahmawati', phone: '0812 3456 7890', nik: '9901015708900013' };

export const openBooking = async (
  surroundings = new FakeSurroundings('2026-12-03T09:00:00+07:00'),
  server = new BookingServer(surroundings),
  ids: readonly string[] = ['ktp'],
) => {
  const host = new Host();
  const steps: BookingState['step'][] = [];
  const spoken: number[] = [];
  const chosen = { ids };
  const booking = new BookingController(host, {
    source: () => Promise.resolve(server.caller),
    serviceIds: () => chosen.ids,
    language: () => 'id',
    surroundings,
    onChange: ({ step }, before) => {
      if (step !== before.step) steps.push(step);
    },
    onSpeak: (minutes) => spoken.push(minutes),
  });
  host.connect();
  await settle();

  const toForm = async (startsAt: string) => {
    if (booking.state.step === 'place') booking.choosePlace('mpp-sagara');
    await settle();
    await booking.chooseTime(startsAt);
    await settle();
  };
  const toReview = async (startsAt: string) => {
    await toForm(startsAt);
    booking.type(typed);
    booking.review();
  };
  const choose = async (next: readonly string[]) => {
    chosen.ids = next;
    host.requestUpdate();
    await settle();
  };
  /** The same tab after a reload: memory is gone, storage stays. */
  const reload = () => {
    host.disconnect();
    return openBooking(surroundings, server, chosen.ids);
  };
  return { booking, host, server, surroundings, steps, spoken, toForm, toReview, choose, reload };
};
