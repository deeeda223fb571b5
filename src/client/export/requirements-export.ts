import { formatNumber } from '../../i18n/formats.ts';
import { siteVocabulary } from '../search/names-file.ts';
import { need, type Panel, type PanelPart, type Shown } from '../search/panel-part.ts';
import type { ExportFormat, ExportTable } from './export-formats.ts';
import { exportHead } from './export-order.ts';
import { offer, types } from './export-part.ts';

/** Exports exactly the present requirements, with all their columns, out of the table of all of them. */
export function requirementsExport(panel: Panel): PanelPart {
  const { root, lang, t } = panel;
  const region = need(root, '[data-export]', HTMLElement);
  const status = need(region, '[data-export-status]', HTMLElement);
  const buttons = [...region.querySelectorAll<HTMLButtonElement>('[data-format]')];
  let shown: Shown | undefined;
  const start = async (format: ExportFormat) => {
    if (!shown) return;
    const table = await tableOf(shown, panel, need(region, '[data-table]', HTMLAnchorElement).href);
    const { exportBytes } = await import('./export-formats.ts');
    const bytes = (await exportBytes(table, format)) as Uint8Array<ArrayBuffer>;
    const mark = root.dataset['demonstration'] === undefined ? '' : '-demonstration';
    offer(new Blob([bytes], { type: types[format] }), `qingtian${mark}-requirements-${table.madeOn}-${table.rows.length}.${format}`);
    status.textContent = t('export.doneRequirements', { count: formatNumber(table.rows.length, lang) });
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      start(button.dataset['format'] as ExportFormat).catch((error: unknown) => {
        console.error(error);
        status.textContent = t('export.failed');
      });
    });
  return {
    show(next) {
      shown = next;
      const { length } = next.outcome.selection.rows;
      status.textContent = '';
      need(region, '[data-export-count]', HTMLElement).textContent = t('export.countRequirements', { count: formatNumber(length, lang) });
      for (const button of buttons) button.disabled = length === 0;
    },
  };
}

/** The rows of a result, in its order. */
async function tableOf(shown: Shown, panel: Panel, address: string): Promise<ExportTable> {
  const { lang, t } = panel;
  const { engine, outcome } = shown;
  const [{ vocabulary }, cells] = await Promise.all([siteVocabulary(lang), cellsAt(address)]);
  const idOf = new Map(vocabulary.names.map(({ row, url }) => [row, url.split('/').at(-2)]));
  const [headers = [], ...all] = cells;
  const rowOf = new Map(all.map((row) => [row[0], row]));
  const rows = [...outcome.selection.rows].flatMap((row) => [rowOf.get(idOf.get(row))].filter((one) => one !== undefined));
  const name = t('export.requirements');
  return {
    kind: 'requirements',
    head: exportHead(shown, panel, name),
    fields: headers,
    headers,
    numbers: [],
    rows,
    sheet: name,
    about: t('export.about'),
    madeOn: engine.manifest.asOf,
  };
}

async function cellsAt(address: string): Promise<string[][]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const { parse } = await import('csv-parse/browser/esm/sync');
  return parse(await response.text(), { bom: true });
}
