import { isOfItsMaking } from './making.ts';
import { isPastEnglishDeed } from './past-deeds.ts';
import { anyPast, type Signed } from './signs.ts';

const number = '\\d+(?:\\(\\d+\\))*';
const articles = `(?:(?:items?|paragraphs?) ${number},? (?:of )?)?articles? ${number}(?:(?:,| and| or| to|,? and)? ${number})*`;

/** Without articles, and “the” before a law. */
const tidy = (sentence: Signed): Signed =>
  sentence
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/(?<=ⓜ(?:’s)?) ?\((?:now |since )?(?:repealed|void|no longer in force)(?: (?:on|in|since) [ⓟⓠⓡ])?\)/giu, ', repealed,')
    .replace(new RegExp(`\\b(?:the )?${articles},? (?:of )?(?:the )?(?=(?:\\w+ )?[ⓜⓢⓛ])`, 'giu'), '')
    .replace(new RegExp(`([ⓜⓢⓛ])(?:’s|,)? \\(?${articles}\\)?`, 'giu'), '$1')
    .replace(/\bthe (?=[ⓜⓢⓛ])/giu, '')
    .replace(/\bbefore ⓢ(?: (?:was (?:passed|adopted|in force)|(?:came|entered|went) into (?:force|effect)|took effect))?/giu, 'before ⓟ')
    .replace(/\b(?:since|after|now that) ⓢ(?: came| took| entered| is in force)?|\bwith ⓢ (?:now )?in force/giu, '');

const list = '(?:(?:,| and|, and| or) (?:ⓛ|\\w+ (?:other laws|others)))*';
const adverbs =
  '(?:(?:,|which|that|itself|all|both|also|then|since|now|already|formally|long|thus|therefore|has|have|had|together|(?:on|in|from|since|as of) [ⓟⓠ]) ?)*';
const being = '(?:stands?|stood|was|were|is|are|(?:has|have|had) been|being|been)';
const gone = '(?:repealed|replaced|superseded|abolished|annulled)';

/** What is judged by the law of its day, and a past day with it. */
const deed =
  '\\b(?:acts?|decisions?|cases?|violations?|offences?|breach(?:es)?|fines?|penalt(?:y|ies)|committed|broke|breached|violated|decided|made|opened|done)\\b';
/** Words that tell somebody what to do now. */
const obliges = '\\b(?:must|shall|should|can|may(?! still))\\b';
const onPastDay = '\\b(?:of|in|on|before|until|up to|dat(?:es?|ed|ing) from) ⓟ';

/** An act before the repeal: its law is that of its day, whoever judges it now. */
const actedBefore =
  '\\b(?:acts?|offences?|violations?|breach(?:es)?) (?:(?:that |which )?(?:took place|happened|occurred|(?:was|were|is|are) (?:committed|done)|committed|done|dating) )?(?:(?:back )?(?:of|in|from|on|to) [ⓟⓔ]|before [ⓟⓔ])|\\b\\w+(?:ed|lt|nt|un|de) (?:before [ⓟⓔ]|in [ⓔⓟ])(?=[^,;]{0,12}\\b(?:may|can|might|will|is|are) still (?:be )?(?:punish|fin|penali|judg|dealt|decid|fall))';
/** Decisions of a past time that are counted or told, by present words: “Penalties of 2025 mostly rest on …”. */
const reported =
  '\\b(?:decisions?|cases?|penalt(?:y|ies)|fines?)\\b[^,;]{0,20}\\b(?:of|in|from) ⓟ[^;]{0,30}\\b(?:rests?|rel(?:y|ies)|go(?:es)?|cites?|names?|draws?)\\b[^;]{0,16}ⓜ|ⓟ (?:decisions?|cases?|penalt(?:y|ies)|fines?)\\b[^;]{0,30}\\b(?:rests?|rel(?:y|ies)|cites?|names?)\\b[^;]{0,16}ⓜ';

