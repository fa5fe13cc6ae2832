import { useState } from 'react'

/** A link or a token that is shown once, with the way to copy it. */
export function ShownOnce({ lead, secret, copy, copied }: { lead: string; secret: string; copy: string; copied: string }) {
  const [isCopied, setCopied] = useState(false)
  return (
    <>
      <output className="stack" aria-live="polite">
        {secret !== '' && <><span>{lead}</span><span className="codes code">{secret}</span>{isCopied && <span>{copied}</span>}</>}
      </output>
      {secret !== '' && <div className="row"><button type="button" className="button" onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}>{copy}</button></div>}
    </>
  )
}
