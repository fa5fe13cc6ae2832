/** Words around every page of a workspace. */
export const desk = {
  nav: 'Pages of the workspace',
  pages: { posts: 'Posts', approve: 'Approvals', rehearsal: 'Rehearsal', identities: 'Identities', people: 'People', account: 'You' },
  check: 'Check a text',
  workspace: 'Workspace',
  lookingTitle: 'One moment…',
  signedOut: 'Please sign in first.',
  signedOutMore: 'Then this page opens where you left it. What you wrote on this device is still here.',
  signIn: 'Sign in',
  unreachable: 'The server does not answer.',
  unreachableMore: 'What you wrote on this device is still here. Look whether the server runs, then try again.',
  tryAgain: 'Try again',
  homeless: 'You are in no workspace.',
  homelessMore: 'Ask an owner for an invitation. Its link brings you in.',
  noPage: 'There is no such page.',
  noPageMore: 'The address may be cut off.',
  toPosts: 'Go to your posts',
}
