import { useEffect, useRef, useState } from 'react'
import { t } from '../messages/index.ts'
import { copyText } from './copy-text.ts'

/** For so many milliseconds the button says that it copied. */
const shownFor = 2500

/** The page's primary action. `turn` counts up each time that a key asks for it. */
export function CopyButton({ text, announce, turn = 0, plain = false }: { text: string; announce: (words: string) => void; turn?: number; plain?: boolean }) {
  const [done, setDone] = useState(false)
  const handled = useRef(turn)
  const copy = useRef(async () => {})
  useEffect(() => {
    copy.current = async () => {
      const copied = text.trim() !== '' && (await copyText(text))
      announce(copied ? t.common.copy.done : t.common.copy.failed)
      setDone(copied)
    }
  })
  useEffect(() => {
    if (turn === handled.current) return
    handled.current = turn
    void copy.current()
  }, [turn])
  useEffect(() => {
    if (!done) return undefined
    const timer = setTimeout(() => setDone(false), shownFor)
    return () => clearTimeout(timer)
  }, [done])
  return (
    <button type="button" className={plain ? 'button copy-button' : 'button button-primary copy-button'} disabled={text.trim() === ''} onClick={() => void copy.current()}>
      {done ? t.common.copy.short : t.common.copy.action}
    </button>
  )
}
