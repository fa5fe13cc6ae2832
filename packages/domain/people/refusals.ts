import type { Refusal } from '../refusal.ts'

const words = {
  'sign-in': 'Nobody is signed in. Sign in first.',
  'not-here': 'There is nothing here for you. Look whether you are in the right workspace.',
  role: 'Your role does not include this. Ask an owner of the workspace.',
  'not-yours': 'This belongs to somebody else. Ask them to do it.',
  'not-author': 'Only its author may do this.',
  'no-delegation': 'The owner of this identity has not delegated this to you, or no longer does. Ask them for a delegation.',
  personal: 'This is a personal identity. Nobody but its owner acts for it or rules over it.',
  'personal-alone': 'A personal identity has no delegations, no approval and no rules.',
  draft: 'This draft is its author’s alone until they share or submit it.',
  'not-shown': 'This post is planned, and its author has not shown it to the workspace. Ask them.',
  'approval-off': 'In a workspace of one, approval is off. Invite a colleague to have somebody approve.',
  'own-words': 'You wrote or last edited this. Somebody else has to approve or return it; where the identity is yours, send it yourself.',
  'hold-is-theirs': 'A hold is answered by the identity’s own physician or owner. Send it to them.',
  'block-stands': 'A block is not answered with a reason. Change the text, or say why the block is wrong.',
  'second-person': 'Somebody else, a physician or an owner, has to confirm that this block is wrong.',
  'too-soon': 'Twelve hours have to pass before you confirm this yourself.',
  'no-dispute': 'Nobody has said that this block is wrong.',
  'owner-delegates': 'Only the owner of this identity can delegate it.',
  'last-owner': 'A workspace keeps at least one owner. Make somebody else an owner first.',
  'token-scope': 'This token has no scope for that. Make one that has, or sign in.',
  'token-never': 'No token may do this. Sign in and do it yourself.',
  'guest-action': 'A guest link is for looking at one revision and deciding on it.',
  'link-other-revision': 'This link is for another revision. Ask for a new one.',
  'link-revoked': 'This link was taken back.',
  'link-used': 'This link has been used. It works once.',
  'link-expired': 'This link has ended. Ask for a new one.',
  'link-code': 'Enter the code that was sent by mail.',
} as const

export type PermissionCode = keyof typeof words
export type PermissionRefusal = Refusal<PermissionCode>

/** Every code of a refused permission, with its words. */
export const permissionWords: Readonly<Record<PermissionCode, string>> = words

/** The refusal of a code. */
export function toPermissionRefusal(code: PermissionCode): PermissionRefusal {
  return { code, words: words[code] }
}