const endOf = [
  `ⓜ${list} ?${adverbs}${being} ${adverbs}(?:${gone}|gone|history|void|no longer|out of force|(?:a|the|one of the) (?:former|old))`,
  `ⓜ${list} (?:was|is) (?:one of|among) [^,;]{0,30}\\b${gone}`,
  `ⓜ${list} ?${adverbs}(?:was|were) (?:in (?:force|effect)|valid|(?:the )?(?:law|basis|rule)\\b|then)`,
  // “, repealed in 2026”, and not “replaced the law of 1987”.
  `ⓜ${list},? ?${adverbs}${gone}(?= (?:on|in|by|since|from|with)\\b|,|$)`,
  `ⓜ${list} ?${adverbs}(?:ceased|lapsed|expired|lost (?:its|their) (?:force|effect)|no longer|used to|once(?! an?\\b| every| in\\b))`,
  // What had to be done, and no longer has to since that day.
  `\\bhad to\\b[^;]*ⓜ[^;]*; (?:since|from|after|as of) ⓟ[^;]*\\bno longer\\b`,
  // “has not applied since 15 August 2026”, “the duty under it ended when that law was repealed”.
  'ⓜ(?: [^,;ⓜ]{0,40})? (?:has|have) not (?:applied|been (?:in force|valid|law))(?= since ⓟ|,? (?:any more|any longer))',
  'ⓜ[^;]* (?:ended|lapsed|ceased|stopped|came to (?:an|its) end) when (?:it|that law|the law|this law) (?:was|were|had been) repealed',
  `ⓜ.*[,;] (?:and |but )?(?:it|that law|this law) ${adverbs}${being} ${adverbs}${gone}`,
  `ⓜ${list} ?(?:(?:also|never|then|only|first|formerly|previously|originally) )*(?:required|provided|said|laid|asked|allowed|called|gave|set|told|stood|applied|governed)\\b`,
  `\\b(?:(?:rested|relied|drew) (?:up)?on|(?:was|were|had been) based (?:up)?on) (?:ⓛ(?:,| and|, and) )*ⓜ`,
  `\\b(?:former|old|older|repealed|earlier|previous|then|superseded|replaced) (?:ⓛ(?:,| and|, and) )*ⓜ`,
  'ⓜ,? (?:as )?then in force|ⓜ,? as it (?:then )?(?:stood|was)|ⓜ,? of (?:the|that) (?:time|day)',
  `(?<!(?:not|never|without) )\\b(?:repeal(?:s|ed|ing)?|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|repealed (?:are|were|include)|(?:in place|instead|t(?:ook|akes) the place) of) (?:\\w+ laws[:,] ?(?:among them |including )?)?(?:[ⓜⓛ](?:,| and|, and) )*ⓜ`,
  // A day before the repeal: at the beginning of the sentence, as the end of its force, or of what was done before.
  `^(?!.*${obliges})(?:.*${deed}[^,;]{0,30}${onPastDay}.*ⓜ|.*ⓜ.*${deed}[^,;]{0,30}${onPastDay}|In ⓟ,? [^,;]*${deed}.*ⓜ)`,
  '^(?!.*\\b(?:must|shall|requires?|applies|sets)\\b)(?:In|On) (?!ⓡ)ⓟ,? (?!ⓜ)[^;]*ⓜ',
  '^(?:From|Between) ⓟ (?:to|until|till|and) ⓟ[^;]*ⓜ',
  `^(?!.*${obliges}).*\\b(?:was|were|had been) \\w+(?:ed|lt|nt) (?:by|under|on) (?:ⓛ(?:,| and|, and) )*ⓜ`,
  'ⓜ of ⓟ \\w*(?:ed|had|was|were|did)\\b|\\b\\w+ed\\b[^,;]*ⓜ of ⓟ|ⓜ[^,;]* (?:is|are) over\\b|ⓜ.*\\bwas (?:one of )?the [^,;]{0,20}\\b(?:first|earliest)\\b',
  'ⓜ.*\\blaw of (?:the|that) time|ⓜ at the time|\\bold law, ⓜ|\\bold (?:acts|cases|decisions|files)\\b[^,;]*ⓜ',
  `${actedBefore}.*ⓜ|ⓜ.*${actedBefore}`,
  reported,
  'ⓜ[^;]*\\b(?:ended|came to (?:an|its|their) end|stopped|finished|was over) (?:on|in|with|after|at the end of) ⓟ',
  // A decision to come may go by the law of an earlier act.
  '\\b(?:decisions?|judg(?:e?ments|ements?)|rulings?|penalties)\\b[^;]{0,40}?\\b(?:may|might|can|will) still (?:cite|name|rest on|refer to) (?:ⓛ(?:,| and|, and) )*ⓜ',
  // A word that comes from it.
  '\\b(?:terms?|phrases?|words?|expressions?|concepts?|names?)\\b[^;]{0,60}\\b(?:comes?|came|stems?|stemmed|derives?|is taken|was taken|dates?) from (?:ⓛ(?:,| and|, and) )*ⓜ(?=[,;](?!.*\\b(?:in force|valid|appl\\w+)\\b)|$)',
  // An older law gave way to it, which is so whatever became of it since.
  '\\b(?:gave way|yielded) to ⓜ,? (?:as (?:early|long ago|late) as |already )?(?:on|in|from|as of)? ?ⓟ',
  // It is cited no more, or it is asked whether it holds.
  '\\b(?:not|nobody|no one|never)\\b[^;]*ⓜ any ?(?:more|longer)|\\bno longer [^,;]{0,20}ⓜ',
  '(?:^|: ?[“‘"]?)(?:Is|Are|What became of|Where did) ⓜ|\\bwhether ⓜ (?:is )?still\\b|(?:^|: ?[“‘"]?)Does ⓜ still',
  'ⓜ[^;]*?\\band (?:was |were |has been )?(?:then |later |finally )?(?:repealed|abolished)',
  // The line or the head of the column under which it stands.
  `${gone}[^,;]{0,12}：(?:ⓛ(?:,| and|, and) )*ⓜ|^(?:former|old|earlier|repealed)[^,;：]{0,12}：(?:[^,;：]{0,16}：)?ⓜ`,
  '^(?:Until|Till|Before|Up to|Prior to) (?:the end of )?ⓟ[^;]*ⓜ',
  'ⓜ.*\\b(?:in force|in effect|applied|valid|stood|held)(?: from ⓟ)? (?:to|until|till|through) (?:the end of )?ⓟ',
].map((pattern) => new RegExp(anyPast(pattern), 'iu'));

