// Every table, one file a group. A new group is a file and a line here; then `npm run migration -w apps/server -- --name what-it-does`.
export * from './events.ts'
export * from './installation.ts'
export * from './people.ts'
export * from './sign-in.ts'
export * from './workspaces.ts'
