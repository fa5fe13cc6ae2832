import { homedir } from 'node:os'
import type { Config } from './config.ts'
import { readConfig } from './read-config.ts'

/** The one place where the server reads the environment. Throws ConfigMistakes. */
export function readEnvironment(): Config {
  return readConfig(process.env, { platform: process.platform, home: homedir(), isRoot: process.getuid?.() === 0, isTerminal: process.stderr.isTTY })
}

/** What a program that we start gets of our environment: enough to run, and nothing that holds a secret. */
export function environmentForChildren(added: Readonly<Record<string, string>> = {}): Record<string, string> {
  const kept = ['PATH', 'SystemRoot', 'TMPDIR', 'TEMP', 'TMP'].flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return { ...Object.fromEntries(kept), ...added }
}
