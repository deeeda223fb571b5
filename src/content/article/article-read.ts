import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { ShownText } from '../../markdown/shown-texts.ts';
import type { Kind } from '../../schemas/index.ts';
import type { Place } from '../locate.ts';
import type { WordsAround } from './words-around.ts';

export type ArticleProblem = Place & { severity: 'error' | 'warning'; message: Bilingual };
/**
 * A record that an article names; `clause`: one clause of a document; `anchor`: where on its page a link leads; `around`: the
 * words in which a document is named.
 */
export type ArticleReference = Place & {
  component: string;
  kind: string;
  id: string;
  clause?: string;
  anchor?: string;
  around?: WordsAround;
};
/** A file that an article shows or offers: its path below content/media/. */
export type ArticlePicture = Place & { path: string };
/** A table of /data/ that an article links to, or a page of a kind's records that stand together: what it is called there. */
export type ArticleTarget = Place & { place: 'data' | 'parties' | Kind; name: string };

/** A link to a page of the portal: the address as it is written, its language and its section; no section for the home page. */
export type ArticlePageLink = Place & { url: string; lang: string; section: string };

/** A link to a place on a page of the portal: the page's address, and the place as its id is written there. */
export type ArticleAnchor = Place & { page: string; anchor: string };

/** A question of an article: its words, its options, the right one, and the indicator whose limit of a day it asks for. */
export type ArticleQuiz = Place & {
  question: string;
  options: string[];
  right: string;
  limit?: string | undefined;
  on?: IsoDate | undefined;
};

type MdxAttribute = { type: string; name?: string; value?: unknown };
/** A node of an article's tree, as far as the check looks at it. */
export type ArticleNode = {
  type: string;
  name?: string | null;
  url?: string;
  alt?: string | null;
  title?: string | null;
  /** The words of a text or of code. */
  value?: string;
  identifier?: string;
  depth?: number;
  attributes?: MdxAttribute[];
  position?: { start: Place };
};

/** What a walk through an article has found so far. */
export class ArticleRead {
  /** Where the portal itself stands: an address below it leads to a page of its own. */
  readonly ownAddress: string | undefined;
  readonly problems: ArticleProblem[] = [];
  readonly references: ArticleReference[] = [];
  readonly pictures: ArticlePicture[] = [];
  readonly targets: ArticleTarget[] = [];
  readonly anchors: ArticleAnchor[] = [];
  readonly pageLinks: ArticlePageLink[] = [];
  /** Its texts as a reader sees them. */
  readonly shown: ShownText[] = [];
  readonly quizzes: ArticleQuiz[] = [];

  constructor(ownAddress?: string) {
    this.ownAddress = ownAddress;
  }

  refuse(at: Place, message: Bilingual, severity: ArticleProblem['severity'] = 'error'): void {
    this.problems.push({ line: at.line, column: at.column, severity, message });
  }
}
