import type { Bilingual } from '../../domain/language.ts';
import type { Store } from '../../store/store.ts';
import type { DownloadableKind } from '../../schemas/index.ts';
import { checksumOf, type PublishedManifest } from './published-manifest.ts';

/**
 * A published record that is gone, or that says something else, or a withdrawn one that is shown again, without a correction
 * that says so; of a decision whose record stands and what followed is replaced, the fields that do.
 */
export type SilentChange = {
  kind: DownloadableKind;
  id: string;
  what: 'gone' | 'changed' | 'reinstated';
  fields?: string[];
  /** Of a decision that differs by its unit alone: that under which it was public. */
  formerUnit?: string;
};

/** How many report rows, and decisions, follow from a unit or task that has another id now, is gone or has another name. */
export type Follows = { rows: number; decisions: number };
/** The same by the page of that unit or task. */
export type Following = ReadonlyMap<string, Follows>;

export const countOf = (follows: Follows | undefined): number => (follows ? follows.rows + follows.decisions : 0);

/** Fewer decisions that stand under another unit are told one by one, unless their unit is gone. */
const fewestGathered = 2;

/** Tells of a decision the unit under which it was public, where that is all by which it differs. */
export function formerUnits(published: PublishedManifest, store: Store): (id: string, mark: string) => string | undefined {
  const units = (published.pages ?? []).flatMap((page) => /^units\/(.+)$/.exec(page)?.[1] ?? []);
  // What is gone has most likely left them.
  const likely = [...units.filter((id) => !store.find('units', id)), ...units.filter((id) => store.find('units', id))];
  return (id, mark) => {
    const entry = store.find('cases', id);
    return entry && likely.find((unit) => checksumOf({ ...entry, fields: { ...entry.fields, unit } }) === mark);
  };
}

/**
 * Changes that do not follow from a unit or task that was public, and how many do, by its page: where it has another id now, is gone or,
 * as a unit, has another name, all rows of reports and decisions that name it stand elsewhere. That its page leads on mends none of them.
 */
export function causesOf(
  changes: readonly SilentChange[],
  { pages = [] }: PublishedManifest,
  store: Store,
): { own: SilentChange[]; following: Following } {
  const gone = new Set(
    pages.filter((page) => {
      const [, kind, id] = /^(units|tasks)\/(.+)$/.exec(page) ?? [];
      return id !== undefined && !store.find(kind as 'units' | 'tasks', id);
    }),
  );
  const causeOf = ({ kind, id, what, formerUnit }: SilentChange): string | undefined => {
    if (formerUnit !== undefined) return `units/${formerUnit}`;
    if (kind !== 'progress' || what !== 'gone') return undefined;
    const [, unit, task] = id.split('/');
    return [`units/${unit}`, `tasks/${task}`].find((page) => gone.has(page));
  };
  const caused = Map.groupBy(changes, causeOf);
  const following = new Map<string, Follows>();
  const own = [...(caused.get(undefined) ?? [])];
  for (const [page, ones] of caused) {
    if (page === undefined) continue;
    const decisions = ones.filter(({ kind }) => kind === 'cases').length;
    if (gone.has(page) || ones.length >= fewestGathered) following.set(page, { rows: ones.length - decisions, decisions });
    else own.push(...ones);
  }
  return { own, following };
}

/** Units and tasks from which changes follow though their pages stand, or lead on, in words for staff. */
export const causeMessages = (following: Following, dead: readonly string[], store: Store): Bilingual[] =>
  [...following].flatMap(([page, follows]) => {
    if (dead.includes(page)) return [];
    const [kind, id] = page.split('/') as ['units' | 'tasks', string];
    return [store.find(kind, id) ? otherUnitMessage(page, follows) : goneMessage(page, follows, true)];
  });

/** @param leadsOn whether `moved` says where its page leads */
export function goneMessage(page: string, { rows, decisions }: Follows, leadsOn: boolean): Bilingual {
  const kept = page.startsWith('units/')
    ? {
        zh: '单位改名只改名称，旧名写进 formerNames，编号不变。',
        en: ' A unit that is renamed keeps its id; its former name goes into formerNames.',
      }
    : { zh: '', en: '' };
  const what = {
    zh: [...(rows ? [`月报里写它的 ${rows} 行`] : []), ...(decisions ? [`归它的 ${decisions} 件案件`] : [])].join('和'),
    en: [
      ...(rows ? [`the ${rows} report rows that name it`] : []),
      ...(decisions ? [`the ${decisions} decisions that stood under it`] : []),
    ].join(' and '),
  };
  const state = leadsOn
    ? { zh: '这个编号现在没有了，页面已由 moved 引路', en: 'the id was public and is gone; moved leads on from its page' }
    : { zh: '公开过的页面，现在没有了', en: 'the page was public and is gone' };
  return {
    zh: `${page}：${state.zh}，${what.zh}也对不上了。请改回原来的编号，这些就都好了；moved 只引路，不改月报和案件。${kept.zh}`,
    en: `${page}: ${state.en}, and with it ${what.en}. Put its id back, and all of them are mended; moved leads readers on but changes no report and no decision.${kept.en}`,
  };
}

const otherUnitMessage = (page: string, { decisions }: Follows): Bilingual => ({
  zh: `${page}：公开时归它的 ${decisions} 件案件，现在归了别的单位，其余没有变。单位改了名的，把旧名写进 units.yaml 的 formerNames（别的叫法写进 aliases），这些就都好了；确是更正的，请用 npm run import -- cases FILE --reason 写明原因。`,
  en: `${page}: ${decisions} decisions were public under it and stand under another unit now, otherwise the same. Where it was renamed, its former name goes into formerNames of units.yaml (other names into aliases), and all of them are mended; where they are corrections, say why with npm run import -- cases FILE --reason.`,
});
