import type { Messages } from '../../messages/en.ts'

export const topics = ['thanks', 'wait', 'manner', 'bill', 'care', 'access'] as const
export type Topic = (typeof topics)[number]
export type Route = { how: string; who: string; signed: string }
export const emptyRoute: Route = { how: '', who: '', signed: '' }

export function isRoute(value: unknown): value is Route {
  return (
    typeof value === 'object' && value !== null && 'how' in value && typeof value.how === 'string' && 'who' in value && typeof value.who === 'string' && 'signed' in value && typeof value.signed === 'string'
  )
}

/**
 * An answer to a public review. It takes nothing from the review, so it cannot confirm anything in it:
 * thanks, the rule, one general sentence for each topic, the way to the office, a name.
 */
export function composeAnswer(chosen: readonly Topic[], route: Route, words: Messages['answer']['sentences']): string {
  const how = route.how.trim()
  const who = route.who.trim()
  const way = how === '' ? words.routeBlank : who === '' ? words.routeHow(how) : words.route(who, how)
  const general = topics.filter((topic) => chosen.includes(topic)).map((topic) => words[topic])
  const body = [words.open, words.privacy, ...general, way].join(' ')
  return route.signed.trim() === '' ? body : `${body}\n\n${route.signed.trim()}`
}
