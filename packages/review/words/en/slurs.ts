import { defineWords } from '../define.ts'
import { phrases } from '../phrases.ts'

/** Slurs. Kept short on purpose: words that only wound, and words that wound only when aimed at a person. */
export const slurWords = defineWords({
  lexicons: [
    {
      id: 'slur', source: 'Surge AI profanity list, MIT, and house', unmask: true, entries: phrases(`nigger, niggers, nigga, niggas, niggah, nigguh, sand nigger, timber nigger, kike, kikes, kyke, spic, spics, wetback, wetbacks, raghead, ragheads, towelhead, towelheads, gook, gooks, chinky, chinkies, dothead, dotheads, beaner, beaners, jigaboo, jiggaboo, porch monkey, jungle bunny, golliwog, darkie, darkies, paki, pakis, kaffir, kaffirs, boong, boongs, injun, injuns, camel jockey, curry muncher, curry munchers, dune coon, zipperhead, slanteye, redskin, redskins, faggot, fagot, faggy, fag hag, tranny, trannies, shemale, shemales, ladyboy, he-she, gaylord, poofter, poofters, retarded bitch, libtard, mongoloid, spastic bitch, feminazi, feminazis`),
    },
    {
      id: 'slurInContext', source: 'Surge AI profanity list, MIT, and house', unmask: true, entries: phrases(`fag, fags, dyke, dykes, coon, coons, chink, chinks, jap, japs, gyp, gyppo, gypsies, pikey, pikeys, gypos, abo, abos, half-breed, half breed, mongrel, savage, savages, homo, homos, queer, queers, poof, poofs, pansy, fairy, tart, bint, slut, sluts, slag, slags, whore, whores, hoe, bitch, bitches, cunt, cunts, spaz, spastic, mong, mongs, cripple, cripples, midget, retarded, brownie, terrorist, terrorists, bomber, fresh off the boat, fob, fobs, boat people, coloured, colored, orientals, oriental, squaw, negro, yid, yids, heeb, wop, dago, polack, kraut, bogtrotter, taig, fenian, hun, sooty, banana republic`),
    },
  ],
  patterns: [
    {
      id: 'slurAimed', patterns: [
        '(you|that|this|the|a|an|some|fucking|bloody|dirty|filthy|stupid|another|these|those|fat|old|lazy|ugly|mouthy|little|dumb) (fucking|dirty|little|stupid|old|lazy|bloody)? (fag|dyke|dykes|coon|coons|chink|chinks|jap|japs|gyppo|pikey|pikeys|half-breed|homo|homos|poof|poofs|slut|sluts|slag|slags|whore|whores|cunt|cunts|spaz|spastic|mong|cripple|retard|retards|squaw|negro|wop|dago|polack|fob|bint) !(of|and peas|in)',
        '(acting|being|such|so|like|you\'re|youre|is|are) (a|an)? (fag|fags|dyke|retarded|retard|mong|homo|slut|cunt|bitch|whore|tart|bint)',
      ],
    },
  ],
})
