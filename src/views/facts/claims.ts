import type { Article, Entry } from '../../content/entry.ts';
import { sentencesOf } from '../../domain/law/prose/as-in-force.ts';
import { alike, type Bilingual, type Lang } from '../../domain/language.ts';
import { blocksOf, type Block } from '../../markdown/blocks.ts';
import { forMeLines } from '../../schemas/explainer.ts';

/** What a text says in one sentence, in both languages where they are built alike; with its paragraph, and where that leads. */
export type Claim = { text: Bilingual; paragraph: Bilingual; leadsTo: readonly string[] };
export type Text = Entry<'guides' | 'explainers' | 'questions' | 'news' | 'pages'>;

/**
 * The sentences of a text: of its title, of what stands above it, of what it means for whom, and of each paragraph, point and row
 * of its body. Where the languages differ in their paragraphs or sentences, each language has claims of its own.
 */
export function claimsOf({ fields, texts }: Text | Entry<'documents'>): Claim[] {
  const [zh, en] = [texts.zh && blocksOf(texts.zh.body).blocks, texts.en && blocksOf(texts.en.body).blocks];
  const forMe = 'forMe' in fields ? fields.forMe : undefined;
  const lines = forMeLines.flatMap((line) => forMe?.[line] ?? []);
  return [
    ...paired(frontOf(texts.zh), frontOf(texts.en)),
    ...lines.flatMap(({ zh: chinese, en: english }) => paired([blockOf(chinese)], english === undefined ? undefined : [blockOf(english)])),
    ...paired(zh, en),
  ];
}

/** How many points the lists of a text have: a text that says “seven things” counts its own. */
export const listsOf = ({ texts }: Text): Set<number> => new Set(blocksOf((texts.zh ?? texts.en)?.body ?? '').lists);

const blockOf = (text: string): Block => ({ text, leadsTo: [] });

const frontOf = (text: Article | undefined): Block[] | undefined =>
  text && [text.title, ...text.summary, ...text.easy, ...Object.values(text.forRoles)].flat().map(blockOf);

function paired(zh: readonly Block[] | undefined, en: readonly Block[] | undefined): Claim[] {
  if (zh && en?.length === zh.length) return zh.flatMap((block, index) => sentencesOfBoth(block, en[index]!));
  return [...(zh ?? []).flatMap((block) => sentencesOfOne(block, 'zh')), ...(en ?? []).flatMap((block) => sentencesOfOne(block, 'en'))];
}

function sentencesOfBoth(zh: Block, en: Block): Claim[] {
  const paragraph = { zh: zh.text, en: en.text };
  const leadsTo = [...zh.leadsTo, ...en.leadsTo];
  const [chinese, english] = [sentencesOf(zh.text, 'zh'), sentencesOf(en.text, 'en')];
  if (chinese.length !== english.length) return [{ text: paragraph, paragraph, leadsTo }];
  return chinese.map((sentence, index) => ({ text: { zh: sentence.trim(), en: english[index]!.trim() }, paragraph, leadsTo }));
}

const sentencesOfOne = ({ text, leadsTo }: Block, lang: Lang): Claim[] =>
  sentencesOf(text, lang).map((sentence) => ({ text: alike(sentence.trim()), paragraph: alike(text), leadsTo }));
