import { findIdentifiers, type NameModel } from '@sharewell/review/identifiers'

/** Invented people of twelve origins. No name is meant to be anybody's. */
export const origins: Readonly<Record<string, readonly string[]>> = {
  'English': ['Margaret Hollis', 'Peter Ashworth', 'Tracey Bunting', 'Derek Pole', 'Gemma Thorley', 'Colin Rudge'],
  'Irish, Scottish, Welsh': ['Sadhbh Hanrahan', 'Lorcan Twomey', 'Ailsa Drummond', 'Torquil Menzies', 'Mererid Bevan', 'Gwilym Cadwallader'],
  'Spanish, Latin American': ['Guadalupe Arriaga', 'Joaquín Belmonte', 'Milagros Yáñez', 'Nahuel Quispe', 'Itzel Larrea', 'Isidro Campos'],
  'French, Québécois': ['Océane Thibodeau', 'Jean-Marc Pelletier', 'Maëlys Lachance', 'Gaétan Marchand', 'Solange Ouellet', 'Rémi Gosselin'],
  'German, Nordic': ['Annegret Baumann', 'Jürgen Krause', 'Ragnhild Haugen', 'Torbjörn Östberg', 'Freja Damgaard', 'Pekka Nieminen'],
  'Slavic': ['Solomiya Hrytsenko', 'Zbigniew Wójcik', 'Milena Stojanović', 'Rostislav Orlov', 'Katarína Hudecová', 'Ljubica Vukić'],
  'Arabic, Persian': ['Rawan Al-Sayed', 'Ayman Barakat', 'Shahd Alkhatib', 'Omid Farahani', 'Wafaa Benali', 'Nizar Mansouri'],
  'South Asian': ['Sumathi Raghunathan', 'Jagtar Bajwa', 'Rizwan Qazi', 'Malathi Venkatesh', 'Dilani Wickramasinghe', 'Shrikant Mhatre'],
  'Chinese, Korean': ['Hsiu-Chuan Peng', 'Zhenyu Qiao', 'Da-eun Moon', 'Ouyang Shufen', 'Tsz Yan Mok', 'Byung-chul Seol'],
  'Japanese, Vietnamese, Filipino': ['Shiori Nagase', 'Takuma Kurosawa', 'Ngoc Dinh', 'Khoa Luu', 'Liwayway Panganiban', 'Rommel Catacutan'],
  'African': ['Ebere Nwachukwu', 'Kwaku Ofori', 'Nyokabi Mburu', 'Nonhlanhla Gumede', 'Senait Tadesse', 'Seydou Bamba'],
  'Māori, Pacific, First Nations': ['Hinewai Ruru', 'Rangi Tamihana', 'Semisi Lolohea', 'Losa Fuimaono', 'Akeeshoo Peter', 'Kaya Standingready'],
}
const sentences = [
  'Saw {name} in clinic today and we both laughed.', 'Thank you {name} for the flowers.', 'I told {name} that the scan was clear.', '{name} waited nine hours for a bed.',
  'Her daughter, {name}, drove her in.', 'please call {first} about the results', 'Lovely {first} on ward 4 made my day.', "{first}'s wound is healing well.",
]

/** Names found whole or as the larger part of the name, per origin, over every sentence; a share from 0 to 1. */
export function measureNameRecall(model: NameModel | null): { origin: string; recall: number; names: number }[] {
  return Object.entries(origins).map(([origin, names]) => {
    let found = 0
    let all = 0
    for (const name of names) for (const sentence of sentences) {
      const written = sentence.includes('{first}') ? name.split(' ')[0] ?? name : name
      const text = sentence.replace(/\{\w+\}/, written)
      const start = text.indexOf(written)
      const covered = findIdentifiers(text, { model, types: ['PERSON'] }).reduce((sum, span) => sum + Math.max(0, Math.min(span.end, start + written.length) - Math.max(span.start, start)), 0)
      all++
      if (covered > written.length / 2) found++
    }
    return { origin, recall: found / all, names: all }
  })
}
