import type { IsoDate } from '../../domain/days/calendar.ts';
import { kindNames, publicFrom, textKinds, type Kind } from '../../schemas/index.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** Finds what a public article names that is not public today: until it is, a page shows nothing of it. */
export function reportClosed(drafts: Drafts, faults: Fault[], today: IsoDate | undefined): void {
  if (today === undefined) return;
  const openings = new Map(kindNames.map((kind) => [kind, new Map((drafts[kind] as Draft[]).map((draft) => [draft.id, opening(draft)]))]));
  for (const draft of textKinds.flatMap((kind) => drafts[kind] as Draft[])) {
    if (opening(draft) > today) continue;
    for (const { kind, id, component, file, line, column } of draft.references) {
      const day = openings.get(kind as Kind)?.get(id);
      if (day === undefined || day <= today) continue;
      faults.push({
        severity: 'warning',
        file,
        line,
        column,
        field: `<${component}>`,
        message:
          day === never
            ? { zh: `“${id}”是草稿，不公开；这里什么也不会显示。`, en: `"${id}" is a draft and not public: nothing of it is shown here.` }
            : {
                zh: `“${id}”到 ${day} 才公开，在那以前这里什么也不会显示。`,
                en: `"${id}" is public from ${day} only; until then nothing of it is shown here.`,
              },
      });
    }
  }
}

/** Later than every day. */
const never = 'never';

/** The day from which a record is public, '' where it always is. */
function opening(draft: Draft): IsoDate | typeof never | '' {
  if ('draft' in draft.fields && draft.fields.draft === true) return never;
  const from = publicFrom(draft) ?? never;
  return from === 'always' ? '' : from;
}
