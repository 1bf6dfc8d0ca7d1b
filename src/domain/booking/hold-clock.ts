/** Time left on a hold, by the server's clock: the phone's own may be minutes off, or be set while it counts. */
import type { Hold } from '../../contract/holds.js';

/** Two clocks read at once, in milliseconds. */
export interface Reading {
  /** Never goes back, but may stand still while a phone sleeps. */
  readonly ticks: number;
  /** Goes on through sleep, but may be set. */
  readonly wall: number;
}

export interface HoldClock {
  /** Milliseconds the hold had left when it was asked for. */
  readonly leftMs: number;
  readonly askedAt: Reading;
}

/**
 * @param askedAt - when the request went out, not when its answer came: the way there then counts against the citizen, who
 *   never sees more time than there is
 */
export const holdClock = (
  { expiresAt, serverTime }: Pick<Hold, 'expiresAt' | 'serverTime'>,
  askedAt: Reading,
): HoldClock => ({
  leftMs: Date.parse(expiresAt) - Date.parse(serverTime),
  askedAt,
});

/** Milliseconds left, 0 when it is over; ask the server before believing that, since the wall clock may have been set. */
export const timeLeft = ({ leftMs, askedAt }: HoldClock, now: Reading): number =>
  Math.max(0, leftMs - Math.max(0, now.ticks - askedAt.ticks, now.wall - askedAt.wall));

/** Minutes at which the time left is spoken. */
const spoken = [1, 5] as const;

/** What to speak when the time left went from one figure to another: the lowest mark that was crossed. */
export const spokenMark = (beforeMs: number, nowMs: number): 1 | 5 | undefined =>
  spoken.find((minutes) => nowMs > 0 && nowMs <= minutes * 60_000 && beforeMs > minutes * 60_000);
