import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { workspaceFolder } from '../pages.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The pages behind sign-in: a build of their own beside the other pages, so that neither can weaken the other's policy. */
export default defineConfig({
  root: here('.'),
  base: `/${workspaceFolder}/`,
  publicDir: false,
  plugins: [react()],
  build: {
    outDir: here(`../dist/${workspaceFolder}`),
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})
