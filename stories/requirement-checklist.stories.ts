import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { catalogueFile, services } from '../demo/catalogue/index.js';
import { StaticCaller } from '../src/client/static-caller.js';
import '../src/widgets/requirement-checklist/define.js';
import { caseService } from '../tests/widgets/support/case-service.js';
import { anew, fallback, Hands, setClock, sky, type Sky, TUESDAY } from './support/stage.js';

interface Args {
  readonly service: string;
  readonly bookingHref: string;
  readonly checklistHref: string;
  readonly headingLevel: number;
}
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: 'Widgets/Requirement checklist',
  component: 'mpp-requirement-checklist',
  args: { service: 'ktp-el-penggantian', bookingHref: '/jadwal', checklistHref: '/syarat', headingLevel: 2 },
  argTypes: { headingLevel: { control: 'inline-radio', options: [2, 3, 4, 5, 6] } },
};
export default meta;

interface Scene {
  readonly args?: Partial<Args>;
  readonly sky?: () => Pick<Sky, 'client'> | { readonly client: StaticCaller };
  readonly play: (hands: Hands) => Promise<unknown>;
}

const scene = ({ args = {}, sky: over = sky, play }: Scene): Story => ({
  args,
  beforeEach: () => {
    setClock(TUESDAY);
    return () => setClock();
  },
  render: (given) =>
    anew(
      given,
      html`<mpp-requirement-checklist
        .client=${over().client}
        service=${given.service || nothing}
        booking-href=${given.bookingHref}
        checklist-href=${given.checklistHref}
        heading-level=${given.headingLevel}
        >${fallback}</mpp-requirement-checklist
      >`,
    ),
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement, 'mpp-requirement-checklist');
    await play(hands);
    await hands.rest();
  },
});

const stands = (selector: string, text?: string) => (hands: Hands) => hands.stands(selector, text);
const cases = () => sky('fine', { services: [...services, caseService()] });
const answer = (hands: Hands, question: string, option: string) =>
  hands.press(`[part=question] [id$="-q-${question}"] label`, option);

/** Sure and perhaps, before any answer. */
export const Unanswered: Story = scene({ play: stands('[part=documents]') });

/** Answers move lines from perhaps to sure, and can be taken back. */
export const Answered: Story = scene({
  play: async (hands) => {
    await answer(hands, 'keperluan', 'Hilang');
    await answer(hands, 'wna', 'Tidak');
    await hands.stands('[part=question] button.link');
  },
});

/** Some are ready: one cell a document. */
export const Ticked: Story = scene({
  play: async (hands) => {
    await answer(hands, 'keperluan', 'Hilang');
    await hands.press('[part=documents] label', 'Kartu Keluarga');
  },
});

export const Ready: Story = scene({
  play: async (hands) => {
    await answer(hands, 'keperluan', 'Hilang');
    await answer(hands, 'wna', 'Tidak');
    await answer(hands, 'diwakilkan', 'Tidak');
    for (const name of ['Formulir', 'Kartu Keluarga', 'Surat kehilangan']) {
      await hands.press('[part=documents] label', name);
    }
    await hands.stands('.notice-good');
  },
});

/** Every kind of question. */
export const Questions: Story = scene({
  args: { service: 'kartu-uji' },
  sky: cases,
  play: async (hands) => {
    await answer(hands, 'keperluan', 'Sekolah');
    await answer(hands, 'keadaan', 'Baru pindah');
  },
});

/** The mistake beside its field, what was typed kept. */
export const WrongNumber: Story = scene({
  args: { service: 'kartu-uji' },
  sky: cases,
  play: async (hands) => {
    await hands.type('[inputmode=numeric]', 'dua');
    await hands.stands('.error');
  },
});

/** The rule, and what can be done meanwhile. */
export const Stop: Story = scene({
  args: { service: 'kartu-uji' },
  sky: cases,
  play: async (hands) => {
    await hands.type('input[type=date]', '2012-05-12');
    await hands.stands('h3', '17');
  },
});

/** A fee by formula, in lines. */
export const Fees: Story = scene({ args: { service: 'nikah-kua' }, play: stands('.fees') });

/** Not known is never free. */
export const FeeUnknown: Story = scene({ args: { service: 'izin-reklame' }, play: stands('.doubt') });

