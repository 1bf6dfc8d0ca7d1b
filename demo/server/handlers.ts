/** What is built. An operation that is not here answers 501 and is not among the region's capabilities. */
import { cancelAppointmentHandler, rescheduleAppointmentHandler } from './appointments/change.js';
import { createAppointmentHandler } from './appointments/create.js';
import { openEventsHandler } from './cases/events.js';
import { lookupCaseHandler } from './cases/lookup.js';
import { getQueueHandler } from './cases/queue.js';
import { getCaseHandler } from './cases/view.js';
import { regionHandler } from './catalogue/region.js';
import { getServiceHandler, listServicesHandler } from './catalogue/services.js';
import { changeHoldHandler, getHoldHandler, releaseHoldHandler } from './holds/change.js';
import { createHoldHandler } from './holds/create.js';
import type { Handlers } from './http/call.js';
import { resendCodeHandler } from './messages/resend.js';
import { listApplicationsHandler, moveApplicationHandler } from './officer/applications.js';
import { announceClosureHandler, listClosuresHandler, withdrawClosureHandler } from './officer/closures.js';
import { getOfficerDayHandler } from './officer/day.js';
import { callNextHandler, checkInHandler, markNoShowHandler } from './officer/line.js';
import { listMessagesHandler } from './officer/messages.js';
import { announceMaintenanceHandler } from './officer/maintenance.js';
import { switchBookingHandler } from './officer/online-booking.js';
import { serveHandler } from './officer/serve.js';
import type { AppOptions } from './options.js';
import { getAvailabilityHandler } from './slots/get-availability.js';
import { joinWaitlistHandler } from './waitlist/join.js';
import { leaveWaitlistHandler } from './waitlist/leave.js';
import { takeOfferHandler } from './waitlist/take.js';

export function createHandlers(options: AppOptions): Handlers {
  const built: Omit<Handlers, 'getRegion'> = {
    listServices: listServicesHandler(options),
    getService: getServiceHandler,
    getAvailability: getAvailabilityHandler,
    createHold: createHoldHandler,
    getHold: getHoldHandler,
    changeHold: changeHoldHandler,
    releaseHold: releaseHoldHandler,
    createAppointment: createAppointmentHandler,
    rescheduleAppointment: rescheduleAppointmentHandler,
    cancelAppointment: cancelAppointmentHandler,
    joinWaitlist: joinWaitlistHandler,
    leaveWaitlist: leaveWaitlistHandler,
    takeOffer: takeOfferHandler,
    lookupCase: lookupCaseHandler,
    resendCode: resendCodeHandler,
    getCase: getCaseHandler,
    openEvents: openEventsHandler,
    getQueue: getQueueHandler,
    getOfficerDay: getOfficerDayHandler,
    checkInByOfficer: checkInHandler,
    callNext: callNextHandler,
    serveAppointment: serveHandler,
    markNoShow: markNoShowHandler,
    listApplications: listApplicationsHandler,
    moveApplication: moveApplicationHandler,
    announceClosure: announceClosureHandler,
    listClosures: listClosuresHandler,
    withdrawClosure: withdrawClosureHandler,
    switchBooking: switchBookingHandler,
    announceMaintenance: announceMaintenanceHandler,
    ...(options.showMessages ? { listMessages: listMessagesHandler } : {}),
  };
  return { ...built, getRegion: regionHandler(['getRegion', ...Object.keys(built)]) };
}
