import type { DraftContent } from './draft.ts'

const endings: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/avif': 'avif' }

/** A draft as files that its author can keep elsewhere: its text, and each picture. They are not encrypted. */
export function toDraftFiles({ text, parts, contentWarning, pictures }: Pick<DraftContent, 'text' | 'parts' | 'contentWarning' | 'pictures'>): File[] {
  const whole = parts.length > 1 ? parts.map((part, at) => `${at + 1}/${parts.length}\n${part.text}`).join('\n\n') : text
  const described = pictures.flatMap(({ alternativeText }, at) => (alternativeText === '' ? [] : [`draft-picture-${at + 1}: ${alternativeText}`]))
  const words = [contentWarning, whole, ...described].filter((one) => one !== '').join('\n\n')
  return [
    new File([`${words}\n`], 'draft.txt', { type: 'text/plain' }),
    ...pictures.map(({ bytes, type }, at) => new File([bytes], `draft-picture-${at + 1}.${endings[type] ?? 'bin'}`, { type })),
  ]
}

/** Hands files to the browser's downloads. Nothing is sent. */
export function saveFiles(files: readonly File[]): void {
  for (const file of files) {
    const address = URL.createObjectURL(file)
    const link = document.createElement('a')
    link.href = address
    link.download = file.name
    link.click()
    // The browser reads the address when it begins to save, a moment after the click.
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  }
}
