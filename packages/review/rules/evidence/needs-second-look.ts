import { defineSecondLook } from '../by-model.ts'

export const evidenceNeedsSecondLook = defineSecondLook({
  category: 'evidence',
  what: 'This claim sounds surer than the evidence may be.',
  whatHeld: 'This health claim needs a source before it leaves.',
  why: 'People act on what a doctor says as fact.',
  doThis: 'Add the source, say how sure it is, and for whom.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  examples: { flags: [], passes: [], nearMisses: [] },
})
