import { useEffect, useState, useSyncExternalStore } from 'react'
import { createDraftEditor, type DraftEditor } from './draft-editor.ts'
import type { DraftContent } from './draft.ts'
import type { Drafts } from './drafts.ts'
import { keepOnLeaving } from './keep-on-leaving.ts'

/** A draft to begin with: as it was read, or empty at version 0. */
export interface DraftToEdit { readonly id: string; readonly version: number; readonly content: DraftContent }

function later(run: () => void, delay: number): () => void {
  const timer = setTimeout(run, delay)
  return () => clearTimeout(timer)
}

/** Edits one draft for as long as the component stands; the first `draft` counts. Its last words are kept when it goes. */
export function useDraftEditor(drafts: Drafts, draft: DraftToEdit): DraftEditor {
  const [editor] = useState(() => createDraftEditor({ drafts, ...draft, later }))
  useSyncExternalStore((listener) => editor.onChange(listener), () => editor.state())
  useEffect(() => keepOnLeaving(editor), [editor])
  useEffect(() => () => { void editor.flush() }, [editor])
  return editor
}

/**
 * What a field needs whose words must not lie in the browser's own memory: browsers keep what stands in a form to put it back
 * after a crash, and some ask a server about its spelling.
 */
export const privateField = { autoComplete: 'off', spellCheck: false, 'data-gramm': 'false', 'data-1p-ignore': true, 'data-lpignore': 'true' } as const
