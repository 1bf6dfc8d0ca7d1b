/** The body of an answer as text. */

/** No answer of this API comes near it; what is larger would only fill a phone. */
export const maxBytes = 8_000_000;

export const tooLarge = Symbol('too large');

/** Reads at most `maxBytes`. Rejects when the body is cut off. */
export async function readText(response: Response): Promise<string | typeof tooLarge> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes) {
      // Not awaited: a source that does not heed it must not keep us.
      reader.cancel().catch(() => undefined);
      return tooLarge;
    }
    text += decoder.decode(value, { stream: true });
  }
}
