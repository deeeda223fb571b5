import { defineCollection } from 'astro:content';
import { articles, records } from './content/astro-loader.ts';

/** Records are typed and checked by src/schemas/ before a collection sees them. */
export const collections = {
  portal: defineCollection({ loader: records('portal') }),
  units: defineCollection({ loader: records('units') }),
  topics: defineCollection({ loader: records('topics') }),
  glossary: defineCollection({ loader: records('glossary') }),
  stations: defineCollection({ loader: records('stations') }),
  documents: defineCollection({ loader: records('documents') }),
  explainers: defineCollection({ loader: records('explainers') }),
  questions: defineCollection({ loader: records('questions') }),
  guides: defineCollection({ loader: records('guides') }),
  news: defineCollection({ loader: records('news') }),
  pages: defineCollection({ loader: records('pages') }),
  requirements: defineCollection({ loader: records('requirements') }),
  inspections: defineCollection({ loader: records('inspections') }),
  indicators: defineCollection({ loader: records('indicators') }),
  tasks: defineCollection({ loader: records('tasks') }),
  progress: defineCollection({ loader: records('progress') }),
  cases: defineCollection({ loader: records('cases') }),
  corrections: defineCollection({ loader: records('corrections') }),
  articles: defineCollection({ loader: articles() }),
};
