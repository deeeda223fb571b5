import type { Locator, Page } from '@playwright/test';
import { sourceRows, type SourceRow } from '../support/large.ts';
import { portalFolder } from '../support/portal.ts';

/** Who comes with a question. */
export type Reader = 'journalist' | 'citizen' | 'reader of English';

/** A question that a reader brings, the way to its answer on the pages, and the answer worked out of the source rows without our code. */
export type Question = {
  asks: string;
  /** Runs in the normal tests too, on a desktop. */
  always?: true;
  /** What the reader reads at the end of the way. */
  finds: (page: Page) => Promise<unknown>;
  answer: () => unknown;
};

/** A question with who asks it. */
export type Job = Question & { reader: Reader };

/** The source rows of the portal under test, newest first. */
export const rows: readonly SourceRow[] = sourceRows(portalFolder);

/** The cell of a table by the names of the table, of its row and of its column. */
export const cellOf = (page: Page, table: string, row: string, column: string): Promise<string> =>
  page.getByRole('table', { name: table, exact: true }).evaluate(
    (held, asked) => {
      // What a cell shows, without what is there for screen readers alone.
      const words = (element: Element) => {
        const seen = element.cloneNode(true) as Element;
        for (const unseen of seen.querySelectorAll('.visually-hidden')) unseen.remove();
        return seen.textContent.replace(/\s+/g, ' ').trim();
      };
      const { tHead, tBodies } = held as HTMLTableElement;
      const at = [...tHead!.rows[0]!.cells].findLastIndex((cell) => words(cell) === asked.column);
      const line = [...tBodies[0]!.rows].find((one) => words(one.querySelector('th')!).startsWith(asked.row));
      if (at < 0 || !line) throw new Error(`No ${asked.row} by ${asked.column}.`);
      return words(line.cells[at]!);
    },
    { row, column },
  );

/** What elements show, without what is there for screen readers alone. */
export const shownIn = (place: Locator): Promise<string[]> =>
  place.evaluateAll((elements) =>
    elements.map((element) => {
      const seen = element.cloneNode(true) as Element;
      for (const unseen of seen.querySelectorAll('.visually-hidden')) unseen.remove();
      return seen.textContent.replace(/\s+/g, ' ').trim();
    }),
  );

/** Opens what is folded on a phone, by the words of its fold; where there is room nothing is folded. */
export async function unfold(page: Page, words: string): Promise<void> {
  const fold = page.locator('summary', { hasText: words });
  if (await fold.isVisible()) await fold.click();
}

/** Opens the filters where a phone folds them, and ticks one. */
export async function choose(page: Page, value: string): Promise<void> {
  const box = page.locator('[data-facet-values] label', { hasText: value }).getByRole('checkbox').first();
  const filters = page.locator('[data-facets] summary');
  await filters.waitFor();
  if (
    !(await page
      .locator('[data-facets] details')
      .first()
      .evaluate((held) => (held as HTMLDetailsElement).open))
  )
    await filters.click();
  await box.check();
}

/** An amount as a Chinese page writes it. */
export const inWan = (wan: number): string => `${new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 }).format(wan)}万元`;
/** A share in percent as the pages write it, to one decimal. */
export const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)}%`;
