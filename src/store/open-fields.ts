import type { z } from 'astro/zod';
import type { IsoDate } from '../domain/days/calendar.ts';
import { languages } from '../domain/language.ts';
import { pageAddress, pageAt } from '../domain/page-address.ts';
import { fieldMeta, innerSchema, isList, mapValues, ownMeta, shapeOf, type FieldMeta } from '../schemas/fields.ts';
import { isKind, usesOf, type Kind } from '../schemas/index.ts';
import { insideAddress, isFixedPage } from '../schemas/sections.ts';

/** Who knows on a day which records are public. */
export type Gate = { asOf: IsoDate; isOpen: (kind: Kind, id: string) => boolean };

/** Stands for a value of which nothing is public. */
const closed = Symbol('closed');
/** What of a value is public; the value itself where all of it is. */
type Pass = (value: unknown, gate: Gate) => unknown;

const made = new WeakMap<z.ZodType, { pass: Pass | undefined }>();

/**
 * What of a record is public, by its schema: nothing before the days of `opensOn`, and no name of a record that
 * is not public itself. What a group or a record cannot do without takes it along: undefined where nothing is left.
 */
export function openFields<F>(schema: z.ZodType, fields: F, gate: Gate): F | undefined {
  const passed = passOf(schema)?.(fields, gate) ?? fields;
  return passed === closed ? undefined : (passed as F);
}

/** Whether a field is still to come: one of the days on which it opens is later. */
export const isToCome = (field: z.ZodType, record: object, asOf: IsoDate): boolean =>
  (fieldMeta(field)?.opensOn ?? []).some((day) => {
    const opens = (record as Record<string, unknown>)[day];
    return typeof opens === 'string' && opens > asOf;
  });

function passOf(schema: z.ZodType): Pass | undefined {
  const known = made.get(schema);
  if (known) return known.pass;
  const pass = makePass(schema);
  made.set(schema, { pass });
  return pass;
}

function makePass(schema: z.ZodType): Pass | undefined {
  const meta = ownMeta(schema);
  if (meta?.ref || meta?.leadsTo) return (value, gate) => (leadsToOpen(meta, String(value), gate) ? value : closed);
  const values = mapValues(schema);
  if (values) return ofMap(passOf(values));
  if ('shape' in schema) return ofGroup(shapeOf(schema));
  const inner = innerSchema(schema);
  const pass = inner && passOf(inner);
  return pass && isList(schema) ? ofList(pass) : pass;
}

function leadsToOpen({ ref, leadsTo }: FieldMeta, value: string, { isOpen }: Gate): boolean {
  if (ref) return isOpen(ref as Kind, value);
  if (leadsTo === 'clause') return isOpen('documents', value.split('#')[0]!);
  return isOpenAddress(value, isOpen);
}

/** Whether an address outside the portal, or one inside it with its language or without, may be named. */
export function isOpenAddress(address: string, isOpen: Gate['isOpen']): boolean {
  if (!address.startsWith('/')) return true;
  const inside = insideAddress(pageAt(address) ? address : pageAddress(address.slice(1), languages[0]));
  if (!inside?.id || isFixedPage(inside.section, inside.id)) return true;
  const { section, id } = inside;
  // Records that stand together, as the reports of a month do, have a page of their own.
  return !isKind(section) || usesOf(section).address === 'group' || isOpen(section, id);
}

const ofList =
  (pass: Pass): Pass =>
  (value, gate) => {
    const held = value as unknown[];
    const passed = held.map((one) => pass(one, gate));
    return passed.every((one, index) => one === held[index]) ? held : passed.filter((one) => one !== closed);
  };

const ofMap = (pass: Pass | undefined): Pass | undefined =>
  pass &&
  ((value, gate) =>
    Object.fromEntries(
      Object.entries(value as object).flatMap(([key, one]) => {
        const passed = pass(one, gate);
        return passed === closed ? [] : [[key, passed]];
      }),
    ));

function ofGroup(shape: Record<string, z.ZodType>): Pass | undefined {
  const gated = Object.entries(shape).flatMap(([name, field]) => {
    const pass = passOf(field);
    const { opensOn, carries } = fieldMeta(field) ?? {};
    return pass || opensOn ? [{ name, field, pass, carries, empty: field.safeParse(undefined) }] : [];
  });
  if (!gated.length) return undefined;
  return (value, gate) => {
    const record = value as Record<string, unknown>;
    const changed: Record<string, unknown> = {};
    for (const { name, field, pass, carries, empty } of gated) {
      const held = record[name];
      if (held === undefined) continue;
      const passed = isToCome(field, record, gate.asOf) ? closed : pass ? pass(held, gate) : held;
      if (passed === closed && (carries || !empty.success)) return closed;
      if (passed !== held) changed[name] = passed === closed ? empty.data : passed;
    }
    return Object.keys(changed).length ? { ...record, ...changed } : record;
  };
}
