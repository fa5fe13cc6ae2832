import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { text as alex } from 'alex'
import compromise from 'compromise'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'

/** Something that reads a text; it answers a number that depends on all it did, so that no work can be left out. */
export interface Contender {
  readonly name: string
  readonly version: string
  readonly does: string
  readonly read: (text: string) => number
}

function versionOf(name: string): string {
  const text = readFileSync(join(import.meta.dirname, '../node_modules', name, 'package.json'), 'utf8')
  return /"version":\s*"([^"]+)"/u.exec(text)?.[1] ?? '?'
}

function isReader(value: unknown): value is (text: string) => { length: number } {
  return typeof value === 'function'
}

/** The lightest build of compromise, from its own bundle: as modules, all its builds share what the richest one adds. */
function openCompromiseOne(): (text: string) => { length: number } {
  const found: unknown = createRequire(import.meta.url)('compromise/one')
  if (!isReader(found)) throw new Error('compromise/one is not what it was; see bench/peers.ts.')
  return found
}

/** The libraries that run beside the engine, each doing what it is made for. */
export function openPeers(): Contender[] {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const tokensOnly = winkNLP(model, [])
  const wholePipe = winkNLP(model)
  const compromiseOne = openCompromiseOne()
  const wink = `${versionOf('wink-nlp')} + model ${versionOf('wink-eng-lite-web-model')}`
  return [
    { name: 'alex', version: versionOf('alex'), does: 'insensitive phrases', read: (text) => alex(text).messages.length },
    { name: 'compromise/one', version: versionOf('compromise'), does: 'tokens alone', read: (text) => compromiseOne(text).length },
    { name: 'compromise', version: versionOf('compromise'), does: 'tokens, parts of speech', read: (text) => compromise(text).length },
    { name: 'obscenity', version: versionOf('obscenity'), does: 'profanity', read: (text) => obscenity.getAllMatches(text).length },
    { name: 'wink-nlp, tokens', version: wink, does: 'tokens alone', read: (text) => tokensOnly.readDoc(text).tokens().length() },
    { name: 'wink-nlp, whole pipe', version: wink, does: 'sentences, parts of speech, names, mood', read: (text) => wholePipe.readDoc(text).tokens().length() },
  ]
}
