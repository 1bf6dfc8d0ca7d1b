/** What is opened on a ticket to take it along: a calendar, and text to be sent. Few open either. */
export { calendarView } from './calendar-view.js';
export { ticketShare } from './share-ticket.js';
