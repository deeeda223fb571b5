import type { Lang } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { makeButton } from '../make.ts';
import { englishCells } from './english-cells.ts';
import { aboutText, type ExportFormat, type ExportHead } from './export-formats.ts';
import type { ExportAnswer, ExportOrder } from './export-worker.ts';
import { need, type Panel, type PanelPart, type Shown } from '../search/panel-part.ts';

const types: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Cells of a record as another language has them; records are Chinese. */
const translated: Record<Lang, typeof englishCells | undefined> = { zh: undefined, en: englishCells };

/** Exports exactly the present result, in a worker that shows how far it is and can be stopped. */
export function exportPart({ root, lang, t, addressOf }: Panel): PanelPart {
  const region = need(root, '[data-export]', HTMLElement);
  const progress = need(region, 'progress', HTMLProgressElement);
  const cancel = need(region, '[data-cancel]', HTMLButtonElement);
  const status = need(region, '[data-export-status]', HTMLElement);
  const { demonstration } = root.dataset;
  const buttons = [...region.querySelectorAll<HTMLButtonElement>('[data-format]')];
  let shown: Shown | undefined;
  let worker: Worker | undefined;

  const end = (text: string) => {
    worker?.terminate();
    worker = undefined;
    progress.hidden = cancel.hidden = true;
    for (const button of buttons) button.disabled = !shown?.outcome.selection.rows.length;
    status.textContent = text;
  };

  const start = (format: ExportFormat) => {
    if (!shown || worker) return;
    const { engine, outcome, state } = shown;
    const rows = outcome.selection.rows.slice();
    const { fields, asOf } = engine.manifest;
    const order: ExportOrder = {
      bundles: engine.caseParts,
      rows,
      format,
      english: translated[lang]?.(engine.columns, engine.manifest),
      table: {
        head: headOf(shown, new URL(addressOf({ ...state, page: 1 }), location.href).href, root, t),
        fields: fields.map(({ name }) => name),
        headers: fields.map(({ label }) => label[lang]),
        numbers: fields.filter(({ numeric }) => numeric).map(({ name }) => name),
        sheet: t('export.sheet'),
        about: t('export.about'),
        madeOn: asOf,
      },
    };
    worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
      if ('done' in data) {
        progress.value = data.done;
        status.textContent = t('export.progress', { done: formatNumber(data.done, lang), count: formatNumber(rows.length, lang) });
      } else if ('failed' in data) {
        console.error(data.failed);
        end(t('export.failed'));
      } else {
        const name = `qingtian${demonstration === undefined ? '' : '-demonstration'}-cases-${asOf}-${rows.length}`;
        offer(new Blob([data.bytes], { type: types[format] }), `${name}.${format}`);
        end(t('export.done', { count: formatNumber(rows.length, lang) }));
        // A CSV holds the table alone; what it is of goes beside it.
        if (format === 'csv') {
          const about = new Blob([aboutText(order.table.head)], { type: 'text/plain;charset=utf-8' });
          status.append(
            ' ',
            makeButton(t('export.aboutFile'), () => offer(about, `${name}.txt`)),
          );
        }
        buttons.find((button) => button.dataset['format'] === format)?.focus();
      }
    });
    worker.addEventListener('error', () => end(t('export.failed')));
    progress.max = rows.length;
    progress.value = 0;
    progress.hidden = cancel.hidden = false;
    for (const button of buttons) button.disabled = true;
    cancel.focus();
    worker.postMessage(order);
  };

  for (const button of buttons) button.addEventListener('click', () => start(button.dataset['format'] as ExportFormat));
  cancel.addEventListener('click', () => {
    end(t('export.cancelled'));
    buttons[0]?.focus();
  });
  return {
    show(next) {
      shown = next;
      const count = next.outcome.selection.rows.length;
      need(region, '[data-export-count]', HTMLElement).textContent = t('export.count', { count: formatNumber(count, lang) });
      if (worker) return;
      for (const button of buttons) button.disabled = count === 0;
      status.textContent = '';
    },
  };
}

/** The block on what a file holds: query, date, count, source, licence. */
function headOf({ engine, outcome, state }: Shown, address: string, root: HTMLElement, t: Panel['t']): ExportHead {
  const { manifest } = engine;
  const chips = [...root.querySelectorAll('[data-chips] button:not(.clear)')].map((chip) => chip.textContent ?? '');
  const unasked = outcome.unasked.flatMap(({ years }) => years ?? []).toSorted();
  const { source = '', demonstration } = root.dataset;
  return [
    ...(demonstration === undefined ? [] : [{ name: t('export.demonstration'), text: demonstration }]),
    { name: t('export.query'), text: [state.q, ...chips].filter(Boolean).join(t('punctuation.semicolon')) || t('saved.all') },
    { name: t('export.order'), text: t(`search.sort.${state.sort}`) },
    { name: t('export.address'), text: address },
    { name: t('export.asOf'), text: manifest.asOf },
    { name: t('export.rows'), text: String(outcome.selection.rows.length) },
    ...(unasked.length ? [{ name: t('export.unasked'), text: `${unasked[0]}–${unasked.at(-1)}` }] : []),
    { name: t('export.source'), text: source },
    { name: t('export.licence'), text: manifest.licence },
  ];
}

function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
