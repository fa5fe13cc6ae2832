import { type Action, actions } from './actions.ts'
import { type Role, roles } from './roles.ts'

/**
 * What a role may: `yes` in the whole workspace; `own` for identities that the member speaks for;
 * `delegated` also where the identity's owner delegated it; `author` for what the member wrote;
 * `self` for the member's own things; `no`.
 */
export const grants = ['yes', 'own', 'delegated', 'author', 'self', 'no'] as const
export type Grant = (typeof grants)[number]

type Row = readonly [owner: Grant, physician: Grant, manager: Grant, reviewer: Grant, reader: Grant]

/** The one permission matrix. Routes, screens, the README's table and the test that walks them all are made from it. */
const rows: Readonly<Record<Action, Row>> = {
  read: ['yes', 'yes', 'yes', 'yes', 'yes'],
  comment: ['yes', 'yes', 'delegated', 'yes', 'no'],
  write: ['own', 'own', 'delegated', 'no', 'no'],
  'share-draft': ['author', 'author', 'author', 'no', 'no'],
  acknowledge: ['own', 'own', 'delegated', 'no', 'no'],
  'dispute-block': ['own', 'own', 'delegated', 'no', 'no'],
  'confirm-wrong-block': ['yes', 'yes', 'no', 'no', 'no'],
  'record-consent': ['own', 'own', 'no', 'no', 'no'],
  approve: ['yes', 'yes', 'no', 'yes', 'no'],
  return: ['yes', 'yes', 'no', 'yes', 'no'],
  'invite-guest': ['own', 'own', 'delegated', 'no', 'no'],
  schedule: ['own', 'own', 'delegated', 'no', 'no'],
  pause: ['own', 'own', 'delegated', 'no', 'no'],
  'set-hours': ['own', 'own', 'delegated', 'no', 'no'],
  'take-down': ['own', 'own', 'delegated', 'no', 'no'],
  'suspend-erasure': ['author', 'author', 'author', 'no', 'no'],
  connect: ['own', 'own', 'delegated', 'no', 'no'],
  'manage-identity': ['own', 'own', 'no', 'no', 'no'],
  'manage-rules': ['own', 'own', 'no', 'no', 'no'],
  delegate: ['own', 'own', 'no', 'no', 'no'],
  invite: ['yes', 'no', 'no', 'no', 'no'],
  'manage-members': ['yes', 'no', 'no', 'no', 'no'],
  'manage-packs': ['yes', 'no', 'no', 'no', 'no'],
  audit: ['yes', 'own', 'no', 'no', 'no'],
  'export-workspace': ['yes', 'no', 'no', 'no', 'no'],
  'erase-workspace': ['yes', 'no', 'no', 'no', 'no'],
  backup: ['yes', 'no', 'no', 'no', 'no'],
  'manage-sessions': ['self', 'self', 'self', 'self', 'self'],
  'export-own': ['self', 'self', 'self', 'self', 'self'],
  'erase-own': ['self', 'self', 'self', 'self', 'self'],
}

/** What a role may of an action, before the laws are asked. */
export function grantOf(action: Action, role: Role): Grant {
  return rows[action][roles.indexOf(role)] ?? 'no'
}

/** The actions that an identity's owner can delegate to a manager. */
export const delegableActions: readonly Action[] = actions.filter((action) => grantOf(action, 'manager') === 'delegated')
