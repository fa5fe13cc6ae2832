/**
 * The joined emoji that X counts as one (two weighted characters, whatever they are made of).
 *
 * X's published counter knows the emoji of Unicode Emoji 11. A younger joined emoji, such as the
 * gender-neutral health worker, costs the sum of its pieces there. We count as X does, so that a
 * text that fits here is never refused there.
 */

const tone = '[\\u{1F3FB}-\\u{1F3FF}]'
const joiner = '\\u200D'
const sign = `${joiner}[♀♂]\\uFE0F`

/** Second letters of the flags, by first letter. */
const flagLetters: Readonly<Record<string, string>> = {
  A: 'CDEFGILMOQRSTUWXZ', B: 'ABDEFGHIJLMNOQRSTVWYZ', C: 'ACDFGHIKLMNOPRUVWXYZ', D: 'EGJKMOZ', E: 'ACEGHRSTU',
  F: 'IJKMOR', G: 'ABDEFGHILMNPQRSTUWY', H: 'KMNRTU', I: 'CDELMNOQRST', J: 'EMOP', K: 'EGHIMNPRWYZ', L: 'ABCIKRSTUVY',
  M: 'ACDEFGHKLMNOPQRSTUVWXYZ', N: 'ACEFGILOPRUZ', O: 'M', P: 'AEFGHKLMNRSTWY', Q: 'A', R: 'EOSUW',
  S: 'ABCDEGHIJKLMNORSTVXYZ', T: 'ACDFGHJKLMNORTVWZ', U: 'AGMNSYZ', V: 'ACEGINU', W: 'FS', X: 'K', Y: 'ET', Z: 'AMW',
}

function toIndicator(letter: string): string {
  return `\\u{${(0x1f1e6 + letter.charCodeAt(0) - 65).toString(16)}}`
}

const flags = Object.entries(flagLetters).map(
  ([first, seconds]) => `${toIndicator(first)}[${[...seconds].map(toIndicator).join('')}]`,
)

const people = [
  `[👨👩]${tone}?${joiner}(?:[⚕⚖✈]\\uFE0F|[🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰-🦳])`,
  `[🏋🏌🕴🕵⛹](?:${tone}|\\uFE0F)${sign}`,
  `[🏃🏄🏊👮👱👳👷💁💂💆💇🙅-🙇🙋🙍🙎🚣🚴-🚶🤦🤵🤷-🤹🤽🤾🦸🦹🧖-🧝]${tone}?${sign}`,
  `[👯🤼🧞🧟]${sign}`,
  `👨${joiner}❤\\uFE0F${joiner}(?:💋${joiner})?👨`,
  `👩${joiner}❤\\uFE0F${joiner}(?:💋${joiner})?[👨👩]`,
  `(?:👨${joiner}[👨👩]|👩${joiner}👩|[👨👩])${joiner}(?:👦${joiner}👦|👧${joiner}[👦👧]|[👦👧])`,
]

const symbols = [
  `🏳\\uFE0F${joiner}🌈`,
  `🏴${joiner}☠\\uFE0F`,
  `👁${joiner}🗨`,
  '[#*0-9]\\uFE0F?\\u20E3',
]

/** Emoji that took a skin tone only after Emoji 11. */
const youngerBases = '[\\u{1F46A}-\\u{1F46D}\\u{1F46F}\\u{1F48F}\\u{1F491}\\u{1F90C}\\u{1F90F}\\u{1F91D}\\u{1F93C}\\u{1F977}\\u{1F9BB}\\u{1F9CD}-\\u{1F9CF}\\u{1FA70}-\\u{1FAFF}]'
const toned = `(?!${youngerBases})(?:\\p{Emoji_Modifier_Base}|(?:(?!\\p{Emoji_Presentation})\\p{Emoji_Modifier_Base}|⛷)\\uFE0F?)${tone}`

/** Emoji that have both a text and a picture form, so that a selector belongs to them. */
const drawnAnyway = '[⌚⌛◽◾☔☕♈-♓♿⚓⚡⚪⚫⚽⚾⛄⛅⛔⛪⛲⛳⛵⛺⛽❗⬛⬜⭐⭕🀄🈚🈯]'
const selected = `(?:(?![#*0-9♾⚧]|\\p{Emoji_Presentation})\\p{Emoji}|${drawnAnyway})\\uFE0F`

const tagged = '🏴\\u{E0067}\\u{E0062}(?:\\u{E0065}\\u{E006E}\\u{E0067}|\\u{E0073}\\u{E0063}\\u{E0074}|\\u{E0077}\\u{E006C}\\u{E0073})\\u{E007F}'

const joined = new RegExp([...people, ...symbols, toned, selected, tagged, ...flags].join('|'), 'uy')

/**
 * Where the joined emoji that starts at `at` ends, in UTF-16 units; `at` when none starts there.
 * Only sequences of two or more code points are looked for: a single one is weighed as a character.
 */
export function findEmojiEnd(text: string, at: number): number {
  joined.lastIndex = at
  return joined.test(text) ? joined.lastIndex : at
}
