import { nearest } from '../../domain/nearest.ts';
import type { Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** What a guide counts in money names a price that the portal has. */
export function checkPrices({ guides, portal }: Drafts, faults: Fault[]): void {
  const known = new Set(portal.flatMap(({ fields }) => fields.prices.map(({ id }) => id)));
  for (const guide of guides)
    for (const [index, { atPrice }] of guide.fields.savings.entries()) {
      if (!atPrice || known.has(atPrice.price) || !portal.length) continue;
      const path = ['savings', index, 'atPrice', 'price'];
      const close = nearest(atPrice.price, known);
      faults.push({
        severity: 'error',
        file: guide.file,
        ...guide.locate(path),
        field: path.join('.'),
        message: {
          zh: `portal.yaml 里没有价格“${atPrice.price}”。${close ? `最接近的是“${close}”。` : ''}`,
          en: `portal.yaml has no price "${atPrice.price}".${close ? ` Nearest: "${close}".` : ''}`,
        },
      });
    }
}
