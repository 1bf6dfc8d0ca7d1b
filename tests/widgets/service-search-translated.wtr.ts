import { expect } from '@open-wc/testing';
import { demoRegion } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { press } from './support/keys.js';
import { standingSearch } from './support/search.js';
import { until } from './support/stage.js';
import { translate } from './support/translate.js';

/** As it reads once the marks of the translation are taken away. */
const plain = (text: string) => text.replaceAll('·', '');

for (const moves of [false, true]) {
  describe(`mpp-service-search, translated by the browser${moves ? ', which moves the texts' : ''}`, () => {
    const wrong: string[] = [];
    const note = (event: ErrorEvent) => wrong.push(event.message);
    const noteLater = (event: PromiseRejectionEvent) => wrong.push(String(event.reason));
    let stop = (): void => undefined;

    beforeEach(() => {
      pageIn('id');
      wrong.length = 0;
      addEventListener('error', note);
      addEventListener('unhandledrejection', noteLater);
    });
    afterEach(() => {
      stop();
      removeEventListener('error', note);
      removeEventListener('unhandledrejection', noteLater);
      leavePage();
    });

    it('shows what is asked, filtered and picked now, and nothing of before', async () => {
      const page = await standingSearch({ client: demoRegion().client });
      const { seen } = page;
      stop = translate(seen.root, { moves });
      const reads = (text: string | RegExp) => {
        const holds = () => (typeof text === 'string' ? plain(seen.text).includes(text) : text.test(plain(seen.text)));
        return until(holds, `“${String(text)}” is not shown; there is: ${seen.text}`);
      };
      const total = () => Number(/(\d+) layanan\n/.exec(plain(seen.text))?.[1]);
      const names = () => page.results.map(plain);
      await reads('Sering dicari');
      expect(seen.text).to.contain('Sering· dicari·');

      // Suggestions follow what stands in the box, letter by letter.
      await page.types('pas');
      await page.suggests();
      await page.types('por');
      await until(
        () => plain(page.options.at(-1)?.innerText ?? '').includes('“paspor”'),
        'the last option has not followed',
      );
      expect(plain(page.options[0]?.innerText ?? '')).to.match(/^Paspor baru/);
      await page.types(' hilang');
      await until(() => /hilang/.test(plain(page.options[0]?.innerText ?? '')), 'the first option has not followed');

      await page.asks('paspor');
      await until(() => names().includes('Paspor baru'), 'no passport');
      const all = total();
      expect(names().length).to.equal(all);

      await seen.click('button', /^Saring/);
      await until(() => seen.all('checkbox').length, 'no filters');
      seen.all('checkbox')[1]?.click();
      await until(() => total() < all, 'the number has not changed');
      expect(names().length).to.equal(total());
      await reads(/Lihat \d+ layanan/);
      expect(plain(seen.the('button', /^Lihat/).innerText)).to.equal(`Lihat ${total()} layanan`);
      seen.all('checkbox')[1]?.click();
      await until(() => total() === all, 'the number has not come back');

      await page.asks('resep rendang');
      await reads('Belum ada layanan “resep rendang”');
      await page.asks('paspor kucing');
      await reads('Belum ada layanan “paspor kucing”');
      expect(plain(seen.text)).not.to.contain('rendang');

      await page.asks('kartu keluarag');
      await reads(/Maksud Anda\s+kartu keluarga/);
      expect(plain(seen.text)).not.to.contain('kucing');

      page.box.select();
      await press('Backspace');
      await reads('Sering dicari');
      await page.types('ktp hilang');
      await page.suggests();
      await press('ArrowDown');
      await press('Enter');
      await until(() => seen.events('mpp-service-select').length, 'nothing was picked');
      expect(seen.text, 'what stays is not translated again').not.to.contain('··');
      expect(wrong).to.deep.equal([]);
    });
  });
}
