import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  type Answer,
  booking,
  type BookingArgs,
  changed,
  json,
  press,
  problem,
  stands,
  straight,
  type as enter,
} from './appointment-booking-page.js';

type Story = StoryObj<BookingArgs>;

const meta: Meta<BookingArgs> = {
  title: 'Widgets/Appointment booking/Waiting list',
  component: 'mpp-appointment-booking',
  args: { service: 'kk-hilang-rusak', location: 'mpp-sagara', checklistHref: '/syarat', trackingHref: '/lacak' },
};
export default meta;

const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const day = (days: number) => later(days).slice(0, 10);

/** Full to the end of what can be booked. */
const full = changed('GET /availability', { days: [], slots: [], nextBookableDate: null });

/** These days full, the next one free. */
const fullDays = (count: number) =>
  changed('GET /availability', {
    days: Array.from({ length: count + 1 }, (_, i) => ({
      day: day(i),
      state: i < count ? 'full' : 'open',
      left: i < count ? 0 : 9,
    })),
    nextBookableDate: day(count),
  });

/** `POST /waitlist` answers so. */
const joining =
  (answer: () => Promise<Response>): Answer =>
  (call, send) =>
    call === 'POST /waitlist' ? answer() : full(call, send);

interface Scene {
  readonly args?: Partial<BookingArgs>;
  readonly answer?: Answer;
  readonly play: (canvas: HTMLElement) => Promise<void>;
}

const scene = ({ args = {}, answer = full, play }: Scene): Story => ({
  args,
  render: (given) => booking(given, answer),
  play: ({ canvasElement }) => play(canvasElement),
});

async function toForm(canvas: HTMLElement): Promise<void> {
  await stands(canvas, '.notice');
  await press(canvas, '.button:not(.button-line)');
  await stands(canvas, '#wait-phone');
}

async function join(canvas: HTMLElement): Promise<void> {
  await toForm(canvas);
  await enter(canvas, 'wait-phone', '0812 7766 5544');
  await press(canvas, 'form .button');
}

/** Leads to the list from beneath the days. */
const OPENER = '.stack-6 > p > .link';

/** A day is full: the list is offered beneath the days that are free. */
export const DayFull: Story = scene({
  answer: fullDays(1),
  play: (canvas) => stands(canvas, OPENER),
});

/** One number is asked for, and nothing else. */
export const Form: Story = scene({ play: toForm });

export const FormForOneOfSeveralDays: Story = scene({
  answer: fullDays(3),
  play: async (canvas) => {
    await press(canvas, OPENER);
    await stands(canvas, '#wait-day');
  },
});

export const FormWithBadNumber: Story = scene({
  play: async (canvas) => {
    await toForm(canvas);
    await press(canvas, 'form .button');
    await stands(canvas, '#wait-phone-error');
  },
});

/** The number has all the wishes that one may have. */
export const LimitReached: Story = scene({
  answer: joining(() => Promise.resolve(problem(409, 'appointment_limit'))),
  play: async (canvas) => {
    await join(canvas);
    await stands(canvas, '.notice-bad');
  },
});

/** No answer came: never *gagal*, and it is asked again by the same request. */
export const NotCertain: Story = scene({
  answer: joining(() => Promise.reject(new TypeError('connection lost'))),
  play: async (canvas) => {
    await join(canvas);
    await stands(canvas, '.button-line');
  },
});

/** What happens next, and the way off the list. */
export const Joined: Story = scene({
  play: async (canvas) => {
    await join(canvas);
    await stands(canvas, '.stage-current');
  },
});

export const Left: Story = scene({
  play: async (canvas) => {
    await join(canvas);
    await stands(canvas, '.stage-current');
    await press(canvas, '.actions .link:last-child');
    await stands(canvas, '#question + p');
  },
});

/** The page to which the message leads. */
const offer = (answer: Answer, play: (canvas: HTMLElement) => Promise<void>): Story => ({
  args: { service: '', location: '' },
  render: (given) => {
    history.replaceState(null, '', '#mpp-offer=entry-1');
    return booking(given, answer);
  },
  play: async ({ canvasElement }) => {
    await stands(canvasElement, '#offer-digits');
    await play(canvasElement);
  },
});

const offering =
  (answer: () => Response): Answer =>
  (call, send) =>
    call === 'POST /waitlist/offer' ? Promise.resolve(answer()) : send();

const looked = (selector: string) => async (canvas: HTMLElement) => {
  await enter(canvas, 'offer-digits', '5544');
  await press(canvas, 'form .button');
  await stands(canvas, selector);
};

const hold = () => ({
  ...{ id: 'hold-1', state: 'active', services: ['sim-baru'], location: 'mpp-sagara', partySize: 1 },
  ...{ startsAt: `${day(7)}T09:15:00+07:00`, endsAt: `${day(7)}T09:45:00+07:00`, extensionsLeft: 0 },
  ...{ expiresAt: later(1 / 24), serverTime: later(0), ownerToken: 'owner-token-of-the-offer' },
});

/** Opening the link changes nothing; the number shows what is offered. */
export const OfferAsked: Story = offer(straight, () => Promise.resolve());

/** Unknown, or another number: nobody says which. */
export const OfferNotFound: Story = offer(
  offering(() => problem(404, 'lookup_failed')),
  looked('.trouble'),
);
export const OfferGuessedTooOften: Story = offer(
  offering(() => problem(429, 'lookup_wait')),
  looked('.trouble'),
);

/** Place, day, time, how long it stands; one press takes it. */
export const Offer: Story = offer(
  offering(() => json(hold())),
  looked('.review'),
);
export const OfferOver: Story = offer(
  offering(() => problem(409, 'hold_expired')),
  looked('.notice-attn'),
);
export const OfferBooked: Story = offer(
  offering(() => problem(409, 'hold_consumed')),
  looked('.notice-info'),
);
