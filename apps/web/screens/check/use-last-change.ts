import { useCallback, useMemo, useState } from 'react'
import type { RefObject } from 'react'
import { replaceText } from './composer/replace-text.ts'
import { findEdit, joinEdits, moveSpan } from './text/edits.ts'

type Made = { label: string; start: number; end: number; before: string; textAfter: string }
export type LastChange = {
  /** What was done, while it can still be taken back; else null. */
  label: string | null
  make: (label: string, edits: { start: number; end: number; text: string }[]) => boolean
  takeBack: () => boolean
}

/** The last suggestion that was applied, for as long as its words stand as they were put. */
export function useLastChange(text: string, fieldRef: RefObject<HTMLTextAreaElement | null>): LastChange {
  const [made, setMade] = useState<Made | null>(null)
  const place = useMemo(() => {
    if (!made) return null
    const put = made.textAfter.slice(made.start, made.end)
    const moved = moveSpan({ start: made.start, end: made.end }, findEdit(made.textAfter, text))
    return moved && text.slice(moved.start, moved.end) === put && (text.length > 0 || made.textAfter === '') ? moved : null
  }, [made, text])

  const make = useCallback<LastChange['make']>((label, edits) => {
    const field = fieldRef.current
    const joined = field && joinEdits(field.value, edits)
    if (!field || !joined) return false
    const before = field.value.slice(joined.start, joined.end)
    replaceText(field, joined)
    setMade({ label, start: joined.start, end: joined.start + joined.text.length, before, textAfter: field.value })
    return true
  }, [fieldRef])

  const takeBack = useCallback(() => {
    const field = fieldRef.current
    if (!field || !made || !place) return false
    replaceText(field, { ...place, text: made.before })
    setMade(null)
    return true
  }, [fieldRef, made, place])

  return { label: made && place ? made.label : null, make, takeBack }
}
