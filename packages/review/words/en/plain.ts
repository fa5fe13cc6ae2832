import { defineWords } from '../define.ts'
import { phrases } from '../phrases.ts'

/** Whom a text speaks to, and what helps them read it. */
export const plainWords = defineWords({
  lexicons: [
    {
      id: 'laypeopleWord', source: 'house',
      entries: phrases('grandma,grandmas,grandpa,grandad,granny,nana,nanna,nonna,abuela,lola,ammachi,aunties,uncles,hubby,besties,neighbors and friends,mates,parents,mums,moms,mams,mamas,mama,mummies,dads,ladies,gents,girls,girlies,guys,sisters,brothers,sister,lads,folks,folk,families,everyone,everybody,residents,neighbours,neighbors,villagers,farmers,followers,readers,listeners,grandparents,students and parents,the public,members of the public,general public,bump buddies,cycle buddy,mums to be,moms to be,mamas to be,new parents,your nan,your gran,your granny,your mum,your mom,your mam,your dad,your uncle,your auntie,your husband,your wife,your partner,your friends,your sister,your loved ones,loved ones,a loved one,a friend who,a friend,a mate,your masjid,your church,your community,warriors,non med,non-med,non medical,non-medical,laypeople,lay people,lay terms,travellers,pensioners,over 50s,hikers,swimmers,runners,haters,shoppers'),
    },
    {
      id: 'publicFrame', source: 'house',
      entries: phrases('awareness,awareness month,awareness week,awareness day,world sepsis day,world kidney day,world heart day,did you know,know the signs,know your,spot the signs,warning signs,watch for,look out for,know the difference,save a life,save a mate,spread the word,please share,share with,share w /,share w,share w ur,for our community,our community,safety notice,mri safety,blue-light,tell rad,dear families,dear members,hi mum,friends of,share this,share in your,save this post,save this for later,save for later,save for your fridge,for your fridge,tag a friend,tag your,tell your,tell a friend,pass it on,pass this on,knowledge is power,get checked,book in,book now,all welcome,everyone welcome,family welcome,free bp checks,free checks,open day,info night,have your say,your voice matters,provide feedback,explained,explained for everyone,explainer,plain explainer,plain english,simple words,in simple words,simple as that,easy,facts,101,for beginners,masterclass,quick reminder,reminder,friendly reminder,important notice,notice,attention,alert,heat warning,warning,boil-water notice,boil water,update,dear patients,dear parents,dear client,dear clients,dear neighbours,dear residents,dear all patients,hello and welcome,to the residents,to our patients,all our patients,our patients,our pts,calling all,valued patients,ask your gp,ask your doctor,ask your team,see your gp,see your doctor,call your doctor,your gp,your doctor,your family doctor,stop googling,hope this helps,hope that helps,you\'ve got this,stay safe,sweet dreams,got it,look after each other,act now,trust your gut,before you fly,before your surgery,before your operation,your scan,your appointment,your procedure,aftercare,prep reminder,go to ed,go to a&e,bring your,for your readers,your readers,constituents,newsletter,councillor,for print,for the paper,the letters on my,happy to help,for the newsletter,for families,for parents,for patients,for everyone,for the public,for anyone,for all our,village group,our followers,lovely followers,diabetes week,diabetesweek,#sepsis,scroll-stopper,your journey,follow for more,like and follow,tips for our,guidance for,ramadan guidance,let\'s educate,letter to patients,leaflet,poster,sms test'),
    },
    {
      id: 'peerFrame', source: 'house',
      entries: phrases('foamed,#foamed,foamcc,#foamcc,foamem,foampeds,foamus,medtwitter,#medtwitter,medsky,#medsky,meded,#meded,cardiotwitter,#cardiotwitter,epeeps,#epeeps,neurotwitter,nephtwitter,nephjc,#nephjc,pedsicu,tweetorial,skytorial,bluetorial,journal club,grand rounds,teaching pearl,clinical pearl,pearls,pearl for,colleagues,dear colleagues,interns,registrars,residents on,juniors,sho,shos,f1s,fy1s,housemen,house officers,trainees,fellow trainees,consultants,consult note,med students,medical students,finals,osce,exam question,viva,mrcp,usmle,step 1,step 2,boards,for crews,for the crews,for clinicians,for prescribers,for doctors,for gps,for nurses,on take,on the take,handover,icu round,ward round,case discussion,case for opinion,tumour board,tumor board,mdt tomorrow,poster session,abstract,late-breaking,late breaking,hot line session,subgroup,my slides,slides,my talk,peer review,how do you manage,how are you managing,what would you do with,anyone else seeing,hive mind,hivemind,what\'s your approach,what\'s everyone\'s approach,thoughts, colleagues,em docs,ed docs,fellow gps,fellow docs,surgeons of,anaesthetists of,radiologists'),
    },
    {
      id: 'plainExplanation', source: 'house',
      entries: phrases('that is,that means,which means,meaning,in plain words,in plain english,put simply,simply put,in other words,called,known as,also known as,aka,short for,stands for,i.e.,ie,or,the medical word for,the medical name for,doctors call,we call,what we call,so-called,which is,which just means,think of it as,like a'),
    },
    {
      id: 'careInstruction', source: 'house',
      entries: phrases('need you in,needs to come in,tell rad,tell the,tell us,let us know,contraindicated,exempt,call 999 if,blue-light,bring your,go to ed,go to er,go to a&e,go to,go in,come in,come straight,come back,attend,present to,presents to,present at once,return,return stat,ring,phone,hold,stop,omit,withhold,pause,skip,avoid,do not,don\'t,never,take,takes,start,restart,activate,commence,use,use barrier,boil,give,drop back,reduce,increase,double,break fast,break your fast,call if,call us,call the,to call,must be,must,mandates,mandate,think sepsis,red flag,self-triage,notify,isolate,off when,act now,chase,seek,see a,see your,same day,otherwise it can wait,refer,watch for,look out for,monitor for,if you have,trust your gut,= sepsis,= ed,save a life,will be streamed,should follow,cessation,repeat at,no more than,fast from,arrive,message us only,ok to continue'),
    },
    // Groups that are spoken of as often as spoken to.
    { id: 'groupWord', source: 'house', entries: phrases('caregivers,carers,client,clients,communities,community,customers,drivers,family,members,men,patients,pts,smokers,teens,women') },
    { id: 'dangerIllness', source: 'house', entries: phrases('sepsis,heat stroke,heatstroke,heat warning,stroke,heart attack,measles,meningitis,croup,bronchiolitis,jaundice,jaundiced,postnatal,anaphylaxis,fast breathing,reduced movements,cauda equina,carbon monoxide,overdose,boil-water,newborn') },
    {
      id: 'dangerWord', source: 'house',
      entries: phrases('sepsis,heat stroke,stroke,heart attack,measles,meningitis,croup,bronchiolitis,jaundice,bleeding,chest pain,overdose,anaphylaxis,emergency,kills,warning,contamination,boil-water,boil,contacts,pregnant,insulin,fasting,warfarin,diabetes,diabetics,newborn,babies,baby,chemo,opioid,cancer'),
    },
  ],
  patterns: [
    { id: 'promisesPlain', patterns: ['(in|a)? (plain|simple|lay|everyday) (words|english|terms|language|explainer|explanation|everyday use)', '(explained|explainer) (for|to) (everyone|everybody|all|patients|parents|families|beginners)', '(simple|easy) as that', '(hope|hoping) (this|that|it) (helps|clears)'] },
  ],
})
