/** The reflective questions; their words stand in `messages/en/learn.ts`. */
export const questionIds = ['shape', 'how-often', 'distraction', 'obligation', 'in-person', 'tomorrow', 'who-is-touched', 'lay-reader', 'moment', 'anonymous'] as const
export type QuestionId = (typeof questionIds)[number]

/** Whom one post can touch, in the order in which the dominoes stand. */
export const groups = ['classmates', 'school', 'career', 'peers', 'patients', 'employer', 'profession'] as const
export type Group = (typeof groups)[number]

/** Which shelf a story stands on. */
export const shelves = ['patients', 'colleagues', 'readers'] as const
export type Shelf = (typeof shelves)[number]

/** How it went: it did harm, it did good, or it is an open question. */
export const turns = ['harm', 'good', 'open'] as const
export type Turn = (typeof turns)[number]

/** One teaching story. Nobody in it has a name. Texts are paragraphs, in plain English. */
export type Story = {
  /** Its address: `/learn#story/<id>`. */
  readonly id: string
  readonly title: string
  /** One sentence for the list; it does not give the end away. */
  readonly gist: string
  readonly shelf: Shelf
  readonly turn: Turn
  readonly happened: readonly string[]
  /** One to three questions for the pause. */
  readonly questions: readonly QuestionId[]
  readonly led: readonly string[]
  /** A message like the one in the story, and the same message written well. Both are invented. */
  readonly message?: { readonly less: string; readonly better: string }
  /** Ids of clauses, the nearest first. */
  readonly clauses: readonly string[]
  /** What to take along, in two or three sentences. */
  readonly take: string
  /** How it goes on from one to the next; a group that is left out was not touched, as far as anybody knows. */
  readonly dominoes?: { readonly [G in Group]?: string }
}
