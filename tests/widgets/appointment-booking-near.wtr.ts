import { expect } from '@open-wc/testing';
import { all, control, focused, open, press, sees, startClock, stopClock, words } from './appointment-booking-page.js';
import { audit } from './support/audit.js';

type Give = Geolocation['getCurrentPosition'];
const prototype: { getCurrentPosition: Give } = Geolocation.prototype;
const real = Object.getOwnPropertyDescriptor(prototype, 'getCurrentPosition') ?? {};

const deviceSays = (give: Give): void => {
  prototype.getCurrentPosition = give;
};
/** Beside the second stop of the mobile unit. */
const here: Give = (found) => found({ coords: { latitude: -9.88, longitude: 105.37 } } as GeolocationPosition);

const placesOf = (widget: Parameters<typeof words>[0]): string[] =>
  all(widget, '.option-body > strong').map((each) => each.textContent?.trim() ?? '');

describe('places by their distance', () => {
  before(stopClock);
  after(startClock);
  beforeEach(() => sessionStorage.clear());
  afterEach(() => Object.defineProperty(prototype, 'getCurrentPosition', real));

  it('are sorted for who offers a position, which leaves the device nowhere', async () => {
    const asked: number[] = [];
    deviceSays((...call) => {
      asked.push(1);
      here(...call);
    });
    const { widget, calls } = await open({ attributes: { location: '' } });
    await sees(widget, 'Di mana Anda mau datang?');
    await sees(widget, 'Paling cepat');
    const before = placesOf(widget);
    expect(asked, 'nobody is asked for it unasked').to.deep.equal([]);
    expect(words(widget)).not.to.match(/ k?m dari Anda/);
    const callsBefore = calls.length;

    const button = control(widget, 'Urutkan dari yang terdekat');
    button.focus();
    button.click();
    await sees(widget, 'Sudah diurutkan.');
    expect(focused(widget), 'the focus stays on the button').to.equal(button);
    const distances = [...words(widget).matchAll(/[Ss]ekitar ([\d,.]+) (k?m) dari Anda/g)].map(
      ([, value = '', unit]) => Number(value.replace('.', '').replace(',', '.')) * (unit === 'km' ? 1000 : 1),
    );
    expect(distances.length).to.equal(before.length);
    expect(distances).to.deep.equal([...distances].sort((a, b) => a - b));
    expect([...placesOf(widget)].sort()).to.deep.equal([...before].sort());
    expect(calls.length, 'nothing is sent').to.equal(callsBefore);
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.to.match(/9\.88|105\.37/);
    await audit(widget);
  });

  it('stay as they are where the position is refused, with a sentence', async () => {
    deviceSays((_found, failed) => failed?.({ code: 1, message: 'denied' } as GeolocationPositionError));
    const { widget } = await open({ attributes: { location: '' } });
    await sees(widget, 'Paling cepat');
    const before = placesOf(widget);
    await press(widget, 'Urutkan dari yang terdekat');
    await sees(widget, 'Posisi tidak didapat. Pilih tempat dari daftar.');
    expect(placesOf(widget)).to.deep.equal(before);
    await press(widget, 'Pilih waktu');
    await sees(widget, 'Kapan Anda mau datang?');
  });

  it('say while they look', async () => {
    let answer: (() => void) | undefined;
    deviceSays((found, failed) => (answer = () => here(found, failed)));
    const { widget } = await open({ attributes: { location: '' } });
    await sees(widget, 'Paling cepat');
    await press(widget, 'Urutkan dari yang terdekat');
    await sees(widget, 'Mencari posisi Anda…');
    expect(control(widget, 'Mencari posisi').getAttribute('aria-disabled')).to.equal('true');
    answer?.();
    await sees(widget, 'dari Anda');
  });
});
