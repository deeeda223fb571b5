import { visit } from 'unist-util-visit';
import type { Bilingual } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import { insideAddress, isFixedPage, isSection, sections } from '../domain/sections.ts';
import { articleParser } from '../markdown/article-parser.ts';
import { articleComponents } from '../markdown/article-components.ts';
import { kinds } from '../schemas/index.ts';
import type { Place } from './locate.ts';

export type ArticleProblem = Place & { message: Bilingual };
export type ArticleReference = Place & { component: string; kind: string; id: string };
/** A file that an article shows or offers: its path below content/media/. */
export type ArticlePicture = Place & { path: string };
export type ArticleRead = { problems: ArticleProblem[]; references: ArticleReference[]; pictures: ArticlePicture[] };

type MdxAttribute = { type: string; name?: string; value?: unknown };
type MdxNode = {
  type: string;
  name?: string | null;
  url?: string;
  alt?: string | null;
  attributes?: MdxAttribute[];
  position?: { start: Place };
};

/**
 * Checks the body of an article. Articles are words and a fixed set of components, never code: import,
 * export, expressions, unknown elements, script attributes and outside images are refused.
 *
 * @param firstLine the line of the file on which the body begins
 */
export function checkArticle(body: string, firstLine: number): ArticleRead {
  const problems: ArticleProblem[] = [];
  const references: ArticleReference[] = [];
  const pictures: ArticlePicture[] = [];
  let tree;
  try {
    tree = articleParser.parse(body);
  } catch (error) {
    const cause = error as { place?: { line?: number; column?: number; start?: Place }; reason?: string; message: string };
    const start = cause.place?.start ?? { line: cause.place?.line ?? 1, column: cause.place?.column ?? 1 };
    return {
      problems: [
        {
          line: start.line + firstLine - 1,
          column: start.column,
          message: {
            zh: `此处无法读取：${cause.reason ?? cause.message}。正文里的 “{” 和 “<” 会被当作代码，请写成 \\{ 和 \\<。`,
            en: `This cannot be read: ${cause.reason ?? cause.message}. "{" and "<" in prose are taken for code; write \\{ and \\<.`,
          },
        },
      ],
      references,
      pictures,
    };
  }
  visit(tree, (visited) => {
    const node = visited as unknown as MdxNode;
    const start = node.position?.start ?? { line: 1, column: 1 };
    const at = { line: start.line + firstLine - 1, column: start.column };
    const refuse = (zh: string, en: string) => problems.push({ ...at, message: { zh, en } });
    if (node.type === 'mdxjsEsm') refuse('文章里不能写 import 或 export。', 'An article holds no import or export.');
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      refuse('文章里不能写代码。要显示花括号请写成 \\{。', 'An article holds no code. To show a brace write \\{.');
    else if (node.type === 'html') refuse('文章里不能写 HTML。', 'An article holds no HTML.');
    else if (node.type === 'image') checkPicture(node, at, refuse, pictures);
    else if ((node.type === 'link' || node.type === 'definition') && !/^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i.test(node.url ?? ''))
      refuse(
        `链接“${node.url}”不可用。请用 https://、mailto:、tel:、/ 或 # 开头的地址。`,
        `The link "${node.url}" cannot be used. Begin it with https://, mailto:, tel:, / or #.`,
      );
    else if (node.type === 'link' || node.type === 'definition') checkInsideLink(node.url ?? '', at, refuse, references);
    else if (node.type === 'heading' && (visited as unknown as { depth: number }).depth === 1)
      refuse('一级标题由页面生成。正文请从“##”开始。', 'The page makes the first-level heading itself. Begin with "##".');
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      checkComponent(node, at, problems, references, pictures);
  });
  return { problems, references, pictures };
}

const mediaPath = (url: string): string | undefined => /^\/media\/((?:[\w-]+\/)*[\w-][\w.-]*)$/.exec(url)?.[1];
const notInMedia = (url: string): Bilingual => ({
  zh: `“${url}”不可用。请把文件放入 media/ 文件夹，写成 /media/文件名（字母、数字、连字符）。`,
  en: `"${url}" cannot be used. Put the file into media/ and write /media/name (letters, digits, hyphens).`,
});

