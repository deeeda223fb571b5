import { z } from 'astro/zod';
import { looksPersonal } from '../../domain/privacy/personal-name.ts';
import { isMaskedName, isPersonsNumber } from '../../domain/privacy/privacy.ts';
import { caseFields } from './case-fields.ts';
import { unmaskedNames } from './case-names.ts';

export { movesOn, readsWithdrawn, recordStates } from './case-aftermath.ts';
export { caseStatuses, statusOn, statusValue, type CaseStatus } from './case-statuses.ts';
export { partyTypes } from './case-official.ts';

/** The fields that a decision must have unless it was withdrawn. */
export const neededUnlessWithdrawn = ['party', 'violationType', 'facts', 'penaltyType'] as const;

/** A record with the fields of a penalty decision, and the rules that hold between them. */
export const caseOf = <F extends typeof caseFields>(fields: F) =>
  z.strictObject(fields).superRefine(
    (checked, context) => {
      const record = checked as unknown as z.infer<z.ZodObject<typeof caseFields>>;
      const fault = (path: keyof typeof caseFields, zh: string, en: string) =>
        context.addIssue({ code: 'custom', path: [path], message: en, params: { problem: { zh, en } }, input: record[path] });
      if (record.uscc && isPersonsCode(record))
        fault(
          'uscc',
          '自然人没有统一社会信用代码，这里可能是身份证号码，不得公开。请清空；经营者是个体工商户的，请改正行政相对人类别和名称。',
          'A natural person has no unified social credit code; this may be an identity number, which is never published. Clear it; for a self-employed business mend the type and the name of the party.',
        );
      if (record.state === 'withdrawn') {
        if (!record.stateReason)
          fault(
            'stateReason',
            '撤回的决定应写明原因（行政处罚法第四十八条）。',
            'A withdrawn decision needs its public reason (Administrative Penalty Law art. 48).',
          );
        if (!record.stateOn) fault('stateOn', '撤回的决定应写明撤回日期。', 'A withdrawn decision needs the day of its withdrawal.');
        return;
      }
      for (const required of neededUnlessWithdrawn) {
        if (!record[required]) fault(required, '此项必填。', 'This field is required.');
      }
      for (const { field, zh, en } of unmaskedNames(record, fields)) fault(field, zh, en);
      if (record.state !== 'published' && !record.stateOn) fault('stateOn', '状态变更应写明日期。', 'A changed state needs its day.');
      if (record.rectifiedOn && !record.rectification)
        fault(
          'rectification',
          '已验收的整改应写明整改情况。要清空整改情况，请同时清空“整改验收日期”。',
          'An accepted rectification needs the words of how it was done. To clear them, clear 整改验收日期 (Rectification accepted on) too.',
        );
      if (record.statement && !record.statementOn)
        fault('statementOn', '当事人陈述应写明日期。', 'A statement of the party needs its day.');
    },
    { when: () => true },
  );

/** A code of a party that is a person: whatever its type says, one with a person's name and a person's number is one. */
const isPersonsCode = ({ party = '', partyType, uscc = '' }: { party?: string; partyType?: string; uscc?: string }): boolean =>
  partyType === 'person' || (isPersonsNumber(uscc) && (isMaskedName(party) || looksPersonal(party)));

/** A penalty decision: its record, its publication, how the violation was put right, and what the party says. */
export const enforcementCase = caseOf(caseFields);
export type EnforcementCase = z.infer<typeof enforcementCase>;
