/**
 * The rules on pictures, which clauses name beside those on texts. They are judged in packages/assess, which sees the pictures;
 * a test there holds this list and its rules together.
 */
export const mediaRules = [
  'media/no-dicom', 'media/no-unread-picture', 'media/no-hidden-data', 'media/no-face', 'media/no-visible-text', 'media/no-patient-unconsented',
  'media/no-identifying-mark', 'media/no-display-of-patients', 'media/needs-alt-text', 'media/needs-fair-comparison',
] as const
