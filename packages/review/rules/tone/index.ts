import type { Rule } from '../define.ts'
import { toneNeedsSecondLook } from './needs-second-look.ts'
import { noCurtReply } from './no-curt-reply.ts'
import { noIronyAboutWork } from './no-irony-about-work.ts'
import { noSarcasmAtReaders } from './no-sarcasm-at-readers.ts'
import { noShouting } from './no-shouting.ts'
import { noTurningAway } from './no-turning-away.ts'
import { noVentingAtThePublic } from './no-venting-at-the-public.ts'

/** The rules of this category, by name. */
export const toneRules: readonly Rule[] = [
  toneNeedsSecondLook,
  noCurtReply,
  noIronyAboutWork,
  noSarcasmAtReaders,
  noShouting,
  noTurningAway,
  noVentingAtThePublic,
]
