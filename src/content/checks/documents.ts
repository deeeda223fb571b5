import type { Bilingual } from '../../domain/language.ts';
import { nearest } from '../../domain/nearest.ts';
import { kinds, listedTextKinds, textKinds } from '../../schemas/index.ts';
import { heldValues } from '../../schemas/walk.ts';
import type { Fault } from '../faults.ts';
import type { Draft, Drafts } from '../entry.ts';
import { FaultyRecords } from '../faulty-records.ts';
import { inCircle } from './circles.ts';
import { checkSuccessors } from './law/successors.ts';
import { checkWhichSuccessor } from './law/which-successor.ts';

type Link = 'repeals' | 'amends';
const labels: Record<Link, Bilingual> = { repeals: { zh: '废止', en: 'Repeals' }, amends: { zh: '修改', en: 'Amends' } };

/** Documents repeal, amend and succeed each other without contradiction: no circle, no repeal twice over, no date that cannot be. */
export function checkLifecycle(drafts: Drafts, faults: Fault[]): void {
  const byId = new Map(drafts.documents.map((draft) => [draft.id, draft]));
  const repealedBy = new Map<string, string>();
  for (const draft of drafts.documents) {
    const addFault = (link: Link, message: Bilingual) =>
      faults.push({ severity: 'error', file: draft.file, ...draft.locate([link]), field: link, label: labels[link], message });
    for (const link of ['repeals', 'amends'] as const) {
      for (const id of draft.fields[link]) checkDates(draft, byId.get(id), link, addFault);
      if (inCircle(draft.id, (id) => byId.get(id)?.fields[link] ?? []))
        addFault(link, {
          zh: `${draft.id} 绕一圈${labels[link].zh}了自己。`,
          en: `${draft.id} ${labels[link].en.toLowerCase()} itself in a circle.`,
        });
    }
    checkPublication(draft, faults);
    checkSuccessors(draft, byId, faults);
    checkWhichSuccessor(draft, faults);
    for (const id of draft.fields.repeals) {
      const other = repealedBy.get(id);
      if (other !== undefined)
        addFault('repeals', {
          zh: `${id} 已由 ${other} 废止，不能再由 ${draft.id} 废止一次。`,
          en: `${id} is repealed by ${other} already; ${draft.id} cannot repeal it again.`,
        });
      repealedBy.set(id, draft.id);
      if (draft.fields.amends.includes(id))
        addFault('amends', { zh: `${draft.id} 不能既废止又修改 ${id}。`, en: `${draft.id} cannot both repeal and amend ${id}.` });
    }
  }
}

function checkDates(
  draft: Draft<'documents'>,
  earlier: Draft<'documents'> | undefined,
  link: Link,
  addFault: (link: Link, message: Bilingual) => void,
): void {
  const [later, before] = [draft.fields.effectiveOn, earlier?.fields.effectiveOn];
  if (!later || !before || later >= before) return;
  const { zh, en } = labels[link];
  addFault(link, {
    zh: `${draft.id} 于 ${later} 生效，不能${zh} ${before} 才生效的 ${earlier!.id}。`,
    en: `${draft.id} takes effect on ${later} and cannot ${en.toLowerCase().slice(0, -1)} ${earlier!.id}, which took effect on ${before}.`,
  });
}

/** What is published is dated: a day of publication before the date is a slip in one of them. */
function checkPublication({ fields: { formedOn, issuedOn }, file, locate }: Draft<'documents'>, faults: Fault[]): void {
  if (!formedOn || !issuedOn || issuedOn >= formedOn) return;
  faults.push({
    severity: 'warning',
    file,
    ...locate(['issuedOn']),
    field: 'issuedOn',
    label: { zh: '发布日期', en: 'Published on' },
    message: {
      zh: `发布日期 ${issuedOn} 早于成文日期 ${formedOn}。哪一个写错了？`,
      en: `Published on ${issuedOn}, before its date of ${formedOn}. Which day is wrong?`,
    },
  });
}

/** The clause on which the reports rest is there. */
function checkReportingClause({ portal, documents }: Drafts, known: ReadonlySet<string>, isKnown: (clause: string) => boolean): Fault[] {
  return portal.flatMap(({ file, locate, fields }) => {
    const { document: id, clause } = fields.reporting;
    if (isKnown(`${id}#${clause}`) || !documents.some((document) => document.id === id)) return [];
    const field = 'reporting.clause';
    return [{ severity: 'error', file, ...locate(['reporting', 'clause']), field, message: noClause(id, clause, known) }];
  });
}

const noClause = (id: string, clause: string, known: ReadonlySet<string>): Bilingual => {
  const own = [...known].filter((name) => name.startsWith(`${id}#`)).map((name) => name.slice(id.length + 1));
  return {
    zh: `“${id}”没有第“${clause}”条。${own.length ? `有：${own.join('、')}。` : '这份文件没有收录条款。'}`,
    en: `"${id}" has no clause "${clause}". ${own.length ? `It has: ${own.join(', ')}.` : 'None of its clauses are given here.'}`,
  };
};

/** Clauses that texts name as `document#clause`, or quote with `<Clause>`, and that on which the reports rest, are there. */
export function checkClauses(drafts: Drafts, faults: Fault[], faulty = new FaultyRecords()): void {
  const known = new Set(drafts.documents.flatMap(({ id, fields }) => fields.clauses.map((clause) => `${id}#${clause.id}`)));
  const isKnown = (clause: string): boolean => known.has(clause) || faulty.has('documents', clause.split('#')[0]);
  faults.push(...checkReportingClause(drafts, known, isKnown));
  for (const draft of textKinds.flatMap((kind) => drafts[kind] as Draft[])) checkQuotedClauses(draft, known, isKnown, faults);
  for (const kind of listedTextKinds)
    for (const draft of drafts[kind])
      for (const { path, meta, value } of heldValues(kinds[kind].schema, draft.fields)) {
        const clause = String(value);
        if (meta.leadsTo !== 'clause' || isKnown(clause)) continue;
        const close = nearest(clause, known);
        // An id of this portal’s own is an example that its clerk can look up.
        const [sample = 'plan#4'] = known;
        faults.push({
          severity: 'error',
          file: draft.file,
          ...draft.locate(path),
          field: path.filter((step) => typeof step === 'string').join('.'),
          label: { zh: meta.zh, en: meta.en },
          message: {
            zh: `没有“${clause}”这一条。${close ? `最接近的是“${close}”。` : ''}应写成 ${sample} 的样子。`,
            en: `There is no clause "${clause}".${close ? ` Nearest: "${close}".` : ''} Write it like ${sample}.`,
          },
        });
      }
}

function checkQuotedClauses(
  { references }: Draft,
  known: ReadonlySet<string>,
  isKnown: (clause: string) => boolean,
  faults: Fault[],
): void {
  for (const { id, clause, file, line, column } of references) {
    if (clause === undefined || isKnown(`${id}#${clause}`)) continue;
    faults.push({
      severity: 'error',
      file,
      line,
      column,
      field: '<Clause>',
      message: noClause(id, clause, known),
    });
  }
}
