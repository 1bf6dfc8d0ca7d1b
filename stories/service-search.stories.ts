import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { regionData, services } from '../demo/catalogue/index.js';
import '../src/widgets/service-search/define.js';
import { anew, fallback, Hands, setClock, sky, type Sky, TUESDAY } from './support/stage.js';

interface Args {
  readonly category: string;
  readonly agency: string;
  readonly limit: number;
  readonly headingLevel: number;
  readonly usageText: 'on' | 'off';
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Service search',
  component: 'mpp-service-search',
  args: { category: '', agency: '', limit: 6, headingLevel: 2, usageText: 'off' },
  argTypes: {
    category: { control: 'select', options: ['', ...regionData.categories.map(({ id }) => id)] },
    agency: { control: 'select', options: ['', ...regionData.agencies.map(({ id }) => id)] },
    headingLevel: { control: 'inline-radio', options: [2, 3, 4, 5, 6] },
    usageText: { control: 'inline-radio', options: ['on', 'off'] },
  },
};
export default meta;

const BOX = 'input[type=search]';

interface Scene {
  readonly args?: Partial<Args>;
  readonly sky?: () => Sky;
  readonly play: (hands: Hands) => Promise<unknown>;
}

const widget = (over: Sky, { category, agency, limit, headingLevel, usageText }: Args) =>
  html`<mpp-service-search
    .client=${over.client}
    category=${category || nothing}
    agency=${agency || nothing}
    limit=${limit}
    heading-level=${headingLevel}
    usage-text=${usageText}
    >${fallback}</mpp-service-search
  >`;

const scene = ({ args = {}, sky: over = sky, play }: Scene): Story => ({
  args,
  beforeEach: () => {
    setClock(TUESDAY);
    return () => setClock();
  },
  render: (given) => anew(given, widget(over(), given)),
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement, 'mpp-service-search');
    await play(hands);
    await hands.rest();
  },
});

const ask = async (hands: Hands, query: string) => {
  await hands.type(BOX, query);
  await hands.press('form button');
};

/** Takes input before any data have come; beneath it room for what will. */
export const Loading: Story = scene({ sky: () => sky('slow'), play: (hands) => hands.stands('.room') });

/** Sent before the data came: answered when they do. */
export const AskedEarly: Story = scene({ sky: () => sky('slow'), play: (hands) => ask(hands, 'paspor') });

/** What most people come for, and ways to look around. */
export const Empty: Story = scene({ play: (hands) => hands.stands('[part=results] a') });

export const Topics: Story = scene({ play: (hands) => hands.press('summary') });

/** A page of one topic. */
export const OneTopic: Story = scene({
  args: { category: 'kesehatan', limit: 4 },
  play: (hands) => hands.stands('[part=results] a'),
});

export const AllServices: Story = scene({
  play: async (hands) => {
    await hands.stands('[part=results] a');
    await hands.press('li > button.link');
    await hands.stands('.list-head');
  },
});

/** The list under the box; nothing is chosen by itself. */
export const Suggestions: Story = scene({
  play: async (hands) => {
    await hands.type(BOX, 'paspor');
    await hands.stands('[role=option] mark');
  },
});

export const SuggestionActive: Story = scene({
  play: async (hands) => {
    await hands.type(BOX, 'paspor');
    await hands.stands('[role=option] mark');
    await hands.key(BOX, 'ArrowDown');
    await hands.stands('[aria-selected=true]');
  },
});

/** Nothing fits so far: the search itself is offered. */
export const NoSuggestion: Story = scene({
  play: async (hands) => {
    await hands.type(BOX, 'qqxxzz');
    await hands.stands('[role=option]');
  },
});

/** Fee, time and channels of each; matched words marked. */
export const Results: Story = scene({
  play: async (hands) => {
    await ask(hands, 'ktp hilang');
    await hands.stands('.result mark');
  },
});

export const DidYouMean: Story = scene({
  play: async (hands) => {
    await ask(hands, 'kartu keluarag');
    await hands.stands('.below p button.link', 'kartu keluarga');
  },
});

/** No such service here: the nearest, the topics, and whom to ask. */
export const Near: Story = scene({
  play: async (hands) => {
    await ask(hands, 'paspor kucing');
    await hands.stands('[part=counters]');
  },
});

export const NotOffered: Story = scene({
  play: async (hands) => {
    await ask(hands, 'resep rendang');
    await hands.stands('[part=counters]');
  },
});

/** Filters open in place, each with the number of services that it would leave. */
export const Filters: Story = scene({
  play: async (hands) => {
    await ask(hands, 'kendaraan');
    await hands.press('.list-head button');
    await hands.stands('.filters');
  },
});

export const Filtered: Story = scene({
  play: async (hands) => {
    await ask(hands, 'kendaraan');
    await hands.press('.list-head button');
    await hands.press('.filters label.choice');
    await hands.press('.filters > .button');
    await hands.stands('.applied button');
  },
});

/** The words are found, and the filters leave none of it. */
export const NothingLeft: Story = scene({
  play: async (hands) => {
    await ask(hands, 'paspor');
    await hands.press('.list-head button');
    await hands.press('.filters label.choice', 'Gratis');
    await hands.stands('.below h3');
  },
});

/** Bad gateway: what failed, try again, and what the webmaster wrote. */
export const Failed: Story = scene({ sky: () => sky('gateway'), play: (hands) => hands.stands('.notice-bad') });

export const Offline: Story = scene({ sky: () => sky('offline'), play: (hands) => hands.stands('.notice-offline') });

/** The network was lost after the list had come: search goes on. */
export const Kept: Story = {
  ...scene({ play: () => Promise.resolve() }),
  render: (given) => {
    const over = sky();
    const loseNetwork = (event: Event) => {
      if (!(event.currentTarget instanceof HTMLElement)) return;
      over.weather = 'offline';
      over.age();
      const second = document.createElement('mpp-service-search');
      second.client = over.client;
      event.currentTarget.replaceChildren(second);
    };
    return anew(given, html`<div @mpp-data=${{ handleEvent: loseNetwork, once: true }}>${widget(over, given)}</div>`);
  },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement, 'mpp-service-search');
    await hands.stands('.notice-offline');
    await hands.rest();
  },
};

/** A catalogue too large for a phone is searched on the server; here it does not answer. */
export const Unanswered: Story = {
  ...scene({ play: () => Promise.resolve() }),
  render: (given) => {
    const over = sky('fine', { completeList: false, services });
    const loseServer = { handleEvent: () => (over.weather = 'gateway'), once: true };
    return anew(given, html`<div @mpp-data=${loseServer}>${widget(over, given)}</div>`);
  },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement, 'mpp-service-search');
    await hands.stands('[part=results] a');
    await ask(hands, 'paspor');
    await hands.stands('.notice-bad');
    await hands.rest();
  },
};
