import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  type Answer,
  booking,
  type BookingArgs,
  changed,
  press,
  problem,
  send,
  stands,
  straight,
  takeTime,
  toForm,
  toReview,
} from './appointment-booking-page.js';

type Story = StoryObj<BookingArgs>;

const meta: Meta<BookingArgs> = {
  title: 'Widgets/Appointment booking',
  component: 'mpp-appointment-booking',
  args: { service: 'kk-hilang-rusak', location: 'mpp-sagara', checklistHref: '/syarat', trackingHref: '/lacak' },
};
export default meta;

interface Scene {
  readonly args?: Partial<BookingArgs>;
  readonly answer?: Answer;
  readonly play: (canvas: HTMLElement) => Promise<void>;
}

const scene = ({ args = {}, answer = straight, play }: Scene): Story => ({
  args,
  render: (given) => booking(given, answer),
  play: ({ canvasElement }) => play(canvasElement),
});

const sees = (selector: string) => (canvas: HTMLElement) => stands(canvas, selector);

/** No service is chosen anywhere on the page: the most wanted ones are offered. */
export const WithoutService: Story = scene({ args: { service: '', location: '' }, play: sees('.pick-row') });

/** Places with address, hours, the mobile unit's next stops, and the first free day of each. */
export const Place: Story = scene({ args: { location: '' }, play: sees('[type=radio]') });

/** The page asks for a place that does not serve this. */
export const PlaceUnknown: Story = scene({ args: { location: 'kantor-lama' }, play: sees('[type=radio]') });

/** Narrow: the nearest days first, the month on demand. Wide: the month, with the times of its day beside it. */
export const Time: Story = scene({ play: sees('.slot') });

/** The other way round: a month where narrow, a list where wide. */
export const TimeTheOtherWay: Story = scene({
  play: async (canvas) => {
    await stands(canvas, '.slot');
    await press(canvas, '[part=base] > div > .link:last-child');
  },
});

/** A service that allows several people to come together. */
export const TimeForSeveral: Story = scene({ args: { service: 'paspor-baru' }, play: sees('[name=party]') });

/** Full to the end of what can be booked: another place, and the counters. */
export const Full: Story = scene({
  answer: changed('GET /availability', { days: [], slots: [], nextBookableDate: null }),
  play: sees('.notice'),
});

/** The time is kept; the bar runs down. */
export const Form: Story = scene({ play: toForm });

/** A field that only this service has, and no NIK. */
export const FormWithExtraField: Story = scene({ args: { service: 'pajak-kendaraan-tahunan' }, play: toForm });

export const FormWithErrors: Story = scene({
  play: async (canvas) => {
    await toReview(canvas, '9901 0157 1390 0013');
    await stands(canvas, '.field-bad');
  },
});

/** What will be booked, the NIK covered. */
export const Review: Story = scene({
  play: async (canvas) => {
    await toReview(canvas);
    await stands(canvas, '.review');
  },
});

/** The NIK or the phone number has all the visits that one person may have. */
export const LimitReached: Story = scene({
  answer: (call, go) => (call === 'POST /appointments' ? Promise.resolve(problem(409, 'appointment_limit')) : go()),
  play: async (canvas) => {
    await send(canvas);
    await stands(canvas, '.notice-bad');
  },
});

/** The codes of what is booked go to the phone it was booked with. */
export const LimitReachedLostCode: Story = scene({
  answer: (call, go) => (call === 'POST /appointments' ? Promise.resolve(problem(409, 'appointment_limit')) : go()),
  play: async (canvas) => {
    await send(canvas);
    await stands(canvas, '.notice-bad');
    await press(canvas, '[aria-expanded=false]');
    await stands(canvas, '#resend-phone');
  },
});

