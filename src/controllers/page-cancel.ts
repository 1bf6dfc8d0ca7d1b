import type { ReactiveControllerHost } from 'lit';
import type { Appointment } from '../contract/appointments.js';
import type { BookingDetail } from '../ui/events.js';

/** Owns: which visit the page's tracker has cancelled, as its event tells. */
export class PageCancel {
  #cancelled: BookingDetail | undefined;

  constructor(host: ReactiveControllerHost) {
    const hear = ({ detail }: DocumentEventMap['mpp-booking-cancel']) => {
      this.#cancelled = detail;
      host.requestUpdate();
    };
    host.addController({
      hostConnected: () => document.addEventListener('mpp-booking-cancel', hear),
      hostDisconnected: () => document.removeEventListener('mpp-booking-cancel', hear),
    });
  }

  has({ location, startsAt }: Pick<Appointment, 'location' | 'startsAt'>): boolean {
    return this.#cancelled?.locationId === location && this.#cancelled.startsAt === startsAt;
  }
}
