import { formatFaults } from '../../src/content/faults.ts';
import type { Content } from '../../src/content/entry.ts';
import type { Bilingual, Lang } from '../../src/domain/language.ts';
import { formatWan } from '../../src/i18n/amounts.ts';
import { inLanguage } from '../../src/i18n/translated.ts';
import type { PassedOver } from '../../src/import/headers.ts';
import type { Effect } from '../../src/import/effect.ts';
import { caseColumns } from '../../src/import/register.ts';
import type { ImportPlan } from '../../src/import/plan-import.ts';
import { maskPrivate } from '../../src/domain/privacy/privacy.ts';
import { columnsText } from '../columns-text.ts';

const [shownRows, shownDoubts] = [20, 50];
const labels = new Map(caseColumns.map(({ path, label }) => [path, label]));

const passedOverMessages: Record<PassedOver, Bilingual> = {
  unneeded: { zh: '这里用不到的列', en: 'Columns that no record here needs' },
  private: { zh: '涉及个人信息的列，没有读取', en: 'Columns of personal data, not read' },
  ours: { zh: '本站导出时加上的列', en: 'Columns that the portal’s own exports add' },
  skipped: { zh: '按 --skip 略过的列', en: 'Columns passed over as --skip says' },
  unknown: {
    zh: '不认识的列，没有导入（用 --map "列名=字段" 对应，或用 --skip "列名" 略过）',
    en: 'Columns that are not known and were not imported (say --map "header=field", or --skip "header")',
  },
};

/** What a delivery does, as its receipt lists it: rows, columns passed over, cells tidied, what is in doubt; the first of each on a terminal. */
export function receiptOf(plan: ImportPlan, content: Content, lang: Lang, limit = shownRows): string {
  const parts = [
    preview(plan.effects, content, lang, limit),
    [count(plan.effects, lang), withoutDistrict(plan.effects, content, lang)].filter(Boolean).join('\n'),
    passedOver(plan, lang),
    tidied(plan, lang, limit),
    takenForBlank(plan, lang, limit),
    section(lang, { zh: '提醒', en: 'Worth a look' }, plan.warnings.length, formatFaults(plan.warnings, lang, limit)),
    section(
      lang,
      { zh: '存疑，确认无误后加 --confirm 才会导入', en: 'In doubt; imported with --confirm once they are found right' },
      plan.doubts.length,
      formatFaults(plan.doubts, lang, Math.max(limit, shownDoubts)),
    ),
  ];
  return parts.filter(Boolean).join('\n\n');
}

function section(lang: Lang, title: Bilingual, length: number, words: string): string {
  if (!length) return '';
  return { zh: `${title.zh}（${length} 处）：\n${words}`, en: `${title.en} (${length}):\n${words}` }[lang];
}

const count = (effects: readonly Effect[], lang: Lang): string => {
  const number = (action: Effect['action']) => effects.filter((effect) => effect.action === action).length;
  return {
    zh: `新增 ${number('new')} 件，更改 ${number('changed')} 件，相同 ${number('same')} 件。`,
    en: `${number('new')} new, ${number('changed')} changed, ${number('same')} the same.`,
  }[lang];
};

/** How many decisions no district counts: the portal's districts have so many fewer than it holds. */
function withoutDistrict(effects: readonly Effect[], { units }: Content, lang: Lang): string {
  const districts = new Set(units.flatMap(({ id, fields }) => (fields.kind === 'department' ? [] : [id])));
  const number = effects.filter(({ draft: { fields } }) => fields.unit === undefined || !districts.has(fields.unit)).length;
  if (!number || !districts.size) return '';
  return {
    zh: `其中 ${number} 件没有写明所在区，处罚机关也不是区里的，不计入各区的件数；知道在哪个区的，请在“行政区”一列写明。`,
    en: `Of these ${number} name no district, nor does their authority belong to one: no district counts them. Where it is known, write it in the column 行政区 (District).`,
  }[lang];
}

function passedOver({ passedOver: columns }: ImportPlan, lang: Lang): string {
  const byReason = Map.groupBy(columns, ({ why }) => why);
  return [...byReason]
    .map(([why, headers]) => {
      const names = [...new Set(headers.map(({ header }) => header.trim()))];
      const { zh, en } = passedOverMessages[why];
      return { zh: `${zh}：${names.join('、')}`, en: `${en}: ${names.join(', ')}` }[lang];
    })
    .join('\n');
}

function tidied({ tidied: cells }: ImportPlan, lang: Lang, limit: number): string {
  const changed = cells.filter(({ after }) => after !== '');
  const shown = changed.map(({ place, label, before, after }) => `  ${place}  ${label[lang]}: ${visible(before)} → ${after}`);
  return section(lang, { zh: '整理过的写法', en: 'Tidied' }, changed.length, firstOf(shown, lang, limit));
}

function takenForBlank({ tidied: cells }: ImportPlan, lang: Lang, limit: number): string {
  const blank = cells.filter(({ after }) => after === '');
  const shown = blank.map(({ place, label, before }) => `  ${place}  ${label[lang]}: ${visible(before)}`);
  const title = {
    zh: '只占位、没有内容的格，当作空白，已登记的不变；要清空请写（清空）',
    en: 'Cells that only fill their place, taken for blank: what is on record stays; to clear it write (clear)',
  };
  return section(lang, title, blank.length, firstOf(shown, lang, limit));
}

function firstOf(lines: readonly string[], lang: Lang, limit: number): string {
  const rest = lines.length - limit;
  if (rest <= 0) return lines.join('\n');
  return [...lines.slice(0, limit), { zh: `  ……另有 ${rest} 处`, en: `  … and ${rest} more` }[lang]].join('\n');
}

/** A cell's words with what shows nothing made visible, and no number of a person whole. */
const visible = (text: string): string =>
  maskPrivate(text)
    .replace(/[\p{Cc}\p{Cf}\u00a0\u3000]/gu, (character) => `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`)
    .slice(0, 120);

function preview(effects: readonly Effect[], content: Content, lang: Lang, limit: number): string {
  const actions = { new: { zh: '新增', en: 'new' }, changed: { zh: '更改', en: 'changed' }, same: { zh: '相同', en: 'same' } };
  const header = {
    zh: ['', '文号', '当事人', '决定日期', '区', '罚款'],
    en: ['', 'number', 'party', 'decided', 'district', 'fine'],
  }[lang];
  const unitName = (id: string | undefined) => {
    const unit = id && content.units.find((one) => one.id === id);
    return unit ? inLanguage(unit.fields.name, lang).text : '';
  };
  const rows = effects
    .slice(0, limit)
    .map(({ action, changes, draft: { fields } }) => [
      `${actions[action][lang]}${changes.length ? ` (${changes.map(({ field }) => labels.get(field)?.[lang] ?? field).join({ zh: '、', en: ', ' }[lang])})` : ''}`,
      fields.decisionNumber,
      fields.party ?? '',
      fields.decidedOn,
      unitName(fields.unit),
      fields.fineWan === undefined ? '' : formatWan(fields.fineWan, lang),
    ]);
  const rest = effects.length - rows.length;
  return `${columnsText([header, ...rows])}${rest > 0 ? { zh: `\n……另有 ${rest} 行`, en: `\n… and ${rest} more rows` }[lang] : ''}`;
}
