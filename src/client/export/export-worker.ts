import { CaseFiles, type PlacedBundle } from '../search/case-files.ts';
import { inEnglish, type EnglishCells } from './english-cells.ts';
import { exportBytes, type ExportFormat, type ExportTable } from './export-formats.ts';

/** What the page asks of the worker, and what the worker answers. */
export type ExportOrder = {
  bundles: PlacedBundle[];
  rows: Uint32Array;
  format: ExportFormat;
  english: EnglishCells | undefined;
  table: Omit<ExportTable, 'rows'>;
};
export type ExportAnswer = { done: number } | { bytes: Uint8Array<ArrayBuffer> } | { failed: string };

const answer = (message: ExportAnswer, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

// The page cancels by ending the worker.
self.addEventListener('message', ({ data }: MessageEvent<ExportOrder>) => {
  const files = new CaseFiles(data.bundles);
  files
    .readMany(data.rows, (done) => answer({ done }), new AbortController().signal)
    .then(async (rows) => {
      const cells = data.english ? inEnglish(rows, data.table.fields, data.english) : rows;
      const bytes = (await exportBytes({ ...data.table, rows: cells }, data.format)) as Uint8Array<ArrayBuffer>;
      answer({ bytes }, [bytes.buffer]);
    })
    .catch((error: unknown) => answer({ failed: error instanceof Error ? error.message : String(error) }));
});
