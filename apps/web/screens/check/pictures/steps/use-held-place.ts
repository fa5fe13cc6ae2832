import { useEffect, useRef, type RefObject } from 'react'

/** Keeps a field where it stands on the screen while somebody writes in it and what stands above it grows or shrinks. */
export function useHeldPlace<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null)
  useEffect(() => {
    const field = ref.current
    const page = field?.closest('main')
    if (!field || !page) return undefined
    let held: number | null = null
    const remember = (): void => { held = document.activeElement === field ? field.getBoundingClientRect().top : null }
    // Told after the new layout and before it is painted.
    const observer = new ResizeObserver(() => {
      if (held === null || document.activeElement !== field) return
      const moved = field.getBoundingClientRect().top - held
      if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' })
      remember()
    })
    observer.observe(page)
    addEventListener('scroll', remember, { passive: true })
    field.addEventListener('focus', remember)
    field.addEventListener('blur', remember)
    return () => {
      observer.disconnect()
      removeEventListener('scroll', remember)
      field.removeEventListener('focus', remember)
      field.removeEventListener('blur', remember)
    }
  }, [])
  return ref
}
