/** What the product does about a clause outside the review of a text; `stands` is false while a later part owes it. */
export type Workflow = { readonly title: string; readonly where: string; readonly stands: boolean }

export const workflows = {
  'picture-review': { title: 'Pictures are looked at before they leave: faces, visible text, hidden data', where: 'media', stands: true },
  'consent-record': { title: 'A consent record: use, platform, role of the signer, expiry, where the document is kept', where: 'media', stands: true },
  approval: { title: 'Nobody approves what they wrote; what a manager wrote needs the physician', where: 'approve', stands: false },
  'cool-off': { title: 'A pause for what was written in anger, and the question again the next day', where: 'schedule', stands: false },
  identities: { title: 'A post belongs to one identity: professional, personal or organisational', where: 'people', stands: false },
  'on-duty': { title: 'A word when one composes in declared on-call or clinic hours', where: 'compose', stands: false },
  audit: { title: 'Who approved what and when, without texts', where: 'audit', stands: false },
  inbox: { title: 'Requests for care get the official route; spam and abuse are set aside', where: 'inbox', stands: false },
  presence: { title: 'A watch on one’s own presence: searches, ratings, old posts, settings, tags', where: 'presence', stands: false },
  incident: { title: 'After a mishap: take down, keep the evidence, tell, and whom to call', where: 'learn', stands: false },
  'peer-route': { title: 'A colleague’s bad post: tell them in private first', where: 'guidance', stands: true },
  'speaking-up': { title: 'Speaking up: how to criticise in good faith, and who may be asked in confidence', where: 'guidance', stands: true },
  learning: { title: 'Teaching stories, pairs and a session for a group', where: 'learn', stands: true },
  'local-pack': { title: 'A hospital or school writes its own rules as a pack', where: 'guidance', stands: true },
  'audience-note': { title: 'Beside every draft stands who can see it', where: 'compose', stands: true },
} as const satisfies Readonly<Record<string, Workflow>>

export type WorkflowId = keyof typeof workflows
