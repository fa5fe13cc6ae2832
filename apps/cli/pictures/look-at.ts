import type { ExamineProgress, ExamineTools, Examined } from '@sharewell/media/examine'
import type { Codecs } from '@sharewell/media/redact'

/** So long may small faces and reading take on a slow machine, in milliseconds each; seconds are usual. Beyond, what was not seen is said. */
const limits = { faces: 60_000, text: 60_000 }

/** Looks at the pixels and hidden data of a file, on this machine; models are loaded when the first picture is decoded. */
export async function lookAt(bytes: Uint8Array, onProgress: (progress: ExamineProgress) => void): Promise<Examined> {
  const { examine } = await import('@sharewell/media/examine')
  const tools: ExamineTools = {
    codecs: await loadPictureCodecs(),
    loadSeeTools: async () => (await import('@sharewell/media/see-tools-node')).loadSeeTools(),
  }
  return examine(bytes, tools, { onProgress, limits })
}

/** What decodes and writes pictures; read from disk only where a command needs it. */
export async function loadPictureCodecs(): Promise<Codecs> {
  return (await import('@sharewell/media/codecs-node')).loadCodecs()
}
