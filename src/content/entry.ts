import type { Lang } from '../domain/language.ts';
import type { Fields, Kind } from '../schemas/index.ts';
import type { Observation } from '../schemas/indicator.ts';
import type { Front } from '../schemas/shared.ts';
import type { ArticleAnchor, ArticlePageLink, ArticleQuiz, ArticleReference, ArticleTarget } from './article/article-read.ts';
import type { Locate } from './locate.ts';

/** The words of a record in one language: its front matter and the body that follows. */
export type Article = Front & { body: string; path: string; /** Minutes it takes to read. */ minutes: number };

/** One checked record of the content folder. */
export type Entry<K extends Kind = Kind> = {
  kind: K;
  id: string;
  /** The file or folder the record stands in, without extension: a plan, a month, a year, a slug. */
  group: string;
  fields: Fields<K>;
  texts: Partial<Record<Lang, Article>>;
};

export type Content = { [K in Kind]: Entry<K>[] } & { observations: Record<string, Observation[]> };

/** An entry still being checked: where it stands and what its articles refer to. */
export type Draft<K extends Kind = Kind> = Entry<K> & {
  file: string;
  locate: Locate;
  references: (ArticleReference & { file: string })[];
  targets: (ArticleTarget & { file: string })[];
  anchors: (ArticleAnchor & { file: string })[];
  pageLinks: (ArticlePageLink & { file: string })[];
  quizzes: (ArticleQuiz & { file: string })[];
};
export type Drafts = { [K in Kind]: Draft<K>[] };
