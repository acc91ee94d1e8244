var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/xmllint-wasm/xmllint-node.js
var require_xmllint_node = __commonJS({
  "node_modules/xmllint-wasm/xmllint-node.js"(exports2, module2) {
    var Module = (() => {
      var _scriptName = typeof document != "undefined" ? document.currentScript?.src : void 0;
      if (typeof __filename != "undefined") _scriptName = _scriptName || __filename;
      return (async function(moduleArg = {}) {
        var moduleRtn;
        var h = moduleArg, aa, ba, ca = new Promise((a, b) => {
          aa = a;
          ba = b;
        }), da = "object" == typeof window, ea = "undefined" != typeof WorkerGlobalScope, fa = "object" == typeof process && "object" == typeof process.versions && "string" == typeof process.versions.node && "renderer" != process.type;
        h.preRun = function() {
          h.inputFiles.forEach(function(a) {
            var b = "/" + a.fileName, c = b.substring(0, b.lastIndexOf("/"));
            1 < c.length && ha("/", c.substring(1), true, true);
            c = a.contents;
            a = {};
            a.flags = a.flags || 577;
            b = k(b, a.flags, a.mode);
            if ("string" == typeof c) {
              var d = new Uint8Array(ia(c) + 1);
              c = ja(c, d, 0, d.length);
              ka(b, d, 0, c, void 0, a.ka);
            } else if (ArrayBuffer.isView(c)) ka(b, c, 0, c.byteLength, void 0, a.ka);
            else throw Error("Unsupported data type");
            la(b);
          });
        };
        var ma = { ...h }, na = [], oa = "./this.program", pa = (a, b) => {
          throw b;
        }, n = "", qa, y;
        if (fa) {
          var fs = require("fs");
          require("path");
          n = __dirname + "/";
          y = (a) => {
            a = ra(a) ? new URL(a) : a;
            return fs.readFileSync(a);
          };
          qa = async (a) => {
            a = ra(a) ? new URL(a) : a;
            return fs.readFileSync(a, void 0);
          };
          !h.thisProgram && 1 < process.argv.length && (oa = process.argv[1].replace(/\\/g, "/"));
          na = process.argv.slice(2);
          pa = (a, b) => {
            process.exitCode = a;
            throw b;
          };
        } else if (da || ea) ea ? n = self.location.href : "undefined" != typeof document && document.currentScript && (n = document.currentScript.src), _scriptName && (n = _scriptName), n.startsWith("blob:") ? n = "" : n = n.slice(0, n.replace(/[?#].*/, "").lastIndexOf("/") + 1), ea && (y = (a) => {
          var b = new XMLHttpRequest();
          b.open("GET", a, false);
          b.responseType = "arraybuffer";
          b.send(null);
          return new Uint8Array(b.response);
        }), qa = async (a) => {
          a = await fetch(a, { credentials: "same-origin" });
          if (a.ok) return a.arrayBuffer();
          throw Error(a.status + " : " + a.url);
        };
        var sa = h.print || console.log.bind(console), z = h.printErr || console.error.bind(console);
        Object.assign(h, ma);
        ma = null;
        h.arguments && (na = h.arguments);
        h.thisProgram && (oa = h.thisProgram);
        var ta = h.wasmBinary, A, ua = false, C, D, va, E, F, G, ra = (a) => a.startsWith("file://");
        function wa() {
          var a = A.buffer;
          h.HEAP8 = C = new Int8Array(a);
          h.HEAP16 = va = new Int16Array(a);
          h.HEAPU8 = D = new Uint8Array(a);
          h.HEAPU16 = new Uint16Array(a);
          h.HEAP32 = E = new Int32Array(a);
          h.HEAPU32 = F = new Uint32Array(a);
          h.HEAPF32 = new Float32Array(a);
          h.HEAPF64 = new Float64Array(a);
          h.HEAP64 = G = new BigInt64Array(a);
          h.HEAPU64 = new BigUint64Array(a);
        }
        h.wasmMemory ? A = h.wasmMemory : A = new WebAssembly.Memory({ initial: (h.INITIAL_MEMORY || 16777216) / 65536, maximum: 65536 });
        wa();
        var H = 0, I = null;
        function xa() {
          H++;
          h.monitorRunDependencies?.(H);
        }
        function ya() {
          H--;
          h.monitorRunDependencies?.(H);
          if (0 == H && I) {
            var a = I;
            I = null;
            a();
          }
        }
        var za;
        async function Aa(a) {
          if (!ta) try {
            var b = await qa(a);
            return new Uint8Array(b);
          } catch {
          }
          if (a == za && ta) a = new Uint8Array(ta);
          else if (y) a = y(a);
          else throw "both async and sync fetching of the wasm failed";
          return a;
        }
        async function Ba(a, b) {
          try {
            var c = await Aa(a);
            return await WebAssembly.instantiate(c, b);
          } catch (d) {
            throw z(`failed to asynchronously prepare wasm: ${d}`), a = d, h.onAbort?.(a), a = "Aborted(" + a + ")", z(a), ua = true, a = new WebAssembly.RuntimeError(a + ". Build with -sASSERTIONS for more info."), ba(a), a;
          }
        }
        async function Ca(a) {
          var b = za;
          if (!ta && "function" == typeof WebAssembly.instantiateStreaming && !fa) try {
            var c = fetch(b, { credentials: "same-origin" });
            return await WebAssembly.instantiateStreaming(c, a);
          } catch (d) {
            z(`wasm streaming compile failed: ${d}`), z("falling back to ArrayBuffer instantiation");
          }
          return Ba(b, a);
        }
        class Da {
          name = "ExitStatus";
          constructor(a) {
            this.message = `Program terminated with exit(${a})`;
            this.status = a;
          }
        }
        var Ea = (a) => {
          for (; 0 < a.length; ) a.shift()(h);
        }, Fa = [], Ga = [], Ha = () => {
          var a = h.preRun.shift();
          Ga.unshift(a);
        }, Ia = h.noExitRuntime || false, Ja = (a, b) => {
          for (var c = 0, d = a.length - 1; 0 <= d; d--) {
            var e = a[d];
            "." === e ? a.splice(d, 1) : ".." === e ? (a.splice(d, 1), c++) : c && (a.splice(d, 1), c--);
          }
          if (b) for (; c; c--) a.unshift("..");
          return a;
        }, L = (a) => {
          var b = "/" === a.charAt(0), c = "/" === a.slice(-1);
          (a = Ja(a.split("/").filter((d) => !!d), !b).join("/")) || b || (a = ".");
          a && c && (a += "/");
          return (b ? "/" : "") + a;
        }, Ka = (a) => {
          var b = /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/.exec(a).slice(1);
          a = b[0];
          b = b[1];
          if (!a && !b) return ".";
          b &&= b.slice(0, -1);
          return a + b;
        }, La = () => {
          if (fa) {
            var a = require("crypto");
            return (b) => a.randomFillSync(b);
          }
          return (b) => crypto.getRandomValues(b);
        }, Ma = (a) => {
          (Ma = La())(a);
        }, Na = (...a) => {
          for (var b = "", c = false, d = a.length - 1; -1 <= d && !c; d--) {
            c = 0 <= d ? a[d] : "/";
            if ("string" != typeof c) throw new TypeError("Arguments to path.resolve must be strings");
            if (!c) return "";
            b = c + "/" + b;
            c = "/" === c.charAt(0);
          }
          b = Ja(b.split("/").filter((e) => !!e), !c).join("/");
          return (c ? "/" : "") + b || ".";
        }, Oa = "undefined" != typeof TextDecoder ? new TextDecoder() : void 0, Pa = (a, b = 0) => {
          b >>>= 0;
          for (var c = b + NaN, d = b; a[d] && !(d >= c); ) ++d;
          if (16 < d - b && a.buffer && Oa) return Oa.decode(a.subarray(b, d));
          for (c = ""; b < d; ) {
            var e = a[b++];
            if (e & 128) {
              var f = a[b++] & 63;
              if (192 == (e & 224)) c += String.fromCharCode((e & 31) << 6 | f);
              else {
                var g = a[b++] & 63;
                e = 224 == (e & 240) ? (e & 15) << 12 | f << 6 | g : (e & 7) << 18 | f << 12 | g << 6 | a[b++] & 63;
                65536 > e ? c += String.fromCharCode(e) : (e -= 65536, c += String.fromCharCode(55296 | e >> 10, 56320 | e & 1023));
              }
            } else c += String.fromCharCode(e);
          }
          return c;
        }, Qa = [], ia = (a) => {
          for (var b = 0, c = 0; c < a.length; ++c) {
            var d = a.charCodeAt(c);
            127 >= d ? b++ : 2047 >= d ? b += 2 : 55296 <= d && 57343 >= d ? (b += 4, ++c) : b += 3;
          }
          return b;
        }, ja = (a, b, c, d) => {
          c >>>= 0;
          if (!(0 < d)) return 0;
          var e = c;
          d = c + d - 1;
          for (var f = 0; f < a.length; ++f) {
            var g = a.charCodeAt(f);
            if (55296 <= g && 57343 >= g) {
              var p = a.charCodeAt(++f);
              g = 65536 + ((g & 1023) << 10) | p & 1023;
            }
            if (127 >= g) {
              if (c >= d) break;
              b[c++ >>> 0] = g;
            } else {
              if (2047 >= g) {
                if (c + 1 >= d) break;
                b[c++ >>> 0] = 192 | g >> 6;
              } else {
                if (65535 >= g) {
                  if (c + 2 >= d) break;
                  b[c++ >>> 0] = 224 | g >> 12;
                } else {
                  if (c + 3 >= d) break;
                  b[c++ >>> 0] = 240 | g >> 18;
                  b[c++ >>> 0] = 128 | g >> 12 & 63;
                }
                b[c++ >>> 0] = 128 | g >> 6 & 63;
              }
              b[c++ >>> 0] = 128 | g & 63;
            }
          }
          b[c >>> 0] = 0;
          return c - e;
        }, Ra = (a) => {
          var b = Array(ia(a) + 1);
          a = ja(a, b, 0, b.length);
          b.length = a;
          return b;
        }, Sa = [];
        function Ta(a, b) {
          Sa[a] = { input: [], output: [], M: b };
          Ua(a, Va);
        }
        var Va = { open(a) {
          var b = Sa[a.node.rdev];
          if (!b) throw new M(43);
          a.tty = b;
          a.seekable = false;
        }, close(a) {
          a.tty.M.fsync(a.tty);
        }, fsync(a) {
          a.tty.M.fsync(a.tty);
        }, read(a, b, c, d) {
          if (!a.tty || !a.tty.M.fa) throw new M(60);
          for (var e = 0, f = 0; f < d; f++) {
            try {
              var g = a.tty.M.fa(a.tty);
            } catch (p) {
              throw new M(29);
            }
            if (void 0 === g && 0 === e) throw new M(6);
            if (null === g || void 0 === g) break;
            e++;
            b[c + f] = g;
          }
          e && (a.node.atime = Date.now());
          return e;
        }, write(a, b, c, d) {
          if (!a.tty || !a.tty.M.Y) throw new M(60);
          try {
            for (var e = 0; e < d; e++) a.tty.M.Y(a.tty, b[c + e]);
          } catch (f) {
            throw new M(29);
          }
          d && (a.node.mtime = a.node.ctime = Date.now());
          return e;
        } }, Wa = { fa() {
          a: {
            if (!Qa.length) {
              var a = null;
              if (fa) {
                var b = Buffer.alloc(256), c = 0, d = process.stdin.fd;
                try {
                  c = fs.readSync(d, b, 0, 256);
                } catch (e) {
                  if (e.toString().includes("EOF")) c = 0;
                  else throw e;
                }
                0 < c && (a = b.slice(0, c).toString("utf-8"));
              }
              if (!a) {
                a = null;
                break a;
              }
              Qa = Ra(a);
            }
            a = Qa.shift();
          }
          return a;
        }, Y(a, b) {
          null === b || 10 === b ? (sa(Pa(a.output)), a.output = []) : 0 != b && a.output.push(b);
        }, fsync(a) {
          0 < a.output?.length && (sa(Pa(a.output)), a.output = []);
        }, ma() {
          return {
            wa: 25856,
            ya: 5,
            va: 191,
            xa: 35387,
            ua: [3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
          };
        }, na() {
          return 0;
        }, oa() {
          return [24, 80];
        } }, Xa = { Y(a, b) {
          null === b || 10 === b ? (z(Pa(a.output)), a.output = []) : 0 != b && a.output.push(b);
        }, fsync(a) {
          0 < a.output?.length && (z(Pa(a.output)), a.output = []);
        } }, Za = (a) => {
          a = 65536 * Math.ceil(a / 65536);
          var b = Ya(65536, a);
          b && D.fill(0, b, b + a);
          return b;
        }, N = { H: null, L() {
          return N.createNode(null, "/", 16895, 0);
        }, createNode(a, b, c, d) {
          if (24576 === (c & 61440) || 4096 === (c & 61440)) throw new M(63);
          N.H || (N.H = { dir: { node: {
            K: N.C.K,
            I: N.C.I,
            lookup: N.C.lookup,
            S: N.C.S,
            rename: N.C.rename,
            unlink: N.C.unlink,
            rmdir: N.C.rmdir,
            readdir: N.C.readdir,
            symlink: N.C.symlink
          }, stream: { G: N.A.G } }, file: { node: { K: N.C.K, I: N.C.I }, stream: { G: N.A.G, read: N.A.read, write: N.A.write, O: N.A.O, T: N.A.T } }, link: { node: { K: N.C.K, I: N.C.I, readlink: N.C.readlink }, stream: {} }, da: { node: { K: N.C.K, I: N.C.I }, stream: $a } });
          c = ab(a, b, c, d);
          O(c.mode) ? (c.C = N.H.dir.node, c.A = N.H.dir.stream, c.B = {}) : 32768 === (c.mode & 61440) ? (c.C = N.H.file.node, c.A = N.H.file.stream, c.D = 0, c.B = null) : 40960 === (c.mode & 61440) ? (c.C = N.H.link.node, c.A = N.H.link.stream) : 8192 === (c.mode & 61440) && (c.C = N.H.da.node, c.A = N.H.da.stream);
          c.atime = c.mtime = c.ctime = Date.now();
          a && (a.B[b] = c, a.atime = a.mtime = a.ctime = c.atime);
          return c;
        }, Ba(a) {
          return a.B ? a.B.subarray ? a.B.subarray(0, a.D) : new Uint8Array(a.B) : new Uint8Array(0);
        }, C: { K(a) {
          var b = {};
          b.dev = 8192 === (a.mode & 61440) ? a.id : 1;
          b.ino = a.id;
          b.mode = a.mode;
          b.nlink = 1;
          b.uid = 0;
          b.gid = 0;
          b.rdev = a.rdev;
          O(a.mode) ? b.size = 4096 : 32768 === (a.mode & 61440) ? b.size = a.D : 40960 === (a.mode & 61440) ? b.size = a.link.length : b.size = 0;
          b.atime = new Date(a.atime);
          b.mtime = new Date(a.mtime);
          b.ctime = new Date(a.ctime);
          b.blksize = 4096;
          b.blocks = Math.ceil(b.size / b.blksize);
          return b;
        }, I(a, b) {
          for (var c of ["mode", "atime", "mtime", "ctime"]) null != b[c] && (a[c] = b[c]);
          void 0 !== b.size && (b = b.size, a.D != b && (0 == b ? (a.B = null, a.D = 0) : (c = a.B, a.B = new Uint8Array(b), c && a.B.set(c.subarray(0, Math.min(b, a.D))), a.D = b)));
        }, lookup() {
          throw N.ea;
        }, S(a, b, c, d) {
          return N.createNode(a, b, c, d);
        }, rename(a, b, c) {
          try {
            var d = P(b, c);
          } catch (f) {
          }
          if (d) {
            if (O(a.mode)) for (var e in d.B) throw new M(55);
            bb(d);
          }
          delete a.parent.B[a.name];
          b.B[c] = a;
          a.name = c;
          b.ctime = b.mtime = a.parent.ctime = a.parent.mtime = Date.now();
        }, unlink(a, b) {
          delete a.B[b];
          a.ctime = a.mtime = Date.now();
        }, rmdir(a, b) {
          var c = P(a, b), d;
          for (d in c.B) throw new M(55);
          delete a.B[b];
          a.ctime = a.mtime = Date.now();
        }, readdir(a) {
          return [".", "..", ...Object.keys(a.B)];
        }, symlink(a, b, c) {
          a = N.createNode(a, b, 41471, 0);
          a.link = c;
          return a;
        }, readlink(a) {
          if (40960 !== (a.mode & 61440)) throw new M(28);
          return a.link;
        } }, A: { read(a, b, c, d, e) {
          var f = a.node.B;
          if (e >= a.node.D) return 0;
          a = Math.min(a.node.D - e, d);
          if (8 < a && f.subarray) b.set(f.subarray(e, e + a), c);
          else for (d = 0; d < a; d++) b[c + d] = f[e + d];
          return a;
        }, write(a, b, c, d, e, f) {
          b.buffer === C.buffer && (f = false);
          if (!d) return 0;
          a = a.node;
          a.mtime = a.ctime = Date.now();
          if (b.subarray && (!a.B || a.B.subarray)) {
            if (f) return a.B = b.subarray(c, c + d), a.D = d;
            if (0 === a.D && 0 === e) return a.B = b.slice(c, c + d), a.D = d;
            if (e + d <= a.D) return a.B.set(b.subarray(c, c + d), e), d;
          }
          f = e + d;
          var g = a.B ? a.B.length : 0;
          g >= f || (f = Math.max(f, g * (1048576 > g ? 2 : 1.125) >>> 0), 0 != g && (f = Math.max(f, 256)), g = a.B, a.B = new Uint8Array(f), 0 < a.D && a.B.set(g.subarray(0, a.D), 0));
          if (a.B.subarray && b.subarray) a.B.set(b.subarray(c, c + d), e);
          else for (f = 0; f < d; f++) a.B[e + f] = b[c + f];
          a.D = Math.max(a.D, e + d);
          return d;
        }, G(a, b, c) {
          1 === c ? b += a.position : 2 === c && 32768 === (a.node.mode & 61440) && (b += a.node.D);
          if (0 > b) throw new M(28);
          return b;
        }, O(a, b, c, d, e) {
          if (32768 !== (a.node.mode & 61440)) throw new M(43);
          a = a.node.B;
          if (e & 2 || !a || a.buffer !== C.buffer) {
            d = true;
            e = Za(b);
            if (!e) throw new M(48);
            if (a) {
              if (0 < c || c + b < a.length) a.subarray ? a = a.subarray(c, c + b) : a = Array.prototype.slice.call(
                a,
                c,
                c + b
              );
              C.set(a, e >>> 0);
            }
          } else d = false, e = a.byteOffset;
          return { ia: e, ba: d };
        }, T(a, b, c, d) {
          N.A.write(a, b, 0, d, c, false);
          return 0;
        } } }, cb = async (a) => {
          a = await qa(a);
          return new Uint8Array(a);
        }, db = h.preloadPlugins || [], eb = (a, b, c, d) => {
          "undefined" != typeof Browser && Browser.Ca();
          var e = false;
          db.forEach((f) => {
            !e && f.canHandle(b) && (f.handle(a, b, c, d), e = true);
          });
          return e;
        }, gb = (a, b, c, d, e, f, g, p, r, m) => {
          function t(x) {
            function v(w) {
              m?.();
              p || fb(a, b, w, d, e, r);
              f?.();
              ya(q);
            }
            eb(x, l, v, () => {
              g?.();
              ya(q);
            }) || v(x);
          }
          var l = b ? Na(L(a + "/" + b)) : a, q = `cp ${l}`;
          xa(q);
          "string" == typeof c ? cb(c).then(t, g) : t(c);
        }, hb = (a, b) => {
          var c = 0;
          a && (c |= 365);
          b && (c |= 146);
          return c;
        }, ib = null, jb = {}, Q = [], kb = 1, R = null, lb = false, mb = true, nb = {}, M = class {
          name = "ErrnoError";
          constructor(a) {
            this.F = a;
          }
        }, ob = class {
          J = {};
          node = null;
          get flags() {
            return this.J.flags;
          }
          set flags(a) {
            this.J.flags = a;
          }
          get position() {
            return this.J.position;
          }
          set position(a) {
            this.J.position = a;
          }
        }, pb = class {
          C = {};
          A = {};
          P = null;
          constructor(a, b, c, d) {
            a ||= this;
            this.parent = a;
            this.L = a.L;
            this.id = kb++;
            this.name = b;
            this.mode = c;
            this.rdev = d;
            this.atime = this.mtime = this.ctime = Date.now();
          }
          get read() {
            return 365 === (this.mode & 365);
          }
          set read(a) {
            a ? this.mode |= 365 : this.mode &= -366;
          }
          get write() {
            return 146 === (this.mode & 146);
          }
          set write(a) {
            a ? this.mode |= 146 : this.mode &= -147;
          }
          get qa() {
            return O(this.mode);
          }
          get pa() {
            return 8192 === (this.mode & 61440);
          }
        };
        function S(a, b = {}) {
          if (!a) throw new M(44);
          b.W ?? (b.W = true);
          "/" === a.charAt(0) || (a = "//" + a);
          var c = 0;
          a: for (; 40 > c; c++) {
            a = a.split("/").filter((p) => !!p);
            for (var d = ib, e = "/", f = 0; f < a.length; f++) {
              var g = f === a.length - 1;
              if (g && b.parent) break;
              if ("." !== a[f]) if (".." === a[f]) e = Ka(e), d = d.parent;
              else {
                e = L(e + "/" + a[f]);
                try {
                  d = P(d, a[f]);
                } catch (p) {
                  if (44 === p?.F && g && b.sa) return { path: e };
                  throw p;
                }
                !d.P || g && !b.W || (d = d.P.root);
                if (40960 === (d.mode & 61440) && (!g || b.R)) {
                  if (!d.C.readlink) throw new M(52);
                  d = d.C.readlink(d);
                  "/" === d.charAt(0) || (d = Ka(e) + "/" + d);
                  a = d + "/" + a.slice(f + 1).join("/");
                  continue a;
                }
              }
            }
            return { path: e, node: d };
          }
          throw new M(32);
        }
        function qb(a) {
          for (var b; ; ) {
            if (a === a.parent) return a = a.L.ha, b ? "/" !== a[a.length - 1] ? `${a}/${b}` : a + b : a;
            b = b ? `${a.name}/${b}` : a.name;
            a = a.parent;
          }
        }
        function rb(a, b) {
          for (var c = 0, d = 0; d < b.length; d++) c = (c << 5) - c + b.charCodeAt(d) | 0;
          return (a + c >>> 0) % R.length;
        }
        function bb(a) {
          var b = rb(a.parent.id, a.name);
          if (R[b] === a) R[b] = a.N;
          else for (b = R[b]; b; ) {
            if (b.N === a) {
              b.N = a.N;
              break;
            }
            b = b.N;
          }
        }
        function P(a, b) {
          var c = O(a.mode) ? (c = sb(a, "x")) ? c : a.C.lookup ? 0 : 2 : 54;
          if (c) throw new M(c);
          for (c = R[rb(a.id, b)]; c; c = c.N) {
            var d = c.name;
            if (c.parent.id === a.id && d === b) return c;
          }
          return a.C.lookup(a, b);
        }
        function ab(a, b, c, d) {
          a = new pb(a, b, c, d);
          b = rb(a.parent.id, a.name);
          a.N = R[b];
          return R[b] = a;
        }
        function O(a) {
          return 16384 === (a & 61440);
        }
        function tb(a) {
          var b = ["r", "w", "rw"][a & 3];
          a & 512 && (b += "w");
          return b;
        }
        function sb(a, b) {
          if (mb) return 0;
          if (!b.includes("r") || a.mode & 292) {
            if (b.includes("w") && !(a.mode & 146) || b.includes("x") && !(a.mode & 73)) return 2;
          } else return 2;
          return 0;
        }
        function ub(a, b) {
          if (!O(a.mode)) return 54;
          try {
            return P(a, b), 20;
          } catch (c) {
          }
          return sb(a, "wx");
        }
        function vb(a) {
          if (!a) throw new M(63);
          return a;
        }
        function T(a) {
          a = Q[a];
          if (!a) throw new M(8);
          return a;
        }
        function wb(a, b = -1) {
          a = Object.assign(new ob(), a);
          if (-1 == b) a: {
            for (b = 0; 4096 >= b; b++) if (!Q[b]) break a;
            throw new M(33);
          }
          a.fd = b;
          return Q[b] = a;
        }
        function xb(a, b = -1) {
          a = wb(a, b);
          a.A?.Aa?.(a);
          return a;
        }
        function yb(a, b) {
          var c = void 0, d = c ? null : a;
          c ??= a.C.I;
          vb(c);
          c(d, b);
        }
        var $a = { open(a) {
          a.A = jb[a.node.rdev].A;
          a.A.open?.(a);
        }, G() {
          throw new M(70);
        } };
        function Ua(a, b) {
          jb[a] = { A: b };
        }
        function zb(a, b) {
          var c = "/" === b;
          if (c && ib) throw new M(10);
          if (!c && b) {
            var d = S(b, { W: false });
            b = d.path;
            d = d.node;
            if (d.P) throw new M(10);
            if (!O(d.mode)) throw new M(54);
          }
          b = { type: a, Da: {}, ha: b, ra: [] };
          a = a.L(b);
          a.L = b;
          b.root = a;
          c ? ib = a : d && (d.P = b, d.L && d.L.ra.push(b));
        }
        function Ab(a, b, c) {
          var d = S(a, { parent: true }).node;
          a = a && a.match(/([^\/]+|\/)\/*$/)[1];
          if (!a) throw new M(28);
          if ("." === a || ".." === a) throw new M(20);
          var e = ub(d, a);
          if (e) throw new M(e);
          if (!d.C.S) throw new M(63);
          return d.C.S(d, a, b, c);
        }
        function Bb(a, b = 438) {
          return Ab(a, b & 4095 | 32768, 0);
        }
        function U(a) {
          return Ab(a, 16895, 0);
        }
        function Cb(a, b, c) {
          "undefined" == typeof c && (c = b, b = 438);
          return Ab(a, b | 8192, c);
        }
        function Db(a, b) {
          if (!Na(a)) throw new M(44);
          var c = S(b, { parent: true }).node;
          if (!c) throw new M(44);
          b = b && b.match(/([^\/]+|\/)\/*$/)[1];
          var d = ub(c, b);
          if (d) throw new M(d);
          if (!c.C.symlink) throw new M(63);
          c.C.symlink(c, b, a);
        }
        function Eb(a) {
          var b = S(a, { parent: true }).node;
          if (!b) throw new M(44);
          a = a && a.match(/([^\/]+|\/)\/*$/)[1];
          var c = P(b, a);
          a: {
            try {
              var d = P(b, a);
            } catch (f) {
              d = f.F;
              break a;
            }
            var e = sb(b, "wx");
            d = e ? e : O(d.mode) ? 31 : 0;
          }
          if (d) throw new M(d);
          if (!b.C.unlink) throw new M(63);
          if (c.P) throw new M(10);
          b.C.unlink(b, a);
          bb(c);
        }
        function Fb(a, b) {
          a = "string" == typeof a ? S(a, { R: true }).node : a;
          yb(a, { mode: b & 4095 | a.mode & -4096, ctime: Date.now(), za: void 0 });
        }
        function k(a, b, c = 438) {
          if ("" === a) throw new M(44);
          if ("string" == typeof b) {
            var d = { r: 0, "r+": 2, w: 577, "w+": 578, a: 1089, "a+": 1090 }[b];
            if ("undefined" == typeof d) throw Error(`Unknown file open mode: ${b}`);
            b = d;
          }
          c = b & 64 ? c & 4095 | 32768 : 0;
          if ("object" == typeof a) d = a;
          else {
            var e = a.endsWith("/");
            a = S(a, { R: !(b & 131072), sa: true });
            d = a.node;
            a = a.path;
          }
          var f = false;
          if (b & 64) if (d) {
            if (b & 128) throw new M(20);
          } else {
            if (e) throw new M(31);
            d = Ab(a, c | 511, 0);
            f = true;
          }
          if (!d) throw new M(44);
          8192 === (d.mode & 61440) && (b &= -513);
          if (b & 65536 && !O(d.mode)) throw new M(54);
          if (!f && (e = d ? 40960 === (d.mode & 61440) ? 32 : O(d.mode) && ("r" !== tb(b) || b & 576) ? 31 : sb(d, tb(b)) : 44)) throw new M(e);
          if (b & 512 && !f) {
            e = d;
            e = "string" == typeof e ? S(e, { R: true }).node : e;
            if (O(e.mode)) throw new M(31);
            if (32768 !== (e.mode & 61440)) throw new M(28);
            var g = sb(e, "w");
            if (g) throw new M(g);
            yb(e, { size: 0, timestamp: Date.now() });
          }
          b &= -131713;
          e = wb({ node: d, path: qb(d), flags: b, seekable: true, position: 0, A: d.A, ta: [], error: false });
          e.A.open && e.A.open(e);
          f && Fb(d, c & 511);
          !h.logReadFiles || b & 1 || a in nb || (nb[a] = 1);
          return e;
        }
        function la(a) {
          if (null === a.fd) throw new M(8);
          a.X && (a.X = null);
          try {
            a.A.close && a.A.close(a);
          } catch (b) {
            throw b;
          } finally {
            Q[a.fd] = null;
          }
          a.fd = null;
        }
        function Gb(a, b, c) {
          if (null === a.fd) throw new M(8);
          if (!a.seekable || !a.A.G) throw new M(70);
          if (0 != c && 1 != c && 2 != c) throw new M(28);
          a.position = a.A.G(a, b, c);
          a.ta = [];
        }
        function ka(a, b, c, d, e, f) {
          if (0 > d || 0 > e) throw new M(28);
          if (null === a.fd) throw new M(8);
          if (0 === (a.flags & 2097155)) throw new M(8);
          if (O(a.node.mode)) throw new M(31);
          if (!a.A.write) throw new M(28);
          a.seekable && a.flags & 1024 && Gb(a, 0, 2);
          var g = "undefined" != typeof e;
          if (!g) e = a.position;
          else if (!a.seekable) throw new M(70);
          b = a.A.write(a, b, c, d, e, f);
          g || (a.position += b);
          return b;
        }
        function ha(a, b) {
          a = "string" == typeof a ? a : qb(a);
          for (b = b.split("/").reverse(); b.length; ) {
            var c = b.pop();
            if (c) {
              var d = L(a + "/" + c);
              try {
                U(d);
              } catch (e) {
                if (20 != e.F) throw e;
              }
              a = d;
            }
          }
          return d;
        }
        function Hb(a, b, c, d) {
          a = L(("string" == typeof a ? a : qb(a)) + "/" + b);
          return Bb(a, hb(c, d));
        }
        function fb(a, b, c, d, e, f) {
          var g = b;
          a && (a = "string" == typeof a ? a : qb(a), g = b ? L(a + "/" + b) : a);
          a = hb(d, e);
          g = Bb(g, a);
          if (c) {
            if ("string" == typeof c) {
              b = Array(c.length);
              d = 0;
              for (e = c.length; d < e; ++d) b[d] = c.charCodeAt(d);
              c = b;
            }
            Fb(g, a | 146);
            b = k(g, 577);
            ka(b, c, 0, c.length, 0, f);
            la(b);
            Fb(g, a);
          }
        }
        function V(a, b, c, d) {
          a = L(("string" == typeof a ? a : qb(a)) + "/" + b);
          b = hb(!!c, !!d);
          V.ga ?? (V.ga = 64);
          var e = V.ga++ << 8 | 0;
          Ua(e, { open(f) {
            f.seekable = false;
          }, close() {
            d?.buffer?.length && d(10);
          }, read(f, g, p, r) {
            for (var m = 0, t = 0; t < r; t++) {
              try {
                var l = c();
              } catch (q) {
                throw new M(29);
              }
              if (void 0 === l && 0 === m) throw new M(6);
              if (null === l || void 0 === l) break;
              m++;
              g[p + t] = l;
            }
            m && (f.node.atime = Date.now());
            return m;
          }, write(f, g, p, r) {
            for (var m = 0; m < r; m++) try {
              d(g[p + m]);
            } catch (t) {
              throw new M(29);
            }
            r && (f.node.mtime = f.node.ctime = Date.now());
            return m;
          } });
          return Cb(
            a,
            b,
            e
          );
        }
        function Ib(a) {
          if (!(a.pa || a.qa || a.link || a.B)) {
            if ("undefined" != typeof XMLHttpRequest) throw Error("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.");
            try {
              a.B = y(a.url), a.D = a.B.length;
            } catch (b) {
              throw new M(29);
            }
          }
        }
        function Jb(a, b, c, d, e) {
          function f(l, q, x, v, w) {
            l = l.node.B;
            if (w >= l.length) return 0;
            v = Math.min(l.length - w, v);
            if (l.slice) for (var u = 0; u < v; u++) q[x + u] = l[w + u];
            else for (u = 0; u < v; u++) q[x + u] = l.get(w + u);
            return v;
          }
          class g {
            V = false;
            J = [];
            U = void 0;
            $ = 0;
            Z = 0;
            get(l) {
              if (!(l > this.length - 1 || 0 > l)) {
                var q = l % this.chunkSize;
                return this.U(l / this.chunkSize | 0)[q];
              }
            }
            ja(l) {
              this.U = l;
            }
            aa() {
              var l = new XMLHttpRequest();
              l.open("HEAD", c, false);
              l.send(null);
              if (!(200 <= l.status && 300 > l.status || 304 === l.status)) throw Error("Couldn't load " + c + ". Status: " + l.status);
              var q = Number(l.getResponseHeader("Content-length")), x, v = (x = l.getResponseHeader("Accept-Ranges")) && "bytes" === x;
              l = (x = l.getResponseHeader("Content-Encoding")) && "gzip" === x;
              var w = 1048576;
              v || (w = q);
              var u = this;
              u.ja((J) => {
                var K = J * w, X = (J + 1) * w - 1;
                X = Math.min(X, q - 1);
                if ("undefined" == typeof u.J[J]) {
                  var Sb = u.J;
                  if (K > X) throw Error("invalid range (" + K + ", " + X + ") or no bytes requested!");
                  if (X > q - 1) throw Error("only " + q + " bytes available! programmer error!");
                  var B = new XMLHttpRequest();
                  B.open("GET", c, false);
                  q !== w && B.setRequestHeader(
                    "Range",
                    "bytes=" + K + "-" + X
                  );
                  B.responseType = "arraybuffer";
                  B.overrideMimeType && B.overrideMimeType("text/plain; charset=x-user-defined");
                  B.send(null);
                  if (!(200 <= B.status && 300 > B.status || 304 === B.status)) throw Error("Couldn't load " + c + ". Status: " + B.status);
                  K = void 0 !== B.response ? new Uint8Array(B.response || []) : Ra(B.responseText || "");
                  Sb[J] = K;
                }
                if ("undefined" == typeof u.J[J]) throw Error("doXHR failed!");
                return u.J[J];
              });
              if (l || !q) w = q = 1, w = q = this.U(0).length, sa("LazyFiles on gzip forces download of the whole file when length is accessed");
              this.$ = q;
              this.Z = w;
              this.V = true;
            }
            get length() {
              this.V || this.aa();
              return this.$;
            }
            get chunkSize() {
              this.V || this.aa();
              return this.Z;
            }
          }
          if ("undefined" != typeof XMLHttpRequest) {
            if (!ea) throw "Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc";
            var p = new g();
            var r = void 0;
          } else r = c, p = void 0;
          var m = Hb(a, b, d, e);
          p ? m.B = p : r && (m.B = null, m.url = r);
          Object.defineProperties(m, { D: { get: function() {
            return this.B.length;
          } } });
          var t = {};
          Object.keys(m.A).forEach((l) => {
            var q = m.A[l];
            t[l] = (...x) => {
              Ib(m);
              return q(...x);
            };
          });
          t.read = (l, q, x, v, w) => {
            Ib(m);
            return f(l, q, x, v, w);
          };
          t.O = (l, q, x) => {
            Ib(m);
            var v = Za(q);
            if (!v) throw new M(48);
            f(l, C, v, q, x);
            return { ia: v, ba: true };
          };
          m.A = t;
          return m;
        }
        var W = {}, Kb = (a) => (a >>>= 0) ? Pa(D, a) : "", Lb = void 0, Y = () => {
          var a = E[+Lb >>> 2 >>> 0];
          Lb += 4;
          return a;
        }, Mb = {}, Ob = () => {
          if (!Nb) {
            var a = { USER: "web_user", LOGNAME: "web_user", PATH: "/", PWD: "/", HOME: "/home/web_user", LANG: ("object" == typeof navigator && navigator.languages && navigator.languages[0] || "C").replace("-", "_") + ".UTF-8", _: oa || "./this.program" }, b;
            for (b in Mb) void 0 === Mb[b] ? delete a[b] : a[b] = Mb[b];
            var c = [];
            for (b in a) c.push(`${b}=${a[b]}`);
            Nb = c;
          }
          return Nb;
        }, Nb, Rb = (a) => {
          if (!Ia) {
            Pb();
            lb = false;
            Qb(0);
            for (var b of Q) b && la(b);
          }
          Ia || (h.onExit?.(a), ua = true);
          pa(a, new Da(a));
        };
        R = Array(4096);
        zb(N, "/");
        U("/tmp");
        U("/home");
        U("/home/web_user");
        (function() {
          U("/dev");
          Ua(259, { read: () => 0, write: (d, e, f, g) => g, G: () => 0 });
          Cb("/dev/null", 259);
          Ta(1280, Wa);
          Ta(1536, Xa);
          Cb("/dev/tty", 1280);
          Cb("/dev/tty1", 1536);
          var a = new Uint8Array(1024), b = 0, c = () => {
            0 === b && (Ma(a), b = a.byteLength);
            return a[--b];
          };
          V("/dev", "random", c);
          V("/dev", "urandom", c);
          U("/dev/shm");
          U("/dev/shm/tmp");
        })();
        (function() {
          U("/proc");
          var a = U("/proc/self");
          U("/proc/self/fd");
          zb({ L() {
            var b = ab(a, "fd", 16895, 73);
            b.A = { G: N.A.G };
            b.C = { lookup(c, d) {
              c = +d;
              var e = T(c);
              c = { parent: null, L: { ha: "fake" }, C: { readlink: () => e.path }, id: c + 1 };
              return c.parent = c;
            }, readdir() {
              return Array.from(Q.entries()).filter(([, c]) => c).map(([c]) => c.toString());
            } };
            return b;
          } }, "/proc/self/fd");
        })();
        h.FS_createPath = ha;
        h.FS_createDataFile = fb;
        h.FS_createPreloadedFile = gb;
        h.FS_unlink = Eb;
        h.FS_createLazyFile = Jb;
        h.FS_createDevice = V;
        N.ea = new M(44);
        N.ea.stack = "<generic error, no stack>";
        var Tb = { k: function(a) {
          try {
            var b = T(a);
            return xb(b).fd;
          } catch (c) {
            if ("undefined" == typeof W || "ErrnoError" !== c.name) throw c;
            return -c.F;
          }
        }, f: function(a, b, c) {
          Lb = c >>> 0;
          try {
            var d = T(a);
            switch (b) {
              case 0:
                var e = Y();
                if (0 > e) break;
                for (; Q[e]; ) e++;
                return xb(d, e).fd;
              case 1:
              case 2:
                return 0;
              case 3:
                return d.flags;
              case 4:
                return e = Y(), d.flags |= e, 0;
              case 12:
                return e = Y(), va[e + 0 >>> 1 >>> 0] = 2, 0;
              case 13:
              case 14:
                return 0;
            }
            return -28;
          } catch (f) {
            if ("undefined" == typeof W || "ErrnoError" !== f.name) throw f;
            return -f.F;
          }
        }, j: function(a, b, c) {
          Lb = c >>> 0;
          try {
            var d = T(a);
            switch (b) {
              case 21509:
                return d.tty ? 0 : -59;
              case 21505:
                if (!d.tty) return -59;
                if (d.tty.M.ma) {
                  a = [3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
                  var e = Y();
                  E[e >>> 2 >>> 0] = 25856;
                  E[e + 4 >>> 2 >>> 0] = 5;
                  E[e + 8 >>> 2 >>> 0] = 191;
                  E[e + 12 >>> 2 >>> 0] = 35387;
                  for (var f = 0; 32 > f; f++) C[e + f + 17 >>> 0] = a[f] || 0;
                }
                return 0;
              case 21510:
              case 21511:
              case 21512:
                return d.tty ? 0 : -59;
              case 21506:
              case 21507:
              case 21508:
                if (!d.tty) return -59;
                if (d.tty.M.na) for (e = Y(), a = [], f = 0; 32 > f; f++) a.push(C[e + f + 17 >>> 0]);
                return 0;
              case 21519:
                if (!d.tty) return -59;
                e = Y();
                return E[e >>> 2 >>> 0] = 0;
              case 21520:
                return d.tty ? -28 : -59;
              case 21531:
                e = Y();
                if (!d.A.la) throw new M(59);
                return d.A.la(d, b, e);
              case 21523:
                if (!d.tty) return -59;
                d.tty.M.oa && (f = [24, 80], e = Y(), va[e >>> 1 >>> 0] = f[0], va[e + 2 >>> 1 >>> 0] = f[1]);
                return 0;
              case 21524:
                return d.tty ? 0 : -59;
              case 21515:
                return d.tty ? 0 : -59;
              default:
                return -28;
            }
          } catch (g) {
            if ("undefined" == typeof W || "ErrnoError" !== g.name) throw g;
            return -g.F;
          }
        }, g: function(a, b, c, d) {
          b >>>= 0;
          Lb = d >>>= 0;
          try {
            b = Kb(b);
            var e = b;
            if ("/" === e.charAt(0)) b = e;
            else {
              var f = -100 === a ? "/" : T(a).path;
              if (0 == e.length) throw new M(44);
              b = f + "/" + e;
            }
            var g = d ? Y() : 0;
            return k(b, c, g).fd;
          } catch (p) {
            if ("undefined" == typeof W || "ErrnoError" !== p.name) throw p;
            return -p.F;
          }
        }, m: function(a, b) {
          a >>>= 0;
          b >>>= 0;
          try {
            a = Kb(a);
            var c = S(a, { R: true }).node;
            var d = vb(c.C.K)(c);
            E[b >>> 2 >>> 0] = d.dev;
            E[b + 4 >>> 2 >>> 0] = d.mode;
            F[b + 8 >>> 2 >>> 0] = d.nlink;
            E[b + 12 >>> 2 >>> 0] = d.uid;
            E[b + 16 >>> 2 >>> 0] = d.gid;
            E[b + 20 >>> 2 >>> 0] = d.rdev;
            G[b + 24 >>> 3] = BigInt(d.size);
            E[b + 32 >>> 2 >>> 0] = 4096;
            E[b + 36 >>> 2 >>> 0] = d.blocks;
            var e = d.atime.getTime(), f = d.mtime.getTime(), g = d.ctime.getTime();
            G[b + 40 >>> 3] = BigInt(Math.floor(e / 1e3));
            F[b + 48 >>> 2 >>> 0] = e % 1e3 * 1e6;
            G[b + 56 >>> 3] = BigInt(Math.floor(f / 1e3));
            F[b + 64 >>> 2 >>> 0] = f % 1e3 * 1e6;
            G[b + 72 >>> 3] = BigInt(Math.floor(g / 1e3));
            F[b + 80 >>> 2 >>> 0] = g % 1e3 * 1e6;
            G[b + 88 >>> 3] = BigInt(d.ino);
            return 0;
          } catch (p) {
            if ("undefined" == typeof W || "ErrnoError" !== p.name) throw p;
            return -p.F;
          }
        }, n: function(a, b, c, d, e, f, g) {
          a >>>= 0;
          e = -9007199254740992 > e || 9007199254740992 < e ? NaN : Number(e);
          f >>>= 0;
          g >>>= 0;
          try {
            if (isNaN(e)) return 61;
            var p = T(d);
            if (0 !== (b & 2) && 0 === (c & 2) && 2 !== (p.flags & 2097155)) throw new M(2);
            if (1 === (p.flags & 2097155)) throw new M(2);
            if (!p.A.O) throw new M(43);
            if (!a) throw new M(28);
            var r = p.A.O(p, a, e, b, c);
            var m = r.ia;
            E[f >>> 2 >>> 0] = r.ba;
            F[g >>> 2 >>> 0] = m;
            return 0;
          } catch (t) {
            if ("undefined" == typeof W || "ErrnoError" !== t.name) throw t;
            return -t.F;
          }
        }, o: function(a, b, c, d, e, f) {
          a >>>= 0;
          b >>>= 0;
          f = -9007199254740992 > f || 9007199254740992 < f ? NaN : Number(f);
          try {
            var g = T(e);
            if (c & 2) {
              if (32768 !== (g.node.mode & 61440)) throw new M(43);
              if (!(d & 2)) {
                var p = D.slice(a, a + b);
                g.A.T && g.A.T(g, p, f, b, d);
              }
            }
          } catch (r) {
            if ("undefined" == typeof W || "ErrnoError" !== r.name) throw r;
            return -r.F;
          }
        }, h: () => Date.now(), l: function(a) {
          a >>>= 0;
          var b = D.length;
          if (4294901760 < a) return false;
          for (var c = 1; 4 >= c; c *= 2) {
            var d = b * (1 + 0.2 / c);
            d = Math.min(d, a + 100663296);
            a: {
              d = (Math.min(4294901760, 65536 * Math.ceil(Math.max(a, d) / 65536)) - A.buffer.byteLength + 65535) / 65536 | 0;
              try {
                A.grow(d);
                wa();
                var e = 1;
                break a;
              } catch (f) {
              }
              e = void 0;
            }
            if (e) return true;
          }
          return false;
        }, q: function(a, b) {
          a >>>= 0;
          b >>>= 0;
          var c = 0;
          Ob().forEach((d, e) => {
            var f = b + c;
            e = F[a + 4 * e >>> 2 >>> 0] = f;
            for (f = 0; f < d.length; ++f) C[e++ >>> 0] = d.charCodeAt(f);
            C[e >>> 0] = 0;
            c += d.length + 1;
          });
          return 0;
        }, i: function(a, b) {
          a >>>= 0;
          b >>>= 0;
          var c = Ob();
          F[a >>> 2 >>> 0] = c.length;
          var d = 0;
          c.forEach((e) => d += e.length + 1);
          F[b >>> 2 >>> 0] = d;
          return 0;
        }, d: Rb, c: function(a) {
          try {
            var b = T(a);
            la(b);
            return 0;
          } catch (c) {
            if ("undefined" == typeof W || "ErrnoError" !== c.name) throw c;
            return c.F;
          }
        }, e: function(a, b, c, d) {
          b >>>= 0;
          c >>>= 0;
          d >>>= 0;
          try {
            a: {
              var e = T(a);
              a = b;
              for (var f, g = b = 0; g < c; g++) {
                var p = F[a >>> 2 >>> 0], r = F[a + 4 >>> 2 >>> 0];
                a += 8;
                var m = e, t = p, l = r, q = f, x = C;
                if (0 > l || 0 > q) throw new M(28);
                if (null === m.fd) throw new M(8);
                if (1 === (m.flags & 2097155)) throw new M(8);
                if (O(m.node.mode)) throw new M(31);
                if (!m.A.read) throw new M(28);
                var v = "undefined" != typeof q;
                if (!v) q = m.position;
                else if (!m.seekable) throw new M(70);
                var w = m.A.read(m, x, t, l, q);
                v || (m.position += w);
                var u = w;
                if (0 > u) {
                  var J = -1;
                  break a;
                }
                b += u;
                if (u < r) break;
                "undefined" != typeof f && (f += u);
              }
              J = b;
            }
            F[d >>> 2 >>> 0] = J;
            return 0;
          } catch (K) {
            if ("undefined" == typeof W || "ErrnoError" !== K.name) throw K;
            return K.F;
          }
        }, p: function(a, b, c, d) {
          b = -9007199254740992 > b || 9007199254740992 < b ? NaN : Number(b);
          d >>>= 0;
          try {
            if (isNaN(b)) return 61;
            var e = T(a);
            Gb(e, b, c);
            G[d >>> 3] = BigInt(e.position);
            e.X && 0 === b && 0 === c && (e.X = null);
            return 0;
          } catch (f) {
            if ("undefined" == typeof W || "ErrnoError" !== f.name) throw f;
            return f.F;
          }
        }, b: function(a, b, c, d) {
          b >>>= 0;
          c >>>= 0;
          d >>>= 0;
          try {
            a: {
              var e = T(a);
              a = b;
              for (var f, g = b = 0; g < c; g++) {
                var p = F[a >>> 2 >>> 0], r = F[a + 4 >>> 2 >>> 0];
                a += 8;
                var m = ka(e, C, p, r, f);
                if (0 > m) {
                  var t = -1;
                  break a;
                }
                b += m;
                if (m < r) break;
                "undefined" != typeof f && (f += m);
              }
              t = b;
            }
            F[d >>> 2 >>> 0] = t;
            return 0;
          } catch (l) {
            if ("undefined" == typeof W || "ErrnoError" !== l.name) throw l;
            return l.F;
          }
        }, a: A }, Z = await (async function() {
          function a(d) {
            Z = d.exports;
            Z = Ub();
            ya("wasm-instantiate");
            return Z;
          }
          xa("wasm-instantiate");
          var b = { a: Tb };
          if (h.instantiateWasm) return new Promise((d) => {
            h.instantiateWasm(b, (e, f) => {
              a(e, f);
              d(e.exports);
            });
          });
          za ??= h.locateFile ? h.locateFile("xmllint.wasm", n) : n + "xmllint.wasm";
          try {
            var c = await Ca(b);
            return a(c.instance);
          } catch (d) {
            return ba(d), Promise.reject(d);
          }
        })(), Vb = h._main = Z.s, Qb = Z.u, Pb = Z.v, Ya = Z.w, Wb = Z.x;
        function Ub() {
          var a = Z;
          a = Object.assign({}, a);
          a.w = /* @__PURE__ */ ((b) => (c, d) => b(c, d) >>> 0)(a.w);
          a.x = /* @__PURE__ */ ((b) => (c) => b(c) >>> 0)(a.x);
          a.emscripten_stack_get_current = /* @__PURE__ */ ((b) => () => b() >>> 0)(a.emscripten_stack_get_current);
          return a;
        }
        h.addRunDependency = xa;
        h.removeRunDependency = ya;
        h.FS_createPreloadedFile = gb;
        h.FS_unlink = (a) => Eb(a);
        h.FS_createPath = ha;
        h.FS_createDevice = V;
        h.FS_createDataFile = (a, b, c, d, e, f) => {
          fb(a, b, c, d, e, f);
        };
        h.FS_createLazyFile = Jb;
        function Xb(a = []) {
          a.unshift(oa);
          var b = a.length, c = Wb(4 * (b + 1)), d = c;
          a.forEach((f) => {
            var g = F, p = d >>> 2 >>> 0, r = ia(f) + 1, m = Wb(r);
            ja(f, D, m, r);
            g[p] = m;
            d += 4;
          });
          F[d >>> 2 >>> 0] = 0;
          try {
            var e = Vb(b, c);
            Rb(e, true);
          } catch (f) {
            f instanceof Da || "unwind" == f || pa(1, f);
          }
        }
        function Yb(a = na) {
          function b() {
            h.calledRun = true;
            if (!ua) {
              if (!h.noFSInit && !lb) {
                var c, d;
                lb = true;
                c ??= h.stdin;
                d ??= h.stdout;
                e ??= h.stderr;
                c ? V("/dev", "stdin", c) : Db("/dev/tty", "/dev/stdin");
                d ? V("/dev", "stdout", null, d) : Db("/dev/tty", "/dev/stdout");
                e ? V("/dev", "stderr", null, e) : Db("/dev/tty1", "/dev/stderr");
                k("/dev/stdin", 0);
                k("/dev/stdout", 1);
                k("/dev/stderr", 1);
              }
              Z.r();
              mb = false;
              aa(h);
              h.onRuntimeInitialized?.();
              h.noInitialRun || Xb(a);
              if (h.postRun) for ("function" == typeof h.postRun && (h.postRun = [h.postRun]); h.postRun.length; ) {
                var e = h.postRun.shift();
                Fa.unshift(e);
              }
              Ea(Fa);
            }
          }
          if (0 < H) I = Yb;
          else {
            if (h.preRun) for ("function" == typeof h.preRun && (h.preRun = [h.preRun]); h.preRun.length; ) Ha();
            Ea(Ga);
            0 < H ? I = Yb : h.setStatus ? (h.setStatus("Running..."), setTimeout(() => {
              setTimeout(() => h.setStatus(""), 1);
              b();
            }, 1)) : b();
          }
        }
        if (h.preInit) for ("function" == typeof h.preInit && (h.preInit = [h.preInit]); 0 < h.preInit.length; ) h.preInit.pop()();
        Yb();
        moduleRtn = ca;
        return moduleRtn;
      });
    })();
    if (typeof exports2 === "object" && typeof module2 === "object") {
      module2.exports = Module;
      module2.exports.default = Module;
    } else if (typeof define === "function" && define["amd"])
      define([], () => Module);
    (function initWorker() {
      const { parentPort: parentPort2 } = require("worker_threads");
      const messageKey = "xmllint-wasm";
      let stdout = "";
      let stderr = "";
      function postToParent(message) {
        message[messageKey] = true;
        parentPort2.postMessage(message);
      }
      function onExit(exitCode) {
        postToParent({
          exitCode,
          stdout,
          stderr
        });
      }
      ;
      function onWorkerMessage(event) {
        var data = event;
        if (!data || data[messageKey] !== true) {
          return;
        }
        const wasmMemory = new WebAssembly.Memory({
          initial: data.initialMemory,
          maximum: data.maxMemory
        });
        Module({
          inputFiles: data.inputFiles,
          arguments: data.args,
          // TODO: We could eagerly start sending stdout to the parent thread while
          // waiting for more. Or we could probably use some other, more efficient
          // Emscripten API for output communication in the first place.
          // But this seems to work fine for now, better than pushing the stdout
          // values to an array.
          print(text) {
            stdout += text + "\n";
          },
          printErr(text) {
            stderr += text + "\n";
          },
          onExit,
          onAbort(reason) {
            postToParent({
              exitCode: -1,
              stdout: "",
              stderr: "WASM Abort: " + reason
            });
          },
          wasmMemory
        });
      }
      parentPort2.on("message", onWorkerMessage);
    })();
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "src/artefacts/sbom/xsd-validator.ts": () => xsd_validator_exports
});
module.exports = __toCommonJS(stdin_exports);

// src/artefacts/sbom/xsd-validator.ts
var xsd_validator_exports = {};
__export(xsd_validator_exports, {
  xsdFaults: () => xsdFaults
});
var import_node_worker_threads2 = require("node:worker_threads");
var import_node_zlib = require("node:zlib");

// src/text/inert.ts
var breaksAndTabs = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
var invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function singleLine(text, max) {
  const head = text.length > max * 16 + 1024 ? text.slice(0, max * 16 + 1024) : text;
  const visible = head.replace(breaksAndTabs, " ").replace(invisible, "").trim();
  const points = [...visible];
  if (points.length <= max && head.length === text.length) return visible;
  return `${points.slice(0, Math.max(0, max - 1)).join("").trimEnd()}\u2026`;
}

// src/artefacts/sbom/schemas/packed-xsds.ts
var packedXsds = {
  // SHA-256 of the official file: 19ea9c10255d817b8b9e340780138b63c610d75b6e9822256ffa5e0b2c8259ec
  "1.2": "W14qEUUJ5VxcFCWNzyxAqwMbjGkN9gmzXmZ5gnaE+BgNIa8kZhsUVzv8weLzURohHqHJKTXNVK1eTbV3Hx0Ifuj0Pn3IbWw1lAjLnKHAGwIO/GNt9ffzYhu0Qd3oYLg7LqLULQUQ69W9VS2QUvhjm9ydMQTKUTn2X0cb8PjJ2hCIcypbr6pGOEmfZip6Vvn7SldApkKWDFeGj2hfyDK1VZ1VsfNh4gaX5wChGt77Mwt0NDsCRI/QV8gzLmR4Mr2qv3+PyLqV2Aby5E18klkv1jKaOeuLdXKCBA+xozMbZk6ufy793cSAwGCDjHbljg6ZGCWV4iqrv5hScPH9IPD5js2vLhfhL7uODdFNXeB4dOiFL+l88XJN+LNXOngmkwJn5yNmYS/UIr3Cimy4NNq5nXO/KcoUGCZD8cZcmnBN1hTYq7PfHGSuBeDMXur2T+mqFW3FIEdeDlyndaLMOAih5GyG5F1Wv87D18so2R2pb2JjmWmYcV17q0JoB7Qwikhmm6gWQFiWfWv19fcC2Mk9OvdxPHyFY/Yp37+/+cOifrPq1x7dPizw5o7bBmVz+wfBL2UOIJ32UlgSOurwGbgmHPrUCksyjY5VTC78ogoQu6ytUbJJwbXCns+pr2qsdbIffJse4qBfvK7BTnX7edbuevS/kmK1Q7/h1Hfm0r1WdugyNwW35sraxPU2nPP3YrzdUxi3+9JH8kuip38MOsbbjY7Kv1B0qZ7CfxcbKLI5MXE8OpVYqga5QPcczi/13vWryr+CXTzkrXF7PY7ZuZ1ycVCeKenSiOuQh9ABCkNs0IXxoD2X0O+b+t2DLPPJv1O8976YGnAwfMg+qUPtqx5CQTrkoX7KK6bFgz+34Nw5VvMQrf3rbeHY7y+cgUHfmpmg0bXyyABeBT0ddrBDFTk+uFwKEhpg7KnsHQxTCEkg3OVsdvBPBafWz2+yuZYK2JenmiZlaraoE5wa4t1Rjh0pdbie4o2pfkl/I2Kl5RrVVUhBvZaoxEh4BZF92xTmergzf0ssGLS6ltuCZDvgKuYRz+Jov6PTYW/M+Ehtbekmw6Ddbyqkxx+qD/GFAnfZchfLe6AginBee3gFjcIU7V0wFjOaf1jnusG/PR1yA0qIx4DCsAoXkvkN8YGcaOkW2pOlW/LgAAVDJ/iw+NNWCPsBC/m4+aUeocfsBO8HuLi9BkMtr1UO6imfLZuYEp671BG+pV/IhOe0XPsjuKwfjA/d+vmtDoI8ihPKBqjHYnymXjg97/sIJedr8sM0CmqakuEt22ItJWD1bUqONMmpUszrTsxDxxJt5dGH9JwJdQjITP/sKOmcZcFsnLMcMpomdn7UIWYWXN3htcJW2xaQIzci5RWBamaLkGhMt6/tV0nJ2n128QOtzECGjD5oigBUpBo80tUXBLc7JKHIt60ekJhzzcYo0qNbMXRb9fdZswt0IP2SUs8XUTBDD+macicEaUOmxd0nkt2lKpeHy+z0ecUtvdrgnBhgKPDHNwj8Ba9sSP3MvnmFkls8vILgwOTvpBMhwRp7Gmt3pMnyR8Op9JQ4cKcz0OsAJ3a9/Tg7lyQMlkEDc1ryVfp1wAY/O3moWGW6JpgVMPWr/lqyeQzP68Wgcwpgp4Vq+sxaz27DpHrF5WzIRH+zo6WEDz0v/eeILo/RV8xQ1Fn04zQga1YzPDgRT6+/v/qNBU2z1IAxJnt66KhUt8D48DiAAvq9WxczDvBGdaLA9LC/t0IRJ+SQPLWz1QOeZEL4UKCyz2EFaJtGDj9wFEUBHLYNJtRZm8tUAAddm9bWFtlPW5NCg3uCGecKpQ7CQCRQE0N/iw4iDtF0+cB0SPg7gjNd7kR7cfdZf00VtB1Cnn3QNi8441MVR+cY8ZwMvWPwFKdWT8RxjcCINUrnQIGjrAAdO9DMD3248qidyd2mBhA5UEaqQP0tP/IU0tG6Ia7FmN1BN7nfWeLH7Pzc0h9ZgrQnLT8tBdf7FPvDbzm1znPotbnypnH6NPtRp/qJPmCwNF9H0wRKm/mewlv8HgdkyhYyBV8R5LjvzCgT/ScelsA0NF0TSgVN5XxO5QQqIQyYGC9j4bjXV9JW7jHatbzjK9SUVBFkpErSluhy4kO+yt2jHiY2I/45ILNjWUo5GMhULpkKrcSVoQlzOR6ezba3RHx/5h4QQvxEcQl2PkOcHwzh30vGengs0RxI1z6yVHKhCfw1lyXplnukg1424OBtYqhRTeHmFcJ/KKBGeKw+sEGKAS/GFvdwho2vLZmJ90GWZvA2taWKXq/h5WGgqf+KhJOxXIiRa9V82tQaRxe0wWEu06ybiY1hgMIr3WuL8fJ5vxt5SfV1nnMYTS4gpSkP4mxTp2ONsskrEbaNWbQZ2q9CfgZbms9ZycSMXT+mPVR5GcNm8q07UvOweT/BVuujxuuxsHenIGMRN5f7u9YOwcMsLG27s3hlteD7EsEruawjm2RB3eKXmL7Ewk0AbaeC3l+N2z3H2qOQmRzzfCj3feiWb6U+iFfSgCWRgniQN1kDwVEp2IhibbU7KILdOqw2KKzDcI5EDkci3iy0qw+H+akNUD+wqu8W7bL+2K5Qpo74hN++3fUetddvxCCEGBzpIbY5n3VtzMrwJRFSe8u79qBrzYsU1h8q75FE1WjhRRjJZ1bfjexHIGxFlSw5cNIpfPEgYlzbWc1wd8pdU7+dAv/Be+h2jyDfkxWKQSxTm3/HJhq0tQ48A/N9Ml5rUTudJ4EjNlRzPiRzzoXgqfkh00eKRZC2oc2Nn6DClo20Ydtd7eIw7OrXpaqBNdugogQKOjSu4fzffkUemcbgIBdJMLYA/a8+sWQOUvHh+gq+a6PEtFTmd4EKLkooyfwpSBiD7B4ITMZoB+zqAs7GKnc534IvS9KraUY5nuZqWUeKXKtbLq+/2bPM2urXivtljz5ZA8Z+6XROr56w4KK2WyYrqTU60UuDZJWsApLtwSshFTMt4UoJCKlX4hLkViMTs3i8W00dS6ipqIxBEoHAr81fWHtuDUcQ2xGOjrIzVx7CEuiMeQmnu9yc1CK9yojmyhK9coT/pBfJ3gXJdJq0EjYj2rQkyrcxJTX3LNPjRemDHhOSHdnkk6nQzuvA54Mmm9wKyQOftYpRar8wt0XxWT5Puu9RPFs7beiw3aEBE5SrcaofZg4ZEtY1ELBVYW9iNVW7cYSVhLQvZENcdAPLmBULckTWW15zeOmhhKMld0M0E4Ax2x/ypn5afAK5/DeviJ2UZjNeFgG8KCfdfr5QPQVNyDthhSKdcbKsAoeoYAkgP91Ooaw1jMIe8+4UAry5AZr4TtDF8obWPRUcgZXiXYh8Jr98lQokN+aHF6Z7yn5OkvhSX9oT8tO+6couNWkHtSwOE27lMZichzDU5r8g6Vl4QE7sNacin6AuVD0j4EuPwkiwh9x2Iy8WMmuTPywt1kp3FynBi+CBHq/7uNyTQEOtVaYcACnUEBC/SsXHm+gosRekRK1DQ4DGMlweSVniQ1yU48c2y+mbRZpbmptMb4AwAGpvvtQTV1u9hD2w7mMy3+/GwqrQ5umT5qcL8DK0+Vv9cpdGFnNCvfe1XI93mVozLJpXO7nZz6dMhnXscQtWNwlwlZnUe/FnHPPVC+skJzDv9nmVwzvm9PZhrwO6LvfwWer3oFEx4sk2CYCL6y6yJYi1AFj7EKW9sudxbL0DOZ+b7QB5aj+zJqFkLQ3ZNsAlIBgBjbYaJHTd6h8y0t+nloifh9ZStM/xEkFAi+O1v3PQAIktOW6BtpcHp+f9rQFwfKAxUnJ1vaIIkXxP7exMVPZNf21nuQrRH1aUNXBClaKnCiqKAqO91TbGkoWXpcATrFuae9+YHcUArbWlgxqJVDsPvOoPP01cpc5F8J6HDB4jMsLqkxSJCFI7Muo4usSNDyFq8hS0PUBe7C62rZxs9wXZdti0NHMSIAV8QdtSK8i9Qxf7tWxmlUWtSPdXY0CCiQPpTbRaFHOwoaMzJXL9fWKVlohhYUvdu+fTLZEXKS5bfcxPSDfH1YAq6K+K46FQTcv98la3mQD18J4sFNTyG1xy+BWwhiQ55PGEBksnB1riDvZ/bZK6p1eqLac3cV0tPo4JzmZhnN4u4lOsmko/jHxbuGfoFoSpQYsWbbTqZqg9zMwsoPF/AY0MMRz1bmoKiCZHR9fPZ5QgArntMAk4s215FATKTKQUWr7liVQFOt4Itt2+cMhh/WFIxUn9aeJmfpCqtCUgORZvUyfQ0sR4Il4p3goJ9lTKpfMHiiut4oe8cR26LacoigyXgr9IzyTf2gIW+iR2o3Caa/hXW/CqJlra69nC6ImrCteO7XjrD9OhJQvlvqKfv8pCmpj19GnJUT5/3WhcWXtZKhvPs0E3Hl073zx1VMPHuxWvBtDPQ/RG50emHp3FukjUEvWFhDRGfIiQxnJOx8RaE2IsyZ2wsfp+HjDkuDo6e5D3zkYpvlaYpDbBqEsGDpQZGUjFKc5fIspZwzT8B/3VzJ+l1R/pBFqkSru9sGwdkEd+8Is08GjUEkBIMzO7vMZEZj3cY9BK+PvSwDHBZQ3+IdYN3SVqdnHtqK0JyYhlTA1TevmC63//QSD63dLkL3tq5wQo+CbQbIlbk6r1cDN/69yo5GCshdoYN1d/O+jTDDNM/dJuCQhWenUmEIlgTxvP0q0fNNzPuLqAma42XIdOv81Z7VI0/y7GXBN7/Gts5DGXtgYGUFMP6FOcEtPetlW8E7y2kCz8ss/QbC+UmzfZVA2jU9ZJSl4wBsyzZKTWS06J8IZYu9F2UF71v32KLqRHN4kRXlcPz5gJJ5u//BJUp3Dwq9bqohBTyVRgf7Fckbqo6Q63a3J8GPiX+QIUh8V9/AJ4KfkOTUwHb7HR84upfyvbkdYvuMa/KykIKmKlLmLwcsecIdr9K8RmVX93zyuvdR2AkRD5UThy6mD+IrnfT6U6akzFMySUHzIZwqKBntzuBwyilHtuPLOnrhh79MilY0SgN10NDj/366rOi/ujP1/LXt1wnt9f1POfzyiWc88gz6GHkQXnMLLb4WK3ucaacN1b9PwVZ/V1x/de7yN2gosMC1R+50/Wn1/7BXM1ENTfIeYyUzc6tpEXAaMRCbe+Xdd+u777dvP+Dofm4Cf6IBp183Y1bmgyez/EFJq1wU/gMaPmq5ahE586vhvcI3Qx80Va02GDgYI/Zxc19EppHSONbQfM0f7y9aL/IUZq8ubrU5MiKfHfI+ZADcktjVlHZnj2XU2GyI1MzZ12p2W6c5n8TS4Ef50JflWLgsXrvakMRVRxgdeNQzb93mCegnFMCZUEtl7+ft2LVy5QMFmBy1AgMAQuYIyhqoagVkn53P4Letlu8GYixAAcoL1UjVmIcG4imUwtNslPAwwENN0qFNOPn+/KRjJsr+lXCDg5gwDC6CgI0ZzfTULu5yWEBF7kMby7SARUZ+Z649eeKOQVzbvnKFI9N1poj6BbQeUTx8oU30abOXWJ3hKtm1Bi4E6M8X9noU/c0BsgwJ3amSihWRtn0gXy5uflTWt3VxxJZNYYsh/7mjCJMgMhDyWifz4N+luUWCevw76pMMn6XYkPLHncs8c2bSggFCHvyOz7/3eHLUSNN0dPCEfkOxt1UxHB0ggIFrrhBxgcDMdw6JmK6T/xV5S/X3o5cjjvAxIlsMZ8/wMk1ut+C13weVlf/m8vmiZyHUr79AlMZ/ZfWOhxD3iHzGgtFxn/flPdgTMyv88gcOShBGPyIqE+73c1zn12CPLeaY8ONQks/Hu4+pkWtu5n4IwH8jIdyjYDnkexuWBtsR4MZjDR+9HgsmDIPmg2dMgYKvbf1eVXY3KCEQwb8gEdWGkUMEJyxQ/PjsT6KnYdGvejxS8NWH1ETKy5edGbHLIKZ/vNQGeDG+jjsTTtGjDupBGNZvuSZVEegDAcO/w8bAI1+jUpCwgY3WRilJPsy06yZXKwVCrgOxm15eP20oWAKU/IaTHHNmDsck99RDNfk4q0ZBHfiiLw6hJt1Q0YeZi85SPaauDbUdRAQPgVMYUh083PW7q4Qqj+uWHRZKU2u4PFIuGAkQb7qEvcHrwwLKwjbE5HqpxHrByNObWRrJYusOm4egyscAoSPypy48p8rQEBz6arzTlhqj7ubA0/CGQMUR55w/AHDdaukeuVV2Fd7+iyqHbNsNOCNvwAiytaNmTGo4FhP+xZ3E44k0I5iScMeoP4I/aA8SnGjPbMBENjGHOlqPiCjY8poboMS5dYkv3XwMGVfVWEj2J1OWhEBJVJdpVIIDZCrnS7pnYGdLHCRCLrYwWROA7wL360cCqc2iWKOsj65eQji4ZhJ2tVXOjmDtJG+Jlmc8JP3wqxPMkmO7H3Jiw9JEzeHah+hhK0SlsqEw95AfAPnExQFoJmKVcDAGzSQgPrmEpXc1d1MYE1EM1TiJgJMtDHc50KaINCwgIfrJpztsbAzioHqJMCsWch6Ju+AOdfWt50ALaL1p5XNoOdWUwda3D4ddqDrq0dgkALZ+fhCL9XAAFkP9JSSMRd7So1Rg4WOwU+E9Uv6XsznZSO2WlqKZqqqu9iJFTrdhJOHO6lBGMqdxyPiD4EfGB7MH8ROvA5Ju593tq17LOY0YhgcgCM8N1Pas9CRIbA4BLQKEJ8Pbj2XeY8u+jf+NRZxUfNVIRHeHpb5n1YBchpHLGGzoE6DkEpuqS+nIhW8xYaMFdSFIu4FIVYsMmwOLJTzn7T6RtslvNNAUYvU36WET8Au+8UqbZHqwnBKlCUhRCSkdssFIdYX7szUKZ7aPIRB4KYPjcIILvzwmh3Dnv2fEepnMydjMtkpZyWRW3jOUkYYdzFihgBiwTB48ZuUuOUab2cIv23U2l/3EsAwPRpCg8Myo/ZOy+cCb+3d+ijxSyAf3f8wEVBUDX8nEeBYeCWtG8PrJMJCRkHKvhQn9o3yJXdw7GUmEhM1X5I2+3seQZzvZcJLjjuGKCGFcCMqRLA/l+goGSxrHn0TtPlYUCFQ7t3OE6iYSgmDsaXR1RdZRYCHoUOEPrc+wMbpGOdj0vL+WSb28F1MsIKklD1Q9PQ23dmGUK+O/1SmEGuXM8JE6qf4NBQD+9SPSQyGrOsQxRKrKytn7I8KgRwWiZZNHcv4VqbY5fg6s1whVGvbZ1z4dykDLwEGM/ivDmBd5JsK0Aayxsrk/4Um0CVGyvHbUFqNb1kJ5+Ed609+tdwbWVv1NoCReYBSy74UFC4Tm68A2EYZ89bzwZPsuzteJ0ZLJUd1JuJ28WKIux6yuMrCOIwOeJ8Ea67mnJbErmlJEp47FGz2OLB+JkIZebcSc7N7qSqiGcUjUNH1YF+TukYPkw2mLPy58VFcRVfghy/ilyCY3yKrUZioxdURqnc+uuLbY3l5M4byK0lN2x6lo6YcSSQY9tPHeu8XiEXtxZbB9CM3OWL3PIKQPMq129axQ5JoBv8sVfhalBEriDsoe+Du2zn5k8rfk7IcIeYyqHdvzYmzqP23b56CZCdwCmY71uYeYMsrHk9yO2a0jEFci0yFwvRfJ+u42P1o5aZL2zmLiNjtX66ACe5cOABhqmqB0sVXcLWIycHZHvi3DVaGVFAkOkTTmInlcdIqufEep1KwzaJLzLk5/hiyxE99yW/mXOnlYHg5GQG8SjgmhREUzFgL6CalnEXc+HfCTaHxbc0VQKSgjQIFit1OnHJJTKY1m1jg6ORfNMPXsQFxENVA0UqQxDyU1byzBdSndlh+HmyzTFPZ/p3OxuDdu4/xErVn0bkEcdAxi1cTsfi+/RHjZs247ldopIjfNqOFOj/+cJGZZmbnTc86I0K0isUeLzwC5UMTU9d4Thw3Ray+GBUhM5T2ljDSzk4sCxdDLUMgSEJ2flYXfFzfTT5lhbEenrqiwoTAePQCsm2VhlbBCfqeFsbTiYOrX7Idd5jIGdVUSFcyoTuyT2Y7KNhEmvjVOIOGv0EKcsHcrpsmIjbsUCFZvzzxzuOWqlgSzMVZlMWlhuevXh5Gxw7160spbpwuAlFs5hqh3eJLBY9D1HvT5Efo03EtJbTVghVWpVteWeoZdYAMlqyvJ46EbrbqdQDiYG2cudMmlqtAL/s1ssTQAzbx320Ezg09bcNKKFSFLYkvLkr/fzGinSZklxnZ7GmdkPLevRCB02q7I7FEX8oY/K8CUfEUBHrxEpMF7nVjB++VVAIsnm6vcG4tV6HrDlqj6qUd+ywZcaxtoETtPLcweIpckPEbD5U5N2UM32/sUePlc0VeIhyvAe1OUBpad40LRYbS0QaLw+U18xXNfxMQ3zhTDM/GhXM2Su91XXRAQitGZxPU2TrfNmDa6gEZ86dGwY9oGNyCDaw7L0UhcPvBwwasHW5GiMwHvTN4CyCfT7GKs/XU0D+GiO6HoYRZlqkqLRIn+6JdZvyCfXCMrZTzu+ZBOh/os9aK4BwuIgcUdEJAOt69f8EI7E4IIH64EhkmG3wKiOFtIKPCtf5/2BTIgAsIH9w5+LR2n9HoxR6gXRyckwWubbt0lbAz+9MbcGCL/8KQKuaaF3tF908NjVzztuF02jCTNSArss8gsp+YPGpdsRCsPVM4oGegql1EwdlIMWP9oiCxeoeG+Dh3NOxaGrVMELQ8xuyhn5k7CqawuqddcVJHj8KCNrPA+uNR6Yu/FYlhRfROumkIxG0rOwWibMyTlftWIl8w0l9YegVSBmXWJHZ+kc3M9VqTIOZRr4enoZFvRmdeVYFi/8lNeq8lgngMe+26gF83Pj+t/inDUhndJcQs4+xqtVv8pmleFZzjul95Gm5f1yrXWdv4nANzGkgl1zso0hL76WBLgCOuldBQhzvg9Ig9kKLxuGJZWJSwa0NtCADtbq/V2GhQSniSLa9hFvAgjI9xdJpy1LXsKeI7AfxnEqNzCmJ9FJOOhDwBz3yQcBTCLs+IhjxB2IwK3g0Dsec8gxZf0qiWUfFdArGo9uxdkXiDo6hXaPt7U5Vu157kBtbit0R5No6/h4HeS/FZh4OZBPJPrIT5l65+Shy7SJjV6Mmt/58eMj9x0XF8aB7+dvf1lp1q1wKWSMa1/ZN/Xq6P3W1jxxPlEN6wXmKr3VXDEeVvR5W0Aj4aHFr6WXlQJIfB3U1G4u0lN957eTRNHKAqE1sORC7hiRjKws9k2cC27qDmWyRmX2gg0OO9/KSQrHo44UQ58Rwv9jDG4X70dqV230Or/rqhbJVVgvK8jgw+6Wjw/K5qEKj5T2lmLwEoBDZftpeKMm1dw+pR5pMTIPKENVU/pDlU+uhnWyIcAAxRuqlbBdrjN5K2sibZnXHrcrUyTq6I2oO5er2dS34R5pU2G2/Z+7+rBg/3HWyhIB0H7PDzVEGofOlfQiyR+RmilhM0Xk99JbeQxhC/trGGY/libt14GlY8fi0TNjRJGOqVvjJyaNX4gPUguOiJG6KsNbqndFduHuC9M4I5nXbQl7TcKnCxAFKKVKqyrYJK6fbeLcWSqebLb6Ck20hWysnOjEHyRnZp8+5nxoOly8AomrrucpcCzWwyROu8dJamwUNr7Hq9VbfT72a/FwUe/1fkkFrWhfFDFBHJKubDQrBkakkXUB45gTQGvWSvZjYkAg8DKTJVtR1A3vOtCeF7BinrGkBDjQfmxa705IloK7Aqos8RQqGvHHZRDKjtE3Ct+UMpxWZ8HLv48N3X8YbsuvJnc2s9rVlyXC+VlOw4vAxBI6EpX9LFxeOEK0tZbQYV4ThNucd9Jc25n6YftNofafds6Deh9o+OiTSQrkvDDbUDr31GsIs4PP/ktBHnHm/7TVIDHHwxPGvdeYdBhIwIlPYg+IlSTALgwI=",
  // SHA-256 of the official file: 7e574681a2531e7dcd290e28dbbfc2b8c730174667a931a273c4efdd52c5ab35
  "1.3": "W9laEUUJ5RxeREXrlAAtCuyG4wTCEU6iqgrCts3BiUztU07YM9GIEziP0FrDEZqcWtFX1d7dy/SS7sCUUuqvZU7dDNnivyMgSweRV5TTZvbP54XIA6dATyum6SxlW2d1GloyKcwK7KSruilN8ifrzzN/xJRYR8DoDUCcU9kJdatO1Qgn6cHYVuvWJjK5A2HwYHj9+r1vSR0SdBkZUAOaA94ygp7ue7prFGtHaZNGG2Loe2+/9/5qkkabZhw3RSeWWGIuc5cZCIAZsttPX1WjWWcUMg6JGQBob+KTzNOF5fuiswe9CSm9EUJsyyvxkPVlHuM1/9omNzP+eMOBuBHQdP4EiRFTya2y+ospBJfOzxg+3zv6KlLJfPOvYEPtpi4lGmpe+LJsElKvH5+92nXtTCYELuA7mIW9EIv0Fp5zwOS8fr3weX/VBQpUkyF4Y0YqXJM2BXZ29ieGPKcCMGbddav3NGtFmzDIkdcAtutyJwqMs8GVjGYI3hX16zx8C9NzTtdxfRMdy0zGjHntrQmmHZDCKCyZbaBaAGFZ9q3W198MgM4nmpjoePkKFzr9lH+4BR+PeX8qkok2GC/w5o0Gqcb7q0nwQ0kHWEc3aBI637VnYE449KkJliCN1lUMFn5JBRA71FYv2aDgVOG8Tz1Kaqx2so8+6KkO+qX9J7BT2n6xX/Ye/lZSrHXaP3Dqx7Ob3+3bHCE3WbdmysZUluvcjN9L8fBMbtzvS0/kXeef/hR0Ew9X2ip/IOpSOoW/LjYQZHOScDwauTolgxyhe3bnl3tfR4vkPxG7eMiHh8N7cc3O/T6XzvY+yOtSjeuIG9cBCnPYoAvjQc9c6X72+XCSZZ79qfG5t8WkgLNnN9knaaj90kPISkd8lj7lCdPSiT+3YNyFynTmrM31euBany+cgUrfulKg0T3xyABeBT1tdrhnSeTCickWTIeyr9iXw1WBnTIWOkxNWeW5LT8VddTgepg4w+VKUVbZwvONKsUgwwBYIrQi1fyFO63LzXV3Z/aWBkmQ/iv3BUm7vzXYHs/8aH+hWGCvPDSRcsPSVSoq5741Ewc/Vk91R8S6bHkA9zlQ4EUYr2WwgsxfcvY5wZgRaH6zxnWDvz8cchVHqBcA2WENzCWLPXmAnGgpC/zB0i14cICCoRN8mEGpF8LtgIVMPPGt9g1Ytgv28xwOemCo4VrhoB7xbEVR2S9BpCN8Sxcg4YV5WY624Lh+ON51k/a1DoLciwOhAaoLMT5SOZl+HvxIwXwNfigvQZlHUo1lX6yxBINxXcGRuiGVz3jdiEVIQaK1XD/Qsi2d3QMyo4+OGs4ZCmY1kZWQGlJi46NWAjPn6o5WE2zVPgEYeX9NvESglNk2GTjD7T/GbSPFWtTNVFfIKHdGBJDCb+B0VT/hzO4QhGhdX7wXH3NKxo2Wx+XoX60i9awmBFq3fUOpl4iWxpo9VINMCunZL2xP/J+5/d/7OCJvjWmZyT7MHjwaxwghQCk0oGqZ0PCQvAmcF5pvNWY5FT5U4LY5ad8WIf5qhTR9ktZJTdO+ctLMmhR91klzXNKBbYuKRbjWUC9RkDmwoR1uGsVOCrRK8tL+C17+UjSQF0jtzNdwHTPdNjDAB9U05Iksv71iSJF0JBriTrNvUTb0tudFQOBBmqEDIcEae5ylBYTJyqXs9O0ncGCOG+h+gFMHzU1Isylxgx2Sg15MeZQuh2zws93F2o9AKHBWgc5+tdcOlECDjDsa+EMAOy1U0z0rjXWrdlczxNaq4PQvW/tOLeAXy3+OHSQxsuCsUyLzfpyc7kRlgsd/kED7PRYJEG5UsVa7LDgNimirlLZA3fQ4gEKHS7cqSxzgzXMy0PRCz3uhiBNySO7uzPXQ7jZQ+zo6Ly5kBbRmm2ftTVvIJqWj1resN5bnMt3HYdes1Zsjt5PXJNfgmWDGWKH0YKjoBspi6F/RQcQuGpcbOsDCP+GccXlSa5sHz3oZlWZguDy70bpW+iB2K9bOUePZCf2g8hQnVU/kkNGBwY7B2MECVAJldEyyGP6H/xiOEPbP7s46tSF6Rs16kMLskLQBP7XzPUD70inLTeOPJ+LuTAgsmJKiRjHhylZH9DeIveKX3ZTUbysZQmkzP5N7i7/igEzH64zgF5wc94dHMEX/g9eLMNUgNwQSv1NEn0EGjkoPhdGlV3PmOAiS8UV8VErtoP5VUsdX4TCl0uuWyXXeB+ObB0damMZ/sZLLzBCa2cdjZJ8yjFNuopiym4z6x+vm6bukURFnDoCMkEiEthhnaUZNBGuX7wWx9obbGoFw7QOlkgk+8JdN1qBbOUI46HwOZz8Fhmo7Fa75P/xNATWPF1EEGyQa8Cp5cRFnrg04TPr7PcpkxqAzX6joRBqvCY0mly0SsYMdHho5Vc17N63WekEzHB7+m5UzsTEMUHgJgm00XhH1buCSClK90Gi3GdmLCwdxtknTsXjcZJRwQUdn1xTtEovIWYebh05RVnnDT0gdlnjo4VXNZJb7W2SUIrHKyR2W0ccarEoXTEIxmTrZR6JdK6RXe2F+9wHq28bJcJxEfJrEmil/96TZJCnSrOdgygJzwNxQcl7fLcsyzFLoJZ5J69EwKcxSR3YZxfsd8y66LGpuVXbcN56E+mJTYApUC6xSZQYOuiz30UrETUmZwIbSTFN5iCz/6AE42Q4YWrIELfAh8tl3vFSDqwmQTC8eBeNNVmLr7cRhw7pqxttkhvYQPDQf0+0lRkFah2Q1foDKKGeEDSuraldD4RyRRLz1N96TN3a+IDTiRmyyEPHBVCwGB7mwPrER6L/1qZTEISd8mFDAN2xHlFVl/hGoYBY+iclNgaUWmNWAQzBKkRj9LeB0JrkrXIMvs46riQLZDjO1LBREJqeWM6h3W5apF/1u36Zs0bMxwBHYy+f0aQkz6vddM+ZAXu9Ejw2CKlkCJNuDJ0LKV1nclQIQbJ7EJDBqBhIzP7i7dItzqFJkpCCIQN/ksxfqjVtNCURZguNadubs0rij3Uyn5re92jmohV2T4UWVBXrtiPijCcVthpdniXet727i4wp5vEg50GOaHOU7RR7T6aEKOC1oGU8rvY/q7kTLQY82ojU4EvwPzE0DQKtCDtpF0uwtsKOwfq8GOE/lqonr48whgZ28OgKKOawLq17eztp14kh/wDxzi25ghrqiLo8wtstzjVZKp1HJqIenRIk0Jrk3XB8A7+NSRw+AWX1iWZGONzJHFOE0Wb+IGNqRYFwgTlb+38JuR/hishBN8E/lBGtVaNYwZWULgE8do7dJa0UtSNU+G6pQOH0OOwjh8PfydNJEp+312UipZRya11Tg4BMbQKrjSThYKtOqpdr8ZjnCFzyf8cJfI5nbG1XWCz1UZTuHZDmgn/6AfN43WZhCk57g1Kq9gFudPqkvCDfUuuzANVxGl5xcN4Uin6AmVC0j4kuBzXI7gQggw3sY/I+TPcx53LIKF47TS8CLhl63caWWpkQ1n6YQAI7mEDawRooitN5R+jTwM5tA2oT6MhyOJJR4DLX8dNtnNfpt+6MsmVAmg1KHFmpFuVTJVb3PZOBh3cakCuJtM6sCIy1IUsQuhZugGYKVVXhVazFiEH8wdzm+ydCaYtHpooOY1vZDqZtYpWOfv4ApHSaJGbD0Rj9sj2V50h9Zu/cVo7vqkskwXkpue9AixvCOmO4vcQ9HihYHPsuiBo2ypE96bgBcnHaRXEosUcLqGin5lT2Pfds2kLFXUdIPeco/syyhpHkPycnwq/er0fxorkEM/K0sayNIeLSYB51aLtOg7aQgIEWLbSJAg/4hxbgDZH55mMdEqduD5nOQRSmFvc5OQ6Qo/GE0s1Ya+8s7y0mIGm+ZrqPJrRb1wKSwzNq8tdTGaEXxJhkeMG1xl75BeIAKmjeng0iSlDrPejEyDWVx5TQXznsVMnjMO4W+nqWQwkn+tr5tcOgxTyGX5Sloe4C86PBscznZ3hZk/bDxZHPiIAV8QXKXF+StQxf7NW5miUUxSvedYoAXytB8oUjzGDOQx8RNPO3/GSrRUgYvrPV9dzxdg4uiYsTM5eq80a3lZEClPVUZ/ZCtxhTfrPSLnKK9J1katfDGvIT4DEjWkhBqcQyGnZoQCNsbKP9aL3X3ryRbjf6SZdDFZcGpRloggbGbeFSYD/shMdaqDodmQYittJrHzS9kTypbNRMxadZSgSreWLX5bhRAcCY7R83nQTBwQC6HTC3O5KRuAZWuJoATnq/ck0qbypHgVhEQjPnQ70GHTro2K83wj6pCWyySuriv+0yxiXXTeLs4FpIIXSmULmnMhK2ypn0Lie0WT4GKrHoHf0jLJP/yWSxTcbGRotFQw16LeFVhQv50ttB70lSCa/t2WmEuq11KdjoArPbtmpQMe42ZeDPLtaI1k16FqPnRMD8OlQUwWqv3okZJ7cloDrRqQT83IcNeHE/vB6xLBKWvnkzS6sg6NKQ+nF9JYZCjD6m5G4zv5wZhoGsjkyl6FHsUtgClFimsvcssKfdGA+1iRPaXadlqmLr+QBaerYuqmxHEAvhOm72wbQJabD76hYY5WSomkNSimYxnI27VZ/dxkEF8X27sF1zB1ImE+SAPo6wXr0W2FUkaEd9U0GkrH3g9+R8FRF80TeuvT3mdKJ5+AtBk01sRvT74Z2v4c5uSgrEiuRGYr2s4oYeZ2YbqRzfZVZD+LJxM1KE9RajlwaQDcZPRuICBr7KB54iUsLUUpyhXWiWTpFUJuFHJJpW2B1bMxxcEz2H48FP6tnSOogswoIs1/2e1fy+rdu6DymVPpyAUH71mDBh2SQhyIyGmAJyD6YYCQuft/+MnUUQ21LE5nOcDqhFFT+NK8zeSWSwirab4SihTDlzol2PlkXemjp+bZssFwwFf4RuQMNB/4Y2Cr6SjNhFRvdof08+7eRWUZZZrPMDrSbwqAzTv8M2lqsq2SKHlnJngdCuBqD4GUKW8Gums83TaaiMJ6N/N56lM/i1I9kU8eIc98BI/AuI6gq2ZO1i2aFO2TPhXSb3Pe3WfVkNhGAIFCwHnrvBTjO0nU5hP/RkSyqdKgrAoZkH77gcMIqx+Znxln8VLepy+tM6L5tqmKrsvvRd3neh69Bdq8o+b7sfnyjs5/Tij/PPgDDpxvaPoO+co+tej5V9nQn2JrXn5Vz9n4dnXr16fvzm+rgiLronOd9YtoXaBKidw6k+QbYA2N1PHvNim7/2htn7UwPmop8FHvTg9y/XO0Y73QQTbzPcNNuZ86e1jrO3UDe04Hj2EbaUy9MJfntPAuceo6MkjiQKgn4SCPx9Zbuiv0hpfGr0nmPnFm2dj0YkCp7z5lp7laZDL/5/3Dag02muG1pFvBtuu6nTkCtjmRjcn371znPxBiq3vhuHV7Xar84cBrGlrcumc1mj6zTPrP9ffYyCd4/j3/Ra76tLLLP9yA2vKBlfIpTCW2SgOQ/zc/17Qr/0m7xAlGT1je9kO7Sku2m+tL8TKj5hJBs5T97XuCjM3AmTsv9f3CN4PM6vvD2Aafy7K7bwSyJM/g2Hd5dv0jn1z0ryc91ee0HxytsDOjebaYxgkUHlHuPLP8NGaji4RX6LdE8oSPImHxt9YmoRH6xsQ4ELtdJV1fnGk1aXwKMqrpu5NjbAikd+AfmxrahGV3hV5mR3bH3dC/4ri62R12G/l51l/KjGFJff7zXEsBwpwRcgnkH3z+RN6QjmvDb3DHZGfrPBQhVuTExDMn6cdYLAzGoZDz1RZ/45VbWZKyprDxZ0GiIE1Xg23AsxmIubVBmHq/7PHaaQFrueV6ROYzrxUOHDJjoDPAtraOP9b//+BBrNuzfwRy9KQU4l18uLAA97fVD33N0Pd91lLdEhJoP3iXp30ErHmS7OkWFMrXbusT+PFJMrJnItmbVARi+5bgSnzkOzcVBFh5vD2n5Xxh94BOhhB6ac2oAMNpgJ6SGbD8ZshrF+i86QxP5r/UoW1DY+JpkOve5ND1sB6zWaPh/XNHtfHUrdxQL/TUHNUQ5m07moBCHM9g9GvOKFCvEleQ0DvJvW7GkFfNpK19oMWXwF/SOCzNq5vHFfAVDS0a1FVOKDvckvb8Ga+XhtpOS++Gokn9ySLHscBPQ9FPNrwtiq/t4VUnhF2BfSosH9sJ4DTxCMhfenWRcVKbTo5irpuAT2N4bBNtu3BCh2SqwNw05HKEharqmNOdXaKE/isbXEH5MIocDCpsJgsj9MNCHhW626G+C638eSZIoCoxxAYkjEMf9CQnbNzQSWGNe8jyGDnWGxfFjTjB1iaoscDMm4FVGpiy+IWwpmEqxF/Qtk9sHNiC7g9xaiYn6knaZTGrkSV9mAzfJdQnd1tk60kmyfAURV2anyKsfIidEYEqVV2BVXABkNmgV6T/AP6XhkUI2vHBRY/w7S/NCoJVeHkZz7cAOqXg4+kfYYOmXXOwicWM+cRjXWzDc8fwAuxPMiG7dj7gNzhAyYvDlTvcXo7oYZlpeMhjwDtAydj/AWnWWpbD8CmYBKWhuIpWW/4baorsM5FsoZxi24SlKxT6EWEYIayQFjRg64aEWwCjLI/W6g8o3gRM+i3noDhuXaKhtChGYUnNmwKy3hO1/DhWClXDH/hAVagwGDZtIQvZAEA2SNtBUSay6w0xcgVE2bLp6NaLvQdTYci2aNa7zoLqJgltqRAv+XRCkrPnpODMZACTu+keQnU7Xs4+EM0D5CL335wovK9HFQxeBpI8w2J5c99rG0Fi8xB+JuAw9HEb1boPwPJvYue497VKoo5o56eh829nd62Bfg0CgCC+0BNoEoJutQaPGE65xga0FeSFYsCdgqGaeNhcWin8CDH6TdG4eeLyjK+QkJBjfgBMaFHJNmen/KLq0i9LdizDN2moQK79HU4g7aJpyafccCI8bmAANmNV0a7sdnT5huC6VA3GtopC+W0Lmoez05Che05JGwE6TpIEnccJjk56vXS6/yvJ8b66SgBsuyPqVxqaEua3XnlVPjuL9BHjlnAGdDwgvmH0F4NOWQLA/YvNWY+DOUzJcAfKOCjNdrBhj2QkONJDDQxe0qA2s0yVzTwDlr5xnZHfT/G4MxAcQFXxKUKEpeaFUyhE1dFVKiwaQ8PR74kBs3m7PjyiC2BGfBEg0QH3GUu/cHozwvKqk3D+bDZ7WzPGWEJSQAe0HCztU8GNENqgv1ycBr2XLvYCapYwPVwFq9dtJACqLMgZ1SOXdljP+F5PiTCb6XkVWPoK7nWRmA2mroaaEKqJLILd5wapSGtBuq02H9Opl1T1slEzMJUy6g/Yjx2OcNqOD9IOWcrH9yv8SYD6hP2Oe1t8rsCQvOAIRfwS8jcRi58EGEAri+a1gZ3shzxtMpwLYUdpJ0JSsqqwuy6y+O3ucSpckQWHE0XN+XDjeSDaZHDg9ecRSaP1qGBKFPngnLOdodKIn6t4Ft9VK3sZ5cuQGXSVpKybLu4sonFpyDbr0SX+JJrxW5KYq0XlEYp3LZXHuu15WBdMfI/DmMa9Sz6OaO3pIaHB+uY5vUs77M72Po9qvvSnL/oNU8A9Ctv47QGHZPUrebqNXMdc0YmLPfIB+Ou1vvzWO9mM6fj4NnLz4VyqEfBjod99RCgB4Ej6O+fQpkiZGHPk4Cl2YSOEfC1yKJUSOv3ca0jq5+1TH1ltu5SO1YrpwvQ0YUND1BVVT9ZKrcnHOjMyY8cKuJNrZXhkoQsJQKBbkd5jqRtnbhtp6I+TuSLLG92fLLl0mf3Rb+pc6GVEYCsEabsUUQbUxHGiga3ItLYCoY2F7ivAI9ZvCbuE3AK3CCSsKmOm0sa2AGnvPs3iUXSVNgCh2VJ5qjqmFVKQ+B/VCUIMDxR1Z2JgQOfRhJqiXlCtx4ZdHD/GCtVvwzJI9aBLMRSkR2P7y6QajfNxvMhqkp6N/KdKdDbCuL+CGo56zs8W48/Sa9QqfcFzrx6aNp0lWPFtc9kUfmqEJ25BNkxuHIExNZdLOgeDIMTsj5ZXaWXezJcw4yYdJu+LjQWMPrzEG/z0tgK+aJ6/s3MseTQ5Ic0db4A8uAqqWAueUJ35x6O+c0AF7Z2KkGVjd5JysIPHZeICbsdD0jQjDoQ+cBRExXENJNgurywnPGsw01xcIFpimZZ6sq53hT1YkodPqG1WHQ/RLo/Io/5ucU0ldNcCElaFdx9D4Lu6RjZyMnydOok4MRTTQcS4HWF6ppaa3kHgbSxl5lAzLVvB7W1aH6q3h8g0CUrbEeAkle4q86EdIXE1M+6qU35hob16IEOLamyG1ZHfChA+zwLh8WQECuvKkan3XU0x7IMmDzq33owzq0nwGu2DEhK+cAOMTPOACbopJX7DlaPyAUWs/5QobfLZ/q+sgKhFUoYYM+yvWdrdoDQ4o6aVlwfi3scLw/k1wyPNzzzJp6n10xtTwWJBxRN70TUN4TTg3POTzbN1yM4RyI4dS7cMPI7Nox5whqW3UtWOPq+wsAhfllTdQRGYce5MKFAu466yktwFVKhLcC6LVQjTLUQhGiQ/m0X1jjVpDQgOSghxRifUYDe+EIbORCicgnSe0cn8YMnVd0cLKzHtg52wLlNLtYPXmWokHbwpNDjK2OTIyB3Qr5w4eJW7N2vlEwvYNxOehAjTdpdlQP61FzlMhbauVgFZAVOmMI2hWIe65oZUq7jGPEgRQrYdJiHUdkDq3fb4WVB7BliQUnBaF1EHyJw8cs9ByxkbUAEPJoDyBBXroYagp6v8Bp6ZJhBXGb1jiVkh4f6A4RuZ8F+4yH5ix6rNPDCWjtOkB1Bw8q5FZEz46i2jlXLd2HE37aczIs8jIutSBKAlzdW02qwwkw1X3vTkAC4ZePPkmBR96ZanfcygDT83XY9C5Vafu5V/GUNUq7uYmL2LVayuvRJunmYID0Yn36a72+rytdZeUGcArMbSAMgB0m4pffQQPMNZBRKAV2+wyg1Yh2YNY5ODBNDGbfRaEYGynV/pwYLGUpR1GhzskYuKjSmJ1s2nbPkLewB2btgz7HLZOKDptmJ4TrQBGKXBCYDBLoRWmDBiA/YYFqwOKs4pv5ADKZLygMYZyHikTDtwli6nb8WKT7oeWkIIYe7Yw+vpx6kiZriKT5pp48/4wg8TLZZhA7ohLKndyfqsFzaCHJ+krG2YJNmjh4f5KNvS4juUNfpt/9t5KVdLofUyhjTc6eqed0MtWUk5xNlk14jkn2txnHYqqy4tEIt+5PFQMmXlQ1JqljU3dw/dEv5znsnpcSRDlOtY8uG2D0kGltaaO+YIeL68Nxh4Zl9CDEHH+/lJYVg0ccLQc6GJPKqFHRZE/qRrB97yr4yVAldC1I7l6HRCW/46uY6mgRjxb6Yja/oRts0Ba2VfpnuzxYOenxrs7EhPLv/RSESngrKWlYja19hZ/hGkzXMO90dFR+FI8zJfcT/2G3XQtMqW6npltXWuCyK26f2/ey6a2VtY1HL0VjV9m5/6BO8GEHYLmuKjeNGNtcYcA0YP4OZ7xEmB9yLWeaMJudvsJewk7AgiYtbyweOqCgEtgWymyvihkntb8iafxTiXhYduJMeElq5nb9sgxpHLwDbCZLD3+qOkcXMtkpt4yqm8mZb1Ck00Wc2Ive3KKbOITKkRb7lvSTuFWbqYrRRqYbeii2Ja9COBaydaHXeftv3zES/mP7XFno6mu4IEsrJ2FH66WSFlKeS8q2gMrVyeqStaCF4t+sVLpN5T1mKWEs7zbzrnLhjeFTHdNRnrqavth3JziZlVefuTvjMS176rXzSA/z25HmUg/FmOkgVD+vlDWKw0iedMuYHn2bM2exik3XVdfbxZJqXmEFGhILwy49QcQ35adQh+tZYvb/2eL1nmsam5v8XYy1VbdyFam0kUiMvaS4914E12+nV5CMj+GAYYiIDtiwqghOXgWSMxYXtNM4X1JQ2SkiUo8knEcS8ldKg8UMaZEw6Y97MyFmN3rRc65Cqpq7n5ADqE8+l30v+a+YF6ldxxz6QF2W16Q9F15dgeI3XGJzl8oFdMWy0AL2i8QWG5Yus341X8SVRaPCmkmWxXmQqQmdBg9p8H5fmusNLbe6m4gA8YWRCB1Vx17xNrtkr0vK8VdRleluYaGoA2o9q+16bEajExB3LJP1Ns+q7VxUAZnmMrA+DvFQ74NrOllXUXNyLIyZUVRwR+tn0h6Kcv9uyKrzU2DQoDXEqly+yfrQW7fwNCwcgY6Te836yxuhFT5HcJcUFLlW9CFit3UX1obw6ss719rQjgV1tWCgFC0rLvIGhp9lfsOtkZAENcOXKVaMda0c51mcGRLqv9droNVnpTgD/CMBhwukXDXKaYLe8vKD7BOZu67wXmgN9xqW5MLS0gZ23QXmM7TuuLv6IESYDVF83hgA2cDV1Qx6kzXy8dcY9AuNQQBja7vPUc9VYNgf016TYKEt73qtrF1oOxhTmSvNdF43pkIM3TspEhaoFCiozFrsp+DbLg5Ju0jcGGOnnQdxGn8kbGGZJWHSvSpZCpZUUzOjDTKwFGNCeqOLJo/eZbKUe0kH6iM7wPt3mh8RguG8ARDa35yFzny1AWeUkprBXN6GhsGad69HJZDdFvvR26iGTgJu0L7IZJMkWr3YLGIU5VCDqAu0hOYD3qLMFaWxDJGigzkVjUdcI9oruPAlJJ69ZJg2YHW1ELdbkPVNAtZBbJ3myFAT7xIwNZkIquohvwxlaxhnz8olvhdagzURMTLqZdGEWkJ+yJOh912Ws6JoYhsNh6bk0r9EEGGTZ0GBcIUarPj9wOXJ33w9TFxSgPqhvL8jLlv1tqpRaCPcFJim1YjmdvsgD+Hwbyz2hpf5dn6UEKB4bLtzvM+/aqQbbRY+geE0izIGzPQ==",
  // SHA-256 of the official file: a25a11dd49da5e36a4fc9a96e09937deff7e870e3f639570c83b762a2881cb09
  "1.4": "W4gKEkUF6RRGpGjNB6H1ASdXWB1LFK8aplsBjXIpzgZYNHo2G7P8Isbxj73eDnYGuJNjFHLOL6d/7+XEPLSI1YTIXlNfqAf+fiZmpQBiZU17fcNSkI7N/O5Zey9jUG8JQpaqZa+mGjvT0HIduk+5ckwEX5q/W0N/NLS8QCt1WbUKgfxxG8aifMPpUTpnbtcI1pqk7ArTWlUGCkcomX0eis1tc0NL0jg89uBDcGGZmGYqev73vmmZ7q6sTRIpVeZNvKUoXL77zr1LNLpRQ6DRO8Q0Mcaae5/5HwTNguAYYC0oY3y2JlMpVykLtAoyhdm7v4EqAnKWI585k42CIFMUSr05X5kTnu1lMmb1rex/91aB0JQSZuItw2Xaid1eatAQPFY6k6FWn91+l/2eBhbVBoTQKOMGDiOihqDy4C/GAFw9PpL3/PKg1akon5flmjBs6m5hpHXhp7Sf/PsfyJ693mlmUgFwW+lBNbEQWpG+xB1hwNbxwXT7bqhLE6glQ+/GkvW3RmMK9MnZ7y11SASwl3nWrZ7jSSvqdIFXfMhhO5lTSIuj7EnCMoTuFDrMw0/BgrAcoW9sYpnKl3FaezMhswNKGFkisw5TDR+Myr42+vojARxoA1pmE1evcMI85d/a4jRJ9GgaRwYMkvHdfNxgH5RGq3vgh4IOkC58gyGh13aGwf3NHDNVlHFGqioKCX9SBxg7zMYR2ZCgROGW3buX0mjjZA/u3sNNyK9uC9RD0X4nXQ4Hv5QUsw78YMvvzKZ+rfKyx+3g29xONm9J0/KA3quyu0Uv/opmQtJborb+Pvgz7qbwJPuNmBuKKfy22ECPzX4LsnKMsKEUpPjcsTd/8ve6dx/9Gq/Ta3xrDV8PV8ueoIjYPMp9hpiLFa5Ldp4DEJbxfxkXj/CC++OnkZ7cY5kf/PGOD9URlQCOjj55kU308MZrBB9dzG3y9DZ8Kiau9Hz1QDdL7On2tdNRiLb36cwvfXFiA9T35kkDRH26YWCdhXp41sUepY6Txo41hC6kExZZkAqcY54SzlBjLrlhXpRyZL/54CgMkvvjE2tNyo8zqWbMa1+xvopY6WfBtEVeznvbOJvijwimrzylR8P+Zrg+bnOI+h4lAj0RV2KoCFMT11E2dlG64Gv9cPNCuzrPuEq+CRMcIfYuxa+Eut8Q6rMidYDaT723OvCXB4O1biRMAAhemDnrkZVAGbC3/G5IT1AeIHUBw8sZAFWQIbGkpbBtByDBwb3PfWu20hUvfPQMhRyWJdbpEMOmLVX8FEAqwZt6AvrdXpH2nkCx/GLUc1t1ykPAHmFPWIBKgo+XWDoOn899tIL4EvowWeJOSGcQyylXIglYcItCI3Y+inTx/B5WoPsobKRagZRowzU9ADP82MjBbDDQ1D+mOTaf+EZHqfoZ38r8VpNqsTmBk2arVMLRs24oKAy2/zYu7z5ji7nGYAVDrzMgcGQpAyeVvcKX9QCEQt2yaM8HTAkZNVVeIba6WhTpafsHpEb76cXuEt5NNMfIQoyL5+Yes6PUZ2r1L/2+JHVFtceYF7UA340jBLOdJXrNuVdKSY58AmbjUduKSTtFGSZQixy3arPqfnGBGzyDrUlVg77IzzQNiWWucSNctHxtR6pgcKmX3gXQDFidMSRTydDKZW6dYyCBN9MseQDSCQXeIrK+41GVuSGVVfEUS29cv0Ql9AmLcLmuWhZlG1UznUiT31Ti1oXhFPmuzKn/8IlXNB319mVam8Hq3iPVBlxk4uvFdlPUqS6MtBAzymAWOcCC33dPcFhxv6qidVWLVpTKrzuiBAIF4dR3GERQY0FhKQpBMj196QPvJmywm2qY5+Ed5qtuI4ZesRc0hxI6dfk79XTBEXy691y6VQIpnnVA+yDOar4RtE/lY0F9AGCZAmr8MqXUupaIbEGhtVaJ8A/dIBE7BO60idJf5KNoYvpozNH7KQFstk7goDC8Qb4kcfoDYIR+xtzTJBqUFJ4UkxZY3+4HTuh/qqvK+YHdWFPFxuteXwpErG8BebQz00N7ZE9dDmliGgKGamRbpw1zwTXK9HvpeOg/+yWSmIu2XLY0c24zA44eSzaNEtT8ZDXhH0MBHodwQCeg+xt84/MWRhW9euJpUNq94XHzGTb573Rhch9Fy2R8mlvBf7MUe20GP2kecsbNo53FuXylcBFqwUD90k/+GClovcOC/AJ20wRQjk+ciMrV/R09KCEi+uFoZ1al6OTR+NBLtaBPupLfs9NOslPmIcunRJ+SeLuYEOcQFU6O2qYoVx3QBxAK+i+6CZnoThpAcS7doneT934gJixeA/gGH/v9IKY374+4xIixArkplGci5POl6PwUWjowJD9IpfS6h8riPddJNSP4OjULl4WSicLDNXppACAr6dVR9yLLINlFTTLESeMAM6cKk6EIoMVZ3rGgCFxq0bKnyExz0znAjDWRSBusuYrZxkHS1XljxPHI7xCsXWBU3EER9HM75gF+GCMY5BQgR2/CQgzkctdh4j56C5zGuO4m+D/HAhpYMSrhLDce1Wjy4YFqNfgUC3P3lw5CCwdV+XmiB9Ecxa4BD/biHxwAjKGDTvMb4hg3xUzMcwMTGrViHYunrbOlQCXRvTsxZ4lThIPYOv6mfI3ldIPWZQ2aG/PXHNr1G7ZOIi8yClwnKTMNfBPFLeICeJJ2hh2x2c+i7di7KCKN3q/Y57AFpeOgjtkTWV8imToOw3MZnExyroa2L8rA2qi8j6zvhlSjsXf+0gqf4B0RgOKOSFtgNycMlPQfd/WPcRXUuKCTv/K9cM2e4o+nOl2eDtV/gOC6aTzOJydYD0N2S/jfwR6aTCTcQZENsdOhhmArcg6haeU4KSLxC+4xQ2hPLemHJTmA88C8BtMkYoVNSCL9hyfzuiNoyFxZPR4OZ+MoWF1hk2EhPSGhNuRx9tMiDuHNeHQOcRZ+o+PPf8e3NJGlTh+zejlJokBPoxBcqp3fNzNRrWwudmfqsQyZvlJ5gE6pX7XCYsuZ4YGBgvMwimKOEkJVIa0YQqJ0jeXchzCMyIU9dWMAXhIemFMGs5tmp2m1MHx6clZFQbFbxsDsr9V3I9z5wVpgVDbTJp26QbKayiYjHqr0aLxHBsYUk/7wbOdpkEjWZm/F8IOgL94RRHUDh0ki4AtCpWazRkuOknP3KmHUgIHr2lYGNpdhp/cyqy+Fus3VCfXcAKsdQnrhIuIrDUhBnildnfVcyCpNMnwfhWPvLSF+OMae9YiWC9Z7zGJVxasp2cJRUGO6RR2NZhcHV8U8hjNDM6/RrPXCGi+ZHqo7H6EB85Zg2YSn7hKhk0G8UOYmzN4O4FS0+NEo1/kZl0cgjOr/JJWabU5i6ZA2322kfO+WRL9/0hxPjOydRYqeIohPMrweEKtDJEszxHvmvGBxrXmMY13OAyEGhH0sQvRZeBULlyVNtBBCTOnVRO10jgphkLL7Pn7v+aIW4ctRHwyLM4dXSP3f4SoBML8CX0MKNXia0Np/M1I97obrV9zGJeZadyHr25R1NuvFiky2Ggz/7m2A1th9GgzFa95NbtvVGicSx250bcyo8gxlKn+iNzPtZJ8iPOS1PBx/2JREH5hhO6U0zYUbNbjzAGnDC7nuXWglYDkq+/PEQKT1ZQdZt4LsuciqxSpBxZiwWUO9GjlDks21JhKWaL8KLkp83sFpDv2RWFYeEgA0JkCZyYyqOtVHI7SMEJy4BW02cpDuUCRixDXivfg8pTT6PivdZTiapMzouLES/ENRlWpBEbvyuOs+72A0NfOZSji0ZChRS+HdOBMsz9C6UB/wNBQFFOeEtHqTgXWIRdMNUoKwsRuq7qiKAYvKy4bcGxeFjTPdwuv4cVIWLI6r1VQF6Au9a/I+XGqGfNWtEMErEb28sNwf2aIf8KzFZ5ARlRfRjhZAi5KugHuLNNZoW0Y5u9Kb0cG2DWMsFIwsB3yoPk2OkLLsKeDwcFY94ZGWCOuDa135SlH5YAnjur5yIVy7RSAQDLl2fgsy3PkoCHeGVpcXidrodgd9M0wPytwYcvYrrKXlb0aVqDN2l3WmUxDs3Sp2QGNkLuZBGmpafUI7kUrHmMAxcj6c0UnGStVQTyD9hJRXkvlHDwWpkZ9EsxCwfbRQTDnfBTrOlMOUqvXY4lJczAf9DGqCpVkqlCvFbGCkCrHayktt4i6kPbqSGOEB0+QiAZ34qLy9dRcNlfB1FPNWgWwHgGeVVCY75dltAbYcNCX5KftH4J7QQVgK8daBi8WSCKRSJZt2dJo0QfhRfxLdLGBj60I4bLqpoysxbv2ljizBic5foR5N32d5FgKglk632ta9hlMBUVvLReVoD1bw1JCim9blY/ksOtIMlAtunGEVbQAdgRxALXIG6ZOs+q/AD62WWNDWR1R/uJxqNXrPAzqMp0lm5G2CkkvPIVrvMuSH7mttBCHaH6GAV9tQOE7Ue6Il2ijLVaNCsQHaNdqoI2SDL/cB7n4ug+5bharsrtH4vAOajx6ompS82WOEyQgUBw4KULadYxixSUaZphnpvllgsztc6S/rwhRkIitbvlIUCQMYuBhIdzlUkJVH53Bcc9xiLTCRtIjSCzeB0n2Zu3xSQTpONBpoWKjxrlg1Wj6ZTXTTNJXe6k6kVnh4pO9Kn9gEGbA8i3ATzMgphJOWvrBhx6y02TjtqxyF0qpktcvH0WOkdJk0B1nZfzefzE2wMt+6G6iuEoJ12TbgbuIRtYidRX8sLUAcnVXNfWLv3XxCrfEsWe3IlzFgsIbnGCczd4fZKGYKhiXDISfgp/Bukas+RnA3mBGeLRZPMsHBcfsaz9oCe1wPbjzi7FIFEQL+WqOtXimOLqWVM/shx9ccHZBTrWGk2D1I9ELNi6sqrpUre0Q3Udncygt+MwYOgFFLpvFKEoSqjk3o3wOalQ1a2XgZ+M1oJD2jxEwCx5XpDzIaHbKWOm9aealTxwc99tyEJP7sKD6tDUxP5TZpbw7DXrScLws5Z2sJTlJDOitbiuOrcGbp9rdwADIxqiwEfoi1m3fhW9OaslXTAC6uXgIZMH3PaocQUkXOVIUgH9AnJ4dBF9W5txJgQr4cd65ILWQEEn77KbJm/xLMiM2KHpVNHWGFfHoHqz+Gw1cSfKbIyYQtLGXWhpVVM3ksp9VyYtz/aR6BwmD/5JmpwsHadqxs/30E9IycylxMW18g0QBXxnk9NphdXDZtTBhyrWCad8pLOIjUWFz2o9Tr11K5S6U7rVWza6f+uvr99eIQ1RFqzXyxICFuyeZTlxay+lu29Ek1TB8K9IYjpAo1vDHCdpMnjOuH6RLI10sEMJuYEg7dDRTY7IaltGOXpcvw8+RClRettU3VdX/sTcOwuKkr/3iZrsb85UMliqWXd5asqHdSkYvLKH1zGeV0ueS05Ft+bSqO3rraqKsb7ju9jeX6TeAreiaqv8hKjtwTjNKBT38HvTQTGu8zXHXfUvzCn5nfrmLfbkl9u9XSe7iooJ2jB7VtM++PSXEhk9c1xBXo/9vxOzoI20pkwn5/dErKt++l4468gI0ClpZY6PPPlpDQK45WqLLgPMp1eXiWxM/kTDRY1Ms84+S/Y7l9rs2e87NK8S/kODOtpgTI2D03Z61CdZT8zRy79GHi0tNLV6Op7o6zdu/aXi3VeI2lH9mSQ4v/dlwefjMU/X6jxw+nNWGJrKXZ8t5msfNqnufZdv7H5tswe57+h/DlNN7PcT+etam1w2vtDTtQ7tja3t4ZUppP0HoW2gKitfoIUiw1obCc7vDXcfbff/ttf37/HISFvW/An9TJ+yH8Lv66C9fudd8CSW0rfnr373RMZ96VO2B7U2+efS+q9Mn2g4sYmDKi1sGlFoxEgkxYgltQBfOvLPCCc/IOAFCZ9nCXpevu7Dw+mSRxb4qVK4AXBPaRo7FBlDtX+IJhts/gEv7h5aCjy27fRcps/ia0FJra768OIwwI8ITLG3B9+/kNFo8VTg09wxueb2S6VUboWCEcSMxUO7AgX7QNhi6Jsv4rfp3vZq85qTjc+QyyiYA5eRlPy2Y2i0ORg5Ah85ad1AOguBBF+gilm2qvOFPzToDfk+24WfnF//2mqhGvmL9h9nsf15Otkic5HGhxU9Xcvxom7KoX6JCQgDYcn8d10klEGL5GHiJYKz27hAz0ToolLX3GCAysqz+YApB/CijgQz+EYiP436s9HQwhgogAX6wN4QCLmcPwMK+XvxoW8JXRm6rDewtevF5tI1yMJ+1Td/yMGWyn2QjNHxyhy7HYa+ww6GEBxNBBGfHDtSCD5eFx0a24RWjPcRURh6GNQOIaSb10RMIfCTxyDr8H6HptfPz85LSkQTThyAy62mHgrJtthNJaniQaJuSXonijlwgibYdhB7aYNkItMB53UBigcMphOFmLaTvxGymUYk2wpxcYizV04Yw73GGYMe+2yaY9uKDm/o6xNT5RNBvDPkRqz8I+8UCjbVfdmb84ElSlZDSlpicEO5Q7AVT8JyI7M9fxdFQMNZPxhcEVEj+GkJ0tSPzqYL3DQH7u7BVjL9T7TqXS1HA8pMWdAMMEueX3HBwqzD7JNxVcqx/NYRBphFojQQMsSejFouNTc5EiA2GApCp475mSoEHR9N7jlddK3WQj0PY12YCfYFqdOG6RV7jgw1px2tY10CfCfP1z621h+DLP+WErn0FXUj/NS42uPyxiKtcR3kDKT8dewGUOtK95BeB7M2kV2FwvYt+KFkoFZmOs337Lb1Lef7zYs518SeNJS3TYkOlXsem/fdkYDWrwmR5MXCKvQ7BVzfpSzplv126qpzOvjjOX4FYyuqqE/vYOUcAlGemVoStm84Euf3FpQ+6J8i0yN0n4Ks/H7GNNphNox3HuRMc6hNXgJ9bWuBRX+tHPuQNcwPmC1kLj/hwL4Tc/40YIpLm6SgoMCyGb3D4cxZbRdS7ta0Tijdy+sjBn8oQtUp3Qym5x8RzDi8U6cHXHo2dgGOWL+ZttRGaRUp+brKuDnEslzSXgrga1lI3/4ZPgj2WgV3K4apT/UZPlFyA2tsKLaPK4gOYnfupjPLt0Tt+uQETj+t91BOQxsHLKDYPdI/t+yqAOIyX6MIn9i9mmq/jyIzohcjpMX4F9gd4K6vwpJe3r8T0AnQ9IqT2eqsPL4JNnlnBKbIehMHm6OpvB0MvrkxcccGF43iL85htt8/aNnD5s/oZU2te3sHyYSeRhk9cqnkKE/uizRXgImFYCZwKcJRUqDOxkUv0/nurl4u4kAawjhhRYH4bKmu+0rZXvh3dodsvb81FhJhhhNPzAneKQSRuWXIuiZRnHal/Y1WgxQ5tov7WfnMK5B3Hx82Wr5HMiCITdrO5IRcSjkQ+II2M1pX0OshfEK3/E3Q7KIFDDwqhSGon+FHLs9aGoXVG8Y0dpb48DnYmaSosyBzMRavzBIu0TaKKTZN5vbTvqhcKtHAPVEoxLbe0HUU8KBt19Jsa5pzWQpZZCBq/6MtE+oIsI1SXNR0cQNvMBu0nO47IMbkjTxVjv+2lzE9oxbb1TLJLEnG93dIxN0KRMEl1aMXr2c5eCLdSRpgkFGuEPmAphqq8arg5ixdnKe5q2+YQe+Z37ivYZMpZQRO4w4YIoT3C2kbd0DqFMEbBiUes8xHzC06o+uZh0UHRG0j/rDqfzAfc/5BJXyh41jDTd2mRXU7GrkoVw++448y0ddKGxTA6d28mp1u3tkU6qlq4ymRxSJsSgVel6kpHQVdn0T5j109OVHpcAmbEhvhXWOvs0v+jl/AuQvJcSi39sa75HvWjfORVRTLbtNR2XerK/WSN2FfWCnKc5NSprWDW8UltlkdctWPLyVFseT/WP9qKF39n8L7/scKyZO2C69rT5Oq5oy//wbTC+9N61Bw9G83BzRtDyAcOq47wLUiOfA2vPUPMJgM9XBzDa30dyyo/WpHGao3FMHAMQaZ6hhfBA/WHtzstfYB12d+TlmhQdzMkhtx30quWv69JDH0vbgHrjpObxzF98ZdiuAlsME2tcKC+R5LKchqEKl/AoPc+I1P1LzeJT70p8h87tawpTXSP68b2gpRNUdEl3W0FJN8XQ40wiGZRkk++iogyEBEFgcH1iOe2UXY+gtPD8BlMl3mAJkHtPY+1KuysiBKtUCIvud8cKLDKjSCbTok6eGjh/5SUDUYs5cqjj6N01kxBo3ZX4nq0pXpNa3K4WlrLmVNmFQnhltThfqZKbac6jfCnQsIOwemKSzByf8ZnrlD72MofZkLgsc1LYpJdDs2gPTbAIOyPcQgjM9LFaQITfmxLQurA1PvNTy8p9ZZUVjrVSEWtkN2I9Zu2MkYaUPsH+82MgRhZJsbMhDupDezGXHxQdbu2lFAFm7/O5NKndYcmX8NqVQHmmjExJ541SpiCjqfKyKAbT9c4cZ8qCE2t/oLW1bVsOjkgMh8Lhu3gaeo9CFPsD8nM895cUclIJqRIty1q8HjujLFeOiswWU/uhyaZSDEQe5UIAOQ4sK12PU2de0lexPH6Yw+V9lBfa2OA1HXzwPglzu7wONZY5OaWWWiCLB8dqQ5K69zSHQV/mG7Z6/KkwEdoaHP5COSxqtYjzfO3CmmlYqbQA410licGIKmZ29ChJ6bwOGdPPWjKYT2YjB1sH5C38paMhI+6iiOn6HZmlWwjZgUwzeXtktQESS3HO1BiNNJt+7O0oqqPeQu96puju7xpjcCXAJwhH6y1ixY7S+OVEoW78jJzAFZSBh85tGwq3ZsOsSLRb5nvKB5dfZ/0UYG5rqotAmYHa4pPF61AKtTLO1wEFbgLfttCLcKjFMUZS9I1uAVmqSWAmmnSl2K3RCEDwgAuo0FXUmipViKa3uhFTCDfJrhFewKWNRViEnZQQ4v7fK/ROV67GMAAChH1Q2+JO7etUVHQ8wZw+Wtct2GfwAbHjZzyxIldh85F1AD+aliLdFWjl0YFZEpNtDpG6VBSATSd5uGR+YutRO0Y9yDx9PNBQMFhv2couuMdFix71mNk58t/lPKchU1SpoYOg43eImfDTsIopcqpztjELHi8YyLmdBx92ISP8AhHwY+Gk4eI0qWwERiWSwzo4lv1es2ZA27ixV3QSZ08FUAa/uyEjq6G1M3Z8HU+Si6ik24AYYiuiiM/pID0QbKg78giGGv3Qp/KXdkcU0LOD5oOvUvUXGfbY16hiXemTp0U+gE4aOcJk43cAmCAEu7KcowhK54kh3MUmZaYQWIifXWIX5tAajbCbJNGXa5sOuuio0n1TFXN9ksSXrRsJ34eYx9IHTzZdsdgB9mCEn/DmANYxzkkVLWRUMbh8OOpJ8wKZcSAe8JIs0hcXwAdeXGVPG5C7wC6ph+5yKXK2/3fwgCJwMeSkK3rpuTliQLji6AwjiIEkC4Ai+wjGo67FIinwXlsiXECMrufwny88gkmLko06wcyN9MMP3OjgmRUYk5AFe7JnQKP5bRsprlxiZHbgaOKrq0FWrKuKEXLn/PE/mxJ/xLUcx5XjPh+KjX+3U7Nb8VVQ2qFPbkXvatMlkU/JAnqJcRXfWwxeuVfajWjTTTnK+eWgpL/TwYN1A4MxdHVY025oe8vJzQ7m+VB9ZPX+dRcjLruAEIgI72SPRKroYj9IsyE8bJmmTe1ANwwacCDzS7PHqD53rW41DZfp7gcY5FljKB92pQp/6o/pihLmr/0pwlrVPBgEsNHhpYjrzh/Cn/M6cMXHOq/WJ51GhsnmaD/Vh8k/MVM4YyOk/OdRuzG52mpbTY+l166ZHK5fcqqO3I2r15mo5Vws9v/Xn2Q7PRQMvXsUplVNmxv+OQOuL7lb6MRqLWjeOt98IqvRwhVnOO5289t9CR24aAPW7bHbO9+NrT7DlEwIyrK9RyJKIXpN8Ki5f0pnVEoMQNFIYMGgs6GEvoOFrGrHjxrf0rfa4VEzmmVOI21/lEwYstBFjvhmHoTG9SkMhKQbsUTejCcDn6iFpfWU4SHQ76eaEUzkqEE7qhkIO/z55NbqNslPIfMrm0nyW0L3eunsiPtNs9jrRXcocpgeyGSIuaxTAbi0t6MLp8pstMxZyV5175fFJmOVrT2a8GMPvHTc9sT16fak6eS6eDtD4gyY9Aw13bRflNNp655qRmRz0rm6KE39SprlkXlseZTa8/qHiDPlU+lV9ssjPUHr6nrHJPVNzP97zPOY11TIaktkatQNOhC1yjQnL32SlFERnE9s3NwHyZTEOW1pGSdDcSIvDfMJDaWN0hGH0fgn0EPZZBxUhxmmlePht08yR0YV6yebI6Ljwo5zA+hh3sqeGINXAQz2x7FjANgjWW0GQ3rj7SLYhmvW5SCgZbysbVGM0YhMydoorXJPnIUlg2gLMTKRXbK6Bri2JKtQhaiqZ2J4gLSz8oDQWWtArdw6AZ5ThKzHZiYs4dDeO/wotRXkd5H4HvaRvzh9/7PuU0Gcv6eBU+6BXXSN9JvezdIa1rh5Rd++tMwMmvcbXSpajGUSzD4IcX9X8OSXPPfvqoY6juhu3E23hYUDa+45dvCk21oLHOSxIjZksC1Jum0cHnzxsO4YGUxrT/f3z44Sj1k6zTv9Q55S7qYwkNaeFzFpOIczKZS4Tu4F603OTwU3z30Bh3GcrL5F41gSQa/b+GhUtSd8UMpnf6Kagla43ZTdZfUM5JniN3KN8DuVyWCNrbWHynIygeut0to9K+YUNyp393Oj3ypqNbW8Box1yvgIT/Vu0TYQXoIWoe3GlPuFosKpIMX04sNq1HaaAFEnfGP2XxZgYxNUA6lWcI0KH+gISATRF5l9GwJ3NMDWoMNJ6ZZdfE09n8ucHu/pTJ9HMoJ7eckq05YLq2phl4UjwlQXrwWjds7izeYkto7f4FEI7WHjF1A4ndZJ+04Ibwu672udMpdu/JWy9CmwjwIrQw3XgHsO/tCdqjd2zucdKV1YZ76O2i5Zx5/AC8fzUhh4cc9WmFIxRSLBZFdRjk6OyAfppYfqzCzTYZLZ1xAEIalZlujj6eymHKY/KOVd+8VBSvQ5iWL/Or606c2psi//RS2PlZilFj4v3TdouxlcK6FZtEVLLU42gJGDaHsXPOXVucw1KyVVD2mLl/X2pHXFLwpjJRV+R/37zjPEd7/7CUxc3jypZZyGtwfhHCioir8n4RUoWoymav1Zzqa8+mRetvhEMRbTy0EJa3XkjP21hOZ+RcyL4e8D4F+gsPJZawYzg4G/m85GrMh+Nl9IaA87Hgk3im5RyiCscpseVKYi4CJW8CnCAYOUN66iKNtYFLDbYN5VHwdajA/1cSMGhkls8cKuZ9rqP27V16/RTnEnsEU4Qi4UjvZzqwXd4/tH8lLJcXwbJ2zbQU4/TktokNnoHzQKhP/eOOsPPTI6aBu41M0Y1kds61F8iVYEEjr2eSSpXx+VyRoGKmzqi7biYs5Ldepon45WDsn0L3r4wmQoParmSMx8g1gvbONnuGXPfPFRvOHinIJ6ZzCWltWYocAfAcEY+j0sTO76X2pgMRF7mDyLARUU3KzpJlaTrAFlJa0o92iWUZIZgPTDyRUvH3G3dAJ4NV7yWAdt8WOua2iqW+nkHFDEiN3AvxcATPkMzYRh1jk86T2mFJ0j7vkLeGijEFuHrGvHPEQqfdMZSEu66vQvomJKKMWYW8VnCphcN8KLJYoVFOQiLw+jnf0aYd3a/383LKu8ItDGjdFYFm9PXDn+/8lLuSJRMGLydtXHk9W0Ox7haJSMg2Q1mWJe5aJSLhFBBssKk6gjeh9rrVVyCWb1ZWg954hSx8emB7Ktu4BabMl/pyocMvm7xYKznNGBJaYezkXgugFCAjkMYO9BrcCExx0r+R4h9/0AMA4bFP/fhwwCHqBSq7B0yK9zqlTul2WbMilNuajl/az/S/05/N09dGxufeJMmAnDdiAuVM5fG3e7jMdD1bmghxZcByVr/7HBf0nsrYT234bdf0nvK9L4qhksMl0MjhRo7AvAUHgTE4jRaEsV9fCSx/pY/kblxDPZbrywBz797jRB/+Y8CRF3EYEimP/jxeHLAwRq3CZe6LDni+h5AxjvWwSDdjMUMMWuWgltX3FfrQJbAuwMvsxkdh/O/MFLMc/wnzitLwh3iRMqiNqLSJFZ8raj6DzMI/eyY/Zs/CoU8dbVIMd/hMzrSKhZfGaAD9SKNxJkNTonYFHcBmFT2hFXUJFtVmpXQQaOkeDauFsYgXRRZNYyq6kscziaNYMFGAOy4d1IahHUCSw0HAZ5Ao+fQH+R6cwGME/It+o9/pfV2f2PLbTlME6sLnqgC0hByFJtT0HK+hzNsMmBjY2xLaN88TBWuzAueciGU9tYEiEV0nCMZm7KCA37UxHu4JJVEMiRLXFEwMhqZ5jPD22Fis1w9CcAiWmfUBrOuKTqec930ITE5HItBYdu59psYzmRG27lQBQtprglrqK9s2YK/wMgDbHqZKU6wfR4anr7VH9D57FSeyfqrCeJcY8Fu5ZbkhfXCKzo2gOIG3gZ0MGGwwtryXrEPkJgrwyrFFQ1B6Xeggp2CVTjOND7zztKdwg/oRoVofJGx1fEr3w9y9vedDXB61uT93+Zb3HjGYzD79dPL+LJ/xocgKm1xjuPthfyHCtoB1NdWgh51CzcAhznPc2l1Hu9xiIsVBjuFoizwQ1/YnuOYpxCGNh8xU2VUEScCHuXMEyDP2kpAcugGTmuq27VQOPl9uSvJktx36z471Ci1wcumLpmoW9iZJfyoxm2yWANZv/WOzzT4irBFsoR+xzkODGTl5K9FEXeaYl+9W6TSYNJOfSnsYlVdg6zwpxLAif4fWiq7U031fnPfRkPzGwjH/6SyZGAImys6UfAwRTc8vVubt8qv5kVu042Rs+KEKMRPtHQL8VA6CBtzkixks1w4AtsNFoxu+yCsBAt9iXm3B52LwsnVsRxEw2c+ULyEm1lyEVp0H//6LwgzP45afXF4AJ45YHJxaD1eS0XXvPE8R7HdgCOPppqVqg4AvycfLmroKhPdO7qYvVhn3q4trbYUd5j/+5CR59tULONGXvsqenE1/UeIyRy1Uv4LMkse0iNrabU+ty0uVhCGdWCdEbkQP4sGKoD8HyadgIqzyEEwTF125K9/5aw6lnFpqVK597hvnRaoGIeHqznXK70UPOrXOOdYbmNeO1XHXfU8j9wjR1x3H387nsYTP2BzvRhtmjsfka5Svk6Tv8+aS6ZpJOIg+TR97GiDo8hOdianrYg7evhHUN3hJNH7+IhMKAtdhcNsQH7Zz2Eceg98lAbXsRcMM7rUruhhT83l+h/DdHlXz54joExVitLt1q78McrvaJhvHmtUBr24XUmS/dqTNNrrrSxsX7tlRJs5UGW17tccG9ZG5C2Uc4UA7SmCQxnLj0POKsphWns5wd3UG9SQF8ymiaBZ1ZU1IdRJxlgQenjnUZPkxy35BkQBSTyRA2Ek4lWfLGTuPQ9ng51LdWu/RXjWQIN0aGgaGxcN2fylbO0GRNdcF+1+ZO2Mic6NzpVtFwttuB7W9dib84jXKDWfLZ6gniujCJuec65uCeh18HGugKvgEFGasuPKMeq9gZpmTE8urX0VD+LuOt4rcPGVox5E51r1a99wRcYSFHp+ydEwP4lQ6DsPVLm1dBry18yJHP9u0kpPLoohvNVfQVgMve2RMnD8nIkXU3eNGo7BnmvQjgUmA+zIfsH65RLAHuqYOk3ikFPyh3lVEJThuazi/cwj18XtwYKrR18figi/df3x5q78vKPRFGKhZpOOLkBFA7SkKfBD/6jMs/c60BWM0spWSK+ZmNyUkStlTJ1ltIBxklaN51/WkHGDo1HNEv3cTekMxUK07m/ek2QvLlm4tz5u22RyVirn8Z6e6w6MHnTeO5bIKoOzO5CDpMDMwTbUVgjuUD7bzDI9pa3JsVu5fJjrMLZaTy9hyNboAWKTObAvTqkUlLlumWd6AG4NXlccxOOhRIPgvdPZCvEE2dXDkhcOv6gpi+7Rdtd1hbFAVSY4QJzbrPFBA+5h/Bos85myeKp7tb/wEXXOxe3I5zHDOy+uUgHVwqrGmulyyj+NxI7gw8tb9+FUKxjaU/58XiiGn5+cmVTthTdTQ8GvVj0yPOT7rEbp9k2tZH/7JM5MJ+RltEuzkgarv/5UBNO0lCJBun2T/EImlIQD5FnDA/tNJbAXt+Brrj2EXqsDBQZBaHig0lWslXvP760d3gjgFc/VClXE2+OTVmzj19xT1zssxq+GCYq3VzY8npnBIOVVNMPnmzIbIocsFysKUUlXbw4MERECgUL3qBYaGibq21qwviu4+INGINmLZyLNj8tGJxRsO/Ep0RblUaO5KCunG8eGNidE91m72pnRGbezXWhyTfo09X6r4HYKfkv8GluzNsxrUV5hRvN0RqQ8eCfdwNUIsFqAKMmnrE01cBbfva76/tB8xBN4ZOj/PFhLIR9vskUzD5PEv7+LcpPDP7HvwR/C20mH+SdYCUqo/EN6mh8f/ln/KdvoPaKQJ490gd7x+Enpx2pl2kPRQBQM7urk1Fn5MXGrmq8fyVBNAMdEABAO0HYPax1jBIGSgv3kc9V6duHIs/Q/SCsVLXDe4F9exe3v92Ik06euvgJOykRGfKVNGdLq10j7Hhff3EuP3R2ythBSvE3boqnoVJ8jNwYjIkxN0Jq09pjXrnM4rmPp7Qa3zJ4Avcra83JbyQ2a2w6uigXxzj0Rt+4QXRIGn80FPiGJtZ3eaf3Gp0liO3UBgn/DuChaJb7YvJpVwIA/y1QVUknFUz8MLNtQH7K971lGdgtR3R5ELIOJmYXf6qo0HgnJ363fSpZFbblPFwqe6/mH12g6jb91vliP+Cd8Goe9coNs3AI0Fg/n2inoO23XOcPfgjXESJNTn+hjdyecbHbMz9lSYxUsISEPd/E2GXZUwQVXFeZycvIBDP4yGNEqHw+Z78kBnbPQUB4WsJnecD4WMpnyBtqWNpmAd/S0FS7DSAtMLcNmuTa/wfkLB5MyGXulJR2yTslC9Fx9rI1cF/iW3q5D8ryM7KSlcdMp4jsswBU6GHkDff3Ws+Io7WgcMOQww1TDjeMOdww53DLoKOeSYfT9JPiZl4y7ttfStpm7oUtsDShAl6/HmjZ3hT9XoCA8TgVf0PhAxF26jlO1evHnOfJFhZ0zQwbHC9kQDfymVHFcIuCmCfGLRCfDO5XofDLF1FYTENRDjlZoPA1+o23K8McqjjyNL0ltsgfn1V9smQFKgbKHIZsJuTG6PnWWv0qy0EN1tA6qDIPHnhnbypNYDXn+YsnTS0IMXMk6403HFUUHXNqI1Xc4NHbN5OZQsXkbUQnMsiVQBmxJRBQFLBSsa5JbQjA8OJSCswsIy/HHGuvhjD2C2U/OTTw0q5IIOVuXEsAVFuOr0/Gxc03uzCPFPMeLUx+o+Hbv+RL5WHsZE2lLoTH6ycErDRM5ewAhViI3QnWYrnjk2JseGfw+aQT+R4z1RfHVuPEEbjd5P4h7WFVdhd+SVQO6IJIlzO3OQ==",
  // SHA-256 of the official file: 4f7ee87e285cca65d0c2b545bcc83b3f8f0823f1d70de1707120449216267b55
  "1.5": "WxvFFEUJaU2/IqN2PTTujNYFPBk1ej8RoerpxXJqNaqqUT6Dv6nFgr/Y2lzNiCu4WaE9JFYDYHcLq1WA3QqvEOqup/A81K39lwm8gUa08uabSS6Iyl82tb8/r006GQRX+m9VOOSCGK3A9utGcWCOK16PwamlAGJlM3t9nRlfXC5l5/x1S4B36kBNaUaLy/D/b6a612Z1j5IOTPGBDrsM88TA5LONihZ09KHUqPU5fXs31TpkHaodUujlgz34PB0Db2YFksFaxqp229JWhAHhDEdmH+F9VW1as+Za2cZGyMSJ154hyzG+/5/vq19pe5ckE0/mbWhsEn/WqXN2C8DDW0vgA4YG4Dc0s0SpPdvYc6rq3gJAkB+k+NUEvyMltfUckxnjs+D3xD7M6tR90CKpnrW+1GMkjZU0zkgduSCIJpxJsnEnPiX2Q0yGWn221btv2dhgUY1BSCOfP4b7cv+ydBPhgRiLC5PlSu23CptghchA73wZLvzdRE/29QwLlFIaQvI6X3xVq5vRYSf9O8cxKXBJJMUB4uFmZzGYk2nYUIF+MQbfxo3r3J6/sXppS4Xebmo1odPURWNvbQs/oJDkb8ng7M2VRiZF/iu3DupOZT/iOZF+ng8NS8g0W3l8943hihjB+8g868ZKOdoaRSnQqtnfnjFlAbyO7Wa1fYoqK+pcQW72lGFXiqYQE1ezFymOcdgulEAevkIIwk6wfBMBy1SpzErtbQnHDp6CUfgx6xDV1GFM9rXI138kwMoWwRGdY7vCdcIpf2QP6D1WwRqCC4/u5pe5KGCr2lrAj812cxhy4Y4PI/TeFXUl9XMdPFBRQQwqKgqC368D5hWukR8tBzIJZ5+3y3ZGH5rs3efbtXO+b/z3zPNg2M/Tn9XyX5JiawUvPN9vys/2ywRrCdmB1twizh0xTWsTuDf8/DkS+Nje8VypJnreb4Gv8/kUotgn1ttgpPh/xYb3YnO0FI8a1TXYQNLmkYn8/h/b5bPgvVanw39dnX8FXIU8prVxfXUd5BarW/NE2kAWrPEVfise4dtPxDcV1n9hmW+/2eZ1SkKZv9XrDxIgBlTfIjzQc5Dnxulj+CTWfZfnG1f3MyWW8+4Tl+v52d+nd/hDYOKOa3vbxcKG4VbDcDrL8xDnoNdt4/rZYjV/rpJPCDAMBZdjiRL801hGnsnufRwsNS+MQoH8k7YPRit9KaSDZPdibpehsbLzilA2rlqobKi2KAvZbFgSU+tLhF+F5YltPNC/NNFBJ+LAOHYN7lCnUrRQzMXQ+A8BeiYR1WcUKu/edivhdf+TVNq+2krh9vK0nF9eLwkjHAQaoVj+H/z5XUilmlyCrWLPZ6vFUtSL3t3IWhXbJhBJ2slKDwH7CG0lMFl2vx6uEriCcRXppBItFe9+PGLKHfvVIZP7/JurEUgEetcvA/wgSQyFE5Mqbq4XebDTOIS1odAusFrGxQylRFC8BzJxmWJ/V/3db3uuUcZR5dYw7YwTHjai2+joWJ/7UVlMKJUmgANZj6GBf8IvDEfV1L29hUf74ldXfQkujukL54r71r8n7tL6vR4rqNfFTy19/oka4PRKuxD/uM1BiZquYgWWVjeJxi9nwuYWAGiOYB+5Tq2nP6jBkT1HJkZa+c4MwZo1J7h3dnwS8uXV6hKaAcvLRgNGYof5QSVOK7QVbfuglzVMt8odGXt8QGEVukDAlgkZ82FsXbDJukpe7sAMsagIRfYH8SVU2qn14Va1Zm8bPLmVGbwEZnF/A4g6fU/nnhCqoQdGJXaJcoCYZFXm5cCZpdoCMx1lOMdLrxYFbfIpxo9PaXqO99vrSHONXA7PNTXCseaRHQEbaPW8cGf5cU01/uz52NjERUXcll9egTAOpT5A2g7pVR3qB2+SqHI+YAE12JQ2L0NnAY5cIS980BY/tlqeL//ljdoTA3WpDh5ALCKw0zirAgHb7A4kXMWfXhTMznSW/cGgh9YG8YeWiYhpStsaROeJLE+rknsXeqoceHYBeSG54LPpfn3dMc3e7kOUeWmQ7tCyprZPlhdC6kp7QiEY1a+WbExeUn8WbWpvFAajs0QzSu2Qf+31X9BvSv8+983mnxtR/TS2a6h4rZrjcIEqXhlBqm+TOEtT9CFqDM6XzbXIaBAt9PADX5HkfQu6nP8MS/vA3+zOA9NWgcfudQklZMNFFY/18HEdBzmE652nXtteUETxkacFRYnHNXjihnYadrOWFMuIG4VI4SQyf/k5LuzDVSTcAcGE0DWLyeKlyqxfHZYz2eRcI0ayyBUF/8Ocmk0oGfMlfKu9hYAOJr2D1jewoxct71XItLeNe5gler41uMOM2mVHqCjGYh9VfOM4jkG+sI9Zlunl5lIxRhKnNwRPngV4KDSMLQgmfUrlBcmWtHuIyC+RsjD3fGR03jesjXFNKQwlVmde1dH4aTo5iPZgQvpVzrYLB0CruAFre4EG8jJc2p2/HtskAsECAbBKZMAMWglmww+SEQgtC0uEKSOC4UOlDh4hX3RB0PpXzfxctB3prGUh7XDwpJYRL70Lypy77Qo+G+NtKgsBQkeIknjhmb8dl/9yJ4nTQyshikuowfqFjZf9TPNCLkX7WWYKlzKBtqZz3pGMLvu1sXrBRa20mGS/X34Iep0HS5oepIqWvILPb16wVCQC8spmgTphrndVrVCA29/eaBZOnfWjixpRYMj8llzOOJyxIaYpPpDage8gBkkgF6QtTbFyLpM0RemrX4inxaAhV0TTr9wEOmwIVNv/YTnDfB4YSH6cokkav00jdZCwUG6MrJq82kxIoOjs/B1FvdvOONSCEDUW8mOXU+rEDVZKecAMs1EpXa1M08q2dVHAsQmzCX3hblPwe/NOrUBQcRNs7vOEeP/35YHywNGxL2WVh1piXUNFq26NiKukZrO45u1wxofjkqQt4ODX6pFoRQHRTQSpVqHFyNgCQoCwsnCkLVlLKgqVLmWS1ntgK5ae01YNr8UZz3o1q/6A36KnPnG7I5yOui7JF9JcRQbXXDmYPkDjlPf9Byslas1XMBNhaAN9Rn3xFr2HGuV4lB4MzWzsmyBjkjFa1ggt8NhDKgoctbqRSsJ4n56UCazKmXq7NJcwpm6Vy4ruNS9Cm591g8N6zwKNmKyj4IKxSULTqbU6fgdEo/6izW919K2tPVYljBXTV2i8LPXyvIVxb7PmQu7dKTI/F4WqE9o2ZQf/QtUsee3dSIpKy8zBncBrVfJlugxiJX+Gu6EXQFmrgD9vm3lIjodYzXrj2yCM2IMa/uMt0XAzyy7o6k1fckJz1CjglVeOSSV2rRZ61cPrFgSxpIx9qNwVpoBN8LLAcyo0fxxx0q0SdkJ3QeAz+AOazdxtWn+B/FT4Gk+QVuvw1j3cbt0pAO9TbxhTKUr+0Ox0XQ6zvi7GKdjkE6IIYxWkBfrDaQrzTMWSub1/jQzt70g+ywOMjUNTUTHHa8ayZjrFaOWzJbKolIrUXs53WAhhxK2k8Qw/KvH/XATqrf1IFrusYe3jHZtgtiDkZWS8M4vVZl4yZpSNvoiYFocfWQI92zffjjT6cLlEF6MBVlTQ3HY/ne47hQsxoPnjoccPpAgsmnNP6xGMd7hJ3GrgmQv6oRLr7g8bPfVDuRlaFIx/MyClJORzWzIuV7uZ7dv8mf4nEjb0K+v2LedT8SbuDYTNVdHYGPK2VgrDNvB+7wByBhEYyYcVwbRcCcnROsxdczusF3EWfGtpa8+XM3OYiZ2dwHTmzH3NTmp+WyKNBuijtRhpPa36tL0oSmVK/GiTiiwFtygTVFHprd9GIqtPB2ZTqLQF1WYrKUYrKTRGNPPTHgj/6gVxHFKBu3jd/3JcfP4Gxlmj6HD6lwhEtM1XuCJ4xbcIoFi0Uua6TDxzJ/sX2JGIbZGftZsUSZnL1Tb3EkeyY0AvE7bcp88nOgH81I7RSKR3SlBM2KNCgiSO+pPIkKP7T3pUfrL043K1ojqO1zeU0j3FtVfYdqukGPUTdknI+0TQUuOrNOuW5Nppol0WRTUz6mJFnUfdVCODpqv/9jX0nG9k2QPbajGySQ75oReMzXfwnePr95PM73t/5J2dHbfydzuqypKRJDIEZVB2jfKkIA8oiIpyPToOtEuaTTpBLXGPCuhlJ9mdFMVeG2+NhhadFxBCY5rMGGEfYbcU8HYMV/i83gzisop3+nzZUzTrHXy5fmLiO1oZYIk0ZfbbQcFVwVyagx4jMHWM9BQvXkT73NXKUoPNYAIWI2P1H04Aqr+7US33mRtUmrEH8PiQ5AFa4llq36x1KeI4+ZSdVrozF0tDYxU4vrgkQkjCT7KHiTjvZGdHJ9++CMyUS5zWNuS7xjQy+ZhSivDfgrv4M2mMSLRLLXS2Xtj+NE5bAAa4fjOF7aJEyZdlq/2zMBfyzVAr+isyQEu78d7WzT7AgZLrMmYLIS7RFzTvnXeCjnLIO7hnPcmOA5Fl9LUCPOxuNJfDAAJPUrOJcosOu7Vybcp3te7O0UHnmZ3aTA2QXS7OfNCeTv5xfmhEgvKhkRNVtz4b/rjbyxy3UYsnrM7hnoenuLaHPG3k5cW8/bODd+ral0mFC+JddiwX/vuewJAqJOC7fybYAF4x04oCY15aJ5OqP/uql+176CitpIcVW9w5K++xo3i2CleggPTOTXEiwIyhuVTpxfo6/WyU6CfnGBaunRKYZr6M0NrqxFLgzuktnvl07nk7PmKuynhWhkQX8BYT55E7Mptp28E2jeA1AA7A1gQDXvrDNtrLsFd5FJLwJNGjD8aEx1f2pcweLPUmzM4k7eOMQhMvMyAu+23KIdXZT9uYSv1J1k7B4icpDsnMfu+XGTeTQvn2WjB4EukCo4ZAjiTLno3vytLb4j0rSDoxpY8c6bsEAupfiVTk3k0mSenxMACnYPJW/k2sCZllNoVg7RSUBcqzb9RAXgXL6w1Hn2K9+UaHUAru66ug24nP00v4cqBxgmh7mXfNXiKzNmnE8FicyboiQ+COa56R7HynXH9HN9LpPnbuMzsYwoT9hJUO/uWOnU6ZB3Ueb+18ow5mnsLJdj1LlyuIURCBshDZKf/dpShgo2JLJl/l7XXGvT1EmBkEEbv4rrbVbt3mvX9jy/WFdTwZZxwtS1TIHn4NOFZIViMmsbSMpWeVGXEmn09vgjSxE7ZtJb6A+AVTJ+L6nnDysQklKq1gIspTG4wxANzhO8erOgHfboapoEvNEaGdk+Oqh+Q7qt6J7JXCsT6osoEQaBDazIK5MJPa4yVbZqQFgq6EsJYCZkFZntdozxWKhgshWQhBGF+HRZVzySOrOAJZHpt7Kd5KETQoCq16VJv/po0iS+FM1oMuQSvIpGFi33dw7EvnAUVzUciCgYVa33GJK+8+W4LvLDKWxVZjd5gR6BHQgb8VhUtpaWGPfPqk9PG2+uM5tAJTt1cylOSmNV2Zp1wRqJUvi4Ognj4yxegsYdKHLUgTuohdgxmw1FUnCbHA/CSAzoasRUkrNKhhgoqT94yo2fw6VzC34mzXHMf29g6ANh7RsPcSsiFivEmD9EnccgNPaIviDVKzi1V9UT7skKS5+J0OmZRYGa5t02IMDQLKPqVBBNIiJwzkRgyWH+1SWUjnxsXzIWkriNpWIaMyg9EORqQeAyEwKBq8ISzlbYC/45J8cIseMUlMRjMEP4PMYfxHWxQdYsoQKlBIHQIAoHATHSSQTuuMgaLT5HeJpXrC4k3hqnGUT6wXuPLmp0gIRHwmIkv1jH3yVmd5Th2+RcbyGU/d1HoDcfiA7Ugn74HJvLw9Xk+62g9xNmxPF4AEjdDDmVZUcAVVIQjkk57+lVRW+kJ0U1unsHVKOIDsofA09UFqMgRBdGlnPSayOG1k61jDi1XYTrtlgfPBqi1v3sy5/QH74n0tXai5iuS2SjwjxVaf92e8mMXWoTRmNx1hWz4Usu48j7mQAuU/0g+G7ZSy+M003q5MxN4qO7IHzWZ4cct/2HIFzAzgdcZmWbcjCvX3AGAsBLY6h93hRwC1PfKNQy0PdADKE1qbQVTkROkc0XKKZHM5n/QDIe6DL572hi2GM6sK44YzsUI9rIazDpye010TXlzLl5cuL93KtJtA15pUr4xvBB5Nl/EKsPJghpcG0PukbJs8FZK/IUlLWuNNpJ4q2ub4jh/y6x+6QjWeqTRdzfi3f5apdQ26454A0HcD+LvCGR0DRfeTgt7A6W9V83KlcgfEo3jRuFL/2adTW4DnlcqJZWGN0ePk0P9aQyBJdm4DRaJqE8nys7oA65e9X0gMy5kvmnZOGs+T7/pD4keomFUvrSy654LszA7YwLt29nCJA5Kzjv1jLs9w1e1VRfW3BwlAnmv2QOKKYwWDbrbtt4f3vtft5SwxHUr6+Dch77BP3eDnpfZ63CoHAtBn+kyDuYypVZACaiV0YAa0/RZhu4anBsajHeUMzyVv5cZMK1VDs4TQhZlGLB4INhyuXAwnzO56H3OnOOQ6HnUDnXCIigF2M5Xc6MFhpgmDh74UjWpwtOuJkdEiC/GHfzAC9dtl6EEOPwT3+XSsQPft+BKim1sEeA2XJReumx7LyKOVOzG+Ksltp8VX9ZXDyz2r52fYCdRLGi9OY74wtbhmKBEIYBNneS0CRAx6DFIhkeJjR21S2PIpE0q0vmpG24JoAKuSsT1EWgkoZ6lLbcXem8UJiFnKYRhSWUcysMANHlpNIuy31ZHb9iwGtzs9QilSg5UJjjwl4Z/yuvVNhjDOfYBix27QdQSyixD5Jt/ClU2RtZwwJZ25xTegekJriFJ6N01a/BBZgM2UkjnHiBkTZnKtNz21JWsc2hZWmh5nN9ac1NXyRkxHS4izDI+kW6jxU5a/0636NbS04TwAiqbFQhUKiwUvdTWypeWiemVZq6JQIXha5J+vYZFiYVY8iljDeVajGysmWOOH9QaWAcvcUC8ae7IXRX1WVkurLc2DX1llFq319GxiaGkF7IH6MwrH3TOgW1V4IG/HucuUpVe+HfZw3apAIq4aHW0OQcA3Arg6Ja92C1nJK0oBdzsoJ/uHMMYl4MLdjEQZWVKLKzLirKx5A1GJ9OL7RaIkGNT3DUEU26k5qoo9XWbGaR1JEQ9J74/wjN0LupS5KjAgmRThWQ6W8kw2wSOgqdxWczBohf0OGCdoKBJJ57Qth8H2lgD6JUm2H/730H5rodm4pvIIlFb+RLv7MHp6xHj95uiKtY/zIQy254dlx6HpBuHhjCWDppyCgW/kVPCSLIXezCmhuQ9e9zgfrIjM1ij6zFzHIf5qas6AH+w9hbMpFn2OV9K3/QDZJ+WWwQUz/DY22SotzrYMm8aDO+WKXWjQf/d/X8CDD9EgICZg9MtRml6Wco80ayGnTya4Xyy0qszzyplpZSh3+Two0urQeIxsULKmlWc+l63uAnOql0bbr4aCTkAvuQ10vTi1dqBlxDf4wX+VWnNIMVwp6wX8iHEbhXQgnofJXcuaJ0kDEnw5Umo6eUGtgPuM63IY8qJsTyMPWVG6OKDSWtbOnTWMCbaMqGNlwcCO3Cigv+AV/xVbqKauuozSs1nEtU/8h2VzJERwmdNDYLJPsNay/LRQZhBsNKJSG0WEC4tHnnpl1P8Ot0OjZvdHccAVKFg5erPNZwn2iUvdTkNaKXJkUBqSzfmE0WHARaG/GgkuUG/NVq14LQG32b/3LLGXxcwRWaiIolrmrqBWLC3DTPPYiGgocsGSKx2yMwMYasjg2RznvfXK9R/kXViquL/+G8ALwUYhwp7x8JCyEChzL62zFhIBn0884QeF0ulBWxWqNwSDZlJpLgGkLBhUR4DWP1cKv7VNg0akuJwnXz392fLsNqKvJX28WonvPO8pDigI6pMxbsTeXIJvo6ohYMEhITlKwRwx7Vk7bKdDUkvq8EFl9LkIJSRVS4TYQfu+Gaj7qyRkDOPUf2b7G+mSxA9KJa+oQBhWPA4NRC20lXGxMfekwpfLmkoBv9q2eBxD1x5wBQ7wb56OgiKJrIFcFMFzrtaMXLMZ0Oqp9FcU24RRe9+r0QwCh+1shJxWqcAELrfnFTLbHFrQRu08V/1qOeSDXk01GX7Pz/TnVLrp99ZNiYI/f6iENs+/tWSofitpLq7jR79cx4+P1+vj48q20TsWH2qvYy0yzjcuo37PP966emxNDXpoKtaKdn6t5BjsZcss58bSegNDzsI7CHw4o3hCdOj1uUWVH3eYxS6waN3XGNlE7fPkC8uiyfN7oMmr7J4gG0DdyiGxooaIa3Y8sxWCReSpopLNwnLsSVG4THRZjm7Pga0peqSIbJDkU2vLzqJ3Iiictq7yKIb/YqxIpCVWHfD1We8/z8djtnOYja9eu68TdPFwF4hKJB+rSuu7EJ01FBe44UmI/jnpYFnYYs4YzsC1ODO0z/A5SyWVJBvLFqy8xjM2Nwty6lt+ssiR6MFZSDpkH/oz+t3je9Tscs1m3GjsU3PT0bYuEjz+w/H1YZLcRz+CUF1vLLSFdTR/pMz5jOhhAAF4fg4hEHJbdFyITSy79OiSekov0pZrOwqiLP5gvfKHH7onVVG5XuSTYqTTKUqbNi9W1XCBbUtrp1p20Qps+S0CPifhb4M93UZOsN+iRKfXlzJNnw8Mj1mt75WzhsbvRj96S9gtLW4K5Uo8oDoNxIMSqtFyrodbUso/owVn0eKqE6PX4rnqjiHR7VZoxEhTwYZElzFEgjqTqtqlnIEtK4QQKpTLWmVnzRF9hRflq1G1kxV1taZri6Hvny24RSKQiJvTQceDbvCnRzqZkfftRkDEnT/GqIuD6VwE5LeXYjHJea/RI6mcFtDY9thHeeDEZz3YV6McupXChlZoWc/3q/0bQ0YGfxLkgMP0Ef0aCZ6tptY1fsA78jtKcUSHq36Div0GjfoNRub3cRGyndZUzMLVyKZ/KYuL1bSLe4gr0v9rxucYWtZU+29Y6qPHKL8+sHV1YTEBTDT9nlKHm6RQ+aJPb8cI6zcEU9muMv/PTP5hqzmwg/zlwqqQD8BCICXuil2vB0V/0wny76bu7OTF2eY7F1N7XbrYq7v0Ynst/uLoHxlIGfB/1hXQnvmJ72+3PlH8AYiMbfWqQgGw82LP8+CycIDCJUqcj+3+w8tjWF/DHTwAC2A9eZlUqvs9q5lM1j4PP07wAEHRp/EpHO8rv/UKf+xf/QUclCqwh8Px3yFUXPcZdLAOPoHQXh9dZbd+v9sLX25244cvPHpjLvMOHEKXC3rz6kzlTm3I9Q4hVbKTXXV3FqE4eRCP+JXvILjKf1fBQu34hs2n7hfL3alen6PaftTgDtnSFK8BCQ6Oe+RkPHYgo17k7Mtpf+LL8C8vmxzddfsGMdny3xjkqtkwvHIYYSRgLzj8Rkzf//03w8dQ+NjQEzzh95tw8EyLSFRIBRKKpx1KkB8aJsLIo+Xfipfcvlumsdtwfk6c5JcT7uOPEadprIY6I0to/IzsCwWqFqJCD32/f0yVU7dxWZ5DJf+bDfZreJBghzw582F7GmS9MlZ1f+FshEFReVhp5AgBorCK8VZopT2LYJaKh4Mut1RvOGDUsIl6lmsoVWbLmfgUtJtvr7e4XCVenpFAjAVDG6RhYBscbo2AJPfKKEWvAoWLWrlH7a8+OpieBJyHXYP6Ph9LZ9LuXx9fnqaYr43DyFz2gv+UsX7MySsjalu/tlrrx3EbFCOhKAKpw22NiEw0Em9pfQTkEOM65/A9YIDRxmOA7yse8wzrxXBSh0/WxTa+LIT/EeH9PxDLnM0caI88RtbYbtzGO/AQOUTxVGGHHG4l5C1rJnQjFq0s0PBXripR2WFaEgCXnG/xW40pWj6qgQ+bx8eV9RBYi1bJd+o0BC72DA5SImSs5MgYXqtx9VC4x8DIB9v4NOkqDEj4L0F26vOB0SZbVHn9mIwd8yXGm0EAPrZySHgZxAg+gEF502GnYuf1MHkzArWlZ2j3qlBf6FD7gOSqFa0z1uhVD+LgBhGfB/SfPjChhMk2KAsQXp7O2JdBlcslTZpijsAx8TBQUoZc8rrrA0GcNlJ6bGhjrRRNLotp3nWZmRIGrR2+goBo7IZYUe6cGCZFogqMILcK4N02MZ4NWTixll6LFsgIR6qRsRPOsSQfOCMYBBg5F3EQlv9jmPhCCSFNODPQLvP0PijvEJY6664vvwsZGaNVW+BtOdv8+xLfqdKMu3s+zbwMN4hLuxXBDuWr8nYTxhb/7ANXtSjOIlNdz/DCUlIdJLwcIAg6BRGn0tJNlbk6XOqpke481jA+WhiCO0IIG88VAG3TCQzYh5KK2rI4wnJF8AuNlqTIsJDjoVdaIzmPdLR8QdugqIKNaodipA1tqbOkrJe6g6FHokBguEaaV1XoI51aQCbPhwxiDHvcYEYVv6XdfmSaR+ZsO0c6gI/YJGDitLKZHonxFoRoUvuLcM7apAXFfVJ29twu0C7rcpWQX5V4SBmIMR+jx/05tvtBU0w79t1r3pgDfe0K5+NWmgIuOM/FE0PHI1C1hucAfw/DIvak6EInpma424dKwaYAa7Lo8hEiPQiffJjFpOzzeMBbkuiZPSRuCL/3cWWo5IYHuOQi9XJgWZ0D+MdjYv12OdoYMEON5NcSDeN4RhKr8Nz/0jmGwVIDo87AxZucwRQRbCmNTWy03UhkbalNlLgSoeFV27W/twcJEHTrzo/s2zlVBM8oDgMJ9PEYNNYqRPARhdGDxDEde+6d2GJ37ylCT/aUtNonw38Zbk5CqlKhYMSQkRl/L0oJUraGginD1sPT7p26rBZWKMGxkiE5Souyw9FjW5gwnfJ1wJZEcL+2RKUmrveNeMtjBGBgnOQR5Vybl717Lp6lfcF/9TylNZt4kA9wVs8b4c6WRuH/YkBnk9Pwx3xSTvEM2JpArTcK7b19bzbNi0jPTiIM3WSULfI5AvGnHTSpWfZBGT6Bng4BWL42LPXfbyIn1pFoAZlsvRVo1QJYqSsxo6HYlrAFDskX0XVat/jUFBnvS+htARQGQrR/3JTWoKLzmhND9N8nQfFS1/qIvy4bBUZa0XT1TRfA8Tz/Ufp00Doc0p7Bh2rzkcGNBPXiORORoCRTB20SqZyOCHqHIVJR2CHZmB1zmxeuEBgcsbhKx9lqgJpsYTNHnYPXq27dcUgb5D5uPtFFVAPsLLDcfbGQwgRWX/EblR8JSLqwBZ+Ey343q5GTtEg/ZamdiPyawoszJT2QgBEc+gnwHv52njg5HMTPsbXWYwQ8ZMqe3xTx5AStUAaxuL2yRyLruCq1937shZWcnzu1RACAyyHVuPhitkYPlEe2Odufrf0S2MlPhGcuhbrqHiMPS/q+j2Hw1UgfG+bOb6GdZtszAOawXT77wk3kuJCngQVNwJOXwI/zDIrD/1WKjW8SdegfkHwgm8AdfA/DFtK3hCzrH7NVSEjtcJXADRa+7wXQRJrrC/F4w2LPAlqABv7jnVsKgIJZsQ8T6iyE7yeZqD1OaG0swbWwk0x4wHLTIGusby9nhlVAqZpmVVNbua0AQS3hjAv4yxRieGRUl3BrtZ5H/5qrwawBnIyFd9WMvBTOmzgeyn9U+DIRwhCmJzp15wX6b3E8yv6GMmA3mdPEgK2ftDVGOEF9CNEcSUs7Jchs8x8eXTHdoExVHTAxRwMjkHlDVx+LwGDaMZ5gboeCszyvvs4QmkbVxAP1y/U2qJyg8pEiQPnIfLpyKQUlN2ecDY6UtqNVR5/nu5RcNryGjs1uW2mrvMwYoQvOBohS5Y85LKokzuYLs1y6LZ0GlFZuUXIMwRq5VVDZE1yOCA+iyThynpiFzj5P7phcE/1Bm7k/c57LHSuIfxBFFNgfYatV2wBmGgHcY8Vz68CtxIKL8SQuNUtULRNPxlwGawaAcwrRVyH8QFcDIK4WFnROO8C5T5w/CxT+a/KommehTAWy0VAGq3vJDJJL3qAc9ixwNTBAZxWpKaxLxrogxIT/HSLkUPsJ2ohwwP6yreb5dL0E04eqlgDd+RGmTfEcyIvMnS9FAMQxodr6HlNgJAPUpqOFugdkgNzXnVyDgLxkR6PwiltD/mrs0rIRp3jHgda0hJWyGWbkeVAc5jdbv+X1c8GsRXVwvh+ArTdf8SqQo62SCtmFhUaUXF6O6hM8dhqtxRvs1ssoTq636lrEcBXtftBTL26tnsZ1HvjYyLRyg1iN3thFBEh36NSuYqdU+B3HgQ9sMoMzT4mbsC9IGIki8DV88y9zFm568F06rMIP4gzbSmcLMrzFDLctnXTzpiCYufHLNfnzmDBJvA37rbHNnJKnwyCJ/kviPSBmtFCh5YdwQKi+R69QpJUugNNzQa0R4PGekarsSJ49eyszTBa6M4E/WxFtGYrN0Dh1GTBBezC1u8Hr780FW2/e6Bpvb+TwcvkNcbTWW9A7ykTxcIXXAp62hxkUnGbiHRnTvNPrVkeqPOv3q2foj6sIjBVQT8GUYKZ15p2uaeV9eQfuVGlrPorLBNStDX/wKfAB9qnqaK061Zwi18QSsG/ACyIappFF3NQWmdgrDMc+WbKC1I0K2KMQhm3kgUPImIPtSCJgGeezWvRuh3L02Ncnixow9TvXNK+Pz9avANVfHZf12P+ZMLdtkeI07IGbfli9y7nkOJFIXresXT3bBrdUDBjSogd0Y58Eqm+wVPdXxSRvYvNYUodCRoy3jLCXh8XB8NjADQXWY7K6cSJzANGfR0675Lz4hLjvhqduU3cKHXfYWI7H7wYyk8Q9fEArBs5R7ilZCydU00iJG9J3ar4o1NkaLgxisdlKWBID9b9woP/NW4Al7AMKwR1GW0YAuKHhr1SDUDYWmZvROt9eqe60KoZIjDgx4+QBsJuOw2azu9HfGPvJnZ7rp7ytyYqcaDUHCls9uQ6badrgABoosnRuJacyt85HPqJaILbJlrLCIRXwk7XUW39QIn2ZUT/Ole6VwBSTMwxAjTS3N/ILhYJ/8pHnLFGmGFAG6T4v2m9OCRQjbXsNx6VerDdkymo6mE932lZoysx3DYuzOjDDGxUgo9I461fC8uu7gnUVAWU7Y23ZCoTXCb49cn7PXXtw68nz81afD41ZW4GO+dpuLOhXbvPBI5/2n9VWOxjodyguqdHaalKL06Kjhucg849+KkYi9vVgXn73atl9GC/XoOhgRA657FQs7pKOj8W7TfWBQnbxBj+BIQmf5cLCQXtS7iBhp5w6ocJIEpF2nlFI8k8zO6/BWMRbOreuGTQWmmDy4QVnBeCpkHS1FXwVFtTeFusYMNb6ybvIJYa3gzcAsDzAJmQpg6XNAnsAKyl/PHPkGLb8jJL+aVdBQIbLnklFJ/IHOAMo65lEFp2emjf/MAOT1Cph2PWVp2qe/HtfxmrCYyjDLefTlJnqynYTwll4uldtQGEGOV/u4MZvDpA7xfonCM14u035EfYyZ8VC2kLxe0k4SJsWMXy9UTRHG7vE/jeDx4ZCKfF8tkC7/t3xdp+0rVxX5maSMCslsFYuAWZxN45oWiDvCSe2wgzw04BO4mgIgeHbepC3D8rOL9ZDKWj3vY/m0mj99yRVwmM3gtxMWc+Wao3IUTiZqdyyLPySpc42zpIAZ8Kg5uTIa9YGJxC+IWv47TJzeA9AzvQ78jV77ytkcSiCOD/L2kJlBNQtINM5F2M2kzrCkESKTCDahwyGrYndykq5+uikyyzBHodGlmScMGANNzbYQnD/jkRpHcahKUailE3QQqYcj4UGIrrrGIdhjPaNr3P4pYE7tuU3+4pzYfCUI2PuDJZ8Nw1ICYkEdi6HmKUjXA4F8lGq1XGy9CLVCUaT2aDh6zpyYV/pQMgQuyxYRr4je/sDdy7Nt3MjsyzgqFKcLvXkXNpMILyso4COE1l65zJFp7WbsXJfQkJ/MInd5eb5KQ1dRAkbHeZefSvIAZfOLRsK8I6GIRbTLpn3lPvXP435ySj9A0Z2LR0kUJxeiyaluzIUuo4uQnP8ugQFLM2gb+o9QbXRjZrFYeGzh9tsa7xkE4RuzNjt1xdWI/QkSglT11gnAVQQND5bhRGqwLdbW3kv6qgxXA0S7cnoGd6Hshrv8GoVtaML5znDra95SrAiF+22UCPmYe15KR6dTlifI1ooMti49HKw8RqgkO1jdEDcs3pzG5VhxYxWuS1Jbcd3bd1Q8dBHiPVexTzIcE7BI4PcBDXS9Ho58sikmGNAw0kY7uTgHj9uBzgcJ50aH9zw0a2LGERKiteph8za1o7Udz13KK0VlV18wGPUO4RL+DKgqxU5NDoYa5MONjVQuZkPrHSC4aEGAsjH5EQpzWlE2W4xi/3a0c6+8HnBeEonKvLOMYKLl8JMGy9msp7i4EIaD+Q9nAG01jDosRA+YvEh+JtWUQFsrGHrtcBmV8EbC66AoT47Zx585an3eb71cVAzQ9g/enrQ37S0UCfrxV2WwGzAghfZpGVDRo8K4YTDgTmHMBOzuIP1b6P1w/XxCFHLrZ1EuOcoftBTsK+iu+Nj6SqdDuxUuiVjOb3EFIR5ygnRZZM9pPVfs03H9yrymx97NN7Dfj8UkQw+S5y6C3R+U9EJOnuiU0tvwJYZh84vHolG4UzEu9jn6yoEcLPeWSuhPEBl+/xDFTUw4PqtdXj9FDVWzlIltDyGXP1QzCecKoETra8Uur4kA2b+4UflAXKL5M8VRsx7D22exPBT0yvpIybYQ1tX/nAY4kawLTX1zXXwMXpSd1DGjjPsddwVDZ/eL3+pOgWgNXVODX8fPH+snwFULEwH7XQ7yae01eGnR46xqcWF4BjdxxhZWRXxmbW6tKPnKg7sP2MM0c2TW0f1qx+YlY1n6uc4drx/jSDTxx06HnJkXtcc/yoKPbGRLik12/3wrN0vpH44euxHgl8O+pe0G+46IB2ZT2e4SVqco8I5ybAulPrtsU+cCjkt9uGDPQQBPa1EgspeiYxOIS+Q+tAdpYscrX0H7yoECnuOGmGV3tbHDBAj7CWkgUte9PA6iZoEZ9hNX5bQsMIV94/Jp4+qh9xd4MEwHD/+fNYRO54kjqwHO2ITZfxgwxC8wgNTUw2Nj/YGFQaQdVB8q08vOq8LWFHbp4NQP68NFfCnAvzEf567T1rfLAsfxCdSMKwou5/aNVT2gdLOfIKNntW2oYyJ5QdsaaKv4vniTrFM2oVoNHOsY6/ckPQ7rTqYjzlYm9JuadoFvXgksCYEuDLVSOj1Z1DjkBxDTVkO7lFun4gTYyzFtGxIQ6ZMy6Ze/Qho22E1RcjyjIsqT94RZbfM9ncN8jDyKU+MNevmwlcxlxInEcAPYLVt+WxWZTdNCuUFYt3CEfcVqtg+utfml3ONaYrTKnv+3kFf4JIqxODqBO7yVYv6B4z0EajRa8mAyvlB8HkKUaSNmsPaPeCRa11iYFIyAXtb+uVgMPX1SSqVDr8txpQO/mbkmse4f9/j6gdWSG3wHSsV2I5qQGwGWT73PkZ54cUKDKG58qgt/6LKqu9Pmtlb/oZ1fmDqbYNU6TCefDtREl2WCaIECIz6jKyp7X3rIrMvJ/ZKGvfzAtTszMmh0zzkOhHhdpn9V0e5N+fBwadHGV+gW7wP1RM/BPooC1iJKkf45kMY7dSzCyCRrTK/40MifhvWIsFasHr+Et+kuFw94iKqhwRupKl3Zso1OxLbG3JZoC55Nt2jWM8JIzmghgq5L5OzKZvYGrKniyXfGOKxIbKVj4X2cua8XZ7ZW96ffA+na1OjvKvlOhMIbFVc3zRmj2B3ibHWZbndRSx4S/RJMT4OwTG8+u5t/E/1sT2wZq9J88nqWpWctno8rRB/sV3a5onzYif98dACbqejZsUpUGS0VZz3NXFrF/sK/B03alVpsr9Tz0rEWAfuNb/OE4WewdoaxNqpiUJeVBcf0tDRO2JiZhhzxfnSNNXTJOz7TkIOeqrXM8ql/85v82DzIt1IbW25a7l4J6bfVSbX/2C3MT+vw8ECz1IpoGcWIi5veMSmiEHzEMpNzDArfBq+O4aWDVgHW+yczPdBZaWre1R8mFHeDrOHQMEwVydGdTbEipTZvMO0FRK1p8ql89lDUlnE+iFSG88NzAigBipcIPZoznqW/Be2KYOlqnvX+IM4HoEqe5PbJLqz9Wv/O8WLD8PPgDiYnInkgIeDjrFRyRcADjZ2e9xbtf6Gb+Q0fRvPbb2dnBCwwrGIQQ5Y7FHeCs7P7ukOs/1fcJFFxV9PLXebr2k+G4dLgZ0Dn3Vt0cS6fBpnwe9/cQRvT5aGTJ57Yb+bJKD6JXDQPylheoSFP1cmswQiUdZRxuJxWt16T/vuTuNjy3SaHlOlwTPG1AAKeKTVHzi932MU/KgtWkCbpaxgN0voM5IRzX+S4kpeCXrXczhB9yKkl0Y2AAtzkNLU0L+iSJtUVVM57GcyQmNqQF7bSYjsRN6UgOyMrOsnNesvw+svz+uTSbV+lTg13nJeXn13nuueow80Lfk+5kC0X5wPZCgnCTCHswiRAg/uXwX2vxCN1t/vfYrGkAxKzInyPSiOYXa/92THqznrQQ0OAcgo0iv0dmMWjPUT84XENq56svgOHMG91+TX43bD2+pBt5sellq7ZfK3vv/Er2N3Q1TrLNRyHgbuufRX3EtnpS+OS4kYpzzQ3EiqW+D2ikGHEDLvXJyzAbo/K+6OK1uEgBemc8gAoBeI0Yd9+YAbLM6BxOwlj2B43iey1vt+wL3V5PHPUgjd3XYAvhXavGJUJYjtZ4nn8Gy5hkx7jHP2HyVKU3aZw9Qh8xaXgNKdG0YEAOlmvPimhSydpalYAaa0R+pxA+am4E48CUrJuQ6RvtyS4ZstIvE5ATqMdGGEIYhZbYVFTy9ylt7GFIe5glMBV/DIKkulYYXoQBUsaZbU06ZYRViPU1zsHIt7drOezRSqk6V8MGE/nnCbHuy7dftHZ1h4+5w0CdpGmuMyJ+0q7Yzcn2qhEbzEb1VsbGzbjqAmv2JOuoYO6F/dhBX0CYhAI8jHedSczoOP+NxSvimo8PyCCPpKuh1m5Nj1HZX/Z3HoQm/jKLY+Eks/B1R/WXxYkYc+3srikEXSSpOplhCrIzGrJls/HWKZ0dxoAJqmNLJKL9IR0JGUCaqnjZ+nV8Ko8Dv/SVrB7UVJRB7q/gkxa08dj+X+n5Ay9tTTn/0/YeCDRiOet7/LJUSgOoy1xGL0YY8qEYLpK1TBanbAOG0zMS38keuaDF0xq+YcoQdmnewy+u0m8DYTIR10q4PwLs3mCKw44j2Nq1uLx4s40kGY39zmRxWMTADWwns6rIj9A+81MkKo61FtFeHlaUfxdgzznwD0besAGDGE9/5iEiUD7tjXhosypWF22wqeb9/3C8rd5V3/AMD8OoNA0ctDcFDuTbdvaENw/l/1jkCH3VG6H4F+2A6qqouULxcUNXd6+B1rm47++wG6MRCMHn6x6U50r3qvndxsmMwTgJgfvFUkcyQfjnv0zCik08ERoG21ggHxY+G/PiMg2XXptD2UjvEpWiisVygg3hNh/LaDs2Bwadh82qwnUZoCa2xHRgwWolrxvlrdzTzIFfG5JHTisPulrNzWB3BFKagTlr1g447IWfAb7K/ic438AQ24Jsy/laXpVUAnEyzz8FPKXf2s4NcJLLidToLjm0f7h8FxZpQkCn/d6z0jKAN8QoRw4kSyBcvZgpBoUcCdYfjBswqSifHdAI0qZCfEN8B9TX4UHfoO03JGeNgNSH/TqaTg+AU/E8fSMofnUO9kln4sFXWJkr/XxgPRQtyFXGILXYi7GaTeFAdaMtiJqwDuCDHPh0UAD0CuYfx1GCICUBr0NQ4fS5kM7i0bDx6hwItVI1zNvWTgr1dPLHJwBffxixPKUadHgUUOQ6zQsbr7YNovq+wfHL0tgLGxjrfXjSUi8qClsE6dwbybj2LhewimDDFooNqn0IcOcx/jGEz7xFU+rD85E0+QbrG5zSm2W/4bilqyZr8Df5euGbTdf1bj9gkAe2O2VzZ5ufzQhwjbiUcGuYt6lZqtJwHsClKdaHidAWM/hHqsCFmk7R3utxc/g6yOr5WugaLh6S6cQ/yphd9XwNdRgB+1SZHDEDUvlCzJeklgvqb/W18F0Ly2lgA7EqaP5713YP8nKlwuDX83ixf4uulCxE4F3JYKCcBVxXZwY3xXhQCDQS7TW6KzmixgAelFbi5IeeJpFHwyAbOWTpnst0oNw3mD761ZDdsoOiV0H1/OJ4SJ4LyrDG392GZBz//WldwYhj7aAbvlIGfG5xU2x5wJzzcJhP862431/Ohoy8Cj65xjef2JjvrnKD9cB6K2YPCcMs5ZJx1bNIzL8hHpJEsMK7gTWrF2gxVCZ8BGGpk8Pd2hP8ZtB6+8/4/ttR+3EzjTLTZlVSALBqkAcKZZ4rPoORkoNc8phX/VXfvY411J53knzU9KGfzx0Y8bP2lkoDp9v4sHwoh4xlp8hBQ2SIsSg8opHfD9h4gRHG+l8KoWQda5eLbcVt1SDHydWEvfnqeFK4fOljDjvkGB/1VWC2E0kvicNOZpQ3P0bcw4pyVGOE06Xd8op4ONb5p0eaAxTuvrpS/tbgWTj1YwtmnS9ULjj3qamxz5HPrZ87yf8vdTvqyiYYw3BzEs8raNql7C6khgj9W9gTUxtLzGqpjQvRXrkRDYyxoPZPw5Tq2RJdPzHeUSY/b1syDfr08NXOO2UknQKNAZGz3yw6CNP3jKvI72xa/XL7o9LdtNyjfu3Vybzhl9K4UE75kKWnPRIEMsfkFEpH+6STRxiLAMd3L76EFmolkAVyTNX/LV1O1UmFVPd4OGr4hgsN5SwTwsYUx4WFV1UF4TDghUBv7zlTvws9ZDM/yPcPKJuX7FW8SRFuaHV6tHnm1JYXVvl8mEYtdg0LW/P7FrmL3ZeiPI5f9ZPqiD4H7f6XkX9pn5t27pHp/TUFaw+pdSRYrK3AEzYtuQaD2tQ0IOsYY3m772ZPe1R8OgLq6XA2f+hptfdmptLmUKtzse1ZXFPT13udoiduvdoxyJtM65tZKZjl9WyPHtVB5gqlz2sCQlz8Y/AzFv1Hlh56Tc9L/qjbSbLAP7xqTu8bCuNd/LVh+M+tcJ76+gfawM8vPUOmGMMBiRhtRNGGHEVsdfy9Jxu2JTQxcvNz6xdIib0ibYBem3dP0lOeHfGBh1uvno7y+oLyVZW1n5kr7FJDeeWhi+2PWPHm+h1V0OVr997qt0E+kgTJY1oleM1665urtn1m5DrrPMoyau1PRbUq/+U4yBM+UEJps3dfZbug9mxHKKEAiRd+++dKCHnwG7dyEiXw6zwjjZ3Xpe0I4xi6joixeZTq5a1j2BGemEIlUVAQvTL0y5HS3i+i+vBvFZJCSZVitAXZCoI3JNky7F1iq4Gz2AU3OCfh2cndB1vlxsiiyJTeckPp2IraXCqTVZWpZOMjQy1BV79yPJ40W8nsKbFFCnYBCxOD02JTlgedepTv05ZRXdShGVdLzf/vAUVyGfAunblbTscQM0R1ytNvb+r+aFf03cqrRtRGPSmfprc9SZq5hJ0KSkRFDfFyGP7kBo83WlJg4Z0iI8sBSqGqPC7h0dxcSPaB2eUFS8VF7589ETxLJkcNwHJKBv2vpIKziA8PtqYAxrUdZJh+zJXt/DX1k1oBwgX0YZ24/iG91M3uiKxGYBBix5mgPJPuzr82LrRhPAN0uRCH6PIIRGLg/rG9+bKBHs0yu+0Ihck45qkZRT6AaQe2rUCXeUiHl8J4Rki/5LipovL5msffdiwl0F7wwmk6UadJZFN94wLMTlCAFXInlGSLHdgdzwKh9fiAQj/MEfr3jwsM/urOmNNLHyZ55ip1Be1SlPiC9+LZ7745N4fwcFzru7U/im3EIon9ZTiMqZs96eO5+7SuYciHsRJgBmVwcbI6RQzIq1NbUZaZoRf54EJkv3/PCvidhvlrJIb/oeuhZV+j2JMnhGAOg81WhG4gCscVjlabHk9E1ByzD5Uu/TaeRWcqBK966icZ+SNxqK6sdseAn+gyop5ACYVFpB7fhkrsOJApauz7DfqNyszNFxLaCW14iFFaAgs5emVR0mT1uT5UwJ/fitMMPHVFsqQU83dzt00h1j5knLLbgjO2H4rwlJsTPVSE1QiZ0sgiGfFArfqUlAtACbfFeKiX5el0brYCnoBssBzrUNoC/GRfpJD5hJr+coJCi9C3TWiBfYF425aMcEvFxaBXxHlGN/+DGYYpL86QGnRvpZYWZDvsXzKxyHpbH5t7617Iv4s0gEpXC40LkUaGo6hOds9ih5YnAWo3j1PmT//WCeSkqr15W5HgfJv3KQLYP1atNvDq8tZtw+exeA9NTMvEmpimoJgU55QbFdHQ8qA5nbPDc3Yp8U38LnDN/Y7S1W7QZoZuXvPbZkgpHOI0i8ci8UeE3jYR2FSRFp+zwWIaDIULzznN8Nh6Zie+MkVIZecJ8b/kkYQM+UOr7nsDtcSbZ+Y1XLGRTr+6BsXlUALivdxWblRgiHsTu0cQIBWU0VHDVMrp4UprVhzvQRZSUxSl9PFqFX0cp8IOFkYoaxsHXe1nXM6QBM/zBXU0zvhebY1v5jjLNWIcAeeAH+KzHi9RUF3Pm0HvKMSM6BHsVccL3+FVC7sUwhbBkldyqgSfuEgld9pj8O47k+Ex5nRGtr35dQEbVHQhU9P8zH4c7tur8tF7RBqwp3jsXus3ycch9mUWvhBDlfDlR5NUmaZUEs/b+Wt3TYVK9wZduB/1fvJcNrC/DNcwIFyOwLpl5P3OrhSNbajsyQOedCoctrl4iHIi0cHnpB9PBXmG6vt8rq271NbZkzobFf8merlaVZgOYTE5jCMg8Mj0WQiu8yqXFMTIdzxCac93P0CZ0TgPYOBy2BwewUzETd58IL0d9ZgqqvLs2isJbqWsQBlIdQ62sZgkJwqroONTKrfdUFRqm/CudK2BC9SuSjYKvP2dT3phJwHu1Pa0GXS3kOQJcn1B3+1UPWw544ZfrnMuyHk6X/FPbPgbL/1NF/gdvqa26luL9KqyozacWolfMano/abulffwyz/7LsFIFV9TMJcngSmv3TK2oeXplS/AgOeAybgsh6Gz9CnjT2FksCOeUOyZtOBgJe/5Vv4n+/KJAV6IWUYZwMxBH0yTnrwJePOe7pg8SnX50S09NRG6bH484r7DgvHkhlEUCSsn/k0mIZB39VdEVqWCp9uGSnLSV3Hseb0yXyT6022jLGXW8lQSrgKsxUlcN6xyCufI5T05zhSuUFgYzzCOs3eoAV1doAAhUtx/sRNdaICkD4jnKUS9+dmcRay+lO+ZTZzFcaZFf1HMtAe0so30b4iES6IWCVHLWg2EHhKXbwOtLGmlVL1qXYXyIlvenYozUhY33Jq79bUYta5KihBw7dY8zIliSW1/eFa1X4btUaIfn//78blhEPhf9nSSikHr7isH75174FofRHZm6q7UK8bEPpKnFfeaf8tg6CR1yEgSFrkVKWkqy++bqPqtJqaVGyEvRpreaITg9PZq1jakHFFowMWjsIi6J7SCH9vngyopaU+ixOgv4d49sG3KW0j9fyrbylsHOF3e1bQTDGGowR3uF+Dzg26LCKaZfmV+qylHX/a2Q3ZJpulhct1valtuz/uOq1X26dU8wMYsh9QFrw02A8nzvcF3eqzc8KowSrla66Gpy5/3TYW/rsv/C6fjrvy8u42i/odN2CYxhCS8WwdfC20geClZ1UQs8W6hprZkA6E+nGu/zXWh9e9fW1+ZBWqUi8D6/0+/xhBbt3U4np6zqi1mY8AwIFzbC/b1aUvJSbqXdP7mMfH0UJ4X79Sn++Q81ZYi9iCpOuefBYik+ocHiEDatl9HTx4NWIH8/c55OV8+ckW99VuEpDjjI74rLuOiTTlu3hQUlFeKuG+4qxyVfks5msifW1VjhW3GlCMzd2oW8jaiItfiF4fUZeTTrJpRJQi3DoYnu9JQL5sK4a1n1U2zY0Uy4uE+KWll1NeCqMFTmCbsJlZHBFqF2WI3IPiGTK+u6YNDGuQs7quggdPVWu6uyjsI6KRGu+3jr2zNIlHOadlxNAJy0zQs5kxvPC3L/o0djV5/0NsBdJNSjAU7PLHaR2LJUXq8cewe7sxX/7F517hhTPitlxEMmLKOu3MS3df6PjAV8P31nR1lVrk2M8y2Em0Gl0pukyxREyEStwv0RWUE0RfDQSjrWEuOExN6E7HZTKWurP9TUnfkkRgUmEGaorD7osNftMHnYu+U1FjTdMIs43PQctLXam01vHB1NaECq6nF4Dv1hqawp2vbY0xxU9S7h5U2y1MLmzj5lOPAHCns3b0PoRkVcDDZavzAMFP2/uhCa4v0QFPlSwHY7IF+f02ufbU73U2AhHnwzhw06/8Qak1zbdERkZdCftk0xD9ii5+vx7HRgwBn3IGVr2roDGbqHrFqHL6W1JqyjvdVe94VpLrbRo1J/99eFtKDn3k9oyeTFctIBOQ23Eqed96zeS5f/vNAMmxKaDAVjG5OYGCxyadJr3AnRwhcB44XucVXoY9+JTIMd6EbWCCely4Ef4LvAcTu7hjRunGH8UN11Ggf/cbybF6VFdWzNGhrefhh4UbS2vP5pCWVXq7A0CAVpWKNzFx/d2DkcW7DSFrm4xcdRd1ydmOvCxBiNRYHcP13BD9hHbkySuES+3cmcV/No8zCpT16BfskGKq6zpCf4nBVxksNOCVQDZXg8wdpL8ylIlEEYnth1u7NZQIb0XsMDGFiFy/D0gCyVPyEM/aPB8w00mdNEjFfrJ2KJ8BXGxwngLThNs3pu8hZZrpfqPewWZd+kaNviHOWIapvcCEAkK+YzDTdzfpt4yfHsdaKz0rlp5uNBzOotOMELI3GISlWx0w3bgTeYKu+na9r1NbKisksT3Jlvw1VXfOkYZGvYXUFr73160friFAtPVd69TzAV1kbH3i/886Ljn5OTj4HH9zDSKFHOX/rdSEIGj7W9v7L1WzwnP3wnU9RtuBXQBNK92l02zwZOVju5PVwS24RpV1GmWZ3oVWJnJvVN4GWOYXg5GMe4gEq0kxa71adlgyylNB73RM5948cZ4wwsXGK9CWGw2nA7eQWzOj1A0NZFu7DU4dgY2GhnIlDRkAZG9o9XrxzF3cVbku3cNS36uWjceJKze4TvpMpn8HZ6qbhxXXGp1iwe9CdzmVt888Jl5+yKi53LoMbXG7J7OsY9URvY6h6DsHs6xyNG5H18Sr85JNj4um+pONFa3lbfZjQYc6/U90FuUIKCBpGtdtcn1I/OYqtXpxc9+cocjgqN0eMzJu/I8+W9yMMTDU8vW+cJeuyZ2L1BfesWxrV8cvvLYcLRyB8tLAFkwbS0VRu+TmnTt0fpXotW/olvH22hXYIX7HPPKwvZEQxSI219QMdSVcNp/Au1CRfigGjU7GGVLPFiFScIE8kQLdiXjqeROJz6JBxCVXksh65GiL0vAHK0X9IwVdcyN7OQsZMYgF0xX9YdIpCHXE+jGHq6yPH6xg2nHew7l3g3TEmQmZmFXlJzRc7yFWsleG/nTu+8K8Xsc1vJNMfKaLndpSUrRLErhZTinq1z7au0ydrdYNtC7fKc1P6i9vUvZr7IkSMpfTZ+8JIxruQc5bZT5jHcf1+NHLYegRSVbiB0M18Xl+qlaIQdRT+ogvRm7JQU3mGBwT6Phsv3up1mFS1CM9kyhwevY5WqxUJ3RZOjQeuh1+G5LrV1pHmSo86FoovprEautmUuG/HGz3/xXSc3t6xqWKSJvye7X64ZjH0tg9Wn5Ic8Nla+5HTYfjAS00mdkZd0aUcgvG6ScFIkDBl8qQ0wbtCC3yp49YsPbQ1z/UM/s9JZfqCMXVEr6qIzPWa7yvqnPVUaU6U1/Ln3XNi09ZiZbkEq6/ksP/KZJpl+OUZ6ar7OhQCYpJwRzEaKw5zJpZuqBzBknLkRTKPSLAw/SivsqaBCIBPgCFXRYzaAGkxxSdrrEYwKfvjHeAiSSR/hkpBCO8OgPRc/2+1tDcVzfXicJaF3J0sEm166WgxDkqU0s/x5ZGIXnIFvF0gmyrqF7gusFgopAm5Ux6V8fF4C+B5SifQ+NGUvp1e0ilME52LT5NFi4AWRjDZ/uthemtDzwouNrPG7OkjC/vGb8rrMTqnZt3LkbZ/QJTBZ5vkb8n9p23SDaz3iK0UfJw/tMWR6tMc/Zj0iB1iV5/QCuWo80SorYbVnbSgyKTLK2HlFBTJLQhLt/EhuewUpk5YDApc1SDWlgxSJimJvLKmY3GC6MC06zvXFirB5co809NksUT3tu9duzdH1o8W5cB3/BB28uQsGNrh2NzboO1einIirJej7GEyATZGrYUWw8W2jGH6Ff3SNHuawO94JawiT1vWNfv21TLCn8Z4I6frYJUZJz95gnqj/7MUcqcAUFFRPT3X7CGlwnnn0hxxj9oZzuMtblFSBpTYuxb6+ICBRB3j2GGvWJ0UtXfGNLBICh9ircatJtI8aI2cffeBwOHRrEdugTjd7qR7NMCu/FUNamKyuEXYGLMmuXgTmzkGyOBbtCQoRPmS7aNk5GsVlqnJaMkO7I/h3BCSZ4AWqmq2YGD/D8zLte84UDnT000SdfuToUweADc+dC5s/Moi/qf504JHkL3GmJHp+G9lK6u41T+CxSF4NtvhCmYRhvM5h+paaIo7Rwvf1f3NPiicYgmr6PjucfH8Znwn69xjxj9utRwt9+rfJHC//x6Hi5vFdf/PEj5OXHfwsu1kj1O1kmisTe6vWXh1H4ibpl7agbaD035G+upqf6uF+fMB4az1LFXpD/jeCGWvX6xM2ko9SvnMCcM9WKiUDYWU7VuU1ibXv3oINjZVpA+jLGB6XyzffvGnq8yK6uRgzXDurn2EtuAhxsC1S3YVB8Eqpu+7pHXdKPzOTO598QXj8UXc6VbYJAJoz2PRiywBiPfnemLsJ0NPjDjpxnPo7TqNWKQLalUn8+Lt/o54LBZnbxH34gq8a++Ay5xqMWN9jW+/1GZKYquMdizJXVbKM8Lg4RZUDZZX4TeaNmVbUuZd5MGc30h78cjUFRp4Ynr6WItVve4E2qGu/dg9Bh6noIWIftpznnGa11IwAVrEWnTNJABV3XBX0GlpB8fOfZJsJSczS3CxGHkHKMT+UR3K4ULVa3r6lJd9SVZkWcuCfA+7XLv/Zcpbp2Jg1v0GkFokFavNzVsCBe/HnJphZ2izJ8pA84jlQogZnftLEAVxsMT7D2kp+TzYzzGNoqrP+lCaDlE7M3giDHm2dufN9xvJF0I/g0GO8iAqSID6r8gbHIypNaUrxiVdgoxhDRlEYYyIELrjBmDxvoRUqORugg30lLbyGmh1gtp6TgHEwqJxUdoVA/q4VTuHSotvGIl73R7rsu7q51hqvpzR212ezpcYOx5op7XVwx5EsYbSY4wTtVaeHyQ7XYJ+l0qgl7r7mwRBZzMcYiqRajEz9GuRTx0+MUZI7Ojz186ruTaXmlNpnwJNndgVGGknbcbk2zEMbqS5kdMpmdTyw7LWh26DdNcg8wVSFJ9G7X9UGJssbRhzmTdZrZaaqCbhNzsrBpJJx2i4piqQIxQEh/2cmRu+5h/Omdt1Q+oQaBNoNavsiJStzDD+kpj8dQm+5x07mDzmYiCgfcWkuy4YwiZrGv8mJT87AUP4hJzd0DgxVEyoOYgpzAOCZdIMuDr4R5jxWvEogBt4LksoFQ9o3mXLhIuM4N6A+UTYbT8bBq8VAzAk7OiTRbwff5CUus6a2Auu3w21GYoXJu37sJGivRpHQsQJP8N/cr3IC6xruFOzo4XlTwCtjDTg4gHwn0wl9oFBnl+cxyMfIR+vS/bQslzfilIznaYL9P4DfeMb8D8psr3cPX3kW2rwU8xYdmkez0+Qvy25d4VyevwXUI780uR7n6XpwN/SZ6GYZks+MDXBD0tfsdlvdXf8v8Hvbf7+S7nEmg7naCdyc+oiCLxbX31LjS3FHkCJGFjj3oEZrUAYgf6nHMe+YvLyd3+D66neN7quUvtunC/C3skoJ0h37z7JLx5sqP54VJBkejMO32CChQDM1AGUbJeWlqhaVTgsUlMyigU5/BH4CQFTVvCIS6PI2EgFvzcLON4LCEZf3Tk0NNj+UUmFfHqWZTNtdE/7VukOodw7imC9+q1b9JP1t5Md9Ix8vH7KrkJENbYziIGj5yOEfABcHWAh/+RTM79jK2W33eqR9m0Odnhjxgl3dMaU4pf+2Nz+AVchJtrqah0vE+ZY/KxBHwo47XpXpct6nC/is/QbISxrHFvdQQwF5go8542eFB/crkjuvw+6/+W07lJuoF1yFp9ysLT7zXQpoPrkSc/+5jVjWLywJRE1WOk5VDvUXb/isce3/tmq/SFZHH/Ovt1X8t5OOvr2UxQgu1k/MG9KbKsneSj1eXmeg7rB7zC4jV5P2PHlza1OJNdz5iM4Db6uH9GVm6cNB8SH4rfv3e6IP2rWEt47FaydENfYNI149x+ZC4ZV3WU1JjfFCxL/4Ol8z6cZxjLsIN76CqnV409CFUrSJ+PEv+VNDjjC06IpC1wnWuetkV7rqAOZ7TbiWWxtQ9pVSDU4hZzhl6IqRm5lMyyGvtQM55QawZRErZJMDPRk8CXI9AhAjjEl6SpkqhL8SGsbpbwAjnTlfVc9MYzVK6hdUpVl0unld09Bn7sQvupmN1v5GzVcYa98nObtMorLjjIUGko+6UTqb4KQ//24ITdyAd0BC0AGRH2m6eo6Sw7Ib8sHy/0ESb3yA60IZqlLSF6oqMy5yQkrn+ZG35wBwY61bb4zOI6eAumzPex4gsnPb7ojBIRY2sne0gGsrLTAVEm3SUJq7JxVaaE35KGihZ8RAFJVTISgPi6z6NjEPNRE/llEpT4+0Ax13e/UfU7Q2sMR168r6PZeaLUTkYrCbkNCBu4jatmF4UUWz67ALBbXIU7/Jdsp7WMhase2iZqDheXeDo9SkbOsPnC5qVsR+baCwrXc6Ow/f2PugQ/ENDLMXBOGQf9zu+VRIxfVuNC7akfokydmBbE2xhLVm1GMgVq0MPOt4SxoouPH34YuRXwH1UOwVTdQudHiGzH+R0S4RbiqbOP9/fgB9cIrIcYZp2KoPCgZ8Nti7xpv4PJzuTcbk3gGY45mKyflRNHrq7J+QXWf7rVb5BZyiq8zSCVRNhHA2U5bN8kfnB2ZF2CswD+qX7CtZyzTRSg30/oAcY4zoLmv+GZQOJlYsHWChJHUZ7d2Gl3TD8Qwg431zBXnVWtrLSdibvr0/fE+azLlr+RXinedRJZT2k91kt/xNtIKiBrIdh+m0OwE0XuhzjzD+syfTNGNpbPEDXe6djXGmkkA0dBIey3XZurH8p5yrFwnnx0JINWl1/6PFr7Oh62T+d+qI0NBU7o4dj427VFtyDKhQkuCGoMjm7td4P37tBNgkcfknEurYS3MTQQVakC+7oKnm5/tZrBMG7zGpZ7grqxYizW3YNBXS7YOIGsvHiPfvPZ9fKxf+enN73/r73M/V9n8HvU90udGFesbXnG1s/GjhOPy/h5VTXf0ukQdtxa7kvkNWSf6r5eB2BR9q7jnmjjyArAko3qB0cyWwaaf+vHuvCiiZkU0Nause3f4YuPwJfkUFJW6FEEzX2qPCSz0FYpXdRygnpKXMa1uqlWNbMQc2NaUUCllWTNXN4BEwSBv7BIWtNlhtrNomzwU2PKSrgmeg39QqvMXFy+LVgJk6LIh0kFagDj61VkQWW2HzN71O6uSYdbVDK/IJbRT9PeSa9Sti7PKodpEe3T9L+q5vjmanVQ5PH16XJgLCWIz//eU5yxoQsp2oAdH/sP3of9RhGryGJcr+m/sUpxI7x8aHAUn7+6Jjcntb5+Afgy2noPCxVsDdhWvCACCdiknkT+aQl/3RDbg7r8K3+voKYdFvNm+L/77dCo8h8WfVGWtFGV2Awye6tGoB3+n1rGicOEctxXaCn73pD+VgO1gtEcc+0BlfCJsUlblbycpyzEYflVKbJEumsCSoFbKgtD3r6xPLdzP2NDES/BlzaF9tdb6NftfrjiRtrt9D/4NISio0rKQJmYvt1U1iaC+AgKF89SqgGjrmw1elY1IbLGqF2JXV3P5yH9LmeEjgdrarHlFYqJK0wFZlB0Bvy67kAv0l+H+mUzsTFTsSv+wM4M/tGUqTmmJXwDkTbS7KiuFPM1sAo6SBoLDV5ETfcq2VXC2SwgOe1LGcHMKgax9IGl6pnU/h6wXl4FlIHwzdylNyPmrD/2U63I+Rf18AfoxKfsGeBURiVmcLjUjb6VI8VnDOkXReSnyBiv/umd5gB5Gpppxz2isxt+sqRWemmjFbkYe7K4JgV512Neq0wEA1rBKZaDg4O+QKYWWYfXp7izcWYspYeOWrQa6RRs4DLDtJkzrz5QN0p3rS911HtYMdes2wQqrt+TbdYg12BvnSjb9dvKtpzEte0OpDKFkFKT1eb2aX30JLTrYBajfk5Xmeuwwwgt+qaVNZUmu41shnnKCyaD66y5zme4xNvLziZWfVpnuxrez1RSdp5fddyoTwOn44+ZhgP4oZjPJ7lcMnpqMRQEaXaBc+SrwA16un99bmwB+Nb6h87i3ZQpYOsYPC06+cr3UWzpY3rsX98jLpDMLJYd66PqGbQMqjDmybc8hbsH8ufev46FgEyRQcWZeQTv2GMu9w3Vx7EnV60bAO6DtP9ZmWBI04NWngpeGudQfx5srXFCH6Xf8snse+XYmyHzFKhpNReDvZTv5JBhiSdxzlkGYNjN9+QorR9ThM3gWkOnMGR+NyXO4sPMbpnbNUVl2Rl9UWH1tdEbp3nujbzyPXvLLBeQuYKvRJSy4SkvegvOLvsVqbDt6VFelPptbMCESj8wCIz0TcHQNFMSjM/0M6+uSv8S3GfPotTPK0sVvQ6U3tx2loFJvWd1U3BiZvCEzcFKG4KUdwUpFQoTHEafFIBvoSTtv4C0j6tBSxoHIsYCumUkurJLBVxv8P0JfwXq+891gFeqbUJwTAM+FgqhY6/co+9Hmc9BlCBliRRCd/EpvJ+VlSI2Erpw5YbCD3qY1RimCazETBCVtRkt1F00Smftl5u3K6RrTjP5hE0ZS2oytIVIZSy3K4BZoSM4sRzi2QoMxw4mAnBJAQ6K8mgKHnCTn235leKuej7fV0a4XRKsYOUcUGlOtdTik0eyBGVKhxQKTa2nDsqDvyfg9L/9mo7++VYZkOug8zg0gzhEZEFLDyiY71siDE5NVOssb6Wr0XNipSYxCi1dQJR2Y3/d6J6GqpGnsroDGWFn1JldMEwJbBpF5Vpz2isC6GotdvGHLiIhG5xK09reTH+yITV8bEaND9RS2sJVvSUvtpjy9xeKp0sm7N6cX2tdbuXYWLOR0NVQ2Yf/meo1zI6acskRgDpbwueidYsm1wUtUOFnlTVGYLcbOnPmsAytUDzRcSFv7EKFJS1T5pS6HnEY0Yr7ZEpU2kNcgUcwPz7VyL0T9ZB2/Z5YgykBfWxUdetX5ZU7sJuKhc5qGBUh/62fKm8pQmQiv12ou3zXIEStF/m4zxrQffnfJfSpao3tHgS8qj1f09oa6fAVNz0LgL9Z6TK489n",
  // SHA-256 of the official file: e349a15bc25b09addc5130989f6637f061ce27b3cd2d4d6c7c039603bd134bce
  "1.6": "WwOpNzKQ2wERlLrPRc04ZoK4A7w4Ihsi1EsBPcTWgx0RCMsqVZMR6GEp9NRpqNIJ+WfY1IvO0Kpy/+yLEuehX7k91XYq9W+LT9ppv7Ru1DzVRGX4s/OrALVaCDS3ltc8BPCGg+oXYyLukOCu5PT9Eh7T5c4y8fkKJOHQiNe3TmIcFV3NyF++zu+fn68dXwFnkB1y/fVFFrHGRR5JtOsKiEEpXgbbpFmpWkW5LtAka7j3/5k7a985NkBS7FoSzcIMRNWalVn29+eV9h5txhaKPu775Qk2VEyJWFECgwA7pnxNtaqWzzAn/OwuIKlEwSnxsdJgOSdYxpF2/lsOQTYMrWq3LdMbBIbLYEZy/k1UrfprKnzIpv0hx+4SRVA6vUGIixkFLxTf6p2ysQnHKRQYEd1sCqa56r/5OywTIP7/+35qpWQ7yzEuCDsbkzrnglS495yzh2XXEChUN4AC1iIIchZJUe1IGXfOvfe9W1UoQAWAIqsoB1IcDdXOUmN8Gx/N+HCiwPiww+ye+35xEVXtiHZgcQwFjqM6kTTG5Zlx4XSSjXmDxO1qpmBvNoZWpX1rexsLGjVGEYb8YzjfaVOi42+/H6r1nM1eSdlcc2yBGJqQBMyfrzMZalVL7ksaDqLYII0GvGcyTGuz1/7Z9L42rbGQAWMMQmjwY2jaexOtncu63C8uQhpKFSCYeTKRWdnYT7Lt0m7vKZYwbhhjLA1QTId3oJMZ5jeGRqNCabPY52HeUUNUBfxFSsCj08jv+XX5a3sk99+eT5Y+rswpfm+bqyqelH18RDqXFNkf/OSk5ejlg7wW0qe5A0Un/eLh9c7neUdyAh8b82obc+EsK4lQoFWy35l9t+uzK2tnsn0jVRV1aSB3fKVgI1IlhRw4fxvImLc4TVeQgjv8IGZAEcLqTQQrU7UxK7O3KnDq4KUXhQ+zTklNH8ZiX4t6/ecDcHAGpImozQqXiFDKf2tr1BprK4UBpVHd/GxqAVhvLd/HzRvOauELiw+6SDoxWBGc4KY9pJRQChooivS+xA7AfkTPKJHGRBQFp17ig3zRb0n26kt8jiB/9Pt1qAeBfpc8r8q/IsUqgROH/KU5t5+pWkgUHXKbi+RM8jZfuCfqo/pypCzeful5d+kMytB/BL7tX+bBkz0wvwbhxP8RG371mt2hqmdi0yD7IhePnM0v+XJ8WM1X3Jz28Qvr8bPRyu1zlGCSkewC5qiZdYElcwDCAr2Nb8MjONybHNXY/LIyT/2JfSQTUWJv/stOnERw6jV8hBxt8XOhtNS9wvnRT/pORHDnEI9fCrJ5N3/FRHBObLhxt9YM5R8uLgyIs8AOvrY6CsWlPmINmPOkczgZSAK8VIEEdZSqxJNnjioN4s1joRAT395yT+/DGGrAZEBl9OGGR0tYea2KUBXOM3d5XtqiQmQLYjOZenhE+OYrj+Tpff2lsx2YgezgWBN4jFkiPYZajdzp//95spWtZdQmdz5VFVOyvz1JfyY5PKL9kOeXDwdgknVk0aDFYmDrn29COtUwE4QUKzrbvMeDk351kQVC3HGAlLROlbb4+luUw8wbO3OMrFMCXGBGkU4s0TFxZ3/yVj5Wo0MxN3karhGiCDle+kDiW5GIKJwzb7YyhnKcBtQCDlP6GobifvBdH7b3bQasHIspwtBJtSL/t0Gbk4jZQpd+L6K0l7+LDFEKCrRLXL/8z1fBWqjmt8eT71aJw9kyyLK342X303mYhBZHwfrLoKAGXcwu80+AdENig3ThL1i492oEyC9Gj9A6xbo20zOyo3W/B5LjVGOHIp55jc2kQ8tXqqCYu38c8d327gC7MLoYXl6KfyltqUgf9Gw8DsMfrun2pHNp2DmW3vj0Gj4jWuwg2MqFdOHxjrIpRZ/dgI3jgNMTsS+uFQb6HFs/hcu173DlI/VHmtts1FuKlI1Inja8+Xr5MpD5H4p94kEVFHEcuCbcG27NV+NbdFz9CA1mOfEVp6Wp3XliS8t2qzmxGNj1I4MvRwMWFPtUqnzzTPbb+2fVlIVzrnqkj8JL/cot/iFVZWh7FWihpn8gKPtBkXq2pnj98sFfl1pGGpLpZeBBGbonJdbvR5N3nZt6Rc78P+78XuFKIMvOjHdoVF/n30o0t3J49l7P4ubPq3tdbWbptWjCnd9jQiqlE6pLvX0t/ew7aiCoG20JH+scMcXhDtT7GHwsQJnNCbF14gTiHK7vcoeonv8xPZFOHZ2FN+miObnWzSIf332OrsmlyBHnm5X7nGT52tH6nGA7ERLFCaUfAsF+mWsbmLtKN0wtuatw/nPwwqrYgizHitEhV9btqeUbpEPKVJyOCBgUM6HFNTYdP2xEEVw7VnDO/J/lclHWgyZvHIb67gZwBRa6ipUINOybMn3zdBnlRNT0M0ojdWzij+dexcWKQkYSzuy6hxtL/o8mZrKSxzmVFrALz670V5q0WHVU4ZoyZ7zdYA4Au5l3t013CtHNEADxh0gQj43JoZddTp11GPbnP4O9Lp3l+DjpJ83D6e1w4iydrQz+yTNs5OPnNR3mbS4057pGOYeXO5IiC6kocgGI+CD0sLEQuaAZq9rx2GyMSUUWL58+BOE0fWrCRSgIg/PwoyEEjWkFYh8URQVAJSXx8ECgJFe0F67wJtusmhaHlBUviIxosMOUVo0I7MBl0MJ5/HAguB7pQrsjhB7KG4QYWivCr61va2S7PJv51Cppwu8HvS+mBAfaCwkGnVZbr2jrS1Ztr51ETwN+B9c2tbWyPBoSM6MLBQ9oqbYkZfK4+mYy0WjB0YosMXds2eFtW/xt27Yi7xYrNrZAyh8bYf40dddg8lqN7OEoVdAyqFQOEaGlafpANh6CJk9KJjaPGu3hY81F3PtGdTkGmDDtju/uzo5zVwHK7rkJdWTDlRVbNPrssIECRb/xdxwKt+T9V6i9ykIzDiAyhbRFdD+PTKENjA0MyYYCHCnz5wSDi3Bn1G0GZ/NLElmXo4j23ChSvy4tTyEm2xs9yxW1YWJcy65zoVjNVw+ttsmCW5+0Ilrn+Y5aYE0SLZTbh/AvPY091xvKfuPkfGP+/PDZ3G+zdfkB5UTukcvKIRnfpcA79qRWf1fgylvJ2V+NSOBuRDefCd4uwBScJ3qJoQjP9NVcZ0vkn+lxxGRnUDIG5WrvwhfA/w5k84KY5aUcI1aDeMpEJzc4ZsloNXRJYgBU4LSjqQhCzfyNPCBRUd25hqJkFuVZIzE+mhwwYx3ab5HMS7VemFNBYnxtxZlsxdA3lrH54TBOvNrjp00b4e4+5Thld2Je1Qk+JCjwugnrQDnjOnjInMdNmL8oo0QUrnLpCXifcBREELbfcEeRhstwFGospspCE2sjovi+rdUDOlTxzwGyllZToyBwwHTmsrBOU+BqOGN/dRWkeD9el5ya060qCwP6+VgocVN53ivVQVxGqUStSL/0JwsL5UQAs2aMw2Jh1nTBtku9m0kcffQdhwNZr5Id4/pOWHL0tDZdshHUbfD75RtQsmJArkC91EnL0g/QFreIgTZLJopqnFCwGQWRLH+qyz6ObHA1+TgfGN+hY270sEKXXkOxsvW6RGoqrs9/iz6NE3a73zg+4eMA5AHBaoBMNsnJ54JBAsBpNlLp22ymDlLJzHWwV7PxWCRVvngB/iZbyLazTqyExc47OnrOoZ7gJivUCpDqOuphiKh8N0jDXFHQtBZwHJJFWJMY4ALv9RUERlaUS5wrpvxQo/97suAMd6sbtdQTSyJ5zitcJ1dKjWZyK93hog8HNURzWgcHa2hrVwnFeh+RNQ+YDybfEkTCaDoUuxFOtCjceDmTuM7CNFcoadjvCwnRs+H5vD7gUPTUJ3l3RNZkDJ56icjOyOJaLlvlA/TleOfYMGqHhoaBOBGKRrC2qncPM0a4pC2pDMXj0B/fzNUbRYEhQnihE2qko7gd0410Ek6I70mpwFgnqbd75gDehiz6QtG9lkbYPLR+IhkYSLjDR/hAXJRWSuJ4wy0IxhaxWn+3TPPsBlgwaiCzvKHEQF/9VgCt4vw/LjjTkVwY6kKqKFyd1NYk9oA1Np6T19+NxKhgGBzcCf/shEtClEIMgsl8kPQMgSuNWFIMLk6Q20joKeP8KzZjAqjmjpGIeFwBnD//c4tzAlrDAFQXV49JkE2Nm3Le19cuFLsjWtG29pmCFTjNKQs+Z3Z+1BQUxuldvMEgdMT9pQpOLdf1vyCAWPwaV+kWluNhR7nlplkA7llvGs0qMgCgT1yXxAxog94MxkTFQgLNPaKkf0XK7MK2gsnc4r9IBePviTpTCwjpk81Q0PGkCi0I6A7W86HxTqgtSO/lkgeEHlPSjpBAcDRIfxFcgP/Sj4SxDggiH+/YCLNFIc+z6GOTcGvCcyqO0tFFNNYwg8zb+WS7Ptqx+Rmu1Oyis8XqGZtb76dNnDGY7NuclSOGK+MHB5EiMHC8YMdhGFLnHeLq2qnPay3WH22J6r91NIReOCE+G0sy4IfwINr04tHRllwlzN2XP275XvDHhXfnvTiMNDZMmcWPeBYR/5x+w1lKxcHntyKZrbb627flzwBskLQBEFO3qT+fjlex7XDSMC4GdtiCKoa14L10A54/5ao+RP3rwU4EWHoPC+o14m48KzwBa98091UXCiDo6WQ7eya0mn0G/DZD6pzRJ2iDgHqwYGl025jOlG7Zcak+FlyL2aAOikX1VdaIUbvlWA8rXaFtc6WVFiyp5Rtjzc8aQfiXXkSPw3jgFvchB1QtBj6smWjgq/Z5CF38jgJZ4F85GwtuvsJdwTO+tbEFe1cBC5slzZ3Bv+6ULNoq6rN26Mhpc0+lks2ABj9st0+fTzQB+KkfCc7ee1zEZUErXyJSHLXqRch5959xWZRHX/04W62q9uK1DKUQBHD9FbbeKtmofoed+vZHijONr9LMW5Jvp4kVJWnNZswii5qPHJhLTk8rdohtdFt2XH4Mi3aw/OmWXXv/MUkgnFGRSS4oS6lUpMNRSn42/XcYPd5R2nbQdOAUpmG5L1ee9KOQaXJ47ruULGVhKE7BJLOk9xIMbgpdy3qEqOQlTn76ibXouNF7jPFu8qd21/XquJicABAKdqr7Sjq1uDsqStloytXOjI/LoY0KsQ583VVA7t465vvw8GR45PYyju038uCKrNnEwSocZYJEEc9UjDg7518XhrIn8hEX/Ll08RdHdR4raysfcg5WJSuAEDtow4dYx0hRdAVFsZ+7YpmkwkWIAdPYM/+6LDDII4c6Bnk9Ah9ZG3GkaiujesA5IE4MdtzaXO0YN9VDaepp5ezFRkKYO6BXFUWqq7lJ9BZ02XWByo5yn1oB3EDdnNY10eOxSY98XGmc8N8gAPGH21g0xR2xozP1ijycyqkLdJKXxhMfUZQs+dLs/nExzaDF8bTngRw4wc60b3yUBRRiOqIr3OxJpRTkFgHrggwF3sBdF36rCEtDxGb4V00h8qDbFmOkGjQFC+ryYLy/HuvqQcMZR+YTiYLzmm5wZaaCUZNFT6wyTj5rxHiWmSfEYmhwhQeEYQV/ApOwo+s03uq+1vbfXO9F1osbo4GXfYzlxi3MvEmRf4HEiNa+Me+AeZjZEIT/urogpA5jkkCRlSiLrSw4lqYVn3bWeUHvPQeP0L1vYf6ppna3weNbdZCBusGVZN/409PdvlYankCznMKb7JNPc3Fgx+RnLbu+yDgAybj8/nENSywa5pBw57Z48Dz3WT9ugn4tJmk4FBOSn4qJnLH4eZCZdS6z3B3/N/tZFG4+bQx7KLpCPNy9t8Q0IAhLiZhQIrjQfSOuRQhErBtv188kREXDfYLhJ65xw13XiT9eq13xq8jyiyOD1VPPeKIj+EQGzyiJ6SkxQoMQf44g8N7AeYwLz2yTRT/cP7kYszfJU7X8FYfatLMGJ5HCUx5CjEIS/KWYGDjTMdeNK3fvAWKztGdsEaKXiQnkeFduxu0yhVYgM4Fj2QAWh2XGcv0zzcsR4TyVBW501HSRUcOItMgLnw0T8+Jb4z0zSEox5Y8c7bwMQo8oUjTJ7zJ7bDl4o5XTcOTe9D79oGvYglwGWLGyYHks6XpYCjIyhe1nTrPUJMlHthq8wvPAr0l6epnoDMQSW4M8u1BKxFk07PTeS4TpIpdfjuuesTx6pZgcESmidM8ft+ZvDaEC7myuQ1m8Knt0dtR6vLH0Jh24uTWGjvsERQ38B7EIZWEyxayrraIwfWXgwVe7+gi6Nfx/ZIAm4zsCCo+pePf/8I1UX6Xbk6XnaJmiTgZxag1aIWGNmciS6sqeu1GEGlU+xQlv8k64opAlBmE91l+Em/zI+poRT2N5BURXT2thzGjrMX4nvuqT8O2lAx1oO7wocVebuWojeW/a5y7apXC8j3g5ihBsmIKwpSZnhmjNE5DPvMGEK2AcOQBIg5Xler3vIkFL8VxqBt89ZotnOVLeExXVUoInNaMzlq/tCbk5NfYixVDhVSADQ8+Ll4nzoacHPfO0K9ytRBkTSlnYQukshrQgEzb8cR9Kvesj2WJPaRVgfPu7QKexXBRyTE0r0kvqY9JHyvzjczBZbTKc5MZ1vDpP+SKEV740DtPOR7Zw0cA/unBYCGFd0lFeJLjOiOLLn2ff0v900ZQ82XszVlwopsVJbO5Id1/NbAj92hMSA8ug54QAOvOxVHU+TB2UTy1cOhG6+5LMLxXYzbXRUoCJXgcmmZ+DgSBHcEwZIQ3BpiRgoq/7eaIwMQi3qeEGLTowoHmLOnWxp2OAiWzxKt5mMuPZKQtW+B7GYWDYxQbvz2/a3MqFnlaUVIykl4gayjRqE4y5C8O1nEVVkLyH3/WEe4SJPG7MSQIXDTPYfHI/5zgL+HUv94q8Qs4eSHZcGQl6b2/cHZmyZbhrWFb8Di8MYlOYA0HK5icxao9Qt1BqlA3CEGDNmXfztWl/ObOgaMaxbfO8vDs7wBp/F4Nd8ZMNE4WaZpyauO2Ga+uqJM+qpspBNUb7AKpMy/HzXNuYhBnubxNSNBaO+MQipLU0mZWouBfbPdWEGM+PK8iGZXwW6OZgphgNVEceXhUFE5lNaibywLU/Cn4pgfIBrhy03cDMCoQIwIxJmczsqqQ6n3JbAkq92wCbXdxIB0mk08AiiNNpcphh4ROwgnM9zNlEjcaDGUcysL2g61C98RLkuAvO9zmH6XLyrqAghay7f26yzcVNlluRzmSX9AzGA40uUJNBmi0bLjoRRHoYCGGt7SAfNANW/rWTMdxdQ1gkQwyIcOoRUiA+KmU9ux40nOlIfnVYNLuILaYowT+CP6k1WnFiGt6SVi7u3RVSk+9kP2xIHaLVqWnRplzElF85SPVJURzCgXbHVjD98CmjOP7s8z/r0OkUT1es/NZ836dgY/G+ZDZUpm3YT34pUuoDpV++1VPZ/tCD0NN2iHzIucFaH2fegFy4XQ4ABNFMVN7O6EM/j7yLWBSbXb05HQXVuGwshY5h26m/CkemhqcXlEly1u4v04VqSzQ106a+XZm0HzXiqeRyYQwEawRslDEDtT6VTEOdr9jR2ObQemKjUMDj2IZPuDMMdUV3TAJcGDPxr00Pr36knMxxLK95jNG9Wk8RH3RN5d0NckW12hp/eM9PsLr3rpC9FhjyCdSOO8c07QsOy29VaaXt7vrzldUvymS90UQE5sVAr1hSyRWtbXO4f26x8324uGqIbrAYS2vw4d07aMYczprKCxGq8vLlueuRehN891PAJfQW6XybUl5xCB8u8sIgep+Y7UpPhQxgIqUlDLYm0k8VXD1804cc/BMtqyY1laqruTjzLzQ103yP2UpK85eA3/Sq0Rm7dT4x2E2c/lY21y3WO5DQx4ue6Ifv+wzrC0i9UkkxK6wzepwg+l9vyCAROreJIgtrk8nss8KA8Ge9X0gOs5mvOBDYNPCK7xpEljCOU9D0tK+PM6wEdi8W0P4vXG1c4mb1VCh/VdKXceWtVUb1twgjL2zXAoLioCYrlln72+B732v3cqGYJiV9ykuQ7/xoDeF3Bflbz1WO27fPFJrmaE/pVQiAaygVUAG3LRehFInZ8PzAGkLRcNkzhb3kWAR2cFFvQ12caR2yAsmGC9dMPgWBQp6G2Mgj2xmpS6QKmCoMMPyjRHuwr2nS4KkvhaM6Pdrz7Mjq+zH5B39hlQB3WhgV0LkGXkupPQUzuJ+ZQojAHk/yQAt3An1LJ5UaQB8DkjtS2+SrO637crR2ownKYCZt1GFlmwDtLXwEc6qs+pmknsOWUWxiGKSwy5EkxPwHjQJVLlAGnbPcMyupCu3ejzx4wj0rVptUBC7qpUws3rPPlMF5JF2wUotAYJXRXjBLxBCUkkgYQdfszIqUIrZsdPvjPaA0JCrJlQ0KZOAQLsHryA2Op+TcFnYWa2tuKQ4umMXpEGdipxJRtLxLf0zN8DsL2kdzQAU9W+kiOkg9le7nD8JHyDQVDnTzztTGKhla6BXIBR9R/AjELcrcQ9Rw1DrAxV0qoMiW9UjhHis62ZpMY2ZhLPVga8mdzve4Yd6roGmxuGIVTrWgY7wbUkDJtkrNWnO10qP94bwW8pI5cmVKTUilquW5bEtMFIxuZzYtUQBWVoKRteLDBKuoEDfNxYl4Q7zS48aTVXq9LwHkiDUhXVsLpRq1xzdIcCyTkq7NmIs0ph6XjbvFajwhSPOjBoZtzZfBvQfOMSdAwhJai8d04rnDksMYRkvWcJQVGXz4a/c0DXIA+cTwRrB1AwjiWL6J+rCzCsxu6FUjDPOttvzoc4hdUE8VrL7X9WSff7xH/FfMHLDLfrm7b6QXHO6UNiogr30LgDmJ1ZSYgXkycZtH12SyYiv2GOwbtVi31lED1svZN1ij3uh0D970C7x3YF4NXKAguvsRyf7zC1qfj7yxmm5oshR2vxH2TlGU0bQwcbPXvQ9HDRKeYPaHhGakz01CXHwYNYWtu5IVzNj1F9Z4qj/LmHgeBGfTzbgKsiyNW4Vi4aqIqt3wbHoclkPhwtynt1qeIw3lV0s8y/SHDlehlH0IVFezW1q43RvLD5dnFwnU4nqPGvpNlkjSo5ycXGo1Gl0xMy2/LJ2hJ04xvTe3PMwYtRsr5K6hmeHGDasFrJGdWWrTfY2UpFDxWNmq4CToV47BQJ7/yyEYsHb+dFr038qUCX+NHsrbIKhl4fCzyG8bR0x8j/vA1Qp05cVr8HMTbF/SDAfBLLHFHzmuLjploLNhBP+wuFkZIEqhRArnfjmzis3wloTnKpsiJ0bdZsM7Dp7jY5m/kbua3ieaTLT6Ct0lmEc1Vd7qg4BW2LKiW0zDLb2kW9WQBnHZgQ2PjeNww7bLV5stTW4VZ6G0gsPG52sx9kgwcmqOsnB/nG+y8NLyk63HoepRsbYPtg1oYIidD4iF1XPSKsWZhVZz39j1cb6xssWr06s6G1/EIQdrei4CYtWzFrOAJ2O4a5ytrCj8UDLyQlDG7qSlFdpxQeTAMIFvWgeUkK6+5wbMi5ERAipMRodupc5y6aoCxp3o+bEiW7QVFq4hdp4XMwg1L1/raVrlY4/ZDYokt/LO1+veVWAeW6Zk3/rdrVTNbQfour9rCDRLnsE059XclEQeVwrJw0YOuJdCcxnvwr+9zFPWrlv6GRHOkfanY3+Y82ubTK45THtRKLqRl6w8xJxU6OdbDp6BOuFyvHrKEoK9uRSAN4ydvk/STp53+iYkFncpKi/uXy3/SyGDy7IeUi9/lLRW6Kcla4Z2CoS8P8l5HRwgXuuFTI9vC2fqAyC1MorAXc8ZnO3aH6HtusevDXtLkTeD9iKJ0EdNDpOOJDduJMFAvwVxXDHhBDb9f+dJ5GFdACs2K6KpEZw4nNSMWzETdcUgD5UueLWm03ZRQNQcwpAix4l96ej/l/EVSBxz/9IDiFXBDmvCtn/7MGXLU+ZjWi937AZ8zYSFD5WKGA61TgNuG9LBHutzSSJlpcU6WlB8S+Pw24exZfaxvDwfw3Xl28u726y+kHSObyXHs4wemI0gyHZT7qAR0oLhtWojYNMhaTlK1Uy4HS48ialDYsv+4YPOMo4x1JHUMBFyzwFibKLvzxVQNIzTAlr8PpouifxsMQILzAvB6XGoIKrvz00bjnksFX64bKsUrGPS1to3UEoXq8UEiMtP5fi6EIyyAOlRsCwyENy2GdDvqTB6EPurxh6/56O4JA4xbYSgFjiFNxyKtpMU+0NbYNrt+sceY2/XiJiXNUOaIUZmRRK94hHOax2PgrbM9ihw0tyBYvWGiFUBhHMPJN2/orOVzxM21cv6hYd+KMxn7/xF9XPbSXh/Z2Fh3399Ua1/PRmNF5FCcxHp9WLR69xTS6it4OzzWBvh5ziPo/589pCe16mZl03lW4FsoZWihQNtOfZd+mhTi3HI42MqPgNULO0QwN5YPYmIj8OieQV9TGZjhBMsgJKfWAMDnlOAXsKy54jjE5qjDslFsEEsyCngVkhGcIQS8jLC9/R+nru+ADiGfF+OAiwzKShFhIP+ChpCIVY4AYnhtEOap1L+GyMrGNSE4wF0xaXl+13uqnJhS/IHFl4Diq58zi3kUpVvi1D0P3vOcDfAUGUyCU0E5qLwJAMD+wf/SMYanyl0KphwqmisYLBayixGD72Y02a1BzNNCjgahcRDAaK/U+g9fiW4LxZk6cq2vgNSVm0ASTHSUhiSMEx/MQolSNX1/lVbXZNNvGWqADKIQYnpyQUEiVDeYqwH9Uqtw6tL+imwPFpu7yjcSvkbxjUPHu0Q4YPilpFPmsVlX1DftPlk8ecRLE81ZPmFL0bja7+VwG1FDfCLPAepT79chd5jn8tyD33W6DTfUovYFVDgtPJ2WtKusmBalauuhwY1YHBM4GXC5R7uG/f9kyzAdy9uPDGkeZ4b7+DL0m6TRiz3GQwL+fo4wcQ2+HJLlyew/JhCusRy1mJhYgZB8JKtz0daJyxaa023F8NwSVt1i8hvBKbmVrfzlAipR0oZ9j/tZkHknq9hyy2Am6hqodnHIlppwDI8fnVaRSP2NKx74MrhPThai2V0K9VNdNKuf9OvHnDMshn8PeLQPAzpiNfaauJv0+FTdoBXnPe2Zubxxl+sU7/Y0v1im/LTtamlnf5UrGfbSOQ/y18iu01vfByETP67mbBjNl5TPcBhu+8577vQPmt3QGQEbMbIHsgKI02S8+6BpZZdxXpWRL9bc+z/uWj/B25tnYyLKBcHL3qO5Qet4GIJlz0AwpLeJf9G7p/99fJL8I/f/dNKv50rt9Cjr6z12+wyl/75ESoUq/WQ8n+V735/rfeb//gOgVp/+4weXqEIrGWM4ZRGTCe+e97+9kP4dLvYrxUiQ/SIzcemBdI6Zx+tra0bbetv82+GHLNctp2Ndua+B5vn9p/02wh4dYP/GOdV4Dxz/SSP3st7Of8vZn/Ztz/8z7/JbW69ePmDczeVM6/ANj5t6i2wS658akKbLUh7ll9/tKdLGWJBVsy55p9BArQfUkGfKVnDEASII1ZmuloavK1eJ/kPmxKWIMCDxrkvekpnD2SikFySX+0zrgp/8RJp8tntF8jAm/+JecGavUlA9KUZInAgHP5EXt989ZMxxSp8begNwfD7M4KjnpY1sIgOgixsO7SIoWiYDCMzGPhgPES7HEwPHO4C4HbAnJRcXwPu16XMYKebxywwrXl//lkb06QHkjBfrdo66wd7D838Rw3/3Xg24SF5cvnl9vQmvjG87OcjPnFBwkjZXas/T7aJKFnNJxCuWunRith70gmh+0aWhBda+VBe+V3P31bIpVgIUj4Oy+cqOhIxQFhtEIfRznIYH0HO98awis+Cj55y3qPOw98zbG9BadVb5BeSdqs5OVV/+cj8hHH5dpp553LiwMfNdsvlxigy/guVux+BHZDAOZJ88w5jSzB9NZJzo4vMqI3R/nIYtxskD02+gOkqnfUMLmMGrsM362cbP6xdl8jsR++LxOwuFO9Jj9mVeo7b+AqQ3C6RUlWwVw7jSVwlNiSQzNrp8QL0bOpEK/lKHI/Fa+q1Z0bfclmAYamZFYD9MXfcYwrw1/DQDon48Y9WLJmI0RQ/OhDZ1jgU3RwdY3bffXY5YtjI45nJ9pKEcONnpV4e6jB6dEg1kVjO4/zBVWZPvTIr2sncFlq4y4U5T4M+mEgbqz0NJoprDNwURoEwyNUaXik+kjHo0XMwOv35jLUPXWNTS6dBgg8ssk13hOS/CYlhhq0eFBAdv2yY/B7sElM+I0lsWqyPcZScHY6R2eMa9//52b128f+GSIPa5o6uMgsNDC0PvsRUZtYYJ042RNHZXrUB7vMTCWsrtMVdUqUpNiOc5bcDdW2iX06PiSHo5Akmf20qulZKSYdRFBnwlkTh38bOa0IAV/ZFLC58hlEW7IwtW0F5HyD9HscFN1Qi2025ecchDKhaok0Eoo5OjHYkIGdfcWeNoa9BTC84Q7LJqpXrPNiboEBf2O5UYJ9+C5Raq9XL49icGv7GNr9ZbRTwFWlo2Kqcfl4bEOafj79sbNsqzqH/wCElMUukeTHLJxZCcyvl0xaKHJmQIDMtPGaZv8OFyhzpyWMT53uKU4KTtQHoskLR5h8D5wso7K+NkCjHLgJ1PBmdLMOLkafkae3MPVLSMthtg6YKYdLTEvZc00a9TYrSrQeeuiSLLH3SSLe7Sn+KenolFVITw2OUGYDEhg5NUWy+PbM7AnS7ZA+GwRp4A4/k+CAEJpEPERLV47KqeJoUZNVhtQKHrlkjSPySE2MRYizN7fGAkk2E1RT3m01bKdNy+PB+DvL1TtSJFACuoBhlRkG1P7wHpBwZQdn7LVtksVW6ro7JWrUpbDstEM0RvEakUD7VaGf2eZ7ogxIjNHpaXGKPx9IyhfZoFGSFiX45XE3PAITI4+76lFpcBcPJRkpsyYgskt+ro9b/IS5HIFbKgFsNqODkYuchXEa1GQPIzHPEI1ZbM3uuWpFBxWzz6JASzIiXgrHfU0Jj4GxJ04MChTwmjjUgJcIUU+nZFHN9NvzmySqeHz4RSrV32yrTiO8xMu0R1HIFmCWjS2tCDnFt2XBaphZbKm/rT9BBWARCBfJyRu8yLWUZZ5A1o0D0nm8FXjJiIhRL1tiV9taJgHnMAoyhp7yipmvzceMLP09h/EEK9UnaSmxyQj7JGaoUpDwbJY//ztgPpyREoZJSrgYhmKVKuUxnMtZ+E5tuTOzRTrJMvNMocfI5M/U/OZ5ESnCyjq+1u20Awdej3hbwm1GR94lhLMFsyxWGLQAGow/GbTgZmxAHhwQkID6XJEc1RcjPy6CWC5kRuZkUH20bSvKj5tBBIfwYxJyp2n10CpHtByjdaLoBp6tguiTQUmchHVKfcQpt85VxEAf96PLKSdCS6YNeiVRZF0n6GGsB14ZDwjFf8zYfuUlgIEflRh0XrAGV2hU/y9RlME3W/TsOqYPyx813DB3WtvgQBI9fZYZjbIEHCV2sQRLotSIOHwOX47HmWZa0SEFl1EUCiVdBy54UbE2Ayz3XMB7jr+WG68hGQk39tQ4pB3ag4famyCfXco+yndlOj56NrPeq3t74Mi1qUnSMxDYBKm6HdOMKjNldPasiuy2rBxoQB7KnH43koBuP2YcVqdlE4NpvY+wVL3NhrUDCZuoCIrLrYhmTy1BNSJPGID6BZHICavaTKLx+WZp038TQ0DxL8pnsiAP1WQVPjIIQQej/86Q7AWsUTqPd/mM8zirsiranNDfwYvWMrXcBKyLs1/ZRGgsocAejcqL9EkGBj9e1B0ldYczHuiJ7wUUBALuB41ZtIZeTXzBtSVyoUMV4jcBuBdE4CcDMlgmhJBoFj1Pl0rX40pGTAhr3LkGnVavb6axVLq8Xa3B+ef1Qv1Nn3jDM12pz4hR57Oz7IrGB4ZRh2LrfH0saKclg5jb3SdGBMv37WtgYOhHMupe7BUYIyKjFESfduJDXmS2z9hBYy4Ag14bg+7uMHZ51l320H7y+N/kIwA4yJhrSXs6HgWFGV/TvBDO0ZA1Byv/moTwJCjJaoaz/cN9/jWXN4hJqXpZwXnNpVLjOY1gD3++XBmomSzdB0xGQYPJKTzV5suHmImzQl3BOWy22duhq18nv6iMBzA7xpGNiiGW+WMzFVNsyIZJgA1vsJwAQ9zhgzyKunXaOh1s9LWFXJXagzvmRjapbj/Av122rcpLKR4sA3Tl3wphLK6iAc62nxW4wbFcEY48uXxpgVmKDO95oWtne/JykwoF0R8EgjrndcKWOY222OppNuaWDYsfFW1TMg2CpK6JYcQxuE6Lb2PNDRw4vlkP27j+hx5L9VoeRsHPey+3yowvPSc10Iay3auLDuFtAfLd4pDm4lnjqSgdVUljbFBmGmfIZLBuALSsLHkjQD3Q3GMDAmgGIUw9wrRYPnAIJ93vwqhp1aJDiiMOhaW1i9hu2yDLfHoKVKbqsMeiYFij3asvGuqjqhTsGTaKv+SRtJgrEPtM7vyrWSmY5MJLU0jIk331AUx3K5PUKyZcjAN4+wlh9VmaHUbxQnyZGagzIAvnEmOgeULOOdvMMfsHjoaQGWqbYaKu86RCXNYNVRQJmo/x5ixo1XHZBimaYus/5lgDW3/yiOxEgbZVVyDAsFPrR7dkoLh9jp9JaHT8+nDZPV95nhY0VmEKjPXQMl6SgoQJMn4k9qB/pS0tFfP+0GYaFnG6lvT7o9CU2kdfJU/kg9gfrA16w7eW7c0pvklNn6qalFb5F801Qrc/R0G6LeHTpENSXBQTNzV+uBZAHuVJibthyXf2qTJrNoVDIhwaFiIRlHVkIfoIOFmnq0Z/YXxRvgM9+RVofy+MPRqa9I7n2kp1BUwLGWGE6JwXbLHSqiOPUZtDD5bOTGxzsQm9uWH/zFu/z9hadni2/IZbWegtzNzSRPNzltYiPa8TdjJyggIeka4LTw/daUuU5MDx/wniuJDD4gT0FJYp7JDXv8b5W3md3aFWWtuejwEyYtqDhD6a8EvrGVvtrFbX0qEvctz/KC+pHkiHKeQrV2gJrGzW7h8/+thHYjU43S1kUoZFXlhH0AdtVpBl2mMXOVwdkvzybxkiAAyZCQY49MtS5aygDSs1Pz/Z4GkO0sUOLYR7PXuLGH1aBfQkzDkI0r1vazv+2Fm7DMdiMAScytPUZbegRmKnx6rjCzmggS+mZzQaiK2xdOzuENvsw+EmiA0NZ4DjRORjNijtAcNmt7r2MvYv9JJp6UdYwgk2V+TT8ENBx/lm8S4vEs1tbArZwtExtGR0T+J0aDBC1toaLAyo4W5FmHB3jH7Xg8Fv3AhJpTZgCsMOIyxa/buks9liHUDbVWzardb7GUuFpdVI+FHU466Tz2I8HnDYr3o0jjrGl3OmB3Mpbm+wETK1memG9p9aOMxM62IWGMJk5t5PHUrfaRzqqWrt7Re4UoDtlwdO0peP1ByXT6wx1T1f6uAQOM2EUi+owwj7ML4Q9/gMwes8GyxQDOSd91Iv2ndMgomjbXtNxqSfrnTRl+4rPpzxtG2Bl1peWp808MMsbFWTC0ljrV4OPizuCuB6isodjrcrBZC+JUyiFz58XPtfuj+pVFp0cs3CwHsmFPf9Ut3qBDD/3afPb+moHxf4YzTU9Wtus67kS6cjhWmj+kaC/JiqOHuNJOTULtrDdsjDuqwBerogB6PminweUl+CgyG+Nzrr3eubaXx2cwBTddqp2QeY40dIGs2qmuPC4mQRfoRMmpgC8jBowKbcn0YYRj9mFBdko9DxDn+g/1OxQLmMF38y5MdLAe9NEnyhegLsBQDdJd1sB7GYFjcfFdIBsh9rkC3Wqw2vCqwCcd2Aw35Q1hxdLbwpWeR2i1RGbdC6N+kraXQQhgw3BgRVZzoSOFJRC5twtsafW4D+h8Eakh/0OnOWqehySjQ+ntsJrKMVtb88pGz6XbSgEilJvpIHczDnh903GNZ4AiMPFNIKQJz3yOPWAhDKHhT4aEuaPQ1Eh+rbAA5nVisNislu8BuZcu6HY/DyZJ8C6sL4+8mOeKveVLU5FaoVBbPQ9AmdItDMmNJD7BNbfLAFjNYQUOxtkMHxtt3L1qoygaL2Usnub+5PftCmzepIu4bVLgfxMUQsh1huRp3BCU/llkQTT5c4anjUJLlp/PsfmuG9hcERJ+MMPiepCtPE42++I/BZX/kImh0KIc7SsoQhHgHEI6iBwQWazqV0ISabIBsh4vrD6Ix2FV9gJkkm83IPaHdAC7Yy6AkyFzNYsY8REkqldafRUjEM62+cw8tyDig1EdddxDmd92je+1+Mvhc6PLcHZX4luMI8KLF03dNLcaYSj4uT4zmRygAhIZltBThrqdYB9xItwcPKdufG9Hbmxv7QYMsFdJJixXyIZWQB2p+6mmLWV4shSmjLNgITahnr8bEeiprF7vXfKFTm/aUyAnVDuAx1jr1PbZZbKF5HCRojlqMAV5IEz57YNhaBSs7iOWrfMe8oHjZsfw46ayQTAVF6htsLthnu5G0dPJRVX01sMlrL8pTy8uDNWGDsogUHacckjHpx/hN3eOyVYElUS1GXes1XYzdy0vFkhDnYbjm0ajwWdE9fh2uaeuhltXehjLj5wXR8pLEGii5c9QasJiNI71zJKK6KTzPJ9asNj3fDYp1i0ko9tD04bXEDHxmWsxeDAGx6I5XOSctBRYy1xpEXQbLDPQOGdNaDRe68LtFHS8Yy2+JpwMGtLt2ySMLCS6u+UbQGZES8TBsy0jkJPKmjlOA/T4mJoFW27v1hslZWJJd4k73Dzj9XyjReswpvcAC6mMn7rQMC9TljFHyn1c8jxRIlIdqcPzCV4o4Too3cH6am2CDdZL8mjHtLiSgI3g6s1+fxlnKxeWnZwEG0O2eCVQa4iPNIhdj2K2hk9x4GGEzFcyhk4Z68dPLuceCp88IZiv25i5lopYKcebqqrJ6S/i3nCULWo9OJ9taO+QDLhl4FEtcip0aFSnXSgpiKcm/nAYicWWqlYffmYnBiiOo0ma6PPs/b2jU+w+IZGIzJpx5y/gUdWP4njjcbc7bJ9kEanB5U4pQOiLuhiwAkmCUsoVCvxA09y8pRGaMwnOpPD8IqEhMTkqfB5XEgFhCKHLdmaLqUKSJFwB7sA2EHz6qsQeprLG84DKUxw2Xe68DGLPB2OTC+bswBuFVbwoImBrMrokSEwbg32TMUMI8QluLAG1hcXR6NELddOF+mioxgSfwsGhnd3FES6/qvFnUq50Vq0zzECS52j+lmJdnHBL6nONHFNlrAJkaFfNJ6WUIJ0Spksza6/3RYJwbPxm1ePxktb/SD9MrmFa3kkkvD8iK+efxSeGG317PnDG3RCMTOjTf5eiAAR2jtrjZWLVNbQP4SLA0XXbyQ76qepsbLPKvLyKLv6cswnnSriIVvLPqF6o2iWfvjmeDDh2ZcK/eR4lzcPXfzx07npTwyri7bP/O5RxI7AH494komDj9ETu4NSdpz+G8Zd1PBBffO3qgP/WptY1vD5ltOf9bOAmsXpoJYFJzmVtizwBMkzjrNYw+yh+xgjM6ugD4FVGH70fMWD/RuNtdl5SguEUsNo4kr7or08xx4YW0FoZhdZx2UXTeiu18ii18DEuYlqvXdforWPE6ovSY/HFeGv9o43ciN5K0o/5qNEM2HP4PKeZBgASw13zyd+v5waO/HBXuI9U4nJxCqbxDNqv/wU+2HPqixytvYLPKyQ+e05mr5Vjr7fY4Ckb0eh3t2DgNZqH2H+QVHo4jY7hnG0+MCbfAqpui/fBdAqw83alM886IiWxC77QEGQGDZuQFehw8hA9A35ub+f4VZBwFaNccNDLFJChzWgvxK09sTRAEFs1ujL/9h513RUH/X+xBzsBP9yNiMlCmTjKu3QR0nyrjYrPyWXL3UkGbGQJws18FlpN4hvJ1jKxvmqpN/jwgPzNIKh+u26Jt0wC6Ag1kGBXgtrJPX6w7GyLFvHLx7gBLDolvFbL/ThkBjdxode813/ja8O1zGRUNtZ0/hObYnbmMmb4XmlOXU2ctR38eHLNmH3a1TazE4E7cAYUKliQbm9E6OAHj3wU5GAoP2t8DwissobYw1qv9LdZpGXYOQNWxnekJQLb2OaDR4vi4xsBEHRmG+UPakzsEpa+KThVVPe/RUoT772YQnxoR9N4YKLijXeV23KRShYEBbmu/mxvJZb9wd+VNhu9nEofv6ZrnH1crodnv/h4LyBIcceOMDuy12E84j7l0MswBziA+YOMzB/OII5xBbMK95gbjEIc4pLmFuswlrDL6yfJVG+qQp/lTdb1e83FBsXI7eDjVoe1m8ikYTuB96sfOnETMpJFztz8TNd1BQ7ky+GtiulSksDatffnkf6ax2c9XyZybOk5oGJwJOJ3trJEqZleUvG5DQqWDLk/O6rHD1rEA5RRJbftJUNoG+1iyNECsMfjS6mBn+xpVfG+PGI5JsvYHSUwZ+wXMkoDx/hlRWQb0eNWGbRBlM3bJQ/+IkFBD+Y+zZDOAfb+PVLk9ymH/vs6W5STQH3dhqK8FAGMhQCUCOi3QwXrVzoxVhr5gEEhvhCE71ucDsNPqSlukYPLN4Ou9+MCn8IKktMIiVNmxgzS/hXPzfLUBjsYVWigMTPvm6ohbKYe9fhJysoiI0UTNQ8haqSIeodyNVhcDFg3BXMd7oRyueAFAb7RbptOEryQuCr+Z8bxgNZs96nobExKBnCFWTMd38zhdk6ISZH67fgNjrxSgwCEvyT7P0dCoMwl6EC+BesqNySGsTIKtbVnyhLisHCVU8vVgEY/Ga4ZRtPJ4i7TQjcK8WgHPPwSEEULur4Aj6jsYo37ZbBdS2KYhV23MR5KF7Tm/ABikZxk8BLuARn5+TnoLRPu6nxlN4lfKtrXfMni0CFutMIL88jtGkngpsZnXM5gA4wbat2I1TjXoK2wxP88ARleLrbapI3sEeVuTBRfPBjGArL2Rvbtr0ecfpny10VNsLzyceFI5rwECasGXrklhEcYFoWa3Z4GtDPhBXeGJmbF/t27YHLlm0r0FWA+5jTQRoWlHhCeNjW7GgvxZjSpUeCOSmFzUfa2X3uwUqPPDkxu6AzrWu2x2NvgOwidkTvcl6cHuHO7s9RVrzpy6yAFPVSTMCnG7CcQ6PNhJdRfpbQF4L23ndLrzDjeNeJjpL7ReqZ3REDN/UTBCJdAYjYEJCII34AZmPxZEKroChxanZnWClghIXrpyTIk2k7s8PCaJSIfeY1IbFXfQuDvYJjpdhQLayXo6j9aBPGpOhGEwIZXnPx1k1g9S4AUUs1+XKy6b1KaVg9plaIwVgzTQyHZSNM0zimlmmr18iKmUZbRW5fxVu7aFYscLuURZxv84g/c5VsbbjfvJ9FjncgpFmhpB2bKBHsQs91iL5FJ9Q5Nnem79fV8U+Ife9L0EGHVvWYS+G/j4xla1BmfYS6btFMDf2c0O6/TG/Pwa5D/f/tCV2IYj5gNAdmt28PCYGKHYbIOWU0OSbN+XDXcWCkXnFQn4bvFVspzF/o8WbmNLSdvBaqhrk7HSq0iOKSa3O/ylZ/nJ6imu2zIxWexpiP/uE0f71MM7vhDCuiO/FajZWCghXewVip3jXQIZRHiJe9SW8S4AOqSftF15m2eDq8BS4C5qzDD6ZcdXj4hcsttWDvkpMvjIm+2KfezleXwhIwOWRDpPfp8O/k/ckhGOI4UDoj65MwyMuwhaEWQZYmRBBVhwWk7A/DbFHsoKzeFrbdED3om+W9IEui4ErXA0k8Nu4/0/7X+kYOUqtQF3Zw7rW/btbrn4eN2p/+Gs11c9p2JGcghyPmasE6OoV8QD2+pz29939jKhxfGF99bUqlT6fVnIOE3/q2ucQgzJZvjHZlEwkeb23nmpWEHzKsEKGH1+Ow2bMF7q4pg3VAXDLQ1PcNRpr2OOxIz2XIP8UFozbDWKR9GIjzbMCuWHPMV8IkXyhCS0gssxi17wQkpZyj9+g+Vg0qEP+LV4ExIcLxTfNioCvwzvdzyrYQSdMv7iuIOawFTtPRGQZLuFaI4NMz5Km9YjxJOKgUdGufLp/F0e+9M4CKFvPPOEawnI8V5FQsyQBHA5dQuOMRIQYT4AchRFaF+ohPlX2/FFaVmp78xwGSeHijrkKRX161OpinrcTIx0+Z39X3UpQClpXvehqPZIYLEtNcz+I53KaQXX2BElzlqkryfgoSCEuDi8bHINfFuT6BBI3E60ee9Uvx+iV6/YhSrSMC3Bo/iKB8u9F5urP7AoDKVy/TYHrHQOB8PqVEy5lVTMvg50H9zkaJD1e9lymtyyBxTpQ/Am5yS1+dUdjvis6SRYEuUDtQzpTcKUrRWF+czyR2nJknwyHDGdzv3maI4h0ckS3cVDKc5xN+lAFNF9M0qPmfJ5RJA6cWIyPDFJnyZrczrp1ZmT2fJ/zY7pQYrWsmf9TfOWJ77qbHqBNRy6kYZ4GbD9wfPxTYhPcUOSnV29xM7laB69FHPM6WBYJJWJxtJwnvyiCoGHrZ+WTvcPSWMehb+fxOeC6pErj3aAWu0VuFCjL6l9qCpEqA524fejnSbC6M+6cMMu3YAZl4FAOyMARZB07cf4EcNFVKODJIZiH3ABKqbExAA7E348mXLGLtI2hL556l5zbtNRhL28ybt//55PpsnfD5sAS/20wSrwkWy6WzIx4EDFPxLnpCkcNxQSZDzGWdignduzaKnIZlowMBnNUzIJg2GSvWdi/Fp8HiqGtf1ruZbHWy5BBm7fcmfE2PaR3oJpDOTO3Ap17eaB5pblQbaVlpZmDkZBuNXIBL22oyOa9tScCZHOam6+jgkuxlyFnGg2LCkUPMLvujbz9ElUvrztyzTH1GLpXqlpiRw9d3YP7fxZOxETn1RPZp8bV/BJroWsLBRi99pJSFIo+floyoZnr6HQlbBcrXdAhnpge6YfywMoBFfJoOgo7IJlj6g16nl2hUCDh/i0YY6UVeFL3U/RvC1t46Hs79v0E29ja53nDr/wQm8kHPu+Dl8yqRuC5qhWNJ4ZQ0mYX75zregZQrEHWNXvjARq5tMhd6LeieEiN4OEWXArB7wdsUQ3rlLbEf2nyvb4yEUxa9r3GwhnnWFLsmgzeSO+JyrQyEu4d8qsickZDg8ZZSQeNL1VoRFpB2Fgtk3miGK8fGOoEOVMLSXxXIgQVq7bPDp7Wi76b8ZZ+BJf/o9tny7r8dYH6moTT/fWv9QPpNt3Bohlj8P3VPgUf+M9PDLDhM+QaBLo7QbQeYt08Mk8OqO/7Xs+Yrztp2FmBNH0cX2uO8K+2AEb5wZU8FjxWNgsPXd3V8LE17feto7zB/vK48bp//SfWo8Vu8rU2mi8Y1FgtLx8vKY8PzQvk0nvUg5YGQTVhvIj8FeY13dQrP+JWdU8w681RLYo/pke6S7IPSToGXAltXFXe+y55y9ArBcw7f43+w3w1XpjSDTwHxDOsghwGMhByX/KBydz+l/gvVLVtSj4EL5lL7iNkWbEysAJ89Pob6ygzwS4wKR1bUyE4+LKs9VxpEBg9/suL6gr3GJZBVeC3mGgN8oCNgCBBzl207iwxLDtRR1nJS/M5Vvn7YcwzQhZondw7NuiSW2FRpYbuy4cRlzPR/heNMsqF+ZPFqSxI7ju8J3Iyw5+tsi+e7qHmhux1STFua9DWx00u7q964iVawS+J6NdCUKXavT+X7a5TrzPKDD/DOonJ02KPwbJI5++0YLHMY2NuCQorLARHXRQiHHKbP5+UVGCd3KvAwDAz/b9HhcQIOpTIM/uNT6xSH6Y+Jsav94iwl1ldp2w/RBG16c8o4wQ+gMMsASwY+L902aPsIWk0EVTA2mfsNswLmHERfc8ZHaoNcRs1KAcLCcw+RSQRrvgaDtJmRRrPU7W34jX23vw7ar/idimV9YHHqG9qGq+kJ0oQCmIrOHxbmHwKdctVR+5lRwt9NZ4YWZCRbriWI20oNoIb4GErXokFux4XiKCXJWUENct5OTHnjCoTnpOC+p9sxJxuND8MHF9loiQ2N051S7YE/72JGwQTp8wyNvGisjs94jxJY2xGOccI2Gedo3TKHdviTi9qCw7+fOsyXkJeITcLXr+gHBagPocq13n0MN5yBzRqcy8Zz7yTPSGPQ0RkSS4USPJlgaTH1NPHfYI0EdhXZGU2k9Yn/bL94Dw/i79KzgxtxqNGVq21AZCmpGvhWushe7az8cJn85Gw2Nk9Hbz2vG7HUPia8KVuN0fc/YvqYiTlzOr8xz1M/xpj+H6WQoQaxDoTN10ASNtGmWDNMVK9f+bHcxdlcaLxe2Wu/Px83x7bd1vXHvYMC4udNf89ggg1OY7SpKKFHRdLx+nSpGEyLirTbw2hSUR/U7rTLFUg4UYEGFUn3C+k44Qnmh+h3gLvt+fTVLyF/3RhyJVPkiAwbPW4Dq5fExhRyxXZv3G7MLUQzYldivlUtJF7nFQyXOLPcfGoNXJ2GDoXzjMVfX4Vf1/UbwPyPJCUrF1c7wzwBfgBixx+7xLxPu+kvp6Mn9b9dpXw/1eVx3Wfft3xIWCWvCLxMlnPl2Z0Q720zTaaJC5FwuKNrZ6bpJC8WCqfHOdo9j/xadlZf8oZzt8ST3N7Gg2Vbxpg1YpyrMdU7/G8HgC8vlIfu9Ce3w87IX2jWUHMWC6HxC5aP56vvPVFpbHV/lyNKDF9zpRv09w1nDNkvW3NEhPlhy68ayyDSHj95ynsq2qpSXV6Xomxi9U9WRSjnnwYzL4whtp7WIjFF84Z3qx4+lbH+aPotoy1zXM1WppO3agAbDJds88q+5RV8S6NpUFfNt/RZM0520XJ6rUCgErexkegcHrxpOBfcty0HZCGuP0JFu3+lCjYKSM67X+6x4HdShvhvhoD0JstMsEjYPR42tubSbFXK2FYqXl8JiP3YMOZHqu1jCjKYtDOidk60La7js1npuGDU7NLFz0u/LB9oj+EE+4QEZ67vkhb+qYHp7cvHmRHCsv84xx7GsN630nrGW1bbBqSxHu+t1odfzP/22tdJe6RXYrJsE70TY29N95PiA5CZ5YCq4NC+U3drui0SYf95xgpwOoEZ5yWd/7byy7SIHkkCaT0fv1sBWqvYVKrPVcxfYe1Nimip5gizOK5DidxxoFSGtUKFiln3TyhmVSRYET4y73Y0kOu/PByxIsJouf/VglAHTOqJYdPMy7U2Rjvn30Lwc4KDHVydcHY+ZGyKMUM9ltP4cgReM4VLa7K6zJyEleWOT/TuI1kbjjg+YcCgsB5mY4D80+NgkoM64Tp1gkNOXaAPx8AnPT+HYbCfq3WfAj7cFd/scRY0k65WLnv/d/TCf0zcxLTNRmPmmfr7c7E4V3F1SpOSF8F/D8AuFGMafP0gGUPCfLhFYbcIaMTBnikuPXyK5D9AgY9nyrt/PsqC2OopHJcCCWhnsW4yyoeKBlNv7EY+1dnMCJHAjdV2oAaHrNziWk3vivbjjwua3OQaGBkDjA/zdG0sm0Rpn4PWx5kAj0qDiH/7EdK5F6/tze8bB7LslZWPscmqSce38Mwp9AGjwtco3+goG3MDSFgXXbVVip/vF5Gs3n57wFj38R67gD18uRx540eGaFxmZA4l8ifZqO5jiI8dy3gOj7CNGvz7QXumXXXBpjzS1NpCszw7hbZW7fcRYR+H8TKeL7ICZ0C6Z7Z+XMMpFw3lfXsK8TnXMrj0+UN34yRejdiX4hREDLBzpo8aTTJez/v4ZCmNH/5jIhaTjRtJb4oaupZ7+mxpk3ME3SdTjWuECqgTiMVBp7DTNw/NwoRV1eOul0xfmONipfcM0UdHkyIoimRXTHRwb2GbVVRx9Lk5wGSCxZ2x2cGF6VDts19UjPY0U+a4EwELl94lNJ8mpx2DFftHPHp5PC3chUAR5v2hgC1C/aJfLUCg8Ajrx0w1N2NRRiDkpNmNnbRCfZ5Wydo8d02Wa/TqOz7lWBZOtYQKNKh4dUD2bWnMrdLWm92Rk3D8J44l4JlqzCYYoEkGwhDfCsHv1GShEIVNv1ugRUdvM6Pd8hRQOgROuGsAHCZGIXNMC0KJ6i0Wemi+CnRkkqzAH43+bh2z8GwpV+AVTXvBrINI4Kv8032SCTqom14b6a1id62cqvR+UBZoGy3aQWHn5fmUXBuFq/bPCKscGl5BNpvY3gHU8S4Bt6UsOdSIA2OV/DhPQ6EQ+w+8AlSZusrgVZMxR/hrL5wNr+e/t0fK+bXBWvNiyaeXWRbI7tUTUT69KdVMxtVPb1gpzzPpjGupJ/dkye3LcHbBo1pKBRKbKVSKFbfsbOWvuUQaSLkHuD8UNkBUQaK4Cgb07vLIPHsEOQptaaPx0tg1vRPmF+h3KeRDQeHfQFeQ62bmNMFH9pl7Qk0VZ3TEi3aFat1c2rMInppAuJRYA0bfvURjdLo/j3CevbBaxY4yn+sagUTECtlQwCXqtt/Iiby98BPBX6zgsyruqfF4qt4R6yvdpv2HE1Odiet17cxIbsYvUMTGHMtWx0gh4uZ1YlqK9dyOmCb2+aDbnhM1eNWXgAoO00EUf5WbTVHAzbqZB8jNRNnKjv83dHGASQ8X8rj1ERxdGOZkqTGf7bZXrNCPRXTgTQCVfxxsAIL143m8IRTjT7PySqjdyD77CRQv4t8/zud2n2k3MkLlxlROCN0gR4w3AZo93BF9WsO+eU5aaNQmR80T2ScC7a3MMSB8NSOKlFtDYBedi+umTm3+DEqZmj5kpzMSctzl/eCPuGbxy5ytKyA9hgEJiAfHmTpXSTUvuCKy49587Q/RT2TfprTChJd5O+Kub847OHHqmbqh8/u0PYNxABQSpf2kE2+EksGukZh7B79gg7O8MOTp8pcVxUHdPcpHi03g1IqYS4wnQFqUnwNCtvEzo1wqv6kJwY+fJYzrwe58HrvxnZHzCKpMiENch8D98/Hl2+mh5rsy5ZlrwB6ejwOE7lwAu9xnBL8rfEPcE4nAPg33oJ/1Ck6lPc76QTCSjG3fEkBP+qGkcXUjQuM8maZh2Ozg5jyk/jAgvqqbxd3r3yOW/E7A+kcPsHvFL7jN3wXC6dzBFotVWfOUQs6eSvJAFylDigH5KT7vXhDsizRqrwepGJDYYxBe32wrr9nObsY7RlZyFEHryTXZQCKa5xY8/HEbV94Estme6AiChlwW7FooOLRn8WI5oa8Hmh/euPHc3bi213syYLiueuM8D6XobRBGg+kmBwBufsDW22LwDMbr1E1ApsBTbstfZ04X/qOfAiy9O2YNWH5bxlYwcQLoXZ5KAANYl4B2Dz+DVSDJoirjfrqTYAwfw7jgv2nGf2nPkIEZM3mzGsNU9Is6xfhN+1dRmrP3T/2In9q/H9p+jRkYKO/43m6EfxD55HjWYsjumrcw9g3Gcy+vxgomaziK6i8I/9PvzfQmtddnnyFYnR3aeAedDzfX+P+0L2f66GJAO67fLH70RJGlw+qm5gWnZ/IIpEeY+Xeb8HNzXBszvTv1m9Eed4jv4TkOJ1KXNGMHqD1fpopiInazoPm3nLo0RWCiaqSXazTLiEWGobtAGEUCkNmKxGhjtwMkdIrL/y29K66Nmc05nftfRvVy2N54PoMnaIL1h9juy5zuZ1q4kf3WDhlkPnPL2j2vm9KN/VWee5tmJwCJqBuzMoEBViUwlSubSucCT7JutWYPu1lUcrRU9gEaxoHPCJCvge3M9YPesTwdVePeX3TkiJrGJDi36vKRvn5cngwmDUl8Dvq+camEHmx4jwAIa2i9ISq5jUcrbJHbPmidGCW7iGhxzwRFP06uO0YmFdcFot6dyx4qFn58CMYBaf6IUI9Aw3bqazogq9UbGgeHElL47kseKK8psh4Cfyh4iRUbXo+UpOTx7EvR7+X+Wx2b5Jmw38axcG8+yIkSnSfoGBSnFzCoOv/zHQsoOpmTq0zpiZZMTfeqs1Cc+8a0PfvBf3XGk8Gw3LG4dA1UgrZFU2XIMuajCUbe3U9dgHYtQ4pvmzTi51OF/S5GIY4CjkVyyBAbQOSJ/4vDg46gzuU509w733nLNp7xMhe/H4nGbyDVBf61rgAW/0pkLsIZX1nVQ9EyBOaNBg2qqDIF+25rZFFKNRYdHlhy+y3FMnQKMa5PN7jlVGUONsOC0cuMxvlmg160ZpgzBaqtS7NTjBVIWRj4xjLCM3IVMf0dGNROwz6ZLV5n6Pve8LBm95S81OG35a2LoU/ZNeYo1hBh/Rmtt6Ybvv3ycZqlcD6xzLSXMhJVkzja42ChXD3YCDzidiVI1BEQ8DIyA9Ot3C+dxsitVDPOMp3hRD3PqzWK/mwCW6yaAhxkR1jgOWTnX1jmKNEDeda6iL5ZSRzlgwIGebzDjG6QgB/hKU8LgJdPcQPwPP1Tg+xnYslTUTApBcokcxDx5scY3E2wZ7f12wqh2yvkNCa7J5L+0Vpp174PQuGc8Ah2wBWJKUYCM2/KhjdR76z33enwH53Zi7atc7N4997pJRqtdE4icczjIQHrRNxBEzGtS4kei2MDKwIt65Kd7yaSTXbGpXvsUf6e4Ehl7p5uruG964aJh49AstN32yFZTtWDtzmDCIAHckfPyjXAOKTv0JphsCrzKVmou06lTv6zJrEyffpUmui5TU8i0fNkY0EREOFJm4yFS+EaF7Y1DRDXwvppyMdXmDkV6XN0pxs95wQQL/QeM4vj57jq3ltAyp7leQZ0ImM8w64PQPoG4vHZUEo+rQCO6LMSsPriT7qhdP/PTAaL3gPuPP0Y0azKd2D8x+/gHmIGo3rtCzvZKfximR+TtpP1HTuxcn8HA8w1SQ7GgV0mTvuEKX+vUZ7qP/cL6WrZI70A97xbQAIB8pxn5F1Xe0FQKSUXGKvNgT5d3r8EJYqqPNj2c6BWtoJ+V70lV4/6edDBPauxa/JXO1ZQ64quFjc6PXPCjnUilE87zGzwlulwJfV/eb+SW8I1gaPLAJZdY2DvsEW9Pgdf8ICesJSLupCK1zY/MCFNVn+TT/c5MLXtRAoTKzs2QTM7ftWLutffifNaj5SPoK2+jMe+D5ag7bX+5Bd0OZznVeiyBnfDf/RQCGtPMgP7l7faj0y//v3Yvyy+/eeP/nfRvP6AUhSXWGl0tB2asbyhpV6iknJvrYpwVwp21k+mjEVPQivy8mrLoDcmyNewCJdrhzaKWxtPIWRmW/PafYzCrgTogBNb5R76vwMBTU1RmBlmcgEqob22xQn0r9CGnQYnfb+KJab11jZsrKE7P6jQ+epVK3cLM9kfzJxvzOKgTIXCSA3LW4FlWf2Gyaf34ml/EFtQrVzaMst/kRlyYx5LVcXDOje+YMPtA7Fp+/gHIZcrnNTDXewY+gbwgWv8yNJsZYTAAKTv5oCE2S9ktN3WcsxTrls387UGh9R7GVaFRkX+CgeN3c6TATwVtK5IzHqzLo7YLNGobNWM1d4bZ0iRbzr8aA00Vs916pMpCWixZKG+tjnUt2crNCpF+8+dfCUY4mz/fzdJKSQY3eYGGZnDm5fUT/+XD+OEIseMn+ttwcZbm6ualbVWXG8byyAFTGLbsIqPoriEW3hxNMrTcalZBA5ZxzmglENj1bCKd2EAsj+ZQGhja9vkDHNVrLVES0x9HmeEnDwDqxenDtvv0MCxWyX6w2efe08AyoINuN0f424RBsR6a4V+FvP1dxYtkmTxfWJTknJW+fnW/aXu7L0mbiw3N37+oHBveNiIZ8hiNPQ2Kh93Sv7dCv2lrhCz+tMmv/+Y2FsM7f/wdf2Y3hPTOEsZdLp0wR4M42wn8WTc2WiJYDTYbuI8e8sKUssXQ6ck6BaQ3GsFHA1w2He4qg5r8f0gBXdXQ6RGxeov99Zv75qq5+FbJpynT/ovKD+8tO3hfBEG2sIcK4ZquPy7BfatR7mp0F7ffWvRDTDVchjds1zOEKMVL9WkiJ5GHjcpMxpNt+unuHi+lTvjsGfowg63jyEipH/2scFQXK6ULyV8942d/Z8fnT8N2vJXoYGyOMpfIWNkc0io9XLAb/7BfoIDRJSeCwGL3piwKejqKcS2n056zTq2vRGaHkjsINaxtW08n7LCrxKYQnboZwlcawcCwkourA+p6nSiDs/4MBSLOe1KFWNBYSGELmWXwcGD0t4UMfVkYOrty/M3RU4MIOxTXFhS9ivtmS+qChSaMWuX1+vH7Cx1G0Ijdjk7BNcihzkDlM+5Zfx5nHYU+pziwHAlqDoMuH283H5xx+J5cTz1z+Sx2ePFP35OGTvzc+7KQURvdZD76vfZw7HWUYYnV7SDlaWZGHbZjh1d0Z2pLU2NeYwAhNEvmRUmwWUiEIkTNoKQN9zrMjLZEeNZS/9lPmThMkJYg46TY8GDT7mtnrVFtdOf6ZuyITdJZHVkkBxU7tid/ka53Z2y5l3a5xgbSB1X61OQ+Fpl9iz6FXXDZ2xJNPl0H7OdWDV7PdMon+USsbdKPSsspO8q80SeO5SX9ZesAEI41sQRAUnbkH2+3rcEidVwdeO56qPTj7wKadscdERIRpd3+0TT2PRPWk/jxkDAOebPP0vN3h2isevouhLqcopb4irae02sN1xQqpVKlPqTYh9ebZNzrtTOyeObxL6sRikAOfkYuH69XP7fphg6gW072Ytl7qk7SiJk33es911gNcwCQ1UzPc4svQy25j9pbHfzCcAM6+jk+/g+5Dmc4MPrU06NSQCtvCjgZu73ezhoZqe6h6bHcVbPsQNxfdmafNR0YpA6YSTOdg9ZRGEKz8PfO9llRovq9cKLBX9/V/0fcjjw3gZjynV937Lhi8wTa3swVBfXW6rHivzm1zCOqmtw26dDSfSLEKrHTdpn7GDPhRJzsw0toOOSeXN7SUylFeLe4QteDTXXkOPQBH+3gNQ8cHBS+hxANL0G9hu+7DiNViEe+t7YypwF9rPS6AqeE9zem9yFlsul+g99ZQq6SJexwQfkyrPDushtSuvk2Ai1vG4u42+WUMlsNgRXEh7Dx5Q9l0IoHvKEEbbNVSJayQY47ApeaW2LOtatvY1u4tHKaJTI2UNfXeXXMY6iIcWA47UfeMHGcQ2HTOf/fJhefmgPGnu/+M+FprSTkz8Xko0KRwMmP3vpf8UINEMi+UuPvcU6xeT5O2e7fl2xwL2qHo3EWZNK8sTI53rT+oGtK8ccQTaWSTeP+dNBPj99rXkDfu9AgSwOgtF24IFkL9UMqKZWKN78hjfiRglg2/M6FlpcUIUtsdmttELysDKHxEDKXjU87KcFk/iGov1kYj38sKpBXPlBq4d54FEmlQqabUzA0ANBxSh7HlNLVzLpDHuaqs20dUZnEzh7IrUis6cLtDbTQ/IDG+9OM0nsyusIR4WRFds66CzGZFE/0nBztfrK+Rj1Kpsa/d39Jyhaxk+6gPFex774cpr8m7UCv1kD3OnCXptCdm8j8NrS7iw3Dre4O3hbuZfljZo+LG9hPBa9yViFbHf6HYxqAEs3z47XCa+m5InbbmwkjCiJREAza4rnOuPjWRu5ztb4CLnuWG3Clo2OYaIwiRxRQ/zJsJV82gkvscBSaXsisaxEfJaYzB96QVEqp2Ou0VXOts240UWSqOJDEdYiS+PU0nBtPaxgiBq0Lk07OGc47oM7dxERidHokZ5DLhRK9lrHn07Aq3ktg7e2fE2MbJ5vPTLSK9SUUnoZPgAPrvla+41NGMsqOjdZ/faF6NtY2k25JULSeIj7xJRYYMst1umFmRt9Ya9eP9R5G1rxGOw/B+LBtH4ZCBtb9WNbC1/rV6TgB8Gw7qk0HPWPfmpVuAcnsXD/NCq35RhfJpTlhir1RflRi6uVkGaBRn2LvYmSr2Uj9M0D98N/LvfQc0mh7YtaRuA778zuF+mGd+9JGH2w8h2eK3k82OSa3VX1kJraWNADh0DkZy5ylBRRAwQ9FXHWBgkjrFzao5FBuYa7X+pnO73mB4LaA53SPJXhnZmodcZ2vsCIWn7Tt5mvEd6k5XOyXiwbNaLZru5kTpPzEDVGbmq+xIaCURIcC0y4Vnl+2QJ08luDlWTJO1Qoi8LQsyFoeh4wci0BLxwKHGNMBwqTkzbolBdpBCCIWrgL4rBAhxz2+SigE1ATS4A6Fs+7xMji0cQLQbOP55cbZfE9u+xa3nfoxUE/+13j/DBj/5rDfXtxFHc+vTSoT85ZHYOhszxo04sl7Znnqvlz4K97qqLPv/cqE+vjILHXUgqMCaEbpuzFWTKAOnNThGR5EnnZDtAqxog0UqNII5N3Bykg6mOqoBvMN4+yu3pee5i/VUSsmHbejCi4sjgy1e+h8XKDJqpqttzpnGQ/CDp98MiNySf09nWDbP/Zo0/cLU/Pi5uZodRIw9ILZ4GlLGPpCaTheKRSUuybiqp6YyRSi1CsqTPWVk62KNELImNq5cS5csruiULpAfU9WRz6kdr7SifgBDdG4xWzxw8T9eyYdTLMZsniKexWv3pd1wked7ryicngJCUX9uBSZVDjuG9d1fpwhDVh0atLAUJBzrMcuceLK9X47Uve8ORXqvxodYNeMpesG6emx9umWZKT9gXrt3hbiJaEGGjB9fwvHjiuHiQN1Vyvun1XG2JPepTdjP7QTrdg7fIBaKJJi1ZVr8gI7C45Nw194nGXazYeshkB1mN6ZXM18dYyJ6fZx1+KiQO5Pnkr+kSlz+gMPNtpwAjkPemNL8MYAtK+DOmsyzSpKsvYxK4QETZUBo5uzS8TBs01TU2GJVA6u3lB5xTMnZkZuDrTl4knJ/fBJZ9l2dnIiT4c1FVkBJ2vzB2dnT9WNH5Zf3QiUvIh6dkf75/Ie7bSeRxbWwQDFCnDCMxVz48NRbYNoQo8K3kZsWb0+Pe/CMpTxLi99tMNAYX3H3r6BfDpkHldqpf9CO6/APT+Ak/7j769BT6b4n3kjaeX1ae18+PnqC6JkANh9FMJCe91V2zkC8RcFiBdmR9X8RHVR03bpt88vF7Q9/3qZ/8nX+41fbgStqAFKFhShlmgn0gO/7ugekcFr5/9G6Et5+kOmWf3jGTjisAiZ0GDQ159DdeWNC01uVPbj8aXG2TsUbxwxXnvyq/FQ5RhbqzaumMBhIG83tEZjDb2iVDf55KwI8bgCHY9pZsek05PaCsiVTXSV6y7NkbuMgAUpguL7hTW8tQFsUbKwTGQiiqlPhaddO1t9eH+nPx8TdyryliRlX7wtzImc9M6cjU6Lo2xN+9pcMw4Dv45C242jO/s8p3UaaMBGfj5nWRgImaICE6yvuN2biQPSCHk92tc7LE0sVuXV3pnUGARbbt3fLTZBjaIMKoW+Md2KUCzGytK2kklFWbaMOaUsihoys+eGgoQLyKVu+Bzt1VCZDNrjspNjsvCwe3u+PASLxOgWPRGaYk3sftFGO7dOjsGyOBIY6d4VFcQR1B5g4ALkOUkkHfXygdHU/MuHUXxwiM3mc0XrLej01RbZZ/uOYbIpC1u3VRL4AJQWmEgZASUT0wtGq+VVaWzZlu1KG+rSaC5zqs34m/AO2he+bN78c7bABaoQZcXTmB0+gBXcGD3hYiFStF+KvwXQv8gFeqN5RBiotBtD7vohTe4W+kdSf1AU3DrISdmKTkYxMzJRhiSU8imowdBtFzYqYMXyRB+rPXcXe1c58PdHb1F9cnxCoXNA5938UAHg6G4OZ0eCVYlpeEChyFoljaZ11GILEeoC4sWOzgXhj2UzFg4OaqhEQd9z8O7/kLSN69ULydWkw0QjNKPyL12nDYBW1ZfthaQo+F8GAPS4rUg7eYi/QAnxibe3k4ueqTMV1UtqDRZBzUgTVdQbmKemnYaCWG6RUfZrILh3El/g5O4u4X+pHzSXSqlUANdEwN3Vpkm5XXEFa8xXorrPX7OT+NeNqHpjrZh85J4HM5oYjhQIs9GxG5k2Byn0Hk1FGwE44IX0ZC9GMfEg+zotu01CzpUzQPsfBXuEBmYaLrUSYcj0nWuN6egbdKmjif/udc03R/mtEizH/xZP7aJ0ewWyOIU/jiyNTGn23dAwTI+TwRWO1Al/9ovmwP6GgMXPtXBzkJjhh49BHOA2yNAaKxzQ6hI1sUTHRPNhD7cek3SZqif0m68HSN/UjDGqGOmBxpgHvFzePTNuT0MtPJNT0zg9PkLDbC/6ZOdfAT9iZh25LKL02/BUb+/yNAw7Bw5juKCpIf3dz4/P69H5mekJz5WbJpMoL7gRA7yOU4RN4346UaDA8rpUJ1ElqLDgJWUqSiIH/qx23vyX+rH5/mO3y7jc6qmRd7WFYl7DJQK8S55KP1qrJGZwJqhlgFDFqi3swJAIk8PXD8jAVWhfwWWUsDakBwUELiLxb8TdovQRRBSCpiWhc5yjDaxEH7y752EX6tDWY/ZFF58jFPQJnVmsz0pdwN/bw/GI5P9VisfP72+8oy+UWLMMzDWN50hHUtTYN8qSFp9rW5jOmLvR+wvMPCr6DzivXTsWx956mcyivPnIT8g0DvmqPyVL70xG8y2DYJYy1pYct+qSq+cHAlT/axrSTNkhlTvxS7XChosokiaYexZ1FMDiz3DhtV4WQOhvjm5Yyt+/wbA5XBuwjK4DlC7by488WaFUB9sRpwPv8fKtriMjZowOk6bh9Zhvo6bHPdu5pqutCnymBtvM/92yHtfZ2UyoQX75HwSvTFa9g708ayZI4STlsx74SKF6TaYhQqaw6Qoyxtd/T0P5XjTLd3YJOC2etTwrOmyxxOw1RMosKmZuRW8oJGqK5dr4qaKUFKVoPiUtOAbz52UiSs/A+BNCxMlJZoZCmi4iMNYPz5OuBhlQFCXMfJUoKPo/dFPdjK+6JZ6LhHs4iwRhL8xNLhyctMXd/bV8AkSDkWPpHjR+aH+JHlhiyEXcGBVVU0bFuugXbNlSyNFWJL0ZawwO3Vu4vnG63KEcgoXBiSwEROMw5M8Z7pjEl/8NG/7etQAjf3W7d3jyjeAv3xOTz2YClBrg8V3JNjLHrh1cZvau8WVp/nSduOpEix0j2gt1ByDZQArydayrgHiyByHe04h5h9HDrf1SMsXXYBchHF6NwJnTAvaGfJIBp6JjPY+ePWLYY+W06SkRBtYDAQ8VnaSZKwOHRsUMsntvdHa0yQixxogQGwI5t/6cPOa7X3w6kGalYLLXY8xRZvD7DyuQyJfHf/jM1R6IzL7023Mvtpg3+IIB6yBaIpS1sWmzDjxwMSGTYDRIcOemV/5Ofzh7zkc98bBIUP2R72DQbGefDUuexlrY4c1a2V0EutlNbprvnFvTp3z4LQi97RSlcXCbTkjaN6HHvS9pKXX2CU/71bIuIVYOrotJr0XIqYMYfigAUOPOPpIX7r5+sleOBAanj7Mxk1FkjPp1hGm2KEuVCfA7h9JYy/4AuWzOXWe05MQ82aVrLJPG7JRCP5b0vFOIcbehz36dze/6EQcAeqbyS+OyyGIy8ivqOvBxahfIhiK6x+QHfjxYiCkTzUjLOXF4Jd5fmcsr+OReuxWu0GLEDiPdXKqz7ckbnLa9MvlTEFALvrUZIDRVJm6WlLv4aiJfmIUwTBiqkogZxgWVQNErjNHab/BaaofpoGgJMVygbLTgZiXdxNCyEPHeE7Xk+dN5KBvGUD0YxDD1rLZTXs1J6iNqIZzuQsktx4SfdJ5qdgcUi+BzbmFrIixruBBHV1rP8P7M5qVj90zUdGtLSNro/XtvcVI+Hti8bWzZbeKtI/7M++RtHj7wRo37Ev9PGUEYVsTxDEt3FTo8iaDNSXFuKRcz0q0cBj6yAmZzW8na6puttM+cvsUNW+G8JqiqvP3t7Wq0Us4lyOcYLNKonBgasN2FxlU9xHKziRdbrQ46EPpmHz1hkhG3t2T8gHvPb9KOegMTXWqRtjYhC1H5cL5RF8kf3CCpB25iAFtSn8uP9Q0FNVY67XzjeA9YH0AIwg/KYx8iGqofUPSjXc9VvDA0xNQ2NFVjW2kxvJGKyxmhCCp21ytJxzYYefxTnVCzL8uUvwUi0v8HE/IEHdoeHmAfId428OZglhzcJDJvrcYRdfh0zEesU/VDUWDXzx+sj8zOuwrlpJGnVbANzh1gKg9pDa+Ue4/FVFX+LErGukgdtyt8oIbEOANgy4KXaZn/cKb4XM3CCfWwy+RGAn4MQhE2tKK7BPs3ghD19+SjSB5l4fkW44gnSLD8n3E3h6OPO0u2X0xoBNgPLa9hODra77vEL/35nJ9oxqbT7Rj68KIENSuxau+Q7CXfkQZZlPNds+Smsyjli6eIasVrmTTT3DCezDvdGQm4kZCfrdRPpgIbRpYetkrU6OoSdxWQ9z4Od8mGkjjivGnBy1tkRJNVmoN7TmvJK1ChcfWSWmG+A1q81sW6jbvYQCa4bzjQLr9TjuNhl3sJaOiQl+A+DA5/Sn843NQp2YbbNqTOKT9so4l1n5IaoHhmDjZFFpcP6ZFvhT8OxTkV/sL5wL8hbagn1Xgx5l2OGLw4hm38q8eiDZ+Fejrcafa4CPt2IMQrJ9I2dRqINbjMjPpj+Js5Nf35yQdFafZVDGG7rdYqEOpezA+EpmXTX3Q+eKPccDXOwXd6kj5KsGw+HL9AYiqd0MHk6ncyQlTDQmE4wBnFDyRj7zyTzmk5wiMwXZ3ATnjqwCysfMlJJeUjgi2Y+IK3PdidKPW72UZvFOQUp6G91CxAwWayuXq8JI9bSlaZ8D5Qk2nTQpq044lb3s5a6KYTSWbzJAO/Yj5gA1VSBIVSMxU2XLc9aRyRuTCpcrjKzUO11x3RscKGPrv22YCOYaTTJEt278kV4SAFaAlKof10rRraZbsVp9d4RzOvPhan9QXOqJBETFvFS++aixUVrC/HmE3F9xe0RUN0AM/8BL5LxdB64xr7ED67QR5PfM/Gq9UTRiCApnBW1Gekbhbj4Yom4nl4J3QmqPgOdywZSfGaTBLurfMWnvDldJdeq085s/aCNWz0MMTkXpow8OedKHTtv1PeNqJUF8uwH8M5tgibIEe0QwALS0DV8MruCtIDaSCCszeJ+JR9ZJ3GEG6ltbMYQuSt6U/DFZXv9IYFKmzjM0tosHzDjjYA9kwHY6q+uOglc+AmWj2rtXKu4suLc480tRw4VigS7eRBJEmc/LN26sG3vWWiyxS7HlNtIG97vojXe0OAgN96QuAnapA2tJJXNZqSzxhRPx6etjkLh1GS57tEfrydSZcpkVo0qZXXRBPnEpTvkJCo+5E2Dvk0VMdg5J4PONkctUnRNNLkz3CFN/zkX1JyWK6OGLJxUUUGixG+AkBAYaLZKfR2jl2SxdfqnUAF9aTLwI16gH+9YcAFRvQUiPfWRBTUCDPC6WnXWNl6XamLXVcd2DklnSHZHHTuvPYp4ae16AUb5p0e09lWCKFym0VvWg3CNv2u5PJeKFRZG3TCNqWVLctRG0rQc62tNL1kbRtOGK2JVWvg6BtYyBlm6PwWjSazuvHz9uXCBLeDKfCxBXmQAt9KhEAROh5PCDhh7hMSQ0m3gYyRaxWalgsAl9hMAJcA9dD/gQfj4m5ucJf4BUDeM+2vuKhvgbwZrslmEYsMlAW6nqKMehNkHxI0MuXqMRzkJulesw9Jd4YeEGxUpm4BfbSf6XvFlS6IW8zFsCwY8BSOWirBU6dASC1of8SYER8iqF3LJM0HPIp9gFq6TZs4ZM4BRkT873pHpFZwdfSk9e+RkHKd7Dq3dYjcZt78C6V56sRTFGQsk+T9R7fBOapLZCPKzQI7rYmsX/zUQKgUumAnm1V+VTSOJESu0sLEkEaZrxtMGGw4mBgkwCj1uTbOnjvILuPgOAqBuX5cA40cGyiWBa9kopC6V3uHSciP53j/D4bxAejZtHgzLHnuEKYcIaHZ97ql/SxepzQDuz8cr2+AhhptsOI66SUevPqSnPivSY0YifohytLoIS8mloy5s/nEbD9PF0KYsBvYPC4nVbFNGv9jfhy8S383CRKyVQ5eX1VDCm4ByuZCgnyPCee4wctClJ0kzBb6JgYvb/kZn1hRKz+gqccQSZ3YgVPZ5yFvq3EwpTy1c8meOGdgKtvCd3KG7ZqsOIcHLpVdDCY8hKDimvnK/d4Xn8IABSjLIyoP1y9h0zePpYNPdor78ErAIffXH7xXfpcp2/X+fzatwICoocrCWdI026hvTJIIxCpCwgtlvunqUrZKwc24WP4TZPyAR7qyTjElJlgy/Q1MggzeIrNHoOqtKoVhlJk5l9epsyvyA8uI8dD68dJhwfHgkvRyfaINmQOJF2NBR7IAtFy/O4Ad+w2EYx28bnOd67qbuWYygLJg+C8Wknlwdgr2fFcCBe0iOMB6eUbV+nTHXXuiufYLUpIsUBzbf0SK5Vv1PXRcZXGJPFh/pXEl6HL0yCQ6L13jXxpg1/PthySq5blcrLFzIxFB5TQG50fzni98XEDdylBoHVHVRapR9p7gDTIqSsnx93GLte3AA55TCZzFENEC3LvpIESYQ2iTSf39dRt38rvUBhEfOgkSi/Ng3DVAaCUx3WOOLCO4xNOI/uABMM1EP9fLXS9vLHxoh02rpqQGBlwx+2ptDwwouvnRCDnWIOHOletNaqyyWT3x1SZyYAT9+AdNYihPJnsD8UIevugbS988BfJ0yZo0aJlpdOoS46rrkWJcxMMYhVJBdm+u/iOt/93YBqMFeKRXTRSee/dIo/Hcsh1yRbXQ3R/zH8lVwhVzPC8cdIFkUCQDd16+YsVHcnHVVPH8C8JHt9LUlpckrJGzqdyoRsIyHzi4gbO2dldton1k8n+3DRnxfLbpg3Rw4JsdvLXVfdcWTvj+Jyov/jjKtxFiRwcZdwJhJDRgsCWu0LudBnE0XGVxvXJIO40RyQ35AQwMcq2wjEW6VaTHAoH1wE2SqzYqAqjkEHc0xdM5hfrdyhuVy4Mi9lP7fkbypTAxxj3ytQanU5ItvCORxeG8vRxb4SG9xojQmyg2uKlvsoLl0z0UdWOaujyExqSovWmaCDr5vgMvZ9sipIyo6qs8YTbslq8TtK2wYfJZGcOyYuPT18jtuyfajIWgQyGJ9Rh5QtOuCl6V8DO7gqeVrQqfJEiIsSKp8tgAqDyfz5gZLUFWWvucueov+T6OmIQzBqeNnaYu0zK3UkPhJpM5vi6eT8/RTd/XZGNhcuU27le0RR8nT+PV7lwcYh40NAh8aN3BuyWxbnde3d7186T+HMuXzfstTKdDNJJ3iTXsIvGKR/vxY4A9faQbAaBtNGIRj2qqoxw3PFK5mKLc0gYYZGyO+fuldtplJ2RC4PFj6syXzjyJpSx3A+bgYTjtrHMLv+YwR3gueQqPslxTXzHO3dpqKkugziUkBdMYGKyZ88oARnDtTBb49MX9yFup4PDk8k8Xi9RF1MYw8aw5t2Sdrn4EqEkVyuBMd/JoUtllMQwZCKez/k2O+MIyXCV2NHIcStSwGKK5Kvd0zZGYvcOZlzYHxTGY2MsKUYl8uYCwwSKEgBVxs1ksjGc39DPbBnZbCWWRQGky9WlTCFpgVAEcvREKyRkLwD6KJR6ccGEzEOdyWSQDk9x+cPRFGhXTMeaSHqGcczs4xul70HHzOjR91vnKhTMH6WQfv1p8EOtBDt+h+hyXaE+Bc9HXGV75Y89XMWtBdKiTEqDUqCPQEDd1xIeMInGzmY/ptA+RkTpYrARwPT+jkBh4iP8jGjsJH9slEP31ohcO5RfoJTykdisdmUzXL5PHE6NzRrHx5wbb3w4ZHvj7X2TQGcExP6vyZdtWXjHrNkZe1SmhG99C3Jzz0c8MYm/7sr+n6N83FtPK8j37anCSy4OfAfwsiGXcwcCQoE/XPGjlOscFsyd4DG+xkB4PigmRktuw7vbO54INtBi4Lhu0TnqHNWqYeS1AbMoHjN4Ut/7DiNU2ezACN/3l2v4Lv0tRu06Iufx1Ma0Bt4DA3zhb3WYotmuyt77s0qO/9Wal53Yb2G7cBqlGk29+/fKF/0D7Ed+zrRTtUhcbtO6BibjIQ9SI8J8Kmd3eEpouqPsQBKcBPia7xF37QweJLLcVDHFQQC3viaDCFNDo/utwYP07jpGijbfcF0SwXHfCh1wh8LGV1+vZNS8uqZPsqmpW4+Jj0Sybr0jYUy/TwPDjzSvPv1F8DHv6tjfPdGI/qdzJYy9IHJ9PyMcchmxGBjBoCKTKet+MeqY9bk75MeVsW7DYPhsR6Bvy+VOnhkgvjoZozZMykfvJVf01fryjq3ILL8irfvqj7g9vS3D7Rf04Tf8OzL8gj78hn9Xhl+Qhy9Ofz1V7+c/4NvW3tKP3n5xQ/Xy9fPE9ld9LwsOPBFC8vvXjV34YHYXikBcYUjezCOAdfKsXABU3lcIAr3CtwAyoYDRCKfj0gDM6iG34gvPOqdYgjeGhV7wUT98oDYhUTL3GNznutsRJWb4Xx8DPM9lif17ntwkiztZrWnnTvzXJHe016deaP/NcbIer2olQexfDQ+1/JiECvm9MEBq+/VrHMCQ/fp1DmDEfv0GBy3NPozN2UENuRW761TzVuyuU81bsbtONfdh4qBG3Erddap5K3XXqeat1F2nlh8oc5OaW7L0SYF1chaESZ4L+F4WIMwDycd6PzU3TNdfHKyGZA8iry0HLAxzktTRgxtyEHmdAxY5STy4EQeRNzhgaSeJBzfNQeRNDljGSeLBzXAQeYsDlnWSeHCzHETe5oAVOynE5tIJfpM/exX+TKvYvGjYjRn73KsI+z8MOmzCsIODngOuS2DeFMFaNk5sA38a5tLwFJfJOMrqkMyntszzKBeR68L4aig7epiol9fhOJYTatqLoJ9a/wslX67lkMztBs9rk+et65k8jDL7UglTKdh988Qb3DrzGWPJdyoF9Rsgn09OmzWZGyam0rY/CryR7eTykMy5c8Dhx7v+99TYz3Szr96adGYzk8LQAvsMHfyLx3cBCAGot59bHGYzGQNnbpLbtUUaE0E/pHlBqApdoqONHRk4DkJf7iDkL4C3HW/+2xIR4K2wyXtFdZKiqrB4/E8p0r5kePUJ5q/d2rhXo3TaTyWy3hyVaydp1JaapJvJUEARtR17WQ5PJQIeklX37hDQbqfOVPWmptyys6xnimAzkyf554BrJB30qFpPqCpsSUpD2vTFv+paTZlYalfIebiiD7y+b7xq/u2PqeSlYiEPbpQLvZ/sFGzl9j1r4NuLxibi4wYKnchChZ5o5euGcZsITVAh1kinhRu8He6p0OPamcDXzxC+fpq+8vR900dc7wH5FqK3zmIC6w46FzD6qU3mckFTi9wIqpqHFvm2dfufwbtu/GnDb+WKiqGvyWbPFUMCrE9nmZnKFJreBO8S4IdOyW3+eBujffwRe1M+ip/wP6Pmx2dA2tgg5UIpfBFqTZIPPey6UfwAlgR1MpYuk3ElefUHhs1paSXzsqk60J4MXi9sQCKtqy+wD3BOLtdDDvvBd1aB5yo70MUS7kKxedWovD1YWtriY6f8D2sHTw3gYv0tOS/aq8Oh/FPatt55IhI1MKaJ09HNg0NgNffroApNw1S4nixOddxBoNLRkwYzVKWJDNlGTKvBqXFbqQ6Rst5yf5KEUJqTnaZlxLCXydedOUqdv32z7TeP+RNlcsTeEJz3t0p26CB5cfRxztyVaUsqstXr/GzbqrzkptQaRzAFyLbxXlQ/8Vnx9HaWUJrLSCvD9dhRQhAFlJp3cuKk+MO+/yWFSqNGDKJMTCPHjHyVExBoNtPlv1ZrgFw0nJafXs/kbSfabTvi1J74ej8+f8DGxb9HHDs9MP95t/hb12sveX6Suuw53xdjCUjmL169AXtt4mDO61+6dy5z562p5haeyclRu1+0nyy13yv3hNbO/qOZPPID7uhqV8Tj13wqeOmhcHxuNDIVe/vFW9wbaf+oVu3Lb0i1JO0COi+MWLV378rQqSeqno2+OEWV2kMpFW7VOWNlZ8n2ar6TEsWc7Funvw5TXdOoBJhsbb4OX473yv1c3rzJ+kehGHIQMXNQ7aWV7CPHHLu8cDRVwzH1SqZcskCvNb9iv6ouUoEDKTWvKwMnre5DIV/Qz1g0W+beWtsHCQQSFyg5W0m6O0Fsc0HQjMP+izAyLl+XMENpZ5pxSm/pCBt78j3YPDr7wMGin3h09N2SxKqrs+IpR8loFv0tUGB0nXXYR6qrps/uaOlEcLO8Lbf7xoTZQfroyirORsKoBP+9Jc3+P8VpD7XbeDeptjW/x2t3l2QMIjPXwc82kQDzfEiClZ+RFjf4+LQy28SZTqvbwrimSIX16SYq0SxzpD/SqSJua5vBbbYZ3La5/ScQ4fThn2PGkLyoyHnrw3k4kHumGx5W1BCZZxwV9HrToRdPmaN3KbEohU6cw05/PJ6Q79t4+AQ5p2pdlT+IsaMI4JMwyuiwjDXsctnJgojeU7Iyrhtr3HXpaXu5Q0dEon+7RPHHha1k+sDIHix/AKWHBK2SJtesddjySqKd7vkbjtBNHnrBHrzO5nb5tqhcSfwa/E4zv8xxU4l2h+S+afeqdUjfb/DLjrV4rRuCTfEsPLVzf8Z11fSanVwP6TNjLTiLxxGakXLrvt0GoE7NwITs3lQBmibGByuBRCiD2ufwpSoUl0b9KG4Xs1velm7o70SK59E0bVeG4mY4UsG3iPskZDOAsfNFojkN/7lt6auiXVZT7yptx/PfhVVO+ApMUuX5QPTThsdfHYxC0N209QoDsM80j3WQc/ovB5kgymiRqbDoJ1kj69ORszDDbCzazLRN9RXMYmr9vMll54tzQhtEcFXMbiz9LXJPmSbodT13nWhmznnd/8em6id/z8AM9ZOW1v8kVoQrr+KV22uog+VANYXXD757aKcon8hi5KPdCRinWuDfeyoIzZczedCNl/fEmFrdXP2VTGDB5EO2OE1iqwJicgU/vXhHb7snxX/0Ajjs1l87BdoNJWrfs4cvv/VcfaA60/sWNHvTjg19TR2Cx3WqJtXjFsLubE6n2ft7VffsbtEm2RPhsOEc30/tEyfCmfBlTilWEZpriUL2+CaKMJ6tph8Xtt7U4eHphzi8kG3BKe+CEfcDF9M5DtFqHuyeILCvHQJviAQRVFfx0gwLgzRxyP6SBisX+4E9E4n6kuBG9tMdIvff50mB8wVrjPnfJZllTFuwKFFj+XVyJk+2xvuNKq0YanFGv39B+UgWYu36fbOKHJ/GoKdqVdZFbX7VPcpkIA4CY7VUduCYLOHynYYRKNFSu4tafXAG+MasZAvzNhXRyll7vG4cyIaue7tmBMrejX34X1ckukeR6CZXgFtUEA5zv3RTwxkONuJpyumfNDDYeoJFmGkWeZJRn7JStlxVAdpTcI7ZSB110DvQd/b956vTI6k8FaCRWmGddJPwswgdFDMQrFeG/z2F9E/MWKCMMwNXNGDNe2J1Tej1wi+kRwzNC4r1OAQcJlJNZ7t6APXv2JXTY3+Onv5Ofl2CLd3qdJPLD8PQdjUxMiTDnJ3WrgwMJXEQw517MjvQZ0wzVJ8do6OHbeS1pt5E4IbF3iH4BI/S64Pl08KHicUBLyDW9LgjqxTsrqBY+Aj+0gQ/4xFtUsgEhSWDvoIj+hDgMrJGJ1cX1GSoZtP0P91/3jbSZqRUt/ptRB4iCFf18r+GIM3H04lv4ElJ8w+ZR59Zp/+rCEYy5Ky36fpRws2Zbsb7waUePjB+bvWzscyAFgHMorOAJQEZ6Mx6iQBf+oS662nfKYqzieFMWnsnZyaeAGqRstPKJV/Ol4zii4ssJRSXz+oWZJXEku5bl939HlU5Hf6uoHmyqrzXL0hWtcJm/Vx3Dsp+V29Tv+4F7Rut7m3qino4jAuZtKDJ2vbf/vLPl3mJUn5haRUciQACe7EatAmVNJ1qcWZtjImi1Sr8wlrbKfPyZv3Int4QAkYmASxu1KbQttNVNfFuEOPBsaiG4Br0eN71GbZeP5y9vrw51wqAb8UVUd8AypPbTXchJy8XrP2JFaCASc9fwzf3Yjzexabs0LNnyrjC1uKghU7aXRPTfdr/HDIr1TR695MWu9cpNL4TmhPp3edn41uSu64Tc1tdrdfrm8FA+3s4bFGB/BNqtRk0+AiDo6qyiXR+bixaR3pkq/ZUI6dwah8w2pHAV5WXM0nthCz62JHagtTFrY4mqbKWRcsbBY3GVMH7nwNr2nOGsgvMiGOirBEIbgV+32EVMHvI9pnbJw7l8zFt3ad5/Rgy/zFh/mO8+r8yW6dinvrvRUwbGComfaIsVaBBkvX8iLYrmbdprCYkQwj3FCiwyHAQaak11/STPfJrb1gc84NiJ4UTdPowA6fxP/h9yRMwj8nDGi4lHLL+w4cuISSa58AorBXC7nkJKZ6CWjkLmSJW1shZe1bf4UXqQySTjFSHbzDTPuZnmDf/iZU3IUSV6gDzkxSYpQ9Glkw6dOBiSuWSbfXvw13+qDybdNfL8TXf5TTV7A42QJInGO+I5MRjkVLv/l7u4EpaO3nY4QVFqOFLqJ9io+fNbGjSGHnd9iXWZ4ZT1pGsjCX2JWsJ72sRceLHqXSvL1yKfrmp/6sVeRWIRRcM7VSwFvufTL6+EC/65wWHwsDYfx7o/3oS9YVssf8LZucCvdj7xXd9VqwvYIz9Z8Dhwsw4Kfmmvrwo9j4tYX0pAvIZZjNC4dwRAGeD3PobisbliO8XUeALGI86y8QWzbjbcF0iUn3svOtO8LdWPdJJfTDXYXKQciXar/mQiajzeObtRGkM05Od6HicKNEsx2lDnbJJe77ykimCdwFG8p9czYz9IAL1Okmbi3IedFhsqYY3udye8jZGfao960ukQf9ZGS1Zt6d3GfEJeS8XGoSpLD5a8yOMYXZAhCvv8WZAZ10av8tTVWSh1lsej8OzonQ/Cvtik5qA6n3iq0YP4M3oeg/9gQUWodK5alnKsjIAw9Rq/fe16a7NsWttH55RjQYpdYG99A0ABlHjxuiyyxj07HCZtiM2k9bkyotRB7jNIB2CK+CJfCkU28bB51l7VSJM6biA1rOYlpmUKv7ySiT3YvfeXtB7/qWwum6k1BYFWLge0GnPoIveW03MjDm5r84GNe7GZrK2zKWgW0XYVAlbatVwmVzuDDHN76jsZQIPcw9IffQh4k/N5C4v5KqmTDYso6xWwcQkaZ9ONP6pH5I2zdhqGvJR/SabOZEeV8JW2a+3JMrZ11S5TLFZwHPyF/+s7zyJTP/5j1hoGiQx3usiIIQzIRCuG7N0oGjMcA2LQCyAWIVPNheM0uLcBeZkWvmC9Hk66JhA22Tt3Mb3Rzly8dVJheG2c7dhpxiK1g2e57IeP6GRjFTAwvcxJDyyaMBhqpebFa2bPxdI5gt8BF4lsTHVln7KZjOIlkMisb+7IMtc05nW6Qba5Zhoz10Dhcbc08qySnrbXUvP/SHT9XVYdGHW4ylQ4fTvzw/RnfoU9mioPAL+jKZSvneOmmN0Z4wIkvDr0XDi4JPGIqmPlqOYtGnZH1vltO+od0NUlm431hTQI6awDNeYdpdTROnJ6+wGFIfvXk3/77mah7h8a1NPSoruO1xBmtC2QWxxawpkCGg3EAFsgQ9W9U/LAteQ6ep5Tp8Q656pwmRWa4tpMk8e6r4w4cguLcUtE+zTgIXrRPhUpycrgdSJYwGmd2dH0GF2TQKJ5FPMsKFAvxyEweOQ2xKc4z//3zp+qOm3lcd/i6FO//y8tTapVGANhsJW0jiPYKcWsQMvSKrI7aT5EFMq7WO9C8xIUwuAEY/nNwlSA1748eQR640DIECOoIPRm4C94+M4LJheBICtRAjmtTvkcD43afG4PEubyb/U8PvjIKPksmMg9wJr+lUDEC3joHUYSQaW2KMAUhL/RA1tJ5sOC4+3Efhm17nsInjNobzPFVuX1mNrZ59p8QGlRI79j/1X3+vBbfhR7vreDX2j/MivJbl1fjKBnM8RSei2E5o/d9MeUHJ/haV+IHbtS9ABWxzDjKGx2nwjNcmnf5P4VfnOvzzM2c+c0Ga2JuxWbBkXBUZdzqUQ8m3sreDO/Hb5Ys9xdnLRe9GLK41SVr1x6JQxOwy17yRQFBhHlUi32tLuxiyDQrOrOOUakcmRtu37wGclEb7u6Dqj2HCrjmiaTjQenoSsswG1+aRoKsw21fLv/VG8//Gz2oA7WxCf2dTuZu05Dn7wpDkf3IezDw9Pn1W3LGDvbfNp+IK6/gJ5Bou+kTd2ZFLBfQ83U9eWQMTxaV3HAlClAsgILjrjReOTKVTolQ4LH6JqYx+osG4SlbF46gcheYTR/lc9AIksbjB8ymiwKpdhfK7kMujAZyt8aR+it4SHQ8biNxvd392lJ4Lx0qKRWZaW13hH4wshwfWaUEywD9/TGLROpii/OerL0fhSp/ZnVnMmEM9loL8+7W8frrJdN9WGtINv27mq5TbWcp4mUX0WwZ3iMsBHI3SpL4ke9Q2urjCeuryWS5OHWzOTsciIa28KQkix4/IPkQzJSQOw5hALCIIK9MYSJHdN2fZheC4IUd9bVZ8w/r1Xw71Ybgl0UQeBbvBPGIxgQh8XejVKrS8Y7bt+ydn7ej588Fta3UMqCL0uUI+Fb59jNna0C4TNZoBqiZEc+ptpud5+W1YBkhYW7ylRBBQHxPWSYjtPWDcpsd2kunaTwtpNamr3KacHp5J2OgOlZvkSgSb0NyttshoFCzsjRbId59QsVe+sOeIVh0uY8P+MFOwMN9IJ+dBFq6oU31QCmjPKWXvJBc4BllhKFlIJfuLhskuLzr1I1PklRPkggUmpSRS/g0Eb5VPImFC9Q+K0d2HwUdq3qzReDjichXRWrjBnRqVGb8OQj3lcW/TMuVmncpeXphr5fmp8N1lIWwZwu5jVgkNjbvoVX7dGRI6mmCRl4khTXfxoioc9UDRpqogiTfGAy8WUxikHmo2omZt5ydftoozSD+kRFYIYVPxI7bI9HGZS7Gjdh0H6UhAuQLMDzAvltDxFS4ZYb5pAlc592d7wimsy+8jU2RltHOVeXv3dYU72LuiDXM1L4wlGBIwfCmqAApBFC1dtJi3E0lr1KWqRvCE3ngL1RiiBUToPGbuCBKTNMpMGLLknYOlH5iCtNvWuJm2vMv7FDvz/lgFsJkAR8GLHrrSgjDiM+e6ntQ7YJ1BPFhB6V9AIK6Ozs5VnXxK5kS/HMk2hmJE5n0f/OIOOLs1BQ5nLQJiysag19vrUZ6cY8x9pikbLwCbKiAYoqQAsBficfyBVdLki4wXnWKjsZ6C5VtC9nsGyvtRwKV0CL8gZ8H0+huU/JaeVBPfsBlQpjA3St3Z23vVpXD1Bn+vEe8MpYJM3lCckhmExdyeS92QoSCrj504PXM53YN7ttelVLvokP7b8c0s/9dJujwHDxV07EuI3yFzu+HwE",
  // SHA-256 of the official file: cd4042903319ccfd3afb6e2377e0f22ed318c71e48d8cc38220d340a3593bb22
  "1.7": "W8USOTIQbBwMhtld9kiE7lZSrAIuf2AHxrhjZtg4wAP420WohwLbmDnWnwNR0q3GD7rYFkdY3lx+ct0Wyo4ysC6rKKBXtqeFnTKUjZ5S/sFoyQRYF8faxVDb/n0l6v8ywMmtV4A4oeJiFu6WHMwdXvhc1nz/7uVEtzwlJGEI3eP0/xY61tT++Trrn58vDVewd5CJ7fStL5LAGlw0hXaNfYC5KMVisCHJwteblp7uStOSHOIxZ8oh44NhWd4hah7R3LHXzMzy9e2cs0oRZI77fG5JGLFtIaZNlQFNhbEytXx9x86qEqTdc747RznGn11aEANyaQJD3HQzaGFmU1nkPmsOL4BKJimiB0jCcGj17lZWnZF/9qwEitTUqmXr96md9itdn6lTcCNGywEBM+Ch9+YT+joJEk+g1t7ewZKDzv9/30+tFBLZxrNnfBD2RM6atINUuPecs4fl/moUflU3gUKtIQBimpREWbIdR+fce997vwpFqFAAxSq6BmQptXNUj7Ec70OXpG3cZKMwu+e+Ki0A1KxFYhwJJSTHUuMkjc9D4zOXJOP37X3LtQ2Y0RBogk3IIjy/u/r6WNJmjZxCqOp+/WukSVEzDiEDZIDBq6r+EyRHjaO0m5EXzlLD93Xj73QKwYEkVgLNSVmToP61fXgWZgVYbqkbI9iW5ynQtS+TMf9do2Nan0BAGWJIcvz6MtTke2u0+aOX2NgSYMx4GqTLmNr/BirkEQK+tdbLtPrHxA32zt397wEUWhJYgEJ1aU2Gamvl099JjSWFZQwCdPZDbPt/ub9wfSL6N0SaTtYmadaZgz1jZp/N7V5J+z33ReWBlCbCTOj5bb4DTQv9Mwyuz56xfGu76Z3s/WO4RURAjfBmFqfjMCfUEFRx/iIxcHluFu/5C7KP9OKt/vrvxdIrzpjid4+vqiIclL3SKyqXFNl//QeHmIKvZFlIn+ENQBFw8cHL7a/LqSIl8LkxS9uYc2dZSYUCbZL97mjbpM9rWTsVq1cyVVHnBnLDVwnbKw5JIQXOH2xkjFvM0ylGzh1+I8qARQH1JoqVqaMxG7O3KkHqYNGLgsOsOanpw77Y16pe/66APFgwRJq+mLPCpUIp5W/aArSG0kphSKW9uvk61ZhAuUK+j4s3HNXCB6sPenlhaoa/vuAKior0KQUZFEV6X2lLYNejZ8RIYyKKguO738sXPUmyl77712HIL7+9BfUg0E/pv0X+U6RYLciDm/zZOa8/XrMQKDqENteS9U2v24Ujol7W9zsF8dZzz9saxdA0/Q60++59GzzZG/NrEE78G7HhsdfsdVk9E5sG2Re5uOdgfuXn+f7VbM7NaR8/ve4/EVJur9cAD88Wl4A5ymZNWuA6AmFBfMZ/wyM43Bn9KEF9szKPf/ddX3dEib35bxdxEsGpj/ARQrTFz4TSUjuG8+Uv+k604PbFX75FZPN2+wpHcE6cOHO3duji311cGBBngR18bXVWKC5Nt1gD5iznLZwMJAFeSkCCOkpJ4rFH9ioN2pvHQiEm3tcbu2yd6112suBkd187di81YWVcFSEpnKfuMlzaokhkI2IDmeo9IvznKw+f03T9pYMdmIHqwbEmsJeGtcdgYIju9Pv/PNbA3DJSk9s/rAqqZL8vRXf08uDFm/ttfb/vCypBRxANWiwGtv7ZKXRnMMwEIcWKzrYTaw8eeuwiCx5xK4CUtE6VrvH1TZQHh73SI/t+7ZQAF1SjSHcsYZi4vTz2Gj9Wo0M0N3lorhKiCCFeuifxrWhEFG6ZN2tZQjlOA2oBypSeZAqeTrbt3DrdZsDKUR8iDEaqqf3dBm1etJhr6NL3RZT28q1I0Y+AQHbY9Wv++gYYA8321sb5NlHtxPsgyx7BvdfreVqFHEfB8auBEIDcZod/M6QrEhukC3/p3FOtRoD8THQPuVMch2Z6Rnas3e+B5Lir0aCIIa9xNemQ85UkKIbur0f6aDrcSaz0NhSjl+JvSlsS0jc6Mz6euh9c060h5kbNztHu9U+vYR7RooFgK2fShccjza4UvS6D6WZneH1bN+3eFTb0eodxcOcL3+HNTXQT32I62lJH2WjJE3a91vn8bYbMb+umZ3So066bneGa8Nfwab5ZHqJ4+HQCngRfcV3atdv/Zx3F7WV829CMeH/Y+FJkMIDsM1Dim2eyX9sWoy/cctIjNgov6Svn+LsklSHvVaCFGvtAUPaDInWljvD6NUP7mGnZ15CMlYGLMrQlJabvy9GTzk1WkfWfgye/F3hZIMvOjHdoVL/Xv1HFA9k//wq9+vhTar8gca9bUjH/8WmTB1I6oboMdx1KP/tADQT1bBuB6pgjpljuQNbH4GMBymxOiE3ECcTZg77LBlG9/UbdkKhIPEgRzbEt1lvk5e3XYZy4FPnD2UjuM8ly22F9TkztRGCK25T1KBDsxbatC3eVZ0ztxF2F/p9DEFYlAjIJK0YHqaztqeUZ0i4yFe4AQCfIBItrNB1fLPoAHhwq8Jl/TPKgzOIN1OSNs6G+twsyKrAwqFgGoJn5zkzZPDWjRiJqyhnFSB1N/NH3KgMVNWQkmWZ2XcKNkH/XJAzPWTjSEmg3sij9VSEtFAVVaFPG460Gc/cPu5nHuOlCIYqGDED8HhamGZPDUHa5dhiuZz+BfVg6y/Fx2k+ah9PnzsRZupkuzHmGbXn/YU0387Clj6EeJJ6d4x1JkYVUFLkAROwJPZwsRO7XPavaZd9sjNWALF6+vgeQQ2XIwkUoCINz+VEXgsZ6AGLv1IoBAJWUxN0bAiW5or3whk/ZbNW4uKVq8YLIiAYbTGmDEYEtXAYtnCVvTwnuFjrSTSIE//IGTSBV7ObXprdDBDsfzPKuDaQJvwDIXJTgQHuhg0Gn1bVXdO1LVm2vnkhPA347pzZDa2V5NCQ2RhcKHpBTrUnK5HH1N4QLpQUDK3gkZq2l5LNmy8lFvH+VKiyLy+BH84irhPXTtD0Eiw+Vxe6OUAUtg0jlENFZ2k0fqEYPaDJIMqnxqEI9h5maiwLD96ocA0yZ9sJ/bs6FQzcQlF1zE1LIipMqrs/o01wD9Ym+4e9YBrfUrVdIu8qa5uExBd6iif087IIFjHsvpD4oMIWUeZ+Yfovwx1izGVNsfl7kNJdDRHs2iQyfkpZTiGF7U8tyqmUmMa5mNS6I1XzyUKtFFlPWJzZEO+p8R/ZXQ6KFePsI/g3NOLjeTLBfP5xven6+eJX7LVuX3yEncmuWlV0Y3yXCG7ZRyu+U0DwtskpOzoyIwG6kZz6rd7vAQHB28xIDEc6WYrPNkT9u6TPaGYyMTqnaO/MF7r8BybyAsryVfVA1RE8Z62SHY5KMY4bOqzZ/ChrtaEUE0cn8Pt1hsbvjzlXkObN0nTUc4x+T+GWUof1mybxVs6I3FTjGaytOZNOgZSwz4ofDCOW8HXziRljcphSnRp2YN3WFDw4KuG5ibKDccAbyMefZhflzV5SIwVXOPYHuEw0FEYRtNdzV4LBliAk146XKQpOxRqTg+7aj8s/REf80YI/SyjEKAgZMNy4L64QPBA1nRl9dghTZxzNVpDntVVkY6J2PjRIhlWd9ueMgllEdoqbSlv4UYSGfCF7WWDgs48scZWxmhJVxXssLWUeLs0mF+WK16cKmTQA+xtpvJAcYB8XRdoutsCkL1so74eHS6eJrKxvK93LZK0p3WPbhhpTd8f3qLJrj2SPXy2NAZQ02OMIxEHHEBBL8oK9G2FyFyJgUhDQdZToHWhatuh/oBog95TGpRQ0ne27GuKvlN15SCkNO1WSmbR910d51o/JMhrCzg993PsAGliHpCiVQXTVRnwk9hB8UqLOwQ6TGFQUsBUsmXwyO6Yc3WE1HmufpHTj9o8sGBudobGeGw2Kipmh99hv5NPDgrX1Gg6dXADUGwWrEHbIVL8uETgzAdZao9NskmU59vHM9dgYbNLY4dW+MC/BvGlxdd9KJOZ4AR0TJ8TkYJeyygsGBlm7L3Uc2K2EwUtdfFDRluSuofcaahcUcPI00CIyGZU98q5DyQyPBt7nkaN4tr9QU6ooXGnhZoQDE0/VoIrfc7c760Esqjs93cLEj981ZpqABgVjz4AaxNj8hShiei6gb8YmLwo3Lmch1EsNkK6XlCNwfZz0jWczrIy5Fz23id0N4TegSqdcIFY8krvmyVT2iAy7Ptg/DAGmsKbAToWhIfNuX92KzhBuUSmcxgRFQ5E1MbaU4uGYIL3C1RzyKVSPNiCeBw0ZLcgUGT0q9n1kFiC+zcC5FD5obocXJCp5lpDExRiDikWJRKpREA+Ytqs4WOS+9Q44Y3wGLbg+opy9qMbm1fsuAVhmBsgu6TpMzQ51JFYWro9qaxZR6oz4uuf5mREaF6+Lglyi0npBxilyIUXVZwSztcnTVxZ5GGhRHyG1eLDsjTTC2jAD56shMQlxRSOKYHxqxElg9BvG++PCYRO3VQExn/XztorN7hD/bdtw+nYEUrrLgczgWy1Fh65zYyuogA2f/r1LQNF3KfyECYvZrdC+wOD8X7WnPTU0j5D2/aKyWkQCApeQ6J2aELDSQMsgyNhLwkBF36WtTRoSpGZPZ4z9NB/P3I7VSE4+0ymrI6NhLSwuC4oVyPobQEAwU4ns554HJyTquR4wxSC6lf1kyAJRqR8SYMaaZjw+chNmskB23+tBeyEliJ60jd/RFxvQoxp4HDuZbU6sZRNh9lISL9ls7cMHsvZ8GBQZ1s21scxSOGP+QLw6IIriSvGErCFC6s060unryy9pi+6OHtvuvHV22jwgbeSqJBSFhJTr1YnOLscoS/IzJ88a0Bf4sfHHeMMzQhd36x/lhzyIIVKC7TEwpO/j2liW9R+j9u1p/+z75FBELURuIU8NW9efj8QaAgzLw5RacNXieZ/sH+kKVdxokFeLe2AiHqibIgkqfuYOrQaK4lnF1185MARY+Uak3z4Q2ZFMBv+9ntcmk28Srhd0pb7V+q66g6Zp83qNFhQEqOzAhTyKlhxbylzMp05YlBV2ihcSAMtY/IBGiNj9Q9WfVK3iA3cca5S2dl8hEjBC9ERfoci57qYwzeiBnSxwM8J/QEZt7JwyNKjR0Qxttj4NCmHZ7yp4GuXcZDHhohFCmbVeHZpz8Rg9QuCOfIR3LoFibAotz1pEqi/Muxyi7PJ6ihaoqq6PLoWSRXKfuEuXOKqRQ/AUnvBks+BD4ZfEg9C/CMAEf3ucGTHNWIWE69w1VMIA/Rm+IsALrKdQWVvznQGso+dpYLZnlSjOY8Jz+U3C6KyktRsVFhdFvvoIgHAEBoIWa0T9DqM/DV89hXPeA6M6KukqcsRoktGLHAQXX4lnIICWH4SsKo6iRLXvtV2k1Yp1VhbRhyeGakWp+6mHCH1pBHnd0ANZulwtO6A0KdDVk4FX7vISRWnpBnvM/yhYbbr7DouAZ38NqRYSKkg9jtjR3A/+DYGTTVrG/aLn8Ejf3V+s593G6NndoZkVryfj5QsOLn+MjSSXzTou4LWhbTRDl6skvUXKY+1/xSSlmoR/3Vw9VB9ba4/QVaVw4nNAOcNI2JMbQB+wc3Hj4477Gd2niLUm34wQFh4YoZWBtimqNhoW7GekoZGBb71hkWL4PRDLoaNcsXLL2Y0qCOb0iS96vkUtdWVqOMvkTKR8wWn5R3HZQY+AUZm9S8hXGpO4WJ8tT3ya+OR9AXxRMMkl6z8EgZN41r3sgJW9x8ssP1aLYfe8U4zs5A1W3zlqZYVICQARZJYpX0ahJWG1RzEYNrlZFY8Uapi1qUeH7VOKdnEjW1uiibHiks3C0zD5qMRl1HmV1FKDlGFTgYz8ziaoqfGfPKHsmCd/Bn0tnad90zOORcUoCuIOi5AAiZBxU3YOtfcQoWkER9XMrFheDLmIDnJA1/xYvYKJftQ/AHK8+zbKBMFSBpZWF52mq4ik+2ob/e5wpLDZsNugENSxZyjtWdO88UU6P3gGleX5z+Y+k9ejA+nhevTpg3+M9XdXC0s2Lxp7zY6Ah9w/GkIgyUvZMThvNuhMb/DUUN1fVR3ZIky4GXVwHdCzQOTtVuYqU6SX4tSohirq4vMTCoal/3hEORVfC9vqQWf3YD6G46uLT2vlbx0Gk0HsqKJ9bdWp9w0Vc0S38/iGjHuLuU8Kaa49ZVl5CP4KpXBdbJib6bGeMmXVaootaoduEyD8rpIlGhBSdQSojU5ysLn3onMr9tZyrweSGpYFzaIqiKS/NKjIsbryMs1LHXBnISDNvXdt8lKQpxDShB9jtMdzjbnic8PtlKNCYxnXmtwpka0j5O747bkRdcbdlseaL3NSilodVQLOcEQct8BxVHvxPsEiLL7rRw2arBIURNBM26gw2qdlktNEXdCgvdxEGfSwm9lArPsvqgsFIE4q9QSgcrZaQaA9lfKvD21NQmGh+7pOOJCatp671nydtkkoCV/WQUmBKTGqGOEiVtGMfKeHEBlYObNEL0mGFIEvE9xVeWJPajYoKv8fbd81fEHmxqjH1kveSVlZM5mE//DMkElqfZBxBeJhVoAp/uzRxKZSxZpBRFXlmW1lwzE3LPn3Wc78+fAkeiQ/Omflb2/x9s677D4dUXOQ4rjh73+9ez/bVH00APvU4vuBffJ2DC8aKn4w/ps9i/DMBwL2yLFpQnWsOO+7cmg6e433UzxdB7JtxGloEiGbvSv1g0yPwjcIsMslTd/xr9qso3Hzc6PZYtEI83lFJ7vsXUU0sRpQIAHxXwb6J1mAzZb9+PCH909xHGH7mI25YdJ34exx2RZmKEH9iKL/2N+1tUjDppddRJfEpYZZVSD+HESa7hnOKi3JpOol+tP8wF0ZryaXD8tee1YY7c3BCFPZzEqkRl1BalLWBZSXs9OnBiaswTW+l5yNMXq7vzClbvpkqGhSioLj/y6oAXRyWceDEj1d3IsJ5vArGJJq4SJ9hRFWoi16M9tWle+M9MUhMMfmP/Nh5HgTNdWWziH87XDXyj096OA5HhTvfpM80dZvRxS30d1mw7EAObYuWmKN13tHXWYVU+VxXWaz1HKh35fToGtBZxkhbh8E3Fz2ycRMth+egp2A5pEz3dajdBfmntFclRajxNZutXNwaoQKSfG7Yr31VdkIZcdTjk6XfxQCzJru6dqI7FCg9jU0oC5P1Sr3UMpJ6/4wjd6+XPyVt7/4e1b4Voy6BlGsOvC2vxa1mJJADeWcuxOs5k4nmVy4escxzNbzoQ5qPcWIsTSMk0PIWw0hl7vYO3ZiiqScslSTmV5C64qkUxmqsPsSv8M1chd9OeoTwFsRpdXRVNfLuLF/Jq6Pwcx/kWAYSbBA32uqha9wxwZMNwjrCil7Q0UooAJ+WJXat2qmBPz1dE6HbMmuGbPUhP+NZsZWwiYQFJxQX8kSPaWVnpdJG626QDjOT4zLR96HawMGvfDPvlryttShstMHGkBbEOesf/02upzmXwZZV7xj4smQPDJM1ikKOsWkqhVMfG26SzRd8OhtO8pw6rs5Tugj0ymfCQcUkJAsX9fq9M4eZEMKSJnkR4xrDiq95qmOP/rtA9uTV3muv4kaxCuykuTGN9FJeTKK7OCZpWx50GhNZS/xTOmJepHZDFSx+MilvHPj57gKtX92WnASnGbRGfz0FhvbAwD2sZG5hUcCkq/p7BGFClOtVpkUuagTkvJFOLfZENOagJqwIT5WM7YpFwYpq59HkM7vZ0PH9Dx74cKOFJSUVM/ElCvRglckTyvGXhWv1k1dB8r15QTvXKAjtvXGMElg0SKv+9g0ZxAF/wfOWZQUwuiKN+s1w0Hs1415qSJZhUbek+AEv4BNSwDQhls2fhIVuoWyhugNXiFWDAjNP6b+pdlkfe6+9sVXyvL27B7AQaY+CaTfLholMTWuXn9h3o1f/qlWUX7nFxtRBexAmkebje6ypDMwMy+uU9hEzR4Sc7mTMjscBpM1DLCm829CtIBuEkSJoKn/ZjAAg/rIFpRRMVF5eaxsOSXPLcL+jygc43TPAD85TCfHOStGzvQKr1pqhpCBRqM1/HvTCxE56jBlqqEe6eVwSt6gcgb7/ogF7ffEG5gxCJEWqj+qKOturJUJmcJvEkqcN5d/LjmiDugpVnTTcLKG8/fZqA5u0t3nThhPAA5dP0lQ+97k3PhR5WNt2iL3BeZnpZRvWoXPElPzix9VutXXenVI8ZGHl6ZC7dI4o1OffpJoKSPJnQyDMDoGqZcqe2NFAwe+Q1InNpYIW5csrpXQnmZx/LyzF0j0dsc4Yr66Ch6TQVvA10HecXPZXMJygFS8MbEQPPO6CJGPNyc9h211cfvy6+NXwGOhIR4MP7ljkTYbbaZcCiEHCy93jXDTp49SUgTJpL/+1yKOESqvNaAL/sWT/s4M7xpcuXU0TmJkPdLfP+T0fvPLrCJDKBj0MzJrmDnqSzMawyDsxv3G6X37npcgwQ0k2eblFtJVlQ1nd7MOIS2TKkbYqT5opQR1fPp151pSZjF5UgA+MCiwXgogWXdiBSGpKKVueUfI+jaDvNIfSpvZtVhsuhdmJG818I7mjUj4u8XZC3gyiZcInMLgGxXJrpBApcbtlKOiDEUjSviosxFmh9hVgeqOMCXfZP2zKFGzAPLwQCOPcWJuj1MaFki2bk5ANhCM4CcUJWAaIo1QyNq5kiXhxWJFmtBewJhal7HUR/7uuNPnyQoTMlalFw+blsn0i2Db+TOlDKA0ha5tuHEe3yWI+xDq8FBPFFpD0deok8SQ4bvtSlIOCSsE6wD3F97M74aNj3ZS3kOZ7K6g1RakwKJALISL7EUcIqEnBoOOrthQjJqlga6BsQMo7hmK5l4007CTIpeKSF7nR2ZYFS06Rmf2yFmuWlDVN+22QAiWrzTXtj3EYLMesBEPC4xC4lS+BeMUPR98mmNqBAya3N2iPeVB8AC+LVRzi3AhaujRMnyWQfIDxzqrp7up3bPjTv3vMSdibl4Qeo/doTs0JB/FGmXBZxJ7S1bYmIlk0kZ4inNmxmtBPe+XvIMi1+E2fcgGbmqOcqIpdnaWx+ye88qbpwzRQIO8G7s1qvWju2zAmWqwe/xnrM535F+xdw6u2Ku5vLyX5JDhUkNL2w/JKB4xsfH4pBlo1ohgqG2VZt7+UUYJR+3XfYOP4/Y7G56dxP3zknLIlR8TPprVkNm8wdUxdH2SRlEJSs7zn44n809ufsEJ32rSG+HIBiogOZkaF1UwJYgMfrTkalRLTnDrra8LpoAZWkn0rCfGnjZsWe0wqjylpXT5W7aNvohTiBcw0sWd6IQRlvGOLLan3zHrzlvIW4cvJaEezzgK0TZ+BHOWapX4LoWHS7DtbajZohrcKF5MvK7tXFFJ6t/HoCQvh2G6+mhZGFzZ9mElY9MkmFO8OF4P9PiB6kCLanwQ2jk7DKdOQ6IXNzjZDy5oF7JjQOl7YyncP2U2jTAwAT1UiYYfdMSi+XNyUb6ZW3WG0HxqF5nRv4HSQGI0D9dIQhOo+EZ6sEfraQks0DhrT8rONaQGxCG3BP+gxrKYRRSIdOsPwCwAZWTIoJYGL/uGQtVEXJP/9AFbvziTgHB+NNIT+9mqL/VPaxpWvHCD60kEo0IGmCjpMS47j4f357fWvTdkiXa8sRlvr4+YeyKWnenxjZ6sN+wV3DkLiQnfpKm6YnpaywpecRoWzeeMNpMDt1jhlITPJblj3TZVBefpClaWlevhXZNQ1JJJZEA4Wpoyecp1MMHSGt+Hp+UxMWYDqWxm2+ikiuq7t1EGBAJDdRkkZgM4hdkbL2YpVVdwcmFws/wUyP+34XCjE+YIzwtVb32N2fsHPfcRRvovfcVEkqb+kdKQQizNX85EjwS5KC8dzyPI+MHL6wCdVZtQ9zJOWEQ4HLwHF9pd0yk4MNNizuz9KmMubyTNZ5TgWc05rtXhjfK1MnIEB3s/mKigLlD/FmczbX1hJl1adbeqrKY0J9y+xhDBjEbOxpLRHIzXxuEhNWw563/4BBZScBIW0pNJkovLFX4vK08a0hnjTj0nD9P6JutTdvSs3Mfg5bKwyLIPh4qQNABHGxP9kPBs8LotrZYarpEnToMZaG57t1fIoXlIv01M9zDBm1Q7QY5tJ5Afgh1hPadkawz1TSHk1LeK47MPw+IF0hi+LPLjoMdNWFB2FJhIqosFcw8k4Xio8ZhZ/AJ43PEQFL/jjhZllSyfiuI7prZWmxe2D3VJo7sJhJjnVZ4UfPBzdmI5+tPpeEMDrftiuuvvRRwXRGXuiLjKcrHWidgJ+YiXsKelH1HmHrcZ/hq8i6ZgkHdSM1AeduQR4rab+Knh66QCk2NwqgL2ZeDB4BcvwhPVZ8eKxEmZ4du4Dw80WDf7NHKiKa/3ToE0DJORhIYU7tQENfC6E5+LCSdEhnf0VFrJqHq0K/L6So7w5+RrwJCx/MobbV3nqZVcnRry/4Z/upQ5x0cBEuiYMj9XcPUPMj+rEwwCYBQ4ividcA2cYB/5jQPr8+/1FtnEUFU5UhVX/hfUs74ZulHDSIJEuCg/VEDHk7yrBR/puGzBVW8O3b11Zqf8qKl1YtEA8OrCTRtiMKtTtR4ctUbxTShe/qsuMI5S0RjPiMFL21MvaFjh93AQcjL5bWSMRc4Hr7ACXW5Y6AYgavDRfPITrpGI93cJDDvNNeNUp8omBbyWGsZvn2QMf7Ge/i28j0LQTvigkdr8bz74XTcED/4jG02QdbLOhuO4j9Lnc8hJyCF0wnwyk0s4UshMMafxbjBy437CUr/c+esxIgta5KGjtbSCfCFpP/rDjWM2+zWOoRhJSqzhgSBrTZR67UuNMxpNfQAl+jaJb8KJf6vsAG1RHWdpxvS8P9q8ftnOVuLYGgXRu2T11iiNHzBk9fuw19clmoO4/4bCXZ5SgqZf2bKjVMfzgAsLpDptN48YN0Ajc75ETuoJEZ093j50r8YqYWMPOX1xFuHqiqSWelU9BVUnwFVbwVFOjW1oj/2cX5m4VGRhUo7Gw2iP5DJjtT6txwLlXurty70fg56WTR1QTiObmJxeZ5aDGfqLSHoPkMg17q0c7HHKp9vQ3tjbB80BqCsWOwbhD03SUSj1x89L06k/UzvCtZUIIN6WA/4y+Fg52DS+52H1Er5uYBi5VUGV3rsKLTVGRq2q6w2SJLeEAyLNEHKGOhtEn5cWlyWA5Q2LS6YZJZJWprF4SgatoipgYXW4TXlGRHh/Kwo2CgEya8GwST3k2mxLwUlN+q8v+tXS1RBchHUKuAXGVzLdPLBOHBdvOXy62NK+rOAql/e5jQr4aPUVC+Eh1lMX6+/kW1SAm16X7oeq9DVY2fAcj1cn0k5HYlWekZYqz2Jfqvnnt/XyzD4BW53ddCXQOpxis6blo5g9Omlfx6aMZWHdy94LMDzkjqyph7g4BpQe0VWHnuPsO/wjycahPnJ6KEUSEYKxU49oh5WS5UrnXZj0x8KMNUT5T1YugvHoWtx1yXr4LYmpPBHmMbvBvUC1vfDdSvQRqKZnS3S5F69a1lIwJUT4p0o65KyI/xsveoxclEceVm6wxdWu4lZpkFLyJhOGiQNnnq1K9iO3sKT0d/c20d28yr80h78XP3ZWLwEcU0JPpgmq/icu/MgztaCEyKv44lPMBb/zyqu+UOoKWvA1mPWIb0yjD+VJaoXuEw6aGFcOP289ssrVjZ+P/WglwQt12WP0BO+1ulsoOMEnvcUnrME0+lxIORSKIC2WB3uI+pz7Z0noCiMt3OTHxXbslenf3TL3rlDKLgumUYmWHbp4dso5sjauEYaDfgqxcCanD9Gx9y3sxFmsCM1usiKbG1LcwYkNcimULA4NDHeAhwjDN20XxI34XTPCcgOKlU/ik9GMy9i89+HE2QJEs0qy3T8PRvmUhpl1ThWTAdxvI8E+lRjHCszHBdHlShx/LDsIiNVHpw5gC/Ycr3dK7UjVaSYf/ynZdL/Yhi6LPheB2q1r+sKKjAF+Tyd2h2EEAVTKNNao8gkW78LKXYgC5rnzhuqcOiS3pwwWdoXxGyDipECTkngPKNkTfnywga+intLX47W66JPKVUggsnk4Lm+6HCuL9rbn5hn2et4XvLk+AC8T7V6USAvyyAyUKtFnVx0eZuHR2NBhZ/jrROW5ctulQx6rc1CZ3QYJYu/hclA6JQ0grIaj1HVpi+r1WyM43/HU59kRtoDzuvRWdPi+i9KshRkZQv1YEAm1oK54cDrndk0cljyABvxbdNQZzMgNJr11escttklXV6H7Zf+H0q2Fv/OX1VwY0fnusEufffmmlwf5SuiI+h+nWnMP05VylL3NfgYE8TQ4/+lqonwseer2ck3Sn3zhfV5m7PuxGb0thq6pIFSn426pSh/hGrZYMjDfaimY6/2iBjh1+LWdu3KZV2mUbXtVbta7ndHgAmMZbrF1lhBOneybfYZksYRRJvWfZU3SYKwq9DslFZqstSKN2LSQjv/+TiyNFuNwrg0EeehKSQp/Aafi0KUWEg123Rpo6G2ILZjitYmfc3X9iZCmdmlh5sG760vn3Kfyvcg8S5isWDh6ZLod4guUwsiD1vD47raB7AdIexRi06ADTwmYT9qA3wiNFXX1y6LgzOISusozBWu+96G0OMm+Vq03zIS9eyCskHjIQ/Zu23uMXj9skvXEqo6CWZ6VnGl5mQ/Uda5i4CoK28nrvuRY3fbimO5+H4I8ighh3rL59DkMi5LfovUJ1XzN4cUk/5ZW+mss7aoII+BsdtDv334h+euWSkU+aRfxqHG/qfLSO3pRJM9Bzg1X4bFyr5PcgcIuhwc6Bz0Dq489Vo1PsM9mm0CtmbkxcalxjC3frW9NILGlXVa/VlnuJAwVq+Js94ZhCzvdw25j2j6mY5abiwhP7Dttz4R3CN+ot0sgU+QcE3+9iDFvV2RbLLjKgZc1zOV5iPmudTmi6dbC+RM9FlkFYlNZqLi8S5Ic5dIve6OS1/K1eWkOxpR4pZWS81BsFEXue5KKbg1mc3aVgH4poZZTRdvjl9BCNvaeO6h3V9mrB2VrMo2s53MRVWvDudtWzY9xQ599xwle6uRTu851Utgdh/wVdxSvGuxvuZffDn6nFn6m3P9PoP5s4sJ76VCiTVMnOv1arqoPwS5dBrvTfq9l2DCusqgY43O7p86Hd2iv2yON3wQjCdMebUM7IJ93KXz3Tsj1NqiLULV9Ddn9dNP/UFbde9L4oV8E8Bg5ZKgklzt1Z+JxOkn8pR8/b+99ze/LNv5O6Xcgq3Px/c+Vku0D/x9LfdYK9pL7H8kB+YZ38/kKP9vp5ksBMtgeP/t9PSeVysizLNDfo0mBO7p63/vpDeLtV3Z8vd2VKbUrNR+eGXJp58rfR0bHZ0f1mpjLJVNV6cmoyNOe+WnXz1h/xR8lpdz99pa7/zlJWaz8muzbIO6X8cr27HNpv+PeLa3M2q55/Xd9N+cwrsE3OLeptYyc2f6rBklxoWJ0FB26yXJY0vGiQuvqfqkinIZLMAgLEfjH7okLwyjSW20EHnevrQ9MJdjjm2BcDpdYDGfok933H+nX/CX/wstMUstdPGOyTv+S1Vgumc6yGCLwRDi+I65vPL+y828KXil6xGX4v0QuxvnSYs59xKyomQ8+QCR+OX7yZnUxPHE6BMAkwp5nykzA/zSQnW2weigP3nRfyJTEX6eGyx29Qp2XU++AtFPMftPS1jispnZInIc3r8yfOs8PxtM7+zhkJu6T6ah2G9ER31M4Hb9fWUqMVndxPDUJ39UyBILRTTliMpR6RrlyEaH19+PGQP1NpScSeuK2DOOxWXIf7I1PU8eywjA9xRLZavUdf4Dw9qK/BmCuH5KeT+jJzbKj6PzdltxmMy2l8n8vhCR8/lkPnZ0kQJqzRel+OXbAeaidT9BzuLfnDt5KYG9fIiHPsVl+H+/YsSUXZF8BToFbPsGUM/nW4czbMOvbSTqAqza/pe/NiZRPiWHmP0ZVqjuv4gjeaz7Miojkoh/tJOBkbgrcO6qnxgo+XVUMrhUpK40nQVGvPYgXk/vcIHSKmMMkmXHGPgcZPcp8Gi/z7vwGzmR2jgYR0IrKtsiu6OTvGGMK74jz7tJDHlsn6WEITtMX2196zw9h9+C4fzHK+zx9OZSR0YlS0Q8atC6d3SmKe9q54gjfG0F1A4Gtf8ytngGPma9d4hRK3ZuZMn4E+6M8t1j588JLSRwUSsiAPi24Ia1tS6g90EekSkNPe0a1MLF4TUz5jvUdaVFY/zn/p7oziy+D5f3y497rTPyFSTS1zx7UyUAe6lgdXIpcZgOO2A7VjBd0RTwyFgKvRbRH9ViiLu6RKVcxMOMlvB816o1tO68RQLuAYgz3XFFyrIoDDIIoA5ouiqn5t5zWh9Aa7IlMbYp2epBeKJVuBUwtoeMwgLPrjxWrKljx2YUDWEsEHm8WoHYB2fIoDe+iTSOgxo4nxQRSgme7tTTBxQLjd8XR5+1Wk0XttAAAOzfHp7Lf5lV46JJ76tYZ5y4mPS4N21HPxxdKWreKV+h86JMmrOgjnMr2xBghbSW9bSEocQH2DtOYGZe521+igpwePRZwrhlHSCdYvmr9XGmdh8NeAIas02udcdxFI0Qnd4Qx3Sb4kz1gtySElLcvgOmiqoBw4YQGcsp49C0n1lXTHU5dkgQ4kdTS7q/inoKeFUSVdIz0GWRsrvY53a8d7DYfKOoxC+rp2zcA+2tTmsQUXbDF0EgH0UyL3xuwRKAza5XgzzCHMI20/DMUNIu4ikAkrNt+5K7ij0hEGSjfZdER2XpJ1pI+ZHx4ea6dknJ2qGPZs2sjfk0N14/UcpxuRwZIHOLdj27ALFl3hNdi3nXGPeGXwMQ+x5L00K3M+qSzSb+FjiSZnRwzlY42ODD5POn1Yorv6iIvz7GPFXK7HXfaEhwjRL4eGwTrARx5318d5cBHLy1dy+Mcgvcyl8F5axv/EJIJjreq4CILcUqYoG1lTXmOPT+BMMwvdlGD4cxn7NRWyzb11S5AeWXJehI9LCt069nStUaCQx8ixsM/DTzGWriS/cGjD3JFVfFwXI2wp7og513baZjyZIhRFysz1jAmF8TkUL2G4c01rJbK02aN9zixuAAJUEdvcPj0cKyeQtfDicMVLYedIAfbQkjW2yz0w4zGPSYAt3y/PyOnqvN/4iZvHMX/he/A2Yy6WKaE0ytkegIh5hhKb/8yIjSVlzqQjpczhOIBJq7ZMp0XWfhbLNlHs0U6STFyplzD5vMz13zsWRIj7zB/PkNNtgLvDck9h902oGMcjHeLwrIa7gKMMyAm8MXOxkaEJYXBIQDKf/5KkqKoI+Z4MaDmWpouLSfHelqEkPWp2H+TDj0VMmarcR+cjGfVvaZMzBTiVBdNEvkyd0nRIfUYXuNJnRi8I9KNJkZagJdMHTRypY10k6foWNCZ4PcPP7N3rJBwXCQxQCFyo4wNrwJJi2tsxdQKfZ91Y5JA6OP64+YZ+yBpBe4Hd7+4wDELc3MR3MQdJYM6AMHwsXHbumuexpEYKKijWCdoNBQhTSrpWQRvu9IGxjr8WK2Z/mfiaGn8dUg4cTMPyqsgnM7BNIV68u/tIRtZ5lW9vfAFCmxJgMnGbAPCOQ7pxBsa8s64oT24TN2fDMOHs6Mcg2YPHY/JhTUg3EZAdaunI9VUqxQK7QQaXFzhGzPgoLztQgZ9MIweVwB8lARDTMQqnX5Ih8XJhf8UrJJ4Wj+jNnHTwAZRnETqu30V0IxCqgmtyt19hp63LAWgpzfXiWD259R7iKjzhqW+lsUXmpQdfUsIPRSif4mx0ItGGzKQvWJWdAEgAbsIIQ6RvIZPANQBSGMdxVCFeE0CbLEKKBqQrmBBKtjswTFVbuhpfrDkpeDBOCTKM5V1PY63a8qxguP817bPajXoZD4Nzo25ObCePtrEvEk8ZjhkGm+eF2FRJSYYgo7o3RQdK9O/t7JWuA8FffDJwEyTjjy0WdDPiOGfrF416AEp/BsJJESqs7TEOUJVcttF++Dqu8gmR77FMNKS9nKuB4fKw6N5tIgD8KQkIrjdN5AOnEF0fytoPXR7WnzZi8xgu3krjTELOzbgKJaZTXuYkCEbFp3PiRWdEUNnU1q79Ql4MNop+tHtBAIr9YD23s5Vexq4C3r8y2U94UzyTB8j+cBr9U9nLJjKPSAANi4EEDQa6NZjA3CsWUlVhIOf/CNh5+et1+KZ/Wj8FUZz6j9iSKWgfeHnJakFa9xykriWihdz1k8o2A+dnBGUXS4XGq5m6fXSXxbPG7qGYr6p+x6tWHjKAgZxJ3PDEvkgax+ml2n70bRaFq5M3jzW9KyndJRKA8qB2IW5tc8B9q209iEqEtbFvxJkn3cUEiuQh9oBxBwsNzFzr15wTzizaH5eI6IAH4bAUttN+NnqkIfzUoPKg4RytUJ1BV0v+vADP1AwNaRpi0Mu88uNVMkDYXNAG4xtktFbnmQ662kaaWJP/6k56accEhlH+n+JB5mmJiIQVAHBFdwPAcIOLCCzcSmnnuDPYCQtQddmBoXg2VGmtJ9C/XMf1GgU6D7j9MWPo7L7C7XgoOVXGmmt4AcFLCWZjrDMzMCtQtAuh2kPn/mUSmCPzVrfTMky12Vat7J5bKnpE3LyFxCpELMG4dDsMuE1madAdSGLVYjFdRvDKo85lt9/qJG9Eznu5nkP0WWeoxIgJ4c4VrpEbFo+xC9cSN522k265iU6i8xwJsG2AtWYydZC+o7ucDVsMYHnvAahF4oHjxIv1Z/SqGm+xTJy63nDpqEK0IJtlmX/uApQF2OgZaCwKjMRh88ZhjaoeFvjTZiK1S0+B+Mf0nBmuLLL/ZHK8A12G9h5KBd88e6+qGD7mle7Nl6mAQGWEc28ixuLcltQtaWpWdSgO8IXr0T3AxxQnkELwC9aHKrc42cuzF4Kr0XFb+4Mai/ZqcrLny9XoBhu1tT12QYqpwHzeea0Y4TffaSEIUle5DQcMiwlcdHt/1LJ5fe+lQzFmv6jl1PfQZeWFBYTFCwxJJLuC0aU4ySmp0zgv56cMfdwJc+o2cuIogask9gKMFfWxm3Al9gcbfaigHcI583hfMWdYySdjK/wTSbijOnRExMkXWbtUEI0dQURzU7DrCMjjvSApN7TirH750gvWYaSQD5MGXRP8yFV8+SEdoBlu0Tu6YMV74Mg2tTA8e3xkiMYactResjL7JfA8kSl/TWTbD7WYcD+lGXCgvzJZ4WAXWnOP8JuPuMzbR3R6f/kDqXSojyBQv0nkYZHXLD6GiNkA3uaFh4R12InSt1LSwJLwPHdcfyoksNHeW2rWVR4xwHyJy+jLPi/KAqXt+cgwExgf1/uV536hGrsGfRfUHKulISsKpC/DBd40IYtZdz0NRfhG8af0OR4OiF2pgIsKWr9KnjiOoHzYngbxiOVP54RLHZZv5qY+UncHcYjIsbcMVYIlhSTy/Hxrj1cGR7AJa6R5ZAjAjT9sFqIlyDKHZD5sbjv/Syjc0jGAJ4hrg+v6FsGkDFO06p5M80ZvIEvaXoeRUi9sXTu5SMCrNHb/R19/2WA/yTmgx8w8xVwOe3En/T4ESMSqHhQsvJhcIMzZKhA6SrzIp7QoevZ6N8IWjmavIYI1xG/UYN0otVWcHVDGWUtsxtHr/ujJftEt8aL2AYLkDhMuQ99YEWOoWIZQ4MJPPNQ6D7EUeGoVzY2SDh86iTXUisNpE/Bm9L5HTbnRAy2XtzaFecYegjuyzpdZouDMGT72nZvHY2Zbj2ZbFnfqOHeAZJQTwD/hSYms68x4nOBKd0dgmsmMOlOs1+xqfo2A6Z+A0XseyVJuwEbfnV2075ySiJJtjS3GaU/2TatOipHl9zwNjrVCtbpZSnrlrfNdmmr9aJOVjpZ+IV5DVNleWKvyALLSBDMSmc/aPSig9cp+Oef968MWHmi8cc15HSGaHi//2/yuvNrAaH+Iw7Y/2rkJY61Bg8ThOtL8I6F2FbhJ2fqM5ZQInKHesjDg+gUvDwhZw9n6z09RXrSMWL42ut99sjPX7OrguqXotlO1bjLdQ4dqJ4P66A3SaJ1aLvlTYEUG8xqV9Um0YcSuukBQnKjn2Wbk/qlmR1jsi3z7zo2RxtKFVbAF8mLDQtiqMOluLbYrnFIeF+isGYjlJBB7oXKl2CXsBBTLCMJopNjMsZgKFLE92CNaCbJK09MA6KXNhRcyAF/sWZHlhyhLRHX6nCv48JQb/Js1shLRXYN9zlJVXT3gxvsrWmE1bMVtKXgpDouUPVEIQ/RhoxREbi4Fv2vBL74ANPIkqsGHPGlOha1umcFCnyrx88vQUI0yWQwejbNibfVsFrvAXGLXFabGt+cD4mrCbJ7zYz9U5isuOojUCr3YdPoQnPnSxhjfQOoTWC+3BErF8Ck2Nsigu2u3Qt+UEsCNlVJ6H3d/zZtW5XNL4iWsdj5IzxS1huJ+I9IUjmgqvSySYHq7s8bVouBiFGl1dPTHFiZDlIQ/+rDYmYnXNCf7DZHf4txeSOSwEeIULaso/R4QjUS/c3hDZpOpPVyiKZIBUh491F5NJ98VlgNmIi8XIngEGRjDBe+CKh+szW1GES4Z2zFyDEub98j66Y88z6LNBoK66zCHiz3tL37U4x8FVKPdgrO9EgXKLwuaXu/aY4Y02J+xzarrkaxqDZLZlqSkYb8OUMg5EQ6uubMTP9qQie2lxZDx7iLB9P0SyXgGZYrpCj8YhyUOLKUx09QTrnUIz0s7EjU1qcF7uXSR89aGAieJXkShipkZ5e5BqXwRKGyAmPgOXEEauO+ct6HAxKwWGX9rlvmdsEH1Cng0TWRlAkwrq1Be4XbDo1ySqaMUTHbTa/SWsvSl3L+4PGIo+zYBx+2K5dEdLjvCYe/dFixhLPHqMuvZXdjNsE8O3PMmNhuGberzgs7EM+Da3KKbkdeFouXijDOjzt0EiaRe8gJHVaCbPriW6dQyyol10LtrW8FCPrSF0HFa6+iD8wSuaF33kNMHOmsTR1oE1Xr7vqO2ikr3BJ7rlvFZx5aOG5rIYyLJuJambJSwwPw/cKs/PNQdn9DgvTUUHTJEB4fnodYF+5TRcQ51ALBsm1hiTbIOZ//Y7oTyipV/kxnQLIC0hKDITOuah8xknVtkeGKLSLyrCcz9uU+1+NZXB+kft4iZDHTNcndp8U4CZ4Mrl0ylB8K1uA4wrQ/8YJVOpsI/0j52PfJcHwOHgYojMUzKqfj1oJ2CKzjyDHDjJ4rtmoTmFbKBHXuaJ1g9in/n8qiFgqKtFx+r7fUFkgl/jFIJiozqXdkEo04tBPDnKm7eolR3jQd4uMH5QLTa5xV2jcKH32kwWcvUzjT41vCG2IYq5DJxx1y/gTkHv4jjPiXedl4fNI3En6r4JR0QdUERA26g9GChWok/5YkuntKoxfoEKrwbdN+QkFD+ATaPKxkArO9ua7aathwEr2+Yg0MAbKB587UReoL9hvVACBPSrjlD+Lpxp/BHplfcSYBxwhT3HaQRp/QeGALjTMHnB7TVR0yCCWtQbXFuNEgMZdp6gyb6CSHxIxBsxt1ZEOn9XyPuRMyNbKl4hgmohh3tn5V0LTTYJVWGJsYkGFPoA/gFYLFEb6vHlMq+rfvtc5HgPRsvbx6V9716T/plcgtj2SyOQa/DtVp+mQBpIc6cH8DpW0WaObdJWQ90rdIGrOWGKAdCnOgf0exu4qtl53J4veHn/b3ieNVXEjqIvDzKbng55qPOIOIhpQS/VbWVopl8983e4DO2LwOUleNd3lyD9ycMzQ3fUbs08j/zh0gROgKHsuKFJg5uvUd2B1vafspw6HdV3eu2zk+D1n9teWEwhM23PHofPgkYcnPaKXfBSUql2bUxQtKMFRUTwQN0tz4SswG6KmPRieg9XXHAAQFDuC5u2QUhYdKbuNK2qC/NsSfHDiA0c5is3bKLLPLSLrIImTB55CKGEM2X6NDnCg0vSY/nFuEfB+cc1Sp5K0o/FCpAVmHL1CFzsEpjL6NExxPylO3Ap34mODY24sZW4sOtKTVKK6Z5QSsTvIi92UuFi4wd+gUWVpqXaLm2JAa5pOSAgaYk2qfKhwMIaPy3DYNzTvd9TPuaOMX3eBH8YyeqxoYrPRUl7VgHQDWm0ww6IStxxklgkVf0GzcAJdGZkOBqlrxf20/QJMFjO4W44X0ssvqOEby4EKp8btnB8bk1//D/rG8S1rio7dFjGm2DQnebidVC8lQqbdDNkqyrmcFD0eWrnAm6r+TtVZ24VNoMokwZ1rLxwSnp33HlgTxYl191c7cmzTArIC/WXqEL3nSqTGSWZeX3CQfXg0U34aMVPa2SEF3HTbt8z6/xzaEbExG1HpfG35RzuI3KvyvPjubYWcmFC8Vn4NuI3a76lO0xsOE2LchDs8ivLaHvIgZLXXyD5r45V0TNHSIxxJHEwUsvYduWIJnc8XDgJDsotxbl2l7XtySNCC5fscV6EwbYo60974H0iu//8BsnLv+o8t95xP6ZemxpeP7n/D0NyX+REXmo/rc5aPy3YyMI7PRr12pKXscA3Chxrr0AZDJqre7noVu4N6dXXD+A5r/ObiZQ70mAEO0oUmGtruiOAljOjfBGdJ8b5VB0/mLNqPXx+sDTagurpLOud2h6rJfZe3hj8ADq6QIwU82J+U3Zyw9esIAFO9Mf0NyifP3k3KXnvWLuJ/QTDAR1qyjAoyOfIfFHrz3qTXBRHgWKOtQdYQFGSzwaq68b2o3SR7gupj48awlooI4q7AEVFDHVmjS3yEyj/O99lyhToOCmVYs9FC993dDiy0JhBod37lwklMmABk2nsJwybFYFA6EMpg2MmYT5TjN8+XRsCM1jIyedHEV5Ybni/AChYWA043sNMDbEJ0G4gA353ie7MZsR9j7VPgWzUdJHoqTwYJ9kEbHonwsTfjAA98GdDJyoRhRNP9baE2SpU78w1dOL7W8PPgwB0+PpWRFrRYIaTNGMzcweebrFmzoe5ZpUoeFmg2+ZBc7x32MkN2F+guc3xn+As1N8SuDFX4Kxc/LeKe5TRiAWaV3Et10brP7kO/RY8ASSMawnbLbT3s20Z9sJ4P2n56rN8FU646xq/wSJosGrt9bmmqQV0jVQ5gkyLvxgLmyJrWZ7gzmLMP2xtJocRoAHxMBlL1zOOffqPhIwDwYwd/E1haINBHGYd5VW34nGuF+UYLKlpBdaU80F0WgvDStKLBBm25ovEr4Y4b50cfHHpFBeTxt7jTuk9C/vk0sefiZ3zRaL6A0WX4SOaF1Oi5PV4FhdnGit17Wl6SCKn1zG4zMZWJ7RCGZOuCs7i+8Li+Hvek1QxESIvO114QiSp5Zsjhg4q5/gS0nmZ7v2fcPSOw74AVSRhaPKKWMnp1NNQIKjgCIYBhlWkCdz22xXuGjz6RpzEBJb1bcw2Co4/ZMVuybHjbmXnTZijIpytiCQ7nsu3soRGryMIOylmnQ5mfU+yNZw8JA6QAiGyzR7gibGKsD+VBNXzwXfAyYadW1y2yreoTfNiiqh56v4F26e4WcuMxIUj5vfJzHKShjQ1Okzho2TAPbmXPch/Acn7HPM2gpohKqWCrHthQ05KPFiaHof+aY9DPII1EU3OkczVT9kApmDsm6ydjYd0B1sr+4zTEwHTEed2exbncFTccBQUk5UOcMjS6O76SiHSTscemXmR6GDrsghUdPwke3eAYPYzdzxsEOLIC6pNhe8aPuW0dPpTP7jtc8LU7mtQz7K29AkjzTZ7IZY3wjuRP5O7jwP0EIHrQtbl0EHX+4hXLYmvomHd9hNulbcl7Yplg6/AmFnc4xnAZ0UG1w+804l/CBYMoZSMht+21Qc6uo5kCKMDtkQM+Qa/EnWHx2CISLQpROyNgmDrAzdEWsRpMtYs6JqsIAU3v5Mqd4GyurhoBmq3MPVr+9mMgUmtzRoruK5cf+B7mdrOzlJrYp94aFKgvBfDuvwJUpgp09/9WaoKYAiEpd2sfjfZKnJnTvukoBBoaVlwLb/WVQ4sTC++XoOldZPmmbkMOzWtudJjAVv+bPQpjw3gsUrO6pmJeGIKl5Ed/tZzpc9meCMuJwZwNgMJI7/IjOrNj/KKZ4TqHHIW0QNz0QkRSF4ZWsQ6lhD6jgx5mFUtwS0ywyWo1N2wohrpTs9xv2FCbSYZCcwkEs4sWleVFoJVsa/vl03IkgsyZdhM8MbwfhTurRgCSPpDjZdF08ZFf1JwsHeQLMO5vLlG+0+LAPEelE7/VGCA7DUg0QNYDwYTLvExh1zhBBMwDoEH1kV9ft9rBz0Jb8aKM/JfxggiYdfVAoT0stLWgfTtKkXtkpL62/+FkUpYHF80+N4pPpokJhmQiO38DIF+uwHKcJFrmpL3k5BgqCpmohH64IX763jsYRcP2IcfuM9/IZ8+PAxWMEDmCo/aaD86aLz6Ia8f4ugWSujXvpAQBgILRQTLZG8UVfzT4bbn3oSSRRbL1NySydxjpQfAeO8pW+vIGz3/s2SRWwv8J1WrozcLc6mcXhxvj+x88o8McUAxuBx98o1FuvgDGwhbJ8hAqyQBhN9/jc5gpoUrcIjThDNN3KbRzGMdf+2GZb7VmwS4VbA1dtONmuaSR/1dw7ngbs2s+lIVHMsxlXf5obHUwwnO2Nw7mBndc27muUq9DA+IxTQXXesbBjaDLbl0K4UZo6q67y3AIvP2rJafCtv8AE3MFE894xm4KIHhB12+K+yMYIqAW7QdSjVSFMcNx6WMjjX47ijnQt8OOqAOAFH7t/NKKyqlKTCo8xKzgAJXjhqpEfoTduAVHI8VmoglMI8S69lOmhQF6FpTGf708lZ7ibcL0r4tIkk3hLULk0nR1zlFNrnW7RAkcFxRSZBzCWdanhA7FkpcuqWjHYEW1fXIDtuEla49iDF3UDd1LQva91MsjpaUgjj+oMJX6Ohflyd89GYOnJ9ds0XuSLVVV4jGSrV1DCXzJqRwei3rfQq2bcZCLhuw0wl+Nrt4G1xNOhWH/n077LY+fp9VJk0c+JhcuoeeYWtM2B69l/fnvk/F9c+7jE3eYx5po1boEy7Jd94tNJNUuaLXD1aMqCapmo3xG8V1GXjwZ95qGwY9tsr7XrExbQXNEQ2Qb0o9Da+RKN8wPmvqPmVVqRF0UrNn+C3dmq4P7d/gmzsNLp+YWp/TdB5r+cj73K/RCzGCLrQAy9cgCYtcn6D08YIGY3ba3SActbz3ibzAt7iYiohgmtNdCkAe/C7TjFYx6cJHFPn7+H1BXGcpI/VjqcyVQO3Z8E5VLwr995Cc+GxLl8hMhfcHLn82kRJaeUJYAaGFaSNxQqZQ81hFKVZI1BcSlj73Y5RUMKgXTrcrdZeN+UfuwTW/D2Oe8+b/wigLmmG98tdW+xA/E3ncGi+7fxv9ZqkRv4xQ/ua7KtcAIvmiK54QGL8thcoOMnj/7tivkMhbhtPU/Xpc895jr0B76jIC6PcMFisqLIb/ruOIM5LTWDeOi15nz+NsahbV39yLPb+KU5rlWEAhcfNwtJpiEVtOI70r3O1c5O7oTZgrYn0FETO39MiY+5FKTzGuJlbkRELRo/ULxYblGpaR5jrrcaRRNkiy5/gPafxDvg/bHdD80DNZm2gPML9kUI9RUIUZZ6p3NxPjf10Mcsc7qMweJS1jZh59EYLErDZ5VnUHNPBLjEoHL5i76zkZhkePT0Y1BPhJ3diW+BXOA9Wyp6FXaGDDXQAjB6iH7J5Z5Ft/IFG/VpOiuvsytYXvUrZZdjz5DKguV9pJYqcWriM8lExGa3+nmr5w29oUFzsbIlih5ewmRp+z2POkZsJpjnSvh2HW0OOukCljj9/M/hHssdi7OZo+uC771vdC5Vha2V2sAF+s6gcne0onDPm8SvhGM92MNHB4raKobGLMULFPofmR3l5AwzRjfI81PbCf0WgXGbQ0Y6GOpB89kDBYfxjkrhruziIiT67tzs86WptfHPKvtoPofGyCLxEYPPS5wZ1nzirSdEN9vJzKWFWwJyC6PGX/8A3VU+BvSuFCwc3L0QaFKr5Sw8SM0damXMJt+GDbPiKZ1x0NNxve9eGByBleLX88L58gmXUQLKg+aeMuYdKpbyvic1MTWHvqlNMC0aO3fglmA5OuaSGNDiqcyad08y4YpzOJEkwxtMFP6FMWeUCghzYIIx0q6v16R5oBquNZGOJkcjmblRj4fl+SgTe8VVwlim7GNnecYl3akrel6RjjLCZzzm6Tc3J0T82/Vzl8L+/3319EaR+yJIL9K8WgeHx2PBfZU13LTnYtMO5bFpevMlBPhDY9qfUWL2PxB60BCNlEuz1wP8HP2Nw0Mk2gSLdS+nXeVGbd6fTOy0dzIh1k04v9gwjS/TuwGLsRfFmtWeDwSeXUwPbPA2N/X9RwIkfFb4o9a/R918+f+zMTNSeX/kcrecxSovHVsgQ7l57wuavniQcPU9x0Z4GUMr0l58HS6vzjS+URhu3/8pq2LZrcz8e7eQRP2X26UEFcZTKCEpTQkSapOHDE5OmMwFpkmZ3JCTN8AiWp00egO4yAxCOJml+IfFlPIEHEO0OJMc9X//6lWQfK13GB1KOHuTR4tazWkmEVqEsefMq+kZjRDTP3CXk284KxNGTxNio89jRcJQr5r9Q0jQgGZxmLP78JqNWwX8G2PA1UInjorMzKiTmGRA6vvEW63i8m/5xWutS+/NVyg9m7YzL0f/GpUNC1nxFi3/S9y03B4XYpJ7JMk0M79vuhq4fPegVnUdGU/As6C7cSXI2vOQNk9WJfeytDQcTu40xLmLkZNE2PPxlnsGDduueW+yplwObyC+zF9diLFZCFSBMjuXV995abmzxeJMtnaBE+hr86LT3A/se2S8bc4TA/B/LnylL45qu8aspH2BtVeXV+YmLksRqH6+KpjTgBFRrywfbWhqLhBa6FW9WvfG4+/ijqfiMUubAiKKpJW6wbrt352z13YfKdxkq3Uf3YTsOld7/xskmWr69DmGqRGW1Ko0ZJBULZwpLpvct5QAvxPQpRbTdC1WQKMh83v2si4DfSBhiPxsC3AuL6liZ2R43N6v53WRUSkykVkItD6QfCWO6JEsfZ5JhlkzTqLpnY8jXcdkobVgsZ7u4+OPCh+FD3mIYsB/g4HD9LLeFpwzUXr9sFOUs2JVJSvnQGPPb7jWUcNam8CxTIB5vrebFL9Z+efJV2Y/6SoQlTfQN49iz7oNxwkBctQoO7RdyssZ/HQrty4zU+DTAgvOCDoulO9GkeiIJqfeZxCbvqF/UPP90kz18TGjRy8PboeYIsTiqjSm7Y1+pAiu1EC1giQmUsDISbIqeSXYd9eT8V6gjVWmY8DCj5oUaEFJLAlsXXqr/MaEH5jRSnisSbOBkRLLbPuOsBDPViBni++PwGgr3c1P2ZThpN0s9pfDuq1plTnF8xYqfYZP/AtYvodmYpF+7nKs7OLQGIfJyDHLi+D4M/Txn6x4BDrvCTY+zoIl0Wrns/if0Fn8IbmRaZqOR8EQ/PZeKc02uTimUsgj5+wji7GTkqF8sBH2KeJhbVZhdA5qDkHuKly5BJfLvoyDHQzn5Z6MsiKyewnApkAWGwKSb+JAGJRTyCDD21Cz3KwGPdnu1HbCZYJtudtyiO0Z78WcFTZ7vltIzBgh2cfXaWHbw0j77rc8yAa7JUh0B9yDUeZ++ts9/F4Eie2nxOTV+FTq5BTMj9AWbmebYefJTjNEwOa2LqNqqJs8fFBGd3V59ceBCOtFFr1z7l0uBN77lIhgvxzkbpipoNtT0G5jPHEtHSYUEhsLuh0/bebirLliURwrWLRTL5mV2DN1aNe8jbqVuxHN/upcVWIfoz9lsWcMxFwzluT2G5JxrGZx89dTaMIlXI86bXAp4OTpxhq1Go0zW8xwfLaXxwx9GYjHZeCNpYVFDN/pSnwxtcI5gZmusSY1QAXUCsRrp5Hf6lqH9MG1X9bwIJuMXZrtY6SVD8NHQqAiKItkVkwE9t2BoLKo4em0VELo2Ye9tdmndMOOusZ9XjPYEvUa/EQ62sNZFNJ8g8xsmMtJHPLuAfLCFDJ4irJNEwcXqqJZ2WwGtnrewfiZUcyvCywSYgVrc2ElT6uu4itbmpWu0nCKrj3yxc8041iIqGJe9Sx22M0x93iptvdkN2QnHf+RYPJ6RJmwCrN2kJwxFsOD9jk0RikHY6DtHWrTzvG+ULE/BD0pAur4GkDAxZZujmnB/N9hi0ewNT7aeZJJM0Z/NqKA6FuH9pVyBg2HtSQoo/H+sjylNCXWLaz19DNq/K6cjhN4p77OOpuww/tflGZRcDYWrhs8I+k8arXQ2f9heANTxrju3pSw51GoUY407nswBg00s9AJwBLZVzq7CNlrkxUE4UHzkr9uisX613lr1Cs2nl1nmyR7UU24+fVMaMho3fHzD6oeeiWdcTSO6J0uuXw20+92rnlQQ5pwCeWV5k84pJNfNikYyB+gZKmx5aACl5AaAj4fLTfLMCHIUZ3+YBk1fd6lazc5IilRAIsT4QQOsdI7bl7ME75kzZ0QNNWY0hEV7RDVOP80sQnszAGMoNr/RdpZoyOs25xnOs/c8xE3LjDu5Rlze8dBtKBzgNZs3sgdvK3gicCYXuCNySi3Or+qR7P/TbNp/NNHHGNjf147uyc1woItQM2X17Bh4d9yuToxL8bB5I6SJvUVoNnNgnFXt8KjgMO1F8f9yeykKB40v5mnEzUTZ3Y//D3SOgEkPF/LstxG6wxg1mKnJ2G02K6YjWyP8f3BYwGOoIjcAgc7+PIyAL8b/zMNcQg1GtpknGKIR//w4GyafKRkZkadmaiXEUONGyAQC6XDcZX1aw7YxJ613apXzUInsE0HKY2YbEP43o4OUVxhsYDr6dRunNn8GxUtNb7PTGQk56fK+8Udcs/hNztYFEIxhfM/iyXGmziVQCwsuiOjiN5/aQ/TbEs8orSAWaT4Ou+uz865RHP+oSuj8XmPnzjgRUN+ledKIDwKdbdNIzP2IX4hZk16Y8nT5vxXFQd0DyluLjedUi35LDM9ZWpSfDUKm1TM7DFV+YxMCx1hLGNdT5vgcxvjJQBQGVUbEJq4bwPRZ3t5Hzyl9U4Y8sjji+bNcENfEBQ4FCOuG1wpXiCmRiJPtcAn6Xq/QWEpxDu8FI8pY9zmBm75/mgxWJdI3zpNpHPrNDs7OfeqPAvjjT3Ly6v3biPV2IxDdBQNsqviD7qjfnnA6d7DGYlXW1K2Qs6eiPBi1lC7FgNwUn/evS/Y56jXUg1gMSOzNCx/Mmmed53LCYe0iKzmKkCrommwgER02Shz88BtWvggkYnmhLQgawYywXqPg0JaFi+WEvh7M59N9Vc17L1zq+5lwBEwS7zvWQyk+CyI4YRTpAc/OH7J9Fp+YwfA3fBGQQWDKq7KPw73HC7/rNwLOeXWM6ohskoe2bnEb6EUeT4DFK6Rg4FV/j7CBU3RUxuVMP8MYjolxwX/Zgl2txyyQitVxtezTkOiKGiVYsn4tRx1p//Tp6frtDbveVRgYd4oQhHb4f9D1ZGXE0tFOba9u0h8Mj3hejSkWm1eKA2cQ/tLum+mL1BarnCGUat6wOZ3ONzZQ5P9E7yb00cVASmm7RXx5cJGlG9VVCwv2ro5WnxGh291qws89hrUx07tRDwye0hv4VdzH4aOCLnN/ZBmfz2NFMRK7mdP8j14zV4VjcVaPni7BLEOAE+YsAy0UCY+ZUwt54GZ7SOhXl/9zOimujTDOOZ3bX0b1fGjO1uKxCejDzSG2/zKn1zIt3Mi8tTMQmM/csjbG7aB0Y6uHLbvOidyHKtSVzdt+h3naH7m1TKUzf8dYh1zzW9ssFJcq+pjASOSAM3I4LABCmme7gcnytDGNe3vRkg1pGtq/3IrLTZ7KvQfkjN7+halIXzfOV3GPNbz7+4TYzdYQldzGcx414W2fKZiaa7MIDGHPBEW/Ta47RiEV18WiyOGP7CsW0vUjMJwQZs/w9Qh6n8e/Ygd+Y2toHBxKeHu9q7KjvafIegO4Q3qL9Rlej5Sk5FlxS9HvpX4TGhdeCUGhHAq35oucKMF5go4BN6ffFgocDUNXmUnRsRtLZQKPtNhpuhuehVrbVzYKtB/+e6M/GQDagMWl65sSqPqaCkImOJizMGxVf/QCLtIZj6/brFW8H2/eLmIGylGQ5UsO6WKpjHzUzBNvoB1mFfiMWWDnYzdrtle8zfnDW+LgQdD6KjgAV3D/vpA3z2C9L6zYoWgZgpFgA6VuVJCCJNtxsVWIqBYdnlhB+y35MnTEMK5PM6TluHv0NsOC0ZmMyuVmg160Fpj1gkrq0uJEocLdAP5dsYzwDPteHDtCYIgUsNNZi00xut4X3a3aE2Xsw+S35bVPoo/b1KsXYoiYmI4WmdMMbr904GrBn08sM81ShnF3EoSu7C2UW+sZPI94uxLUpQmC3hnWtOnG7JeOE+zVaZScBRDMcYS91RpFPhvPFqum0DrcEBF4BpXTHZbZS/BAzJrx4JsHk6N8RqGgdnc4HIIksHt7sqvyQpNj2AAwvBY9I7OZRPK4J0d0TTlCg0SwxjKA3RPi2exxb4Vu7QNkMCZ7IZL+1nrQrn1vcsIe4BEptKsWmVCEBPiUgYGillnvqejwh8Yknm0j3KzFvXd6yUhXOieROOZyWGCiFxfQREyPuUSLta6BiZM20tRxYea4Uwt19PIhnR+f9o3LcXlINGcLAdJv7ug5cC0vbulb3goXVmU+RAZ1v6jUDn4WSN6jp1eliW7ZtCToPAsfe/8Aomi6yViE4a5p3cSXgXt0mB4OcXyqHIbEXq9tvdDyS4CKXO/hsTh+jqs+gPYhznbtXIdBdcyJ1PUBRHOgDJ/1tuSfFUh4fdb8Nbyyk24o3f7dkSGiZzC0aGREhDdfYDaho2zmIagwI7NdqBQY1AbjY8zYdm8lx05A4+FggprGxKY4SMnoaY0wxfAhilH9h74julo0jznAPW8TSBQNn+7qedHVkeCHTREHBjoy+wdNTl+CEkUVHGz7TciXBxe0zxbIl9E2OrgXNXZN/mQnGWgmDeXiRhx/TpiTT8TBdpOFjWkxHk40TGDeT+SWeEqgEDkgzd0g1gH25ddm7wsMaKxIDV+R81F5aLMQK1TJ7CZf4HMwV/PPClAK/RM0XeMbfny+4Wtv45VrVLlsx77PnmDotfa0HDT5wM9BaLKpd8MfWih8tSdZgf3LWe1Hll//cexfBt/2p4/2q2Y+PPIUxV1YKoXloZoZcbQ0ulhSO661Je40qb0fC7FOj8KpIuZ1WpQ+O0G+Bydchg5DFNcGbYtt38YwlSuAH6J5Gy3oIHXpSj30/54SkJ8cxTCD1x5AJVTXtriI0DiG0U5D/US78immB7yt28wFN36KgvOlqw7cHcxMPzDTurH/JdCD+gfJ3EsVN7cC67IDIyZ3H8QbNkLYoKGibcvYB0XwpmaetaqcY42b6qXuTMBYNUffg5CTDM4s8SF2Rl4DlCdoaSwn7P+CYwDSN3NumOwPMsPkVrPPUz4ob+ZnFU7Q8wRuX6PMf4VT0G1RZ4OB1XjNQgTEZTSPiF3YKJfVPitTR+4jeb5p96M22d17xo/HxQrRwgWVDF+eHvc9W7BRqfSV3c7mgspv+v/vptJIgWuTzABN3c2Luj36/lc+boKpIRVDuZpStbJZVVJR6orplbI0jsSh8cBjF0V+CVfw4mjOiONasxKRZhXngFIOWV8ixR80JxiNC2MLeN9tm8RruOLhTrTE1Ad2RgCXYDGFx7HE9je01JSuioHGZ517JwDOig1S3DzEplOo7i0jx18kXXxn0SqpDb5vvShJOTtK+lb9peps/TDdWNNc+wGFDEU9m0BcFF3c0ez2ao4b1e7dAfpJPYDP6m/Y+f37xN58aP/J18P79J4MjbOQQaNzF+ybMxJ9LUzf8ZITzc7vIvH0Ca+elbSUYc9m0ceSBN0BkkdNobmFVtxojvKxlj5yUvjhWkZdKJ/9Tqf+etOGhh66Zdx5utN/zvnuuW1vzDvB7iVsYoUbFSe/cEbgLPJNher67lqI9oIAl40Zc5adDD5a8VpNiOgJ5M0YReDDC1k/yM7TDu+M86OhMzvcWhxRVr6uYRPbmVwo7aP37d84ty0Lfv6AaGu+CtmdxFH8Cs2sm0NCzcqZwfmO/QiBEHWLjYBFH0zYBN/2KfjTWQ9aoTumuhEC2x4rbTTMuxPPJS3Qq4SE7jvUs41aGYGA4LkHq0OqpJ04CmicDMXNm3Y1mGNhoEJIVvtdOgdvtBm7woFcBkC2kTfffExTqG5NuqRwn4nFHvusQ4BC+PM8WWwfG2cp7BBjapdjn3Ld4jBnktp1eu5/C4iPtDnEgelNUMUacPV4uf3ihvnzonjql8mzxs3fBy9vKuw4RKwo6UDsxhTnpUv8bQhl80EUrWDFqx7GiGzHFZ8EGkNwNSEyAl2FbsmsUD1BoHQnQp6IkDc8agcb1Ih+q6X/REtOqDcIrDMivHy88UG31qNWonbie3/JD/LiixGdNqThS3hsZN+iHO9Cab5NbbIvDagLUdtTEOBaVfYmWuZd88bY3GdydxujmnhA91o2Dn3WlAgjZWpcJUk/VJBW0p2kLbaXrIASBWyJIwLSGEW2+fOusxDYDFdfjPY4jT7LJriS8pW0i/hMUCseXKM7RpKTITc6hjQAgTItNVuXLGO30XWZ1OUUr4wkLqO9O4F1/cxRcylJyZ8Qe3/ZTcZNJVdOW3qGJPanINNj9AywfuFc9j9iJt/zvM61jYTejq/iRZ+7bV/vL14NqZ/HoMx4HFV6PjSMeFn29TK82VT4FLQ8xnQiZz/B+4tUrk1fQN74MtQ2CQdBDNS5o66h9Wmd5RjVkVDd4zoAHH/swHdCi5SmKPcWMw99d7JzjBIVHyaeJHhiuKr/aIED7WuQCHVvHzabtpXMxImr2HjxoKVqbGmw+d2MNHWODhvSUpVMflL0VCXb1XZrLgY+t1nXAroo2WbXkwoUvRT19q940xXLwx/SBP+uQI5WcFJS9ag/1MMG49e/7gRDb/CH7sUa4xWKnk10uaA5C7V7E7egkBPVUde3QDhMPYcNvtGQPDnji6VaaQaRO/3r3Fn636VJStzaELc+5ul9rHFWKlrBkzVhCXZzy+OtNB0cUgVtNOdlGalWb72blFaZYQWnlfDlqnldRhoaQgxIrX3xherH5yLBdO2fJWJ6yJOMrZ/sx0HnsJOR25mMTAnDAQdEniJQFEJGGDF74bFzdj8Eee4cpd1fOizBuS4mKnE0DT5ewT0fb+o7kKXj8PRjwdBsa8AflHJ/fDmBAnrvxlCxqJtCfRBnkH9U5c1VzxWfmcVTtJQAhgraxokcm6NgE+dpS/XL9dDwyTuk4zUShsQ2lFOEyejhyVScuP5Eq8s8cC6g7JLR+gcGulPgXMueR7RGRaYeYZ+hDpAzXXUzgLMSOf4xKy19UEY3WaN7kt5trNpg118YOEqGVKzUwFmZvkZBSP1c7vT7ea6c8yFegfvQUWUMVmmmRz3x9cex8V/1meP3vcMHxwjbrfPYOMfPcwZ9k6axg1HflqttbTbFX6xzvSRD71DKi/Wx48EoCNBkpfa24aXCK4hruaV75WaJxlYSEFINeS41Ph7DkeltjRMn7UivAMgcFcNEYRI5oobokzFWcrcTs8StmUqzcoY1SmTOEuCY0gqKUr4d8xlV5cxuRksXSaKyE0V5PAGH5cYQmCMCUZXWHgMVnQ0cBoKP+4iIUGrUSNcuFzIpey28UqHDDNux/Dcz+VmLWP0JpaWUnrpP3YNr07wRQseyYS3hQv8r8f5tY84K6ZYISRY+bpNRxAprrp9Or8x80Q8O6nU6ne3QtPucADpoHUztp45Cu62etjb3dfgiFBzJj7V/KnUH6Qov5SlYZH/wS6PuLHPii/2i3FBl+Jb8qNUNFXzm9oz6bvUmcr2WTdw3T/QP33Z66G9Jhu1zmibmO6/M5mfnhnYfSJiksPIdnvO6L9ngmt1V9RCa2pik0hGOyI+fJKkUXkNaqsU6tUVYqbRFM4lyFd+/qed2+pmfH2oPdEqbqYzZ2Rdl6NQ2ZxZR16q/9n2ZniXdCCebUhoBoFq3JKdOsDronmCaT2lXwINjD/8lKHg9u6zmOfnQYCUJQp4UNNFQS4Y0mjMHWClMCvaqwpMl02zCG0EZGUUOBFNn6vhHQLoIOuSwYUcB0LOqWAI6GHneJAbjmyr+Epphef77bClsqWRX87ZBz4+RUz9raOxmuCx0uG3PD8P49vcHpTdO/hgMneX5lVYsac88V7KfA3/dU6l8/r1XmVofB3G8llJgUwhd+2Qr+sYA6szNOySTWWCkG0CruEekwU1IapK8Aym4g2VKnevMaoeyuXpme5jbVUTkoXZfjcBRtFjY7/aG8awLTVQla7nTOU51AJuH87CMyR1afc0g23/wRmZWi8NlSfNGqdH5rCHOAstLx9IVBaQ8UikpklJFpbsxeA9G9KLV6WlTW4VEK4iMGZgT58ophwgKpTsU8WShG0sK7CudXROcGMCKzBZfJMZJNGtkmM2SxVPYbfgSdV1HeNyO8moyOErJhT04XxnUWOlre7Q+GmEOKDq5FCAUZNDLkXu80KjGt1iX956JKtteraAX5D/X1i9eN82SbOwv8FjHaiFaEsgGkhT8ftRTFpykoZoJVrdfSiG2Y6PsZrSHdrrKap9XwPmSrUGb3htFRsDdzx1zN2YB0HJ7FWUEJBxqlM3VxFuLOzvNPj5oTxxgj8uqaBOVPqfZcaXTgDHk4sYbv3LJCK5hMwoaT/yMqUygxKYQETZURoVuzc4zbDNWTU1G8lzqwbwA2hBmz8yMSp1psMTbJ1m45JMsG7tzoo/4dLUzghZW5g7Azh8OGn+svxuxU/IR6TI35vzIrq7SQhxbUgRjei8jb9KZu0dAsmUlwj+NtRbLryB9u5f1UbshlcJ+nt4KPJ3Mk7r464jOBchL/Obn+bTDsyk28vx2q98WYNTFIuJ6SX4jCNbSSkh4Z/9R7OQLxJwI6l/Ml6d4+frmedv8i4fXCvq+oP4yc7bcaTpNRPp0wdailGEWtPTirOod8U7gdS9CW8ZGG2QuDWUrm+EJzLjr1T3k1dZwbUltUqM7tn1ZtjxL+uzZC6doTSi/Cnc79/zaUtqGBdzScnymmnDq2CYCSqzzktYWg3fI9cxvOtzgf684pT1qujQI69RKjxswR6kJi2751WRuZ1gl+eAYe3jVqj4OjXTtbYnh/pz8fOHbq854kJV+80MZxuzpOXKlOS4N4GoyZmPYdTpxn8UDKH5JNJBHUiuNOiTg5zeSsbybUVU7yS2H27WjdUArQnq/hpIrSxOruvyqdzsFSQS324AUqG2gIIJ1Z0CG4fkAAE0GBO9Sa1QwA8Uw7cvSriu/e3wKcO+L1twEn7uuHCKbWHPUweS4zBxc74Z3z/EyArJFb5SWeJM4n4Pp3KwuMECaTirr2NHgInWSft46ROykdFo6ASMq3Ao+qE+jbxpPnn34f8JNbQsJMs0g/Grhj8FnvdTKGIuspqIfjpyoHCkGEXxJSgIjprlWMH/lWBrBvzy5Dt0kPEAe5KtBjoq8e9Loal+CC5guv/UNAKuVEkuLzNoeAqlC0HevR42eoZYtKDoiE27kIkfWJ86jDChNYeOS2SKNF1sxhBaZs2s+vfp1xOdRh+hT4+JaI3wDvIXmk+89iNfJBVigCn0wuDXRjQFSKoKpGiIMk0X7qaCnCz6JAty+HJas5HMXKwzv8tLZsToaljJ84PPMUeaSs5aSdURMVG1EQEYFqlR6wEjLZa8+hAYYPcS1nrsr3OxsOLujt6x9dHxixeaK+11c0RpjrNz2PQjBIyvSGzicw/ALyryO2GQHLHuxSEWFjkMcoGQZvrFQio+44wcevvQPkp74QKWZ4mmy4YBe2l150I6NKWDLhhdiAiQIOR/7gbQcE6CmYYk2QOfhxNvbo/VYWgZyVKxptI4EQZquoNzY7Mh3GnuVWkVHUVbBiPekH+Bkl92CDVk+xi4VQaih9Yyhgq5Mk/I64oojBs/H5Rzv81P9mY1fOlJ3NDATj8MZTQx7T+QZt9cNkg6gm6HBDhtFCIM8Mw3Zi3FMvNhpwPq9ZsGjt3nAK7ZCOi8DTGfnd0e/Eeka1/pV0DZpU/uTRu6rmjNHQZrt4Hv92CbGz2hgGVp4d2RrYpK174CCZSafCOWQoEr+s102B/Q1Bi7c1cbGVdN4tHoI5gDYd4AJc29lEjXLyjxmQh+tHlxXYlKg0obPHfX+pqAaWMNMDzTAXON9uLbNub0RzA9vetIGx88HNMD+i+5s5DXoT0TRMJdNwn4z9lpKRoaGgS7M8S4uSHrj/obD5Tk9Uy+IT3wo3zWaQP3ACRoz8D5FVBoxK45GD6ATojqJLE6MAZ1dU7sgfujHbu+xv2mHN/rev53AJVVQJat1KnmOgVIh3raHIkx6HMeKNAQXGLQkwvp2ZwSWJvWg/jP2uBX6V2DcBTwbooMC5t+xBI/CbhGecUJcC9OiJ1psB4j7sDLbiDnN/3yyZ/EYU7MT3p+/psnek/az28C7W8G4NlLdtJLv6883PX1vKTvKA4wvOwfSkTMT7JuC2Lxrta/TkAwKY3sBtnmTulhvpQXk/HhdO/Nz3O6ifUdYd5njFTh98cZs7JJENt8q2ONzRbvbxGRIMt5H197HQPL3UkyrQggWT1HNfbGyGE5dWLFbbGQWn7aDoJ+L3KfM+zzfr1lXdhYZgnWI6n4u4eAtE6nenXu4/fsrVlmKp1mjWeQ1rucK1bF8juc0tr64Zq54DuRlfqgsrmc/Xn1dprkJc8iW3F5FrPIq9xN9eZmYE4WrGZhX4SYiYYRK9IH7WXhL2GXlIftuvVogGfM7r+ZH3DFNpGsW2I0LlKnlfPAKrtioFYirDhe3HeHv02SX9ylgxs++bqRMfPJ1gJuWoUyKKzMU0HC0iIGRvEy0PgKDoC5jcLAgSdcLsTc2Mj7vSiyWCKaLlgjC6RkavG15BPvecDRDWHq143RIiucdZrU3SQKL5ml9VuPyVU0blpadPWMJhpEugpawr2ZmtjIO7fkD792QyI240WGBvbJgxp5kn/KOWvzC1FDN4VEDNLbE13eOT74BPPtzYsnOloFaGyzcg8FetsCti2qq7xSfnNJvrZk0u/toS9JxUUm3CvgVZopSt3jxpY+6Pa0wE7IjB9d6pOXzjkYswnO+G4FjwNn+BPm0bjw1G/Xd+OkX3R5NwqSkJLpYDAQ8VnaSZDgTHRsUMsn13ejZ0yQixxog420I5t/6cF2k9X3z04M00+Tl9MqYos0xO5cPWOih4m+fodJnI6O93cJoqweoBRJfbqQi0RSlrItNaXDigYkNGwHjZYYtM3/ykxrEj7kxjp3DZYZUj+GOAcXz5AttOchY9jqsWS0DuDhcCqO7OhoP5pQwD+41ck8rVTQs3JZ1oWkfehj8kpZevzYyzOMTMi6Klo73i4nvhWQ9Q9gwaCjV6ekAklovvr2x5QmEhqePrnFTbOS+dF0IY+wIFyoKYO8v6N4LfkDpbF6d52S160+wO6ps1Ua1lFualXa8U4hU+VGPf25mZ52Ig2T9YvK7uB15OAFWT52FAVS/UjAFl3eQHVD1YyDqUtUVLNnE4Jd5/mKsgOSxi2xWLUGLCPTFjHSF+pCiktOmX14uSQRE148vODatla0XcrKvHTXRT4yrGAaVVQk8C8MucXgJLmAwVPkiN1XtKOqoTVMsdyG7Dex5eTchhGyOjBePLblsIofBywAuJoOkvBZJcdqqOUGFUTX2zU0gufWQ6E7nmWFzEPIF1F4RsmKPdcqFatTWfoavGrsVWbbYlYlibWXWWLk3P79b2vf+Qcy0wcjebF99ub/zAwkz6y+qnLAt+knJCLnOa5o8hMw4oVmghAGveUerZOfZzOQJQztCIQf/80mR0k1t2kPu3pLmDYTPGlWNf92sonuVcC6X0O9oFjNhwNQu1D3FoNrfj3QmxnK7hQ6oHH1JLwor1X1286T8CPLELyMMnKEpj8xYKLZiy1GUcDuuF7EeFA8pB3Sio+LoT+mzFvWVcsS1u/4LwVoJ+1GMEGqYEKJ6sjEHXsTYWNdjBkBMnsDOEi9YbLs0lhTNIN70Zuf0VdXfeCGp6bRO9QzE5R5S/E0qXjkcaWKKqNHHD09IHZFOK5wRh5qjpJzt+yx30Vn4dBnX1O7sGe0GP4vQ2C6EOsGMCacLcIQ+YbPmi+NC+ZG06UaJ/ilnOoOl6qKRBvaO3comuA1wI3Shi4Uu8SxNeCe4uEG4Yj0ME4kQRhjMps8tbeHH/d0rYej8zdAIkrs8NuHlwNGIjE/48fxavEfXxMrmFwMagIHp1g3BW9J82yF+63Xi2kZqDpszsu7CQBlol9ml7xCs0g+0w5iqm3skVZCX67W4RVadW9WKnuCEezD/dtlMJEVCWsGRPzgTWlSn9D+PLPGsJkmtgrjpPtsmGgCGjIG4By1llhJO1lz32d+9krQMbFLnT0o28nFYN92aCFr7XgXQDH2zA+n2Om0ZGjbRS1ZPhb4AMIJa+tPxbm+sq8YGn/pUjmS/aLcl5n5IbYHhCE4yBZeiilikS8G/Q0Z+bC9zLsBgaet6L8NU27rDkYIXt9xKv/oIU/lloM/hlrPBR0p+F0KwdnbKolUdrMVlmDQ6cYz8+WdORoMFNaayMfhdPyECpysY35U0y1l95670L+M4r29IvK1olD8Id1ufp18AUnTP5xgyligZmNJHIEUI6GxxkA+4sk85ROMUUFR2dwE50+fGvjHWPxaxJB2jo22VuAU8sDG2UydvWRisUzBHOPU3Q9GBfEzTpRTwgqtqTpTOgPElV5QWCmrnDaueVjkLoBhTsSUD6YiPlPw3o3JI0goqU3f2sJ/5LHsmHJRuox+GXZxfulrugKH9BmxWcKi7yk3aOEHUvySvLxtT0BKVsHp+HYUzSyqrz/Zudmf2fK1P6gft0KAIv/uKUWE1spKrFxGDCOLTNFAzrdEAPSYGAdqmRzKtM66xA1mCE9AKy/9qfN07w+gcyJTmyuoZ1+91/yrZTEycZ0SHHBPQ7oYtOzFQnXn5vWaW4sOqBhs8zM7J6Vk/fkAL3TkSqYU2PGxJE1pm2/6Ip91Ajn/vB/8YBING2ALtn+kAi2oG/LqnzOvREwRUCUzuJ5K69Pe9Uw+J19Ka2W1B9La0fsHq6teZggZ1lvtZKxo8jy9DkpFsan4gUepx0Mr3gxlp9sU7Pzy7aLfivkecGl6GSuiFIEyCSKM5+uaRVieetcpFdisOvEbawF43/ZoubQeBgbbU/G+napBUOorzWm2JRYyIX09XG92lw2jJnhyh5V7ryTwtRKM2vup+scipNOUHiGjUTQZ7VN1HrGNYJa7vdzK66hMz2aW+WrTE98RnTyLYdG4EzIxzJ/5h9PEbAk4O58gmotVz7JbOvjTUAVx4nnwWqF6P6x9+UFShgJrq9s6CK4OCjGusetzVUZauXtpSx3VzRQ6pOSSLSmvO9Rql7axBLt406Q6eavrkn0jhft+Ah2gvGN4XA4uTalaK3X0ao/uS6taF2X0l2NyXVnp4rO7rjsl9SdWHwei+HrC4z5N7LYqm82Lx8+YlQg4+gzM3jatzcA8FpQgAuP5cDiSYeRcpmYISPIsLJVYrNZohYVhlMJ7EA7xIfjOfHuV17QoUkxd0IErfbGZXCg0H6HZNcEm1SKAsagAVo9yfAK2RYCE27SW+BrvZvU6xp7E/Ug5zVIxhF5hL/2W9W4i6F7/bRsChfHRYKgttNbHqDFycdf2TgGziUwtaN2KUukPRxTWAWroNGjD2TkFZxUJvCuHK1RzeWhJcvQXeWYNRb7Yeid3cgg8pM191SooiqAq6bPHxXUDj3cKCv8KW7WZrEh9vbhagMUsD9Gyr1ZFK6iQywP6l8XZIgxa+dSZ0Vhzj9ySAMjwdbTt+jKTRToIdrnxQnrNz5DFBzIIOU5Ervclt4YTnp3Ej3s868TFOtajf6ibeiS40Bmm41+qtfkmLqvtx7cDMTzJba5ipfodO1Ekp9aY7C82ID2vOiE2e76wsIZz5ak3KmD/l7g4sEOzq4zmpP9ctZvWa64fJPeJexh9mULeI6g4X6PFBDnfsOyuZcgnydV48HbwqKRi9mwx/RUfl9vdXvlrb6O6rv99TjgDYPrGAJzJYXJ+hnJtSPvs6gnEDIfjli+tW3rFWnRVn59DLRDuDKS4xqLh2OHGL5/UfAiffSAsj6ndX7x7BO32yostT8QiHAgxwnJ1n26Q3OHxd6unN3wpAWe+uJKwhve8Ws4XJ7A0idQHI3/L4DEVOp6KwAR/db3pXvjrAfCQOMWQmmDLNuFu4gqlY7T72Ki1qSleKZP4ldeWXjslweOnbHzq8n7S7cyzYFI2shmgDtyCJ2zle/eCIieV3BIFlt0k48jDe4LBx0W5X9qks4IoI1qud2T3MmFGmrxYCPa6sIFO7r1+lT7TO1+54zmZRQIqFrXh7LLHTF44aOtqv0rhgfrgaTXKUIbLrxDj+b14VTlrwhzMtN8iqdN9JNli+sYiwq74RjuGMIx4fX8D5uOlB26uyCD3ShwdMmznFwzZ3GIew5Qa7PEaTHEUX0YI8GilQMrmFaNXJfj3ejmv6HXKDyBE6CXhO8+Dle4A78n6tI3asI3/CCbJzSDAmDfG/6ilsyysbKYCvXzUx1WYwKnCPh8U+I5192AlkHWsqIuCitXpVNhns/pAoIxlwmh68oQZ/yEeT+SEfQWtfad0LX/mTdNAmIOiK9xh6HuWtX3Ut5wQYZxCrSCrI+p0Knn37t6dMk1jBH9lEkcof3i0igkww1iWbXA/e/T7/lFghFDGzhwARdCwlmkSxh/zFjLX+/aqJzYpmQNzg6LCwXMgaImi1DV2BQ+aTZjPkcMD2sg2sH03m50XzUdi+2bAherWQPZ98vqTTxNIZ+x+B+4sDTr+jQA72Mu4G0GW0ICSIoHgAEP1b2q/SYDuQuNHskdyQ7QDjo6zLHWNhbjg5QONgO8BEiRHrVWEkMohb+kGT2dn43RDbiXcG2fnHT+sbREjgQ6ipCK3R4YRkCgPfhjAysP/YJW6N0Ng1Yh3Vln0pVFy4RKL3qnZUQ6ef0AC3rldFw+I9+2fo45iaij3Tq8oaneztEJPXQdrW+TCazMwNcqd/elJoyLIaExVIBMNb1a7xB06vKR6ugMT3Axy0olFhyvMi/lsgUh0B8WbMI+K+W8iG55Z29vosbN1j8BAeB21sMLeUlBuPHnbUaJLj6+Z0eIp2/gyPxgLpIZ6e8nE4nvXn8SY0aCPzqoayxPfeBrBD9el7b8PuXTtUslmAfN6MN5bxJEjHfJNYwyaKU97fiw0BdL4h2Awz+Ubjo3uvqjJe2kdeRDobdszf1JF2Z3EoHWRBMX4VA0u+X5WZhiZHlFheC6tAwnLbKKLLP7Y4giCWXPkn2a+J34GcFH19U6QqRQF5QQITF752HUGcncfUgFb/+cF4yBEdlBtN8ni9jPluEmNYH9Yi3FM2FxMOmXAfR58fZNGlIkqiGzLhz+d4m91++CQlFd9Rz34rUsCClei9OtWdHti9iwqaUFGIMY8Oo+h1J28uZoR/UQCgirgZTSaG4xvaGS0jq63ms1GA/H9FjCRJA4QkkL0HWiEgewH4EaHUi3e5IPVQZ0w5AiY3ZjhqpCAtTlc6Z9EmZ+rg8Q4hknO2APuXIe625IxjdNGP+SoyhHJufdAEwsjRdXRm9DD7dWHmY2DoSNIz9BNoG98pkBg6Znpnv906N0Dujl5yegx/ZQlhu7V4ygEALuzS+d11Levd5WhYXBnUK0H7sxhbBjf8DHwJ8xx5g89YhpkFXAYf6gRGhSxR19aJZZEbGLCcx7WnXR3D7sU9nfnL/GG3NVccz9qcVgS2cBVtXcpFyS0M/te+BRzqfj5hYg61QTEzsQoKfPaIJG8CyVAccWSLOKzDtl9o4nwvmZDXiFg6K89vnzUVe7PYqVu+okgUDIHV6sfpNjdY+VD4xManj01wP8NL+b9uTZ5RboDEWCqToJMG5ENV6v5E81A5Gul+wVyatbD01c5Q+KPb82Qj0GcEsSgWO4/H4yUQLCxIBLAjh1Qju4BMWfvuii/7sFAdpF/YskIzVANnMozBPLfApn30AbQHLELxqxryo/xQKUVm3k/gqry/Vcepv/fRA6tsrg+e7zIv3jfpm+g5TwWtlmOd/RoWDgws+d9/jFvNtvj4zh8vwu1KrdzXZCP2WphxSLgzZt2oKVM0QRYcfUXz1iF+MXbz4bSLObrz+yfqREIm2I72FWivlUN1MdfSisKYabKUqbQWUuofnuKKuSwbUAWLAeKgnrRpb8WJaJrnVWgoQjf0NRk7IRoa7bcGd+ndAUbPIsN+XSoT+f10aIE7NL0L+/Wq9Kmba/pUVrV283jnI4bErQ/EivCPGAg/Ijx8eoHzsW3ryG+eaIT/kRwVsS8MQeGnh6PQGk2nByNnuqgZd8ZHvZXdYkmozNSTG4aJbruQsS47ec8kFJ8djV4b3pUP3osu6Bv0/u73Ur7/vLy23/CjX5/eU3j7af36y/59hT+tX3/Zf6Dwp+XrVySeIr5//0xv6/quffCu6xsqqBk+QcS11aOX7ZPuSGkX7Wv/No5gdhPKQHWhQ5zoWwCPERJCSEjvzQXIyNgaoH/B0dXzlLMdRJEQYgm/zOR1iyKKB9fcQOhaKPyB8giFC0mGTdC2h78Nevg9OgLGqIC81LSLNIxPh9IL9xKqyhMN9VlP037HPs3fsKhi9fKgedWUjyo2kB2GWNdcP7IFLMn1U8DSXD9H6zLDyXFGLSmSdKkmknSpJpJ0qcZwGrW0SNOlmkjTpZpI06WWp0yz5HiStS8FNvSv7NS8C+gsxMNEUu1ZBJyG7y9YTZMl8uaClQxTkneUWxKRt4KVkgS3NCJvB+uSJLhdRuSdYF2RBLeriLwbrGuS4HYdkfeCdUMKNHhcGuEhlBJebSr8fa03q1+U7cbkfW6VFrY/G3SoBLmBmZ4Dz8SAx4HwKMsntiGoT3tpqgcuWBhzWR2S6Wu9rzGt3IC+rpdr+OSoNaGnX6/J9PHGaPglIwPwUanP09shmebrE/Fs7Cm35qxUZ91slkqUNHbPHJ6+ZIKljyhJf6OkUQ9COj4aPawVroqJ0uveOD+hTdfhuh2Sqd2f9jnMvvM/pEb66cZXaE1dz4bJG9HQioO/aH3XwVievAb+yWE2YQyceXFsp9Xf+VHY2GxNGHOGtwlt+2Aqnf3QbylMoJFexnPyBkQITQSZpOzwYWPfSmOXCIkIIqW1LxjeeI3dr93awGcTEABESVsPyTnmSlETTIZm1FlDE4dYSzjKcThKGnhIurb7YaBx052gelPlTrll97M+Uhq2b/JB/jnwrFADParWE6qaa5RCrJu2+FddQ8aJ1e0BSh4e0Ac+vG980PLbH1LJx4AV8j9bzrRlslOwltenl/rpeZOBeH4WUYO2ULNpBv9Dt4Gtlm9EXYCV3PV0Uq9HeoZY8JCFwA9fIPygafq6p+8bP8gIAAqqEURuiwmsG+hcwOqnqqrmpioXuRFU/1AtBnVaj4MC3pnyGUsf3TEhoq3JZk9bEITP1VhhplYJp2vNXQIdSqo6avurfvnytN1XjIb8xP8ZiaOCCTJng1R3W/hJoD8mX9fh1ZLzZywJC94snTfjQvLub0iZtK6g/7LpxVWMZTJt4h0kM6b2g+VX0yR3hnyJa8GHVoHnvr7QDRtvQsO71ao8Euxpr/lRn39hqCbVhBLY4rZ3G0aHaXHd67QVC6C7+q1iB0dqXVsQjpF+UcVhUI84BnBGJBKcFmsfb0TcpKw2NVZbolxdq/2FtmEsvBwzCAwexFA8LRk9ToOMFyc7vH8107Fu83jxwHVDI5JaCGDYbLReRkJ0Gn339QZiSfyL7bh2N59oki1OhuWsf3atyADa2+L2nvDJQNgUSMR3Yj03/gQXvWm9Q3Z3EhFnr+ubYdHDOUSpfw5jn0KSNnbtWZXAA9aCxsqOFnyCVLwWO92IFcBSxjk31yz/j+9l5DDWlCiGuNBDSAWbMw0EgUwN8qv9xw8j0dtS9kvPxl74F4iX0YNwffa2hm45uN6ytR/f2f94UT48MDywP1skZGNZTzWSbeThj7+FOontoBCvPLhrpG/T+rfR1DRck+EgbK1O6i2LQ0KjyfWCG2ak2cwx5JFpVifQoOBc7Rq/rhVT0MC3OjoyiAi1mmkSkTPw3vxqL47GmIIe7ttk11pwDN5tnPnY9attU8926DOmRl88nFbHOnBMVYeU5PS/SKiQz80LGzQlr+HIQerORd5FbsPpj/Q0mUKwnz5NqLez2oNIQl+8DIlav82NwVGBaCRAI1dfbpTlWd2gcrVfHzAI2XRYxRdIf6iqMrjDRC7LkvnRN0v9WQb0zUCS//0RZb+Km+Pc8UlHfWpNqq7aEkSs2ypdlwgit8LYe5iR8k94+dUgyuYCtJwUlF/yfBcBPUx0NITLJBG7OhkbXaU3O2CtWZoKxvxNx+f2xB2xqm81gw/zVzOZszSGYTZ9EMOovDNSTzslHqBgBXFexlJVGGN4sgzIgDBL5iIgYd8ySeUmkK2UH/LUafjnAMsdqkoX8lQp51xZ9YxM9Uyoqg5G1QJPbtWw4TrMxgSDbdzRd32fNDY/fDKjn/OqnTzcGP0B5cNldJgPCMNvqpVsEuOYhdiS4Ww2yzEyJAiEYPPMZGkGQ8zr5/seIYYWan+bvZgOKroWcksqVlGOYl5MhNkSr3/4fy1meGh315sUUM6ZeNd7ETN50FKTuNDqR0sf3da4eyT1D8qmUNfCA3vnH0jvFJrnqtaVAExvtY0zlWGwHgg4c/e9nnbfwSL1toM+gLNuN3CcLsqTIBKdFN5GSSi5yDd7QXvX2DGcvc8IkIInLJlfowBkI8wr5myyy4kucD0xCwSWbmDLTv6QV8/KVUAAeJRBVJd8xpF0sqeMibRqY8D6jQderRx4p3XbYY9eom+Gdxh6VK7wjGunktqWdwMjbLCEo2ZtZ1ZIOzBV0QhqGMm0crhfwa8aeFhxiQqTwbAwOV7GgOknabafvHkJqHV7viV6D/J0MBHqL705nG2IQ5uFS4aThe53xGHg0nmWNDBvsZMDlbA/Rli/WNdEQHARFNVECbF8TnJXsrK3cpEMCxkt3Ruwn/xJVrnXrpCHJIqB4VIrrNphIa5UugVnebDkeI2b0KaeLqKM4iU/ORffRFODhdPXgN008hKJDBObF6lAjyc71azASTN2xemgdJsnGATr5ex+w0RiyfKN71vdYoWd24w+gDz/yQLHA2xcfrmsMn4kx02QC7UPPsFAFgm9jb+tYkZFaQwL8eR2QuEdvLDJJYAGoZAwLickusk26ZMiSPWQ7Uq1UVpepsPFuN1ho/LrN0mAzVdwqJZTH9zDOp1LHn3ZPyFgOg+HZeDICFJInf3BdQX8vRc3SWbkhXg6XV4xsAVPJgb3ZDvTyHzmRLCW3srEHf32I8OxyIdR7v+CE+7eK/kQh/rx0nLXSmn4oY+w6M/Lpp+vTTtRuH4U9wTY4IlZpDdqIaoZ8IjEgNfFzNJkI+Z56vxJDpJWTtzCaFpkBRx5b0XX0PQLmzqY+/j/2s4CGF6Z07elkWcsriCzM602DO9Si+PiZLSrk5P4riWZXCJEibX7tToQKbbbQIs9URh8Te08cGaVdyXFG2jPF2HYbRnccHwRee024xjPT9/6RP9QG88C/A+oj0LoP7AOLAvUtOjstw17q8CKwhQQrVcx1BTSlYzZ8yldJmVsmntdZ3F7k1yuvXhPZJ0tef+XAJ2OjrEz4Px3r2FgxdWw6GEYxVNgJMeI9rJyV+Rp35QXkpuv+cMM7vGM2C61FzR0RPOD8QFkbugAjUpSxcX+cg1bqffXNOtSHkyVyCi1vSaCqLq4byY1LISl+P5lioq6wNLxPqomY7Oy80A0bxmMp8N++p4H8Kg15TUbENB/+Pa0IA7UEuWfxqRkzonbrKuQW/vGQZHeWLtnbMANJetn0vwjLUv1SIqy+TUXhYKmdN8ZQ/G9Qr0Eb29t6z081r9eD0Vqo348ekrFvG0e75Ife/Xu/7bwJmBb+d6hk44XB4kRyhY945j3hbs31GYSulv65m/XYiTXmcMeUZ6lU6adDYKb5WbI0zRVcE9/0C1Z0yLV0RAyb7Vm7+8bQtFrt1EHNJ6nbhtD4a6WUeqNg+7LoUmaSVNClTIOu8vFKwDmYaKlekMnjmWmOGZVcWw5WRYqB73/QypKb/0n1LY+TIcD2Re6/rCiUQHoETFqeUe/0+MuTa3xuL0oAJBIv3SOmzfp8nmf/U5Kn58skrc8N9iQf2w8XHL8N20xbHkqux3dYxbClGOHJRcP0im92JfIlrW0VdiM09x05xJ52WOeWYteWqKYx7o0bXpxHJsz/QCpcoJsyaJltA7bcaKmvWVa32ifOTz6BXvwgI398Ud8upCwJ7vNKeJi4qKkd4fktur9owsXvnV0E5uL846Shu2d6j58E0dCJnb0HIqJaVh9fCRalH3rjKtjG6dh6Cjd7x9zbBIn/VVKm7xo17qFGce30iP5wdLItcDkll5qZwax2W06RvFfWhKgKExB/xaR/l4e9xgnnyYbdEOIazOT8m6gzpfpAP3g7H1n6CTi5K0DvX/eB+xxXK1pYlxPq4mHMQ+uF65f4+SFXBce5zigDSivRZBaTSk+FgO+KQZOVfy8GkOM6f1Q7lCiO1c/y+DNq/442oeGbJGrWt/wNpbyGGg9rXdG6O/jYJzAIjQFw9YsYM1FYpIw/c7Z3Kx5JtbawJohLv6zsDUIs4457DFWlMbZPe/EUyOftvfaesUOsB9pGRtackYxdl9AU/rLyAOLfnxNJAObxBH7MJt0a9903hgUGDFVNtzosvPFOaF3RHBV7N9Y+lsce411hL7MMteJFuac1/2/zHvxzu4FVFy8361Y/8e5OCsfJ76PEes++AXjtgsMB+yMgMJIufNH4wTMHhgrPqy3IXI8OKvOxX4qQrYfVuETz77RJGyyp4vjVaz4gInwvUTdHr+HsXQ7oqJxjbtwgOeuXATy/1Dq/dE5irX9sW58hjYAiEXZIXHprwIMiLeXx9DBEcU24BKOgCa0Bw//glGfQCHgLKQtvESddXz+DEGGuk4Gyw6rJVIr6uJ28QJswx9tl/vvmxwtN4HJG+nHzbRprvQQ+tekflXXK5z2N51/jPfaos+crx03vbbNZ980//fl+jjg7pceZUcx9NzdPU5c3yTD3l5YsMd7ipF7yqk4JyJXPtraxu2wEPy3d4vVpVwPCt9bj9kNR0/JI18uKRhgDm/ZQiWZmNGV4uHvI7Kt90qFYRDm8Ngj8eTJ8esrXNPvsvlrJJiHZXYzo2YSfOkqcG7D19VKQzegXKcKQ4jliTjLmeD8yHo6I7Jua9aWspkiR+kyocK2DRIoxsJLeuCPaFMko+9+8GqRX+85UTKdmuZfYU5YsY79/fjkG1WgZooGHykSiBquLIPY5u3yp5hZbLB7RlzF2dgT+2ZVaBcVa/XU5eROPZSYa0eDTik4SOdQzRujGhyrtys9Xl92q5etPyvZ44Fnp0f0bI2X90MpLiPGwbwAspwhquH9rcDMZi6PkO/swLPr429dJv88dGmK5iRqt/8CwVSEHOxRvPe4Mw3WElgLnNX9QbjrT5bD93VpVzXG+f1n6AGnWRhcgqTVIyleZRnIdudacmGT/R+kjl75Ysi4jYSlxjk7NBzbngmQPhgXGt4nKjs+EwhTdhLe6Knb9IOHhZsLk5MSmsICkVplH91pOOqCs86KpuhvIs6BTu3IvUBlCuUrWffZkQHt7+6MCRTluCiLHSAtXMYWf3/UdWx7EeQDYm1ivfbMg8oECPmP25c2qCRveMI2Gl0z89yEMkNdfzDaNXvJ1wlnJUeUo4O1WsJXLRfEwvOaNJiFKj8W9fLeG5r7tog7xD2WhTkZ1+Sq1WUfNS90ADrMu55Rip4194LE/UEj7iPMrxgHYf/c7/exEZkJMeJtyqHtMQRsVtTQbSZyjzT3UFkpW87AZ/w4prvYSF2M/9GiBmY1kqNytTZvUukfA/YlLYSbGj8QwHSyk7wv+/+MEZBOLosMMAc4lvrOvtfJ+BAF8MITxFcMU6KCIGoOLpLSBTi7moPc58l547EHh2+/k39cAI2+6dzD5XkhBpsORnv2YLLrwPFGjNEOwAB4r0YDyXxzgQqBK7Q/UKMNDtkxkAbuErxIh9eVvvprCpYEHCGqWmpciX3Ul3AsfIR7cQ1/a3ef/wUiDKwa5rVwRJ8Fnn5YGOPBuTa0bJpgRSfWbSO+jxgDPh0j4qiJJAVsNsdxkht4Uuryk/eHz6Ljfy2fSRta1ltcn6dIc+M+eJ+pM7H3jV9Z/bRbBtAhgER0BBwJ8g4d1kcE+NID9ca3/XpxnE30VcsJ904OE09Anih3MXLJ98slfbE+QCcn/8qVuRLnNsy1YmneuvvN98qDAnbudtxm3T+jan04+uruLZ8Sbf+ZoriC/FGYKTTRxZ4p7C4UW4CZtOe//WVfLtsQd3S0tAyJRACBfEgMgMXoaalB69s81oTp1Rb6g3AntvHpHce8Cf2bgJWp8If5r17ZAIPbUXZD7B7kjseMWnbf7OqHrZsJZ9cHwCStAPiZuCIUd0B/crt4oy5VP9J/BStAAZvefln8x1WMdwim2gsWdquMF9haFLTgt93lv/s0XsX2qWPPputJi43j06b9BMUYcF6xK28luUSdyK7mdX4z7FB/h6cnRnZQnLLN8HFXLavexak1gB+CBOfZLNmqfZOSw6+acj7UOdb0JVZxOc5U6YylwE57noAVZ/lwNIHo5LKhwkRXYyy+75o1rV/R9TpL4AhKjkBIK2h6HlnAZEdwkbQHR+fbMW3u67l+DJn9mDD7MV7+Z2ZzKubJfy9ifYdhxOAE5agCymnh5hHz7apt00gsN0YIdwTOd62fNj61TI2f4tHOvSHpSh/8NQAnaHyEgdL47/++kQnsj/CIhknkVdF/t4Eu4VnPW3ycPReNXXkJKQ4crvCiNERlTOFdYb3Bb+RD7FJZKYdfsU99LMiwvf+DVSghwJNhH/MrLlXUhwdc2XTqz8P6cA043T/Gne01eR7cD8py8FbGFGPiZEgkNphuiN3E+4bwN+vb2aA59hUecThSiBqwhBFjIiAqWQYjLaOQW1+iewbOeUo0YeDE1TIl9G2SmWHSSevmTeYhA/h3Yk+a/M9PZBezTwwItD3sP/E/Vbzq5Ai2LwEG8ArFwHuks0UYwAEUdw/H9jEHxf5B27IoSgxEUfBb+i2A/fCKEhe5MYmv+t4nHdRHNgEDITU6M+cVwW7yzd+wM/oqOCUGmvKwvlBYeH66UzG90afCeXfCugV9wtRwq9ph7cjocLpX8502Qul9JTXp2er5nU44XPvAiRuZicrG5g3XkPrOxFMqTRRLsy9DDez/KUzf5UFel1szcPgGDktOhnnBY6/9sA2jR+1P/aGx7H9Qxpjw8/ROBo/kffroZY6yBHu4D8jJ/KqSo+W9thoo1kY238WpIvyci0nAG3G1wanIKKxIfRAl7u4O0vhwkr3raCrwX9YvvE7hlSVlXpUgQPXJw03Z3ebcjd4MDWcaM4W7ymwDu3cQaQyXU8bwT4dPOjkRLAjNUHk2sobnBUJpZBP+RKsTLNgm7dtBe8vSRIh+fRm9ksjDn6F2frqbfXkKYh8YSQeJQtraBt2Jg4A+r+FIOREnTG/hZAVzsqvJBm52ETPJWOZCuG0hY6pKLLVl+BqvdAa55p8qx0k7L+YeePXjD3l+NEu3HOWcIrv6ZEDZ2oFexWp8GpfwYyAnLV7BKobhSH84dAXpcSloQHtpTgLk6a5KXyM2C1gu9mI/6BsvGuN/+MtBKAYlildd5BLJEEIC02Ue9CdGDM2MRbEOYOuRGGOSAL/dXVCLabUPlM9SX38ECl2J5DY+PgtQZJi12LvFRPMUyqfTbVgD8gUMIzUFBdF9qqCseAqK2wewWf25FOFwRneZbQ5dONZgvWvEfApORC0K2eu4gUUeBq6gBlNyp4S/Xq91JtoBfuux5eU2E/KwtmRDkuii6WXD/y7Yg+lxZvTPwO9a8cfK3XCvxNwzl2RKUdbdSM98JxW11RFF4dbLAwCR+uvbOpqD/xCLjkoGsOc0Su0aWhzclvadSApjIYuOk7SvOgsVPBMXAqEqeyq2tNjMYN0RRaTrRCURYTBGRjOka7tcGI5bz/ieMQ289RXO3tvvSO7Fj46ph6rQ2EIqiHu0HHkgNFqNiMLTCIrnIYmrBVOPy6KIHnu53pIrBIpASAKZlDTG0pvD47tHE+9xq48k+oD9IcheRRD+gFT0Mi14ddm1RxJ2f7FmwSRvUoFhQ4JDdIxM8sf8Ig85Y7J95/J1qPG3+85/pTHftK/qbvj4ihwZWvZhZFvMYezWIkzgfe6zLiKOuVM/KvSs2QOVKWSAIL5EfnokVwwbkyf7CClpcPoldoFo1gRtEVlhuPzJIrgIGSk0hz3FirOh1aZTRCxIqJy+eX3U8u4Er6bJEwKbGhL+mME8NiUYkonBxTLAdEG+vwOtjzYclt5oROKCMdMH0rPTFugbfSHg07LX+dhFC8IucTz/8l9Nv27o3bdpHvJxdbQFZPHcCiMKTW4nsP1i05E/8srM+tbjRe1TEDK+XKYAurGElyZB/m1exGuefOdvwSzM0LdOGJMggd0rMSHa2FIXbzWME1/2Xo1H3bl7rCDvsDZzhSAfvmUjNS65kSwJc53x9SMV1uuBXvclRsGat1uS4UPjahuywsbjHE7nv+o9SjbwmvPXQbEjXr5hKU5+3F9kzN2M2VbRM5ZZWxs3vfZ83P/tsdyBnT2ioqF0wmAryPkOlmSynPmc9f4c9FE9MguNj3aK9hJ6Tkvi4Ul3FZrDVPTOHgRD+OVquM1LxG4Q8d76LE6FoK6HEEOSnPBBQBzr8tzvHpyn+EhmcRDIFImcO6EBOEIwvLeIcXTbE6kn2rILL2KzbF2dSRYxVh/WH/fTQgBE/IfsP23dpMmd/uL0DTORQSx1ZOUThidETQlrywkf0yyBhlxRXkxgbRCeauU56NpmPupp8cIhsOXxW4uHly4jqZ8xornJUgoVzYRGoBwLxSY7bOgXBzOCcqGl7YrLpI+m+61NUujfJBR8hGRyuGYhR2xlYD6IcS7wJYgUXtCuCCTx3yiq8INOAQgfPWH5j69GwtpCprY/kSYUBRjZI7zSs22X7KZTRvN4qiBP7n01/jCarDtcThQbJBaSY5rNiXuKHYh6fJ5w5G/c+R1woqn8PnPOPuC62GZ/PB+V6Y7ue4pfhXz2+S/reAM9v9270ApuWtR9IZ1qq5K3R+YHjQiXJkmam2LgZqGYs4m4E4LdiBv2WPC4H0tbYBRhd6Ni9Ql5iTFLOpdIJCGX/30ZeVHLZW9LGvtq2SbpcuBRKszJbXVuw36+wNc7MMEiHYrWLWpcqzilgsSrYnlFTC/hVoEpFQE4/6d0CidDwt6fsV52lqS/7f+L06zsPWV5y7KVd6HFl2hSIakkvyVzk+2IzNCgOZvW0LcnPnHWlBjjpCBD5FPQJiEnf6QW+0FywFUd8oAV30l38kR0TBAsD81TMeD4SckDSAo0BVNJrIumrsI8yDjWLPgTp9/ZQpssaXyTkjdTVpGKh5reUvA6GdunJ9/Pu6S6WXHPKG34lku3IHTFuyrSVaMHpXcuVslcALTbzv8+G5k0J2DGRBmoa9bmalpLflIw/XG8HghvypRASO2rzM4I+m2yAiqtWBATlEsbJq7GvTNdDL65CKzJD8+TFuYfMj0Q28Lzi/Fp+VOFbdHN6lSoBcM64TfrQ3N0y0AdCNXcspfBqfyMBUiiuiNryRJdE8vNhzbsZ1avHaxjvmkxMkp/zszcvwIXN7kVx1dNbBZiEaCNkRYYRwgpG2MJq8RWpX7EvBg/l1CJ0W3W+Z95LUBMZYxe+qVblBZP5roUO8Cs0pfj68i/st5MfmhlVYzdFhmoXqfUU+eYZTGlgtD6mk6JrWizZjf1JSwoDUykxy+l3xPTDv9IqOruwcBp4sL3mKzDMEm5sX6l6WHGduG9SX8TwDf5zboIUlF+f8jUw/uZqOfNt2jJlrvMPFXzJxF4hF0ks7TYMWgab5dCSU+bfGuDUu9S0w3/UCp6e8QEv+Nfmmo7dfKlSPtiutww2fC/oKC3X+RMk28u4JBf38L1EzK81Yj8bwVO1tILzRGUWS9Fm9YsA9+8uWhkqTGb/yXCatLPY7AsOBkS6hDLGshGAWVyYb+4kI3vNiYR74e5YyduGrVmVZke1+zkoN0rkyNAbpKQimCjEO2GIj5Pxolyho8uYuw8U/H/xBh6zkMMpLfvhQaPxxwuAmh0Zx6wthupbOKFbeCRChb8E2PDjVlSvdURjgxrkkmLSdkjCct9Mb84Q3AduQoMqDKJRBoG/LznQJYQQTzwsVkJiLRYmaRGFMUXwU/H0qkMouVMRRCMNbEYrGg5sUseLRfNATZwgS0tW8o5yWGjMm8dsB9u3gUlhGI6sTpoQoc5+ABgT21SXuinjMNu5LebhMdUubuk0o5/WnT+VjZKtkzNkEmUB5ocwvJ5SXEj4awseWZ8ANduXakgtmw6O6xFZYLIdZ9udDGX8pMAQ4WSCh6Jt6iBAwVFOx7laJMLAQQ1PM/BuBIsr3b1ij1GLw2DRP6xBjePbYu+o8QJ0LhH2DTQFqqIdcuKlc9aGwrj+YjB9qBooj09kCny2Yj17FS1NGdQ8aMdrmCUyt97ErH4t6slU+YQdarf5CiKh26qXHhhTD4qn7EJMhTiHW+2Ws0sn7rI5aziki3TtiQQlYZL/zdBeNq2UyvxZGPpyoYCLOtXnUVhrV1Qg4ftJywu/vjMda99gulxFAvczUAUe3/g+WpHO8fwsUA4sDFtYRn6MxOaHabCgbu0nuH+kaBR0n612bu2qPnNHnbsMQG7CCxHH2qLwsZ+zPaCr8niDNi9oXrwVsUgla6U29z6sqtig1kk9jehjSwLUZrMgTVBB19qsiaU5sJi7OMAVFBwjQJIEicHVuaL/zjAZ8WAZ+zyOx8fa+Ij8wJZVSLy/YoYzUOXMhugN7vAI0/BIjpIR87Q0YMNmTQiVRNk07V4V6Brbs4w46kIFAwTb54XgNnZrSw0lmfgRMOF7U8zUgKhnQfvRJ9BqSStoFXVkJDBexCL//eCWHppNpyXxd0gf6YDpt5gb9IEWQu5lA4YJTntVYLmeTrTnbLb6Zwmy7aJLGSq02ZZLQ2404bJqf+NvDiqA9/SO97y0YT1Jhh2iIcVKVJAb1LDBG5KHNPBvMQbS+qxJEh9E2sB+AN2beX0NqEBFuZRpZuwHauo4xBUVT0fRvrRI5wCHmXAGhrhY10wkDmZ/MZEB26Dcn8T6fQFQy47rDC5FR1AkGh4yu9CGKFCDnicerEKc1wqw6ercAWg55VEYwYp26B8jELfQ+D9fWK5q1FjAgpQcHPgHoCAgYVQSqoeZ4H6NwsW0So7AtvKwYLz6rf7GcNkMVhZVKkZmRMnPMqDCEcfqL566iixIH0m0NPNApPLp2RWDpZiGKcpteuMCKtOZExPov0h/Hjg0NGW5JqtuFcLXB4ouAWezcgL/Nq05E+Sf7X7DP1U9QCQUEE1y3oy823JaBU2aHXKgCwx2kzKV24AEwmiPo4u+fJfbSO2KKsTHW6Imhy/oOXo00XozUQD/sWM80iryX95B2MEAWCE2oKOqtZR2f1RT2LI6Kd2S7W+8Vi/Isl7yVdIrswtc/oYtrKj03CHpk2U6goIv/fBNmhFxHYQ00enP4MF15NoMechGSjulfIURdCrZl0F2E0z3liI6CLO6hc6DGvQUtE6XTdjEtikzeqtsYwtNehN7LU5yIe0UwIQchy2K++P3VNpPW2uAVtZaEeNfFuVzmpm45eO91rko+uDGr5xf1DGWEs+3AZ5Xwup3Kb3IKTJf0+MERLt6UoJ2UUj6ZcYRSLYkNjApjLhXUNHvd6cd/iYp7rSTMy/qDQDTRLRfveVvogXD9hqEqJnNOQcnh5cWDANNd64YORGjMUjjfUGBCDli8qUSLKGUMVA//vKHH95kodxf92k8tiurfhxfTciSXoNwoGPGj4wXMRHh1laLLZrcB/lJuzuyekikwPEz90CQs37JNoIwaKO21C3dJ0hkWXbItlPTrvFUr5ZBhwYFf0PXcZ8MeyKSZzLbC3IL9gE1JQpRTeO2OQgeWjc4G9iFET0YXaHIFbmfwxqmXi6PREhDY9YbVDUbjtzJikmYFu0Bx0NcZiyfPv/sp0qJOm9ydsC3/EFhw6rX8ZStYrjEsXaJIiK0XKUt8OgWKm/uO2I/BFFfTkp5PY89r37A2ecxIP0y4b+XqpRwoB0gqOslEOXWqd1XmaIWmKGOA2u3BvTKLRTdEcLXBolZJGd1o9VwS2ugprkrhwDb0ynR4dVYw9iHqysGirMLwtGYvxs6484kBZDDkbzHM64itMVyNhjRiq1QchVxdMsw8PcH0CamPwdp/7NPgm9ubpuP3zVh8aEojJOHqtrAxvXMuy0kVZG59PXR2B3psDxjofU7sBhCDQSxwvWWWldkVd8C9cTnQcGGLNx4WC1gz/zfFwwQeOTUaZG4rsk+vd77o1t6hnyWnScTBdhRXRqKJevCjb4ozw45n+Mn+BxQzE4VoQ2g3MAnohRpVQWzC6wtwlOABQ8TzxzHxhVVkYF61qAxMMxkc7p6+z8rZRtLZgX6WxbzNY1RnB5GrVw64hD1HFNYaHZQatGatKtUcB1s9k73bN08qqD5d2YGREftimFmvPd7rfq/kCc1eJgnIT5INIzaYerjjDPuPxVLsNQ/LoZmyInXfEsxVUxjA7rXhIr8WNFNYcc3DzohKn6yum4a1iOQj8HHuGptb9yj/G/m+ruu6p260HnVOUJiH+PgQFToPvhOI7m+n/2YZ7y9Zhl+iO8ZVCt5QEhBNnLI0Oqs2Po6mwyAkUybZcwH0wKesGHswxgcLUUGQRNsTvwXCfHupb2WF+DatfN8aq5OTY1N8eh5v6Y0zofX5rTGSg1y5dIHC5/s9ImcyNYxPYtEshSTt1SKWfdEc84XMKE/2dq/MT8Gigpzu0w3o95bSoBR7HlQXuKk1+DjTclC6lUeMrLWBlFqNTKtQRnaknSggM4tEGYDyZBRLsseF5Z54EEY48Bcyegz0KloWTUs5lgvJnpnF949ERtvwtg1hbriv1rAxqFo1bcPrjP8K23q5jP+hlfn+sSGDSuhAeNR0FC40eo0HgUMDSuhA3NwIKHxuncbcKv+W2e8vX7nPQObskYlEuEGpS9Tb0j3Ej08pubZFToNIsi8Ju32XhDaj8bpxzdlHFcZ88CxfoznvH9y9nJpfj3G9TzsHd83Nc95fRmk/qs7+iR5jYufIPCNkmSY4NKJlyOP7UEdhDtOTh1nXru/s8EqiL/wSb70s32PSIRN+WdaXRq4kKn1RRWWVwAdonBKzpK24GhcagWqohJ9l7AklKSMpdWKaEU7WwK2imIrrhUrPdOtrr4OirvTgC5YfBApfK1Nz4ykagHzZkaxSRtJ9hko7EmbJzdp5I/s+UM34Gih7CPGRGo87Q4xSirjxDUMXCRhTOVVwHq2zUEJzo2oOCnKH7GLsotGHH134QPMGvzSr05HUXOi5Bjye4YMwUkRb6gMoxPIaUvFeng1BMjCffNtLiw+U5O6NkLBMKT2v13eCC2y/uxm1IKDkoqDOIDtsRCeVFyOBaH7kQJn1wRBTAVsCP4j7Eqvs2T5bXK2jFFIdMtfaGkrW0NffUdiYT4AXKXI5/1AA==",
  // SHA-256 of the official file: cce0672755fac029279801a0244112345e493ec6e6e1b91f496c286753c11ef4
  "spdx": "WyH4QkRRV+C9DHBjyASsfjkIurDM7ZDBjRrjeLhcvQ/2sj9OTQ4zeiqA8Jip+l/Vov0BP1UhhAuxuxGDZI3BFW8BS/QrwMkGaZFy+/9c/le1lv6Z4bx4+WvJIsQEkHgh5qcz61sMmuxFVw+M0cJUF6KA3s+yNZXdvNtcZw5YPsS3rIHkqZqv+jqtmJx6SX87DJAy848iQlAuY3r1y97p7Z5SDych/TZ1/SVg4tsmfhl2KM+UBWy+qW+n61xTJsk6W3o544sjC0+UwCWhbyv+f75pdo4iwMtnzgaZgpAzR2kwfPVeFacbjXEgdESCxBgLytLJuPoNynjOyEF2jaOyORvt2diZaDfdKHZx8m6tq9fR/4yq135M9KmomPXkGSbbcBfkholFclMeB/h//Knfb2Kw5Tg2v1P6K4csJFMEqDAXwszlEc2/P6BVFXBINpvYyv9EB3qDTg7Xv80UrxCL2YxtKZNDrbw1SbnD3idP/hofBoi4DKkPjvGSSTf1qUeO1+OfxsAn7Wrkjx2Jm/SSb5X6i/zwmJGMO37Ua/mv+Tuk3u4AgnF3nMWlgMr9zt/CL9y/tnL/aH7/z4LS3uenl/5j+s95DJJ7zGFCvOqhL2//FZ18P23/WypaRfqTUQY+2xgKzZuOzf/3FjlInTcwqRn5vMq/I3+9yZLe+P9J5O3hOf2/aHr7/Z8+yRv8deJgF9d38ILP3/7rw4byjd+68J80v+MvHedxugG75MPkEKSCa49uYsoT3YHyKDhYZTBGmDgK9GWZXcdBw+RrO2wzWVMCJlaQWU4gO3tHSneR72zo1SKh+8cjSed9lLTEkc0ejThkXomm1cbCGnKXh6WWpZ8RTWB5xq1pHIjVUwDv2UPSh7MtnTNEwY2gY1Up3qL71LElChEG+FGGTALxvq6ytBnWbIC//H7pfweKy9nS8+BSuxJcsbyBU4DMXA1FFATPbzykTXjxYpBZoDJXRlXRwNHcAkeZI6Moc+ppNqkeOWwxOEo6sYI8rXxYxzmXYXlqFmMnD4nDQ1+NFLoRVsagII5ECDTnI2S8FQ7rI8SAMHkVTYN+K3o6BNUuDc+bFAUTPEyfSnF4wcP1Vp/9ro5WjPBMdgoj4vPFzcZ2DjkwJYhs8Z6C/Fgk1pF0VE9ke9bFDjZPb4Kh7v+hz7oe/pFj7Jv9d7L+InPlQSa3r+t8225xLBQc66iGq3edpRiSHY6Rv8oIzY/DDszk45FlR0iykL7YoSQTPY88O2dN3OKET3ei+F2v+PBpzkkFmGuELcW05VU/INmJyY5pfniA2DXpcLLGBntdOlFje4fiklyFUazczp6lY32uEB6ssLYRA+9wRsuLVsrZTkCjhXBgnkyRXZQpeJVN0JC81s4tQ7R5b23MM1O9VxUHdt3Oevq+GgX/ZhtK4/Uy3F26ffjUL8Ovcspuf2zV8RZ4dA9jNAvILrKgrCoLEExtgi67tMUzDYd13NkQfrwU55BJWmnxPbaEP4OImfqLbX2f60l5vm13qLT+G5Fm+BU/RjnX8hO+bCGw2gb1eeeeXkdHyEZOU0UZbNaOzUg6E8AT1KfwqmK/qi3mNaxn2krQdVmDp/S7tVNvTQZxtgh8aW9hdDHxaE0618UUhRtu6K0H13rejjOKGIH+zOa0FyzbgOZoC/u1w+zXhzeTXeb1RJqRiULrgGKTq9gAsqfVA5U3o8C8FWSWHYsD1iYs9oASKG9uHX7nbHzEvi1Bc8RKwKs+f5NdyCWZ6IOiHfUr//HuWOiQVpBBVJVNlQ/fXP55+MJPIeHGEL3ussNRf9HzcKrlRqj7pXP56cbrVJhBtB6sp406crGVv1KiiYMtVhehIx8w2TbyWzsOPKhSnpV8QMuweIu5nJk6AXLJJP4GdSp2mB7qVz04OekyWjHSXfQB9q0Xn/DZByubgYBDsbU8ibmODUiDz5kx1ayi+lWaQtN+QKD+VZKnSHCK46chp1f9yo7C149/din8mnTKDrQBnBBHlOUQ/ykRqDVUqbw5iK8iqg4w6/e8ROd0iaOMmbyKSlhndxVxwvboxDVUF9W32WnFYirCdJkOgUjAdHxWxmsIqdBQKiXYaiowf49xvU6Bmek5KfRfMX4KUjERu2YM5x1pTmm8+QQlg/lUYLtM9RTi0jKjS7PTJzwGSpkdXUC5F7r3E8dPIUMVKeVWEhZYNmgFu9w82xhgg+ABe4PGKUrpwZSCVEcW0flcbpcK/dLZS0W49ZUiV3h9qVAHjWs7psL2p05xVEXSa16NBaz+eXtA7539MKud8rlnvJeDqx645hJFMRqniLuRYa7CkN0wi95cdNSceCecsCiEvego1teRAGZJXlp3K8bT9TnS8IkhsEciISHsC7tVdkOe3N46OjNtEO4hrTRQQi4jmpnjU/bxP6R/ul3CajL6AtHBeB4dFYGSFKHRXYHhGprzcA1/zO77avS9fPeJqE9dl749/NI/Nr67Ugb0SFAZC+sSbKLztSYKsGDs+ZInqB9lzrqt5Vaw+gS5QuxY9uGl55iQsMMuqTSss16M0jlT4I+4fA/7ZNvU/km4Hs7Y+L0BnPzE1PnKW+geJTi1/myi8xW3QSzCksVRfEPkVHbfrMFRfjIESvkMSTlFQNEvr9Is7rHpbjD5KK636RZB2ShlH80YknxGR8x7AvydG2Umo4cvsgXOxbsFLxztLKmFbHFC/c137K2EFmYcj40c8swZMRYdBPLp+YSTMPCVCxkH5QuWCz7dUU0xr0Lw8O6noef8NcrwPFi9mXTE8Md0tWP7+/aDKyWbSwdtRjyC5mlungm8oaf5MgzupZzOmfAkkBQDWXrM842NIF9yWqfME3KpS0KqPJc2b7xfDvzJ4+QMuXWbvf4j/RaO3HLmoflsPBl8Go74GqVONJu5REvx6CklBOFgGIeJeG1R4JV8QU8il/EvYPcIRDtvpgVuG8XuGnFS/QBLtYUCvSv5gFewCYtPRkcxauXIYjHiOXFJToyaQseuqT1UUcWH7nnzkL63MEIUwy0uNy6rFZcV62ymWrlfXQ7yx3Qo2V8j+3dfYjG+j9kKNktJYY3lKJ+veSiw3dgrIvzdVQ4ex2yHIyL4n3mTL+KclMAlXjunl5wga1hIE6CZADJxmgWnOQGL95ATN+zNBA3Jy/RlOaYWTBXK+QALdyldMHZrKarjZrduyEpSXmDoZk4qPS5zXenx6oYb2riMZdCsHYmoZkHRcG9L3wHc8vdmSSFg1REXF6+POKJkefhL24xtETQrQBZPs+BkkXo8/uIqP3hJBq/HX7Dhhns4dPRFHVLb4Pfgn5aZYTddut/sWF8Q/NmjHxEzADRDQDPgNCNO9mngwJ+phof08D3+bDY03OOPDPwZ745Ld+yRkJZZcScxyBUlbsSSt4TvwliwDpolIHJb8Xv8lzTtV4uWGbWrDC1XPSMBbffjPGRI1T5dGfHhR4n1czPiJiRLFNvhL8GGBzf4YwL/JZ+0B7/gv96IAXYMpORlI7kERR7BuARFFcG4BEUMwbgURQMhuQRF+sDEbiQrOgPGpSbyAsalJqoCaRU0Xeuc7I4dmMkIGHPOgLChrZ3DXxqAWb1Oz/q0uM6xwI2/FzFQdEJq4g+gXIiVxY8sgHEpihroqU9u0FxyCC5u/60SxfMBfftgtqjUGfZl4O8lw/6EVa5foeTDkB+ql/+Tssyf7yNELrWu+Yd3FpScrcP6alTQrFHxKvTD7xnVIrKINPpv/Hf4HnryocKDm/vwXZihaOM/UWrkKBsGlgpqiyC7IKnHPpCfy5BQX32qrPGtPQLH5VcYkt06jNf4A9QasousgedaBlkDWQblxK/fF3iD+8pKMM4koQHNHfV0gkUkTi/F16aQL0sTOVLYeBaUZTXyTrL2p9Sq5ygIWeZCRraG8nWlf4XcIHvvkc3YzbWizGDCXytSt5VtfLAR4HSvXP0U+sHt42iDGXSalmyrF7ER4GZXHMqHpQTm/MFYPIFt2IPmaon3EOhMIFPUZDxgNS/3c+MhlAT01WGKEploJ3N/kkhDrbl/0fkB/tfA6fovFjHNhtlHLgkhEmhFsHvSKDevGeJ1C7UQtfjVBxgn9Ogy6AjDSMSaWqvmFnd+VT/nrtpEdftF9mwfwemyYtMYd+pzeUvC9oLhECW4Cs52ZFsuehGYKD83J5eqOZk0khP2ahpcRRLIckUmCaH/l8FdVmnoo8oHZ1K2p5jcwAqQJ0PtE91oKW/I2wa7bZXOVfjgmcajyyV0k3KKjt3cMyazGLphXALn3bEND4PJURkft2C5sxnoniJKGMofD5/zGQxhPw9Gmv0Vbn5rxD62hdz3aq2op5Q7a61oZxpqTNEP4UkNEZCjGss4WB0dkBla96gcL65Zuu1i5dGauV3MceBfmCXJryqDN6lgmish09euG2qXbiy+QWtZZQXKeYusDNjnqrLzed4sz2BvBTjrwUHJAbLKusLt7rXST6bzpX30f6t3Se/IlFeys4BlpirjALhR5vRSgNuS2Ri7PNtk9QTC/CW3M2XxGxtaRgKIuOJ8unq2lYA+OnMNytiCvQTwlbUaCTbXq5FEA4mh/3caNoJMktWyxObzlJ/3xi13XobKHFlEZWQPRwTkpc8yMiYGV9/vy+23n9YrcMhA1Xj0XubtIkaASVpUiolGXCndsG0QPa6FlDMCMgnqz/4dvSOKX/UDXxtoU6nC6KWPeZad0mL4oLmsdDKBh8hhfAJ8XNkGZWJ4+sYwUH9rV291ACAQ/mdNypTyYTRsJBFR8sMofbPsnInmFkxIFE2TSlfnY/zatwSozEE2QY9cqrdlgn5JXKrhuivTYyUq+q8Zj3TOYxXq8uxq1c0n5G4aMcd2ngfuT/Ghz+O8zsXdpTo2uGrN29xhCWyUbOVDP7iDWHYZf4DOWYjvQ0aO4UKUjepwRQ445HVn6jixCKrQPswsTRmdHZ6lgU8WF0n0V2FL99I9HAW0/Gn6waaQZJpm3lOqCo4/D4/hbCC7yIayqCpzZ/i5NQQBfgf2Q+lKDCIgv1qy6u0rZb95c4JbbNZRKpJOYMxw/qYXu2CJWYRKJ2HMRLAon50tULRKWikbpnc2GeZ9iGz/2wCvhwcYHjG7L423tg7kgLpwLtZ0BO/z92Bq+g7ViBcuPXk22L1DDOFXPzRmc+dQQM2VzSQipmwgKlcNqhfNVVhf17v9ExXpI0ihz5K3xuU8004aioMTSv5q8wl8ew5Sno3pDGAIICpNizlv7Hfh90sNQiikES5oB9NvFKAml480Ok/9wPx5X+kDbP37Gb5369vDADP/L310vrSmFQFITij4QUF2JPG/KwD5j4HR58t2q6Uc6uJ/tqdwSWU/znZUHzJOTZyHKxYmsQLM0o/Drd44iADMcKvWJj0xHcOgRhtQhDxVVoBMWZU4sYsM9tApun83dJyrQS3RCcpw+v7lBIiUwld6FBs6zliV9Jyc6mTVKfvn5PhPCYHoG5w93gV8IF2l8ajzOwyuex0BMdxUjACpCDzQSJBXMkZE51OEi9tKGr7wQ0dCRgdgkAAGBfZ0XGArchoWD3W6t2EKnGXdpqkYEcCzxhmjjKsZpEwp48qcmgHKSjIcHmozS5LlNGuS4TRjkvE0g5KpZDyZS6bTlu1Sp6QRK8ixxz0ZnuzTEQKZoh8HL9Il+prvsAONUshh945tIHMMZLhaQZ3jVkqVmcw3qNyU4avLX4/jfvQaASdGgEk0nUAZcvNTdD5hpDVh+JBnbQpOGE1SvTQsxPxTyWstwHvWNsgEyD7ICAj/AtAk50Imu1/DH4ER+5h5+sYw0C8839gQN4E+Gu68jXvAjbi4dLzcWUE7fs1iGQnbYpDpGBFUbGt444ByYJ8O/PnT0do/REeTxpHe/sU5oo8MC3Q5yDaVCSr7VFao8L0UoEmK1yI3s4XKKJ26zyQqfxqGNR2lIKbQj044OP41a2yayePxdHam+ytxEbkqkutDbGfHRpAjUivisRl2cQNMcvVUfZXVcxSog0dM+dMUyUaR+cpI9TkWEYAZqvFemnG7sQ1kbxlG5xrtxh/IHAfWW+RP8snFNQnGmqlqGoeM5mP6uw0KDzM73XNTQTlE6qyfNBE9GixWtl2mu9qxu4sXLNjIqFRepeiljnYo8RCAUjxukJXRJOuvp2RlUqOSnsddZGn+HxJA/87nVVaHAUlHHxBioiw1mSohFueX9L6KCgCV4aXM7qUQ8eH5vgC6vLsi8nejSdR/OuEPEm91KavnkGiULeucX87by9plMiH1vxpybWl1UP8DFLAriVca4uU4jgzMSw/tP/rnFV7lZlNUVreBcUtGegw/FOYypZa3rofoxF85zrFXB6fArusA4B6vAX1AUOIm746Hc+6nvePergC98yW5Ktf5nvCPgThApvwR8EeSm7sVdybcDy+gKYQ187u12ruiQ3SdX9xH9J9z/u9WW0iA3KWX6C0tTE6bMHb4KiNZwAHCq7fSXz9UEjLd8JC66160aLRBI/1NwbiDvLyhQ0rob7MUcycseAJFK36eaDxhcFls+76tQ8q7JgkDQ+WSmF50QZhZaCF+jHjRTv4siPFAUG+dxHETe+dxFJOR8w2VpgH+gIg2IaZkkIzurmfjPxHyZuh6lM7V/GagEGWuJViOsqkUwS4KLCTlPEBqKhowt5pUvGP0FAg4X/Fe1vtf+HuUKnn4ZOYNKoN34AvpFFKJg2KXxaG0ndLyYh8ZlmIgLCOV1odLk0wXAX8xylR4dzElJYa7VM2VUc22r7jQtCnZYK6YwGGVS0qNUVjQCNTOC9EPRIoUw4+zTkce6ycGAtZfXz5+aFwGnjG8gZj8hRbC8eCW2eQ4jFP1dHkxBvIUWJc0h667qBkFnEtvuFmUuU8MBM2oPrtIhzgx30EtAzx5CaTWOKyHoobSIyE4wApTtNvVQTQSaonOaEhkIhot4qQkydBMsUd8ME/XvIdKxVUBC6m8cuq614Kmy6mKk4gWDxOho5agyS4aDUwGiwdLrFaNhYpHAt4g96sqHChNdS2sbhqC1VWkUoctY6aNS3dnelYQadAf/x0MazEOMBdnTCslLOaZu1TTHyE+LtX7zplQ9uJVDo8GSaiQvRmZp7QbDEnVKLD++0VAj4tUFPc6hAjA1VDm6tnXYwQEmkk2N4VzzBjIPBbI6YiFougY53BWAMynRSZc48Ynef48u+SGOdSkSTCffBOLSUU0NC5vYRDc8c8z+So1F8CYYVNd3PjYjAh7DXGgGJH1YNAzsFUywCCrU12UobLZ/wYjC+N4lHBZGjINcjRKGZgIRFOs4BBp1j+5FJ0PTMUWpjdWyyURgTtbpsHXrpui/4ml4tD+U0vV5VNOix8FoqcJcsO/ea4At7SoGK/CV7Wa1JF8CSSPKNKIlMHgY4h8h2Gp7VcZ9xjA61bc43qw4GOZzr6fNiPT+EBo+Hp+IX5gIKQvTHhmAuKem9UBQDPjmr9DsjkxyVVoyBxHkpIiLLbUINtniLePYBJsS3o5KAkI9pR66Qg3Joi2N3S+xG8jiKtYAzDH+hj7br999amPcCxkOnxcsru37Ycfl/Y5tYdxcSWbhbGRRs5sOZtRD3pkGkiTR2xE4lSLYfjqJ2f6iZOBBncZCguMVsRGDnMTByAKubpiR8KnGRLyqPMzEagJ4dhigno91V8FAvQ8Swbzwh/Gp1jtGJYvGd+26YcVvxeZg7vMFLSMTbU+ZLdfohc1j8hew4Exb6AhB1YuiqNPStrZIQmay8kc+Pq7Mp6FfMUJorI73HIOzegBhqSlSn1P6Z/4N4FXh7PDrW0gdhEbil2lG92rDndvjDzF4FNK6UdspunyiOfVxrMX0wSQVoOKyPFmwDVZBfL7T3vtCkwn/CEet5hMXJIQclmiVPR5w1yRkCVZEdtKuAMGolsWdxsbGQrxZ2yzi1RYN89STcCDz1jN4fy+jkburZbuCxA9AD7TyLtrgQ6ODgJWoaRFVVZr3bcXo0CPp/eZM7qnDjIBBlpJVcHll1sVfkNXJxamg9x43bQeUsBom0DmdsW/33eqaskuqs4tHcLVGwWRx8yqKKzZKowCXRVjaLYfERBkJmV0kU8iIH8XYvyteSLsJDDMxOakmFxWbXfVpEF7MHl03LFQLEmV2ERnWjKHIV6cwddRCWtAx3T/sCg7Zww1PXpzMOAjYzFiPPK0C86iH3vs1hABvC3joNNtzg861d44uHqmIo8EvEeXdDrpzHc9EM7BykvAPgTCO40HN/ZdgQmHsbpl9Jbggqvx0tAF2qZOT01b5DnOSXAVFoPlRIgg4HOX5Zu7LoOeNkCBt+1pnc5dO7Ch9Wc5e1V54t+H2r1vSzN7OL8D/ehYztiuU3xGFOiKdOHjCbTsaf/HswblbnPCsojJeTgbQZcREeJRkPVGGX4oA/PW0TGKgPFORWuHlQXK0VPzvAbpYDb/p+bZFpCulLxc+BADeUzUdJiSmH0ZP98zgVTmiFEkc1DaEuBW+0hx6HKUJhbtVNmwCtK7TSC2iq7k5yDQI36ths0wwjqYaVbsIs26xGamrk4CodwaiQtrAplUWwrrj2p0H154IGexIv/0ys1gpCaHFIfYfAD10Fw6IHM1CGITJJssZWQBgR5vc+ksLHcGLdqssGrHNyuAeuBCy1VFlXlE+bVOabbXjc3FHtlDNuzfJJmIbX9cSI0OkyjNC02Eiy+Axov5sFMhOt6MgR+0aZNbrSD/YzgEODfThG1uiMSKiefN9m4EaRbfkr8SJSSn2mxEnANUd4RgYcbFydQAPrKnFBf59Y1o8U/Mrh2pdJqXP/XOCTV6CU7EFXwWhkMQpx53j4LNpZSvUr0To8PSd1U5RlX0G6Mgq6eYJnj/9RbLaxRlwKyGka5dvXEQyGoqqLNVNlkORjR0w2vvneTQbE2u4ApB8Ksmp2AxQK3kUvPtKRcUpsX2e8i89sO0DhUCpemnLT2fFGS8tD9uGC7Bisw+Lqq9w8CQWxQQ5zKqGuUSH7oDVMJ2QYyCtCVIlnfs4N+H4Xj2SRxEKlY82jNnuI/KrSIVlHrCQ6khBDILZdunXirGZP36p0wre8QkMqSRBL2xVybw9CaLf/AkNBbiFr67vHCKK6Y0Xf8gSDKqtpTgYzoUVExgwgH/nMGBOIcHFUIA6yavuvTvydVLS6HfF1KzyarLbCqqQsIW/HB/cRHS1Mv+XPwAf0G1YNlUE8W76VkaDsHsWS1f/zzp0TgXCgEw/IWi28cOXJKefTbwj0e8lIC/9UTVlhQJgTxJairhiD3sOHI2Dpi1KTfhVHOk0KbeqfHm4N00eBEb/2uqr3Ng1iDPlDzzhqtdOEGMz7MIyR+ZJUiLtC1rbzPa9laSbovHiaDrYeDIOIdv+Y8oG3/IDuHWQ3rCzFOp+n0hO0QfEL/4kLPcC3Y0y4jLLHsQyyDZUzFKJZe1pyeOhOOJAE/nyAP+9Kc2rtfBYmaEwt930LzlrxhW8k8MJ/mvWF2hSYb2yp3UuzvQ4RdO34NZOpS3Li93WOufFzlwXHYAd+h7/ophBUKB2A/9j9MG/ci/ym53/ctQ0yD5nxi+7/yfGH6S/yeGP8n/Lyb/0rbKFZRHuFzVP3IglelX/MOcw7bHkiN7IRDyRoNKjcIv6WorHoHgCxO2Sa6o31cZCqCjW+jjn4fA3DL6azMXQfCZPACHcuulBURqXwhkVIbs2Ft6mDEOsvJy84fb4B/CzZR0bUQXa5WczTi6CukZOUkL/Gb1Mv1xrkuGR1doi9B4fRCNCmpdUllIdxGBpk+HoXS4TMJO21iJb7SsmFPeiFEkb1CZWZC8QcyC5E3FKJV2ZDyJABws64cPzicdkDlcpbQ/P5rxX91llvVsqPCYK7IiE/waqjbXdG1GejgeJ3/aEpmifWO0qUt3B45Lz8IvsfpL2pr8pIUbL7Jz56g54KGccnwbC5Kjvo3kVCFTydM3Fv1XT2wYG0IAt2ITWx08BAT4Uw1/0Di8Zgy23Zfz0BLD41mXcd9GepQ+cIBBVtbltPNbcqsEkc1Jk/mwPfI9gG9G7MDZOQPTNg05p7J10BtIQFsXz2vXHy+B9YCDPD7nIkSOoNJJiJDZtCfXzRhcxMLhE+8xBd+mUY1xzN2WmjGQFyAVGUe4jTuDAHc84qgbF+PxDppPW8kDcrPa1vjpVV+s1wQCHhdLWeyOPF06CGQWmnZ82l9cmyymI5kjpOZMo5eZzwLhSPDA1TAuVh4LQwcBPGYOo3lzn+7uhsyiR+27d0wt3mc0KJhqgJaI06NyauKRi65ZNfWDzCv/E5MnmnZTP91gMn8/4p9EGK6/Ik1W2ETwbFaXSbtepS3yJAbJqRAL1r/WcpwuX8E6RCZWhqezJgI4h5I4Jo/98XZ6ApHZnlUxGK6jdJx71FE3GdFCnmpWqGuytUEdzWJpCQI8sfUDY1EaRGC/s4WPlZl9/1BThvQZKSHv/iBQEjjkURLAZZj8TSOhkSCBWbEtp3k6oSUIXQRT4kgIA8Kmgceo9700zTANI66c4RETiFnEBCjRLAiNPu35bmgZx9OC5FOXzmODH2vCOGcBfoCe6AvNLZPYMkqE6dmlhGRTTEvYLvb9kFbEZsFADqGiCyyzzH0TR+xHUhA5tsla6hzYJyTTULcGu9MlL6LDUYWDJxziB3UCxdNiTJoGFTUahV4oLpCDaj8nC/EwyGyomfvrMRu0u6Xj8pzDwJH7C/FT1x8AO8gww+HwhWRkZmqO2WKfgpNfhWzvGmD4WixjaloTIQ072BbGdW/dkXPjUZC11JK5ChFSEOUDJTOkIn85Z/Er4CB/2sNLikUFBJlJXd6FSWTBewhOtA3RcOHTzj9JuvwnSaZdLHbJSS4tMis8Vo6TxnUs/NJ1TIYmBkKef+zlC8Rgk8dFe1rXpcvSM9KUs2N6ORjcrIhUDjPfTdfIjBguFe+8cH7CZU5wM9pxL+E6EJAp8PFrYP/R+WXAet0JxhfjV0tHwVPpPdb0pYXDRuSX1Xph+HGetsL8TpfEq141Qge9xOJ+V+KJy4Qs0HN0dDgNPksOklUZv1+iYwxkRbVpy0Ni2O21fdK0frnkuOWdXB9X43rrh4kvYyDrbzgfW3VYRp5RgLnUKISYqKeLASI1TYAEvyTIJaS6ZymYfpjO0/0Qw5cucxlsLoS0SMichoHz9xu7MQY0j7pw+xNT+alIVWIgZEZZNTkscU75+Ad5+C7RF8tywvBG+NnqdGKgcw3HMr75UOdRgLXn/GCtMt2YafYTmoKFPIIWMr4KOg4iEQnmqE6Y58ujHA/JOO4qEtsmgAl/rEc2IeUjVKHrp9kkuPraIs7pkjU9fXqc4Fy/16Cjavnw70M75gnjYhn4nP4YIRkHWVltKVdMPhMjGTSNZ7OZ0GwKuYlHDSGQWdRoDQ5Wv3BxcE1oZ/iYkDy3J60G8NGnt0DVGIhJkMUUNwfy0EN4Bw+Dzb8oXry4LVGkwIMIwG1BUVBDk9FjfZrelIi+saUfd1NriADcnTSi/ZQXWtCj9n7bOX6J5X0ZHpid+Nafqgt/ECiOvhWY0OOyTrRFPpWs4tiyt0hcxM5JFW/uYG+DUS7WvrK3XcRykbLCfBB3/sdpNU7A42HoJzUdw0DPmeQAHj2RoxMKnsmi0d5TynYpSwD3hXj4aMbQOS7K2+KsLTZ7BVTon1z+DMMSArrNyEvwqMNmEvOhu5rEZqEZCre/5s1OaNRTROBmqwcah7voiwM+A+uzjKU1knO9tMZgMMOrCr9ncDgrgsynInOuOfqTQaZuTX3eYdgwDklQU0xy1y25e7EAKPzspYz299rtt79XPnHRIzWP9XrZDCgCqFeKI7QdxWPianBcScwZcAagftEyX79d9rHy+WqNSJO8M+AMQPxqyfP18qTLz9dSoVZjinZA7cWPB3MZGcZMw74tPvrQuQdGP8YSnSeDbQBZj9Ugy6+Ip4AgMxnG9Vi71YyB/K5MqXuvYdErasTJf5uwk6hP2xV/eZFWkQgU7oHq5lN0f6hjwH5A6cVykoQeAhBPfI6FPG91BO7ylgwmd5eR1NEFmARkZ6KM1U/PZ75XPz2Dr4YDCH+t+rKkL24zdRSn2Oz3q2y/kPMMRh1hP4V6IfyEPluph/VeGgRyHbjly0ZK1ud6s95UqAmQc4hW4Dyr08H5tCXNzOYRKwaK1q1HGRKRU0/AGGwIgTwrKuO/LySIgPyuTv1b9XE5jFWAwGOiqcbLoSh3xgDunnitujo25ha9N7MuXBti91Kmmwq7AWS2bamR+ncHgTy5teWkMIvtb2u7hbxa49BlCY0Ukr9YQwjoipqTp46HuwF/cvq7H1ScqRQ+4pmYVOaIQSSXdVDe8HrPLWlQSJ3nByGgP+1BObabKOjFeladtbWHbgl6YJxEpJYw8Mp8xeKKmgJ/Ar+TWI2lD8ucvs7L0mIRlxaa0hdE9WlatP26a3bdQWuO+lwtI3rBVjkjWSPUmE0jj27+sjxKo63nxnCftu7/sRJXmeGyLLIXGrum6L5y9HjLwOclvta6TW9SzXYwlT5sApv79CIJ1zPH8pib8G98fhlTmRVUxOo8yjgKWsQ1KTyp12q/uSM3paCH0sB7YCfLPRg7LGg1u0LN3yRFUJJHahziJlaQAG5LoLNeAsR6j1v4w6y2RW6E2NyzDx2yelo0yiCHNqrEfL0YbH6+vP01hi0CqIJWH0OOllo1T+BCxxykGFqGYgkIr1Tnd4HO3XAlGvXcOMlGyOuAXsb+naUtPuniRtMETT1bbxzwkqzgjVJCl6QQM15sv7tJ1ZypYw+6In7zB/Ssuo/7d/QpmHjw7/HeoJF95RBt8TsukV8SXtYhFsLXKj1WOUvAXxtPRl0HNsfShnViRizoWXFphy3pzPVhy7qPisg5DvHgqwV56KrMcG4v5xfV38tIKfmVqKO9D7fkQWpYDgcpQlS/j8zLmaPnTSGBJz8PlGgb0zznxenjsGkHsTaByKe0SZfQHrx6evQCtzJWx4yoGwLO8eYDvzjC7RPvFw4RmNABviuP+6GftpeAi0Z+9890+Qe2Kp/mtlRv9xsGW6RfuDFe5ADRu5V3vVTnWtlbeb8OxpOMkIfIWwrajrbPV243uDFfpRHoZXmfyCwcetz2bIOL5au9TyrgNHSyvq61k++kdFy2eTBk2TSLTc9N56hqjN4aEPmINFeTyvFvGUL4PUehF2iEEFv616eisZCmyMryyBJQGxqm5+xQlnk3sdhE3GNa2yQscNCBkis/Hg0eWw2DaaP2GR+PBrTw3h567hyXDLR3k1htNGPo18H6uTS0fq+c2zst7NfF83PCDvaNMNBafr+vR+fEoZc2RuXoQP3+P2iGmZvQ1iwxDRnQn+uuXb1v3/8OkSbDbgj0ZFs5YyljG38FDlqNXHZ2NbqeYzKrm2Qd3uuBr4FD5JXNkDwSB7Ej3tHEMGm07bKPh8TC/i7ttSsfOkDPQEo7+UxnZC1POZJ7drL94AX+0Ars2+m+VSEWMh/O93eJurgd9uMwQ7W5B81TwoF41Sr/Ba1BHIe8AvyPZGe3qdcMJ2e7gZtd5Pfm6R/TCb7qrZQrsd8gbAnYfJeHUh/bvrJCqv678K/sn6H5OMsTbg4Metm66MawsxmHWHlAbLX9vjIG0qdqLi0K6Hkg1TVfeV6WH/pUhb0JF6vzUl1q5qocnnpibUp2iI/LQugiNRNODD1qjxdu46dxzvzw4rbeEH5+rPjo6lSEqopcPFKDnX/kc2iXaJ6ny1EDg54Hn28W3zY0RDWMzOP6BHgV8Ef0DfUyzn1aB3CgSQj+9w3DXogRC5vPuI2fQ3/aE2kIRWVmATGIcPoQJ3rw5+AYr7YEfRl7XVaBPeY+/i6rjo//bZJwgQV1jAV9AyuADgN+5Pp/9XDXeq0n4TWwk/Cp3TUP7DKKDIc9Prdu20beTm+bupxvcGjrHBh0V7eA4ZiDk8BBq2yQd93EdkbSnR8J5/YoLnKffe7G5NX357hh2tmMicHwXsKFMaed3qvx6ptEfqOU6Plzr+pjzNnKVmBGTcJyc7u9fIvGM5MCaOiMlzLY11v+vx+h5FBRWmYf3NleKhkmsTfc35cjH8TJ70cvAQ=="
};

// src/artefacts/sbom/xsd-worker.ts
var import_node_worker_threads = require("node:worker_threads");
var workerFile = __filename;
var task = import_node_worker_threads.workerData;
if (import_node_worker_threads.parentPort !== null && task?.task === "xsd") void validate(task, (answer) => import_node_worker_threads.parentPort?.postMessage(answer));
async function validate({ files, pages, most }, post) {
  const { default: xmllint } = await Promise.resolve().then(() => __toESM(require_xmllint_node(), 1));
  const [document2, schema] = files.map(({ fileName }) => fileName);
  if (document2 === void 0 || schema === void 0) return;
  const lines = [];
  await xmllint({
    inputFiles: files,
    arguments: ["--nonet", "--huge", "--noout", "--schema", schema, document2],
    wasmMemory: new WebAssembly.Memory(pages),
    print: () => {
    },
    printErr: (line) => {
      if (!line.startsWith(`${document2}:`) || lines.length >= most) return;
      lines.push(line);
      if (lines.length === most) post({ code: null, lines });
    },
    onExit: (code) => post({ code, lines })
  });
}

// src/artefacts/sbom/xsd-validator.ts
var usual = { milliseconds: 2e4, pages: 4096 };
var mostFaults = 20;
var invalid = /* @__PURE__ */ new Set([1, 3, 4]);
var turn = Promise.resolve();
function xsdFaults(version, bytes, limits = usual) {
  const answer = turn.then(() => inWorker(version, bytes, limits)).catch(() => null);
  turn = answer;
  return answer.then((said) => {
    if (said?.code === 0) return [];
    if (said === null || said.lines.length === 0 || said.code !== null && !invalid.has(said.code)) return null;
    return [...new Set(said.lines.map(faultOf))];
  });
}
async function inWorker(version, bytes, { milliseconds, pages }) {
  const workerData2 = {
    task: "xsd",
    files: [
      { fileName: "sbom.xml", contents: bytes },
      { fileName: "bom.xsd", contents: open(version) },
      { fileName: "spdx.SNAPSHOT.xsd", contents: open("spdx") }
    ],
    pages: { initial: 256, maximum: pages },
    most: mostFaults
  };
  const worker = new import_node_worker_threads2.Worker(workerFile, {
    workerData: workerData2,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 128 }
  });
  let timer;
  try {
    return await new Promise((resolve, reject) => {
      timer = setTimeout(() => reject(new Error("it takes too long")), milliseconds);
      worker.once("message", resolve);
      worker.once("error", reject);
      worker.once("exit", () => reject(new Error("it gave no answer")));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
function faultOf(line) {
  const [, number = "?", what = ""] = /^sbom\.xml:(\d+): (?:[\w ]{1,40} : )?(.*)$/s.exec(line) ?? [];
  return singleLine(`line ${number} ${what.replace(/\{http:\/\/cyclonedx\.org\/schema\/bom\/[\d.]{1,8}\}/g, "")}`, 200);
}
function open(name) {
  return (0, import_node_zlib.brotliDecompressSync)(Buffer.from(packedXsds[name], "base64"));
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "src/artefacts/sbom/xsd-validator.ts": null
});
