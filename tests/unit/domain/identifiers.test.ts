import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseId } from '../../../src/domain/case-id.ts';
import { canonicalDecisionNumber } from '../../../src/domain/decision-number.ts';
import { isUscc, usccCheckCharacter } from '../../../src/domain/uscc.ts';

describe('decision numbers', () => {
  test.each([
    '京环罚〔2023〕12号',
    '京环罚[2023]12号',
    '京环罚（2023）12号',
    '京环罚(2023) 12 号',
    '京环罚【2023】12号',
    '京环罚〔２０２３〕１２号',
    ' 京环罚［2023］012号',
  ])('%s is one number', (typed) => {
    expect(canonicalDecisionNumber(typed)).toBe('京环罚〔2023〕12号');
    expect(caseId(typed, {})).toBe('jing-huan-fa-2023-12');
  });

  test.each(['', '京环罚2023-12', '〔2023〕12号', '京环罚〔23〕12号', '京环罚〔2023〕号', '扬尘'])('%s is none', (typed) => {
    expect(canonicalDecisionNumber(typed)).toBeUndefined();
  });

  test('the districts’ numbers read as in Beijing', () => {
    const beijing = { 朝: 'chao', 大: 'da', 石: 'shi' };
    expect(caseId('朝环罚〔2023〕45号', beijing)).toBe('chao-huan-fa-2023-45');
    expect(caseId('大环罚〔2023〕1号', beijing)).toBe('da-huan-fa-2023-1');
    expect(caseId('石环罚〔2023〕1号', beijing)).toBe('shi-huan-fa-2023-1');
  });
});

describe('unified social credit codes (GB 32100-2015)', () => {
  /** The standard's own formula, written apart from ours: C18 = 31 − Σ Ci·3^(i−1) mod 31. */
  const byTheStandard = (first17: string) => {
    const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    let sum = 0n;
    [...first17].forEach((character, index) => (sum += BigInt(alphabet.indexOf(character)) * 3n ** BigInt(index)));
    return alphabet[Number((31n - (sum % 31n)) % 31n)];
  };

  test('the widely copied sample fails: its check character is 3', () => {
    expect(isUscc('91350100M000100Y4Z')).toBe(false);
    expect(isUscc('91350100M000100Y43')).toBe(true);
  });

  test('agrees with the formula of the standard', () => {
    const code = fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{17}$/);
    fc.assert(fc.property(code, (first17) => usccCheckCharacter(first17) === byTheStandard(first17)));
  });

  test('lower case, forbidden letters and wrong lengths fail', () => {
    for (const wrong of ['91350100m000100y43', '9135010OM000100Y43', '91350100M000100Y4', '91350100M000100Y433', ''])
      expect(isUscc(wrong)).toBe(false);
  });
});
