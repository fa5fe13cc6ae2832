import type { PolicyPack } from '@sharewell/review/pack'

/** One import a pack, so that each is a chunk of its own and a browser pays only for the active ones; in the catalogue's order. */
export const packLoaders: Readonly<Record<string, () => Promise<PolicyPack>>> = {
  acpfsmb: () => import('@sharewell/review/packs/acpfsmb').then(({ acpfsmbPack }) => acpfsmbPack),
  ahpra: () => import('@sharewell/review/packs/ahpra').then(({ ahpraPack }) => ahpraPack),
  'ahpra-ad': () => import('@sharewell/review/packs/ahpra-ad').then(({ ahpraAdPack }) => ahpraAdPack),
  ama: () => import('@sharewell/review/packs/ama').then(({ amaPack }) => amaPack),
  bma: () => import('@sharewell/review/packs/bma').then(({ bmaPack }) => bmaPack),
  ccmc: () => import('@sharewell/review/packs/ccmc').then(({ ccmcPack }) => ccmcPack),
  cfms: () => import('@sharewell/review/packs/cfms').then(({ cfmsPack }) => cfmsPack),
  cma: () => import('@sharewell/review/packs/cma').then(({ cmaPack }) => cmaPack),
  cmpa: () => import('@sharewell/review/packs/cmpa').then(({ cmpaPack }) => cmpaPack),
  cpso: () => import('@sharewell/review/packs/cpso').then(({ cpsoPack }) => cpsoPack),
  'cpso-ad': () => import('@sharewell/review/packs/cpso-ad').then(({ cpsoAdPack }) => cpsoAdPack),
  disclosure: () => import('@sharewell/review/packs/disclosure').then(({ disclosurePack }) => disclosurePack),
  fsmb: () => import('@sharewell/review/packs/fsmb').then(({ fsmbPack }) => fsmbPack),
  gmc2013: () => import('@sharewell/review/packs/gmc2013').then(({ gmc2013Pack }) => gmc2013Pack),
  gmc2024: () => import('@sharewell/review/packs/gmc2024').then(({ gmc2024Pack }) => gmc2024Pack),
  hipaa: () => import('@sharewell/review/packs/hipaa').then(({ hipaaPack }) => hipaaPack),
  mcnz: () => import('@sharewell/review/packs/mcnz').then(({ mcnzPack }) => mcnzPack),
  omc: () => import('@sharewell/review/packs/omc').then(({ omcPack }) => omcPack),
  rcgp: () => import('@sharewell/review/packs/rcgp').then(({ rcgpPack }) => rcgpPack),
  sharewell: () => import('@sharewell/review/packs/sharewell').then(({ sharewellPack }) => sharewellPack),
  supplement: () => import('@sharewell/review/packs/supplement').then(({ supplementPack }) => supplementPack),
  uoft: () => import('@sharewell/review/packs/uoft').then(({ uoftPack }) => uoftPack),
  wma: () => import('@sharewell/review/packs/wma').then(({ wmaPack }) => wmaPack),
}

/** The house's own norms, which are always on. */
export const housePack = 'sharewell'

/** True for the id of a pack that this page knows. */
export function isKnownPack(id: string): boolean {
  return Object.hasOwn(packLoaders, id)
}

/** One pack by its id. Rejects where there is none of that name, or where its file cannot be loaded. */
export async function loadPack(id: string): Promise<PolicyPack> {
  const load = isKnownPack(id) ? packLoaders[id] : undefined
  if (!load) throw new Error(`There is no pack ${JSON.stringify(id)}.`)
  return load()
}
