import type { z } from 'astro/zod';
import { fieldMeta } from './fields.ts';

/** Reports every day that comes before or after another though its field says that it cannot. */
export function checkOrder(shape: Readonly<Record<string, z.ZodType>>, record: object, context: z.RefinementCtx): void {
  const days = record as Readonly<Record<string, unknown>>;
  for (const [name, schema] of Object.entries(shape)) {
    const day = days[name];
    const { notBefore, notAfter } = fieldMeta(schema) ?? {};
    const hold = (other: string | undefined, isWrong: (day: string, bound: string) => boolean, zh: string, en: string) => {
      const bound = other === undefined ? undefined : days[other];
      if (typeof day !== 'string' || typeof bound !== 'string' || !isWrong(day, bound)) return;
      const label = fieldMeta(shape[other!]!)!;
      const problem = { zh: `${day} ${zh}${label.zh} ${bound}。`, en: `${day} is ${en} ${bound}, the day of "${label.en}".` };
      context.addIssue({ code: 'custom', path: [name], message: problem.en, params: { problem }, input: day });
    };
    hold(notBefore, (a, b) => a < b, '早于', 'before');
    hold(notAfter, (a, b) => a > b, '晚于', 'after');
  }
}
