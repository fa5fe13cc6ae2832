import { defineWords } from '../define.ts'
import { phrases } from '../phrases.ts'

const channel = '(dm|dms|d m|pm|pms|inbox|inboxes|whatsapp|whats app|wa|messenger|telegram|signal|snap|snapchat|insta|instagram|ig|facebook|fb|text|email|viber|wechat|line|comments|comment|thread|chat|chats|private|mail|story|here)'
const me = '(me|us|it|them|ur|your|the|a|that|those|over|some|on)'
const send = '(send|sends|sending|drop|pop|ping|slide|shoot|forward|fire|chuck|whack|bung|stick|put|post|type|write|share|upload|attach|photograph|snap|film|record|show|leave|throw|pass|give|comment|submit|fill)'
const sendMe = '(dm|pm|inbox|whatsapp|message|messages|msg|mssg|text|ping|snap|email|e-mail|mail|voice note|facetime|messenger|telegram|call|ring|phone)'

/** How people are asked to send, follow, meet and wait for care outside the places that are made for it. */
export const careContactWords = defineWords({
  lexicons: [
    {
      id: 'privateChannel', source: 'house',
      entries: phrases(`dm,dms,inbox,pm,whatsapp,wa me,messenger,telegram,signal,snapchat,on snap,on insta,on instagram,on facebook,facetime,voice note,voice notes,my number,my mobile,my cell,my personal number,personal number,private number,my private number,my direct line,private insta,private account,private profile,private profiles,on here,over here,in here,the chat,in the comments,in comments,the comments,link in bio,my email,my gmail,drop-in chat,my place,text first,text me,wechat,viber,discord,imessage`),
    },
    {
      id: 'sendsHealth', source: 'house',
      // What no inbox is a safe home for.
      entries: phrases(`your results,ur results,the results,your labs,ur labs,labs,your bloods,ur bloods,the bloods,blood test,blood results,your report,the report,the letter,discharge letter,discharge paper,discharge summary,your scan,the scan,your mri,the mri,your ct,ur ct,ct,mri,your ecg,ecg,ekg,xray,xrays,x ray,your x ray,panel,your panel,hormone panel,your numbers,your sugars,your readings,your reading,the reading,your inr,inr,inrs,your bp,bp readings,your symptoms,ur symptoms,symptoms,your meds,ur meds,your tablets,your medication list,list of what you're taking,what you're taking,your weight,your age,any tablets,a pic,the pic,pic of,a photo of,photo of the,photos of,pics of,close up,closeup,close-up,good light,a coin,coin beside,with a coin,coin for scale,the before n after,selfie,bare faced,bare-faced,no makeup,front and side,your mole,your moles,mole,moles,rash,the rash,your rash,wound,the wound,your wound,scar,scars,your scar,your skin,your tongue,tongue,your face,your nose,your teeth,your hair,video of you,video of the,a video of,hospital number,nhs number,date of birth,dob,questionnaire,symptom diary,food diary,glucose diary,ferritin,tsh,hba1c,a1c,thyroid,hormones,biopsy,pathology,ultrasound,spot checks,spot check,mole check,mole checks,skin check,your story,nuchal,nt scan,ankle pic,knee pic`),
    },
    {
      id: 'workMatter', source: 'house',
      // What a message is a fine place for.
      entries: phrases(`slides,slide deck,pdf,poster,template,templates,protocol,guideline,zoom link,teams link,link for the,agenda,minutes,rota,roster,swap,shift,shifts,cv,job,jobs,locum,post is,vacancy,recruiting,reference,spec,audit,audit sheet,spreadsheet,csv,rows,regression,dataset,draft,manuscript,paper,reprint,reading list,reading group,book club,study group,notes,anki,deck,recording,registration,tickets,ticket,ride,lift share,car share,volunteer,volunteers,interview,journalist,press,quote,collab,workshop,course dates,teaching,simulation,journal club,conference,abstract,venue,address for,recipe,kayak,tent,cake,cakes,dog,puppy,kittens,choir,team shirt,run club,mentor,mentoring,mentee,mock viva,viva practice,questions about training,about applying,about the college,payslips,union,petition,sign up sheet,order set,checklist,redcap,code book,source file,step stool,poster as,school's name,site visit,grant,committee`),
    },
    {
      id: 'intoxicant', source: 'house',
      entries: phrases(`glass in,glasses in,glass deep,glasses deep,two glasses,three glasses,one glass,a glass of red,a glass of white,glass of wine,bottle of wine,bottle in,pints in,pints deep,pint in,pints down,two pints,three pints,four pints,beers in,beers deep,two beers,three beers,four beers,negroni~,negronis in,caesar in hand,third caesar,second caesar,margarita~,mojito~,prosecco,cava,champagne,bubbly,gin,gins,gin and tonic,g&t,g and t,gnt,rum,rums,vodka,vodkas,tequila,whisky,whiskey,bourbon,sambuca,jager,jagerbomb~,shots in,wine o'clock,gin o'clock,🍷,🍹,🍸,🥂,🍺,🍻,🥃,🍾,tipsy,drunk,pissed,hammered,wasted,buzzed,buzzing off,merry,sloshed,plastered,hungover,hung over,hangover,still tasting,iron liver,over the limit,half cut,three sheets,steaming,trolleyed,bladdered,an edible,edibles,a gummy,a joint,spliff,weed,stoned,high as,mushrooms,coke,a line of,mdma,xanax to,beer in hand,drink in hand,wine in hand,cocktail in hand,pint in hand,cold one,cold ones,sangria,spritz,aperol,whiskies,pisco,caipirinha~,soju,baijiu,palm wine,guinness,stout,cider,ciders,sip of,sipping`),
    },
    {
      id: 'onDuty', source: 'house',
      entries: phrases(`on call,on-call,oncall,home call,home-call,second on call,1st on call,first on call,call room,on the pager,pager,bleep,the bleep,bleeps,phone hasn't rung,pager hasn't,pager's only,hasn't bleeped,covering labour ward,labour ward til,covering the unit,covering icu,covering ed,covering nights,on nights,night shift,on shift,my shift,mid shift,before my shift,before rounds,ward round,8am round,am round,morning round,my list,tomorrow's list,my list at,clinic at,theatre at,in theatre,in clinic,at work,on the ward,scrubbed,before surgery,patients noticed,pts and nobody,nobody noticed,these hands,consult line,phone consults,what's the symptoms,fire away,your filler,your injector,botox and bubbles,operate,operating`),
    },
    {
      id: 'offDuty', source: 'house',
      entries: phrases(`not on call,off call,off duty,not on duty,handed over,handover done,handed the pager,handed my pager,without a pager,no pager,pager off,pager's off,pager handed,phone off,day off,days off,first day off,week off,weekend off,on leave,annual leave,on holiday,holiday,vacation,on vacation,retired,post call,post-call,post nights,nights done,after my shift,shift's over,shift over,clocked off,clocked out,finished work,done for the day,off till,off until,off til,not working,no shifts,no call,call free,call-free,free evening,last shift done,alcohol free,alcohol-free,non alcoholic,zero percent,0.0,0 %,mocktail~,don't drink,dont drink,sober,sobriety,dry january,tea only`),
    },
    {
      id: 'careInProgress', source: 'house',
      entries: phrases(`typing this from the corner,typing from the corner,typing this one handed,typing one handed,typing with my nose,typing with my elbow,typing under the,typing this in theatre,typing this in clinic,typing this in the room,typing this behind,scrubbed in,scrubbed rn,from the scrub sink,at the scrub sink,the scrub sink,in theatre typing,in theatre rn,in theatre right now,in the or rn,in the or right now,in resus rn,in resus right now,resus bay rn,in the resus bay,mid list,mid-list,mid scope,mid case,mid procedure,mid consult,mid clinic,mid cpr,mid code,mid arrest,mid delivery,mid round,mid ward round,between cases,between patients,between bronchoscop*,between scopes,between a chest pain,between contractions,between chest compressions,between compressions,patient already sedated,already sedated,numb and asleep,asleep already,tube's in,tubes in,chopper's coming,waiting on the chopper,live from the ward,live from theatre,live from resus,live from the ed,live from clinic,going live from,going live in,live on insta,going live on,recording this between,filming between,filming this between,film while,filming while,i film while,streaming from,while she's pushing,while he's under,while they're under,while the patient,while my patient,while a patient,while my attending,while a family,while the family,patient's still,behind the curtain,feet in the stirrups,in the stirrups,with my hand up,with one hand in,hand inside,in the next room with,someone in the next room,somebody in the next room,won't let go of my,room 9 won't,still on the table,on the table rn,on the table right now,under drapes,phone under the drapes,phone in my pocket on speaker,checking the pumps,during rounds,during the ward round,during mdt,during handover,during an arrest,during the code,during clinic,during theatre,from the bedside,at the bedside rn,by the bedside rn,from behind the curtain,from bed,in the laser room rn,in the laser room,in the cath lab rn,in the scanner room,in the consult room rn,in room 4,from room,waiting for the local to,while the local,while the anaesthetic,while the numbing,anaesthetist is,she can't hear me,he can't hear me,they can't hear me,can't see my screen,pretending to write notes,pretending to type notes,instead of charting,under the desk`),
    },
    {
      id: 'rightNow', source: 'house',
      entries: phrases(`rn,right now,as i type,as we speak,as i write,live,this minute,this very minute,currently,at the moment,while i type,so i'll be quick,so quick,got a sec,i've got a sec,so i've got a sec,ninety seconds,two minutes,five minutes,forgive the typos,forgive the typoes,excuse typos,typing this,writing this,recording this,posting this,tweeting this,tweeting from,posting from,filming this,scrolling,scrolling w`),
    },
    {
      id: 'datingWord', source: 'house',
      entries: phrases(`tinder,hinge,bumble,grindr,feeld,swiped,swipe right,swiped right,matched,we matched,hinge match,match's dad,my insta,got his number,got her number,took his number,took her number,took my number,gave him my number,gave her my number,gave my number,asked me out,asked him out,asked her out,ask her out,ask him out,first date,second date,date night,dinner with,drinks once,drinks?,drink?,coffee?,coffee ?,fancy a drink,fancy a coffee,grab a drink,grab a coffee,my place,your place,i'll cook,kissed,kiss,slept with,hooked up,hook up,crush on,have a crush,falling for,fell for,flirt*,fancy him,fancy her,fancied,so fit,so hot,so cute,cute ones,cutie,hottie,gorgeous patient,hot patient,fit patient,gorgeous eyes,your laugh,your eyes,your smile,thinking about your,can't stop thinking about,months today,anniversary,pregnancy glow,perfect btw so are you,so are you,wink wink,dating,my boyfriend now,my girlfriend now,married him,married her,no regrets,technically,discharged so,is it weird if,do i tell her,do i tell him,lush,peng,snack,dreamy,single?`),
    },
    {
      id: 'patientLink', source: 'house',
      // How somebody is known from care, without the word patient.
      entries: phrases(`my patient,a patient,patient of mine,patients of mine,my patients,our patients,ex patient,ex-patient,former patient,old patient,ex patients,former patients,old patients,patient's,patients',my old ward,my ward,ward round,on the ward,mole check,baby check,post op check,follow up,clinic,from clinic,in clinic,pump clinic,fast track,discharged,discharge,bed 12,bed 6,bed 4,bed 9,bed 3,bed 7,bay 2,bay 3,stitch out,stitches,your stitches,the stitches,took one stitch out,looked after his,looked after her,you looked after me,looked after me,i'm from your,im from your,you delivered,came to you,i go to you,i'm your patient,your ward,your clinic,his dad,her dad,her mum,his mum,the widow,widow,the dads,one of the dads,one of the mums,from tuesday,knee scope,my cabg,my appendix,my hip from,my knee from,ankle guy,the ankle,my tuesday,my bloods,your bloods,his bloods,her bloods,you did my,you fixed my,fixed my,did my knee,your care,under my care,my care,my teens,my regulars,dialysis regulars,my ladies,my mums,my bumps,my lot,my skin babies,my babies,my cf teens,my flock,panel,on my books,my practice list,his op,her op,hospital wedding,relative,relatives,next of kin`),
    },
    {
      id: 'patientTie', source: 'house',
      // Words that can only mean the people one cares for.
      entries: phrases(`my patient,my patients,our patients,a patient,patient of mine,patients of mine,ex patient,ex patients,former patient,former patients,old patient,old patients,past patients,a patient's,the odd patient's,patient's,patients on,patients who,patients friend,patients follow,my old ward,my regulars,my ladies,my mums,my dads,my bumps,my teens,my cf teens,my skin babies,my kids from,my babies,my flock,half my clinic,one of my ward,been my patient,was my patient,exes of the ward,one of the dads from clinic,one of the mums from clinic,from clinic,the clinic village,odd ex patient,you've been my patient,your patients,let patients,let your patients,looked after who,i've looked after,i looked after,cared for`),
    },
    {
      id: 'befriends', source: 'house',
      entries: phrases(`friend request,friend requests,follow request,follow requests,add me,adding you,sending you an add,send you an add,sent you an add,friend me,follow me back,followed him back,followed her back,followed them back,follow them back,follow my,follow you back,follow your,following you,following me,follow for follow,follow back,i follow all,accept all,accepted her,accepted him,accept my,accept patients,accept a few,i accept,on facebook with,found you on here,added me,added me to,stayed in it,same name on insta,my private insta,your private insta,our doctors on facebook,comment say hello,in my stories,close friends list,fb friends,facebook friends,insta friends,mutuals,let patients follow,let them follow,patients follow,patients follow me,follow me here,looked after who now follow,can i follow,ok to add,can i add`),
    },
    {
      id: 'declinesContact', source: 'house',
      entries: phrases(`don't accept,do not accept,don't add,do not add,don't follow,do not follow,don't follow back,never accept,never add,never follow,can't accept,cannot accept,can't add,won't accept,won't add,not accept,declined,decline,declining,ignored the request,ignore the request,don't take it as a snub,not a snub,no patients on,no patients here,keep it separate,keep them separate,keeps me honest,closed it,deleted the app,unmatched,told my trainer,told my supervisor,left the group,left the chat,blocked,said no,i say no,the answer is no,it's a no,don't look,i don't look`),
    },
    {
      id: 'outsideMeeting', source: 'house',
      entries: phrases(`my personal number,my private number,here's my number,heres my number,my number's below,my number is below,call on my,ring me at home,call me at home,my mobile is,my cell is,swing by,drop by my,pop round,pop over,come round to mine,come to mine,come over to mine,at mine,at the barbecue,at the bbq,at the bandstand,at the pub,in the pub,in the car park,at the school gate,at the gate,at the pitch,after mass,after church,at church,at the mosque,after mosque,after jumma,at the golf,on the golf course,at the rink,at the gym,at the wedding,at the party,in my kitchen,kitchen table,on my porch,the porch,on the swing,the swing's on the left,if you're out our way,bring the thing,bring your results,bring the little one,bring him over,bring her over,have a squint,i'll have a squint,i'll have a look,have a quick look,i'll take a look,i'll check it,no need to log,don't log it,off the books,off the record,no need to book,no need to tell the,don't tell the secretary,don't tell reception,skip reception,cheaper than reception,forget the portal,forget the clinic,forget reception,don't bother reception,don't bother the nurse,don't bother the diabetic nurse,easier than the phone,beats waiting,better than waiting,no queue no clinic,jump the queue,skip the queue,sneak you,sneak you in,sneak you onto,squeeze you in,fit you in,slip you in,get you in,onto the scan list,ask for me,ask for me by name,come back to ours,i'm on the door,i'll sort you,i'll see you right,whenever you like,nights too,day or night,anytime,any time,24/7,i'm always on,always on,always there for,i'm always there,up late anyway,till i can fit you`),
    },
    {
      id: 'favour', source: 'house',
      entries: phrases(`return the favour,return the favor,favour for a favour,owe me one,he owes me,she owes me,owes me one,in exchange,in return,as a thank you,mates rates,mate's rates,lent me,lend me,loaned me,loan from,borrowed from,sold me his,sold me her,selling me,bought his,bought her,bought off a patient,patient of mine sold,in the will,left me in,left me his,left me her,invest in my,invested in my patient's,his boat,her cottage,their villa,use of the villa,keys to the,season ticket,season tickets,rolex,envelope,cash in,brown envelope,thank you envelope,gift card from,business with,going into business,silent partner,did my roof,doing my roof,doing my kitchen,fixing my car,free work,discount on my`),
    },
    {
      id: 'gossipWord', source: 'house',
      entries: phrases(`gossip,the goss,goss,tea is,spill the tea,spilled the tea,the tea,☕️👀,best telly,better than telly,better than netflix,soap opera,bitch about,bitching about,slag off,slagging off,slagging,rip into,talk about him behind,behind his back,behind her back,juicy,scandal,elite banter,drama in,who's sleeping with,who is sleeping with,who's been,who skipped,thought i wouldn't find out,i know all,know everything before`),
    },
    {
      id: 'looksUp', source: 'house',
      entries: phrases(`looked him up,looked her up,looked them up,looked up his,looked up her,looked up their,look him up,look her up,looked your,looked up your,look up my patient,googled him,googled her,googled my,googled the patient,googled patients,google my patients,google patients,found him on,found her on,found his,found her,checked his facebook,checked her facebook,checked his insta,checked her insta,stalked,stalking,insta stalk,insta stalked,facebook stalked,scrolled his,scrolled her,scroll through his,scroll through her,went through her feed,went through his feed,opened her chart,opened his chart,opened the chart,peeked at,peek at,had a peek,nosy,nosey,had a nosy,had a nosey,went into his notes,went into her notes,pulled up her,pulled up his,snooped,snooping`),
    },
    {
      id: 'treatsByScreen', source: 'house',
      entries: phrases(`i'll go through them,go through them one by one,go through them with you,i answer in order,i'll tell you,i will tell,tell you for free,i'll reply with,i reply w,i reply with,reply with a plan,with a plan,voice note in,i'll look at it,i look at it,we decide together,i'll tweak it,i'll nudge it,nudge it up,i'll adjust,i'll prescribe,i'll send a script,i'll call it in,i'll phone it in,signs it off,sign it off,one of our docs,volunteer doctors will tell,which tablets to keep,see if your biopsy's back,see if your results,free service,free consult,free consults,hormone consults,consults from my couch,no charge,always free,dms open for,dms are open for,dms open,inbox open,open inbox,my dms are always open,ask me anything,ama,symptoms below,drop-in chat is open,now accepting labs,accepting labs,i'll keep an eye,keep an eye on,how i watch you heal,watch you heal,see how they turn out,how they turn out,perfect candidate,i showed your pictures,good candidate,i give marks,thali photos,if fit for,tell you straight,i'm reading the numbers,judging by your numbers`),
    },
  ],
  patterns: [
    {
      id: 'invitesMessage', patterns: [
        `${sendMe} ${me} ~7`, `${send} ${me} ~8 ${channel}`, `${send} (me|us|it|them|over) ~6`, `(slide|pop|drop|jump|hop|come|get) (on )?(into|in|to|on) (my|the|our) ${channel}`,
        `(my|our|the)? (dms|dm|inbox|chat|whatsapp|messages) (are|is|'s)? (always|all|still|now)? open`, '(add|tag|follow|friend|ping|tag) me', '(pop|drop|put|send|leave|post|type|write|comment|share) (your|ur|a|the|an) ~9',
        `(in|on|via|by|over|through) (my|our|the) (dms|dm|inbox|whatsapp|messenger|insta|comments)`, '(send|forward|post|whatsapp|share) ~5 (here|on here|by whatsapp|on whatsapp|in here|on messenger|over to me|to my inbox|in my inbox)', '(sure|yes|ok) ~1 (send|drop|pop|ping)',
        'now (accepting|taking|reading) ~3 (via|by|on|through) (insta|instagram|dm|dms|whatsapp|messenger)', '(here\'s|heres|here is|that\'s) my ~2 number', 'my number\'s',
      ],
    },
    {
      id: 'followsUp', patterns: [
        '(let me know|tell me|tell us|update me|keep me posted|keep me updated|lmk|let us know|report back|pop back|come back|check in|check back) ~2 (on here|here|in here|by dm|in the dms|on whatsapp)', '(ping|text|message|msg|dm|whatsapp|inbox|tag|snap) me ~3 (if|when|whenever|with|in|tomorrow|the|after|next|how|day|any)',
        '(just|only) (text|message|dm|whatsapp|ping|tag|inbox) me', '(let me know|tell me|keep me posted|tell us) (on here )?(how|if|in|what|when) ~5', 'pop back on here', '(send|dm|text|whatsapp|message) (me|us) (your|ur|the) ~3 (tomorrow|each|every|next|on|when|nightly|daily|tonight|weekly)', 'message me the',
      ],
    },
    {
      id: 'befriendsPatient', patterns: [
        '(accept|accepting|say yes|said yes|yes|take|taking|let|letting|allow|add|adding|added|follow|follow back|following|friend|friended) ~6 [patientTie]', '[patientTie] ~5 (friend request|follow request|follow me|follows me|requests|on my insta|on my facebook|on facebook|friend|on insta|in my dms)',
        '(yes|said yes|say yes|of course) (to|i said yes to) ~4 (friend request|follow request|request)', '(accept|accepts|friend|add|follow) (all|my|our|some|most)? (of)? patients (on|back|here|as)', 'i (accept|add|friend|follow) patients', 'add me ~6 [patientTie]', '(follow|add) (me|us) (on|if) ~8 [patientTie]', '(take|accept|approve|say yes to) ~3 (odd|occasional|few|every|some) ~3 (request|patient|patients|one|follow)', '(i|we) (follow|add|friend|accept) (all|every|most of|some of|my|back|a few|the odd)', '(followed|added|accepted) (him|her|them|one) (back|in)?',
        '(come|go) on then', 'add (me|them|us)', 'let (a|the|my|the odd) ~3 (patient|patients) follow',
      ],
    },
  ],
})
