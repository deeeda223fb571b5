import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { correctableFields } from '../../schemas/correction.ts';
import type { Store } from '../../store/store.ts';
import { caseLink, type Link } from '../links.ts';

/** A correction of a case: when, which case, what, before, after, why. */
export type CorrectionRow = {
  on: IsoDate;
  case: Link;
  field: string;
  /** What stood there before may not be published. */
  withheld: boolean;
  before?: string | undefined;
  after?: string | undefined;
  why: Translated;
};

export const correctionRows = (store: Store, corrections: readonly Entry<'corrections'>[], lang: Lang): CorrectionRow[] =>
  corrections.map(({ fields: { on, case: id, field, withheld, before, after, why } }) => ({
    on,
    case: caseLink(store.get('cases', id), lang),
    field: correctableFields[field]![lang],
    withheld,
    before,
    after,
    why,
  }));
