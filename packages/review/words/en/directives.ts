import { defineWords } from '../define.ts'
import { phrases } from '../phrases.ts'

const medicine = '[drug|drugClass|supplement|medicineWord]'
const it = '(it|them|that|this|those|these|tonight\'s|todays|today\'s|tomorrow\'s|both)'

/** What people say when they tell one person what to take, stop, believe or leave undone. */
export const directivesWords = defineWords({
  lexicons: [
    {
      id: 'directiveLead', source: 'house',
      entries: phrases(`i'd,i would,id just,if it was me,if it were me,if i were you,if i was you,in your shoes,were it me,if it was mine,if he was mine,if she was mine,you should,you shd,you could,you can,u can,u should,you must,you need to,you have to,you ought to,you'd better,you better,ya gotta,you gotta,you wanna,you want to,you'll want to,just,go ahead,go ahead and,feel free to,you're fine to,you'd be fine to,ur fine to,you're ok to,you're safe to,it's safe to,safe to,it's fine to,fine to,perfectly fine to,ok to,okay to,grand to,no harm in,no harm to,best to,better to,better off,my advice,my advice is,my advice to you,i advise,i'd advise,i recommend,i'd recommend,i suggest,i'd suggest,what i'd give you,what i'd do,that's what i do,that's what i'd,works for me,worked for me,worked for my,what i tell my,i do it with mine,half my year does,everyone does,everyone does it,everybody does it,trust me,trust me on this,between us,between you and me,don't tell,you'll be,he'll be,she'll be`),
    },
    {
      id: 'wavesOffCare', source: 'house',
      entries: phrases(`no need to go in,no need to come in,don't need to go in,no need for a doctor,no need to see,don't need to see,don't need a doctor,no need to bother,no need for the er,no need for a & e,no need for hospital,wouldn't drag him,wouldn't drag her,wouldn't drag them,wouldn't bother,wouldn't bother with,don't bother,dont bother,i wouldn't go,wouldn't go to,wouldn't go near,don't go to,dont go to,don't go near,don't waste,waste of a trip,waste your time,waste your evening,waste your money,waste of money,save your money,save yourself the,save urself,don't spend,wouldn't spend,not worth the wait,not worth the trip,not worth going,not worth the money,not worth it,cancel it,cancel the,cancel that,call it off,i'd cancel,just cancel,say no to,tell them no,tell him no,refuse the,refuse it,decline the,turn it down,don't let them,dont let them,never let them,don't have it,don't have the,wouldn't have it,wouldn't have the,i'd skip the,skip the scan,skip the biopsy,skip the appointment,skip the op,skip the surgery,you don't need a,you don't need the,u dont need a,u don't need a,don't need a d dimer,don't need surgery,don't need the op,don't need that,doesn't need a,doesn't need the,does not need,won't need a,stay home,stay at home,wait at home,keep him home,keep her home,ride it out,sit it out,sleep it off,let him sleep,let her sleep,let them sleep,let him rest,let her rest,count tomorrow,count the kicks tomorrow,slow down near term,have a cold juice,give it a week,give it another week,give it a fortnight,give it ten days,give it a few days,leave it a week,leave it til,leave it till,leave it alone,leave it be,wait and see,wait it out,can wait,it can wait,that can wait,it'll wait,tear up the,rip up the,have it taken out,have it out,have it all taken out,get it taken out,get it out,take her off it,get her off it,get him off it,get them off it,take him off it,discharge yourself,sign yourself out,walk out of,leave against,they just want,they only want,for the money,money grab,racket,unnecessary,overkill,is just torture,111 they're useless,they're useless,they'll just,they will only,er will make,they'll make you sit,they all say that,they say that to everyone,chill,you're grand,ur grand,covering themselves,covering their backs,scaremongering`),
    },
    {
      id: 'reassures', source: 'house',
      entries: phrases(`totally benign,looks benign,completely benign,it's benign,its benign,benign,looks harmless,totally harmless,harmless,completely harmless,nothing to worry about,nothing to worry,not to worry,nothing serious,nothing sinister,nothing nasty,nothing dangerous,nothing bad,looks fine,looks fine to me,looks ok to me,looks good to me,looks normal,looks perfectly normal,looks healthy,looks clean,sounds fine,sounds normal,sounds perfectly normal,sounds fine to me,totally normal,completely normal,perfectly normal,absolutely normal,is normal after,is normal at,all normal,that's normal,thats normal,it's normal,its normal,normal for,you're fine,ur fine,youre fine,you'll be fine,youll be fine,ull be fine,you will be fine,he'll be fine,she'll be fine,they'll be fine,he's fine,she's fine,hes fine,shes fine,you're grand,you'll be grand,he'll be grand,she'll be grand,be right as rain,right as rain,no bother,she'll be right,don't panic,no panic,not panic,wouldn't panic,don't worry,dont worry,no worries,wouldn't worry,i wouldn't worry,wouldnt worry,try not to worry,stop worrying,don't fret,wouldn't fuss,don't stress,no stress,don't sweat it,wouldn't sweat,wouldn't lose sleep,lose sleep over,lose any sleep,don't lose sleep,means nothing,doesn't mean anything,does not mean anything,don't mean anything,meaningless,of no significance,insignificant,incidental,nothing there,nothing wrong,it's nothing,its nothing,that's nothing,thats nothing,it's only,its only,only wind,only viral,only false labour,just a virus,just viral,just wind,just anxiety,just stress,just a cold,just a bruise,just a bug,just teething,just gas,just reflux,just hormones,not your heart,not a heart attack,not cancer,isn't cancer,ain't cancer,not broken,isn't broken,not a stroke,not a clot,not meningitis,not appendicitis,not sepsis,not infected,not contagious,no way that's,no way thats,zero chance,no chance it's,can rule out,rules out,you can put that fear,perk right up,right as ninepence,all good,ur good,you're good,ur all good,es segura,es normal,no pasa nada,tranquila,tranquilo,literally can't overdo,can't overdo,cannot overdo,won't hurt,won't hurt you,won't do any harm,no harm done,do no harm,safe as houses,perfectly safe,totally safe,100 % safe,completely safe,quite safe to,babies do,they all do that,old age,just age,your age,that age,part of being,part of getting`),
    },
    {
      id: 'diagnosisVerb', source: 'house',
      entries: phrases(`that's a,that's an,thats a,thats an,that is a,that is an,that's,thats,that'll be,that will be,that's gonna be,it's a,it's an,its a,its an,it is a,it is an,it's,its,it'll be,itll be,it's gotta be,gotta be,got to be,has to be,must be,has got to be,you've got,u've got,youve got,you have,u have,he's got,hes got,she's got,shes got,he has,she has,you've a,sounds like,sounds to me like,sounds,sound like,looks like,look like,looks,smells like,reads like,screams,this screams,textbook,classic,barn door,spot diagnosis,dead cert,defo,deffo,definitely,def,definately,100 %,no doubt,without a doubt,certainly,for sure,clearly,obviously,almost certainly,i'd say,id say,i would say,i'd lean,i lean,i'd go with,i'd bet,bet it's,bet its,i bet,my bet is,my money's on,money on,i'd put money on,i'd call that,i'd call it,that to me is,points to,suggests,consistent with,fits with,most likely,prob,probably,likely,could be,could well be,might be,may be,maybe,sounds a bit like,a touch of,a bit of,a wee bit of,plain old,good old,just plain old,bog standard,garden variety,simple,a case of,signs of,typical,typical of,are you,you're,ur,you are,you aren't,eh that's,is just,is only,is probably,is a classic,tienes,es una,es un`),
    },
    {
      id: 'guessWord', source: 'house',
      entries: phrases(`could be,could well be,might be,may be,may well be,might well be,maybe,perhaps,possibly,possible,probably,prob,probs,proly,prolly,perhaps it's,i think,i reckon,i guess,i suppose,i suspect,i wonder,i'd wonder,i'd lean,i lean,my guess,guessing,sort of,kind of,kinda,a bit like,sounds like,sounds to me,sounds a bit,by the sounds of it,by the sound of it,from the sound of it,looks like,looks a bit,seems like,seems to me,to me,tbh,imo,imho,if i had to guess,at a guess,more than anything,wouldn't be surprised,likely,most likely,more likely,touch of,honestly sounds`),
    },
    {
      id: 'doItYourself', source: 'house',
      entries: phrases(`take out your own,take your own stitches,take the stitches out,take them out yourself,snip the stitches,cut the stitches,pull the stitches,nail scissors,cut the cast,cut it off yourself,take the cast off,take the boot off,take the brace off,brace off,pop it with,lance it,drain it yourself,needle in,sterilise a needle,sterilize a needle,clean needle,boiled needle,with a needle,squeeze it out,dig it out,super glue,superglue,glue it,steri strip it,burn it off,freeze it off,cut it out,pull it out,yank it,pop it back,pop it back in,pop your shoulder,crack it back,click it back,turn the baby,break your waters,sweep yourself,inject it yourself,inject yourself,buddy tape,tape it to,strap it to,epley on,do an epley,tepid sponge,tourniquet it`),
    },
    {
      id: 'remedyVerb', source: 'house',
      entries: phrases(`take,takes,taking,have,give,given,giving,chew,crush,swallow,pop,pop a,neck,down,drink,sip,apply,put,rub,dab,slap,spray,puff,inject,use,try,start,begin,restart,go back on,go on,go straight on,pop her on,pop him on,put him on,put her on,start him on,start her on,start on,get on,swap,swap to,switch,switch to,change to,move to,add,add in,double,double up,up,bump,increase,halve,split,cut,reduce,drop,lower,taper,wean,stop,come off,leave off,leave,hold,skip,pause,quit,ditch,bin,chuck,finish,finish off,continue,carry on,carry on with,keep taking,keep on,stay on,stick with,stick to,get,buy,pick up,grab,ask for,ask them for,do an,do a,do the,ice,ice it,elevate,tape,buddy tape,strap,splint,drain,pop it,lance,squeeze,rinse,gargle,rest,sleep`),
    },
  ],
  patterns: [
    {
      id: 'stopsMedicine', patterns: [
        `(stop|stopping|ditch|bin|drop|quit|skip|pause|hold|withhold|suspend|chuck|lose|leave|omit|miss|forget|dump|cut) (taking|using|off|out|the rest of|your|the|that|his|her|ur|all|with|those|these|today's|tonight's|tomorrow's|any|of|last|next|a|few)? ~6 ${medicine}`,
        `(don't|dont|do not) (think|see|believe) ~5 (reason|point|need) (to|in|for) ~3 ${medicine}`,
        `(no|any|little) (reason|point|sense) (to|in) (take|taking|keep|keeping|continue|continuing|staying|stay) ~4 ${medicine}`,
        `(come|came|coming|get|getting|go|going|stay|keep|wean|weaning|take|taking|taper|tapering) ~2 (off|away from) ~3 ${medicine}`,
        `(come|get) off ${it}`, `(stop|bin|drop|ditch|skip|hold|pause|quit|halve|double|chuck|leave) ${it} ~2 (tonight|tomorrow|today|now|altogether|completely|for|til|till|until|mid|if|and|cold|,|.|$)`,
        `(halve|half|double|split|cut|reduce|lower|drop|up|increase|bump|taper|wean|titrate) (up|down|back|off)? (on)? (the|your|ur|his|her|that|it|to|by)? ~3 ${medicine}`,
        `(go|drop|come|step|cut|bump) (up|down|back|straight back)? (to|on) (half|a half|the half|quarter|one|two|a|the|your|ur|<num>) ~3 (tab|tabs|tablet|tablets|pill|pills|dose|mg|mcg|pumps|drops|units|puffs|daily|a day|on|of|the)`,
        `no need (to|for) (take|taking|keep taking|finish|the|that|any) ~3 ${medicine}`,
        `(you|u|he|she|they) (don't|dont|doesn't|doesnt|won't|do not) (really|actually|even)? need (the|that|those|to take|to be on|any|to finish|them|it) ~3 ${medicine}`,
        `(be|you're|you'd be|ur|he's|she's) (better off|fine|grand|ok|okay|safe|good|alright) (without|off|to skip|to stop|to drop|on the one|on one|to come off|stopping|skipping) ~4 ${medicine}`,
        'cold turkey', `leave ~3 ${medicine} ~2 (in the|on the|off|out|alone|cupboard|shelf|drawer)`,
        `(don't|dont|do not|wouldn't|i wouldn't|never) (bother (with)?|take|use|touch|start|give|need|finish) (the|that|those|any|your|his|her|it|him|them)? ~2 ${medicine}`,
        `(sigue|deja|deje|para) (tomándolo|tomandolo|de tomar|de)`, `(skip|skipping) (tonight|today|tomorrow|the next|the evening|the morning|the second|a) ~2 (dose|one|tablet)?`,
      ],
    },
    {
      id: 'startsMedicine', patterns: [
        `(take|have|give|chew|crush|swallow|pop|neck|drink|apply|put|rub|dab|spray|inject|use|start|restart|begin|try|add|get|grab|buy|ask for|continue|finish|bump|keep|swap|switch|change|move|alternate|combine|mix) (him|her|them|it|in|up|out|on|off|to|for|with|back|back on|straight on|straight back on|some|a|an|the|your|ur|his|my|any|of|with|taking|using|that|this|those|these|one|two|half|few|bit|little|more|daily|good|extra|another|more)? ~4 ${medicine}`,
        `(go|get|pop|put|start|keep|stay|carry|back) (him|her|them|you|straight|back|right)? (on|onto|back on|straight on) (to|with|a|the|your|some|ur|it|him|her)? ~4 ${medicine}`,
        `(give|giving) (him|her|them|it|the baby|baby|the kid|the wee one|ur kid|your son|your daughter|mum|dad|your mum|your dad|your) ~3 (half|one|two|three|<num>|${medicine})`,
        `(take|have|give|chew|crush|pop|use|do|try|go) (him|her|them|up to|about|around|say|just|only|like|at)? (half|a half|half a|one|two|three|four|five|six|a couple|a couple of|another|both|<num>) ~2 (now|tonight|tomorrow|daily|at|a|an|every|every day|each|before|after|with|in|tablet|tablets|tab|tabs|puffs|puff|pumps|drops|of|mg|ml|mls|iu|mcg|g|units|x|tid|bd|bid|od|tds|qds|hours|hour|instead|together|more)`,
        'half of it', '^ (yes|yep|yeah|sure|aye|go on) ~3 (half|stop|take|skip|double|one|two|both|go ahead)', `${medicine} ~5 (won't hurt|wont hurt|would be fine|will do|does the trick|should do it|should sort|will sort|sorts it|sorts that|sorted me|would help|will help)`, `(needs|need|wants|want|deserve*) ~3 ${medicine}`, `finish (off)? ~4 ${medicine}`, `(two|one|half|three|<num>|a) ${medicine} ~3 (now|tonight|daily|morning|bedtime|before|after|then|three times|twice|tid|bd|together)`,
        `(up|down) to <num> (a|each|every|per) (night|day)`, `(pop|put|bump|take|push|bring) (those|that|these|it|them|the|your|his|her) ~2 (up|down) (to|by)`,
        `(swap|switch|change|move) (to|from|ur|your|over|the|him|her) ~4 (tonight|instead|morning|night|${medicine})`,
        `(double|triple) (up|the|your|ur|his|her|it|what|that)`, '(you can|u can|can|should) alternate', '(take|give|use) (the two|both|them|it) together', '(i\'d|id|just|then) (start|use|take|give) what\'s', `(just|then|and|i'd|id|so) (take|chew|pop|double|halve|skip|swap|start|stop|bump|up|restart) ~3 (now|tonight|tomorrow|til|till|until|for|daily|instead|twice|it|the|your|a|an|two|one|half|<num>)`,
        `(carry|keep|stay|stick) (on|with|taking|going) (with|the|on|taking|your)? ~3 [drug|drugClass]`, '(finish|finishing) (off)? (the|that|your) (strip|packet|pack|box|course|bottle|leftovers|last of)',
      ],
    },
    {
      id: 'saysDiagnosis', patterns: [
        '(that\'s|thats|that is|it\'s|its|it is|this is|eh that\'s|that\'ll be|it\'ll be|itll be|he\'s got|hes got|she\'s got|shes got|you\'ve got|youve got|u got|you\'ve a|he has|she has|tis|that was) ~3 [diagnosis]',
        '(that\'s|thats|that is|it\'s|its|this is) (definitely|clearly|obviously|100 %|100%|totally|almost certainly|classic|textbook|just|only|probably|prob|most likely|not|def|defo|deffo|100)? ~4 [diagnosis|symptom|result]',
        '(sounds|sound|looks|look|seems|feels|smells|reads) (to me|exactly|very much|just|a bit|a lot|honestly|pretty)? (like|viral|bacterial|infected|broken|sprained|hormonal|fungal|allergic|muscular|benign|harmless|normal|fine) ~4 ([diagnosis|symptom|bodyPart]|$|.|,)',
        '(sounds|sound|looks|look|seems|feels) (to me|exactly|very much|honestly)? like ~5 [diagnosis]', '(sounds|looks) like (normal|plain|classic|typical|just|a simple) ~4', '(sounds|looks|seems|reads) ~2 [diagnosis]', '(reads|sounds|looks) like (my|her|his) ~3 [diagnosis]', '(sounds|looks|seems) (viral|bacterial|infected|broken|sprained|fungal|hormonal|allergic|muscular|benign|dislocated|arthritic|septic)',
        '(classic|textbook|barn door|prob|probably|likely|definitely|deffo|defo|def|almost certainly|plain old|good old|bog standard|garden variety|typical|simple) ~3 [diagnosis]',
        '(i\'d|id|i would|i\'ll|i) (say|lean|bet|call that|call it|go with|think it\'s|reckon it\'s|put money on|guess|reckon|suspect) ~3 [diagnosis]',
        '(bet|betting|money\'s on|money on|my guess is|my bet is) ~3 [diagnosis]', '(could|might|may) (well|easily|just|also|maybe)? be ~4 [diagnosis|drug|drugClass|symptom]',
        '[drug|drugClass] giving you', '[diagnosis] (till|until) proven otherwise', '(you\'re|ur|youre|you are|he\'s|she\'s|your) (just|clearly|obviously|definitely|totally|probably)? (dehydrated|anaemic|anemic|diabetic|prediabetic|depressed|perimenopausal|menopausal|allergic|hypothyroid|insulin resistant|constipated|in labour|having a miscarriage|having a panic|low in|deficient)',
        '(it\'s|its|that\'s|thats|just|only) (the|your|ur|his|her) [drug|drugClass|bodyPart] ~2 (giving|causing|doing|talking|grumbling|playing|not|at that)', '(it\'s|its|that\'s|thats|that is) (just|only|prob|probably|def|definitely)? (your|ur|his|her|a) ~1 ([bodyPart]|pulled muscle)', '(it\'s|its|that\'s|thats|just|only) (the|your|ur|his|her) [drug|drugClass] (making|giving|causing|doing)', '(tell|telling) (her|him|them) (yes|no|to)', '(not|isn\'t|ain\'t|no way) (your|a|an|the)? (heart|heart attack|cancer|stroke|clot|appendix|broken|fracture|infection|infected|eczema|asthma|adhd|thyroid)',
      ],
    },
    {
      id: 'readsResults', patterns: [
        '[test] ~2 (is|are|of|at|looks|look|means|that) ~3 (fine|ok|okay|normal|high|low|nothing|borderline|grand|great|good|bit high|bit low|bit raised|within|basically|perfect|boring|beautiful|clean|clear)',
        '(your|ur|his|her|that|those|these|the) (numbers|levels|results|bloods|labs|scan|mri|ct|xray|x ray|ecg|ekg|tsh|ferritin|a1c|hba1c|psa|inr|report|biopsy|smear|echo|egfr|crp|ldl|cholesterol|finding|result) ~2 (is|are|looks|look|means|mean|says|shows|show|reads) ~4 (fine|ok|okay|normal|nothing|high|low|grand|great|good|clear|boring|benign|perfect|beautiful|worrying|bad|abnormal|textbook|off)',
        '(finding|result|results|report|scan|mri|number|level) ~4 (means nothing|is nothing|means you|tells me|is fine|are fine|is normal)', '(with|w/|w) (a|an) [test] of <num>', '(wells|perc|heart score|chads|centor) ~3 (0|neg|negative|zero|low)',
      ],
    },
    { id: 'numberVerdict', patterns: ['is (basically|a bit|only|just|bit|pretty|perfectly|totally|way|mildly|slightly|not|quite)? (fine|normal|nothing|ok|okay|grand|high|low|prediabetes|prediabetic|borderline|too high|too low|bad|great|perfect)'] },
    {
      id: 'suggestsTrial', patterns: [
        '(could|might|maybe|perhaps|may) ~2 (try|cut|cutting|skip|swap|switch|stop|stopping|shift|drop|ditch|keep|roll|rolling|ease|go|lower|give|use|using|sleep|switch back) ~8',
        'worth (swapping|dropping|stopping|changing|taking|skipping|moving|trying|a try|a go|a shot|asking for|cutting|giving|jotting|keeping|switching|adding|dropping)', '(have|had) (you|u) (tried|thought about|considered)', '(try|trying) ~6 (and see|for a week|for a few|a couple of weeks|few days|see if|see how|see what|fortnight)',
        '(and see|see if|see how|see what) ~6 (helps|eases|settles|happens|feel|says|goes|improves|better|difference)', 'i\'d (maybe|perhaps|probably)? (try|keep|give|go easy|leave|cut|ease|wait)', 'switch back for', 'roll it on', 'maybe (some|try|keep|go|switch|shift|drop|cut|ease|lower|give|skip) ~6', 'worked for (me|my|mine|us)', 'cleared (mine|it for me)', 'go easy on',
      ],
    },
    {
      id: 'secondGuesses', patterns: [
        '(your|ur|that|the|his|her) (doctor|doc|gp|surgeon|consultant|specialist|oncologist|cardiologist|neurologist|ob|midwife|physio|dentist|dermatologist|derm|paediatrician|pediatrician|fella|man|guy|lot|hospital|team) (is only|is just|is|are|was|were|has|have|would|just|only|hasn\'t a|doesn\'t know|don\'t know|is only) ~5 (wrong|out of date|overdoing|overreacting|mistaken|lazy|useless|money|after the money|covering herself|covering himself|covering his|covering her|clue|boat|cover|covering|old|outdated|behind|greedy|butcher|fob*|cautious|scaring|selling|sell|upsell*|paid|training)',
        '(that|this) (man|woman|fella|guy|surgeon|doctor|doc|lot) would', '(surgeon|surgeons|spinal people|they|doctors|docs) (get|are|love|just love|just want|only want|always want) ~3 (fussy|cut|cutting|operate|operating|money|cover|paid)', '(they\'re|theyre|they are|he\'s|she\'s) (overdoing|overtreating|selling|trying to sell|just after|only after|covering|scaring)', '(only|just) there for the (drug company|money|lawyers)',
      ],
    },
  ],
})
