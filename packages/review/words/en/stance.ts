import { defineWords } from '../define.ts'

/** How the words are meant: denied, supposed, reported, condemned, regretted, said of oneself. */
export const stanceWords = defineWords({
  lexicons: [
    {
      id: 'negator', source: 'house', entries: [
        'not', 'no', 'never', 'nor', 'neither', 'none', 'without', 'cannot', 'cant', "can't", "don't", 'dont', "doesn't", 'doesnt', "didn't", 'didnt', "isn't", 'isnt', "aren't", 'arent', "wasn't", 'wasnt', "weren't", 'werent', "won't", 'wont', "wouldn't", 'wouldnt', "shouldn't", 'shouldnt', "couldn't", 'couldnt', "haven't", 'havent', "hasn't", 'hasnt', "hadn't", 'hadnt', "ain't", 'aint', "mustn't", "needn't", "daren't", "shan't", 'hardly', 'barely', 'scarcely', 'far from', 'anything but', 'instead of', 'rather than', 'nobody', 'no one', 'nothing', 'nowhere', "there's no", 'refuse to', 'refused to', 'stop', 'stopped', 'avoid', 'less of a', 'no longer', 'unable to', 'nae', 'didnae', 'cannae', "wasn't ever", 'nunca', 'jamais',
      ],
    },
    {
      id: 'conditionMarker', source: 'house', entries: [
        'if', 'unless', 'suppose', 'supposing', 'imagine', 'assuming', 'provided that', 'in case', 'as long as', 'what if', 'should you', 'were you to', 'only if', 'even if', 'whether', 'in the event', 'otherwise', 'would it be', 'might be', 'could be',
      ],
    },
    { id: 'quoteMark', source: 'house', entries: ['"', '“', '‘', "'", '«'] },
    {
      id: 'firstPerson', source: 'house', entries: ['i', "i'm", 'im', "i've", 'ive', "i'd", "i'll", 'me', 'myself', 'my', 'mine', 'we', "we're", "we've", 'us', 'our', 'ours', 'ourselves', 'moi', 'yours truly', 'this doctor', 'this intern', 'this reg'],
    },
    {
      id: 'secondPerson', source: 'house', entries: ['you', 'your', 'yours', "you're", 'youre', "you've", "you'd", "you'll", 'yourself', 'yourselves', 'u', 'ur', 'ye', "y'all", 'yall', 'yous', 'youse', 'ya', 'yer', 'you lot', 'you people', 'you guys'],
    },
    {
      id: 'thirdPerson', source: 'house', entries: ['he', 'she', 'him', 'her', 'his', 'hers', "he's", "she's", 'hes', 'shes', "he'd", "she'd", "he'll", "she'll", 'they', 'them', 'their', "they're", "they've", 'theyre', 'himself', 'herself', 'themselves'],
    },
    {
      id: 'condemnation', source: 'house', entries: [
        'unacceptable', 'not acceptable', 'never acceptable', 'not okay', 'not ok', 'never ok', 'never okay', "isn't ok", "isn't okay", 'must stop', 'has to stop', 'needs to stop', 'enough is enough', 'zero tolerance', 'no place for', 'no place in', 'no excuse for', 'stigma', 'stigmatising', 'stigmatizing', 'stigmatise', 'dehumanising', 'dehumanizing', 'degrading', 'dehumanise', 'derogatory', 'slur', 'slurs', 'hate crime', 'hate speech', 'bullying', 'harassment', 'racism', 'racist', 'sexism', 'sexist', 'misogyny', 'misogynist', 'misogynistic', 'ableist', 'ableism', 'fatphobia', 'fatphobic', 'homophobia', 'homophobic', 'transphobia', 'transphobic', 'islamophobia', 'islamophobic', 'antisemitism', 'antisemitic', 'weight bias', 'weight stigma', 'abuse of staff', 'abusive', 'words matter', 'language matters', 'reported it', 'reported him', 'reported her', 'reported them', 'screenshots', 'gone to the police', 'called the police', 'told the police', 'not this time', 'hurtful', 'harmful language', 'be better', 'do better', 'cruel', 'cruelty', 'i winced', 'i cringe', 'it shames', 'shamed me', 'i am ashamed', 'we are ashamed', "i'm ashamed", 'i regret', 'old shame', 'i used to say', 'i used to call', 'we used to say', 'we used to call', 'used to laugh', 'i was wrong', 'stop saying', 'stop calling', 'stop using', 'stop writing', "don't call", "don't say", "don't write", 'never call', 'never say', 'never write', 'never use', 'retire the', 'retire the word', 'retire the phrase', 'banned the', 'ban the', 'we banned', 'delete the', 'the word', 'the words', 'the phrase', 'the term', 'the label', 'labels', 'labelled', 'labeled', 'labelling', 'labeling', 'so-called', 'name-calling', 'instead of', 'say instead', 'write instead', 'i apologise', 'i apologize', 'i apologised', 'i apologized', 'we apologise', 'we apologize', 'i owe', 'sorry for', 'taught me', 'taught to laugh', 'unlearn', 'i flinch', 'makes me wince', 'i hate hearing', 'call it out', 'calling it out', 'called it out', 'challenge it', 'speak up', 'spoke up', 'speaking up', 'stereotype', 'stereotypes', 'prejudice', 'bias', 'biased', 'discrimination', 'discriminatory', 'dignity', 'is a person', 'are people', 'human being', 'human beings',
      ],
    },
    {
      id: 'fictionCue', source: 'house', entries: [
        'fictional', 'fiction', 'invented', 'made up', 'made-up', 'imaginary', 'hypothetical', 'composite', 'mannequin', 'manikin', 'mannikin', 'simulation', 'simulated', 'sim lab', 'sim man', 'simman', 'sim session', 'role play', 'roleplay', 'my novel', 'in my book', 'screenplay', 'character in', 'sitcom', 'on tv', 'netflix', 'greys anatomy', "grey's anatomy", 'house md', 'scrubs', 'the pitt', 'in the film', 'in the movie', 'in the novel', 'in the play', 'episode', 'he does not exist', 'she does not exist', "doesn't exist", 'nobody real', 'no real patient', 'no real person', 'actor', 'actors', 'the doll', 'board game', 'sudoku', 'crossword', 'video game', 'dungeons', 'panto', 'pantomime',
      ],
    },
    {
      id: 'selfInsultFrame', source: 'house', entries: ['i am the', "i'm the", 'im the', 'i am a', "i'm a", 'im a', 'i am an', "i'm an", 'im an', 'i was a', 'i was the', 'i was an', 'me being a', 'i felt like', 'i feel like', 'i look like', 'i looked like', 'call me', 'i have been a', "i've been a", 'like the idiot i am', 'my own', 'i, an', 'i, a', 'my brain', 'my face', 'my body', 'my back', 'my knees', 'my feet', 'my handwriting', 'my cooking', 'my dancing', 'my singing', 'my golf', 'my parking'],
    },
    {
      id: 'machineTarget', source: 'house', entries: [
        'printer', 'printers', 'fax', 'fax machine', 'bleep', 'bleeps', 'pager', 'pagers', 'the computer', 'computer', 'computers', 'the system', 'software', 'password', 'passwords', 'login', 'log in', 'emr', 'ehr', 'epic', 'cerner', 'emis', 'systmone', 'oscar', 'meditech', 'the server', 'server', 'wifi', 'wi-fi', 'windows update', 'update', 'laptop', 'keyboard', 'mouse', 'phone', 'phone system', 'switchboard', 'lift', 'lifts', 'elevator', 'elevators', 'car park', 'parking', 'parking machine', 'vending machine', 'vending machines', 'coffee machine', 'kettle', 'microwave', 'fridge', 'toaster', 'photocopier', 'copier', 'scanner', 'label printer', 'mouse mat', 'dictation', 'autocorrect', 'spellcheck', 'rota', 'roster', 'inbox', 'email', 'emails', 'e-portfolio', 'eportfolio', 'portfolio', 'mandatory training', 'e-learning', 'elearning', 'module', 'modules', 'webinar', 'form', 'forms', 'paperwork', 'prior auth', 'prior authorization', 'prior authorisation', 'insurance', 'insurer', 'insurers', 'bureaucracy', 'admin', 'spreadsheet', 'alarm', 'alarms', 'air con', 'air conditioning', 'heating', 'boiler', 'the roof', 'ceiling', 'chair', 'scrubs', 'clogs', 'crocs', 'shoes', 'socks', 'pen', 'pens', 'sandwich', 'toast', 'canteen', 'cafeteria', 'bike', 'bus', 'train', 'traffic', 'weather', 'snow', 'rain', 'alarm clock', 'dog', 'cat', 'spider', 'seagull', 'pigeon', 'goat', 'moose', 'exam', 'exams', 'anki', 'ecg machine', 'ultrasound machine', 'tourniquet', 'stethoscope', 'otoscope', 'drawer', 'door', 'door code', 'virus', 'bacteria', 'cancer', 'disease', 'the disease', 'diabetes', 'covid', 'norovirus', 'winter', 'monday', 'mondays', 'nights', 'night shift',
      ],
    },
    {
      id: 'gratitude', source: 'house', entries: ['thank you', 'thanks to', 'grateful', 'gratitude', 'thankful', 'so proud', 'proud of', 'proud to', 'honoured', 'honored', 'privilege', 'privileged', 'blessed', 'congratulations', 'congrats', 'well done', 'hats off', 'kudos', 'bravo', 'felicitations', 'shout-out', 'shout out', 'shoutout', 'what a team', 'love this team', 'love my team', 'best team', 'my hero', 'heroes', 'legend', 'legends', 'i love', 'we love', 'so kind', 'kindness', 'humbled', 'in awe', 'beautiful'],
    },
  ],
  patterns: [
    {
      id: 'reportedAbuse', patterns: [
        '(called|calls|calling|call|labelled|labeled|branded|dubbed) (me|us|him|her|them|my|our|the|a|our|one|someone|somebody|people|patients|colleagues|doctors|nurses)',
        '(being|been|be|was|were|get|gets|got|getting) (called|labelled|labeled|branded|dubbed|dismissed|mocked|insulted|abused|told|asked)',
        '(shouted|screamed|yelled|shouts|screams|yells|spat|swore|hurled|sworn|spit) (at|on)? (me|us|him|her|them|my|our|the)',
        '(told|asked|tells|asks) (me|us|him|her|my|our|a) ~4 (to|that|i|if|whether)',
        '(patient|patients|relative|relatives|man|woman|stranger|somebody|someone|visitor|family|consultant|boss|attending|senior|teacher|examiner|troll|trolls|commenter|comment|comments|message|messages|email|emails|reply|replies|note|letter) ~5 (said|says|called|calls|wrote|writes|shouted|told|telling|calling|saying|reading|read)',
        '(calling|called) [thirdPerson|firstPerson]',
        '(heard|hear|hearing|overheard|overhearing|read|reading|seen|seeing|saw) ~4 (call|calls|calling|say|said|saying|described|describe|describing|used|write|written|writing|joke|joking|refer|referring)',
        '(they|he|she|someone|somebody|one|people) (told|wrote|said|emailed|messaged|texted|shouted|yelled) ~4 (they|he|she|that|i|we|you)',
        'we print (those|these|the) words',
        'repeating (the|those|these) words',
        '(the|their|his|her|these|those) (exact )?words (were|are|was)',
        '(yesterday|today) i was (called|told|asked)',
        '(in|on) the (notes|chart|letter|referral|handover)',
        '(i|we) (used to|once) (say|call|called|said|laugh|write|wrote|think|thought|joke|joked)',
        'no (patient|one|body|person) is (a|an)',
        'nobody is (a|an)',
        '(there|there\'s) is no such thing as',
        'stop (calling|saying|using|writing)',
        '(please )?(don\'t|do not|never) (call|say|write|use|describe|label)',
        '(instead of|rather than|not) (calling|saying|writing|using)? [quoteMark]',
        '(apologise|apologize|apologised|apologized|apology|sorry) (for|to|that)',
        '(words|terms|labels|phrases) (like|such as)',
        '(word|term|label|phrase|nickname) [quoteMark]',
      ],
    },
    {
      id: 'selfDeprecation', patterns: [
        '(i|i\'m|im|i\'ve|me) ~4 (idiot|fool|clown|muppet|numpty|moron|eejit|dingbat|disaster|mess|goblin|gremlin|potato|zombie|fossil|dinosaur|donkey|melt|plonker|wally|twit|dunce|ghost|raccoon|loser|nerd|dork|klutz|walnut)',
        'my own ~3 (fault|mistake|stupidity|idiocy|ego|ignorance)',
        'i (clearly|obviously|apparently|honestly|still)? (can\'t|cannot|can barely|could not|couldn\'t) (cook|park|spell|count|dance|sing|type|read my)',
      ],
    },
  ],
})
