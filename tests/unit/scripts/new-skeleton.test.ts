import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language.ts';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import { issuesToFaults } from '../../../src/content/validate.ts';
import { readYaml } from '../../../src/content/yaml.ts';
import { kindNames, kinds, usesOf, type Kind } from '../../../src/schemas/index.ts';
import { front } from '../../../src/schemas/shared.ts';
import { cityOf } from '../../../scripts/new/ask.ts';
import { beginnings } from '../../../scripts/new/folder.ts';
import { asOf } from '../../support/portal.ts';

const city = (languages: string) => cityOf({ city: '云川市', 'city-en': 'Yunchuan', districts: '东山区=Dongshan', languages }, asOf);

type SkeletonRecord = { name: string; kind: Kind; schema: z.ZodType; text: string };
/** The records of a folder that begins, each with the schema of what is written in it as YAML. */
function recordsOf(languages: string, lang: Lang): SkeletonRecord[] {
  return [...beginnings(city(languages), lang)].flatMap(([name, text]): SkeletonRecord[] => {
    const kind = kindNames.find((one) => name === usesOf(one).place || name.startsWith(`${usesOf(one).place}/`));
    if (!kind) return [];
    if (name.endsWith('.mdx')) return [{ name, kind, schema: front, text: splitFrontMatter(text)!.front }];
    return name.endsWith('.yaml') && usesOf(kind).layout !== 'map' ? [{ name, kind, schema: kinds[kind].schema, text }] : [];
  });
}

/** The fields that stand as comments, each with the text in which the comment marks before it, and before what is in it, are gone. */
function uncommented(text: string): { field: string; text: string }[] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) => {
    const [, indent, field] = /^( *)# ([a-z]\w*):/.exec(line) ?? [];
    if (field === undefined) return [];
    const inside = `${indent}#   `;
    const after = lines.slice(index + 1).findIndex((one) => !one.startsWith(inside));
    const end = index + 1 + after;
    const block = lines.slice(index, end).map((one) => one.replace(`${indent}# `, () => indent!));
    return [{ field, text: [...lines.slice(0, index), ...block, ...lines.slice(end)].join('\n') }];
  });
}

describe.each(['zh', 'en'] as const)('a skeleton with comments in %s', (lang) => {
  test('has every field that may be filled in as an empty value of its shape: uncommented it reads, or names what it lacks', () => {
    const met = new Set<string>();
    for (const { name, kind, schema, text } of recordsOf('zh,en', lang))
      for (const { field, text: changed } of uncommented(text)) {
        met.add(`${kind}.${field}`);
        const { value, problems, locate } = readYaml(changed);
        expect(problems, `${name} ${field}`).toEqual([]);
        const read = schema.safeParse(value);
        const faults = issuesToFaults(read.success ? [] : read.error.issues, schema, name, locate);
        for (const { field: faulty = '', message } of faults) {
          expect(faulty.split('.'), `${name}: ${message.en}`).toContain(field);
          expect(message.en, `${name} ${faulty}`).not.toMatch(/is not known/);
        }
      }
    expect([...met]).toEqual(
      expect.arrayContaining(['explainers.forRoles', 'explainers.by', 'documents.articles', 'portal.evidence', 'indicators.limits']),
    );
  });
});

test('a field is explained above it, and stands behind no words', () => {
  for (const { name, text } of recordsOf('zh,en', 'zh'))
    for (const line of text.split('\n').filter((one) => /^ *#[ -]*[a-z]\w*:/.test(one)))
      expect(line, name).toMatch(/^ *# *(?:- )?\w+:(?: (?:\[\]|\{ zh: , en: \}|\[\{ zh: , en: \}\]))?$/);
});

test.each([
  ['zh,en', '{ zh: , en: }'],
  ['zh', '{ zh: }'],
])('words of a city that writes %s are asked for as %s, and the line above says so', (languages, shape) => {
  const { text } = recordsOf(languages, 'en').find(({ name }) => name === 'portal.yaml')!;
  expect(text).toContain(`\n# homeTitle: ${shape}\n`);
  expect(text).toMatch(/# Title of the home page: .*written as \{ zh: Chinese/);
  if (languages === 'zh')
    for (const record of recordsOf(languages, 'en'))
      expect([record.name, /\ben:|English after|Example:/.test(record.text.replace(/^ *#.*\[zh, en\].*$/gm, ''))]).toEqual([
        record.name,
        false,
      ]);
});

test('words in neither language are no words', () => {
  expect(readYaml('title: { zh: , en: }\nnote: { zh: , en: Yes }\nlist: [{ zh: }]\nmap: { other: }\n').value).toEqual({
    note: { en: 'Yes' },
    list: [{}],
    map: {},
  });
});
