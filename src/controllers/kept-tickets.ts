/** Tickets on the device, for those who asked for it. */
import {
  decodeTickets,
  encodeTickets,
  type KeptTicket,
  withoutTicket,
  withTicket,
} from '../domain/booking/kept-tickets.js';
import { readText, writeText } from './device-text.js';

const KEY = 'mpp-tickets';

/** Those still ahead, the next first. */
export const keptTickets = (): readonly KeptTicket[] => decodeTickets(readText(KEY), Date.now());

const write = (tickets: readonly KeptTicket[]): boolean =>
  writeText(KEY, tickets.length ? encodeTickets(tickets) : undefined);

/** @returns false where the device allows no storage */
export const keepTicket = (ticket: KeptTicket): boolean => write(withTicket(keptTickets(), ticket));

export const forgetTicket = (code: string): boolean => write(withoutTicket(keptTickets(), code));
