// Reads the labelled posts and says which split a post belongs to. Used by evaluation, training and the bench.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Audience, AuthorRole, PostKind } from '@sharewell/domain'
import type { ReviewInput } from '@sharewell/review'

export type Label = { category: string; severity: 'advise' | 'hold'; quote: string }
export type LabelledPost = ReviewInput & { id: string; text: string; author: AuthorRole; audience: Audience; kind: PostKind; expect: Label[]; care?: boolean; hard: boolean; why: string }
export type Split = 'train' | 'validation' | 'test'

const folder = join(import.meta.dirname, '../packages/review/corpus')
const splits = JSON.parse(readFileSync(join(folder, 'splits.json'), 'utf8')) as { test: string[]; validation: string[]; tuning: string[]; ordinary: string[] }

/** Rows of a JSONL file of labelled posts. Throws with file and line where a line is not JSON. */
export function readPosts(file: string): LabelledPost[] {
  return readFileSync(file, 'utf8').split('\n').flatMap((line, index) => {
    if (!line.trim()) return []
    try { return [JSON.parse(line) as LabelledPost] } catch (error) { throw new Error(`${file}:${index + 1} is not JSON: ${String(error)}`, { cause: error }) }
  })
}

/** The split of a batch file such as `h05a.jsonl`, decided by its hand. */
export function toSplit(batch: string): Split {
  const hand = batch.slice(0, 3)
  return splits.test.includes(hand) ? 'test' : splits.validation.includes(hand) ? 'validation' : 'train'
}

/** All corpus posts of the given splits, in file order. */
export function readCorpus(...wanted: Split[]): LabelledPost[] {
  return readdirSync(join(folder, 'posts')).filter((name) => name.endsWith('.jsonl') && wanted.includes(toSplit(name))).sort()
    .flatMap((name) => readPosts(join(folder, 'posts', name)))
}

/** The review input of a labelled post: everything but its labels. */
export function toInput(post: LabelledPost): ReviewInput {
  const { expect: _expect, care: _care, hard: _hard, why: _why, ...input } = post
  return input
}

/** True for a post that rules were tuned on: rules look better there than they are. */
export function wasTunedOn(id: string): boolean {
  return splits.tuning.includes(id.slice(0, 3))
}

/** True for an everyday post, which nobody would flag. */
export function isEveryday(id: string): boolean {
  return splits.ordinary.includes(id.slice(0, 3))
}

/** True for a post that thresholds are chosen on: no rule was tuned on it. */
export function servesThresholds(id: string): boolean {
  return !wasTunedOn(id)
}
