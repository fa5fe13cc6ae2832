/**
 * What stands in a picture, as a sentence for the text engine: a stand-in for what was read, since only its kind counts.
 */
export const frames = {
  record: 'The patient, MRN 4471902.',
  birth: 'The patient, born 12/03/1954.',
  name: 'The patient in bed 1 is Mr Smith.',
} as const

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
  /** What a rule says where it knows more. */
  say: {
    oneFace: 'A face shows.',
    faces: '{} faces show.',
    faceInCare: {
      why: 'Words around it speak of care, so it may be a patient, and faces are recognised.',
      doThis: 'Say below whether a patient shows. Cover the face, or choose another picture.',
    },
    consented: {
      what: 'You said that a patient shows, and a consent is on record.',
      why: 'Consent can be withdrawn, and what is posted stays. You answer for this one.',
      doThis: 'Check that the consent names this picture and this place, then say why it should go out.',
    },
    notYet: { what: 'This picture has not been looked at yet.', doThis: 'Wait until it has been looked at.' },
    moves: {
      what: 'The picture moves. Only its first frame was looked at.',
      why: 'A face or a name may show later on.',
      doThis: 'Watch it to the end, or post a single frame.',
    },
    unfinished: {
      what: 'The picture was looked at in part; it holds a lot.',
      why: 'A small face or a line of print may have been missed.',
      doThis: 'Look over it yourself, or crop it to what matters.',
    },
    record: {
      what: 'This looks like a patient’s label, list or screen.',
      why: 'Even a part of a name beside a bed, an age or a number can lead to one person.',
      doThis: 'Cover it all, crop it away or choose another picture.',
    },
    partOfRecord: {
      what: 'This may be a part of a patient’s record.',
      why: 'A name or a number beside something from care can lead to one person.',
      doThis: 'If it is, cover it all.',
    },
    manyLines: 'The picture holds {} lines of print, more than can be judged well.',
    hides: 'The file also tells {}.',
    hidden: {
      position: 'where it was taken',
      time: 'when it was taken',
      owner: 'whose it is',
      serial: 'the number of the camera',
      caption: 'words that do not show',
      thumbnail: 'a small copy, perhaps from before you edited it',
    },
    hidesOfPatient: 'Place or owner beside a patient’s picture say who was treated where.',
  },
  questions: {
    patient: 'Does a patient, a part of a body or a specimen show?',
    mark: 'Does a tattoo, a unique wound, a reflection or a screen show?',
    display: 'Is it shown for a laugh, a shock or as a trophy?',
  },
  /** For a finding of the text engine on words in the picture. */
  seen: { doThis: 'Cover it, crop it away or choose another picture.' },
  /** For a finding of another program, which says only what it found. */
  carried: {
    why: 'Readers see the picture first, and it can show what the words leave out.',
    doThis: 'Look at the picture again. Cover what shows, choose another one, or post without it.',
  },
  and: 'and',
} as const

export type MediaRule = keyof typeof words.rules
