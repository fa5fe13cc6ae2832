import type { Token } from '../../text/token.ts'
import { toDistance } from './distance.ts'

const shortestForTwo = 10

/** Hashtags that are nearly one of the house's, each with the one that was meant; other capitals are no difference. */
export function findNearHashtags(tokens: readonly Token[], house: readonly { tag: string; norm: string }[]): { span: { start: number; end: number }; tag: string }[] {
  if (house.length === 0) return []
  return tokens.flatMap(({ kind, norm, start, end }) => {
    if (kind !== 'hashtag' || house.some((one) => one.norm === norm)) return []
    const meant = house.map((one) => ({ ...one, away: isNearInLength(norm, one.norm) ? toDistance(norm, one.norm) : Infinity })).toSorted((a, b) => a.away - b.away)[0]
    return meant && meant.away <= toLeeway(meant.norm) ? [{ span: { start, end }, tag: meant.tag }] : []
  })
}

const toLeeway = (norm: string): number => (norm.length >= shortestForTwo ? 2 : 1)
const isNearInLength = (a: string, b: string): boolean => Math.abs(a.length - b.length) <= toLeeway(b)
