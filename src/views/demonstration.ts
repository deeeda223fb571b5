import type { Entry } from '../content/entry.ts';
import type { Lang } from '../domain/language.ts';
import { inLanguage } from '../i18n/translated.ts';
import { t } from '../i18n/words.ts';
import { isInvented } from '../schemas/scalars.ts';
import { sections } from '../schemas/sections.ts';
import type { FeedEvent } from '../store/feeds/feeds.ts';
import type { CaseChange } from '../store/cases/case-changes.ts';
import { shelves, type Digest } from '../store/feeds/digest.ts';
import type { Store } from '../store/store.ts';

export { isInvented };

/** Words that leave the site alone, as a feed's title or a calendar's event does: with the mark before them where they are of an invented record. */
export const withMark = (text: string, isDemo: boolean, lang: Lang): string => (isDemo ? t(lang, 'demo.marked', { text }) : text);

/** What the portal is called wherever its name travels: in feeds, citations, pictures and exports. */
export function portalName({ portal }: Pick<Store, 'portal'>, lang: Lang): string {
  const name = inLanguage(portal.name, lang).text;
  return portal.demo ? t(lang, 'demo.portal', { name }) : name;
}

/** What a demonstration says of itself; where it lacks sections it does not name what is in them. */
export const demoBanner = ({ sections: open }: Pick<Store, 'sections'>, lang: Lang): string =>
  t(lang, open.size === sections.length ? 'demo.banner' : 'demo.bannerMarked');

/** Whether tasks or reports that were invented are among those that figures are drawn from. */
export const drawsOnInventedTasks = (store: Store): boolean =>
  store.all('tasks').some(isInvented) || store.all('progress').some(isInvented);

/** Who publishes the portal, for machines: of a demonstration its desk, which is no government body. */
export function publisherName({ portal }: Pick<Store, 'portal'>, lang: Lang): string {
  const name = inLanguage(portal.publisher, lang).text;
  return portal.demo ? t(lang, 'demo.publisher', { name }) : name;
}

/** The kinds whose invented records are named above what is drawn from them. */
const noteOfKind = { corrections: 'demo.fromCorrections', inspections: 'demo.fromInspections', questions: 'demo.fromQuestions' } as const;

/** What stands above figures that are drawn from invented records of a kind, or of cases and tasks both; undefined where all are real. */
export function demoNote(store: Store, of: 'cases' | 'tasks' | 'both' | keyof typeof noteOfKind, lang: Lang): string | undefined {
  if (of in noteOfKind) {
    const kind = of as keyof typeof noteOfKind;
    return store.all(kind).some(isInvented) ? t(lang, noteOfKind[kind]) : undefined;
  }
  const cases = of !== 'tasks' && store.all('cases').some(isInvented);
  const tasks = of !== 'cases' && drawsOnInventedTasks(store);
  if (cases && tasks) return t(lang, 'demo.fromBoth');
  if (cases) return t(lang, 'demo.fromCases');
  return tasks ? t(lang, 'demo.fromTasks') : undefined;
}

/** Whether what a feed reports is invented, or was drawn from what is. */
export function isInventedEvent(store: Store, event: FeedEvent): boolean {
  switch (event.what) {
    case 'week':
      return isInventedWeek(event.digest);
    case 'report':
      return store.progress.ofUnit(event.unit).some((row) => row.group === event.month && isInvented(row));
    case 'row':
      return isInvented(event.row);
    case 'change':
      return isInvented(event.change.entry);
    case 'correction':
      return isInvented(event.entry) || [store.find('cases', event.entry.fields.case)].some((of) => of && isInvented(of));
    default:
      return isInvented(event.entry);
  }
}

const isInventedWeek = (digest: Digest): boolean =>
  shelves
    .flatMap((shelf): readonly (Entry | CaseChange)[] => digest[shelf])
    .some((line) => isInvented('entry' in line ? line.entry : line));
