import { expect, test } from 'vitest';
import { publicContent } from '../../../src/store/gate.ts';
import { asOf, portalContent } from '../../support/portal.ts';

/** What may still be read of a decision that was withdrawn: Administrative Penalty Law art. 48, and how it came to be. */
const readable = [
  ['decisionNumber', 'authority', 'decidedOn', 'publishedOn', 'unit'],
  ['state', 'stateOn', 'stateReason', 'groundsOn', 'demo'],
].flat();

test('a withdrawn decision keeps its number, authority, dates and reason, and nothing else', async () => {
  const content = await portalContent();
  const [first, ...rest] = content.cases;
  const state = { state: 'withdrawn', stateOn: '2026-01-05', stateReason: '撤销', groundsOn: '2026-01-02' } as const;
  const full = { ...first!.fields, ...state, formerNames: ['旧名'], note: '备注', statement: '陈述', slug: 'a-b' };
  const [open] = publicContent({ ...content, cases: [{ ...first!, fields: full }, ...rest] }, asOf).cases;
  const known: Record<string, unknown> = { ...full };
  expect(open!.fields).toEqual({ ...Object.fromEntries(readable.map((name) => [name, known[name]])), formerNames: [] });
});
