/** Questions keep the places that they had when an answer was given, so that none jumps while somebody answers. */
import type { Asked } from './checklist.js';

/** Ids of questions in their order. */
export type Seats = readonly string[];

/** The questions in their seats, new ones behind; an empty seat is not asked now, and keeps its place. */
export const inSeats = <One extends Asked>(seats: Seats, asked: readonly One[]): readonly (One | undefined)[] => [
  ...seats.map((id) => asked.find(({ question }) => question.id === id)),
  ...asked.filter(({ question }) => !seats.includes(question.id)),
];

/** The seats of questions that stand, taken before an answer changes them. */
export const seatsOf = (seats: Seats, asked: readonly Asked[]): Seats => [
  ...seats,
  ...asked.map(({ question }) => question.id).filter((id) => !seats.includes(id)),
];
