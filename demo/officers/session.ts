/** What this tab keeps until it is closed: the token that was typed in, and where the officer sits. Nothing of a citizen. */

export interface Seat {
  readonly location: string;
  readonly agency: string;
  readonly counter: string;
}

const tokenKey = 'mpp-petugas-token';
const seatKey = 'mpp-petugas-loket';

/** Storage may be switched off; then the tab's memory has to do. */
function read(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Kept in memory only.
  }
}

export const keptToken = (): string => read(tokenKey) ?? '';

export const keepToken = (token: string | null): void => write(tokenKey, token);

export function keptSeat(): Partial<Seat> {
  const [location, agency, counter] = (read(seatKey) ?? '').split('|');
  return { ...(location ? { location } : {}), ...(agency ? { agency } : {}), ...(counter ? { counter } : {}) };
}

export const keepSeat = ({ location, agency, counter }: Seat): void =>
  write(seatKey, [location, agency, counter].join('|'));
