import { defineSecondLook } from '../by-model.ts'

export const privacyNeedsSecondLook = defineSecondLook({
  category: 'privacy',
  what: 'Somebody could know who this is about.',
  whatHeld: 'The details here could let people recognise one patient.',
  why: 'A family, a neighbour or a colleague puts day, place and story together faster than you think.',
  doThis: 'Tell it as a composite, ask the person, or keep it for yourself.',
  question: { id: 'asked-them', text: 'Has the person read it and agreed?' },
  examples: {
    flags: [
      'Our smallest graduate went home today after 114 days, and her dad wore his lifeboat jacket to carry her out.',
      'The lady with the parrots came back. Her sugars are terrible and the parrots are thriving.',
      'If you saw the helicopter on the school field this morning: that was my patient, and he is holding his own.',
      'She taught half this town to read, and last night she did not know her own name on our ward.',
      'He was the groom at the wedding at the harbour last weekend, and he spent his wedding night with us and a drip.',
      'Our postman came in with his heart this week. The round will be late for a while.',
    ],
    passes: [
      'Congratulations to our residents, every one of them passed.',
      'The new scanner arrives on Monday and we cannot wait to switch it on.',
      'Our clinic is closed on Monday and open again on Tuesday at eight.',
      'I burned the toast again. Nights do that to a person.',
      'Our emergency department was closed for nine nights in July, and that is not good enough.',
    ],
    nearMisses: [
      { flags: 'He ran the only bakery in the village and he asked us, the night before he died of his liver, who would feed the starter.', passes: 'My own father ran a bakery, and he told everybody about his liver himself.' },
      { flags: 'You all know the drummer. He came off his bike on the quay and now he is learning to swallow again, and he winks at the nurses.', passes: 'Invented for teaching: a drummer comes off his bike and learns to swallow again.' },
    ],
    pairs: [
      {
        ineffective: 'The lady with the donkey sanctuary came back for her scan. Her liver is worse and the donkeys are thriving.',
        effective: 'People bring their whole lives to a scan: the animals, the harvest, who will lock up. Ask about that first. The liver can wait two minutes.',
      },
      {
        ineffective: 'You all know the crossing lady with the songs. She cannot find her words since the stroke, and she still hums to the nurses.',
        effective: 'After a stroke the words can go and the song can stay. If someone you love lost their speech, sing with them. It is real therapy, and it helps both of you.',
      },
    ],
  },
})
