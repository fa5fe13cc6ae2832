import type { Reading, Signal } from '../match/reading.ts'
import { defineDetector } from './define.ts'
import { isQuoted } from './scope.ts'

const sources = [['selfHarmWords', 'selfHarm'], ['threatenedWords', 'threatened'], ['unsafeToDriveWords', 'unsafeToDrive'], ['hopelessWords', 'hopeless']] as const
const mine = new Set(['i', "i'm", 'im', "i've", 'ive', "i'd", "i'll", 'me', 'myself', 'my', 'mine', 'we', 'our', "we're", 'us'])
const others = new Set(['you', 'your', "you're", 'u', 'he', 'she', 'they', 'him', 'her', 'his', 'their', "he's", "she's", "they're", 'patient', 'patients', 'people', 'anyone', 'someone', 'somebody', 'colleague', 'colleagues', 'students', 'trainees', 'who', 'doctors'])
const farthest = 8

function hasMine(reading: Reading, hit: Signal): boolean {
  for (let i = hit.first; i <= hit.last; i++) if (mine.has(reading.tokens[i]?.norm ?? '')) return true
  return false
}

/** Whose words these are: the nearest pronoun before the hit or inside it decides. */
function isAboutAuthor(reading: Reading, hit: Signal, byOthers: boolean): boolean {
  const inside = hasMine(reading, hit)
  if (byOthers && inside) return true
  const first = reading.sentences[hit.sentence]?.first ?? hit.first
  for (let i = hit.first - 1; i >= Math.max(first, hit.first - farthest); i--) {
    const norm = reading.tokens[i]?.norm ?? ''
    if (mine.has(norm)) return true
    if (others.has(norm)) return false
  }
  if (inside) return true
  // Tired people leave the pronoun out: "ever drive home and think".
  return hit.first <= first + 9
}

/** True where another voice speaks, time has passed, or the words are a joke about stairs and printers. */
function isElsewhere(reading: Reading, hit: Signal): boolean {
  if (isQuoted(reading, hit)) return true
  const near = (kind: string): boolean => reading.of(kind).some((cue) => Math.abs(cue.sentence - hit.sentence) <= 1)
  return near('recovered') || reading.inSentence(hit.sentence, 'jokingDeath').length > 0
}

/** An author who is in distress or danger: never a joke, never about somebody else. */
export const distressDetector = defineDetector({
  kinds: ['selfHarm', 'threatened', 'unsafeToDrive', 'hopeless'],
  about: 'The author speaks of ending their life, of being threatened, of being unfit to drive, or of having no hope left.',
  detect: (reading, input) => {
    if (input.author === 'organisation') return
    for (const [from, to] of sources) {
      for (const hit of reading.of(from)) if (!isElsewhere(reading, hit) && isAboutAuthor(reading, hit, to === 'threatened')) reading.add(to, hit.first, hit.last)
    }
  },
})
