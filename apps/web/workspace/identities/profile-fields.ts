import { type IdentityKind, type IdentityProfile, identityProfileSchema, officialChannelKinds, purposes, stages } from '@sharewell/domain/identity'
import { i } from '../../messages/identities.ts'
import { read } from '../parts.tsx'

type Read = { readonly ok: true; readonly profile: IdentityProfile } | { readonly ok: false; readonly words: string }

const toLines = (text: string): string[] => text.split('\n').map((line) => line.trim()).filter((line) => line !== '')

/** A profile from the form. What the form does not show is taken from `before`. Answers the first thing that is not taken, in words. */
export function readProfileForm(data: FormData, kind: IdentityKind, before?: IdentityProfile): Read {
  const maybe = (name: string): Record<string, string> => (read(data, name).trim() === '' ? {} : { [name]: read(data, name).trim() })
  const official = toLines(read(data, 'official')).map(readOfficial)
  if (official.includes(undefined)) return { ok: false, words: i.form.officialFault }
  const body = read(data, 'registrationBody').trim()
  const number = read(data, 'registrationNumber').trim()
  const chosen = data.getAll('purpose')
  const parsed = identityProfileSchema.safeParse({
    kind, name: read(data, 'name'), isPseudonym: data.has('isPseudonym'), credentials: toLines(read(data, 'credentials')), interests: toLines(read(data, 'interests')),
    ...maybe('specialty'), ...maybe('employer'), ...(read(data, 'jurisdiction').trim() === '' ? {} : { jurisdiction: read(data, 'jurisdiction').trim().toUpperCase() }),
    ...(stages.some((stage) => stage === read(data, 'stage')) ? { stage: read(data, 'stage') } : {}),
    ...(body === '' || kind === 'personal' ? {} : { registration: { body, ...(number === '' ? {} : { number }) } }),
    // A purpose that was kept for some platforms stays so while it is chosen.
    purposes: purposes.filter((one) => chosen.includes(one)).map((purpose) => before?.purposes.find((one) => one.purpose === purpose) ?? { purpose }),
    activePacks: data.getAll('pack').filter((pack) => typeof pack === 'string'), officialChannels: kind === 'personal' ? [] : official,
    audiences: before?.audiences ?? [], disclosures: before?.disclosures ?? [], tellsDelegation: before?.tellsDelegation ?? true,
  })
  return parsed.success ? { ok: true, profile: parsed.data } : { ok: false, words: parsed.error.issues[0]?.message ?? '' }
}

function readOfficial(line: string): { kind: string; label: string; at: string } | undefined {
  const [kind = '', label = '', ...rest] = line.split(',').map((piece) => piece.trim())
  const at = rest.join(', ')
  return officialChannelKinds.some((one) => one === kind.toLowerCase()) && label !== '' && at !== '' ? { kind: kind.toLowerCase(), label, at } : undefined
}

/** The ways for patients as the form shows them, one on each line. */
export function toOfficialLines(channels: IdentityProfile['officialChannels']): string {
  return channels.map(({ kind, label, at }) => `${kind}, ${label}, ${at}`).join('\n')
}
