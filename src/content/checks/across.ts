import type { IsoDate } from '../../domain/days/calendar.ts';
import { kindNames, kinds, usesOf, type Kind } from '../../schemas/index.ts';
import { readingsOf } from '../../schemas/portal.ts';
import type { Draft, Drafts, Entry } from '../entry.ts';
import { EndOfCheck, type Fault } from '../faults.ts';
import type { FaultyRecords } from '../faulty-records.ts';
import { checkAnchors } from './anchors.ts';
import { checkAmounts } from './cases/amounts.ts';
import { checkArticles } from './law/articles.ts';
import { recogniseUnits } from './cases/authorities.ts';
import { checkCaseAddresses, checkCaseNumbers } from './cases/case-identity.ts';
import { checkCaseLaw } from './cases/case-law.ts';
import { checkCaseWords } from './cases/case-words.ts';
import { checkContradictions } from './cases/contradictions.ts';
import { checkCorrections } from './cases/corrections.ts';
import { checkOneDecision } from './cases/one-decision.ts';
import { checkPartyCodes } from './cases/party-codes.ts';
import { checkPartyNames } from './cases/party-names.ts';
import { ReferenceDirectory } from './directory.ts';
import { checkDemonstration } from './demonstration.ts';
import { checkCellWords } from './cell-words.ts';
import { checkClauses, checkLifecycle } from './documents.ts';
import { checkDueDay } from './progress/due-day.ts';
import { checkForceOfPlans } from './law/force-of-plans.ts';
import { checkLawNames } from './law/law-names.ts';
import { checkLimits } from './law/limits.ts';
import { checkLimitsAgree } from './law/limits-agree.ts';
import { checkAliases, checkNames, checkPortalWords } from './names.ts';
import { checkMoved } from './moved.ts';
import { checkSections } from './sections.ts';
import { checkServedSections, checkPages } from './pages.ts';
import { checkLanguages } from './languages.ts';
import { privateInId, privateInRecord } from './privacy.ts';
import { checkQuizzes } from './quizzes.ts';
import { checkPrices } from './prices.ts';
import { reportClosed } from './closed-references.ts';
import { followArticleReferences, followReferences } from './references.ts';
import { checkRepealedLaw } from './law/repealed-law.ts';
import { checkArticlesRead } from './law/articles-read.ts';
import { checkRequirementTerms } from './law/requirement-terms.ts';
import { checkPublicityLength } from './cases/publicity-length.ts';
import { checkWithdrawn } from './cases/withdrawn-cases.ts';
import { checkMergedUnits } from './progress/merged-units.ts';
import { checkLeads } from './progress/leads.ts';
import { putOwnWordsBack } from './progress/own-words.ts';
import { checkReports } from './progress/reports.ts';
import { checkStale, checkYetUnchecked } from './stale.ts';
import { checkSynonyms } from './synonyms.ts';
import { checkTiles } from './tiles.ts';
import { checkTargets } from './targets.ts';
import { checkTasks } from './progress/tasks.ts';
import { checkAnswers, checkExplained, checkForMe, checkWords } from './texts.ts';
import { checkHiddenCases, checkReportingStart, checkYetToCome } from './yet-to-come.ts';
import { checkUnchecked } from './unchecked.ts';
import { checkUnlikelyDays } from './unlikely-days.ts';

/** Faults after which a check ends. */
const mostFaults = 2000;

/**
 * Checks what no record can check alone: references lead somewhere, authorities belong to a unit,
 * documents repeal each other without a circle, nobody's private data is in print. References typed as
 * names are turned into ids.
 *
 * @param faulty what is there and could not be read: it is named in its own place, and not wherever another names it
 * @param today the day of the check, where dates yet to come and repealed law are to be reported
 * @param staleMonths after how many months without a look at its source a record is named
 */
