import type { Examined } from '@sharewell/media/examine'
import { createReviewer } from '@sharewell/review'
import type { Attachment, PictureAnswers, ReviewInput, ReviewOutput } from '@sharewell/review/contract'
import { packs } from '@sharewell/review/packs'
import { mediaRules } from '@sharewell/review/media-rules'
import { describe, expect, it, test } from 'vitest'
import { assess } from '../assess.ts'
import { words } from '../words/en.ts'
import { joinPictureReviews } from './join.ts'
import { readQuestion } from './questions.ts'
import { drawSeen } from './samples/draw.ts'
import { toPictureReviews } from './to-reviews.ts'

const reviewer = createReviewer()
const box = { x: 10, y: 20, width: 30, height: 40 }
const consent = { use: 'publication' }
const item = (kind: 'position' | 'time' | 'owner' | 'device', sensitive = true) => ({ kind, where: 'exif' as const, label: kind, value: 'x', sensitive })

type Shown = Partial<Omit<Examined, 'seen'>> & { faces?: number; print?: string; unfinished?: ('faces' | 'text')[]; unseen?: true }
function examined({ faces = 0, print = '', unfinished = [], unseen, ...rest }: Shown): Examined {
  const seen = { ...drawSeen(print), faces: Array.from({ length: faces }, (_, at) => ({ box: { ...box, x: at * 50 }, confidence: 0.9 })), unfinished }
  return { type: 'jpeg', size: 1, width: 100, height: 100, frames: 1, metadata: [], seen: unseen ? null : seen, ...rest }
}
function judge(text: string, shown: Shown, answers: PictureAnswers = {}, more: Partial<ReviewInput> = {}, alt = 'A picture.'): ReviewOutput {
  const attachments: Attachment[] = [{ id: 'a', type: 'image/jpeg', ...(alt === '' ? {} : { alt }) }]
  return assess({ text, attachments, ...more }, reviewer, { pictures: { a: { examined: examined(shown), answers } } })
}
const said = ({ findings }: ReviewOutput): string[] => findings.filter(({ rule }) => rule.startsWith('media/')).map(({ rule, severity }) => `${rule.slice(6)} ${severity}`)
const asked = ({ questions }: ReviewOutput): string[] => questions.flatMap(({ id }) => readQuestion(id)?.question ?? [])

