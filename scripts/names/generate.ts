import { cities } from '../../packages/review/identifiers/lists/cities.ts'
import { regions } from '../../packages/review/identifiers/lists/countries.ts'
import { givenNames } from '../../packages/review/identifiers/lists/given-names.ts'
import { surnames } from '../../packages/review/identifiers/lists/surnames.ts'

/** A seeded source of chance (mulberry32): the same seed, the same training. */
export type Chance = { next: () => number; pick: <Item>(items: readonly Item[]) => Item; below: (count: number) => number }

export function makeChance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (count: number): number => Math.floor(next() * count)
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('Nothing to pick from.')
    return item
  }
  return { next, below, pick }
}

const accents: Record<string, string> = { a: 'áàâäåã', e: 'éèêëę', i: 'íîï', o: 'óöøô', u: 'úüů', c: 'çč', s: 'šś', n: 'ñń', z: 'žż', l: 'ł', y: 'ý', r: 'ř', d: 'ð' }
const syllables = 'ba be bi bo bra cha da de dor el en fa fen ga gor ha hei ja ka kel kir la lev li lo ma mar mi mo na ner no ol or pa pe pri ra ren ri ro sa sel shi so sta ta tel ti tor tu ul va ven vik wa wen ya zel'.split(' ')
const eastern = 'bao chi chun da fang feng guo hai hao hong hua hui jia jian jie jin jing jun kai lan lei li lin ling mei min ming na ning peng ping qi qiang qing rong rui shan shu ting tong wei wen xia xiang xiao xin xiu xue yan yi ying yong yu yuan yun ze zhi ha joo seo hye soo woo hyun ji eun young kyung sang jae dong hoon won'.split(' ')
const endings = 'berg burg by dorf field ford ham hausen heim holm ia ice ina ino ito ka lund mere minster mo na ova ovo pool port sk stad stow ton vik ville wick worth ya'.split(' ')
const personEndings = 'ov ova ev eva enko ić ović ski ska sen son ez es ini ani ides ian yan oglu mann er sson dóttir wicz ak ek ík ová iu escu oja la nen aho ez inho'.split(' ')
const industries = 'Health Data Care Analytics Systems Networks Energy Media Logic Capital Foods Motors Robotics Labs Research Design Insurance Bank Airways Software Pharma Biotech Dynamics Partners Trading Telecom Optics Realty Legal Learning Mobility Water Cloud Search Credit Map Trust Housing Voice Sports Fashion Farm Travel'.split(' ')
const suffixes = ['Inc', 'Inc.', 'Ltd', 'Ltd.', 'LLC', 'Corp', 'Corporation', 'Group', 'and Sons', 'Company', 'Co.', 'PLC', 'GmbH', 'Holdings', 'International', 'Technologies', 'Solutions', 'Services', 'Associates', 'Consulting', 'Agency', 'Foundation', 'Society', 'Incorporated']
const known = ['Pfizer', 'Google', 'Facebook', 'Apple', 'Amazon', 'Microsoft', 'Twitter', 'Netflix', 'Novartis', 'Roche', 'GSK', 'AstraZeneca', 'Moderna', 'BBC', 'CNN', 'Tesco', 'Walmart', 'Toyota', 'BMW', 'Samsung', 'IBM', 'Sony', 'Nike', 'Starbucks', 'Reuters', 'UNICEF', 'WHO', 'Oxfam', 'HSBC', 'Shell', 'World Health Organization', 'National Institutes of Health', 'National Cancer Institute', 'National Institute of Mental Health', 'Royal College of Physicians', 'Department of Health', 'General Medical Council', 'American Heart Association', 'Mayo Clinic', 'British Medical Association', 'Boston University', 'Stanford University', 'New York Times']
const adjectives = 'Simple Bright Blue Rapid First Open North True Smart Clear Global United Golden Silver Urban Prime Next Real Civic Public Total Alpha Sun Red Green Deep Better Fair'.split(' ')
const units = ['Apt.', 'Suite', 'Apt', 'Flat', 'Unit', 'Floor', 'Room', 'Ste.']
const streetKinds = ['Street', 'St', 'St.', 'Road', 'Rd', 'Avenue', 'Ave', 'Lane', 'Drive', 'Close', 'Court', 'Crescent', 'Way', 'Boulevard', 'Place', 'Terrace', 'Parade', 'Union', 'Manor', 'Lodge', 'Gateway', 'Greens', 'Road', 'Street', 'Road', 'Street', 'Avenue', 'Lane', 'Drive', 'Alley', 'Annex', 'Arcade', 'Bayou', 'Beach', 'Bend', 'Bluff', 'Bluffs', 'Bottom', 'Branch', 'Bridge', 'Brook', 'Brooks', 'Burg', 'Bypass', 'Camp', 'Canyon', 'Cape', 'Causeway', 'Center', 'Centers', 'Cliff', 'Cliffs', 'Club', 'Common', 'Corner', 'Course', 'Cove', 'Coves', 'Creek', 'Crest', 'Crossroad', 'Curve', 'Dale', 'Divide', 'Estate', 'Estates', 'Extension', 'Falls', 'Ferry', 'Field', 'Fields', 'Flat', 'Flats', 'Ford', 'Forest', 'Forge', 'Fork', 'Forks', 'Fort', 'Garden', 'Glen', 'Glens', 'Grove', 'Groves', 'Harbor', 'Haven', 'Hollow', 'Inlet', 'Island', 'Islands', 'Isle', 'Junction', 'Key', 'Keys', 'Knoll', 'Knolls', 'Lake', 'Lakes', 'Land', 'Landing', 'Light', 'Loaf', 'Lock', 'Locks', 'Mission', 'Mount', 'Mountain', 'Neck', 'Orchard', 'Oval', 'Overpass', 'Park', 'Pass', 'Passage', 'Pine', 'Pines', 'Plain', 'Plains', 'Point', 'Points', 'Port', 'Ports', 'Prairie', 'Radial', 'Ramp', 'Ranch', 'Rapid', 'Rapids', 'Rest', 'Ridges', 'River', 'Road', 'Roads', 'Shoal', 'Shoals', 'Shore', 'Shores', 'Skyway', 'Spring', 'Spurs', 'Squares', 'Station', 'Stravenue', 'Stream', 'Streets', 'Throughway', 'Trace', 'Track', 'Trafficway', 'Tunnel', 'Underpass', 'Unions', 'Valley', 'Viaduct', 'Views', 'Villages', 'Villes', 'Vista']
const gluedKinds = ['strasse', 'straße', 'gasse', 'weg', 'straat', 'gata', 'vägen', 'vej', 'gade', 'veien', 'katu', 'tie', 'götu', 'laan', 'gaten', 'stien', 'bakken', 'gränd']
const leadKinds = ['Rue de', 'Calle', 'Via', 'Rua', 'ul.', 'Avenida', 'C/', 'Rue', 'Viale', 'Avenue de', 'Carrer de', 'Paseo de', 'Travessa']
const tailKinds = ['utca', 'u.', 'út', 'tér', 'str', 'ulica', 'nám.', 'iela', 'sokak', 'krt.']
const states = 'AL AK AZ CA CO CT DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR PA QC ON BC AB MB NS NB SK RI SC SD TN TX UT VA VT WA WI WV WY NSW VIC QLD nan SE Z MP KY SH SV VS GU'.split(' ')

