export { type AuditActor, auditActorSchema, type AuditData, type AuditName, auditNames, fieldsOf, findAuditFaults, isAuditName } from './audit-event.ts'
export { type FieldKind, fieldKinds, type FieldWord } from './field-kinds.ts'
