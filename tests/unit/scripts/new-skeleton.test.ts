import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language.ts';
import { splitFrontMatter } from '../../../src/content/front-matter.ts';
import { issuesToFaults } from '../../../src/content/validate.ts';
import { readYaml } from '../../../src/content/yaml.ts';
import { kindNames, kinds, usesOf, type Kind } from '../../../src/schemas/index.ts';
import { fieldMeta, groupOf, innerSchema, mapValues, shapeOf } from '../../../src/schemas/fields.ts';
import { fieldSentence } from '../../../src/schemas/field-sentence.ts';
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

/** The group of fields, or of values of a map, that a field holds, however it is wrapped. */
function groupIn(field: z.ZodType): z.ZodType | undefined {
  const inner = groupOf(field) ?? mapValues(field) ?? innerSchema(field);
  return inner && ('shape' in inner ? inner : groupIn(inner));
}

/** Every field of a schema with a name of its own, at any depth. */
function everyField(schema: z.ZodType, path = ''): { path: string; name: string; field: z.ZodType }[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
    const inside = fieldMeta(field) ? undefined : groupIn(field);
    return inside ? everyField(inside, `${path}${name}.`) : [{ path: `${path}${name}`, name, field }];
  });
}

test.each(['zh', 'en'] as const)('every field of every kind, those of lists and groups too, stands there with its line in %s', (lang) => {
  const files = [...beginnings(city('zh,en'), lang)];
  const lists = kindNames.filter((kind) => usesOf(kind).layout !== 'tables');
  let met = 0;
  for (const kind of lists) {
    const { place, layout } = usesOf(kind);
    const [name, text] = files.find(([file]) => file.endsWith('.yaml') && (file === place || file.startsWith(`${place}/`))) ?? [];
    // Words of case tables and trials of the search come with the software.
    if (text === undefined) {
      expect(layout === 'map', kind).toBe(true);
      continue;
    }
    const lines = text.split('\n').map((line) => line.replace(/^[ #·]*/, ''));
    for (const { path, name: own, field } of everyField(kinds[kind].schema)) {
      const meta = fieldMeta(field);
      if (!meta) continue;
      met++;
      const sentence = fieldSentence(field, meta, lang);
      const explaining = lines.filter((line) => line.includes(sentence));
      expect(explaining.length, `${name} ${path}: ${sentence}`).toBeGreaterThan(0);
      expect(
        lines.some((line) => new RegExp(`(?:^|[-. ])${own}(?::|：)`).test(line)),
        `${name} ${path}`,
      ).toBe(true);
    }
  }
  expect(met).toBeGreaterThan(200);
});

test.each(['zh', 'en'] as const)('a group of fields stands below a line on what it is, whether it is filled in or not, in %s', (lang) => {
  const files = beginnings(city('zh,en'), lang);
  for (const [name, text] of files) expect([name, /The fields below|下面各项/.exec(text)?.[0]]).toEqual([name, undefined]);
  const above = (file: string, group: string) => {
    const lines = files.get(file)!.split('\n');
    return lines[lines.findIndex((line) => line.replace(/^# /, '') === `${group}:`) - 1];
  };
  const wanted = {
    reporting: { zh: /^# 月度报送/, en: /^# Monthly reports: / },
    evidence: { zh: /^# 本地另有做法/, en: /^# Disclosure requirements that are met otherwise.*several groups/ },
    moved: { zh: /^# 搬了的页面/, en: /^# Pages that moved.*several groups/ },
    table: { zh: /^# 数据表/, en: /^# Data table/ },
    bands: { zh: /^# 罚款幅度/, en: /^# Bands of fines/ },
  };
  for (const group of ['reporting', 'evidence', 'moved'] as const) expect(above('portal.yaml', group)).toMatch(wanted[group][lang]);
  expect(above('indicators/pm25-annual.yaml', 'table')).toMatch(wanted.table[lang]);
  expect(above('indicators/pm25-annual.yaml', 'source')).toMatch({ zh: /^# 来源/, en: /^# Source: where/ }[lang]);
  expect(above('documents/plan/index.yaml', 'bands')).toMatch(wanted.bands[lang]);
});

test('a city that writes Chinese alone is asked for no English of acts, and for no English words that a dictionary lacks', () => {
  const files = beginnings(city('zh'), 'zh');
  expect(files.get('portal.yaml')).not.toContain('actWords');
  expect(files.get('synonyms.yaml')).not.toContain('english');
  expect(files.has('spelling.txt')).toBe(false);
  expect(beginnings(city('zh,en'), 'zh').get('portal.yaml')).toContain('actWords');
});

test('what is no city is not called one', () => {
  const files = beginnings(cityOf({ city: '恩泽州', languages: 'zh', districts: '东山县' }, asOf), 'zh');
  expect([...files].filter(([, text]) => /本市|市民/.test(text)).map(([name]) => name)).toEqual([]);
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
