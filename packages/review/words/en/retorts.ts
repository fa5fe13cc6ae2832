import { defineWords } from '../define.ts'
import { phrases } from '../phrases.ts'

/** Sarcasm and short temper towards readers, and words that keep them away from care. */
export const retortWords = defineWords({
  lexicons: [
    { id: 'sneer', source: 'house', entries: phrases(`go off, go off king, cute, how cute, aw cute, ok boomer, cool story, cool story bro, sure jan, whatever you say, if you say so, as you like, suit yourself, your funeral, be my guest, knock yourself out, go on then, go for it, enjoy the wait, good luck with that, best of luck with that, let me know how that goes, let me know how it goes, let us know how that goes, keep me posted, can't wait to hear, i'll wait, still waiting, you're welcome, ur welcome, you are welcome, who's laughing now, told you so, i told you so, told ya, as i predicted, next please, next caller, next caller please, not this again, here we go again, oh here we go, yet here we are, make it make sense, read the room, think about it, let that sink in, just saying, just sayin, no offence, no offense, with all due respect, with the greatest respect, sorry not sorry, sorry if that stings, hate to break it to you, newsflash, news flash, not so gentle reminder, per my last, as per my last, as per my previous, for the hundredth time, for the thousandth time, for the millionth time, for the nth time, for the umpteenth time, for the fifth time, louder for the people at the back, note taken, in the year of our lord, shocking as it is, contrary to popular belief, stand down everyone, delete the journals, who needs science, what would i know, what do i know, what do we know, but what would i know, i'm only a doctor, im only a doctor, i'm just a doctor, god forbid, heaven forbid, the drama, the audacity, the cheek, the sheer cheek, do my head in, does my head in, doing my head in, last nerve, my last nerve, walking into the sea, walk into the sea, banging my head, head against a wall, head against the wall, pulling my hair out, moving to veterinary, google is free, google it, just google, xoxo, 😘, 💅, 👋, 🥱, 🐑, 😴`) },
    { id: 'discourages', source: 'house', entries: phrases(`stay home, stay at home, stop at home, stay away, keep away, don't come, dont come, do not come, then don't come, don't come here, don't go, not worth bothering, not worth coming, not worth it, don't bother, dont bother, do not bother, nobody's forcing you, nobody is forcing you, no one is forcing you, go elsewhere, somewhere else, another county, another hospital, try another hospital, go private, pay private, wait till monday, wait till tuesday, wait until monday, wait until after the weekend, after the bank holiday, after christmas, maybe next week, hot water bottle, go to bed, sleep it off, walk it off, take two paracetamol and, it can wait, can wait, you'll live, you will live, you'll survive, you won't die, nobody ever died of, nobody dies of, not dying, not actually dying, actually dying, are you dying, unless you're dying, unless a bone, bone is sticking out, sticking out, unless you're bleeding, wasting our time, waste our time, waste of our time, wasting everyone's time, taking up space, taking up a bed, blocking the corridor, off you go, off you pop, off home, go home, home you go, back to bed, we're full, we are full, nothing we can do, nobody here, there's nobody here, no doctors here, no magic wand, not a hotel, not a taxi, not a taxi firm, not a café, not a cafe, not a nursery, not a creche, not a phone box, not a nail bar, not a spa, not a symptom, not an emergency, not a birthright, is a privilege`) },
  ],
  patterns: [
    {
      id: 'retort', patterns: [
        "(have|did) you (tried|try|consider|considered) (being less|not (eating|being|breathing|moving|googling|lying|drinking|doing|smoking|having)|turning (him|her|the|them|your) ~2 off|a warm bath|reading|listening|growing|common sense|having manners|shame)",
        "for the (hundredth|thousandth|millionth|nth|umpteenth|fifth|tenth|twentieth|100th|1000th) time",
        "(imagine|fancy) (paying|having|spending|being|saying|typing|telling|believing|asking|needing|waiting|calling|thinking) ~9 (and then|and still|then asking|but|to a doctor|in public|out loud)",
        "(you|they|u) (read|watched|saw|heard|googled|skimmed) (a|one|the|two|some|half a) (leaflet|blog|video|reel|tiktok|thread|article|forum|podcast|headline|post|abstract) and ~6",
        "(lovely|amazing|brilliant|wonderful|fantastic|impressive) (that )?(you|u|your) ~1 (did your|done your|research|read a|watched|googled|found time|finally|managed|could join)",
        "(can't believe|cannot believe|cant believe) (i|we) (have|had|need) to (type|say|write|explain|post|spell|tell)",
        "(you've|you have|they've|u have) (a|an|got a|got an) (phone|appointment|cold|car|brain|mouth) ,? not (a|an) ~3",
        "is not (a|an) (symptom|personality trait|café|cafe|nursery|phone box|creche|birthright|vital sign)",
        "(we're|we are|i'm|i am|this is|it's|it is) not (a|an|your|the) (taxi|taxi firm|mum|mother|mam|butler|café|cafe|nursery|crèche|creche|bank|call centre|complaints|library|hotline|psychic|mind reader|mind readers|magicians|shop|garage|postbox|servants|search engine)",
        "(must've|must have) been so (hard|tough|difficult|awful|traumatic|exhausting)", "by all means ,? (cancel|bring|ring|shout|keep|take|tell|come|turn|post|ignore|skip|stop|film|be|do|google|go)",
        "oh (a|another|an|great|good|look|sure|yes|please|no|lovely|do|well) ~2 (link|podcast|facebook|expert|please|podcaster|take the|book|tell|wellness|google)",
        "^ (sure|yeah|right|ok|oh yes|ah yes|of course) ,? because (that|that's|it|what|we|i|doctors|nothing|nobody|clearly|everyone|the|my|all|they|a)",
        "(are|is|do|does) you(r)? (people|lot|mother|mates|friends) (even|all|really|for real|actually|serious)", "what (exactly )?do you (want|expect) (from (me|us)|me to|us to|a|i should)",
        "(a|one) standing ovation", "(if|since) (you'd|you had|you|everyone|you'd all|everybody) (all )?(just )?(read|stopped|listened|rung|stop|listen|bothered|come|turned up|checked|looked) ~9 (you wouldn't|there'd|there would|wouldn't|we wouldn't|we'd|you'd|i wouldn't)",
        "(it|this) (is not|isn't|is hardly|wasn't|really isn't|really is not) (that |rocket |so |very )?(hard|difficult|complicated|science|shakespeare|brain surgery|quantum)",
        "(you|u|some of you|they) (won't|don't|didn't|wouldn't|never|did not|will not) (listen|learn|read|thank|care|wash|answer|turn up) ~5 (so|and|then|anyway|🙄|is back|but|until)",
        "(hope|i hope|we hope|i do hope|we do hope) (your|you|the|they|it|that) ~2 (next|holiday|brunch|hair|lovely|enjoy|enjoyed|worth|nails|chatbot|dog|gp) ~4",
        "(somewhere|something|someone|anywhere) better to be", "(we're|we are|so we're|so) just letting ~6 (now|are we|touch)", "(tell|telling|told) (the|a|me|my|your) (cardiologist|doctor|surgeon|oncologist|gp|consultant|specialist|nurse) (again|how to|how|what the)",
        "(stop|quit|please stop|do stop|pls stop) (asking|ringing|googling|calling|phoning|diagnosing|commenting|tagging|shouting|waving|bringing|licking|eating|putting|telling) (us|me|on every|on here|your|the comments|switchboard|here|everyone|every|in my)",
        "(get off|put down|put away) your (phone|phones|high horse|soapbox)",
        "(is|are) there anyone (left )?who (still|actually|genuinely)", "(i can|we can|we all can|i could) hear (you|your|u) (breathe|breathing|candy|typing|chewing|eye|sigh|music)", "(how|why) are we still (having|talking|doing|arguing|explaining|debating)",
        "(it'd|it would) be (so )?(nice|lovely|great|wonderful|a treat|a miracle) if (one|just one|anyone|somebody|someone|people|you|patients|a single|the)", "(1|one|every|a) (internet|google|printout|tiktok|\"i read) ~4 (=|in the jar|goes in|equals|buys)",
        "see you (on the (unit|ward)|in (icu|resus|a & e|intensive care|the morgue|court|ten years)|when (it|you|the))", "(i'll|we'll|i will|we will) save you (the|a) (bed|window bed|seat|ventilator|slot|trolley)", "(take|keep) (them|it|the tablets|the pills|the jab) or don't", "(makes|make) no (odds|difference) to (me|us)", "(cry|regret it|die|suffer|moan|whinge|complain) later",
        "(so|so do|please|now|do|just) (choose|pick|think|act|behave|breed|sit|wait) (wisely|carefully|properly|quietly|nicely) ,? (girls|ladies|boys|people|guys|folks|gents|everyone)?", "only (cowards|idiots|fools|babies|amateurs|weirdos|mugs|children) (ask|need|wait|cry|come|use|want|worry|google|complain|take)", "(which one of you|which of you|who) (is|did|keeps) (doing this|doing that|putting|leaving|eating|taking) ~5",
        "(let me|lemme|i'll|we'll) (just )?(get|grab|fetch|find|dust off|check|consult|ring|wave|reach for) (my|the|our) (crystal ball|magic wand|tiny violin|violin|wand|cape|time machine|manager|popcorn|cloak|horoscope|tarot|ouija)",
        "(enlighten (us|me)|pray tell|do go on|please go on|do tell (us|me)|tell (me|us) again|remind (me|us) again)",
        "(so|oh so|right so|ok so|let me get this straight) ,? you (want|waited|think|came|expect|thought|googled|took|drove|stopped|believe|rang|ate|didn't) ~9 (\\?|🙄|🙃|and now|because|but)",
        "(which|what) (part|bit|word) of ~6 (do|did|don't|didn't|is|was|isn't|are|confuses|escapes|needs)",
        "(shall|should) (we|i) (send|bring|fetch|call|lay on|arrange|roll out|order) (the|a|you|some) ~3 (helicopter|red carpet|limousine|limo|taxi|butler|too|then|as well|champagne|cake)",
        "(thank|thanks) (god|goodness|heavens|you) (for|that|we have|someone|somebody) ~4 (facebook|google|tiktok|the internet|podcast|joe rogan|influencer|experts|mumsnet|came|told|cleared|corrected|explained)",
        
        "(newsflash|news flash|spoiler|spoiler alert|plot twist|hot tip|pro tip|top tip|psa|public service announcement|fun fact|reminder|shock horror) (:|,|-|–|—) ~9 (not|isn't|doesn't|don't|won't|exists|exist|works|can wait|wash|your|you)",
        "(it's|its|that's|that is) called (a |an )?(working|walking|vegetables|water|sleep|ageing|aging|parenting|life|exercise|soap|a queue|queue|queuing|weather|reading|manners|being|childhood|winter|maths|basic|common sense|triage|patience|an appointment|getting older)",
        "(paracetamol|calpol|tylenol|soap|water|pharmacies|pharmacists|calendars|clocks|condoms|buses|google|libraries|trousers) (exists|exist|is free|are free|is a thing|are a thing|cost nothing|costs nothing|is right there)",
        "(have you|has anyone|has anybody|did anyone|did anybody|did you) (even |ever |actually )?(read|considered|thought|tried|looked|washed|heard of|met|opened) ~4 (sign|leaflet|bin|pharmacy|fruit|walking|books|book|label|water|a vegetable|vegetable|website|soap|pinned|post|bio|instructions|box)",
        
        "(congratulations|well done|bravo|a big hand|round of applause|thank you so much) to the (public|person|people|parents|patient|lady|man|gentleman|genius|relative|visitor|13|12|minister|government)", "(you (all )?(had|have) (one job|had one job)|you had a cold)", "(families|relatives|parents|patients|visitors|people|those|anyone) who (film|google|record|shout|ring|complain|argue|moan|correct|swear|park|bring|don't|can't|won't) ~9 (bill|should get|ought to|can|late|deserve|fined|banned|=|go home|queue)",
      ],
    },
    {
      id: 'keepsAway', patterns: [
        "(you'd|you would|you'll|you will|you are|you're) (be )?(safer|better|quicker|faster|better off) (at home|at the vet|in the car park|in a field|with the vet|asking|with google|at the vet's|elsewhere|staying|under a bridge)",
        "(this|that|the) (hospital|place|unit|ward|department|a & e|ed|er) (will|would|is going to|could|might|nearly) (kill|finish|bury|poison|lose) (you|your|him|her)",
        "(don't|do not|dont|never|please don't) (even )?(think|dream) (of|about) (coming|ringing|calling|turning up|bringing|booking|walking in|showing up|asking)",
        "(if|unless) you (can|are able to) (type|tweet|text|walk|talk|post|complain|scroll|moan|read|drive|shout|film|google|stand|laugh) ~3 ,? (you|then|it's|its|go|stay|you're|don't|this) ~3 (don't need|not|home|fine|isn't|aren't|okay|ok|well enough|can wait|wait|bother|come)",
        "(come|ring|call) (back )?(when|if|once) (it|you|your|something|he|she) ~2 (actually|really|properly|falls|drops|turns|stops|stop|is dead|are dead|dying|explodes|bleeding)",
        "(go|drive|try|head|get yourself|take yourself|take it) (to )?(another|a different|some other|the next) (county|hospital|town|city|country|a & e|er|clinic|planet)",
        "unless (a|your|the|you've|you have|there's|it|someone's|somebody's) ~4 (sticking out|hanging|fallen|on fire|exploded|detached|in two|spurting|blue|coming out) ~2 (,|stay|don't|go|do not|wait|stop)",
        "(no one|nobody|noone) (should|needs to|ought to|has to) (go|come|ring|turn up|be) (to|in|at|here|near) ~2 (a & e|ed|er|emergency|casualty|hospital|us|111|here|gp)",
        "(if|when) you're (poorly|ill|sick|in pain|bleeding|worried) ,? (you|it) can wait",
        "(then|so|please|just) (don't|dont|do not) come (\\.|,|\\!|here|in|to us|near|$)",
        "(may|might) as well (stop|stay|be|sit|wait|die|go|sleep) (at )?home", "(wait|come|go|ring|leave it|try|maybe) (till|until|after) ~2 (bank holiday|weekend|christmas|the strike|changeover|new year|the holidays|the match|august) (is over|🫠|🙃|then|and|,)?", "we can (always )?tell (when|if) you're (actually|really) (dying|ill|sick|in pain|faking)",
        "what you've got (there )?is called (monday|thursday|life|age|anxiety|being|parenthood|motherhood|friday|tuesday|work|getting old|a tuesday)", "(you're|youre|you are) (just |only )?(tired|anxious|stressed|dramatic|hungover|hormonal|old) (and|,) (it's|its|you've|that's|so)",
      ],
    },
  ],
})
