import { l } from '../../../messages/learn.ts'
import { copyText } from '../../../ui/copy-text.ts'
import { toHref } from '../../../ui/use-route.ts'

/** Prints the page, or copies its address. */
export function Actions({ place, announce }: { place: string; announce: (words: string) => void }) {
  const copy = async (): Promise<void> => announce((await copyText(new URL(toHref('learn', place), location.href).href)) ? l.copied : l.copyFailed)
  return (
    <div className="learn-actions no-print">
      <button type="button" className="button button-plain" onClick={() => print()}>{l.print}</button>
      <button type="button" className="button button-plain" onClick={() => void copy()}>{l.copy}</button>
    </div>
  )
}
