import { defineRule, type RuleHit } from '../define.ts'

const scriptWithoutSpaces = /[\u3040-\u30ff\u4e00-\u9fff\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff]/

export const reachNeedsCoveredLanguage = defineRule({
  id: 'reach/needs-covered-language', category: 'reach', signals: [], anyLanguage: true,
  what: 'This is not in a language that I can read yet: I only looked for names, numbers and addresses.',
  why: 'A text that was not read cannot be called clear.',
  doThis: 'Ask a colleague who speaks it to read it before it goes out.',
  find: ({ text, language }) => {
    const spanOf = (first: number, last: number): RuleHit[] => {
      const a = text.tokens[first]
      const b = text.tokens[last]
      return a && b ? [{ start: a.start, end: b.end, confidence: 'certain', severity: 'advise', evidence: [] }] : []
    }
    if (language.coverage !== 'full') {
      const words = text.tokens.filter((token) => token.kind === 'word')
      const letters = words.filter((token) => scriptWithoutSpaces.test(token.norm)).reduce((sum, token) => sum + token.norm.length, 0)
      return words.length >= 8 || letters >= 20 ? spanOf(0, text.tokens.length - 1) : []
    }
    return language.unread.flatMap((at) => {
      const sentence = text.sentences[at]
      return sentence ? spanOf(sentence.first, sentence.last) : []
    })
  },
  examples: {
    flags: [
      'Aujourd\'hui nous avons ouvert la nouvelle salle pour les familles de la ville.',
      'Hoy hemos abierto la nueva sala para las familias de la ciudad en el hospital.',
      'Heute haben wir den neuen Raum für die Familien in der Stadt nicht ohne Stolz geöffnet.',
      '今日は新しい待合室を開きました。地域のみなさんに感謝しています。',
      'Сегодня мы открыли новую комнату для семей нашего города в больнице.',
    ],
    passes: [
      'Today we opened the new room for the families of our town.',
      'Bonjour à tous.',
      'CKD, AF, DOAC, CrCl 32, LMWH: pearls for nights.',
      '¡Feliz año nuevo!',
      { text: 'We opened the room today for all the families here.', lang: 'en' },
    ],
    nearMisses: [
      { flags: 'We opened the room today. Hoy hemos abierto la nueva sala para las familias de la ciudad en el hospital.', passes: 'We opened the room today. Hasta luego, amigos.' },
      { flags: { text: 'We opened the room today for all the families here.', lang: 'fr' }, passes: { text: 'We opened the room today for all the families here.', lang: 'en-GB' } },
    ],
    pairs: [
      {
        ineffective: 'Hoy hemos abierto la nueva sala para las familias de la ciudad en el hospital. Gracias a todos los que habéis ayudado.',
        effective: 'Today we opened the new room for the families of the city. Thank you to everybody who helped. Gracias a todos.',
      },
    ],
  },
})
