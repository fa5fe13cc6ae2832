import './approve.css'
import { ApprovalList } from './approval-list.tsx'
import { OneApproval } from './one-approval.tsx'

/** `/approve` is the list of what waits for who is here; `/approve/` with a post's id is one of them. */
export function ApprovePage() {
  const [, postId] = /^\/approve\/([^/]+)/.exec(location.pathname) ?? []
  return postId === undefined ? <ApprovalList /> : <OneApproval postId={postId} />
}
