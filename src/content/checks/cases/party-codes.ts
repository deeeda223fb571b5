import { isPersonsNumber } from '../../../domain/privacy/privacy.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** A code whose check fits as a unified social credit code and, with place and birthday, as an identity number too. */
export const codeInDoubt: Bilingual = {
  zh: '这个统一社会信用代码同时符合身份证号码的全部规则。若是身份证号码，不得公开，请清空；确是单位的代码请确认。',
  en: 'This unified social credit code is by all rules an identity number too. If it is one, clear it: it is never published; confirm if it is the code of an organisation.',
};

/** Codes of parties that may be a person's number: worth a look. */
export function checkPartyCodes(cases: readonly Draft<'cases'>[], faults: Fault[]): void {
  for (const { fields, file, locate } of cases) {
    if (fields.uscc === undefined || !isPersonsNumber(fields.uscc)) continue;
    faults.push({
      severity: 'warning',
      file,
      ...locate(['uscc']),
      field: 'uscc',
      label: { zh: '统一社会信用代码', en: 'Unified social credit code' },
      message: codeInDoubt,
    });
  }
}
