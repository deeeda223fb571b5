import { defineCollection } from 'astro:content';
import { articles, records } from './content/astro-loader.ts';
import { kindNames, type Kind } from './schemas/index.ts';

/** Records are typed and checked by src/schemas/ before a collection sees them. */
const ofKinds = Object.fromEntries(kindNames.map((kind) => [kind, defineCollection({ loader: records(kind) })]));

export const collections = {
  ...(ofKinds as Record<Kind, (typeof ofKinds)[string]>),
  articles: defineCollection({ loader: articles() }),
};
