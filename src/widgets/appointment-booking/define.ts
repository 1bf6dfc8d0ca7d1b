import { define } from '../../ui/define.js';
import { MppAppointmentBooking } from './appointment-booking.js';

define('mpp-appointment-booking', MppAppointmentBooking);

declare global {
  interface HTMLElementTagNameMap {
    'mpp-appointment-booking': MppAppointmentBooking;
  }
}
