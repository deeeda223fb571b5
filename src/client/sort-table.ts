import { ascending } from 'd3-array';
import type { Lang } from '../domain/language.ts';
import { collatorOf } from '../i18n/formats.ts';
import { makeButton } from './make.ts';

type Direction = 'ascending' | 'descending';

/** Lets a reader sort a table by any of its columns: figures with the largest first, then the other way round. */
class SortTable extends HTMLElement {
  connectedCallback(): void {
    const heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    heads.forEach((head, column) => {
      if (head.querySelector('button')) return;
      head.replaceChildren(makeButton(head.textContent.trim(), () => this.sortBy(column, heads), 'sort-button'));
    });
  }

  private sortBy(column: number, heads: readonly HTMLTableCellElement[]): void {
    const head = heads[column]!;
    const first: Direction = head.classList.contains('figure') ? 'descending' : 'ascending';
    const other: Direction = first === 'ascending' ? 'descending' : 'ascending';
    const direction = head.ariaSort === first ? other : first;
    for (const one of heads) one.ariaSort = one === head ? direction : null;
    const body = this.querySelector('tbody')!;
    const collator = collatorOf(this.dataset['lang'] as Lang);
    const rows = [...body.querySelectorAll('tr')].sort((a, b) => compare(valueIn(a, column), valueIn(b, column), collator));
    body.append(...(direction === 'ascending' ? rows : rows.reverse()));
  }
}

function compare(a: string, b: string, collator: Intl.Collator): number {
  const [left, right] = [Number(a), Number(b)];
  return Number.isNaN(left) || Number.isNaN(right) ? collator.compare(a, b) : ascending(left, right);
}

function valueIn(row: HTMLTableRowElement, column: number): string {
  const cell = row.cells[column]!;
  return cell.dataset['value'] ?? cell.textContent.trim();
}

customElements.define('sort-table', SortTable);
