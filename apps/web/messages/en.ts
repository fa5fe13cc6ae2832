import { check } from './en/check.ts'
import { common } from './en/common.ts'
import { example, starters } from './en/starters.ts'
import { answer, story } from './en/tools.ts'

/** Every word of the interface. Another language is another object of the type `Messages`. */
export const en = { common, check, starters, example, story, answer }

/** What another language has to give in the place of a part of these words. */
export type Shape<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { readonly [K in keyof T]: Shape<T[K]> }
export type Messages = Shape<typeof en>
