var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    exports2.formatNames = exports2.fastFormats = exports2.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports2.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(true), compareTime),
      "date-time": fmtDef(getDateTime(true), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: true,
      // unchecked string payload
      binary: true
    };
    exports2.fastFormats = {
      ...exports2.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports2.formatNames = Object.keys(exports2.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
    var DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      const matches = DATE.exec(str);
      if (!matches)
        return false;
      const year = +matches[1];
      const month = +matches[2];
      const day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (!(d1 && d2))
        return void 0;
      if (d1 > d2)
        return 1;
      if (d1 < d2)
        return -1;
      return 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function time(str) {
        const matches = TIME.exec(str);
        if (!matches)
          return false;
        const hr = +matches[1];
        const min = +matches[2];
        const sec = +matches[3];
        const tz = matches[4];
        const tzSign = matches[5] === "-" ? -1 : 1;
        const tzH = +(matches[6] || 0);
        const tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return false;
        if (hr <= 23 && min <= 59 && sec < 60)
          return true;
        const utcMin = min - tzM * tzSign;
        const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return void 0;
      const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
      const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (!(t1 && t2))
        return void 0;
      return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return void 0;
      const a1 = TIME.exec(t1);
      const a2 = TIME.exec(t2);
      if (!(a1 && a2))
        return void 0;
      t1 = a1[1] + a1[2] + a1[3];
      t2 = a2[1] + a2[2] + a2[3];
      if (t1 > t2)
        return 1;
      if (t1 < t2)
        return -1;
      return 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      const time = getTime(strictTimeZone);
      return function date_time(str) {
        const dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const d1 = new Date(dt1).valueOf();
      const d2 = new Date(dt2).valueOf();
      if (!(d1 && d2))
        return void 0;
      return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return void 0;
      const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
      const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
      const res = compareDate(d1, d2);
      if (res === void 0)
        return void 0;
      return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/;
    var URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      BYTE.lastIndex = 0;
      return BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31);
    var MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return true;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return false;
      try {
        new RegExp(str);
        return true;
      } catch (e) {
        return false;
      }
    }
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports2, module2) {
    "use strict";
    module2.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i2, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i2 = length; i2-- !== 0; )
            if (!equal(a[i2], b[i2])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i2 = length; i2-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i2])) return false;
        for (i2 = length; i2-- !== 0; ) {
          var key = keys[i2];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports2.default = equal;
  }
});

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "src/evidence/compile-schema.ts": () => compile_schema_exports
});
module.exports = __toCommonJS(stdin_exports);

// src/evidence/compile-schema.ts
var compile_schema_exports = {};
__export(compile_schema_exports, {
  compileSchema: () => compileSchema
});

