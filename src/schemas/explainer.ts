import { z } from 'astro/zod';
import { choice, list, reference, text, translated } from './scalars.ts';
import { roles } from './roles.ts';
import { editorial, withdrawn } from './shared.ts';

const forMeLine = (zh: string, en: string) => translated({ zh, en, searched: true, excerpt: 3 });

/** The lines of which at least three are written; what is not known is left out. */
const fewestLines = 3;

/** What a policy asks of a reader, in the order in which one asks. Each line rests on what the text or the law says. */
export const forMe = z
  .strictObject({
    who: forMeLine('涉及谁', 'Who it concerns'),
    act: forMeLine('要做什么', 'What to do'),
    by: forMeLine('什么时候', 'By when').optional(),
    otherwise: forMeLine('不做会怎样', 'What happens otherwise').optional(),
    call: forMeLine('找谁', 'Who to contact').optional(),
    clauses: list(
      text({
        zh: '依据条款',
        en: 'Clauses',
        meaning: { zh: '写成 plan#4 的样子：文件编号、#、条款号。', en: 'Written like plan#4: the document, #, the clause.' },
        leadsTo: 'clause',
      }),
    ),
    guides: list(reference('guides', { zh: '怎样做', en: 'Guides' })),
  })
  .superRefine(({ by, otherwise, call }, context) => {
    if (by ?? otherwise ?? call) return;
    const problem = {
      zh: `至少写${fewestLines}行：除了涉及谁、要做什么，还要有什么时候、不做会怎样或者找谁。`,
      en: `Write at least ${fewestLines} lines: beside who and what also by when, what if not, or whom to turn to.`,
    };
    context.addIssue({ code: 'custom', path: ['act'], message: problem.en, params: { problem }, input: undefined });
  });

/** Its lines in their order; what stands beside them leads on. */
export const forMeLines = ['who', 'act', 'by', 'otherwise', 'call'] as const;

/** A policy explained for those it concerns. */
export const explainer = z.strictObject({
  ...editorial,
  withdrawn,
  roles: list(
    choice(roles, {
      zh: '读者',
      en: 'For whom',
      meaning: { zh: '与哪些读者有关；按身份查找时列出它。', en: 'Which readers it concerns, who find it by what they are.' },
    }),
  ),
  forMe: forMe.optional(),
});
export type Explainer = z.infer<typeof explainer>;
