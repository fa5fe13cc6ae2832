/** Words of the pages about members and one's own account. */
export const members = {
  people: {
    title: 'People', since: (day: string): string => `since ${day}`, you: 'you', role: (name: string): string => `Role of ${name}`, remove: 'Remove', removeOf: (name: string): string => `Remove ${name}`,
    sure: (name: string): string => `Remove ${name}? They can no longer sign in here, and their tokens and delegations end. What they wrote keeps their name.`, yes: 'Remove them', no: 'Keep them', removed: 'They are removed.', changed: 'The role is changed.',
    onlyOwner: 'Owners invite people and change roles.',
  },
  roles: {
    title: 'What each role may do', lead: 'all that this role may do',
    grants: { yes: 'everywhere', own: 'for identities they speak for', delegated: 'where an owner lets them', author: 'for what they wrote', self: 'for themselves' },
  },
  inviting: {
    title: 'Invitations', none: 'No invitation is open.', one: (role: string, until: string): string => `${role}, until ${until}`, takeBack: 'Take it back', takeBackOf: (what: string): string => `Take it back: ${what}`, tookBack: 'The link opens nothing any more.',
    role: 'As', email: 'Mail address (may stay empty)', emailHint: 'Where this server sends mail, the link goes there too.', make: 'Make a link', link: 'Give this link to them alone. It is shown once and works once.', sent: 'It was sent to that address, too.', copy: 'Copy the link', copied: 'The link is copied.',
  },
  account: {
    title: 'You', lead: (name: string, email: string): string => `${name}, ${email}`, signOut: 'Sign out of this browser',
    password: { title: 'Password', now: 'Your password now', next: 'A new password', action: 'Change the password', done: 'The password is changed. Every other browser is signed out.' },
    tokens: { title: 'A token for a program', lead: 'It acts as you, within what you allow. It is shown once.', name: 'Name of the program', may: 'What it may do', days: 'Days', action: 'Make a token', shown: 'Copy it now. It is not shown again.', copy: 'Copy the token', copied: 'The token is copied.', nothing: 'Choose at least one thing that it may do.' },
    others: { action: 'Sign out everywhere else', done: 'Every other browser is signed out.' },
    own: {
      title: 'What is kept of you', lead: 'Everything this workspace keeps of you, as one file: identities, posts, notices, what you did. No password and no token.', action: 'Save all of it as a file', done: 'The file is saved.',
      leaveTitle: 'Leave', leaveLead: 'Your personal and professional identities are erased, your tokens end. What spoke for the house goes to its owner. With your last workspace your account goes, too.', sure: 'I want to leave, and have what names me erased', leave: 'Leave this workspace', left: 'You have left. What names you is erased.', notSure: 'Say first that you want this.',
    },
    browsersMore: 'Other browsers', toIdentities: 'Your identities',
  },
  guest: {
    title: 'Somebody asks you to read one text', lead: 'You get a code by mail. With it you read this one text, and say yes or return it. Nothing else is open to you.',
    code: 'Code from the mail', codeHint: 'Eight digits.', open: 'Read the text', speaks: (name: string): string => `It goes out as ${name}.`, until: (when: string): string => `This link works until ${when}, and once.`,
    textTitle: 'The text', approve: 'Approve this text', return: 'Return it with a remark', about: 'What should change', send: 'Return it', cancel: 'Not now', holds: 'Your word counts beside that of a colleague of theirs, and for these very words only.',
    approved: 'Thank you. Your approval is given.', returned: 'Thank you. It went back with your remark.', ended: 'This link has done its work and opens nothing any more.', none: 'This page needs the link that somebody gave you.', noneMore: 'Open that link whole, with what stands behind the #.', erased: 'The text was erased.',
    picture: (words: string): string => `Described as: ${words}`, noWords: 'This picture has no description.',
  },
  asking: { title: 'Ask somebody outside', lead: 'They read this one version, after a code that comes by mail. Their word counts beside a colleague’s.', address: 'Their mail address', action: 'Make a link for them', link: 'Give them this link yourself. The code goes to their address. It works once.', takeBack: 'Take the link back', tookBack: 'The link opens nothing any more.', copy: 'Copy the link', copied: 'The link is copied.' },
}