/** Said at the field that nobody has checked. */
export const NotChecked: Story = scene({ args: { service: 'ktp-el-baru' }, play: stands('.doubt') });

export const NoBooking: Story = scene({ args: { service: 'jemput-bola-adminduk' }, play: stands('[part=documents]') });

/** The region has no server: a list all the same, and no time to book. */
export const StaticCatalogue: Story = scene({
  sky: () => ({
    client: new StaticCaller({
      baseUrl: 'http://mpp.test/katalog.json',
      fetch: () => Response.json(catalogueFile()),
    }),
  }),
  play: stands('[part=documents]'),
});

export const SmallPrint: Story = scene({ play: (hands) => hands.press('summary') });

/** Two services in one visit: one list, one count a paper, one sum. */
export const Several: Story = scene({
  args: { service: 'ktp-el-penggantian kk-hilang-rusak' },
  play: stands('[part=visit]'),
});

/** Whoever adds one sees those that are wanted most, and finds the rest by a word. */
export const AddService: Story = scene({
  play: async (hands) => {
    await hands.press('[part=tools] button', 'Tambah layanan');
    await hands.type('input[type=search]', 'paspor');
    await hands.stands('.row-add');
  },
});

/** A document that has to be got first: its list opens in place, with the order of going. */
export const GotFirst: Story = scene({
  play: async (hands) => {
    await answer(hands, 'keperluan', 'Hilang');
    await hands.press('[data-path]');
    await hands.stands('[part=obtain] .stage');
  },
});

/** Ticks stay on the device only where somebody wants it. */
export const Keeping: Story = scene({
  play: async (hands) => {
    await hands.press('[part=documents] label', 'Kartu Keluarga');
    await hands.press('label', 'Simpan tanda centang');
    await hands.stands('#keep-hint', 'hanya disimpan');
    localStorage.removeItem('mpp-checklist');
  },
});

/** As text and as a link, without answers. */
export const Sharing: Story = scene({
  play: async (hands) => {
    await hands.press('[part=tools] button', 'Bagikan');
    await hands.stands('a[href^="https://wa.me"]');
  },
});

/** A service that is nobody else's business. */
export const QuickExit: Story = scene({ args: { service: 'pa-cerai' }, play: stands('[part=exit]') });

/** One of them is not here any more. */
export const SeveralOneUnknown: Story = scene({
  args: { service: 'ktp-el-penggantian sudah-lama-tidak-ada' },
  play: stands('.notice-attn'),
});

/** Nothing is chosen on the page yet. */
export const NoService: Story = scene({ args: { service: '' }, play: stands('[part=counters]') });

/** An old link. */
export const Unknown: Story = scene({ args: { service: 'sudah-lama-tidak-ada' }, play: stands('[part=counters]') });

/** What the webmaster wrote stays until there is something better. */
export const Loading: Story = scene({ sky: () => sky('slow'), play: stands('[part=base]') });

/** The same where he wrote nothing. */
export const LoadingBare: Story = {
  ...scene({ play: stands('.skeleton, [class*=bone], h2') }),
  render: () =>
    html`<mpp-requirement-checklist .client=${sky('slow').client} service="ktp-el-penggantian"></mpp-requirement-checklist>`,
};

export const Failed: Story = scene({ sky: () => sky('gateway'), play: stands('.notice-bad') });

export const Offline: Story = scene({ sky: () => sky('offline'), play: stands('.notice-offline') });

/** The network was lost after the list had come. */
export const Kept: Story = {
  ...scene({ play: () => Promise.resolve() }),
  render: ({ service }) => {
    const over = sky();
    const loseNetwork = (event: Event) => {
      if (!(event.currentTarget instanceof HTMLElement)) return;
      over.weather = 'offline';
      over.age();
      const second = document.createElement('mpp-requirement-checklist');
      second.client = over.client;
      second.service = service;
      event.currentTarget.replaceChildren(second);
    };
    return html`<div @mpp-data=${{ handleEvent: loseNetwork, once: true }}>
      <mpp-requirement-checklist .client=${over.client} service=${service}></mpp-requirement-checklist>
    </div>`;
  },
  play: async ({ canvasElement }) => {
    const hands = new Hands(canvasElement, 'mpp-requirement-checklist');
    await hands.stands('.notice-offline');
    await hands.rest();
  },
};
