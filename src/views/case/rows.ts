import type { Entry } from '../../content/entry.ts';
import { fineIsUnpublished } from '../../domain/cases/absence.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { addressOf } from '../../store/address.ts';
import type { CaseStatus } from '../../schemas/case/case.ts';
import type { Store } from '../../store/store.ts';
import { isInvented } from '../demonstration.ts';

export type { CaseStatus };

/** A case as it stands in a list. */
export type CaseRow = {
  href: string;
  /** The party; of a case that may not name one its number. */
  title: string;
  /** The party's code where others bear its name. */
  uscc?: string | undefined;
  decisionNumber: string;
  decidedOn: IsoDate;
  unit?: string | undefined;
  violation?: string | undefined;
  fineWan?: number | undefined;
  /** A fine of which the authority left out the amount. */
  fineIsUnpublished?: boolean | undefined;
  status: CaseStatus;
  /** What was to be put right is not, though its day has passed. */
  isOverdue: boolean;
  isDemo: boolean;
};

/** Cases as rows of a list, in their order. */
export const caseRows = (store: Store, cases: readonly Entry<'cases'>[], lang: Lang): CaseRow[] =>
  cases.map((entry) => {
    const { party, decisionNumber, decidedOn, unit, violationType, fineWan } = entry.fields;
    return {
      href: addressOf('cases', entry.id, lang),
      title: party ?? decisionNumber,
      uscc: store.cases.codeAmongNamesakes(entry),
      decisionNumber,
      decidedOn,
      unit: unit && inLanguage(store.get('units', unit).fields.name, lang).text,
      violation: violationType && store.caseTypes.violation(violationType, lang),
      fineWan,
      fineIsUnpublished: store.cases.status(entry) !== 'withdrawn' && fineIsUnpublished(entry.fields),
      status: store.cases.status(entry),
      isOverdue: store.cases.marks(entry).includes('rectificationOverdue'),
      isDemo: isInvented(entry),
    };
  });
