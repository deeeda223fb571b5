import { lineEnds } from '../../schemas/line-ends.ts';
import type { ManifestField } from '../../search/manifest.ts';
import type { Facet } from '../../search/scopes.ts';
import type { ExportColumn } from '../data/export-columns.ts';

/** The cells of a record as the browser knows them: the id, the columns of the export, the address. */
export const manifestFields = (columns: readonly ExportColumn[]): ManifestField[] => [
  { name: 'id', label: lineEnds.id },
  ...columns.map(({ name, label, header, meta }) => ({
    name,
    label: { zh: header, en: label.en },
    ...(meta?.excerpt === undefined ? {} : { excerpt: meta.excerpt }),
    ...(meta?.numeric ? { numeric: true as const } : {}),
    ...(meta?.facet === undefined ? {} : { facet: meta.facet as Facet }),
  })),
  { name: 'address', label: lineEnds.address },
];
