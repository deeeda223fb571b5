import type { IsoDate } from '../../domain/calendar.ts';
import { canonicalDecisionNumber } from '../../domain/decision-number.ts';
import type { Bilingual } from '../../domain/language.ts';
import { nearest } from '../../domain/nearest.ts';
import { findPrivate } from '../../domain/privacy.ts';
import { fieldMeta, innerSchema, mapValues } from '../../schemas/fields.ts';
import { requiredPages } from '../../schemas/page.ts';
import { kindNames, kinds, type Kind } from '../../schemas/index.ts';
import type { z } from 'astro/zod';
import type { Fault } from '../faults.ts';
import { checkCorrections } from './corrections.ts';
import { checkDemonstration } from './demonstration.ts';
import { checkAnswers, checkArticles, checkClauses, checkExplained, checkLifecycle } from './documents.ts';
import { checkReports, checkTasks } from './reports.ts';
import { checkTargets } from './targets.ts';
import type { Draft, Drafts, Entry } from '../entry.ts';

/** In the annex's task table these words stand for every district and development area. */
const everyDistrict = new Set(['各区', '各区政府', '各区政府(含北京经济技术开发区管委会)', 'districts']);

/**
 * Checks what no record can check alone: references lead somewhere, authorities belong to a unit,
 * documents repeal each other without a circle, nobody's private data is in print. References typed as
 * names are turned into ids.
 *
 * @param today the day of the check, where what is yet to come is to be told
 */
export function checkAcross(drafts: Drafts, faults: Fault[], today?: IsoDate): void {
  const directory = new ReferenceDirectory(drafts);
  recogniseUnits(drafts.cases, directory, faults);
  for (const kind of kindNames) {
    for (const draft of drafts[kind] as Draft[]) {
      resolve(kinds[kind].schema, draft.fields as Record<string, unknown>, [], draft, directory, faults);
      checkArticleReferences(draft, directory, faults);
    }
  }
  checkLifecycle(drafts, faults);
  checkArticles(drafts, faults);
  checkClauses(drafts, faults);
  checkTargets(drafts, faults);
  checkAnswers(drafts, faults);
  checkExplained(drafts, faults);
  checkReports(drafts, faults, today);
  checkTasks(drafts, faults);
  checkPages(drafts, faults);
  checkDemonstration(drafts, faults);
  checkPrivacy(drafts.cases, privateFieldsOfCase, faults);
  checkPrivacy(drafts.corrections, ['before', 'after'], faults);
  checkCorrections(drafts, faults);
}

/** The same checks for cases that are about to enter checked content. */
export function checkCases(cases: readonly Draft<'cases'>[], content: { [K in Kind]: Entry<K>[] }, faults: Fault[]): void {
  const directory = new ReferenceDirectory(content);
  recogniseUnits(cases, directory, faults);
  for (const draft of cases) resolve(kinds.cases.schema, draft.fields as Record<string, unknown>, [], draft as Draft, directory, faults);
  checkPrivacy(cases, privateFieldsOfCase, faults);
}

/** Which words name which record: ids, names, aliases. */
export class ReferenceDirectory {
  private readonly words = new Map<Kind, Map<string, string>>();
  readonly districts: string[];

  constructor(drafts: { [K in Kind]: Entry<K>[] }) {
    for (const kind of kindNames) {
      const words = new Map<string, string>();
      for (const draft of drafts[kind] as Entry[]) words.set(draft.id, draft.id);
      this.words.set(kind, words);
    }
    const name = (kind: Kind, word: string | undefined, id: string) => {
      if (word && !this.words.get(kind)!.has(word)) this.words.get(kind)!.set(word, id);
    };
    for (const { id, fields } of drafts.units) {
      for (const word of [fields.name.zh, fields.name.en, fields.fullName?.zh, fields.fullName?.en, ...fields.aliases])
        name('units', word, id);
    }
    for (const { id, fields } of drafts.cases) name('cases', fields.decisionNumber, id);
    for (const { id, fields } of drafts.topics) for (const word of [fields.name.zh, fields.name.en]) name('topics', word, id);
    this.districts = drafts.units.filter(({ fields }) => fields.kind !== 'department').map(({ id }) => id);
  }

  find(kind: Kind, word: string): string | undefined {
    const words = this.words.get(kind)!;
    return words.get(word.trim()) ?? (kind === 'cases' ? words.get(canonicalDecisionNumber(word) ?? '') : undefined);
  }

  nearest(kind: Kind, word: string): string | undefined {
    return nearest(word, this.words.get(kind)!.keys());
  }

  /** The unit whose name stands in a longer text, the longest name first: 北京市朝阳区生态环境局 is Chaoyang's. */
  unitNamedIn(text: string): string | undefined {
    return longestNameIn(text, this.words.get('units')!);
  }
}

/** The value of the longest key of two characters or more that stands in the text. */
function longestNameIn(text: string, names: ReadonlyMap<string, string>): string | undefined {
  let found: { id: string; length: number } | undefined;
  for (const [name, id] of names) {
    if (name.length > 1 && text.includes(name) && name.length > (found?.length ?? 0)) found = { id, length: name.length };
  }
  return found?.id;
}

