import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Application } from '../src/contract/applications.js';
import {
  type Answer,
  lineLost,
  lookUp,
  press,
  problem,
  rest,
  stands,
  straight,
  ticketOf,
  tracker,
  type TrackerArgs,
  type,
  withCase,
  without,
} from './status-tracker-page.js';

type Story = StoryObj<TrackerArgs>;

const meta: Meta<TrackerArgs> = {
  title: 'Widgets/Status tracker',
  component: 'mpp-status-tracker',
  args: { code: '', bookingHref: '/jadwal', checklistHref: '/syarat' },
};
export default meta;

const form = (play: (canvas: HTMLElement) => Promise<unknown>, answer: Answer = straight, args = {}): Story => ({
  args,
  render: (given) => tracker(given, answer),
  play: async ({ canvasElement }) => {
    await play(canvasElement);
    await rest(canvasElement);
  },
});

const SENTENCE = '#status, .notice-large .notice-title';

/** The code is lost: it is sent to the phone it was booked with. */
const lostCode = (play: (canvas: HTMLElement) => Promise<unknown> = sendCode, answer: Answer = straight): Story =>
  form(async (canvas) => {
    await press(canvas, 'details summary');
    await press(canvas, 'details button.link');
    await stands(canvas, '#resend-phone');
    await play(canvas);
  }, answer);

async function sendCode(canvas: HTMLElement): Promise<void> {
  await type(canvas, 'resend-phone', '0812 0000 1001');
  await press(canvas, 'details form .button');
  await stands(canvas, 'details .notice');
}

export const LostCode: Story = lostCode(() => Promise.resolve());
export const LostCodeBadNumber: Story = lostCode(async (canvas) => {
  await press(canvas, 'details form .button');
  await stands(canvas, '#resend-phone-error');
});

/** The same whether something was booked with the number or not. */
export const LostCodeSent: Story = lostCode();

/** No answer came: it may have been sent. */
export const LostCodeNotCertain: Story = lostCode(
  sendCode,
  without('/cases/resend-code', () => Response.error()),
);
export const LostCodeTooOften: Story = lostCode(
  sendCode,
  without('/cases/resend-code', () => problem(429, 'rate_limited')),
);

/** A case of the showcase, opened by its code and proof. */
const opened = (
  ticket: string,
  answer: Answer = straight,
  then: (canvas: HTMLElement) => Promise<unknown> = () => Promise.resolve(),
): Story =>
  form(async (canvas) => {
    await lookUp(canvas, ticketOf(ticket));
    await stands(canvas, SENTENCE);
    await then(canvas);
  }, answer);

const application = (change: (one: Application) => readonly Application[]): Answer =>
  withCase((found) => ({ ...found, applications: found.applications.flatMap(change) }));

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

/** Takes input before any data have come. */
export const Form: Story = form((canvas) => stands(canvas, 'details'));

/** A code in the attribute or in `#mpp-code=` stands in its field; it opens nothing without its proof. */
export const CodeGiven: Story = form((canvas) => stands(canvas, '#code'), straight, { code: ticketOf('booked').code });

/** Where no phone number was given, a PIN proves it. */
export const Pin: Story = form((canvas) => press(canvas, 'form .link'));

/** Where to look, and who helps without a code. */
export const CodeLost: Story = form((canvas) => press(canvas, 'summary'));

/** The check character tells that a letter is wrong, before anybody is asked. */
export const WrongCode: Story = form(async (canvas) => {
  await lookUp(canvas, { code: 'SGR-7KQ4M-2XPRW', digits: '7890' });
  await stands(canvas, '#code-error');
});

/** Nothing typed: each field says what it wants, the summary leads to them. */
export const Empty: Story = form(async (canvas) => {
  await press(canvas, 'form > .button');
  await stands(canvas, '#error-summary');
});

/** On the way. */
export const Looking: Story = form(
  (canvas) => lookUp(canvas, ticketOf('booked')),
  (path, send) => (path === '/cases/lookup' ? new Promise(() => undefined) : send()),
);

