import { createContext, useContext } from 'react'
import type { PictureClient } from './picture-client.ts'

/** The page's one line to its picture worker; `main.tsx` provides it. */
export const PictureClientContext = createContext<PictureClient | null>(null)

export function usePictureClient(): PictureClient {
  const client = useContext(PictureClientContext)
  if (!client) throw new Error('The page has no picture client: wrap it in PictureClientContext.')
  return client
}
