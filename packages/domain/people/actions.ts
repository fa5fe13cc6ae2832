/** What an action is done to. `self`: the member's own things. */
export type ActionAbout = 'identity' | 'workspace' | 'self'

/** What an API token may be allowed to do for its member. */
export const tokenScopes = ['read', 'write', 'approve', 'schedule', 'take-down', 'connect', 'manage', 'audit', 'export'] as const
export type TokenScope = (typeof tokenScopes)[number]

interface ActionFacts {
  /** What it allows, in plain words. */
  readonly does: string
  readonly about: ActionAbout
  /** The scope that a token needs; `never`: only a person who is signed in does this. */
  readonly scope: TokenScope | 'never'
}

const facts = {
  read: { does: 'See what was shared, the calendar and the receipts', about: 'identity', scope: 'read' },
  comment: { does: 'Remark on a span of a post', about: 'identity', scope: 'write' },
  write: { does: 'Write, edit and submit posts', about: 'identity', scope: 'write' },
  'share-draft': { does: 'Show one draft to one colleague, and take it back', about: 'identity', scope: 'never' },
  acknowledge: { does: 'Let a finding stand, with a reason', about: 'identity', scope: 'write' },
  'dispute-block': { does: 'Say why a block is wrong', about: 'identity', scope: 'never' },
  'confirm-wrong-block': { does: 'Confirm that a block is wrong', about: 'identity', scope: 'never' },
  'record-consent': { does: 'Record a patient’s consent, or that it was taken back', about: 'identity', scope: 'never' },
  approve: { does: 'Approve a revision', about: 'identity', scope: 'approve' },
  return: { does: 'Return a revision with remarks', about: 'identity', scope: 'approve' },
  'invite-guest': { does: 'Ask somebody outside to look at one revision', about: 'identity', scope: 'never' },
  schedule: { does: 'Schedule, move, publish now, cancel', about: 'identity', scope: 'schedule' },
  pause: { does: 'Pause everything that is planned, and go on', about: 'identity', scope: 'schedule' },
  'set-hours': { does: 'Set slots, quiet hours and shifts', about: 'identity', scope: 'manage' },
  'take-down': { does: 'Take down what is out; decide on what is unclear', about: 'identity', scope: 'take-down' },
  'suspend-erasure': { does: 'Keep a post because of a complaint, or let it go again', about: 'identity', scope: 'never' },
  connect: { does: 'Connect and disconnect channels', about: 'identity', scope: 'connect' },
  'manage-identity': { does: 'Make and change an identity, its packs and channels for patients', about: 'identity', scope: 'manage' },
  'manage-rules': { does: 'Set when approval is asked for', about: 'identity', scope: 'manage' },
  delegate: { does: 'Let a manager act for an identity, and take that back', about: 'identity', scope: 'never' },
  invite: { does: 'Invite members', about: 'workspace', scope: 'manage' },
  'manage-members': { does: 'Change roles, remove members', about: 'workspace', scope: 'manage' },
  'manage-packs': { does: 'Add local packs to the workspace', about: 'workspace', scope: 'manage' },
  audit: { does: 'Read and verify the audit', about: 'identity', scope: 'audit' },
  'export-workspace': { does: 'Export the workspace, personal identities left out', about: 'workspace', scope: 'export' },
  'erase-workspace': { does: 'Erase the workspace', about: 'workspace', scope: 'never' },
  backup: { does: 'Back up and restore', about: 'workspace', scope: 'never' },
  'manage-sessions': { does: 'See and end their own sessions and tokens', about: 'self', scope: 'never' },
  'export-own': { does: 'Export all that is kept of themselves', about: 'self', scope: 'export' },
  'erase-own': { does: 'Leave, and have their own things erased', about: 'self', scope: 'never' },
} as const satisfies Record<string, ActionFacts>

export type Action = keyof typeof facts
/** Every action, by name. */
export const actionFacts: Readonly<Record<Action, ActionFacts>> = facts

/** The names of the actions, in the order of display. */
export const actions = Object.keys(facts).filter(isAction)

/** Whether a word names an action. */
export function isAction(word: string): word is Action {
  return Object.hasOwn(facts, word)
}
