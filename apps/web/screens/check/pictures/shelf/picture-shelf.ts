import type { Examined } from '@sharewell/media/examine'
import { isRefusal, type Box } from '@sharewell/media/types'
import type { FitLimits } from '@sharewell/media/redact'
import type { PictureClient } from '../../../../worker/pictures/picture-client.ts'
import { withoutCovered } from './cover-plan.ts'
import { newPicture, withVersion, withoutLastStep, type Picture, type Version } from './picture.ts'

/** So many pictures stand in one post. */
export const mostPictures = 10

export type Shelf = {
  pictures: readonly Picture[]
  /** The picture that was removed last, and where it stood; until another thing is done. */
  removed: { picture: Picture; at: number } | null
  /** How many files of the last coming found no place. */
  left: number
  /** The id of the consent that its author chose for this post. */
  consent: string | null
}

/** Words that the shelf needs for what only it can tell. */
export type ShelfWords = { unread: { what: string; wayOn: string }; stopped: { what: string; wayOn: string } }

export type PictureShelf = {
  state(): Shelf
  onChange(listen: () => void): () => void
  /** Takes files, as many as there is room for, and looks at each. */
  bring(files: readonly File[]): void
  remove(id: string): void
  bringBack(): void
  chooseConsent(id: string | null): void
  /** Sets what its author says, draws or chooses. */
  change(id: string, change: Partial<Pick<Picture, 'answers' | 'skipped' | 'alt' | 'hand' | 'spared' | 'look' | 'preview' | 'trouble'>>): void
  cover(id: string, boxes: readonly Box[]): Promise<void>
  /** Makes a file that fits, to be looked at first. */
  fit(id: string, limits: FitLimits, names: string): Promise<void>
  takeFit(id: string): void
  takeBack(id: string): void
  /** Looks again at a picture whose examination did not come to its end. */
  lookAgain(id: string): void
}

