import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { caseId } from '../domain/case-id.ts';
import { unsafeCharacters } from '../domain/characters.ts';
import { canonicalDecisionNumber } from '../domain/decision-number.ts';
import { languages, type Bilingual } from '../domain/language.ts';
import { readingMinutes } from '../domain/reading-time.ts';
import { isFixedPage } from '../domain/sections.ts';
import { plainText } from '../markdown/plain-text.ts';
import { kindNames, kinds, type Fields, type Kind, type KindDefinition } from '../schemas/index.ts';
import { front as frontSchema } from '../schemas/shared.ts';
import { checkArticle } from './article/check-article.ts';
import { spellingFile } from './copy/spelling-file.ts';
import type { Fault } from './faults.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Article, Draft } from './entry.ts';
import { lineCounter, type Locate } from './locate.ts';
import { decodeText, UnreadableText } from './source.ts';
import { columnsOf, matchHeaders, readCsv, rowToRecord } from './table.ts';
import { issuesToFaults } from './validate.ts';
import type { Changes } from './writing/journal.ts';
import { readYaml } from './yaml.ts';

/** Reads the files of a content folder into typed drafts, and keeps every fault it meets with its place. */
export class FolderReader {
  readonly faults: Fault[] = [];
  private readonly directory: string;
  private readonly shownAs: string;
  private readonly changes: Changes;

  /** @param changes texts that are read in place of the folder's, to check a change before it is made */
  constructor(directory: string, shownAs: string, changes: Changes = new Map()) {
    this.directory = directory;
    this.shownAs = shownAs;
    this.changes = changes;
  }

  fault(file: string, message: Bilingual, place = { line: 1, column: 1 }, severity: Fault['severity'] = 'error'): void {
    this.faults.push({ severity, file, ...place, message });
  }

  shown(relative: string): string {
    return `${this.shownAs}/${relative}`;
  }

  async read(kind: Kind): Promise<Draft[]> {
    const { layout, place, optional }: KindDefinition = kinds[kind];
    if (layout === 'record') return this.readRecord(kind, place);
    if (layout === 'map') return optional && !(await this.exists(place)) ? [] : this.readMap(kind, place);
    if (layout === 'files') return this.readFiles(kind, place);
    if (layout === 'texts') return this.readTexts(kind, place);
    return this.readTables(kind, place);
  }

  /** Names files that nothing reads, so that a misspelt folder is not silently ignored. */
  async reportStrays(): Promise<void> {
    const known = new Set<string>([...kindNames.map((kind) => kinds[kind].place), 'media', spellingFile]);
    for (const name of await readdir(this.directory)) {
      if (known.has(name) || /^(\.|readme|license|licence)/i.test(name)) continue;
      this.fault(
        this.shown(name),
        { zh: '没有栏目读取这个文件。请检查名称。', en: 'Nothing reads this file. Check its name.' },
        undefined,
        'warning',
      );
    }
  }

  private exists(relative: string): Promise<boolean> {
    return stat(path.join(this.directory, relative)).then(
      () => true,
      () => false,
    );
  }

  private async text(relative: string): Promise<string | undefined> {
    try {
      const text = this.changes.get(relative) ?? decodeText(await readFile(path.join(this.directory, relative))).text;
      const unsafe = unsafeCharacters(text);
      const at = lineCounter(text);
      for (const { index, message } of unsafe) this.fault(this.shown(relative), message, at(index));
      return unsafe.length ? undefined : text;
    } catch (error) {
      if (error instanceof UnreadableText) this.fault(this.shown(relative), error.words, error.place);
      else if ((error as NodeJS.ErrnoException).code === 'ENOENT')
        this.fault(this.shown(relative), { zh: '缺少这个文件。', en: 'This file is missing.' });
      else throw error;
      return undefined;
    }
  }

  private async names(place: string): Promise<string[]> {
    const names = new Set(await readdir(path.join(this.directory, place)).catch(() => []));
    for (const [name, text] of this.changes) {
      if (path.posix.dirname(name) !== place) continue;
      if (text === undefined) names.delete(path.posix.basename(name));
      else names.add(path.posix.basename(name));
    }
    return [...names].filter((name) => !name.startsWith('.') && !name.startsWith('~$')).toSorted();
  }

  private async yaml(relative: string): Promise<{ value: unknown; locate: Locate } | undefined> {
    const text = await this.text(relative);
    if (text === undefined) return undefined;
    const { value, locate, problems } = readYaml(text);
    for (const problem of problems) {
      this.fault(
        this.shown(relative),
        { zh: `YAML 写法有误：${problem.message}`, en: `This is not valid YAML: ${problem.message}` },
        problem,
      );
    }
    return problems.length ? undefined : { value, locate };
  }

