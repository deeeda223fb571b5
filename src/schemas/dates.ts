import type { z } from 'astro/zod';
import { fieldMeta, groupOf, innerSchema, shapeOf } from './fields.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** Each schema with the checks on the order of its dates added, made once. */
const inOrder = new WeakMap<z.ZodType, z.ZodType>();

/**
 * Reads a value as a record of a type: by its schema, and by the order that its fields say of their days (`notBefore`,
 * `notAfter`). Whoever reads a record reads it so; also of one that does not fit are the days in order that can be read.
 */
export function readAs<S extends z.ZodType>(schema: S, value: unknown): z.ZodSafeParseResult<z.infer<S>> {
  const ordered = inOrder.get(schema) ?? withOrder(schema);
  inOrder.set(schema, ordered);
  return ordered.safeParse(value) as z.ZodSafeParseResult<z.infer<S>>;
}

function withOrder(schema: z.ZodType): z.ZodType {
  const shape = shapeOf(schema);
  return schema.superRefine(
    (record, context) => {
      if (isGroup(record)) checkGroup(shape, record, { shape, days: record }, [], context);
    },
    { when: () => true },
  );
}

export const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param known the days that a field may name: those of its own group, and of the groups around it */
function checkGroup(
  shape: Shape,
  group: Readonly<Record<string, unknown>>,
  known: { shape: Shape; days: Readonly<Record<string, unknown>> },
  place: readonly (string | number)[],
  context: z.RefinementCtx,
): void {
  for (const [name, schema] of Object.entries(shape)) {
    const day = group[name];
    const inner = Array.isArray(day) ? listedGroup(schema) : groupOf(schema);
    const around = (one: Record<string, unknown>) => ({ shape: { ...known.shape, ...inner!.shape }, days: { ...known.days, ...one } });
    if (inner && isGroup(day)) checkGroup(inner.shape, day, around(day), [...place, name], context);
    if (inner && Array.isArray(day))
      for (const [index, one] of (day as unknown[]).entries())
        if (isGroup(one)) checkGroup(inner.shape, one, around(one), [...place, name, index], context);
    const { notBefore, notAfter } = fieldMeta(schema) ?? {};
    const hold = (other: string | undefined, isWrong: (day: string, bound: string) => boolean, zh: string, en: string) => {
      const bound = other === undefined ? undefined : known.days[other];
      if (typeof day !== 'string' || typeof bound !== 'string' || !isWrong(day, bound)) return;
      const label = fieldMeta(known.shape[other!]!)!;
      const problem = { zh: `${day} ${zh}${label.zh} ${bound}。`, en: `${day} is ${en} ${bound}, the day of "${label.en}".` };
      context.addIssue({ code: 'custom', path: [...place, name], message: problem.en, params: { problem }, input: day });
    };
    hold(notBefore, (a, b) => a < b, '早于', 'before');
    hold(notAfter, (a, b) => a > b, '晚于', 'after');
  }
}

/** The group of which a list is made; undefined for a list of single values. */
const listedGroup = (schema: z.ZodType): ReturnType<typeof groupOf> => {
  const inner = innerSchema(schema);
  return inner && (groupOf(inner) ?? listedGroup(inner));
};
