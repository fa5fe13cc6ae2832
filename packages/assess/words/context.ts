/**
 * Words by which a caption, an alternative text or a picture speaks of care. Regular expressions over lower-case text; one list a purpose.
 * Names of places that are words besides (OR, ED) stand in capitals in `capitals`, read as they are written.
 */
export const context = {
  /** A place of care or a patient: enough by itself. */
  strong: [
    String.raw`theatre \d+|(?:in|from|into|outside|our|leaving) theatres?|theatre (?:team|shift|nights?|days?|list|staff|nurses?|selfie)|(?:operating|op) (?:room|theatre|table)|cath(?:eter)? lab|inpatients?|out ?patients?|(?:crash|trauma|stroke|arrest|resus) team|(?:air )?ambulance crew|(?:rehab|physio|therapy) session|endoscopy (?:suite|unit)|labou?r ward|delivery (?:suite|room)|birth (?:suite|centre)`,
    String.raw`icu|itu|nicu|picu|hdu|ccu|scbu|intensive care|resus|trauma bay|high dependency|(?:burns|stroke|renal|cardiac|dialysis|neonatal|surgical|medical|maternity|trauma) unit|dialysis chair|ward party|(?:in|at|from) (?:the|our) hospice|mortuary|post-?mortem|autopsy|dissecti(?:on|ng)|recovery room`,
    String.raw`(?:on|from|our|my|the|this) wards?|ward (?:\d+\w?|rounds?|christmas|party|selfie|team)|bedside|bed \d+|bay \d+|hospital bed|on the trolley|ward-round|home visit|clinic (?:today|room|list)|in clinic|in the clinic room|emergency department|triage|ambulance bay`,
    String.raw`(?:my|our|your|a|the|this|that|her|his|one|first|last) (?:[a-z-]+ )?patients?|patient(?:'s|’s)|patient (?:of|from|in|on|with) |(?:with|for|of|from) (?:a |the |our |my )?patients?(?! safety)`,
    String.raw`post-?op(?:erative)?|pre-?op(?:erative)?|day \d+ post|pod ?\d|scrubbed in|intubat\w+|extubat\w+|resuscitat\w+|amputat\w+|caesarean|c-?section|on dialysis|chemo|donor family|caring for (?:him|her|them)|rang the bell|ring(?:ing)? the bell|organ donor|ventilator|transplant (?:number|no)|vaccinating|lacerations?|biops(?:y|ies)|endoscop\w+|colonoscop\w+|appendicectom\w+|cannulat\w+`,
    String.raw`(?:little|tiny|small|our|brave|mighty) (?:fighter|warrior|miracle|survivor)|fighter (?:going|goes) home|preemie|prem(?:ature)? bab\w+|brave (?:boy|girl|lady|man|soul|lad)|going home (?:today|after)|discharged? (?:today|home|after)|went home today|admitted (?:with|for|to)|mum and (?:baby|babies)|(?:he|she) (?:walked|spoke|woke|smiled|ate|stood)[^.!?]{0,20}(?:again|today|for the first time)|who beat|beat (?:cancer|sepsis|pneumonia|leuk\w+)|[a-z]+, \d{2,3}, (?:who|is|was|has)|long labour|(?:great|good|first) save|saved by|(?:he|she|they) (?:survived|pulled through|made it)|came in with|presented with`,
    String.raw`(?:after|before|during|her|his|their) (?:surgery|operation|transplant|stroke|chemo|delivery|procedure)|(?:surgery|operation|procedure|delivery) (?:went|yesterday|today|this morning)|delivered (?:a|this|her|twins|my first)|twins delivered|(?:her|his|their|this|that|look at this|what a) (?:wound|scan|x-?ray|fracture|tumou?r|rash|leg|foot|hand|knee|burn|scar|ct|mri|ecg)`,
    String.raw`(?:selfie|photo|picture|pic|snap) (?:with|of) (?:a |my |our |the )?(?:patients?|cadavers?|specimens?|wounds?)|cadavers?|specimen|severed|removed (?:today|this|from)|pulled (?:this )?out of`,
  ],
  /** Speaks of care only where nothing below speaks of another occasion. */
  weak: [
    String.raw`patients|surgery|operation|transplant|wounds?|biops\w+|sutur\w+|stitches|night shift with|on shift|on call with|(?:long|last|first|great|good|busy) (?:shift|night shift|on-?call)|newborn|fractures?|tumou?rs?|rash|scrubs|handover|crash call|code blue|trauma call|on nights|nights? with the team`,
  ],
  capitals: String.raw`(?:the|in|our|my) (?:OR|ED|ER|A&E|OT)|A&E`,
  /** Another occasion. */
  elsewhere: String.raw`graduat\w+|congress|conference|symposium|headshots?|portrait|keynote|lecture|webinar|podium|panel|speakers?|slides?|poster|book|podcast|award|dinner|wedding|holiday|marathon|hike|beach|exam|interview|fundraiser|charity|protest|picket|workshop|course|teaching|reunion|staff room|canteen|christmas party|leaving do|open day`,
  /** Nobody in care is meant. */
  unreal: String.raw`simulation|simulated|sim (?:day|lab|suite|training)|manne?quins?|manikins?|moulage|role-?play|actors?|stock (?:photo|image)|models? used|illustration|drawing|cartoon|toy|teddy|not (?:a )?real patients?`,
  /** Patience, and other uses of the word. */
  patience: String.raw`(?:be|being|been|so|very|stay|remain|was|were) patient\b|patient safety|patients? as partners|patient information|patient leaflet|impatient`,
  /** Shows something off: with a patient in the picture it is a display. */
  display: String.raw`look (?:at )?what (?:we|i|they)\b[^.!?]{0,30}\b(?:found|got|caught|pulled|took|removed|cut)|look what (?:came|walked|turned|rolled) (?:in|up)|(?:guess|see) what (?:we|i) (?:found|pulled|cut|removed)|trophy|souvenir|catch of the day|prize catch|finders keepers|caption this|rate my|freak ?show|posing with`,
  /** A tone in which something may be shown off; the author is asked. */
  displayHint: String.raw`l+o+l+|lmf?ao|rofl|ha(?:ha)+|hehe|😂|🤣|😹|💀|nsfw|graphic warning|not for the squeamish|gross(?:est)?|nasty|gore|freak|monster|beast|whopper|guess the|spot the|you won['’]t believe|biggest (?:one )?(?:i|we)['’]?ve|selfie with|meet (?:my|our) new (?:friend|mate)|say cheese|perks of the job|work perks?`,
  /** A pair of pictures that shows what a treatment did. */
  pair: String.raw`before\s*(?:and|&|\+|/|-|–|vs\.?|to|→)\s*after|#?beforeandafter|(?:before|after) (?:pictures?|photos?|pics?|shots?|and now)|(?:pre|post) ?(?:&|and|/|vs\.?) ?(?:post|pre)(?:[- ]?op)?|results? after \d+ (?:days?|weeks?|months?|sessions?)|transformation`,
} as const