describe('what is found against its surroundings', () => {
  it.each<[string, string, Shown, string[]]>([
    ['a landscape says nothing', 'The lake this morning.', {}, []],
    ['a face alone', 'Graduation day', { faces: 1 }, ['no-face advise']],
    ['five faces are one remark', 'At the ESC congress', { faces: 5 }, ['no-face advise']],
    ['a face and a caption from care', 'Great night in theatre 4 with the team', { faces: 2 }, ['no-face hold']],
    ['a face and a monitor', 'Good evening', { faces: 1, print: 'HR 88   SpO2 97\nNIBP 121/68' }, ['no-face hold']],
    ['a place in the file', 'The lake', { metadata: [item('position'), item('time')] }, ['no-hidden-data advise']],
    ['a camera alone', 'The lake', { metadata: [item('device')] }, []],
    ['what tells nothing', 'The lake', { metadata: [item('owner', false)] }, []],
    ['a place beside a wristband', 'Today', { metadata: [item('position')], print: 'SMITH, Jane   MRN 0048213' }, ['no-hidden-data hold']],
    ['a time beside a wristband', 'Today', { metadata: [item('time')], print: 'SMITH, Jane   MRN 0048213' }, ['no-hidden-data advise']],
    ['a DICOM file', 'Teaching', { type: 'dicom', unseen: true, metadata: [item('owner')], refusal: { refused: true, what: 'x', wayOn: 'y' } }, ['no-dicom block']],
    ['a refused file', 'Teaching', { type: 'mp4', unseen: true, refusal: { refused: true, what: 'A film.', wayOn: 'Choose a picture.' } }, ['no-unread-picture hold']],
    ['a file not looked at yet', 'Teaching', { unseen: true }, ['no-unread-picture hold']],
    ['a picture that moves', 'Hello', { type: 'gif', frames: 12 }, ['no-unread-picture advise']],
    ['a picture looked at in part', 'Hello', { unfinished: ['text'] }, ['no-unread-picture advise']],
    ['before and after in the caption', 'Before and after, six weeks', {}, ['needs-fair-comparison advise']],
    ['before and after in the picture', 'Skin', { print: 'BEFORE   AFTER\nAFTER' }, ['needs-fair-comparison advise']],
  ])('%s', (_name, text, shown, expected) => expect(said(judge(text, shown))).toEqual(expected))

  it('carries the boxes of all faces, the first of them alone too', () => {
    const [face] = judge('Hello', { faces: 3 }).findings
    expect(face).toMatchObject({ what: '3 faces show.', in: { attachment: 'a', box: { ...box, x: 0 }, boxes: [{ x: 0 }, { x: 50 }, { x: 100 }] } })
  })

  it('says which lines of a monitor could not be read', () => {
    const seen = drawSeen('HR 88   SpO2 97\nNIBP 121/68')
    const unread = { text: '', confidence: 0, box, turned: 0, light: false, height: 20, words: [] }
    const output = assess({ text: 'Evening', attachments: [{ id: 'a', type: 'image/jpeg', alt: 'A thing.' }] }, reviewer, { pictures: { a: { examined: { ...examined({}), seen: { ...seen, text: [...seen.text, unread] } } } } })
    expect(output.findings).toMatchObject([{ rule: 'media/no-visible-text', severity: 'advise', in: { box } }])
  })
})

describe('what the author answers, and consent', () => {
  it.each<[string, string, Shown, PictureAnswers, boolean, string[]]>([
    ['a patient', 'Tuesday', {}, { patient: 'yes' }, false, ['no-patient-unconsented block']],
    ['a patient with consent', 'Tuesday', {}, { patient: 'yes' }, true, ['no-patient-unconsented hold']],
    ['a patient’s face', 'Tuesday', { faces: 1 }, { patient: 'yes' }, false, ['no-patient-unconsented block', 'no-face hold']],
    ['a patient’s face with consent', 'Tuesday', { faces: 1 }, { patient: 'yes' }, true, ['no-patient-unconsented hold', 'no-face advise']],
    ['colleagues in theatre', 'Great night in theatre 4 with the team', { faces: 2 }, { patient: 'no' }, false, ['no-face advise']],
    ['a tattoo of a patient', 'Tuesday', {}, { patient: 'yes', mark: 'yes' }, false, ['no-patient-unconsented block', 'no-identifying-mark hold']],
    ['a screen behind a team', 'Great night in theatre 4', { faces: 2 }, { patient: 'no', mark: 'yes' }, false, ['no-face advise', 'no-identifying-mark advise']],
    ['a trophy by its author’s word', 'Tuesday', {}, { patient: 'yes', display: 'yes' }, true, ['no-display-of-patients block', 'no-patient-unconsented hold']],
    ['a trophy by its caption', 'Guess what we pulled out of him', {}, { patient: 'yes', display: 'no' }, true, ['no-display-of-patients hold', 'no-patient-unconsented hold']],
    ['no patient, no trophy', 'Look what we found in the attic', { faces: 2 }, { patient: 'no' }, false, ['no-face advise']],
    ['a find without a patient named yet', 'Look what we found in the attic', { faces: 2 }, {}, false, ['no-face advise']],
  ])('%s', (_name, text, shown, answers, consented, expected) => expect(said(judge(text, shown, answers, consented ? { consents: [consent] } : {}))).toEqual(expected))

  it('a caption that mocks a patient, and a face in care, is a display without any answer', () => {
    const output = judge('Another frequent flyer, this drunk tank regular in bed 4 thinks she is dying again lol', { faces: 1 })
    expect(output.findings.some(({ category, severity }) => category === 'respect' && severity === 'hold')).toBe(true)
    expect(said(output)).toContain('no-display-of-patients block')
  })

  it.each([[false], [true]])('two trainees and an amputated foot are blocked, consent or not (%s)', (consented) => {
    const output = judge('look what we found at work', { faces: 2 }, { patient: 'yes' }, { author: 'trainee', ...(consented ? { consents: [consent] } : {}) })
    expect(output.verdict).toBe('block')
    expect(said(output)).toContain('no-display-of-patients block')
  })

  it.each<[string, object, Partial<ReviewInput>, string]>([
    ['any use', { use: 'publication' }, {}, 'hold'],
    ['teaching, in public', { use: 'teaching' }, {}, 'block'],
    ['teaching, among peers', { use: 'teaching' }, { audience: 'peers' }, 'hold'],
    ['teaching on this platform', { use: 'teaching', platform: 'X' }, { platform: 'x' }, 'hold'],
    ['another platform', { use: 'publication', platform: 'linkedin' }, { platform: 'x' }, 'block'],
    ['run out', { use: 'publication', until: '2026-10-01' }, { writtenAt: '2026-11-20T08:00:00Z' }, 'block'],
    ['its last day', { use: 'publication', until: '2026-11-20' }, { writtenAt: '2026-11-20T08:00:00Z' }, 'hold'],
  ])('consent for %s', (_name, given, more, verdict) => {
    const consents = [{ use: '', ...given }]
    expect(judge('Tuesday', {}, { patient: 'yes' }, { ...more, consents }).verdict).toBe(verdict)
  })

  it('answers count without a picture, and those on the attachment too', () => {
    const output = assess({ text: 'Tuesday', attachments: [{ id: 'a', type: 'image/jpeg', alt: 'A thing.', answers: { patient: 'yes' } }] }, reviewer)
    expect(said(output)).toEqual(['no-patient-unconsented block'])
  })
})