/** Somebody was quicker: what was typed is kept, the nearest times are offered. */
export const TimeTaken: Story = scene({
  answer: (call, go) => {
    const alternatives = [15, 30, 45].map((minutes, i) => ({
      startsAt: new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000 + minutes * 60_000 + 7_200_000)
        .toISOString()
        .replace('.000Z', '+00:00'),
      left: 6 - i,
    }));
    return call === 'POST /holds' ? Promise.resolve(problem(409, 'slot_taken', { alternatives })) : go();
  },
  play: async (canvas) => {
    await takeTime(canvas);
    await stands(canvas, '.notice-attn');
  },
});

/** The hold ran out while the form was being filled in: the same time is worth a try. */
export const HoldExpired: Story = scene({
  answer: (call, go) => (call === 'POST /appointments' ? Promise.resolve(problem(409, 'hold_expired')) : go()),
  play: async (canvas) => {
    await send(canvas);
    await stands(canvas, '.notice-attn');
  },
});

/** No answer came: never *gagal*, since it may have worked, and no second booking is offered. */
export const Uncertain: Story = scene({
  answer: (call, go) =>
    call === 'POST /appointments' || call.startsWith('GET /holds/')
      ? Promise.reject(new TypeError('connection lost'))
      : go(),
  play: async (canvas) => {
    await send(canvas);
    await stands(canvas, '.stage-current');
  },
});

/** The ticket stays paper in the dark and works as a screenshot. */
export const Ticket: Story = scene({
  play: async (canvas) => {
    await send(canvas);
    await stands(canvas, '.ticket');
  },
});

/** What is sure to be needed, with the ticks of the checklist as far as they are known here. */
export const TicketWithDocuments: Story = scene({
  play: async (canvas) => {
    await send(canvas);
    await stands(canvas, '.bring-row');
  },
});

/** As text, to whoever comes along. */
export const TicketShared: Story = scene({
  play: async (canvas) => {
    await send(canvas);
    await press(canvas, '.pocket-link[aria-expanded]');
    await stands(canvas, '[href^="https://wa.me/"]');
  },
});

/** Two services in one visit, one after the other. */
export const TicketForTwoServices: Story = scene({
  args: { service: 'paspor-baru kk-baru' },
  play: async (canvas) => {
    await send(canvas);
    await stands(canvas, '.ticket');
  },
});

/** An officer has switched online booking off; the counters go on. */
export const SwitchedOff: Story = scene({
  answer: changed('GET /region', {
    booking: { open: false, reason: { id: 'Gangguan listrik', en: 'Power cut' } },
  }),
  play: sees('.notice-attn'),
});

export const Maintenance: Story = scene({
  answer: changed('GET /region', {
    maintenance: {
      from: '2026-01-01T00:00:00+07:00',
      reason: { id: 'Pindah ke server baru', en: 'Moving to a new server' },
    },
  }),
  play: sees('.notice-attn'),
});

export const ServiceUnknown: Story = scene({ args: { service: 'tidak-ada', location: '' }, play: sees('.notice') });

/** One walks in. */
export const ServiceWithoutAppointments: Story = scene({
  args: { service: 'jemput-bola-adminduk', location: '' },
  play: sees('.notice'),
});

/** The source cannot book, such as a static catalogue. */
export const NotOffered: Story = scene({
  answer: changed('GET /region', { capabilities: ['getRegion', 'listServices', 'getService'] }),
  play: sees('.notice'),
});

/** The days could not be read: try again, and the counters. */
export const DaysFailed: Story = scene({
  answer: (call, go) => (call === 'GET /availability' ? Promise.resolve(problem(500, 'internal_error')) : go()),
  play: sees('.notice-bad'),
});

/** Nothing could be read. */
export const Failed: Story = scene({
  answer: () => Promise.resolve(problem(500, 'internal_error')),
  play: sees('.notice-bad'),
});

/** On its way: a skeleton in the shape of a list, after 200 ms. */
export const Loading: Story = scene({ answer: () => new Promise(() => undefined), play: sees('.skeleton') });
