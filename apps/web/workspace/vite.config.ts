import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { modelPlugin, models } from '../build/model-plugin.ts'
import { slimRulesPlugin } from '../build/slim-rules-plugin.ts'
import { workspaceFolder } from '../pages.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The pages behind sign-in: a build of their own beside the other pages, so that neither can weaken the other's policy. */
export default defineConfig({
  root: here('.'),
  base: `/${workspaceFolder}/`,
  publicDir: false,
  plugins: [react(), modelPlugin(models)],
  worker: { format: 'iife', plugins: () => [slimRulesPlugin()] },
  build: {
    outDir: here(`../dist/${workspaceFolder}`),
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox125', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // The model may weigh up to 4 MB.
    chunkSizeWarningLimit: 4096,
  },
})
