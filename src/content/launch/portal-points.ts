import type { Content, Entry } from '../entry.ts';
import { emptySections, isReachable } from '../checks/unfilled.ts';
import type { Bilingual } from '../../domain/language.ts';
import { kindNames, kinds, titleOf, usesOf } from '../../schemas/index.ts';
import { languagesOf } from '../../schemas/portal.ts';
import { heldValues, isTranslated } from '../../schemas/walk.ts';
import { isExampleAddress } from './words-left.ts';
import type { LaunchPoint } from './point.ts';

/** What the record of the portal, and the records as they are marked, lack for a public site. */
export function portalPoints(content: Content, shown: string): LaunchPoint[] {
  const { demo, baseUrl, image, contacts, siteIdCode, icpRecord, policeRecord, licence, openedOn } = content.portal[0]!.fields;
  const portal = `${shown}/portal.yaml`;
  const point = (isMissing: boolean, isBlocking: boolean, what: Bilingual, field: string): LaunchPoint => ({
    isBlocking,
    what,
    places: isMissing ? [`${portal}  ${field}`] : [],
  });
  return [
    point(demo, true, { zh: '网站还标明是演示', en: 'The portal is still a demonstration' }, 'demo'),
    point(isExampleAddress(baseUrl), true, { zh: '网站地址用的是示例域名', en: 'The site stands at an example domain' }, 'baseUrl'),
    point(!isReachable(contacts), true, { zh: '没有能找到编辑的联系方式', en: 'No contact leads to the editors' }, 'contacts'),
    point(
      contacts.some(({ value }) => isExampleAddress(value)),
      true,
      { zh: '联系方式用的是示例域名', en: 'A contact is an address of an example domain' },
      'contacts',
    ),
    point(image === undefined, false, { zh: '没有自己的分享图片', en: 'There is no share image of your own' }, 'image'),
    point(
      siteIdCode === undefined,
      false,
      { zh: '没有网站标识码（政府网站必填）', en: 'There is no site identification code, which a government site needs' },
      'siteIdCode',
    ),
    point(icpRecord === undefined, false, { zh: '没有ICP备案号', en: 'There is no ICP record number' }, 'icpRecord'),
    point(policeRecord === undefined, false, { zh: '没有公安备案号', en: 'There is no public security record number' }, 'policeRecord'),
    point(
      licence === undefined,
      false,
      { zh: '没有写明文字和数据按什么许可使用', en: 'No licence is named for texts and data' },
      'licence',
    ),
    point(openedOn === undefined, false, { zh: '没有写网站的开通日期', en: 'The day is not named on which the site opens' }, 'openedOn'),
    {
      isBlocking: true,
      what: {
        zh: '还有标明“演示”的记录（npm run demo -- remove 移除）',
        en: 'Records are marked as demonstration (npm run demo -- remove takes them out)',
      },
      places: invented(content, shown),
    },
    {
      isBlocking: false,
      what: { zh: '栏目还是空的', en: 'A section is empty' },
      places: emptySections(content).map((kind) => `${shown}/${kinds[kind].place}`),
    },
    ...unknownOfPlans(content, shown),
    withoutSummary(content, shown),
    ...(languagesOf(content.portal[0]!.fields).length === 1 ? [] : [unnamedInEnglish(content, portal), untranslated(content)]),
  ];
}

/** What pages would say was not found of the plans on which the city reports, where they run as far as is known: their force and number. */
function unknownOfPlans({ documents, portal, tasks }: Content, shown: string): LaunchPoint[] {
  const own = new Set([portal[0]!.fields.reporting.document, ...tasks.map(({ group }) => group)]);
  const repealed = new Set(documents.flatMap(({ fields }) => fields.repeals));
  const running = documents.filter(
    ({ id, fields }) => own.has(id) && fields.kind === 'plan' && !fields.draft && !repealed.has(id) && !fields.successors.length,
  );
  const placesOf = (field: 'forceReadOn' | 'number') =>
    running.flatMap(({ id, fields }) =>
      fields[field] === undefined && !(field === 'forceReadOn' && fields.forceNotFound)
        ? [`${shown}/${kinds.documents.place}/${id}/index.yaml  ${field}`]
        : [],
    );
  return [
    {
      isBlocking: false,
      what: {
        zh: '没有写哪天查明计划有效（forceReadOn），网站会写“效力未查明”，报送期限“现在是否适用，没有查到”',
        en: 'A plan has no day on which it was found in force (forceReadOn): the site says “Status not verified”, and that its deadline for reports may not apply',
      },
      places: placesOf('forceReadOn'),
    },
    {
      isBlocking: false,
      what: {
        zh: '计划没有发文字号，网站会写“没有查到”；没有文号的可以不管',
        en: 'A plan has no document number, and the site says “Not found”; leave it where there is none',
      },
      places: placesOf('number'),
    },
  ];
}

/** The plan of the home page has no summary, which stands there. */
function withoutSummary({ documents, portal }: Content, shown: string): LaunchPoint {
  const plan = documents.find(({ id }) => id === portal[0]!.fields.reporting.document);
  return {
    isBlocking: false,
    what: {
      zh: '计划没有要点（summary），首页“这是什么计划”下面只有一个链接',
      en: 'The plan has no summary: the home page asks what it is and answers with a link alone',
    },
    places: plan && !plan.texts.zh?.summary.length ? [`${shown}/${kinds.documents.place}/${plan.id}/zh.mdx  summary`] : [],
  };
}

/** Where records are marked as demonstration, by their kinds. */
function invented(content: Content, shown: string): string[] {
  return kindNames.flatMap((kind) => {
    const count = (content[kind] as Entry[]).filter(
      ({ fields }) => kind !== 'portal' && (fields as { demo?: boolean }).demo === true,
    ).length;
    return count ? [`${shown}/${usesOf(kind).place} (${count})`] : [];
  });
}

/** What the portal calls itself, its city and its publisher, and the other words of its record, in Chinese alone. */
function unnamedInEnglish(content: Content, portal: string): LaunchPoint {
  const held = [...heldValues(kinds.portal.schema, content.portal[0]!.fields)];
  return {
    isBlocking: false,
    what: {
      zh: '网站的名称、城市等没有英文，英文页会写中文',
      en: 'Words of the portal itself, such as its name and city, are in Chinese alone, and English pages show that',
    },
    places: held.flatMap(({ path, value }) =>
      isTranslated(value) && value.en === undefined ? [`${portal}  ${path.map(String).join('.')}`] : [],
    ),
  };
}

/** Records whose title is in Chinese alone, in a portal that writes English; cases and reports are published as they were made. */
function untranslated(content: Content): LaunchPoint {
  const named = kindNames.filter(
    (kind) => kind !== 'cases' && kind !== 'portal' && (usesOf(kind).title || usesOf(kind).layout === 'texts'),
  );
  const places = named.flatMap((kind) =>
    (content[kind] as Entry[]).filter((entry) => titleOf(entry).en === undefined).map(({ id }) => `${kind}/${id}`),
  );
  return { isBlocking: false, what: { zh: '标题没有英文', en: 'A title is in Chinese alone' }, places };
}
