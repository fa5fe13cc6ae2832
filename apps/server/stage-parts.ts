import { consentsPart } from './consents/consents-part.ts'
import { postsPart } from './compose/posts-part.ts'
import { rehearsalPart } from './rehearsal/rehearsal-part.ts'
import { publishPart } from './publish/publish-part.ts'
import type { StagePart } from './people/own/stage-part.ts'

/** What each stage gives out and erases when people ask for what is theirs. A stage adds one line. */
export const stageParts: readonly StagePart[] = [postsPart, publishPart, consentsPart, rehearsalPart]
