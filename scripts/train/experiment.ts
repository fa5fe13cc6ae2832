import { createReviewer } from '@sharewell/review'
import { toFeatures } from '@sharewell/review/features'
import { readCorpus, readPosts, toInput, type LabelledPost } from '../corpus.ts'
import { fit, sigmoid, toLogits, type Sample } from './sgd.ts'
const cats = ['privacy', 'advice', 'boundaries', 'respect', 'identity', 'disclosure', 'evidence', 'tone', 'clarity']
const r = createReviewer()
const toSample = (p: LabelledPost): Sample => ({ features: (() => { const c = r.read(toInput(p)); return toFeatures(c, r.witness(c)) })(), weight: 1, labels: Float32Array.from([...cats.map((c) => p.expect.some((e) => e.category === c) ? 1 : 0), ...cats.map((c) => p.expect.some((e) => e.category === c && e.severity === 'hold') ? 1 : 0)]) })
const tr = readCorpus('train').map(toSample), va = readCorpus('validation', 'test').map(toSample), dev = readPosts('/work/shared/data/posts.jsonl').map(toSample)
const f1 = (P: Float32Array[], S: Sample[], c: number, th: number) => { let tp = 0, fp = 0, fn = 0; P.forEach((p, i) => { const y = S[i]!.labels[c]! > 0, q = p[c]! >= th; if (y && q) tp++; else if (q) fp++; else if (y) fn++ }); return 2 * tp / Math.max(1, 2 * tp + fp + fn) }
const best = (P: Float32Array[], S: Sample[], c: number) => { let b = -1, t = .5; for (let x = .04; x < .97; x += .01) { const f = f1(P, S, c, x); if (f > b) { b = f; t = x } } return t }
console.log(tr.length, va.length, dev.length)
for (const o of [{ epochs: 20, rate: .1, shrink: 0, drop: 0 }, { epochs: 20, rate: .1, shrink: 1e-4, drop: .3 }, { epochs: 40, rate: .1, shrink: 1e-4, drop: .5 }, { epochs: 20, rate: .05, shrink: 1e-3, drop: .3 }]) {
  const t0 = Date.now(); const m = fit(tr, 18, { ...o, seed: 1 })
  const P = (S: Sample[]) => S.map((s) => toLogits(m, s.features).map(sigmoid)); const Pv = P(va), Pd = P(dev)
  const th = cats.map((_, c) => best(Pv, va, c)); const fv = cats.map((_, c) => f1(Pv, va, c, th[c]!)), fd = cats.map((_, c) => f1(Pd, dev, c, th[c]!)); const od = cats.map((_, c) => f1(Pd, dev, c, best(Pd, dev, c)))
  const mean = (a: number[]) => (a.reduce((x, y) => x + y, 0) / a.length).toFixed(3)
  console.log(JSON.stringify(o), m.weights.size, 'val', mean(fv), 'dev', fd.map((x) => x.toFixed(2)).join(' '), mean(fd), 'oracle', mean(od), Date.now() - t0, 'ms')
}
