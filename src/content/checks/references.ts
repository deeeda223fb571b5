import type { z } from 'astro/zod';
import type { Bilingual } from '../../domain/language.ts';
import { fieldMeta, innerSchema, mapValues, type FieldMeta } from '../../schemas/fields.ts';
import { kinds, type Kind } from '../../schemas/index.ts';
import type { Draft } from '../entry.ts';
import type { Fault } from '../faults.ts';
import type { ReferenceDirectory } from './directory.ts';

/** Follows every reference of a record; those typed as names are turned into ids. */
export const followReferences = (draft: Draft, directory: ReferenceDirectory, faults: Fault[]): void =>
  resolve(kinds[draft.kind].schema, draft.fields, [], draft, directory, faults);

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
    if (meta?.ref) record[name] = idsOf(held as string | string[], meta, [...path, name], draft, directory, faults);
    else resolve(field, held, [...path, name], draft, directory, faults);
  }
}

/** The ids that the words of a reference stand for; a word that names nothing stays as it is, with a fault. */
function idsOf(
  held: string | string[],
  { ref, zh, en }: FieldMeta,
  path: PropertyKey[],
  draft: Draft,
  directory: ReferenceDirectory,
  faults: Fault[],
): string | string[] {
  const kind = ref as Kind;
  const one = (word: string, place: PropertyKey[]): string => {
    const id = directory.find(kind, word);
    if (!id && directory.isFaulty(kind, word)) directory.countNaming(kind, word);
    else if (!id)
      faults.push({
        severity: 'error',
        file: draft.file,
        ...draft.locate(place),
        field: path.join('.'),
        label: { zh, en },
        message: unknown(kind, word, directory),
        cause: `${kind}/${word}`,
      });
    return id ?? word;
  };
  if (!Array.isArray(held)) return one(held, path);
  const ids = held.flatMap((word, index) =>
    kind === 'units' && directory.isEveryDistrict(word) ? directory.districts : one(word, [...path, index]),
  );
  return [...new Set(ids)];
}

function unknown(kind: Kind, word: string, directory: ReferenceDirectory): Bilingual {
  const { label, place } = kinds[kind];
  const bearers = [...new Set(directory.bearersOf(kind, word))];
  if (bearers.length)
    return {
      zh: `“${word}”不止一条记录叫这个名称：${bearers.join('、')}。请写编号。`,
      en: `"${word}" is the name of more than one: ${bearers.join(', ')}. Write the id.`,
    };
  const close = directory.nearest(kind, word);
  const title = close === undefined ? undefined : directory.titleOf(kind, close);
  // Whoever gives a unit another name leaves the one that tables hold behind.
  const renamed =
    kind === 'units' && /^\p{Script=Han}/u.test(word)
      ? { zh: '单位改了名称的，把旧名写进它的 formerNames。', en: ' A unit that has another name now keeps this one in its formerNames.' }
      : { zh: '', en: '' };
  return {
    zh: `“${word}”不在“${label.zh}”里。${close ? `最接近的是“${close}”${title ? `（${title}）` : ''}。` : ''}这类记录在 ${directory.folder}/${place}。${renamed.zh}`,
    en: `"${word}" is not in “${label.en}”. ${close ? `Nearest: "${close}"${title ? ` (${title})` : ''}. ` : ''}They live in ${directory.folder}/${place}.${renamed.en}`,
  };
}

/** Follows what articles refer to. */
export function followArticleReferences(draft: Draft, directory: ReferenceDirectory, faults: Fault[]): void {
  for (const { component, kind, id, file, line, column } of draft.references) {
    if (directory.find(kind as Kind, id)) continue;
    if (directory.isFaulty(kind as Kind, id)) {
      directory.countNaming(kind as Kind, id);
      continue;
    }
    faults.push({
      severity: 'error',
      file,
      line,
      column,
      field: `<${component}>`,
      message: unknown(kind as Kind, id, directory),
      cause: `${kind}/${id}`,
    });
  }
}
