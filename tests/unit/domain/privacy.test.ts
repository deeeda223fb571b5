import { describe, expect, test } from 'vitest';
import { findPrivate, isIdentityNumber, isMaskedName } from '../../../src/domain/privacy/privacy.ts';

describe('what is never printed of a person', () => {
  // GB 11643-1999, annex: 11010519491231002X.
  test('the standard’s sample identity number', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('110105194912310021')).toBe(false);
  });

  test.each([
    ['当事人身份证号11010519491231002X。', 'identityNumber'],
    ['证号１１０１０５１９４９１２３１００２Ｘ', 'identityNumber'],
    ['证号 110105 19491231 002x', 'identityNumber'],
    ['联系电话13800138000', 'mobilePhone'],
    ['电话 138 0013 8000', 'mobilePhone'],
    // A name or the words behind it hold a word for a digit.
    ['张三13800138000', 'mobilePhone'],
    ['王五一三八零零一三八零零零', 'mobilePhone'],
    ['赵六1380一二三八零零零', 'mobilePhone'],
    ['13800138000一直无人接听', 'mobilePhone'],
    ['李四11010519491231002X', 'identityNumber'],
    ['张三4111111111111111', 'bankCard'],
    ['一三八零零一三八零零零', 'mobilePhone'],
  ])('%s', (prose, kind) => {
    expect(findPrivate(prose).map((finding) => finding.kind)).toEqual([kind]);
  });

  test.each(['超标1.3800138倍', '91350100M000100Y43', '合同编号201380013800012', '罚款13800元', '处罚款5万元'])(
    '%s is no one’s',
    (prose) => {
      expect(findPrivate(prose)).toEqual([]);
    },
  );

  test('a natural person is surname and 某', () => {
    for (const name of ['张某', '欧阳某某', '李*', '王某某']) expect(isMaskedName(name)).toBe(true);
    for (const name of ['张三', '欧阳建国', '某', '张某三']) expect(isMaskedName(name)).toBe(false);
  });
});
