import { useState } from 'react'
import type { DraftEditor } from '../../../drafts/draft-editor.ts'
import type { DraftTarget } from '../../../drafts/draft.ts'
import type { Drafts } from '../../../drafts/drafts.ts'
import { w } from '../../../messages/posts.ts'
import type { Desk } from '../../desk.tsx'
import type { WholePost } from '../api.ts'
import { tellNext } from '../next-page.ts'
import { Refused } from '../parts.tsx'
import { goToPosts } from '../route.ts'
import { useDeed } from '../use-deed.ts'
import type { Variants } from './cut-parts.ts'
import { sendPost, type SendStep } from './send-post.ts'
import { toAction, toWish, type WhenChoice } from './when.ts'

interface Props {
  readonly editor: DraftEditor
  readonly drafts: Drafts
  readonly variants: Variants
  readonly targets: readonly DraftTarget[]
  readonly post: WholePost | null
  readonly choice: WhenChoice
  readonly needsApproval: boolean
  readonly isOnItsWay: boolean
  readonly slotChannelId: string | undefined
  readonly desk: Desk
  readonly onReload: () => Promise<void>
}

/** The one button, whose label says what it will do; what was refused stands above it, with its way on. */
export function SendPart({ editor, drafts, variants, post, choice, needsApproval, isOnItsWay, slotChannelId, desk: { workspaceId }, onReload }: Props) {
  const deed = useDeed()
  const [step, setStep] = useState<SendStep | null>(null)
  const [isEmpty, setEmpty] = useState(false)
  const { content } = editor.state()
  const hasNothing = content.text.trim() === '' && content.pictures.length === 0
  const send = (how: { isSaved: boolean; confirmUpload: boolean }): void => {
    setEmpty(hasNothing)
    if (hasNothing || deed.isBusy || variants.problems.length > 0) return
    void deed.run(async () => {
      const when = isOnItsWay || how.isSaved ? null : toWish(choice, slotChannelId)
      const before = editor.state().content
      const sent = await sendPost({ workspaceId, editor, variants, post, when, confirmUpload: how.confirmUpload, onStep: setStep })
      const { content: now, id } = editor.state()
      // The server has it now, and the draft would be a second truth; unless somebody typed on meanwhile.
      if (now.text === before.text && now.pictures === before.pictures && now.contentWarning === before.contentWarning) await drafts.remove(id)
      tellNext({ postId: sent.post.id, planned: sent.planned, problem: sent.problem })
      goToPosts(`/posts/${sent.post.id}`)
      scrollTo(0, 0)
    }).finally(() => setStep(null))
  }
  const { problem } = deed
  return (
    <section className="send">
      {problem?.code === 'identifier' ? (
        <div className="refusal stack" role="alert">
          <p><strong>{w.compose.identifier}.</strong> {w.compose.identifierMore}</p>
          <div className="row">
            <button type="button" className="button button-primary" onClick={deed.clear}>{w.compose.keepHere}</button>
            <button type="button" className="button" onClick={() => send({ isSaved: false, confirmUpload: true })}>{w.compose.sendAllTheSame}</button>
          </div>
        </div>
      ) : problem?.code === 'other-version' ? (
        <div className="refusal stack" role="alert">
          <p><strong>{w.compose.otherVersion}.</strong> {w.compose.otherVersionMore}</p>
          <div className="row"><button type="button" className="button button-primary" onClick={() => void onReload()}>{w.compose.takeTheirs}</button></div>
        </div>
      ) : <Refused problem={problem} />}
      {problem && problem.code !== 'identifier' && <p className="hint">{w.compose.notLost}</p>}
      <div role="alert">{isEmpty && hasNothing && <p className="refusal">{w.compose.nothing}</p>}</div>
      {problem?.code !== 'identifier' && <div className="row">
        <button type="button" className="button button-primary" aria-disabled={deed.isBusy || variants.problems.length > 0} onClick={() => send({ isSaved: false, confirmUpload: false })}>{toAction(choice, { needsApproval, isOnItsWay })}</button>
        {!isOnItsWay && <button type="button" className="button" aria-disabled={deed.isBusy || variants.problems.length > 0} onClick={() => send({ isSaved: true, confirmUpload: false })}>{w.compose.actions.save}</button>}
      </div>}
      <output className="hint">{step && (step.is === 'pictures' ? w.compose.sending.pictures(step.n, step.of) : w.compose.sending[step.is])}</output>
    </section>
  )
}
