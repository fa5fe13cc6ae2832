const stopWords = new Set(['a', 'an', 'and', 'are', 'as', 'at', 'be', 'by', 'can', 'do', 'does', 'for', 'from', 'how', 'i', 'if', 'in', 'is', 'it', 'its', 'may', 'my', 'of', 'on', 'or', 'that', 'the', 'their', 'this', 'to', 'what', 'when', 'with', 'you', 'your'])

/** What people type → the words that guidance uses for it. Both are folded stems. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  anonymou: ['alia', 'pseudonym', 'anonym'], anonym: ['alia', 'pseudonym', 'anonymou'],
  alia: ['anonymou', 'anonym', 'pseudonym'], anon: ['anonymou', 'anonym'], nameless: ['anonymou'], pseudonym: ['alia', 'anonymou'],
  whatsapp: ['messag', 'privat', 'instant'], dm: ['messag', 'privat'], text: ['messag'], chat: ['messag', 'group'],
  twitter: ['social', 'media'], x: ['social'], facebook: ['social', 'profil'], instagram: ['social', 'pictur'], tiktok: ['social', 'video'], blog: ['post', 'publish'],
  photo: ['pictur', 'imag', 'photograph'], selfie: ['pictur', 'imag'], picture: ['imag', 'photo'], pictur: ['imag', 'photograph'], imag: ['pictur', 'photograph'],
  ad: ['advertis', 'promotion'], advert: ['advertis'], sponsor: ['conflict', 'disclos', 'paid'], paid: ['conflict', 'disclos'], influencer: ['endorse', 'advertis', 'disclos'],
  friend: ['boundari', 'friend', 'contact'], follow: ['friend', 'contact'], flirt: ['boundari'],
  rude: ['abus', 'respect', 'unprofessional'], bully: ['bulli', 'harass'], troll: ['harass', 'abus'], swear: ['profan', 'languag'],
  lie: ['honest', 'mislead'], fake: ['mislead', 'fals'], misinformation: ['accurat', 'evidenc', 'mislead'], source: ['evidenc', 'verif'],
  gdpr: ['confidential', 'privaci'], privacy: ['confidential'], privaci: ['confidential'], secret: ['confidential'], identif: ['identif', 'recognis'], joke: ['humour'], funny: ['humour'],
  whistleblow: ['concern', 'speak'], complain: ['concern', 'critic'], criticis: ['critic'], review: ['rating', 'review'], testimonial: ['prais'], student: ['trainee', 'learner'], resident: ['trainee'],
}

/** Small letters, no accents, one kind of apostrophe. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'").replaceAll('ß', 'ss')
}

/** The stem of a folded word: endings that English puts on one and the same word are cut. */
export function toStem(word: string): string {
  if (word.length <= 3) return word
  const bare = word.replace(/'s?$/, '')
  return bare.replace(/(?:ity|ities)$/, '').replace(/(?:ies|y)$/, 'i').replace(/(?:isation|ization)s?$/, 'is').replace(/z(?=e|ing)/, 's').replace(/(?:ements?|ing|ed|es|e|s)$/, '') || bare
}

/** The stems of a text, in order, with repeats; words without a meaning of their own are left out. */
export function toStems(text: string): string[] {
  return (fold(text).match(/[\p{L}\p{N}]+(?:'s)?/gu) ?? []).filter((word) => !stopWords.has(word)).map(toStem)
}

/** Other stems for what somebody typed. */
export function findSynonyms(stem: string): readonly string[] {
  return Object.hasOwn(synonyms, stem) ? (synonyms[stem] ?? []) : []
}

/** True when two words are at most `most` keystrokes apart: a letter wrong, missing, too many, or two that changed places. */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let [last, previous]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const step = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + step)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, (last[j - 2] ?? 0) + 1)
      row.push(best)
    }
    if (Math.min(...row) > most) return false
    ;[last, previous] = [previous, row]
  }
  return (previous[b.length] ?? most + 1) <= most
}