/** “before 15 August 2026” within the sentence, where the day is that of the repeal, unless it lays a duty on somebody now. */
const isDated = (text: string): boolean =>
  /\b(?:until|till|before|up to|prior to) (?:the end of )?ⓡ[^;]*ⓜ|ⓜ[^;]*\b(?:until|till|before|up to|prior to) (?:the end of )?ⓡ/iu.test(
    text,
  ) && !/\b(?:must|shall|may|can|should|needs?|ha(?:s|ve) to|(?:is|are) (?:required|obliged|to))\b/iu.test(text);

/** It still applies to acts of its time: “To violations before 15 August 2026, the Air Law still applies”. */
const stillForActs = new RegExp(
  anyPast(
    `(?<=^(?:To|For) (?:${actedBefore}),? ⓜ) (?:still applies|continues to apply)|(?<=ⓜ) (?:still applies|continues to apply) (?=(?:to|for) (?:${actedBefore}))`,
  ),
  'iu',
);

/** What was decided while it held may be good still: “Decisions made while the Air Law stood remain valid”. */
const decidedThen = /\b(?:while|when|as long as) ⓜ (?:stood|held|applied|was (?:still )?(?:in force|in effect|valid))\b[^;ⓜ]*/giu;

/** “is in force today” and its like, of the law itself. */
const livesOn = (text: string): boolean =>
  [
    ...text
      .replace(stillForActs, ' ')
      .replace(decidedThen, ' ')
      .matchAll(
        /ⓜ([^.;ⓢ]{0,60}?)\b(?:in (?:force|effect)|still (?:applies|apply|valid|holds?|stands?)|continues? to apply|(?:is|are|remains?) valid|appl(?:ies|y) (?:today|now|at present)|valid today)/giu,
      ),
  ].some(
    ([whole, gap]) =>
      !/\b(?:of|at) (?:that|the) (?:time|day)\b/iu.test(gap!) &&
      !/(?:^|: ?[“‘"]?)(?:Is|Are|Does)\b|\b(?:nobody|no one|no document)\b[^;]*ⓜ|^Some (?:say|claim|believe)\b.*\b(?:not|nothing)\b|\bwhether ⓜ|ⓜ (?:may|might|can|could)\b/iu.test(
        text,
      ) &&
      /\b(?:is|are|remains?|stays?|continues?|still|appl(?:ies|y))\b/iu.test(whole) &&
      !/\b(?:no|not|never|nor|neither|was|were|until|then)\b/iu.test(gap!),
  ) || /\b(?:current|present) ⓜ|\b(?:applies|in force|valid|followed|that holds) (?:today|now|at present) is ⓜ/iu.test(text);

/** It is said to have stood until a day on which it was repealed already. */
const outlives = (text: string): boolean =>
  /ⓜ[^;ⓢ]{0,60}\b(?:in force|in effect|applied|valid|stood|held|lasted|governed)(?: from [ⓟⓡ])? (?:to|until|till|through) (?:the end of )?ⓠ|^(?:Until|Till|Up to) (?:the end of )?ⓠ[^;ⓢ]*ⓜ/iu.test(
    text,
  );

/** The law that took its place stands beside the old one, and is not its equal. */
const isAnswered = (text: string): boolean =>
  text.includes('ⓢ') &&
  !/\b(?:outside|apart from|besides|beyond|in addition to|other than|except(?: for)?|as well as|alongside) ⓢ/iu.test(text) &&
  !/ⓢ (?:does not|did not|has not|never|neither) (?:repeal|replac|supersed)/iu.test(text) &&
  !/\b(?:unless|except where|save where) ⓢ/iu.test(text) &&
  !/ⓜ[^;]*; ⓢ[^;]*\b(?:has|contains|holds|lays down|sets|gives)\b[^;]*\b(?:too|also|as well|of its own)\b/iu.test(text) &&
  (!/ⓢ,? (?:and|or|as well as) ⓜ|ⓜ,? (?:and|or|as well as) ⓢ/iu.test(text) ||
    /\b(?:compar|differ|between|contrast|correspond)/iu.test(text));

/** Whether an English sentence calls the law at ⓜ one in force, still valid and the like. */
export const englishCallsInForce = (sentence: Signed): boolean => livesOn(tidy(sentence));

/** Whether an English sentence speaks of the law at ⓜ as one in force. */
export function englishAsInForce(sentence: Signed): boolean {
  const text = tidy(sentence);
  if (livesOn(text) || outlives(text)) return true;
  return (
    !isAnswered(text) &&
    !isOfItsMaking(text, 'en') &&
    !isDated(text) &&
    !isPastEnglishDeed(text) &&
    !endOf.some((pattern) => pattern.test(text))
  );
}
