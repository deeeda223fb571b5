import { languages } from '../../domain/language.ts';
import { readingMinutes } from '../../domain/reading-time.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { Kind } from '../../schemas/index.ts';
import { front as frontSchema } from '../../schemas/shared.ts';
import { checkArticle } from '../article/check-article.ts';
import { tooDeepAt } from '../article/too-deep.ts';
import { tooLongAt } from '../article/too-long.ts';
import { checkMediaFile } from '../checks/media-files.ts';
import { privateInArticle, privateInRecord } from '../checks/privacy.ts';
import type { ContentFiles } from '../content-files.ts';
import type { Article, Draft } from '../entry.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { issuesToFaults } from '../validate.ts';
import { textFile } from '../text-file.ts';
import { reportStray } from './stray.ts';
import { checkId, typed } from './typed.ts';
import { reportUnsafe } from './unsafe-values.ts';

/** The records of a folder of folders, each with its words in one language or more. */
export async function readTexts(files: ContentFiles, kind: Kind, place: string): Promise<Draft[]> {
  const drafts: Draft[] = [];
  for (const slug of await files.names(place)) {
    const folder = `${place}/${slug}`;
    if (await files.reportLostLink(folder)) {
      files.faulty.add(kind, slug);
      continue;
    }
    if (await files.isNoFolder(folder)) {
      files.fault(files.shown(folder), { zh: '这里应是文件夹，却是一个文件。', en: 'This should be a folder and is a file.' });
      continue;
    }
    checkId(files, kind, slug, files.shown(folder));
    const file = files.shown(`${folder}/index.yaml`);
    const read = await files.yaml(`${folder}/index.yaml`);
    if (!read) files.faulty.add(kind, slug);
    const draft = read && typed(files, kind, read.value, { id: slug, group: slug, file, locate: read.locate });
    const found = await readWords(files, folder);
    if (draft) drafts.push({ ...draft, ...found });
  }
  return drafts;
}

/** What the words of a record lead to. */
type Found = Pick<Draft, 'references' | 'targets' | 'anchors' | 'pageLinks' | 'quizzes'>;

async function readWords(files: ContentFiles, folder: string): Promise<Found & Pick<Draft, 'texts'>> {
  const names = await files.names(folder);
  const texts: Draft['texts'] = {};
  const found: Found = { references: [], targets: [], anchors: [], pageLinks: [], quizzes: [] };
  for (const lang of languages) {
    if (!names.includes(textFile(lang))) continue;
    const article = await readArticle(files, `${folder}/${textFile(lang)}`, found);
    if (article) texts[lang] = article;
  }
  for (const name of names) if (!['index.yaml', ...languages.map(textFile)].includes(name)) reportStray(files, `${folder}/${name}`);
  if (!languages.some((lang) => names.includes(textFile(lang)))) {
    files.fault(files.shown(folder), {
      zh: '这里既没有 zh.mdx 也没有 en.mdx。至少要有一种语言的正文。',
      en: 'There is neither zh.mdx nor en.mdx here. At least one language is needed.',
    });
  }
  return { texts, ...found };
}

async function readArticle(files: ContentFiles, relative: string, found: Found): Promise<Article | undefined> {
  const text = await files.text(relative);
  if (text === undefined) return undefined;
  const file = files.shown(relative);
  const split = splitFrontMatter(text);
  if (!split) {
    files.fault(file, {
      zh: '文件开头缺少以 --- 包围的标题部分。',
      en: 'The file must begin with a title block between two lines of ---.',
    });
    return undefined;
  }
  const read = files.parsedYaml(split.front, file, 2);
  const { body, firstLine } = split;
  const long = tooLongAt(body);
  // What is nested without end is told as that, however long it is.
  if (long && tooDeepAt(body) === undefined) {
    files.fault(file, long.message, { line: firstLine + long.line, column: 1 });
    return undefined;
  }
  const checked = checkArticle(body, firstLine, files.ownAddress);
  for (const problem of checked.problems) files.fault(file, problem.message, problem, problem.severity);
  if (long) return undefined;
  for (const picture of checked.pictures) await checkMediaFile(files, file, picture);
  files.faults.push(...privateInArticle(body, checked.shown, firstLine, file));
  found.references.push(...checked.references.map((reference) => ({ ...reference, file })));
  found.targets.push(...checked.targets.map((target) => ({ ...target, file })));
  found.anchors.push(...checked.anchors.map((anchor) => ({ ...anchor, file })));
  found.pageLinks.push(...checked.pageLinks.map((link) => ({ ...link, file })));
  found.quizzes.push(...checked.quizzes.map((quiz) => ({ ...quiz, file })));
  if (!read) return undefined;
  const parsed = frontSchema.safeParse(read.value);
  if (!parsed.success) {
    files.faults.push(
      ...issuesToFaults(parsed.error.issues, frontSchema, file, read.locate),
      ...privateInRecord(frontSchema, read.value, { file, locate: read.locate }),
    );
    return undefined;
  }
  reportUnsafe(files, frontSchema, parsed.data, { file, locate: read.locate });
  files.faults.push(...privateInRecord(frontSchema, parsed.data, { file, locate: read.locate }));
  const minutes = checked.problems.some(({ severity }) => severity === 'error')
    ? 1
    : readingMinutes(parsed.data.summary.join(' ') + plainText(body));
  return { ...parsed.data, body, minutes, path: files.path(relative) };
}