/** Nobody says which of the two is wrong; both stay as they were typed. */
export const NoMatch: Story = form(async (canvas) => {
  await lookUp(canvas, { ...ticketOf('booked'), digits: '0000' });
  await stands(canvas, '#error-summary');
});

/** Too many tries: until when, why, and who helps now. */
export const Wait: Story = form(
  async (canvas) => {
    await lookUp(canvas, ticketOf('booked'));
    await stands(canvas, '.trouble');
  },
  without('/cases/lookup', () => problem(429, 'lookup_wait', {}, { 'Retry-After': '900' })),
);

/** The server has a fault: not the citizen's, and the counters go on. */
export const Failed: Story = form(
  async (canvas) => {
    await lookUp(canvas, ticketOf('booked'));
    await stands(canvas, '.trouble');
  },
  without('/cases/lookup', () => problem(500, 'internal_error')),
);

/** The region has no look-up, such as one with a static catalogue. */
export const Unsupported: Story = form(
  (canvas) => stands(canvas, '.notice'),
  async (path, send) => {
    const answer = await send();
    if (path !== '/region') return answer;
    return Response.json({ ...((await answer.json()) as object), capabilities: [] });
  },
);

/** When, where, when to be there, how to change it. */
export const BeforeTheDay: Story = opened('booked');
export const TwoServices: Story = opened('two-services');
/** The mobile unit stands where it stops that day. */
export const MobileUnit: Story = opened('van');

/** Asked first, and moving offered. */
export const Cancelling: Story = opened('booked', straight, async (canvas) => {
  await press(canvas, '.link-bad');
  await stands(canvas, '.button:not(a)');
});

/** Not certain is not failed: sending again does no harm. */
export const CancelUncertain: Story = opened(
  'booked',
  (path, send) => (path === '/appointments/cancel' ? Promise.reject(new TypeError('lost')) : send()),
  async (canvas) => {
    await press(canvas, '.link-bad');
    await press(canvas, '.button:not(a)');
    await stands(canvas, '.notice-attn');
  },
);

export const Cancelled: Story = opened('cancelled');
export const NoShow: Story = opened('no-show');

/** The number served, yours, one cell a person between. */
export const InLine: Story = opened('in-line');

/** A number that may be old loses its weight; the hall's call counts. */
export const InLineNotLive: Story = opened('in-line', lineLost, (canvas) => stands(canvas, '.live-lost'));
export const Called: Story = opened('called');

export const Received: Story = opened('received');

/** One sentence, the promise with its flag, the stages. */
export const UnderWay: Story = opened('checked');

/** The age first; what stands below may have changed. */
export const NotLive: Story = opened('checked', lineLost, (canvas) => stands(canvas, '.live-lost'));
export const OtherAgency: Story = opened('other-agency');

/** Action needed comes before all else; our clock stands still. */
export const YourTurn: Story = opened('your-turn');

/** Late is called late: apology, the first promise, where to complain. */
export const Late: Story = opened('late');

/** Late, with a new day promised. */
export const LateWithNewDay: Story = opened(
  'late',
  application((one) => {
    const days = [-5, -4, -1, 0, 1, 2].map(day);
    const clock = { promisedOn: day(2), totalDays: 6, usedDays: 4, lateDays: 2, paused: false, days };
    return [{ ...one, clock }];
  }),
);

export const Ready: Story = opened('ready');
export const Granted: Story = opened('granted');

/** The reason, then ways on with their last day. */
export const Rejected: Story = opened(
  'rejected',
  application((one) => [{ ...one, objectionUntil: day(21) } as Application]),
);
export const Withdrawn: Story = opened('withdrawn');
export const PassedOn: Story = opened('transferred');

/** Several applications under one code: the most urgent in full, the others as rows. */
export const Several: Story = opened(
  'ready',
  application((one) => [one, { ...one, id: 'other', state: 'in-progress', service: 'kk-baru' }]),
);

/** Forgotten, as on a shared PC. */
export const Closed: Story = opened('checked', straight, async (canvas) => {
  await press(canvas, '.leave .link');
  await type(canvas, 'code', '');
});
