import { defineRule } from '../define.ts'
import { tipAt } from './tip.ts'

export const reachNoCrowdOfHashtags = defineRule({
  id: 'reach/no-crowd-of-hashtags', category: 'reach', signals: ['hashtagCrowd'],
  what: 'There are more hashtags here than readers follow.',
  why: 'Many hashtags read as noise, and screen readers read out each one.',
  doThis: 'Keep the two or three that your readers follow.',
  find: ({ text }) => text.of('hashtagCrowd').map((crowd) => tipAt(crowd)),
  examples: {
    flags: [
      'Sun and skin, a short guide. #skin #sun #summer #spf #health #doctor',
      'Back from the course #cpr #als #bls #save #lives',
      '#one #two #three #four #five Tea.',
      'New clinic hours #clinic #hours #town #doctor #family',
      'Run done #run #fit #gp #health #doc #sunday',
    ],
    passes: [
      'Sun and skin, a short guide. #SkinCancer #SunSafety',
      'No hashtags at all.',
      '#MedEd #FOAMed',
      'Three is fine #a1 #b2 #c3',
      'C# and F# are notes.',
    ],
    nearMisses: [
      { flags: 'Heart day #heart #love #red #walk #talk', passes: 'Heart day #heart #love' },
      { flags: 'Nights #nights #coffee #tea #toast #sleep', passes: 'Nights #nights #coffee' },
    ],
    pairs: [
      {
        ineffective: 'Sun cream, hat, shade at noon. #skin #sun #summer #spf #health #doctor',
        effective: 'Sun cream, hat, shade at noon. #SunSafety #SkinCancer',
      },
    ],
  },
})
