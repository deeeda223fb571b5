import type { z } from 'astro/zod';
import { plusDays, plusMonths, type IsoDate } from '../../src/domain/days/calendar.ts';
import { readAs } from '../../src/schemas/dates.ts';
import { fieldMeta, groupOf, innerSchema, isList, ownMeta, shapeOf, type FieldMeta } from '../../src/schemas/fields.ts';
import { mayBeEmpty } from '../../src/schemas/field-sentence.ts';
import { publicFrom, kinds, type Kind } from '../../src/schemas/index.ts';
import type { NewCity } from './city.ts';
import type { Typed, TypedRecord } from './commented-yaml.ts';
import { toFillIn, wordsOf } from './facts.ts';

/** The records of the other examples, to which one may refer. */
const examples: Readonly<Record<string, string>> = {
  topics: 'air',
  documents: 'plan',
  tasks: 'plan-01',
  requirements: 'monthly-progress',
  indicators: 'pm25-annual',
  explainers: 'demo-air',
  questions: 'demo-reports',
  guides: 'demo-travel',
  news: 'demo-opens',
};
/** To which record of a kind an example refers: one that the city has, or else the example of that kind. */
function idOf(kind: string, { known, districts, office }: NewCity): string | undefined {
  if (kind === 'units') return (districts[0] ?? office).id;
  return known ? known[kind] : examples[kind];
}

/** What may be left out and is filled all the same, in turn, until the record is one and public. */
const further = [() => false, ({ type }: FieldMeta) => type === 'date', () => true] as const;

/**
 * An example of a kind as its schema has it: an invented one where its records can be marked so, else one to be filled in;
 * undefined where it refers to what the city has not, or where its fields do not say what a right one is.
 */
export function derivedRecord(kind: Kind, city: NewCity): TypedRecord | undefined {
  const { schema } = kinds[kind];
  for (const isFilled of further) {
    const record = recordOf(schema, { city, isInvented: 'demo' in shapeOf(schema), isFilled });
    const read = record && readAs<z.ZodType>(schema, record);
    if (!read?.success) continue;
    const from = publicFrom({ kind, fields: read.data });
    if (from === 'always' || (from !== undefined && from <= city.today)) return record;
  }
  return undefined;
}

type Making = { city: NewCity; isInvented: boolean; isFilled: (meta: FieldMeta) => boolean };

function recordOf(schema: z.ZodType, making: Making): TypedRecord | undefined {
  const shape = shapeOf(schema);
  const record: Record<string, Typed> = {};
  for (const [name, field] of Object.entries(shape)) {
    const meta = fieldMeta(field);
    if (name === 'demo') record[name] = 'true';
    if (name in record || (mayBeEmpty(field) && !(meta && making.isFilled(meta) && !meta.own && idsAreKnown(meta, making)))) continue;
    const value = valueOf(field, making);
    if (value === undefined) return undefined;
    record[name] = value;
  }
  return withDaysInOrder(shape, record);
}

const idsAreKnown = ({ ref }: FieldMeta, { city }: Making): boolean => ref === undefined || idOf(ref, city) !== undefined;

/** A value that a field may have; undefined where nothing says what one is. */
function valueOf(field: z.ZodType, making: Making): Typed | undefined {
  const group = groupOf(field);
  const meta = ownMeta(field);
  if (group && 'zh' in group.shape && meta) return translatedExample(meta, making);
  if (group) return recordOf(group, making);
  if (meta?.type) return valueOfSort(meta, making);
  const inner = innerSchema(field);
  const value = inner && valueOf(inner, making);
  return value !== undefined && isList(field) ? [value] : value;
}

function translatedExample(meta: FieldMeta, { city, isInvented }: Making): Typed {
  const { zh, en, example } = meta;
  if (!isInvented) return wordsOf(city)(toFillIn.zh(zh), toFillIn.en(en));
  return wordsOf(city)(`示例：${example ?? zh}`, `Example: ${en.toLowerCase()}`);
}

function valueOfSort(meta: FieldMeta, { city, isInvented }: Making): string | undefined {
  if (meta.leadsTo === 'clause') return city.known ? city.known['clauses'] : 'plan#1';
  const values: Readonly<Record<string, string | undefined>> = {
    text: meta.example ?? (isInvented ? `示例：${meta.zh}` : toFillIn.zh(meta.zh)),
    date: plusDays(city.today, -20),
    month: city.from,
    flag: 'false',
    choice: Object.keys(meta.choices ?? {})[0],
    reference: idOf(meta.ref ?? '', city),
    url: 'https://example.org/',
    amount: '1',
    number: '1',
  };
  return meta.example ?? values[meta.type!];
}

/** Days of a record that follow one another as its fields say: what comes after another and need not have happened is a year later. */
function withDaysInOrder(shape: Readonly<Record<string, z.ZodType>>, record: Record<string, Typed>): TypedRecord {
  for (const [name, field] of Object.entries(shape)) {
    const { type, notBefore, notAfter, happened } = fieldMeta(field) ?? {};
    const [day, first, last] = [record[name], record[notBefore ?? ''], record[notAfter ?? '']] as (IsoDate | undefined)[];
    if (type !== 'date' || !day) continue;
    if (first && !happened) record[name] = `${plusMonths(first.slice(0, 7), 12)}-01`;
    if (last && last < day) record[name] = last;
  }
  return record;
}