  private typed<K extends Kind>(kind: K, id: string, group: string, value: unknown, file: string, locate: Locate): Draft<K> | undefined {
    const result = kinds[kind].schema.safeParse(value);
    if (!result.success) {
      this.faults.push(...issuesToFaults(result.error.issues, kinds[kind].schema, file, locate));
      return undefined;
    }
    return { kind, id, group, fields: result.data as Fields<K>, texts: {}, file, locate, references: [], targets: [] };
  }

  private async readRecord(kind: Kind, place: string): Promise<Draft[]> {
    const read = await this.yaml(place);
    const draft = read && this.typed(kind, kind, kind, read.value, this.shown(place), read.locate);
    return draft ? [draft] : [];
  }

  private async readMap(kind: Kind, place: string): Promise<Draft[]> {
    const read = await this.yaml(place);
    if (!read) return [];
    const records = (typeof read.value === 'object' && read.value !== null ? read.value : {}) as Record<string, unknown>;
    return Object.entries(records).flatMap(([id, value]) => {
      const locate: Locate = (steps) => read.locate([id, ...steps]);
      this.checkId(id, this.shown(place), locate([]), kind === 'stations' ? /^[A-Za-z]+$/ : undefined);
      return this.typed(kind, id, kind, value, this.shown(place), locate) ?? [];
    });
  }

  private async readFiles(kind: Kind, place: string): Promise<Draft[]> {
    const drafts: Draft[] = [];
    for (const name of await this.names(place)) {
      if (!name.endsWith('.yaml')) continue;
      const relative = `${place}/${name}`;
      const id = name.slice(0, -'.yaml'.length);
      this.checkId(id, this.shown(relative));
      const read = await this.yaml(relative);
      const draft = read && this.typed(kind, id, id, read.value, this.shown(relative), read.locate);
      if (draft) drafts.push(draft);
    }
    return drafts;
  }

  private async readTexts(kind: Kind, place: string): Promise<Draft[]> {
    const drafts: Draft[] = [];
    for (const slug of await this.names(place)) {
      const folder = `${place}/${slug}`;
      this.checkId(slug, this.shown(folder));
      if (isFixedPage(kind, slug))
        this.fault(this.shown(folder), {
          zh: `“${slug}”是本站固定页面的地址，请换一个文件夹名。`,
          en: `"${slug}" is the address of a page of the portal itself. Name the folder differently.`,
        });
      const read = await this.yaml(`${folder}/index.yaml`);
      const draft = read && this.typed(kind, slug, slug, read.value, this.shown(`${folder}/index.yaml`), read.locate);
      const files = await this.names(folder);
      const texts: Draft['texts'] = {};
      const found: Pick<Draft, 'references' | 'targets'> = { references: [], targets: [] };
      for (const lang of languages) {
        if (!files.includes(`${lang}.mdx`)) continue;
        const article = await this.readArticle(`${folder}/${lang}.mdx`, found);
        if (article) texts[lang] = article;
      }
      if (!files.some((name) => name === 'zh.mdx' || name === 'en.mdx')) {
        this.fault(this.shown(folder), {
          zh: '这里既没有 zh.mdx 也没有 en.mdx。至少要有一种语言的正文。',
          en: 'There is neither zh.mdx nor en.mdx here. At least one language is needed.',
        });
      }
      if (draft) drafts.push({ ...draft, texts, ...found });
    }
    return drafts;
  }

  private async readArticle(relative: string, found: Pick<Draft, 'references' | 'targets'>): Promise<Article | undefined> {
    const text = await this.text(relative);
    if (text === undefined) return undefined;
    const file = this.shown(relative);
    const split = splitFrontMatter(text);
    if (!split) {
      this.fault(file, {
        zh: '文件开头缺少以 --- 包围的标题部分。',
        en: 'The file must begin with a title block between two lines of ---.',
      });
      return undefined;
    }
    const read = readYaml(split.front, 2);
    for (const problem of read.problems)
      this.fault(file, { zh: `YAML 写法有误：${problem.message}`, en: `This is not valid YAML: ${problem.message}` }, problem);
    const { body } = split;
    const checked = checkArticle(body, split.firstLine);
    for (const problem of checked.problems) this.fault(file, problem.message, problem, problem.severity);
    for (const picture of checked.pictures) {
      if (await this.exists(`media/${picture.path}`)) continue;
      this.fault(file, { zh: `没有文件 media/${picture.path}。`, en: `There is no file media/${picture.path}.` }, picture);
    }
    found.references.push(...checked.references.map((reference) => ({ ...reference, file })));
    found.targets.push(...checked.targets.map((target) => ({ ...target, file })));
    if (read.problems.length) return undefined;
    const parsed = frontSchema.safeParse(read.value);
    if (!parsed.success) {
      this.faults.push(...issuesToFaults(parsed.error.issues, frontSchema, file, read.locate));
      return undefined;
    }
    const minutes = checked.problems.some(({ severity }) => severity === 'error')
      ? 1
      : readingMinutes(parsed.data.summary.join(' ') + plainText(body));
    return { ...parsed.data, body, minutes, path: path.join(this.directory, relative) };
  }

