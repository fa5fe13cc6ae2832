const roles = {
  owner: { name: 'Owner', does: 'runs the workspace', you: 'you run the workspace with others' },
  physician: { name: 'Physician', does: 'speaks for their own identities', you: 'you speak for your own identities' },
  manager: { name: 'Manager', does: 'writes and plans where a physician lets them', you: 'you write and plan where a physician lets you' },
  reviewer: { name: 'Reviewer', does: 'approves or returns what others wrote', you: 'you approve or return what others wrote' },
  reader: { name: 'Reader', does: 'sees what is shared, and changes nothing', you: 'you see what is shared, and change nothing' },
}

export const people = {
  skip: 'Skip to the page',
  titles: { setup: 'Set up', 'sign-in': 'Sign in', reset: 'New password', invite: 'Invitation', posts: 'Posts', approve: 'Approvals', rehearsal: 'Rehearsal', identities: 'Identities', people: 'People', account: 'You', guest: 'One text to read' },
  unreachable: 'The server does not answer. Look whether it runs, then try again.',
  working: 'One moment…',
  roles,
  fields: {
    name: 'Your name', email: 'Mail address', password: 'Password', newPassword: 'Choose a password',
    passwordHint: 'At least 12 characters. Four or five words that belong to nothing make a good one.',
    code: 'Code', codeHint: 'Six digits from your authenticator app.', recovery: 'Recovery code',
  },
  setup: {
    title: 'Set up your workspace',
    lead: 'You become its owner. Colleagues come later, by a link that you give them.',
    workspace: 'Name of the workspace', workspaceHint: 'Your practice, department or group.',
    zone: 'Time zone', you: 'You', speaks: 'Who speaks',
    speaksHint: 'The name under which you post as a professional. A personal one can follow; it stays yours alone.',
    identity: 'Name under the posts', jurisdiction: 'Where you are registered or training', jurisdictionHint: 'As CA, CA-ON or GB, so that the right guidance is read.',
    action: 'Set up the workspace',
    ended: 'This link has ended or was used.', endedMore: 'Start Sharewell again: it prints a new link until a workspace exists. If it exists, sign in.',
    none: 'This page needs the link that the terminal printed.', noneMore: 'Open that link whole, with what stands behind the #.',
    toSignIn: 'Sign in',
  },
  invite: {
    title: (workspace: string): string => `Join ${workspace}`,
    lead: (by: string, role: string, does: string): string => `${by} invites you as ${role.toLowerCase()}: ${does}.`,
    until: (day: string): string => `The link works once, until ${day}.`,
    action: 'Join the workspace', signedIn: (name: string): string => `You are signed in as ${name}.`,
    known: 'You have an account already?', knownMore: 'first, then open this link again.',
    ended: 'This invitation opens nothing any more.', endedMore: 'It has ended, was used, or was taken back. Ask for a new one.',
  },
  signIn: {
    title: 'Sign in', passkey: 'Sign in with a passkey', or: 'or with your password', action: 'Sign in', forgot: 'Forgot your password?',
    passkeyStopped: 'No passkey was used. Try again, or use your password.',
    secondTitle: 'One more step', secondAction: 'Go on', toRecovery: 'Use a recovery code', toCode: 'Use the app’s code', back: 'Start again',
    lost: 'No device and no code at hand? An owner can invite you anew, under another address.',
  },
  home: {
    title: (name: string): string => `Signed in as ${name}`,
    workspaces: 'Your workspaces', role: (role: string): string => role, none: 'You are in no workspace. Ask for an invitation.',
    signOut: 'Sign out of this browser', check: 'Check a post',
  },
  browsers: { title: 'Where you are signed in', isThis: 'this browser', since: (day: string): string => `since ${day}`, end: 'Sign out', endOf: (browser: string): string => `Sign out ${browser}` },
  passkeys: {
    title: 'Passkeys', lead: 'Your face, finger or PIN instead of a password. It counts as both steps.', add: 'Add a passkey', remove: 'Remove', removeOf: (name: string): string => `Remove ${name}`, unnamed: 'A passkey',
    cannot: 'Passkeys need a name in the address: https, or localhost on this machine.', stopped: 'No passkey was made.', added: 'The passkey is added.',
  },
  second: {
    title: 'Second step', off: 'A code from your phone after the password keeps others out, even where they know it.', on: 'The second step is on.', begin: 'Turn the second step on', end: 'Turn it off',
    scan: 'Scan this with your authenticator app, or type the key into it.', key: 'Key', codes: 'Recovery codes: each opens your account once, without the phone. Keep them where nobody else looks.',
    confirm: 'Confirm with a code', done: 'The second step is on from now.', ended: 'The second step is off.', picture: 'The key as a picture for an authenticator app',
  },
  program: {
    title: 'Sign a program in', lead: 'Type the code that sharewell login shows. Only do so if you started it yourself.', code: 'Code of the program', look: 'Look it up',
    asks: (scopes: string): string => `It wants to act as you: ${scopes}.`, allow: 'Let it act as me', refuse: 'Refuse it', allowed: 'It is signed in. Go back to the terminal.', refused: 'It was refused.', inside: 'In which workspace',
    scopes: { read: 'read', write: 'write and submit', approve: 'approve', schedule: 'schedule', 'take-down': 'take down', connect: 'connect channels', manage: 'manage', audit: 'read the audit', export: 'export' },
  },
  programs: {
    title: 'Programs that act as you', none: 'No program acts as you.', what: (name: string, scopes: string, day: string): string => `${name}: ${scopes}; until ${day}`,
    used: (day: string): string => `last used ${day}`, unused: 'never used', end: 'End', endOf: (name: string): string => `End ${name}`,
  },
  inviting: { title: 'Invite a colleague', role: 'As', action: 'Make a link', link: 'Give this link to them alone. It is shown once and works once.', copied: 'The link is copied.', copy: 'Copy the link' },
}
