import { useId } from 'react'
import { visibilities } from '@sharewell/domain/post'
import type { DraftContent } from '../../../drafts/draft.ts'
import { privateField } from '../../../drafts/use-draft-editor.ts'
import { w } from '../../../messages/posts.ts'
import { Choice } from '../../parts.tsx'

/** What few posts need: a warning, fewer readers, a post that it answers. */
export function MoreFields({ content, onChange }: { content: DraftContent; onChange: (next: Partial<DraftContent>) => void }) {
  const id = useId()
  return (
    <details className="compose-more" open={content.contentWarning !== '' || content.visibility !== 'public' || content.replyTo !== null || undefined}>
      <summary>{w.compose.more}</summary>
      <div className="stack">
        <div className="labelled">
          <label htmlFor={`${id}-warning`}>{w.compose.warning}</label>
          <input id={`${id}-warning`} className="field" maxLength={500} value={content.contentWarning} aria-describedby={`${id}-warning-hint`} {...privateField} onChange={(event) => onChange({ contentWarning: event.currentTarget.value })} />
          <p className="hint" id={`${id}-warning-hint`}>{w.compose.warningHint}</p>
        </div>
        <Choice label={w.compose.visibility} value={content.visibility} options={visibilities.map((one) => [one, w.compose.visibilities[one]] as const)} onChoose={(visibility) => onChange({ visibility })} />
        <div className="labelled">
          <label htmlFor={`${id}-reply`}>{w.compose.replyTo}</label>
          <input id={`${id}-reply`} className="field" type="url" maxLength={500} value={content.replyTo ?? ''} {...privateField} onChange={(event) => onChange({ replyTo: event.currentTarget.value === '' ? null : event.currentTarget.value })} />
        </div>
      </div>
    </details>
  )
}
