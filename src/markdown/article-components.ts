/** The components an article may use and their attributes. `ref` names the kind of record a value must be an id of. */
export type ArticleComponent = { attributes: Record<string, { ref?: string; optional?: true }> };

export const articleComponents: Record<string, ArticleComponent> = {
  /** A remark that stands out: tone is note, act or warn. */
  Callout: { attributes: { tone: { optional: true }, title: { optional: true } } },
  /** A link to a clause of a document, with its substance. */
  Clause: { attributes: { document: { ref: 'documents' }, clause: {} } },
  /** A task with its present state. */
  Task: { attributes: { id: { ref: 'tasks' } } },
  /** An indicator's chart with its sentence. */
  Indicator: { attributes: { id: { ref: 'indicators' } } },
  /** A term of the glossary; its content is the visible word. */
  Term: { attributes: { id: { ref: 'glossary' } } },
  /** A numbered list of steps; holds an ordered list. */
  Steps: { attributes: {} },
};
