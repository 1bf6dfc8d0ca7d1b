import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { regionData } from '../demo/catalogue/index.js';
import '../src/widgets/locations/define.js';
import { anew, fallback, Hands, setClock, sky, type Sky, TUESDAY } from './support/stage.js';

interface Args {
  readonly location: string;
  readonly headingLevel: number;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Locations',
  component: 'mpp-locations',
  args: { location: '', headingLevel: 2 },
  argTypes: {
    location: { control: 'select', options: ['', ...regionData.locations.map(({ id }) => id)] },
    headingLevel: { control: 'inline-radio', options: [2, 3, 4, 5, 6] },
  },
};
export default meta;

interface Scene {
  readonly args?: Partial<Args>;
  readonly at?: string;
  readonly sky?: () => Sky;
  readonly sees: string;
  readonly play?: (hands: Hands) => Promise<void>;
}

const scene = ({ args = {}, at = TUESDAY, sky: over = sky, sees, play }: Scene): Story => ({
  args,
  beforeEach: () => {
    setClock(at);
    return () => setClock();
  },
  render: (given) =>
    anew(
      given,
      html`<mpp-locations .client=${over().client} location=${given.location} heading-level=${given.headingLevel}>
        ${fallback}
      </mpp-locations>`,
    ),
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement, 'mpp-locations');
    await hands.stands('[part=base]', sees);
    await play?.(hands);
    await hands.rest();
  },
});

const [mall] = regionData.locations;

/** Open until when, numbers until when, and how to call. */
export const OpenNow: Story = scene({ sees: 'MPP Sagara' });

/** After hours: when they open next. */
export const Closed: Story = scene({ at: '2026-11-24T20:00:00+07:00', sees: 'MPP Sagara' });

/** On a Friday between prayers and the afternoon. */
export const FridayBreak: Story = scene({ at: '2026-11-27T12:00:00+07:00', sees: 'MPP Sagara' });

/** A holiday says which. */
export const Holiday: Story = scene({ at: '2026-12-25T10:00:00+07:00', sees: 'MPP Sagara' });

/** Closed for a reason that nobody planned. */
export const ClosedUnplanned: Story = scene({
  sky: () => {
    const closures = [
      { day: '2026-11-24', reason: { id: 'Listrik padam', en: 'Power cut' }, kind: 'unplanned' as const },
    ];
    const locations = mall ? [{ ...mall, closures }] : [];
    return sky('fine', { region: { ...regionData, locations } });
  },
  sees: 'MPP Sagara',
});

export const OnePlace: Story = scene({ args: { location: 'gerai-karangsari' }, sees: 'Karangsari' });

/** Where the mobile unit stops next. */
export const MobileUnit: Story = scene({ args: { location: 'mobil-keliling' }, sees: 'Muara Jati' });

/** An old link: the places that there are. */
export const UnknownPlace: Story = scene({ args: { location: 'loket-lama' }, sees: 'MPP Sagara' });

export const NoPlace: Story = scene({
  sky: () => sky('fine', { region: { ...regionData, locations: [] } }),
  sees: '.',
});

/** What the webmaster wrote stays until there is something better. */
export const Loading: Story = scene({ sky: () => sky('slow'), sees: '' });

export const Failed: Story = scene({
  sky: () => sky('gateway'),
  sees: '',
  play: (hands) => hands.stands('.notice').then(),
});

export const Offline: Story = scene({
  sky: () => sky('offline'),
  sees: '',
  play: (hands) => hands.stands('.notice').then(),
});

/** From a copy: should be open, and no promise. */
export const FromCopy: Story = {
  ...scene({ sees: 'MPP Sagara' }),
  render: (given) => {
    const over = sky();
    const kept = html`<mpp-locations .client=${over.client}></mpp-locations>`;
    const loseNetwork = (event: Event) => {
      const first = event.currentTarget;
      if (!(first instanceof HTMLElement)) return;
      over.weather = 'offline';
      over.age();
      const second = document.createElement('mpp-locations');
      second.client = over.client;
      first.replaceChildren(second);
    };
    return anew(given, html`<div @mpp-ready=${{ handleEvent: loseNetwork, once: true }}>${kept}</div>`);
  },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement, 'mpp-locations[state=offline]');
    await hands.stands('[part=base]', 'MPP Sagara');
    await hands.rest();
  },
};
