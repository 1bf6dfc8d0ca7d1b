/** Reads a JSON body, but never more of it than is allowed. */
import { refuse } from './refusal.js';

export const bodyLimit = 64 * 1024;

const isJson = (type: string | null): boolean => /^application\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i.test(type ?? '');

async function limitedText(request: Request): Promise<string> {
  const length = request.headers.get('Content-Length');
  if (Number(length ?? 0) > bodyLimit) throw refuse('body_too_large');
  // HTTP holds a body to the length that it names; only one without must be watched as it comes.
  if (length !== null) return request.text();
  if (!request.body) return '';
  const decoder = new TextDecoder();
  const reader = request.body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > bodyLimit) {
      await reader.cancel();
      throw refuse('body_too_large');
    }
    text += decoder.decode(value, { stream: true });
  }
}

export async function readJson(request: Request): Promise<unknown> {
  if (!isJson(request.headers.get('Content-Type'))) throw refuse('wrong_content_type');
  const text = await limitedText(request);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw refuse('invalid_json');
  }
}
