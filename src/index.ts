/** All widgets, defined on import, with their classes and events; and what an application may need beside them. */
import './widgets/appointment-booking/define.js';
import './widgets/locations/define.js';
import './widgets/requirement-checklist/define.js';
import './widgets/service-search/define.js';
import './widgets/status-tracker/define.js';

export { MppAppointmentBooking } from './widgets/appointment-booking/appointment-booking.js';
export { MppLocations } from './widgets/locations/locations.js';
export { MppRequirementChecklist } from './widgets/requirement-checklist/requirement-checklist.js';
export { MppServiceSearch } from './widgets/service-search/service-search.js';
export { MppStatusTracker } from './widgets/status-tracker/status-tracker.js';
export type * from './ui/events.js';
export { overrideTexts } from './i18n/overrides.js';
export { language, setLanguage } from './i18n/page-language.js';
