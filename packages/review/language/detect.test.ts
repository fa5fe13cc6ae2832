import { describe, expect, it } from 'vitest'
import { createReviewer } from '../index.ts'

const reviewer = createReviewer()
const languageOf = (text: string, lang?: string) => reviewer.read({ text, ...(lang === undefined ? {} : { lang }) }).language

describe('detectLanguage', () => {
  it.each([
    ['en', 'We opened the new waiting room today and the whole town came to see it.'],
    ['fr', 'Nous avons ouvert la nouvelle salle pour les familles et tout le monde est venu dans la rue.'],
    ['es', 'Hemos abierto la nueva sala para las familias y todo el mundo ha venido a verla en la calle.'],
    ['pt', 'Abrimos hoje a nova sala para as famílias e não faltou quem quisesse ver com os seus filhos.'],
    ['it', 'Abbiamo aperto la nuova sala per le famiglie e non è mancato chi voleva vederla con i figli.'],
    ['de', 'Wir haben heute das neue Zimmer für die Familien geöffnet und es ist nicht mehr leer.'],
    ['nl', 'Wij hebben vandaag een nieuwe kamer voor de families geopend en het is niet meer leeg.'],
    ['pl', 'Dziś otworzyliśmy nowy pokój dla rodzin i nie jest już pusty, ale to dopiero początek na oddziale.'],
    ['tr', 'Bugün aileler için yeni bir oda açtık ve bu çok güzel bir gün oldu, ama daha iş var.'],
    ['ru', 'Сегодня мы открыли новую комнату для семей нашего города.'],
    ['ar', 'افتتحنا اليوم غرفة جديدة لعائلات المدينة في المستشفى.'],
    ['ja', '今日は新しい待合室を開きました。地域のみなさんに感謝しています。'],
    ['hi', 'आज हमने अस्पताल में परिवारों के लिए नया कमरा खोला।'],
    ['ko', '오늘 우리는 병원에 가족을 위한 새로운 방을 열었습니다.'],
  ])('tells %s', (language, text) => {
    expect(languageOf(text).detected).toBe(language)
  })

  it('covers English in full and everything else by identifiers only', () => {
    expect(languageOf('We opened the new waiting room today and the whole town came.').coverage).toBe('full')
    expect(languageOf('Nous avons ouvert la nouvelle salle pour les familles de la ville.').coverage).toBe('identifiers-only')
  })

  it.each(['Bonjour à tous', 'Gracias, doctora', 'Ja, gut so', 'Grazie mille'])('takes the short text %s for English, for it cannot tell', (text) => {
    expect(languageOf(text)).toEqual({ detected: 'en', coverage: 'full', unread: [] })
  })

  it.each([
    'AF, CKD3, DOAC dose halved, CrCl 28, Hb 102, LFTs ok, TTE Fri, d/c w/ f/u 6/52',
    'NSTEMI, GRACE 145, DAPT loaded, LVEF 40, PCI am, BB and ACEi started, eGFR 55',
    'COPD, NIV, pH 7.28, pCO2 9.1, ITU aware, DNACPR discussed, CXR no PTX, steroids, nebs',
  ])('takes medical shorthand for English: %s', (text) => {
    expect(languageOf(text).detected).toBe('en')
  })

  it('finds the sentences of a mixed text that it cannot read', () => {
    const { detected, coverage, unread } = languageOf('We opened the new waiting room today, and the whole town came to see it. Hemos abierto la nueva sala para las familias de la ciudad en el hospital. Come and see us.')
    expect({ detected, coverage, unread }).toEqual({ detected: 'en', coverage: 'full', unread: [1] })
  })

  it('lets borrowed words pass', () => {
    expect(languageOf('Muchas gracias to the night team, you were magnífico, and the coffee at five saved all of us.').unread).toEqual([])
  })

  it('lets the given language win', () => {
    expect(languageOf('We opened the new waiting room today and the whole town came.', 'fr-CA').detected).toBe('fr')
    expect(languageOf('Nous avons ouvert la nouvelle salle pour les familles de la ville.', 'en-GB').coverage).toBe('full')
  })

  it('never calls an unread text clear', () => {
    for (const text of ['Hoy hemos abierto la nueva sala para las familias de la ciudad en el hospital.', '今日は新しい待合室を開きました。地域のみなさんに感謝しています。']) {
      const { verdict, findings } = reviewer.review({ text })
      expect(verdict).toBe('advise')
      expect(findings.map(({ rule }) => rule)).toContain('reach/needs-covered-language')
    }
  })
})
