type Said = { what: string; why: string; doThis: string }

/** The rules on pictures and what each tells the author; a rule may say its `what` more exactly. */
export const words = {
  rules: {
    'media/no-dicom': {
      what: 'This is a medical image file, and its header carries the patient.',
      why: 'Name, birth date and hospital number travel inside such a file, even where nothing shows.',
      doThis: 'Do not post the file. Export a teaching picture without annotations, and check that one.',
    },
    'media/no-unread-picture': {
      what: 'This file could not be looked at.',
      why: 'Nobody has checked what it shows or hides.',
      doThis: 'Save it as a JPEG or PNG and add it again.',
    },
    'media/no-hidden-data': {
      what: 'The file tells more than the picture.',
      why: 'Readers can see where, when and with what it was taken.',
      doThis: 'Strip the hidden data. The picture itself stays as it is.',
    },
    'media/no-face': {
      what: 'A face shows.',
      why: 'Somebody who did not choose to be here may be recognised.',
      doThis: 'Ask whom it shows, cover the face, or choose another picture.',
    },
    'media/no-visible-text': {
      what: 'Some words in the picture could not be read.',
      why: 'Small print and handwriting can name a patient.',
      doThis: 'Zoom in and read them. Cover what nobody needs to see.',
    },
    'media/no-patient-unconsented': {
      what: 'You said that a patient shows.',
      why: 'A picture of a patient is theirs to share, and anonymous pictures have been recognised.',
      doThis: 'Ask the patient and record the consent, or choose another picture.',
    },
    'media/no-identifying-mark': {
      what: 'Something in the picture could point to one person.',
      why: 'A tattoo, a wound or a reflection is enough for family and friends.',
      doThis: 'Cover it, crop it away or choose another picture.',
    },
    'media/no-display-of-patients': {
      what: 'A patient is shown for effect.',
      why: 'A person in care is nobody’s trophy or joke, and no consent changes that.',
      doThis: 'Leave the picture out. Talk it over with a colleague in private.',
    },
    'media/needs-alt-text': {
      what: 'The picture has no description.',
      why: 'Readers who cannot see it miss the point.',
      doThis: 'Say in a sentence or two what it shows and why it matters.',
    },
    'media/needs-fair-comparison': {
      what: 'This reads like a picture of before and after.',
      why: 'Light, angle and choice of case can promise what few will get.',
      doThis: 'Say what is usual, name the risks, and show both in the same light.',
    },
  },
  questions: {
    patient: 'Does a patient, a part of a body or a specimen show?',
    mark: 'Does a tattoo, a unique wound, a reflection or a screen show?',
    display: 'Is it shown for a laugh, a shock or as a trophy?',
  },
  /** For a finding of another program, which says only what it found. */
  carried: {
    why: 'Readers see the picture first, and it can show what the words leave out.',
    doThis: 'Look at the picture again. Cover what shows, choose another one, or post without it.',
  },
} as const satisfies { rules: Readonly<Record<`media/${string}`, Said>>; questions: Readonly<Record<string, string>>; carried: Omit<Said, 'what'> }

export type MediaRule = keyof typeof words.rules
