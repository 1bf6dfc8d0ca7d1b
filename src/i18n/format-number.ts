import { intlLocales } from './language.js';
import { language } from './page-language.js';

const made = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs milliseconds on an old phone, using one costs none: each is made once. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { minimumFractionDigits: least, maximumFractionDigits: most } = options;
  const name = [language(), least, most].join();
  let format = made.get(name);
  if (!format) made.set(name, (format = new Intl.NumberFormat(intlLocales(language()), options)));
  return format;
}

/** `1.234` (id), `1,234` (en). `digits` fixes the places after the comma: `91,25`. */
export function formatNumber(value: number, digits?: number): string {
  return numberFormat(
    digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits },
  ).format(value);
}

/** Whole rupiah: `Rp 75.000` (id), `Rp 75,000` (en), with a no-break space. Free is for the caller to say in words. */
export const formatRupiah = (rupiah: number): string => `Rp\u00a0${formatNumber(rupiah, 0)}`;

/** Size of a file: `84 kB`, `1,4 MB`, with a no-break space; 1 kB is 1000 bytes. */
export function formatFileSize(bytes: number): string {
  const [value, unit] = bytes < 999_500 ? [Math.max(1, Math.round(bytes / 1e3)), 'kB'] : [bytes / 1e6, 'MB'];
  return `${numberFormat({ maximumFractionDigits: 1 }).format(value)}\u00a0${unit}`;
}
