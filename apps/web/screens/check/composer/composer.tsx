import { useMemo } from 'react'
import type { RefObject } from 'react'
import { t } from '../../../messages/index.ts'
import { privateField } from '../../../ui/auto-text.tsx'
import { Mark } from '../../../ui/mark.tsx'
import { toPieces } from '../text/pieces.ts'
import type { Mark as TextMark, Tint } from '../text/pieces.ts'
import { Mirror } from './mirror.tsx'
import './composer.css'

/** How the text changed: `typed` by keys, or `put` there at once (pasted, dropped, undone, a fix, a starter). */
export type Change = { text: string; how: 'typed' | 'put'; caret: number }

type Props = {
  text: string
  marks: TextMark[]
  tints: Tint[]
  tipTops: number[]
  tooLong: boolean
  /** The language that was heard, for screen readers and fonts. */
  lang: string | undefined
  fieldRef: RefObject<HTMLTextAreaElement | null>
  mirrorRef: RefObject<HTMLDivElement | null>
  onChange: (change: Change) => void
  onCaret: (caret: number) => void
  onLeave: () => void
}

const putTypes = new Set(['insertFromPaste', 'insertFromDrop', 'insertFromYank', 'insertReplacementText', 'historyUndo', 'historyRedo'])

function isTyped(event: Event): boolean {
  return event instanceof InputEvent && !putTypes.has(event.inputType) && (event.data?.length ?? 0) <= 40
}

/** The sheet of paper: a plain text field, so that every keyboard, voice and reader works, over a mirror that carries the lines. */
export function Composer({ text, marks, tints, tipTops, tooLong, lang, fieldRef, mirrorRef, onChange, onCaret, onLeave }: Props) {
  const pieces = useMemo(() => (tooLong ? [] : toPieces(text, marks, tints)), [text, marks, tints, tooLong])
  return (
    <div className={tooLong ? 'composer composer-too-long' : 'composer'}>
      <div className="composer-tips" aria-hidden="true">
        {tipTops.map((top) => (
          <span key={top} className="composer-tip" style={{ transform: `translateY(${top}px)` }}>
            <Mark severity="tip" />
          </span>
        ))}
      </div>
      <div className="composer-stack">
        <Mirror pieces={pieces} fieldRef={mirrorRef} />
        <textarea
          ref={fieldRef}
          id="post-text"
          className="composer-field"
          dir="auto"
          lang={lang}
          aria-label={t.check.composer.label}
          aria-describedby="who-sees verdict-words"
          placeholder={t.check.composer.placeholder}
          autoCapitalize="sentences"
          {...privateField}
          value={text}
          onChange={(event) => {
            const field = event.currentTarget
            onChange({ text: field.value, how: isTyped(event.nativeEvent) ? 'typed' : 'put', caret: field.selectionEnd })
          }}
          onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
          onBlur={onLeave}
        />
      </div>
    </div>
  )
}
