import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { correctableFields } from '../../schemas/correction.ts';
import type { Store } from '../../store/store.ts';
import { isInvented } from '../../schemas/scalars.ts';
import { caseLink, type Link } from '../links.ts';

/** A correction of a case: when, which case, what, before, after, why. */
export type CorrectionRow = {
  on: IsoDate;
  case: Link;
  isDemo: boolean;
  field: string;
  /** What stood there before may not be published. */
  withheld: boolean;
  before?: string | undefined;
  after?: string | undefined;
  why: Translated;
};

export const correctionRows = (store: Store, corrections: readonly Entry<'corrections'>[], lang: Lang): CorrectionRow[] =>
  corrections.map(({ fields: { on, case: id, field, withheld, before, after, why, demo } }) => ({
    on,
    case: caseLink(store.get('cases', id), lang),
    isDemo: demo || isInvented(store.get('cases', id)),
    field: correctableFields[field]![lang],
    withheld,
    before,
    after,
    why,
  }));
