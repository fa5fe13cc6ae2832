import { useCallback, useEffect, useRef, useState } from 'react'
import { goTo } from '../../ui/use-route.ts'

/** After so many milliseconds without a key the address takes up the words: browsers allow only so many changes of it. */
const settled = 250
/** Longer words stay out of the address, and so out of the browser's history: somebody may have pasted a story. */
const longest = 60

/**
 * The words of the search as they are typed, before the address has them. The first change of a place makes a step to go back to, later ones replace it.
 * @param place where the address stands
 * @returns the words, or undefined where the address alone says what is shown; and what to call on a change
 */
export function useTypedWords(place: string): { typed: string | undefined; type: (words: string) => void } {
  const [state, setState] = useState<{ words: string; at: string }>()
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const write = useRef(() => {})
  useEffect(() => {
    // A result that is opened before the words have settled still leaves a step back to them.
    const flush = (): void => write.current()
    document.addEventListener('click', flush, true)
    return () => {
      document.removeEventListener('click', flush, true)
      clearTimeout(timer.current)
      write.current = () => {}
    }
  }, [place])
  const type = useCallback((words: string) => {
    setState({ words, at: place })
    clearTimeout(timer.current)
    write.current = () => {
      clearTimeout(timer.current)
      const next = words.trim() === '' ? '' : `search/${words.toWellFormed()}`
      if (next !== place && words.length <= longest) goTo('guidance', next, place.startsWith('search/') ? 'replace' : 'push')
    }
    timer.current = setTimeout(() => write.current(), settled)
  }, [place])
  return { typed: state?.at === place ? state.words : undefined, type }
}
