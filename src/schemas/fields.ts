import { z } from 'astro/zod';
import type { AbsenceRule } from '../domain/cases/absence.ts';
import type { Bilingual } from '../domain/language.ts';

/** The sorts of value that the data dictionary has words for. */
export type FieldType =
  'amount' | 'choice' | 'code' | 'date' | 'documentNumber' | 'flag' | 'group' | 'month' | 'number' | 'reference' | 'text' | 'url';

/**
 * A field with all its uses. Headers, forms, error words, the data dictionary, the search,
 * the scan for private data, the order of dates and the exports follow from it; nothing of a field is listed elsewhere.
 */
export type FieldMeta = Bilingual & {
  /** Its label at the head of a table, where the whole one is too long. */
  short?: Bilingual;
  /** Further column headers under which offices deliver this field. */
  headers?: readonly string[];
  /** Kept for the portal's own use: neither shown nor exported. */
  unlisted?: true;
  /** The most characters that it may have. */
  longest?: number;
  /** What the value is measured in, such as 万元 or µg/m³. */
  measuredIn?: string;
  /** What the guide to deliveries gives as an example, where the sort of value has none of its own. */
  example?: string;
  /** What the field means, where the label alone could mislead. */
  meaning?: Bilingual;
  /** The kind of record that a value names. */
  ref?: string;
  /** The allowed words, with labels. */
  choices?: Readonly<Record<string, Bilingual>>;
  /** Further words that offices write for a choice, by its key; only an import reads them, as the choice's own. */
  alsoTyped?: Readonly<Record<string, readonly string[]>>;
  /** The sort of value, for the data dictionary. */
  type?: FieldType;
  /** Its words are found by searching; `inBoth`: readers of English find it by the Chinese words too. */
  searched?: true | 'inBoth';
  /** How early an excerpt is cut from its words, 1 first. Without it a case's are searched and not shown. */
  excerpt?: number;
  /** The kind of record that holds the English for its words. */
  english?: string;
  /** The filter of the search whose values are its words, in both languages: exports in English have them from there. */
  facet?: string;
  /** Its text is told in sentences: a word or two in place of a longer one is doubted, and so is the door of a person's home. */
  sentences?: true;
  /** Why it is not scanned for numbers and names of persons; every text that gives no reason is scanned. */
  notScanned?: Bilingual;
  /** It says how an office is reached: an address for mail or an account in it is the office's own. */
  reaches?: true;
  /** `followUp`: it holds what followed a decision, so that filling it in is news; what replaces words that were public is a correction. */
  when?: 'followUp';
  /** What may still be read of a record that was withdrawn. */
  outlives?: true;
  /** A day on which something has happened: it cannot be yet to come. */
  happened?: true;
  /** The field, beside it or in the record around its group, whose day this one cannot come before, or after. */
  notBefore?: string;
  notAfter?: string;
  /** Fields beside it that hold days, itself among them: before the latest of these it is not public. */
  opensOn?: readonly string[];
  /** All that stands with it in its group is about the record that it names, and is not public where that is not. */
  carries?: true;
  /** To which record a value leads that is no id: a clause written `document#clause`, or an address of this portal. */
  leadsTo?: 'clause' | 'address';
  /** The portal's own, not of the office's record: left out where it is empty. */
  own?: true;
  /** Why it is empty in the whole record; without a rule it is not public. */
  absence?: AbsenceRule;
  /** What offices write where it has no end. */
  withoutEnd?: string;
  /** A number that can be added up, also in a workbook. */
  numeric?: true;
};

/** Words for a value that does not fit, shown to the clerk who typed it. */
export type ValueProblem = Bilingual;

/** The meta of a field, however it is wrapped (optional, default, list). */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  const own = ownMeta(schema);
  if (own) return own;
  const inner = innerSchema(schema);
  return inner ? fieldMeta(inner) : undefined;
}

/** The meta that stands at a schema itself, not at what it wraps. */
export function ownMeta(schema: z.ZodType): FieldMeta | undefined {
  const own = z.globalRegistry.get(schema) as FieldMeta | undefined;
  return own?.zh ? own : undefined;
}

/** The fields of a record type by their names. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> => (schema as unknown as { shape: Record<string, z.ZodType> }).shape;

/** The fields of a record that are told in sentences. */
export const fieldsInSentences = (schema: z.ZodType): string[] =>
  Object.entries(shapeOf(schema)).flatMap(([name, field]) => (fieldMeta(field)?.sentences ? [name] : []));

/** A group of fields or a list of such groups, with the label that it has where a table holds all of it in one cell. */
export const group = <T extends z.ZodType>(label: Bilingual, schema: T): T => schema.meta({ group: label });

/** What a group of fields is called, however it is wrapped; undefined where its schema gives it no label. */
export function groupLabel(schema: z.ZodType): Bilingual | undefined {
  const own = (z.globalRegistry.get(schema) as { group?: Bilingual } | undefined)?.group;
  const inner = own ? undefined : innerSchema(schema);
  return inner ? groupLabel(inner) : own;
}

/** The schema of a group of fields, also where the group may be left out; undefined for a single field. */
export const groupOf = (schema: z.ZodType): (z.ZodType & { shape: Record<string, z.ZodType> }) | undefined =>
  schema instanceof z.ZodOptional ? groupOf(schema.unwrap() as z.ZodType) : 'shape' in schema ? (schema as never) : undefined;

/** The schema of the values of a map by free keys, such as the articles of a law; undefined for anything else. */
export const mapValues = (schema: z.ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : undefined;

/** The schema inside a wrapper (optional, default, pipe, array), or undefined for a plain one. */
export function innerSchema(schema: z.ZodType): z.ZodType | undefined {
  const { def } = schema as unknown as {
    def: { type: string; innerType?: z.ZodType; element?: z.ZodType; out?: z.ZodType; in?: z.ZodType };
  };
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') return def.innerType;
  if (def.type === 'array') return def.element;
  if (def.type === 'pipe') return isTransform(def.out) ? def.in : def.out;
  return undefined;
}

export const isList = (schema: z.ZodType): boolean => (schema as unknown as { def: { type: string } }).def.type === 'array';

const isTransform = (schema: z.ZodType | undefined): boolean =>
  (schema as unknown as { def?: { type: string } } | undefined)?.def?.type === 'transform';
