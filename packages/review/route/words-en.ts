import type { WordPack } from '../match/spec.ts'

const mine = '(my|our)'
const people = '(husband|wife|partner|fiance|fiancee|boyfriend|girlfriend|son|sons|daughter|daughters|kid|kids|child|children|toddler|teenager|baby|twins|boys|girls|mum|mom|dad|mother|father|parents|in laws|sister|brother|siblings|cousin|cousins|grandma|grandmother|grandpa|grandfather|granny|nan|grandparents|grandson|granddaughter|nephew|niece|aunt|uncle|family|godson|goddaughter|best friend|best mate|flatmate|housemate)'
const pets = '(dog|dogs|puppy|cat|cats|kitten|rabbit|hamster|parrot|horse|pony|hens|chickens|goldfish|tortoise)'

/**
 * What tells that a text speaks of its author's own life. Read beside the engine's words and apart from them, so that neither
 * the rules nor the model hear of it.
 */
export const sphereWords: WordPack = {
  language: 'en',
  lexicons: [
    {
      id: 'speaksOfCare', source: 'house',
      entries: ['operated', 'operating on', 'from rounds', 'on rounds', 'ward round', 'ward rounds', 'on the ward', 'in theatre', 'screening', 'in clinic today', 'clinic today', 'case report', 'differential', 'dosing', 'guideline', 'guidelines', 'prescribe', 'prescribing', 'prescribed', 'side effect', 'side effects', 'second opinion', 'referral', 'follow up appointment', 'broke his', 'broke her', 'broke my', 'broken arm', 'broken leg', 'stitches', 'emergency team', 'emergency department'],
    },
  ],
  patterns: [
    { id: 'ownPeople', patterns: [`${mine} ~1 ${people}`, `${mine} ~1 ${pets}`, 'to (grandma|grandpa|granny|mum|mom|dad|nan)', `^ (the)? ${pets} (has|have|is|ate|stole|slept|sleeps)`, '(the|our|my) (twins|kids|boys|girls|little one|little ones|toddler) (start|starts|started|are|is|have|has|took|slept|sleep|asked|want|wants|wanted|love|loves|won|made|baked)'] },
    {
      id: 'ownLeisure',
      patterns: [
        `(on|${mine}|from|after|before|booked|first) ~2 (holiday|vacation|honeymoon|road trip|city break|staycation|camping trip)`, '(holiday|vacation|honeymoon) (photo|photos|snaps|mode|in|with|from)', '(weeks|week|days|weekend) (in|at) ~2 (sun|sea|beach|cabin|cottage|campsite|<cap>) ~2 with ~1 (kids|family|friends|boys|girls)', '(beach|pool|sofa|balcony|garden|hammock) (day|days|time|party)', 'phone off',
        `${mine} ~1 (team|side|club) ~2 (won|lost|drew|beat|scored|plays|played|lose|win)`, '(won|lost|watched|watching) the (derby|cup|final|match|league|game)', `${mine} (first|second|third|fourth|fifth|<num>) ~1 (marathon|half marathon|triathlon|parkrun|10k|5k|ironman)`, '(ran|running|finished|training for) (a|my|the) ~2 (marathon|half marathon|triathlon|parkrun|10k|5k)',
        'i (baked|knitted|sewed|painted|planted|fished|hiked|camped|skied|surfed)', `${mine} (garden|allotment|sourdough|tomatoes|guitar|piano|choir|band|book club|knitting|bike ride|yoga class|new balcony|balcony|kitchen|new flat|new house|sofa|barbecue|playlist|favourite (series|band|film))`, '(binge watched|binge watching|binged|season finale) ', 'tickets (for|to) (the|a) ~1 (concert|gig|festival|match|show|game)', '(glass|bottle) of (wine|red|white|prosecco|champagne|beer)', '(date|movie|game|pub|quiz|girls|lads) night', "(sunday|christmas|easter|family) (roast|dinner|lunch|brunch)", '(moving|moved) (house|flat|home)', 'birthday (cake|party|dinner|weekend)', 'housewarming', '(camping|hiking|skiing|surfing|sailing|glamping|karaoke) (with|in|at|this|trip)', '(kickabout|barbecue|bbq|picnic) ~3 (in|at|with|tonight|tomorrow|this|on)', '(new|another|first) (tattoo|haircut|bike|guitar|puppy|kitten)', '(packed|off|flying|packing) (for|to) <cap>', '(video games|board games|karaoke|netflix|minecraft)', 'no (concert|party|match|pub|gym) for me',
      ],
    },
    {
      id: 'ownMilestone',
      patterns: ['(married|engaged|together) ~3 (years|today|yesterday)', '(we|i) (got|are|am) (engaged|married|divorced|pregnant|expecting)', '(we\'re|i\'m) (engaged|married|divorced|pregnant|expecting)', 'happy (anniversary|birthday) to my', "(happy|my) <num>? ~1 wedding anniversary", 'said goodbye to (my|our|grandma|grandpa|granny|nan|dad|mum|mom)', `${mine} ~2 (wedding|divorce|engagement|breakup|break up|baby shower|hen do|stag do)`, 'turned <num> (today|yesterday|this|last)'],
    },
    { id: 'ownConviction', patterns: ['i (voted|vote|am voting|will vote) ~3', '(party|candidate) (that)? (i|we) (support|vote|back)', '(at|in|after|from) (church|mosque|temple|synagogue|mass) (today|this|on|with)', '(praying|pray|prayed|prayers) (for|with) ~2 (family|friends|us|me|my)', '(my|our) (faith|prayers|god|lord)'] },
  ],
}
