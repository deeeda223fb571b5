import { dataNameOf } from '../../domain/page-address.ts';
import { nearest } from '../../domain/nearest.ts';
import { articleComponents, quizOptions, type ArticleAttribute } from '../../markdown/article-components.ts';
import type { Place } from '../locate.ts';
import type { ArticleNode, ArticleRead } from './article-read.ts';
import { mediaPath, notInMedia } from './media.ts';

/** A component of an article is one of the fixed set, with its own attributes, each a plain text in quotes. */
export function checkComponent(node: ArticleNode, at: Place, read: ArticleRead): void {
  const name = node.name ?? '';
  const definition = Object.hasOwn(articleComponents, name) ? articleComponents[name] : undefined;
  if (!definition) return refuseUnknown(name, at, read);
  if (definition.demonstration) read.references.push({ ...at, component: name, kind: 'portal', id: 'portal' });
  const given: Record<string, string> = {};
  for (const { type, name: attribute, value } of node.attributes ?? []) {
    const rule = type === 'mdxJsxAttribute' && attribute !== undefined ? own(definition.attributes, attribute) : undefined;
    if (!rule || typeof value !== 'string') {
      const all = Object.keys(definition.attributes);
      read.refuse(at, {
        zh: `<${name}> 不接受 ${attribute ?? '{…}'}。可用属性：${all.join('、')}，值写在引号里。`,
        en: `<${name}> does not take ${attribute ?? '{…}'}. Its attributes: ${all.join(', ')}, each with a value in quotes.`,
      });
      continue;
    }
    given[attribute!] = value;
    if (!rule.text && value !== value.trim())
      read.refuse(at, {
        zh: `<${name}> 的 ${attribute} 前后有空白：“${value}”。请删去空白。`,
        en: `Blanks stand around ${attribute} of <${name}>: "${value}". Take them out.`,
      });
    else checkValue(name, rule, value, at, read);
  }
  if (name === 'Clause' && given['document'] && given['clause']) nameClause(given['document'], given['clause'], at, read);
  const together = definition.check?.(given);
  if (together) read.refuse(at, together);
  else if (name === 'Quiz') noteQuiz(given, at, read);
  for (const [attribute, rule] of Object.entries(definition.attributes)) {
    if (rule.optional || node.attributes?.some((one) => one.name === attribute)) continue;
    read.refuse(at, { zh: `<${name}> 缺少 ${attribute}。`, en: `<${name}> needs ${attribute}.` });
  }
}

const own = <T>(record: Record<string, T>, name: string): T | undefined => (Object.hasOwn(record, name) ? record[name] : undefined);

function refuseUnknown(name: string, at: Place, read: ArticleRead): void {
  const all = Object.keys(articleComponents);
  const close = nearest(name, all);
  read.refuse(at, {
    zh: `<${name}> 不是文章组件。${close ? `是否为 <${close}>？` : ''}可用组件：${all.join('、')}。`,
    en: `<${name}> is not a component of an article. ${close ? `Did you mean <${close}>? ` : ''}All components: ${all.join(', ')}.`,
  });
}

function checkValue(
  component: string,
  { ref, many, media, download }: ArticleAttribute,
  value: string,
  at: Place,
  read: ArticleRead,
): void {
  const ids = many ? value.split(',').map((id) => id.trim()) : [value];
  if (ref) for (const id of ids) read.references.push({ ...at, component, kind: ref, id });
  if (!media && !download) return;
  const file = mediaPath(value);
  const table = download ? /^(?:[\w-]+\/)*[\w-][\w.-]*$/.exec(dataNameOf(value) ?? '')?.[0] : undefined;
  if (file !== undefined) read.pictures.push({ ...at, path: file });
  else if (table !== undefined) read.targets.push({ ...at, place: 'data', name: table });
  else if (media) read.refuse(at, notInMedia(value));
  else
    read.refuse(at, {
      zh: `“${value}”不可下载。请写成 /media/文件名 或 /data/文件名。`,
      en: `"${value}" cannot be downloaded. Write /media/name or /data/name.`,
    });
}

function noteQuiz(given: Readonly<Record<string, string>>, at: Place, read: ArticleRead): void {
  const options = quizOptions(given['options'] ?? '');
  const right = options[Number(given['answer']) - 1] ?? '';
  read.quizzes.push({ ...at, question: given['question'] ?? '', options, right, limit: given['limit'], on: given['on'] });
}

/** Adds to the reference to a document which clause of it is quoted. */
function nameClause(document: string, clause: string, at: Place, read: ArticleRead): void {
  const reference = read.references.findLast(({ component, id }) => component === 'Clause' && id === document);
  if (reference) Object.assign(reference, { clause });
  else read.references.push({ ...at, component: 'Clause', kind: 'documents', id: document, clause });
}
