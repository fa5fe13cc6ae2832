import { defineWords } from '../define.ts'
import { phrases, tagged } from '../phrases.ts'

/** People as posts name them: patients, their families, strangers, colleagues, the writer's own. */
export const peopleWords = defineWords({
  lexicons: [
    {
      id: 'patientWord', source: 'house',
      entries: phrases(`patient, pt, pnt, pateint, paitent, patinet, outpatient, inpatient, service user, client, birthing person, case of mine, admission of mine, resident of the home,
        palliative patient, dialysis patient, transplant patient, trauma patient, walk in, long stayer, long term patient, primip, multip, parturient, paciente, la paciente, el paciente, pasient`),
    },
    {
      id: 'patientsWord', source: 'house',
      entries: phrases(`patients, pts, pateints, paitents, outpatients, inpatients, service users, clients, residents, callers, attenders, punters, cases, admissions, referrals, walk ins, families, parents, carers, caregivers, relatives, women, men, people, folks, folk, children, kids, adults, teenagers, teens, babies, infants, newborns, seniors, elders, the elderly, older people, mums, moms, dads, ladies, gentlemen, girls, boys, consumers, individuals, anyone, anybody, everyone, everybody, those of us`),
    },
    {
      id: 'personWord', source: 'house',
      entries: [
        ...tagged('man', `dad, father, granddad, old boy, young fella, man, gentleman, gent, bloke, chap, fella, guy, dude, lad, boy, geezer, auld fella, aul fella, oul fella, old fella, old boy, grandpa, grandad, grandpop, pops, papa, abuelo, señor, senor, oga, baba, madala, oom, uncle, mister, wee man, wee fella, old timer, oldtimer, codger, widower, bachelor, groom, father of, dad of, father to, young man, schoolboy, teenage boy, altar boy, cowboy`),
        ...tagged('woman', `mum, mom, mam, mummy, mother, headmistress, woman, lady, gal, girl, lass, lassie, wee lass, wee girl, miss, madam, nan, nana, nanna, gran, granny, grandma, grannie, abuela, abuelita, yaya, señora, senora, auntie, aunty, tia, gogo, mama, ouma, tannie, kuia, widow, bride, mother of, mum of, mom of, mother to, young woman, schoolgirl, teenage girl, old dear, old girl, little old lady, matriarch, expectant mother, pregnant woman, first time mum, first time mom, new mum, new mom, mama to be, mother to be`),
        ...tagged('child', `kid, child, kiddo, kiddie, toddler, baby, babe in arms, infant, newborn, neonate, neo, prem, preemie, premmie, premie, bub, bubba, wean, bairn, wain, littlie, little one, little lad, little guy, little girl, little boy, little man, little fella, little dude, tot, tyke, youngster, teen, teenager, adolescent, twin, triplet, schoolkid, preschooler, nipper, munchkin, small human, tiny human, pikin, toto, bébé, niño, nino, niña, chaval, nen, nena, first grader, kindergartner, sixth former, high schooler, junior high kid`),
        ...tagged('adult', `person, someone, somebody, stranger, neighbour, neighbor, local, octogenarian, nonagenarian, centenarian, septuagenarian, sexagenarian, supercentenarian, pensioner, oap, retiree, old soul, elder, senior, soul, character, customer, passenger, punter, individual, human, sufferer, survivor, newcomer, regular, casualty, victim, mystery guest, couple, newlyweds, refugee, asylum seeker, inmate, prisoner, detainee, veteran, vet of, legend, trooper, fighter, warrior, sweetheart, sweet soul, hero of mine, superstar`),
      ],
    },
    {
      id: 'relation', source: 'house',
      entries: phrases(`mum, mom, mam, mammy, mummy, mommy, mother, ma, amma, ammi, mama, maman, mami, dad, daddy, da, father, papa, papi, appa, abba, parent, stepmum, stepmom, stepdad, stepfather, stepmother, step dad, step mum, wife, husband, hubby, hubs, missus, other half, spouse, partner, boyfriend, girlfriend, fiancé, fiancée, fiance, fiancee, bf, gf, ex wife, ex husband, ex, son, daughter, stepson, stepdaughter, grandson, granddaughter, grandchild, grandkid, great grandson, great granddaughter, brother, sister, sibling, bro, sis, half sister, half brother, twin sister, twin brother, uncle, aunt, auntie, aunty, niece, nephew, cousin, granny, gran, nan, nana, nanna, grandma, grandmother, grandad, granddad, grandpa, grandfather, great grandmother, great grandfather, great aunt, mother in law, father in law, son in law, daughter in law, sister in law, brother in law, in laws, godmother, godson, goddaughter, guardian, next of kin, nok, foster mum, foster mom, foster carer, widow, widower, eldest, youngest, firstborn, toddler, little brother, big sister, kid brother, kid sister, bairn, lola, lolo, nonna, nonno, abuela, abuelo, tia, tio, oma, opa, yiayia, babcia, bubbe, zayde, halmoni, dadi, nani, thatha, paati`),
    },
    {
      id: 'familyStructure', source: 'house',
      entries: phrases(`mum of two, mum of three, mum of four, mum of five, mum of six, mom of two, mom of three, mom of four, mom of five, mom of six, mother of two, mother of three, mother of four, mother of five, mother of six, mother of seven, mother of eight, dad of two, dad of three, dad of four, dad of five, father of two, father of three, father of four, father of five, father of six, single mum, single mom, single dad, single mother, single father, lone parent, twins, identical twins, triplets, quads, quadruplets, quintuplets, newly widowed, recently widowed, recently divorced, newlywed, married 60 years, only son, only daughter, third of triplets, stay at home dad, teen mum, teen mom, teenage mother, surrogate, foster child, foster kid, in foster care, two mums, two moms, two dads, second marriage, pregnant with her third, pregnant with her second, pregnant with her fourth, pregnant with twins, expecting twins, orphaned, great grandmother of, matriarch of, youngest of, eldest of, six kids, seven kids, eight kids, nine children, seven children, eight children`),
    },
    {
      id: 'sexWord', source: 'house',
      entries: phrases(`male, female, trans man, trans woman, transgender, transfemale, transmale, nonbinary, =F, =M, lady, gentleman`),
    },
    {
      id: 'community', source: 'house',
      entries: phrases(`first nations, first nation, indigenous, aboriginal, torres strait islander, métis, metis, inuit, inuk, cree, ojibwe, ojibway, mi'kmaq, mi'kmaw, innu, haida, mohawk, dene, blackfoot, navajo, cherokee, lakota, dine, native american, alaska native, māori, maori, pasifika, pacific islander, samoan, tongan, fijian, traveller, irish traveller, travellers, roma, romani, gypsy, amish, mennonite, hutterite, hutterites, orthodox jewish, hasidic, haredi, somali, eritrean, ethiopian, sudanese, syrian, afghan, iraqi, ukrainian, polish, romanian, lithuanian, latvian, nepali, nepalese, bhutanese, tamil, sikh, punjabi, bangladeshi, pakistani, gujarati, filipino, filipina, vietnamese, hmong, karen, rohingya, tibetan, kurdish, yazidi, igbo, yoruba, hausa, fulani, zulu, xhosa, sotho, kikuyu, luo, maasai, kalenjin, ghanaian, nigerian, kenyan, zimbabwean, congolese, rwandan, haitian, jamaican, guyanese, trinidadian, portuguese, azorean, acadian, québécois, gaelic speaking, irish speaking, welsh speaking, cantonese speaking, mandarin speaking, spanish speaking, arabic speaking, deaf, jehovah's witness, jehovahs witness, mormon, muslim, hindu, buddhist, jewish, catholic, coptic, doukhobor`),
    },
    {
      id: 'careVerb', source: 'house',
      entries: phrases(`sat with, sit with, put together, put back together, sewn up, got out of, took over from, took bloods from, bled, clapped out, waved off, looked after, look after, looking after, cared for, caring for, treated, treat, treating, saw, seen, met, admitted, clerked, discharged, sent home, operated on, operating on, scrubbed in on, delivered, caught, intubated, extubated, resuscitated, coded, cannulated, sutured, stitched up, stitched, sewed up, examined, scoped, scanned, imaged, transfused, referred, took over, inherited, rounded on, reviewed, consulted on, counselled, counseled, diagnosed, sectioned, triaged, anaesthetised, anesthetized, put to sleep, gassed, reattached, amputated, removed, took out, pulled out, fished out, dug out, excised, drained, fixed, rebuilt, plated, pinned, transplanted, vaccinated, jabbed, pronounced, certified, lost, held the hand of, sat with, told, palliated, nursed, followed, following, managed, looked into, did a home visit, visited, phoned, rang`),
    },
    {
      id: 'arrivalVerb', source: 'house',
      entries: phrases(`come in, came for, come for, come back, comes back, coming back, sat in, rolled up his, rolled up her, walking on, is walking, in front of me, goes home, go home, home tomorrow, home today, home fri, discharged home, being discharged, came in, comes in, came to see me, came to see us, came to clinic, came to the clinic, came back, came through, came up, rocked up, rolled in, rolled up, walked in, walks in, wheeled in, limped in, staggered in, turned up, showed up, shows up, presented, presents, presenting, pitched up, pitched, landed in, ended up in, was brought in, brought in, brought by, flown in, helicoptered in, airlifted, medevaced, medivaced, blue lighted, blue lit, checked in, checks in, stopped by, dropped by, popped in, popped by, dropped in, sat across from me, sat in front of me, sits in my clinic, sat in my clinic, in my chair, in my room, on my list, on my table, on the table, on the ward, on my ward, on our ward, on our unit, in bed, in resus, in the waiting room, in our waiting room, in my waiting room, in clinic, in my clinic, in surgery today, in my surgery, under my care, under our care, in our care, in my care, under us, on my service, on our service, on my take, on take, went home, goes home, going home, was discharged, gets discharged, rang the bell, rings the bell, left hospital, walked out of, left against advice, left ama, self discharged, absconded, passed away, passed, died, dies, dying, arrested, coded, crashed, waking up, woke up, swallowed, fell off, fell from, fell out of, fell down, crashed his, crashed her, stuck up his`),
    },
    { id: 'tellsMe', source: 'house', entries: phrases(`told me, tells me, asked me, asks me, said to me, says to me, handed me, hands me, brought me, brings me, gave me, gives me, hugged me, thanked me, thanks me, showed me, shows me, wants to know, called me, calls me, calls us, brought us, brings us, told us, asked us, beats me, beat me, sang me, taught me, corrected my, argues with me, proposed to me, asked me to marry, winked at, saluted, recognised me, didn't recognise me, remembered my, learned my name, knows my name, knit me, knitted me, knitted the, baked us, made us`) },
    {
      id: 'ownFamilyCue', source: 'house',
      entries: phrases(`my mum, my mom, my mam, my mother, my ma, my dad, my da, my father, my wife, my husband, my hubby, my partner, my spouse, my son, my daughter, my kid, my kids, my children, my child, my baby, my toddler, my newborn, my teenager, my teen, my twins, my brother, my sister, my bro, my sis, my siblings, my uncle, my aunt, my auntie, my aunty, my niece, my nephew, my cousin, my granny, my gran, my nan, my nana, my nanna, my grandma, my grandmother, my grandad, my granddad, my grandpa, my grandfather, my mother in law, my father in law, my in laws, my boyfriend, my girlfriend, my fiancé, my fiancée, my fiance, my fiancee, my own mum, my own mother, my own dad, my own father, my own kid, my own son, my own daughter, my own family, our son, our daughter, our baby, our kids, our little one, our eldest, our youngest, my eldest, my youngest, my family, =Mum, =Mom, =Mam, =Dad, =Nan, =Nana, =Gran, =Granny, =Grandad, =Grandma, =Grandpa, =Mama, =Papa, my late father, my late mother, my late husband, my late wife, my late dad, my late mum, my late grandmother, my other half, my missus, my amma, my appa, my abuela, my abuelo, my nonna, my lola, my oma, my opa, my babcia, my godson, my goddaughter, my stepdad, my stepmum, my stepson, my stepdaughter, my bairn, my wean, my best friend, my best mate, mi madre, mi padre, mi abuela, mi abuelo, mi hijo, mi hija`),
    },
    {
      id: 'colleagueWord', source: 'house',
      entries: phrases(`colleague, colleagues, coworker, co worker, registrar, reg, consultant, attending, attendings, resident, residents, fellow, fellows, intern, interns, houseman, house officer, sho, fy1, fy2, f1, f2, pgy1, pgy2, pgy3, med student, medical student, medical students, students, student nurse, nurse, nurses, sister in charge, ward sister, charge nurse, matron, midwife, midwives, physio, physios, physiotherapist, occupational therapist, ot, dietitian, pharmacist, pharmacists, paramedic, paramedics, porter, porters, hca, hcas, healthcare assistant, ward clerk, clerk, receptionist, receptionists, secretary, secretaries, practice manager, manager, scrub nurse, theatre nurse, odp, anaesthetist, anesthesiologist, anesthetist, surgeon, surgeons, radiologist, radiographer, sonographer, pathologist, cardiologist, nephrologist, neurologist, psychiatrist, paediatrician, pediatrician, obstetrician, gynaecologist, gp, gps, family doctor, hospitalist, intensivist, oncologist, mentor, boss, chief, chief of staff, program director, programme director, supervisor, my team, the team, our team, cleaner, cleaners, domestic, housekeeper, chaplain, social worker, locum, trainee, trainees, junior doctor, junior doctors, np, nurse practitioner, physician assistant, physician associate, colega, colegas, team, teammates, crew, staff, volunteer, volunteers`),
    },
    {
      id: 'publicFigureWord', source: 'house',
      entries: phrases(`mayor, councillor, counsellor for ward, councilor, alderman, reeve, mp, mpp, mla, msp, td, senator, congressman, congresswoman, minister, premier, president, prime minister, first minister, taoiseach, lord mayor, governor, ambassador, deputy minister, celebrity, celeb, famous, a certain, very famous, well known, household name, you'd know the name, you would know him, you would know her, you'd know him, you'd know her, you'd recognise, you'd recognize, off the telly, on the telly, from the telly, off the tv, tv star, tv presenter, newsreader, weatherman, weather girl, news anchor, anchorman, radio host, breakfast show, morning show host, actor, actress, film star, movie star, soap star, singer, rapper, popstar, pop star, frontman, lead singer, rock star, footballer, striker, goalie, goalkeeper, midfielder, winger, quarterback, linebacker, hockey player, nhler, defenceman, pitcher, outfielder, cricketer, fast bowler, opening batsman, rugby captain, flanker, prop forward, team captain, captain of the, olympian, medallist, medalist, jockey, sprinter, marathon runner who won, influencer, youtuber, tiktoker, podcaster, author of, bestselling author, bishop, archbishop, imam of, chief of the, chief constable, police chief, sheriff, judge, mla's wife, councillor's, minister's wife, minister's son, royalty, royal, prince, princess, duke, duchess, lord, dame, sir, ceo of, tycoon, billionaire, heiress, oba, emir, chief imam, local celebrity, town celebrity, village celebrity, town legend, local legend, local hero`),
    },
    {
      id: 'animalWord', source: 'house',
      entries: phrases(`dog, cat, puppy, kitten, horse, hamster, budgie, guinea pig, rabbit, goldfish, labrador, spaniel, collie, greyhound, pony, mannequin, manikin, robot, printer, photocopier, fax machine, computer, coffee machine`),
    },
  ],
  patterns: [
    {
      id: 'patientEpithet', patterns: [
        '(my|our|the) ~3 ([diagnosis]|[procedure]|[rareCondition]|spleen|dialysis|chemo|transplant|cancer|leukaemia|leukemia|nicu|picu|icu|hospice|palliative|ivf|burns|stroke|cardiac|liver|kidney|prem) (kid|lad|lass|lady|girl|boy|man|woman|patient|pt|baby|star|hero|gentleman|bloke|fighter|grad|graduate|family|mum|mom|dad|twins|warrior|champ|champion|survivor|legend|regular|princess|bride|chap|guy|couple|superstar|rockstar|queen|king|miracle)',
        '(our|my) (little|tiny|wee|favourite|favorite|dear|newest|oldest|longest|youngest|bravest|smallest|sweetest|beloved|very-own) ~2 (miracle|warrior|fighter|dialyzer|dialyser|regular|patient|patients|grad|graduate|champ|champion|star|legend|rockstar|baby|preemie|prem|lady|gentleman|couple|family|twins|hero|superstar)',
        'one of (my|our) (ladies|gents|gentlemen|girls|boys|lads|old-boys|old-dears|regulars|patients|pts|dads|mums|moms|families|kids|babies|oldies|residents|clients|dialysis-regulars|chemo-regulars|lovely-patients)',
        '(favourite|favorite|regular|loyal) ~2 (dialyzer|dialyser|dialysis|patient|customer|attender)', '(table|station|pt|patient|case|isolette|incubator|cot|cubicle) # ? <num>', '(table|station|isolette|incubator|cot) <num> !(per*|of)', '(he|she) (is|\'s|was) (my|our|one-of-my|one-of-our) (patient|patients|favourite|favorite|regular)', '(he|she) was (my|our) (favourite|favorite|first|last) (patient)?', '(the|my) (twins|triplets|baby|babies|boy|girl|boys|girls|lad|kid|man|woman|lady) (i|we) (looked-after|delivered|operated-on|saved|caught|resuscitated|intubated|transplanted|treated|cared-for|fixed|lost|saw)',
      ],
    },
    {
      id: 'bedSlot', patterns: [
        '(bed|bay|chair|cubicle|cubby|resus|trolley|pod|side-room|bedspace) <num> !(min*|mins|hours|hrs|%|x)', '(bloke|guy|lady|man|woman|patient|pt|dude|fella|gentleman|girl|lad|kid|gran|nan|mum|mom|dad|someone|person|him|her|frequent-flyer) (in|from) (bed|bay|chair|room|side-room|resus|cubicle|ward|theatre)? <num> !(day*|week*|month*|year*|min*|hour*|of|to)', 'room <num> (won\'t|wont|wants|keeps|asked|says|pulled|threw|who|lady|guy|gentleman|man|woman|dad|mum|mom|bloke|cried|hugged|called|told|thinks|swears|refuses)', '(bed|cubicle|bay|chair) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen)', 'bed (b|c|d|14b)', '(sideroom|side-room) <num>',
        '(my|our) <num> (brought|asked|is|has|knows|cried|told|says|said|cancelled|came|turned|just|wants|won|arrived|apologised|hugged|gave|sang|never|always|again|and)', '(my|our) <num> (o\'clock|oclock|am|pm|a.m.|p.m.)', 'the <num> (o\'clock|oclock)', '[weekday] \'s <num> : ? <num>?', '(my|our|the|this|that) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (o\'clock|oclock|thirty)', '(my|our) <num> : <num>', '(my|our|the) [weekday] (<num>|one|two|three|four|five|nine|ten|eleven) (o\'clock|oclock|am|pm|thirty)', 'my [weekday] (two|three|four|five|nine|ten|eleven|morning|afternoon|evening)',
        '(my|our|the) (first|second|third|last|final|next|late|early|favourite|favorite|new) (patient|pt|case)', '(the|my|our) (last|first|next) (of|on) (the|my) (day|list|clinic)', '(my|our) [weekday] (lady|gentleman|gent|bloke|guy|woman|man|patient|regular)',
      ],
    },
    { id: 'atBedside', patterns: ['(corner|side|door|end|outside|foot) of (room|bay|bed|cubicle|chair) <num>', '(this|typing|posting|live|writing) (in|from) (room|bay|bed|cubicle|resus|theatre) <num>?'] },
    {
      id: 'onePatient', patterns: [
        '(a|one|my|our|this|that|another|the|todays|yesterdays|1) ~2 [patientWord]', '(a|one|my|our|this|that|another|the|wee|old|todays|each|his|her) ~2 (patient|pt|px) \'s', '[patientWord] (in|from) [bedSlot]', '(today|yesterday|tonight|saturday|sunday|monday|tuesday|wednesday|thursday|friday|morning|evening|week) \'s ~3 [patientWord]',
      ],
    },
    {
      id: 'onePerson', patterns: [
        '(a|an|one|my|our|this|that|another|the|same|poor|wee|dear|lovely|sweet|old|elderly|young) ~3 [personWord]', '(a|an|this|that|my|our|another|the|1) <num> (yo|y/o|yr|yrs|year|years|month|months|week|weeks|day|days|m|f|mo|wk|ym|yf|yom|yof|yr-old)', '(today|yesterday|tonight|saturday|sunday|monday|tuesday|wednesday|thursday|friday|morning|evening|week|night) \'s ~3 ([personWord]|<num>)',
      ],
    },
    {
      id: 'patientRelation', patterns: [
        '(his|her|their|the|whose) (late|new|own|little|younger|older|elderly|pregnant|poor|lovely|two|three|four)? [relation]', '(patient|pt|kid|boy|girl|baby|child|lady|man|woman|toddler) \'s [relation]', '^ [relation] (is|was|were|works|teaches|runs|had|has|came|said|told|brought|asked|rang|arrived|cried|insisted|swore|thought|thinks|who|crying|in tears)',
      ],
    },
    {
      id: 'manyPeople', patterns: [
        '(our|my|all|most|many|some|few|several|these|those|many of our|dozens of|hundreds of|thousands of|lots of|of our) [patientsWord]', '<num> [patientsWord]', '(six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|hundreds|thousand|thousands|dozen|dozens) (of)? ~1 [patientsWord]', '<num> (%|percent|per-cent) of', '(one|two|three|<num>) in (two|three|four|five|six|seven|eight|nine|ten|every|<num>)', '(for|with|among|to|of|in|our) [patientsWord]', '[patientsWord] (with|who|on|taking|are|have|should|need|can|deserve|living|aged|over|under)',
      ],
    },
  ],
})
