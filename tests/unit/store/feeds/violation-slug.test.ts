import { expect, test } from 'vitest';
import { violationSlugs } from '../../../../src/store/feeds/feeds.ts';

test('violation types keep their feeds in pinyin; of those that sound alike the first does; none ever share one', () => {
  const types = [
    '扬尘污染',
    '机动车和非道路机械',
    '扬尘（工地）',
    '扬尘工地',
    '杨尘污染',
    'العربية',
    'constructor',
    '扬尘 工地',
    '长'.repeat(300),
  ];
  const slugs = violationSlugs(types, {});
  expect(slugs.get('扬尘污染')).toBe('yang-chen-wu-ran');
  expect(slugs.get('机动车和非道路机械')).toBe('ji-dong-che-he-fei-dao-lu-ji-xie');
  expect(slugs.get('扬尘工地')).toBe('yang-chen-gong-di');
  expect(new Set(slugs.values()).size).toBe(types.length);
  for (const slug of slugs.values()) {
    expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slug.length).toBeLessThanOrEqual(250);
  }
});
