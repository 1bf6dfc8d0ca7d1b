import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  applicationMoves,
  ApplicationState,
  appointmentMoves,
  AppointmentState,
  canMove,
  holdMoves,
  HoldState,
} from '../../src/contract/states.js';

type Moves = Readonly<Record<string, readonly string[]>>;

const machines: [string, Moves, readonly string[], string, string[]][] = [
  ['hold', holdMoves, HoldState.options, 'active', ['consumed', 'released', 'expired']],
  ['appointment', appointmentMoves, AppointmentState.options, 'booked', ['served', 'no-show', 'cancelled']],
  ['application', applicationMoves, ApplicationState.options, 'received', ['closed']],
];

const reachable = (moves: Moves, start: string): Set<string> => {
  const seen = new Set([start]);
  // A set may grow while it is walked through.
  for (const state of seen) for (const next of moves[state] ?? []) seen.add(next);
  return seen;
};

for (const [name, moves, states, start, ends] of machines) {
  test(`${name}: the table names every state, and only states`, () => {
    assert.deepEqual(Object.keys(moves).sort(), [...states].sort());
    for (const next of Object.values(moves).flat()) assert.ok(states.includes(next), next);
  });

  test(`${name}: every state can be reached from ${start}`, () => {
    assert.deepEqual([...reachable(moves, start)].sort(), [...states].sort());
  });

  test(`${name}: ends are ends, and each state leads to one`, () => {
    const terminal = states.filter((state) => moves[state]?.length === 0);
    assert.deepEqual(terminal.sort(), [...ends].sort());
    for (const state of states) {
      assert.ok(
        [...reachable(moves, state)].some((next) => ends.includes(next)),
        state,
      );
      assert.ok(!moves[state]?.includes(state), `${state} does not follow itself`);
    }
  });
}

test('what the journey relies on', () => {
  assert.equal(canMove(appointmentMoves, 'booked', 'served'), false, 'nobody is served who did not come');
  assert.equal(canMove(appointmentMoves, 'called', 'cancelled'), false);
  assert.equal(canMove(appointmentMoves, 'called', 'checked-in'), true, 'who missed the call may still be in the hall');
  assert.equal(canMove(holdMoves, 'expired', 'consumed'), false);
  assert.equal(canMove(applicationMoves, 'waiting-for-applicant', 'ready'), false, 'an officer looks at it first');
  assert.equal(canMove(applicationMoves, 'closed', 'in-progress'), false);
});
