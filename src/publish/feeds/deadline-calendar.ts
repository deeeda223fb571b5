import ical from 'ical-generator';
import type { Entry } from '../../content/entry.ts';
import { languageTag, type Lang } from '../../domain/language.ts';
import { startOfDay } from '../../domain/days/time-zone.ts';
import { inFull } from '../../domain/site-address.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { addressOf, monthAddress } from '../../store/address.ts';
import { deadlinesOf } from '../../store/progress/deadlines.ts';
import { feedPath } from '../../store/feeds/feeds.ts';
import type { Store } from '../../store/store.ts';
import { isReportingUnsure } from '../../views/progress/reporting-rule.ts';
import { demoBanner, drawsOnInventedTasks, isInvented, withMark } from '../../views/demonstration.ts';
import { calendarText, takesNoTime } from './calendar-text.ts';

/**
 * The deadlines of a unit as iCalendar (RFC 5545): all-day events without a time zone, so that the 15th is the
 * 15th wherever the calendar is read. The same content and day give the same bytes.
 */
export function deadlineCalendar(store: Store, unit: Entry<'units'>, lang: Lang, origin: string): string {
  const link = (path: string) => inFull(path, origin);
  const name = inLanguage(unit.fields.name, lang).text;
  const calendar = ical({
    name: withMark(t(lang, 'calendar.title', { unit: name }), store.portal.demo, lang),
    description: store.portal.demo ? demoBanner(store, lang) : null,
    prodId: { company: 'Qingtian', product: 'Deadlines', language: languageTag(lang).toUpperCase() },
    source: link(`${feedPath(lang, 'unit', unit.id)}.ics`),
  });
  const stamp = startOfDay(store.asOf, store.portal.timeZone);
  /** What no other calendar says of itself: two portals may share a host. */
  const host = origin.replace(/^https?:\/\/|\/$/g, '');
  for (const deadline of deadlinesOf(store, unit.id)) {
    const { on } = deadline;
    if (deadline.kind === 'report') {
      const report = t(lang, 'calendar.report', { month: formatMonth(deadline.month, lang), unit: name });
      const doubted = isReportingUnsure(store) ? t(lang, 'calendar.unsure', { summary: report }) : report;
      const summary = withMark(doubted, drawsOnInventedTasks(store), lang);
      const url = link(monthAddress(deadline.month, lang));
      calendar.createEvent({
        id: `report-${deadline.month}-${unit.id}@${host}`,
        start: on,
        allDay: true,
        transparency: takesNoTime,
        stamp,
        summary,
        url: deadline.begun ? url : null,
      });
    } else {
      const { task } = deadline;
      const summary = withMark(t(lang, 'calendar.task', { task: inLanguage(task.fields.keyTask, lang).text }), isInvented(task), lang);
      calendar.createEvent({
        id: `task-${task.id}@${host}`,
        start: on,
        allDay: true,
        transparency: takesNoTime,
        stamp,
        summary,
        description: inLanguage(task.fields.measure, lang).text,
        url: link(addressOf('tasks', task.id, lang)),
      });
    }
  }
  return calendarText(calendar);
}
