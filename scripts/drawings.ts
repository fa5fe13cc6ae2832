import { auditNames, fieldsOf } from '@sharewell/domain/audit'
import { drawLaws, drawMatrix } from '@sharewell/domain/people'
import { drawMoves, drawTable, postTable } from '@sharewell/domain/post'
import { publicationTable } from '@sharewell/domain/publication'

/** Tables and diagrams that documents show and code holds, by the name between `drawn:` and the end of the comment. */
export const drawings: Readonly<Record<string, () => string>> = {
  permissions: drawMatrix,
  laws: drawLaws,
  'post-diagram': () => drawTable(postTable),
  'post-moves': () => drawMoves(postTable),
  'publication-diagram': () => drawTable(publicationTable),
  'publication-moves': () => drawMoves(publicationTable),
  'audit-events': drawEvents,
}

/** The documents that show drawings. */
export const drawnDocuments = ['packages/domain/README.md']

function drawEvents(): string {
  const own = auditNames.filter((name) => !/^(?:post|publication)\./.test(name))
  return ['| event | carries |', '| --- | --- |', ...own.map((name) => `| \`${name}\` | ${Object.entries(fieldsOf(name)).map(([field, kind]) => `${field}: ${kind}`).join(', ') || '–'} |`)].join('\n')
}

/** A document whose blocks between `<!-- drawn: name -->` and `<!-- /drawn -->` hold what the code holds now. */
export function refreshDrawings(markdown: string, known: Readonly<Record<string, () => string>> = drawings): string {
  return markdown.replace(/^<!-- drawn: ([\w-]+) -->\n[\s\S]*?^<!-- \/drawn -->$/gm, (block: string, name: string) => {
    const draw = known[name]
    if (!draw) throw new Error(`No drawing is named ${name}. The names are ${Object.keys(known).join(', ')}.`)
    return `<!-- drawn: ${name} -->\n${draw()}\n<!-- /drawn -->`
  })
}
