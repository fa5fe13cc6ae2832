export { type Acknowledgement, type Dispute, findOfferedAgain, findWanted, isDisputeConfirmed, type KeptFinding, type Wanted } from './answers.ts'
export { type ApprovalFacts, type ApprovalNeed, type ApprovalRule, approvalRuleSchema, approvalRulesSchema, toApprovalNeed } from './approval-rules.ts'
export { type Approval, approvalHoldsFor, type ApprovalState, canBeApproved, type RevisionAuthors, toApprovalEnd, toApprovalState } from './approval-state.ts'
