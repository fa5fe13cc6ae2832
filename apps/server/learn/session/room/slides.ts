/** What the stage shows at one moment. Within a post, in this order; a post without a disagreement has no `differ`. */
export const postSteps = ['vote', 'result', 'review', 'differ', 'better', 'ask'] as const
export type PostStep = (typeof postSteps)[number]

export type Slide = { readonly kind: 'welcome' } | { readonly kind: 'post'; readonly post: number; readonly step: PostStep } | { readonly kind: 'end' }

/** The whole session as a row of slides: a welcome, each post with its steps, an end. `differs` says for each post whether packs differ on it. */
export function toSlides(differs: readonly boolean[]): Slide[] {
  const posts = differs.flatMap((isDiffering, post) => postSteps.filter((step) => step !== 'differ' || isDiffering).map((step): Slide => ({ kind: 'post', post, step })))
  return [{ kind: 'welcome' }, ...posts, { kind: 'end' }]
}
