import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import { tagOf } from '../../i18n/marked.ts';
import type { CaseMark } from '../../store/cases/case-index.ts';
import type { Store } from '../../store/store.ts';
import type { Marked } from '../links.ts';

/** How a violation was put right, as the authority says, and what the party says itself. */
export type CaseAftermath = {
  rectification?:
    | {
        authority: string;
        status: Exclude<CaseMark, 'corrected' | 'underReview'>;
        by?: IsoDate | undefined;
        how?: string | undefined;
        on?: IsoDate | undefined;
        evidence?: string | undefined;
      }
    | undefined;
  statement?: { party: Marked; text: string; on?: IsoDate | undefined } | undefined;
};

export function caseAftermath(store: Store, entry: Entry<'cases'>): CaseAftermath {
  const { rectifyBy, rectification, rectificationEvidence, rectifiedOn, statement, statementOn, authority, party } = entry.fields;
  const status = store.cases.marks(entry).find((mark) => mark !== 'corrected' && mark !== 'underReview');
  return {
    rectification: status && { authority, status, by: rectifyBy, how: rectification, on: rectifiedOn, evidence: rectificationEvidence },
    statement: statement ? { party: { text: party ?? '', lang: tagOf(party ?? '') }, text: statement, on: statementOn } : undefined,
  };
}
