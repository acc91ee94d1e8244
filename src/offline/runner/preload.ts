export type PreloadSettings = {
  /** One line is added for each connection. */
  readonly connections: string;
  /** Written when the process ends. */
  readonly report: string;
  readonly loopbackOnly: boolean;
};

/**
 * The text of a CommonJS file to load before the step's program: it records every connection and the peak memory, and, if
 * told so, refuses connections that would leave this machine. It is text so that a bundle can carry it.
 */
export function preloadSource(settings: PreloadSettings): string {
  return `'use strict';
const settings = ${JSON.stringify(settings)};
const fs = require('node:fs');
const net = require('node:net');
const dgram = require('node:dgram');
const { isMainThread } = require('node:worker_threads');

const isLoopback = (host) =>
  /^(localhost|127(\\.\\d{1,3}){3}|(0*:)+0*1|::ffff:127(\\.\\d{1,3}){3})$/i.test(host.replace(/^\\[|\\]$/g, ''));

const refusalOf = (host, port) => {
  fs.appendFileSync(settings.connections, host + ':' + port + '\\n');
  if (!settings.loopbackOnly || isLoopback(host)) return null;
  const error = new Error('connect ECONNREFUSED ' + host + ':' + port + ' (only loopback is open here)');
  return Object.assign(error, { code: 'ECONNREFUSED', errno: -111, syscall: 'connect', address: host, port });
};

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...args) {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  const isPort = typeof first === 'number' || (typeof first === 'string' && /^\\d+$/.test(first));
  const options =
    typeof first === 'object' && first !== null
      ? first
      : isPort
        ? { port: first, host: typeof args[1] === 'string' ? args[1] : undefined }
        : { path: first };
  if (options.path) return connect.apply(this, args);
  const refusal = refusalOf(String(options.host || 'localhost'), String(options.port));
  if (!refusal) return connect.apply(this, args);
  process.nextTick(() => this.destroy(refusal));
  return this;
};

for (const method of ['send', 'connect']) {
  const original = dgram.Socket.prototype[method];
  dgram.Socket.prototype[method] = function (...args) {
    const host = args.slice(1).find((arg) => typeof arg === 'string') || 'localhost';
    const port = method === 'connect' ? args[0] : args.find((arg, at) => at > 0 && typeof arg === 'number');
    const refusal = refusalOf(host, 'udp ' + port);
    if (!refusal) return original.apply(this, args);
    process.nextTick(() => this.emit('error', refusal));
  };
}

// Linux counts a parent's memory into the child's maxRSS; VmHWM is of this program alone.
const peakMemoryBytes = () => {
  try {
    return Number(/^VmHWM:\\s+(\\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
};
if (isMainThread) {
  process.on('exit', () => {
    fs.writeFileSync(settings.report, JSON.stringify({ peakMemoryBytes: peakMemoryBytes() }));
  });
}
`;
}
