import { descending } from 'd3-array';
import { isTranslation } from '../../domain/language.ts';
import { lawsInEnglish, namedInEnglish } from '../../search/english-names.ts';
import type { SearchState } from '../../search/state.ts';
import { chineseWords, inChinese } from './chinese-words.ts';
import type { Panel, Shown } from './panel-part.ts';
import { isInLatin } from './suggestions.ts';
import { wayIn, wayWords, type Way } from './ways.ts';

/** A way and what stands on its button. */
export type NamedWay = { sentence: string; state: SearchState };

/** So many names of one sort are offered, those that find most. */
const mostNames = 3;

/**
 * Ways from words that decisions do not use, or in a few places only, to the Chinese that they do use: the glossary's, where what was
 * typed found something, but less (where it found nothing, {@link suggestions} offers it), and in Chinese the filters and laws whose
 * English name holds the words.
 *
 * @param isOffered whether a filter has its way already
 */
export async function englishWays(
  panel: Pick<Panel, 'lang' | 'scope' | 't'>,
  { engine, state, outcome }: Pick<Shown, 'engine' | 'state' | 'outcome'>,
  isOffered: (facet: string, id: string) => boolean,
  loadWords = chineseWords,
): Promise<NamedWay[]> {
  const { scope, lang, t } = panel;
  if (scope !== 'cases' || !state.q) return [];
  const { from: _from, to: _to, min: _min, max: _max, ...rest } = state;
  const also = async (q: string): Promise<(NamedWay & Way)[]> => {
    const way = await wayIn(engine, { ...state, q, page: 1 });
    return way ? [{ sentence: wayWords(panel, t('search.alsoChinese', { term: q }), way), ...way }] : [];
  };
  const chinese = outcome.selection.rows.length
    ? inChinese(
        outcome.terms.map(({ typed }) => typed),
        await loadWords(),
      )
    : undefined;
  const found = outcome.selection.rows.length;
  const glossary = chinese === undefined ? [] : (await also(chinese)).filter(({ count }) => count !== undefined && count > found);
  if (isTranslation(lang) || !isInLatin(state.q)) return glossary;
  const named = namedInEnglish(engine.columns, engine.facets, state.q).filter(({ facet, value }) => !isOffered(facet, value.id));
  const filters = await Promise.all(
    named.map(async ({ facet, value }) => {
      const way = await wayIn(engine, { ...rest, q: '', filters: { [facet]: [value.id] }, page: 1 });
      if (!way) return [];
      const sentence = t('search.byLabel', { name: t(`facet.${facet}`), value: value.label[lang] });
      return [{ sentence: wayWords(panel, sentence, way), ...way }];
    }),
  );
  const laws = await Promise.all(lawsInEnglish(engine.manifest.laws, state.q).map(also));
  const most = (ways: readonly (NamedWay & Way)[][]) =>
    ways
      .flat()
      .toSorted((a, b) => descending(a.count ?? 0, b.count ?? 0))
      .slice(0, mostNames);
  return [...glossary, ...most(filters), ...most(laws)];
}
