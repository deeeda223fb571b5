import type { Lang } from '../../domain/language.ts';
import type { RequirementStatus } from '../../domain/requirements/judge.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { periodWords } from '../../i18n/periods.ts';
import { t } from '../../i18n/words.ts';
import { hasPage } from '../../schemas/index.ts';
import { kindLabel } from '../../schemas/label.ts';
import { sectionAddress } from '../../schemas/sections.ts';
import { monthAddress } from '../../store/address.ts';
import type { OccasionRecord } from '../../store/requirements/evidence.ts';
import type { HeldOccasion } from '../../store/requirements/judgements.ts';
import type { Store } from '../../store/store.ts';
import { dueWords } from '../text/time-limit.ts';
import { caseLink, recordLink, textLink, unitLink, type MaybeLink } from '../links.ts';

/** One occasion as a page lists it: the record behind it, its days, and how it stands in words. */
export type OccasionRow = {
  record: MaybeLink;
  isDemo: boolean;
  status: RequirementStatus;
  /** Its status, with by how many days it was late or why it cannot be judged. */
  label: string;
  /** The last day on which it was in time, and the day on which it was done. */
  due?: string | undefined;
  done?: string | undefined;
};

export const occasionRow = (store: Store, occasion: HeldOccasion, lang: Lang): OccasionRow => ({
  record: occasionLink(store, occasion.record, lang),
  isDemo: occasion.isDemo,
  status: occasion.status,
  label: occasionWords(occasion, lang),
  due: occasion.due && dueWords(occasion.due, lang),
  done: occasion.done && formatDate(occasion.done, lang),
});

/** A case, a unit with the month of its report, a document, a question or whatever became public: as a link where it has a page. */
export function occasionLink(store: Store, record: OccasionRecord, lang: Lang): MaybeLink {
  switch (record.kind) {
    case 'cases':
      return caseLink(record.entry, lang);
    case 'progress': {
      const { label, lang: marked } = unitLink(store, record.unit, lang);
      const month = formatMonth(record.month, lang);
      return {
        href: monthAddress(record.month, lang, record.unit),
        label: t(lang, 'judged.unitMonth', { unit: label, month }),
        lang: marked,
      };
    }
    case 'documents':
      if (record.entry) return textLink(record.entry, lang);
      return { label: t(lang, 'judged.periodDocument', { period: periodWords(record.period!, lang) }) };
    case 'questions':
      return textLink(record.entry, lang);
    case 'contacts':
      return {
        href: sectionAddress('feedback', lang),
        label: t(lang, record.way === 'phone' ? 'judged.contactPhone' : 'judged.contactMail'),
      };
    case 'site': {
      const { entry } = record;
      return hasPage(entry.kind) ? recordLink(entry, lang) : { label: kindLabel(entry.kind, lang) };
    }
  }
}

function occasionWords({ status, late, doubt }: HeldOccasion, lang: Lang): string {
  if (status === 'unjudged') return t(lang, `judged.occasionDoubt.${doubt ?? 'limit'}`);
  if (late === undefined) return t(lang, `judged.${status}`);
  const isMissed = status === 'missed';
  if (late.measuredIn === 'workingDays')
    return t(lang, isMissed ? 'judged.missedWorkingDays' : 'judged.lateWorkingDays', { days: late.count });
  return t(lang, isMissed ? 'judged.missedDays' : 'judged.lateDays', { days: late.count });
}
