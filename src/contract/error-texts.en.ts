/** What a citizen reads for each code, in English: what is wrong, and what to do next. Rules of wording: looks, "Words". */
import { clientErrorTexts } from './error-texts.client.js';
import type { ErrorCode, ErrorText } from './errors.js';

const reload = 'Reload this page, then try again.';
const anotherTime = 'Choose another time.';
const holdAgain = 'Choose a time again.';
const anotherPlace = 'Choose another place.';

export const errorTexts = {
  ...clientErrorTexts.en,
  invalid_request: { says: 'We cannot read this request.', next: reload },
  invalid_json: { says: 'The data reached us incomplete.', next: reload },
  body_too_large: { says: 'This is too large to send.', next: 'Make the photo or file smaller, then send it again.' },
  wrong_content_type: { says: 'We do not know this kind of data.', next: reload },
  not_found: { says: 'What you are looking for is not here.', next: 'Search again, or ask us.' },
  method_not_allowed: { says: 'This step cannot be used here.', next: 'Reload this page, or ask us.' },
  origin_not_allowed: {
    says: 'This website is not registered to send us data yet.',
    next: 'Come to the counter, or tell the owner of the website.',
  },
  idempotency_key_missing: { says: 'The data reached us incomplete.', next: reload },
  idempotency_mismatch: {
    says: 'This differs from what you sent first.',
    next: 'See whether the first one went through, so that you do not book twice.',
  },
  idempotency_running: {
    says: 'We are still working on what you sent.',
    next: 'Wait a moment, then look at the result. Do not send it again.',
  },
  rate_limited: { says: 'Too many requests in a short time.', next: 'Wait a moment, then try again.' },
  region_unknown: {
    says: 'We do not serve this region yet.',
    next: 'Check its name, or go to the nearest service office.',
  },
  service_unknown: { says: 'This service is not on our list.', next: 'Search for another one, or ask us.' },
  location_unknown: { says: 'This place is not on our list.', next: anotherPlace },
  service_not_at_location: { says: 'This service is not offered at this place.', next: anotherPlace },
  service_not_bookable: {
    says: 'This service works without appointments.',
    next: 'Walk in during opening hours.',
  },
  party_too_large: {
    says: 'This is more people than the service can take at once.',
    next: 'Come with fewer people, or contact us about a group.',
  },
  slot_taken: { says: 'This time has just been taken.', next: anotherTime },
  slot_past: { says: 'This time has passed.', next: anotherTime },
  slot_unknown: { says: 'This time is not in the schedule.', next: anotherTime },
  day_closed: { says: 'This place is closed on that day.', next: 'Choose another day.' },
  hold_unknown: { says: 'We do not find the time we kept for you.', next: holdAgain },
  hold_expired: { says: 'We could not keep this time any longer.', next: holdAgain },
  hold_released: { says: 'This time was given back.', next: holdAgain },
  hold_consumed: { says: 'This time is booked for you already.', next: 'Open your ticket. Do not book again.' },
  hold_extension_limit: {
    says: 'We cannot keep this time any longer.',
    next: 'Finish your booking, or choose a time again.',
  },
  hold_limit: { says: 'We are keeping several times for you.', next: 'Use one of them or give one back first.' },
  hold_token_wrong: {
    says: 'This time is kept for another device or window.',
    next: 'Go on there, or choose a time again here.',
  },
  field_invalid: { says: 'Something needs to be corrected.', next: 'Read the note beside the field, then send again.' },
  notice_outdated: {
    says: 'The notice on personal data has just changed.',
    next: 'Read the new one, then send again.',
  },
  appointment_limit: {
    says: 'You have as many bookings as one person can have.',
    next: 'Use, move or cancel one.',
  },
  appointment_past: {
    says: 'The time of this appointment has passed.',
    next: 'Book a new one, or come to the counter.',
  },
  appointment_not_changeable: {
    says: 'This appointment can no longer be changed online.',
    next: 'Contact us, or come to the counter.',
  },
  check_in_not_here: {
    says: 'The code of the hall does not match.',
    next: 'Check the code on the screen in the hall, or tell an officer.',
  },
  check_in_too_early: { says: 'It is too early to check in.', next: 'Try again closer to your time.' },
  online_booking_closed: { says: 'Online booking is paused.', next: 'Walk in as usual.' },
  waitlist_unknown: {
    says: 'You are not on this waiting list.',
    next: 'Join again if you still want an earlier time.',
  },
  lookup_failed: { says: 'Code, phone number or PIN does not match.', next: 'Check your ticket, or ask us.' },
  lookup_wait: {
    says: 'This code has been tried several times.',
    next: 'Wait a moment, then try again. Your ticket stays good.',
  },
  token_invalid: { says: 'The time to see this page is over.', next: 'Enter the code of your ticket again.' },
  application_unknown: { says: 'We do not find this application.', next: 'Check your ticket, or ask us.' },
  application_move_not_allowed: {
    says: 'This application has moved on.',
    next: 'Reload this page to see where it stands.',
  },
  document_rejected: { says: 'We cannot open this file.', next: 'Send a photo, or save it as PDF.' },
  survey_closed: { says: 'The survey for this visit is closed.', next: 'Tell us what you think at the counter.' },
  officer_token_invalid: { says: 'This officer key does not work.', next: 'Sign in again with the new key.' },
  queue_empty: { says: 'Nobody is waiting.', next: 'Call again when somebody has come.' },
  operation_not_built: { says: 'This is not available online yet.', next: 'Come to the counter during opening hours.' },
  maintenance: {
    says: 'The online service is under maintenance.',
    next: 'Try again later. The counters are open as usual.',
  },
  overloaded: { says: 'The online service is very busy.', next: 'Wait a moment, then try again.' },
  internal_error: {
    says: 'Our online service has a fault. It is not your fault.',
    next: 'Try again later, or contact us.',
  },
} as const satisfies Record<ErrorCode, ErrorText>;
