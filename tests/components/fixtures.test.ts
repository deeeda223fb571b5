import { readdirSync } from 'node:fs';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { languages, languageTag } from '../../src/domain/language.ts';
import { propsIn, slotIn, type Fixture } from '../../src/staff/fixtures/fixture.ts';
import { rooms } from '../../src/staff/fixtures/index.ts';
import { customElements, strayChinese, visibleWords } from '../support/markup.ts';

const container = await AstroContainer.create();
const validator = new HtmlValidate({ extends: ['html-validate:recommended'], elements: ['html5', customElements] });

type Example = Fixture['examples'][number];
async function html({ component, within }: Fixture, example: Example, lang: (typeof languages)[number]): Promise<string> {
  const slot = slotIn(example, lang);
  const made = await container.renderToString(component, {
    props: propsIn(example, lang),
    ...(slot === undefined ? {} : { slots: { default: slot } }),
  });
  // Scripts of the browser are loaded from where the test runner serves them.
  const markup = made.replaceAll(/<script type="module"[^>]*><\/script>/g, '');
  return within ? `<${within}>${markup}</${within}>` : markup;
}

describe.each(Object.entries(rooms))('%s', (room, fixtures) => {
  test('every component of the room has its examples', () => {
    const files = readdirSync(`src/components/${room}`).flatMap((file) => (file.endsWith('.astro') ? [file.replace('.astro', '')] : []));
    expect(Object.keys(fixtures).toSorted()).toEqual(files.toSorted());
  });

  const examples = Object.entries(fixtures).flatMap(([name, fixture]) =>
    fixture.examples.flatMap((example) => languages.map((lang) => ({ name, fixture, example, lang }))),
  );
  test.each(examples)('$name, $example.name, $lang', async ({ fixture, example, lang }) => {
    const markup = await html(fixture, example, lang);
    const words = visibleWords(markup);
    for (const expected of lang === 'en' ? example.en.shows : example.shows) expect(words).toContain(expected);
    if (lang === 'en') expect(strayChinese(`<div lang="${languageTag(lang)}">${markup}</div>`)).toEqual([]);
    const { results } = await validator.validateString(markup);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual([]);
  });
});
