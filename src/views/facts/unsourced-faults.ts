import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { languages, type Bilingual, type Lang } from '../../domain/language.ts';
import type { Content } from '../../content/entry.ts';
import type { Fault } from '../../content/faults.ts';
import { borrowedBy } from '../../content/library.ts';
import { ifMissing } from '../../content/missing.ts';
import { numbersIn } from '../../domain/numbers/numbers-in-words.ts';
import { textKinds } from '../../schemas/index.ts';
import type { Fact } from './fact.ts';
import { factsOf, unsourced } from './facts.ts';

/** Where the files of a record lie. */
type Place = { directory: string; shownAs: string };

/**
 * Names texts with figures that rest on no source, and documents without one, in a portal that says against which texts its
 * documents were checked.
 *
 * @param shownAs how the folder is named in places
 */
export async function checkSources(directory: string, shownAs: string, content: Content): Promise<Fault[]> {
  if (!content.documents.some(({ fields }) => fields.checkedAgainst !== undefined)) return [];
  const documents = content.documents.filter(({ fields }) => fields.source === undefined);
  const texts = unsourced(factsOf(content)).filter(
    ({ kind, record }) => kind === 'text' && textKinds.some((name) => name !== 'documents' && record.startsWith(`${name}/`)),
  );
  const { records } = await borrowedBy(directory);
  const placeOf = (record: string): Place => records.get(record) ?? { directory, shownAs };
  return [
    ...documents.map(({ id }): Fault => ({
      severity: 'warning',
      file: `${placeOf(`documents/${id}`).shownAs}/documents/${id}/index.yaml`,
      line: 1,
      column: 1,
      field: 'source',
      message: noSource,
    })),
    ...(await Promise.all(texts.map((fact) => faultsOf(fact, placeOf(fact.record))))).flat(),
  ];
}

async function faultsOf({ record, value, untied = '' }: Fact, { directory, shownAs }: Place): Promise<Fault[]> {
  const isInOne = value.zh === value.en;
  const found = await Promise.all(
    languages.map(async (lang): Promise<Fault | undefined> => {
      const figures = writtenIn(untied, value, lang);
      if (untied && !figures) return undefined;
      const file = `${record}/${lang}.mdx`;
      const line = await lineOf(path.join(directory, file), value[lang]);
      if (line === undefined && isInOne) return undefined;
      return {
        severity: 'warning',
        file: `${shownAs}/${file}`,
        line: line ?? 1,
        column: 1,
        message: figures ? notTied(figures) : noSources,
      };
    }),
  );
  return found.filter((fault) => fault !== undefined);
}

/** Those of a list of figures that words give in one language, and those that they give in neither as they are listed. */
function writtenIn(figures: string, value: Bilingual, lang: Lang): string {
  const isIn = (figure: string, one: Lang): boolean => {
    const { stated, possible } = numbersIn(value[one], one);
    return value[one].includes(figure) || stated.has(Number(figure)) || possible.has(Number(figure));
  };
  // A day is listed as one language writes it, and both may.
  const isOneOnly = (figure: string): boolean => /^[\d.]+$/u.test(figure) && languages.some((one) => isIn(figure, one));
  return figures
    .split(', ')
    .filter((figure) => figure && (!isOneOnly(figure) || isIn(figure, lang)))
    .join(', ');
}

/** The line on which words begin; undefined where they stand in no line as they are. */
async function lineOf(file: string, written: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(ifMissing(''));
  const lines = text.split('\n');
  // What stands in the file may be marked; the more of the words a line holds as they are, the surer it is the one.
  for (const length of [written.length, 40, 20, 10]) {
    const line = lines.findIndex((one) => one.includes(written.slice(0, length)));
    if (line >= 0) return line + 1;
  }
  return undefined;
}

const noSource: Bilingual = { zh: '文件没有写来源（source）。', en: 'The document names no source.' };
const noSources: Bilingual = {
  zh: '这里写了数字或者法律，文字没有来源（sources）。',
  en: 'This states a figure or names a law, and the text has no sources.',
};
const notTied = (figures: string): Record<Lang, string> => ({
  zh: `${figures}：本站的数据、文件和这篇文字的来源里都没有。请写明出处，读到它的来源里加上 figures，或者删去。`,
  en: `${figures}: no data, document or source of this text holds it. Name where it was read (figures of that source), or take it out.`,
});