describe('the short list of questions', () => {
  it.each<[string, string, Shown, PictureAnswers, string[]]>([
    ['a landscape', 'The lake', {}, {}, []],
    ['a conference slide', 'At the ESC congress', { print: 'Heart failure\nDr Jane Smith' }, {}, []],
    ['a face', 'New headshot', { faces: 1 }, {}, ['patient']],
    ['a face in care', 'In theatre 4', { faces: 1 }, {}, ['patient', 'mark']],
    ['a monitor', 'Evening', { print: 'HR 88   SpO2 97\nNIBP 121/68' }, {}, ['patient', 'mark']],
    ['a caption from care', 'Our little fighter', {}, {}, ['patient', 'mark']],
    ['a find', 'Look what we found', { faces: 1 }, {}, ['patient', 'display']],
    ['a patient', 'Tuesday', { faces: 1 }, { patient: 'yes' }, ['mark', 'display']],
    ['no patient', 'In theatre 4', { faces: 1 }, { patient: 'no' }, []],
    ['all answered', 'In theatre 4', { faces: 1 }, { patient: 'yes', mark: 'no', display: 'no' }, []],
    ['a refused file', 'Our little fighter', { unseen: true, refusal: { refused: true, what: 'x', wayOn: 'y' } }, {}, []],
  ])('%s', (_name, text, shown, answers, expected) => expect(asked(judge(text, shown, answers))).toEqual(expected))

  it('stays at three for ten pictures, each named by its attachment', () => {
    const ids = Array.from({ length: 10 }, (_, at) => `picture/${at}`)
    const pictures = Object.fromEntries(ids.map((id) => [id, { examined: examined({ faces: 1 }) }]))
    const output = assess({ text: 'Hello', attachments: ids.map((id) => ({ id, type: 'image/jpeg', alt: 'x' })) }, reviewer, { pictures })
    expect(output.questions.map(({ id }) => readQuestion(id))).toEqual([0, 1, 2].map((at) => ({ question: 'patient', attachment: `picture/${at}` })))
  })
  it.each(['tomorrow', 'picture/other/a', 'a/picture/patient/b'])('%j is not on a picture', (id) => expect(readQuestion(id)).toBeNull())
})

