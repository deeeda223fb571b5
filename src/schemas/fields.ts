import { z } from 'astro/zod';
import type { AbsenceRule } from '../domain/cases/absence.ts';
import type { Bilingual } from '../domain/language.ts';

/** The types of value, as the data dictionary names them. */
export type FieldType =
  'amount' | 'choice' | 'code' | 'date' | 'documentNumber' | 'flag' | 'group' | 'month' | 'number' | 'reference' | 'text' | 'url';

/**
 * A field and everything that is done with it. Table headers, error messages, the data dictionary, the search, the scan for
 * private data, the checks on dates and the exports are all derived from this; no field is listed anywhere else.
 */
export type FieldMeta = Bilingual & {
  /** A shorter label for table heads. */
  short?: Bilingual;
  /** Further column headers under which offices deliver this field. */
  headers?: readonly string[];
  /** Headers that mean this field only where a table has no other column for it: in a fuller one they are of something else. */
  headersAlone?: readonly string[];
  /** For the portal's own use: neither shown nor exported. */
  unlisted?: true;
  /** The most characters that it may have. */
  longest?: number;
  /** What the value is measured in, such as 万元 or µg/m³. */
  measuredIn?: string;
  /** The example in the guide to deliveries, for types of value that have no standard one. */
  example?: string;
  /** An explanation, where the label alone could mislead. */
  meaning?: Bilingual;
  /** The kind of record that a value refers to. */
  ref?: string;
  /** The allowed words, with labels. */
  choices?: Readonly<Record<string, Bilingual>>;
  /** It names a section that a portal may be without; which there are follows from the kinds. */
  isSection?: true;
  /** Other words that offices use for a choice, by its key. Only the import accepts them. */
  alsoTyped?: Readonly<Record<string, readonly string[]>>;
  /** The sort of value, for the data dictionary. */
  type?: FieldType;
  /** The search finds it; with `inBoth`, the English search also finds it by its Chinese words. */
  searched?: true | 'inBoth';
  /** Its rank among the fields that excerpts are taken from, 1 first. Without a rank, a field of a case is searched but never excerpted. */
  excerpt?: number;
  /** The kind whose records translate its values into English. */
  english?: string;
  /** The search filter with the same values. English exports take their translations from it. */
  facet?: string;
  /** It holds whole sentences. The import questions a change that leaves only a word or two, and checks look here for home addresses. */
  sentences?: true;
  /** Why it is not scanned for numbers and names of persons; every text that gives no reason is scanned. */
  notScanned?: Bilingual;
  /** It holds contact details of an office, so e-mail addresses and accounts in it are not private. */
  reaches?: true;
  /** `followUp`: it describes what happened after the decision. Filling it in is news; changing it once it is public is a correction. */
  when?: 'followUp';
  /** It stays public after the record was withdrawn. */
  outlives?: true;
  /** The day of something that has happened, which cannot lie in the future. */
  happened?: true;
  /** The name of a date field that this date must not precede or follow. It is in the same group or in the record around it. */
  notBefore?: string;
  notAfter?: string;
  /** Date fields of the same group. This field becomes public on the latest of those dates. */
  opensOn?: readonly string[];
  /** The other fields of its group describe the record it refers to. If that record is not public, the whole group is hidden. */
  carries?: true;
  /** How a value refers to a record other than by its id: as `document#clause`, or by its address on this portal. */
  leadsTo?: 'clause' | 'address';
  /** Added by the portal, not part of the office's record: left out of the page when empty. */
  own?: true;
  /** Explains an empty value from the rest of the record. Without a rule, an empty value counts as not published. */
  absence?: AbsenceRule;
  /** What offices write where it has no end. */
  withoutEnd?: string;
  /** It is written as a number in workbooks. */
  numeric?: true;
};

/** The message for the clerk who typed a value that does not fit. */
export type ValueProblem = Bilingual;

/** The meta of a field, however it is wrapped (optional, default, list). */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  const own = ownMeta(schema);
  if (own) return own;
  const inner = innerSchema(schema);
  return inner ? fieldMeta(inner) : undefined;
}

/** The meta of a schema itself, not of what it wraps. */
export function ownMeta(schema: z.ZodType): FieldMeta | undefined {
  const own = z.globalRegistry.get(schema) as FieldMeta | undefined;
  return own?.zh ? own : undefined;
}

/** The fields of a record type by their names. */
export const shapeOf = (schema: z.ZodType): Record<string, z.ZodType> => (schema as unknown as { shape: Record<string, z.ZodType> }).shape;

/** The names of the fields that hold whole sentences. */
export const fieldsInSentences = (schema: z.ZodType): string[] =>
  Object.entries(shapeOf(schema)).flatMap(([name, field]) => (fieldMeta(field)?.sentences ? [name] : []));

/** Labels a group of fields, or a list of groups. Tables to download write the whole group into one cell under this label. */
export const group = <T extends z.ZodType>(label: Bilingual, schema: T): T => schema.meta({ group: label });

/** The label of a group, however it is wrapped; undefined if it was given none. */
export function groupLabel(schema: z.ZodType): Bilingual | undefined {
  const own = (z.globalRegistry.get(schema) as { group?: Bilingual } | undefined)?.group;
  const inner = own ? undefined : innerSchema(schema);
  return inner ? groupLabel(inner) : own;
}

/** The schema of a group of fields, optional or not; undefined for a single field. */
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
