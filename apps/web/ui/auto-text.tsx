import { useLayoutEffect, useRef } from 'react'
import type { TextareaHTMLAttributes } from 'react'

/** Spell-checkers, writing aids and translators that send text to somebody else's computer are asked to stay away. */
export const privateField = {
  spellCheck: false,
  autoComplete: 'off',
  autoCorrect: 'off',
  writingsuggestions: 'false',
  translate: 'no',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const

type Props = TextareaHTMLAttributes<HTMLTextAreaElement> & { value: string }

/** A text field that grows with its text. */
export function AutoText(props: Props) {
  const ref = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const field = ref.current
    if (!field) return
    field.style.blockSize = 'auto'
    field.style.blockSize = `${field.scrollHeight + 2}px`
  })
  return <textarea ref={ref} rows={3} dir="auto" {...privateField} {...props} className={`field ${props.className ?? ''}`} />
}
