import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FrameParser, type Frame } from '../../src/client/sse.js';

const parse = (...pieces: string[]) => {
  const parser = new FrameParser();
  return { frames: pieces.flatMap((piece) => parser.push(piece)), parser };
};

test('a frame, with name, data of several lines, and id', () => {
  const { frames, parser } = parse('event: case\ndata: {"a":\ndata: 1}\nid: 7\n\n');
  assert.deepEqual(frames, [{ event: 'case', data: '{"a":\n1}' }]);
  assert.equal(parser.lastEventId, '7');
});

test('what the standard gives as examples (WHATWG HTML, 9.2.6)', () => {
  const message = (data: string): Frame => ({ event: 'message', data });
  assert.deepEqual(parse('data: YHOO\ndata: +2\ndata: 10\n\n').frames, [message('YHOO\n+2\n10')]);
  assert.deepEqual(parse(': test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n').frames, [
    message('first event'),
    message('second event'),
  ]);
  assert.deepEqual(parse('data\n\ndata\ndata\n\ndata:').frames, [message(''), message('\n')]);
  assert.deepEqual(parse('data:test\n\ndata: test\n\n').frames, [message('test'), message('test')]);
});

test('a byte order mark, comments, unknown fields and colons in data', () => {
  const { frames } = parse('\uFEFF: hello\nfoo: bar\ndata: a: b:c\n\n');
  assert.deepEqual(frames, [{ event: 'message', data: 'a: b:c' }]);
});

test('retry is taken when it is a number, an id when it holds no zero', () => {
  const { parser } = parse('retry: 5000\nid: a\n\nretry: soon\nid: b\0\n\n');
  assert.equal(parser.retryMs, 5000);
  assert.equal(parser.lastEventId, 'a');
});

test('an unfinished frame is dropped with its connection; the last id stays', () => {
  const { frames, parser } = parse('id: 1\ndata: a\n\ndata: half');
  assert.equal(frames.length, 1);
  assert.deepEqual(parser.renewed().push('data: b\n\n'), [{ event: 'message', data: 'b' }]);
  assert.equal(parser.lastEventId, '1');
});

test('however it is cut, and whatever ends its lines, it reads the same', () => {
  const line = fc.constantFrom('data: x', 'data: y', 'event: case', 'id: 3', ': hi', '', '', 'data', 'bad line');
  const lines = fc.array(line, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(lines, fc.constantFrom('\n', '\r', '\r\n'), fc.array(fc.nat(200)), (text, end, cuts) => {
      const whole = text.map((one) => one + end).join('') + end + end;
      const at = [...new Set(cuts.map((place) => place % whole.length))].sort((a, b) => a - b);
      const pieces = [...at, whole.length].map((place, index) => whole.slice(at[index - 1] ?? 0, place));
      const expected = parse(whole.replaceAll(/\r\n?/g, '\n')).frames;
      // A CR at the very end waits for what follows it.
      assert.deepEqual(parse(...pieces, ':').frames, expected);
    }),
  );
});
