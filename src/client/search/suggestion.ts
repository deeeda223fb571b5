import type { SearchState } from '../../search/state.ts';
import type { Way } from './ways.ts';

/** A search that surely finds something, offered where another found nothing; or that its Chinese finds nothing either. */
export type Suggestion = {
  key:
    | 'search.noneWithout'
    | 'search.noneSimplified'
    | 'search.noneChinese'
    | 'search.noneChineseEither'
    | 'search.noneApart'
    | 'search.noneFirst'
    | 'search.noneAll';
  term: string;
} & Way;
/** Tries a search. */
export type Look = (state: SearchState) => Promise<Way | undefined>;
