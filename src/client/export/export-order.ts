import type { Lang } from '../../domain/language.ts';
import { scopes } from '../../search/scopes.ts';
import type { Panel, Shown } from '../search/panel-part.ts';
import { englishCells } from './english-cells.ts';
import type { ExportFormat, ExportHead } from './export-formats.ts';
import type { ExportOrder } from './export-worker.ts';

/** Cells of a record as another language has them; records are Chinese. */
const translated: Record<Lang, typeof englishCells | undefined> = { zh: undefined, en: englishCells };

/** What the worker is asked for: exactly the present result, with what its file says of itself. */
export function orderOf(shown: Shown, format: ExportFormat, panel: Panel): ExportOrder {
  const { engine, outcome } = shown;
  const { lang, t } = panel;
  const { fields, asOf } = engine.manifest;
  return {
    bundles: engine.caseParts,
    rows: outcome.selection.rows.slice(),
    format,
    english: translated[lang]?.(engine.columns, engine.manifest),
    table: {
      head: exportHead(shown, panel, t('export.rows')),
      fields: fields.map(({ name }) => name),
      headers: fields.map(({ label }) => label[lang]),
      numbers: fields.filter(({ numeric }) => numeric).map(({ name }) => name),
      sheet: t('export.sheet'),
      about: t('export.about'),
      madeOn: asOf,
    },
  };
}

/** The block on what a file holds: query, date, count, source, licence; `rows` is what is counted. */
export function exportHead({ engine, outcome, state }: Shown, { root, t, addressOf }: Panel, rows: string): ExportHead {
  const { manifest } = engine;
  const chips = [...root.querySelectorAll('[data-chips] button:not(.clear)')].map((chip) => chip.textContent ?? '');
  const unasked = outcome.unasked.flatMap(({ years }) => years ?? []).toSorted();
  const { source = '', demonstration } = root.dataset;
  return [
    ...(demonstration === undefined ? [] : [{ name: t('export.demonstration'), text: demonstration }]),
    { name: t('export.query'), text: [state.q, ...chips].filter(Boolean).join(t('punctuation.semicolon')) || t('saved.all') },
    ...(scopes[engine.scope].sorts.length > 1 ? [{ name: t('export.order'), text: t(`search.sort.${state.sort}`) }] : []),
    { name: t('export.address'), text: new URL(addressOf({ ...state, page: 1 }), location.href).href },
    { name: t('export.asOf'), text: manifest.asOf },
    { name: rows, text: String(outcome.selection.rows.length) },
    ...(unasked.length ? [{ name: t('export.unasked'), text: `${unasked[0]}–${unasked.at(-1)}` }] : []),
    { name: t('export.source'), text: source },
    ...(manifest.licence === undefined ? [] : [{ name: t('export.licence'), text: manifest.licence }]),
  ];
}
