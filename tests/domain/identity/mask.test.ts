import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maskEmail, maskName, maskNik, maskPhone, maskText } from '../../../src/domain/identity/mask.js';

describe('masks', () => {
  it('leave what the owner needs to know it again', () => {
    assert.equal(maskPhone('+6281234567890'), '0812 •••• 7890');
    assert.equal(maskNik('9901015708900013'), '•••• •••• •••• 0013');
    assert.equal(maskName(' Siti  Rahmawati '), 'S••• R•••');
    assert.equal(maskName(''), '');
    assert.equal(maskEmail('siti.rahma@mpp.test'), 's•••@mpp.test');
  });

  it('hide numbers whatever parts their digits, and in any script', () => {
    const written = ['0812/3456/7890', '0812 – 3456 – 7890', '0812_3456_7890', '0812,3456,7890', '+62 812 3456 7890'];
    const others = [
      '０８１２３４５６７８９０',
      '＋６２８１２－３４５６－７８９０',
      '٠٨١٢٣٤٥٦٧٨٩٠',
      '0812\u20113456\u20137890',
    ];
    for (const number of [...written, ...others]) assert.equal(maskText(`WA ${number}!`), 'WA ••••••!', number);
  });

  it('hide numbers and addresses in free text, and leave prices, dates and hours', () => {
    assert.equal(maskText('Hubungi 0812-3456-7890 atau siti@mpp.test!'), 'Hubungi •••••• atau ••••••');
    assert.equal(maskText('NIK 9901 0157 0890 0013'), 'NIK ••••••');
    assert.equal(maskText('Rp 75.000 pada 3 Desember 2026, 09.30'), 'Rp 75.000 pada 3 Desember 2026, 09.30');
  });
});
