/** Levels of the log, which alarms are set on. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { logLine } from '../../../../demo/server/node/log.js';

const levelOf = (t: TestContext, line: Parameters<typeof logLine>[0]): unknown => {
  const write = t.mock.method(process.stdout, 'write', () => true);
  logLine(line);
  write.mock.restore();
  const written: unknown = JSON.parse(String(write.mock.calls[0]?.arguments[0]));
  return typeof written === 'object' && written !== null && 'level' in written ? written.level : undefined;
};

describe('a line of the log', () => {
  it('is an error where the server failed, and none where it refused', (t) => {
    assert.equal(levelOf(t, { status: 500, code: 'internal_error' }), 'error');
    assert.equal(levelOf(t, { status: 503, code: 'overloaded' }), 'error');
    assert.equal(levelOf(t, { status: 501, code: 'operation_not_built' }), 'info');
    assert.equal(levelOf(t, { status: 503, code: 'maintenance' }), 'info');
    assert.equal(levelOf(t, { status: 503, code: 'online_booking_closed' }), 'info');
    assert.equal(levelOf(t, { status: 404, code: 'service_unknown' }), 'info');
    assert.equal(levelOf(t, { job: 'retain' }), 'info');
  });
});
