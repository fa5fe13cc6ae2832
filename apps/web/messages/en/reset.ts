export const reset = {
  ask: {
    title: 'Choose a new password',
    lead: 'Write the address with which you sign in. If it is known here, a link comes by mail.',
    action: 'Send the link', sent: 'Look into your mail',
    sentMore: (address: string): string => `If somebody signs in with ${address}, a link is on its way there. It works once, within the hour.`,
    nothing: 'Nothing came? Look among the unwanted mail, and whether the address is right.', again: 'Try another address',
    knows: 'You know it after all?',
  },
  set: {
    title: 'Choose a new password',
    lead: 'Every browser in which you are signed in is signed out. A second step stays as it is.',
    action: 'Set the new password', done: 'Your new password is set', doneMore: 'Sign in with it now.',
    ended: 'This link opens nothing any more.', endedMore: 'It has ended or was used. Have another one sent.', toAsk: 'Send another link',
  },
}
