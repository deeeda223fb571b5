import { expect, test } from 'vitest';
import { violationSlug } from '../../../src/store/feeds.ts';

test('the usual violation types keep their feeds; others never share one', () => {
  expect(['扬尘污染', '机动车和非道路机械'].map(violationSlug)).toEqual(['yang-chen-wu-ran', 'ji-dong-che-he-fei-dao-lu-ji-xie']);
  const others = ['扬尘（工地）', '扬尘工地', '杨尘污染', 'العربية', 'constructor', '扬尘 工地'];
  const slugs = [...others, '扬尘污染'].map(violationSlug);
  expect(new Set(slugs).size).toBe(slugs.length);
  for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(violationSlug('长'.repeat(300)).length).toBeLessThanOrEqual(250);
});
