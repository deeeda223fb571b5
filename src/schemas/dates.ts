import type { z } from 'astro/zod';
import { fieldMeta, groupOf, innerSchema } from './fields.ts';

type Shape = Readonly<Record<string, z.ZodType>>;

/** Reports every day that comes before or after another of its record though its field rules that out. */
export function checkOrder(shape: Shape, record: object, context: z.RefinementCtx): void {
  checkGroup(shape, record as Record<string, unknown>, { shape, days: record as Record<string, unknown> }, [], context);
}

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
    const inner = Array.isArray(day) ? listedGroup(schema) : undefined;
    if (inner)
      for (const [index, one] of (day as Record<string, unknown>[]).entries())
        checkGroup(
          inner.shape,
          one,
          { shape: { ...known.shape, ...inner.shape }, days: { ...known.days, ...one } },
          [...place, name, index],
          context,
        );
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
