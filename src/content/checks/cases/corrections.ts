import { ascending } from 'd3-array';
import type { Bilingual } from '../../../domain/language.ts';
import { isIdleText } from '../../../domain/placeholder.ts';
import { enforcementCase } from '../../../schemas/case/case.ts';
import { mayUnmask } from '../../../schemas/case/case-names.ts';
import { correctableFields } from '../../../schemas/correction.ts';
import { fieldMeta } from '../../../schemas/fields.ts';
import { publicDay, type Kind } from '../../../schemas/index.ts';
import type { Fault } from '../../faults.ts';
import { FaultyRecords } from '../../faulty-records.ts';
import type { Draft, Drafts } from '../../entry.ts';
import { checkPartyInCorrection } from './party-in-prose.ts';

/**
 * Checks that corrections hold the history of the records: the newest one of a field ends in what the record
 * says today, each begins where the one before it ended, and none is older than the record's publication.
 */
export function checkCorrections(drafts: Drafts, faults: Fault[], faulty = new FaultyRecords()): void {
  const cases = new Map(drafts.cases.map((draft) => [draft.id, draft]));
  for (const draft of drafts.corrections) draft.id = `${draft.fields.case}/${draft.fields.on}/${draft.fields.field}`;
  const histories = Map.groupBy(drafts.corrections, ({ fields }) => `${fields.case}\n${fields.field}`);
  for (const history of histories.values()) {
    history.sort((a, b) => ascending(a.fields.on, b.fields.on));
    const corrected = cases.get(history[0]!.fields.case);
    // An unknown case is reported where references are followed.
    if (!corrected) continue;
    for (const [index, draft] of history.entries()) {
      checkBefore(draft, drafts, faults, faulty);
      checkReason(draft, faults);
      checkNames(draft, corrected, faults);
      checkPartyInCorrection(draft, corrected, faults);
      checkOne(draft, corrected, history[index + 1], faults);
    }
  }
}

/** The former words are shown until the day of the correction: they have to be a value of the field. */
function checkBefore(
  { fields: { field, before, withheld }, file, locate }: Draft<'corrections'>,
  drafts: Drafts,
  faults: Fault[],
  faulty: FaultyRecords,
): void {
  if (withheld) return;
  const schema = enforcementCase.shape[field as keyof typeof enforcementCase.shape];
  const { ref } = fieldMeta(schema)!;
  const value = typed(field, before);
  const isKnown =
    !ref ||
    value === undefined ||
    (drafts[ref as Kind] as Draft[]).some(({ id }) => id === value) ||
    faulty.has(ref as Kind, String(value));
  if (isKnown && (value !== undefined || (before === undefined && schema.safeParse(undefined).success))) return;
  const label = correctableFields[field]!;
  faults.push({
    severity: 'error',
    file,
    ...locate(['before']),
    field: 'before',
    message: {
      zh: `“${before ?? ''}”不能作“${label.zh}”的值。更正日期之前，页面上显示的是更正前的内容。`,
      en: `"${before ?? ''}" is not a value of ${label.en}. Until the day of the correction pages show what stood before.`,
    },
  });
}

/** The reason is published: one that only fills its cell tells readers nothing. */
function checkReason({ fields: { why }, file, locate }: Draft<'corrections'>, faults: Fault[]): void {
  if (!isIdleText(why.zh)) return;
  faults.push({
    severity: 'warning',
    file,
    ...locate(['why', 'zh']),
    field: 'why.zh',
    message: { zh: `“${why.zh}”没有说明更正的原因。`, en: `"${why.zh}" gives no reason for the correction.` },
  });
}

/** What stood in a field stays readable here: a name that the record withholds today is withheld here too. */
function checkNames({ fields, file, locate }: Draft<'corrections'>, corrected: Draft<'cases'>, faults: Fault[]): void {
  for (const place of ['before', 'after'] as const)
    if (mayUnmask(corrected.fields, fields.field, fields[place] ?? ''))
      faults.push({ severity: 'error', file, ...locate([place]), field: place, message: namesParty[place] });
}

const namesParty: Record<'before' | 'after', Bilingual> = {
  before: {
    zh: '当事人的姓名不得全名公开，这里却像是写了全名。请清空“更正前”，并在“更正前内容不公开”填“是”。',
    en: 'The name of the party is withheld, and this seems to give it in full. Clear "before" and write yes (是) under 更正前内容不公开 (Former words withheld).',
  },
  after: {
    zh: '当事人的姓名不得全名公开，这里却像是写了全名。请写成“姓+某”，如“张某”。',
    en: 'The name of the party is withheld, and this seems to give it in full. Write the surname and 某, such as 张某.',
  },
};

function checkOne(draft: Draft<'corrections'>, corrected: Draft<'cases'>, next: Draft<'corrections'> | undefined, faults: Fault[]): void {
  const { on, field, after } = draft.fields;
  const report = (place: string, message: Bilingual) =>
    faults.push({ severity: 'error', file: draft.file, ...draft.locate([place]), field: place, message });
  const label = correctableFields[field]!;
  const published = publicDay(corrected)!;
  if (on < published)
    report('on', {
      zh: `更正日期 ${on} 早于公示日期 ${published}。发布之前的修改不是更正。`,
      en: `${on} is before the case was published on ${published}. A change before that is no correction.`,
    });
  const typedAfter = typed(field, after);
  if (after !== undefined && typedAfter === undefined) {
    report('after', { zh: `“${after}”不能作“${label.zh}”的值。`, en: `"${after}" is not a value of ${label.en}.` });
    return;
  }
  const [goesOn, where] = next
    ? [next.fields.withheld ? typedAfter : typed(field, next.fields.before), next.fields.on]
    : [(corrected.fields as Record<string, unknown>)[field], undefined];
  if (same(typedAfter, goesOn)) return;
  const stands = goesOn === undefined ? '' : String(goesOn);
  report(
    'after',
    where
      ? {
          zh: `${where} 的更正从“${stands}”改起，与这里的“${after ?? ''}”不接。`,
          en: `The correction of ${where} begins with "${stands}", not with "${after ?? ''}" as this one ends.`,
        }
      : {
          zh: `记录现在写的是“${stands}”，不是更正后的“${after ?? ''}”。请核对两处。`,
          en: `The record says "${stands}", not "${after ?? ''}" as corrected. Make the two agree.`,
        },
  );
}

/** A cell's words as the value of a case's field; undefined for none. */
const typed = (field: string, text: string | undefined): unknown =>
  text === undefined ? undefined : enforcementCase.shape[field as keyof typeof enforcementCase.shape].safeParse(text).data;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? '') === JSON.stringify(b ?? '') || (isEmpty(a) && isEmpty(b));
const isEmpty = (value: unknown): boolean => value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
