import { defineRule } from '../define.ts'
import { findShape } from './coded.ts'

export const noExamProse = defineRule({
  id: 'clarity/no-exam-prose', category: 'clarity', signals: ['jargonTerm'],
  what: 'These are the words of an exam, and the post is meant for people at home.',
  why: 'A sign that they cannot name is a sign that they will not see.',
  doThis: 'Describe what one would see, feel or hear at home.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => findShape(context, 'terms'),
  examples: {
    flags: [
      'Endometriosis awareness: dysmenorrhoea, dyspareunia, dyschezia and subfertility. Share with your sisters.',
      'Did you know? Meningitis may bring photophobia, meningism, pyrexia and petechiae.',
      'Aortic dissection facts for families: interscapular pain, pulse deficit, diaphoresis and syncope.',
      { text: 'Our leaflet for new parents: icterus, acholic stool, lethargy and hepatomegaly explained.', author: 'organisation' },
      'Kidney stones 101, folks: haematuria, dysuria, emesis and diaphoresis.',
    ],
    passes: [
      'Endometriosis awareness: very painful periods, and pain during sex. Share with your sisters.',
      { text: 'Teaching: dysmenorrhoea, dyspareunia, dyschezia and subfertility in one history.', audience: 'peers' },
      'Did you know? Fever, a stiff neck and a rash that stays under a glass need help at once.',
      'Kidney stones 101, folks: pain in waves and blood in the urine.',
      'Registrars: petechiae, meningism, photophobia. #MedEd',
    ],
    nearMisses: [
      { flags: 'Stroke facts for your family: hemiparesis, dysphasia, ataxia and diplopia.', passes: 'Stroke facts for your family: weakness on one side (hemiparesis) and trouble with words (dysphasia).' },
      { flags: { text: 'Heart failure explained: orthopnoea, ascites and oedema, oliguria.', author: 'organisation' }, passes: { text: 'Heart failure explained: swollen ankles and trouble breathing when you lie flat.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: 'Did you know? Meningitis may bring photophobia, meningism, pyrexia and petechiae. Share with your family.',
        effective: 'Fever, a stiff neck, light that hurts, a rash that stays under a glass: this can be meningitis. Ring 999 at once, at any hour. Share this with your family.',
      },
    ],
  },
})
