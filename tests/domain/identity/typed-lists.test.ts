/** Numbers and names as they come from keyboards, contacts, chats and letters: several hundred, good and bad. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Contact } from '../../../src/contract/appointments.js';
import type { BookingFields } from '../../../src/contract/booking-fields.js';
import { checkDetails } from '../../../src/domain/booking/details.js';
import { readNik } from '../../../src/domain/identity/nik.js';
import { readPhone } from '../../../src/domain/identity/phone.js';

/** What is around, and between, the same digits. */
const dresses: readonly ((groups: readonly string[]) => string)[] = [
  (groups) => groups.join(''),
  (groups) => groups.join(' '),
  (groups) => groups.join('-'),
  (groups) => groups.join('.'),
  (groups) => groups.join(' - '),
  (groups) => groups.join('\u00a0'),
  (groups) => groups.join('\u2011'),
  (groups) => groups.join('\u2013'),
  (groups) => groups.join('\u2212'),
  (groups) => `  ${groups.join('')}\n`,
  (groups) => `\u202a${groups.join('')}\u202c`,
  (groups) => `\u2068${groups.join(' ')}\u2069`,
  (groups) => groups.join('\u200b'),
  (groups) => `\ufeff${groups.join('')}`,
  (groups) => groups.join('').replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
];

const operators = ['811', '812', '813', '821', '852', '853', '815', '858', '817', '877', '896', '881', '838'];
/** One subscriber in the ways that people write the beginning. */
const beginnings: readonly ((operator: string) => readonly string[])[] = [
  (operator) => [`0${operator}`, '3456', '789'],
  (operator) => ['62', operator, '3456', '789'],
  (operator) => ['+62', operator, '3456', '789'],
  (operator) => ['+62', `0${operator}`, '3456', '789'],
  (operator) => ['0062', operator, '3456', '789'],
  (operator) => [operator, '3456', '789'],
];

const badPhones: readonly (readonly [typed: string, why: string])[] = [
  ['08', 'short'],
  ['0812', 'short'],
  ['081234567', 'short'],
  ['+62 812 3456', 'short'],
  ['08123456789012', 'long'],
  ['+62812345678901234', 'long'],
  ['021 5550123', 'prefix'],
  ['(022) 4231234', 'prefix'],
  ['0274-512345', 'prefix'],
  ['+62 21 5550123', 'prefix'],
  ['+0812345678', 'prefix'],
  ['112', 'prefix'],
  ['1500888', 'prefix'],
  ['9901015708900013', 'prefix'],
  ['0812345678O', 'letters'],
  ['o812 3456 7890', 'letters'],
  ['0812-3456-7890 (WA)', 'letters'],
  ['wa.me/6281234567890', 'letters'],
  ['siti@mpp.test', 'letters'],
  ['٠٨١٢٣٤٥٦٧٨٩٠', 'letters'],
  ['0812,3456,7890', 'letters'],
  ['0812 3456 7890 / 0813 3456 7890', 'long'],
  ['<b>081234567890</b>', 'letters'],
  ['++6281234567890', 'letters'],
  ['0812*3456#', 'letters'],
];

const goodForeign = ['+60 12-345 6789', '+65 9123 4567', '+966 50 123 4567', '+81 90-1234-5678', '+1 (202) 555-0143'];

const goodNames = [
  ...['Y', 'O', 'Suharto', 'Siti Rahmawati', 'R.A. Kartini', 'H. Muh. Nur', 'Ny. Sri', "Ma'ruf", 'Nur’aini'],
  ...['I Gusti Ayu Made Oka', 'Ni Luh Putu', 'Andi Tenri', 'Ahmad al-Fatih', 'Jean-Luc', "O'Neil", 'D’Souza'],
  ...['Dr. H. Abdul Rahman, S.H., M.Kn.', 'Ir. Soekarno', 'Xaverius III', 'Tan Joe Hok', 'Nguyễn Thị Minh', 'Åse'],
  ...['王小明', 'محمد', 'Мария', 'ꦱꦶꦠꦶ', 'சிவா', 'Zoë', 'Müller', 'Siti binti Ahmad', 'Alex bin Abdullah', 'S3R1'],
  ...['Abdurrahman Wahid ad-Dakhil', 'Raden Mas Said', 'Cut Nyak Dien', 'La Ode Muhammad', 'Wa Ode Siti', 'Yohanes P.'],
];
const badNames = ['1', '081234567890', '9901015708900013', '-', '.', '...', '🙂', '!!!', '12/03', '@', '＿', '（）'];
const emptyNames = ['', ' ', '\t\n', '\u200b', '\u202e', '\ufeff \u00a0'];