const areas = 'AB BN BS CF DG EH G GL HX IV KY L LA LS M NE NG OX PH S SE SW YO'.split(' ')
const inward = [...'ABDEFGHJLNPQRSTUWXYZ']
const forward = [...'ABCEGHJKLMNPRSTVXY']

const capital = (word: string): string => word.replace(/(^|[\s-])(\p{L})/gu, (_whole, gap: string, letter: string) => gap + letter.toUpperCase()).replace(/^(O|D)'(\p{L})/u, (_whole, first: string, letter: string) => `${first}'${letter.toUpperCase()}`)

export type Generator = { person: () => string; first: () => string; last: () => string; place: () => string; org: () => string; street: () => string; address: () => string; zip: () => string; parts: () => [string, string][]; digits: (count: number) => string }

/** Invents names, places, firms and addresses: from the lists, and beyond them, so that the tagger learns to do without. */
export function makeGenerator(chance: Chance): Generator {
  const { next, pick, below } = chance
  const accent = (word: string): string => (next() < 0.75 ? word : [...word].map((letter) => { const marks = accents[letter]; return marks && next() < 0.3 ? pick([...marks]) : letter }).join(''))
  const invented = (ends: readonly string[]): string => Array.from({ length: 1 + below(2) }, () => pick(syllables)).join('') + pick(ends)
  const digits = (count: number): string => Array.from({ length: count }, () => String(below(10))).join('')
  const first = (): string => {
    if (next() > 0.06) return listed()
    const pair = [pick(eastern), pick(eastern)]
    return next() < 0.5 ? `${capital(pair[0] ?? '')}-${next() < 0.6 ? pair[1] : capital(pair[1] ?? '')}` : next() < 0.7 ? capital(pair.join('')) : capital(pair.join(' '))
  }
  const listed = (): string => capital(accent(next() < 0.9 ? pick(givenNames) : invented(['a', 'o', 'an', 'en', 'ik', 'ina'])))
  const last = (): string => {
    const name = capital(accent(next() < 0.7 ? pick(surnames) : invented(personEndings)))
    if (next() < 0.05) return `${pick(['van', 'de', 'von', 'van der', 'Van', 'De', 'Du', 'Le', 'di', 'Ó', 'Mc', 'El', 'al'])} ${name}`
    return next() < 0.04 ? `${name}-${capital(pick(surnames))}` : name
  }
  const person = (): string => {
    const chosen = next()
    const middle = chosen < 0.14 ? ` ${String.fromCharCode(65 + below(26))}${next() < 0.6 ? '.' : ''}` : chosen < 0.2 ? ` ${first()}` : ''
    return next() < 0.03 ? `${last()} ${first()}` : `${first()}${middle} ${last()}`
  }
  const place = (): string => {
    const chosen = next()
    const name = chosen < 0.35 ? pick(cities) : chosen < 0.65 ? pick(regions) : chosen < 0.75 ? `${pick(['Saint', 'St.', 'Santa', 'San', 'New', 'El', 'La', 'Villa', 'Bad', 'Gross', 'Port', 'Lower', 'Sankt', 'Mount', 'North', 'Ytre'])} ${invented(endings)}${next() < 0.2 ? ' del Rey' : ''}` : invented(endings)
    const written = capital(accent(name))
    const parted = next() < 0.03 ? `${written} (${capital(pick(regions))})` : written
    return next() < 0.12 ? parted.toUpperCase() : parted
  }
  const org = (): string => {
    const chosen = next()
    if (chosen < 0.2) return `${last()} ${pick(suffixes)}`
    if (chosen < 0.26) return `${last()}-${last()}`.replace(/ /g, '-')
    if (chosen < 0.3) return `${last()}, ${last()} and ${last()}`
    if (chosen < 0.45) return `${pick(adjectives)} ${pick(industries)}${next() < 0.3 ? ` ${pick(suffixes)}` : ''}`
    if (chosen < 0.6) return capital((pick(adjectives) + pick(industries)).toLowerCase()) + (next() < 0.3 ? ` ${pick(suffixes)}` : '')
    if (chosen < 0.7) return capital(invented(['ify', 'ly', 'tech', 'soft', 'data', 'med', 'care', 'scan', 'ware', 'gen', 'pay', 'net', 'bit', 'nomics', 'labs']))
    if (chosen < 0.78) return `${last()} ${pick(industries)}`
    if (chosen < 0.84) return `${capital(invented(endings))} ${pick(industries)} ${pick(suffixes)}`
    if (chosen < 0.9) return `${pick(adjectives)} ${pick(industries)} ${pick(industries)}`
    return pick(known)
  }
  const number = (): string => digits(1 + below(3)).replace(/^0/, '1')
  const street = (): string => {
    const name = capital(accent(next() < 0.6 ? pick(surnames) : invented(endings)))
    const chosen = next()
    if (chosen < 0.35) return `${next() < 0.75 ? `${number()} ` : ''}${name} ${pick(streetKinds)}`
    if (chosen < 0.55) return `${name}${pick(gluedKinds)} ${number()}`
    if (chosen < 0.75) return `${pick(leadKinds)} ${next() < 0.3 ? `${first()} ` : ''}${name} ${number()}`
    if (chosen < 0.85) return `${name} ${pick(tailKinds)} ${number()}${next() < 0.4 ? '.' : ''}`
    return `${name} ${number()}`
  }
  const unit = (): string => `${pick(units)} ${digits(2 + below(2))}`
  const zip = (): string => (next() < 0.75 ? digits(5) : next() < 0.5 ? digits(4) : pick([`${pick(areas)}${1 + below(40)} ${below(10)}${pick(inward)}${pick(inward)}`, `${pick(areas)}${1 + below(9)} ${below(10)}${pick(inward)}${pick(inward)}`, `${pick(forward)}${below(10)}${pick(forward)} ${below(10)}${pick(forward)}${below(10)}`, `${digits(4)} ${pick(inward)}${pick(inward)}`, `${digits(3)} ${digits(2)}`, `${digits(4)}-${digits(3)}`]))
  const house = (): string => (next() < 0.7 ? `${digits(2 + below(4))} ` : '')
  const address = (): string => {
    const chosen = next()
    if (chosen < 0.06) return `the corner of ${street()} and ${street()}`
    if (chosen < 0.1) return `${street()} and ${street()}`.replace(/\d+ /g, '')
    if (chosen < 0.17) return `${pick(['USS', 'USNS', 'USNV', 'USCGC'])} ${last()}\n${pick(['FPO', 'APO', 'DPO'])} ${pick(['AA', 'AE', 'AP'])} ${digits(5)}`
    if (chosen < 0.24) return `${pick(['PSC', 'Unit'])} ${digits(4)}, Box ${digits(4)}\n${pick(['FPO', 'APO', 'DPO'])} ${pick(['AA', 'AE', 'AP'])} ${digits(5)}`
    if (chosen < 0.28) return `PO Box ${digits(3)}, ${place()} ${zip()}`
    if (chosen < 0.36) return street()
    const gap = pick(['\n', '\n ', '\n ', ', ', ' '])
    const inner = pick(['', ` ${unit()}`, ` ${unit()}`, `${gap}${unit()}`])
    const tail = pick([`${gap}${place()}`, `${gap}${place()}${gap}${capital(pick(regions))}${next() < 0.1 ? ' (Greek)' : ''} ${zip()}`, `, ${place()}, ${capital(pick(regions))}`, `${gap}${place()}${gap.trim() === '' ? gap : ' '}${pick(states)} ${zip()}`, `\n${place()}\n, ${pick(states)}\n ${zip()}`, `\n${place()}, ${pick(states)} ${zip()}`, `, ${zip()} ${place()}`, ''])
    const road = next() < 0.05 ? `P.O. Box ${digits(2 + below(3))}` : street()
    return `${house()}${road}${inner}${tail}`
  }
  const parts = (): [string, string][] => {
    const gap = next() < 0.7 ? '\n ' : '\n'
    const chosen = next()
    if (chosen < 0.3) return [[unit(), 'ADDRESS'], [' ', ''], [digits(2 + below(4)), 'ADDRESS'], [' ', ''], [street(), 'ADDRESS'], ['\n', ''], [place(), 'PLACE'], [' ', ''], [pick(states), 'PLACE'], [' ', ''], [zip(), 'ADDRESS']]
    if (chosen < 0.45) return [[digits(2 + below(3)), 'ADDRESS'], [' ', ''], [street(), 'ADDRESS']]
    return [[digits(2 + below(4)), 'ADDRESS'], [' ', ''], [street(), 'ADDRESS'], [gap, ''], [unit(), 'ADDRESS'], [gap, ''], [place(), 'PLACE'], [gap, ''], [capital(pick(regions)), 'PLACE'], [' ', ''], [digits(5), 'ADDRESS']]
  }
  return { person, first, last, place, org, street, address, zip, parts, digits }
}
