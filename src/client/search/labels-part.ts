import { yearOf } from '../../domain/days/calendar.ts';
import { isPeriod, type Period } from '../../domain/days/periods.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { labelledValues } from '../../search/cited-rows.ts';
import { decidedWhen } from '../../search/decided-when.ts';
import type { SearchState } from '../../search/state.ts';
import { asItems, makeButton } from '../make.ts';
import { englishWays } from './english-ways.ts';
import { isShown } from './is-shown.ts';
import { need, type Panel, type Shown } from './panel-part.ts';
import { wayIn, wayWords } from './ways.ts';

/**
 * Where a facet's own label was typed, the way to exactly what that facet counts, beside what the words find; among decisions
 * also the way to those of a day, month or quarter that was typed.
 */
export function labelsPart(panel: Panel): { show: (shown: Shown) => Promise<() => void> } {
  const { root, scope, lang, t, change } = panel;
  const list = need(root, '[data-labels]', HTMLUListElement);
  const box = need(root, 'input[name=q]', HTMLInputElement);
  const wordsOf = (period: Period) =>
    isPeriod(period, 'quarterly') ? t('period.quarter', { year: yearOf(period), quarter: period.slice(6) }) : formatMonth(period, lang);
  return {
    /** @returns what puts the ways into the page */
    async show({ engine, state, outcome }) {
      const { from: _from, to: _to, min: _min, max: _max, ...rest } = state;
      const ways: HTMLElement[] = [];
      const wayTo = (sentence: string, filtered: SearchState) =>
        makeButton(sentence, () => {
          box.value = filtered.q;
          change({ from: undefined, to: undefined, min: undefined, max: undefined, ...filtered });
          box.focus();
        });
      const when = scope === 'cases' ? decidedWhen(state.q, engine.manifest.asOf) : undefined;
      if (when) {
        const { from, to, period } = when;
        // What was typed names the year itself, whichever was chosen.
        const { year: _year, ...filters } = state.filters;
        // Where no decision of then holds the other words, those of then are all that there is.
        for (const q of new Set([when.rest, ''])) {
          const way = await wayIn(engine, { ...rest, filters, q, from, to, page: 1 });
          if (!way) continue;
          const key = `search.decided${period === undefined ? 'On' : 'In'}${q ? 'With' : ''}`;
          const sentence = t(key, { when: period === undefined ? formatDate(from, lang) : wordsOf(period), q });
          const isWithin = Object.values(filters).some((values) => values?.length);
          ways.push(wayTo(wayWords(panel, isWithin ? t('search.withinFilters', { way: sentence }) : sentence, way), way.state));
          break;
        }
      }
      const labelled = labelledValues(engine.columns, engine.facets, state.q);
      for (const { facet, value } of labelled) {
        if (state.filters[facet]?.includes(value.id)) continue;
        const filtered: SearchState = { ...rest, q: '', filters: { [facet]: [value.id] }, page: 1 };
        const way = await wayIn(engine, filtered);
        if (!way || (await isShown(engine, filtered, outcome.selection.rows))) continue;
        ways.push(wayTo(wayWords(panel, t('search.byLabel', { name: t(`facet.${facet}`), value: value.label[lang] }), way), way.state));
      }
      const isOffered = (facet: string, id: string) => labelled.some((one) => one.facet === facet && one.value.id === id);
      for (const way of await englishWays(panel, { engine, state, outcome }, isOffered)) ways.push(wayTo(way.sentence, way.state));
      return () => {
        list.replaceChildren(...asItems(ways));
        list.hidden = ways.length === 0;
      };
    },
  };
}
