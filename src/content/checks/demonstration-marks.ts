import type { Bilingual } from '../../domain/language.ts';
import { isKind, kindNames, kinds, type Kind } from '../../schemas/index.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { isInvented } from '../../schemas/scalars.ts';

/** Words by which a record calls itself invented, the names that a demonstration gives its parties among them. */
const invented =
  /(?<!现场|当场|操作|动画|实验)演示(?:数据|案例|案件|记录|用|内容|，)|^示例|示例(?:：|数据|案例|记录)|(?:为|属|系|是|纯属|均)虚构|虚构(?:的)?(?:案|数据|企业|公司|单位|人物|当事人)|样例(?:数据|案例|记录|\p{Script=Han}{1,14}(?:公司|厂|店|站|院|中心)(?!\p{Script=Han}))/u;
/** What the title of an invented text says: that it is an example, or that the portal is a demonstration. */
const inventedTitle =
  /^(?:【?(?:示例|演示)】?[:：\s]|\W?(?:Example|Demonstration)\W?:)|演示(?:门户|网站|站点)|\bdemonstration (?:portal|site|website)\b/u;
const inventedId = /^demo-/;

/**
 * Records of a demonstration that bear no mark, though they would be published as true: their own words call them invented, they
 * report on an invented task, or they alone bear none in a table of others that all do; news shows invented records, or nothing
 * outside the portal backs it. A correction quotes the case that it corrects, which bears the mark.
 */
export function checkMarks(drafts: Drafts, faults: Fault[]): void {
  const inventedTasks = new Set(drafts.tasks.filter(isInvented).map(({ id }) => id));
  const isInventedOne = (kind: Kind, id: string): boolean => (drafts[kind] as Draft[]).some((one) => one.id === id && isInvented(one));
  for (const kind of kindNames.filter((name) => name !== 'corrections' && 'demo' in kinds[name].schema.shape)) {
    const records = drafts[kind] as Draft[];
    const alone = loneOnes(kind, records);
    for (const record of records.filter((one) => !isInvented(one))) {
      const why = callsItselfInvented(record)
        ? ownMarkMessage
        : reportsOn(record, inventedTasks)
          ? ofInventedTask
          : alone.has(record)
            ? amongMarked
            : doubtOfNews(record, isInventedOne);
      if (why) faults.push({ severity: 'warning', file: record.file, ...record.locate(['demo']), field: 'demo', message: why });
    }
  }
}

/** Why a case that is delivered to a demonstration may be invented, though it bears no mark: its own words say so. */
export const doubtOfUnmarked = (draft: Draft<'cases'>): Bilingual | undefined =>
  isInvented(draft as Draft) || !callsItselfInvented(draft as Draft) ? undefined : ownMarkMessage;

/** How texts speak of themselves in their prose is asked elsewhere; here it is their titles that count. */
function callsItselfInvented({ kind, id, fields, texts }: Draft): boolean {
  if (kinds[kind].layout === 'record') return false;
  if (inventedId.test(id)) return true;
  if (kinds[kind].layout === 'texts') return Object.values(texts).some(({ title }) => inventedTitle.test(title));
  return wordsIn(fields).some((text) => invented.test(text));
}

/** Why news may be invented: it shows invented records, or says what nothing but the portal itself bears out. */
function doubtOfNews(
  { kind, fields, texts, references }: Draft,
  isInventedOne: (kind: Kind, id: string) => boolean,
): Bilingual | undefined {
  if (kind !== 'news') return undefined;
  if (references.some((one) => isKind(one.kind) && isInventedOne(one.kind, one.id))) return showsInvented;
  const hasSource = 'sources' in fields && (fields.sources as readonly unknown[]).length > 0;
  return hasSource || Object.values(texts).some(({ body }) => /\bhttps?:\/\//u.test(body)) ? undefined : unbacked;
}

const reportsOn = ({ fields }: Draft, tasks: ReadonlySet<string>): boolean => 'task' in fields && tasks.has(String(fields.task));

/** The one row that bears no mark where the others of its table all do; a text may well be real among invented ones. */
function loneOnes(kind: Kind, records: readonly Draft[]): Set<Draft> {
  if (kinds[kind].layout !== 'tables') return new Set();
  const tables = [...Map.groupBy(records, ({ file }) => file).values()];
  return new Set(
    tables.flatMap((rows) => {
      const bare = rows.filter((row) => !isInvented(row));
      return bare.length === 1 && rows.length > 2 ? bare : [];
    }),
  );
}

function wordsIn(held: unknown): string[] {
  if (typeof held === 'string') return [held];
  return typeof held === 'object' && held !== null ? Object.values(held).flatMap(wordsIn) : [];
}

const ownMarkMessage: Bilingual = {
  zh: '这条记录的文字或编号说它是演示、示例或虚构的，却没有标明“演示”，会当作真实记录公开。请标明，或者改写。',
  en: 'The words or the id of this record call it a demonstration or invented, but it bears no mark, and would be published as true. Mark it, or put it another way.',
};
const ofInventedTask: Bilingual = {
  zh: '这一行报告的任务标明是“演示”，这一行却没有标明，会当作真实记录公开。请标明。',
  en: 'The task that this row reports on is marked as a demonstration, but the row is not, and would be published as true. Mark it.',
};
const amongMarked: Bilingual = {
  zh: '同一张表的其他各行都标明是“演示”，只有这一行没有，会当作真实记录公开。请核对；如果确实是真实的，可以不管。',
  en: 'All the other rows of this table are marked as demonstration, and this one alone is not; it would be published as true. See whether the mark was lost; if the row is real, leave it.',
};
const showsInvented: Bilingual = {
  zh: '这条动态引用了标明“演示”的记录，自己却没有标明，会当作真实消息公开。请标明，或者去掉这些记录。',
  en: 'This news shows records that are marked as a demonstration, but bears no mark, and would be published as true. Mark it, or take them out.',
};
const unbacked: Bilingual = {
  zh: '本站是演示网站，这条动态没有标明“演示”，也没有来源或站外链接可以核对。如果是演示的消息，请标明；如果是真的，请写明来源（sources）。',
  en: 'The portal is a demonstration, and this news bears no mark, nor a source or a link to one outside. Mark it if it belongs to the demonstration; if it is real, name its source under sources.',
};
