/** Written by `npm run texts`. */
export default {
  'offer.consumed.body': 'Do not book again. The code is on your ticket and in the message we sent.',
  'offer.consumed.title': 'This time is your appointment already',
  'offer.expired.body': 'The time has gone to the next person. Choose another one, or join the waiting list again.',
  'offer.expired.title': 'This offer is over',
  'offer.intro': 'We are keeping it. Enter 4 digits of your phone number to see it; nothing is booked yet.',
  'offer.kept': 'Kept for you',
  'offer.kept.until': 'until {0}',
  'offer.look': 'See the time',
  'offer.looking': 'Opening…',
  'offer.mismatch.body':
    'Check the 4 digits of the phone number that got the message. Correct? The link may be cut off, or the offer is long over.',
  'offer.mismatch.title': 'No offer for those digits',
  'offer.notNow': 'Changed your mind? You need not do anything. After {0} this time goes to the next person.',
  'offer.phone.hint': 'The number that got our message.',
  'offer.released.body':
    'This time can no longer be taken. Choose another one. If the place is closed, you are still on the waiting list.',
  'offer.released.title': 'This offer was given back',
  'offer.take': 'Take {0}',
  'offer.take.hint': 'Next you enter your details, check them, and get your ticket.',
  'offer.title': 'A time is free for you',
  'offer.wait.body': 'It did not match several times. We wait a little so that nobody can guess it.',
};
