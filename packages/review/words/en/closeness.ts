import { defineWords } from '../define.ts'

const you = "(you're|youre|you are|ur|u r|your|you've been|you have been)"
const them = '(him|her|them|this guy|the guy|this girl|this man|this woman|this lad|a guy|a girl|a man|a woman|the lad|the dad|the mum|the man|the woman|the lady|somebody|someone|a patient|my patient)'
const care = '(stitched|sewed|scanned|scoped|operated|delivered|discharged|treated|intubated|catheterised|plastered|numbed|anaesthetised|looked after|cared for|nursed|fixed|cannulated|saw)'
const file = '(result|results|scan|scans|mri|mris|ct|cts|report|reports|bloods|labs|lab|rash|mole|file|files|notes|readings|reading|x ray|x rays|xray|xrays|ecg|smear|biopsy|histology|wound|scar|chart|letters|letter|list|meds|tablets|symptoms|teeth|skin|numbers|sugars|pressures)'
const channel = '(messenger|whatsapp|wa|telegram|signal|snap|snapchat|insta|instagram|ig|facebook|fb|dm|dms|inbox|inboxes|messages|live|tiktok|viber|email|gmail|phone|chat)'

/** Closeness and care outside their proper place, as whole turns of phrase: what single words cannot show. */
export const closenessWords = defineWords({
  lexicons: [],
  patterns: [
    {
      // Puts the proper way down, so that its mention turns nobody towards it.
      id: 'shunsClinic', patterns: [
        '(quicker|faster|easier|better|cheaper|nicer|simpler|sooner|likely|kinder|rather|instead) ~5 (than|of) ~3 (portal|gp|gps|111|811|a&e|clinic|surgery|hospital|practice|reception|desk|secretary|appointment|phone|waiting room|app|switchboard|nurse line|opd|casualty)',
        "(no need to|don't need to|dont need to|needn't|no point in|don't bother|dont bother|why bother|forget|skip|never mind|without|save yourself|saves you|instead of) ~4 (gp|gps|doctor|clinic|surgery|hospital|practice|reception|desk|portal|appointment|appt|come in|coming in|opd|waiting room|111|a&e|queue|queues|referral|booking)",
        'no (clinic|appointment|appointments|gp|referral|forms|queue|queues|receptionist|waiting room|paperwork|records|booking) (needed|required|necessary|involved)?', "(go|get|come|slip|walk) (round|around|past|behind) the (desk|list|queue|receptionist|secretary|system|back)",
      ],
    },
    {
      id: 'opensInbox', patterns: [
        `(send|sends|forward|whatsapp|dm|message|msg|text|inbox|email|snap|upload|share|post|pop|drop|bring me|bring us|show me|show us) !(your (old|results)) (me|us|the doctor|doctor <cap>|dr <cap>|him|her)? ~3 (your|ur|all your|a pic of|pics of|a picture of|a photo of|photos of|a video of) ~4 ${file}`,
        `(read|look at|go through|interpret|check|see|translate|decode|review) (all|any of)? (your|ur|the) ~3 ${file} ~2 (on|over|by|via|in|through) ~1 ${channel}`,
        `(dm|message|whatsapp|text|inbox|send|snap) (me|us) (a|the|some)? (photo|photos|pic|pics|picture|video|vid|voice note|screenshot)`,
        `(any|all|your|more) (q|qs|q's|questions|worries|queries|symptoms|probs|problems) ~2 (dm|dms|inbox|whatsapp|ping|message) (me|us)?`, '(kindly|please|pls)? (revert|reply|write back|come back|get back) (to me|to us)? with ~4 (readings|reading|report|reports|results|photo|photos|photograph|numbers|sugars|weights|list|pressures|levels)',
        '(text|send|message|whatsapp) (him|her|them|the doctor) (a|your|the) ~3 (selfie|photo|pic|picture|video|scan|results)', `(bring|show) ~4 (rash|mole|lump|spot|symptoms|results|toe|knee) ~2 (to|on) ~2 ${channel}`, 'i (decode|read|interpret|answer|translate|decipher) (them|it|these|ten|five|<num>|everything|everyone) ~4 (night|free|fun|love|couch|sofa|bed|bath)',
        '(get|got|have|has|give|gives|with) ~3 (24 / 7|24/7|round the clock|unlimited|direct|personal|private) ~2 (whatsapp|access|messaging|chat|number|line)', '(free|quick|mini|video|virtual|late night|sofa|kitchen) (consult|consults|consultation|consultations|check up|checkup|second opinion|second opinions) ~3 (friday|fridays|monday|tuesday|wednesday|thursday|sunday|sundays|saturday|tonight|live|dm|dms|here|whatsapp)',
        "just (say|tell me|give me|comment|type|drop) (your|ur) ~3 (type|dose|age|weight|score|symptoms|symptom|numbers|levels)", "(you|u|ye) (ring|text|message|whatsapp|call|dm|ping) me first", 'members (get|have|can) ~4 (whatsapp|number|dm|inbox)', 
      ],
    },
    {
      id: 'careAtHome', patterns: [
        "(i'll|ill|i will|i can|let me|happy to) (look|have a look|take a look|see|check|do|stitch|jab|examine|sort|glance|listen|squint) ~5 (in|at|on|from|over) (the|my|our|your) (kitchen|house|place|car|garage|sofa|couch|porch|garden|gate|boot|van|pub|flat|table|gym|pitch|beach|shed|pool)", '(line up|queue|come|knock|call) (round|by|in)? ~2 (at|to) (my|our) (car|house|door|kitchen|garage|gate|place|flat|porch|van|boot)', '(come|pop|call|drop|swing|nip) (by|round|over|in|up)? (to)? (my|our|mine|ours) ~2 (house|place|flat|home|kitchen|tonight|later|tomorrow|after)', '(collect|pick up|fetch|grab) (it|them|the)? ~1 from (mine|my house|my car|my porch|my kitchen|our house|me)', '(my|our) (kitchen|living room|garage|boot|spare room|car|porch|shed) (has|is|becomes|doubles|turns|was) ~5', "(we'll|we) say no more about it", 'off the books', "(tell|give|text) me (the|your|their|her|his) ~1 name ~4 (slot|slots|list|squeeze|in|up)?", "(slot|slots|gap|gaps|space) (on|for) ~4 (friends|family|followers|mates|subscribers)", "(i'll|i can|i could) (move|bump|slide|squeeze|sneak|nudge|push|slip) (you|him|her|your|it) ~3 (up|in|on|ahead|onto|through)",
      ],
    },
    {
      id: 'postsMidCare', patterns: [
        '(typing|tweeting|posting|texting|writing|editing|filming|scrolling|replying|commenting|dictating|recording|voice noting) (this)? ~1 (one handed|with one hand|left handed|with one thumb|with my free)', '(one|other|free|spare|left|right) (hand|thumb|finger) (is|\'s)? (holding|on the|in a|in the|doing|keeping|free|inside|up a|down a|squeezing|bagging)', 'thumbs free',
        '(typing|tweeting|posting|texting|writing|editing|live|filming|scrolling|hello|greetings|reporting) (this|to you)? ~1 (from|in) (the|a|my|our)? (recovery|recovery room|med room|drug room|sluice|prep room|anaesthetic room|side room|dirty utility|plaster room|treatment room|resus|nicu|picu|dialysis|labour|angio suite|reporting room)', '(while|till|until|before|as) (this one|she|he|they|my patient|the patient|bed <num>|room <num>|the next one|my next|number <num>) ~1 (wakes|wakes up|comes round|goes under|goes off|delivers|pushes|snores|stirs|dilates|numbs|undresses|strips|snoring|pushing|sleeping|numb|under|dilating)',
        'with (him|her|them|the patient|my patient) (snoring|asleep|under|sedated|pushing|in the chair|on the table|numb|watching|right here|beside me|next to me)', '(patient|kid|man|lad|lady|baby|client|fella) on my (lap|table|couch|chair|trolley)', '(waiting on|waiting for|between|during|mid) (the|a|her|his|my)? (second stage|third stage|next contraction|contractions|the head|placenta|pushes|the block|the numbing|epidural|anaesthetist)', '(babysitting|minding|watching|sitting with|sat with|bagging|holding) (a|an|the|my|bed) ~1 (gcs|<num>|groin|airway|tube|sedation|head|overdose|line|sick one)', '(on|doing|going|having) (a|an)? (quick|wee|little|cheeky)? (live|livestream|ama|q&a) ~6 (between|while|ask me|patients|waiting|room|bay|theatre|ward)',
        '(narrating|live tweeting|livetweeting|live posting|streaming|broadcasting) ~2 (pushes|birth|labour|delivery|operation|op|arrest|round|code|section|surgery|consult)', '(drip|monitor|pump|alarm|alarms|call bell|buzzer|bleep|pager|phone) ~1 (alarms|alarming|is going|going off|ringing|buzzing|bleeping) ', "(scrubbing|gloving up|gowning|scrubbing in|scrubbed up) (\\.|,|hi|now|rn|so)", '(gets|getting|having|has) (his|her|their) ~2 (checked|stitched|scanned|numbed|out|jabbed|examined|done) ~1 (as we speak|right now|rn|as i type)',
      ],
    },
    {
      id: 'drinksWorking', patterns: [
        "(hungover|hanging|still drunk|still tipsy|still pissed|rough as|over the limit|hung over|reeking|mouth like) ~4 (on|at|in|doing|for|through) ~3 (take|rounds|round|shift|clinic|ward|theatre|list|call|handover|nights|days|morning list|surgery|cannulas|lates|earlies|resus)", '(glass|bottle|bubbly|prosecco|champagne|cocktails|cocktail|gin|wine|negroni|pint|pints|whisky|beer|beers|margarita|mojito|rum|happy hour|sherry|brandy|vodka|sangria) ~6 (recovery bay|ambulance station|by the defib|in the sluice|in the coffee room|in the mess|in theatre|at the nurses station|in the doctors mess|before the midnight|before the next|before my list|before rounds|before clinic|before nights|before handover|on the laptop|on the ward|in the staff room|in the teapot|between cases|between patients|between clients)', "(reading|reporting|signing|remote reading|doing|answering|taking) (the|my|overnight|your|phone)? ~2 (cts|scans|films|consults|calls|scripts|results|plates|referrals|triage) ~4 (negroni|wine|glass|gin|beer|pint|cocktail|whisky|prosecco)",
      ],
    },
    { id: 'soleCover', patterns: ["i'm the only (doctor|doc|medic|gp|midwife|surgeon|anaesthetist)", "(last|next) (list|clinic|shift|night) before ~2 (three|two|four|five|six|one|<num>)? (to go)?", '(three|two|four|five|six|<num>) (patients|cases|to go|left|more) (to go|left|waiting)', '(on|covering) (the)? (rota|take|acute take|rounds|round|labour line|stroke phone|phones)', 'back in time for (the|my|our)', '(midnight|night|day|early) crew'] },
    {
      id: 'seeksPatientOut', patterns: [
        "(googled|googling|google|googles|facebooked|insta'd|instagrammed|stalked|stalking|searched|looked up|found|lurking on|scrolled|trawled|screenshotted) (the|a|my|this|that|our|every|all|one|some|half) ~1 (lad|patient|pt|patients|new patient|guy|girl|woman|fella|boy|kid|couple|mum|dad|family|bloke|client|clients)", "(read|look|scroll|peek|nose|browse|trawl|dig|search|go) (of|at|through|into|on|around|in)? (everyone|everybody|everyone's|everybody's|their|patients|patients'|my patients|his|her) ~1 (facebook|insta|instagram|socials|profile|profiles|tiktok|linkedin|stories|feed|strava|twitter|dating)", '(facebook|insta|instagram|tiktok|linkedin|strava|feed|profile|socials|stories) (is|was)? (full|all|nothing) ~1 (of|but) ~6', "(found|looking at|on|scrolled|liked) (ur|your) (page|profile|insta|hinge|tinder|bumble|pictures|pics|photos|stories|strava|playlist)", "(i've|i|ive) (liked|loved|been through|scrolled|seen|read) ~3 (holiday|wedding|baby|bikini|gym|beach) (pictures|pics|photos|snaps)",
      ],
    },
    { id: 'datesPatient', patterns: [
      '(took|taking|get|got) (his|her|their) (cast|stitches|staples|plaster|sutures|drain|line|catheter|dressing|clips|splint|boot) (off|out) _8 (took|got|gave me|get|have|taking) (his|her|their) (number|digits|insta|snap)',
      `${care} ~2 ${them} ~8 (pizza|dinner|drinks|drink|dating|date|coffee|married|kissing|kissed|cinema|salsa|engaged|number|brunch|bed|hinge|tinder|sushi|tapas|gig)`, `(drinks|drink|dinner|coffee|pizza|night out|date|pint|cocktails|lunch) ~4 (when|once|after|soon as|the minute|now) ~1 ${you} ~2 (out|discharged|better|home|off the ward|well|walking|free|not my patient|no longer)`, "(not|no longer|stop being|isn't|isnt|ain't) ~1 (your|ur|her|his|their) (doctor|doc|nurse|surgeon|gp|physio|patient|midwife|therapist|dentist) (till|until|anymore|any more|after|from|so|now|from monday|since)", "(asked me for|owe you|owe me|promised you|promised me) (a|that) (coffee|drink|pint|dinner|dance) ~4 (ketamine|propofol|ward|drip|morphine|going under|op|table|recovery|bed|discharge)",
      '(bumped|ran|running|bumping) into my ~1 <num> ~3 (at|in|on) (salsa|the club|hinge|tinder|yoga|the bar|the sauna|a party)',
    ] },
    {
      id: 'courtsPatient', patterns: [
        `(your|ur) (hinge|tinder|bumble|grindr|feeld|dating) (prompt|profile|bio|pics|page)`, '(told|tells|says|said) me (ur|you\'re|youre|you are|he\'s|she\'s) single', '(come|you should come|fancy) (for|to|over for|round for) (dinner|tea|lunch|supper|drinks|brunch|mine)', '(your|ur|his|her) (doctor|doc|nurse|therapist|psychiatrist|gp|surgeon|physio) and (now|also)? ~1 (your|ur|his|her) (landlord|landlady|boyfriend|girlfriend|business partner|best friend|lover|fiance|husband|wife|boss)', "(been|was|am) (your|ur) (psychiatrist|doctor|therapist|gp|surgeon|nurse|counsellor) and (now|also|i'm|im)", "(bumped|ran|running|bumping) into (my|one of my|the) ~3 (at|in|on) (salsa|the club|hinge|tinder|yoga|the bar|the sauna|the gym|spin|a party)", "(like|likes|heart|rose|super like|wave) sent", "(i like|i love|love|like) talking to you",
      ],
    },
    {
      id: 'givesForCare', patterns: [
        '(charging|charges|charge|charged|gave|gives|giving|offered|offers|doing|does) (me|us) ~2 (half price|mates rates|a discount|cost price|for free|free|a deal|nothing|the keys|a loan|a lift|the villa|the boat|tickets|a watch|cash)', "(offered|offers|offering|promised|volunteered|agreed) to (re tile|tile|paint|fix|build|do|mow|plumb|service|plaster|lend|buy|sell|rewire|fit|sort) (my|our|me|us) ~8", "(gifts|presents|tips|bottles) (i've|ive|i have|we've) (kept|had|got|taken|accepted|pocketed)", '(my|the) fee (is|:) (a|one|two) ~2 (bottle|pint|pints|bottles|box|cake|dinner|coffee|crate)', 'tips (optional|welcome|appreciated|via|accepted|by)', "(taking|takes|took|invited|invites|inviting|flying|flew) me ~2 (sailing|fishing|skiing|out|hunting|shooting|golfing|to her|to his|to their|to the match|to the wedding|on the boat|abroad)", "(i'm|im|i am) (your|ur|her|his|their) (landlord|landlady|tenant|investor)", "(my|me) birthday (is|'s) (in|on|next) ~2", '(shouldn\'t|should not) have ~1 \\( ?? but',
      ].filter((pattern) => !pattern.includes('??')),
    },
    {
      id: 'takesAsFriend', patterns: [
        "(accepted|accepting|accept|i've accepted|approved) (your|ur|her|his|their|two|three|four|a few|some|the|all|both|every|another) ~2 (request|requests|follow|obviously|obvs)", "(accepted|accepting|i've accepted|approved) (it|obviously|obvs|of course) !as", "(followed|following|friended|added) ~1 (back|right back|everybody who|everyone who|all of)", '(one follow|follow for follow|follow back|followback|follow backs) ~4 (patients|included|everyone|all|rule|back)', "(patients'|patients|ladies'|ex patients') ~2 (running club|whatsapp|group chat|supper|reunion|party|book club)", "(added|add|invited) me (to|into) (their|the|her|his) ~2 (whatsapp|group|chat|family group|wedding|barbecue|hen do)", 'kept (the|her|his|their|all the|everyone\'s) (whatsapp|numbers|number|contacts|group)', '(give|gave|giving|have) (my|them my|every one my|him my|her my) (mobile|number|cell|personal number|own number) to ~3', "(the|that|my|our) (dialysis|chemo|diabetes|pump|bump|antenatal|rehab|pain|clinic|ward|bay) ~2 (group chat|whatsapp|crew|gang|girls|lads|family) ~5",
      ],
    },
  ],
})
