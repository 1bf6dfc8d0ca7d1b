/**
 * Moves the clock of a process, since counters are closed at night and journeys are not: a visit of today can be
 * booked, called and served only while they are open. Time goes on from there at its own pace.
 *
 *     MPP_CLOCK_SHIFT=<milliseconds> node --import ./tests/journeys/support/clock.mjs …
 */
const shift = Number(process.env['MPP_CLOCK_SHIFT'] ?? 0);
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length ? args : [RealDate.now() + shift], newTarget),
  get: (target, key) => (key === 'now' ? () => RealDate.now() + shift : Reflect.get(target, key)),
});