function recogniseUnits(cases: readonly Draft<'cases'>[], directory: ReferenceDirectory, faults: Fault[]): void {
  for (const draft of cases) {
    if (draft.fields.unit) continue;
    const unit = directory.unitNamedIn(draft.fields.authority);
    if (unit) draft.fields.unit = unit;
    else
      faults.push({
        severity: 'error',
        file: draft.file,
        ...draft.locate(['authority']),
        field: 'authority',
        label: { zh: '处罚机关', en: 'Authority' },
        message: {
          zh: `从“${draft.fields.authority}”看不出是哪个区。请加一列“行政区”并填写，或核对机关名称。`,
          en: `"${draft.fields.authority}" does not tell the district. Add a column 行政区 with it, or check the authority's name.`,
        },
      });
  }
}

function resolve(
  schema: z.ZodType,
  value: unknown,
  path: PropertyKey[],
  draft: Draft,
  directory: ReferenceDirectory,
  faults: Fault[],
): void {
  const { shape } = schema as unknown as { shape?: Record<string, z.ZodType> };
  const values = mapValues(schema);
  if (values) {
    for (const [key, held] of Object.entries(value ?? {})) resolve(values, held, [...path, key], draft, directory, faults);
    return;
  }
  if (!shape) {
    const inner = innerSchema(schema);
    if (!inner || value === undefined) return;
    if (Array.isArray(value)) value.forEach((entry, index) => resolve(inner, entry, [...path, index], draft, directory, faults));
    else resolve(inner, value, path, draft, directory, faults);
    return;
  }
  const record = value as Record<string, unknown> | undefined;
  if (!record) return;
  for (const [name, field] of Object.entries(shape)) {
    const held = record[name];
    if (held === undefined) continue;
    const meta = fieldMeta(field);
    if (!meta?.ref) {
      resolve(field, held, [...path, name], draft, directory, faults);
      continue;
    }
    const kind = meta.ref as Kind;
    const one = (word: string, place: PropertyKey[]): string => {
      const id = directory.find(kind, word);
      if (!id)
        faults.push({
          severity: 'error',
          file: draft.file,
          ...draft.locate(place),
          field: [...path, name].join('.'),
          label: { zh: meta.zh, en: meta.en },
          message: unknown(kind, word, directory),
        });
      return id ?? word;
    };
    record[name] = Array.isArray(held)
      ? [
          ...new Set(
            (held as string[]).flatMap((word, index) =>
              kind === 'units' && everyDistrict.has(word.normalize('NFKC')) ? directory.districts : one(word, [...path, name, index]),
            ),
          ),
        ]
      : one(held as string, [...path, name]);
  }
}

function unknown(kind: Kind, word: string, directory: ReferenceDirectory): Bilingual {
  const { label, place } = kinds[kind];
  const close = directory.nearest(kind, word);
  return {
    zh: `“${word}”不在“${label.zh}”里。${close ? `最接近的是“${close}”。` : ''}这类记录在 content/${place}。`,
    en: `"${word}" is not among the ${label.en.toLowerCase()}. ${close ? `Nearest: "${close}". ` : ''}They live in content/${place}.`,
  };
}

function checkArticleReferences(draft: Draft, directory: ReferenceDirectory, faults: Fault[]): void {
  for (const { component, kind, id, file, line, column } of draft.references) {
    if (directory.find(kind as Kind, id)) continue;
    faults.push({ severity: 'error', file, line, column, field: `<${component}>`, message: unknown(kind as Kind, id, directory) });
  }
}

function checkPages(drafts: Drafts, faults: Fault[]): void {
  const written = new Set(drafts.pages.map(({ id }) => id));
  const root = drafts.portal[0]?.file.replace(/portal\.yaml$/, '') ?? '';
  for (const id of requiredPages) {
    if (written.has(id)) continue;
    faults.push({
      severity: 'error',
      file: `${root}pages/${id}/index.yaml`,
      line: 1,
      column: 1,
      message: {
        zh: `缺少“${id}”页面：每个网站都要有它。请建立 pages/${id}/，放入 index.yaml 和 zh.mdx。`,
        en: `The page "${id}" is missing; every portal has it. Make pages/${id}/ with index.yaml and zh.mdx.`,
      },
    });
  }
  for (const { id, file } of drafts.pages) {
    if ((requiredPages as readonly string[]).includes(id)) continue;
    faults.push({
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: {
        zh: `“${id}”没有对应的地址。这里只有：${requiredPages.join('、')}。`,
        en: `"${id}" has no address. The pages here are: ${requiredPages.join(', ')}.`,
      },
    });
  }
}

const privateWords = {
  identityNumber: { zh: '身份证号码', en: 'an identity number' },
  mobilePhone: { zh: '手机号码', en: 'a mobile phone number' },
} as const;

const privateFieldsOfCase = [
  'party',
  'facts',
  'penalty',
  'legalBasis',
  'licence',
  'note',
  'stateReason',
  'rectification',
  'statement',
] as const;

function checkPrivacy<K extends 'cases' | 'corrections'>(
  drafts: readonly Draft<K>[],
  fields: readonly (string & keyof Draft<K>['fields'])[],
  faults: Fault[],
): void {
  for (const draft of drafts) {
    for (const field of fields) {
      for (const finding of findPrivate((draft.fields[field] as string | undefined) ?? '')) {
        const words = privateWords[finding.kind];
        faults.push({
          severity: 'error',
          file: draft.file,
          ...draft.locate([field]),
          field,
          message: {
            zh: `这里含有${words.zh}，不得公开。请删去或遮盖后再发布。`,
            en: `This holds ${words.en}, which is never published. Remove or mask it.`,
          },
        });
      }
    }
  }
}
