import { defineRule } from '../define.ts'
import { findShape } from './coded.ts'

export const noPolicySpeak = defineRule({
  id: 'clarity/no-policy-speak', category: 'clarity', signals: ['policyJargon'],
  what: 'Residents are told about their care in the words of a board paper.',
  why: 'People cannot answer, or find their way, when they cannot see what changes.',
  doThis: 'Say what opens, what closes, when, and where to go instead.',
  question: { id: 'lay-reader', text: 'Could a reader outside health care misread it?' },
  find: (context) => findShape(context, 'policy'),
  examples: {
    flags: [
      { text: 'Have your say: the reconfiguration of unscheduled care modalities will go live after the decommissioning of legacy estates.', author: 'organisation' },
      { text: 'Residents: the ICB will operationalise a de-implementation of walk-in modalities under the stepped-wedge workstream.', author: 'organisation' },
      { text: 'To our community: the FFS envelope and attachment KPIs move to a new remuneration modality.', author: 'organisation' },
      { text: 'Members of the public: stakeholder synergies and capacity constraints require rationalisation of secondary care.', author: 'organisation' },
      'Neighbours, your voice matters: commissioners plan reallocation and rationalisation of tertiary care, in lieu of the legacy pathway.',
    ],
    passes: [
      { text: 'Have your say: the walk-in clinic closes in May. From then on, ring first.', author: 'organisation' },
      { text: 'The ICB will operationalise a de-implementation of walk-in modalities.', audience: 'peers' },
      'Neighbours, your voice matters: the ward is to close, and the next one is an hour away.',
      'The budget passed last night, and it leaves out family doctors.',
      { text: 'Our clinic moves to the new building in June. The bus stops at the door.', author: 'organisation' },
    ],
    nearMisses: [
      { flags: { text: 'Residents: footfall, throughput and capacity constraints inform the reconfiguration.', author: 'organisation' }, passes: { text: 'Residents: too few people come on Sundays, so we close on Sundays.', author: 'organisation' } },
      { flags: { text: 'Open day! Learn about flow navigation, in-reach modalities and our transformation programme deliverables.', author: 'organisation' }, passes: { text: 'Open day! See how we answer the phones and where your call goes.', author: 'organisation' } },
    ],
    pairs: [
      {
        ineffective: { text: 'Have your say on the rationalisation of unscheduled care: stakeholder engagement on the decommissioning of the Hill Road estate.', author: 'organisation' },
        effective: { text: 'Have your say: we plan to close the walk-in clinic on Hill Road in May. You would go to the hospital instead, by the 14 bus. Come and tell us on Tuesday at six.', author: 'organisation' },
      },
    ],
  },
})
