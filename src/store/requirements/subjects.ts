import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import {
  calendarSubjectNames,
  calendarSubjects,
  matters,
  type CalendarSubject,
  type disclosureLevels,
  type Requirement,
} from '../../schemas/requirement.ts';
import type { AdminLevel } from '../../schemas/portal.ts';
import type { Store } from '../store.ts';

type Level = keyof typeof disclosureLevels;

/** The levels of government, of those that articles name, on which a city's own authorities stand. */
const cityLevels: Record<AdminLevel, readonly Level[]> = {
  municipality: ['province', 'provinceUp', 'city', 'cityUp', 'countyUp', 'everyLocal', 'every'],
  prefecture: ['city', 'cityUp', 'countyUp', 'everyLocal', 'every'],
  county: ['county', 'countyUp', 'everyLocal', 'every'],
};
/** The same of other subjects; one that stands on many is not here. */
const levels: Partial<Record<CalendarSubject, readonly Level[]>> = {
  unit: ['city', 'cityUp', 'county', 'countyUp', 'everyLocal', 'every'],
  national: ['national', 'provinceUp', 'countyUp', 'every'],
};

/** Departments of a government in another line than ecology: 人民政府水行政主管部门. */
const otherDepartment = /人民政府(?!生态环境|部门|有关|的)\p{Script=Han}{2,6}?(?:主管)?部门/u;

/**
 * Who a requirement is due from, each of the kinds of subject that have a calendar: the one that its record names, and those that
 * belong to it, as far as they stand on one of the levels that its article names. A city's ecology bureau is an agency, yet owes
 * nothing that is due from another department, nor from provinces where the city is none; where the portal does not say, it is none.
 */
export function subjectsOwing({ subjectKind, level, subject }: Requirement, { portal }: Store): CalendarSubject[] {
  const stands = (one: CalendarSubject): boolean => {
    const own = one === 'bureau' ? cityLevels[portal.adminLevel ?? 'prefecture'] : levels[one];
    return own === undefined || !level.length || level.some((named) => own.includes(named));
  };
  return calendarSubjectNames.filter((one) => {
    if (one === subjectKind) return true;
    const wider: readonly string[] = calendarSubjects[one];
    return wider.includes(subjectKind) && stands(one) && !(one === 'bureau' && otherDepartment.test(subject.zh));
  });
}

/** What a kind of subject has to disclose, by itself and as one of the kinds that it belongs to, its own first; nothing that has an end. */
export function requirementsOfSubject(store: Store, subject: CalendarSubject): Entry<'requirements'>[] {
  const kinds: readonly string[] = [subject, ...calendarSubjects[subject]];
  const areas = Object.keys(matters);
  return store
    .all('requirements')
    .filter(({ fields }) => fields.endedOn === undefined && subjectsOwing(fields, store).includes(subject))
    .toSorted(
      (a, b) =>
        ascending(kinds.indexOf(a.fields.subjectKind), kinds.indexOf(b.fields.subjectKind)) ||
        ascending(areas.indexOf(a.fields.category), areas.indexOf(b.fields.category)),
    );
}

/**
 * Whether a requirement is one of enterprises on the disclosure list: its subject says so, or it rests on the law under which others
 * of such enterprises stand, as that of companies under a cleaner-production audit does, whom the same Measures list.
 */
export function isOfListed(store: Store, fields: Requirement): boolean {
  const isNamed = ({ subjectKind, subject }: Requirement) => subjectKind === 'enterprise' && subject.zh.includes('名单');
  if (fields.subjectKind !== 'enterprise' || isNamed(fields)) return isNamed(fields);
  const laws = new Set(
    store.all('requirements').flatMap((one) => (isNamed(one.fields) ? one.fields.basis.map(({ document }) => document) : [])),
  );
  return fields.basis.some(({ document }) => laws.has(document));
}
