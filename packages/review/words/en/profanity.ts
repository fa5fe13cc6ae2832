import { defineWords } from '../define.ts'
import { phrases } from '../phrases.ts'

/** Coarse words. They say nothing by themselves: aimed at a person they are abuse, let out at a printer they are a sigh. */
export const profanityWords = defineWords({
  lexicons: [
    {
      id: 'profanity', source: 'Surge AI profanity list, MIT, and house', unmask: true, entries: phrases(`fuck*, fck, fcks, fcked, fcking, fckin, fkin, fking, fk, fuk, fukin, fuking, fking, fcuk*, fvck*, phuck*, effing, eff off, feck, feckin, fecking, frigging, friggin, motherfuck*, muthafuck*, mofo, mofos, clusterfuck, clusterfuck*, shit, shits, shite, shitty, shitting, shitshow, shit show, bullshit, bull shit, horseshit, dogshit, batshit, apeshit, shithole, shithead, shitheads, shitbag, crap, crappy, bollocks, bollox, bloody hell, bugger, buggered, bugger off, piss off, pissed off, arse, arsed, arsehole, arseholes, ass, asses, asshole, assholes, asshat, dumbass, badass, jackass, bastard, bastards, bitch, bitches, bitching, bitchy, son of a bitch, cunt, cunts, twat, twats, prick, pricks, dick, dickhead, dickheads, cock-up, cockup, knob, knobhead, knobheads, bellend, bellends, wanker, wankers, tosser, tossers, sod off, sodding, damn, damned, goddamn, goddamned, god damn, hell no, wtf, stfu, gtfo, omfg, ffs, af, bs, joder, coño, mierda, puta, putain, merde, bordel, kak, voetsek, poes, chutiya, bhenchod, madarchod, bsdk`),
    },
  ],
  patterns: [
    { id: 'profanityAimed', patterns: [
        '(fuck|fck|screw|damn|sod|bugger|eff|f*ck) (you|u|them|off|this man|this woman|these people|the lot|patients|the patients|your|ur|nurses|gps|managers|management|the minister|the gmc|the college|the board|surgeons|antivaxxers)',
        '(piss|fuck|eff|sod|bugger|naff|feck|f) off',
        '^ shut up (.|!|$)',
        '(you|you\'re|youre|these|those|some|what a|such a|absolute|utter|another) (absolute|utter|total|complete|little|old|stupid|lazy|fat|useless)? (shithead*|arsehole*|asshole*|bastard*|bitch*|cunt*|twat*|dickhead*|knobhead*|wanker*|tosser*|bellend*|shitbag*)',
        '(he\'s|she\'s|they\'re|you\'re|is|are) (so )?full of (shit|crap|bollocks)',
        '(go|get) (fuck|screw|fucked|stuffed|bent) (yourself|yourselves)?',
      ] },
  ],
})
