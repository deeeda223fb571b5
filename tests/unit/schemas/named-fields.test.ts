import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { innerSchema, mapValues, ownMeta, type FieldMeta } from '../../../src/schemas/fields.ts';
import { isKind, kindNames, kinds } from '../../../src/schemas/index.ts';
import { date, text } from '../../../src/schemas/scalars.ts';
import { facetNames } from '../../../src/search/scopes.ts';

/** A field that names others: where it is, its uses, the fields of its own group, and those of the groups around it. */
type Place = { path: string; meta: FieldMeta; own: ReadonlySet<string>; around: ReadonlySet<string> };

/** Every field of a schema with the fields that it may name, walked apart from the code that reads the uses. */
function* fieldsOf(schema: z.ZodType, path: string, own: ReadonlySet<string>, around: ReadonlySet<string>): Generator<Place> {
  const meta = ownMeta(schema);
  // A field is one value, also where it is translated.
  if (meta) return yield { path, meta, own, around };
  const { shape } = schema as unknown as { shape?: Record<string, z.ZodType> };
  const inner = mapValues(schema) ?? innerSchema(schema);
  if (shape) {
    const names = new Set(Object.keys(shape));
    for (const [name, field] of Object.entries(shape)) yield* fieldsOf(field, `${path}.${name}`, names, new Set([...around, ...names]));
  } else if (inner) yield* fieldsOf(inner, path, own, around);
}

/** What a schema names that is not there: a date that may not come before or after, a day it opens on, a facet, a kind. */
const misspelt = (schema: z.ZodType, path: string): string[] =>
  [...fieldsOf(schema, path, new Set(), new Set())].flatMap(({ path, meta, own, around }) => [
    ...[meta.notBefore, meta.notAfter].flatMap((name) => (name === undefined || around.has(name) ? [] : [`${path}: ${name}`])),
    ...(meta.opensOn ?? []).flatMap((name) => (own.has(name) ? [] : [`${path}: opensOn ${name}`])),
    ...(meta.facet === undefined || (facetNames as readonly string[]).includes(meta.facet) ? [] : [`${path}: facet ${meta.facet}`]),
    ...[meta.ref, meta.english].flatMap((kind) => (kind === undefined || isKind(kind) ? [] : [`${path}: kind ${kind}`])),
  ]);

describe('what a field names is there', () => {
  test.each(kindNames)('%s', (kind) => {
    expect(misspelt(kinds[kind].schema, kind)).toEqual([]);
  });

  test('and a slip in it is found', () => {
    const permit = z.object({
      grantedOn: date({ zh: '发证日期', en: 'Granted on' }),
      terms: z.array(z.object({ validTo: date({ zh: '有效期至', en: 'Valid to', notBefore: 'grantedOn', notAfter: 'grantedOm' }) })),
      scope: text({ zh: '范围', en: 'Scope', opensOn: ['grantedO'], facet: 'unti', english: 'violationType' }),
    });
    expect(misspelt(permit, 'permits')).toEqual([
      'permits.terms.validTo: grantedOm',
      'permits.scope: opensOn grantedO',
      'permits.scope: facet unti',
      'permits.scope: kind violationType',
    ]);
  });
});
