/** Written by `npm run texts`. */
export default {
  'locations.call': 'Call {0}',
  'locations.closed': 'Closed. Call before you come.',
  'locations.empty': 'No counter is listed yet.',
  'locations.failed.body': 'It is not your fault. Try again in a moment.',
  'locations.failed.title': 'The list of counters did not load',
  'locations.loading': 'Loading counters…',
  'locations.open': 'Open until {0}',
  'locations.open.kept': 'Should be open until {0}',
  'locations.open.lastTicket': 'Open until {0}, numbers until {1}',
  'locations.opens': 'Opens {0}, {1}',
  'locations.short.title': 'The counters are open',
  'locations.unknown': 'We do not know this counter. These are the counters there are:',
};