  private async readTables(kind: Kind, place: string): Promise<Draft[]> {
    const columns = columnsOf(kinds[kind].schema);
    const drafts: Draft[] = [];
    const seen = new Map<string, string>();
    for (const name of await this.names(place)) {
      if (!name.endsWith('.csv')) continue;
      const file = this.shown(`${place}/${name}`);
      const text = await this.text(`${place}/${name}`);
      if (text === undefined) continue;
      const table = readCsv(text);
      for (const problem of table.problems) this.fault(file, problem.message, problem);
      if (!table.header.length) continue;
      const { matched, problems } = matchHeaders(table.header, columns);
      for (const problem of problems) this.fault(file, problem.message, { line: 1, column: problem.index + 1 });
      if (problems.length) continue;
      const positions = new Map(matched.map((column, index) => [column?.path, index + 1]));
      const group = name.slice(0, -'.csv'.length);
      for (const { line, cells } of table.rows) {
        const locate: Locate = (steps) => ({
          line,
          column: positions.get(steps.join('.')) ?? positions.get(`${steps.join('.')}.zh`) ?? positions.get(String(steps[0])) ?? 1,
        });
        const draft = this.typed(kind, '', group, rowToRecord(cells, matched), file, locate);
        if (!draft) continue;
        draft.id = rowId(draft);
        if (kind === 'progress') {
          // A unit may report on a task again; which rows repeat each other is seen once references are followed.
          drafts.push(draft);
          continue;
        }
        const identity = identityOf(draft);
        const first = seen.get(identity);
        if (first) {
          this.fault(
            file,
            { zh: `与 ${first} 重复：同一编号只能出现一次。`, en: `This repeats ${first}: a number stands once only.` },
            locate(identifyingField[kind] ?? []),
          );
          continue;
        }
        seen.set(identity, `${file}:${line}`);
        drafts.push(draft);
      }
    }
    return drafts;
  }

  private checkId(id: string, file: string, place = { line: 1, column: 1 }, shape = /^[a-z0-9]+(-[a-z0-9]+)*$/): void {
    if (shape.test(id)) return;
    this.fault(
      file,
      {
        zh: `“${id}” 不能作地址。请只用小写字母、数字和连字符。`,
        en: `"${id}" cannot be an address. Use lower-case letters, digits and hyphens only.`,
      },
      place,
    );
  }
}

const identifyingField: Partial<Record<Kind, string[]>> = { cases: ['decisionNumber'], tasks: ['number'], corrections: ['case'] };

/** The permanent id of a table row, from what the record itself says. */
function rowId(draft: Draft): string {
  if (draft.kind === 'cases') {
    const { slug, decisionNumber } = (draft as Draft<'cases'>).fields;
    return slug ?? caseId(decisionNumber);
  }
  if (draft.kind === 'tasks') return `${draft.group}-${(draft as Draft<'tasks'>).fields.number.padStart(2, '0')}`;
  if (draft.kind === 'corrections') {
    const { on, case: corrected, field } = (draft as Draft<'corrections'>).fields;
    return `${caseId(corrected)}/${on}/${field}`;
  }
  const { unit, task } = (draft as Draft<'progress'>).fields;
  return `${draft.group}/${unit}/${task}`;
}

/** What a row is known by: for a case its canonical number, which no other spelling of it can repeat. */
function identityOf(draft: Draft): string {
  const number = (words: string) => canonicalDecisionNumber(words) ?? words;
  if (draft.kind === 'cases') return number((draft as Draft<'cases'>).fields.decisionNumber);
  if (draft.kind !== 'corrections') return draft.id;
  const { on, case: corrected, field } = (draft as Draft<'corrections'>).fields;
  return `${number(corrected)}/${on}/${field}`;
}
