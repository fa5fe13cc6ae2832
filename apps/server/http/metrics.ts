/** Labels come from a fixed list: routes, methods, statuses, names of jobs. Never a person, a workspace or an address. */
type Labels = Readonly<Record<string, string | number>>

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

export interface Metrics {
  /** Adds to a counter. */
  count(name: string, labels?: Labels, by?: number): void
  /** Adds one measured time, in seconds. */
  observe(name: string, seconds: number, labels?: Labels): void
  /** A value that is read when somebody asks for the metrics. */
  gauge(name: string, read: () => number): void
  /** All of it in the text format of Prometheus. */
  toText(): string
}

interface Histogram { readonly labels: string; readonly counts: number[]; sum: number; count: number }

/** Counters, times and gauges in memory. */
export function createMetrics(): Metrics {
  const counters = new Map<string, Map<string, number>>()
  const histograms = new Map<string, Map<string, Histogram>>()
  const gauges = new Map<string, () => number>()
  return {
    count(name, labels = {}, by = 1) {
      const family = counters.get(name) ?? new Map<string, number>()
      counters.set(name, family)
      const key = toLabels(labels)
      family.set(key, (family.get(key) ?? 0) + by)
    },
    observe(name, seconds, labels = {}) {
      const family = histograms.get(name) ?? new Map<string, Histogram>()
      histograms.set(name, family)
      const key = toLabels(labels)
      const histogram = family.get(key) ?? { labels: key, counts: buckets.map(() => 0), sum: 0, count: 0 }
      family.set(key, histogram)
      for (const [at, bucket] of buckets.entries()) if (seconds <= bucket) histogram.counts[at] = (histogram.counts[at] ?? 0) + 1
      histogram.sum += seconds
      histogram.count += 1
    },
    gauge(name, read) {
      gauges.set(name, read)
    },
    toText() {
      const lines: string[] = []
      for (const [name, family] of counters) lines.push(`# TYPE ${name} counter`, ...[...family].map(([labels, value]) => `${name}${wrap(labels)} ${value}`))
      for (const [name, family] of histograms) lines.push(`# TYPE ${name} histogram`, ...[...family.values()].flatMap((histogram) => toHistogramLines(name, histogram)))
      for (const [name, read] of gauges) lines.push(`# TYPE ${name} gauge`, `${name} ${read()}`)
      return `${lines.join('\n')}\n`
    },
  }
}

function toHistogramLines(name: string, { labels, counts, sum, count }: Histogram): string[] {
  const line = (bound: number | string, value: number): string => `${name}_bucket${wrap([labels, `le="${bound}"`].filter((part) => part !== '').join(','))} ${value}`
  return [...buckets.map((bucket, at) => line(bucket, counts[at] ?? 0)), line('+Inf', count), `${name}_sum${wrap(labels)} ${sum}`, `${name}_count${wrap(labels)} ${count}`]
}

function toLabels(labels: Labels): string {
  return Object.entries(labels).map(([name, value]) => `${name}="${String(value).replace(/["\\\n]/g, '_')}"`).join(',')
}

function wrap(labels: string): string {
  return labels === '' ? '' : `{${labels}}`
}
