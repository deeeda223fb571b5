import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scopes, type Scope } from '../../../src/search/scopes.ts';
import { defaultSort, readState, writeState, type SearchState } from '../../../src/search/state.ts';

describe('a search in an address', () => {
  const scope = fc.constantFrom(...(Object.keys(scopes) as Scope[]));

  test('what is written is read again', () => {
    const words = fc.stringMatching(/^[a-z〔〕扬尘0-9 "&=#%+]{0,20}$/);
    fc.assert(
      fc.property(
        scope,
        words,
        fc.array(fc.stringMatching(/^[a-z&=扬]{1,6}$/), { maxLength: 3 }),
        fc.nat(),
        fc.integer({ min: 1, max: 999 }),
        fc.record(
          {
            from: fc.constantFrom('2020-02-29', '2023-01-01'),
            to: fc.constantFrom('2023-01-01', '2026-12-31'),
            min: fc.constantFrom('0', '0.5'),
            max: fc.constantFrom('1', '100.000001'),
            view: fc.constant('table' as const),
          },
          { requiredKeys: [] },
        ),
        fc.constantFrom({}, { allYears: true }),
        fc.constantFrom({}, { asWords: true }),
        (where, q, values, pick, page, ranges, years, reading) => {
          const facet = scopes[where].facets[0];
          const { sorts } = scopes[where];
          const state: SearchState = {
            q,
            filters: values.length ? { [facet]: [...new Set(values)] } : {},
            ...(where === 'cases' ? ranges : {}),
            ...years,
            ...(where === 'all' ? reading : {}),
            sort: [...sorts, defaultSort(q, where)][pick % (sorts.length + 1)]!,
            page,
          };
          const read = readState(new URLSearchParams(writeState(state, where).toString()), where);
          expect(read).toEqual({ state, ignored: [] });
        },
      ),
    );
  });

  test('a shared address is short: what is at its default is left out', () => {
    expect(writeState({ q: '扬尘', filters: {}, sort: defaultSort('扬尘', 'cases'), page: 1 }, 'cases').toString()).toBe(
      'q=%E6%89%AC%E5%B0%98',
    );
    expect(writeState({ q: '', filters: { unit: [] }, sort: 'newest', page: 1 }, 'cases').toString()).toBe('');
  });

  test.each([
    ['page=-1', ['page']],
    ['page=1e9', ['page']],
    ['page=１', ['page']],
    ['sort=<script>', ['sort']],
    ['subject=agency', ['subject']],
    [`q=${'长'.repeat(300)}`, ['q']],
    ['from=2023-02-30', ['from']],
    ['to=1e9', ['to']],
    ['from=2024-01-01&to=2023-01-01', ['to']],
    ['min=-1', ['min']],
    ['min=9999999999999', ['min']],
    ['max=５', ['max']],
    ['min=5&max=5', ['max']],
    ['view=<svg onload=alert(1)>', ['view']],
    ['years=none', ['years']],
    ['utm_source=mail', []],
    ['q=%E4%B&page=2', []],
  ])('%s is no error', (address, ignored) => {
    const read = readState(new URLSearchParams(address), 'cases');
    expect(read.ignored).toEqual(ignored);
    expect(read.state.page).toBeGreaterThan(0);
    expect(read.state.q.length).toBeLessThanOrEqual(200);
  });

  test('half a surrogate pair is made whole', () => {
    expect(readState(new URLSearchParams([['q', '扬\ud83d']]), 'all').state.q.isWellFormed()).toBe(true);
  });
});
