import { ascending } from 'd3-array';
import type { readXlsx } from 'hucre/xlsx';
import type { Bilingual } from '../domain/language.ts';
import { maskPrivate } from '../domain/privacy/privacy.ts';
import { quoted } from '../schemas/scalars.ts';

type WorkbookSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** What somebody wrote about a cell beside its words, and where; both 1-based. */
export type Comment = { line: number; column: number; text: string };

/** The comments of a sheet from its first row to its last: notes, and what Excel 365 shows as a conversation, with its answers. */
export function commentsOf({ cells, threadedComments = [] }: WorkbookSheet): Comment[] {
  const threads = new Map<string, Comment>();
  for (const { ref, text, id, parentId } of threadedComments) {
    const place = ref === undefined || parentId !== undefined ? undefined : placeOf(ref);
    if (place) threads.set(id, { ...place, text });
  }
  for (const { parentId, text } of threadedComments) {
    const thread = parentId === undefined ? undefined : threads.get(parentId);
    if (thread) thread.text += ` ${text}`;
  }
  const threaded = new Set([...threads.values()].map(({ line, column }) => `${line}:${column}`));
  const notes = [...(cells ?? [])].flatMap(([key, { comment }]): Comment[] => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    // Older programs are shown a conversation as a note, behind words about what they cannot show.
    if (!comment?.text.trim() || threaded.has(`${row + 1}:${column + 1}`)) return [];
    return [{ line: row + 1, column: column + 1, text: comment.text }];
  });
  return [...threads.values(), ...notes].toSorted((a, b) => ascending(a.line, b.line) || ascending(a.column, b.column));
}

function placeOf(ref: string): { line: number; column: number } | undefined {
  const [, letters, line] = /^([A-Z]{1,3})(\d+)$/.exec(ref) ?? [];
  if (!letters || !line) return undefined;
  return { line: Number(line), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

/** A comment is not published; what it holds may be a fact that is missing in the cells, or what nobody should pass on. */
export function commentMessage(comment: string): Bilingual {
  const plain = comment.replace(/\s+/g, ' ').trim();
  const masked = maskPrivate(plain);
  const isPrivate = masked !== plain;
  return {
    zh: `这一格有批注，不会导入：${quoted(masked)}。${isPrivate ? '批注里像有个人号码，请从文件里删去。' : '其中若有应登记的内容，请写进单元格。'}`,
    en: `This cell has a comment, which is not imported: ${quoted(masked)}. ${isPrivate ? 'It seems to hold a number of a person: delete it from the file.' : 'Write into a cell whatever of it belongs on record.'}`,
  };
}
