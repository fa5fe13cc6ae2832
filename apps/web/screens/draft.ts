import { useCallback, useMemo, useState } from 'react'
import { readMemory, writeMemory } from '../ui/device-memory.ts'
import { emptyContext, emptyProfile, isAuthorRole, isProfile } from './check/context/draft-context.ts'
import type { AuthorProfile, DraftContext } from './check/context/draft-context.ts'
import { noPictures, type PicturesNow } from './check/pictures/pictures-now.ts'

/** The draft, in memory alone, and what its author said of themself, kept on the device. */
export type Draft = {
  text: string
  context: DraftContext
  profile: AuthorProfile
  pictures: PicturesNow
  setText: (text: string) => void
  changeContext: (change: Partial<DraftContext>) => void
  setProfile: (profile: AuthorProfile) => void
  setPictures: (pictures: PicturesNow) => void
}

/** The one draft of the page; it outlives a change of screen and not the page. */
export function useDraft(): Draft {
  const [text, setText] = useState('')
  const [context, setContext] = useState<DraftContext>(() => ({ ...emptyContext, author: readMemory('author', isAuthorRole, 'physician') }))
  const [profile, keepProfile] = useState<AuthorProfile>(() => readMemory('profile', isProfile, emptyProfile))
  const [pictures, setPictures] = useState<PicturesNow>(noPictures)
  const changeContext = useCallback((change: Partial<DraftContext>) => {
    if (change.author) writeMemory('author', change.author)
    setContext((before) => ({ ...before, ...change }))
  }, [])
  const setProfile = useCallback((next: AuthorProfile) => {
    keepProfile(next)
    writeMemory('profile', next === emptyProfile ? null : next)
  }, [])
  return useMemo(() => ({ text, context, profile, pictures, setText, changeContext, setProfile, setPictures }), [text, context, profile, pictures, changeContext, setProfile])
}
