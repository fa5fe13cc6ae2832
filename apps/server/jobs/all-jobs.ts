import { sealEventsJob } from '../audit/seal-events-job.ts'
import { makeJudgePicturesJob, makeResumePicturesJob } from '../approve/judge-pictures.ts'
import { makeWatchApprovalsJob } from '../approve/watch-approvals.ts'
import { eraseTextsJob } from '../compose/erase-texts.ts'
import { mailResetJob } from '../people/passwords/mail-reset-job.ts'
import { makeWatchConsentsJob } from '../consents/settle-ended.ts'
import { forgetEndedJob } from '../people/sign-in/forget-ended.ts'
import { sendMailJob } from '../mail/send-mail-job.ts'
import { noteRefusedSignInJob } from '../people/sign-in/note-refused.ts'
import { rewrapSignInJob } from '../people/sign-in/rewrap-sign-in.ts'
import { rewrapKeysJob } from '../compose/rewrap-keys.ts'
import { rewrapRehearsalJob } from '../rehearsal/rewrap-rehearsal.ts'
import { lookAtPicturesJob } from '../review/pictures/look-at-pictures.ts'
import { followPlan } from '../schedule/follow-plan.ts'
import { watchCoolOffsJob } from '../schedule/watch-cool-offs.ts'
import { forgetEmptyLimitsJob } from './forget-empty-limits.ts'
import { type AnyJob, toAnyJob } from './open-jobs.ts'

/** Every job of the server. A stage adds one line. */
export const allJobs: readonly AnyJob[] = [
  toAnyJob(forgetEmptyLimitsJob),
  toAnyJob(forgetEndedJob),
  toAnyJob(eraseTextsJob),
  toAnyJob(rewrapKeysJob),
  toAnyJob(rewrapSignInJob),
  toAnyJob(noteRefusedSignInJob),
  toAnyJob(rewrapRehearsalJob),
  toAnyJob(lookAtPicturesJob),
  toAnyJob(makeJudgePicturesJob(followPlan)),
  toAnyJob(makeResumePicturesJob(followPlan)),
  toAnyJob(makeWatchApprovalsJob(followPlan)),
  toAnyJob(watchCoolOffsJob),
  toAnyJob(sealEventsJob),
  toAnyJob(sendMailJob),
  toAnyJob(mailResetJob),
  toAnyJob(makeWatchConsentsJob(followPlan)),
]