// compiled-schema:compiled-schema:evidence:0
var compiled_schema_evidence_0_default = o;
var ae = { $id: "https://w3id.org/copse/facts/v1", $defs: { source: { type: "object", additionalProperties: false, required: ["endpoint", "status", "tier", "at"], properties: { endpoint: { type: "string", minLength: 1, maxLength: 2e3 }, status: { type: "integer", minimum: 0, maximum: 999 }, tier: { enum: ["anonymous", "token", "admin-token"] }, at: { type: "string", format: "date-time", maxLength: 40 }, digest: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, hidden: { type: "object", additionalProperties: false, required: ["state", "reason", "detail", "source"], properties: { state: { const: "hidden" }, reason: { enum: ["forbidden", "unsupported", "failed", "truncated", "not_read"] }, detail: { type: "string", maxLength: 1e4 }, permission: { type: "string", maxLength: 500 }, source: { $ref: "#/$defs/source" } } }, list: { oneOf: [{ type: "object", additionalProperties: false, required: ["state", "value", "source"], properties: { state: { const: "seen" }, value: { type: "array" }, source: { $ref: "#/$defs/source" } } }, { type: "object", additionalProperties: false, required: ["state", "source"], properties: { state: { const: "absent" }, source: { $ref: "#/$defs/source" } } }, { $ref: "#/$defs/hidden" }] }, object: { oneOf: [{ type: "object", additionalProperties: false, required: ["state", "value", "source"], properties: { state: { const: "seen" }, value: { type: "object" }, source: { $ref: "#/$defs/source" } } }, { type: "object", additionalProperties: false, required: ["state", "source"], properties: { state: { const: "absent" }, source: { $ref: "#/$defs/source" } } }, { $ref: "#/$defs/hidden" }] } }, type: "object", additionalProperties: false, required: ["format", "copse", "reading", "release", "terms", "declarations", "facts"], properties: { format: { const: "https://w3id.org/copse/facts/v1" }, copse: { type: "object", additionalProperties: false, required: ["version", "rules"], properties: { version: { type: "string", minLength: 1, maxLength: 100 }, rules: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, reading: { enum: ["sscop-14", "dsit"] }, release: { type: "object", additionalProperties: false, required: ["repository", "serverUrl", "tag", "commit", "artefacts"], properties: { repository: { type: "string", pattern: "^[^/]{1,100}/[^/]{1,100}$" }, serverUrl: { type: "string", minLength: 1, maxLength: 500 }, tag: { type: "string", minLength: 1, maxLength: 1e3 }, commit: { type: "string", pattern: "^[0-9a-f]{40}$" }, artefacts: { type: "array", items: { type: "object", additionalProperties: false, required: ["name", "sha256"], properties: { name: { type: "string", minLength: 1, maxLength: 1e3 }, sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } }, maxItems: 1e5, minItems: 0 } } }, terms: { type: "object", additionalProperties: false, required: ["now", "minimumApprovals", "minimumBuildLevel", "expectedBuilders", "expectedIdentities", "handlingDeadlines", "secretMaxAgeDays", "threatModelMaxAgeDays", "advisoryDelayDays", "supportLines", "channels", "keys", "documents", "materialChanges", "role", "vendor", "productLines"], properties: { now: { type: "string", format: "date-time", maxLength: 40 }, minimumApprovals: { type: "integer", minimum: 0 }, minimumBuildLevel: { enum: [0, 1, 2, 3] }, expectedBuilders: { type: "array", items: { type: "string", maxLength: 2e3 }, maxItems: 1e3, minItems: 0 }, expectedIdentities: { type: "array", items: { type: "string", maxLength: 2e3 }, maxItems: 1e3, minItems: 0 }, handlingDeadlines: { type: "object", additionalProperties: false, required: ["critical", "high", "medium", "low"], properties: { critical: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, high: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, medium: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] }, low: { anyOf: [{ type: "integer", minimum: 0 }, { type: "null" }] } } }, secretMaxAgeDays: { type: "integer", minimum: 0 }, threatModelMaxAgeDays: { type: "integer", minimum: 0 }, advisoryDelayDays: { type: "integer", minimum: 0 }, supportLines: { type: "array", items: { type: "object", additionalProperties: false, required: ["line", "versions", "released", "endOfSupport", "announced"], properties: { line: { type: "string", maxLength: 100 }, versions: { anyOf: [{ type: "string", maxLength: 200 }, { type: "null" }] }, released: { anyOf: [{ type: "string", maxLength: 10 }, { type: "null" }] }, endOfSupport: { anyOf: [{ type: "string", maxLength: 10 }, { type: "null" }] }, announced: { anyOf: [{ type: "string", maxLength: 10 }, { type: "null" }] } } }, maxItems: 200, minItems: 0 }, channels: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "name", "url"], properties: { kind: { enum: ["github-release", "npm", "pypi", "oci", "tuf", "other"] }, name: { anyOf: [{ type: "string", maxLength: 300 }, { type: "null" }] }, url: { anyOf: [{ type: "string", maxLength: 1e3 }, { type: "null" }] } } }, maxItems: 100, minItems: 0 }, keys: { type: "array", items: { type: "object", additionalProperties: false, required: ["kind", "fingerprint", "path"], properties: { kind: { enum: ["openpgp", "minisign", "ssh", "cosign"] }, fingerprint: { type: "string", maxLength: 200 }, path: { anyOf: [{ type: "string", maxLength: 1e3 }, { type: "null" }] } } }, maxItems: 100, minItems: 0 }, documents: { type: "object", additionalProperties: false, required: ["threatModels", "hardeningGuide", "securityTxt", "incidentChannel", "selfAssessment"], properties: { threatModels: { type: "array", items: { type: "string", maxLength: 1e3 }, maxItems: 100, minItems: 0 }, hardeningGuide: { anyOf: [{ type: "string", maxLength: 1e3 }, { type: "null" }] }, securityTxt: { anyOf: [{ type: "string", maxLength: 1e3 }, { type: "null" }] }, incidentChannel: { anyOf: [{ type: "string", maxLength: 1e3 }, { type: "null" }] }, selfAssessment: { anyOf: [{ type: "string", maxLength: 1e3 }, { type: "null" }] } } }, materialChanges: { type: "array", items: { type: "string", maxLength: 1e3 }, maxItems: 100, minItems: 0 }, role: { enum: ["developer_and_distributor", "developer", "reseller", null] }, vendor: { anyOf: [{ type: "string", maxLength: 1e3 }, { type: "null" }] }, productLines: { type: "array", items: { type: "string", maxLength: 1e3 }, maxItems: 1e3, minItems: 0 } } }, declarations: { type: "array", items: { type: "object", additionalProperties: false, required: ["principle", "status", "statement", "evidence", "argument", "assumptions", "attestedBy", "attestedAt", "expiresAt", "notApplicableBecause", "at"], properties: { principle: { type: "integer", minimum: 1, maximum: 14 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_applicable", null] }, statement: { anyOf: [{ type: "string", maxLength: 2e4 }, { type: "null" }] }, evidence: { type: "array", items: { type: "object", additionalProperties: false, required: ["entry", "kind", "sha256"], properties: { entry: { type: "string", maxLength: 4e3 }, kind: { enum: ["path", "url", "identifier"] }, sha256: { anyOf: [{ type: "string", pattern: "^[0-9a-f]{64}$" }, { type: "null" }] }, commit: { type: "string", pattern: "^[0-9a-f]{40}$" } } }, maxItems: 1e3, minItems: 0 }, argument: { anyOf: [{ type: "string", maxLength: 2e4 }, { type: "null" }] }, assumptions: { anyOf: [{ type: "string", maxLength: 2e4 }, { type: "null" }] }, attestedBy: { anyOf: [{ type: "string", maxLength: 2e3 }, { type: "null" }] }, attestedAt: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, expiresAt: { anyOf: [{ type: "string", maxLength: 64 }, { type: "null" }] }, notApplicableBecause: { anyOf: [{ type: "string", maxLength: 2e4 }, { type: "null" }] }, official: { type: "array", items: { type: "string", maxLength: 20 }, maxItems: 50, minItems: 0 }, at: { type: "object", additionalProperties: false, required: ["path", "line", "column"], properties: { path: { type: "string", maxLength: 1e3 }, line: { type: "integer" }, column: { type: "integer" } } } } }, maxItems: 100, minItems: 0 }, facts: { type: "object", additionalProperties: false, required: ["repository", "release", "artefacts", "tag", "previousRelease", "branch", "branchRules", "rulesets", "classicProtection", "ancestry", "commitRange", "activity", "signatures", "checksums", "tree", "documents", "workflows", "workflowTokenDefault", "environments", "codeowners", "collaborators", "deployKeys", "organization", "sboms", "lockfiles", "dependencyGraph", "updateConfiguration", "vetting", "dependabotAlerts", "vulnerabilityAlerts", "severityDeadlines", "advisories", "vex", "ruleBypasses", "releaseBranches", "languages", "commitChecks", "updateChecks", "codeAnalyses", "codeAlerts", "securityFeatures", "secretAlerts", "repositorySecrets", "organizationSecrets", "environmentSecrets", "policies", "shownPolicy", "privateReporting", "supportNotices", "securityTxt", "securityInsights", "previousEvidence", "threatModels", "threatModelHistory", "changesSinceModel", "deployment", "channelProtection"], properties: { repository: { $ref: "#/$defs/object" }, release: { $ref: "#/$defs/object" }, artefacts: { $ref: "#/$defs/list" }, tag: { $ref: "#/$defs/object" }, previousRelease: { $ref: "#/$defs/object" }, branch: { $ref: "#/$defs/object" }, branchRules: { $ref: "#/$defs/list" }, rulesets: { $ref: "#/$defs/list" }, classicProtection: { $ref: "#/$defs/object" }, ancestry: { $ref: "#/$defs/object" }, commitRange: { $ref: "#/$defs/object" }, activity: { $ref: "#/$defs/object" }, signatures: { $ref: "#/$defs/object" }, checksums: { $ref: "#/$defs/object" }, tree: { $ref: "#/$defs/object" }, documents: { $ref: "#/$defs/object" }, workflows: { $ref: "#/$defs/object" }, workflowTokenDefault: { $ref: "#/$defs/object" }, environments: { $ref: "#/$defs/list" }, codeowners: { $ref: "#/$defs/object" }, collaborators: { $ref: "#/$defs/object" }, deployKeys: { $ref: "#/$defs/object" }, organization: { $ref: "#/$defs/object" }, sboms: { $ref: "#/$defs/object" }, lockfiles: { $ref: "#/$defs/object" }, dependencyGraph: { $ref: "#/$defs/object" }, updateConfiguration: { $ref: "#/$defs/list" }, vetting: { $ref: "#/$defs/object" }, dependabotAlerts: { $ref: "#/$defs/object" }, vulnerabilityAlerts: { $ref: "#/$defs/object" }, severityDeadlines: { $ref: "#/$defs/object" }, advisories: { $ref: "#/$defs/object" }, vex: { $ref: "#/$defs/object" }, ruleBypasses: { $ref: "#/$defs/object" }, releaseBranches: { $ref: "#/$defs/object" }, languages: { $ref: "#/$defs/object" }, commitChecks: { $ref: "#/$defs/object" }, updateChecks: { $ref: "#/$defs/object" }, codeAnalyses: { $ref: "#/$defs/object" }, codeAlerts: { $ref: "#/$defs/list" }, securityFeatures: { $ref: "#/$defs/object" }, secretAlerts: { $ref: "#/$defs/list" }, repositorySecrets: { $ref: "#/$defs/list" }, organizationSecrets: { $ref: "#/$defs/list" }, environmentSecrets: { $ref: "#/$defs/list" }, policies: { $ref: "#/$defs/object" }, shownPolicy: { $ref: "#/$defs/object" }, privateReporting: { $ref: "#/$defs/object" }, supportNotices: { $ref: "#/$defs/object" }, securityTxt: { $ref: "#/$defs/object" }, securityInsights: { $ref: "#/$defs/object" }, previousEvidence: { $ref: "#/$defs/object" }, threatModels: { $ref: "#/$defs/object" }, threatModelHistory: { $ref: "#/$defs/object" }, changesSinceModel: { $ref: "#/$defs/object" }, deployment: { $ref: "#/$defs/object" }, channelProtection: { $ref: "#/$defs/object" } } } } };
var j = require_ucs2length().default;
var Te = Object.prototype.hasOwnProperty;
var pe = new RegExp("^[0-9a-f]{64}$", "u");
var Ee = new RegExp("^[^/]{1,100}/[^/]{1,100}$", "u");
var Ge = new RegExp("^[0-9a-f]{40}$", "u");
var ue = require_formats().fullFormats["date-time"];
var ye = { type: "object", additionalProperties: false, required: ["endpoint", "status", "tier", "at"], properties: { endpoint: { type: "string", minLength: 1, maxLength: 2e3 }, status: { type: "integer", minimum: 0, maximum: 999 }, tier: { enum: ["anonymous", "token", "admin-token"] }, at: { type: "string", format: "date-time", maxLength: 40 }, digest: { type: "string", pattern: "^[0-9a-f]{64}$" } } };
var Ue = { type: "object", additionalProperties: false, required: ["state", "reason", "detail", "source"], properties: { state: { const: "hidden" }, reason: { enum: ["forbidden", "unsupported", "failed", "truncated", "not_read"] }, detail: { type: "string", maxLength: 1e4 }, permission: { type: "string", maxLength: 500 }, source: { $ref: "#/$defs/source" } } };
function U(y, { instancePath: s = "", parentData: fe, parentDataProperty: ce, rootData: $ = y, dynamicAnchors: L = {} } = {}) {
  let r = null, e = 0;
  const Q = U.evaluated;
  if (Q.dynamicProps && (Q.props = void 0), Q.dynamicItems && (Q.items = void 0), e === 0) if (y && typeof y == "object" && !Array.isArray(y)) {
    let R;
    if (y.state === void 0 && (R = "state") || y.reason === void 0 && (R = "reason") || y.detail === void 0 && (R = "detail") || y.source === void 0 && (R = "source")) return U.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: R }, message: "must have required property '" + R + "'" }], false;
    {
      const re = e;
      for (const D in y) if (!(D === "state" || D === "reason" || D === "detail" || D === "permission" || D === "source")) {
        return U.errors = [{ instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: D }, message: "must NOT have additional properties" }], false;
        break;
      }
      if (re === e) {
        if (y.state !== void 0) {
          const D = e;
          if (y.state !== "hidden") return U.errors = [{ instancePath: s + "/state", schemaPath: "#/properties/state/const", keyword: "const", params: { allowedValue: "hidden" }, message: "must be equal to constant" }], false;
          var C = D === e;
        } else var C = true;
        if (C) {
          if (y.reason !== void 0) {
            let D = y.reason;
            const v = e;
            if (!(D === "forbidden" || D === "unsupported" || D === "failed" || D === "truncated" || D === "not_read")) return U.errors = [{ instancePath: s + "/reason", schemaPath: "#/properties/reason/enum", keyword: "enum", params: { allowedValues: Ue.properties.reason.enum }, message: "must be equal to one of the allowed values" }], false;
            var C = v === e;
          } else var C = true;
          if (C) {
            if (y.detail !== void 0) {
              let D = y.detail;
              const v = e;
              if (e === v) if (typeof D == "string") {
                if (j(D) > 1e4) return U.errors = [{ instancePath: s + "/detail", schemaPath: "#/properties/detail/maxLength", keyword: "maxLength", params: { limit: 1e4 }, message: "must NOT have more than 10000 characters" }], false;
              } else return U.errors = [{ instancePath: s + "/detail", schemaPath: "#/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
              var C = v === e;
            } else var C = true;
            if (C) {
              if (y.permission !== void 0) {
                let D = y.permission;
                const v = e;
                if (e === v) if (typeof D == "string") {
                  if (j(D) > 500) return U.errors = [{ instancePath: s + "/permission", schemaPath: "#/properties/permission/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], false;
                } else return U.errors = [{ instancePath: s + "/permission", schemaPath: "#/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                var C = v === e;
              } else var C = true;
              if (C) if (y.source !== void 0) {
                let D = y.source;
                const v = e;
                if (e === e) if (D && typeof D == "object" && !Array.isArray(D)) {
                  let W;
                  if (D.endpoint === void 0 && (W = "endpoint") || D.status === void 0 && (W = "status") || D.tier === void 0 && (W = "tier") || D.at === void 0 && (W = "at")) return U.errors = [{ instancePath: s + "/source", schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: W }, message: "must have required property '" + W + "'" }], false;
                  {
                    const S = e;
                    for (const T in D) if (!(T === "endpoint" || T === "status" || T === "tier" || T === "at" || T === "digest")) {
                      return U.errors = [{ instancePath: s + "/source", schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: T }, message: "must NOT have additional properties" }], false;
                      break;
                    }
                    if (S === e) {
                      if (D.endpoint !== void 0) {
                        let T = D.endpoint;
                        const N2 = e;
                        if (e === N2) if (typeof T == "string") {
                          if (j(T) > 2e3) return U.errors = [{ instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                          if (j(T) < 1) return U.errors = [{ instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                        } else return U.errors = [{ instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                        var G = N2 === e;
                      } else var G = true;
                      if (G) {
                        if (D.status !== void 0) {
                          let T = D.status;
                          const N2 = e;
                          if (!(typeof T == "number" && !(T % 1) && !isNaN(T) && isFinite(T))) return U.errors = [{ instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                          if (e === N2 && typeof T == "number" && isFinite(T)) {
                            if (T > 999 || isNaN(T)) return U.errors = [{ instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" }], false;
                            if (T < 0 || isNaN(T)) return U.errors = [{ instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                          }
                          var G = N2 === e;
                        } else var G = true;
                        if (G) {
                          if (D.tier !== void 0) {
                            let T = D.tier;
                            const N2 = e;
                            if (!(T === "anonymous" || T === "token" || T === "admin-token")) return U.errors = [{ instancePath: s + "/source/tier", schemaPath: "#/$defs/source/properties/tier/enum", keyword: "enum", params: { allowedValues: ye.properties.tier.enum }, message: "must be equal to one of the allowed values" }], false;
                            var G = N2 === e;
                          } else var G = true;
                          if (G) {
                            if (D.at !== void 0) {
                              let T = D.at;
                              const N2 = e;
                              if (e === N2 && e === N2) if (typeof T == "string") {
                                if (j(T) > 40) return U.errors = [{ instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], false;
                                if (!ue.validate(T)) return U.errors = [{ instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], false;
                              } else return U.errors = [{ instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                              var G = N2 === e;
                            } else var G = true;
                            if (G) if (D.digest !== void 0) {
                              let T = D.digest;
                              const N2 = e;
                              if (e === N2) if (typeof T == "string") {
                                if (!pe.test(T)) return U.errors = [{ instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                              } else return U.errors = [{ instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                              var G = N2 === e;
                            } else var G = true;
                          }
                        }
                      }
                    }
                  }
                } else return U.errors = [{ instancePath: s + "/source", schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                var C = v === e;
              } else var C = true;
            }
          }
        }
      }
    }
  } else return U.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return U.errors = r, e === 0;
}
U.evaluated = { props: true, dynamicProps: false, dynamicItems: false };
function l(y, { instancePath: s = "", parentData: fe, parentDataProperty: ce, rootData: $ = y, dynamicAnchors: L = {} } = {}) {
  let r = null, e = 0;
  const Q = l.evaluated;
  Q.dynamicProps && (Q.props = void 0), Q.dynamicItems && (Q.items = void 0);
  const C = e;
  let G = false, R = null;
  const re = e;
  if (e === re) if (y && typeof y == "object" && !Array.isArray(y)) {
    let N2;
    if (y.state === void 0 && (N2 = "state") || y.value === void 0 && (N2 = "value") || y.source === void 0 && (N2 = "source")) {
      const H = { instancePath: s, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: N2 }, message: "must have required property '" + N2 + "'" };
      r === null ? r = [H] : r.push(H), e++;
    } else {
      const H = e;
      for (const c in y) if (!(c === "state" || c === "value" || c === "source")) {
        const I2 = { instancePath: s, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        r === null ? r = [I2] : r.push(I2), e++;
        break;
      }
      if (H === e) {
        if (y.state !== void 0) {
          const c = e;
          if (y.state !== "seen") {
            const I2 = { instancePath: s + "/state", schemaPath: "#/oneOf/0/properties/state/const", keyword: "const", params: { allowedValue: "seen" }, message: "must be equal to constant" };
            r === null ? r = [I2] : r.push(I2), e++;
          }
          var D = c === e;
        } else var D = true;
        if (D) {
          if (y.value !== void 0) {
            let c = y.value;
            const I2 = e;
            if (!(c && typeof c == "object" && !Array.isArray(c))) {
              const de = { instancePath: s + "/value", schemaPath: "#/oneOf/0/properties/value/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              r === null ? r = [de] : r.push(de), e++;
            }
            var D = I2 === e;
          } else var D = true;
          if (D) if (y.source !== void 0) {
            let c = y.source;
            const I2 = e;
            if (e === e) if (c && typeof c == "object" && !Array.isArray(c)) {
              let B;
              if (c.endpoint === void 0 && (B = "endpoint") || c.status === void 0 && (B = "status") || c.tier === void 0 && (B = "tier") || c.at === void 0 && (B = "at")) {
                const K = { instancePath: s + "/source", schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" };
                r === null ? r = [K] : r.push(K), e++;
              } else {
                const K = e;
                for (const d in c) if (!(d === "endpoint" || d === "status" || d === "tier" || d === "at" || d === "digest")) {
                  const k = { instancePath: s + "/source", schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                  r === null ? r = [k] : r.push(k), e++;
                  break;
                }
                if (K === e) {
                  if (c.endpoint !== void 0) {
                    let d = c.endpoint;
                    const k = e;
                    if (e === k) if (typeof d == "string") {
                      if (j(d) > 2e3) {
                        const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                        r === null ? r = [F] : r.push(F), e++;
                      } else if (j(d) < 1) {
                        const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        r === null ? r = [F] : r.push(F), e++;
                      }
                    } else {
                      const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      r === null ? r = [F] : r.push(F), e++;
                    }
                    var v = k === e;
                  } else var v = true;
                  if (v) {
                    if (c.status !== void 0) {
                      let d = c.status;
                      const k = e;
                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                        const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        r === null ? r = [f] : r.push(f), e++;
                      }
                      if (e === k && typeof d == "number" && isFinite(d)) {
                        if (d > 999 || isNaN(d)) {
                          const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" };
                          r === null ? r = [f] : r.push(f), e++;
                        } else if (d < 0 || isNaN(d)) {
                          const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          r === null ? r = [f] : r.push(f), e++;
                        }
                      }
                      var v = k === e;
                    } else var v = true;
                    if (v) {
                      if (c.tier !== void 0) {
                        let d = c.tier;
                        const k = e;
                        if (!(d === "anonymous" || d === "token" || d === "admin-token")) {
                          const f = { instancePath: s + "/source/tier", schemaPath: "#/$defs/source/properties/tier/enum", keyword: "enum", params: { allowedValues: ye.properties.tier.enum }, message: "must be equal to one of the allowed values" };
                          r === null ? r = [f] : r.push(f), e++;
                        }
                        var v = k === e;
                      } else var v = true;
                      if (v) {
                        if (c.at !== void 0) {
                          let d = c.at;
                          const k = e;
                          if (e === k && e === k) if (typeof d == "string") {
                            if (j(d) > 40) {
                              const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                              r === null ? r = [f] : r.push(f), e++;
                            } else if (!ue.validate(d)) {
                              const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                              r === null ? r = [f] : r.push(f), e++;
                            }
                          } else {
                            const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [f] : r.push(f), e++;
                          }
                          var v = k === e;
                        } else var v = true;
                        if (v) if (c.digest !== void 0) {
                          let d = c.digest;
                          const k = e;
                          if (e === k) if (typeof d == "string") {
                            if (!pe.test(d)) {
                              const f = { instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                              r === null ? r = [f] : r.push(f), e++;
                            }
                          } else {
                            const f = { instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [f] : r.push(f), e++;
                          }
                          var v = k === e;
                        } else var v = true;
                      }
                    }
                  }
                }
              }
            } else {
              const B = { instancePath: s + "/source", schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              r === null ? r = [B] : r.push(B), e++;
            }
            var D = I2 === e;
          } else var D = true;
        }
      }
    }
  } else {
    const N2 = { instancePath: s, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    r === null ? r = [N2] : r.push(N2), e++;
  }
  var T = re === e;
  if (T) {
    G = true, R = 0;
    var Y = true;
  }
  const oe = e;
  if (e === oe) if (y && typeof y == "object" && !Array.isArray(y)) {
    let N2;
    if (y.state === void 0 && (N2 = "state") || y.source === void 0 && (N2 = "source")) {
      const H = { instancePath: s, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: N2 }, message: "must have required property '" + N2 + "'" };
      r === null ? r = [H] : r.push(H), e++;
    } else {
      const H = e;
      for (const c in y) if (!(c === "state" || c === "source")) {
        const I2 = { instancePath: s, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        r === null ? r = [I2] : r.push(I2), e++;
        break;
      }
      if (H === e) {
        if (y.state !== void 0) {
          const c = e;
          if (y.state !== "absent") {
            const I2 = { instancePath: s + "/state", schemaPath: "#/oneOf/1/properties/state/const", keyword: "const", params: { allowedValue: "absent" }, message: "must be equal to constant" };
            r === null ? r = [I2] : r.push(I2), e++;
          }
          var W = c === e;
        } else var W = true;
        if (W) if (y.source !== void 0) {
          let c = y.source;
          const I2 = e;
          if (e === e) if (c && typeof c == "object" && !Array.isArray(c)) {
            let B;
            if (c.endpoint === void 0 && (B = "endpoint") || c.status === void 0 && (B = "status") || c.tier === void 0 && (B = "tier") || c.at === void 0 && (B = "at")) {
              const K = { instancePath: s + "/source", schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" };
              r === null ? r = [K] : r.push(K), e++;
            } else {
              const K = e;
              for (const d in c) if (!(d === "endpoint" || d === "status" || d === "tier" || d === "at" || d === "digest")) {
                const k = { instancePath: s + "/source", schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                r === null ? r = [k] : r.push(k), e++;
                break;
              }
              if (K === e) {
                if (c.endpoint !== void 0) {
                  let d = c.endpoint;
                  const k = e;
                  if (e === k) if (typeof d == "string") {
                    if (j(d) > 2e3) {
                      const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      r === null ? r = [F] : r.push(F), e++;
                    } else if (j(d) < 1) {
                      const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      r === null ? r = [F] : r.push(F), e++;
                    }
                  } else {
                    const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [F] : r.push(F), e++;
                  }
                  var S = k === e;
                } else var S = true;
                if (S) {
                  if (c.status !== void 0) {
                    let d = c.status;
                    const k = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                      const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      r === null ? r = [f] : r.push(f), e++;
                    }
                    if (e === k && typeof d == "number" && isFinite(d)) {
                      if (d > 999 || isNaN(d)) {
                        const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" };
                        r === null ? r = [f] : r.push(f), e++;
                      } else if (d < 0 || isNaN(d)) {
                        const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        r === null ? r = [f] : r.push(f), e++;
                      }
                    }
                    var S = k === e;
                  } else var S = true;
                  if (S) {
                    if (c.tier !== void 0) {
                      let d = c.tier;
                      const k = e;
                      if (!(d === "anonymous" || d === "token" || d === "admin-token")) {
                        const f = { instancePath: s + "/source/tier", schemaPath: "#/$defs/source/properties/tier/enum", keyword: "enum", params: { allowedValues: ye.properties.tier.enum }, message: "must be equal to one of the allowed values" };
                        r === null ? r = [f] : r.push(f), e++;
                      }
                      var S = k === e;
                    } else var S = true;
                    if (S) {
                      if (c.at !== void 0) {
                        let d = c.at;
                        const k = e;
                        if (e === k && e === k) if (typeof d == "string") {
                          if (j(d) > 40) {
                            const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                            r === null ? r = [f] : r.push(f), e++;
                          } else if (!ue.validate(d)) {
                            const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                            r === null ? r = [f] : r.push(f), e++;
                          }
                        } else {
                          const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          r === null ? r = [f] : r.push(f), e++;
                        }
                        var S = k === e;
                      } else var S = true;
                      if (S) if (c.digest !== void 0) {
                        let d = c.digest;
                        const k = e;
                        if (e === k) if (typeof d == "string") {
                          if (!pe.test(d)) {
                            const f = { instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                            r === null ? r = [f] : r.push(f), e++;
                          }
                        } else {
                          const f = { instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          r === null ? r = [f] : r.push(f), e++;
                        }
                        var S = k === e;
                      } else var S = true;
                    }
                  }
                }
              }
            }
          } else {
            const B = { instancePath: s + "/source", schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            r === null ? r = [B] : r.push(B), e++;
          }
          var W = I2 === e;
        } else var W = true;
      }
    }
  } else {
    const N2 = { instancePath: s, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    r === null ? r = [N2] : r.push(N2), e++;
  }
  var T = oe === e;
  if (T && G) G = false, R = [R, 1];
  else {
    T && (G = true, R = 1, Y !== true && (Y = true));
    const N2 = e;
    U(y, { instancePath: s, parentData: fe, parentDataProperty: ce, rootData: $, dynamicAnchors: L }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
    var T = N2 === e;
    T && G ? (G = false, R = [R, 2]) : T && (G = true, R = 2, Y !== true && (Y = true));
  }
  if (G) e = C, r !== null && (C ? r.length = C : r = null);
  else {
    const N2 = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: R }, message: "must match exactly one schema in oneOf" };
    return r === null ? r = [N2] : r.push(N2), e++, l.errors = r, false;
  }
  return l.errors = r, Q.props = Y, e === 0;
}
l.evaluated = { dynamicProps: true, dynamicItems: false };
function z(y, { instancePath: s = "", parentData: fe, parentDataProperty: ce, rootData: $ = y, dynamicAnchors: L = {} } = {}) {
  let r = null, e = 0;
  const Q = z.evaluated;
  Q.dynamicProps && (Q.props = void 0), Q.dynamicItems && (Q.items = void 0);
  const C = e;
  let G = false, R = null;
  const re = e;
  if (e === re) if (y && typeof y == "object" && !Array.isArray(y)) {
    let N2;
    if (y.state === void 0 && (N2 = "state") || y.value === void 0 && (N2 = "value") || y.source === void 0 && (N2 = "source")) {
      const H = { instancePath: s, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: N2 }, message: "must have required property '" + N2 + "'" };
      r === null ? r = [H] : r.push(H), e++;
    } else {
      const H = e;
      for (const c in y) if (!(c === "state" || c === "value" || c === "source")) {
        const I2 = { instancePath: s, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        r === null ? r = [I2] : r.push(I2), e++;
        break;
      }
      if (H === e) {
        if (y.state !== void 0) {
          const c = e;
          if (y.state !== "seen") {
            const I2 = { instancePath: s + "/state", schemaPath: "#/oneOf/0/properties/state/const", keyword: "const", params: { allowedValue: "seen" }, message: "must be equal to constant" };
            r === null ? r = [I2] : r.push(I2), e++;
          }
          var D = c === e;
        } else var D = true;
        if (D) {
          if (y.value !== void 0) {
            const c = e;
            if (!Array.isArray(y.value)) {
              const se = { instancePath: s + "/value", schemaPath: "#/oneOf/0/properties/value/type", keyword: "type", params: { type: "array" }, message: "must be array" };
              r === null ? r = [se] : r.push(se), e++;
            }
            var D = c === e;
          } else var D = true;
          if (D) if (y.source !== void 0) {
            let c = y.source;
            const I2 = e;
            if (e === e) if (c && typeof c == "object" && !Array.isArray(c)) {
              let B;
              if (c.endpoint === void 0 && (B = "endpoint") || c.status === void 0 && (B = "status") || c.tier === void 0 && (B = "tier") || c.at === void 0 && (B = "at")) {
                const K = { instancePath: s + "/source", schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" };
                r === null ? r = [K] : r.push(K), e++;
              } else {
                const K = e;
                for (const d in c) if (!(d === "endpoint" || d === "status" || d === "tier" || d === "at" || d === "digest")) {
                  const k = { instancePath: s + "/source", schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                  r === null ? r = [k] : r.push(k), e++;
                  break;
                }
                if (K === e) {
                  if (c.endpoint !== void 0) {
                    let d = c.endpoint;
                    const k = e;
                    if (e === k) if (typeof d == "string") {
                      if (j(d) > 2e3) {
                        const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                        r === null ? r = [F] : r.push(F), e++;
                      } else if (j(d) < 1) {
                        const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                        r === null ? r = [F] : r.push(F), e++;
                      }
                    } else {
                      const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      r === null ? r = [F] : r.push(F), e++;
                    }
                    var v = k === e;
                  } else var v = true;
                  if (v) {
                    if (c.status !== void 0) {
                      let d = c.status;
                      const k = e;
                      if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                        const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        r === null ? r = [f] : r.push(f), e++;
                      }
                      if (e === k && typeof d == "number" && isFinite(d)) {
                        if (d > 999 || isNaN(d)) {
                          const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" };
                          r === null ? r = [f] : r.push(f), e++;
                        } else if (d < 0 || isNaN(d)) {
                          const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          r === null ? r = [f] : r.push(f), e++;
                        }
                      }
                      var v = k === e;
                    } else var v = true;
                    if (v) {
                      if (c.tier !== void 0) {
                        let d = c.tier;
                        const k = e;
                        if (!(d === "anonymous" || d === "token" || d === "admin-token")) {
                          const f = { instancePath: s + "/source/tier", schemaPath: "#/$defs/source/properties/tier/enum", keyword: "enum", params: { allowedValues: ye.properties.tier.enum }, message: "must be equal to one of the allowed values" };
                          r === null ? r = [f] : r.push(f), e++;
                        }
                        var v = k === e;
                      } else var v = true;
                      if (v) {
                        if (c.at !== void 0) {
                          let d = c.at;
                          const k = e;
                          if (e === k && e === k) if (typeof d == "string") {
                            if (j(d) > 40) {
                              const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                              r === null ? r = [f] : r.push(f), e++;
                            } else if (!ue.validate(d)) {
                              const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                              r === null ? r = [f] : r.push(f), e++;
                            }
                          } else {
                            const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [f] : r.push(f), e++;
                          }
                          var v = k === e;
                        } else var v = true;
                        if (v) if (c.digest !== void 0) {
                          let d = c.digest;
                          const k = e;
                          if (e === k) if (typeof d == "string") {
                            if (!pe.test(d)) {
                              const f = { instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                              r === null ? r = [f] : r.push(f), e++;
                            }
                          } else {
                            const f = { instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            r === null ? r = [f] : r.push(f), e++;
                          }
                          var v = k === e;
                        } else var v = true;
                      }
                    }
                  }
                }
              }
            } else {
              const B = { instancePath: s + "/source", schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              r === null ? r = [B] : r.push(B), e++;
            }
            var D = I2 === e;
          } else var D = true;
        }
      }
    }
  } else {
    const N2 = { instancePath: s, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    r === null ? r = [N2] : r.push(N2), e++;
  }
  var T = re === e;
  if (T) {
    G = true, R = 0;
    var Y = true;
  }
  const oe = e;
  if (e === oe) if (y && typeof y == "object" && !Array.isArray(y)) {
    let N2;
    if (y.state === void 0 && (N2 = "state") || y.source === void 0 && (N2 = "source")) {
      const H = { instancePath: s, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: N2 }, message: "must have required property '" + N2 + "'" };
      r === null ? r = [H] : r.push(H), e++;
    } else {
      const H = e;
      for (const c in y) if (!(c === "state" || c === "source")) {
        const I2 = { instancePath: s, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: c }, message: "must NOT have additional properties" };
        r === null ? r = [I2] : r.push(I2), e++;
        break;
      }
      if (H === e) {
        if (y.state !== void 0) {
          const c = e;
          if (y.state !== "absent") {
            const I2 = { instancePath: s + "/state", schemaPath: "#/oneOf/1/properties/state/const", keyword: "const", params: { allowedValue: "absent" }, message: "must be equal to constant" };
            r === null ? r = [I2] : r.push(I2), e++;
          }
          var W = c === e;
        } else var W = true;
        if (W) if (y.source !== void 0) {
          let c = y.source;
          const I2 = e;
          if (e === e) if (c && typeof c == "object" && !Array.isArray(c)) {
            let B;
            if (c.endpoint === void 0 && (B = "endpoint") || c.status === void 0 && (B = "status") || c.tier === void 0 && (B = "tier") || c.at === void 0 && (B = "at")) {
              const K = { instancePath: s + "/source", schemaPath: "#/$defs/source/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" };
              r === null ? r = [K] : r.push(K), e++;
            } else {
              const K = e;
              for (const d in c) if (!(d === "endpoint" || d === "status" || d === "tier" || d === "at" || d === "digest")) {
                const k = { instancePath: s + "/source", schemaPath: "#/$defs/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" };
                r === null ? r = [k] : r.push(k), e++;
                break;
              }
              if (K === e) {
                if (c.endpoint !== void 0) {
                  let d = c.endpoint;
                  const k = e;
                  if (e === k) if (typeof d == "string") {
                    if (j(d) > 2e3) {
                      const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                      r === null ? r = [F] : r.push(F), e++;
                    } else if (j(d) < 1) {
                      const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                      r === null ? r = [F] : r.push(F), e++;
                    }
                  } else {
                    const F = { instancePath: s + "/source/endpoint", schemaPath: "#/$defs/source/properties/endpoint/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    r === null ? r = [F] : r.push(F), e++;
                  }
                  var S = k === e;
                } else var S = true;
                if (S) {
                  if (c.status !== void 0) {
                    let d = c.status;
                    const k = e;
                    if (!(typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d))) {
                      const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                      r === null ? r = [f] : r.push(f), e++;
                    }
                    if (e === k && typeof d == "number" && isFinite(d)) {
                      if (d > 999 || isNaN(d)) {
                        const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 999 }, message: "must be <= 999" };
                        r === null ? r = [f] : r.push(f), e++;
                      } else if (d < 0 || isNaN(d)) {
                        const f = { instancePath: s + "/source/status", schemaPath: "#/$defs/source/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                        r === null ? r = [f] : r.push(f), e++;
                      }
                    }
                    var S = k === e;
                  } else var S = true;
                  if (S) {
                    if (c.tier !== void 0) {
                      let d = c.tier;
                      const k = e;
                      if (!(d === "anonymous" || d === "token" || d === "admin-token")) {
                        const f = { instancePath: s + "/source/tier", schemaPath: "#/$defs/source/properties/tier/enum", keyword: "enum", params: { allowedValues: ye.properties.tier.enum }, message: "must be equal to one of the allowed values" };
                        r === null ? r = [f] : r.push(f), e++;
                      }
                      var S = k === e;
                    } else var S = true;
                    if (S) {
                      if (c.at !== void 0) {
                        let d = c.at;
                        const k = e;
                        if (e === k && e === k) if (typeof d == "string") {
                          if (j(d) > 40) {
                            const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" };
                            r === null ? r = [f] : r.push(f), e++;
                          } else if (!ue.validate(d)) {
                            const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' };
                            r === null ? r = [f] : r.push(f), e++;
                          }
                        } else {
                          const f = { instancePath: s + "/source/at", schemaPath: "#/$defs/source/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          r === null ? r = [f] : r.push(f), e++;
                        }
                        var S = k === e;
                      } else var S = true;
                      if (S) if (c.digest !== void 0) {
                        let d = c.digest;
                        const k = e;
                        if (e === k) if (typeof d == "string") {
                          if (!pe.test(d)) {
                            const f = { instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                            r === null ? r = [f] : r.push(f), e++;
                          }
                        } else {
                          const f = { instancePath: s + "/source/digest", schemaPath: "#/$defs/source/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          r === null ? r = [f] : r.push(f), e++;
                        }
                        var S = k === e;
                      } else var S = true;
                    }
                  }
                }
              }
            }
          } else {
            const B = { instancePath: s + "/source", schemaPath: "#/$defs/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            r === null ? r = [B] : r.push(B), e++;
          }
          var W = I2 === e;
        } else var W = true;
      }
    }
  } else {
    const N2 = { instancePath: s, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    r === null ? r = [N2] : r.push(N2), e++;
  }
  var T = oe === e;
  if (T && G) G = false, R = [R, 1];
  else {
    T && (G = true, R = 1, Y !== true && (Y = true));
    const N2 = e;
    U(y, { instancePath: s, parentData: fe, parentDataProperty: ce, rootData: $, dynamicAnchors: L }) || (r = r === null ? U.errors : r.concat(U.errors), e = r.length);
    var T = N2 === e;
    T && G ? (G = false, R = [R, 2]) : T && (G = true, R = 2, Y !== true && (Y = true));
  }
  if (G) e = C, r !== null && (C ? r.length = C : r = null);
  else {
    const N2 = { instancePath: s, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: R }, message: "must match exactly one schema in oneOf" };
    return r === null ? r = [N2] : r.push(N2), e++, z.errors = r, false;
  }
  return z.errors = r, Q.props = Y, e === 0;
}
z.evaluated = { dynamicProps: true, dynamicItems: false };
function o(y, { instancePath: s = "", parentData: fe, parentDataProperty: ce, rootData: $ = y, dynamicAnchors: L = {} } = {}) {
  let r = null, e = 0;
  const Q = o.evaluated;
  if (Q.dynamicProps && (Q.props = void 0), Q.dynamicItems && (Q.items = void 0), e === 0) if (y && typeof y == "object" && !Array.isArray(y)) {
    let ie;
    if (y.format === void 0 && (ie = "format") || y.copse === void 0 && (ie = "copse") || y.reading === void 0 && (ie = "reading") || y.release === void 0 && (ie = "release") || y.terms === void 0 && (ie = "terms") || y.declarations === void 0 && (ie = "declarations") || y.facts === void 0 && (ie = "facts")) return o.errors = [{ instancePath: s, schemaPath: "#/required", keyword: "required", params: { missingProperty: ie }, message: "must have required property '" + ie + "'" }], false;
    {
      const Ve2 = e;
      for (const t2 in y) if (!(t2 === "format" || t2 === "copse" || t2 === "reading" || t2 === "release" || t2 === "terms" || t2 === "declarations" || t2 === "facts")) {
        return o.errors = [{ instancePath: s, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: t2 }, message: "must NOT have additional properties" }], false;
        break;
      }
      if (Ve2 === e) {
        if (y.format !== void 0) {
          const t2 = e;
          if (y.format !== "https://w3id.org/copse/facts/v1") return o.errors = [{ instancePath: s + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "https://w3id.org/copse/facts/v1" }, message: "must be equal to constant" }], false;
          var C = t2 === e;
        } else var C = true;
        if (C) {
          if (y.copse !== void 0) {
            let t2 = y.copse;
            const X = e;
            if (e === X) if (t2 && typeof t2 == "object" && !Array.isArray(t2)) {
              let g2;
              if (t2.version === void 0 && (g2 = "version") || t2.rules === void 0 && (g2 = "rules")) return o.errors = [{ instancePath: s + "/copse", schemaPath: "#/properties/copse/required", keyword: "required", params: { missingProperty: g2 }, message: "must have required property '" + g2 + "'" }], false;
              {
                const b = e;
                for (const a in t2) if (!(a === "version" || a === "rules")) {
                  return o.errors = [{ instancePath: s + "/copse", schemaPath: "#/properties/copse/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], false;
                  break;
                }
                if (b === e) {
                  if (t2.version !== void 0) {
                    let a = t2.version;
                    const _2 = e;
                    if (e === _2) if (typeof a == "string") {
                      if (j(a) > 100) return o.errors = [{ instancePath: s + "/copse/version", schemaPath: "#/properties/copse/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                      if (j(a) < 1) return o.errors = [{ instancePath: s + "/copse/version", schemaPath: "#/properties/copse/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                    } else return o.errors = [{ instancePath: s + "/copse/version", schemaPath: "#/properties/copse/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var G = _2 === e;
                  } else var G = true;
                  if (G) if (t2.rules !== void 0) {
                    let a = t2.rules;
                    const _2 = e;
                    if (e === _2) if (typeof a == "string") {
                      if (!pe.test(a)) return o.errors = [{ instancePath: s + "/copse/rules", schemaPath: "#/properties/copse/properties/rules/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                    } else return o.errors = [{ instancePath: s + "/copse/rules", schemaPath: "#/properties/copse/properties/rules/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                    var G = _2 === e;
                  } else var G = true;
                }
              }
            } else return o.errors = [{ instancePath: s + "/copse", schemaPath: "#/properties/copse/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
            var C = X === e;
          } else var C = true;
          if (C) {
            if (y.reading !== void 0) {
              let t2 = y.reading;
              const X = e;
              if (!(t2 === "sscop-14" || t2 === "dsit")) return o.errors = [{ instancePath: s + "/reading", schemaPath: "#/properties/reading/enum", keyword: "enum", params: { allowedValues: ae.properties.reading.enum }, message: "must be equal to one of the allowed values" }], false;
              var C = X === e;
            } else var C = true;
            if (C) {
              if (y.release !== void 0) {
                let t2 = y.release;
                const X = e;
                if (e === X) if (t2 && typeof t2 == "object" && !Array.isArray(t2)) {
                  let g2;
                  if (t2.repository === void 0 && (g2 = "repository") || t2.serverUrl === void 0 && (g2 = "serverUrl") || t2.tag === void 0 && (g2 = "tag") || t2.commit === void 0 && (g2 = "commit") || t2.artefacts === void 0 && (g2 = "artefacts")) return o.errors = [{ instancePath: s + "/release", schemaPath: "#/properties/release/required", keyword: "required", params: { missingProperty: g2 }, message: "must have required property '" + g2 + "'" }], false;
                  {
                    const b = e;
                    for (const a in t2) if (!(a === "repository" || a === "serverUrl" || a === "tag" || a === "commit" || a === "artefacts")) {
                      return o.errors = [{ instancePath: s + "/release", schemaPath: "#/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], false;
                      break;
                    }
                    if (b === e) {
                      if (t2.repository !== void 0) {
                        let a = t2.repository;
                        const _2 = e;
                        if (e === _2) if (typeof a == "string") {
                          if (!Ee.test(a)) return o.errors = [{ instancePath: s + "/release/repository", schemaPath: "#/properties/release/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[^/]{1,100}/[^/]{1,100}$" }, message: 'must match pattern "^[^/]{1,100}/[^/]{1,100}$"' }], false;
                        } else return o.errors = [{ instancePath: s + "/release/repository", schemaPath: "#/properties/release/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                        var R = _2 === e;
                      } else var R = true;
                      if (R) {
                        if (t2.serverUrl !== void 0) {
                          let a = t2.serverUrl;
                          const _2 = e;
                          if (e === _2) if (typeof a == "string") {
                            if (j(a) > 500) return o.errors = [{ instancePath: s + "/release/serverUrl", schemaPath: "#/properties/release/properties/serverUrl/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], false;
                            if (j(a) < 1) return o.errors = [{ instancePath: s + "/release/serverUrl", schemaPath: "#/properties/release/properties/serverUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                          } else return o.errors = [{ instancePath: s + "/release/serverUrl", schemaPath: "#/properties/release/properties/serverUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var R = _2 === e;
                        } else var R = true;
                        if (R) {
                          if (t2.tag !== void 0) {
                            let a = t2.tag;
                            const _2 = e;
                            if (e === _2) if (typeof a == "string") {
                              if (j(a) > 1e3) return o.errors = [{ instancePath: s + "/release/tag", schemaPath: "#/properties/release/properties/tag/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                              if (j(a) < 1) return o.errors = [{ instancePath: s + "/release/tag", schemaPath: "#/properties/release/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                            } else return o.errors = [{ instancePath: s + "/release/tag", schemaPath: "#/properties/release/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                            var R = _2 === e;
                          } else var R = true;
                          if (R) {
                            if (t2.commit !== void 0) {
                              let a = t2.commit;
                              const _2 = e;
                              if (e === _2) if (typeof a == "string") {
                                if (!Ge.test(a)) return o.errors = [{ instancePath: s + "/release/commit", schemaPath: "#/properties/release/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' }], false;
                              } else return o.errors = [{ instancePath: s + "/release/commit", schemaPath: "#/properties/release/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                              var R = _2 === e;
                            } else var R = true;
                            if (R) if (t2.artefacts !== void 0) {
                              let a = t2.artefacts;
                              const _2 = e;
                              if (e === _2) if (Array.isArray(a)) {
                                if (a.length > 1e5) return o.errors = [{ instancePath: s + "/release/artefacts", schemaPath: "#/properties/release/properties/artefacts/maxItems", keyword: "maxItems", params: { limit: 1e5 }, message: "must NOT have more than 100000 items" }], false;
                                if (a.length < 0) return o.errors = [{ instancePath: s + "/release/artefacts", schemaPath: "#/properties/release/properties/artefacts/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                {
                                  var re = true;
                                  const q = a.length;
                                  for (let h = 0; h < q; h++) {
                                    let i2 = a[h];
                                    const x2 = e;
                                    if (e === x2) if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
                                      let u;
                                      if (i2.name === void 0 && (u = "name") || i2.sha256 === void 0 && (u = "sha256")) return o.errors = [{ instancePath: s + "/release/artefacts/" + h, schemaPath: "#/properties/release/properties/artefacts/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                      {
                                        const w = e;
                                        for (const m in i2) if (!(m === "name" || m === "sha256")) {
                                          return o.errors = [{ instancePath: s + "/release/artefacts/" + h, schemaPath: "#/properties/release/properties/artefacts/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
                                          break;
                                        }
                                        if (w === e) {
                                          if (i2.name !== void 0) {
                                            let m = i2.name;
                                            const A = e;
                                            if (e === A) if (typeof m == "string") {
                                              if (j(m) > 1e3) return o.errors = [{ instancePath: s + "/release/artefacts/" + h + "/name", schemaPath: "#/properties/release/properties/artefacts/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                              if (j(m) < 1) return o.errors = [{ instancePath: s + "/release/artefacts/" + h + "/name", schemaPath: "#/properties/release/properties/artefacts/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                            } else return o.errors = [{ instancePath: s + "/release/artefacts/" + h + "/name", schemaPath: "#/properties/release/properties/artefacts/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var D = A === e;
                                          } else var D = true;
                                          if (D) if (i2.sha256 !== void 0) {
                                            let m = i2.sha256;
                                            const A = e;
                                            if (e === A) if (typeof m == "string") {
                                              if (!pe.test(m)) return o.errors = [{ instancePath: s + "/release/artefacts/" + h + "/sha256", schemaPath: "#/properties/release/properties/artefacts/items/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                            } else return o.errors = [{ instancePath: s + "/release/artefacts/" + h + "/sha256", schemaPath: "#/properties/release/properties/artefacts/items/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var D = A === e;
                                          } else var D = true;
                                        }
                                      }
                                    } else return o.errors = [{ instancePath: s + "/release/artefacts/" + h, schemaPath: "#/properties/release/properties/artefacts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                    var re = x2 === e;
                                    if (!re) break;
                                  }
                                }
                              } else return o.errors = [{ instancePath: s + "/release/artefacts", schemaPath: "#/properties/release/properties/artefacts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                              var R = _2 === e;
                            } else var R = true;
                          }
                        }
                      }
                    }
                  }
                } else return o.errors = [{ instancePath: s + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                var C = X === e;
              } else var C = true;
              if (C) {
                if (y.terms !== void 0) {
                  let t2 = y.terms;
                  const X = e;
                  if (e === X) if (t2 && typeof t2 == "object" && !Array.isArray(t2)) {
                    let g2;
                    if (t2.now === void 0 && (g2 = "now") || t2.minimumApprovals === void 0 && (g2 = "minimumApprovals") || t2.minimumBuildLevel === void 0 && (g2 = "minimumBuildLevel") || t2.expectedBuilders === void 0 && (g2 = "expectedBuilders") || t2.expectedIdentities === void 0 && (g2 = "expectedIdentities") || t2.handlingDeadlines === void 0 && (g2 = "handlingDeadlines") || t2.secretMaxAgeDays === void 0 && (g2 = "secretMaxAgeDays") || t2.threatModelMaxAgeDays === void 0 && (g2 = "threatModelMaxAgeDays") || t2.advisoryDelayDays === void 0 && (g2 = "advisoryDelayDays") || t2.supportLines === void 0 && (g2 = "supportLines") || t2.channels === void 0 && (g2 = "channels") || t2.keys === void 0 && (g2 = "keys") || t2.documents === void 0 && (g2 = "documents") || t2.materialChanges === void 0 && (g2 = "materialChanges") || t2.role === void 0 && (g2 = "role") || t2.vendor === void 0 && (g2 = "vendor") || t2.productLines === void 0 && (g2 = "productLines")) return o.errors = [{ instancePath: s + "/terms", schemaPath: "#/properties/terms/required", keyword: "required", params: { missingProperty: g2 }, message: "must have required property '" + g2 + "'" }], false;
                    {
                      const b = e;
                      for (const a in t2) if (!Te.call(ae.properties.terms.properties, a)) {
                        return o.errors = [{ instancePath: s + "/terms", schemaPath: "#/properties/terms/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], false;
                        break;
                      }
                      if (b === e) {
                        if (t2.now !== void 0) {
                          let a = t2.now;
                          const _2 = e;
                          if (e === _2 && e === _2) if (typeof a == "string") {
                            if (j(a) > 40) return o.errors = [{ instancePath: s + "/terms/now", schemaPath: "#/properties/terms/properties/now/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], false;
                            if (!ue.validate(a)) return o.errors = [{ instancePath: s + "/terms/now", schemaPath: "#/properties/terms/properties/now/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], false;
                          } else return o.errors = [{ instancePath: s + "/terms/now", schemaPath: "#/properties/terms/properties/now/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                          var v = _2 === e;
                        } else var v = true;
                        if (v) {
                          if (t2.minimumApprovals !== void 0) {
                            let a = t2.minimumApprovals;
                            const _2 = e;
                            if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return o.errors = [{ instancePath: s + "/terms/minimumApprovals", schemaPath: "#/properties/terms/properties/minimumApprovals/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                            if (e === _2 && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return o.errors = [{ instancePath: s + "/terms/minimumApprovals", schemaPath: "#/properties/terms/properties/minimumApprovals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                            var v = _2 === e;
                          } else var v = true;
                          if (v) {
                            if (t2.minimumBuildLevel !== void 0) {
                              let a = t2.minimumBuildLevel;
                              const _2 = e;
                              if (!(a === 0 || a === 1 || a === 2 || a === 3)) return o.errors = [{ instancePath: s + "/terms/minimumBuildLevel", schemaPath: "#/properties/terms/properties/minimumBuildLevel/enum", keyword: "enum", params: { allowedValues: ae.properties.terms.properties.minimumBuildLevel.enum }, message: "must be equal to one of the allowed values" }], false;
                              var v = _2 === e;
                            } else var v = true;
                            if (v) {
                              if (t2.expectedBuilders !== void 0) {
                                let a = t2.expectedBuilders;
                                const _2 = e;
                                if (e === _2) if (Array.isArray(a)) {
                                  if (a.length > 1e3) return o.errors = [{ instancePath: s + "/terms/expectedBuilders", schemaPath: "#/properties/terms/properties/expectedBuilders/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], false;
                                  if (a.length < 0) return o.errors = [{ instancePath: s + "/terms/expectedBuilders", schemaPath: "#/properties/terms/properties/expectedBuilders/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                  {
                                    var Y = true;
                                    const q = a.length;
                                    for (let h = 0; h < q; h++) {
                                      let i2 = a[h];
                                      const x2 = e;
                                      if (e === x2) if (typeof i2 == "string") {
                                        if (j(i2) > 2e3) return o.errors = [{ instancePath: s + "/terms/expectedBuilders/" + h, schemaPath: "#/properties/terms/properties/expectedBuilders/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                      } else return o.errors = [{ instancePath: s + "/terms/expectedBuilders/" + h, schemaPath: "#/properties/terms/properties/expectedBuilders/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                      var Y = x2 === e;
                                      if (!Y) break;
                                    }
                                  }
                                } else return o.errors = [{ instancePath: s + "/terms/expectedBuilders", schemaPath: "#/properties/terms/properties/expectedBuilders/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                var v = _2 === e;
                              } else var v = true;
                              if (v) {
                                if (t2.expectedIdentities !== void 0) {
                                  let a = t2.expectedIdentities;
                                  const _2 = e;
                                  if (e === _2) if (Array.isArray(a)) {
                                    if (a.length > 1e3) return o.errors = [{ instancePath: s + "/terms/expectedIdentities", schemaPath: "#/properties/terms/properties/expectedIdentities/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], false;
                                    if (a.length < 0) return o.errors = [{ instancePath: s + "/terms/expectedIdentities", schemaPath: "#/properties/terms/properties/expectedIdentities/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                    {
                                      var oe = true;
                                      const q = a.length;
                                      for (let h = 0; h < q; h++) {
                                        let i2 = a[h];
                                        const x2 = e;
                                        if (e === x2) if (typeof i2 == "string") {
                                          if (j(i2) > 2e3) return o.errors = [{ instancePath: s + "/terms/expectedIdentities/" + h, schemaPath: "#/properties/terms/properties/expectedIdentities/items/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                        } else return o.errors = [{ instancePath: s + "/terms/expectedIdentities/" + h, schemaPath: "#/properties/terms/properties/expectedIdentities/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                        var oe = x2 === e;
                                        if (!oe) break;
                                      }
                                    }
                                  } else return o.errors = [{ instancePath: s + "/terms/expectedIdentities", schemaPath: "#/properties/terms/properties/expectedIdentities/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                  var v = _2 === e;
                                } else var v = true;
                                if (v) {
                                  if (t2.handlingDeadlines !== void 0) {
                                    let a = t2.handlingDeadlines;
                                    const _2 = e;
                                    if (e === _2) if (a && typeof a == "object" && !Array.isArray(a)) {
                                      let q;
                                      if (a.critical === void 0 && (q = "critical") || a.high === void 0 && (q = "high") || a.medium === void 0 && (q = "medium") || a.low === void 0 && (q = "low")) return o.errors = [{ instancePath: s + "/terms/handlingDeadlines", schemaPath: "#/properties/terms/properties/handlingDeadlines/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], false;
                                      {
                                        const h = e;
                                        for (const i2 in a) if (!(i2 === "critical" || i2 === "high" || i2 === "medium" || i2 === "low")) {
                                          return o.errors = [{ instancePath: s + "/terms/handlingDeadlines", schemaPath: "#/properties/terms/properties/handlingDeadlines/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 }, message: "must NOT have additional properties" }], false;
                                          break;
                                        }
                                        if (h === e) {
                                          if (a.critical !== void 0) {
                                            let i2 = a.critical;
                                            const x2 = e, O = e;
                                            let u = false;
                                            const w = e;
                                            if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
                                              const A = { instancePath: s + "/terms/handlingDeadlines/critical", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/critical/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                              r === null ? r = [A] : r.push(A), e++;
                                            }
                                            if (e === w && typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
                                              const A = { instancePath: s + "/terms/handlingDeadlines/critical", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/critical/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                              r === null ? r = [A] : r.push(A), e++;
                                            }
                                            var W = w === e;
                                            u = u || W;
                                            const m = e;
                                            if (i2 !== null) {
                                              const A = { instancePath: s + "/terms/handlingDeadlines/critical", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/critical/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              r === null ? r = [A] : r.push(A), e++;
                                            }
                                            var W = m === e;
                                            if (u = u || W, u) e = O, r !== null && (O ? r.length = O : r = null);
                                            else {
                                              const A = { instancePath: s + "/terms/handlingDeadlines/critical", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/critical/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              return r === null ? r = [A] : r.push(A), e++, o.errors = r, false;
                                            }
                                            var S = x2 === e;
                                          } else var S = true;
                                          if (S) {
                                            if (a.high !== void 0) {
                                              let i2 = a.high;
                                              const x2 = e, O = e;
                                              let u = false;
                                              const w = e;
                                              if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
                                                const n = { instancePath: s + "/terms/handlingDeadlines/high", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/high/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                r === null ? r = [n] : r.push(n), e++;
                                              }
                                              if (e === w && typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
                                                const n = { instancePath: s + "/terms/handlingDeadlines/high", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/high/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                r === null ? r = [n] : r.push(n), e++;
                                              }
                                              var T = w === e;
                                              u = u || T;
                                              const m = e;
                                              if (i2 !== null) {
                                                const n = { instancePath: s + "/terms/handlingDeadlines/high", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/high/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                r === null ? r = [n] : r.push(n), e++;
                                              }
                                              var T = m === e;
                                              if (u = u || T, u) e = O, r !== null && (O ? r.length = O : r = null);
                                              else {
                                                const n = { instancePath: s + "/terms/handlingDeadlines/high", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/high/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                              }
                                              var S = x2 === e;
                                            } else var S = true;
                                            if (S) {
                                              if (a.medium !== void 0) {
                                                let i2 = a.medium;
                                                const x2 = e, O = e;
                                                let u = false;
                                                const w = e;
                                                if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
                                                  const n = { instancePath: s + "/terms/handlingDeadlines/medium", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/medium/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                                if (e === w && typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
                                                  const n = { instancePath: s + "/terms/handlingDeadlines/medium", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/medium/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                                var N2 = w === e;
                                                u = u || N2;
                                                const m = e;
                                                if (i2 !== null) {
                                                  const n = { instancePath: s + "/terms/handlingDeadlines/medium", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/medium/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                                var N2 = m === e;
                                                if (u = u || N2, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                else {
                                                  const n = { instancePath: s + "/terms/handlingDeadlines/medium", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/medium/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                }
                                                var S = x2 === e;
                                              } else var S = true;
                                              if (S) if (a.low !== void 0) {
                                                let i2 = a.low;
                                                const x2 = e, O = e;
                                                let u = false;
                                                const w = e;
                                                if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) {
                                                  const n = { instancePath: s + "/terms/handlingDeadlines/low", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/low/anyOf/0/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                                if (e === w && typeof i2 == "number" && isFinite(i2) && (i2 < 0 || isNaN(i2))) {
                                                  const n = { instancePath: s + "/terms/handlingDeadlines/low", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/low/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                                var H = w === e;
                                                u = u || H;
                                                const m = e;
                                                if (i2 !== null) {
                                                  const n = { instancePath: s + "/terms/handlingDeadlines/low", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/low/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                                var H = m === e;
                                                if (u = u || H, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                else {
                                                  const n = { instancePath: s + "/terms/handlingDeadlines/low", schemaPath: "#/properties/terms/properties/handlingDeadlines/properties/low/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                }
                                                var S = x2 === e;
                                              } else var S = true;
                                            }
                                          }
                                        }
                                      }
                                    } else return o.errors = [{ instancePath: s + "/terms/handlingDeadlines", schemaPath: "#/properties/terms/properties/handlingDeadlines/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                    var v = _2 === e;
                                  } else var v = true;
                                  if (v) {
                                    if (t2.secretMaxAgeDays !== void 0) {
                                      let a = t2.secretMaxAgeDays;
                                      const _2 = e;
                                      if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return o.errors = [{ instancePath: s + "/terms/secretMaxAgeDays", schemaPath: "#/properties/terms/properties/secretMaxAgeDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                      if (e === _2 && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return o.errors = [{ instancePath: s + "/terms/secretMaxAgeDays", schemaPath: "#/properties/terms/properties/secretMaxAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                      var v = _2 === e;
                                    } else var v = true;
                                    if (v) {
                                      if (t2.threatModelMaxAgeDays !== void 0) {
                                        let a = t2.threatModelMaxAgeDays;
                                        const _2 = e;
                                        if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return o.errors = [{ instancePath: s + "/terms/threatModelMaxAgeDays", schemaPath: "#/properties/terms/properties/threatModelMaxAgeDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                        if (e === _2 && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return o.errors = [{ instancePath: s + "/terms/threatModelMaxAgeDays", schemaPath: "#/properties/terms/properties/threatModelMaxAgeDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                        var v = _2 === e;
                                      } else var v = true;
                                      if (v) {
                                        if (t2.advisoryDelayDays !== void 0) {
                                          let a = t2.advisoryDelayDays;
                                          const _2 = e;
                                          if (!(typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a))) return o.errors = [{ instancePath: s + "/terms/advisoryDelayDays", schemaPath: "#/properties/terms/properties/advisoryDelayDays/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                          if (e === _2 && typeof a == "number" && isFinite(a) && (a < 0 || isNaN(a))) return o.errors = [{ instancePath: s + "/terms/advisoryDelayDays", schemaPath: "#/properties/terms/properties/advisoryDelayDays/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                          var v = _2 === e;
                                        } else var v = true;
                                        if (v) {
                                          if (t2.supportLines !== void 0) {
                                            let a = t2.supportLines;
                                            const _2 = e;
                                            if (e === _2) if (Array.isArray(a)) {
                                              if (a.length > 200) return o.errors = [{ instancePath: s + "/terms/supportLines", schemaPath: "#/properties/terms/properties/supportLines/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], false;
                                              if (a.length < 0) return o.errors = [{ instancePath: s + "/terms/supportLines", schemaPath: "#/properties/terms/properties/supportLines/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                              {
                                                var c = true;
                                                const q = a.length;
                                                for (let h = 0; h < q; h++) {
                                                  let i2 = a[h];
                                                  const x2 = e;
                                                  if (e === x2) if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
                                                    let u;
                                                    if (i2.line === void 0 && (u = "line") || i2.versions === void 0 && (u = "versions") || i2.released === void 0 && (u = "released") || i2.endOfSupport === void 0 && (u = "endOfSupport") || i2.announced === void 0 && (u = "announced")) return o.errors = [{ instancePath: s + "/terms/supportLines/" + h, schemaPath: "#/properties/terms/properties/supportLines/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                                    {
                                                      const w = e;
                                                      for (const m in i2) if (!(m === "line" || m === "versions" || m === "released" || m === "endOfSupport" || m === "announced")) {
                                                        return o.errors = [{ instancePath: s + "/terms/supportLines/" + h, schemaPath: "#/properties/terms/properties/supportLines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
                                                        break;
                                                      }
                                                      if (w === e) {
                                                        if (i2.line !== void 0) {
                                                          let m = i2.line;
                                                          const A = e;
                                                          if (e === A) if (typeof m == "string") {
                                                            if (j(m) > 100) return o.errors = [{ instancePath: s + "/terms/supportLines/" + h + "/line", schemaPath: "#/properties/terms/properties/supportLines/items/properties/line/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                          } else return o.errors = [{ instancePath: s + "/terms/supportLines/" + h + "/line", schemaPath: "#/properties/terms/properties/supportLines/items/properties/line/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                          var I2 = A === e;
                                                        } else var I2 = true;
                                                        if (I2) {
                                                          if (i2.versions !== void 0) {
                                                            let m = i2.versions;
                                                            const A = e, n = e;
                                                            let M = false;
                                                            const J = e;
                                                            if (e === J) if (typeof m == "string") {
                                                              if (j(m) > 200) {
                                                                const P = { instancePath: s + "/terms/supportLines/" + h + "/versions", schemaPath: "#/properties/terms/properties/supportLines/items/properties/versions/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                                r === null ? r = [P] : r.push(P), e++;
                                                              }
                                                            } else {
                                                              const P = { instancePath: s + "/terms/supportLines/" + h + "/versions", schemaPath: "#/properties/terms/properties/supportLines/items/properties/versions/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              r === null ? r = [P] : r.push(P), e++;
                                                            }
                                                            var se = J === e;
                                                            M = M || se;
                                                            const E = e;
                                                            if (m !== null) {
                                                              const P = { instancePath: s + "/terms/supportLines/" + h + "/versions", schemaPath: "#/properties/terms/properties/supportLines/items/properties/versions/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                              r === null ? r = [P] : r.push(P), e++;
                                                            }
                                                            var se = E === e;
                                                            if (M = M || se, M) e = n, r !== null && (n ? r.length = n : r = null);
                                                            else {
                                                              const P = { instancePath: s + "/terms/supportLines/" + h + "/versions", schemaPath: "#/properties/terms/properties/supportLines/items/properties/versions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                              return r === null ? r = [P] : r.push(P), e++, o.errors = r, false;
                                                            }
                                                            var I2 = A === e;
                                                          } else var I2 = true;
                                                          if (I2) {
                                                            if (i2.released !== void 0) {
                                                              let m = i2.released;
                                                              const A = e, n = e;
                                                              let M = false;
                                                              const J = e;
                                                              if (e === J) if (typeof m == "string") {
                                                                if (j(m) > 10) {
                                                                  const P = { instancePath: s + "/terms/supportLines/" + h + "/released", schemaPath: "#/properties/terms/properties/supportLines/items/properties/released/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                              } else {
                                                                const P = { instancePath: s + "/terms/supportLines/" + h + "/released", schemaPath: "#/properties/terms/properties/supportLines/items/properties/released/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                r === null ? r = [P] : r.push(P), e++;
                                                              }
                                                              var de = J === e;
                                                              M = M || de;
                                                              const E = e;
                                                              if (m !== null) {
                                                                const P = { instancePath: s + "/terms/supportLines/" + h + "/released", schemaPath: "#/properties/terms/properties/supportLines/items/properties/released/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                r === null ? r = [P] : r.push(P), e++;
                                                              }
                                                              var de = E === e;
                                                              if (M = M || de, M) e = n, r !== null && (n ? r.length = n : r = null);
                                                              else {
                                                                const P = { instancePath: s + "/terms/supportLines/" + h + "/released", schemaPath: "#/properties/terms/properties/supportLines/items/properties/released/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                return r === null ? r = [P] : r.push(P), e++, o.errors = r, false;
                                                              }
                                                              var I2 = A === e;
                                                            } else var I2 = true;
                                                            if (I2) {
                                                              if (i2.endOfSupport !== void 0) {
                                                                let m = i2.endOfSupport;
                                                                const A = e, n = e;
                                                                let M = false;
                                                                const J = e;
                                                                if (e === J) if (typeof m == "string") {
                                                                  if (j(m) > 10) {
                                                                    const P = { instancePath: s + "/terms/supportLines/" + h + "/endOfSupport", schemaPath: "#/properties/terms/properties/supportLines/items/properties/endOfSupport/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                                                                    r === null ? r = [P] : r.push(P), e++;
                                                                  }
                                                                } else {
                                                                  const P = { instancePath: s + "/terms/supportLines/" + h + "/endOfSupport", schemaPath: "#/properties/terms/properties/supportLines/items/properties/endOfSupport/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                                var B = J === e;
                                                                M = M || B;
                                                                const E = e;
                                                                if (m !== null) {
                                                                  const P = { instancePath: s + "/terms/supportLines/" + h + "/endOfSupport", schemaPath: "#/properties/terms/properties/supportLines/items/properties/endOfSupport/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                                var B = E === e;
                                                                if (M = M || B, M) e = n, r !== null && (n ? r.length = n : r = null);
                                                                else {
                                                                  const P = { instancePath: s + "/terms/supportLines/" + h + "/endOfSupport", schemaPath: "#/properties/terms/properties/supportLines/items/properties/endOfSupport/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                  return r === null ? r = [P] : r.push(P), e++, o.errors = r, false;
                                                                }
                                                                var I2 = A === e;
                                                              } else var I2 = true;
                                                              if (I2) if (i2.announced !== void 0) {
                                                                let m = i2.announced;
                                                                const A = e, n = e;
                                                                let M = false;
                                                                const J = e;
                                                                if (e === J) if (typeof m == "string") {
                                                                  if (j(m) > 10) {
                                                                    const P = { instancePath: s + "/terms/supportLines/" + h + "/announced", schemaPath: "#/properties/terms/properties/supportLines/items/properties/announced/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 10 }, message: "must NOT have more than 10 characters" };
                                                                    r === null ? r = [P] : r.push(P), e++;
                                                                  }
                                                                } else {
                                                                  const P = { instancePath: s + "/terms/supportLines/" + h + "/announced", schemaPath: "#/properties/terms/properties/supportLines/items/properties/announced/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                                var K = J === e;
                                                                M = M || K;
                                                                const E = e;
                                                                if (m !== null) {
                                                                  const P = { instancePath: s + "/terms/supportLines/" + h + "/announced", schemaPath: "#/properties/terms/properties/supportLines/items/properties/announced/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                                var K = E === e;
                                                                if (M = M || K, M) e = n, r !== null && (n ? r.length = n : r = null);
                                                                else {
                                                                  const P = { instancePath: s + "/terms/supportLines/" + h + "/announced", schemaPath: "#/properties/terms/properties/supportLines/items/properties/announced/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                  return r === null ? r = [P] : r.push(P), e++, o.errors = r, false;
                                                                }
                                                                var I2 = A === e;
                                                              } else var I2 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else return o.errors = [{ instancePath: s + "/terms/supportLines/" + h, schemaPath: "#/properties/terms/properties/supportLines/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                  var c = x2 === e;
                                                  if (!c) break;
                                                }
                                              }
                                            } else return o.errors = [{ instancePath: s + "/terms/supportLines", schemaPath: "#/properties/terms/properties/supportLines/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                            var v = _2 === e;
                                          } else var v = true;
                                          if (v) {
                                            if (t2.channels !== void 0) {
                                              let a = t2.channels;
                                              const _2 = e;
                                              if (e === _2) if (Array.isArray(a)) {
                                                if (a.length > 100) return o.errors = [{ instancePath: s + "/terms/channels", schemaPath: "#/properties/terms/properties/channels/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                                if (a.length < 0) return o.errors = [{ instancePath: s + "/terms/channels", schemaPath: "#/properties/terms/properties/channels/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                {
                                                  var d = true;
                                                  const q = a.length;
                                                  for (let h = 0; h < q; h++) {
                                                    let i2 = a[h];
                                                    const x2 = e;
                                                    if (e === x2) if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
                                                      let u;
                                                      if (i2.kind === void 0 && (u = "kind") || i2.name === void 0 && (u = "name") || i2.url === void 0 && (u = "url")) return o.errors = [{ instancePath: s + "/terms/channels/" + h, schemaPath: "#/properties/terms/properties/channels/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                                      {
                                                        const w = e;
                                                        for (const m in i2) if (!(m === "kind" || m === "name" || m === "url")) {
                                                          return o.errors = [{ instancePath: s + "/terms/channels/" + h, schemaPath: "#/properties/terms/properties/channels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
                                                          break;
                                                        }
                                                        if (w === e) {
                                                          if (i2.kind !== void 0) {
                                                            let m = i2.kind;
                                                            const A = e;
                                                            if (!(m === "github-release" || m === "npm" || m === "pypi" || m === "oci" || m === "tuf" || m === "other")) return o.errors = [{ instancePath: s + "/terms/channels/" + h + "/kind", schemaPath: "#/properties/terms/properties/channels/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ae.properties.terms.properties.channels.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], false;
                                                            var k = A === e;
                                                          } else var k = true;
                                                          if (k) {
                                                            if (i2.name !== void 0) {
                                                              let m = i2.name;
                                                              const A = e, n = e;
                                                              let M = false;
                                                              const J = e;
                                                              if (e === J) if (typeof m == "string") {
                                                                if (j(m) > 300) {
                                                                  const P = { instancePath: s + "/terms/channels/" + h + "/name", schemaPath: "#/properties/terms/properties/channels/items/properties/name/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                              } else {
                                                                const P = { instancePath: s + "/terms/channels/" + h + "/name", schemaPath: "#/properties/terms/properties/channels/items/properties/name/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                r === null ? r = [P] : r.push(P), e++;
                                                              }
                                                              var F = J === e;
                                                              M = M || F;
                                                              const E = e;
                                                              if (m !== null) {
                                                                const P = { instancePath: s + "/terms/channels/" + h + "/name", schemaPath: "#/properties/terms/properties/channels/items/properties/name/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                r === null ? r = [P] : r.push(P), e++;
                                                              }
                                                              var F = E === e;
                                                              if (M = M || F, M) e = n, r !== null && (n ? r.length = n : r = null);
                                                              else {
                                                                const P = { instancePath: s + "/terms/channels/" + h + "/name", schemaPath: "#/properties/terms/properties/channels/items/properties/name/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                return r === null ? r = [P] : r.push(P), e++, o.errors = r, false;
                                                              }
                                                              var k = A === e;
                                                            } else var k = true;
                                                            if (k) if (i2.url !== void 0) {
                                                              let m = i2.url;
                                                              const A = e, n = e;
                                                              let M = false;
                                                              const J = e;
                                                              if (e === J) if (typeof m == "string") {
                                                                if (j(m) > 1e3) {
                                                                  const P = { instancePath: s + "/terms/channels/" + h + "/url", schemaPath: "#/properties/terms/properties/channels/items/properties/url/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                              } else {
                                                                const P = { instancePath: s + "/terms/channels/" + h + "/url", schemaPath: "#/properties/terms/properties/channels/items/properties/url/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                r === null ? r = [P] : r.push(P), e++;
                                                              }
                                                              var f = J === e;
                                                              M = M || f;
                                                              const E = e;
                                                              if (m !== null) {
                                                                const P = { instancePath: s + "/terms/channels/" + h + "/url", schemaPath: "#/properties/terms/properties/channels/items/properties/url/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                r === null ? r = [P] : r.push(P), e++;
                                                              }
                                                              var f = E === e;
                                                              if (M = M || f, M) e = n, r !== null && (n ? r.length = n : r = null);
                                                              else {
                                                                const P = { instancePath: s + "/terms/channels/" + h + "/url", schemaPath: "#/properties/terms/properties/channels/items/properties/url/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                return r === null ? r = [P] : r.push(P), e++, o.errors = r, false;
                                                              }
                                                              var k = A === e;
                                                            } else var k = true;
                                                          }
                                                        }
                                                      }
                                                    } else return o.errors = [{ instancePath: s + "/terms/channels/" + h, schemaPath: "#/properties/terms/properties/channels/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                    var d = x2 === e;
                                                    if (!d) break;
                                                  }
                                                }
                                              } else return o.errors = [{ instancePath: s + "/terms/channels", schemaPath: "#/properties/terms/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                              var v = _2 === e;
                                            } else var v = true;
                                            if (v) {
                                              if (t2.keys !== void 0) {
                                                let a = t2.keys;
                                                const _2 = e;
                                                if (e === _2) if (Array.isArray(a)) {
                                                  if (a.length > 100) return o.errors = [{ instancePath: s + "/terms/keys", schemaPath: "#/properties/terms/properties/keys/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                                  if (a.length < 0) return o.errors = [{ instancePath: s + "/terms/keys", schemaPath: "#/properties/terms/properties/keys/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                  {
                                                    var qe = true;
                                                    const q = a.length;
                                                    for (let h = 0; h < q; h++) {
                                                      let i2 = a[h];
                                                      const x2 = e;
                                                      if (e === x2) if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
                                                        let u;
                                                        if (i2.kind === void 0 && (u = "kind") || i2.fingerprint === void 0 && (u = "fingerprint") || i2.path === void 0 && (u = "path")) return o.errors = [{ instancePath: s + "/terms/keys/" + h, schemaPath: "#/properties/terms/properties/keys/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                                        {
                                                          const w = e;
                                                          for (const m in i2) if (!(m === "kind" || m === "fingerprint" || m === "path")) {
                                                            return o.errors = [{ instancePath: s + "/terms/keys/" + h, schemaPath: "#/properties/terms/properties/keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
                                                            break;
                                                          }
                                                          if (w === e) {
                                                            if (i2.kind !== void 0) {
                                                              let m = i2.kind;
                                                              const A = e;
                                                              if (!(m === "openpgp" || m === "minisign" || m === "ssh" || m === "cosign")) return o.errors = [{ instancePath: s + "/terms/keys/" + h + "/kind", schemaPath: "#/properties/terms/properties/keys/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ae.properties.terms.properties.keys.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], false;
                                                              var le = A === e;
                                                            } else var le = true;
                                                            if (le) {
                                                              if (i2.fingerprint !== void 0) {
                                                                let m = i2.fingerprint;
                                                                const A = e;
                                                                if (e === A) if (typeof m == "string") {
                                                                  if (j(m) > 200) return o.errors = [{ instancePath: s + "/terms/keys/" + h + "/fingerprint", schemaPath: "#/properties/terms/properties/keys/items/properties/fingerprint/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], false;
                                                                } else return o.errors = [{ instancePath: s + "/terms/keys/" + h + "/fingerprint", schemaPath: "#/properties/terms/properties/keys/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                var le = A === e;
                                                              } else var le = true;
                                                              if (le) if (i2.path !== void 0) {
                                                                let m = i2.path;
                                                                const A = e, n = e;
                                                                let M = false;
                                                                const J = e;
                                                                if (e === J) if (typeof m == "string") {
                                                                  if (j(m) > 1e3) {
                                                                    const P = { instancePath: s + "/terms/keys/" + h + "/path", schemaPath: "#/properties/terms/properties/keys/items/properties/path/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                                    r === null ? r = [P] : r.push(P), e++;
                                                                  }
                                                                } else {
                                                                  const P = { instancePath: s + "/terms/keys/" + h + "/path", schemaPath: "#/properties/terms/properties/keys/items/properties/path/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                                var ge2 = J === e;
                                                                M = M || ge2;
                                                                const E = e;
                                                                if (m !== null) {
                                                                  const P = { instancePath: s + "/terms/keys/" + h + "/path", schemaPath: "#/properties/terms/properties/keys/items/properties/path/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                  r === null ? r = [P] : r.push(P), e++;
                                                                }
                                                                var ge2 = E === e;
                                                                if (M = M || ge2, M) e = n, r !== null && (n ? r.length = n : r = null);
                                                                else {
                                                                  const P = { instancePath: s + "/terms/keys/" + h + "/path", schemaPath: "#/properties/terms/properties/keys/items/properties/path/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                  return r === null ? r = [P] : r.push(P), e++, o.errors = r, false;
                                                                }
                                                                var le = A === e;
                                                              } else var le = true;
                                                            }
                                                          }
                                                        }
                                                      } else return o.errors = [{ instancePath: s + "/terms/keys/" + h, schemaPath: "#/properties/terms/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                      var qe = x2 === e;
                                                      if (!qe) break;
                                                    }
                                                  }
                                                } else return o.errors = [{ instancePath: s + "/terms/keys", schemaPath: "#/properties/terms/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                var v = _2 === e;
                                              } else var v = true;
                                              if (v) {
                                                if (t2.documents !== void 0) {
                                                  let a = t2.documents;
                                                  const _2 = e;
                                                  if (e === _2) if (a && typeof a == "object" && !Array.isArray(a)) {
                                                    let q;
                                                    if (a.threatModels === void 0 && (q = "threatModels") || a.hardeningGuide === void 0 && (q = "hardeningGuide") || a.securityTxt === void 0 && (q = "securityTxt") || a.incidentChannel === void 0 && (q = "incidentChannel") || a.selfAssessment === void 0 && (q = "selfAssessment")) return o.errors = [{ instancePath: s + "/terms/documents", schemaPath: "#/properties/terms/properties/documents/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], false;
                                                    {
                                                      const h = e;
                                                      for (const i2 in a) if (!(i2 === "threatModels" || i2 === "hardeningGuide" || i2 === "securityTxt" || i2 === "incidentChannel" || i2 === "selfAssessment")) {
                                                        return o.errors = [{ instancePath: s + "/terms/documents", schemaPath: "#/properties/terms/properties/documents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 }, message: "must NOT have additional properties" }], false;
                                                        break;
                                                      }
                                                      if (h === e) {
                                                        if (a.threatModels !== void 0) {
                                                          let i2 = a.threatModels;
                                                          const x2 = e;
                                                          if (e === x2) if (Array.isArray(i2)) {
                                                            if (i2.length > 100) return o.errors = [{ instancePath: s + "/terms/documents/threatModels", schemaPath: "#/properties/terms/properties/documents/properties/threatModels/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                                            if (i2.length < 0) return o.errors = [{ instancePath: s + "/terms/documents/threatModels", schemaPath: "#/properties/terms/properties/documents/properties/threatModels/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                            {
                                                              var Ie = true;
                                                              const O = i2.length;
                                                              for (let u = 0; u < O; u++) {
                                                                let w = i2[u];
                                                                const m = e;
                                                                if (e === m) if (typeof w == "string") {
                                                                  if (j(w) > 1e3) return o.errors = [{ instancePath: s + "/terms/documents/threatModels/" + u, schemaPath: "#/properties/terms/properties/documents/properties/threatModels/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                                } else return o.errors = [{ instancePath: s + "/terms/documents/threatModels/" + u, schemaPath: "#/properties/terms/properties/documents/properties/threatModels/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                var Ie = m === e;
                                                                if (!Ie) break;
                                                              }
                                                            }
                                                          } else return o.errors = [{ instancePath: s + "/terms/documents/threatModels", schemaPath: "#/properties/terms/properties/documents/properties/threatModels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                          var Z = x2 === e;
                                                        } else var Z = true;
                                                        if (Z) {
                                                          if (a.hardeningGuide !== void 0) {
                                                            let i2 = a.hardeningGuide;
                                                            const x2 = e, O = e;
                                                            let u = false;
                                                            const w = e;
                                                            if (e === w) if (typeof i2 == "string") {
                                                              if (j(i2) > 1e3) {
                                                                const n = { instancePath: s + "/terms/documents/hardeningGuide", schemaPath: "#/properties/terms/properties/documents/properties/hardeningGuide/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                                r === null ? r = [n] : r.push(n), e++;
                                                              }
                                                            } else {
                                                              const n = { instancePath: s + "/terms/documents/hardeningGuide", schemaPath: "#/properties/terms/properties/documents/properties/hardeningGuide/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              r === null ? r = [n] : r.push(n), e++;
                                                            }
                                                            var ve = w === e;
                                                            u = u || ve;
                                                            const m = e;
                                                            if (i2 !== null) {
                                                              const n = { instancePath: s + "/terms/documents/hardeningGuide", schemaPath: "#/properties/terms/properties/documents/properties/hardeningGuide/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                              r === null ? r = [n] : r.push(n), e++;
                                                            }
                                                            var ve = m === e;
                                                            if (u = u || ve, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                            else {
                                                              const n = { instancePath: s + "/terms/documents/hardeningGuide", schemaPath: "#/properties/terms/properties/documents/properties/hardeningGuide/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                              return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                            }
                                                            var Z = x2 === e;
                                                          } else var Z = true;
                                                          if (Z) {
                                                            if (a.securityTxt !== void 0) {
                                                              let i2 = a.securityTxt;
                                                              const x2 = e, O = e;
                                                              let u = false;
                                                              const w = e;
                                                              if (e === w) if (typeof i2 == "string") {
                                                                if (j(i2) > 1e3) {
                                                                  const n = { instancePath: s + "/terms/documents/securityTxt", schemaPath: "#/properties/terms/properties/documents/properties/securityTxt/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                                  r === null ? r = [n] : r.push(n), e++;
                                                                }
                                                              } else {
                                                                const n = { instancePath: s + "/terms/documents/securityTxt", schemaPath: "#/properties/terms/properties/documents/properties/securityTxt/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                r === null ? r = [n] : r.push(n), e++;
                                                              }
                                                              var Pe = w === e;
                                                              u = u || Pe;
                                                              const m = e;
                                                              if (i2 !== null) {
                                                                const n = { instancePath: s + "/terms/documents/securityTxt", schemaPath: "#/properties/terms/properties/documents/properties/securityTxt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                r === null ? r = [n] : r.push(n), e++;
                                                              }
                                                              var Pe = m === e;
                                                              if (u = u || Pe, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                              else {
                                                                const n = { instancePath: s + "/terms/documents/securityTxt", schemaPath: "#/properties/terms/properties/documents/properties/securityTxt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                              }
                                                              var Z = x2 === e;
                                                            } else var Z = true;
                                                            if (Z) {
                                                              if (a.incidentChannel !== void 0) {
                                                                let i2 = a.incidentChannel;
                                                                const x2 = e, O = e;
                                                                let u = false;
                                                                const w = e;
                                                                if (e === w) if (typeof i2 == "string") {
                                                                  if (j(i2) > 1e3) {
                                                                    const n = { instancePath: s + "/terms/documents/incidentChannel", schemaPath: "#/properties/terms/properties/documents/properties/incidentChannel/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                                    r === null ? r = [n] : r.push(n), e++;
                                                                  }
                                                                } else {
                                                                  const n = { instancePath: s + "/terms/documents/incidentChannel", schemaPath: "#/properties/terms/properties/documents/properties/incidentChannel/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                  r === null ? r = [n] : r.push(n), e++;
                                                                }
                                                                var ke2 = w === e;
                                                                u = u || ke2;
                                                                const m = e;
                                                                if (i2 !== null) {
                                                                  const n = { instancePath: s + "/terms/documents/incidentChannel", schemaPath: "#/properties/terms/properties/documents/properties/incidentChannel/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                  r === null ? r = [n] : r.push(n), e++;
                                                                }
                                                                var ke2 = m === e;
                                                                if (u = u || ke2, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                                else {
                                                                  const n = { instancePath: s + "/terms/documents/incidentChannel", schemaPath: "#/properties/terms/properties/documents/properties/incidentChannel/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                  return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                                }
                                                                var Z = x2 === e;
                                                              } else var Z = true;
                                                              if (Z) if (a.selfAssessment !== void 0) {
                                                                let i2 = a.selfAssessment;
                                                                const x2 = e, O = e;
                                                                let u = false;
                                                                const w = e;
                                                                if (e === w) if (typeof i2 == "string") {
                                                                  if (j(i2) > 1e3) {
                                                                    const n = { instancePath: s + "/terms/documents/selfAssessment", schemaPath: "#/properties/terms/properties/documents/properties/selfAssessment/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                                    r === null ? r = [n] : r.push(n), e++;
                                                                  }
                                                                } else {
                                                                  const n = { instancePath: s + "/terms/documents/selfAssessment", schemaPath: "#/properties/terms/properties/documents/properties/selfAssessment/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                                  r === null ? r = [n] : r.push(n), e++;
                                                                }
                                                                var we2 = w === e;
                                                                u = u || we2;
                                                                const m = e;
                                                                if (i2 !== null) {
                                                                  const n = { instancePath: s + "/terms/documents/selfAssessment", schemaPath: "#/properties/terms/properties/documents/properties/selfAssessment/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                                  r === null ? r = [n] : r.push(n), e++;
                                                                }
                                                                var we2 = m === e;
                                                                if (u = u || we2, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                                else {
                                                                  const n = { instancePath: s + "/terms/documents/selfAssessment", schemaPath: "#/properties/terms/properties/documents/properties/selfAssessment/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                                  return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                                }
                                                                var Z = x2 === e;
                                                              } else var Z = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else return o.errors = [{ instancePath: s + "/terms/documents", schemaPath: "#/properties/terms/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                  var v = _2 === e;
                                                } else var v = true;
                                                if (v) {
                                                  if (t2.materialChanges !== void 0) {
                                                    let a = t2.materialChanges;
                                                    const _2 = e;
                                                    if (e === _2) if (Array.isArray(a)) {
                                                      if (a.length > 100) return o.errors = [{ instancePath: s + "/terms/materialChanges", schemaPath: "#/properties/terms/properties/materialChanges/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                                      if (a.length < 0) return o.errors = [{ instancePath: s + "/terms/materialChanges", schemaPath: "#/properties/terms/properties/materialChanges/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                      {
                                                        var Me = true;
                                                        const q = a.length;
                                                        for (let h = 0; h < q; h++) {
                                                          let i2 = a[h];
                                                          const x2 = e;
                                                          if (e === x2) if (typeof i2 == "string") {
                                                            if (j(i2) > 1e3) return o.errors = [{ instancePath: s + "/terms/materialChanges/" + h, schemaPath: "#/properties/terms/properties/materialChanges/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                          } else return o.errors = [{ instancePath: s + "/terms/materialChanges/" + h, schemaPath: "#/properties/terms/properties/materialChanges/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                          var Me = x2 === e;
                                                          if (!Me) break;
                                                        }
                                                      }
                                                    } else return o.errors = [{ instancePath: s + "/terms/materialChanges", schemaPath: "#/properties/terms/properties/materialChanges/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                    var v = _2 === e;
                                                  } else var v = true;
                                                  if (v) {
                                                    if (t2.role !== void 0) {
                                                      let a = t2.role;
                                                      const _2 = e;
                                                      if (!(a === "developer_and_distributor" || a === "developer" || a === "reseller" || a === null)) return o.errors = [{ instancePath: s + "/terms/role", schemaPath: "#/properties/terms/properties/role/enum", keyword: "enum", params: { allowedValues: ae.properties.terms.properties.role.enum }, message: "must be equal to one of the allowed values" }], false;
                                                      var v = _2 === e;
                                                    } else var v = true;
                                                    if (v) {
                                                      if (t2.vendor !== void 0) {
                                                        let a = t2.vendor;
                                                        const _2 = e, Ae3 = e;
                                                        let q = false;
                                                        const h = e;
                                                        if (e === h) if (typeof a == "string") {
                                                          if (j(a) > 1e3) {
                                                            const O = { instancePath: s + "/terms/vendor", schemaPath: "#/properties/terms/properties/vendor/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                                                            r === null ? r = [O] : r.push(O), e++;
                                                          }
                                                        } else {
                                                          const O = { instancePath: s + "/terms/vendor", schemaPath: "#/properties/terms/properties/vendor/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                          r === null ? r = [O] : r.push(O), e++;
                                                        }
                                                        var be2 = h === e;
                                                        q = q || be2;
                                                        const i2 = e;
                                                        if (a !== null) {
                                                          const O = { instancePath: s + "/terms/vendor", schemaPath: "#/properties/terms/properties/vendor/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                          r === null ? r = [O] : r.push(O), e++;
                                                        }
                                                        var be2 = i2 === e;
                                                        if (q = q || be2, q) e = Ae3, r !== null && (Ae3 ? r.length = Ae3 : r = null);
                                                        else {
                                                          const O = { instancePath: s + "/terms/vendor", schemaPath: "#/properties/terms/properties/vendor/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                          return r === null ? r = [O] : r.push(O), e++, o.errors = r, false;
                                                        }
                                                        var v = _2 === e;
                                                      } else var v = true;
                                                      if (v) if (t2.productLines !== void 0) {
                                                        let a = t2.productLines;
                                                        const _2 = e;
                                                        if (e === _2) if (Array.isArray(a)) {
                                                          if (a.length > 1e3) return o.errors = [{ instancePath: s + "/terms/productLines", schemaPath: "#/properties/terms/properties/productLines/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], false;
                                                          if (a.length < 0) return o.errors = [{ instancePath: s + "/terms/productLines", schemaPath: "#/properties/terms/properties/productLines/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                          {
                                                            var Be = true;
                                                            const q = a.length;
                                                            for (let h = 0; h < q; h++) {
                                                              let i2 = a[h];
                                                              const x2 = e;
                                                              if (e === x2) if (typeof i2 == "string") {
                                                                if (j(i2) > 1e3) return o.errors = [{ instancePath: s + "/terms/productLines/" + h, schemaPath: "#/properties/terms/properties/productLines/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                              } else return o.errors = [{ instancePath: s + "/terms/productLines/" + h, schemaPath: "#/properties/terms/properties/productLines/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                              var Be = x2 === e;
                                                              if (!Be) break;
                                                            }
                                                          }
                                                        } else return o.errors = [{ instancePath: s + "/terms/productLines", schemaPath: "#/properties/terms/properties/productLines/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                        var v = _2 === e;
                                                      } else var v = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  } else return o.errors = [{ instancePath: s + "/terms", schemaPath: "#/properties/terms/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                  var C = X === e;
                } else var C = true;
                if (C) {
                  if (y.declarations !== void 0) {
                    let t2 = y.declarations;
                    const X = e;
                    if (e === X) if (Array.isArray(t2)) {
                      if (t2.length > 100) return o.errors = [{ instancePath: s + "/declarations", schemaPath: "#/properties/declarations/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                      if (t2.length < 0) return o.errors = [{ instancePath: s + "/declarations", schemaPath: "#/properties/declarations/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                      {
                        var Ce2 = true;
                        const g2 = t2.length;
                        for (let b = 0; b < g2; b++) {
                          let a = t2[b];
                          const _2 = e;
                          if (e === _2) if (a && typeof a == "object" && !Array.isArray(a)) {
                            let q;
                            if (a.principle === void 0 && (q = "principle") || a.status === void 0 && (q = "status") || a.statement === void 0 && (q = "statement") || a.evidence === void 0 && (q = "evidence") || a.argument === void 0 && (q = "argument") || a.assumptions === void 0 && (q = "assumptions") || a.attestedBy === void 0 && (q = "attestedBy") || a.attestedAt === void 0 && (q = "attestedAt") || a.expiresAt === void 0 && (q = "expiresAt") || a.notApplicableBecause === void 0 && (q = "notApplicableBecause") || a.at === void 0 && (q = "at")) return o.errors = [{ instancePath: s + "/declarations/" + b, schemaPath: "#/properties/declarations/items/required", keyword: "required", params: { missingProperty: q }, message: "must have required property '" + q + "'" }], false;
                            {
                              const h = e;
                              for (const i2 in a) if (!Te.call(ae.properties.declarations.items.properties, i2)) {
                                return o.errors = [{ instancePath: s + "/declarations/" + b, schemaPath: "#/properties/declarations/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 }, message: "must NOT have additional properties" }], false;
                                break;
                              }
                              if (h === e) {
                                if (a.principle !== void 0) {
                                  let i2 = a.principle;
                                  const x2 = e;
                                  if (!(typeof i2 == "number" && !(i2 % 1) && !isNaN(i2) && isFinite(i2))) return o.errors = [{ instancePath: s + "/declarations/" + b + "/principle", schemaPath: "#/properties/declarations/items/properties/principle/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                  if (e === x2 && typeof i2 == "number" && isFinite(i2)) {
                                    if (i2 > 14 || isNaN(i2)) return o.errors = [{ instancePath: s + "/declarations/" + b + "/principle", schemaPath: "#/properties/declarations/items/properties/principle/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" }], false;
                                    if (i2 < 1 || isNaN(i2)) return o.errors = [{ instancePath: s + "/declarations/" + b + "/principle", schemaPath: "#/properties/declarations/items/properties/principle/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                  }
                                  var V = x2 === e;
                                } else var V = true;
                                if (V) {
                                  if (a.status !== void 0) {
                                    let i2 = a.status;
                                    const x2 = e;
                                    if (!(i2 === "implemented" || i2 === "partially_implemented" || i2 === "not_implemented" || i2 === "not_applicable" || i2 === null)) return o.errors = [{ instancePath: s + "/declarations/" + b + "/status", schemaPath: "#/properties/declarations/items/properties/status/enum", keyword: "enum", params: { allowedValues: ae.properties.declarations.items.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                    var V = x2 === e;
                                  } else var V = true;
                                  if (V) {
                                    if (a.statement !== void 0) {
                                      let i2 = a.statement;
                                      const x2 = e, O = e;
                                      let u = false;
                                      const w = e;
                                      if (e === w) if (typeof i2 == "string") {
                                        if (j(i2) > 2e4) {
                                          const n = { instancePath: s + "/declarations/" + b + "/statement", schemaPath: "#/properties/declarations/items/properties/statement/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
                                          r === null ? r = [n] : r.push(n), e++;
                                        }
                                      } else {
                                        const n = { instancePath: s + "/declarations/" + b + "/statement", schemaPath: "#/properties/declarations/items/properties/statement/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        r === null ? r = [n] : r.push(n), e++;
                                      }
                                      var Oe = w === e;
                                      u = u || Oe;
                                      const m = e;
                                      if (i2 !== null) {
                                        const n = { instancePath: s + "/declarations/" + b + "/statement", schemaPath: "#/properties/declarations/items/properties/statement/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        r === null ? r = [n] : r.push(n), e++;
                                      }
                                      var Oe = m === e;
                                      if (u = u || Oe, u) e = O, r !== null && (O ? r.length = O : r = null);
                                      else {
                                        const n = { instancePath: s + "/declarations/" + b + "/statement", schemaPath: "#/properties/declarations/items/properties/statement/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                      }
                                      var V = x2 === e;
                                    } else var V = true;
                                    if (V) {
                                      if (a.evidence !== void 0) {
                                        let i2 = a.evidence;
                                        const x2 = e;
                                        if (e === x2) if (Array.isArray(i2)) {
                                          if (i2.length > 1e3) return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence", schemaPath: "#/properties/declarations/items/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 1e3 }, message: "must NOT have more than 1000 items" }], false;
                                          if (i2.length < 0) return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence", schemaPath: "#/properties/declarations/items/properties/evidence/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                          {
                                            var Se = true;
                                            const u = i2.length;
                                            for (let w = 0; w < u; w++) {
                                              let m = i2[w];
                                              const A = e;
                                              if (e === A) if (m && typeof m == "object" && !Array.isArray(m)) {
                                                let M;
                                                if (m.entry === void 0 && (M = "entry") || m.kind === void 0 && (M = "kind") || m.sha256 === void 0 && (M = "sha256")) return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence/" + w, schemaPath: "#/properties/declarations/items/properties/evidence/items/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" }], false;
                                                {
                                                  const J = e;
                                                  for (const E in m) if (!(E === "entry" || E === "kind" || E === "sha256" || E === "commit")) {
                                                    return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence/" + w, schemaPath: "#/properties/declarations/items/properties/evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: E }, message: "must NOT have additional properties" }], false;
                                                    break;
                                                  }
                                                  if (J === e) {
                                                    if (m.entry !== void 0) {
                                                      let E = m.entry;
                                                      const ne = e;
                                                      if (e === ne) if (typeof E == "string") {
                                                        if (j(E) > 4e3) return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence/" + w + "/entry", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/entry/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" }], false;
                                                      } else return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence/" + w + "/entry", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                      var te = ne === e;
                                                    } else var te = true;
                                                    if (te) {
                                                      if (m.kind !== void 0) {
                                                        let E = m.kind;
                                                        const ne = e;
                                                        if (!(E === "path" || E === "url" || E === "identifier")) return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence/" + w + "/kind", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/kind/enum", keyword: "enum", params: { allowedValues: ae.properties.declarations.items.properties.evidence.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], false;
                                                        var te = ne === e;
                                                      } else var te = true;
                                                      if (te) {
                                                        if (m.sha256 !== void 0) {
                                                          let E = m.sha256;
                                                          const ne = e, P = e;
                                                          let he3 = false;
                                                          const Re = e;
                                                          if (e === Re) if (typeof E == "string") {
                                                            if (!pe.test(E)) {
                                                              const ee = { instancePath: s + "/declarations/" + b + "/evidence/" + w + "/sha256", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/sha256/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                                              r === null ? r = [ee] : r.push(ee), e++;
                                                            }
                                                          } else {
                                                            const ee = { instancePath: s + "/declarations/" + b + "/evidence/" + w + "/sha256", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/sha256/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                            r === null ? r = [ee] : r.push(ee), e++;
                                                          }
                                                          var _e = Re === e;
                                                          he3 = he3 || _e;
                                                          const ze2 = e;
                                                          if (E !== null) {
                                                            const ee = { instancePath: s + "/declarations/" + b + "/evidence/" + w + "/sha256", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/sha256/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                            r === null ? r = [ee] : r.push(ee), e++;
                                                          }
                                                          var _e = ze2 === e;
                                                          if (he3 = he3 || _e, he3) e = P, r !== null && (P ? r.length = P : r = null);
                                                          else {
                                                            const ee = { instancePath: s + "/declarations/" + b + "/evidence/" + w + "/sha256", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/sha256/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                            return r === null ? r = [ee] : r.push(ee), e++, o.errors = r, false;
                                                          }
                                                          var te = ne === e;
                                                        } else var te = true;
                                                        if (te) if (m.commit !== void 0) {
                                                          let E = m.commit;
                                                          const ne = e;
                                                          if (e === ne) if (typeof E == "string") {
                                                            if (!Ge.test(E)) return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence/" + w + "/commit", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' }], false;
                                                          } else return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence/" + w + "/commit", schemaPath: "#/properties/declarations/items/properties/evidence/items/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                          var te = ne === e;
                                                        } else var te = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence/" + w, schemaPath: "#/properties/declarations/items/properties/evidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                              var Se = A === e;
                                              if (!Se) break;
                                            }
                                          }
                                        } else return o.errors = [{ instancePath: s + "/declarations/" + b + "/evidence", schemaPath: "#/properties/declarations/items/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                        var V = x2 === e;
                                      } else var V = true;
                                      if (V) {
                                        if (a.argument !== void 0) {
                                          let i2 = a.argument;
                                          const x2 = e, O = e;
                                          let u = false;
                                          const w = e;
                                          if (e === w) if (typeof i2 == "string") {
                                            if (j(i2) > 2e4) {
                                              const n = { instancePath: s + "/declarations/" + b + "/argument", schemaPath: "#/properties/declarations/items/properties/argument/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
                                              r === null ? r = [n] : r.push(n), e++;
                                            }
                                          } else {
                                            const n = { instancePath: s + "/declarations/" + b + "/argument", schemaPath: "#/properties/declarations/items/properties/argument/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            r === null ? r = [n] : r.push(n), e++;
                                          }
                                          var xe2 = w === e;
                                          u = u || xe2;
                                          const m = e;
                                          if (i2 !== null) {
                                            const n = { instancePath: s + "/declarations/" + b + "/argument", schemaPath: "#/properties/declarations/items/properties/argument/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                            r === null ? r = [n] : r.push(n), e++;
                                          }
                                          var xe2 = m === e;
                                          if (u = u || xe2, u) e = O, r !== null && (O ? r.length = O : r = null);
                                          else {
                                            const n = { instancePath: s + "/declarations/" + b + "/argument", schemaPath: "#/properties/declarations/items/properties/argument/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                            return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                          }
                                          var V = x2 === e;
                                        } else var V = true;
                                        if (V) {
                                          if (a.assumptions !== void 0) {
                                            let i2 = a.assumptions;
                                            const x2 = e, O = e;
                                            let u = false;
                                            const w = e;
                                            if (e === w) if (typeof i2 == "string") {
                                              if (j(i2) > 2e4) {
                                                const n = { instancePath: s + "/declarations/" + b + "/assumptions", schemaPath: "#/properties/declarations/items/properties/assumptions/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
                                                r === null ? r = [n] : r.push(n), e++;
                                              }
                                            } else {
                                              const n = { instancePath: s + "/declarations/" + b + "/assumptions", schemaPath: "#/properties/declarations/items/properties/assumptions/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                              r === null ? r = [n] : r.push(n), e++;
                                            }
                                            var $e = w === e;
                                            u = u || $e;
                                            const m = e;
                                            if (i2 !== null) {
                                              const n = { instancePath: s + "/declarations/" + b + "/assumptions", schemaPath: "#/properties/declarations/items/properties/assumptions/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                              r === null ? r = [n] : r.push(n), e++;
                                            }
                                            var $e = m === e;
                                            if (u = u || $e, u) e = O, r !== null && (O ? r.length = O : r = null);
                                            else {
                                              const n = { instancePath: s + "/declarations/" + b + "/assumptions", schemaPath: "#/properties/declarations/items/properties/assumptions/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                              return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                            }
                                            var V = x2 === e;
                                          } else var V = true;
                                          if (V) {
                                            if (a.attestedBy !== void 0) {
                                              let i2 = a.attestedBy;
                                              const x2 = e, O = e;
                                              let u = false;
                                              const w = e;
                                              if (e === w) if (typeof i2 == "string") {
                                                if (j(i2) > 2e3) {
                                                  const n = { instancePath: s + "/declarations/" + b + "/attestedBy", schemaPath: "#/properties/declarations/items/properties/attestedBy/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                              } else {
                                                const n = { instancePath: s + "/declarations/" + b + "/attestedBy", schemaPath: "#/properties/declarations/items/properties/attestedBy/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                r === null ? r = [n] : r.push(n), e++;
                                              }
                                              var Le = w === e;
                                              u = u || Le;
                                              const m = e;
                                              if (i2 !== null) {
                                                const n = { instancePath: s + "/declarations/" + b + "/attestedBy", schemaPath: "#/properties/declarations/items/properties/attestedBy/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                r === null ? r = [n] : r.push(n), e++;
                                              }
                                              var Le = m === e;
                                              if (u = u || Le, u) e = O, r !== null && (O ? r.length = O : r = null);
                                              else {
                                                const n = { instancePath: s + "/declarations/" + b + "/attestedBy", schemaPath: "#/properties/declarations/items/properties/attestedBy/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                              }
                                              var V = x2 === e;
                                            } else var V = true;
                                            if (V) {
                                              if (a.attestedAt !== void 0) {
                                                let i2 = a.attestedAt;
                                                const x2 = e, O = e;
                                                let u = false;
                                                const w = e;
                                                if (e === w) if (typeof i2 == "string") {
                                                  if (j(i2) > 64) {
                                                    const n = { instancePath: s + "/declarations/" + b + "/attestedAt", schemaPath: "#/properties/declarations/items/properties/attestedAt/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                    r === null ? r = [n] : r.push(n), e++;
                                                  }
                                                } else {
                                                  const n = { instancePath: s + "/declarations/" + b + "/attestedAt", schemaPath: "#/properties/declarations/items/properties/attestedAt/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                                var Ne = w === e;
                                                u = u || Ne;
                                                const m = e;
                                                if (i2 !== null) {
                                                  const n = { instancePath: s + "/declarations/" + b + "/attestedAt", schemaPath: "#/properties/declarations/items/properties/attestedAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                  r === null ? r = [n] : r.push(n), e++;
                                                }
                                                var Ne = m === e;
                                                if (u = u || Ne, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                else {
                                                  const n = { instancePath: s + "/declarations/" + b + "/attestedAt", schemaPath: "#/properties/declarations/items/properties/attestedAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                  return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                }
                                                var V = x2 === e;
                                              } else var V = true;
                                              if (V) {
                                                if (a.expiresAt !== void 0) {
                                                  let i2 = a.expiresAt;
                                                  const x2 = e, O = e;
                                                  let u = false;
                                                  const w = e;
                                                  if (e === w) if (typeof i2 == "string") {
                                                    if (j(i2) > 64) {
                                                      const n = { instancePath: s + "/declarations/" + b + "/expiresAt", schemaPath: "#/properties/declarations/items/properties/expiresAt/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                      r === null ? r = [n] : r.push(n), e++;
                                                    }
                                                  } else {
                                                    const n = { instancePath: s + "/declarations/" + b + "/expiresAt", schemaPath: "#/properties/declarations/items/properties/expiresAt/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    r === null ? r = [n] : r.push(n), e++;
                                                  }
                                                  var De = w === e;
                                                  u = u || De;
                                                  const m = e;
                                                  if (i2 !== null) {
                                                    const n = { instancePath: s + "/declarations/" + b + "/expiresAt", schemaPath: "#/properties/declarations/items/properties/expiresAt/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                    r === null ? r = [n] : r.push(n), e++;
                                                  }
                                                  var De = m === e;
                                                  if (u = u || De, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                  else {
                                                    const n = { instancePath: s + "/declarations/" + b + "/expiresAt", schemaPath: "#/properties/declarations/items/properties/expiresAt/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                    return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                  }
                                                  var V = x2 === e;
                                                } else var V = true;
                                                if (V) {
                                                  if (a.notApplicableBecause !== void 0) {
                                                    let i2 = a.notApplicableBecause;
                                                    const x2 = e, O = e;
                                                    let u = false;
                                                    const w = e;
                                                    if (e === w) if (typeof i2 == "string") {
                                                      if (j(i2) > 2e4) {
                                                        const n = { instancePath: s + "/declarations/" + b + "/notApplicableBecause", schemaPath: "#/properties/declarations/items/properties/notApplicableBecause/anyOf/0/maxLength", keyword: "maxLength", params: { limit: 2e4 }, message: "must NOT have more than 20000 characters" };
                                                        r === null ? r = [n] : r.push(n), e++;
                                                      }
                                                    } else {
                                                      const n = { instancePath: s + "/declarations/" + b + "/notApplicableBecause", schemaPath: "#/properties/declarations/items/properties/notApplicableBecause/anyOf/0/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      r === null ? r = [n] : r.push(n), e++;
                                                    }
                                                    var je = w === e;
                                                    u = u || je;
                                                    const m = e;
                                                    if (i2 !== null) {
                                                      const n = { instancePath: s + "/declarations/" + b + "/notApplicableBecause", schemaPath: "#/properties/declarations/items/properties/notApplicableBecause/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                                      r === null ? r = [n] : r.push(n), e++;
                                                    }
                                                    var je = m === e;
                                                    if (u = u || je, u) e = O, r !== null && (O ? r.length = O : r = null);
                                                    else {
                                                      const n = { instancePath: s + "/declarations/" + b + "/notApplicableBecause", schemaPath: "#/properties/declarations/items/properties/notApplicableBecause/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                                      return r === null ? r = [n] : r.push(n), e++, o.errors = r, false;
                                                    }
                                                    var V = x2 === e;
                                                  } else var V = true;
                                                  if (V) {
                                                    if (a.official !== void 0) {
                                                      let i2 = a.official;
                                                      const x2 = e;
                                                      if (e === x2) if (Array.isArray(i2)) {
                                                        if (i2.length > 50) return o.errors = [{ instancePath: s + "/declarations/" + b + "/official", schemaPath: "#/properties/declarations/items/properties/official/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }], false;
                                                        if (i2.length < 0) return o.errors = [{ instancePath: s + "/declarations/" + b + "/official", schemaPath: "#/properties/declarations/items/properties/official/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                        {
                                                          var Fe = true;
                                                          const u = i2.length;
                                                          for (let w = 0; w < u; w++) {
                                                            let m = i2[w];
                                                            const A = e;
                                                            if (e === A) if (typeof m == "string") {
                                                              if (j(m) > 20) return o.errors = [{ instancePath: s + "/declarations/" + b + "/official/" + w, schemaPath: "#/properties/declarations/items/properties/official/items/maxLength", keyword: "maxLength", params: { limit: 20 }, message: "must NOT have more than 20 characters" }], false;
                                                            } else return o.errors = [{ instancePath: s + "/declarations/" + b + "/official/" + w, schemaPath: "#/properties/declarations/items/properties/official/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                            var Fe = A === e;
                                                            if (!Fe) break;
                                                          }
                                                        }
                                                      } else return o.errors = [{ instancePath: s + "/declarations/" + b + "/official", schemaPath: "#/properties/declarations/items/properties/official/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                      var V = x2 === e;
                                                    } else var V = true;
                                                    if (V) if (a.at !== void 0) {
                                                      let i2 = a.at;
                                                      const x2 = e;
                                                      if (e === x2) if (i2 && typeof i2 == "object" && !Array.isArray(i2)) {
                                                        let u;
                                                        if (i2.path === void 0 && (u = "path") || i2.line === void 0 && (u = "line") || i2.column === void 0 && (u = "column")) return o.errors = [{ instancePath: s + "/declarations/" + b + "/at", schemaPath: "#/properties/declarations/items/properties/at/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                                        {
                                                          const w = e;
                                                          for (const m in i2) if (!(m === "path" || m === "line" || m === "column")) {
                                                            return o.errors = [{ instancePath: s + "/declarations/" + b + "/at", schemaPath: "#/properties/declarations/items/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
                                                            break;
                                                          }
                                                          if (w === e) {
                                                            if (i2.path !== void 0) {
                                                              let m = i2.path;
                                                              const A = e;
                                                              if (e === A) if (typeof m == "string") {
                                                                if (j(m) > 1e3) return o.errors = [{ instancePath: s + "/declarations/" + b + "/at/path", schemaPath: "#/properties/declarations/items/properties/at/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                              } else return o.errors = [{ instancePath: s + "/declarations/" + b + "/at/path", schemaPath: "#/properties/declarations/items/properties/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                              var me = A === e;
                                                            } else var me = true;
                                                            if (me) {
                                                              if (i2.line !== void 0) {
                                                                let m = i2.line;
                                                                const A = e;
                                                                if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return o.errors = [{ instancePath: s + "/declarations/" + b + "/at/line", schemaPath: "#/properties/declarations/items/properties/at/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                                var me = A === e;
                                                              } else var me = true;
                                                              if (me) if (i2.column !== void 0) {
                                                                let m = i2.column;
                                                                const A = e;
                                                                if (!(typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m))) return o.errors = [{ instancePath: s + "/declarations/" + b + "/at/column", schemaPath: "#/properties/declarations/items/properties/at/properties/column/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                                var me = A === e;
                                                              } else var me = true;
                                                            }
                                                          }
                                                        }
                                                      } else return o.errors = [{ instancePath: s + "/declarations/" + b + "/at", schemaPath: "#/properties/declarations/items/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                      var V = x2 === e;
                                                    } else var V = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else return o.errors = [{ instancePath: s + "/declarations/" + b, schemaPath: "#/properties/declarations/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                          var Ce2 = _2 === e;
                          if (!Ce2) break;
                        }
                      }
                    } else return o.errors = [{ instancePath: s + "/declarations", schemaPath: "#/properties/declarations/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                    var C = X === e;
                  } else var C = true;
                  if (C) if (y.facts !== void 0) {
                    let t2 = y.facts;
                    const X = e;
                    if (e === X) if (t2 && typeof t2 == "object" && !Array.isArray(t2)) {
                      let g2;
                      if (t2.repository === void 0 && (g2 = "repository") || t2.release === void 0 && (g2 = "release") || t2.artefacts === void 0 && (g2 = "artefacts") || t2.tag === void 0 && (g2 = "tag") || t2.previousRelease === void 0 && (g2 = "previousRelease") || t2.branch === void 0 && (g2 = "branch") || t2.branchRules === void 0 && (g2 = "branchRules") || t2.rulesets === void 0 && (g2 = "rulesets") || t2.classicProtection === void 0 && (g2 = "classicProtection") || t2.ancestry === void 0 && (g2 = "ancestry") || t2.commitRange === void 0 && (g2 = "commitRange") || t2.activity === void 0 && (g2 = "activity") || t2.signatures === void 0 && (g2 = "signatures") || t2.checksums === void 0 && (g2 = "checksums") || t2.tree === void 0 && (g2 = "tree") || t2.documents === void 0 && (g2 = "documents") || t2.workflows === void 0 && (g2 = "workflows") || t2.workflowTokenDefault === void 0 && (g2 = "workflowTokenDefault") || t2.environments === void 0 && (g2 = "environments") || t2.codeowners === void 0 && (g2 = "codeowners") || t2.collaborators === void 0 && (g2 = "collaborators") || t2.deployKeys === void 0 && (g2 = "deployKeys") || t2.organization === void 0 && (g2 = "organization") || t2.sboms === void 0 && (g2 = "sboms") || t2.lockfiles === void 0 && (g2 = "lockfiles") || t2.dependencyGraph === void 0 && (g2 = "dependencyGraph") || t2.updateConfiguration === void 0 && (g2 = "updateConfiguration") || t2.vetting === void 0 && (g2 = "vetting") || t2.dependabotAlerts === void 0 && (g2 = "dependabotAlerts") || t2.vulnerabilityAlerts === void 0 && (g2 = "vulnerabilityAlerts") || t2.severityDeadlines === void 0 && (g2 = "severityDeadlines") || t2.advisories === void 0 && (g2 = "advisories") || t2.vex === void 0 && (g2 = "vex") || t2.ruleBypasses === void 0 && (g2 = "ruleBypasses") || t2.releaseBranches === void 0 && (g2 = "releaseBranches") || t2.languages === void 0 && (g2 = "languages") || t2.commitChecks === void 0 && (g2 = "commitChecks") || t2.updateChecks === void 0 && (g2 = "updateChecks") || t2.codeAnalyses === void 0 && (g2 = "codeAnalyses") || t2.codeAlerts === void 0 && (g2 = "codeAlerts") || t2.securityFeatures === void 0 && (g2 = "securityFeatures") || t2.secretAlerts === void 0 && (g2 = "secretAlerts") || t2.repositorySecrets === void 0 && (g2 = "repositorySecrets") || t2.organizationSecrets === void 0 && (g2 = "organizationSecrets") || t2.environmentSecrets === void 0 && (g2 = "environmentSecrets") || t2.policies === void 0 && (g2 = "policies") || t2.shownPolicy === void 0 && (g2 = "shownPolicy") || t2.privateReporting === void 0 && (g2 = "privateReporting") || t2.supportNotices === void 0 && (g2 = "supportNotices") || t2.securityTxt === void 0 && (g2 = "securityTxt") || t2.securityInsights === void 0 && (g2 = "securityInsights") || t2.previousEvidence === void 0 && (g2 = "previousEvidence") || t2.threatModels === void 0 && (g2 = "threatModels") || t2.threatModelHistory === void 0 && (g2 = "threatModelHistory") || t2.changesSinceModel === void 0 && (g2 = "changesSinceModel") || t2.deployment === void 0 && (g2 = "deployment") || t2.channelProtection === void 0 && (g2 = "channelProtection")) return o.errors = [{ instancePath: s + "/facts", schemaPath: "#/properties/facts/required", keyword: "required", params: { missingProperty: g2 }, message: "must have required property '" + g2 + "'" }], false;
                      {
                        const b = e;
                        for (const a in t2) if (!Te.call(ae.properties.facts.properties, a)) {
                          return o.errors = [{ instancePath: s + "/facts", schemaPath: "#/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], false;
                          break;
                        }
                        if (b === e) {
                          if (t2.repository !== void 0) {
                            const a = e;
                            l(t2.repository, { instancePath: s + "/facts/repository", parentData: t2, parentDataProperty: "repository", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                            var p = a === e;
                          } else var p = true;
                          if (p) {
                            if (t2.release !== void 0) {
                              const a = e;
                              l(t2.release, { instancePath: s + "/facts/release", parentData: t2, parentDataProperty: "release", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                              var p = a === e;
                            } else var p = true;
                            if (p) {
                              if (t2.artefacts !== void 0) {
                                const a = e;
                                z(t2.artefacts, { instancePath: s + "/facts/artefacts", parentData: t2, parentDataProperty: "artefacts", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                var p = a === e;
                              } else var p = true;
                              if (p) {
                                if (t2.tag !== void 0) {
                                  const a = e;
                                  l(t2.tag, { instancePath: s + "/facts/tag", parentData: t2, parentDataProperty: "tag", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                  var p = a === e;
                                } else var p = true;
                                if (p) {
                                  if (t2.previousRelease !== void 0) {
                                    const a = e;
                                    l(t2.previousRelease, { instancePath: s + "/facts/previousRelease", parentData: t2, parentDataProperty: "previousRelease", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                    var p = a === e;
                                  } else var p = true;
                                  if (p) {
                                    if (t2.branch !== void 0) {
                                      const a = e;
                                      l(t2.branch, { instancePath: s + "/facts/branch", parentData: t2, parentDataProperty: "branch", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                      var p = a === e;
                                    } else var p = true;
                                    if (p) {
                                      if (t2.branchRules !== void 0) {
                                        const a = e;
                                        z(t2.branchRules, { instancePath: s + "/facts/branchRules", parentData: t2, parentDataProperty: "branchRules", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                        var p = a === e;
                                      } else var p = true;
                                      if (p) {
                                        if (t2.rulesets !== void 0) {
                                          const a = e;
                                          z(t2.rulesets, { instancePath: s + "/facts/rulesets", parentData: t2, parentDataProperty: "rulesets", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                          var p = a === e;
                                        } else var p = true;
                                        if (p) {
                                          if (t2.classicProtection !== void 0) {
                                            const a = e;
                                            l(t2.classicProtection, { instancePath: s + "/facts/classicProtection", parentData: t2, parentDataProperty: "classicProtection", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                            var p = a === e;
                                          } else var p = true;
                                          if (p) {
                                            if (t2.ancestry !== void 0) {
                                              const a = e;
                                              l(t2.ancestry, { instancePath: s + "/facts/ancestry", parentData: t2, parentDataProperty: "ancestry", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                              var p = a === e;
                                            } else var p = true;
                                            if (p) {
                                              if (t2.commitRange !== void 0) {
                                                const a = e;
                                                l(t2.commitRange, { instancePath: s + "/facts/commitRange", parentData: t2, parentDataProperty: "commitRange", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                var p = a === e;
                                              } else var p = true;
                                              if (p) {
                                                if (t2.activity !== void 0) {
                                                  const a = e;
                                                  l(t2.activity, { instancePath: s + "/facts/activity", parentData: t2, parentDataProperty: "activity", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                  var p = a === e;
                                                } else var p = true;
                                                if (p) {
                                                  if (t2.signatures !== void 0) {
                                                    const a = e;
                                                    l(t2.signatures, { instancePath: s + "/facts/signatures", parentData: t2, parentDataProperty: "signatures", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                    var p = a === e;
                                                  } else var p = true;
                                                  if (p) {
                                                    if (t2.checksums !== void 0) {
                                                      const a = e;
                                                      l(t2.checksums, { instancePath: s + "/facts/checksums", parentData: t2, parentDataProperty: "checksums", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                      var p = a === e;
                                                    } else var p = true;
                                                    if (p) {
                                                      if (t2.tree !== void 0) {
                                                        const a = e;
                                                        l(t2.tree, { instancePath: s + "/facts/tree", parentData: t2, parentDataProperty: "tree", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                        var p = a === e;
                                                      } else var p = true;
                                                      if (p) {
                                                        if (t2.documents !== void 0) {
                                                          const a = e;
                                                          l(t2.documents, { instancePath: s + "/facts/documents", parentData: t2, parentDataProperty: "documents", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                          var p = a === e;
                                                        } else var p = true;
                                                        if (p) {
                                                          if (t2.workflows !== void 0) {
                                                            const a = e;
                                                            l(t2.workflows, { instancePath: s + "/facts/workflows", parentData: t2, parentDataProperty: "workflows", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                            var p = a === e;
                                                          } else var p = true;
                                                          if (p) {
                                                            if (t2.workflowTokenDefault !== void 0) {
                                                              const a = e;
                                                              l(t2.workflowTokenDefault, { instancePath: s + "/facts/workflowTokenDefault", parentData: t2, parentDataProperty: "workflowTokenDefault", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                              var p = a === e;
                                                            } else var p = true;
                                                            if (p) {
                                                              if (t2.environments !== void 0) {
                                                                const a = e;
                                                                z(t2.environments, { instancePath: s + "/facts/environments", parentData: t2, parentDataProperty: "environments", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                                                var p = a === e;
                                                              } else var p = true;
                                                              if (p) {
                                                                if (t2.codeowners !== void 0) {
                                                                  const a = e;
                                                                  l(t2.codeowners, { instancePath: s + "/facts/codeowners", parentData: t2, parentDataProperty: "codeowners", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                  var p = a === e;
                                                                } else var p = true;
                                                                if (p) {
                                                                  if (t2.collaborators !== void 0) {
                                                                    const a = e;
                                                                    l(t2.collaborators, { instancePath: s + "/facts/collaborators", parentData: t2, parentDataProperty: "collaborators", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                    var p = a === e;
                                                                  } else var p = true;
                                                                  if (p) {
                                                                    if (t2.deployKeys !== void 0) {
                                                                      const a = e;
                                                                      l(t2.deployKeys, { instancePath: s + "/facts/deployKeys", parentData: t2, parentDataProperty: "deployKeys", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                      var p = a === e;
                                                                    } else var p = true;
                                                                    if (p) {
                                                                      if (t2.organization !== void 0) {
                                                                        const a = e;
                                                                        l(t2.organization, { instancePath: s + "/facts/organization", parentData: t2, parentDataProperty: "organization", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                        var p = a === e;
                                                                      } else var p = true;
                                                                      if (p) {
                                                                        if (t2.sboms !== void 0) {
                                                                          const a = e;
                                                                          l(t2.sboms, { instancePath: s + "/facts/sboms", parentData: t2, parentDataProperty: "sboms", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                          var p = a === e;
                                                                        } else var p = true;
                                                                        if (p) {
                                                                          if (t2.lockfiles !== void 0) {
                                                                            const a = e;
                                                                            l(t2.lockfiles, { instancePath: s + "/facts/lockfiles", parentData: t2, parentDataProperty: "lockfiles", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                            var p = a === e;
                                                                          } else var p = true;
                                                                          if (p) {
                                                                            if (t2.dependencyGraph !== void 0) {
                                                                              const a = e;
                                                                              l(t2.dependencyGraph, { instancePath: s + "/facts/dependencyGraph", parentData: t2, parentDataProperty: "dependencyGraph", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                              var p = a === e;
                                                                            } else var p = true;
                                                                            if (p) {
                                                                              if (t2.updateConfiguration !== void 0) {
                                                                                const a = e;
                                                                                z(t2.updateConfiguration, { instancePath: s + "/facts/updateConfiguration", parentData: t2, parentDataProperty: "updateConfiguration", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                                                                var p = a === e;
                                                                              } else var p = true;
                                                                              if (p) {
                                                                                if (t2.vetting !== void 0) {
                                                                                  const a = e;
                                                                                  l(t2.vetting, { instancePath: s + "/facts/vetting", parentData: t2, parentDataProperty: "vetting", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                  var p = a === e;
                                                                                } else var p = true;
                                                                                if (p) {
                                                                                  if (t2.dependabotAlerts !== void 0) {
                                                                                    const a = e;
                                                                                    l(t2.dependabotAlerts, { instancePath: s + "/facts/dependabotAlerts", parentData: t2, parentDataProperty: "dependabotAlerts", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                    var p = a === e;
                                                                                  } else var p = true;
                                                                                  if (p) {
                                                                                    if (t2.vulnerabilityAlerts !== void 0) {
                                                                                      const a = e;
                                                                                      l(t2.vulnerabilityAlerts, { instancePath: s + "/facts/vulnerabilityAlerts", parentData: t2, parentDataProperty: "vulnerabilityAlerts", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                      var p = a === e;
                                                                                    } else var p = true;
                                                                                    if (p) {
                                                                                      if (t2.severityDeadlines !== void 0) {
                                                                                        const a = e;
                                                                                        l(t2.severityDeadlines, { instancePath: s + "/facts/severityDeadlines", parentData: t2, parentDataProperty: "severityDeadlines", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                        var p = a === e;
                                                                                      } else var p = true;
                                                                                      if (p) {
                                                                                        if (t2.advisories !== void 0) {
                                                                                          const a = e;
                                                                                          l(t2.advisories, { instancePath: s + "/facts/advisories", parentData: t2, parentDataProperty: "advisories", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                          var p = a === e;
                                                                                        } else var p = true;
                                                                                        if (p) {
                                                                                          if (t2.vex !== void 0) {
                                                                                            const a = e;
                                                                                            l(t2.vex, { instancePath: s + "/facts/vex", parentData: t2, parentDataProperty: "vex", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                            var p = a === e;
                                                                                          } else var p = true;
                                                                                          if (p) {
                                                                                            if (t2.ruleBypasses !== void 0) {
                                                                                              const a = e;
                                                                                              l(t2.ruleBypasses, { instancePath: s + "/facts/ruleBypasses", parentData: t2, parentDataProperty: "ruleBypasses", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                              var p = a === e;
                                                                                            } else var p = true;
                                                                                            if (p) {
                                                                                              if (t2.releaseBranches !== void 0) {
                                                                                                const a = e;
                                                                                                l(t2.releaseBranches, { instancePath: s + "/facts/releaseBranches", parentData: t2, parentDataProperty: "releaseBranches", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                var p = a === e;
                                                                                              } else var p = true;
                                                                                              if (p) {
                                                                                                if (t2.languages !== void 0) {
                                                                                                  const a = e;
                                                                                                  l(t2.languages, { instancePath: s + "/facts/languages", parentData: t2, parentDataProperty: "languages", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                  var p = a === e;
                                                                                                } else var p = true;
                                                                                                if (p) {
                                                                                                  if (t2.commitChecks !== void 0) {
                                                                                                    const a = e;
                                                                                                    l(t2.commitChecks, { instancePath: s + "/facts/commitChecks", parentData: t2, parentDataProperty: "commitChecks", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                    var p = a === e;
                                                                                                  } else var p = true;
                                                                                                  if (p) {
                                                                                                    if (t2.updateChecks !== void 0) {
                                                                                                      const a = e;
                                                                                                      l(t2.updateChecks, { instancePath: s + "/facts/updateChecks", parentData: t2, parentDataProperty: "updateChecks", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                      var p = a === e;
                                                                                                    } else var p = true;
                                                                                                    if (p) {
                                                                                                      if (t2.codeAnalyses !== void 0) {
                                                                                                        const a = e;
                                                                                                        l(t2.codeAnalyses, { instancePath: s + "/facts/codeAnalyses", parentData: t2, parentDataProperty: "codeAnalyses", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                        var p = a === e;
                                                                                                      } else var p = true;
                                                                                                      if (p) {
                                                                                                        if (t2.codeAlerts !== void 0) {
                                                                                                          const a = e;
                                                                                                          z(t2.codeAlerts, { instancePath: s + "/facts/codeAlerts", parentData: t2, parentDataProperty: "codeAlerts", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                                                                                          var p = a === e;
                                                                                                        } else var p = true;
                                                                                                        if (p) {
                                                                                                          if (t2.securityFeatures !== void 0) {
                                                                                                            const a = e;
                                                                                                            l(t2.securityFeatures, { instancePath: s + "/facts/securityFeatures", parentData: t2, parentDataProperty: "securityFeatures", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                            var p = a === e;
                                                                                                          } else var p = true;
                                                                                                          if (p) {
                                                                                                            if (t2.secretAlerts !== void 0) {
                                                                                                              const a = e;
                                                                                                              z(t2.secretAlerts, { instancePath: s + "/facts/secretAlerts", parentData: t2, parentDataProperty: "secretAlerts", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                                                                                              var p = a === e;
                                                                                                            } else var p = true;
                                                                                                            if (p) {
                                                                                                              if (t2.repositorySecrets !== void 0) {
                                                                                                                const a = e;
                                                                                                                z(t2.repositorySecrets, { instancePath: s + "/facts/repositorySecrets", parentData: t2, parentDataProperty: "repositorySecrets", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                                                                                                var p = a === e;
                                                                                                              } else var p = true;
                                                                                                              if (p) {
                                                                                                                if (t2.organizationSecrets !== void 0) {
                                                                                                                  const a = e;
                                                                                                                  z(t2.organizationSecrets, { instancePath: s + "/facts/organizationSecrets", parentData: t2, parentDataProperty: "organizationSecrets", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                                                                                                  var p = a === e;
                                                                                                                } else var p = true;
                                                                                                                if (p) {
                                                                                                                  if (t2.environmentSecrets !== void 0) {
                                                                                                                    const a = e;
                                                                                                                    z(t2.environmentSecrets, { instancePath: s + "/facts/environmentSecrets", parentData: t2, parentDataProperty: "environmentSecrets", rootData: $, dynamicAnchors: L }) || (r = r === null ? z.errors : r.concat(z.errors), e = r.length);
                                                                                                                    var p = a === e;
                                                                                                                  } else var p = true;
                                                                                                                  if (p) {
                                                                                                                    if (t2.policies !== void 0) {
                                                                                                                      const a = e;
                                                                                                                      l(t2.policies, { instancePath: s + "/facts/policies", parentData: t2, parentDataProperty: "policies", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                      var p = a === e;
                                                                                                                    } else var p = true;
                                                                                                                    if (p) {
                                                                                                                      if (t2.shownPolicy !== void 0) {
                                                                                                                        const a = e;
                                                                                                                        l(t2.shownPolicy, { instancePath: s + "/facts/shownPolicy", parentData: t2, parentDataProperty: "shownPolicy", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                        var p = a === e;
                                                                                                                      } else var p = true;
                                                                                                                      if (p) {
                                                                                                                        if (t2.privateReporting !== void 0) {
                                                                                                                          const a = e;
                                                                                                                          l(t2.privateReporting, { instancePath: s + "/facts/privateReporting", parentData: t2, parentDataProperty: "privateReporting", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                          var p = a === e;
                                                                                                                        } else var p = true;
                                                                                                                        if (p) {
                                                                                                                          if (t2.supportNotices !== void 0) {
                                                                                                                            const a = e;
                                                                                                                            l(t2.supportNotices, { instancePath: s + "/facts/supportNotices", parentData: t2, parentDataProperty: "supportNotices", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                            var p = a === e;
                                                                                                                          } else var p = true;
                                                                                                                          if (p) {
                                                                                                                            if (t2.securityTxt !== void 0) {
                                                                                                                              const a = e;
                                                                                                                              l(t2.securityTxt, { instancePath: s + "/facts/securityTxt", parentData: t2, parentDataProperty: "securityTxt", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                              var p = a === e;
                                                                                                                            } else var p = true;
                                                                                                                            if (p) {
                                                                                                                              if (t2.securityInsights !== void 0) {
                                                                                                                                const a = e;
                                                                                                                                l(t2.securityInsights, { instancePath: s + "/facts/securityInsights", parentData: t2, parentDataProperty: "securityInsights", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                                var p = a === e;
                                                                                                                              } else var p = true;
                                                                                                                              if (p) {
                                                                                                                                if (t2.previousEvidence !== void 0) {
                                                                                                                                  const a = e;
                                                                                                                                  l(t2.previousEvidence, { instancePath: s + "/facts/previousEvidence", parentData: t2, parentDataProperty: "previousEvidence", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                                  var p = a === e;
                                                                                                                                } else var p = true;
                                                                                                                                if (p) {
                                                                                                                                  if (t2.threatModels !== void 0) {
                                                                                                                                    const a = e;
                                                                                                                                    l(t2.threatModels, { instancePath: s + "/facts/threatModels", parentData: t2, parentDataProperty: "threatModels", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                                    var p = a === e;
                                                                                                                                  } else var p = true;
                                                                                                                                  if (p) {
                                                                                                                                    if (t2.threatModelHistory !== void 0) {
                                                                                                                                      const a = e;
                                                                                                                                      l(t2.threatModelHistory, { instancePath: s + "/facts/threatModelHistory", parentData: t2, parentDataProperty: "threatModelHistory", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                                      var p = a === e;
                                                                                                                                    } else var p = true;
                                                                                                                                    if (p) {
                                                                                                                                      if (t2.changesSinceModel !== void 0) {
                                                                                                                                        const a = e;
                                                                                                                                        l(t2.changesSinceModel, { instancePath: s + "/facts/changesSinceModel", parentData: t2, parentDataProperty: "changesSinceModel", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                                        var p = a === e;
                                                                                                                                      } else var p = true;
                                                                                                                                      if (p) {
                                                                                                                                        if (t2.deployment !== void 0) {
                                                                                                                                          const a = e;
                                                                                                                                          l(t2.deployment, { instancePath: s + "/facts/deployment", parentData: t2, parentDataProperty: "deployment", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                                          var p = a === e;
                                                                                                                                        } else var p = true;
                                                                                                                                        if (p) if (t2.channelProtection !== void 0) {
                                                                                                                                          const a = e;
                                                                                                                                          l(t2.channelProtection, { instancePath: s + "/facts/channelProtection", parentData: t2, parentDataProperty: "channelProtection", rootData: $, dynamicAnchors: L }) || (r = r === null ? l.errors : r.concat(l.errors), e = r.length);
                                                                                                                                          var p = a === e;
                                                                                                                                        } else var p = true;
                                                                                                                                      }
                                                                                                                                    }
                                                                                                                                  }
                                                                                                                                }
                                                                                                                              }
                                                                                                                            }
                                                                                                                          }
                                                                                                                        }
                                                                                                                      }
                                                                                                                    }
                                                                                                                  }
                                                                                                                }
                                                                                                              }
                                                                                                            }
                                                                                                          }
                                                                                                        }
                                                                                                      }
                                                                                                    }
                                                                                                  }
                                                                                                }
                                                                                              }
                                                                                            }
                                                                                          }
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                }
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    } else return o.errors = [{ instancePath: s + "/facts", schemaPath: "#/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                    var C = X === e;
                  } else var C = true;
                }
              }
            }
          }
        }
      }
    }
  } else return o.errors = [{ instancePath: s, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return o.errors = r, e === 0;
}
o.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// compiled-schema:compiled-schema:evidence:1
var compiled_schema_evidence_1_default = t;
var N = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://w3id.org/copse/principle-evidence/v1", title: "Copse: evidence for one principle (in-toto Statement v1)", type: "object", additionalProperties: false, required: ["_type", "subject", "predicateType", "predicate"], properties: { _type: { const: "https://in-toto.io/Statement/v1" }, subject: { type: "array", items: { oneOf: [{ type: "object", additionalProperties: false, required: ["name", "digest"], properties: { name: { type: "string", minLength: 1, maxLength: 1e3 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["uri", "digest"], properties: { uri: { type: "string", pattern: "^pkg:github/[^/@]+/[^/@]+@[^@]+$", maxLength: 4e3 }, digest: { type: "object", additionalProperties: false, required: ["sha1", "gitCommit"], properties: { sha1: { type: "string", pattern: "^[0-9a-f]{40}$" }, gitCommit: { type: "string", pattern: "^[0-9a-f]{40}$" } } } } }] }, maxItems: 1024, minItems: 1 }, predicateType: { const: "https://w3id.org/copse/principle-evidence/v1" }, predicate: { type: "object", additionalProperties: false, required: ["code", "principle", "status", "checks", "attested", "contradictions", "verifier", "facts", "timeCreated", "expires", "limits"], properties: { code: { type: "object", additionalProperties: false, required: ["reading", "version", "official", "fit"], properties: { reading: { enum: ["sscop-14", "dsit"] }, version: { type: "string", minLength: 1, maxLength: 100 }, official: { type: "array", items: { enum: ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.5", "4.1", "4.2", "4.3"] }, maxItems: 14, minItems: 1 }, fit: { enum: ["near", "partial", "weak"] }, note: { type: "string", minLength: 1, maxLength: 2e3 } } }, principle: { type: "object", additionalProperties: false, required: ["id", "title", "theme", "statement"], properties: { id: { type: "integer", minimum: 1, maximum: 14 }, title: { type: "string", minLength: 1, maxLength: 200 }, theme: { enum: ["secure_design", "build_environment", "maintenance", "customer_communication"] }, statement: { type: "string", minLength: 1, maxLength: 1e3 } } }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, checks: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "level", "result", "basis", "because", "claims", "evidence", "details"], properties: { id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 100 }, level: { enum: ["required", "supporting"] }, result: { enum: ["met", "not_met", "not_observable", "not_applicable"] }, basis: { enum: ["observed", "attested"] }, because: { type: "string", minLength: 1, maxLength: 1e3 }, fix: { type: "string", minLength: 1, maxLength: 1e3 }, permission: { type: "string", minLength: 1, maxLength: 500 }, claims: { type: "array", items: { enum: ["1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.1.6", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.3.1", "3.3.2", "3.4.1", "3.4.2", "3.5.1", "3.5.2", "4.1.1", "4.1.2", "4.1.3", "4.2.1", "4.3.1", "4.3.2"] }, maxItems: 50, minItems: 0, uniqueItems: true }, evidence: { type: "array", items: { type: "object", additionalProperties: false, required: [], properties: { uri: { type: "string", minLength: 1, maxLength: 2e3 }, name: { type: "string", minLength: 1, maxLength: 1e3 }, digest: { type: "object", additionalProperties: false, required: [], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, gitCommit: { type: "string", pattern: "^[0-9a-f]{40}$" } } }, mediaType: { type: "string", minLength: 1, maxLength: 200 } }, minProperties: 1 }, maxItems: 100, minItems: 0 }, details: { type: "array", items: { type: "string", maxLength: 300 }, maxItems: 100, minItems: 0 }, detailsLeftOut: { type: "integer", minimum: 1 } }, if: { properties: { result: { const: "not_met" } } }, then: { properties: { fix: true }, required: ["fix"] }, else: { properties: { fix: false } } }, maxItems: 100, minItems: 0 }, officialResults: { type: "array", items: { type: "object", additionalProperties: false, required: ["principle", "claims"], properties: { principle: { enum: ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.5", "4.1", "4.2", "4.3"] }, claims: { type: "array", items: { type: "object", additionalProperties: false, required: ["claim", "checks"], properties: { claim: { enum: ["1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.1.6", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.3.1", "3.3.2", "3.4.1", "3.4.2", "3.5.1", "3.5.2", "4.1.1", "4.1.2", "4.1.3", "4.2.1", "4.3.1", "4.3.2"] }, checks: { type: "array", items: { type: "object", additionalProperties: false, required: ["id", "result", "basis"], properties: { id: { type: "string", minLength: 1, maxLength: 100 }, result: { enum: ["met", "not_met", "not_observable", "not_applicable"] }, basis: { enum: ["observed", "attested"] } } }, maxItems: 200, minItems: 1 } } }, maxItems: 50, minItems: 1 } } }, maxItems: 14, minItems: 0 }, declaration: { type: "object", additionalProperties: false, required: ["at"], properties: { status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_applicable"] }, statement: { type: "string", maxLength: 2e3 }, argument: { type: "string", maxLength: 2e3 }, assumptions: { type: "string", maxLength: 2e3 }, notApplicableBecause: { type: "string", maxLength: 2e3 }, attestedBy: { type: "string", maxLength: 2e3 }, attestedAt: { type: "string", maxLength: 64 }, expiresAt: { type: "string", maxLength: 64 }, at: { type: "object", additionalProperties: false, required: ["path", "line"], properties: { path: { type: "string", minLength: 1, maxLength: 1e3 }, line: { type: "integer", minimum: 0 } } } } }, attested: { type: "array", items: { type: "object", additionalProperties: false, required: ["entry", "kind"], properties: { entry: { type: "string", maxLength: 1e3 }, kind: { enum: ["path", "url", "identifier"] }, by: { type: "string", maxLength: 500 }, at: { type: "string", maxLength: 64 }, expires: { type: "string", maxLength: 64 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" }, gitCommit: { type: "string", pattern: "^[0-9a-f]{40}$" } } } } }, maxItems: 100, minItems: 0 }, contradictions: { type: "array", items: { type: "object", additionalProperties: false, required: ["check", "message"], properties: { check: { type: "string", minLength: 1, maxLength: 100 }, message: { type: "string", minLength: 1, maxLength: 1e3 } } }, maxItems: 100, minItems: 0 }, verifier: { type: "object", additionalProperties: false, required: ["id", "version", "policies"], properties: { id: { const: "https://w3id.org/copse/verifier/v1" }, version: { type: "string", minLength: 1, maxLength: 100 }, policies: { type: "array", items: { type: "object", additionalProperties: false, required: ["uri", "digest"], properties: { uri: { const: "https://w3id.org/copse/rules/v1" }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, maxItems: 1, minItems: 1 } } }, facts: { type: "object", additionalProperties: false, required: ["name", "digest"], properties: { name: { const: "copse-facts.json" }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, timeCreated: { type: "string", format: "date-time", maxLength: 40 }, expires: { type: "string", format: "date-time", maxLength: 40 }, invocation: { type: "object", additionalProperties: false, required: ["uri"], properties: { uri: { type: "string", minLength: 1, maxLength: 2e3 } } }, previous: { type: "object", additionalProperties: false, required: ["uri", "digest"], properties: { uri: { type: "string", minLength: 1, maxLength: 2e3 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, limits: { type: "array", items: { type: "string", minLength: 1, maxLength: 1e3 }, maxItems: 100, minItems: 0 } } } } };
var g = require_ucs2length().default;
var ge = Object.prototype.hasOwnProperty;
var Ce = require_equal().default;
var U2 = new RegExp("^[0-9a-f]{64}$", "u");
var Ve = new RegExp("^pkg:github/[^/@]+/[^/@]+@[^@]+$", "u");
var he = new RegExp("^[0-9a-f]{40}$", "u");
var ze = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", "u");
var Ae = require_formats().fullFormats["date-time"];
function t(A, { instancePath: r = "", parentData: Be, parentDataProperty: Fe, rootData: Ee2 = A, dynamicAnchors: Se = {} } = {}) {
  let n = null, e = 0;
  const ee = t.evaluated;
  if (ee.dynamicProps && (ee.props = void 0), ee.dynamicItems && (ee.items = void 0), e === 0) if (A && typeof A == "object" && !Array.isArray(A)) {
    let M;
    if (A._type === void 0 && (M = "_type") || A.subject === void 0 && (M = "subject") || A.predicateType === void 0 && (M = "predicateType") || A.predicate === void 0 && (M = "predicate")) return t.errors = [{ instancePath: r, schemaPath: "#/required", keyword: "required", params: { missingProperty: M }, message: "must have required property '" + M + "'" }], false;
    {
      const Ie = e;
      for (const f in A) if (!(f === "_type" || f === "subject" || f === "predicateType" || f === "predicate")) {
        return t.errors = [{ instancePath: r, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: f }, message: "must NOT have additional properties" }], false;
        break;
      }
      if (Ie === e) {
        if (A._type !== void 0) {
          const f = e;
          if (A._type !== "https://in-toto.io/Statement/v1") return t.errors = [{ instancePath: r + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" }, message: "must be equal to constant" }], false;
          var F = f === e;
        } else var F = true;
        if (F) {
          if (A.subject !== void 0) {
            let f = A.subject;
            const X = e;
            if (e === X) if (Array.isArray(f)) {
              if (f.length > 1024) return t.errors = [{ instancePath: r + "/subject", schemaPath: "#/properties/subject/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }], false;
              if (f.length < 1) return t.errors = [{ instancePath: r + "/subject", schemaPath: "#/properties/subject/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
              {
                var ve = true;
                const C = f.length;
                for (let _2 = 0; _2 < C; _2++) {
                  let a = f[_2];
                  const b = e, D = e;
                  let k = false, i2 = null;
                  const s = e;
                  if (e === s) if (a && typeof a == "object" && !Array.isArray(a)) {
                    let u;
                    if (a.name === void 0 && (u = "name") || a.digest === void 0 && (u = "digest")) {
                      const v = { instancePath: r + "/subject/" + _2, schemaPath: "#/properties/subject/items/oneOf/0/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" };
                      n === null ? n = [v] : n.push(v), e++;
                    } else {
                      const v = e;
                      for (const p in a) if (!(p === "name" || p === "digest")) {
                        const h = { instancePath: r + "/subject/" + _2, schemaPath: "#/properties/subject/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        n === null ? n = [h] : n.push(h), e++;
                        break;
                      }
                      if (v === e) {
                        if (a.name !== void 0) {
                          let p = a.name;
                          const h = e;
                          if (e === h) if (typeof p == "string") {
                            if (g(p) > 1e3) {
                              const w = { instancePath: r + "/subject/" + _2 + "/name", schemaPath: "#/properties/subject/items/oneOf/0/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                              n === null ? n = [w] : n.push(w), e++;
                            } else if (g(p) < 1) {
                              const w = { instancePath: r + "/subject/" + _2 + "/name", schemaPath: "#/properties/subject/items/oneOf/0/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              n === null ? n = [w] : n.push(w), e++;
                            }
                          } else {
                            const w = { instancePath: r + "/subject/" + _2 + "/name", schemaPath: "#/properties/subject/items/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            n === null ? n = [w] : n.push(w), e++;
                          }
                          var re = h === e;
                        } else var re = true;
                        if (re) if (a.digest !== void 0) {
                          let p = a.digest;
                          const h = e;
                          if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                            let L;
                            if (p.sha256 === void 0 && (L = "sha256")) {
                              const o2 = { instancePath: r + "/subject/" + _2 + "/digest", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" };
                              n === null ? n = [o2] : n.push(o2), e++;
                            } else {
                              const o2 = e;
                              for (const m in p) if (m !== "sha256") {
                                const q = { instancePath: r + "/subject/" + _2 + "/digest", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                                n === null ? n = [q] : n.push(q), e++;
                                break;
                              }
                              if (o2 === e && p.sha256 !== void 0) {
                                let m = p.sha256;
                                if (e === e) if (typeof m == "string") {
                                  if (!U2.test(m)) {
                                    const I2 = { instancePath: r + "/subject/" + _2 + "/digest/sha256", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                    n === null ? n = [I2] : n.push(I2), e++;
                                  }
                                } else {
                                  const I2 = { instancePath: r + "/subject/" + _2 + "/digest/sha256", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  n === null ? n = [I2] : n.push(I2), e++;
                                }
                              }
                            }
                          } else {
                            const L = { instancePath: r + "/subject/" + _2 + "/digest", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            n === null ? n = [L] : n.push(L), e++;
                          }
                          var re = h === e;
                        } else var re = true;
                      }
                    }
                  } else {
                    const u = { instancePath: r + "/subject/" + _2, schemaPath: "#/properties/subject/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    n === null ? n = [u] : n.push(u), e++;
                  }
                  var ie = s === e;
                  if (ie) {
                    k = true, i2 = 0;
                    var ke2 = true;
                  }
                  const c = e;
                  if (e === c) if (a && typeof a == "object" && !Array.isArray(a)) {
                    let u;
                    if (a.uri === void 0 && (u = "uri") || a.digest === void 0 && (u = "digest")) {
                      const v = { instancePath: r + "/subject/" + _2, schemaPath: "#/properties/subject/items/oneOf/1/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" };
                      n === null ? n = [v] : n.push(v), e++;
                    } else {
                      const v = e;
                      for (const p in a) if (!(p === "uri" || p === "digest")) {
                        const h = { instancePath: r + "/subject/" + _2, schemaPath: "#/properties/subject/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        n === null ? n = [h] : n.push(h), e++;
                        break;
                      }
                      if (v === e) {
                        if (a.uri !== void 0) {
                          let p = a.uri;
                          const h = e;
                          if (e === h) if (typeof p == "string") {
                            if (g(p) > 4e3) {
                              const w = { instancePath: r + "/subject/" + _2 + "/uri", schemaPath: "#/properties/subject/items/oneOf/1/properties/uri/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              n === null ? n = [w] : n.push(w), e++;
                            } else if (!Ve.test(p)) {
                              const w = { instancePath: r + "/subject/" + _2 + "/uri", schemaPath: "#/properties/subject/items/oneOf/1/properties/uri/pattern", keyword: "pattern", params: { pattern: "^pkg:github/[^/@]+/[^/@]+@[^@]+$" }, message: 'must match pattern "^pkg:github/[^/@]+/[^/@]+@[^@]+$"' };
                              n === null ? n = [w] : n.push(w), e++;
                            }
                          } else {
                            const w = { instancePath: r + "/subject/" + _2 + "/uri", schemaPath: "#/properties/subject/items/oneOf/1/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            n === null ? n = [w] : n.push(w), e++;
                          }
                          var te = h === e;
                        } else var te = true;
                        if (te) if (a.digest !== void 0) {
                          let p = a.digest;
                          const h = e;
                          if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                            let L;
                            if (p.sha1 === void 0 && (L = "sha1") || p.gitCommit === void 0 && (L = "gitCommit")) {
                              const o2 = { instancePath: r + "/subject/" + _2 + "/digest", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" };
                              n === null ? n = [o2] : n.push(o2), e++;
                            } else {
                              const o2 = e;
                              for (const m in p) if (!(m === "sha1" || m === "gitCommit")) {
                                const q = { instancePath: r + "/subject/" + _2 + "/digest", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" };
                                n === null ? n = [q] : n.push(q), e++;
                                break;
                              }
                              if (o2 === e) {
                                if (p.sha1 !== void 0) {
                                  let m = p.sha1;
                                  const q = e;
                                  if (e === q) if (typeof m == "string") {
                                    if (!he.test(m)) {
                                      const I2 = { instancePath: r + "/subject/" + _2 + "/digest/sha1", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/properties/sha1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                                      n === null ? n = [I2] : n.push(I2), e++;
                                    }
                                  } else {
                                    const I2 = { instancePath: r + "/subject/" + _2 + "/digest/sha1", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/properties/sha1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    n === null ? n = [I2] : n.push(I2), e++;
                                  }
                                  var se = q === e;
                                } else var se = true;
                                if (se) if (p.gitCommit !== void 0) {
                                  let m = p.gitCommit;
                                  const q = e;
                                  if (e === q) if (typeof m == "string") {
                                    if (!he.test(m)) {
                                      const y = { instancePath: r + "/subject/" + _2 + "/digest/gitCommit", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/properties/gitCommit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                                      n === null ? n = [y] : n.push(y), e++;
                                    }
                                  } else {
                                    const y = { instancePath: r + "/subject/" + _2 + "/digest/gitCommit", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/properties/gitCommit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    n === null ? n = [y] : n.push(y), e++;
                                  }
                                  var se = q === e;
                                } else var se = true;
                              }
                            }
                          } else {
                            const L = { instancePath: r + "/subject/" + _2 + "/digest", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            n === null ? n = [L] : n.push(L), e++;
                          }
                          var te = h === e;
                        } else var te = true;
                      }
                    }
                  } else {
                    const u = { instancePath: r + "/subject/" + _2, schemaPath: "#/properties/subject/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    n === null ? n = [u] : n.push(u), e++;
                  }
                  var ie = c === e;
                  if (ie && k ? (k = false, i2 = [i2, 1]) : ie && (k = true, i2 = 1, ke2 !== true && (ke2 = true)), k) e = D, n !== null && (D ? n.length = D : n = null);
                  else {
                    const u = { instancePath: r + "/subject/" + _2, schemaPath: "#/properties/subject/items/oneOf", keyword: "oneOf", params: { passingSchemas: i2 }, message: "must match exactly one schema in oneOf" };
                    return n === null ? n = [u] : n.push(u), e++, t.errors = n, false;
                  }
                  var ve = b === e;
                  if (!ve) break;
                }
              }
            } else return t.errors = [{ instancePath: r + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
            var F = X === e;
          } else var F = true;
          if (F) {
            if (A.predicateType !== void 0) {
              const f = e;
              if (A.predicateType !== "https://w3id.org/copse/principle-evidence/v1") return t.errors = [{ instancePath: r + "/predicateType", schemaPath: "#/properties/predicateType/const", keyword: "const", params: { allowedValue: "https://w3id.org/copse/principle-evidence/v1" }, message: "must be equal to constant" }], false;
              var F = f === e;
            } else var F = true;
            if (F) if (A.predicate !== void 0) {
              let f = A.predicate;
              const X = e;
              if (e === X) if (f && typeof f == "object" && !Array.isArray(f)) {
                let C;
                if (f.code === void 0 && (C = "code") || f.principle === void 0 && (C = "principle") || f.status === void 0 && (C = "status") || f.checks === void 0 && (C = "checks") || f.attested === void 0 && (C = "attested") || f.contradictions === void 0 && (C = "contradictions") || f.verifier === void 0 && (C = "verifier") || f.facts === void 0 && (C = "facts") || f.timeCreated === void 0 && (C = "timeCreated") || f.expires === void 0 && (C = "expires") || f.limits === void 0 && (C = "limits")) return t.errors = [{ instancePath: r + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: C }, message: "must have required property '" + C + "'" }], false;
                {
                  const _2 = e;
                  for (const a in f) if (!ge.call(N.properties.predicate.properties, a)) {
                    return t.errors = [{ instancePath: r + "/predicate", schemaPath: "#/properties/predicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties" }], false;
                    break;
                  }
                  if (_2 === e) {
                    if (f.code !== void 0) {
                      let a = f.code;
                      const b = e;
                      if (e === b) if (a && typeof a == "object" && !Array.isArray(a)) {
                        let D;
                        if (a.reading === void 0 && (D = "reading") || a.version === void 0 && (D = "version") || a.official === void 0 && (D = "official") || a.fit === void 0 && (D = "fit")) return t.errors = [{ instancePath: r + "/predicate/code", schemaPath: "#/properties/predicate/properties/code/required", keyword: "required", params: { missingProperty: D }, message: "must have required property '" + D + "'" }], false;
                        {
                          const k = e;
                          for (const i2 in a) if (!(i2 === "reading" || i2 === "version" || i2 === "official" || i2 === "fit" || i2 === "note")) {
                            return t.errors = [{ instancePath: r + "/predicate/code", schemaPath: "#/properties/predicate/properties/code/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i2 }, message: "must NOT have additional properties" }], false;
                            break;
                          }
                          if (k === e) {
                            if (a.reading !== void 0) {
                              let i2 = a.reading;
                              const s = e;
                              if (!(i2 === "sscop-14" || i2 === "dsit")) return t.errors = [{ instancePath: r + "/predicate/code/reading", schemaPath: "#/properties/predicate/properties/code/properties/reading/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.code.properties.reading.enum }, message: "must be equal to one of the allowed values" }], false;
                              var V = s === e;
                            } else var V = true;
                            if (V) {
                              if (a.version !== void 0) {
                                let i2 = a.version;
                                const s = e;
                                if (e === s) if (typeof i2 == "string") {
                                  if (g(i2) > 100) return t.errors = [{ instancePath: r + "/predicate/code/version", schemaPath: "#/properties/predicate/properties/code/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                  if (g(i2) < 1) return t.errors = [{ instancePath: r + "/predicate/code/version", schemaPath: "#/properties/predicate/properties/code/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                } else return t.errors = [{ instancePath: r + "/predicate/code/version", schemaPath: "#/properties/predicate/properties/code/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var V = s === e;
                              } else var V = true;
                              if (V) {
                                if (a.official !== void 0) {
                                  let i2 = a.official;
                                  const s = e;
                                  if (e === s) if (Array.isArray(i2)) {
                                    if (i2.length > 14) return t.errors = [{ instancePath: r + "/predicate/code/official", schemaPath: "#/properties/predicate/properties/code/properties/official/maxItems", keyword: "maxItems", params: { limit: 14 }, message: "must NOT have more than 14 items" }], false;
                                    if (i2.length < 1) return t.errors = [{ instancePath: r + "/predicate/code/official", schemaPath: "#/properties/predicate/properties/code/properties/official/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                                    {
                                      var be2 = true;
                                      const Y = i2.length;
                                      for (let u = 0; u < Y; u++) {
                                        let v = i2[u];
                                        const p = e;
                                        if (!(v === "1.1" || v === "1.2" || v === "1.3" || v === "1.4" || v === "2.1" || v === "2.2" || v === "3.1" || v === "3.2" || v === "3.3" || v === "3.4" || v === "3.5" || v === "4.1" || v === "4.2" || v === "4.3")) return t.errors = [{ instancePath: r + "/predicate/code/official/" + u, schemaPath: "#/properties/predicate/properties/code/properties/official/items/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.code.properties.official.items.enum }, message: "must be equal to one of the allowed values" }], false;
                                        var be2 = p === e;
                                        if (!be2) break;
                                      }
                                    }
                                  } else return t.errors = [{ instancePath: r + "/predicate/code/official", schemaPath: "#/properties/predicate/properties/code/properties/official/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                  var V = s === e;
                                } else var V = true;
                                if (V) {
                                  if (a.fit !== void 0) {
                                    let i2 = a.fit;
                                    const s = e;
                                    if (!(i2 === "near" || i2 === "partial" || i2 === "weak")) return t.errors = [{ instancePath: r + "/predicate/code/fit", schemaPath: "#/properties/predicate/properties/code/properties/fit/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.code.properties.fit.enum }, message: "must be equal to one of the allowed values" }], false;
                                    var V = s === e;
                                  } else var V = true;
                                  if (V) if (a.note !== void 0) {
                                    let i2 = a.note;
                                    const s = e;
                                    if (e === s) if (typeof i2 == "string") {
                                      if (g(i2) > 2e3) return t.errors = [{ instancePath: r + "/predicate/code/note", schemaPath: "#/properties/predicate/properties/code/properties/note/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                      if (g(i2) < 1) return t.errors = [{ instancePath: r + "/predicate/code/note", schemaPath: "#/properties/predicate/properties/code/properties/note/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                    } else return t.errors = [{ instancePath: r + "/predicate/code/note", schemaPath: "#/properties/predicate/properties/code/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                    var V = s === e;
                                  } else var V = true;
                                }
                              }
                            }
                          }
                        }
                      } else return t.errors = [{ instancePath: r + "/predicate/code", schemaPath: "#/properties/predicate/properties/code/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                      var P = b === e;
                    } else var P = true;
                    if (P) {
                      if (f.principle !== void 0) {
                        let a = f.principle;
                        const b = e;
                        if (e === b) if (a && typeof a == "object" && !Array.isArray(a)) {
                          let k;
                          if (a.id === void 0 && (k = "id") || a.title === void 0 && (k = "title") || a.theme === void 0 && (k = "theme") || a.statement === void 0 && (k = "statement")) return t.errors = [{ instancePath: r + "/predicate/principle", schemaPath: "#/properties/predicate/properties/principle/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                          {
                            const i2 = e;
                            for (const s in a) if (!(s === "id" || s === "title" || s === "theme" || s === "statement")) {
                              return t.errors = [{ instancePath: r + "/predicate/principle", schemaPath: "#/properties/predicate/properties/principle/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], false;
                              break;
                            }
                            if (i2 === e) {
                              if (a.id !== void 0) {
                                let s = a.id;
                                const c = e;
                                if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) return t.errors = [{ instancePath: r + "/predicate/principle/id", schemaPath: "#/properties/predicate/properties/principle/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                if (e === c && typeof s == "number" && isFinite(s)) {
                                  if (s > 14 || isNaN(s)) return t.errors = [{ instancePath: r + "/predicate/principle/id", schemaPath: "#/properties/predicate/properties/principle/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" }], false;
                                  if (s < 1 || isNaN(s)) return t.errors = [{ instancePath: r + "/predicate/principle/id", schemaPath: "#/properties/predicate/properties/principle/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                }
                                var E = c === e;
                              } else var E = true;
                              if (E) {
                                if (a.title !== void 0) {
                                  let s = a.title;
                                  const c = e;
                                  if (e === c) if (typeof s == "string") {
                                    if (g(s) > 200) return t.errors = [{ instancePath: r + "/predicate/principle/title", schemaPath: "#/properties/predicate/properties/principle/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], false;
                                    if (g(s) < 1) return t.errors = [{ instancePath: r + "/predicate/principle/title", schemaPath: "#/properties/predicate/properties/principle/properties/title/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                  } else return t.errors = [{ instancePath: r + "/predicate/principle/title", schemaPath: "#/properties/predicate/properties/principle/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                  var E = c === e;
                                } else var E = true;
                                if (E) {
                                  if (a.theme !== void 0) {
                                    let s = a.theme;
                                    const c = e;
                                    if (!(s === "secure_design" || s === "build_environment" || s === "maintenance" || s === "customer_communication")) return t.errors = [{ instancePath: r + "/predicate/principle/theme", schemaPath: "#/properties/predicate/properties/principle/properties/theme/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.principle.properties.theme.enum }, message: "must be equal to one of the allowed values" }], false;
                                    var E = c === e;
                                  } else var E = true;
                                  if (E) if (a.statement !== void 0) {
                                    let s = a.statement;
                                    const c = e;
                                    if (e === c) if (typeof s == "string") {
                                      if (g(s) > 1e3) return t.errors = [{ instancePath: r + "/predicate/principle/statement", schemaPath: "#/properties/predicate/properties/principle/properties/statement/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                      if (g(s) < 1) return t.errors = [{ instancePath: r + "/predicate/principle/statement", schemaPath: "#/properties/predicate/properties/principle/properties/statement/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                    } else return t.errors = [{ instancePath: r + "/predicate/principle/statement", schemaPath: "#/properties/predicate/properties/principle/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                    var E = c === e;
                                  } else var E = true;
                                }
                              }
                            }
                          }
                        } else return t.errors = [{ instancePath: r + "/predicate/principle", schemaPath: "#/properties/predicate/properties/principle/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                        var P = b === e;
                      } else var P = true;
                      if (P) {
                        if (f.status !== void 0) {
                          let a = f.status;
                          const b = e;
                          if (!(a === "implemented" || a === "partially_implemented" || a === "not_implemented" || a === "not_observable" || a === "not_applicable")) return t.errors = [{ instancePath: r + "/predicate/status", schemaPath: "#/properties/predicate/properties/status/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                          var P = b === e;
                        } else var P = true;
                        if (P) {
                          if (f.checks !== void 0) {
                            let a = f.checks;
                            const b = e;
                            if (e === b) if (Array.isArray(a)) {
                              if (a.length > 100) return t.errors = [{ instancePath: r + "/predicate/checks", schemaPath: "#/properties/predicate/properties/checks/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                              if (a.length < 0) return t.errors = [{ instancePath: r + "/predicate/checks", schemaPath: "#/properties/predicate/properties/checks/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                              {
                                var Pe = true;
                                const k = a.length;
                                for (let i2 = 0; i2 < k; i2++) {
                                  let s = a[i2];
                                  const c = e, Y = e;
                                  let u = true;
                                  const v = e;
                                  if (s && typeof s == "object" && !Array.isArray(s) && s.result !== void 0 && s.result !== "not_met") {
                                    const w = {};
                                    n === null ? n = [w] : n.push(w), e++;
                                  }
                                  var W = v === e;
                                  e = Y, n !== null && (Y ? n.length = Y : n = null);
                                  let p;
                                  if (W) {
                                    const w = e;
                                    if (s && typeof s == "object" && !Array.isArray(s)) {
                                      let o2;
                                      if (s.fix === void 0 && (o2 = "fix")) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2, schemaPath: "#/properties/predicate/properties/checks/items/then/required", keyword: "required", params: { missingProperty: o2 }, message: "must have required property '" + o2 + "'" }], false;
                                    }
                                    var W = w === e;
                                    if (u = W, u) {
                                      var J = {};
                                      J.fix = true, J.result = true;
                                    }
                                    p = "then";
                                  } else {
                                    const w = e;
                                    if (s && typeof s == "object" && !Array.isArray(s) && s.fix !== void 0) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/fix", schemaPath: "#/properties/predicate/properties/checks/items/else/properties/fix/false schema", keyword: "false schema", params: {}, message: "boolean schema is false" }], false;
                                    var W = w === e;
                                    u = W, u && J !== true && (J = J || {}, J.fix = true), p = "else";
                                  }
                                  if (!u) {
                                    const w = { instancePath: r + "/predicate/checks/" + i2, schemaPath: "#/properties/predicate/properties/checks/items/if", keyword: "if", params: { failingKeyword: p }, message: 'must match "' + p + '" schema' };
                                    return n === null ? n = [w] : n.push(w), e++, t.errors = n, false;
                                  }
                                  if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
                                    let w;
                                    if (s.id === void 0 && (w = "id") || s.level === void 0 && (w = "level") || s.result === void 0 && (w = "result") || s.basis === void 0 && (w = "basis") || s.because === void 0 && (w = "because") || s.claims === void 0 && (w = "claims") || s.evidence === void 0 && (w = "evidence") || s.details === void 0 && (w = "details")) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2, schemaPath: "#/properties/predicate/properties/checks/items/required", keyword: "required", params: { missingProperty: w }, message: "must have required property '" + w + "'" }], false;
                                    {
                                      const L = e;
                                      for (const o2 in s) if (!ge.call(N.properties.predicate.properties.checks.items.properties, o2)) {
                                        return t.errors = [{ instancePath: r + "/predicate/checks/" + i2, schemaPath: "#/properties/predicate/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o2 }, message: "must NOT have additional properties" }], false;
                                        break;
                                      }
                                      if (L === e) {
                                        if (s.id !== void 0) {
                                          let o2 = s.id;
                                          const m = e;
                                          if (e === m) if (typeof o2 == "string") {
                                            if (g(o2) > 100) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/id", schemaPath: "#/properties/predicate/properties/checks/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                            if (!ze.test(o2)) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/id", schemaPath: "#/properties/predicate/properties/checks/items/properties/id/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$" }, message: 'must match pattern "^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$"' }], false;
                                          } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/id", schemaPath: "#/properties/predicate/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                          var x2 = m === e;
                                        } else var x2 = true;
                                        if (x2) {
                                          if (s.level !== void 0) {
                                            let o2 = s.level;
                                            const m = e;
                                            if (!(o2 === "required" || o2 === "supporting")) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/level", schemaPath: "#/properties/predicate/properties/checks/items/properties/level/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.checks.items.properties.level.enum }, message: "must be equal to one of the allowed values" }], false;
                                            var x2 = m === e;
                                          } else var x2 = true;
                                          if (x2) {
                                            if (s.result !== void 0) {
                                              let o2 = s.result;
                                              const m = e;
                                              if (!(o2 === "met" || o2 === "not_met" || o2 === "not_observable" || o2 === "not_applicable")) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/result", schemaPath: "#/properties/predicate/properties/checks/items/properties/result/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.checks.items.properties.result.enum }, message: "must be equal to one of the allowed values" }], false;
                                              var x2 = m === e;
                                            } else var x2 = true;
                                            if (x2) {
                                              if (s.basis !== void 0) {
                                                let o2 = s.basis;
                                                const m = e;
                                                if (!(o2 === "observed" || o2 === "attested")) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/basis", schemaPath: "#/properties/predicate/properties/checks/items/properties/basis/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.checks.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }], false;
                                                var x2 = m === e;
                                              } else var x2 = true;
                                              if (x2) {
                                                if (s.because !== void 0) {
                                                  let o2 = s.because;
                                                  const m = e;
                                                  if (e === m) if (typeof o2 == "string") {
                                                    if (g(o2) > 1e3) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/because", schemaPath: "#/properties/predicate/properties/checks/items/properties/because/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                    if (g(o2) < 1) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/because", schemaPath: "#/properties/predicate/properties/checks/items/properties/because/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                  } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/because", schemaPath: "#/properties/predicate/properties/checks/items/properties/because/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                  var x2 = m === e;
                                                } else var x2 = true;
                                                if (x2) {
                                                  if (s.fix !== void 0) {
                                                    let o2 = s.fix;
                                                    const m = e;
                                                    if (e === m) if (typeof o2 == "string") {
                                                      if (g(o2) > 1e3) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/fix", schemaPath: "#/properties/predicate/properties/checks/items/properties/fix/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                      if (g(o2) < 1) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/fix", schemaPath: "#/properties/predicate/properties/checks/items/properties/fix/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                    } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/fix", schemaPath: "#/properties/predicate/properties/checks/items/properties/fix/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                    var x2 = m === e;
                                                  } else var x2 = true;
                                                  if (x2) {
                                                    if (s.permission !== void 0) {
                                                      let o2 = s.permission;
                                                      const m = e;
                                                      if (e === m) if (typeof o2 == "string") {
                                                        if (g(o2) > 500) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/permission", schemaPath: "#/properties/predicate/properties/checks/items/properties/permission/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], false;
                                                        if (g(o2) < 1) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/permission", schemaPath: "#/properties/predicate/properties/checks/items/properties/permission/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                      } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/permission", schemaPath: "#/properties/predicate/properties/checks/items/properties/permission/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                      var x2 = m === e;
                                                    } else var x2 = true;
                                                    if (x2) {
                                                      if (s.claims !== void 0) {
                                                        let o2 = s.claims;
                                                        const m = e;
                                                        if (e === m) if (Array.isArray(o2)) {
                                                          if (o2.length > 50) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/claims", schemaPath: "#/properties/predicate/properties/checks/items/properties/claims/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }], false;
                                                          if (o2.length < 0) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/claims", schemaPath: "#/properties/predicate/properties/checks/items/properties/claims/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                          {
                                                            var ye2 = true;
                                                            const I2 = o2.length;
                                                            for (let y = 0; y < I2; y++) {
                                                              let d = o2[y];
                                                              const l2 = e;
                                                              if (!(d === "1.1.1" || d === "1.1.2" || d === "1.1.3" || d === "1.1.4" || d === "1.1.5" || d === "1.1.6" || d === "1.2.1" || d === "1.2.2" || d === "1.2.3" || d === "1.2.4" || d === "1.2.5" || d === "1.3.1" || d === "1.3.2" || d === "1.3.3" || d === "1.4.1" || d === "1.4.2" || d === "1.4.3" || d === "1.4.4" || d === "1.4.5" || d === "2.1.1" || d === "2.1.2" || d === "2.1.3" || d === "2.1.4" || d === "2.1.5" || d === "2.1.6" || d === "2.2.1" || d === "2.2.2" || d === "2.2.3" || d === "2.2.4" || d === "3.1.1" || d === "3.1.2" || d === "3.2.1" || d === "3.2.2" || d === "3.3.1" || d === "3.3.2" || d === "3.4.1" || d === "3.4.2" || d === "3.5.1" || d === "3.5.2" || d === "4.1.1" || d === "4.1.2" || d === "4.1.3" || d === "4.2.1" || d === "4.3.1" || d === "4.3.2")) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/claims/" + y, schemaPath: "#/properties/predicate/properties/checks/items/properties/claims/items/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.checks.items.properties.claims.items.enum }, message: "must be equal to one of the allowed values" }], false;
                                                              var ye2 = l2 === e;
                                                              if (!ye2) break;
                                                            }
                                                            if (ye2) {
                                                              let y = o2.length, d;
                                                              if (y > 1) {
                                                                e: for (; y--; ) for (d = y; d--; ) if (Ce(o2[y], o2[d])) {
                                                                  return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/claims", schemaPath: "#/properties/predicate/properties/checks/items/properties/claims/uniqueItems", keyword: "uniqueItems", params: { i: y, j: d }, message: "must NOT have duplicate items (items ## " + d + " and " + y + " are identical)" }], false;
                                                                  break e;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/claims", schemaPath: "#/properties/predicate/properties/checks/items/properties/claims/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                        var x2 = m === e;
                                                      } else var x2 = true;
                                                      if (x2) {
                                                        if (s.evidence !== void 0) {
                                                          let o2 = s.evidence;
                                                          const m = e;
                                                          if (e === m) if (Array.isArray(o2)) {
                                                            if (o2.length > 100) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                                            if (o2.length < 0) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                            {
                                                              var we2 = true;
                                                              const I2 = o2.length;
                                                              for (let y = 0; y < I2; y++) {
                                                                let d = o2[y];
                                                                const l2 = e;
                                                                if (e === l2) if (d && typeof d == "object" && !Array.isArray(d)) {
                                                                  if (Object.keys(d).length < 1) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y, schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties" }], false;
                                                                  {
                                                                    const Re = e;
                                                                    for (const j2 in d) if (!(j2 === "uri" || j2 === "name" || j2 === "digest" || j2 === "mediaType")) {
                                                                      return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y, schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: j2 }, message: "must NOT have additional properties" }], false;
                                                                      break;
                                                                    }
                                                                    if (Re === e) {
                                                                      if (d.uri !== void 0) {
                                                                        let j2 = d.uri;
                                                                        const T = e;
                                                                        if (e === T) if (typeof j2 == "string") {
                                                                          if (g(j2) > 2e3) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/uri", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/uri/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                                                          if (g(j2) < 1) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/uri", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                                        } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/uri", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                        var S = T === e;
                                                                      } else var S = true;
                                                                      if (S) {
                                                                        if (d.name !== void 0) {
                                                                          let j2 = d.name;
                                                                          const T = e;
                                                                          if (e === T) if (typeof j2 == "string") {
                                                                            if (g(j2) > 1e3) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/name", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                                            if (g(j2) < 1) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/name", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                                          } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/name", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                          var S = T === e;
                                                                        } else var S = true;
                                                                        if (S) {
                                                                          if (d.digest !== void 0) {
                                                                            let j2 = d.digest;
                                                                            const T = e;
                                                                            if (e === T) if (j2 && typeof j2 == "object" && !Array.isArray(j2)) {
                                                                              const ue2 = e;
                                                                              for (const K in j2) if (!(K === "sha256" || K === "gitCommit")) {
                                                                                return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/digest", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: K }, message: "must NOT have additional properties" }], false;
                                                                                break;
                                                                              }
                                                                              if (ue2 === e) {
                                                                                if (j2.sha256 !== void 0) {
                                                                                  let K = j2.sha256;
                                                                                  const B = e;
                                                                                  if (e === B) if (typeof K == "string") {
                                                                                    if (!U2.test(K)) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/digest/sha256", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                                  } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/digest/sha256", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                                  var ae2 = B === e;
                                                                                } else var ae2 = true;
                                                                                if (ae2) if (j2.gitCommit !== void 0) {
                                                                                  let K = j2.gitCommit;
                                                                                  const B = e;
                                                                                  if (e === B) if (typeof K == "string") {
                                                                                    if (!he.test(K)) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/digest/gitCommit", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/digest/properties/gitCommit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' }], false;
                                                                                  } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/digest/gitCommit", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/digest/properties/gitCommit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                                  var ae2 = B === e;
                                                                                } else var ae2 = true;
                                                                              }
                                                                            } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/digest", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                            var S = T === e;
                                                                          } else var S = true;
                                                                          if (S) if (d.mediaType !== void 0) {
                                                                            let j2 = d.mediaType;
                                                                            const T = e;
                                                                            if (e === T) if (typeof j2 == "string") {
                                                                              if (g(j2) > 200) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/mediaType", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/mediaType/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], false;
                                                                              if (g(j2) < 1) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/mediaType", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/mediaType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                                            } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y + "/mediaType", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/properties/mediaType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                            var S = T === e;
                                                                          } else var S = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence/" + y, schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                var we2 = l2 === e;
                                                                if (!we2) break;
                                                              }
                                                            }
                                                          } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/evidence", schemaPath: "#/properties/predicate/properties/checks/items/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                          var x2 = m === e;
                                                        } else var x2 = true;
                                                        if (x2) {
                                                          if (s.details !== void 0) {
                                                            let o2 = s.details;
                                                            const m = e;
                                                            if (e === m) if (Array.isArray(o2)) {
                                                              if (o2.length > 100) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/details", schemaPath: "#/properties/predicate/properties/checks/items/properties/details/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                                              if (o2.length < 0) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/details", schemaPath: "#/properties/predicate/properties/checks/items/properties/details/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                              {
                                                                var xe2 = true;
                                                                const I2 = o2.length;
                                                                for (let y = 0; y < I2; y++) {
                                                                  let d = o2[y];
                                                                  const l2 = e;
                                                                  if (e === l2) if (typeof d == "string") {
                                                                    if (g(d) > 300) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/details/" + y, schemaPath: "#/properties/predicate/properties/checks/items/properties/details/items/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters" }], false;
                                                                  } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/details/" + y, schemaPath: "#/properties/predicate/properties/checks/items/properties/details/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                  var xe2 = l2 === e;
                                                                  if (!xe2) break;
                                                                }
                                                              }
                                                            } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/details", schemaPath: "#/properties/predicate/properties/checks/items/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                            var x2 = m === e;
                                                          } else var x2 = true;
                                                          if (x2) if (s.detailsLeftOut !== void 0) {
                                                            let o2 = s.detailsLeftOut;
                                                            const m = e;
                                                            if (!(typeof o2 == "number" && !(o2 % 1) && !isNaN(o2) && isFinite(o2))) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/detailsLeftOut", schemaPath: "#/properties/predicate/properties/checks/items/properties/detailsLeftOut/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                            if (e === m && typeof o2 == "number" && isFinite(o2) && (o2 < 1 || isNaN(o2))) return t.errors = [{ instancePath: r + "/predicate/checks/" + i2 + "/detailsLeftOut", schemaPath: "#/properties/predicate/properties/checks/items/properties/detailsLeftOut/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], false;
                                                            var x2 = m === e;
                                                          } else var x2 = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else return t.errors = [{ instancePath: r + "/predicate/checks/" + i2, schemaPath: "#/properties/predicate/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                  var Pe = c === e;
                                  if (!Pe) break;
                                }
                              }
                            } else return t.errors = [{ instancePath: r + "/predicate/checks", schemaPath: "#/properties/predicate/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                            var P = b === e;
                          } else var P = true;
                          if (P) {
                            if (f.officialResults !== void 0) {
                              let a = f.officialResults;
                              const b = e;
                              if (e === b) if (Array.isArray(a)) {
                                if (a.length > 14) return t.errors = [{ instancePath: r + "/predicate/officialResults", schemaPath: "#/properties/predicate/properties/officialResults/maxItems", keyword: "maxItems", params: { limit: 14 }, message: "must NOT have more than 14 items" }], false;
                                if (a.length < 0) return t.errors = [{ instancePath: r + "/predicate/officialResults", schemaPath: "#/properties/predicate/properties/officialResults/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                {
                                  var _e = true;
                                  const k = a.length;
                                  for (let i2 = 0; i2 < k; i2++) {
                                    let s = a[i2];
                                    const c = e;
                                    if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
                                      let u;
                                      if (s.principle === void 0 && (u = "principle") || s.claims === void 0 && (u = "claims")) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2, schemaPath: "#/properties/predicate/properties/officialResults/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                      {
                                        const v = e;
                                        for (const p in s) if (!(p === "principle" || p === "claims")) {
                                          return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2, schemaPath: "#/properties/predicate/properties/officialResults/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                          break;
                                        }
                                        if (v === e) {
                                          if (s.principle !== void 0) {
                                            let p = s.principle;
                                            const h = e;
                                            if (!(p === "1.1" || p === "1.2" || p === "1.3" || p === "1.4" || p === "2.1" || p === "2.2" || p === "3.1" || p === "3.2" || p === "3.3" || p === "3.4" || p === "3.5" || p === "4.1" || p === "4.2" || p === "4.3")) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/principle", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/principle/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.officialResults.items.properties.principle.enum }, message: "must be equal to one of the allowed values" }], false;
                                            var pe2 = h === e;
                                          } else var pe2 = true;
                                          if (pe2) if (s.claims !== void 0) {
                                            let p = s.claims;
                                            const h = e;
                                            if (e === h) if (Array.isArray(p)) {
                                              if (p.length > 50) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }], false;
                                              if (p.length < 1) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                                              {
                                                var je = true;
                                                const L = p.length;
                                                for (let o2 = 0; o2 < L; o2++) {
                                                  let m = p[o2];
                                                  const q = e;
                                                  if (e === q) if (m && typeof m == "object" && !Array.isArray(m)) {
                                                    let y;
                                                    if (m.claim === void 0 && (y = "claim") || m.checks === void 0 && (y = "checks")) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2, schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], false;
                                                    {
                                                      const d = e;
                                                      for (const l2 in m) if (!(l2 === "claim" || l2 === "checks")) {
                                                        return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2, schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 }, message: "must NOT have additional properties" }], false;
                                                        break;
                                                      }
                                                      if (d === e) {
                                                        if (m.claim !== void 0) {
                                                          let l2 = m.claim;
                                                          const Z = e;
                                                          if (!(l2 === "1.1.1" || l2 === "1.1.2" || l2 === "1.1.3" || l2 === "1.1.4" || l2 === "1.1.5" || l2 === "1.1.6" || l2 === "1.2.1" || l2 === "1.2.2" || l2 === "1.2.3" || l2 === "1.2.4" || l2 === "1.2.5" || l2 === "1.3.1" || l2 === "1.3.2" || l2 === "1.3.3" || l2 === "1.4.1" || l2 === "1.4.2" || l2 === "1.4.3" || l2 === "1.4.4" || l2 === "1.4.5" || l2 === "2.1.1" || l2 === "2.1.2" || l2 === "2.1.3" || l2 === "2.1.4" || l2 === "2.1.5" || l2 === "2.1.6" || l2 === "2.2.1" || l2 === "2.2.2" || l2 === "2.2.3" || l2 === "2.2.4" || l2 === "3.1.1" || l2 === "3.1.2" || l2 === "3.2.1" || l2 === "3.2.2" || l2 === "3.3.1" || l2 === "3.3.2" || l2 === "3.4.1" || l2 === "3.4.2" || l2 === "3.5.1" || l2 === "3.5.2" || l2 === "4.1.1" || l2 === "4.1.2" || l2 === "4.1.3" || l2 === "4.2.1" || l2 === "4.3.1" || l2 === "4.3.2")) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/claim", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/claim/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.officialResults.items.properties.claims.items.properties.claim.enum }, message: "must be equal to one of the allowed values" }], false;
                                                          var oe = Z === e;
                                                        } else var oe = true;
                                                        if (oe) if (m.checks !== void 0) {
                                                          let l2 = m.checks;
                                                          const Z = e;
                                                          if (e === Z) if (Array.isArray(l2)) {
                                                            if (l2.length > 200) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], false;
                                                            if (l2.length < 1) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                                                            {
                                                              var Le = true;
                                                              const j2 = l2.length;
                                                              for (let T = 0; T < j2; T++) {
                                                                let z2 = l2[T];
                                                                const ue2 = e;
                                                                if (e === ue2) if (z2 && typeof z2 == "object" && !Array.isArray(z2)) {
                                                                  let B;
                                                                  if (z2.id === void 0 && (B = "id") || z2.result === void 0 && (B = "result") || z2.basis === void 0 && (B = "basis")) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks/" + T, schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/items/required", keyword: "required", params: { missingProperty: B }, message: "must have required property '" + B + "'" }], false;
                                                                  {
                                                                    const $e = e;
                                                                    for (const $ in z2) if (!($ === "id" || $ === "result" || $ === "basis")) {
                                                                      return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks/" + T, schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: $ }, message: "must NOT have additional properties" }], false;
                                                                      break;
                                                                    }
                                                                    if ($e === e) {
                                                                      if (z2.id !== void 0) {
                                                                        let $ = z2.id;
                                                                        const Q = e;
                                                                        if (e === Q) if (typeof $ == "string") {
                                                                          if (g($) > 100) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks/" + T + "/id", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/items/properties/id/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                                          if (g($) < 1) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks/" + T + "/id", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                                        } else return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks/" + T + "/id", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                        var G = Q === e;
                                                                      } else var G = true;
                                                                      if (G) {
                                                                        if (z2.result !== void 0) {
                                                                          let $ = z2.result;
                                                                          const Q = e;
                                                                          if (!($ === "met" || $ === "not_met" || $ === "not_observable" || $ === "not_applicable")) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks/" + T + "/result", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/items/properties/result/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.officialResults.items.properties.claims.items.properties.checks.items.properties.result.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                          var G = Q === e;
                                                                        } else var G = true;
                                                                        if (G) if (z2.basis !== void 0) {
                                                                          let $ = z2.basis;
                                                                          const Q = e;
                                                                          if (!($ === "observed" || $ === "attested")) return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks/" + T + "/basis", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/items/properties/basis/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.officialResults.items.properties.claims.items.properties.checks.items.properties.basis.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                          var G = Q === e;
                                                                        } else var G = true;
                                                                      }
                                                                    }
                                                                  }
                                                                } else return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks/" + T, schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                var Le = ue2 === e;
                                                                if (!Le) break;
                                                              }
                                                            }
                                                          } else return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2 + "/checks", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/properties/checks/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                          var oe = Z === e;
                                                        } else var oe = true;
                                                      }
                                                    }
                                                  } else return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims/" + o2, schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                  var je = q === e;
                                                  if (!je) break;
                                                }
                                              }
                                            } else return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2 + "/claims", schemaPath: "#/properties/predicate/properties/officialResults/items/properties/claims/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                            var pe2 = h === e;
                                          } else var pe2 = true;
                                        }
                                      }
                                    } else return t.errors = [{ instancePath: r + "/predicate/officialResults/" + i2, schemaPath: "#/properties/predicate/properties/officialResults/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                    var _e = c === e;
                                    if (!_e) break;
                                  }
                                }
                              } else return t.errors = [{ instancePath: r + "/predicate/officialResults", schemaPath: "#/properties/predicate/properties/officialResults/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                              var P = b === e;
                            } else var P = true;
                            if (P) {
                              if (f.declaration !== void 0) {
                                let a = f.declaration;
                                const b = e;
                                if (e === b) if (a && typeof a == "object" && !Array.isArray(a)) {
                                  let k;
                                  if (a.at === void 0 && (k = "at")) return t.errors = [{ instancePath: r + "/predicate/declaration", schemaPath: "#/properties/predicate/properties/declaration/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                                  {
                                    const i2 = e;
                                    for (const s in a) if (!ge.call(N.properties.predicate.properties.declaration.properties, s)) {
                                      return t.errors = [{ instancePath: r + "/predicate/declaration", schemaPath: "#/properties/predicate/properties/declaration/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], false;
                                      break;
                                    }
                                    if (i2 === e) {
                                      if (a.status !== void 0) {
                                        let s = a.status;
                                        const c = e;
                                        if (!(s === "implemented" || s === "partially_implemented" || s === "not_implemented" || s === "not_applicable")) return t.errors = [{ instancePath: r + "/predicate/declaration/status", schemaPath: "#/properties/predicate/properties/declaration/properties/status/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.declaration.properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                        var O = c === e;
                                      } else var O = true;
                                      if (O) {
                                        if (a.statement !== void 0) {
                                          let s = a.statement;
                                          const c = e;
                                          if (e === c) if (typeof s == "string") {
                                            if (g(s) > 2e3) return t.errors = [{ instancePath: r + "/predicate/declaration/statement", schemaPath: "#/properties/predicate/properties/declaration/properties/statement/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                          } else return t.errors = [{ instancePath: r + "/predicate/declaration/statement", schemaPath: "#/properties/predicate/properties/declaration/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                          var O = c === e;
                                        } else var O = true;
                                        if (O) {
                                          if (a.argument !== void 0) {
                                            let s = a.argument;
                                            const c = e;
                                            if (e === c) if (typeof s == "string") {
                                              if (g(s) > 2e3) return t.errors = [{ instancePath: r + "/predicate/declaration/argument", schemaPath: "#/properties/predicate/properties/declaration/properties/argument/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                            } else return t.errors = [{ instancePath: r + "/predicate/declaration/argument", schemaPath: "#/properties/predicate/properties/declaration/properties/argument/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var O = c === e;
                                          } else var O = true;
                                          if (O) {
                                            if (a.assumptions !== void 0) {
                                              let s = a.assumptions;
                                              const c = e;
                                              if (e === c) if (typeof s == "string") {
                                                if (g(s) > 2e3) return t.errors = [{ instancePath: r + "/predicate/declaration/assumptions", schemaPath: "#/properties/predicate/properties/declaration/properties/assumptions/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                              } else return t.errors = [{ instancePath: r + "/predicate/declaration/assumptions", schemaPath: "#/properties/predicate/properties/declaration/properties/assumptions/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var O = c === e;
                                            } else var O = true;
                                            if (O) {
                                              if (a.notApplicableBecause !== void 0) {
                                                let s = a.notApplicableBecause;
                                                const c = e;
                                                if (e === c) if (typeof s == "string") {
                                                  if (g(s) > 2e3) return t.errors = [{ instancePath: r + "/predicate/declaration/notApplicableBecause", schemaPath: "#/properties/predicate/properties/declaration/properties/notApplicableBecause/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                                } else return t.errors = [{ instancePath: r + "/predicate/declaration/notApplicableBecause", schemaPath: "#/properties/predicate/properties/declaration/properties/notApplicableBecause/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var O = c === e;
                                              } else var O = true;
                                              if (O) {
                                                if (a.attestedBy !== void 0) {
                                                  let s = a.attestedBy;
                                                  const c = e;
                                                  if (e === c) if (typeof s == "string") {
                                                    if (g(s) > 2e3) return t.errors = [{ instancePath: r + "/predicate/declaration/attestedBy", schemaPath: "#/properties/predicate/properties/declaration/properties/attestedBy/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                                  } else return t.errors = [{ instancePath: r + "/predicate/declaration/attestedBy", schemaPath: "#/properties/predicate/properties/declaration/properties/attestedBy/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                  var O = c === e;
                                                } else var O = true;
                                                if (O) {
                                                  if (a.attestedAt !== void 0) {
                                                    let s = a.attestedAt;
                                                    const c = e;
                                                    if (e === c) if (typeof s == "string") {
                                                      if (g(s) > 64) return t.errors = [{ instancePath: r + "/predicate/declaration/attestedAt", schemaPath: "#/properties/predicate/properties/declaration/properties/attestedAt/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], false;
                                                    } else return t.errors = [{ instancePath: r + "/predicate/declaration/attestedAt", schemaPath: "#/properties/predicate/properties/declaration/properties/attestedAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                    var O = c === e;
                                                  } else var O = true;
                                                  if (O) {
                                                    if (a.expiresAt !== void 0) {
                                                      let s = a.expiresAt;
                                                      const c = e;
                                                      if (e === c) if (typeof s == "string") {
                                                        if (g(s) > 64) return t.errors = [{ instancePath: r + "/predicate/declaration/expiresAt", schemaPath: "#/properties/predicate/properties/declaration/properties/expiresAt/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], false;
                                                      } else return t.errors = [{ instancePath: r + "/predicate/declaration/expiresAt", schemaPath: "#/properties/predicate/properties/declaration/properties/expiresAt/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                      var O = c === e;
                                                    } else var O = true;
                                                    if (O) if (a.at !== void 0) {
                                                      let s = a.at;
                                                      const c = e;
                                                      if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                        let u;
                                                        if (s.path === void 0 && (u = "path") || s.line === void 0 && (u = "line")) return t.errors = [{ instancePath: r + "/predicate/declaration/at", schemaPath: "#/properties/predicate/properties/declaration/properties/at/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                                        {
                                                          const v = e;
                                                          for (const p in s) if (!(p === "path" || p === "line")) {
                                                            return t.errors = [{ instancePath: r + "/predicate/declaration/at", schemaPath: "#/properties/predicate/properties/declaration/properties/at/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                                            break;
                                                          }
                                                          if (v === e) {
                                                            if (s.path !== void 0) {
                                                              let p = s.path;
                                                              const h = e;
                                                              if (e === h) if (typeof p == "string") {
                                                                if (g(p) > 1e3) return t.errors = [{ instancePath: r + "/predicate/declaration/at/path", schemaPath: "#/properties/predicate/properties/declaration/properties/at/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                                if (g(p) < 1) return t.errors = [{ instancePath: r + "/predicate/declaration/at/path", schemaPath: "#/properties/predicate/properties/declaration/properties/at/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                              } else return t.errors = [{ instancePath: r + "/predicate/declaration/at/path", schemaPath: "#/properties/predicate/properties/declaration/properties/at/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                              var ne = h === e;
                                                            } else var ne = true;
                                                            if (ne) if (s.line !== void 0) {
                                                              let p = s.line;
                                                              const h = e;
                                                              if (!(typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p))) return t.errors = [{ instancePath: r + "/predicate/declaration/at/line", schemaPath: "#/properties/predicate/properties/declaration/properties/at/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], false;
                                                              if (e === h && typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p))) return t.errors = [{ instancePath: r + "/predicate/declaration/at/line", schemaPath: "#/properties/predicate/properties/declaration/properties/at/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], false;
                                                              var ne = h === e;
                                                            } else var ne = true;
                                                          }
                                                        }
                                                      } else return t.errors = [{ instancePath: r + "/predicate/declaration/at", schemaPath: "#/properties/predicate/properties/declaration/properties/at/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                      var O = c === e;
                                                    } else var O = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else return t.errors = [{ instancePath: r + "/predicate/declaration", schemaPath: "#/properties/predicate/properties/declaration/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                var P = b === e;
                              } else var P = true;
                              if (P) {
                                if (f.attested !== void 0) {
                                  let a = f.attested;
                                  const b = e;
                                  if (e === b) if (Array.isArray(a)) {
                                    if (a.length > 100) return t.errors = [{ instancePath: r + "/predicate/attested", schemaPath: "#/properties/predicate/properties/attested/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                    if (a.length < 0) return t.errors = [{ instancePath: r + "/predicate/attested", schemaPath: "#/properties/predicate/properties/attested/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                    {
                                      var Oe = true;
                                      const k = a.length;
                                      for (let i2 = 0; i2 < k; i2++) {
                                        let s = a[i2];
                                        const c = e;
                                        if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
                                          let u;
                                          if (s.entry === void 0 && (u = "entry") || s.kind === void 0 && (u = "kind")) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2, schemaPath: "#/properties/predicate/properties/attested/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                          {
                                            const v = e;
                                            for (const p in s) if (!(p === "entry" || p === "kind" || p === "by" || p === "at" || p === "expires" || p === "digest")) {
                                              return t.errors = [{ instancePath: r + "/predicate/attested/" + i2, schemaPath: "#/properties/predicate/properties/attested/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                              break;
                                            }
                                            if (v === e) {
                                              if (s.entry !== void 0) {
                                                let p = s.entry;
                                                const h = e;
                                                if (e === h) if (typeof p == "string") {
                                                  if (g(p) > 1e3) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/entry", schemaPath: "#/properties/predicate/properties/attested/items/properties/entry/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                } else return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/entry", schemaPath: "#/properties/predicate/properties/attested/items/properties/entry/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var R = h === e;
                                              } else var R = true;
                                              if (R) {
                                                if (s.kind !== void 0) {
                                                  let p = s.kind;
                                                  const h = e;
                                                  if (!(p === "path" || p === "url" || p === "identifier")) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/kind", schemaPath: "#/properties/predicate/properties/attested/items/properties/kind/enum", keyword: "enum", params: { allowedValues: N.properties.predicate.properties.attested.items.properties.kind.enum }, message: "must be equal to one of the allowed values" }], false;
                                                  var R = h === e;
                                                } else var R = true;
                                                if (R) {
                                                  if (s.by !== void 0) {
                                                    let p = s.by;
                                                    const h = e;
                                                    if (e === h) if (typeof p == "string") {
                                                      if (g(p) > 500) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/by", schemaPath: "#/properties/predicate/properties/attested/items/properties/by/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], false;
                                                    } else return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/by", schemaPath: "#/properties/predicate/properties/attested/items/properties/by/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                    var R = h === e;
                                                  } else var R = true;
                                                  if (R) {
                                                    if (s.at !== void 0) {
                                                      let p = s.at;
                                                      const h = e;
                                                      if (e === h) if (typeof p == "string") {
                                                        if (g(p) > 64) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/at", schemaPath: "#/properties/predicate/properties/attested/items/properties/at/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], false;
                                                      } else return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/at", schemaPath: "#/properties/predicate/properties/attested/items/properties/at/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                      var R = h === e;
                                                    } else var R = true;
                                                    if (R) {
                                                      if (s.expires !== void 0) {
                                                        let p = s.expires;
                                                        const h = e;
                                                        if (e === h) if (typeof p == "string") {
                                                          if (g(p) > 64) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/expires", schemaPath: "#/properties/predicate/properties/attested/items/properties/expires/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], false;
                                                        } else return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/expires", schemaPath: "#/properties/predicate/properties/attested/items/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                        var R = h === e;
                                                      } else var R = true;
                                                      if (R) if (s.digest !== void 0) {
                                                        let p = s.digest;
                                                        const h = e;
                                                        if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                                                          let L;
                                                          if (p.sha256 === void 0 && (L = "sha256")) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/digest", schemaPath: "#/properties/predicate/properties/attested/items/properties/digest/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], false;
                                                          {
                                                            const o2 = e;
                                                            for (const m in p) if (!(m === "sha256" || m === "gitCommit")) {
                                                              return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/digest", schemaPath: "#/properties/predicate/properties/attested/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
                                                              break;
                                                            }
                                                            if (o2 === e) {
                                                              if (p.sha256 !== void 0) {
                                                                let m = p.sha256;
                                                                const q = e;
                                                                if (e === q) if (typeof m == "string") {
                                                                  if (!U2.test(m)) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/digest/sha256", schemaPath: "#/properties/predicate/properties/attested/items/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                } else return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/digest/sha256", schemaPath: "#/properties/predicate/properties/attested/items/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                var me = q === e;
                                                              } else var me = true;
                                                              if (me) if (p.gitCommit !== void 0) {
                                                                let m = p.gitCommit;
                                                                const q = e;
                                                                if (e === q) if (typeof m == "string") {
                                                                  if (!he.test(m)) return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/digest/gitCommit", schemaPath: "#/properties/predicate/properties/attested/items/properties/digest/properties/gitCommit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' }], false;
                                                                } else return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/digest/gitCommit", schemaPath: "#/properties/predicate/properties/attested/items/properties/digest/properties/gitCommit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                var me = q === e;
                                                              } else var me = true;
                                                            }
                                                          }
                                                        } else return t.errors = [{ instancePath: r + "/predicate/attested/" + i2 + "/digest", schemaPath: "#/properties/predicate/properties/attested/items/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                        var R = h === e;
                                                      } else var R = true;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        } else return t.errors = [{ instancePath: r + "/predicate/attested/" + i2, schemaPath: "#/properties/predicate/properties/attested/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                        var Oe = c === e;
                                        if (!Oe) break;
                                      }
                                    }
                                  } else return t.errors = [{ instancePath: r + "/predicate/attested", schemaPath: "#/properties/predicate/properties/attested/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                  var P = b === e;
                                } else var P = true;
                                if (P) {
                                  if (f.contradictions !== void 0) {
                                    let a = f.contradictions;
                                    const b = e;
                                    if (e === b) if (Array.isArray(a)) {
                                      if (a.length > 100) return t.errors = [{ instancePath: r + "/predicate/contradictions", schemaPath: "#/properties/predicate/properties/contradictions/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                      if (a.length < 0) return t.errors = [{ instancePath: r + "/predicate/contradictions", schemaPath: "#/properties/predicate/properties/contradictions/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                      {
                                        var qe = true;
                                        const k = a.length;
                                        for (let i2 = 0; i2 < k; i2++) {
                                          let s = a[i2];
                                          const c = e;
                                          if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
                                            let u;
                                            if (s.check === void 0 && (u = "check") || s.message === void 0 && (u = "message")) return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2, schemaPath: "#/properties/predicate/properties/contradictions/items/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                            {
                                              const v = e;
                                              for (const p in s) if (!(p === "check" || p === "message")) {
                                                return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2, schemaPath: "#/properties/predicate/properties/contradictions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                                break;
                                              }
                                              if (v === e) {
                                                if (s.check !== void 0) {
                                                  let p = s.check;
                                                  const h = e;
                                                  if (e === h) if (typeof p == "string") {
                                                    if (g(p) > 100) return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2 + "/check", schemaPath: "#/properties/predicate/properties/contradictions/items/properties/check/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                    if (g(p) < 1) return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2 + "/check", schemaPath: "#/properties/predicate/properties/contradictions/items/properties/check/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                  } else return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2 + "/check", schemaPath: "#/properties/predicate/properties/contradictions/items/properties/check/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                  var de = h === e;
                                                } else var de = true;
                                                if (de) if (s.message !== void 0) {
                                                  let p = s.message;
                                                  const h = e;
                                                  if (e === h) if (typeof p == "string") {
                                                    if (g(p) > 1e3) return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2 + "/message", schemaPath: "#/properties/predicate/properties/contradictions/items/properties/message/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                    if (g(p) < 1) return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2 + "/message", schemaPath: "#/properties/predicate/properties/contradictions/items/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                  } else return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2 + "/message", schemaPath: "#/properties/predicate/properties/contradictions/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                  var de = h === e;
                                                } else var de = true;
                                              }
                                            }
                                          } else return t.errors = [{ instancePath: r + "/predicate/contradictions/" + i2, schemaPath: "#/properties/predicate/properties/contradictions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                          var qe = c === e;
                                          if (!qe) break;
                                        }
                                      }
                                    } else return t.errors = [{ instancePath: r + "/predicate/contradictions", schemaPath: "#/properties/predicate/properties/contradictions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                    var P = b === e;
                                  } else var P = true;
                                  if (P) {
                                    if (f.verifier !== void 0) {
                                      let a = f.verifier;
                                      const b = e;
                                      if (e === b) if (a && typeof a == "object" && !Array.isArray(a)) {
                                        let k;
                                        if (a.id === void 0 && (k = "id") || a.version === void 0 && (k = "version") || a.policies === void 0 && (k = "policies")) return t.errors = [{ instancePath: r + "/predicate/verifier", schemaPath: "#/properties/predicate/properties/verifier/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                                        {
                                          const i2 = e;
                                          for (const s in a) if (!(s === "id" || s === "version" || s === "policies")) {
                                            return t.errors = [{ instancePath: r + "/predicate/verifier", schemaPath: "#/properties/predicate/properties/verifier/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], false;
                                            break;
                                          }
                                          if (i2 === e) {
                                            if (a.id !== void 0) {
                                              const s = e;
                                              if (a.id !== "https://w3id.org/copse/verifier/v1") return t.errors = [{ instancePath: r + "/predicate/verifier/id", schemaPath: "#/properties/predicate/properties/verifier/properties/id/const", keyword: "const", params: { allowedValue: "https://w3id.org/copse/verifier/v1" }, message: "must be equal to constant" }], false;
                                              var H = s === e;
                                            } else var H = true;
                                            if (H) {
                                              if (a.version !== void 0) {
                                                let s = a.version;
                                                const c = e;
                                                if (e === c) if (typeof s == "string") {
                                                  if (g(s) > 100) return t.errors = [{ instancePath: r + "/predicate/verifier/version", schemaPath: "#/properties/predicate/properties/verifier/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                  if (g(s) < 1) return t.errors = [{ instancePath: r + "/predicate/verifier/version", schemaPath: "#/properties/predicate/properties/verifier/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                } else return t.errors = [{ instancePath: r + "/predicate/verifier/version", schemaPath: "#/properties/predicate/properties/verifier/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var H = c === e;
                                              } else var H = true;
                                              if (H) if (a.policies !== void 0) {
                                                let s = a.policies;
                                                const c = e;
                                                if (e === c) if (Array.isArray(s)) {
                                                  if (s.length > 1) return t.errors = [{ instancePath: r + "/predicate/verifier/policies", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }], false;
                                                  if (s.length < 1) return t.errors = [{ instancePath: r + "/predicate/verifier/policies", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                                                  {
                                                    var Te2 = true;
                                                    const u = s.length;
                                                    for (let v = 0; v < u; v++) {
                                                      let p = s[v];
                                                      const h = e;
                                                      if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                                                        let L;
                                                        if (p.uri === void 0 && (L = "uri") || p.digest === void 0 && (L = "digest")) return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v, schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/required", keyword: "required", params: { missingProperty: L }, message: "must have required property '" + L + "'" }], false;
                                                        {
                                                          const o2 = e;
                                                          for (const m in p) if (!(m === "uri" || m === "digest")) {
                                                            return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v, schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
                                                            break;
                                                          }
                                                          if (o2 === e) {
                                                            if (p.uri !== void 0) {
                                                              const m = e;
                                                              if (p.uri !== "https://w3id.org/copse/rules/v1") return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v + "/uri", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/uri/const", keyword: "const", params: { allowedValue: "https://w3id.org/copse/rules/v1" }, message: "must be equal to constant" }], false;
                                                              var ce = m === e;
                                                            } else var ce = true;
                                                            if (ce) if (p.digest !== void 0) {
                                                              let m = p.digest;
                                                              const q = e;
                                                              if (e === q) if (m && typeof m == "object" && !Array.isArray(m)) {
                                                                let y;
                                                                if (m.sha256 === void 0 && (y = "sha256")) return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v + "/digest", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/required", keyword: "required", params: { missingProperty: y }, message: "must have required property '" + y + "'" }], false;
                                                                {
                                                                  const d = e;
                                                                  for (const l2 in m) if (l2 !== "sha256") {
                                                                    return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v + "/digest", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: l2 }, message: "must NOT have additional properties" }], false;
                                                                    break;
                                                                  }
                                                                  if (d === e && m.sha256 !== void 0) {
                                                                    let l2 = m.sha256;
                                                                    if (e === e) if (typeof l2 == "string") {
                                                                      if (!U2.test(l2)) return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v + "/digest/sha256", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                    } else return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v + "/digest/sha256", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                  }
                                                                }
                                                              } else return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v + "/digest", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                              var ce = q === e;
                                                            } else var ce = true;
                                                          }
                                                        }
                                                      } else return t.errors = [{ instancePath: r + "/predicate/verifier/policies/" + v, schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                      var Te2 = h === e;
                                                      if (!Te2) break;
                                                    }
                                                  }
                                                } else return t.errors = [{ instancePath: r + "/predicate/verifier/policies", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                var H = c === e;
                                              } else var H = true;
                                            }
                                          }
                                        }
                                      } else return t.errors = [{ instancePath: r + "/predicate/verifier", schemaPath: "#/properties/predicate/properties/verifier/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                      var P = b === e;
                                    } else var P = true;
                                    if (P) {
                                      if (f.facts !== void 0) {
                                        let a = f.facts;
                                        const b = e;
                                        if (e === b) if (a && typeof a == "object" && !Array.isArray(a)) {
                                          let k;
                                          if (a.name === void 0 && (k = "name") || a.digest === void 0 && (k = "digest")) return t.errors = [{ instancePath: r + "/predicate/facts", schemaPath: "#/properties/predicate/properties/facts/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                                          {
                                            const i2 = e;
                                            for (const s in a) if (!(s === "name" || s === "digest")) {
                                              return t.errors = [{ instancePath: r + "/predicate/facts", schemaPath: "#/properties/predicate/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], false;
                                              break;
                                            }
                                            if (i2 === e) {
                                              if (a.name !== void 0) {
                                                const s = e;
                                                if (a.name !== "copse-facts.json") return t.errors = [{ instancePath: r + "/predicate/facts/name", schemaPath: "#/properties/predicate/properties/facts/properties/name/const", keyword: "const", params: { allowedValue: "copse-facts.json" }, message: "must be equal to constant" }], false;
                                                var le = s === e;
                                              } else var le = true;
                                              if (le) if (a.digest !== void 0) {
                                                let s = a.digest;
                                                const c = e;
                                                if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                  let u;
                                                  if (s.sha256 === void 0 && (u = "sha256")) return t.errors = [{ instancePath: r + "/predicate/facts/digest", schemaPath: "#/properties/predicate/properties/facts/properties/digest/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                                  {
                                                    const v = e;
                                                    for (const p in s) if (p !== "sha256") {
                                                      return t.errors = [{ instancePath: r + "/predicate/facts/digest", schemaPath: "#/properties/predicate/properties/facts/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                                      break;
                                                    }
                                                    if (v === e && s.sha256 !== void 0) {
                                                      let p = s.sha256;
                                                      if (e === e) if (typeof p == "string") {
                                                        if (!U2.test(p)) return t.errors = [{ instancePath: r + "/predicate/facts/digest/sha256", schemaPath: "#/properties/predicate/properties/facts/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                      } else return t.errors = [{ instancePath: r + "/predicate/facts/digest/sha256", schemaPath: "#/properties/predicate/properties/facts/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                    }
                                                  }
                                                } else return t.errors = [{ instancePath: r + "/predicate/facts/digest", schemaPath: "#/properties/predicate/properties/facts/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                var le = c === e;
                                              } else var le = true;
                                            }
                                          }
                                        } else return t.errors = [{ instancePath: r + "/predicate/facts", schemaPath: "#/properties/predicate/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                        var P = b === e;
                                      } else var P = true;
                                      if (P) {
                                        if (f.timeCreated !== void 0) {
                                          let a = f.timeCreated;
                                          const b = e;
                                          if (e === b && e === b) if (typeof a == "string") {
                                            if (g(a) > 40) return t.errors = [{ instancePath: r + "/predicate/timeCreated", schemaPath: "#/properties/predicate/properties/timeCreated/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], false;
                                            if (!Ae.validate(a)) return t.errors = [{ instancePath: r + "/predicate/timeCreated", schemaPath: "#/properties/predicate/properties/timeCreated/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], false;
                                          } else return t.errors = [{ instancePath: r + "/predicate/timeCreated", schemaPath: "#/properties/predicate/properties/timeCreated/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                          var P = b === e;
                                        } else var P = true;
                                        if (P) {
                                          if (f.expires !== void 0) {
                                            let a = f.expires;
                                            const b = e;
                                            if (e === b && e === b) if (typeof a == "string") {
                                              if (g(a) > 40) return t.errors = [{ instancePath: r + "/predicate/expires", schemaPath: "#/properties/predicate/properties/expires/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], false;
                                              if (!Ae.validate(a)) return t.errors = [{ instancePath: r + "/predicate/expires", schemaPath: "#/properties/predicate/properties/expires/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], false;
                                            } else return t.errors = [{ instancePath: r + "/predicate/expires", schemaPath: "#/properties/predicate/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var P = b === e;
                                          } else var P = true;
                                          if (P) {
                                            if (f.invocation !== void 0) {
                                              let a = f.invocation;
                                              const b = e;
                                              if (e === b) if (a && typeof a == "object" && !Array.isArray(a)) {
                                                let k;
                                                if (a.uri === void 0 && (k = "uri")) return t.errors = [{ instancePath: r + "/predicate/invocation", schemaPath: "#/properties/predicate/properties/invocation/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                                                {
                                                  const i2 = e;
                                                  for (const s in a) if (s !== "uri") {
                                                    return t.errors = [{ instancePath: r + "/predicate/invocation", schemaPath: "#/properties/predicate/properties/invocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], false;
                                                    break;
                                                  }
                                                  if (i2 === e && a.uri !== void 0) {
                                                    let s = a.uri;
                                                    if (e === e) if (typeof s == "string") {
                                                      if (g(s) > 2e3) return t.errors = [{ instancePath: r + "/predicate/invocation/uri", schemaPath: "#/properties/predicate/properties/invocation/properties/uri/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                                      if (g(s) < 1) return t.errors = [{ instancePath: r + "/predicate/invocation/uri", schemaPath: "#/properties/predicate/properties/invocation/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                    } else return t.errors = [{ instancePath: r + "/predicate/invocation/uri", schemaPath: "#/properties/predicate/properties/invocation/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                  }
                                                }
                                              } else return t.errors = [{ instancePath: r + "/predicate/invocation", schemaPath: "#/properties/predicate/properties/invocation/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                              var P = b === e;
                                            } else var P = true;
                                            if (P) {
                                              if (f.previous !== void 0) {
                                                let a = f.previous;
                                                const b = e;
                                                if (e === b) if (a && typeof a == "object" && !Array.isArray(a)) {
                                                  let k;
                                                  if (a.uri === void 0 && (k = "uri") || a.digest === void 0 && (k = "digest")) return t.errors = [{ instancePath: r + "/predicate/previous", schemaPath: "#/properties/predicate/properties/previous/required", keyword: "required", params: { missingProperty: k }, message: "must have required property '" + k + "'" }], false;
                                                  {
                                                    const i2 = e;
                                                    for (const s in a) if (!(s === "uri" || s === "digest")) {
                                                      return t.errors = [{ instancePath: r + "/predicate/previous", schemaPath: "#/properties/predicate/properties/previous/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties" }], false;
                                                      break;
                                                    }
                                                    if (i2 === e) {
                                                      if (a.uri !== void 0) {
                                                        let s = a.uri;
                                                        const c = e;
                                                        if (e === c) if (typeof s == "string") {
                                                          if (g(s) > 2e3) return t.errors = [{ instancePath: r + "/predicate/previous/uri", schemaPath: "#/properties/predicate/properties/previous/properties/uri/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                                          if (g(s) < 1) return t.errors = [{ instancePath: r + "/predicate/previous/uri", schemaPath: "#/properties/predicate/properties/previous/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                        } else return t.errors = [{ instancePath: r + "/predicate/previous/uri", schemaPath: "#/properties/predicate/properties/previous/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                        var fe = c === e;
                                                      } else var fe = true;
                                                      if (fe) if (a.digest !== void 0) {
                                                        let s = a.digest;
                                                        const c = e;
                                                        if (e === c) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                          let u;
                                                          if (s.sha256 === void 0 && (u = "sha256")) return t.errors = [{ instancePath: r + "/predicate/previous/digest", schemaPath: "#/properties/predicate/properties/previous/properties/digest/required", keyword: "required", params: { missingProperty: u }, message: "must have required property '" + u + "'" }], false;
                                                          {
                                                            const v = e;
                                                            for (const p in s) if (p !== "sha256") {
                                                              return t.errors = [{ instancePath: r + "/predicate/previous/digest", schemaPath: "#/properties/predicate/properties/previous/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                                              break;
                                                            }
                                                            if (v === e && s.sha256 !== void 0) {
                                                              let p = s.sha256;
                                                              if (e === e) if (typeof p == "string") {
                                                                if (!U2.test(p)) return t.errors = [{ instancePath: r + "/predicate/previous/digest/sha256", schemaPath: "#/properties/predicate/properties/previous/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                              } else return t.errors = [{ instancePath: r + "/predicate/previous/digest/sha256", schemaPath: "#/properties/predicate/properties/previous/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                            }
                                                          }
                                                        } else return t.errors = [{ instancePath: r + "/predicate/previous/digest", schemaPath: "#/properties/predicate/properties/previous/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                        var fe = c === e;
                                                      } else var fe = true;
                                                    }
                                                  }
                                                } else return t.errors = [{ instancePath: r + "/predicate/previous", schemaPath: "#/properties/predicate/properties/previous/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                var P = b === e;
                                              } else var P = true;
                                              if (P) if (f.limits !== void 0) {
                                                let a = f.limits;
                                                const b = e;
                                                if (e === b) if (Array.isArray(a)) {
                                                  if (a.length > 100) return t.errors = [{ instancePath: r + "/predicate/limits", schemaPath: "#/properties/predicate/properties/limits/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items" }], false;
                                                  if (a.length < 0) return t.errors = [{ instancePath: r + "/predicate/limits", schemaPath: "#/properties/predicate/properties/limits/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                                                  {
                                                    var Ne = true;
                                                    const k = a.length;
                                                    for (let i2 = 0; i2 < k; i2++) {
                                                      let s = a[i2];
                                                      const c = e;
                                                      if (e === c) if (typeof s == "string") {
                                                        if (g(s) > 1e3) return t.errors = [{ instancePath: r + "/predicate/limits/" + i2, schemaPath: "#/properties/predicate/properties/limits/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                        if (g(s) < 1) return t.errors = [{ instancePath: r + "/predicate/limits/" + i2, schemaPath: "#/properties/predicate/properties/limits/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                      } else return t.errors = [{ instancePath: r + "/predicate/limits/" + i2, schemaPath: "#/properties/predicate/properties/limits/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                      var Ne = c === e;
                                                      if (!Ne) break;
                                                    }
                                                  }
                                                } else return t.errors = [{ instancePath: r + "/predicate/limits", schemaPath: "#/properties/predicate/properties/limits/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                                var P = b === e;
                                              } else var P = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else return t.errors = [{ instancePath: r + "/predicate", schemaPath: "#/properties/predicate/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
              var F = X === e;
            } else var F = true;
          }
        }
      }
    }
  } else return t.errors = [{ instancePath: r, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return t.errors = n, e === 0;
}
t.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// compiled-schema:compiled-schema:evidence:2
var compiled_schema_evidence_2_default = i;
var I = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://w3id.org/copse/summary/v1", title: "Copse: roll-up of the 14 statements (in-toto Statement v1, SVR v0.2)", type: "object", additionalProperties: false, required: ["_type", "subject", "predicateType", "predicate"], properties: { _type: { const: "https://in-toto.io/Statement/v1" }, subject: { type: "array", items: { oneOf: [{ type: "object", additionalProperties: false, required: ["name", "digest"], properties: { name: { type: "string", minLength: 1, maxLength: 1e3 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["uri", "digest"], properties: { uri: { type: "string", pattern: "^pkg:github/[^/@]+/[^/@]+@[^@]+$", maxLength: 4e3 }, digest: { type: "object", additionalProperties: false, required: ["sha1", "gitCommit"], properties: { sha1: { type: "string", pattern: "^[0-9a-f]{40}$" }, gitCommit: { type: "string", pattern: "^[0-9a-f]{40}$" } } } } }] }, maxItems: 1024, minItems: 1 }, predicateType: { const: "https://in-toto.io/attestation/svr/v0.2" }, predicate: { type: "object", additionalProperties: false, required: ["verifier", "timeCreated", "properties", "https://w3id.org/copse/summary/v1"], properties: { verifier: { type: "object", additionalProperties: false, required: ["id", "version", "policies"], properties: { id: { const: "https://w3id.org/copse/verifier/v1" }, version: { type: "string", minLength: 1, maxLength: 100 }, policies: { type: "array", items: { type: "object", additionalProperties: false, required: ["uri", "digest"], properties: { uri: { const: "https://w3id.org/copse/rules/v1" }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, maxItems: 1, minItems: 1 } } }, timeCreated: { type: "string", format: "date-time", maxLength: 40 }, properties: { type: "array", items: { type: "string", pattern: "^COPSE_SSCOP14_P(0[1-9]|1[0-4])_IMPLEMENTED$" }, maxItems: 14, minItems: 0, uniqueItems: true }, "https://w3id.org/copse/summary/v1": { type: "object", additionalProperties: false, required: ["reading", "release", "statements", "facts", "exports", "expires"], properties: { reading: { enum: ["sscop-14", "dsit"] }, release: { type: "object", additionalProperties: false, required: ["repository", "serverUrl", "tag", "commit"], properties: { repository: { type: "string", pattern: "^[^/]{1,100}/[^/]{1,100}$" }, serverUrl: { type: "string", minLength: 1, maxLength: 500 }, tag: { type: "string", minLength: 1, maxLength: 1e3 }, commit: { type: "string", pattern: "^[0-9a-f]{40}$" } } }, statements: { type: "array", minItems: 14, items: false, prefixItems: [{ type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p01.sigstore.json" }, principle: { const: 1 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p02.sigstore.json" }, principle: { const: 2 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p03.sigstore.json" }, principle: { const: 3 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p04.sigstore.json" }, principle: { const: 4 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p05.sigstore.json" }, principle: { const: 5 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p06.sigstore.json" }, principle: { const: 6 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p07.sigstore.json" }, principle: { const: 7 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p08.sigstore.json" }, principle: { const: 8 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p09.sigstore.json" }, principle: { const: 9 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p10.sigstore.json" }, principle: { const: 10 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p11.sigstore.json" }, principle: { const: 11 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p12.sigstore.json" }, principle: { const: 12 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p13.sigstore.json" }, principle: { const: 13 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["file", "principle", "status", "digest"], properties: { file: { const: "copse-p14.sigstore.json" }, principle: { const: 14 }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_observable", "not_applicable"] }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }] }, facts: { type: "object", additionalProperties: false, required: ["name", "digest"], properties: { name: { const: "copse-facts.json" }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, exports: { type: "array", minItems: 4, items: false, prefixItems: [{ type: "object", additionalProperties: false, required: ["name", "mediaType", "digest"], properties: { name: { const: "copse.cdx.json" }, mediaType: { type: "string", minLength: 1, maxLength: 100 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["name", "mediaType", "digest"], properties: { name: { const: "copse-oscal.json" }, mediaType: { type: "string", minLength: 1, maxLength: 100 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["name", "mediaType", "digest"], properties: { name: { const: "copse-gemara.json" }, mediaType: { type: "string", minLength: 1, maxLength: 100 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, { type: "object", additionalProperties: false, required: ["name", "mediaType", "digest"], properties: { name: { const: "copse-self-assessment.yaml" }, mediaType: { type: "string", minLength: 1, maxLength: 100 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }] }, madeSbom: { type: "object", additionalProperties: false, required: ["name", "mediaType", "digest"], properties: { name: { enum: ["copse-sbom.cdx.json", "copse-sbom.spdx.json"] }, mediaType: { type: "string", minLength: 1, maxLength: 100 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } }, expires: { type: "string", format: "date-time", maxLength: 40 }, invocation: { type: "object", additionalProperties: false, required: ["uri"], properties: { uri: { type: "string", minLength: 1, maxLength: 2e3 } } }, previous: { type: "object", additionalProperties: false, required: ["uri", "digest"], properties: { uri: { type: "string", minLength: 1, maxLength: 2e3 }, digest: { type: "object", additionalProperties: false, required: ["sha256"], properties: { sha256: { type: "string", pattern: "^[0-9a-f]{64}$" } } } } } } } } } } };
var x = require_ucs2length().default;
var be = Object.prototype.hasOwnProperty;
var _ = new RegExp("^[0-9a-f]{64}$", "u");
var ke = new RegExp("^pkg:github/[^/@]+/[^/@]+@[^@]+$", "u");
var he2 = new RegExp("^[0-9a-f]{40}$", "u");
var xe = new RegExp("^COPSE_SSCOP14_P(0[1-9]|1[0-4])_IMPLEMENTED$", "u");
var Ae2 = new RegExp("^[^/]{1,100}/[^/]{1,100}$", "u");
var we = require_formats().fullFormats["date-time"];
function i(q, { instancePath: t2 = "", parentData: _e, parentDataProperty: je, rootData: qe = q, dynamicAnchors: Ie = {} } = {}) {
  let l2 = null, e = 0;
  const ae2 = i.evaluated;
  if (ae2.dynamicProps && (ae2.props = void 0), ae2.dynamicItems && (ae2.items = void 0), e === 0) if (q && typeof q == "object" && !Array.isArray(q)) {
    let se;
    if (q._type === void 0 && (se = "_type") || q.subject === void 0 && (se = "subject") || q.predicateType === void 0 && (se = "predicateType") || q.predicate === void 0 && (se = "predicate")) return i.errors = [{ instancePath: t2, schemaPath: "#/required", keyword: "required", params: { missingProperty: se }, message: "must have required property '" + se + "'" }], false;
    {
      const Pe = e;
      for (const w in q) if (!(w === "_type" || w === "subject" || w === "predicateType" || w === "predicate")) {
        return i.errors = [{ instancePath: t2, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: w }, message: "must NOT have additional properties" }], false;
        break;
      }
      if (Pe === e) {
        if (q._type !== void 0) {
          const w = e;
          if (q._type !== "https://in-toto.io/Statement/v1") return i.errors = [{ instancePath: t2 + "/_type", schemaPath: "#/properties/_type/const", keyword: "const", params: { allowedValue: "https://in-toto.io/Statement/v1" }, message: "must be equal to constant" }], false;
          var N2 = w === e;
        } else var N2 = true;
        if (N2) {
          if (q.subject !== void 0) {
            let w = q.subject;
            const pe2 = e;
            if (e === pe2) if (Array.isArray(w)) {
              if (w.length > 1024) return i.errors = [{ instancePath: t2 + "/subject", schemaPath: "#/properties/subject/maxItems", keyword: "maxItems", params: { limit: 1024 }, message: "must NOT have more than 1024 items" }], false;
              if (w.length < 1) return i.errors = [{ instancePath: t2 + "/subject", schemaPath: "#/properties/subject/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
              {
                var ye2 = true;
                const Q = w.length;
                for (let P = 0; P < Q; P++) {
                  let u = w[P];
                  const O = e, K = e;
                  let j2 = false, g2 = null;
                  const m = e;
                  if (e === m) if (u && typeof u == "object" && !Array.isArray(u)) {
                    let f;
                    if (u.name === void 0 && (f = "name") || u.digest === void 0 && (f = "digest")) {
                      const s = { instancePath: t2 + "/subject/" + P, schemaPath: "#/properties/subject/items/oneOf/0/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" };
                      l2 === null ? l2 = [s] : l2.push(s), e++;
                    } else {
                      const s = e;
                      for (const p in u) if (!(p === "name" || p === "digest")) {
                        const h = { instancePath: t2 + "/subject/" + P, schemaPath: "#/properties/subject/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        l2 === null ? l2 = [h] : l2.push(h), e++;
                        break;
                      }
                      if (s === e) {
                        if (u.name !== void 0) {
                          let p = u.name;
                          const h = e;
                          if (e === h) if (typeof p == "string") {
                            if (x(p) > 1e3) {
                              const a = { instancePath: t2 + "/subject/" + P + "/name", schemaPath: "#/properties/subject/items/oneOf/0/properties/name/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" };
                              l2 === null ? l2 = [a] : l2.push(a), e++;
                            } else if (x(p) < 1) {
                              const a = { instancePath: t2 + "/subject/" + P + "/name", schemaPath: "#/properties/subject/items/oneOf/0/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
                              l2 === null ? l2 = [a] : l2.push(a), e++;
                            }
                          } else {
                            const a = { instancePath: t2 + "/subject/" + P + "/name", schemaPath: "#/properties/subject/items/oneOf/0/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            l2 === null ? l2 = [a] : l2.push(a), e++;
                          }
                          var oe = h === e;
                        } else var oe = true;
                        if (oe) if (u.digest !== void 0) {
                          let p = u.digest;
                          const h = e;
                          if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                            let d;
                            if (p.sha256 === void 0 && (d = "sha256")) {
                              const r = { instancePath: t2 + "/subject/" + P + "/digest", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" };
                              l2 === null ? l2 = [r] : l2.push(r), e++;
                            } else {
                              const r = e;
                              for (const o2 in p) if (o2 !== "sha256") {
                                const A = { instancePath: t2 + "/subject/" + P + "/digest", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o2 }, message: "must NOT have additional properties" };
                                l2 === null ? l2 = [A] : l2.push(A), e++;
                                break;
                              }
                              if (r === e && p.sha256 !== void 0) {
                                let o2 = p.sha256;
                                if (e === e) if (typeof o2 == "string") {
                                  if (!_.test(o2)) {
                                    const c = { instancePath: t2 + "/subject/" + P + "/digest/sha256", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' };
                                    l2 === null ? l2 = [c] : l2.push(c), e++;
                                  }
                                } else {
                                  const c = { instancePath: t2 + "/subject/" + P + "/digest/sha256", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  l2 === null ? l2 = [c] : l2.push(c), e++;
                                }
                              }
                            }
                          } else {
                            const d = { instancePath: t2 + "/subject/" + P + "/digest", schemaPath: "#/properties/subject/items/oneOf/0/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            l2 === null ? l2 = [d] : l2.push(d), e++;
                          }
                          var oe = h === e;
                        } else var oe = true;
                      }
                    }
                  } else {
                    const f = { instancePath: t2 + "/subject/" + P, schemaPath: "#/properties/subject/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    l2 === null ? l2 = [f] : l2.push(f), e++;
                  }
                  var ne = m === e;
                  if (ne) {
                    j2 = true, g2 = 0;
                    var ge2 = true;
                  }
                  const v = e;
                  if (e === v) if (u && typeof u == "object" && !Array.isArray(u)) {
                    let f;
                    if (u.uri === void 0 && (f = "uri") || u.digest === void 0 && (f = "digest")) {
                      const s = { instancePath: t2 + "/subject/" + P, schemaPath: "#/properties/subject/items/oneOf/1/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" };
                      l2 === null ? l2 = [s] : l2.push(s), e++;
                    } else {
                      const s = e;
                      for (const p in u) if (!(p === "uri" || p === "digest")) {
                        const h = { instancePath: t2 + "/subject/" + P, schemaPath: "#/properties/subject/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" };
                        l2 === null ? l2 = [h] : l2.push(h), e++;
                        break;
                      }
                      if (s === e) {
                        if (u.uri !== void 0) {
                          let p = u.uri;
                          const h = e;
                          if (e === h) if (typeof p == "string") {
                            if (x(p) > 4e3) {
                              const a = { instancePath: t2 + "/subject/" + P + "/uri", schemaPath: "#/properties/subject/items/oneOf/1/properties/uri/maxLength", keyword: "maxLength", params: { limit: 4e3 }, message: "must NOT have more than 4000 characters" };
                              l2 === null ? l2 = [a] : l2.push(a), e++;
                            } else if (!ke.test(p)) {
                              const a = { instancePath: t2 + "/subject/" + P + "/uri", schemaPath: "#/properties/subject/items/oneOf/1/properties/uri/pattern", keyword: "pattern", params: { pattern: "^pkg:github/[^/@]+/[^/@]+@[^@]+$" }, message: 'must match pattern "^pkg:github/[^/@]+/[^/@]+@[^@]+$"' };
                              l2 === null ? l2 = [a] : l2.push(a), e++;
                            }
                          } else {
                            const a = { instancePath: t2 + "/subject/" + P + "/uri", schemaPath: "#/properties/subject/items/oneOf/1/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            l2 === null ? l2 = [a] : l2.push(a), e++;
                          }
                          var me = h === e;
                        } else var me = true;
                        if (me) if (u.digest !== void 0) {
                          let p = u.digest;
                          const h = e;
                          if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                            let d;
                            if (p.sha1 === void 0 && (d = "sha1") || p.gitCommit === void 0 && (d = "gitCommit")) {
                              const r = { instancePath: t2 + "/subject/" + P + "/digest", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" };
                              l2 === null ? l2 = [r] : l2.push(r), e++;
                            } else {
                              const r = e;
                              for (const o2 in p) if (!(o2 === "sha1" || o2 === "gitCommit")) {
                                const A = { instancePath: t2 + "/subject/" + P + "/digest", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o2 }, message: "must NOT have additional properties" };
                                l2 === null ? l2 = [A] : l2.push(A), e++;
                                break;
                              }
                              if (r === e) {
                                if (p.sha1 !== void 0) {
                                  let o2 = p.sha1;
                                  const A = e;
                                  if (e === A) if (typeof o2 == "string") {
                                    if (!he2.test(o2)) {
                                      const c = { instancePath: t2 + "/subject/" + P + "/digest/sha1", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/properties/sha1/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                                      l2 === null ? l2 = [c] : l2.push(c), e++;
                                    }
                                  } else {
                                    const c = { instancePath: t2 + "/subject/" + P + "/digest/sha1", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/properties/sha1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    l2 === null ? l2 = [c] : l2.push(c), e++;
                                  }
                                  var de = A === e;
                                } else var de = true;
                                if (de) if (p.gitCommit !== void 0) {
                                  let o2 = p.gitCommit;
                                  const A = e;
                                  if (e === A) if (typeof o2 == "string") {
                                    if (!he2.test(o2)) {
                                      const y = { instancePath: t2 + "/subject/" + P + "/digest/gitCommit", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/properties/gitCommit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' };
                                      l2 === null ? l2 = [y] : l2.push(y), e++;
                                    }
                                  } else {
                                    const y = { instancePath: t2 + "/subject/" + P + "/digest/gitCommit", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/properties/gitCommit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    l2 === null ? l2 = [y] : l2.push(y), e++;
                                  }
                                  var de = A === e;
                                } else var de = true;
                              }
                            }
                          } else {
                            const d = { instancePath: t2 + "/subject/" + P + "/digest", schemaPath: "#/properties/subject/items/oneOf/1/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            l2 === null ? l2 = [d] : l2.push(d), e++;
                          }
                          var me = h === e;
                        } else var me = true;
                      }
                    }
                  } else {
                    const f = { instancePath: t2 + "/subject/" + P, schemaPath: "#/properties/subject/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    l2 === null ? l2 = [f] : l2.push(f), e++;
                  }
                  var ne = v === e;
                  if (ne && j2 ? (j2 = false, g2 = [g2, 1]) : ne && (j2 = true, g2 = 1, ge2 !== true && (ge2 = true)), j2) e = K, l2 !== null && (K ? l2.length = K : l2 = null);
                  else {
                    const f = { instancePath: t2 + "/subject/" + P, schemaPath: "#/properties/subject/items/oneOf", keyword: "oneOf", params: { passingSchemas: g2 }, message: "must match exactly one schema in oneOf" };
                    return l2 === null ? l2 = [f] : l2.push(f), e++, i.errors = l2, false;
                  }
                  var ye2 = O === e;
                  if (!ye2) break;
                }
              }
            } else return i.errors = [{ instancePath: t2 + "/subject", schemaPath: "#/properties/subject/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
            var N2 = pe2 === e;
          } else var N2 = true;
          if (N2) {
            if (q.predicateType !== void 0) {
              const w = e;
              if (q.predicateType !== "https://in-toto.io/attestation/svr/v0.2") return i.errors = [{ instancePath: t2 + "/predicateType", schemaPath: "#/properties/predicateType/const", keyword: "const", params: { allowedValue: "https://in-toto.io/attestation/svr/v0.2" }, message: "must be equal to constant" }], false;
              var N2 = w === e;
            } else var N2 = true;
            if (N2) if (q.predicate !== void 0) {
              let w = q.predicate;
              const pe2 = e;
              if (e === pe2) if (w && typeof w == "object" && !Array.isArray(w)) {
                let Q;
                if (w.verifier === void 0 && (Q = "verifier") || w.timeCreated === void 0 && (Q = "timeCreated") || w.properties === void 0 && (Q = "properties") || w["https://w3id.org/copse/summary/v1"] === void 0 && (Q = "https://w3id.org/copse/summary/v1")) return i.errors = [{ instancePath: t2 + "/predicate", schemaPath: "#/properties/predicate/required", keyword: "required", params: { missingProperty: Q }, message: "must have required property '" + Q + "'" }], false;
                {
                  const P = e;
                  for (const u in w) if (!(u === "verifier" || u === "timeCreated" || u === "properties" || u === "https://w3id.org/copse/summary/v1")) {
                    return i.errors = [{ instancePath: t2 + "/predicate", schemaPath: "#/properties/predicate/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: u }, message: "must NOT have additional properties" }], false;
                    break;
                  }
                  if (P === e) {
                    if (w.verifier !== void 0) {
                      let u = w.verifier;
                      const O = e;
                      if (e === O) if (u && typeof u == "object" && !Array.isArray(u)) {
                        let K;
                        if (u.id === void 0 && (K = "id") || u.version === void 0 && (K = "version") || u.policies === void 0 && (K = "policies")) return i.errors = [{ instancePath: t2 + "/predicate/verifier", schemaPath: "#/properties/predicate/properties/verifier/required", keyword: "required", params: { missingProperty: K }, message: "must have required property '" + K + "'" }], false;
                        {
                          const j2 = e;
                          for (const g2 in u) if (!(g2 === "id" || g2 === "version" || g2 === "policies")) {
                            return i.errors = [{ instancePath: t2 + "/predicate/verifier", schemaPath: "#/properties/predicate/properties/verifier/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: g2 }, message: "must NOT have additional properties" }], false;
                            break;
                          }
                          if (j2 === e) {
                            if (u.id !== void 0) {
                              const g2 = e;
                              if (u.id !== "https://w3id.org/copse/verifier/v1") return i.errors = [{ instancePath: t2 + "/predicate/verifier/id", schemaPath: "#/properties/predicate/properties/verifier/properties/id/const", keyword: "const", params: { allowedValue: "https://w3id.org/copse/verifier/v1" }, message: "must be equal to constant" }], false;
                              var W = g2 === e;
                            } else var W = true;
                            if (W) {
                              if (u.version !== void 0) {
                                let g2 = u.version;
                                const m = e;
                                if (e === m) if (typeof g2 == "string") {
                                  if (x(g2) > 100) return i.errors = [{ instancePath: t2 + "/predicate/verifier/version", schemaPath: "#/properties/predicate/properties/verifier/properties/version/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                  if (x(g2) < 1) return i.errors = [{ instancePath: t2 + "/predicate/verifier/version", schemaPath: "#/properties/predicate/properties/verifier/properties/version/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                } else return i.errors = [{ instancePath: t2 + "/predicate/verifier/version", schemaPath: "#/properties/predicate/properties/verifier/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var W = m === e;
                              } else var W = true;
                              if (W) if (u.policies !== void 0) {
                                let g2 = u.policies;
                                const m = e;
                                if (e === m) if (Array.isArray(g2)) {
                                  if (g2.length > 1) return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/maxItems", keyword: "maxItems", params: { limit: 1 }, message: "must NOT have more than 1 items" }], false;
                                  if (g2.length < 1) return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], false;
                                  {
                                    var ve = true;
                                    const ie = g2.length;
                                    for (let f = 0; f < ie; f++) {
                                      let s = g2[f];
                                      const p = e;
                                      if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                        let a;
                                        if (s.uri === void 0 && (a = "uri") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f, schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                        {
                                          const d = e;
                                          for (const r in s) if (!(r === "uri" || r === "digest")) {
                                            return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f, schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                            break;
                                          }
                                          if (d === e) {
                                            if (s.uri !== void 0) {
                                              const r = e;
                                              if (s.uri !== "https://w3id.org/copse/rules/v1") return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f + "/uri", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/uri/const", keyword: "const", params: { allowedValue: "https://w3id.org/copse/rules/v1" }, message: "must be equal to constant" }], false;
                                              var ce = r === e;
                                            } else var ce = true;
                                            if (ce) if (s.digest !== void 0) {
                                              let r = s.digest;
                                              const o2 = e;
                                              if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                let c;
                                                if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f + "/digest", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                {
                                                  const y = e;
                                                  for (const n in r) if (n !== "sha256") {
                                                    return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f + "/digest", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                    break;
                                                  }
                                                  if (y === e && r.sha256 !== void 0) {
                                                    let n = r.sha256;
                                                    if (e === e) if (typeof n == "string") {
                                                      if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f + "/digest/sha256", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                    } else return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f + "/digest/sha256", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                  }
                                                }
                                              } else return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f + "/digest", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                              var ce = o2 === e;
                                            } else var ce = true;
                                          }
                                        }
                                      } else return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies/" + f, schemaPath: "#/properties/predicate/properties/verifier/properties/policies/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                      var ve = p === e;
                                      if (!ve) break;
                                    }
                                  }
                                } else return i.errors = [{ instancePath: t2 + "/predicate/verifier/policies", schemaPath: "#/properties/predicate/properties/verifier/properties/policies/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                var W = m === e;
                              } else var W = true;
                            }
                          }
                        }
                      } else return i.errors = [{ instancePath: t2 + "/predicate/verifier", schemaPath: "#/properties/predicate/properties/verifier/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                      var $ = O === e;
                    } else var $ = true;
                    if ($) {
                      if (w.timeCreated !== void 0) {
                        let u = w.timeCreated;
                        const O = e;
                        if (e === O && e === O) if (typeof u == "string") {
                          if (x(u) > 40) return i.errors = [{ instancePath: t2 + "/predicate/timeCreated", schemaPath: "#/properties/predicate/properties/timeCreated/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], false;
                          if (!we.validate(u)) return i.errors = [{ instancePath: t2 + "/predicate/timeCreated", schemaPath: "#/properties/predicate/properties/timeCreated/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], false;
                        } else return i.errors = [{ instancePath: t2 + "/predicate/timeCreated", schemaPath: "#/properties/predicate/properties/timeCreated/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                        var $ = O === e;
                      } else var $ = true;
                      if ($) {
                        if (w.properties !== void 0) {
                          let u = w.properties;
                          const O = e;
                          if (e === O) if (Array.isArray(u)) {
                            if (u.length > 14) return i.errors = [{ instancePath: t2 + "/predicate/properties", schemaPath: "#/properties/predicate/properties/properties/maxItems", keyword: "maxItems", params: { limit: 14 }, message: "must NOT have more than 14 items" }], false;
                            if (u.length < 0) return i.errors = [{ instancePath: t2 + "/predicate/properties", schemaPath: "#/properties/predicate/properties/properties/minItems", keyword: "minItems", params: { limit: 0 }, message: "must NOT have fewer than 0 items" }], false;
                            {
                              var fe = true;
                              const j2 = u.length;
                              for (let g2 = 0; g2 < j2; g2++) {
                                let m = u[g2];
                                const v = e;
                                if (e === v) if (typeof m == "string") {
                                  if (!xe.test(m)) return i.errors = [{ instancePath: t2 + "/predicate/properties/" + g2, schemaPath: "#/properties/predicate/properties/properties/items/pattern", keyword: "pattern", params: { pattern: "^COPSE_SSCOP14_P(0[1-9]|1[0-4])_IMPLEMENTED$" }, message: 'must match pattern "^COPSE_SSCOP14_P(0[1-9]|1[0-4])_IMPLEMENTED$"' }], false;
                                } else return i.errors = [{ instancePath: t2 + "/predicate/properties/" + g2, schemaPath: "#/properties/predicate/properties/properties/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                var fe = v === e;
                                if (!fe) break;
                              }
                              if (fe) {
                                let g2 = u.length, m;
                                if (g2 > 1) {
                                  const v = {};
                                  for (; g2--; ) {
                                    let ie = u[g2];
                                    if (typeof ie == "string") {
                                      if (typeof v[ie] == "number") {
                                        return m = v[ie], i.errors = [{ instancePath: t2 + "/predicate/properties", schemaPath: "#/properties/predicate/properties/properties/uniqueItems", keyword: "uniqueItems", params: { i: g2, j: m }, message: "must NOT have duplicate items (items ## " + m + " and " + g2 + " are identical)" }], false;
                                        break;
                                      }
                                      v[ie] = g2;
                                    }
                                  }
                                }
                              }
                            }
                          } else return i.errors = [{ instancePath: t2 + "/predicate/properties", schemaPath: "#/properties/predicate/properties/properties/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                          var $ = O === e;
                        } else var $ = true;
                        if ($) if (w["https://w3id.org/copse/summary/v1"] !== void 0) {
                          let u = w["https://w3id.org/copse/summary/v1"];
                          const O = e;
                          if (e === O) if (u && typeof u == "object" && !Array.isArray(u)) {
                            let j2;
                            if (u.reading === void 0 && (j2 = "reading") || u.release === void 0 && (j2 = "release") || u.statements === void 0 && (j2 = "statements") || u.facts === void 0 && (j2 = "facts") || u.exports === void 0 && (j2 = "exports") || u.expires === void 0 && (j2 = "expires")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/required", keyword: "required", params: { missingProperty: j2 }, message: "must have required property '" + j2 + "'" }], false;
                            {
                              const g2 = e;
                              for (const m in u) if (!be.call(I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties, m)) {
                                return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties" }], false;
                                break;
                              }
                              if (g2 === e) {
                                if (u.reading !== void 0) {
                                  let m = u.reading;
                                  const v = e;
                                  if (!(m === "sscop-14" || m === "dsit")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/reading", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/reading/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.reading.enum }, message: "must be equal to one of the allowed values" }], false;
                                  var k = v === e;
                                } else var k = true;
                                if (k) {
                                  if (u.release !== void 0) {
                                    let m = u.release;
                                    const v = e;
                                    if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
                                      let f;
                                      if (m.repository === void 0 && (f = "repository") || m.serverUrl === void 0 && (f = "serverUrl") || m.tag === void 0 && (f = "tag") || m.commit === void 0 && (f = "commit")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], false;
                                      {
                                        const s = e;
                                        for (const p in m) if (!(p === "repository" || p === "serverUrl" || p === "tag" || p === "commit")) {
                                          return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                          break;
                                        }
                                        if (s === e) {
                                          if (m.repository !== void 0) {
                                            let p = m.repository;
                                            const h = e;
                                            if (e === h) if (typeof p == "string") {
                                              if (!Ae2.test(p)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/repository", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[^/]{1,100}/[^/]{1,100}$" }, message: 'must match pattern "^[^/]{1,100}/[^/]{1,100}$"' }], false;
                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/repository", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                            var L = h === e;
                                          } else var L = true;
                                          if (L) {
                                            if (m.serverUrl !== void 0) {
                                              let p = m.serverUrl;
                                              const h = e;
                                              if (e === h) if (typeof p == "string") {
                                                if (x(p) > 500) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/serverUrl", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/serverUrl/maxLength", keyword: "maxLength", params: { limit: 500 }, message: "must NOT have more than 500 characters" }], false;
                                                if (x(p) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/serverUrl", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/serverUrl/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/serverUrl", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/serverUrl/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var L = h === e;
                                            } else var L = true;
                                            if (L) {
                                              if (m.tag !== void 0) {
                                                let p = m.tag;
                                                const h = e;
                                                if (e === h) if (typeof p == "string") {
                                                  if (x(p) > 1e3) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/tag", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/tag/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters" }], false;
                                                  if (x(p) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/tag", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/tag/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/tag", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/tag/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var L = h === e;
                                              } else var L = true;
                                              if (L) if (m.commit !== void 0) {
                                                let p = m.commit;
                                                const h = e;
                                                if (e === h) if (typeof p == "string") {
                                                  if (!he2.test(p)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/commit", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/commit/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40}$" }, message: 'must match pattern "^[0-9a-f]{40}$"' }], false;
                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release/commit", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                var L = h === e;
                                              } else var L = true;
                                            }
                                          }
                                        }
                                      }
                                    } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/release", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/release/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                    var k = v === e;
                                  } else var k = true;
                                  if (k) {
                                    if (u.statements !== void 0) {
                                      let m = u.statements;
                                      const v = e;
                                      if (e === v) if (Array.isArray(m)) {
                                        if (m.length < 14) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/minItems", keyword: "minItems", params: { limit: 14 }, message: "must NOT have fewer than 14 items" }], false;
                                        {
                                          const f = m.length;
                                          if (f > 0) {
                                            let s = m[0];
                                            const p = e;
                                            if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                              let h;
                                              if (s.file === void 0 && (h = "file") || s.principle === void 0 && (h = "principle") || s.status === void 0 && (h = "status") || s.digest === void 0 && (h = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], false;
                                              {
                                                const a = e;
                                                for (const d in s) if (!(d === "file" || d === "principle" || d === "status" || d === "digest")) {
                                                  return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], false;
                                                  break;
                                                }
                                                if (a === e) {
                                                  if (s.file !== void 0) {
                                                    const d = e;
                                                    if (s.file !== "copse-p01.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/properties/file/const", keyword: "const", params: { allowedValue: "copse-p01.sigstore.json" }, message: "must be equal to constant" }], false;
                                                    var V = d === e;
                                                  } else var V = true;
                                                  if (V) {
                                                    if (s.principle !== void 0) {
                                                      const d = e;
                                                      if (s.principle !== 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/properties/principle/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }], false;
                                                      var V = d === e;
                                                    } else var V = true;
                                                    if (V) {
                                                      if (s.status !== void 0) {
                                                        let d = s.status;
                                                        const r = e;
                                                        if (!(d === "implemented" || d === "partially_implemented" || d === "not_implemented" || d === "not_observable" || d === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[0].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                        var V = r === e;
                                                      } else var V = true;
                                                      if (V) if (s.digest !== void 0) {
                                                        let d = s.digest;
                                                        const r = e;
                                                        if (e === r) if (d && typeof d == "object" && !Array.isArray(d)) {
                                                          let A;
                                                          if (d.sha256 === void 0 && (A = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/properties/digest/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], false;
                                                          {
                                                            const c = e;
                                                            for (const y in d) if (y !== "sha256") {
                                                              return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], false;
                                                              break;
                                                            }
                                                            if (c === e && d.sha256 !== void 0) {
                                                              let y = d.sha256;
                                                              if (e === e) if (typeof y == "string") {
                                                                if (!_.test(y)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                            }
                                                          }
                                                        } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                        var V = r === e;
                                                      } else var V = true;
                                                    }
                                                  }
                                                }
                                              }
                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/0", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/0/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                            var b = p === e;
                                          }
                                          if (b) {
                                            if (f > 1) {
                                              let s = m[1];
                                              const p = e;
                                              if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                let a;
                                                if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                {
                                                  const d = e;
                                                  for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                    return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                    break;
                                                  }
                                                  if (d === e) {
                                                    if (s.file !== void 0) {
                                                      const r = e;
                                                      if (s.file !== "copse-p02.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/properties/file/const", keyword: "const", params: { allowedValue: "copse-p02.sigstore.json" }, message: "must be equal to constant" }], false;
                                                      var S = r === e;
                                                    } else var S = true;
                                                    if (S) {
                                                      if (s.principle !== void 0) {
                                                        const r = e;
                                                        if (s.principle !== 2) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/properties/principle/const", keyword: "const", params: { allowedValue: 2 }, message: "must be equal to constant" }], false;
                                                        var S = r === e;
                                                      } else var S = true;
                                                      if (S) {
                                                        if (s.status !== void 0) {
                                                          let r = s.status;
                                                          const o2 = e;
                                                          if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[1].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                          var S = o2 === e;
                                                        } else var S = true;
                                                        if (S) if (s.digest !== void 0) {
                                                          let r = s.digest;
                                                          const o2 = e;
                                                          if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                            let c;
                                                            if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                            {
                                                              const y = e;
                                                              for (const n in r) if (n !== "sha256") {
                                                                return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                break;
                                                              }
                                                              if (y === e && r.sha256 !== void 0) {
                                                                let n = r.sha256;
                                                                if (e === e) if (typeof n == "string") {
                                                                  if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                              }
                                                            }
                                                          } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                          var S = o2 === e;
                                                        } else var S = true;
                                                      }
                                                    }
                                                  }
                                                }
                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                              var b = p === e;
                                            }
                                            if (b) {
                                              if (f > 2) {
                                                let s = m[2];
                                                const p = e;
                                                if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                  let a;
                                                  if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                  {
                                                    const d = e;
                                                    for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                      break;
                                                    }
                                                    if (d === e) {
                                                      if (s.file !== void 0) {
                                                        const r = e;
                                                        if (s.file !== "copse-p03.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/properties/file/const", keyword: "const", params: { allowedValue: "copse-p03.sigstore.json" }, message: "must be equal to constant" }], false;
                                                        var C = r === e;
                                                      } else var C = true;
                                                      if (C) {
                                                        if (s.principle !== void 0) {
                                                          const r = e;
                                                          if (s.principle !== 3) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/properties/principle/const", keyword: "const", params: { allowedValue: 3 }, message: "must be equal to constant" }], false;
                                                          var C = r === e;
                                                        } else var C = true;
                                                        if (C) {
                                                          if (s.status !== void 0) {
                                                            let r = s.status;
                                                            const o2 = e;
                                                            if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[2].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                            var C = o2 === e;
                                                          } else var C = true;
                                                          if (C) if (s.digest !== void 0) {
                                                            let r = s.digest;
                                                            const o2 = e;
                                                            if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                              let c;
                                                              if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                              {
                                                                const y = e;
                                                                for (const n in r) if (n !== "sha256") {
                                                                  return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                  break;
                                                                }
                                                                if (y === e && r.sha256 !== void 0) {
                                                                  let n = r.sha256;
                                                                  if (e === e) if (typeof n == "string") {
                                                                    if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                  } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                }
                                                              }
                                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                            var C = o2 === e;
                                                          } else var C = true;
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/2", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/2/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                var b = p === e;
                                              }
                                              if (b) {
                                                if (f > 3) {
                                                  let s = m[3];
                                                  const p = e;
                                                  if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                    let a;
                                                    if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                    {
                                                      const d = e;
                                                      for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                        return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                        break;
                                                      }
                                                      if (d === e) {
                                                        if (s.file !== void 0) {
                                                          const r = e;
                                                          if (s.file !== "copse-p04.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/properties/file/const", keyword: "const", params: { allowedValue: "copse-p04.sigstore.json" }, message: "must be equal to constant" }], false;
                                                          var E = r === e;
                                                        } else var E = true;
                                                        if (E) {
                                                          if (s.principle !== void 0) {
                                                            const r = e;
                                                            if (s.principle !== 4) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/properties/principle/const", keyword: "const", params: { allowedValue: 4 }, message: "must be equal to constant" }], false;
                                                            var E = r === e;
                                                          } else var E = true;
                                                          if (E) {
                                                            if (s.status !== void 0) {
                                                              let r = s.status;
                                                              const o2 = e;
                                                              if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[3].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                              var E = o2 === e;
                                                            } else var E = true;
                                                            if (E) if (s.digest !== void 0) {
                                                              let r = s.digest;
                                                              const o2 = e;
                                                              if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                let c;
                                                                if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                {
                                                                  const y = e;
                                                                  for (const n in r) if (n !== "sha256") {
                                                                    return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                    break;
                                                                  }
                                                                  if (y === e && r.sha256 !== void 0) {
                                                                    let n = r.sha256;
                                                                    if (e === e) if (typeof n == "string") {
                                                                      if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                    } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                  }
                                                                }
                                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                              var E = o2 === e;
                                                            } else var E = true;
                                                          }
                                                        }
                                                      }
                                                    }
                                                  } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/3/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                  var b = p === e;
                                                }
                                                if (b) {
                                                  if (f > 4) {
                                                    let s = m[4];
                                                    const p = e;
                                                    if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                      let a;
                                                      if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                      {
                                                        const d = e;
                                                        for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                          return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                          break;
                                                        }
                                                        if (d === e) {
                                                          if (s.file !== void 0) {
                                                            const r = e;
                                                            if (s.file !== "copse-p05.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/properties/file/const", keyword: "const", params: { allowedValue: "copse-p05.sigstore.json" }, message: "must be equal to constant" }], false;
                                                            var U3 = r === e;
                                                          } else var U3 = true;
                                                          if (U3) {
                                                            if (s.principle !== void 0) {
                                                              const r = e;
                                                              if (s.principle !== 5) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/properties/principle/const", keyword: "const", params: { allowedValue: 5 }, message: "must be equal to constant" }], false;
                                                              var U3 = r === e;
                                                            } else var U3 = true;
                                                            if (U3) {
                                                              if (s.status !== void 0) {
                                                                let r = s.status;
                                                                const o2 = e;
                                                                if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[4].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                var U3 = o2 === e;
                                                              } else var U3 = true;
                                                              if (U3) if (s.digest !== void 0) {
                                                                let r = s.digest;
                                                                const o2 = e;
                                                                if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                  let c;
                                                                  if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                  {
                                                                    const y = e;
                                                                    for (const n in r) if (n !== "sha256") {
                                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                      break;
                                                                    }
                                                                    if (y === e && r.sha256 !== void 0) {
                                                                      let n = r.sha256;
                                                                      if (e === e) if (typeof n == "string") {
                                                                        if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                    }
                                                                  }
                                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                var U3 = o2 === e;
                                                              } else var U3 = true;
                                                            }
                                                          }
                                                        }
                                                      }
                                                    } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/4", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/4/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                    var b = p === e;
                                                  }
                                                  if (b) {
                                                    if (f > 5) {
                                                      let s = m[5];
                                                      const p = e;
                                                      if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                        let a;
                                                        if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                        {
                                                          const d = e;
                                                          for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                            return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                            break;
                                                          }
                                                          if (d === e) {
                                                            if (s.file !== void 0) {
                                                              const r = e;
                                                              if (s.file !== "copse-p06.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/properties/file/const", keyword: "const", params: { allowedValue: "copse-p06.sigstore.json" }, message: "must be equal to constant" }], false;
                                                              var M = r === e;
                                                            } else var M = true;
                                                            if (M) {
                                                              if (s.principle !== void 0) {
                                                                const r = e;
                                                                if (s.principle !== 6) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/properties/principle/const", keyword: "const", params: { allowedValue: 6 }, message: "must be equal to constant" }], false;
                                                                var M = r === e;
                                                              } else var M = true;
                                                              if (M) {
                                                                if (s.status !== void 0) {
                                                                  let r = s.status;
                                                                  const o2 = e;
                                                                  if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[5].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                  var M = o2 === e;
                                                                } else var M = true;
                                                                if (M) if (s.digest !== void 0) {
                                                                  let r = s.digest;
                                                                  const o2 = e;
                                                                  if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                    let c;
                                                                    if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                    {
                                                                      const y = e;
                                                                      for (const n in r) if (n !== "sha256") {
                                                                        return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                        break;
                                                                      }
                                                                      if (y === e && r.sha256 !== void 0) {
                                                                        let n = r.sha256;
                                                                        if (e === e) if (typeof n == "string") {
                                                                          if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                        } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                      }
                                                                    }
                                                                  } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                  var M = o2 === e;
                                                                } else var M = true;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/5", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/5/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                      var b = p === e;
                                                    }
                                                    if (b) {
                                                      if (f > 6) {
                                                        let s = m[6];
                                                        const p = e;
                                                        if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                          let a;
                                                          if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                          {
                                                            const d = e;
                                                            for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                              return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                              break;
                                                            }
                                                            if (d === e) {
                                                              if (s.file !== void 0) {
                                                                const r = e;
                                                                if (s.file !== "copse-p07.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/properties/file/const", keyword: "const", params: { allowedValue: "copse-p07.sigstore.json" }, message: "must be equal to constant" }], false;
                                                                var D = r === e;
                                                              } else var D = true;
                                                              if (D) {
                                                                if (s.principle !== void 0) {
                                                                  const r = e;
                                                                  if (s.principle !== 7) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/properties/principle/const", keyword: "const", params: { allowedValue: 7 }, message: "must be equal to constant" }], false;
                                                                  var D = r === e;
                                                                } else var D = true;
                                                                if (D) {
                                                                  if (s.status !== void 0) {
                                                                    let r = s.status;
                                                                    const o2 = e;
                                                                    if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[6].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                    var D = o2 === e;
                                                                  } else var D = true;
                                                                  if (D) if (s.digest !== void 0) {
                                                                    let r = s.digest;
                                                                    const o2 = e;
                                                                    if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                      let c;
                                                                      if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                      {
                                                                        const y = e;
                                                                        for (const n in r) if (n !== "sha256") {
                                                                          return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                          break;
                                                                        }
                                                                        if (y === e && r.sha256 !== void 0) {
                                                                          let n = r.sha256;
                                                                          if (e === e) if (typeof n == "string") {
                                                                            if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                          } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                        }
                                                                      }
                                                                    } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                    var D = o2 === e;
                                                                  } else var D = true;
                                                                }
                                                              }
                                                            }
                                                          }
                                                        } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/6", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/6/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                        var b = p === e;
                                                      }
                                                      if (b) {
                                                        if (f > 7) {
                                                          let s = m[7];
                                                          const p = e;
                                                          if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                            let a;
                                                            if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                            {
                                                              const d = e;
                                                              for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                                return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                                break;
                                                              }
                                                              if (d === e) {
                                                                if (s.file !== void 0) {
                                                                  const r = e;
                                                                  if (s.file !== "copse-p08.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/properties/file/const", keyword: "const", params: { allowedValue: "copse-p08.sigstore.json" }, message: "must be equal to constant" }], false;
                                                                  var R = r === e;
                                                                } else var R = true;
                                                                if (R) {
                                                                  if (s.principle !== void 0) {
                                                                    const r = e;
                                                                    if (s.principle !== 8) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/properties/principle/const", keyword: "const", params: { allowedValue: 8 }, message: "must be equal to constant" }], false;
                                                                    var R = r === e;
                                                                  } else var R = true;
                                                                  if (R) {
                                                                    if (s.status !== void 0) {
                                                                      let r = s.status;
                                                                      const o2 = e;
                                                                      if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[7].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                      var R = o2 === e;
                                                                    } else var R = true;
                                                                    if (R) if (s.digest !== void 0) {
                                                                      let r = s.digest;
                                                                      const o2 = e;
                                                                      if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                        let c;
                                                                        if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                        {
                                                                          const y = e;
                                                                          for (const n in r) if (n !== "sha256") {
                                                                            return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                            break;
                                                                          }
                                                                          if (y === e && r.sha256 !== void 0) {
                                                                            let n = r.sha256;
                                                                            if (e === e) if (typeof n == "string") {
                                                                              if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                          }
                                                                        }
                                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                      var R = o2 === e;
                                                                    } else var R = true;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/7", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/7/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                          var b = p === e;
                                                        }
                                                        if (b) {
                                                          if (f > 8) {
                                                            let s = m[8];
                                                            const p = e;
                                                            if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                              let a;
                                                              if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                              {
                                                                const d = e;
                                                                for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                                  return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                                  break;
                                                                }
                                                                if (d === e) {
                                                                  if (s.file !== void 0) {
                                                                    const r = e;
                                                                    if (s.file !== "copse-p09.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/properties/file/const", keyword: "const", params: { allowedValue: "copse-p09.sigstore.json" }, message: "must be equal to constant" }], false;
                                                                    var F = r === e;
                                                                  } else var F = true;
                                                                  if (F) {
                                                                    if (s.principle !== void 0) {
                                                                      const r = e;
                                                                      if (s.principle !== 9) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/properties/principle/const", keyword: "const", params: { allowedValue: 9 }, message: "must be equal to constant" }], false;
                                                                      var F = r === e;
                                                                    } else var F = true;
                                                                    if (F) {
                                                                      if (s.status !== void 0) {
                                                                        let r = s.status;
                                                                        const o2 = e;
                                                                        if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[8].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                        var F = o2 === e;
                                                                      } else var F = true;
                                                                      if (F) if (s.digest !== void 0) {
                                                                        let r = s.digest;
                                                                        const o2 = e;
                                                                        if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                          let c;
                                                                          if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                          {
                                                                            const y = e;
                                                                            for (const n in r) if (n !== "sha256") {
                                                                              return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                              break;
                                                                            }
                                                                            if (y === e && r.sha256 !== void 0) {
                                                                              let n = r.sha256;
                                                                              if (e === e) if (typeof n == "string") {
                                                                                if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                            }
                                                                          }
                                                                        } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                        var F = o2 === e;
                                                                      } else var F = true;
                                                                    }
                                                                  }
                                                                }
                                                              }
                                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/8", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/8/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                            var b = p === e;
                                                          }
                                                          if (b) {
                                                            if (f > 9) {
                                                              let s = m[9];
                                                              const p = e;
                                                              if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                                let a;
                                                                if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                                {
                                                                  const d = e;
                                                                  for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                                    return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                                    break;
                                                                  }
                                                                  if (d === e) {
                                                                    if (s.file !== void 0) {
                                                                      const r = e;
                                                                      if (s.file !== "copse-p10.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/properties/file/const", keyword: "const", params: { allowedValue: "copse-p10.sigstore.json" }, message: "must be equal to constant" }], false;
                                                                      var z2 = r === e;
                                                                    } else var z2 = true;
                                                                    if (z2) {
                                                                      if (s.principle !== void 0) {
                                                                        const r = e;
                                                                        if (s.principle !== 10) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/properties/principle/const", keyword: "const", params: { allowedValue: 10 }, message: "must be equal to constant" }], false;
                                                                        var z2 = r === e;
                                                                      } else var z2 = true;
                                                                      if (z2) {
                                                                        if (s.status !== void 0) {
                                                                          let r = s.status;
                                                                          const o2 = e;
                                                                          if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[9].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                          var z2 = o2 === e;
                                                                        } else var z2 = true;
                                                                        if (z2) if (s.digest !== void 0) {
                                                                          let r = s.digest;
                                                                          const o2 = e;
                                                                          if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                            let c;
                                                                            if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                            {
                                                                              const y = e;
                                                                              for (const n in r) if (n !== "sha256") {
                                                                                return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                                break;
                                                                              }
                                                                              if (y === e && r.sha256 !== void 0) {
                                                                                let n = r.sha256;
                                                                                if (e === e) if (typeof n == "string") {
                                                                                  if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                              }
                                                                            }
                                                                          } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                          var z2 = o2 === e;
                                                                        } else var z2 = true;
                                                                      }
                                                                    }
                                                                  }
                                                                }
                                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/9", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/9/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                              var b = p === e;
                                                            }
                                                            if (b) {
                                                              if (f > 10) {
                                                                let s = m[10];
                                                                const p = e;
                                                                if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                                  let a;
                                                                  if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                                  {
                                                                    const d = e;
                                                                    for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                                      break;
                                                                    }
                                                                    if (d === e) {
                                                                      if (s.file !== void 0) {
                                                                        const r = e;
                                                                        if (s.file !== "copse-p11.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/properties/file/const", keyword: "const", params: { allowedValue: "copse-p11.sigstore.json" }, message: "must be equal to constant" }], false;
                                                                        var B = r === e;
                                                                      } else var B = true;
                                                                      if (B) {
                                                                        if (s.principle !== void 0) {
                                                                          const r = e;
                                                                          if (s.principle !== 11) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/properties/principle/const", keyword: "const", params: { allowedValue: 11 }, message: "must be equal to constant" }], false;
                                                                          var B = r === e;
                                                                        } else var B = true;
                                                                        if (B) {
                                                                          if (s.status !== void 0) {
                                                                            let r = s.status;
                                                                            const o2 = e;
                                                                            if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[10].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                            var B = o2 === e;
                                                                          } else var B = true;
                                                                          if (B) if (s.digest !== void 0) {
                                                                            let r = s.digest;
                                                                            const o2 = e;
                                                                            if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                              let c;
                                                                              if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                              {
                                                                                const y = e;
                                                                                for (const n in r) if (n !== "sha256") {
                                                                                  return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                                  break;
                                                                                }
                                                                                if (y === e && r.sha256 !== void 0) {
                                                                                  let n = r.sha256;
                                                                                  if (e === e) if (typeof n == "string") {
                                                                                    if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                                  } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                                }
                                                                              }
                                                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                            var B = o2 === e;
                                                                          } else var B = true;
                                                                        }
                                                                      }
                                                                    }
                                                                  }
                                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/10", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/10/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                var b = p === e;
                                                              }
                                                              if (b) {
                                                                if (f > 11) {
                                                                  let s = m[11];
                                                                  const p = e;
                                                                  if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                                    let a;
                                                                    if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                                    {
                                                                      const d = e;
                                                                      for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                                        return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                                        break;
                                                                      }
                                                                      if (d === e) {
                                                                        if (s.file !== void 0) {
                                                                          const r = e;
                                                                          if (s.file !== "copse-p12.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/properties/file/const", keyword: "const", params: { allowedValue: "copse-p12.sigstore.json" }, message: "must be equal to constant" }], false;
                                                                          var G = r === e;
                                                                        } else var G = true;
                                                                        if (G) {
                                                                          if (s.principle !== void 0) {
                                                                            const r = e;
                                                                            if (s.principle !== 12) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/properties/principle/const", keyword: "const", params: { allowedValue: 12 }, message: "must be equal to constant" }], false;
                                                                            var G = r === e;
                                                                          } else var G = true;
                                                                          if (G) {
                                                                            if (s.status !== void 0) {
                                                                              let r = s.status;
                                                                              const o2 = e;
                                                                              if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[11].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                              var G = o2 === e;
                                                                            } else var G = true;
                                                                            if (G) if (s.digest !== void 0) {
                                                                              let r = s.digest;
                                                                              const o2 = e;
                                                                              if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                                let c;
                                                                                if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                                {
                                                                                  const y = e;
                                                                                  for (const n in r) if (n !== "sha256") {
                                                                                    return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                                    break;
                                                                                  }
                                                                                  if (y === e && r.sha256 !== void 0) {
                                                                                    let n = r.sha256;
                                                                                    if (e === e) if (typeof n == "string") {
                                                                                      if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                                    } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                                  }
                                                                                }
                                                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                              var G = o2 === e;
                                                                            } else var G = true;
                                                                          }
                                                                        }
                                                                      }
                                                                    }
                                                                  } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/11", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/11/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                  var b = p === e;
                                                                }
                                                                if (b) {
                                                                  if (f > 12) {
                                                                    let s = m[12];
                                                                    const p = e;
                                                                    if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                                      let a;
                                                                      if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                                      {
                                                                        const d = e;
                                                                        for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                                          return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                                          break;
                                                                        }
                                                                        if (d === e) {
                                                                          if (s.file !== void 0) {
                                                                            const r = e;
                                                                            if (s.file !== "copse-p13.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/properties/file/const", keyword: "const", params: { allowedValue: "copse-p13.sigstore.json" }, message: "must be equal to constant" }], false;
                                                                            var H = r === e;
                                                                          } else var H = true;
                                                                          if (H) {
                                                                            if (s.principle !== void 0) {
                                                                              const r = e;
                                                                              if (s.principle !== 13) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/properties/principle/const", keyword: "const", params: { allowedValue: 13 }, message: "must be equal to constant" }], false;
                                                                              var H = r === e;
                                                                            } else var H = true;
                                                                            if (H) {
                                                                              if (s.status !== void 0) {
                                                                                let r = s.status;
                                                                                const o2 = e;
                                                                                if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[12].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                                var H = o2 === e;
                                                                              } else var H = true;
                                                                              if (H) if (s.digest !== void 0) {
                                                                                let r = s.digest;
                                                                                const o2 = e;
                                                                                if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                                  let c;
                                                                                  if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                                  {
                                                                                    const y = e;
                                                                                    for (const n in r) if (n !== "sha256") {
                                                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                                      break;
                                                                                    }
                                                                                    if (y === e && r.sha256 !== void 0) {
                                                                                      let n = r.sha256;
                                                                                      if (e === e) if (typeof n == "string") {
                                                                                        if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                                    }
                                                                                  }
                                                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                                var H = o2 === e;
                                                                              } else var H = true;
                                                                            }
                                                                          }
                                                                        }
                                                                      }
                                                                    } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/12", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/12/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                    var b = p === e;
                                                                  }
                                                                  if (b) {
                                                                    if (f > 13) {
                                                                      let s = m[13];
                                                                      const p = e;
                                                                      if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                                        let a;
                                                                        if (s.file === void 0 && (a = "file") || s.principle === void 0 && (a = "principle") || s.status === void 0 && (a = "status") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                                        {
                                                                          const d = e;
                                                                          for (const r in s) if (!(r === "file" || r === "principle" || r === "status" || r === "digest")) {
                                                                            return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                                            break;
                                                                          }
                                                                          if (d === e) {
                                                                            if (s.file !== void 0) {
                                                                              const r = e;
                                                                              if (s.file !== "copse-p14.sigstore.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13/file", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/properties/file/const", keyword: "const", params: { allowedValue: "copse-p14.sigstore.json" }, message: "must be equal to constant" }], false;
                                                                              var J = r === e;
                                                                            } else var J = true;
                                                                            if (J) {
                                                                              if (s.principle !== void 0) {
                                                                                const r = e;
                                                                                if (s.principle !== 14) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13/principle", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/properties/principle/const", keyword: "const", params: { allowedValue: 14 }, message: "must be equal to constant" }], false;
                                                                                var J = r === e;
                                                                              } else var J = true;
                                                                              if (J) {
                                                                                if (s.status !== void 0) {
                                                                                  let r = s.status;
                                                                                  const o2 = e;
                                                                                  if (!(r === "implemented" || r === "partially_implemented" || r === "not_implemented" || r === "not_observable" || r === "not_applicable")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13/status", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/properties/status/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.statements.prefixItems[13].properties.status.enum }, message: "must be equal to one of the allowed values" }], false;
                                                                                  var J = o2 === e;
                                                                                } else var J = true;
                                                                                if (J) if (s.digest !== void 0) {
                                                                                  let r = s.digest;
                                                                                  const o2 = e;
                                                                                  if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                                    let c;
                                                                                    if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                                    {
                                                                                      const y = e;
                                                                                      for (const n in r) if (n !== "sha256") {
                                                                                        return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                                        break;
                                                                                      }
                                                                                      if (y === e && r.sha256 !== void 0) {
                                                                                        let n = r.sha256;
                                                                                        if (e === e) if (typeof n == "string") {
                                                                                          if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                                        } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                                      }
                                                                                    }
                                                                                  } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                                  var J = o2 === e;
                                                                                } else var J = true;
                                                                              }
                                                                            }
                                                                          }
                                                                        }
                                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/13", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/prefixItems/13/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                      var b = p === e;
                                                                    }
                                                                    if (b && !(m.length <= 14)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/items", keyword: "items", params: { limit: 14 }, message: "must NOT have more than 14 items" }], false;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/statements/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                      var k = v === e;
                                    } else var k = true;
                                    if (k) {
                                      if (u.facts !== void 0) {
                                        let m = u.facts;
                                        const v = e;
                                        if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
                                          let f;
                                          if (m.name === void 0 && (f = "name") || m.digest === void 0 && (f = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], false;
                                          {
                                            const s = e;
                                            for (const p in m) if (!(p === "name" || p === "digest")) {
                                              return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                              break;
                                            }
                                            if (s === e) {
                                              if (m.name !== void 0) {
                                                const p = e;
                                                if (m.name !== "copse-facts.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts/name", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/properties/name/const", keyword: "const", params: { allowedValue: "copse-facts.json" }, message: "must be equal to constant" }], false;
                                                var ue2 = p === e;
                                              } else var ue2 = true;
                                              if (ue2) if (m.digest !== void 0) {
                                                let p = m.digest;
                                                const h = e;
                                                if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                                                  let d;
                                                  if (p.sha256 === void 0 && (d = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/properties/digest/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], false;
                                                  {
                                                    const r = e;
                                                    for (const o2 in p) if (o2 !== "sha256") {
                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o2 }, message: "must NOT have additional properties" }], false;
                                                      break;
                                                    }
                                                    if (r === e && p.sha256 !== void 0) {
                                                      let o2 = p.sha256;
                                                      if (e === e) if (typeof o2 == "string") {
                                                        if (!_.test(o2)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                    }
                                                  }
                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                var ue2 = h === e;
                                              } else var ue2 = true;
                                            }
                                          }
                                        } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/facts", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                        var k = v === e;
                                      } else var k = true;
                                      if (k) {
                                        if (u.exports !== void 0) {
                                          let m = u.exports;
                                          const v = e;
                                          if (e === v) if (Array.isArray(m)) {
                                            if (m.length < 4) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/minItems", keyword: "minItems", params: { limit: 4 }, message: "must NOT have fewer than 4 items" }], false;
                                            {
                                              const f = m.length;
                                              if (f > 0) {
                                                let s = m[0];
                                                const p = e;
                                                if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                  let h;
                                                  if (s.name === void 0 && (h = "name") || s.mediaType === void 0 && (h = "mediaType") || s.digest === void 0 && (h = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/required", keyword: "required", params: { missingProperty: h }, message: "must have required property '" + h + "'" }], false;
                                                  {
                                                    const a = e;
                                                    for (const d in s) if (!(d === "name" || d === "mediaType" || d === "digest")) {
                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: d }, message: "must NOT have additional properties" }], false;
                                                      break;
                                                    }
                                                    if (a === e) {
                                                      if (s.name !== void 0) {
                                                        const d = e;
                                                        if (s.name !== "copse.cdx.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/name", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/name/const", keyword: "const", params: { allowedValue: "copse.cdx.json" }, message: "must be equal to constant" }], false;
                                                        var X = d === e;
                                                      } else var X = true;
                                                      if (X) {
                                                        if (s.mediaType !== void 0) {
                                                          let d = s.mediaType;
                                                          const r = e;
                                                          if (e === r) if (typeof d == "string") {
                                                            if (x(d) > 100) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/mediaType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                            if (x(d) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/mediaType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                          } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/mediaType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                          var X = r === e;
                                                        } else var X = true;
                                                        if (X) if (s.digest !== void 0) {
                                                          let d = s.digest;
                                                          const r = e;
                                                          if (e === r) if (d && typeof d == "object" && !Array.isArray(d)) {
                                                            let A;
                                                            if (d.sha256 === void 0 && (A = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/digest/required", keyword: "required", params: { missingProperty: A }, message: "must have required property '" + A + "'" }], false;
                                                            {
                                                              const c = e;
                                                              for (const y in d) if (y !== "sha256") {
                                                                return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: y }, message: "must NOT have additional properties" }], false;
                                                                break;
                                                              }
                                                              if (c === e && d.sha256 !== void 0) {
                                                                let y = d.sha256;
                                                                if (e === e) if (typeof y == "string") {
                                                                  if (!_.test(y)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                              }
                                                            }
                                                          } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                          var X = r === e;
                                                        } else var X = true;
                                                      }
                                                    }
                                                  }
                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/0", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/0/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                var Y = p === e;
                                              }
                                              if (Y) {
                                                if (f > 1) {
                                                  let s = m[1];
                                                  const p = e;
                                                  if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                    let a;
                                                    if (s.name === void 0 && (a = "name") || s.mediaType === void 0 && (a = "mediaType") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                    {
                                                      const d = e;
                                                      for (const r in s) if (!(r === "name" || r === "mediaType" || r === "digest")) {
                                                        return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                        break;
                                                      }
                                                      if (d === e) {
                                                        if (s.name !== void 0) {
                                                          const r = e;
                                                          if (s.name !== "copse-oscal.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/name", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/name/const", keyword: "const", params: { allowedValue: "copse-oscal.json" }, message: "must be equal to constant" }], false;
                                                          var Z = r === e;
                                                        } else var Z = true;
                                                        if (Z) {
                                                          if (s.mediaType !== void 0) {
                                                            let r = s.mediaType;
                                                            const o2 = e;
                                                            if (e === o2) if (typeof r == "string") {
                                                              if (x(r) > 100) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/mediaType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                              if (x(r) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/mediaType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/mediaType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                            var Z = o2 === e;
                                                          } else var Z = true;
                                                          if (Z) if (s.digest !== void 0) {
                                                            let r = s.digest;
                                                            const o2 = e;
                                                            if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                              let c;
                                                              if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                              {
                                                                const y = e;
                                                                for (const n in r) if (n !== "sha256") {
                                                                  return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                  break;
                                                                }
                                                                if (y === e && r.sha256 !== void 0) {
                                                                  let n = r.sha256;
                                                                  if (e === e) if (typeof n == "string") {
                                                                    if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                  } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                }
                                                              }
                                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                            var Z = o2 === e;
                                                          } else var Z = true;
                                                        }
                                                      }
                                                    }
                                                  } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                  var Y = p === e;
                                                }
                                                if (Y) {
                                                  if (f > 2) {
                                                    let s = m[2];
                                                    const p = e;
                                                    if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                      let a;
                                                      if (s.name === void 0 && (a = "name") || s.mediaType === void 0 && (a = "mediaType") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                      {
                                                        const d = e;
                                                        for (const r in s) if (!(r === "name" || r === "mediaType" || r === "digest")) {
                                                          return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                          break;
                                                        }
                                                        if (d === e) {
                                                          if (s.name !== void 0) {
                                                            const r = e;
                                                            if (s.name !== "copse-gemara.json") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/name", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/name/const", keyword: "const", params: { allowedValue: "copse-gemara.json" }, message: "must be equal to constant" }], false;
                                                            var ee = r === e;
                                                          } else var ee = true;
                                                          if (ee) {
                                                            if (s.mediaType !== void 0) {
                                                              let r = s.mediaType;
                                                              const o2 = e;
                                                              if (e === o2) if (typeof r == "string") {
                                                                if (x(r) > 100) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/mediaType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                                if (x(r) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/mediaType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/mediaType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                              var ee = o2 === e;
                                                            } else var ee = true;
                                                            if (ee) if (s.digest !== void 0) {
                                                              let r = s.digest;
                                                              const o2 = e;
                                                              if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                let c;
                                                                if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                {
                                                                  const y = e;
                                                                  for (const n in r) if (n !== "sha256") {
                                                                    return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                    break;
                                                                  }
                                                                  if (y === e && r.sha256 !== void 0) {
                                                                    let n = r.sha256;
                                                                    if (e === e) if (typeof n == "string") {
                                                                      if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                    } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                  }
                                                                }
                                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                              var ee = o2 === e;
                                                            } else var ee = true;
                                                          }
                                                        }
                                                      }
                                                    } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/2", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/2/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                    var Y = p === e;
                                                  }
                                                  if (Y) {
                                                    if (f > 3) {
                                                      let s = m[3];
                                                      const p = e;
                                                      if (e === p) if (s && typeof s == "object" && !Array.isArray(s)) {
                                                        let a;
                                                        if (s.name === void 0 && (a = "name") || s.mediaType === void 0 && (a = "mediaType") || s.digest === void 0 && (a = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/required", keyword: "required", params: { missingProperty: a }, message: "must have required property '" + a + "'" }], false;
                                                        {
                                                          const d = e;
                                                          for (const r in s) if (!(r === "name" || r === "mediaType" || r === "digest")) {
                                                            return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties" }], false;
                                                            break;
                                                          }
                                                          if (d === e) {
                                                            if (s.name !== void 0) {
                                                              const r = e;
                                                              if (s.name !== "copse-self-assessment.yaml") return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/name", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/name/const", keyword: "const", params: { allowedValue: "copse-self-assessment.yaml" }, message: "must be equal to constant" }], false;
                                                              var re = r === e;
                                                            } else var re = true;
                                                            if (re) {
                                                              if (s.mediaType !== void 0) {
                                                                let r = s.mediaType;
                                                                const o2 = e;
                                                                if (e === o2) if (typeof r == "string") {
                                                                  if (x(r) > 100) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/mediaType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                                  if (x(r) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/mediaType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/mediaType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                var re = o2 === e;
                                                              } else var re = true;
                                                              if (re) if (s.digest !== void 0) {
                                                                let r = s.digest;
                                                                const o2 = e;
                                                                if (e === o2) if (r && typeof r == "object" && !Array.isArray(r)) {
                                                                  let c;
                                                                  if (r.sha256 === void 0 && (c = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/digest/required", keyword: "required", params: { missingProperty: c }, message: "must have required property '" + c + "'" }], false;
                                                                  {
                                                                    const y = e;
                                                                    for (const n in r) if (n !== "sha256") {
                                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: n }, message: "must NOT have additional properties" }], false;
                                                                      break;
                                                                    }
                                                                    if (y === e && r.sha256 !== void 0) {
                                                                      let n = r.sha256;
                                                                      if (e === e) if (typeof n == "string") {
                                                                        if (!_.test(n)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                                    }
                                                                  }
                                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                                var re = o2 === e;
                                                              } else var re = true;
                                                            }
                                                          }
                                                        }
                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports/3", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/prefixItems/3/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                      var Y = p === e;
                                                    }
                                                    if (Y && !(m.length <= 4)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/items", keyword: "items", params: { limit: 4 }, message: "must NOT have more than 4 items" }], false;
                                                  }
                                                }
                                              }
                                            }
                                          } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/exports", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/exports/type", keyword: "type", params: { type: "array" }, message: "must be array" }], false;
                                          var k = v === e;
                                        } else var k = true;
                                        if (k) {
                                          if (u.madeSbom !== void 0) {
                                            let m = u.madeSbom;
                                            const v = e;
                                            if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
                                              let f;
                                              if (m.name === void 0 && (f = "name") || m.mediaType === void 0 && (f = "mediaType") || m.digest === void 0 && (f = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], false;
                                              {
                                                const s = e;
                                                for (const p in m) if (!(p === "name" || p === "mediaType" || p === "digest")) {
                                                  return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                                  break;
                                                }
                                                if (s === e) {
                                                  if (m.name !== void 0) {
                                                    let p = m.name;
                                                    const h = e;
                                                    if (!(p === "copse-sbom.cdx.json" || p === "copse-sbom.spdx.json")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/name", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/name/enum", keyword: "enum", params: { allowedValues: I.properties.predicate.properties["https://w3id.org/copse/summary/v1"].properties.madeSbom.properties.name.enum }, message: "must be equal to one of the allowed values" }], false;
                                                    var te = h === e;
                                                  } else var te = true;
                                                  if (te) {
                                                    if (m.mediaType !== void 0) {
                                                      let p = m.mediaType;
                                                      const h = e;
                                                      if (e === h) if (typeof p == "string") {
                                                        if (x(p) > 100) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/mediaType/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], false;
                                                        if (x(p) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/mediaType/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/mediaType", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/mediaType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                      var te = h === e;
                                                    } else var te = true;
                                                    if (te) if (m.digest !== void 0) {
                                                      let p = m.digest;
                                                      const h = e;
                                                      if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                                                        let d;
                                                        if (p.sha256 === void 0 && (d = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/digest/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], false;
                                                        {
                                                          const r = e;
                                                          for (const o2 in p) if (o2 !== "sha256") {
                                                            return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o2 }, message: "must NOT have additional properties" }], false;
                                                            break;
                                                          }
                                                          if (r === e && p.sha256 !== void 0) {
                                                            let o2 = p.sha256;
                                                            if (e === e) if (typeof o2 == "string") {
                                                              if (!_.test(o2)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                          }
                                                        }
                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                      var te = h === e;
                                                    } else var te = true;
                                                  }
                                                }
                                              }
                                            } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/madeSbom", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/madeSbom/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                            var k = v === e;
                                          } else var k = true;
                                          if (k) {
                                            if (u.expires !== void 0) {
                                              let m = u.expires;
                                              const v = e;
                                              if (e === v && e === v) if (typeof m == "string") {
                                                if (x(m) > 40) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/expires", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/expires/maxLength", keyword: "maxLength", params: { limit: 40 }, message: "must NOT have more than 40 characters" }], false;
                                                if (!we.validate(m)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/expires", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/expires/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], false;
                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/expires", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/expires/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                              var k = v === e;
                                            } else var k = true;
                                            if (k) {
                                              if (u.invocation !== void 0) {
                                                let m = u.invocation;
                                                const v = e;
                                                if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
                                                  let f;
                                                  if (m.uri === void 0 && (f = "uri")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/invocation", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/invocation/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], false;
                                                  {
                                                    const s = e;
                                                    for (const p in m) if (p !== "uri") {
                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/invocation", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/invocation/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                                      break;
                                                    }
                                                    if (s === e && m.uri !== void 0) {
                                                      let p = m.uri;
                                                      if (e === e) if (typeof p == "string") {
                                                        if (x(p) > 2e3) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/invocation/uri", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/invocation/properties/uri/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                                        if (x(p) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/invocation/uri", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/invocation/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                      } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/invocation/uri", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/invocation/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                    }
                                                  }
                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/invocation", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/invocation/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                var k = v === e;
                                              } else var k = true;
                                              if (k) if (u.previous !== void 0) {
                                                let m = u.previous;
                                                const v = e;
                                                if (e === v) if (m && typeof m == "object" && !Array.isArray(m)) {
                                                  let f;
                                                  if (m.uri === void 0 && (f = "uri") || m.digest === void 0 && (f = "digest")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/required", keyword: "required", params: { missingProperty: f }, message: "must have required property '" + f + "'" }], false;
                                                  {
                                                    const s = e;
                                                    for (const p in m) if (!(p === "uri" || p === "digest")) {
                                                      return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: p }, message: "must NOT have additional properties" }], false;
                                                      break;
                                                    }
                                                    if (s === e) {
                                                      if (m.uri !== void 0) {
                                                        let p = m.uri;
                                                        const h = e;
                                                        if (e === h) if (typeof p == "string") {
                                                          if (x(p) > 2e3) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous/uri", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/properties/uri/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters" }], false;
                                                          if (x(p) < 1) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous/uri", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/properties/uri/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], false;
                                                        } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous/uri", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/properties/uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                        var le = h === e;
                                                      } else var le = true;
                                                      if (le) if (m.digest !== void 0) {
                                                        let p = m.digest;
                                                        const h = e;
                                                        if (e === h) if (p && typeof p == "object" && !Array.isArray(p)) {
                                                          let d;
                                                          if (p.sha256 === void 0 && (d = "sha256")) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/properties/digest/required", keyword: "required", params: { missingProperty: d }, message: "must have required property '" + d + "'" }], false;
                                                          {
                                                            const r = e;
                                                            for (const o2 in p) if (o2 !== "sha256") {
                                                              return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/properties/digest/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: o2 }, message: "must NOT have additional properties" }], false;
                                                              break;
                                                            }
                                                            if (r === e && p.sha256 !== void 0) {
                                                              let o2 = p.sha256;
                                                              if (e === e) if (typeof o2 == "string") {
                                                                if (!_.test(o2)) return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/properties/digest/properties/sha256/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{64}$" }, message: 'must match pattern "^[0-9a-f]{64}$"' }], false;
                                                              } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous/digest/sha256", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/properties/digest/properties/sha256/type", keyword: "type", params: { type: "string" }, message: "must be string" }], false;
                                                            }
                                                          }
                                                        } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous/digest", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/properties/digest/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                        var le = h === e;
                                                      } else var le = true;
                                                    }
                                                  }
                                                } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1/previous", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/properties/previous/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                                                var k = v === e;
                                              } else var k = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          } else return i.errors = [{ instancePath: t2 + "/predicate/https:~1~1w3id.org~1copse~1summary~1v1", schemaPath: "#/properties/predicate/properties/https%3A~1~1w3id.org~1copse~1summary~1v1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
                          var $ = O === e;
                        } else var $ = true;
                      }
                    }
                  }
                }
              } else return i.errors = [{ instancePath: t2 + "/predicate", schemaPath: "#/properties/predicate/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
              var N2 = pe2 === e;
            } else var N2 = true;
          }
        }
      }
    }
  } else return i.errors = [{ instancePath: t2, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], false;
  return i.errors = l2, e === 0;
}
i.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/evidence/compile-schema.ts
var compiled = /* @__PURE__ */ new Map([["https://w3id.org/copse/facts/v1", compiled_schema_evidence_0_default], ["https://w3id.org/copse/principle-evidence/v1", compiled_schema_evidence_1_default], ["https://w3id.org/copse/summary/v1", compiled_schema_evidence_2_default]]);
function compileSchema({ $id }) {
  const found = compiled.get($id);
  if (found === void 0) throw new Error(`the schema ${String($id)} was not compiled into the bundle`);
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "src/evidence/compile-schema.ts": null
});
