import { useEffect, useRef, type KeyboardEvent } from 'react'
import { g } from '../../../messages/guidance.ts'
import { privateField } from '../../../ui/auto-text.tsx'

/** The links that the arrows walk, in the order of the page. */
function findSteps(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.guide a[data-step]')]
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** The search of the library. `/` comes here from anywhere; arrows walk the results, Enter opens one, Escape comes back and then empties the field. */
export function SearchField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    function onKey(event: globalThis.KeyboardEvent): void {
      if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const steps = findSteps()
      const at = steps.findIndex((step) => step === document.activeElement)
      if (event.key === '/' && !isTyping(event.target)) field.current?.select()
      else if (at >= 0 && event.key === 'ArrowDown') steps[at + 1]?.focus()
      else if (at >= 0 && event.key === 'ArrowUp') (steps[at - 1] ?? field.current)?.focus()
      else if (at >= 0 && event.key === 'Escape') field.current?.select()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown') findSteps()[0]?.focus()
    else if (event.key === 'Enter' && words.trim() !== '') findSteps()[0]?.click()
    else if (event.key === 'Escape' && words !== '') onWords('')
    else return
    event.preventDefault()
  }
  return (
    <search className="guide-search no-print">
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false"><circle cx="8.5" cy="8.5" r="5.5" /><path d="M12.8 12.8L17 17" /></svg>
      <input ref={field} type="text" enterKeyHint="search" className="field" {...privateField} aria-label={g.search.label} aria-keyshortcuts="/" placeholder={g.search.placeholder} value={words} onChange={(event) => onWords(event.currentTarget.value)} onKeyDown={onKeyDown} />
      {words === '' ? <kbd aria-hidden="true" title={g.search.hint}>/</kbd> : <button type="button" className="guide-search-clear" aria-label={g.search.clear} onClick={() => { onWords(''); field.current?.focus() }}>×</button>}
    </search>
  )
}
