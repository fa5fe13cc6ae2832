import { useEffect, useState } from 'react'
import type { PictureType } from '@sharewell/media/types'

/** An address under which the device's own memory shows a file, as the type that its content has; null until it is made. */
export function usePictureUrl(file: Blob | null, type: PictureType): string | null {
  const [shown, setShown] = useState<{ file: Blob; url: string } | null>(null)
  useEffect(() => {
    if (!file) return undefined
    const url = URL.createObjectURL(file.slice(0, file.size, `image/${type}`))
    setShown({ file, url })
    return () => URL.revokeObjectURL(url)
  }, [file, type])
  return shown && shown.file === file ? shown.url : null
}
