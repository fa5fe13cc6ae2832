/**
 * What staff may speak about in good faith, so that no local pack holds it. The grammar of an entry is that of lexicons: `understaff*`
 * any word that starts so, `wait~` with its endings. `plain` words count in phrases only; `telling` ones also in the reasons given for a hold.
 * Source: house.
 */
export type ProtectedTopic = { readonly title: string; readonly telling: readonly string[]; readonly plain: readonly string[] }

export const protectedTopics = {
  staffing: {
    title: 'staffing',
    telling: [
      'understaff*', 'under staff*', 'short staff*', 'short of staff', 'short handed', 'staff~ shortage~', 'shortage~ of', 'nurse shortage~', 'doctor shortage~', 'staff~ crisis', 'workforce crisis', 'staff~ level~', 'staff~ ratio~', 'nurse ratio~', 'safe staffing', 'unsafe staffing',
      'rota gap~', 'gap~ in the rota', 'roster gap~', 'unfilled shift~', 'empty shift~', 'unfilled post~', 'not enough staff', 'not enough nurse~', 'not enough doctor~', 'too few staff', 'too few nurse~', 'too few doctor~', 'no doctor~ on', 'no nurse~ on', 'skeleton staff', 'skeleton crew', 'skeleton rota',
      'overwork*', 'overstretch*', 'burnout', 'burnt out', 'burned out', 'burn out', 'moral injury', 'unpaid overtime', 'hiring freeze', 'recruitment freeze', 'redundanc*', 'layoff~', 'lay off~', 'laid off', 'job cut~', 'job loss*', 'sous effectif*', 'manque de personnel', 'penurie de', 'falta de personal', 'pocos medicos',
      'lack of staff', 'lack of nurse~', 'lack of doctor~', 'no staff', 'no nurses', 'no doctors', 'staff leav*', 'staff quit*', 'nurse to patient ratio~', 'one nurse per', 'one nurse for', 'two nurses for', 'one doctor for', 'working conditions', 'staff morale', 'low morale', 'agency spend*', 'work life balance', 'rest facilities', 'no rest', '24 hour shift~', '80 hour~', '100 hour~',
    ],
    plain: ['staffing', 'staffed', 'shortage~', 'short of doctors', 'short of nurses', 'rota', 'rotas', 'roster*', 'vacanc*', 'overtime', 'workload*', 'working hours', 'no breaks', 'rest breaks', 'retention', 'sacked', 'sacking~', 'dismissal~', 'exhausted', 'exhaustion', 'effectifs', 'epuisement', 'agotamiento', 'morale', 'fatigue', 'resign*', 'sick leave', 'maternity leave', 'parental leave', 'tired', 'rest rooms', 'parking charges', 'agency nurse~', 'agency doctor~', 'locum~', 'thin on the ground', 'bare bones', 'we are short', 'down two nurses', 'night shift~', 'on call room~', 'break room~', 'stress*', 'mental health', 'burn out rate~', 'staff suicide~', 'doctor suicide~', 'leaving medicine', 'leave the nhs', 'quit', 'quits', 'quitting', 'childcare', 'physician associate~', 'physician assistant~', 'scope creep', 'skill mix'],
  },
  safety: {
    title: 'safety',
    telling: ['unsafe*', 'not safe', 'never safe', 'isn\'t safe', 'aren\'t safe', 'no longer safe', 'danger to patient~', 'patient safety', 'safety concern~', 'safety incident~', 'safety risk~', 'never event~', 'serious incident~', 'avoidable death~', 'avoidable harm', 'preventable death~', 'preventable harm', 'harm to patient~', 'patient~ at risk', 'patient~ died waiting', 'corridor care', 'corridor medicine', 'corridor nursing', 'hallway medicine', 'hallway care', 'negligen*', 'malpractice', 'service failure~', 'systemic failure~', 'systemic failing~', 'no ppe', 'lack of ppe', 'ppe shortage~', 'pas securitaire', 'insegur*', 'death trap~', 'substandard care', 'poor care', 'neglected patient~', 'failing hospital~', 'failing trust~', 'broken system', 'system collapse', 'in special measures', 'special measures', 'mismanag*', 'incompetent manage*', 'serious untoward incident~', 'at capacity', 'over capacity', 'fire safety'],
    plain: ['safety', 'danger*', 'near miss*', 'incident report~', 'datix', 'ppe', 'raac', 'black mould', 'black mold', 'crumbling', 'leaking roof', 'sewage', 'failing~', 'infection outbreak', 'overcrowd*', 'trolley~', 'seguridad', 'securite des patients', 'dangereu*', 'peligro*', 'neglect*', 'substandard', 'chaos', 'chaotic', 'collapsing', 'sui', 'rats', 'asbestos', 'cockroach*', 'vermin', 'incompetent', 'inspection report~', 'mold', 'mould', 'patient harm', 'excess death~', 'death rate~', 'mortality', 'error rate~', 'medical error~', 'infection rate~', 'hospital acquired', 'c diff', 'norovirus', 'sepsis death~', 'outcome data', 'audit result~', 'data breach*', 'ransomware', 'cyber attack~', 'downtime', 'outage~', 'broken lift~', 'no heating', 'no hot water', 'generator~', 'flooded ward~', 'crowded', 'overflow*', 'double bunk*', 'drug shortage~', 'medicine shortage~'],
  },
  closures: {
    title: 'closures and cuts',
    telling: ['closure~', 'ward clos*', 'unit clos*', 'bed clos*', 'beds clos*', 'hospital clos*', 'department clos*', 'er clos*', 'ed clos*', 'closed ward~', 'closed bed~', 'close~ the ward', 'close~ the unit', 'close~ the hospital', 'shut down', 'shutdown~', 'shutting', 'shut~ the', 'downgrad*', 'mothball*', 'cutback~', 'cut back~', 'bed cut~', 'service cut~', 'budget cut~', 'funding cut~', 'spending cut~', 'cut~ to service~', 'cut~ service~', 'cut~ bed~', 'cut~ job~', 'cut~ staff', 'underfund*', 'defund*', 'privatis*', 'privatiz*', 'outsourc*', 'austerity', 'fermeture~', 'recortes', 'privatizac*', 'privatisation', 'beds shut', 'ward~ shut', 'is shut', 'closing down', 'reconfigur*', 'contracting out', 'for profit', 'pfi', 'private finance', 'no beds', 'not enough beds', 'bed shortage~', 'single payer', 'medicare for all', 'universal healthcare', 'hospital merger~'],
    plain: ['cut', 'cuts', 'cutting', 'closing', 'closed', 'merger~', 'funding', 'axed', 'axing', 'scrapped', 'savings plan~', 'cost saving~', 'ambulance divert~', 'diversion~', 'cierre~', 'coupure~', 'compressions', 'shut', 'budget~', 'deficit~', 'merge~', 'relocation', 'relocating', 'downsiz*', 'cancelled operation~', 'cancelled surger*', 'cancelled clinic~', 'two tier', 'private patient~', 'profit~', 'shareholder~', 'food bank~'],
  },
  waiting: {
    title: 'waiting times',
    telling: ['wait~ time~', 'wait~ list~', 'waitlist*', 'waiting room~', 'long wait~', 'wait~ hours', 'hours waiting', 'backlog~', 'trolley wait~', 'four hour target', '4 hour target', 'hour wait~', 'treatment delay~', 'delayed care', 'handover delay~', 'ambulance handover~', 'bed block*', 'exit block*', 'boarding patient~', 'temps d\'attente', 'liste d\'attente', 'lista de espera', 'listas de espera', 'hours in a&e', 'hours in the er', 'hours in ed', 'hours on a trolley', 'hours for an ambulance', 'offload delay~', 'off load delay~', 'cancelled operation~', 'rtt breach*', 'target breach*', 'waited hours'],
    plain: ['wait', 'waits', 'waiting', 'waited', 'queue~', 'delay~', 'gridlock*', 'attente', 'espera', 'rtt', 'offload*', 'late ambulance~'],
  },
  pay: {
    title: 'pay',
    telling: ['salary', 'salaries', 'wage~', 'underpa*', 'pay rise~', 'pay raise~', 'pay cut~', 'pay deal~', 'pay offer~', 'pay dispute~', 'pay restoration', 'pay erosion', 'fair pay', 'low pay', 'poor pay', 'unpaid work', 'pay freeze*', 'real terms pay', 'salaire~', 'salario~', 'sueldo~', 'poorly paid', 'paid less', 'paid badly', 'badly paid', 'minimum wage', 'living wage', 'locum rate~', 'extra contractual rate~'],
    plain: ['pay', 'pays', 'payday', 'pension~', 'bonus*', 'contract dispute~', 'contract negotiation~', 'pay slip~', 'unpaid', 'remuneration', 'paie', 'money', 'payroll cut~', 'paycheck~'],
  },
  unions: {
    title: 'unions and strikes',
    telling: ['union~', 'unionis*', 'unioniz*', 'trade union~', 'labour union~', 'labor union~', 'strike', 'strikes', 'striking', 'striker~', 'on strike', 'industrial action', 'job action', 'walkout~', 'walk out~', 'walked out', 'picket*', 'strike ballot~', 'work to rule', 'collective bargain*', 'collective agreement~', 'shop steward~', 'grevist*', 'greve~', 'en greve', 'syndicat*', 'sindicat*', 'huelga*', 'bma', 'rcn', 'unison', 'hcsa', 'cupe', 'seiu', 'asmof', 'fmoq', 'fmsq', 'famq', 'fiq', 'cir seiu', 'british medical association', 'royal college of nursing', 'resident doctors association', 'doctors of bc', 'ontario nurses association', 'jdc', 'ujd', 'doctorsvote', 'doctors vote', 'broadleft', 'unite the union', 'gmb', 'hospital consultants and specialists association', 'sit in', 'staff side', 'union rep~'],
    plain: ['ballot*', 'solidarity', 'stoppage~', 'lockout~', 'bargaining'],
  },
  politics: {
    title: 'politics',
    telling: ['election~', 'by election', 'government polic*', 'health polic*', 'political', 'politically', 'politician~', 'politics', 'party politics', 'labour party', 'conservative party', 'liberal party', 'green party', 'tory', 'tories', 'democrat~', 'republican~', 'prime minister~', 'health minister~', 'health secretary', 'minister~ of health', 'secretary of state', 'member~ of parliament', 'protest*', 'petition~', 'eleccion*', 'politique~', 'politico~', 'politica~', 'gobierno~', 'gouvernement~', 'trump', 'biden', 'harris campaign', 'starmer', 'streeting', 'sunak', 'badenoch', 'farage', 'carney', 'trudeau', 'poilievre', 'doug ford', 'danielle smith', 'albanese', 'luxon', 'macron', 'sanchez', 'medicaid cut~', 'brexit', 'ndp', 'ceasefire', 'genocide', 'gun violence', 'gun control', 'climate crisis', 'climate emergency', 'black lives matter'],
    plain: ['government~', 'minister~', 'ministry', 'premier', 'senator~', 'congress', 'parliament*', 'legislat*', 'vote~', 'voter~', 'mp', 'mps', 'activis*', 'advocac*', 'advocate~', 'lobby~', 'abortion~', 'gaza', 'palestin*', 'israel*', 'ukrain*', 'rally', 'rallies', 'march for', 'campaigner~', 'bill 7', 'bill 124', 'conservatives', 'liberals', 'medicaid', 'medicare', 'demonstrat* against', 'demonstration~', 'demo', 'marching', 'refugee~', 'asylum', 'immigration', 'assisted dying', 'reproductive rights', 'migrant~', 'visa~', 'boycott*', 'vaccine mandate~', 'mask mandate~', 'lockdown~', 'war', 'wars', 'arms trade', 'fossil fuel~', 'climate', 'covid inquiry', 'no confidence'],
  },
  discrimination: {
    title: 'discrimination',
    telling: ['racis*', 'racial*', 'discriminat*', 'sexis*', 'homophob*', 'transphob*', 'islamophob*', 'antisemit*', 'anti semit*', 'misogyn*', 'ableis*', 'ageis*', 'bigot*', 'pay gap~', 'glass ceiling', 'equal pay', 'unequal treatment', 'differential attainment', 'racisme', 'racismo', 'discrimin*', 'microaggress*', 'micro aggress*', 'inequit*', 'unconscious bias', 'img bias', 'racially abused', 'gender pay', 'disability rights', 'trans rights', 'gay rights', 'women\'s rights'],
    plain: ['prejudic*', 'equality', 'inequalit*', 'diversity', 'edi', 'dei', 'segregat*', 'apartheid', 'black lives matter', 'blm', 'bias', 'biased', 'lgbt*', 'gay', 'lesbian~', 'trans', 'transgender', 'pronoun~', 'race', 'pride', 'ethnicit*', 'hijab~', 'feminis*', 'religion~', 'religious', 'muslim~', 'islam', 'jew', 'jews', 'jewish', 'christian~', 'hindu~', 'sikh~', 'indigenous', 'first nation~', 'aboriginal', 'maori', 'inuit', 'black doctor~', 'black nurse~', 'black patient~', 'women surgeon~', 'women doctor~', 'img', 'imgs', 'international graduate~', 'overseas doctor~', 'accent~', 'colonial*', 'disabled', 'disability'],
  },
  harassment: {
    title: 'harassment and bullying',
    telling: ['harass*', 'bully~', 'bullies', 'intimidat*', 'sexual misconduct', 'sexual assault~', 'toxic workplace', 'toxic culture', 'toxic boss*', 'hostile workplace', 'hostile environment', 'abusive boss*', 'abusive consultant~', 'abuse of power', 'abuse of staff', 'gaslight*', 'metoo', 'me too', 'surviving in scrubs', 'harcel*', 'acoso', 'acosad*', 'intimidac*', 'mobbing', 'grop*', 'predatory', 'sexual abuse by', 'assaulted by a colleague', 'bullied me'],
    plain: ['toxic', 'abusive', 'misconduct', 'humiliat*', 'undermining', 'grievance~', 'assaulted', 'assaults', 'predator~', 'creepy', 'belittl*', 'hostile'],
  },
  concerns: {
    title: 'raising concerns',
    telling: ['whistleblow*', 'whistle blow*', 'speak~ up', 'speak~ out', 'spoke up', 'spoke out', 'raise~ concern~', 'raise a concern', 'raised a concern', 'raising a concern', 'protected disclosure~', 'public interest disclosure', 'freedom to speak up', 'ftsu', 'guardian of safe working', 'ombuds*', 'gag', 'gags', 'gagged', 'gagging', 'gag order~', 'gag clause~', 'non disclosure agreement~', 'retaliat*', 'reprisal~', 'coverup~', 'cover up~', 'covered up', 'hushed up', 'public inquir*', 'lanceu* d\'alerte', 'denunciante~', 'cqc', 'care quality commission', 'freedom of information', 'foi', 'foi request~', 'to the press', 'to the media', 'to a journalist', 'gmc referral~', 'referred to the gmc', 'duty of candour', 'lack of transparency', 'public accountability', 'corrupt*'],
    plain: ['complain~', 'complaint~', 'nda', 'ndas', 'silenced', 'silencing', 'under investigation', 'inquest~', 'coroner~', 'tribunal~', 'expose~', 'leaked', 'leaks to', 'criticis*', 'criticiz*', 'critique~', 'scandal~', 'journalist~', 'reporter~', 'newspaper~', 'bbc', 'cbc', 'the media', 'the press', 'transparency', 'accountability', 'lawsuit~', 'fraud*', 'lied', 'lying', 'lies', 'dishonest*', 'hush', 'inquir*', 'unheard', 'not listened', 'never listen', 'do not listen', 'ignored us', 'vote of no confidence'],
  },
} as const satisfies Readonly<Record<string, ProtectedTopic>>

