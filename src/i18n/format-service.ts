/** What a service costs and how long it takes, in one cell of a list. */
import type { FeeSummary } from '../contract/fee-summary.js';
import type { ServiceTime } from '../contract/services.js';
import { formatIsoDuration } from './format-duration.js';
import { formatRupiah } from './format-number.js';
import { pick } from './pick.js';
import { str } from './str.js';
import { t } from './texts.js';

export const free = () => t('Gratis', { id: 'common.free' });

/** With a word joiner: a range breaks neither before its dash nor after it. */
const dash = '–\u2060';

/** `Gratis`, `Rp 75.000`, `Rp 50.000–100.000`; an unknown fee says so and never reads as free. */
export function formatFee(fee: FeeSummary): string {
  switch (fee.kind) {
    case 'free':
      return free();
    case 'fixed':
      return formatRupiah(fee.rupiah);
    case 'range':
      return fee.from === 0
        ? t(str`Gratis sampai ${formatRupiah(fee.to)}`, { id: 'common.fee.upTo' })
        : `${formatRupiah(fee.from)}${dash}${formatRupiah(fee.to).slice(3)}`;
    case 'from':
      return t(str`mulai ${formatRupiah(fee.rupiah)}`, { id: 'common.fee.from' });
    case 'formula':
      return t('Dihitung petugas', { id: 'common.fee.formula' });
    case 'unknown':
      return t('Belum diketahui', { id: 'common.fee.unknown' });
  }
}

/** `1 hari kerja`, `1–3 hari kerja`; what is known in words only comes as it is. */
export function formatServiceTime(time: ServiceTime | undefined): string | undefined {
  if (!time) return undefined;
  const { min, max, text, workingDays } = time;
  const days = workingDays ? 'workday' : 'day';
  if (!max) return text && pick(text);
  const longest = formatIsoDuration(max, days);
  if (!min || min === max) return longest;
  const shortest = formatIsoDuration(min, days);
  const [from, unit] = split(shortest);
  // One unit is enough where both have the same.
  return unit === split(longest)[1] && from ? `${from}${dash}${longest}` : `${shortest}–${longest}`;
}

const split = (text: string): [string, string] => {
  const at = text.indexOf(' ');
  return [text.slice(0, at), text.slice(at + 1).replace(/s$/, '')];
};
