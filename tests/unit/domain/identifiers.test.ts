import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseId, ownCaseSlug } from '../../../src/domain/cases/case-id.ts';
import { canonicalDecisionNumber, isDecisionNumberQuery, issuedDecisionNumber } from '../../../src/domain/cases/decision-number.ts';
import { isUscc, usccCheckCharacter } from '../../../src/domain/cases/uscc.ts';

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

  test.each([
    '',
    '〔2023〕12号',
    '京环罚〔2023〕号',
    '扬尘',
    'x',
    '合计',
    '2026-08-01',
    '2026年8月1日',
    `京环罚〔2023〕${'1'.repeat(99)}号`,
  ])('%s is none', (typed) => {
    expect(canonicalDecisionNumber(typed)).toBeUndefined();
    expect(issuedDecisionNumber(typed)).toBeUndefined();
  });

  test.each([
    ['苏环罚字[2024] 第023号', '苏环罚字〔2024〕第023号', '苏环罚字〔2024〕23号'],
    ['济环罚字（2020）TQ第Q-4008号', '济环罚字〔2020〕TQ第Q-4008号', '济环罚字〔2020〕TQ第Q-4008号'],
    ['(京)环罚决字(2026)12号', '（京）环罚决字〔2026〕12号', '（京）环罚决字〔2026〕12号'],
    ['京环罚〔2026〕8001', '京环罚〔2026〕8001', '京环罚〔2026〕8001号'],
    ['京环罚字2026第12号', '京环罚字2026第12号', '京环罚字2026第12号'],
    ['京环罚〔2026〕1–2号', '京环罚〔2026〕1-2号', '京环罚〔2026〕1-2号'],
    ['⻓环罚〔2026〕1号', '长环罚〔2026〕1号', '长环罚〔2026〕1号'],
  ])('%s is shown as it was issued, and known whatever its zeros', (typed, issued, canonical) => {
    expect(issuedDecisionNumber(typed)).toBe(issued);
    expect(canonicalDecisionNumber(typed)).toBe(canonical);
    expect(canonicalDecisionNumber(issued)).toBe(canonical);
    expect(issuedDecisionNumber(issued)).toBe(issued);
  });

  test('numbers of one sound are two numbers, and can have two addresses', () => {
    const [one, other] = ['京环罚〔2026〕9001号', '经环罚〔2026〕9001号'];
    expect(canonicalDecisionNumber(one)).not.toBe(canonicalDecisionNumber(other));
    expect(caseId(one, {})).toBe(caseId(other, {}));
    expect(ownCaseSlug(one, {})).not.toBe(ownCaseSlug(other, {}));
    expect(ownCaseSlug(other, {})).toMatch(/^jing-huan-fa-2026-9001-[0-9a-f]{8}$/);
    expect(ownCaseSlug('经环罚[2026]09001', {})).toBe(ownCaseSlug(other, {}));
  });

  test('an address is never longer than the name of a file', () => {
    const long = `京${'双'.repeat(60)}罚〔2026〕1号`;
    expect(caseId(long, {}).length).toBeLessThanOrEqual(250);
    expect(caseId(long, {})).not.toBe(caseId(long.replace('1号', '2号'), {}));
  });

  test('a query is a number only where it is one and no more', () => {
    expect(['京环罚[2023]12号', '苏环罚字(2024)第023号'].map(isDecisionNumberQuery)).toEqual([true, true]);
    expect(['扬尘 京环罚[2023]12号', '2023年扬尘12件', '京环罚2023-12'].map(isDecisionNumberQuery)).toEqual([false, false, false]);
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
