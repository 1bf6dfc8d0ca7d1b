/** People who do not exist. Each is somebody else, since a person may book only so often. */
import { randomInt } from 'node:crypto';

export interface Citizen {
  readonly name: string;
  readonly nik: string;
  readonly phone: string;
  /** The last four digits of the phone number, which open the case. */
  readonly proof: string;
}

export function newCitizen(): Citizen {
  // No year is among them, so that a proof is never mistaken for one.
  const proof = String(randomInt(3000, 9999));
  return { name: 'Siti Rahmawati', nik: `990101570889${proof}`, phone: `0812-0000-${proof}`, proof };
}
