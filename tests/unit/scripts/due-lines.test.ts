import { expect, test } from 'vitest';
import { dueLines } from '../../../scripts/check/due-lines.ts';
import type { Content } from '../../../src/content/entry.ts';
import { Store } from '../../../src/store/store.ts';
import { portalContent } from '../../support/portal.ts';

const linesOn = (content: Content, day: string, lang: 'zh' | 'en' = 'zh') => dueLines(new Store(content, day), lang);

test('what falls due in thirty days stands by unit, units that owe the same in one line', async () => {
  const content = await portalContent();
  const lines = linesOn(content, '2026-11-24');
  expect(lines[0]).toBe('今后30天到期：');
  expect(lines.filter((line) => line.includes('2026-12-15 2026-11 的月度报告')).length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes('、')).length).toBeGreaterThan(0);
  expect(linesOn(content, '2026-11-24', 'en').join('\n')).toContain('2026-12-15 report for 2026-11');
  // On the day after the last day of a month's reports they are not due any more; those of the next month are not yet.
  expect(linesOn(content, '2026-12-16').join('\n')).not.toContain('2026-11 的月度报告');
});

test('a report that came and a task that is done are not among them; a question that waits is, with the unit that answers', async () => {
  const content = await portalContent();
  const first = linesOn(content, '2026-11-24').join('\n');
  const tasks = content.tasks.filter(({ fields }) => fields.deadline > '2026-11-24' && fields.deadline <= '2026-12-24');
  for (const { fields } of tasks) expect(first.includes(fields.keyTask.zh)).toBe(true);
  content.progress = [];
  content.tasks = [];
  const model = content.requirements.find(({ id }) => id === 'air-quality')!;
  Object.assign(model.fields, { evidence: 'questionsAnswered', timeLimit: undefined });
  expect(linesOn(content, '2026-11-24')).toEqual([]);
  const question = content.questions.find(({ fields }) => fields.askedOn !== undefined && fields.answeredOn === undefined)!;
  Object.assign(question.fields, { askedOn: '2026-09-01', owner: 'jiaotongju' });
  expect(linesOn(content, '2026-11-24')).toEqual(['今后30天到期：', expect.stringMatching(/^ {2}市交通局：2026-12-01 空气质量（.+）$/)]);
});