export function checkAcross(drafts: Drafts, faults: Fault[], faulty: FaultyRecords, today?: IsoDate, staleMonths?: number): void {
  const directory = new ReferenceDirectory(drafts, faulty);
  recogniseUnits(drafts.cases, directory, faults);
  const end = new EndOfCheck(faults, errorsBeyond(faults));
  for (const kind of kindNames) {
    for (const draft of drafts[kind] as Draft[]) {
      // Beyond so many nobody reads on, and what is near to each unknown name takes its time.
      if (end.comesAt(() => ({ file: draft.file, ...draft.locate([]) }))) return;
      followReferences(draft, directory, faults);
      followArticleReferences(draft, directory, faults);
      checkPrivacy(draft, faults);
    }
  }
  checkLeads(drafts.tasks, directory, faults);
  putOwnWordsBack(drafts);
  reportClosed(drafts, faults, today);
  checkLifecycle(drafts, faults);
  if (!faulty.has('documents')) checkForceOfPlans(drafts, faults);
  checkArticles(drafts, faults, faulty);
  checkArticlesRead(drafts, faults, faulty);
  checkRequirementTerms(drafts, faults);
  checkClauses(drafts, faults, faulty);
  if (today !== undefined) checkRepealedLaw(drafts, faults, today);
  if (today !== undefined) checkDays(drafts, faults, today);
  if (today !== undefined) checkUnchecked(drafts, faults, staleMonths !== undefined);
  if (today !== undefined) checkYetUnchecked(drafts, faults, today);
  if (today !== undefined && staleMonths !== undefined) checkStale(drafts, faults, { months: staleMonths, today });
  checkDueDay(drafts, faults);
  checkAmounts(drafts, faults);
  checkLimits(drafts, faults);
  checkLimitsAgree(drafts, faults);
  checkPrices(drafts, faults);
  checkQuizzes(drafts, faults, today);
  checkTargets(drafts, faults, today, faulty);
  checkAnchors(drafts, faults);
  checkWhatIsThere(drafts, faults);
  checkAnswers(drafts, faults);
  checkWords(drafts, faults);
  checkNames(drafts, faults);
  checkPlaces(drafts, faults);
  checkLawNames(drafts, faults);
  checkPortalWords(drafts.portal, directory, faults);
  checkExplained(drafts, faults, faulty);
  checkForMe(drafts, faults);
  checkReports(drafts, faults, today);
  checkTasks(drafts, faults, faulty);
  checkCellWords(drafts, faults);
  checkPages(drafts, faults, faulty);
  checkSynonyms(drafts, faults, faulty);
  checkCaseWords(drafts, faults);
  checkDemonstration(drafts, faults);
  checkCorrections(drafts, faults, faulty);
  checkCasesTogether(drafts, directory, faults, faulty, today);
}

/** What all cases together must agree on: addresses, numbers, parties, law, and facts within each. */
function checkCasesTogether(drafts: Drafts, directory: ReferenceDirectory, faults: Fault[], faulty: FaultyRecords, today?: IsoDate): void {
  checkCaseAddresses(drafts.cases, readingsOf(drafts.portal[0]?.fields), faults);
  checkCaseNumbers(drafts.cases, faults);
  checkOneDecision(drafts.cases, faults);
  if (today !== undefined) checkWithdrawn(drafts, faults, today);
  checkPartyCodes(drafts.cases, faults);
  checkPartyNames(drafts.cases, faults);
  checkCaseLaw(drafts.cases, drafts.documents, faults, !faulty.has('documents'));
  checkContradictions(drafts, directory, faults);
  checkPublicityLength(drafts.cases, faults);
}

/**
 * The same checks for cases that are about to enter checked content.
 *
 * @param contradicted where the law that a case names speaks against it: to be asked about
 */
export function checkCases(
  cases: readonly Draft<'cases'>[],
  content: { [K in Kind]: Entry<K>[] },
  faults: Fault[],
  contradicted: Fault[],
): void {
  const directory = new ReferenceDirectory(content);
  recogniseUnits(cases, directory, faults);
  const end = new EndOfCheck(faults, errorsBeyond(faults));
  for (const draft of cases as readonly Draft[]) {
    if (end.comesAt(() => ({ file: draft.file, ...draft.locate([]) }))) return;
    followReferences(draft, directory, faults);
    checkPrivacy(draft, faults);
  }
  checkCaseNumbers(cases, faults);
  checkCaseLaw(cases, content.documents, faults, true, contradicted);
  checkPublicityLength(cases, faults);
}

/** Whether a list has grown to more errors than anybody reads; warnings alone end no check. */
function errorsBeyond(faults: readonly Fault[]): () => boolean {
  let [seen, errors] = [0, 0];
  return () => {
    for (; seen < faults.length; seen++) if (faults[seen]!.severity === 'error') errors++;
    return errors > mostFaults;
  };
}

function checkPrivacy(draft: Draft, faults: Fault[]): void {
  faults.push(...privateInRecord(kinds[draft.kind].schema, draft.fields, draft));
  // The rows of a table are known by their own fields.
  if (usesOf(draft.kind).layout !== 'tables') faults.push(...privateInId(draft));
}

/** Days against the day of the check. */
function checkDays(drafts: Drafts, faults: Fault[], today: IsoDate): void {
  checkYetToCome(drafts, faults, today);
  checkHiddenCases(drafts, faults, today);
  checkUnlikelyDays(drafts, faults, today);
  checkReportingStart(drafts, faults, today);
  checkMergedUnits(drafts, faults, today);
}

/** The languages and sections that the portal has, and what leads to others. */
function checkWhatIsThere(drafts: Drafts, faults: Fault[]): void {
  checkLanguages(drafts, faults);
  checkSections(drafts, faults);
  checkServedSections(drafts, faults);
}

/** The names of units, their places on the grid, and the places that pages had. */
function checkPlaces(drafts: Drafts, faults: Fault[]): void {
  checkAliases(drafts.units, faults);
  checkTiles(drafts.units, faults);
  checkMoved(drafts, faults);
}
