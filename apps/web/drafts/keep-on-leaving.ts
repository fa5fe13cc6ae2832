import type { DraftEditor } from './draft-editor.ts'

/**
 * Keeps the last words when the page is left, hidden or loses the focus, and looks again when it is back. While they cannot be
 * kept, the browser asks before it closes the page. Returns how to stop.
 */
export function keepOnLeaving(editor: Pick<DraftEditor, 'flush' | 'leave' | 'look' | 'state'>): () => void {
  const flush = (): void => { void editor.flush() }
  const leave = (): void => editor.leave()
  const look = (): void => { void editor.look() }
  const onSeen = (): void => { if (document.visibilityState === 'hidden') leave(); else look() }
  const onLeaving = (event: BeforeUnloadEvent): void => {
    leave()
    const { keeping, content } = editor.state()
    if (keeping !== 'kept' && keeping !== 'waiting' && content.text.trim() !== '') event.preventDefault()
  }
  addEventListener('beforeunload', onLeaving)
  addEventListener('pagehide', leave)
  addEventListener('blur', flush)
  addEventListener('pageshow', look)
  document.addEventListener('visibilitychange', onSeen)
  return () => {
    removeEventListener('beforeunload', onLeaving)
    removeEventListener('pagehide', leave)
    removeEventListener('blur', flush)
    removeEventListener('pageshow', look)
    document.removeEventListener('visibilitychange', onSeen)
  }
}
