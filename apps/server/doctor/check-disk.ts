import { accessSync, constants, existsSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Finding } from './finding.ts'

const little = 1024 ** 3
const tooLittle = 200 * 1024 ** 2

/** Whether the data folder can be written, and how much room its disk has. */
export function checkDisk(dataFolder: string): Finding {
  const there = findThere(dataFolder)
  try {
    accessSync(there, constants.W_OK)
  } catch {
    return { what: 'disk', is: 'ill', words: `${there} cannot be written.`, doThis: 'Give it to the user that runs Sharewell, or set SHAREWELL_DATA to another folder.' }
  }
  const { bavail, bsize } = statfsSync(there)
  const free = bavail * bsize
  const words = `${toSize(free)} free for ${dataFolder}${there === dataFolder ? '' : ', which the first start makes'}`
  if (free >= little) return { what: 'disk', is: 'well', words }
  return { what: 'disk', is: free < tooLittle ? 'ill' : 'watch', words, doThis: 'Make room, or set SHAREWELL_DATA to a folder on another disk.' }
}

function findThere(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : findThere(dirname(path))
}

function toSize(bytes: number): string {
  return bytes >= 1024 ** 3 ? `${(bytes / 1024 ** 3).toFixed(1)} GB` : `${Math.round(bytes / 1024 ** 2)} MB`
}
