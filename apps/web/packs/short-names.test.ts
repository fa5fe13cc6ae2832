import { packs } from '@sharewell/review/packs'
import { expect, it } from 'vitest'
import { toShortName } from './cite.ts'
import { shortNames } from './short-names.ts'

it('the short names are those of the packs', () => expect(shortNames).toEqual(Object.fromEntries(packs.map((pack) => [pack.id, toShortName(pack)]))))
