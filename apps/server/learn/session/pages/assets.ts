import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Asset } from '../routes.ts'
import { phonePage } from './phone.ts'
import { toSheetPage } from './sheet.ts'
import { toStagePage, type StageOptions } from './stage.ts'
import { tokens, toPlainTokens } from './tokens.ts'

const types = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', font: 'font/woff2' } as const

function readClient(name: string): string {
  return readFileSync(join(import.meta.dirname, '../client', name), 'utf8')
}

function readFont(family: string): Buffer {
  const package_ = createRequire(import.meta.url).resolve(`@fontsource-variable/${family}/package.json`)
  return readFileSync(join(package_, `../files/${family}-latin-wght-normal.woff2`))
}

/** What the network gets: one page, one style sheet, one script. */
export function toPhoneAssets(): Record<string, Asset> {
  return {
    '/': { type: types.html, body: phonePage },
    '/phone.css': { type: types.css, body: toPlainTokens(tokens) + readClient('phone.css') },
    '/phone.js': { type: types.js, body: readClient('phone.mjs') },
  }
}

/** What this machine gets beside that: the stage, the sheet, their styles and the two fonts. */
export function toStageAssets(options: StageOptions): Record<string, Asset> {
  return {
    '/stage': { type: types.html, body: toStagePage(options) },
    '/stage.js': { type: types.js, body: readClient('stage.mjs') },
    '/stage.css': { type: types.css, body: readClient('stage.css') },
    '/panels.css': { type: types.css, body: readClient('panels.css') },
    '/sheet': { type: types.html, body: toSheetPage(options) },
    '/sheet.css': { type: types.css, body: readClient('sheet.css') },
    '/tokens.css': { type: types.css, body: tokens },
    '/fonts/literata.woff2': { type: types.font, body: readFont('literata') },
    '/fonts/hanken-grotesk.woff2': { type: types.font, body: readFont('hanken-grotesk') },
  }
}
