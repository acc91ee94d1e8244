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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "src/settings/compile-schema.ts": () => compile_schema_exports
});
module.exports = __toCommonJS(stdin_exports);

// src/settings/compile-schema.ts
var compile_schema_exports = {};
__export(compile_schema_exports, {
  compileSchema: () => compileSchema
});

// compiled-schema:compiled-schema:settings:0
var compiled_schema_settings_0_default = g;
var t = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: "https://w3id.org/copse/copse.schema.json", title: "Copse configuration (.github/copse.yml)", type: "object", additionalProperties: false, properties: { vendor: { type: "string", pattern: "\\S", maxLength: 200, description: "Who makes the software." }, assessment_date: { type: "string", format: "date", description: "Day of the self-assessment, YYYY-MM-DD." }, assessment_scope: { type: "object", additionalProperties: false, properties: { product_lines: { type: "array", maxItems: 100, items: { type: "string", pattern: "\\S", maxLength: 1e3, description: "Name of a product line." }, description: "Product lines in scope." } }, description: "What the self-assessment covers." }, principles: { type: "array", maxItems: 100, items: { type: "object", additionalProperties: false, required: ["id"], properties: { id: { enum: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, "1.2", "1.3", "3.2", "3.4", "4.2", "4.3", 1.2, 1.3, 3.2, 3.4, 4.2, 4.3], description: 'Number of the principle, 1 to 14; or the official id where it belongs to one number only. Ids such as "1.4", which belong to several, need the number.' }, theme: { enum: ["secure_design", "build_environment", "maintenance", "customer_communication"], description: "Theme of the principle, as the self-assessment template names it." }, statement: { type: "string", pattern: "\\S", maxLength: 2e3, description: "What is done, in one sentence." }, evidence: { type: "array", maxItems: 100, items: { type: "string", pattern: "\\S", maxLength: 1e3, description: "A path in the repository, an http(s) address, or an identifier that the vendor understands." }, description: "What shows it." }, status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_applicable"], description: "How far the vendor says the principle is met." }, argument: { type: "string", pattern: "\\S", maxLength: 2e3, description: "Why the evidence is enough." }, assumptions: { type: "string", pattern: "\\S", maxLength: 2e3, description: "What the argument takes for granted." }, attested_by: { type: "string", pattern: "\\S", maxLength: 200, description: "Role or name of the person who stands for this entry." }, attested_at: { type: "string", format: "date", description: "Day on which that person did so, YYYY-MM-DD." }, expires_at: { type: "string", format: "date", description: "Day after which the entry no longer counts, YYYY-MM-DD." }, official: { type: "array", maxItems: 50, items: { enum: ["1.1", "1.2", "1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "3.3", "3.4", "3.5", "4.1", "4.2", "4.3", 1.1, 1.2, 1.3, 1.4, 2.1, 2.2, 3.1, 3.2, 3.3, 3.4, 3.5, 4.1, 4.2, 4.3, "1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.1.6", "1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5", "2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "3.1.1", "3.1.2", "3.2.1", "3.2.2", "3.3.1", "3.3.2", "3.4.1", "3.4.2", "3.5.1", "3.5.2", "4.1.1", "4.1.2", "4.1.3", "4.2.1", "4.3.1", "4.3.2"] }, description: "Official principles (1.1 to 4.3) or claims (1.1.1 \u2026) that the entry speaks to. With it, the entry stands in for checks on these only." }, not_applicable_because: { type: "string", pattern: "\\S", maxLength: 2e3, description: "Reason, with status not_applicable only." } }, description: "What the vendor says of one principle. It is attested, never observed." }, description: "The vendor\u2019s own entries, at most one for each principle." }, reading: { enum: ["sscop-14", "dsit"], default: "sscop-14", description: "Which numbering the evidence follows: 1 to 14 (sscop-14) or the official 1.1 to 4.3 (dsit)." }, role: { enum: ["developer_and_distributor", "developer", "reseller"], description: "What the vendor does with the software (Table 1 of the Code). A developer answers for themes 1 and 2, a reseller for 3 and 4, who does both for all." }, responsible_owner: { type: "object", additionalProperties: false, required: ["name"], properties: { name: { type: "string", pattern: "\\S", maxLength: 200, description: "Name or role of that person. No e-mail address." }, role: { type: "string", pattern: "\\S", maxLength: 200, description: "Role in the organisation." } }, description: "The Senior Responsible Owner: who answers for the software\u2019s security." }, support: { type: "object", additionalProperties: false, properties: { lines: { type: "array", maxItems: 200, description: "One entry a line of versions.", items: { type: "object", additionalProperties: false, required: ["line"], properties: { line: { type: "string", pattern: "\\S", maxLength: 100, description: "Name of the line, such as 1.x." }, versions: { type: "string", pattern: "\\S", maxLength: 200, description: 'Range of versions, such as ^1.0.0 or ">=1.2 <2".' }, released: { type: "string", format: "date", description: "Day of its first release, YYYY-MM-DD." }, end_of_support: { type: ["string", "null"], format: "date", description: "Last day of support, YYYY-MM-DD; null while none is set." }, announced: { type: "string", format: "date", description: "Day on which the end was announced, YYYY-MM-DD." } }, description: "A line of versions." } } }, description: "Which versions are supported, and until when." }, handling: { type: "object", additionalProperties: false, properties: { deadlines_days: { type: "object", additionalProperties: false, properties: { critical: { type: "integer", minimum: 0, maximum: 36500, description: "Days for a critical one." }, high: { type: "integer", minimum: 0, maximum: 36500, description: "Days for a high one." }, medium: { type: "integer", minimum: 0, maximum: 36500, description: "Days for a medium one." }, low: { type: "integer", minimum: 0, maximum: 36500, description: "Days for a low one." } }, description: "Days to mend, by severity." } }, description: "How soon vulnerabilities are mended." }, channels: { type: "array", maxItems: 100, description: "Where customers get updates from.", items: { type: "object", additionalProperties: false, required: ["kind"], properties: { kind: { enum: ["github-release", "npm", "pypi", "oci", "tuf", "other"], description: "What kind of place it is." }, name: { type: "string", pattern: "\\S", maxLength: 300, description: "Name of the package or image there." }, url: { type: "string", maxLength: 1e3, pattern: "^https?://", description: "Address: of the folder with the metadata for tuf, of the place for other." }, root: { type: "string", pattern: "\\S", maxLength: 1e3, description: "For tuf: the root metadata that clients are shipped with: its path in the repository, or sha256: and its digest." } }, description: "One channel." } }, documents: { type: "object", additionalProperties: false, properties: { threat_models: { type: "array", maxItems: 100, items: { type: "string", pattern: "\\S", maxLength: 1e3, description: "A path in the repository." }, description: "Threat models." }, hardening_guide: { type: "string", pattern: "\\S", maxLength: 1e3, description: "How the product is to be set up securely. A path in the repository, or an https address." }, security_txt: { type: "string", pattern: "\\S", maxLength: 1e3, description: "The security.txt. A path in the repository, or an https address." }, incident_channel: { type: "string", pattern: "\\S", maxLength: 1e3, description: "Where customers hear of incidents. A path in the repository, or an https address." }, self_assessment: { type: "string", pattern: "\\S", maxLength: 1e3, description: "The published self-assessment. A path in the repository, or an https address." } }, description: "Where documents are that no usual name tells." }, material_changes: { type: "array", maxItems: 100, items: { type: "string", pattern: "\\S", maxLength: 1e3, description: "A glob such as src/auth/**." }, description: "Paths whose change asks for another look at the threat model, beside the usual ones." }, vulnerability_sources: { type: "object", additionalProperties: false, properties: { osv: { type: "boolean", default: false, description: "Ask osv.dev too. It learns the names of your components." } }, description: "Which sources besides GitHub\u2019s advisories are asked." }, thresholds: { type: "object", additionalProperties: false, properties: { threat_model_max_age_days: { type: "integer", minimum: 0, maximum: 36500, description: "Days after which a threat model has to be looked at again.", default: 365 }, secret_max_age_days: { type: "integer", minimum: 0, maximum: 36500, description: "Days after which the value of an Actions secret has to be new.", default: 365 }, advisory_delay_days: { type: "integer", minimum: 0, maximum: 36500, description: "Days that an advisory and the release that mends may lie apart.", default: 7 }, minimum_approvals: { type: "integer", minimum: 1, maximum: 10, default: 1, description: "Approvals that the branch rules must ask for." }, minimum_build_level: { enum: [0, 1, 2, 3], default: 2, description: "SLSA build level that provenance must reach." } }, description: "Where the bar stands." }, artefacts: { type: "object", additionalProperties: false, properties: { identities: { type: "array", maxItems: 100, items: { type: "string", pattern: "\\S", maxLength: 1e3, description: "Signer workflow (owner/repo/.github/workflows/x.yml) or certificate identity." }, description: "Signers to expect besides this repository\u2019s own workflows." }, builders: { type: "array", maxItems: 100, items: { type: "string", pattern: "\\S", maxLength: 1e3, description: "Builder id as provenance names it." }, description: "Builders to expect besides GitHub\u2019s hosted runners." }, keys: { type: "array", maxItems: 100, description: "Public keys that artefacts are signed with. A key of the same release proves nothing.", items: { type: "object", additionalProperties: false, required: ["kind", "fingerprint"], properties: { kind: { enum: ["openpgp", "minisign", "ssh", "cosign"], description: "What kind of key it is." }, fingerprint: { type: "string", pattern: "\\S", maxLength: 200, description: "Fingerprint: 40 or 64 hex digits for openpgp, SHA256:\u2026 for ssh and cosign; for minisign the key itself (RW\u2026), or its id beside a path." }, path: { type: "string", pattern: "\\S", maxLength: 1e3, description: "Where its public half lies in the repository." } }, description: "One key." } } }, description: "Who else may sign and build what is released." }, sign: { enum: ["auto", "public-good", "github", "custom", "off"], default: "auto", description: "Which Sigstore signs the evidence." }, attach: { type: "boolean", default: true, description: "Attach the evidence to the release." }, attestation_store: { type: "boolean", default: false, description: "Also store the bundles as attestations on GitHub, where `gh attestation verify` finds them." }, overwrite: { type: "boolean", default: false, description: "Replace evidence of the same name and other content on the release." }, make_sbom: { enum: ["auto", "off"], default: "auto", description: "Whether Copse makes an SBOM, marked as its own, where the release has none." }, fail_on: { enum: ["never", "contradiction", "not-implemented", "partial"], default: "contradiction", description: "When the run fails, after the evidence is attached." } }, description: "Settings of Copse and the vendor\u2019s own self-assessment. Every key is optional." };
var b = Object.prototype.hasOwnProperty;
var c = require_ucs2length().default;
var u = new RegExp("\\S", "u");
var w = new RegExp("^https?://", "u");
var f = require_formats().fullFormats.date;
function g(d, { instancePath: n = "", parentData: k, parentDataProperty: S, rootData: P = d, dynamicAnchors: v = {} } = {}) {
  let e = null, p = 0;
  const _ = g.evaluated;
  if (_.dynamicProps && (_.props = void 0), _.dynamicItems && (_.items = void 0), d && typeof d == "object" && !Array.isArray(d)) {
    for (const m in d) if (!b.call(t.properties, m)) {
      const r = { instancePath: n, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: m }, message: "must NOT have additional properties", schema: false, parentSchema: t, data: d };
      e === null ? e = [r] : e.push(r), p++;
    }
    if (d.vendor !== void 0) {
      let m = d.vendor;
      if (typeof m == "string") {
        if (c(m) > 200) {
          const r = { instancePath: n + "/vendor", schemaPath: "#/properties/vendor/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: t.properties.vendor, data: m };
          e === null ? e = [r] : e.push(r), p++;
        }
        if (!u.test(m)) {
          const r = { instancePath: n + "/vendor", schemaPath: "#/properties/vendor/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.vendor, data: m };
          e === null ? e = [r] : e.push(r), p++;
        }
      } else {
        const r = { instancePath: n + "/vendor", schemaPath: "#/properties/vendor/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.vendor.type, parentSchema: t.properties.vendor, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.assessment_date !== void 0) {
      let m = d.assessment_date;
      if (typeof m == "string") {
        if (!f.validate(m)) {
          const r = { instancePath: n + "/assessment_date", schemaPath: "#/properties/assessment_date/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: t.properties.assessment_date, data: m };
          e === null ? e = [r] : e.push(r), p++;
        }
      } else {
        const r = { instancePath: n + "/assessment_date", schemaPath: "#/properties/assessment_date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.assessment_date.type, parentSchema: t.properties.assessment_date, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.assessment_scope !== void 0) {
      let m = d.assessment_scope;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (const r in m) if (r !== "product_lines") {
          const s = { instancePath: n + "/assessment_scope", schemaPath: "#/properties/assessment_scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.assessment_scope, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        if (m.product_lines !== void 0) {
          let r = m.product_lines;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const o = { instancePath: n + "/assessment_scope/product_lines", schemaPath: "#/properties/assessment_scope/properties/product_lines/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.assessment_scope.properties.product_lines, data: r };
              e === null ? e = [o] : e.push(o), p++;
            }
            const s = r.length;
            for (let o = 0; o < s; o++) {
              let i = r[o];
              if (typeof i == "string") {
                if (c(i) > 1e3) {
                  const a = { instancePath: n + "/assessment_scope/product_lines/" + o, schemaPath: "#/properties/assessment_scope/properties/product_lines/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.assessment_scope.properties.product_lines.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/assessment_scope/product_lines/" + o, schemaPath: "#/properties/assessment_scope/properties/product_lines/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.assessment_scope.properties.product_lines.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/assessment_scope/product_lines/" + o, schemaPath: "#/properties/assessment_scope/properties/product_lines/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.assessment_scope.properties.product_lines.items.type, parentSchema: t.properties.assessment_scope.properties.product_lines.items, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            const s = { instancePath: n + "/assessment_scope/product_lines", schemaPath: "#/properties/assessment_scope/properties/product_lines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.assessment_scope.properties.product_lines.type, parentSchema: t.properties.assessment_scope.properties.product_lines, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/assessment_scope", schemaPath: "#/properties/assessment_scope/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.assessment_scope.type, parentSchema: t.properties.assessment_scope, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.principles !== void 0) {
      let m = d.principles;
      if (Array.isArray(m)) {
        if (m.length > 100) {
          const s = { instancePath: n + "/principles", schemaPath: "#/properties/principles/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.principles, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        const r = m.length;
        for (let s = 0; s < r; s++) {
          let o = m[s];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.id === void 0) {
              const i = { instancePath: n + "/principles/" + s, schemaPath: "#/properties/principles/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'", schema: t.properties.principles.items.required, parentSchema: t.properties.principles.items, data: o };
              e === null ? e = [i] : e.push(i), p++;
            }
            for (const i in o) if (!b.call(t.properties.principles.items.properties, i)) {
              const a = { instancePath: n + "/principles/" + s, schemaPath: "#/properties/principles/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.principles.items, data: o };
              e === null ? e = [a] : e.push(a), p++;
            }
            if (o.id !== void 0) {
              let i = o.id;
              if (!(i === 1 || i === 2 || i === 3 || i === 4 || i === 5 || i === 6 || i === 7 || i === 8 || i === 9 || i === 10 || i === 11 || i === 12 || i === 13 || i === 14 || i === "1.2" || i === "1.3" || i === "3.2" || i === "3.4" || i === "4.2" || i === "4.3" || i === 1.2 || i === 1.3 || i === 3.2 || i === 3.4 || i === 4.2 || i === 4.3)) {
                const a = { instancePath: n + "/principles/" + s + "/id", schemaPath: "#/properties/principles/items/properties/id/enum", keyword: "enum", params: { allowedValues: t.properties.principles.items.properties.id.enum }, message: "must be equal to one of the allowed values", schema: t.properties.principles.items.properties.id.enum, parentSchema: t.properties.principles.items.properties.id, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.theme !== void 0) {
              let i = o.theme;
              if (!(i === "secure_design" || i === "build_environment" || i === "maintenance" || i === "customer_communication")) {
                const a = { instancePath: n + "/principles/" + s + "/theme", schemaPath: "#/properties/principles/items/properties/theme/enum", keyword: "enum", params: { allowedValues: t.properties.principles.items.properties.theme.enum }, message: "must be equal to one of the allowed values", schema: t.properties.principles.items.properties.theme.enum, parentSchema: t.properties.principles.items.properties.theme, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.statement !== void 0) {
              let i = o.statement;
              if (typeof i == "string") {
                if (c(i) > 2e3) {
                  const a = { instancePath: n + "/principles/" + s + "/statement", schemaPath: "#/properties/principles/items/properties/statement/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: t.properties.principles.items.properties.statement, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/principles/" + s + "/statement", schemaPath: "#/properties/principles/items/properties/statement/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.principles.items.properties.statement, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/statement", schemaPath: "#/properties/principles/items/properties/statement/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.principles.items.properties.statement.type, parentSchema: t.properties.principles.items.properties.statement, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.evidence !== void 0) {
              let i = o.evidence;
              if (Array.isArray(i)) {
                if (i.length > 100) {
                  const h = { instancePath: n + "/principles/" + s + "/evidence", schemaPath: "#/properties/principles/items/properties/evidence/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.principles.items.properties.evidence, data: i };
                  e === null ? e = [h] : e.push(h), p++;
                }
                const a = i.length;
                for (let h = 0; h < a; h++) {
                  let l = i[h];
                  if (typeof l == "string") {
                    if (c(l) > 1e3) {
                      const y = { instancePath: n + "/principles/" + s + "/evidence/" + h, schemaPath: "#/properties/principles/items/properties/evidence/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.principles.items.properties.evidence.items, data: l };
                      e === null ? e = [y] : e.push(y), p++;
                    }
                    if (!u.test(l)) {
                      const y = { instancePath: n + "/principles/" + s + "/evidence/" + h, schemaPath: "#/properties/principles/items/properties/evidence/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.principles.items.properties.evidence.items, data: l };
                      e === null ? e = [y] : e.push(y), p++;
                    }
                  } else {
                    const y = { instancePath: n + "/principles/" + s + "/evidence/" + h, schemaPath: "#/properties/principles/items/properties/evidence/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.principles.items.properties.evidence.items.type, parentSchema: t.properties.principles.items.properties.evidence.items, data: l };
                    e === null ? e = [y] : e.push(y), p++;
                  }
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/evidence", schemaPath: "#/properties/principles/items/properties/evidence/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.principles.items.properties.evidence.type, parentSchema: t.properties.principles.items.properties.evidence, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.status !== void 0) {
              let i = o.status;
              if (!(i === "implemented" || i === "partially_implemented" || i === "not_implemented" || i === "not_applicable")) {
                const a = { instancePath: n + "/principles/" + s + "/status", schemaPath: "#/properties/principles/items/properties/status/enum", keyword: "enum", params: { allowedValues: t.properties.principles.items.properties.status.enum }, message: "must be equal to one of the allowed values", schema: t.properties.principles.items.properties.status.enum, parentSchema: t.properties.principles.items.properties.status, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.argument !== void 0) {
              let i = o.argument;
              if (typeof i == "string") {
                if (c(i) > 2e3) {
                  const a = { instancePath: n + "/principles/" + s + "/argument", schemaPath: "#/properties/principles/items/properties/argument/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: t.properties.principles.items.properties.argument, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/principles/" + s + "/argument", schemaPath: "#/properties/principles/items/properties/argument/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.principles.items.properties.argument, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/argument", schemaPath: "#/properties/principles/items/properties/argument/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.principles.items.properties.argument.type, parentSchema: t.properties.principles.items.properties.argument, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.assumptions !== void 0) {
              let i = o.assumptions;
              if (typeof i == "string") {
                if (c(i) > 2e3) {
                  const a = { instancePath: n + "/principles/" + s + "/assumptions", schemaPath: "#/properties/principles/items/properties/assumptions/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: t.properties.principles.items.properties.assumptions, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/principles/" + s + "/assumptions", schemaPath: "#/properties/principles/items/properties/assumptions/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.principles.items.properties.assumptions, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/assumptions", schemaPath: "#/properties/principles/items/properties/assumptions/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.principles.items.properties.assumptions.type, parentSchema: t.properties.principles.items.properties.assumptions, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.attested_by !== void 0) {
              let i = o.attested_by;
              if (typeof i == "string") {
                if (c(i) > 200) {
                  const a = { instancePath: n + "/principles/" + s + "/attested_by", schemaPath: "#/properties/principles/items/properties/attested_by/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: t.properties.principles.items.properties.attested_by, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/principles/" + s + "/attested_by", schemaPath: "#/properties/principles/items/properties/attested_by/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.principles.items.properties.attested_by, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/attested_by", schemaPath: "#/properties/principles/items/properties/attested_by/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.principles.items.properties.attested_by.type, parentSchema: t.properties.principles.items.properties.attested_by, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.attested_at !== void 0) {
              let i = o.attested_at;
              if (typeof i == "string") {
                if (!f.validate(i)) {
                  const a = { instancePath: n + "/principles/" + s + "/attested_at", schemaPath: "#/properties/principles/items/properties/attested_at/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: t.properties.principles.items.properties.attested_at, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/attested_at", schemaPath: "#/properties/principles/items/properties/attested_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.principles.items.properties.attested_at.type, parentSchema: t.properties.principles.items.properties.attested_at, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.expires_at !== void 0) {
              let i = o.expires_at;
              if (typeof i == "string") {
                if (!f.validate(i)) {
                  const a = { instancePath: n + "/principles/" + s + "/expires_at", schemaPath: "#/properties/principles/items/properties/expires_at/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: t.properties.principles.items.properties.expires_at, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/expires_at", schemaPath: "#/properties/principles/items/properties/expires_at/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.principles.items.properties.expires_at.type, parentSchema: t.properties.principles.items.properties.expires_at, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.official !== void 0) {
              let i = o.official;
              if (Array.isArray(i)) {
                if (i.length > 50) {
                  const h = { instancePath: n + "/principles/" + s + "/official", schemaPath: "#/properties/principles/items/properties/official/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items", schema: 50, parentSchema: t.properties.principles.items.properties.official, data: i };
                  e === null ? e = [h] : e.push(h), p++;
                }
                const a = i.length;
                for (let h = 0; h < a; h++) {
                  let l = i[h];
                  if (!(l === "1.1" || l === "1.2" || l === "1.3" || l === "1.4" || l === "2.1" || l === "2.2" || l === "3.1" || l === "3.2" || l === "3.3" || l === "3.4" || l === "3.5" || l === "4.1" || l === "4.2" || l === "4.3" || l === 1.1 || l === 1.2 || l === 1.3 || l === 1.4 || l === 2.1 || l === 2.2 || l === 3.1 || l === 3.2 || l === 3.3 || l === 3.4 || l === 3.5 || l === 4.1 || l === 4.2 || l === 4.3 || l === "1.1.1" || l === "1.1.2" || l === "1.1.3" || l === "1.1.4" || l === "1.1.5" || l === "1.1.6" || l === "1.2.1" || l === "1.2.2" || l === "1.2.3" || l === "1.2.4" || l === "1.2.5" || l === "1.3.1" || l === "1.3.2" || l === "1.3.3" || l === "1.4.1" || l === "1.4.2" || l === "1.4.3" || l === "1.4.4" || l === "1.4.5" || l === "2.1.1" || l === "2.1.2" || l === "2.1.3" || l === "2.1.4" || l === "2.1.5" || l === "2.1.6" || l === "2.2.1" || l === "2.2.2" || l === "2.2.3" || l === "2.2.4" || l === "3.1.1" || l === "3.1.2" || l === "3.2.1" || l === "3.2.2" || l === "3.3.1" || l === "3.3.2" || l === "3.4.1" || l === "3.4.2" || l === "3.5.1" || l === "3.5.2" || l === "4.1.1" || l === "4.1.2" || l === "4.1.3" || l === "4.2.1" || l === "4.3.1" || l === "4.3.2")) {
                    const y = { instancePath: n + "/principles/" + s + "/official/" + h, schemaPath: "#/properties/principles/items/properties/official/items/enum", keyword: "enum", params: { allowedValues: t.properties.principles.items.properties.official.items.enum }, message: "must be equal to one of the allowed values", schema: t.properties.principles.items.properties.official.items.enum, parentSchema: t.properties.principles.items.properties.official.items, data: l };
                    e === null ? e = [y] : e.push(y), p++;
                  }
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/official", schemaPath: "#/properties/principles/items/properties/official/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.principles.items.properties.official.type, parentSchema: t.properties.principles.items.properties.official, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.not_applicable_because !== void 0) {
              let i = o.not_applicable_because;
              if (typeof i == "string") {
                if (c(i) > 2e3) {
                  const a = { instancePath: n + "/principles/" + s + "/not_applicable_because", schemaPath: "#/properties/principles/items/properties/not_applicable_because/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: t.properties.principles.items.properties.not_applicable_because, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/principles/" + s + "/not_applicable_because", schemaPath: "#/properties/principles/items/properties/not_applicable_because/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.principles.items.properties.not_applicable_because, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/principles/" + s + "/not_applicable_because", schemaPath: "#/properties/principles/items/properties/not_applicable_because/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.principles.items.properties.not_applicable_because.type, parentSchema: t.properties.principles.items.properties.not_applicable_because, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            const i = { instancePath: n + "/principles/" + s, schemaPath: "#/properties/principles/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.principles.items.type, parentSchema: t.properties.principles.items, data: o };
            e === null ? e = [i] : e.push(i), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/principles", schemaPath: "#/properties/principles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.principles.type, parentSchema: t.properties.principles, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.reading !== void 0) {
      let m = d.reading;
      if (!(m === "sscop-14" || m === "dsit")) {
        const r = { instancePath: n + "/reading", schemaPath: "#/properties/reading/enum", keyword: "enum", params: { allowedValues: t.properties.reading.enum }, message: "must be equal to one of the allowed values", schema: t.properties.reading.enum, parentSchema: t.properties.reading, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.role !== void 0) {
      let m = d.role;
      if (!(m === "developer_and_distributor" || m === "developer" || m === "reseller")) {
        const r = { instancePath: n + "/role", schemaPath: "#/properties/role/enum", keyword: "enum", params: { allowedValues: t.properties.role.enum }, message: "must be equal to one of the allowed values", schema: t.properties.role.enum, parentSchema: t.properties.role, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.responsible_owner !== void 0) {
      let m = d.responsible_owner;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        if (m.name === void 0) {
          const r = { instancePath: n + "/responsible_owner", schemaPath: "#/properties/responsible_owner/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: t.properties.responsible_owner.required, parentSchema: t.properties.responsible_owner, data: m };
          e === null ? e = [r] : e.push(r), p++;
        }
        for (const r in m) if (!(r === "name" || r === "role")) {
          const s = { instancePath: n + "/responsible_owner", schemaPath: "#/properties/responsible_owner/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.responsible_owner, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        if (m.name !== void 0) {
          let r = m.name;
          if (typeof r == "string") {
            if (c(r) > 200) {
              const s = { instancePath: n + "/responsible_owner/name", schemaPath: "#/properties/responsible_owner/properties/name/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: t.properties.responsible_owner.properties.name, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (!u.test(r)) {
              const s = { instancePath: n + "/responsible_owner/name", schemaPath: "#/properties/responsible_owner/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.responsible_owner.properties.name, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          } else {
            const s = { instancePath: n + "/responsible_owner/name", schemaPath: "#/properties/responsible_owner/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.responsible_owner.properties.name.type, parentSchema: t.properties.responsible_owner.properties.name, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
        if (m.role !== void 0) {
          let r = m.role;
          if (typeof r == "string") {
            if (c(r) > 200) {
              const s = { instancePath: n + "/responsible_owner/role", schemaPath: "#/properties/responsible_owner/properties/role/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: t.properties.responsible_owner.properties.role, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (!u.test(r)) {
              const s = { instancePath: n + "/responsible_owner/role", schemaPath: "#/properties/responsible_owner/properties/role/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.responsible_owner.properties.role, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          } else {
            const s = { instancePath: n + "/responsible_owner/role", schemaPath: "#/properties/responsible_owner/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.responsible_owner.properties.role.type, parentSchema: t.properties.responsible_owner.properties.role, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/responsible_owner", schemaPath: "#/properties/responsible_owner/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.responsible_owner.type, parentSchema: t.properties.responsible_owner, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.support !== void 0) {
      let m = d.support;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (const r in m) if (r !== "lines") {
          const s = { instancePath: n + "/support", schemaPath: "#/properties/support/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.support, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        if (m.lines !== void 0) {
          let r = m.lines;
          if (Array.isArray(r)) {
            if (r.length > 200) {
              const o = { instancePath: n + "/support/lines", schemaPath: "#/properties/support/properties/lines/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items", schema: 200, parentSchema: t.properties.support.properties.lines, data: r };
              e === null ? e = [o] : e.push(o), p++;
            }
            const s = r.length;
            for (let o = 0; o < s; o++) {
              let i = r[o];
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (i.line === void 0) {
                  const a = { instancePath: n + "/support/lines/" + o, schemaPath: "#/properties/support/properties/lines/items/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'", schema: t.properties.support.properties.lines.items.required, parentSchema: t.properties.support.properties.lines.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                for (const a in i) if (!(a === "line" || a === "versions" || a === "released" || a === "end_of_support" || a === "announced")) {
                  const h = { instancePath: n + "/support/lines/" + o, schemaPath: "#/properties/support/properties/lines/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.support.properties.lines.items, data: i };
                  e === null ? e = [h] : e.push(h), p++;
                }
                if (i.line !== void 0) {
                  let a = i.line;
                  if (typeof a == "string") {
                    if (c(a) > 100) {
                      const h = { instancePath: n + "/support/lines/" + o + "/line", schemaPath: "#/properties/support/properties/lines/items/properties/line/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters", schema: 100, parentSchema: t.properties.support.properties.lines.items.properties.line, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                    if (!u.test(a)) {
                      const h = { instancePath: n + "/support/lines/" + o + "/line", schemaPath: "#/properties/support/properties/lines/items/properties/line/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.support.properties.lines.items.properties.line, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                  } else {
                    const h = { instancePath: n + "/support/lines/" + o + "/line", schemaPath: "#/properties/support/properties/lines/items/properties/line/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.support.properties.lines.items.properties.line.type, parentSchema: t.properties.support.properties.lines.items.properties.line, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                }
                if (i.versions !== void 0) {
                  let a = i.versions;
                  if (typeof a == "string") {
                    if (c(a) > 200) {
                      const h = { instancePath: n + "/support/lines/" + o + "/versions", schemaPath: "#/properties/support/properties/lines/items/properties/versions/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: t.properties.support.properties.lines.items.properties.versions, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                    if (!u.test(a)) {
                      const h = { instancePath: n + "/support/lines/" + o + "/versions", schemaPath: "#/properties/support/properties/lines/items/properties/versions/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.support.properties.lines.items.properties.versions, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                  } else {
                    const h = { instancePath: n + "/support/lines/" + o + "/versions", schemaPath: "#/properties/support/properties/lines/items/properties/versions/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.support.properties.lines.items.properties.versions.type, parentSchema: t.properties.support.properties.lines.items.properties.versions, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                }
                if (i.released !== void 0) {
                  let a = i.released;
                  if (typeof a == "string") {
                    if (!f.validate(a)) {
                      const h = { instancePath: n + "/support/lines/" + o + "/released", schemaPath: "#/properties/support/properties/lines/items/properties/released/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: t.properties.support.properties.lines.items.properties.released, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                  } else {
                    const h = { instancePath: n + "/support/lines/" + o + "/released", schemaPath: "#/properties/support/properties/lines/items/properties/released/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.support.properties.lines.items.properties.released.type, parentSchema: t.properties.support.properties.lines.items.properties.released, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                }
                if (i.end_of_support !== void 0) {
                  let a = i.end_of_support;
                  if (typeof a != "string" && a !== null) {
                    const h = { instancePath: n + "/support/lines/" + o + "/end_of_support", schemaPath: "#/properties/support/properties/lines/items/properties/end_of_support/type", keyword: "type", params: { type: t.properties.support.properties.lines.items.properties.end_of_support.type }, message: "must be string,null", schema: t.properties.support.properties.lines.items.properties.end_of_support.type, parentSchema: t.properties.support.properties.lines.items.properties.end_of_support, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                  if (typeof a == "string" && !f.validate(a)) {
                    const h = { instancePath: n + "/support/lines/" + o + "/end_of_support", schemaPath: "#/properties/support/properties/lines/items/properties/end_of_support/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: t.properties.support.properties.lines.items.properties.end_of_support, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                }
                if (i.announced !== void 0) {
                  let a = i.announced;
                  if (typeof a == "string") {
                    if (!f.validate(a)) {
                      const h = { instancePath: n + "/support/lines/" + o + "/announced", schemaPath: "#/properties/support/properties/lines/items/properties/announced/format", keyword: "format", params: { format: "date" }, message: 'must match format "date"', schema: "date", parentSchema: t.properties.support.properties.lines.items.properties.announced, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                  } else {
                    const h = { instancePath: n + "/support/lines/" + o + "/announced", schemaPath: "#/properties/support/properties/lines/items/properties/announced/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.support.properties.lines.items.properties.announced.type, parentSchema: t.properties.support.properties.lines.items.properties.announced, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                }
              } else {
                const a = { instancePath: n + "/support/lines/" + o, schemaPath: "#/properties/support/properties/lines/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.support.properties.lines.items.type, parentSchema: t.properties.support.properties.lines.items, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            const s = { instancePath: n + "/support/lines", schemaPath: "#/properties/support/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.support.properties.lines.type, parentSchema: t.properties.support.properties.lines, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/support", schemaPath: "#/properties/support/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.support.type, parentSchema: t.properties.support, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.handling !== void 0) {
      let m = d.handling;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (const r in m) if (r !== "deadlines_days") {
          const s = { instancePath: n + "/handling", schemaPath: "#/properties/handling/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.handling, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        if (m.deadlines_days !== void 0) {
          let r = m.deadlines_days;
          if (r && typeof r == "object" && !Array.isArray(r)) {
            for (const s in r) if (!(s === "critical" || s === "high" || s === "medium" || s === "low")) {
              const o = { instancePath: n + "/handling/deadlines_days", schemaPath: "#/properties/handling/properties/deadlines_days/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: s }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.handling.properties.deadlines_days, data: r };
              e === null ? e = [o] : e.push(o), p++;
            }
            if (r.critical !== void 0) {
              let s = r.critical;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: n + "/handling/deadlines_days/critical", schemaPath: "#/properties/handling/properties/deadlines_days/properties/critical/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.handling.properties.deadlines_days.properties.critical.type, parentSchema: t.properties.handling.properties.deadlines_days.properties.critical, data: s };
                e === null ? e = [o] : e.push(o), p++;
              }
              if (typeof s == "number" && isFinite(s)) {
                if (s > 36500 || isNaN(s)) {
                  const o = { instancePath: n + "/handling/deadlines_days/critical", schemaPath: "#/properties/handling/properties/deadlines_days/properties/critical/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500", schema: 36500, parentSchema: t.properties.handling.properties.deadlines_days.properties.critical, data: s };
                  e === null ? e = [o] : e.push(o), p++;
                }
                if (s < 0 || isNaN(s)) {
                  const o = { instancePath: n + "/handling/deadlines_days/critical", schemaPath: "#/properties/handling/properties/deadlines_days/properties/critical/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.handling.properties.deadlines_days.properties.critical, data: s };
                  e === null ? e = [o] : e.push(o), p++;
                }
              }
            }
            if (r.high !== void 0) {
              let s = r.high;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: n + "/handling/deadlines_days/high", schemaPath: "#/properties/handling/properties/deadlines_days/properties/high/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.handling.properties.deadlines_days.properties.high.type, parentSchema: t.properties.handling.properties.deadlines_days.properties.high, data: s };
                e === null ? e = [o] : e.push(o), p++;
              }
              if (typeof s == "number" && isFinite(s)) {
                if (s > 36500 || isNaN(s)) {
                  const o = { instancePath: n + "/handling/deadlines_days/high", schemaPath: "#/properties/handling/properties/deadlines_days/properties/high/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500", schema: 36500, parentSchema: t.properties.handling.properties.deadlines_days.properties.high, data: s };
                  e === null ? e = [o] : e.push(o), p++;
                }
                if (s < 0 || isNaN(s)) {
                  const o = { instancePath: n + "/handling/deadlines_days/high", schemaPath: "#/properties/handling/properties/deadlines_days/properties/high/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.handling.properties.deadlines_days.properties.high, data: s };
                  e === null ? e = [o] : e.push(o), p++;
                }
              }
            }
            if (r.medium !== void 0) {
              let s = r.medium;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: n + "/handling/deadlines_days/medium", schemaPath: "#/properties/handling/properties/deadlines_days/properties/medium/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.handling.properties.deadlines_days.properties.medium.type, parentSchema: t.properties.handling.properties.deadlines_days.properties.medium, data: s };
                e === null ? e = [o] : e.push(o), p++;
              }
              if (typeof s == "number" && isFinite(s)) {
                if (s > 36500 || isNaN(s)) {
                  const o = { instancePath: n + "/handling/deadlines_days/medium", schemaPath: "#/properties/handling/properties/deadlines_days/properties/medium/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500", schema: 36500, parentSchema: t.properties.handling.properties.deadlines_days.properties.medium, data: s };
                  e === null ? e = [o] : e.push(o), p++;
                }
                if (s < 0 || isNaN(s)) {
                  const o = { instancePath: n + "/handling/deadlines_days/medium", schemaPath: "#/properties/handling/properties/deadlines_days/properties/medium/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.handling.properties.deadlines_days.properties.medium, data: s };
                  e === null ? e = [o] : e.push(o), p++;
                }
              }
            }
            if (r.low !== void 0) {
              let s = r.low;
              if (!(typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s))) {
                const o = { instancePath: n + "/handling/deadlines_days/low", schemaPath: "#/properties/handling/properties/deadlines_days/properties/low/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.handling.properties.deadlines_days.properties.low.type, parentSchema: t.properties.handling.properties.deadlines_days.properties.low, data: s };
                e === null ? e = [o] : e.push(o), p++;
              }
              if (typeof s == "number" && isFinite(s)) {
                if (s > 36500 || isNaN(s)) {
                  const o = { instancePath: n + "/handling/deadlines_days/low", schemaPath: "#/properties/handling/properties/deadlines_days/properties/low/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500", schema: 36500, parentSchema: t.properties.handling.properties.deadlines_days.properties.low, data: s };
                  e === null ? e = [o] : e.push(o), p++;
                }
                if (s < 0 || isNaN(s)) {
                  const o = { instancePath: n + "/handling/deadlines_days/low", schemaPath: "#/properties/handling/properties/deadlines_days/properties/low/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.handling.properties.deadlines_days.properties.low, data: s };
                  e === null ? e = [o] : e.push(o), p++;
                }
              }
            }
          } else {
            const s = { instancePath: n + "/handling/deadlines_days", schemaPath: "#/properties/handling/properties/deadlines_days/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.handling.properties.deadlines_days.type, parentSchema: t.properties.handling.properties.deadlines_days, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/handling", schemaPath: "#/properties/handling/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.handling.type, parentSchema: t.properties.handling, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.channels !== void 0) {
      let m = d.channels;
      if (Array.isArray(m)) {
        if (m.length > 100) {
          const s = { instancePath: n + "/channels", schemaPath: "#/properties/channels/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.channels, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        const r = m.length;
        for (let s = 0; s < r; s++) {
          let o = m[s];
          if (o && typeof o == "object" && !Array.isArray(o)) {
            if (o.kind === void 0) {
              const i = { instancePath: n + "/channels/" + s, schemaPath: "#/properties/channels/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: t.properties.channels.items.required, parentSchema: t.properties.channels.items, data: o };
              e === null ? e = [i] : e.push(i), p++;
            }
            for (const i in o) if (!(i === "kind" || i === "name" || i === "url" || i === "root")) {
              const a = { instancePath: n + "/channels/" + s, schemaPath: "#/properties/channels/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: i }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.channels.items, data: o };
              e === null ? e = [a] : e.push(a), p++;
            }
            if (o.kind !== void 0) {
              let i = o.kind;
              if (!(i === "github-release" || i === "npm" || i === "pypi" || i === "oci" || i === "tuf" || i === "other")) {
                const a = { instancePath: n + "/channels/" + s + "/kind", schemaPath: "#/properties/channels/items/properties/kind/enum", keyword: "enum", params: { allowedValues: t.properties.channels.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: t.properties.channels.items.properties.kind.enum, parentSchema: t.properties.channels.items.properties.kind, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.name !== void 0) {
              let i = o.name;
              if (typeof i == "string") {
                if (c(i) > 300) {
                  const a = { instancePath: n + "/channels/" + s + "/name", schemaPath: "#/properties/channels/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 300 }, message: "must NOT have more than 300 characters", schema: 300, parentSchema: t.properties.channels.items.properties.name, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/channels/" + s + "/name", schemaPath: "#/properties/channels/items/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.channels.items.properties.name, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/channels/" + s + "/name", schemaPath: "#/properties/channels/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.channels.items.properties.name.type, parentSchema: t.properties.channels.items.properties.name, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.url !== void 0) {
              let i = o.url;
              if (typeof i == "string") {
                if (c(i) > 1e3) {
                  const a = { instancePath: n + "/channels/" + s + "/url", schemaPath: "#/properties/channels/items/properties/url/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.channels.items.properties.url, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!w.test(i)) {
                  const a = { instancePath: n + "/channels/" + s + "/url", schemaPath: "#/properties/channels/items/properties/url/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: t.properties.channels.items.properties.url, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/channels/" + s + "/url", schemaPath: "#/properties/channels/items/properties/url/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.channels.items.properties.url.type, parentSchema: t.properties.channels.items.properties.url, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
            if (o.root !== void 0) {
              let i = o.root;
              if (typeof i == "string") {
                if (c(i) > 1e3) {
                  const a = { instancePath: n + "/channels/" + s + "/root", schemaPath: "#/properties/channels/items/properties/root/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.channels.items.properties.root, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/channels/" + s + "/root", schemaPath: "#/properties/channels/items/properties/root/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.channels.items.properties.root, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/channels/" + s + "/root", schemaPath: "#/properties/channels/items/properties/root/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.channels.items.properties.root.type, parentSchema: t.properties.channels.items.properties.root, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            const i = { instancePath: n + "/channels/" + s, schemaPath: "#/properties/channels/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.channels.items.type, parentSchema: t.properties.channels.items, data: o };
            e === null ? e = [i] : e.push(i), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.channels.type, parentSchema: t.properties.channels, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.documents !== void 0) {
      let m = d.documents;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (const r in m) if (!(r === "threat_models" || r === "hardening_guide" || r === "security_txt" || r === "incident_channel" || r === "self_assessment")) {
          const s = { instancePath: n + "/documents", schemaPath: "#/properties/documents/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.documents, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        if (m.threat_models !== void 0) {
          let r = m.threat_models;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const o = { instancePath: n + "/documents/threat_models", schemaPath: "#/properties/documents/properties/threat_models/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.documents.properties.threat_models, data: r };
              e === null ? e = [o] : e.push(o), p++;
            }
            const s = r.length;
            for (let o = 0; o < s; o++) {
              let i = r[o];
              if (typeof i == "string") {
                if (c(i) > 1e3) {
                  const a = { instancePath: n + "/documents/threat_models/" + o, schemaPath: "#/properties/documents/properties/threat_models/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.documents.properties.threat_models.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/documents/threat_models/" + o, schemaPath: "#/properties/documents/properties/threat_models/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.documents.properties.threat_models.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/documents/threat_models/" + o, schemaPath: "#/properties/documents/properties/threat_models/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.documents.properties.threat_models.items.type, parentSchema: t.properties.documents.properties.threat_models.items, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            const s = { instancePath: n + "/documents/threat_models", schemaPath: "#/properties/documents/properties/threat_models/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.documents.properties.threat_models.type, parentSchema: t.properties.documents.properties.threat_models, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
        if (m.hardening_guide !== void 0) {
          let r = m.hardening_guide;
          if (typeof r == "string") {
            if (c(r) > 1e3) {
              const s = { instancePath: n + "/documents/hardening_guide", schemaPath: "#/properties/documents/properties/hardening_guide/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.documents.properties.hardening_guide, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (!u.test(r)) {
              const s = { instancePath: n + "/documents/hardening_guide", schemaPath: "#/properties/documents/properties/hardening_guide/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.documents.properties.hardening_guide, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          } else {
            const s = { instancePath: n + "/documents/hardening_guide", schemaPath: "#/properties/documents/properties/hardening_guide/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.documents.properties.hardening_guide.type, parentSchema: t.properties.documents.properties.hardening_guide, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
        if (m.security_txt !== void 0) {
          let r = m.security_txt;
          if (typeof r == "string") {
            if (c(r) > 1e3) {
              const s = { instancePath: n + "/documents/security_txt", schemaPath: "#/properties/documents/properties/security_txt/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.documents.properties.security_txt, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (!u.test(r)) {
              const s = { instancePath: n + "/documents/security_txt", schemaPath: "#/properties/documents/properties/security_txt/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.documents.properties.security_txt, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          } else {
            const s = { instancePath: n + "/documents/security_txt", schemaPath: "#/properties/documents/properties/security_txt/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.documents.properties.security_txt.type, parentSchema: t.properties.documents.properties.security_txt, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
        if (m.incident_channel !== void 0) {
          let r = m.incident_channel;
          if (typeof r == "string") {
            if (c(r) > 1e3) {
              const s = { instancePath: n + "/documents/incident_channel", schemaPath: "#/properties/documents/properties/incident_channel/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.documents.properties.incident_channel, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (!u.test(r)) {
              const s = { instancePath: n + "/documents/incident_channel", schemaPath: "#/properties/documents/properties/incident_channel/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.documents.properties.incident_channel, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          } else {
            const s = { instancePath: n + "/documents/incident_channel", schemaPath: "#/properties/documents/properties/incident_channel/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.documents.properties.incident_channel.type, parentSchema: t.properties.documents.properties.incident_channel, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
        if (m.self_assessment !== void 0) {
          let r = m.self_assessment;
          if (typeof r == "string") {
            if (c(r) > 1e3) {
              const s = { instancePath: n + "/documents/self_assessment", schemaPath: "#/properties/documents/properties/self_assessment/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.documents.properties.self_assessment, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (!u.test(r)) {
              const s = { instancePath: n + "/documents/self_assessment", schemaPath: "#/properties/documents/properties/self_assessment/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.documents.properties.self_assessment, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          } else {
            const s = { instancePath: n + "/documents/self_assessment", schemaPath: "#/properties/documents/properties/self_assessment/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.documents.properties.self_assessment.type, parentSchema: t.properties.documents.properties.self_assessment, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/documents", schemaPath: "#/properties/documents/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.documents.type, parentSchema: t.properties.documents, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.material_changes !== void 0) {
      let m = d.material_changes;
      if (Array.isArray(m)) {
        if (m.length > 100) {
          const s = { instancePath: n + "/material_changes", schemaPath: "#/properties/material_changes/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.material_changes, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        const r = m.length;
        for (let s = 0; s < r; s++) {
          let o = m[s];
          if (typeof o == "string") {
            if (c(o) > 1e3) {
              const i = { instancePath: n + "/material_changes/" + s, schemaPath: "#/properties/material_changes/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.material_changes.items, data: o };
              e === null ? e = [i] : e.push(i), p++;
            }
            if (!u.test(o)) {
              const i = { instancePath: n + "/material_changes/" + s, schemaPath: "#/properties/material_changes/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.material_changes.items, data: o };
              e === null ? e = [i] : e.push(i), p++;
            }
          } else {
            const i = { instancePath: n + "/material_changes/" + s, schemaPath: "#/properties/material_changes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.material_changes.items.type, parentSchema: t.properties.material_changes.items, data: o };
            e === null ? e = [i] : e.push(i), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/material_changes", schemaPath: "#/properties/material_changes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.material_changes.type, parentSchema: t.properties.material_changes, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.vulnerability_sources !== void 0) {
      let m = d.vulnerability_sources;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (const r in m) if (r !== "osv") {
          const s = { instancePath: n + "/vulnerability_sources", schemaPath: "#/properties/vulnerability_sources/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.vulnerability_sources, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        if (m.osv !== void 0) {
          let r = m.osv;
          if (typeof r != "boolean") {
            const s = { instancePath: n + "/vulnerability_sources/osv", schemaPath: "#/properties/vulnerability_sources/properties/osv/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.vulnerability_sources.properties.osv.type, parentSchema: t.properties.vulnerability_sources.properties.osv, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/vulnerability_sources", schemaPath: "#/properties/vulnerability_sources/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.vulnerability_sources.type, parentSchema: t.properties.vulnerability_sources, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.thresholds !== void 0) {
      let m = d.thresholds;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (const r in m) if (!(r === "threat_model_max_age_days" || r === "secret_max_age_days" || r === "advisory_delay_days" || r === "minimum_approvals" || r === "minimum_build_level")) {
          const s = { instancePath: n + "/thresholds", schemaPath: "#/properties/thresholds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.thresholds, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        if (m.threat_model_max_age_days !== void 0) {
          let r = m.threat_model_max_age_days;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: n + "/thresholds/threat_model_max_age_days", schemaPath: "#/properties/thresholds/properties/threat_model_max_age_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.thresholds.properties.threat_model_max_age_days.type, parentSchema: t.properties.thresholds.properties.threat_model_max_age_days, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 36500 || isNaN(r)) {
              const s = { instancePath: n + "/thresholds/threat_model_max_age_days", schemaPath: "#/properties/thresholds/properties/threat_model_max_age_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500", schema: 36500, parentSchema: t.properties.thresholds.properties.threat_model_max_age_days, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (r < 0 || isNaN(r)) {
              const s = { instancePath: n + "/thresholds/threat_model_max_age_days", schemaPath: "#/properties/thresholds/properties/threat_model_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.thresholds.properties.threat_model_max_age_days, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          }
        }
        if (m.secret_max_age_days !== void 0) {
          let r = m.secret_max_age_days;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: n + "/thresholds/secret_max_age_days", schemaPath: "#/properties/thresholds/properties/secret_max_age_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.thresholds.properties.secret_max_age_days.type, parentSchema: t.properties.thresholds.properties.secret_max_age_days, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 36500 || isNaN(r)) {
              const s = { instancePath: n + "/thresholds/secret_max_age_days", schemaPath: "#/properties/thresholds/properties/secret_max_age_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500", schema: 36500, parentSchema: t.properties.thresholds.properties.secret_max_age_days, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (r < 0 || isNaN(r)) {
              const s = { instancePath: n + "/thresholds/secret_max_age_days", schemaPath: "#/properties/thresholds/properties/secret_max_age_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.thresholds.properties.secret_max_age_days, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          }
        }
        if (m.advisory_delay_days !== void 0) {
          let r = m.advisory_delay_days;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: n + "/thresholds/advisory_delay_days", schemaPath: "#/properties/thresholds/properties/advisory_delay_days/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.thresholds.properties.advisory_delay_days.type, parentSchema: t.properties.thresholds.properties.advisory_delay_days, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 36500 || isNaN(r)) {
              const s = { instancePath: n + "/thresholds/advisory_delay_days", schemaPath: "#/properties/thresholds/properties/advisory_delay_days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36500 }, message: "must be <= 36500", schema: 36500, parentSchema: t.properties.thresholds.properties.advisory_delay_days, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (r < 0 || isNaN(r)) {
              const s = { instancePath: n + "/thresholds/advisory_delay_days", schemaPath: "#/properties/thresholds/properties/advisory_delay_days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: t.properties.thresholds.properties.advisory_delay_days, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          }
        }
        if (m.minimum_approvals !== void 0) {
          let r = m.minimum_approvals;
          if (!(typeof r == "number" && !(r % 1) && !isNaN(r) && isFinite(r))) {
            const s = { instancePath: n + "/thresholds/minimum_approvals", schemaPath: "#/properties/thresholds/properties/minimum_approvals/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: t.properties.thresholds.properties.minimum_approvals.type, parentSchema: t.properties.thresholds.properties.minimum_approvals, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
          if (typeof r == "number" && isFinite(r)) {
            if (r > 10 || isNaN(r)) {
              const s = { instancePath: n + "/thresholds/minimum_approvals", schemaPath: "#/properties/thresholds/properties/minimum_approvals/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: t.properties.thresholds.properties.minimum_approvals, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
            if (r < 1 || isNaN(r)) {
              const s = { instancePath: n + "/thresholds/minimum_approvals", schemaPath: "#/properties/thresholds/properties/minimum_approvals/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: t.properties.thresholds.properties.minimum_approvals, data: r };
              e === null ? e = [s] : e.push(s), p++;
            }
          }
        }
        if (m.minimum_build_level !== void 0) {
          let r = m.minimum_build_level;
          if (!(r === 0 || r === 1 || r === 2 || r === 3)) {
            const s = { instancePath: n + "/thresholds/minimum_build_level", schemaPath: "#/properties/thresholds/properties/minimum_build_level/enum", keyword: "enum", params: { allowedValues: t.properties.thresholds.properties.minimum_build_level.enum }, message: "must be equal to one of the allowed values", schema: t.properties.thresholds.properties.minimum_build_level.enum, parentSchema: t.properties.thresholds.properties.minimum_build_level, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.thresholds.type, parentSchema: t.properties.thresholds, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.artefacts !== void 0) {
      let m = d.artefacts;
      if (m && typeof m == "object" && !Array.isArray(m)) {
        for (const r in m) if (!(r === "identities" || r === "builders" || r === "keys")) {
          const s = { instancePath: n + "/artefacts", schemaPath: "#/properties/artefacts/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: r }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.artefacts, data: m };
          e === null ? e = [s] : e.push(s), p++;
        }
        if (m.identities !== void 0) {
          let r = m.identities;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const o = { instancePath: n + "/artefacts/identities", schemaPath: "#/properties/artefacts/properties/identities/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.artefacts.properties.identities, data: r };
              e === null ? e = [o] : e.push(o), p++;
            }
            const s = r.length;
            for (let o = 0; o < s; o++) {
              let i = r[o];
              if (typeof i == "string") {
                if (c(i) > 1e3) {
                  const a = { instancePath: n + "/artefacts/identities/" + o, schemaPath: "#/properties/artefacts/properties/identities/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.artefacts.properties.identities.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/artefacts/identities/" + o, schemaPath: "#/properties/artefacts/properties/identities/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.artefacts.properties.identities.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/artefacts/identities/" + o, schemaPath: "#/properties/artefacts/properties/identities/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.artefacts.properties.identities.items.type, parentSchema: t.properties.artefacts.properties.identities.items, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            const s = { instancePath: n + "/artefacts/identities", schemaPath: "#/properties/artefacts/properties/identities/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.artefacts.properties.identities.type, parentSchema: t.properties.artefacts.properties.identities, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
        if (m.builders !== void 0) {
          let r = m.builders;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const o = { instancePath: n + "/artefacts/builders", schemaPath: "#/properties/artefacts/properties/builders/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.artefacts.properties.builders, data: r };
              e === null ? e = [o] : e.push(o), p++;
            }
            const s = r.length;
            for (let o = 0; o < s; o++) {
              let i = r[o];
              if (typeof i == "string") {
                if (c(i) > 1e3) {
                  const a = { instancePath: n + "/artefacts/builders/" + o, schemaPath: "#/properties/artefacts/properties/builders/items/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.artefacts.properties.builders.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (!u.test(i)) {
                  const a = { instancePath: n + "/artefacts/builders/" + o, schemaPath: "#/properties/artefacts/properties/builders/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.artefacts.properties.builders.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
              } else {
                const a = { instancePath: n + "/artefacts/builders/" + o, schemaPath: "#/properties/artefacts/properties/builders/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.artefacts.properties.builders.items.type, parentSchema: t.properties.artefacts.properties.builders.items, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            const s = { instancePath: n + "/artefacts/builders", schemaPath: "#/properties/artefacts/properties/builders/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.artefacts.properties.builders.type, parentSchema: t.properties.artefacts.properties.builders, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
        if (m.keys !== void 0) {
          let r = m.keys;
          if (Array.isArray(r)) {
            if (r.length > 100) {
              const o = { instancePath: n + "/artefacts/keys", schemaPath: "#/properties/artefacts/properties/keys/maxItems", keyword: "maxItems", params: { limit: 100 }, message: "must NOT have more than 100 items", schema: 100, parentSchema: t.properties.artefacts.properties.keys, data: r };
              e === null ? e = [o] : e.push(o), p++;
            }
            const s = r.length;
            for (let o = 0; o < s; o++) {
              let i = r[o];
              if (i && typeof i == "object" && !Array.isArray(i)) {
                if (i.kind === void 0) {
                  const a = { instancePath: n + "/artefacts/keys/" + o, schemaPath: "#/properties/artefacts/properties/keys/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: t.properties.artefacts.properties.keys.items.required, parentSchema: t.properties.artefacts.properties.keys.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                if (i.fingerprint === void 0) {
                  const a = { instancePath: n + "/artefacts/keys/" + o, schemaPath: "#/properties/artefacts/properties/keys/items/required", keyword: "required", params: { missingProperty: "fingerprint" }, message: "must have required property 'fingerprint'", schema: t.properties.artefacts.properties.keys.items.required, parentSchema: t.properties.artefacts.properties.keys.items, data: i };
                  e === null ? e = [a] : e.push(a), p++;
                }
                for (const a in i) if (!(a === "kind" || a === "fingerprint" || a === "path")) {
                  const h = { instancePath: n + "/artefacts/keys/" + o, schemaPath: "#/properties/artefacts/properties/keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: a }, message: "must NOT have additional properties", schema: false, parentSchema: t.properties.artefacts.properties.keys.items, data: i };
                  e === null ? e = [h] : e.push(h), p++;
                }
                if (i.kind !== void 0) {
                  let a = i.kind;
                  if (!(a === "openpgp" || a === "minisign" || a === "ssh" || a === "cosign")) {
                    const h = { instancePath: n + "/artefacts/keys/" + o + "/kind", schemaPath: "#/properties/artefacts/properties/keys/items/properties/kind/enum", keyword: "enum", params: { allowedValues: t.properties.artefacts.properties.keys.items.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: t.properties.artefacts.properties.keys.items.properties.kind.enum, parentSchema: t.properties.artefacts.properties.keys.items.properties.kind, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                }
                if (i.fingerprint !== void 0) {
                  let a = i.fingerprint;
                  if (typeof a == "string") {
                    if (c(a) > 200) {
                      const h = { instancePath: n + "/artefacts/keys/" + o + "/fingerprint", schemaPath: "#/properties/artefacts/properties/keys/items/properties/fingerprint/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters", schema: 200, parentSchema: t.properties.artefacts.properties.keys.items.properties.fingerprint, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                    if (!u.test(a)) {
                      const h = { instancePath: n + "/artefacts/keys/" + o + "/fingerprint", schemaPath: "#/properties/artefacts/properties/keys/items/properties/fingerprint/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.artefacts.properties.keys.items.properties.fingerprint, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                  } else {
                    const h = { instancePath: n + "/artefacts/keys/" + o + "/fingerprint", schemaPath: "#/properties/artefacts/properties/keys/items/properties/fingerprint/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.artefacts.properties.keys.items.properties.fingerprint.type, parentSchema: t.properties.artefacts.properties.keys.items.properties.fingerprint, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                }
                if (i.path !== void 0) {
                  let a = i.path;
                  if (typeof a == "string") {
                    if (c(a) > 1e3) {
                      const h = { instancePath: n + "/artefacts/keys/" + o + "/path", schemaPath: "#/properties/artefacts/properties/keys/items/properties/path/maxLength", keyword: "maxLength", params: { limit: 1e3 }, message: "must NOT have more than 1000 characters", schema: 1e3, parentSchema: t.properties.artefacts.properties.keys.items.properties.path, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                    if (!u.test(a)) {
                      const h = { instancePath: n + "/artefacts/keys/" + o + "/path", schemaPath: "#/properties/artefacts/properties/keys/items/properties/path/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: t.properties.artefacts.properties.keys.items.properties.path, data: a };
                      e === null ? e = [h] : e.push(h), p++;
                    }
                  } else {
                    const h = { instancePath: n + "/artefacts/keys/" + o + "/path", schemaPath: "#/properties/artefacts/properties/keys/items/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: t.properties.artefacts.properties.keys.items.properties.path.type, parentSchema: t.properties.artefacts.properties.keys.items.properties.path, data: a };
                    e === null ? e = [h] : e.push(h), p++;
                  }
                }
              } else {
                const a = { instancePath: n + "/artefacts/keys/" + o, schemaPath: "#/properties/artefacts/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.artefacts.properties.keys.items.type, parentSchema: t.properties.artefacts.properties.keys.items, data: i };
                e === null ? e = [a] : e.push(a), p++;
              }
            }
          } else {
            const s = { instancePath: n + "/artefacts/keys", schemaPath: "#/properties/artefacts/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: t.properties.artefacts.properties.keys.type, parentSchema: t.properties.artefacts.properties.keys, data: r };
            e === null ? e = [s] : e.push(s), p++;
          }
        }
      } else {
        const r = { instancePath: n + "/artefacts", schemaPath: "#/properties/artefacts/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.properties.artefacts.type, parentSchema: t.properties.artefacts, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.sign !== void 0) {
      let m = d.sign;
      if (!(m === "auto" || m === "public-good" || m === "github" || m === "custom" || m === "off")) {
        const r = { instancePath: n + "/sign", schemaPath: "#/properties/sign/enum", keyword: "enum", params: { allowedValues: t.properties.sign.enum }, message: "must be equal to one of the allowed values", schema: t.properties.sign.enum, parentSchema: t.properties.sign, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.attach !== void 0) {
      let m = d.attach;
      if (typeof m != "boolean") {
        const r = { instancePath: n + "/attach", schemaPath: "#/properties/attach/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.attach.type, parentSchema: t.properties.attach, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.attestation_store !== void 0) {
      let m = d.attestation_store;
      if (typeof m != "boolean") {
        const r = { instancePath: n + "/attestation_store", schemaPath: "#/properties/attestation_store/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.attestation_store.type, parentSchema: t.properties.attestation_store, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.overwrite !== void 0) {
      let m = d.overwrite;
      if (typeof m != "boolean") {
        const r = { instancePath: n + "/overwrite", schemaPath: "#/properties/overwrite/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: t.properties.overwrite.type, parentSchema: t.properties.overwrite, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.make_sbom !== void 0) {
      let m = d.make_sbom;
      if (!(m === "auto" || m === "off")) {
        const r = { instancePath: n + "/make_sbom", schemaPath: "#/properties/make_sbom/enum", keyword: "enum", params: { allowedValues: t.properties.make_sbom.enum }, message: "must be equal to one of the allowed values", schema: t.properties.make_sbom.enum, parentSchema: t.properties.make_sbom, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
    if (d.fail_on !== void 0) {
      let m = d.fail_on;
      if (!(m === "never" || m === "contradiction" || m === "not-implemented" || m === "partial")) {
        const r = { instancePath: n + "/fail_on", schemaPath: "#/properties/fail_on/enum", keyword: "enum", params: { allowedValues: t.properties.fail_on.enum }, message: "must be equal to one of the allowed values", schema: t.properties.fail_on.enum, parentSchema: t.properties.fail_on, data: m };
        e === null ? e = [r] : e.push(r), p++;
      }
    }
  } else {
    const m = { instancePath: n, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: t.type, parentSchema: t, data: d };
    e === null ? e = [m] : e.push(m), p++;
  }
  return g.errors = e, p === 0;
}
g.evaluated = { props: true, dynamicProps: false, dynamicItems: false };

// src/settings/compile-schema.ts
var compiled = /* @__PURE__ */ new Map([["https://w3id.org/copse/copse.schema.json", compiled_schema_settings_0_default]]);
function compileSchema({ $id }) {
  const found = compiled.get($id);
  if (found === void 0) throw new Error(`the schema ${String($id)} was not compiled into the bundle`);
  return found;
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "src/settings/compile-schema.ts": null
});
