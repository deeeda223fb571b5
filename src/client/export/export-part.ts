import { formatNumber } from '../../i18n/formats.ts';
import { makeButton } from '../make.ts';
import { aboutText, type ExportFormat } from './export-formats.ts';
import { orderOf } from './export-order.ts';
import type { ExportAnswer, ExportOrder } from './export-worker.ts';
import { need, type Panel, type PanelPart, type Shown } from '../search/panel-part.ts';

export const types: Record<ExportFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Exports exactly the present result, in a worker that shows how far it is and can be stopped. */
export function exportPart(panel: Panel): PanelPart {
  const { root, lang, t } = panel;
  const region = need(root, '[data-export]', HTMLElement);
  const { buttons, cancel, status, work, rest } = controlsIn(region);
  const shownNumber = (count: number) => formatNumber(count, lang);
  let shown: Shown | undefined;
  let worker: Worker | undefined;

  const end = (text: string, focused: HTMLElement | undefined) => {
    worker?.terminate();
    worker = undefined;
    rest(text, shown);
    focused?.focus();
  };
  const start = (button: HTMLButtonElement) => {
    if (!shown || worker) return;
    const format = button.dataset['format'] as ExportFormat;
    const order = orderOf(shown, format, panel);
    const count = order.rows.length;
    const name = fileName(root, order);
    worker = workOn(order, {
      onProgress: (done) => work(done, count, t('export.progress', { done: shownNumber(done), count: shownNumber(count) })),
      onFailure: () => end(t('export.failed'), button),
      onBytes(bytes) {
        offer(new Blob([bytes], { type: types[format] }), `${name}.${format}`);
        end(t('export.done', { count: shownNumber(count) }), button);
        if (format === 'csv') status.append(' ', aboutButton(order, name, t('export.aboutFile')));
      },
    });
    work(0, count);
    cancel.focus();
  };

  for (const button of buttons) button.addEventListener('click', () => start(button));
  cancel.addEventListener('click', () => end(t('export.cancelled'), buttons[0]));
  return {
    show(next) {
      shown = next;
      const count = shownNumber(next.outcome.selection.rows.length);
      need(region, '[data-export-count]', HTMLElement).textContent = t('export.count', { count });
      if (!worker) rest('', shown);
    },
  };
}

/** The buttons and the words of an export, and how they stand while it works and while it rests. */
function controlsIn(region: HTMLElement) {
  const progress = need(region, 'progress', HTMLProgressElement);
  const cancel = need(region, '[data-cancel]', HTMLButtonElement);
  const status = need(region, '[data-export-status]', HTMLElement);
  const buttons = [...region.querySelectorAll<HTMLButtonElement>('[data-format]')];
  return {
    buttons,
    cancel,
    status,
    work(done: number, count: number, text = status.textContent) {
      progress.max = count;
      progress.value = done;
      progress.hidden = cancel.hidden = false;
      for (const button of buttons) button.disabled = true;
      status.textContent = text;
    },
    rest(text: string, shown: Shown | undefined) {
      progress.hidden = cancel.hidden = true;
      for (const button of buttons) button.disabled = !shown?.outcome.selection.rows.length;
      status.textContent = text;
    },
  };
}

type Answered = { onProgress: (done: number) => void; onFailure: () => void; onBytes: (bytes: Uint8Array<ArrayBuffer>) => void };

/** Starts a worker on an export. */
function workOn(order: ExportOrder, { onProgress, onFailure, onBytes }: Answered): Worker {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ExportAnswer>) => {
    if ('done' in data) onProgress(data.done);
    else if ('bytes' in data) onBytes(data.bytes);
    else {
      console.error(data.failed);
      onFailure();
    }
  });
  worker.addEventListener('error', onFailure);
  worker.postMessage(order);
  return worker;
}

function fileName(root: HTMLElement, { rows, table }: ExportOrder): string {
  return `qingtian${root.dataset['demonstration'] === undefined ? '' : '-demonstration'}-cases-${table.madeOn}-${rows.length}`;
}

/** A CSV holds the table alone; what it is of goes beside it. */
const aboutButton = ({ table }: ExportOrder, name: string, label: string): HTMLButtonElement =>
  makeButton(label, () => offer(new Blob([aboutText(table.head)], { type: 'text/plain;charset=utf-8' }), `${name}.txt`));

export function offer(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
