import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import { fieldMeta, innerSchema, mapValues, type ValueProblem } from '../schemas/fields.ts';
import type { Fault } from './faults.ts';
import type { Locate } from './locate.ts';

/** Puts what a schema found wrong into words for the clerk, with the place of each value. */
export function issuesToFaults(issues: readonly z.core.$ZodIssue[], schema: z.ZodType, file: string, locate: Locate): Fault[] {
  return issues.flatMap((issue): Fault[] => {
    if (issue.code === 'unrecognized_keys') {
      const parent = schemaAt(schema, issue.path);
      return issue.keys.map((key) => ({
        severity: 'error',
        file,
        ...locate([...issue.path, key]),
        field: key,
        message: unknownField(key, Object.keys((parent as unknown as { shape?: object } | undefined)?.shape ?? {})),
      }));
    }
    const meta = metaAt(schema, issue.path);
    return [
      {
        severity: 'error',
        file,
        ...locate(issue.path),
        field: issue.path.map(String).join('.') || undefined,
        label: meta && { zh: meta.zh, en: meta.en },
        message: wording(issue),
      },
    ];
  });
}

function wording(issue: z.core.$ZodIssue): Bilingual {
  if (issue.code === 'custom') {
    const problem = (issue.params as { problem?: ValueProblem } | undefined)?.problem;
    if (problem) return problem;
  }
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined && /received undefined/.test(issue.message)) {
      return { zh: '此项必填，现在没有填写。', en: 'This field is required and is missing.' };
    }
    const expected = {
      string: { zh: '一段文字', en: 'a text' },
      array: { zh: '一个列表', en: 'a list' },
      object: { zh: '带有子项的一组内容', en: 'a group of fields' },
    }[issue.expected as string];
    if (expected) return { zh: `这里应为${expected.zh}。`, en: `Expected ${expected.en} here.` };
  }
  if (issue.code === 'too_small') return { zh: '至少需要一项。', en: 'At least one is needed.' };
  return { zh: issue.message, en: issue.message };
}

function unknownField(key: string, known: string[]): Bilingual {
  const close = nearest(key, known);
  return {
    zh: `字段“${key}”不认识。${close ? `是否为“${close}”？` : ''}可用字段：${known.join('、')}。`,
    en: `The field "${key}" is not known. ${close ? `Nearest: "${close}". ` : ''}Fields: ${known.join(', ')}.`,
  };
}

/** The schema of a nested value, or undefined where the path leaves the schema. */
function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    current = unwrapped(current);
    if (!current) return undefined;
    if (typeof step === 'number') continue;
    const { shape } = current as unknown as { shape?: Record<string, z.ZodType> };
    current = shape ? shape[String(step)] : mapValues(current);
  }
  return unwrapped(current);
}

const metaAt = (schema: z.ZodType, path: readonly PropertyKey[]) => {
  let current: z.ZodType | undefined = schema;
  let found;
  for (const step of path) {
    const container: z.ZodType | undefined = unwrapped(current);
    if (typeof step === 'number') {
      current = container;
      continue;
    }
    const { shape } = (container ?? {}) as unknown as { shape?: Record<string, z.ZodType> };
    current = shape ? shape[String(step)] : container && (mapValues(container) ?? container);
    if (current) found = fieldMeta(current) ?? found;
  }
  return found;
};

/** Strips optional, default, list and pipe wrappers: a list is what its items are, so a step to one of them stays. */
function unwrapped(schema: z.ZodType | undefined): z.ZodType | undefined {
  let current = schema;
  while (current && !('shape' in current)) {
    const inner = innerSchema(current);
    if (!inner) return current;
    current = inner;
  }
  return current;
}
