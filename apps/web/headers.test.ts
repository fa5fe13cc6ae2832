import { describe, expect, it } from 'vitest'
import { headersFor, pagePolicy, serviceWorkerPolicy, workspacePolicy } from './headers.ts'

describe('headers', () => {
  it('forbid every connection of the page', () => {
    expect(pagePolicy).toContain("default-src 'none'")
    expect(pagePolicy).toContain("connect-src 'none'")
    expect(pagePolicy).toContain("form-action 'none'")
  })
  it('name no host anywhere', () => {
    for (const policy of [pagePolicy, serviceWorkerPolicy, workspacePolicy]) expect(policy).not.toMatch(/https?:|\*|'unsafe-/)
  })
  it('let the service worker fetch from its own host alone', () => {
    expect(headersFor('sw.js')['Content-Security-Policy']).toBe("default-src 'none'; connect-src 'self'")
  })
  it('keep hashed files for ever and ask again for the rest', () => {
    expect(headersFor('assets/main-abc.js')['Cache-Control']).toContain('immutable')
    expect(headersFor('check.html')['Cache-Control']).toBe('no-cache')
  })
  it('let the pages behind sign-in ask their own server alone, keep none of them, and leave the other pages as they were', () => {
    const policy = headersFor('workspace/index.html')['Content-Security-Policy']
    expect(policy).toContain("connect-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(headersFor('workspace/index.html')['Cache-Control']).toBe('no-store')
    expect(headersFor('workspace/assets/a.js')['Cache-Control']).toContain('immutable')
    for (const path of ['check.html', 'check/index.html', 'index.html', 'assets/main-abc.js']) expect(headersFor(path)['Content-Security-Policy']).toContain("connect-src 'none'")
  })
  it('keep the page out of frames', () => expect(headersFor('index.html')['Content-Security-Policy']).toContain("frame-ancestors 'none'"))
})
