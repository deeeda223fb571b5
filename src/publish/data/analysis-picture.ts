import { standalone } from '../../charts/alone.ts';
import { languageTag } from '../../domain/language.ts';
import { inFull } from '../../domain/site-address.ts';
import { formatDate } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { dimensionNames, partsOf } from '../../schemas/case/case-analysis.ts';
import { analysisAddress, analysisPicture } from '../../store/address.ts';
import { analysis } from '../../store/cases/analysis.ts';
import type { Store } from '../../store/store.ts';
import { analysisDrawing } from '../../views/case/analysis-drawing.ts';
import { isInvented, portalName, withMark } from '../../views/demonstration.ts';

/** Every part of every analysis of cases as a picture that stands alone, with what it counts, where from and as of when. */
export function* analysisPictures(store: Store, origin: string): Generator<{ address: string; text: () => string }> {
  for (const by of dimensionNames) {
    if (!analysis(store, by).length) continue;
    for (const part of partsOf[by])
      for (const lang of store.languages)
        yield {
          address: analysisPicture(by, part, lang),
          text: () =>
            standalone(analysisDrawing(store, by, part, lang), {
              title: withMark(
                t(lang, 'analysis.partTitle', { part: t(lang, `analysis.bar.${part}`), by: t(lang, `analysis.by.${by}`) }),
                store.all('cases').some(isInvented),
                lang,
              ),
              description: t(lang, 'analysis.lead'),
              lang: languageTag(lang),
              footer: [
                t(lang, `analysis.picture.${part}`),
                `${portalName(store, lang)} · ${inFull(analysisAddress(by, lang), origin)} · ${formatDate(store.asOf, lang)}`,
              ],
            }),
        };
  }
}
