/** Personal data as they may stand on a screen that others see. */

const dot = '•';
const dots = (n: number): string => dot.repeat(Math.max(0, n));

/** `+6281234567890` as `0812 •••• 7890`: enough for its owner to know it again. */
export const maskPhone = (phone: string): string =>
  `${phone.replace(/^\+62/, '0').slice(0, 4)} ${dots(4)} ${phone.slice(-4)}`;

/** The serial only, in groups of four, as in `•••• •••• •••• 0013`. */
export const maskNik = (nik: string): string => `${dots(4)} ${dots(4)} ${dots(4)} ${nik.slice(-4)}`;

/** First letter of each word, the length of the rest not told: `S••• R•••`. */
export const maskName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => Array.from(word)[0] ?? '')
    .map((letter) => (letter ? letter + dots(3) : ''))
    .join(' ');

/** `siti@mpp.test` as `s•••@mpp.test`. */
export const maskEmail = (email: string): string => email.replace(/^(.?)[^@]*@/, `$1${dots(3)}@`);

/**
 * Free text with numbers of seven digits and more, in any script and however parted, and mail addresses hidden. A help for
 * officers who read comments, no proof that nothing personal is left.
 */
export const maskText = (text: string): string =>
  text
    .replace(/[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/g, dots(6))
    .replace(/[+＋]?\p{Nd}(?:(?:\s?[./／_＿．\p{Pd}]\s?|[\s,，])?\p{Nd}){6,}/gu, dots(6));
