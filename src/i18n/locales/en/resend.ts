/** Written by `npm run texts`. */
export default {
  'resend.another': 'Try another number',
  'resend.phone.hint': 'The number used when booking. We do not show the code here.',
  'resend.sending': 'Sending…',
  'resend.sent.body': 'If that number was used to book, the code arrives within a few minutes by WhatsApp or SMS.',
  'resend.sent.nothing': 'No message? Perhaps it was booked with another number or without one. Staff can help.',
  'resend.sent.title': 'Wait for a message on your phone',
  'resend.submit': 'Send the code again',
  'resend.unsure.body':
    'The answer has not come yet. Wait a few minutes for the message. Nothing? Press once more; it will not be sent twice.',
  'resend.unsure.title': 'Not certain that it was sent',
};
