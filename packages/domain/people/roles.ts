/** What a member is in a workspace. The order is the order of display, not a ranking. */
export const roles = ['owner', 'physician', 'manager', 'reviewer', 'reader'] as const
export type Role = (typeof roles)[number]

/** Each role in one line, for the screens where it is given. */
export const roleWords: Readonly<Record<Role, string>> = {
  owner: 'Runs the workspace and speaks for its organisational identities',
  physician: 'Speaks for their own identities and answers for them',
  manager: 'Writes and schedules for an identity whose owner has delegated it',
  reviewer: 'Approves or returns what others wrote',
  reader: 'Sees what is shared, and changes nothing',
}
