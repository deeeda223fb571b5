import { PassThrough } from 'node:stream';
import { expect, test, vi } from 'vitest';
import { askFor, cityOf } from '../../../scripts/new/ask.ts';

/** What was asked at a desk where somebody types these lines, and the answers. */
async function atDesk(lines: readonly string[], given = {}) {
  const [input, output] = [Object.assign(new PassThrough(), { isTTY: true }), Object.assign(new PassThrough(), { isTTY: true })];
  const stdin = vi.spyOn(process, 'stdin', 'get').mockReturnValue(input as unknown as typeof process.stdin);
  const stdout = vi.spyOn(process, 'stdout', 'get').mockReturnValue(output as unknown as typeof process.stdout);
  const printed = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  input.write(`${lines.join('\n')}\n`);
  try {
    const answers = await askFor(given, '2026-11-25');
    return { answers, printed: printed.mock.calls.flat().map(String) };
  } finally {
    for (const spy of [stdin, stdout, printed]) spy.mockRestore();
  }
}

test('an answer that cannot be used is asked for again at once, and those before it are kept', async () => {
  const lines = [
    '云川市',
    'chinese',
    'zh',
    '云川公开',
    '东山区@1,1;西河区@1,1',
    '东山区;西河区',
    '',
    '',
    'Asia/Nowhere',
    'Asia/Shanghai',
    '31',
    '10',
    '',
  ];
  const { answers, printed } = await atDesk(lines);
  expect(printed).toEqual([
    expect.stringContaining('chinese'),
    expect.stringMatching(/西河区|东山区/),
    expect.stringContaining('Asia/Nowhere'),
    expect.stringContaining('31'),
  ]);
  const city = cityOf(answers, '2026-11-25');
  expect([city.city.zh, city.isInEnglish, city.name.zh, city.districts.length, city.dueDay]).toEqual(['云川市', false, '云川公开', 2, 10]);
});

test('what was given with the command and cannot be used is named before the first question', async () => {
  await expect(atDesk(['云川市'], { 'due-day': '31' })).rejects.toThrow('31');
});