export type ProtectedTopicId = keyof typeof protectedTopics

/** Words that name the house, those who lead it and who works there; a phrase of nothing else would hold all that is said of them. */
export const houseWords: readonly string[] = [
  'hospital~', 'clinic~', 'trust~', 'health', 'healthcare', 'board~', 'authority', 'authorities', 'nhs', 'university', 'universities', 'school~', 'college~', 'department~', 'faculty', 'faculties', 'practice~', 'association~', 'society', 'ward~', 'unit~', 'service~', 'system~', 'centre~', 'center~', 'site~', 'organisation~', 'organization~', 'employer~', 'workplace~', 'work', 'shift~', 'job~',
  'management', 'manager~', 'leadership', 'leader~', 'chief', 'executive~', 'ceo', 'director~', 'dean~', 'chair', 'chairman', 'chairwoman', 'president', 'administration', 'administrator~', 'admin', 'boss*', 'senior', 'medical', 'clinical', 'head', 'team~', 'colleague~', 'staff', 'nurse~', 'doctor~', 'physician~', 'consultant~', 'resident~', 'trainee~', 'student~', 'patient~', 'bed~', 'emergency', 'er', 'ed', 'icu', 'local', 'regional', 'general', 'this', 'these', 'those', 'us', 'hr', 'human', 'resources', 'new', 'policy', 'policies', 'problem~', 'issue~', 'concern~', 'failure~', 'risk~',
  'hopital', 'hopitaux', 'direction', 'directeur~', 'directrice~', 'urgences', 'infirmiere~', 'infirmier~', 'medecin~', 'medico~', 'enfermera~', 'enfermero~', 'gerencia', 'direccion', 'sanidad', 'sante',
]

/** Words by which advice on such a topic would threaten. */
export const threats: readonly string[] = [
  'disciplin*', 'dismiss*', 'fired', 'sacked', 'terminat*', 'suspen*', 'consequence~', 'sanction~', 'penalt*', 'punish*', 'legal action', 'prosecut*', 'sue', 'sued', 'warning~', 'misconduct', 'breach of contract', 'reported to', 'report you', 'career~', 'your job', 'your post', 'your contract', 'reference~', 'licence', 'license', 'forbidden', 'prohibited', 'not allowed', 'not permitted', 'must not', 'never speak', 'licenci*', 'despid*',
]