/** The pictures of one post, in memory alone: what came in, what was found, what was done to each. Lasts as long as the page. */
export function createPictureShelf(client: PictureClient, words: ShelfWords): PictureShelf {
  let shelf: Shelf = { pictures: [], removed: null, left: 0, consent: null }
  let count = 0
  const listeners = new Set<() => void>()
  const running = new Map<string, AbortController>()

  function set(change: Partial<Shelf>): void {
    shelf = { ...shelf, ...change }
    for (const listen of listeners) listen()
  }
  const find = (id: string): Picture | undefined => shelf.pictures.find((picture) => picture.id === id)
  function put(id: string, change: (picture: Picture) => Picture): void {
    set({ pictures: shelf.pictures.map((picture) => (picture.id === id ? change(picture) : picture)) })
  }
  /** Changes a version where it still stands. */
  function tell(id: string, version: Version, examined: Examined, progress: number | null): void {
    put(id, (picture) => (picture.version.file === version.file ? { ...picture, version: { ...picture.version, examined: withoutCovered(examined, version.covered) }, progress } : picture))
  }

  async function lookAt(id: string): Promise<void> {
    const version = find(id)?.version
    if (!version) return
    running.get(id)?.abort()
    const stop = new AbortController()
    running.set(id, stop)
    try {
      const examined = await client.examine(version.file, { signal: stop.signal, onProgress: (progress) => tell(id, version, progress.examined, progress.done) })
      tell(id, version, examined, null)
    } catch (reason) {
      if (!stop.signal.aborted) tell(id, version, unseen(version, { ...words.unread, ...(isInWords(reason) ? { what: reason.message } : {}) }), null)
    } finally {
      if (running.get(id) === stop) running.delete(id)
    }
  }

  /** Makes a new file of a picture; nothing happens where it went or changed meanwhile. */
  async function work(id: string, kind: 'covering' | 'fitting', make: (version: Version) => Promise<(picture: Picture) => Picture>): Promise<void> {
    const before = find(id)
    if (!before || before.work) return
    put(id, (picture) => ({ ...picture, work: kind, trouble: null, preview: null }))
    // What is known of the file as it is can wait until there is the new one.
    const finish = await make(before.version).catch(() => (picture: Picture): Picture => ({ ...picture, work: null, trouble: { refused: true, ...words.stopped } }))
    put(id, (picture) => (picture.version.file === before.version.file ? finish(picture) : picture))
  }

  return {
    state: () => shelf,
    onChange(listen) {
      listeners.add(listen)
      return () => listeners.delete(listen)
    },
    bring(files) {
      const taken = files.slice(0, mostPictures - shelf.pictures.length).map((file) => ({ file, id: `picture-${++count}` }))
      set({ pictures: [...shelf.pictures, ...taken.map(({ file, id }) => newPicture(id, file.name, file))], removed: null, left: files.length - taken.length })
      for (const { id } of taken) void lookAt(id)
    },
    remove(id) {
      const at = shelf.pictures.findIndex((picture) => picture.id === id)
      const picture = shelf.pictures[at]
      if (!picture) return
      running.get(id)?.abort()
      set({ pictures: shelf.pictures.filter((one) => one.id !== id), removed: { picture, at }, left: 0 })
    },
    bringBack() {
      const { removed } = shelf
      if (!removed || shelf.pictures.length >= mostPictures) return
      set({ pictures: shelf.pictures.toSpliced(removed.at, 0, { ...removed.picture, work: null }), removed: null })
      if (removed.picture.progress !== null) void lookAt(removed.picture.id)
    },
    chooseConsent: (consent) => set({ consent }),
    change: (id, change) => put(id, (picture) => ({ ...picture, ...change })),
    cover(id, boxes) {
      return work(id, 'covering', async (version) => {
        const made = await client.redact(version.file, { boxes, look: find(id)?.look ?? 'solid' })
        if (isRefusal(made)) return (picture) => ({ ...picture, work: null, trouble: made })
        return (picture) => withVersion(picture, { file: toBlob(made), made: { by: 'covering', report: made.report }, covered: [...version.covered, ...made.report.covered], examined: null })
      }).then(() => (find(id)?.version.examined === null ? lookAt(id) : undefined))
    },
    fit(id, limits, names) {
      return work(id, 'fitting', async (version) => {
        const made = await client.fit(version.file, limits)
        if (isRefusal(made)) return (picture) => ({ ...picture, work: null, trouble: made })
        return (picture) => ({ ...picture, work: null, preview: { file: toBlob(made), report: made.report, names } })
      })
    },
    takeFit(id) {
      const picture = find(id)
      if (!picture?.preview) return
      const { file, report } = picture.preview
      const [wide, high] = [report.width / report.widthBefore, report.height / report.heightBefore]
      const covered = picture.version.covered.map(({ x, y, width, height }) => ({ x: x * wide, y: y * high, width: width * wide, height: height * high }))
      put(id, (one) => withVersion(one, { file, made: { by: 'fitting', report }, covered, examined: null }))
      void lookAt(id)
    },
    takeBack(id) {
      put(id, (picture) => withoutLastStep(picture) ?? picture)
      if (find(id)?.progress === 0) void lookAt(id)
      else running.get(id)?.abort()
    },
    lookAgain(id) {
      put(id, (picture) => ({ ...picture, progress: 0, trouble: null, version: { ...picture.version, examined: null } }))
      void lookAt(id)
    },
  }
}

/** The client says what happened in plain words; a script that could not be loaded does not. */
function isInWords(reason: unknown): reason is Error {
  return reason instanceof Error && !(reason instanceof TypeError)
}

/** A file of new bytes, of the type that it is. */
function toBlob({ bytes, report }: { bytes: Uint8Array; report: { type: string } }): Blob {
  return new Blob([new Uint8Array(bytes)], { type: `image/${report.type}` })
}

/** What is known of a file that could not be looked at: that, so that no verdict calls it clear. */
function unseen({ file }: Pick<Version, 'file'>, why: { what: string; wayOn: string }): Examined {
  return { type: 'unknown', size: file.size, width: 0, height: 0, frames: 0, metadata: [], seen: null, refusal: { refused: true, ...why } }
}