describe('a description', () => {
  it('is missed once, by the picture', () => {
    const { findings, verdict } = judge('The lake', {}, {}, {}, '')
    expect(findings.filter(({ rule }) => rule.endsWith('needs-alt-text')).map(({ rule, severity, in: place }) => [rule, severity, place])).toEqual([['media/needs-alt-text', 'tip', { attachment: 'a' }]])
    expect(verdict).toBe('clear')
  })
  it('is not asked for a file that is not taken', () => {
    expect(judge('Teaching', { type: 'dicom', unseen: true, refusal: { refused: true, what: 'x', wayOn: 'y' } }, {}, {}, '').findings.map(({ rule }) => rule)).toEqual(['media/no-dicom'])
  })
  it('is itself reviewed', () => expect(judge('Today', {}, {}, {}, 'My patient, MRN 4471902, in bed 6')).toMatchObject({ verdict: 'block' }))
})

test('the severity law holds for every rule on pictures', () => {
  const outputs = ['In theatre 4', 'look what we found at work', 'The lake', 'Before and after'].flatMap((text) => (['yes', 'no'] as const).flatMap((yes) =>
    [judge(text, { faces: 2, frames: 3, unfinished: ['faces'], metadata: [item('position')], print: 'MRN 0048213' }, { patient: yes, mark: yes, display: yes }, {}, ''), judge(text, { type: 'dicom', unseen: true }), judge(text, { unseen: true })]))
  const ceiling = { possible: ['tip', 'advise'], likely: ['tip', 'advise', 'hold'], certain: ['tip', 'advise', 'hold', 'block'] }
  const found = outputs.flatMap(({ findings }) => findings).filter(({ rule }) => rule.startsWith('media/'))
  for (const { rule, severity, confidence } of found) expect(ceiling[confidence], rule).toContain(severity)
  expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(7)
})

test('the page’s two halves give what assess gives', () => {
  const input: ReviewInput = { text: 'In theatre 4', attachments: [{ id: 'a', type: 'image/jpeg', alt: 'Mr Smith in bed 4 after his biopsy' }] }
  const pictures = { a: { examined: examined({ faces: 1, print: 'WHITCOMBE, John   MRN 0048213' }) } }
  const reviewed = toPictureReviews(input, pictures).map((part) => ({ ...part, output: reviewer.review(part.input) }))
  expect(joinPictureReviews(reviewer.review(input), reviewed, input, pictures, reviewer.packs)).toEqual(assess(input, reviewer, { pictures }))
})

test('what is said is short and plain', () => {
  const sentences = Object.values(words.rules).flatMap(({ what, why, doThis }) => [what, why, doThis]).flatMap((text) => text.split(/(?<=[.?])\s/))
  for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThan(20)
  expect(JSON.stringify(words)).not.toMatch(/!|[Ee]rror|violat/)
})

describe('the clauses behind a finding in a picture', () => {
  it('come from the active packs alone', () => {
    const attachments = [{ id: 'a', type: 'image/jpeg', alt: 'x', answers: { patient: 'yes' as const } }]
    const cited = (active: typeof packs) => assess({ text: 'Tuesday', attachments }, createReviewer({ packs: active })).findings.map(({ clauses }) => clauses)
    expect(cited(packs.filter(({ id }) => id === 'sharewell'))).toEqual([['sharewell.media']])
    expect(cited(packs.filter(({ id }) => id === 'hipaa' || id === 'cma'))).toEqual([['cma.03', 'hipaa.17', 'hipaa.20']])
    expect(cited([])).toEqual([[]])
  })
  it('name the rules that there are', () => expect(Object.keys(words.rules).toSorted()).toEqual(mediaRules.toSorted()))
})