const asks: BookingFields = {
  ...{ name: 'required', phone: 'no', email: 'no', nik: 'no' },
  ...{ extra: [], onBehalf: false },
};
const nameOf = (typed: string) => checkDetails(asks, { name: typed });

describe('lists of what people type', () => {
  it('phone numbers: one number, however it is written', () => {
    let count = 0;
    for (const operator of operators) {
      for (const beginning of beginnings) {
        for (const dress of dresses) {
          const typed = dress(beginning(operator));
          assert.deepEqual(readPhone(typed), { ok: true, phone: `+62${operator}3456789` }, JSON.stringify(typed));
          count++;
        }
      }
    }
    assert.ok(count > 1000);
    assert.deepEqual(readPhone('tel:+6281234567890'), { ok: true, phone: '+6281234567890' });
    assert.deepEqual(readPhone('+62 (0) 812 3456 7890'), { ok: true, phone: '+6281234567890' });
  });

  it('phone numbers: of other countries with their plus, and none that is no mobile number', () => {
    for (const typed of goodForeign) {
      assert.deepEqual(readPhone(typed), { ok: true, phone: `+${typed.replace(/\D/g, '')}` });
    }
    for (const [typed, why] of badPhones) {
      assert.deepEqual(readPhone(typed), { ok: false, problem: { reason: 'phone_invalid', why } }, typed);
    }
  });

  it('NIKs: every day of every month, of men and women, in every dress', () => {
    const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const two = (n: number) => String(n).padStart(2, '0');
    for (const [index, length] of lengths.entries()) {
      for (let day = 0; day <= 99; day++) {
        const isDay = (day >= 1 && day <= length) || (day >= 41 && day - 40 <= length);
        const groups = ['990101', `${two(day)}${two(index + 1)}88`, '0013'];
        const dress = dresses[(day + index) % dresses.length];
        assert.ok(dress);
        assert.equal(readNik(dress(groups)).ok, isDay, groups.join(' '));
      }
    }
  });

  it('NIKs: 29 February in leap years alone', () => {
    const reads = (year: string) => readNik(`9901012902${year}0013`).ok && readNik(`9901016902${year}0013`).ok;
    assert.deepEqual(['00', '04', '88', '96', '24'].filter(reads).length, 5);
    assert.deepEqual(['01', '02', '03', '89', '90', '91', '99'].filter(reads), []);
  });

  it('names: whatever people are called, as it is seen; the server takes them, too', () => {
    for (const name of goodNames) {
      for (const typed of [name, `  ${name} `, `\u202a${name}\u202c`, name.replace(/ /g, ' \t ')]) {
        assert.deepEqual(nameOf(typed).details?.contact, { name: name.normalize('NFC') }, JSON.stringify(typed));
      }
      assert.ok(Contact.safeParse({ name }).success, name);
    }
  });

  it('names: no number, no sign alone, nothing unseen; the server refuses them, too', () => {
    for (const typed of badNames) {
      assert.deepEqual(nameOf(typed).errors, [{ path: 'contact.name', reason: 'name_letters' }], typed);
      assert.ok(!Contact.safeParse({ name: typed }).success, typed);
    }
    for (const typed of emptyNames) {
      assert.deepEqual(nameOf(typed).errors, [{ path: 'contact.name', reason: 'name_missing' }], JSON.stringify(typed));
      assert.ok(!Contact.safeParse({ name: typed }).success, JSON.stringify(typed));
    }
    for (const broken of ['Siti\u0000', 'Siti \ud83d', '\udc00Siti']) {
      assert.ok(!Contact.safeParse({ name: broken }).success, JSON.stringify(broken));
    }
  });

  it('names: half of a character, as a cut leaves it, is left out; whole ones stay', () => {
    assert.deepEqual(nameOf('Siti \ud83d').details?.contact, { name: 'Siti' });
    assert.deepEqual(nameOf('\udc00Siti Ra\ud800hma').details?.contact, { name: 'Siti Rahma' });
    assert.deepEqual(nameOf('\u{20bb7}田').details?.contact, { name: '\u{20bb7}田' });
    assert.deepEqual(nameOf('\ud83d').errors, [{ path: 'contact.name', reason: 'name_missing' }]);
  });
});
