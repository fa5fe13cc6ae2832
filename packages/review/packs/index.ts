import type { PolicyPack } from './pack.ts'
import { acpfsmbPack } from './acpfsmb/pack.ts'
import { ahpraPack } from './ahpra/pack.ts'
import { ahpraAdPack } from './ahpra-ad/pack.ts'
import { amaPack } from './ama/pack.ts'
import { bmaPack } from './bma/pack.ts'
import { ccmcPack } from './ccmc/pack.ts'
import { cfmsPack } from './cfms/pack.ts'
import { cmaPack } from './cma/pack.ts'
import { cmpaPack } from './cmpa/pack.ts'
import { cpsoPack } from './cpso/pack.ts'
import { cpsoAdPack } from './cpso-ad/pack.ts'
import { disclosurePack } from './disclosure/pack.ts'
import { fsmbPack } from './fsmb/pack.ts'
import { gmc2013Pack } from './gmc2013/pack.ts'
import { gmc2024Pack } from './gmc2024/pack.ts'
import { hipaaPack } from './hipaa/pack.ts'
import { mcnzPack } from './mcnz/pack.ts'
import { omcPack } from './omc/pack.ts'
import { rcgpPack } from './rcgp/pack.ts'
import { sharewellPack } from './sharewell/pack.ts'
import { supplementPack } from './supplement/pack.ts'
import { uoftPack } from './uoft/pack.ts'
import { wmaPack } from './wma/pack.ts'

export * from './pack.ts'

/** All packs that Sharewell ships, by id. A browser loads only those that are active; see the page's own registry. */
export const packs: readonly PolicyPack[] = [acpfsmbPack, ahpraPack, ahpraAdPack, amaPack, bmaPack, ccmcPack, cfmsPack, cmaPack, cmpaPack, cpsoPack, cpsoAdPack, disclosurePack, fsmbPack, gmc2013Pack, gmc2024Pack, hipaaPack, mcnzPack, omcPack, rcgpPack, sharewellPack, supplementPack, uoftPack, wmaPack]

/** The packs that are on where nothing is chosen. */
export const defaultPacks: readonly string[] = ['sharewell']
