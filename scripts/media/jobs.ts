import { spawn } from 'node:child_process'
import type { Section } from './report.ts'

/** Runs the same command in so many processes, each on its share of the pictures, and adds up what they count. */
export async function runJobs(script: string, args: readonly string[], jobs: number): Promise<Section[]> {
  const outputs = await Promise.all(Array.from({ length: jobs }, (_, i) => runJob([script, ...args, '--share', `${i + 1}/${jobs}`])))
  return addUp(outputs.map((output) => (JSON.parse(output) as { raw: Section[] }).raw))
}

function runJob(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    const pieces: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve(Buffer.concat(pieces).toString()) : reject(new Error(`A process of the measure ended with ${code}.`))))
  })
}

/** Sections of one title become one: counts of one name are added, cells that are counts too. */
export function addUp(all: readonly (readonly Section[])[]): Section[] {
  const joined = new Map<string, Section>()
  for (const section of all.flat()) {
    const before = joined.get(section.title)
    joined.set(section.title, before ? join(before, section) : section)
  }
  return [...joined.values()]
}

function join(a: Section, b: Section): Section {
  if ('rows' in a && 'rows' in b) {
    const names = [...new Set([...a.rows, ...b.rows].map(({ name }) => name))]
    const sum = (name: string, of: 'hits' | 'of'): number => [...a.rows, ...b.rows].filter((row) => row.name === name).reduce((total, row) => total + row[of], 0)
    return { ...a, rows: names.map((name) => ({ name, hits: sum(name, 'hits'), of: sum(name, 'of') })) }
  }
  if ('heads' in a && 'heads' in b) return { ...a, cells: a.cells.map((cells, row) => cells.map((cell, i) => (i === 0 ? cell : String(Number(cell) + Number(b.cells[row]?.[i] ?? 0))))) }
  return a
}
