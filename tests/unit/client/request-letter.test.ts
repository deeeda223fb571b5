import { beforeEach, expect, test, vi } from 'vitest';
import '../../../src/client/reading/request-letter.ts';
import { pageOf } from '../../support/panel.ts';

const words = {
  'request.answerDue': '{date}收到的，最晚{due}答复。',
  'request.extendedDue': '延长的，最晚{due}。',
  'request.supplementDue': '补正最晚{due}。',
  'request.contactKnown': '联系方式：{contacts}。',
  'request.contactUnknown': '没有登载。',
  'request.otherThanNamed': '条文写明的是{agency}。',
  'requirement.limitRange': '{earliest}至{latest}之间',
  'requirement.limitUnknown': '{year}年未知。',
};
const line = (field: string, before = '') =>
  `<div data-line="${field}"><p data-paper>${before}<span data-blank="${field}">＿＿</span></p><p>sense</p></div>`;
const page = `<request-letter data-title="申请书" data-copied="已复制" data-time-zone="Asia/Shanghai" data-words='${JSON.stringify(words)}'>
  <select name="requirement"><option value="">不选</option>
    <option value="list" data-name="企业名单" data-description="名单（第九条）" data-agency="临澜市生态环境局" data-note="公开它的是市局。">名单</option>
    <option value="noise" data-name="噪声" data-description="区划" data-note="公开它的是政府。">噪声</option></select>
  <p data-who></p><p data-otherwise></p>
  <select name="agency"><option value="">请选择</option><option value="临澜市生态环境局" data-contacts="电话 1">局</option>
    <option value="东浦区人民政府">区</option><option value="other">其他</option></select>
  <label data-other hidden><input name="agencyName" /></label><p data-reached></p>
  <input name="name" /><input name="number" /><textarea name="description"></textarea>
  <select name="form"><option value="电子数据">电子</option></select><select name="way"><option value="邮寄">邮寄</option></select>
  <input name="applicant" /><input name="contact" /><input name="date" />
  <div data-days></div>
  <div data-letter>${['agency', 'name', 'number', 'description', 'form', 'way'].map((field) => line(field, `${field}：`)).join('')}
    <div data-line=""><p data-paper>身份证明：另附</p></div>${['applicant', 'contact', 'date'].map((field) => line(field)).join('')}</div>
  <button data-act="copy" hidden></button></request-letter>`;

function opened(query = ''): void {
  history.replaceState(null, '', `/zh/requirements/ask/${query}`);
  pageOf(page);
}
const field = (name: string) => document.querySelector<HTMLInputElement>(`[name=${name}]`)!;
function type(name: string, value: string): void {
  field(name).value = value;
  field(name).dispatchEvent(new Event('input', { bubbles: true }));
}
const paper = () =>
  [...document.querySelectorAll<HTMLElement>('[data-line]')].flatMap((shown) =>
    shown.hidden ? [] : [shown.querySelector('[data-paper]')!.textContent],
  );
const textOf = (selector: string) => document.querySelector(selector)!.textContent;

beforeEach(() => localStorage.clear());

test('the requirement that the address names fills in what is asked for and whom, and another one takes its place', () => {
  opened('?requirement=list');
  expect(paper().slice(0, 3)).toEqual(['agency：临澜市生态环境局', 'name：企业名单', 'description：名单（第九条）']);
  expect([textOf('[data-who]'), textOf('[data-reached]')]).toEqual(['公开它的是市局。', '联系方式：电话 1。']);
  type('requirement', 'noise');
  expect(paper().slice(0, 3)).toEqual(['agency：＿＿', 'name：噪声', 'description：区划']);
});

test('what the reader typed stays when a requirement is chosen, and an empty line is left out once another says what is meant', () => {
  opened();
  expect(paper()).toContain('number：＿＿');
  type('description', '锅炉');
  type('requirement', 'list');
  expect(paper()).toEqual(expect.arrayContaining(['name：企业名单', 'description：锅炉']));
  expect(paper().some((text) => text!.startsWith('number'))).toBe(false);
});

test('words that a search found nothing for are what is asked for', () => {
  opened('?information=%E9%94%85%E7%82%89');
  expect(paper()).toContain('description：锅炉');
});

test('an agency that is not listed is typed, and one without contacts is said to have none here', () => {
  opened();
  type('agency', '东浦区人民政府');
  expect(textOf('[data-reached]')).toBe('没有登载。');
  type('agency', 'other');
  expect(document.querySelector<HTMLElement>('[data-other]')!.hidden).toBe(false);
  type('agencyName', '水务局');
  expect(paper()[0]).toBe('agency：水务局');
});

test('the days of the answer follow the day on which it is handed in', () => {
  opened();
  type('date', '2026-09-15');
  expect(textOf('[data-days]')).toBe('2026年9月15日收到的，最晚2026年10月19日答复。延长的，最晚2026年11月16日。补正最晚2026年9月23日。');
  type('date', '2026-12-01');
  expect(textOf('[data-days]')).toMatch(/2026年12月29日答复.*延长的，最晚2027年1月\d+日至2027年.*2027年未知。/);
  type('date', '');
  expect(textOf('[data-days]')).toBe('');
});

test('what is copied is the letter on paper, without its sense in another language, and nothing is kept', async () => {
  opened('?requirement=list');
  type('applicant', '张某');
  const copied: string[] = [];
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: (text: string) => Promise.resolve(void copied.push(text)) } });
  document.querySelector('button')!.click();
  await vi.waitFor(() => expect(copied).toHaveLength(1));
  vi.unstubAllGlobals();
  expect(copied[0]).toMatch(/^申请书\n\nagency：临澜市生态环境局\n\n.*身份证明：另附\n\n张某/s);
  expect(copied[0]).not.toContain('sense');
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

test('where another agency is chosen than the one that the article names, a line says so, and the letter goes to the one chosen', () => {
  opened('?requirement=list');
  expect(textOf('[data-otherwise]')).toBe('');
  type('agency', '东浦区人民政府');
  expect([textOf('[data-otherwise]'), paper()[0]]).toEqual(['条文写明的是局。', 'agency：东浦区人民政府']);
  type('requirement', 'noise');
  expect(textOf('[data-otherwise]')).toBe('');
});
