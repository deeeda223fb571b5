import { standalone } from '../../charts/alone.ts';
import type { Entry } from '../../content/entry.ts';
import { languageTag, type Lang } from '../../domain/language.ts';
import { inFull } from '../../domain/site-address.ts';
import { formatDate } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { labelOf } from '../../schemas/label.ts';
import { addressOf } from '../../store/address.ts';
import { frequenciesOf } from '../../store/series.ts';
import type { Store } from '../../store/store.ts';
import { portalName } from '../../views/demonstration.ts';
import { indicatorDrawing } from '../../views/indicator/plot.ts';

/** An indicator's chart as a picture that stands alone, with its source, licence and day. */
export function indicatorPicture(store: Store, indicator: Entry<'indicators'>, lang: Lang, origin: string): string {
  const { name, reading, source, licence, measuredIn } = indicator.fields;
  const textOf = (text: typeof name) => inLanguage(text, lang).text;
  return standalone(indicatorDrawing(store, indicator, lang, frequenciesOf(indicator)[0]!), {
    title: `${textOf(name)} (${textOf(measuredIn)})`,
    description: textOf(reading),
    lang: languageTag(lang),
    footer: [
      `${labelOf('indicators', 'source.title', lang)}${t(lang, 'punctuation.colon')}${textOf(source.title)}${t(lang, 'punctuation.semicolon')}${textOf(licence)}`,
      `${portalName(store, lang)} · ${inFull(addressOf('indicators', indicator.id, lang), origin)} · ${formatDate(store.asOf, lang)}`,
    ],
  });
}
