import { expect } from '@open-wc/testing';
import { regionData } from '../../demo/catalogue/index.js';
import '../../src/widgets/locations/define.js';
import { audit } from './support/audit.js';
import { letTimePass, stopTime } from './support/clock.js';
import { demoRegion, staticCatalogue } from './support/demo-region.js';
import { leavePage, pageIn } from './support/host-page.js';
import { place, until } from './support/stage.js';

const fallback = 'Telepon MPP: (0299) 555-0120';

describe('mpp-locations', () => {
  beforeEach(() => {
    pageIn('id');
    // A Tuesday.
    stopTime('2026-11-24T10:00:00+07:00');
  });
  afterEach(() => {
    letTimePass();
    leavePage();
  });

  it('leaves what the webmaster wrote alone while it loads', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const seen = await place('mpp-locations', { client, fallback });
    await seen.element.updateComplete;
    expect(seen.showsFallback).to.equal(true);
    expect(seen.element.state).to.equal('loading');
    expect(seen.text.trim()).to.equal('');
    expect(seen.events('mpp-ready')).to.deep.equal([]);
    await audit(seen.element);
    network.release();
    await seen.sees('Loket tetap melayani');
    expect(seen.showsFallback).to.equal(false);
    await until(() => seen.events('mpp-data').length, 'no mpp-data');
    expect(seen.events('mpp-ready').length).to.equal(1);
    seen.expectOrder();
  });

  it('says that it loads where the webmaster wrote nothing', async () => {
    const { client, network } = demoRegion();
    network.hold();
    const seen = await place('mpp-locations', { client });
    await seen.sees('Memuat loket…');
    await audit(seen.element);
    network.release();
  });

  it('shows two counters and the mobile unit: open until when, where, and how to call', async () => {
    const { client } = demoRegion();
    const seen = await place('mpp-locations', { client });
    await seen.sees('MPP Sagara');
    expect(seen.headings).to.deep.equal(['2 Loket tetap melayani']);
    const [mall, branch, van] = seen.all('listitem').map((row) => row.innerText);
    expect(mall).to.contain('Buka sampai 15.00, nomor sampai 14.00').and.to.contain('Jl. Pelabuhan Lama 12');
    expect(branch).to.contain('Gerai MPP Karangsari').and.to.contain('Buka sampai 14.00');
    // On Tuesdays it stands nowhere.
    expect(van).to.contain('Balai Desa Muara Jati').and.to.contain('Buka besok, 09.00');
    const call = seen.the('link', 'Telepon MPP Sagara (0299) 555-0120');
    expect(call.getAttribute('href')).to.equal('tel:02995550120');
    await audit(seen.element);
  });
});
