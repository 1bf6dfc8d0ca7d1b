/** The last four digits of a telephone number as they are typed. Who types the whole number has told them, too. */
export const lastDigitsOf = (typed: string): string | undefined => {
  const digits = typed.replace(/\D/g, '');
  const last = digits.length >= 9 ? digits.slice(-4) : digits;
  return last.length === 4 ? last : undefined;
};
