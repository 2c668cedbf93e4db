// Preloaded into the measured process and its workers: writes stage times and peak memory to file descriptor 3.
const { writeSync } = require('node:fs');
const { PerformanceObserver } = require('node:perf_hooks');
const { isMainThread } = require('node:worker_threads');

const tell = (line) => writeSync(3, `${JSON.stringify(line)}\n`);

new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) tell({ stage: name, ms: duration });
}).observe({ entryTypes: ['measure'] });

if (isMainThread) process.on('exit', () => tell({ peak: process.resourceUsage().maxRSS / 1024 }));
