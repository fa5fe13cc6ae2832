import type { PolicyPack } from '../pack.ts'

/** Who speaks, as far as packs ask: a personal identity names the local packs that its author switched on. */
export type SpeakingIdentity = { readonly kind: 'professional' | 'organisation' } | { readonly kind: 'personal'; readonly switchedOn?: readonly string[] }

/** True where an active pack is heeded for an identity. A local pack never governs a personal identity unless its author switches it on. */
export function appliesTo(pack: Pick<PolicyPack, 'id' | 'kind'>, identity: SpeakingIdentity): boolean {
  return pack.kind !== 'local' || identity.kind !== 'personal' || (identity.switchedOn ?? []).includes(pack.id)
}
