import { useId, useMemo, useState } from 'react'
import type { DraftContent, DraftTarget } from '../../../drafts/draft.ts'
import type { Drafts } from '../../../drafts/drafts.ts'
import { privateField, useDraftEditor } from '../../../drafts/use-draft-editor.ts'
import { d as m } from '../../../messages/drafts.ts'
import { w } from '../../../messages/posts.ts'
import { lazyScreen } from '../../../ui/lazy-screen.tsx'
import type { Desk } from '../../desk.tsx'
import { Choice, Title } from '../../parts.tsx'
import type { Identity } from '../api.ts'
import { linkToPosts } from '../route.ts'
import { ownZone, toLocalField } from '../times.ts'
import { ChannelField } from './channel-field.tsx'
import { toVariants } from './cut-parts.ts'
import { KeepingLine } from './keeping-line.tsx'
import { MoreFields } from './more-fields.tsx'
import type { OpenedDraft } from './open-draft.ts'
import { PartsPreview } from './parts-preview.tsx'
import { PictureField } from './picture-field.tsx'
import { SendPart } from './send-part.tsx'
import { useSpeaker } from './use-speaker.ts'
import { findSlotChannel, type WhenChoice } from './when.ts'
import { WhenField } from './when-field.tsx'
import './compose.css'

const ReviewPanel = lazyScreen(() => import('./review-panel.tsx').then((module) => module.ReviewPanel), <p className="hint">{w.review.paused}</p>)
/** Nine in the morning of the next day, as a field holds it. */
const tomorrowAtNine = (): string => `${toLocalField(Date.now() + 86_400_000, ownZone).slice(0, 10)}T09:00`

/** The page to write on. What is typed stays on the device until its author sends it. */
export function ComposeForm({ drafts, draft, post, isCopied, identities, desk, onReload }: OpenedDraft & { drafts: Drafts; identities: readonly Identity[]; desk: Desk; onReload: () => Promise<void> }) {
  const editor = useDraftEditor(drafts, draft)
  const id = useId()
  const { content, keeping, told } = editor.state()
  const identity = identities.find((one) => one.id === content.identityId) ?? identities[0]
  const speaker = useSpeaker(desk, identity)
  const [choice, setChoice] = useState<WhenChoice>({ is: 'none', local: tomorrowAtNine(), zone: ownZone })
  const [isChosen, setChosen] = useState(false)
  // Where there is one way only, it is the way.
  const targets: readonly DraftTarget[] = useMemo(() => (content.targets.length === 0 && !isChosen && speaker.channels.length === 1 ? speaker.channels.map((channel) => ({ channelId: channel.id })) : content.targets), [content.targets, isChosen, speaker.channels])
  const variants = useMemo(() => toVariants(content, targets, speaker.channels), [content, targets, speaker.channels])
  const isOnItsWay = post !== null && post.state !== 'draft' && post.state !== 'returned'
  const slotChannel = findSlotChannel(speaker.channels, targets.map(({ channelId }) => channelId))
  const change = (next: Partial<DraftContent>): void => {
    const whole = { ...editor.state().content, targets, ...next }
    editor.change({ ...whole, parts: next.parts ?? toVariants(whole, whole.targets, speaker.channels).parts })
  }
  if (!identity) return null
  return (
    <div className="compose">
      <div className="compose-page sheet">
        <Title>{post ? w.compose.editTitle : w.compose.title}</Title>
        <p className="compose-seen">{isOnItsWay ? w.compose.voids : <><strong>{m.onlyYou}.</strong> {m.onlyYouMore}</>}</p>
        {isCopied && <p className="compose-told">{m.otherDevice}</p>}
        {told && <div className="compose-told" role="status"><p>{m.told[told]}</p><button type="button" className="button button-plain" onClick={() => editor.heard()}>{w.compose.heard}</button></div>}
        {post === null && content.post === null
          ? <Choice label={w.compose.who} value={identity.id} options={identities.map((one) => [one.id, one.profile.name] as const)} onChoose={(identityId) => { setChosen(false); change({ identityId, targets: [] }) }} />
          : <p><span className="label">{w.compose.who}:</span> {identity.profile.name}</p>}
        {!speaker.isOwn && <p className="hint">{w.compose.delegated(identity.profile.name)}</p>}
        <div className="labelled">
          <label htmlFor={`${id}-text`}>{w.compose.text}</label>
          <textarea id={`${id}-text`} className="field compose-text" dir="auto" rows={9} value={content.text} aria-describedby={`${id}-hint`} {...privateField} onChange={(event) => change({ text: event.currentTarget.value })} />
          <p className="hint" id={`${id}-hint`}>{w.compose.textHint}</p>
          <KeepingLine keeping={keeping} content={content} />
        </div>
        <PartsPreview variants={variants} channels={speaker.channels} contentWarning={content.contentWarning} />
      </div>
      <aside className="compose-review sheet" aria-label={w.review.title}>
        <ReviewPanel content={content} parts={variants.parts} identity={identity} platform={speaker.platformOf(targets)} />
      </aside>
      <div className="compose-rest sheet">
        <PictureField content={content} parts={variants.parts.length} onChange={change} />
        <ChannelField channels={speaker.channels} targets={targets} onChange={(next) => { setChosen(true); change({ targets: next }) }} />
        <MoreFields content={content} onChange={change} />
        {!isOnItsWay && <WhenField choice={choice} kinds={['none', ...(slotChannel ? ['slot' as const] : []), 'tomorrow', 'at', ...(speaker.needsApproval ? [] : ['now' as const])]} onChoose={setChoice} />}
        <SendPart {...{ editor, drafts, variants, targets, post, choice, isOnItsWay, desk, onReload }} needsApproval={speaker.needsApproval} slotChannelId={slotChannel?.id} />
        <p><a {...linkToPosts('/posts')}>{w.compose.back}</a></p>
      </div>
    </div>
  )
}
