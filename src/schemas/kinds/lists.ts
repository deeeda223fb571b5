import { articleRead } from '../article-read.ts';
import { caseType } from '../case/case-type.ts';
import { kind, type KindDefinition } from '../kind.ts';
import { sought } from '../sought.ts';
import { station } from '../station.ts';
import { synonyms } from '../synonyms.ts';
import { topic } from '../topic.ts';

/** Kinds that other records and the search refer to and that have no pages. */
export const kindsOfLists = {
  topics: kind(topic, {
    label: { zh: '主题', en: 'Topics' },
    layout: 'map',
    place: 'topics.yaml',
    address: 'none',
    publicFrom: 'always',
    title: ({ name }) => name,
    knownAs: ({ name }) => [name.zh, name.en],
  }),
  stations: kind(station, {
    label: { zh: '监测站', en: 'Stations' },
    layout: 'map',
    place: 'stations.yaml',
    optional: true,
    ids: /^[A-Za-z]+$/,
    address: 'none',
    publicFrom: 'always',
    title: ({ name }) => name,
  }),
  violationTypes: kind(caseType, {
    label: { zh: '违法行为类型', en: 'Violation types' },
    layout: 'map',
    place: 'violation-types.yaml',
    optional: true,
    address: 'none',
    publicFrom: 'always',
    title: ({ name }) => name,
    knownAs: ({ name }) => [name.zh, name.en],
  }),
  penaltyTypes: kind(caseType, {
    label: { zh: '处罚类别', en: 'Penalty types' },
    layout: 'map',
    place: 'penalty-types.yaml',
    optional: true,
    address: 'none',
    publicFrom: 'always',
    title: ({ name }) => name,
    knownAs: ({ name }) => [name.zh, name.en],
  }),
  articlesRead: kind(articleRead, {
    label: { zh: '读过的条文', en: 'Articles read' },
    layout: 'tables',
    place: 'articles-read',
    row: { by: 'article', id: ({ article }, { group }) => `${group}-${article}` },
    address: 'none',
    publicFrom: 'always',
    restsOn: ({ group }) => [group],
    shownWith: 'requirements',
    downloadable: 8,
  }),
  synonyms: kind(synonyms, {
    label: { zh: '同义词', en: 'Synonyms' },
    layout: 'map',
    place: 'synonyms.yaml',
    optional: true,
    address: 'none',
    publicFrom: 'always',
  }),
  sought: kind(sought, {
    label: { zh: '检索试题', en: 'Search questions' },
    layout: 'map',
    place: 'sought.yaml',
    optional: true,
    address: 'none',
    publicFrom: 'always',
  }),
} as const satisfies Record<string, KindDefinition>;
