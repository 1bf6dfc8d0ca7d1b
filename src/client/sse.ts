/** Frames of server-sent events (WHATWG HTML, 9.2.6), out of text that comes in pieces of any size. */

export interface Frame {
  /** `message` where the server names none. */
  readonly event: string;
  readonly data: string;
}

export class FrameParser {
  /** Where to resume: the last id that the server gave. */
  lastEventId = '';
  /** Milliseconds to wait before the next connection, where the server said so. */
  retryMs: number | undefined;
  #rest = '';
  #event = '';
  #data: string[] = [];
  #begun = false;

  /** The same parser before the first piece of a new connection. */
  renewed(): this {
    this.#rest = '';
    this.#event = '';
    this.#data = [];
    this.#begun = false;
    return this;
  }

  /** Frames that this piece completes. What the end of a stream leaves unfinished is dropped, as the standard says. */
  push(piece: string): Frame[] {
    let text = this.#rest + piece;
    if (!this.#begun && text) {
      this.#begun = true;
      text = text.replace(/^\uFEFF/, '');
    }
    // A CR at the end may be half of a CRLF.
    const open = text.endsWith('\r') ? '\r' : '';
    const lines = text.slice(0, text.length - open.length).split(/\r\n|\n|\r/);
    this.#rest = (lines.pop() ?? '') + open;
    return lines.flatMap((line) => this.#line(line) ?? []);
  }

  #line(line: string): Frame | undefined {
    if (line === '') return this.#dispatch();
    const [, field, value = ''] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
    if (field === 'data') this.#data.push(value);
    else if (field === 'event') this.#event = value;
    else if (field === 'id' && !value.includes('\0')) this.lastEventId = value;
    else if (field === 'retry' && /^\d+$/.test(value)) this.retryMs = Number(value);
    return undefined;
  }

  #dispatch(): Frame | undefined {
    const frame = { event: this.#event || 'message', data: this.#data.join('\n') };
    const empty = this.#data.length === 0;
    this.#event = '';
    this.#data = [];
    return empty ? undefined : frame;
  }
}
