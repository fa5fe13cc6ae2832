import { useCallback, useState } from 'react'
import { isStringList, readMemory, writeMemory } from '../../ui/device-memory.ts'
import { findStory } from './stories/index.ts'

const name = 'learn.read'

/** The ids of the stories that were read on this device, each once; ids that no story has are left out. */
export function readProgress(): string[] {
  return [...new Set(readMemory(name, isStringList, []))].filter((id) => findStory(id) !== undefined)
}

export type Progress = {
  /** Ids of the stories read. */
  readonly read: readonly string[]
  readonly mark: (id: string) => void
  /** Forgets all of it; nothing stays behind on the device. */
  readonly wipe: () => void
}

/** Which stories were read: on this device alone, and nothing else of the reader. */
export function useProgress(): Progress {
  const [read, setRead] = useState<readonly string[]>(readProgress)
  const mark = useCallback((id: string) => {
    // Another tab may have read on.
    const next = [...new Set([...readProgress(), id])]
    writeMemory(name, next)
    setRead(next)
  }, [])
  const wipe = useCallback(() => {
    writeMemory(name, null)
    setRead([])
  }, [])
  return { read, mark, wipe }
}
