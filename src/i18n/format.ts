/** Every format of the toolkit: numbers, money, dates, times, periods, in the page's language. */
export * from './format-date.js';
export * from './format-distance.js';
export * from './format-duration.js';
export * from './format-list.js';
export * from './format-number.js';
export * from './format-time.js';
