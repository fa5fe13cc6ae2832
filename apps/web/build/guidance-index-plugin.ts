import { packs } from '@sharewell/review/packs'
import type { Plugin } from 'vite'
import { toPackHead } from './guidance-index.ts'

const name = 'virtual:guidance-index'

/** Gives the list of packs to the page without their clauses, so that a list stands before any pack is loaded. */
export function guidanceIndexPlugin(): Plugin {
  return {
    name: 'sharewell-guidance-index',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load: (id) => (id === `\0${name}` ? `export const packHeads = JSON.parse(${JSON.stringify(JSON.stringify(packs.map(toPackHead)))})` : null),
  }
}
