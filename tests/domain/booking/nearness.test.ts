import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { locations } from '../../../demo/catalogue/region/locations.js';
import { metresBetween, metresTo, nearestFirst } from '../../../src/domain/booking/nearness.js';

const monas = { lat: -6.175392, lng: 106.827153 };
const gedungSate = { lat: -6.902481, lng: 107.61881 };

describe('how far places are', () => {
  it('is as long as maps say, to half a percent', () => {
    // 119.2 km, from two published positions by Vincenty's formula.
    assert.ok(Math.abs(metresBetween(monas, gedungSate) - 119_000) < 1200, String(metresBetween(monas, gedungSate)));
    assert.equal(metresBetween(monas, monas), 0);
    assert.ok(
      Math.abs(metresBetween({ lat: 0, lng: 179.999 }, { lat: 0, lng: -179.999 }) - 222) < 2,
      'over the date line',
    );
  });

  it('is the same in both directions and never more than half around', () => {
    const geo = fc.record({
      lat: fc.double({ min: -90, max: 90, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(geo, geo, (a, b) => {
        const metres = metresBetween(a, b);
        assert.ok(metres >= 0 && metres <= 20_016_000);
        assert.ok(Math.abs(metres - metresBetween(b, a)) < 0.01);
      }),
    );
  });

  it('counts the nearest stop of a mobile unit, and puts what is unknown last in its order', () => {
    const [first, second] = locations;
    const unit = locations.find(({ kind }) => kind === 'mobile');
    assert.ok(first?.kind === 'counter' && second && unit?.kind === 'mobile');
    const stop = unit.stops.find(({ geo }) => geo)?.geo;
    assert.ok(stop);
    assert.equal(metresTo(unit, stop), 0);
    assert.equal(nearestFirst(locations, stop)[0]?.id, unit.id);
    const { geo: _, ...hidden } = first;
    const lost = [hidden, { ...hidden, id: 'lain' }, second];
    assert.deepEqual(
      nearestFirst(lost, stop).map(({ id }) => id),
      [second.id, first.id, 'lain'],
    );
  });
});
