import type { PolicyPack } from '../pack.ts'

/** The house's own norms. Regulators' guidance comes as packs of its own. */
export const sharewellPack: PolicyPack = {
  id: 'sharewell',
  version: '1.0.0',
  title: 'Sharewell house norms',
  clauses: [
    { id: 'sharewell.privacy', title: 'The patient stays unknown', summary: 'What is posted lets nobody recognise a patient, alone or together with what readers already know.', serves: ['privacy/*', 'media/*'] },
    { id: 'sharewell.advice', title: 'Care needs a consultation', summary: 'Social media teach everybody and treat nobody: no diagnosis, dose or plan for one person.', serves: ['advice/*'] },
    { id: 'sharewell.boundaries', title: 'Care has its own door', summary: 'Clinical contact goes through the practice, and attention belongs to the patient in the room.', serves: ['boundaries/*'] },
    { id: 'sharewell.respect', title: 'Hard on problems, fair to people', summary: 'Criticism is welcome, contempt is not; seniors owe juniors more care, not less.', serves: ['respect/*'] },
    { id: 'sharewell.identity', title: 'Say who speaks', summary: 'Credentials are plain and true, and nobody speaks for others unasked.', serves: ['identity/*'] },
    { id: 'sharewell.disclosure', title: 'Show the interest', summary: 'Whoever gains from a post says so first, and patients are not used to sell.', serves: ['disclosure/*'] },
    { id: 'sharewell.evidence', title: 'As sure as the evidence', summary: 'Claims about health are no stronger than their source, and the source is given.', serves: ['evidence/*'] },
    { id: 'sharewell.tone', title: 'Written words travel', summary: 'A stranger reads without the wink: the tone must survive that.', serves: ['tone/*'] },
    { id: 'sharewell.clarity', title: 'Plain words for the public', summary: 'Who is addressed can follow every word that they must act on.', serves: ['clarity/*'] },
    { id: 'sharewell.reach', title: 'Do it well', summary: 'What helps a good post to reach people.', serves: ['reach/*'] },
  ],
}