/** A picture stands in content/media/ and says in words what it shows (WCAG 1.1.1). */
function checkPicture(
  { url = '', alt }: MdxNode,
  at: Place,
  refuse: (zh: string, en: string) => unknown,
  pictures: ArticlePicture[],
): void {
  const path = mediaPath(url);
  if (path === undefined) refuse(notInMedia(url).zh, notInMedia(url).en);
  else if (!alt?.trim())
    refuse('图片缺少文字说明。请写成 ![说明](/media/…)。', 'The image has no words for those who cannot see it. Write ![words](/media/…).');
  else pictures.push({ ...at, path });
}

/** A link into the portal itself must lead to a section and, below it, to a record. */
function checkInsideLink(url: string, at: Place, refuse: (zh: string, en: string) => unknown, references: ArticleReference[]): void {
  const inside = insideAddress(url);
  if (!inside || inside.section === '') return;
  const { section, id } = inside;
  if (!isSection(section)) {
    const close = nearest(section, sections);
    refuse(
      `本站没有“${section}”栏目。${close ? `是否为“${close}”？` : ''}`,
      `The portal has no section "${section}".${close ? ` Did you mean "${close}"?` : ''}`,
    );
  } else if (id && Object.hasOwn(kinds, section) && section !== 'progress' && !isFixedPage(section, id))
    references.push({ ...at, component: 'a', kind: section, id });
}

function checkComponent(
  node: MdxNode,
  at: Place,
  problems: ArticleProblem[],
  references: ArticleReference[],
  pictures: ArticlePicture[],
): void {
  const name = node.name ?? '';
  const definition = Object.hasOwn(articleComponents, name) ? articleComponents[name] : undefined;
  if (!definition) {
    const all = Object.keys(articleComponents);
    const close = nearest(name, all);
    problems.push({
      ...at,
      message: {
        zh: `<${name}> 不是文章组件。${close ? `是否为 <${close}>？` : ''}可用组件：${all.join('、')}。`,
        en: `<${name}> is not a component of an article. ${close ? `Did you mean <${close}>? ` : ''}All components: ${all.join(', ')}.`,
      },
    });
    return;
  }
  if (definition.demonstration) references.push({ ...at, component: name, kind: 'portal', id: 'portal' });
  for (const attribute of node.attributes ?? []) {
    const known =
      attribute.type === 'mdxJsxAttribute' && attribute.name !== undefined && Object.hasOwn(definition.attributes, attribute.name);
    if (!known || typeof attribute.value !== 'string') {
      problems.push({
        ...at,
        message: {
          zh: `<${name}> 不接受 ${attribute.name ?? '{…}'}。可用属性：${Object.keys(definition.attributes).join('、')}，值写在引号里。`,
          en: `<${name}> does not take ${attribute.name ?? '{…}'}. Its attributes: ${Object.keys(definition.attributes).join(', ')}, each with a value in quotes.`,
        },
      });
      continue;
    }
    const { ref, many, media, download } = definition.attributes[attribute.name!]!;
    const { value } = attribute;
    const ids = many ? value.split(',').map((id) => id.trim()) : [value];
    if (ref) for (const id of ids) references.push({ ...at, component: name, kind: ref, id });
    if (media) {
      const file = mediaPath(value);
      if (file === undefined) problems.push({ ...at, message: notInMedia(value) });
      else pictures.push({ ...at, path: file });
    }
    if (download && !/^\/data\/[\w./-]+$/.test(value)) {
      const file = mediaPath(value);
      if (file !== undefined) pictures.push({ ...at, path: file });
      else
        problems.push({
          ...at,
          message: {
            zh: `“${value}”不可下载。请写成 /media/文件名 或 /data/文件名。`,
            en: `"${value}" cannot be downloaded. Write /media/name or /data/name.`,
          },
        });
    }
  }
  const given = Object.fromEntries(
    (node.attributes ?? []).flatMap(({ name: key, value }) => (key && typeof value === 'string' ? [[key, value]] : [])),
  );
  const together = definition.check?.(given);
  if (together) problems.push({ ...at, message: together });
  for (const [attribute, rule] of Object.entries(definition.attributes)) {
    if (rule.optional || node.attributes?.some((given) => given.name === attribute)) continue;
    problems.push({ ...at, message: { zh: `<${name}> 缺少 ${attribute}。`, en: `<${name}> needs ${attribute}.` } });
  }
}
