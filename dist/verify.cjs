"use strict";
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

// apart:src/errors.ts
var require_errors = __commonJS({
  "apart:src/errors.ts"(exports3, module2) {
    module2.exports = { get CopseError() {
      return require("./errors.cjs")["src/errors.ts"].CopseError;
    }, get describeError() {
      return require("./errors.cjs")["src/errors.ts"].describeError;
    }, get errorCodes() {
      return require("./errors.cjs")["src/errors.ts"].errorCodes;
    } };
  }
});

// apart:src/sigstore/verifier.ts
var require_verifier = __commonJS({
  "apart:src/sigstore/verifier.ts"(exports3, module2) {
    module2.exports = { get createBundleVerifier() {
      return require("./trust.cjs")["src/sigstore/verifier.ts"].createBundleVerifier;
    } };
  }
});

// apart:src/evidence/compile-schema.ts
var require_compile_schema = __commonJS({
  "apart:src/evidence/compile-schema.ts"(exports3, module2) {
    module2.exports = { get compileSchema() {
      return require("./schemas.cjs")["src/evidence/compile-schema.ts"].compileSchema;
    }, get evidenceAjv() {
      return require("./schemas.cjs")["src/evidence/compile-schema.ts"].evidenceAjv;
    } };
  }
});

// node_modules/@actions/core/lib/command.js
var os = __toESM(require("os"));

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
var crypto = __toESM(require("crypto"));
var fs = __toESM(require("fs"));
var os2 = __toESM(require("os"));
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
var os3 = __toESM(require("os"));

// node_modules/@actions/core/lib/summary.js
var import_os = require("os");
var import_fs = require("fs");
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result2) {
      result2.done ? resolve(result2.value) : adopt(result2.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = import_fs.promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, import_fs.constants.R_OK | import_fs.constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text2, addEOL = false) {
    this._buffer += text2;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(import_os.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code3, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code3), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text2, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text2);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text2, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text2, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text2, href) {
    const element = this.wrap("a", text2, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name2, options) {
  const val = process.env[`INPUT_${name2.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name2}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name2, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name2, value));
  }
  process.stdout.write(os3.EOL);
  issueCommand("set-output", { name: name2 }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}

// src/action/verify.ts
var import_errors12 = __toESM(require_errors(), 1);

// src/text/inert.ts
function inert(text2) {
  return text2.replace(/[\r\n\u0085\u2028\u2029]/g, "\u23CE").replace(terminal, "").replace(/##\[/g, "#\u200B#[").replace(/^(\s*)::/, "$1:\u200B:");
}
var terminal = /(?!\t)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
var breaksAndTabs = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
var invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
function singleLine(text2, max) {
  const head = text2.length > max * 16 + 1024 ? text2.slice(0, max * 16 + 1024) : text2;
  const visible = head.replace(breaksAndTabs, " ").replace(invisible, "").trim();
  const points = [...visible];
  if (points.length <= max && head.length === text2.length) return visible;
  return `${points.slice(0, Math.max(0, max - 1)).join("").trimEnd()}\u2026`;
}

// src/report/wrap.ts
var longest = 2e3;
function wrapped(text2, width, most = Number.POSITIVE_INFINITY) {
  const lines = [];
  let line4 = "";
  for (const word of singleLine(text2, longest).split(" ").flatMap((item) => pieces(item, width))) {
    if (line4 === "") line4 = word;
    else if (lengthOf(line4) + 1 + lengthOf(word) <= width) line4 = `${line4} ${word}`;
    else {
      lines.push(line4);
      line4 = word;
    }
  }
  if (line4 !== "") lines.push(line4);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), singleLine(`${kept.at(-1) ?? ""} ${"\u2026".repeat(width)}`, width).replace(/ ?…+$/, "\u2026")];
}
function indented(label, text2, width) {
  const lines = wrapped(text2, width - label.length);
  return (lines.length > 0 ? lines : [""]).map(
    (line4, index) => (index === 0 ? label : " ".repeat(label.length)) + line4
  );
}
function pad(text2, width) {
  return text2 + " ".repeat(Math.max(0, width - lengthOf(text2)));
}
function lengthOf(text2) {
  return [...text2].length;
}
function pieces(word, width) {
  const points = [...word];
  const count3 = Math.max(1, Math.ceil(points.length / width));
  return Array.from({ length: count3 }, (_, index) => points.slice(index * width, (index + 1) * width).join(""));
}

// src/code/principle-words.ts
var themes = {
  secure_design: "Secure design and development",
  build_environment: "Build environment security",
  maintenance: "Secure deployment and maintenance",
  customer_communication: "Communication with customers"
};
var principleWords = [
  {
    number: 1,
    title: "Threat modelling",
    theme: "secure_design",
    statement: "Threat modelling at design, repeated on material change",
    official: ["1.4", "1.1"],
    claims: ["1.4.1"],
    fit: "near",
    note: "Official: one claim inside 1.4, plus a minimum topic of the 1.1 framework. 'Repeated on material change' is not in the claim text."
  },
  {
    number: 2,
    title: "Secure coding",
    theme: "secure_design",
    statement: "Secure coding incl. code review, memory-safe languages",
    official: ["1.1", "1.3", "1.4"],
    claims: ["1.1.1", "1.3.3", "1.4.4"],
    fit: "partial",
    note: "Code review and static analysis appear only in the guidance for 1.3; secure coding is a minimum topic of the 1.1 framework. Memory-safe languages appear nowhere in the Code, APC or guidance text seen."
  },
  {
    number: 3,
    title: "Third-party components",
    theme: "secure_design",
    statement: "SBOM generation and vetting third-party components",
    official: ["1.2", "3.3"],
    claims: ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "3.3.1"],
    fit: "near",
    note: "An SBOM is an example format in guidance, not a requirement."
  },
  {
    number: 4,
    title: "Source integrity",
    theme: "secure_design",
    statement: "Source integrity: signed commits, repo access governance",
    official: ["1.1", "2.1", "2.2"],
    claims: ["1.1.4", "2.1.1", "2.1.6", "2.2.2"],
    fit: "weak",
    note: "Signed commits are not in the Code. The glossary separates the build environment from where code is written, so repository controls count as build-environment evidence only when CI runs from that repository."
  },
  {
    number: 5,
    title: "Build pipeline",
    theme: "build_environment",
    statement: "Build pipeline integrity: hardened build machines, reproducible builds, SLSA provenance",
    official: ["2.1", "2.2"],
    claims: ["2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6", "2.2.1", "2.2.2", "2.2.3", "2.2.4"],
    fit: "partial",
    note: "SLSA is one framework option in guidance Appendix 1. Reproducibility is a phrase under configuration management. Official 2.x is about access, authentication, logging and log retention, which this row does not mention."
  },
  {
    number: 6,
    title: "Secrets",
    theme: "build_environment",
    statement: "Hardware-backed secret management with rotation",
    official: ["2.1", "1.4"],
    claims: ["2.1.4", "2.1.5", "1.4.5"],
    fit: "partial",
    note: "No hardware-backed or rotation duty in the official text."
  },
  {
    number: 7,
    title: "Signed artefacts",
    theme: "build_environment",
    statement: "Signed artefacts with verifiable provenance",
    official: ["3.1"],
    claims: ["3.1.1"],
    fit: "near",
    note: "Officially a distribution matter. The claim asks for verifiable integrity; signing and provenance are guidance. Theme 2 here, theme 3 officially."
  },
  {
    number: 8,
    title: "Vulnerability handling",
    theme: "maintenance",
    statement: "Vulnerability handling policy with SLAs",
    official: ["3.3", "3.5"],
    claims: ["3.3.1", "3.3.2", "3.5.1"],
    fit: "near",
    note: "No deadline is quantified; the texts speak of timeliness and of what is practicable."
  },
  {
    number: 9,
    title: "Update channels",
    theme: "maintenance",
    statement: "Authenticated, integrity-protected update channels",
    official: ["3.1", "3.5"],
    claims: ["3.1.2", "3.5.2"],
    fit: "near",
    note: null
  },
  {
    number: 10,
    title: "Secure defaults",
    theme: "maintenance",
    statement: "Hardened default configurations",
    official: ["1.4", "3.5", "4.1"],
    claims: ["1.4.2", "1.4.3", "3.5.2", "4.1.3"],
    fit: "partial",
    note: "Theme 3 here, theme 1 officially."
  },
  {
    number: 11,
    title: "End of support",
    theme: "maintenance",
    statement: "End-of-support communications",
    official: ["4.1", "4.2"],
    claims: ["4.1.1", "4.2.1"],
    fit: "near",
    note: "Omits the official number (at least one year's notice). Theme 3 here, theme 4 officially."
  },
  {
    number: 12,
    title: "Vulnerability disclosure policy",
    theme: "customer_communication",
    statement: "Published VDP aligned to ISO/IEC 29147",
    official: ["3.2"],
    claims: ["3.2.1", "3.2.2"],
    fit: "near",
    note: "ISO/IEC 29147 is not named in the text seen; guidance points to the NCSC Vulnerability Disclosure Toolkit. Theme 4 here, theme 3 officially."
  },
  {
    number: 13,
    title: "Security advisories",
    theme: "customer_communication",
    statement: "Timely security advisories",
    official: ["3.4", "3.5"],
    claims: ["3.4.2", "3.5.1"],
    fit: "near",
    note: "Official splits reporting (3.4) from patching and notifying (3.5). Theme 4 here, theme 3 officially."
  },
  {
    number: 14,
    title: "Security posture for customers",
    theme: "customer_communication",
    statement: "Customer-accessible security posture information",
    official: ["4.1", "4.3"],
    claims: ["4.1.2", "4.1.3", "4.3.1", "4.3.2"],
    fit: "weak",
    note: "No 'posture information' principle exists. Nearest is 4.1/4.3 plus the Code's statement that the form can be shared with customers."
  }
];
var codeVersion = "2025-05-07, APC v1.0";

// src/report/words.ts
var statusWords = {
  implemented: "implemented",
  partially_implemented: "partial",
  not_implemented: "not implemented",
  not_observable: "not observable",
  not_applicable: "not applicable"
};
function titleOf(principle) {
  return principleWords.find(({ number }) => number === principle)?.title ?? `Principle ${principle}`;
}
function countsOf(verdicts) {
  return Object.keys(statusWords).map((status) => ({ status, count: verdicts.filter((verdict) => verdict.status === status).length })).filter(({ count: count3 }) => count3 > 0).map(({ status, count: count3 }) => `${count3} ${statusWords[status]}`).join(", ");
}

// src/report/terminal.ts
var colours = {
  implemented: 32,
  partially_implemented: 33,
  not_implemented: 31,
  not_observable: 90,
  not_applicable: 90
};
function verdictTable(verdicts, width = 80, options = {}) {
  const full = Math.max(60, width);
  const titles = Math.min(31, Math.floor(full * 0.28));
  const statuses2 = Math.max(...Object.values(statusWords).map((word) => word.length));
  const reasons = full - 2 - titles - statuses2 - 6;
  const line4 = (number, title, status, reason) => `${number.padStart(2)}  ${pad(title, titles)}  ${status}  ${reason}`.trimEnd();
  const rows = verdicts.flatMap(({ principle, status, reason }) => {
    const word = statusWords[status].padEnd(statuses2);
    const shown = options.colour ? `\x1B[${colours[status]}m${word}\x1B[0m` : word;
    const why = wrapped(reason, reasons, 3);
    const names2 = wrapped(titleOf(principle), titles);
    return Array.from(
      { length: Math.max(why.length, names2.length) },
      (_, index) => index === 0 ? line4(String(principle), names2[0] ?? "", shown, why[0] ?? "") : line4("", names2[index] ?? "", " ".repeat(statuses2), why[index] ?? "")
    );
  });
  const head = line4("#", "Principle", "Status".padEnd(statuses2), "Why");
  return [head, "-".repeat(full), ...rows, "-".repeat(full), `${countsOf(verdicts)}.`].join("\n");
}
function verificationText(report, width = 80) {
  const full = Math.max(60, width);
  const parts = [outcome(report, full)];
  if (report.problems.length > 0) parts.push(problemsOf(report, full));
  if (report.principles.length > 0) parts.push(verdictTable(report.principles, full));
  if (report.policy !== null) parts.push(policyOf(report.policy, full));
  if (report.notChecked.length > 0) {
    parts.push(["Not checked:", ...report.notChecked.flatMap((item) => indented("  - ", item, full))].join("\n"));
  }
  return parts.join("\n\n");
}
function outcome({ verified, release: release2, signer, problems }, width) {
  if (!verified || release2 === null || signer === null) {
    return indented(
      "",
      `NOT VERIFIED: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}.`,
      width
    ).join("\n");
  }
  const rows = [
    ["Release:  ", `${release2.repository} ${release2.tag} at ${release2.commit}`],
    ["Signed by:", signer.identity],
    ["Issuer:   ", `${signer.issuer} (trust root: ${signer.instance})`],
    ["Run:      ", signer.run ?? "not stated"]
  ];
  return ["VERIFIED", ...rows.flatMap(([label, text2]) => indented(`  ${label} `, text2, width))].join("\n");
}
function problemsOf({ problems }, width) {
  const shown = problems.slice(0, 40);
  const lines = shown.flatMap(({ file, code: code3, message }) => [
    ...indented("  ", `${file === "" ? "the whole set" : file}: ${code3}`, width),
    ...indented("      ", message, width)
  ]);
  const more = problems.length - shown.length;
  return ["Problems:", ...lines, ...more > 0 ? [`  and ${more} more`] : []].join("\n");
}
function policyOf({ met: met2, unmet }, width) {
  if (met2) return "Policy: met.";
  return ["Policy: NOT MET", ...unmet.flatMap((item) => indented("  - ", item, width))].join("\n");
}

// src/evidence/canonical.ts
var import_node_crypto = require("node:crypto");

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
  if (!value.isWellFormed()) {
    throw new Error("Lone surrogate is not allowed");
  }
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value)) {
        throw new Error("NaN is not allowed");
      }
      if (!isFinite(value)) {
        throw new Error("Infinity is not allowed");
      }
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen) {
  let wrappers = null;
  while (value !== null && typeof value === "object" && typeof value.toJSON === "function") {
    if (seen.has(value)) {
      throw new Error("Circular reference detected");
    }
    seen.add(value);
    (wrappers ??= []).push(value);
    value = value.toJSON();
  }
  if (value instanceof Number || value instanceof String || value instanceof Boolean) {
    value = value.valueOf();
  }
  if (value === null || typeof value !== "object") {
    if (wrappers !== null) {
      for (const wrapper of wrappers) seen.delete(wrapper);
    }
    return serializePrimitive(value);
  }
  if (seen.has(value)) {
    throw new Error("Circular reference detected");
  }
  seen.add(value);
  return {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: true,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object) {
  if (object === null || typeof object !== "object") {
    return serializePrimitive(object);
  }
  const seen = /* @__PURE__ */ new Set();
  const root = enterValue(object, seen);
  if (typeof root !== "object") {
    return root;
  }
  let result2 = root.keys === null ? "[" : "{";
  const stack = [root];
  outer:
    while (stack.length > 0) {
      const frame = stack[stack.length - 1];
      const container = frame.container;
      if (frame.keys === null) {
        while (frame.index < container.length) {
          const i = frame.index++;
          if (i > 0) {
            result2 += ",";
          }
          const element = container[i];
          const value = element === void 0 || typeof element === "symbol" || typeof element === "function" ? null : element;
          if (value === null || typeof value !== "object") {
            result2 += serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (typeof child !== "object") {
            result2 += child === void 0 ? "null" : child;
            continue;
          }
          result2 += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result2 += "]";
      } else {
        const keys2 = frame.keys;
        while (frame.index < keys2.length) {
          const key = keys2[frame.index++];
          const value = container[key];
          if (value === void 0 || typeof value === "symbol" || typeof value === "function") {
            continue;
          }
          if (value === null || typeof value !== "object") {
            if (frame.first) {
              frame.first = false;
            } else {
              result2 += ",";
            }
            result2 += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          const child = enterValue(value, seen);
          if (child === void 0) {
            continue;
          }
          if (frame.first) {
            frame.first = false;
          } else {
            result2 += ",";
          }
          result2 += serializeString(key) + ":";
          if (typeof child !== "object") {
            result2 += child;
            continue;
          }
          result2 += child.keys === null ? "[" : "{";
          stack.push(child);
          continue outer;
        }
        result2 += "}";
      }
      seen.delete(container);
      if (frame.wrappers !== null) {
        for (const wrapper of frame.wrappers) seen.delete(wrapper);
      }
      stack.pop();
    }
  return result2;
}

// src/evidence/canonical.ts
var import_errors = __toESM(require_errors(), 1);
function canonicalBytes(value) {
  let text2;
  try {
    text2 = canonicalize(value);
  } catch (error2) {
    throw new import_errors.CopseError(
      "EVIDENCE_INVALID",
      `A value cannot be written as canonical JSON: ${error2 instanceof Error ? error2.message : "unknown cause"}.`,
      "Report this with the name of the repository and the tag.",
      error2
    );
  }
  if (text2 === void 0) throw new TypeError("canonicalBytes was given a value that JSON does not have");
  return new TextEncoder().encode(text2);
}
function sha256Hex(bytes) {
  return (0, import_node_crypto.createHash)("sha256").update(bytes).digest("hex");
}
function sameBytes(a, b) {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index]);
}
function byCodeUnit(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/verify/verify-folders.ts
var import_errors10 = __toESM(require_errors(), 1);

// node_modules/@sigstore/tuf/seeds.json
var seeds_default = { "https://tuf-repo-cdn.sigstore.dev": { "root.json": "ewogInNpZ25hdHVyZXMiOiBbCiAgewogICAia2V5aWQiOiAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICJzaWciOiAiMzA0NTAyMjA2NWM2OGYyOGViZTQ0ZDBhNGUwNDdhNmUyODdmOTY2OWM4ZTNiMzFlMDg1MzYzOTZjNjdhMTQ4MzMyNmJlOGM2MDIyMTAwZTc1MjRhODg5ZTQwZGUwZGY4NDIzMWRkNDBlMWZjYzU3ZmJiYmY2MjA1NWMxNzA3NjU2ODMwN2RiYzUwOTA0NiIKICB9LAogIHsKICAgImtleWlkIjogIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAic2lnIjogIjMwNDUwMjIwNmZlZGM0YTM4MmEwYzUxNTVlODEyYzliNzQ2MWZlMzg4ZWY3MDRmZWY5ZTA5M2M1YzIzNmUyMGFiYmY4ZTY2MjAyMjEwMDhiYmVjMzZiNjNiZjliYWViYzAzYTgzYzc3MGNmOTM4N2VmYzkwOTA3ZWI4MzA3MGI3YTg3NTEyOTUxMmQ2ODciCiAgfSwKICB7CiAgICJrZXlpZCI6ICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgInNpZyI6ICIzMDQ1MDIyMDQ2OGY0MjE5ZGI1MWM3ZTgxNWUxZTNkMzNkOTk4Nzg3OGFhMTJhZWFmMzMxNjA0ZDUxODBkZDYwYjE5ZGZiMzUwMjIxMDA5Zjc3OGVmNWU5NjY0N2MwOGJkMjNkNjNmNjljMGNjZTZmYzM1M2Q3NDdiOWQ1MWYzNWRjMGY4Njc4ZGU5ZmVmIgogIH0sCiAgewogICAia2V5aWQiOiAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICJzaWciOiAiMzA0NTAyMjAyOWUyNTE4YTdiY2FjMDVlYzBiMjI3ODA5Y2UwYzk2OTQwNjc0MzQxMmY5MGRjNTI1NTQwMWFmYjEzMzYzZjQ2MDIyMTAwODdhNjQxODIyNDllNDFkZDExZGU5MWM5ZjM4NWEzMzY1OWJkNjAxNDdhOTNkMTNjODZiN2E2NGU0NDdmOTgyNiIKICB9LAogIHsKICAgImtleWlkIjogIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiLAogICAic2lnIjogIjMwNDUwMjIxMDA4MDUxYzQ1NmVkMmJmNDhhYTVmYzU3NDI5MjhhYjA5MDQyNjZjMWQ2YmRkZTVmYzc1YWUyMGYxMmQwOThhOTU1MDIyMDNjYzY4M2JkODY3OTM4MDhlNmM5Zjg5ZTJjYTkzZjgwYjAwYzZlYTY0ODgwYWM0ZTM3ZGI2OWUyZTg2YjI0ZTMiCiAgfQogXSwKICJzaWduZWQiOiB7CiAgIl90eXBlIjogInJvb3QiLAogICJjb25zaXN0ZW50X3NuYXBzaG90IjogdHJ1ZSwKICAiZXhwaXJlcyI6ICIyMDI3LTA0LTIyVDE5OjI3OjMxWiIsCiAgImtleXMiOiB7CiAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFV1JpR3I1K2orM0o1U3NIK1p0cjVuRTJIMndPN1xuQlYrbk8zczkzZ0xjYTE4cVRPekhZMW9XeUFHRHlrTVNzR1RVQlN0OUQrQW4wS2ZLc0QybWZTTTQyUT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLW9ubGluZS11cmkiOiAiZ2Nwa21zOnByb2plY3RzL3NpZ3N0b3JlLXJvb3Qtc2lnbmluZy9sb2NhdGlvbnMvZ2xvYmFsL2tleVJpbmdzL3Jvb3QvY3J5cHRvS2V5cy90aW1lc3RhbXAvY3J5cHRvS2V5VmVyc2lvbnMvMSIKICAgfSwKICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiOiB7CiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRU14cFBPSkNJWjVvdEc0MTA2ZkdKc2VFUWkzVjlcbnBrTVlRNHV5VjlUajFNN1dIWEl5TEcramtmdnVHMGdsUTFKWmJSWlpCVjNnQVI0c29qZEdISVNlb3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAbGFuY2UiCiAgIH0sCiAgICIyMmY0Y2FlYzZkOGU2Zjk1NTVhZjY2YjNkNGMzY2IwNmEzYmIyM2ZkYzdlMzljOTE2YzYxZjQ2MmU2ZjUyYjA2IjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFekJ6Vk9tSENQb2pNVkxTSTM2NFdpaVY4TlByRFxuNklnUnhWbGlza3ovdit5M0pFUjVtY1ZHY09ObGlEY1dNQzVKMmxmSG1qUE5QaGI0SDd4bThMemZTQT09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBzYW50aWFnb3RvcnJlcyIKICAgfSwKICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiOiB7CiAgICAia2V5aWRfaGFzaF9hbGdvcml0aG1zIjogWwogICAgICJzaGEyNTYiLAogICAgICJzaGE1MTIiCiAgICBdLAogICAgImtleXR5cGUiOiAiZWNkc2EiLAogICAgImtleXZhbCI6IHsKICAgICAicHVibGljIjogIi0tLS0tQkVHSU4gUFVCTElDIEtFWS0tLS0tXG5NRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpbmlrU3NBUW1Za05lSDVlWXEvQ25JekxhYWNPXG54bFNhYXdRRE93cUt5L3RDcXhxNXh4UFNKYzIxSzRXSWhzOUd5T2tLZnp1ZVkzR0lMemNNSlo0Y1d3PT1cbi0tLS0tRU5EIFBVQkxJQyBLRVktLS0tLVxuIgogICAgfSwKICAgICJzY2hlbWUiOiAiZWNkc2Etc2hhMi1uaXN0cDI1NiIsCiAgICAieC10dWYtb24tY2kta2V5b3duZXIiOiAiQGJvYmNhbGxhd2F5IgogICB9LAogICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCI6IHsKICAgICJrZXlpZF9oYXNoX2FsZ29yaXRobXMiOiBbCiAgICAgInNoYTI1NiIsCiAgICAgInNoYTUxMiIKICAgIF0sCiAgICAia2V5dHlwZSI6ICJlY2RzYSIsCiAgICAia2V5dmFsIjogewogICAgICJwdWJsaWMiOiAiLS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0tLS1cbk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTBnaHJoOTJMdzFZcjNpZEdWNVdxQ3RNREI4Q3hcbitEOGhkQzR3MlpMTklwbFZSb1ZHTHNrWWEzZ2hlTXlPamlKOGtQaTE1YVEyLy83UCtvajdVdkpQR3c9PVxuLS0tLS1FTkQgUFVCTElDIEtFWS0tLS0tXG4iCiAgICB9LAogICAgInNjaGVtZSI6ICJlY2RzYS1zaGEyLW5pc3RwMjU2IiwKICAgICJ4LXR1Zi1vbi1jaS1rZXlvd25lciI6ICJAam9zaHVhZ2wiCiAgIH0sCiAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIjogewogICAgImtleWlkX2hhc2hfYWxnb3JpdGhtcyI6IFsKICAgICAic2hhMjU2IiwKICAgICAic2hhNTEyIgogICAgXSwKICAgICJrZXl0eXBlIjogImVjZHNhIiwKICAgICJrZXl2YWwiOiB7CiAgICAgInB1YmxpYyI6ICItLS0tLUJFR0lOIFBVQkxJQyBLRVktLS0tLVxuTUZrd0V3WUhLb1pJemowQ0FRWUlLb1pJemowREFRY0RRZ0FFRVhzejNTWlhGYjhqTVY0Mmo2cEpseWpialI4S1xuTjNCd29jZXhxNkxNSWI1cXNXS09RdkxOMTZOVWVmTGM0SHN3T291bVJzVlZhYWpTcFFTNmZvYmtSdz09XG4tLS0tLUVORCBQVUJMSUMgS0VZLS0tLS1cbiIKICAgIH0sCiAgICAic2NoZW1lIjogImVjZHNhLXNoYTItbmlzdHAyNTYiLAogICAgIngtdHVmLW9uLWNpLWtleW93bmVyIjogIkBtbm02NzgiCiAgIH0KICB9LAogICJyb2xlcyI6IHsKICAgInJvb3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICJlNzFhNTRkNTQzODM1YmE4NmFkYWQ5NDYwMzc5Yzc2NDFmYjg3MjZkMTY0ZWE3NjY4MDFhMWM1MjJhYmE3ZWEyIiwKICAgICAiMjJmNGNhZWM2ZDhlNmY5NTU1YWY2NmIzZDRjM2NiMDZhM2JiMjNmZGM3ZTM5YzkxNmM2MWY0NjJlNmY1MmIwNiIsCiAgICAgIjYxNjQzODM4MTI1YjQ0MGI0MGRiNjk0MmY1Y2I1YTMxYzBkYzA0MzY4MzE2ZWIyYWFhNThiOTU5MDRhNTgyMjIiLAogICAgICJhNjg3ZTViZjRmYWI4MmIwZWU1OGQ0NmUwNWM5NTM1MTQ1YTJjOWFmYjQ1OGY0M2Q0MmI0NWNhMGZkY2UyYTcwIiwKICAgICAiMTgzZTY0ZjM3NjcwZGMxM2NhMGQyODk5NWEzMDUzZjM3NDA5NTRkZGNlNDQzMjFhNDFlNDY1MzRjZjQ0ZTYzMiIKICAgIF0sCiAgICAidGhyZXNob2xkIjogMwogICB9LAogICAic25hcHNob3QiOiB7CiAgICAia2V5aWRzIjogWwogICAgICIwYzg3NDMyYzNiZjA5ZmQ5OTE4OWZkYzMyZmE1ZWFlZGY0ZTRhNWZhYzdiYWI3M2ZhMDRhMmUwZmM2NGFmNmY1IgogICAgXSwKICAgICJ0aHJlc2hvbGQiOiAxLAogICAgIngtdHVmLW9uLWNpLWV4cGlyeS1wZXJpb2QiOiAzNjUwLAogICAgIngtdHVmLW9uLWNpLXNpZ25pbmctcGVyaW9kIjogMzY1CiAgIH0sCiAgICJ0YXJnZXRzIjogewogICAgImtleWlkcyI6IFsKICAgICAiZTcxYTU0ZDU0MzgzNWJhODZhZGFkOTQ2MDM3OWM3NjQxZmI4NzI2ZDE2NGVhNzY2ODAxYTFjNTIyYWJhN2VhMiIsCiAgICAgIjIyZjRjYWVjNmQ4ZTZmOTU1NWFmNjZiM2Q0YzNjYjA2YTNiYjIzZmRjN2UzOWM5MTZjNjFmNDYyZTZmNTJiMDYiLAogICAgICI2MTY0MzgzODEyNWI0NDBiNDBkYjY5NDJmNWNiNWEzMWMwZGMwNDM2ODMxNmViMmFhYTU4Yjk1OTA0YTU4MjIyIiwKICAgICAiYTY4N2U1YmY0ZmFiODJiMGVlNThkNDZlMDVjOTUzNTE0NWEyYzlhZmI0NThmNDNkNDJiNDVjYTBmZGNlMmE3MCIsCiAgICAgIjE4M2U2NGYzNzY3MGRjMTNjYTBkMjg5OTVhMzA1M2YzNzQwOTU0ZGRjZTQ0MzIxYTQxZTQ2NTM0Y2Y0NGU2MzIiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDMKICAgfSwKICAgInRpbWVzdGFtcCI6IHsKICAgICJrZXlpZHMiOiBbCiAgICAgIjBjODc0MzJjM2JmMDlmZDk5MTg5ZmRjMzJmYTVlYWVkZjRlNGE1ZmFjN2JhYjczZmEwNGEyZTBmYzY0YWY2ZjUiCiAgICBdLAogICAgInRocmVzaG9sZCI6IDEsCiAgICAieC10dWYtb24tY2ktZXhwaXJ5LXBlcmlvZCI6IDcsCiAgICAieC10dWYtb24tY2ktc2lnbmluZy1wZXJpb2QiOiA2CiAgIH0KICB9LAogICJzcGVjX3ZlcnNpb24iOiAiMS4wIiwKICAidmVyc2lvbiI6IDE2LAogICJ4LXR1Zi1vbi1jaS1leHBpcnktcGVyaW9kIjogMTk3LAogICJ4LXR1Zi1vbi1jaS1zaWduaW5nLXBlcmlvZCI6IDQ2CiB9Cn0=", targets: { "trusted_root.json": "ewogICJtZWRpYVR5cGUiOiAiYXBwbGljYXRpb24vdm5kLmRldi5zaWdzdG9yZS50cnVzdGVkcm9vdCtqc29uO3ZlcnNpb249MC4xIiwKICAidGxvZ3MiOiBbCiAgICB7CiAgICAgICJiYXNlVXJsIjogImh0dHBzOi8vcmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUyRzJZKzJ0YWJkVFY1QmNHaUJJeDBhOWZBRndya0JibUxTR3RrczRMM3FYNnlZWTB6dWZCbmhDOFVyL2l5NTVHaFdQLzlBL2JZMkxoQzMwTTkrUll0dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDEtMTJUMTE6NTM6MjdaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ3Tkk5YXRRR2x6K1ZXZk82TFJ5Z0g0UVVmWS84VzRSRndpVDVpNVdSZ0IwPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9sb2cyMDI1LTEucmVrb3Iuc2lnc3RvcmUuZGV2IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNQ293QlFZREsyVndBeUVBdDhybHAxa25Hd2pmYmNYQVlQWUFrbjBYaUx6MXg4TzR0MFlrRWhpZTI0ND0iLAogICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUQyNTUxOSIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjUtMDktMjNUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJ6eEdaRlZ2ZDBGRW1qUjhXckZ3TWRjQUo5dnRhWS9RWGY0NFkxd1VlUDZBPSIKICAgICAgfQogICAgfQogIF0sCiAgImNlcnRpZmljYXRlQXV0aG9yaXRpZXMiOiBbCiAgICB7CiAgICAgICJzdWJqZWN0IjogewogICAgICAgICJvcmdhbml6YXRpb24iOiAic2lnc3RvcmUuZGV2IiwKICAgICAgICAiY29tbW9uTmFtZSI6ICJzaWdzdG9yZSIKICAgICAgfSwKICAgICAgInVyaSI6ICJodHRwczovL2Z1bGNpby5zaWdzdG9yZS5kZXYiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCK0RDQ0FYNmdBd0lCQWdJVE5Wa0Rab0Npb2ZQRHN5N2RmbTZnZUxidWh6QUtCZ2dxaGtqT1BRUURBekFxTVJVd0V3WURWUVFLRXd4emFXZHpkRzl5WlM1a1pYWXhFVEFQQmdOVkJBTVRDSE5wWjNOMGIzSmxNQjRYRFRJeE1ETXdOekF6TWpBeU9Wb1hEVE14TURJeU16QXpNakF5T1Zvd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRCMk1CQUdCeXFHU000OUFnRUdCU3VCQkFBaUEySUFCTFN5QTdJaTVrK3BOTzhaRVdZMHlsZW1XRG93T2tOYTNrTCtHWkU1WjVHV2VoTDkvQTliUk5BM1JicnNaNWkwSmNhc3RhUkw3U3A1ZnAvakQ1ZHhxYy9VZFRWbmx2UzE2YW4rMllmc3dlL1F1TG9sUlVDcmNPRTIrMmlBNSt0emQ2Tm1NR1F3RGdZRFZSMFBBUUgvQkFRREFnRUdNQklHQTFVZEV3RUIvd1FJTUFZQkFmOENBUUV3SFFZRFZSME9CQllFRk1qRkhRQkJtaVFwTWxFazZ3MnVTdTFLQnRQc01COEdBMVVkSXdRWU1CYUFGTWpGSFFCQm1pUXBNbEVrNncydVN1MUtCdFBzTUFvR0NDcUdTTTQ5QkFNREEyZ0FNR1VDTUg4bGlXSmZNdWk2dlhYQmhqRGdZNE13c2xtTi9USnhWZS84M1dyRm9td21OZjA1NnkxWDQ4RjljNG0zYTNvelhBSXhBS2pSYXk1L2FqL2pzS0tHSWttUWF0akk4dXVwSHIvK0N4RnZhSldtcFlxTmtMREdSVSs5b3J6aDVoSTJScmN1YVE9PSIKICAgICAgICAgIH0KICAgICAgICBdCiAgICAgIH0sCiAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAic3RhcnQiOiAiMjAyMS0wMy0wN1QwMzoyMDoyOVoiLAogICAgICAgICJlbmQiOiAiMjAyMi0xMi0zMVQyMzo1OTo1OS45OTlaIgogICAgICB9CiAgICB9LAogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly9mdWxjaW8uc2lnc3RvcmUuZGV2IiwKICAgICAgImNlcnRDaGFpbiI6IHsKICAgICAgICAiY2VydGlmaWNhdGVzIjogWwogICAgICAgICAgewogICAgICAgICAgICAicmF3Qnl0ZXMiOiAiTUlJQ0dqQ0NBYUdnQXdJQkFnSVVBTG5WaVZmblUwYnJKYXNtUmtIcm4vVW5mYVF3Q2dZSUtvWkl6ajBFQXdNd0tqRVZNQk1HQTFVRUNoTU1jMmxuYzNSdmNtVXVaR1YyTVJFd0R3WURWUVFERXdoemFXZHpkRzl5WlRBZUZ3MHlNakEwTVRNeU1EQTJNVFZhRncwek1URXdNRFV4TXpVMk5UaGFNRGN4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWVNQndHQTFVRUF4TVZjMmxuYzNSdmNtVXRhVzUwWlhKdFpXUnBZWFJsTUhZd0VBWUhLb1pJemowQ0FRWUZLNEVFQUNJRFlnQUU4UlZTL3lzSCtOT3Z1RFp5UEladGlsZ1VGOU5sYXJZcEFkOUhQMXZCQkgxVTVDVjc3TFNTN3MwWmlING5FN0h2N3B0UzZMdnZSL1NUazc5OExWZ016TGxKNEhlSWZGM3RIU2FleExjWXBTQVNyMWtTME4vUmdCSnovOWpXQ2lYbm8zc3dlVEFPQmdOVkhROEJBZjhFQkFNQ0FRWXdFd1lEVlIwbEJBd3dDZ1lJS3dZQkJRVUhBd013RWdZRFZSMFRBUUgvQkFnd0JnRUIvd0lCQURBZEJnTlZIUTRFRmdRVTM5UHB6MVlrRVpiNXFOanBLRldpeGk0WVpEOHdId1lEVlIwakJCZ3dGb0FVV01BZVg1RkZwV2FwZXN5UW9aTWkwQ3JGeGZvd0NnWUlLb1pJemowRUF3TURad0F3WkFJd1BDc1FLNERZaVpZRFBJYURpNUhGS25meFh4NkFTU1ZtRVJmc3luWUJpWDJYNlNKUm5aVTg0LzlEWmRuRnZ2eG1BakJPdDZRcEJsYzRKLzBEeHZrVENxcGNsdnppTDZCQ0NQbmpkbElCM1B1M0J4c1BteWdVWTdJaTJ6YmRDZGxpaW93PSIKICAgICAgICAgIH0sCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlCOXpDQ0FYeWdBd0lCQWdJVUFMWk5BUEZkeEhQd2plRGxvRHd5WUNoQU8vNHdDZ1lJS29aSXpqMEVBd013S2pFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNUkV3RHdZRFZRUURFd2h6YVdkemRHOXlaVEFlRncweU1URXdNRGN4TXpVMk5UbGFGdzB6TVRFd01EVXhNelUyTlRoYU1Db3hGVEFUQmdOVkJBb1RESE5wWjNOMGIzSmxMbVJsZGpFUk1BOEdBMVVFQXhNSWMybG5jM1J2Y21Vd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVQ3WGVGVDRyYjNQUUd3UzRJYWp0TGszL09sbnBnYW5nYUJjbFlwc1lCcjVpKzR5bkIwN2NlYjNMUDBPSU9aZHhleFg2OWM1aVZ1eUpSUStIejA1eWkrVUYzdUJXQWxIcGlTNXNoMCtIMkdIRTdTWHJrMUVDNW0xVHIxOUw5Z2c5MmpZekJoTUE0R0ExVWREd0VCL3dRRUF3SUJCakFQQmdOVkhSTUJBZjhFQlRBREFRSC9NQjBHQTFVZERnUVdCQlJZd0I1ZmtVV2xacWw2ekpDaGt5TFFLc1hGK2pBZkJnTlZIU01FR0RBV2dCUll3QjVma1VXbFpxbDZ6SkNoa3lMUUtzWEYrakFLQmdncWhrak9QUVFEQXdOcEFEQm1BakVBajFuSGVYWnArMTNOV0JOYStFRHNEUDhHMVdXZzF0Q01XUC9XSFBxcGFWbzBqaHN3ZU5GWmdTczBlRTd3WUk0cUFqRUEyV0I5b3Q5OHNJa29GM3ZaWWRkMy9WdFdCNWI5VE5NZWE3SXgvc3RKNVRmY0xMZUFCTEU0Qk5KT3NRNHZuQkhKIgogICAgICAgICAgfQogICAgICAgIF0KICAgICAgfSwKICAgICAgInZhbGlkRm9yIjogewogICAgICAgICJzdGFydCI6ICIyMDIyLTA0LTEzVDIwOjA2OjE1WiIKICAgICAgfQogICAgfQogIF0sCiAgImN0bG9ncyI6IFsKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi90ZXN0IiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUViZndSK1JKdWRYc2NnUkJScEtYMVhGRHkzUHl1ZER4ei9TZm5SaTFmVDhla3BmQmQyTzF1b3o3anIzWjhuS3p4QTY5RVVRK2VGQ0ZJM3pldWJQV1U3dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjEtMDMtMTRUMDA6MDA6MDBaIiwKICAgICAgICAgICJlbmQiOiAiMjAyMi0xMC0zMVQyMzo1OTo1OS45OTlaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICJDR0NTOENoUy8yaEYwZEZySjRTY1JXY1lyQlk5d3pqU2JlYThJZ1kyYjNJPSIKICAgICAgfQogICAgfSwKICAgIHsKICAgICAgImJhc2VVcmwiOiAiaHR0cHM6Ly9jdGZlLnNpZ3N0b3JlLmRldi8yMDIyIiwKICAgICAgImhhc2hBbGdvcml0aG0iOiAiU0hBMl8yNTYiLAogICAgICAicHVibGljS2V5IjogewogICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUVpUFNsRmkwQ21GVGZFakNVcUY5SHVDRWNZWE5LQWFZYWxJSm1CWjh5eWV6UGpUcWh4cktCcE1uYW9jVnRMSkJJMWVNM3VYblF6UUdBSmRKNGdzOUZ5dz09IiwKICAgICAgICAia2V5RGV0YWlscyI6ICJQS0lYX0VDRFNBX1AyNTZfU0hBXzI1NiIsCiAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgInN0YXJ0IjogIjIwMjItMTAtMjBUMDA6MDA6MDBaIgogICAgICAgIH0KICAgICAgfSwKICAgICAgImxvZ0lkIjogewogICAgICAgICJrZXlJZCI6ICIzVDB3YXNiSEVUSmpHUjRjbVdjM0FxSktYcmplUEszL2g0cHlnQzhwN280PSIKICAgICAgfQogICAgfQogIF0sCiAgInRpbWVzdGFtcEF1dGhvcml0aWVzIjogWwogICAgewogICAgICAic3ViamVjdCI6IHsKICAgICAgICAib3JnYW5pemF0aW9uIjogInNpZ3N0b3JlLmRldiIsCiAgICAgICAgImNvbW1vbk5hbWUiOiAic2lnc3RvcmUtdHNhLXNlbGZzaWduZWQiCiAgICAgIH0sCiAgICAgICJ1cmkiOiAiaHR0cHM6Ly90aW1lc3RhbXAuc2lnc3RvcmUuZGV2L2FwaS92MS90aW1lc3RhbXAiLAogICAgICAiY2VydENoYWluIjogewogICAgICAgICJjZXJ0aWZpY2F0ZXMiOiBbCiAgICAgICAgICB7CiAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNSUlDRURDQ0FaYWdBd0lCQWdJVU9oTlVMd3lRWWU2OHdVTXZ5NHFPaXlvaml3d3dDZ1lJS29aSXpqMEVBd013T1RFVk1CTUdBMVVFQ2hNTWMybG5jM1J2Y21VdVpHVjJNU0F3SGdZRFZRUURFeGR6YVdkemRHOXlaUzEwYzJFdGMyVnNabk5wWjI1bFpEQWVGdzB5TlRBME1EZ3dOalU1TkROYUZ3MHpOVEEwTURZd05qVTVORE5hTUM0eEZUQVRCZ05WQkFvVERITnBaM04wYjNKbExtUmxkakVWTUJNR0ExVUVBeE1NYzJsbmMzUnZjbVV0ZEhOaE1IWXdFQVlIS29aSXpqMENBUVlGSzRFRUFDSURZZ0FFNHJhMlo4aEtOaWcyVDlrRmpDQVRvR0czMGpreStXUXYzQnpMK21LdmgxU0tOUi9Vd3V3c2ZOQ2c0c3J5b1lBZDhFNmlzb3ZWQTNNNGFvTmRtOVFEaTUwWjhuVEV5dnFnZkRQdFRJd1hJdGZpVy9BRmYxVjd1d2tia0FvajB4eGNvMm93YURBT0JnTlZIUThCQWY4RUJBTUNCNEF3SFFZRFZSME9CQllFRkluOWVVT0h6OUJsUnNNQ1JzY3NjMXQ5dE9zRE1COEdBMVVkSXdRWU1CYUFGSmpzQWU5L3UxSC8xSlVlYjRxSW1GTUhpYzYvTUJZR0ExVWRKUUVCL3dRTU1Bb0dDQ3NHQVFVRkJ3TUlNQW9HQ0NxR1NNNDlCQU1EQTJnQU1HVUNNRHRwc1YvNkthTzBxeUYvVU1zWDJhU1VYS1FGZG9HVHB0UUdjMGZ0cTFjc3VsSFBHRzZkc215TU5kM0pCK0czRVFJeEFPYWp2QmNqcEptS2I0TnYrMlRhb2o4VWM1K2I2aWg2RlhDQ0tyYVNxdXBlMDd6cXN3TWNYSlRlMWNFeHZIdnZsdz09IgogICAgICAgICAgfSwKICAgICAgICAgIHsKICAgICAgICAgICAgInJhd0J5dGVzIjogIk1JSUI5ekNDQVh5Z0F3SUJBZ0lVVjdmMEdMRE9vRXpJaDhMWFNXODBPSmlVcDE0d0NnWUlLb1pJemowRUF3TXdPVEVWTUJNR0ExVUVDaE1NYzJsbmMzUnZjbVV1WkdWMk1TQXdIZ1lEVlFRREV4ZHphV2R6ZEc5eVpTMTBjMkV0YzJWc1puTnBaMjVsWkRBZUZ3MHlOVEEwTURnd05qVTVORE5hRncwek5UQTBNRFl3TmpVNU5ETmFNRGt4RlRBVEJnTlZCQW9UREhOcFozTjBiM0psTG1SbGRqRWdNQjRHQTFVRUF4TVhjMmxuYzNSdmNtVXRkSE5oTFhObGJHWnphV2R1WldRd2RqQVFCZ2NxaGtqT1BRSUJCZ1VyZ1FRQUlnTmlBQVFVUU50ZlJUL291M1lBVGE2d0Iva0tUZTcwY2ZKd3lSSUJvdk1udDhSY0pwaC9DT0U4MnV5UzZGbXBwTExMMVZCUEdjUGZwUVBZSk5Yeld3aThpY3doS1E2Vy9RZTJoM29lYkJiMkZIcHdOSkRxbytUTWFDL3RkZmt2L0VsSkI3MmpSVEJETUE0R0ExVWREd0VCL3dRRUF3SUJCakFTQmdOVkhSTUJBZjhFQ0RBR0FRSC9BZ0VBTUIwR0ExVWREZ1FXQkJTWTdBSHZmN3RSLzlTVkhtK0tpSmhUQjRuT3Z6QUtCZ2dxaGtqT1BRUURBd05wQURCbUFqRUF3R0VHcmZHWlIxY2VuMVI4L0RUVk1JOTQzTHNzWm1KUnREcC9pN1NmR0htR1JQNmdSYnVqOXZPSzNiNjdaMFFRQWpFQXVUMkg2NzNMUUVhSFRjeVFTWnJrcDRtWDdXd2ttRitzVmJrWVk1bVhOK1JNSDEzS1VFSEhPcUFTYWVtWVdLL0UiCiAgICAgICAgICB9CiAgICAgICAgXQogICAgICB9LAogICAgICAidmFsaWRGb3IiOiB7CiAgICAgICAgInN0YXJ0IjogIjIwMjUtMDctMDRUMDA6MDA6MDBaIgogICAgICB9CiAgICB9CiAgXQp9Cg==", "registry.npmjs.org%2Fkeys.json": "ewogICAgImtleXMiOiBbCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OmpsM2J3c3d1ODBQampva0NnaDBvMnc1YzJVNExoUUFFNTdnajljejFrekEiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRTFPbGIzek1BRkZ4WEtIaUlrUU81Y0ozWWhsNWk2VVBwK0lodXRlQkpidUhjQTVVb2dLbzBFV3RsV3dXNktTYUtvVE5FWUw3SmxDUWlWbmtoQmt0VWdnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIxOTk5LTAxLTAxVDAwOjAwOjAwLjAwMFoiLAogICAgICAgICAgICAgICAgICAgICJlbmQiOiAiMjAyNS0wMS0yOVQwMDowMDowMC4wMDBaIgogICAgICAgICAgICAgICAgfQogICAgICAgICAgICB9CiAgICAgICAgfSwKICAgICAgICB7CiAgICAgICAgICAgICJrZXlJZCI6ICJTSEEyNTY6amwzYndzd3U4MFBqam9rQ2doMG8ydzVjMlU0TGhRQUU1N2dqOWN6MWt6QSIsCiAgICAgICAgICAgICJrZXlVc2FnZSI6ICJucG06YXR0ZXN0YXRpb25zIiwKICAgICAgICAgICAgInB1YmxpY0tleSI6IHsKICAgICAgICAgICAgICAgICJyYXdCeXRlcyI6ICJNRmt3RXdZSEtvWkl6ajBDQVFZSUtvWkl6ajBEQVFjRFFnQUUxT2xiM3pNQUZGeFhLSGlJa1FPNWNKM1lobDVpNlVQcCtJaHV0ZUJKYnVIY0E1VW9nS28wRVd0bFd3VzZLU2FLb1RORVlMN0psQ1FpVm5raEJrdFVnZz09IiwKICAgICAgICAgICAgICAgICJrZXlEZXRhaWxzIjogIlBLSVhfRUNEU0FfUDI1Nl9TSEFfMjU2IiwKICAgICAgICAgICAgICAgICJ2YWxpZEZvciI6IHsKICAgICAgICAgICAgICAgICAgICAic3RhcnQiOiAiMjAyMi0xMi0wMVQwMDowMDowMC4wMDBaIiwKICAgICAgICAgICAgICAgICAgICAiZW5kIjogIjIwMjUtMDEtMjlUMDA6MDA6MDAuMDAwWiIKICAgICAgICAgICAgICAgIH0KICAgICAgICAgICAgfQogICAgICAgIH0sCiAgICAgICAgewogICAgICAgICAgICAia2V5SWQiOiAiU0hBMjU2OkRoUTh3UjVBUEJ2RkhMRi8rVGMrQVl2UE9kVHBjSURxT2h4c0JIUndDN1UiLAogICAgICAgICAgICAia2V5VXNhZ2UiOiAibnBtOnNpZ25hdHVyZXMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9LAogICAgICAgIHsKICAgICAgICAgICAgImtleUlkIjogIlNIQTI1NjpEaFE4d1I1QVBCdkZITEYvK1RjK0FZdlBPZFRwY0lEcU9oeHNCSFJ3QzdVIiwKICAgICAgICAgICAgImtleVVzYWdlIjogIm5wbTphdHRlc3RhdGlvbnMiLAogICAgICAgICAgICAicHVibGljS2V5IjogewogICAgICAgICAgICAgICAgInJhd0J5dGVzIjogIk1Ga3dFd1lIS29aSXpqMENBUVlJS29aSXpqMERBUWNEUWdBRVk2WWE3VysrN2FVUHp2TVRyZXpINlljeDNjK0hPS1lDY05HeWJKWlNDSnEvZmQ3UWE4dXVBS3RkSWtVUXRRaUVLRVJoQW1FNWxNTUpoUDhPa0RPYTJnPT0iLAogICAgICAgICAgICAgICAgImtleURldGFpbHMiOiAiUEtJWF9FQ0RTQV9QMjU2X1NIQV8yNTYiLAogICAgICAgICAgICAgICAgInZhbGlkRm9yIjogewogICAgICAgICAgICAgICAgICAgICJzdGFydCI6ICIyMDI1LTAxLTEzVDAwOjAwOjAwLjAwMFoiCiAgICAgICAgICAgICAgICB9CiAgICAgICAgICAgIH0KICAgICAgICB9CiAgICBdCn0K" } } };

// src/sigstore/roots/github.json
var github_default = {
  mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
  certificateAuthorities: [
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "fulcio.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICKjCCAbCgAwIBAgIUW3TJVeOvr+NSvJXdOw8nEEn7HhQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTIzMDkxMjE0MDY1NFoXDTI0MDkxMTE0MDY1NFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEsosodObhuHG6Pr5vp5y+pmnKawS1h2hwv3r3hBwqh3ZHJAw64mhDnDs9fw4jKkZEBYRSVyOHyZppz4day8hgpTIDwdj44Oan4RDb+wmj04jfhVLjLsQ4Q/X4K/ynRgNXo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUm0vkDkQZ29hutYdayJobIRmf/iMwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIwIBl93E7vkWTvdeIm1WSIM4qNsj0ApE8LCj3k1vrY5x6/7yhAZs7QlO3/FBCoEeaZAjEAlJcNr37uZq9BYHODHBeO/gP+6EfbzsNaLV22ASBlhF/a9y83ESLuqCNN7IxGxmWT"
          },
          {
            rawBytes: "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2023-10-27T16:30:00Z",
        end: "2024-05-25T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "fulcio.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICKzCCAbCgAwIBAgIUOpyw2HaZefsj/4SPXutGof8E2CkwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI0MDUxMzAwMDAwMFoXDTI1MDUxMzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEJNJWvW8fckfk/oQmh+qCeIlFXl9YLEkKSjZCgcVB92Fi1HQnvmpCiyqpvP91SmT1/G6QbrmTGV7MmIQlDnBWHNUT+jwZ3elGu/yfr/v8U0uhZTIli/BMj5Y4ICHK/j4do3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUD0fF3cs+ldPyiWohHJ3JmO91V7gwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaQAwZgIxAO7BRC9i7oGUHjjlcHU/bfqk2NLy7t6wm3K5W+jBLFbAj6sVjYcY+rrYhop/OjclbQIxALafBKLPIPjoCI29BUHwLBFP6e92ZlyaoFtoqccceXAevRaDjXFvb5+M7wnD6AuAJw=="
          },
          {
            rawBytes: "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2024-05-13T00:00:00Z",
        end: "2024-10-25T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "fulcio.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICKzCCAbCgAwIBAgIUQeyd9UH06yZ63pDuqjgUZ58CnpMwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI0MTAwMzEyMDAwMFoXDTI1MTAwMzEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEwvbET2w+j9j9j50iTInH1gb9GSXkpsCvWz5orX1zgme+/Qh/5gMkpfmgfOSLV2ZRgT1hzujYmnKQvP2mCxYnbwQELAkAf+VhEY/7Uw3zZvguGQSdF1cxzRHiMTOha5eFo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUMib9z4ZYBcQANTVvVCa3KoTGbBUwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaQAwZgIxAPIU/zlJiJrxn6oTWNdEAD/YBSnhyxcvpq1D2DzFy8E8hbkEfMZPErYL7HyoL/BkdwIxAN9KDEKyktEUBrfHehfcLAzI2kERJx+8DSslXswOIbLaeqYfWsmrQAt5C0X/nOWxXA=="
          },
          {
            rawBytes: "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2024-10-07T00:00:00Z",
        end: "2025-06-19T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "fulcio.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICKTCCAbCgAwIBAgIUU7Y2PESb8FK88XCRQvI2rKDB5skwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI1MDUyNzAwMDAwMFoXDTI2MDUyNzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEevMuOTGccTTXLu65xinRJP4gxkOemyAPCmUXEvhXKtLd+aDgN87PI0QxutOmPuQD2dLZVfxQmt5lvwJpUDIVYkKpH3mDxYbF6MJPMbq+A/EhkMaOS2+mcJRJdY2uam0Vo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQU8tE1L3b7FV3qJKzSqy1w97vPt6AwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDZwAwZAIwSIsnfcDIvp+9SGBe9Es4xLDgZ6/B3wtODu+jtNUznQFPw1/WHa3iBMp3vYPkIqZDAjBBD4AKu166Hg7tDd5E8ckSCNNDkXD0Q7Xdl4yujgqv0goVMeOgRA1pKDGszhunjAQ="
          },
          {
            rawBytes: "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2025-05-27T00:00:00Z",
        end: "2025-12-09T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "fulcio.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICKjCCAbCgAwIBAgIUNansGfOzaol+jXgh/wsz0X36zTMwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI1MTExMzAwMDAwMFoXDTI2MTExMzAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE24Un0srydTqXkWtrVrNdgPRNa1cCZqBRpFImYqItuVs/mszkn+RSlwcMzg/LwphU84qwA8Xv2z8ZaIETHspoQgMO4dP5zhJ5W8M+9crL1kR4Co2vS3TJZF9Qpsg+HiTro3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUGO6KtZB8c9gbXS2uNF3tXCtFNhEwHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIxALmOdTRy/SiOc+QSf+eAPz24xWGhMryvNpyNvBZDeyqthC9KaMKmX+kHwJ0A6/bTXQIwE1mPbkH6tBXuWxlR/2Bj7UZ3MADlHSYGQUjpHMdQqJk17UVBywad5U6uA/f0pFdU"
          },
          {
            rawBytes: "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2025-11-13T00:00:00Z",
        end: "2026-07-13T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "fulcio.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICKjCCAbCgAwIBAgIUCZdc6761A2K2ny11d+8tvDIlBuAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMB4XDTI2MDYxMjAwMDAwMFoXDTI3MDYxMjAwMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwyMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE8K+awztD1Q48OQsI2PzffEwHJxdHoKneYSSRgnG6VCk0RlZWeVHM7EwpsDMgMMz98IrRqVBAjxSt7fs39rz6NUKG3T26Khv0gmzuJ1xG0j0BmK0j0kkfRvzYpQKv108to3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwMwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUgeNOwb9e7ggupu+PZL6nr0Wgm88wHwYDVR0jBBgwFoAUwOG4UqRLTz7eejgRBs9JjqFFmzMwCgYIKoZIzj0EAwMDaAAwZQIweEGv0C3qXaA2+oPahLsBzRA2C5+oWNE5Jq1Qpqrn0QeDCSY5eCKzwFjVa5eICks5AjEAsifahLxtAiHc0I2SWHYX3s3sfOLPArgK6oBM0hKbIMCOokEUhss67N06KOuV2rqQ"
          },
          {
            rawBytes: "MIICFTCCAZugAwIBAgIUD3Jlqt4qhrcZI4UnGfPGrEq/pjQwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDkxMTEyMDAwMFoXDTI4MDkwOTEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZGdWxjaW8gSW50ZXJtZWRpYXRlIGwxMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAE7X7nK0wC7uEmDjW+on0sXIX3FacL3hhcrhneA+M/kl1OtvQiPmFrH9lbUQqOj/AfspJ8uGY3jaq8WuSg6ghatzYfuuzLAJIK4nGpCBafncF8EynOssPq64/Dz+JUWXqlo2YwZDAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBATAdBgNVHQ4EFgQUwOG4UqRLTz7eejgRBs9JjqFFmzMwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAI8HWLrke7uzhOpwlD1cNixPmoX9XFKe7bEPozo0D+vKi0Gt6VlC7xPedFIw4/AypAIwQP+FGRWvfx0IAH5/n0aRiN7/LVpyFA5RkJASZOVOib2Y8pNuhXa9V3ZbWO6v6kW/"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2026-06-12T00:00:00Z"
      }
    }
  ],
  timestampAuthorities: [
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "timestamp.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICHDCCAaGgAwIBAgIUNDVlmtZuvoujn4KwiC/oxIr8hxAwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTIzMDgzMTEyMDAwMFoXDTI0MDgzMDEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEV/zJhNTdu0Fa9hGCUih/JvqEoE81tEWrAVwUXXhdRgIY9hIFErLhNo6sSOpV9d7Zuy0KWMHhcimCUr41a1732ByVRy3f+Z4QhqpsgFMh5b5J90HJLK7HOyUZjehAnvSno3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUGwE6T5ZIh6lY9wP6vt42UHyVMewwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaQAwZgIxAJo48LtrSsn0UmLtqGiUKg2EUvso+aDN5EyjpvMmobZ/Oq9zjnR7Of369hoABW4/1gIxANg5ZW4FqijhsXnA3md6jM9yLrLCI9QL+KnuZnXq6WgAcNQaAN7PNNjVDKV3iJEklw=="
          },
          {
            rawBytes: "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2023-10-27T16:30:00Z",
        end: "2024-05-25T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "timestamp.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICGzCCAaGgAwIBAgIUPPgn6ner1PU/75CQ+62fdBuazaAwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI0MDUxMzAwMDAwMFoXDTI1MDUxMzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEA0pG1mAC4qafk1JJuOoIvhnMME9XmBDxjGFreDLnyzaexIzRw+UHUFy8C2gE6Me+0tIGQt4Ftbu66NGmfvBkR6boPMYQSU2O5X5ykZBm/9LR/Aqz0lgmBy/OlXvTJjglo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUDa4GVhd97Z2V8kiVl9DB0kC53CMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwEQHd++b7IBAAuqT2/1i/wXf1WM2XrkFF6qd1c3kFcBVvdLQyJ5KoyNUHnfCCVJROAjEA+FoASOEcARlU6RqVcif9JthHwzh6nNwz0AfAHvO8xantN/7HjiLmFrFEGR/g0kN/"
          },
          {
            rawBytes: "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2024-05-13T00:00:00Z",
        end: "2024-10-25T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "timestamp.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICGzCCAaGgAwIBAgIUH7swiMTn+svhcDh80OeZccDTj7AwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI0MTAwNDEyMDAwMFoXDTI1MTAwNDEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEM7jdYNBTeD6hjym2/y73b50u2AFQsf8305Sr1NleOqamH9aWt6obhJQH3NoNUw9iFzHcDvafYWQFMu7SmOxS5n3aqwwfR8oJxKnEl36uCmGB+8TXS3B76SVTHEhG5rzOo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUQvz9YbWX3S6a+jruBkhRBiE2RCkwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIxAI4dhu5iyx/g+z1vKAAWvHtebl1ZwsC+Vwgjm6Ttlq5yLNHHvYEnJ/h15Qv2IuXvdgIwZ8H/iy4lXsFJdFYSsB1/zavl24EgxSzxK/pCpihXMetYYDA/lX3xMyquisMx45rN"
          },
          {
            rawBytes: "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2024-10-07T00:00:00Z",
        end: "2025-06-19T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "timestamp.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICGzCCAaGgAwIBAgIUaaAaeAO3NzYXR/muq5YMnGY34IUwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI1MDUyNzAwMDAwMFoXDTI2MDUyNzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEAjyAb+jWITMjkgbjWC02N05Zf5/kPs73ICf5/8lHSyHnoqqItP2z3fkMpWiRpelX8eIjzCjZ0Zht+DpGxtJUNh5jMa+fFv2qoDLGbnQ17DXKXCr9nWHF4vCMflHZK5JHo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUyvAcv8s1s37A/IWZAwdEptzjfWIwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwMnoHA4qDtR3eRohUIhvHGG70xT9XMfEnuj0kRvi9wu9VumL4pXqz1ktJgTBm6DrYAjEA5SYnRfUm2yAYmGEkJr9RvSCV9O7X+fL8KqfM4TOPrXJLMERQjhRXbWZ4DjxvifnF"
          },
          {
            rawBytes: "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2025-05-27T00:00:00Z",
        end: "2025-12-09T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "timestamp.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICGzCCAaGgAwIBAgIUHiljSG9Nx/Qf/gPpl7V1kyRh/jYwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI1MTExMzAwMDAwMFoXDTI2MTExMzAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEG1ZUJgbtNpInC7jR9hi4OMWK5yF5VeRpmCs6ADS5lx23MEHo3ek32O123e3YwH+J3F9Vbpd7ePQHnpdc6tsBcQ/y/NPw2Vf+VwMI/E35C5/3Y9A5kRXq9CFXC1bU6Fj6o3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUXa9JaNrcN+1Je5aHEemVnH2XXtMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIwJyVOay8lriDg4Up0VFWc/o19mzuQeoEItzM2dG50eXF4KbPo9zfdviS3D6StPFRGAjEA5IHCXJ8qP8CsAsQmT3IPimUTAvDNJZI4GFIxs+od/R/EUHGu4NxuwPX3A1ZnJP7z"
          },
          {
            rawBytes: "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2025-11-13T00:00:00Z",
        end: "2026-07-13T00:00:00Z"
      }
    },
    {
      subject: {
        organization: "GitHub, Inc.",
        commonName: "Internal Services Root"
      },
      uri: "timestamp.githubapp.com",
      certChain: {
        certificates: [
          {
            rawBytes: "MIICGzCCAaGgAwIBAgIUFzPb1un+DvofqFPzAXiB5slHM1IwCgYIKoZIzj0EAwMwMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMB4XDTI2MDYxMjAwMDAwMFoXDTI3MDYxMjAwMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgVGltZXN0YW1waW5nMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAETpok7Tndv57l0YnFjKL+VpcusM8A2xgbTdV353wW8IynvsLTGAjF1BNS4x80TDKHbXxN3jSoSId1u1c3sCWpuEqHB1bbBqCfrlslNn6hyWzhwtiqRLE4LM0T+RPclKQCo3gwdjAOBgNVHQ8BAf8EBAMCB4AwDAYDVR0TAQH/BAIwADAdBgNVHQ4EFgQUu/GnSzNLJ4IjG9elW5L5a/W61JMwHwYDVR0jBBgwFoAUdh+GTP65aetHLVLs9hdhGgDIKIwwFgYDVR0lAQH/BAwwCgYIKwYBBQUHAwgwCgYIKoZIzj0EAwMDaAAwZQIxANGz5WZBgyZqGnuhr0gDhUW2s4ZXkJ1CMUaFzynjsQ0/8WZghN7Jh04vmT4Vl8y9zgIwJeBHIZNDZtjzDQB0UC+7im4snua3zsBrRbsEtWnqQhDzyT580H/uF4EVQN2kUUtZ"
          },
          {
            rawBytes: "MIICJDCCAaqgAwIBAgIUckXVHpiw7iJY1V/jY8LYLj5TgqAwCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTI4MDgwNTEyMDAwMFowMjEVMBMGA1UEChMMR2l0SHViLCBJbmMuMRkwFwYDVQQDExBUU0EgaW50ZXJtZWRpYXRlMHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEISv96hTQ58QroEzzu4K+o9p8YkwDCBia2U7Y+VBNbOG/w1mLRibve9hSeUE1FSyLBMkiFSSm6MexcsbjyqOoNtRxuMinyYt6DSEox+/It2s/bTPyNAN0QP0DCQQOpnTZo3sweTAOBgNVHQ8BAf8EBAMCAQYwEwYDVR0lBAwwCgYIKwYBBQUHAwgwEgYDVR0TAQH/BAgwBgEB/wIBADAdBgNVHQ4EFgQUdh+GTP65aetHLVLs9hdhGgDIKIwwHwYDVR0jBBgwFoAUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaAAwZQIxAIhf+2E5W2yOb/fCDAjhL/G/jerf74M0tG/zyo32U2keawxkzZosDdwnPaHaGLynAQIwa8nr3en4fZz1AdOZm6nK5hr1qK2F94nifgnAJ/WeT0fZnK/oHan0R28x363qYuYH"
          },
          {
            rawBytes: "MIIB9TCCAXqgAwIBAgIUNFryA06EHDIcd5EIbe8swbl9OY4wCgYIKoZIzj0EAwMwODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MB4XDTIzMDgwNzEyMDAwMFoXDTMzMDgwNDEyMDAwMFowODEVMBMGA1UEChMMR2l0SHViLCBJbmMuMR8wHQYDVQQDExZJbnRlcm5hbCBTZXJ2aWNlcyBSb290MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEXYaXx4H0oNuVP/2cfydA3oaafvvkkkgb5hbL8/j/BO25S7uTmDOCA5e4QLLWCKFuc+xp2j14tCH4WmHzMUDvf2tXtInVliY5wZgQMM9L6klo/IwA9x4omdcjnT+kKJAjo0UwQzAOBgNVHQ8BAf8EBAMCAQYwEgYDVR0TAQH/BAgwBgEB/wIBAjAdBgNVHQ4EFgQUfFJ5/6rhfHEZPnXAhrQLhGkJJMwwCgYIKoZIzj0EAwMDaQAwZgIxAPzXsV+eokrqOHSQZH/XhhHE1slOscKy3DQpYpYJ1AWmJ2lJu/XOmubBX5s7apllUwIxALw2Ts8CDACiK42UymC8fk6sbNfoXUAWqdyKTVt2Lst+wNdkRniGvx7jT65BKTkcsQ=="
          }
        ]
      },
      validFor: {
        start: "2026-06-12T00:00:00Z"
      }
    }
  ]
};

// src/sigstore/trusted-roots.ts
var import_errors2 = __toESM(require_errors(), 1);

// src/text/decode.ts
function decodeUtf8(input, maxBytes) {
  const size = typeof input === "string" ? Buffer.byteLength(input) : input.byteLength;
  if (size > maxBytes) return { ok: false, reason: `is larger than the ${maxBytes} bytes that are read` };
  if (typeof input === "string") return { ok: true, text: input };
  try {
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(input) };
  } catch {
    return { ok: false, reason: "is not valid UTF-8" };
  }
}

// src/text/json-scan.ts
var scalar = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?|true|false|null/y;
var hexEscape = /[0-9a-fA-F]{4}/y;
function scanJson(text2, maxDepth) {
  const frames = [];
  let at = 0;
  let wants = "value";
  const afterValue = () => frames.length === 0 ? "end" : "comma";
  const fault = (reason, offset = at) => ({ reason, offset });
  for (; ; ) {
    at = skipSpace(text2, at);
    if (at >= text2.length) return wants === "end" ? null : fault("ends too early");
    if (wants === "end") return fault("has something after its end");
    const unit = text2.charCodeAt(at);
    const keys2 = frames.at(-1)?.keys ?? null;
    if (wants === "comma") {
      if (unit === (keys2 ? 125 : 93)) {
        frames.pop();
        wants = afterValue();
      } else if (unit === 44) {
        wants = keys2 ? "key" : "value";
      } else return fault(keys2 ? "wants ',' or '}' here" : "wants ',' or ']' here");
      at++;
    } else if (wants === "key" || wants === "key-or-end") {
      if (unit === 125 && wants === "key-or-end") {
        frames.pop();
        wants = afterValue();
        at++;
        continue;
      }
      if (unit !== 34) return fault("wants a key in double quotes here");
      const end = stringEnd(text2, at);
      if (typeof end !== "number") return end;
      const key = decodeKey(text2.slice(at, end));
      if (keys2?.has(key)) return fault("has the same key twice in one object");
      keys2?.add(key);
      at = skipSpace(text2, end);
      if (text2.charCodeAt(at) !== 58) return fault(at < text2.length ? "wants ':' here" : "ends too early");
      at++;
      wants = "value";
    } else if (unit === 93 && wants === "value-or-end") {
      frames.pop();
      wants = afterValue();
      at++;
    } else if (unit === 123 || unit === 91) {
      if (frames.length >= maxDepth) return fault(`is nested deeper than ${maxDepth} levels`);
      frames.push({ keys: unit === 123 ? /* @__PURE__ */ new Set() : null });
      wants = unit === 123 ? "key-or-end" : "value-or-end";
      at++;
    } else if (unit === 34) {
      const end = stringEnd(text2, at);
      if (typeof end !== "number") return end;
      at = end;
      wants = afterValue();
    } else {
      scalar.lastIndex = at;
      if (!scalar.test(text2)) return fault("wants a value here");
      at = scalar.lastIndex;
      wants = afterValue();
    }
  }
}
function skipSpace(text2, from) {
  let at = from;
  for (; at < text2.length; at++) {
    const unit = text2.charCodeAt(at);
    if (unit !== 32 && unit !== 10 && unit !== 13 && unit !== 9) break;
  }
  return at;
}
function stringEnd(text2, start) {
  for (let at = start + 1; at < text2.length; at++) {
    const unit = text2.charCodeAt(at);
    if (unit === 34) return at + 1;
    if (unit < 32) return { reason: "has a control character inside a string", offset: at };
    if (unit !== 92) continue;
    const escape = text2[++at];
    if (escape === "u") {
      hexEscape.lastIndex = at + 1;
      if (!hexEscape.test(text2)) return { reason: "has a broken escape inside a string", offset: at - 1 };
      at += 4;
    } else if (escape === void 0 || !'"\\/bfnrt'.includes(escape)) {
      return { reason: "has a broken escape inside a string", offset: at - 1 };
    }
  }
  return { reason: "has a string that never ends", offset: start };
}
function decodeKey(quoted2) {
  return quoted2.includes("\\") ? JSON.parse(quoted2) : quoted2.slice(1, -1);
}

// src/text/lines.ts
function placesOf(text2) {
  let starts = null;
  return (offset) => {
    starts ??= lineStarts(text2);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.max(0, offset - (starts[low] ?? 0)) + 1 };
  };
}
function lineStarts(text2) {
  const starts = [0];
  for (let index = 0; index < text2.length; index++) {
    const unit = text2.charCodeAt(index);
    if (unit === 13 && text2.charCodeAt(index + 1) === 10) continue;
    if (unit === 10 || unit === 13) starts.push(index + 1);
  }
  return starts;
}

// src/text/json.ts
function parseJson(input, limits2 = {}) {
  const { maxBytes = 33554432, maxDepth = 64 } = limits2;
  const decoded2 = decodeUtf8(input, maxBytes);
  if (!decoded2.ok) return { ok: false, reason: decoded2.reason, line: 1, column: 1 };
  const { text: text2 } = decoded2;
  if (text2.startsWith("\uFEFF")) return { ok: false, reason: "starts with a byte order mark", line: 1, column: 1 };
  const fault = scanJson(text2, maxDepth);
  if (fault) return { ok: false, reason: fault.reason, ...placesOf(text2)(fault.offset) };
  return { ok: true, value: JSON.parse(text2) };
}

// src/sigstore/organisation.ts
var import_node_crypto2 = require("node:crypto");
function organisationOf(der) {
  try {
    const { subject: subject2, issuer } = new import_node_crypto2.X509Certificate(der).toLegacyObject();
    return { subject: single(subject2?.O), issuer: single(issuer?.O) };
  } catch {
    return { subject: null, issuer: null };
  }
}
function single(value) {
  return typeof value === "string" ? value : null;
}

// src/sigstore/ports.ts
var githubInstance = "github";
var verificationCodes = [
  "BUNDLE_UNREADABLE",
  "BUNDLE_VERSION",
  "ENVELOPE",
  "SIGNATURE",
  "CERTIFICATE",
  "LOG_ENTRY",
  "TIMESTAMP",
  "ROOT_UNKNOWN"
];

// src/sigstore/trusted-roots.ts
var knownInstances = {
  "sigstore.dev": "public-good",
  "GitHub, Inc.": githubInstance
};
var maximumBytes = 8 * 1024 * 1024;
var maximumRoots = 64;
var publicGoodRoot = {
  name: "public-good",
  organisation: "sigstore.dev",
  get root() {
    const encoded = seeds_default["https://tuf-repo-cdn.sigstore.dev"].targets["trusted_root.json"];
    return JSON.parse(Buffer.from(encoded, "base64").toString("utf8"));
  }
};
var githubRoot = { name: githubInstance, organisation: "GitHub, Inc.", root: github_default };
var shippedRoots = [publicGoodRoot, githubRoot];
function readTrustedRoots(text2, name2 = "custom") {
  const whole = parseJson(text2, { maxBytes: maximumBytes });
  if (whole.ok) return [named(whole.value, name2)];
  const lines = text2.split(/\r?\n/).filter((line4) => line4.trim() !== "");
  if (lines.length === 0 || lines.length > maximumRoots || text2.length > maximumBytes) throw unreadable(whole.reason);
  return lines.map((line4, index) => {
    const parsed = parseJson(line4, { maxBytes: maximumBytes });
    if (!parsed.ok) throw unreadable(lines.length === 1 ? parsed.reason : `line ${index + 1} ${parsed.reason}`);
    return named(parsed.value, name2);
  });
}
function named(root, name2) {
  const authorities = root?.certificateAuthorities;
  if (!Array.isArray(authorities) || authorities.length === 0) {
    throw unreadable("a root without certificate authorities");
  }
  const names2 = new Set(
    authorities.map((authority) => {
      const chain = authority?.certChain;
      const first = chain?.certificates?.[0]?.rawBytes;
      return typeof first === "string" ? organisationOf(Buffer.from(first, "base64")).subject : null;
    })
  );
  const [organisation] = names2;
  const known = names2.size === 1 && typeof organisation === "string" ? knownInstances[organisation] : void 0;
  return { name: known ?? name2, root };
}
function unreadable(reason) {
  return new import_errors2.CopseError(
    "TRUST_ROOT_INVALID",
    `The trusted root cannot be read: ${reason}.`,
    "Give a Sigstore trusted root as JSON, or as JSON lines with one root each, e.g. from `gh attestation trusted-root`."
  );
}

// src/verify/verify-folders.ts
var import_verifier = __toESM(require_verifier(), 1);

// src/verify/folders.ts
var import_node_crypto3 = require("node:crypto");
var import_node_fs = require("node:fs");
var import_promises = require("node:fs/promises");
var import_node_path = require("node:path");
var import_promises2 = require("node:stream/promises");
var import_errors3 = __toESM(require_errors(), 1);

// src/names.ts
var predicateType = "https://w3id.org/copse/principle-evidence/v1";
var summaryPredicateType = "https://in-toto.io/attestation/svr/v0.2";
var statementType = "https://in-toto.io/Statement/v1";
var payloadType = "application/vnd.in-toto+json";
var factsFileName = "copse-facts.json";
var summaryFileName = "copse-summary.sigstore.json";
var evidenceLinesFileName = "copse-evidence.jsonl";
var cycloneDxFileName = "copse.cdx.json";
var oscalFileName = "copse-oscal.json";
var gemaraFileName = "copse-gemara.json";
var selfAssessmentFileName = "copse-self-assessment.yaml";
var madeCycloneDxFileName = "copse-sbom.cdx.json";
var madeSpdxFileName = "copse-sbom.spdx.json";
var madeSbomFileNames = [madeCycloneDxFileName, madeSpdxFileName];
var exportFileNames = [
  cycloneDxFileName,
  oscalFileName,
  gemaraFileName,
  selfAssessmentFileName
];
function bundleFileName(principle) {
  return `copse-p${String(principle).padStart(2, "0")}.sigstore.json`;
}
function isCopseFile(name2) {
  return /^copse-[a-z0-9-]+\.(sigstore\.json|unsigned\.json|jsonl|json|html|yaml|docx|cdx\.json|spdx\.json)$/.test(name2) || name2 === cycloneDxFileName;
}

// src/verify/folders.ts
var limits = { files: 1e4, evidenceBytes: 64 * 1024 * 1024 };
var unreadable2 = (path2, error2) => new import_errors3.CopseError(
  "FILE_UNREADABLE",
  `${path2} cannot be read (${error2.code ?? "unknown error"}).`,
  "Check the path and its permissions.",
  error2
);
async function readBytes(path2) {
  try {
    const { size } = await (0, import_promises.stat)(path2);
    if (size > limits.evidenceBytes)
      throw new import_errors3.CopseError("FILE_UNREADABLE", `${path2} has ${size} bytes.`, "No evidence file is over 64 MiB.");
    return await (0, import_promises.readFile)(path2);
  } catch (error2) {
    throw error2 instanceof import_errors3.CopseError ? error2 : unreadable2(path2, error2);
  }
}
async function everythingIn(folder) {
  try {
    const names2 = await (0, import_promises.readdir)(folder);
    if (names2.length > limits.files)
      throw new import_errors3.CopseError("FILE_UNREADABLE", `${folder} holds ${names2.length} files.`, "Name a smaller folder.");
    return names2.sort();
  } catch (error2) {
    throw error2 instanceof import_errors3.CopseError ? error2 : unreadable2(folder, error2);
  }
}
async function readEvidence(folder) {
  const files = /* @__PURE__ */ new Map();
  for (const name2 of (await everythingIn(folder)).filter(isCopseFile)) {
    if (await isFile((0, import_node_path.join)(folder, name2))) files.set(name2, await readBytes((0, import_node_path.join)(folder, name2)));
  }
  if (files.size === 0) {
    throw new import_errors3.CopseError("USAGE", `${folder} holds no copse-* file.`, "Name the folder with the downloaded evidence.");
  }
  return files;
}
async function digestFolder(folder) {
  const [artefacts2, own] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
  const others = [];
  for (const name2 of await everythingIn(folder)) {
    const path2 = (0, import_node_path.join)(folder, name2);
    if (await isFile(path2)) (isCopseFile(name2) ? own : artefacts2).set(name2, await digestFile(path2));
    else others.push(name2);
  }
  return { artefacts: artefacts2, own, others };
}
async function isFile(path2) {
  const found = await (0, import_promises.stat)(path2).catch(() => (0, import_promises.lstat)(path2)).catch((error2) => {
    throw unreadable2(path2, error2);
  });
  return found.isFile();
}
async function digestFile(path2) {
  const hash2 = (0, import_node_crypto3.createHash)("sha256");
  await (0, import_promises2.pipeline)((0, import_node_fs.createReadStream)(path2), hash2).catch((error2) => {
    throw unreadable2(path2, error2);
  });
  return hash2.digest("hex");
}

// src/text/values.ts
function isFields(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function fieldsOf(value) {
  return isFields(value) ? value : {};
}
function fieldsOrNull(value) {
  return isFields(value) ? value : null;
}

// src/code/reading.ts
var readings = ["sscop-14", "dsit"];
var principleNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14];

// src/principles/principle.ts
function definePrinciple(principle) {
  return principle;
}

// src/principles/check.ts
function defineCheck(check2) {
  return check2;
}

// src/principles/reading/glob.ts
var longest2 = 1e3;
function matchesGlob(pattern, name2) {
  if (pattern.length > longest2 || name2.length > longest2) return "unknown";
  const tokens = tokenize(pattern);
  if (tokens === null) return "unknown";
  let states = reach(tokens, /* @__PURE__ */ new Set([0]), true);
  for (const char of name2) {
    const next = /* @__PURE__ */ new Set();
    for (const at of states) {
      const token = tokens[at];
      if (token === void 0) continue;
      if (token.type === "folders" || token.type === "run" && char !== "/") next.add(at);
      else if (takes(token, char)) next.add(at + 1);
    }
    states = reach(tokens, next, char === "/");
  }
  return states.has(tokens.length) ? "yes" : "no";
}
function takes(token, char) {
  if (token.type === "char") return token.char === char;
  if (token.type === "any") return char !== "/";
  return token.type === "set" && char !== "/" && token.chars.includes(char);
}
function reach(tokens, from, segmentStart) {
  const all = new Set(from);
  for (const at of all) {
    const type = tokens[at]?.type;
    if (type === "run" || type === "folders" && segmentStart) all.add(at + 1);
  }
  return all;
}
function tokenize(pattern) {
  const tokens = [];
  const chars = [...pattern];
  for (let at = 0; at < chars.length; at += 1) {
    const char = chars[at] ?? "";
    if (char === "\\" || char === "{" || char === "}") return null;
    if (char === "?") tokens.push({ type: "any" });
    else if (char === "[") {
      const end = chars.indexOf("]", at + 1);
      const set = end < 0 ? null : expand(chars.slice(at + 1, end));
      if (set === null) return null;
      tokens.push({ type: "set", chars: set });
      at = end;
    } else if (char === "*") {
      const starts = at === 0 || chars[at - 1] === "/";
      if (starts && chars[at + 1] === "*" && chars[at + 2] === "/") {
        tokens.push({ type: "folders" });
        at += 2;
      } else tokens.push({ type: "run" });
    } else tokens.push({ type: "char", char });
  }
  return tokens;
}
function expand(set) {
  if (set.length === 0 || set[0] === "^" || set[0] === "!") return null;
  let chars = "";
  for (let at = 0; at < set.length; at += 1) {
    const [from = "", dash, to] = set.slice(at, at + 3);
    if (dash !== "-" || to === void 0) {
      chars += from;
      continue;
    }
    const [low, high] = [from.charCodeAt(0), to.charCodeAt(0)];
    if (low > high || high > 127) return null;
    for (let code3 = low; code3 <= high; code3 += 1) chars += String.fromCharCode(code3);
    at += 2;
  }
  return chars;
}
function coversRef(condition, ref, defaultBranch) {
  const one = (pattern) => {
    if (pattern === "~ALL") return "yes";
    if (pattern !== "~DEFAULT_BRANCH") return matchesGlob(pattern, ref);
    if (!ref.startsWith("refs/heads/")) return "no";
    return defaultBranch === null ? "unknown" : ref === `refs/heads/${defaultBranch}` ? "yes" : "no";
  };
  const included = any(condition.include.map(one));
  const excluded = any(condition.exclude.map(one));
  if (included === "no" || excluded === "yes") return "no";
  return included === "yes" && excluded === "no" ? "yes" : "unknown";
}
function any(matches) {
  if (matches.includes("yes")) return "yes";
  return matches.includes("unknown") ? "unknown" : "no";
}

// src/principles/reading/material-changes.ts
var materialLabel = "material-change";
var never = /(?:^|\/)(?:docs?|node_modules|vendor|third[-_]party|testdata|tests?|__tests__|e2e|fixtures|examples?)\/|\.(?:md|markdown|rst|adoc|txt|png|svg)$|[._-](?:test|spec)\.[a-z]{1,5}$|_test\.[a-z]{1,5}$/i;
var usual = [
  ["workflow", /^\.github\/(?:workflows|actions)\/|(?:^|\/)action\.ya?ml$|^\.gitlab-ci\.ya?ml$|(?:^|\/)jenkinsfile$/i],
  [
    "container or infrastructure",
    /(?:^|\/)(?:(?:docker|container)file[^/]{0,60}|(?:docker-)?compose[^/]{0,60}\.ya?ml|chart\.yaml|values[^/]{0,60}\.yaml)$|\.(?:tf|tfvars|bicep|dockerfile)$|(?:^|\/)(?:k8s|kubernetes|helm|charts?|terraform)\/[^.]{0,200}\.(?:ya?ml|json)$/i
  ],
  [
    "API description",
    /(?:^|\/)[^/]{0,60}(?:openapi|swagger|asyncapi)[^/]{0,60}\.(?:ya?ml|json)$|\.(?:proto|graphqls?|wsdl|avdl|raml)$/i
  ],
  [
    "authentication or cryptography",
    /(?:^|[/._-])(?:auth|authn|authz|authentication|authorization|oauth2?|oidc|saml|sso|login|logins|session|sessions|password|passwords|crypto|cryptography|encryption|decrypt|encrypt|signing|signature|signatures|jwt|jwks|tls|certificates?|keystore|permission|permissions|rbac|acl|csrf|mfa|totp|webauthn|passkeys?)(?:[/._-]|$)/i
  ]
];
var code = /\.(?:[cm]?[jt]sx?|py|go|rs|java|kt|kts|scala|rb|php|cs|fs|vb|c|cc|cpp|cxx|h|hpp|swift|m|mm|ex|exs|erl|clj|dart|pl|lua|sql|sh)$/i;
function materialReason(path2, globs) {
  const short2 = path2.slice(0, 400);
  for (const glob of globs) if (isUnder(glob, short2)) return `configured: ${glob}`;
  if (never.test(short2)) return null;
  for (const [reason, pattern] of usual)
    if (pattern.test(short2) && (reason !== "authentication or cryptography" || code.test(short2))) return reason;
  return null;
}
function materialFiles(files, globs) {
  return files.flatMap(({ path: path2 }) => {
    const reason = materialReason(path2, globs);
    return reason === null ? [] : [{ path: path2, reason }];
  });
}
function labelledSince(model, commits) {
  const later = commits.filter(({ sha, committedAt }) => sha !== model.sha && committedAt > model.committedAt);
  const numbers = later.flatMap(
    ({ pullRequest }) => pullRequest?.merged === true && pullRequest.labels.includes(materialLabel) ? [pullRequest.number] : []
  );
  return [...new Set(numbers)].filter((number) => number !== model.pullRequest?.number).map((number) => `#${number}`);
}
function isUnder(glob, path2) {
  const whole = glob.endsWith("/**") ? `${glob}/*` : glob;
  return matchesGlob(whole, path2) === "yes";
}

// src/principles/reading/words.ts
function count(n, one, many = `${one}s`) {
  return `${String(n)} ${n === 1 ? one : many}`;
}
function naming(names2, most = 3) {
  const shown = names2.slice(0, most).join(", ");
  return names2.length > most ? `${shown} and ${String(names2.length - most)} more` : shown;
}
function capped(lines, most = 50) {
  return lines.length > most ? [...lines.slice(0, most), `\u2026 and ${String(lines.length - most)} more`] : lines;
}
function shortSha(sha) {
  return sha.slice(0, 7);
}
function tally(words4) {
  const counts = /* @__PURE__ */ new Map();
  for (const word of words4) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word, n]) => `${word}: ${String(n)}`).join(", ");
}
function sentence(text2) {
  return /[.!?]$/.test(text2) ? text2 : `${text2}.`;
}

// src/principles/reading/verdict.ts
function met(because, extra = {}) {
  return { result: "met", because, ...extra };
}
function notMet(because, fix7, extra = {}) {
  return { result: "not_met", because, fix: fix7, ...extra };
}
function notObservable(because, permission, extra = {}) {
  return { result: "not_observable", because, ...permission === void 0 ? {} : { permission }, ...extra };
}
function notApplicable(because, extra = {}) {
  return { result: "not_applicable", because, ...extra };
}
function unseen(what, fact, extra = {}) {
  return notObservable(`${what} could not be seen: ${sentence(fact.detail)}`, fact.permission, extra);
}
function missing(what) {
  return notObservable(`The platform shows no ${what}, so there was nothing to judge.`, void 0);
}

// src/principles/reading/threat-models.ts
function shellGaps(model) {
  if (model.problem !== null) return [`it cannot be read: ${model.problem.reason}`];
  return [
    ...model.assets + model.dataFlows > 0 ? [] : ["it names no asset and no data flow"],
    ...model.threats > 0 || model.derivesThreats ? [] : ["it names no threat"],
    ...model.mitigations > 0 ? [] : ["it names no mitigation"]
  ];
}
function modelLine({
  path: path2,
  format,
  assets,
  dataFlows,
  threats,
  derivesThreats,
  mitigations
}) {
  const worked = derivesThreats ? " (and those its tool works out)" : "";
  const flows = count(dataFlows, "data flow");
  return `${path2} (${format}): ${count(assets, "asset")}, ${flows}, ${count(threats, "threat")}${worked}, ${count(mitigations, "mitigation")}`;
}
function datedModels({
  threatModels,
  threatModelHistory
}) {
  if (threatModels.state === "hidden") return unseen("The threat models", threatModels);
  const models = threatModels.state === "seen" ? threatModels.value.models : [];
  const sound = new Set(models.filter((model) => shellGaps(model).length === 0).map(({ path: path2 }) => path2));
  if (sound.size === 0)
    return notObservable("No threat model with content is in the tree, so its last change is not known.", void 0);
  if (threatModelHistory.state === "hidden") return unseen("The history of the threat model", threatModelHistory);
  const last = threatModelHistory.state === "seen" ? threatModelHistory.value.last : [];
  const dated = last.filter(({ path: path2 }) => sound.has(path2));
  return dated.length > 0 ? dated : notObservable("The platform shows no change of the threat model.", void 0);
}
function isVerdict(value) {
  return !Array.isArray(value);
}

// src/principles/p01-threat-modelling/threat-model.follows-change.ts
var threatModelFollowsChange = defineCheck({
  id: "threat-model.follows-change",
  level: "required",
  question: "Is no material change in the range newer than the threat model's last commit?",
  claims: ["1.4.1"],
  attestable: true,
  needs: ["threatModels", "threatModelHistory", "changesSinceModel", "commitRange"],
  judge({ threatModels, threatModelHistory, changesSinceModel, commitRange }, { materialChanges }) {
    const dated = datedModels({ threatModels, threatModelHistory });
    if (isVerdict(dated)) return dated;
    if (commitRange.state === "hidden") return unseen("The commits of the release", commitRange);
    if (commitRange.state === "absent") return missing("commit range for this release");
    if (changesSinceModel.state === "hidden") return unseen("The files that changed", changesSinceModel);
    if (changesSinceModel.state === "absent") return missing("earlier state to compare with");
    const { since, sinceIs, files, truncated } = changesSinceModel.value;
    const range = commitRange.value;
    if (range.total === 0) return notApplicable("Nothing changed since the previous release.");
    const [model] = [...dated].sort((a, b) => a.commit.committedAt > b.commit.committedAt ? -1 : 1);
    if (model === void 0) return missing("change of the threat model");
    const changed = materialFiles(files, materialChanges);
    const labelled = labelledSince(model.commit, range.commits);
    const details = capped([
      ...changed.map(({ path: path2, reason }) => `${path2} (${reason})`),
      ...labelled.map((request) => `${request} (labelled ${materialLabel})`)
    ]);
    const extra = { details, evidence: [{ name: model.path, digest: { gitCommit: model.commit.sha } }] };
    const missed = changed.length + labelled.length;
    const from = sinceIs === "threat model" ? "the threat model last changed" : "the previous release";
    const says4 = `since ${from} (${shortSha(since)})`;
    if (missed > 0)
      return notMet(
        `${count(missed, "material change")} ${says4}: ${naming([...changed.map(({ path: path2 }) => path2), ...labelled])}${truncated ? ", among the first 300 files" : ""}.`,
        `Look at ${model.path} again with these changes in mind and commit what you found, even if only the date of the review. material_changes in .github/copse.yml adds paths.`,
        extra
      );
    if (truncated)
      return notObservable(
        `GitHub lists 300 changed files ${says4}, none of them material, and not the rest.`,
        void 0,
        extra
      );
    return met(`None of ${count(files.length, "file")} that changed ${says4} is material.`, extra);
  }
});

// src/principles/p01-threat-modelling/threat-model.present.ts
var fix = "Write down what is worth protecting and where data flows, what could go wrong there and what is done about it; docs/models-and-defaults.md shows the formats that are read.";
var threatModelPresent = defineCheck({
  id: "threat-model.present",
  level: "required",
  question: "Does a threat model that is not an empty shell stand in the tree at the release commit?",
  claims: ["1.4.1"],
  attestable: true,
  needs: ["threatModels"],
  judge({ threatModels }) {
    if (threatModels.state === "hidden") return unseen("The threat models", threatModels);
    const none2 = "No threat model is in the tree under a name and in a format that are known";
    if (threatModels.state === "absent")
      return notObservable(`${none2}; one that is kept elsewhere can be attested.`, void 0);
    const { models, missing: missing2, unread } = threatModels.value;
    const details = capped([
      ...models.map(modelLine),
      ...models.flatMap((model) => shellGaps(model).map((gap) => `${model.path}: ${gap}`)),
      ...missing2.map((path2) => `${path2}: not in the tree`),
      ...unread.map((path2) => `${path2}: a format that is not read`)
    ]);
    const sound = models.filter((model) => shellGaps(model).length === 0);
    const evidence = sound.slice(0, 10).map(({ path: path2, digest: digest2 }) => ({ name: path2, digest: { sha256: digest2 } }));
    if (missing2.length > 0)
      return notMet(
        `${naming(missing2)} is named in the configuration and not in the tree.`,
        `Correct documents.threat_models, or add the file. ${fix}`,
        { details }
      );
    const [first] = sound;
    if (first !== void 0) return met(`The tree has ${modelLine(first)}.`, { details, evidence });
    if (unread.length > 0 && models.length === 0)
      return notObservable(`${naming(unread)} is of a format that is not read.`, void 0, { details });
    const at = models.slice(0, 10).map((model) => {
      return { path: model.path, line: model.problem?.line ?? 1, column: 1, message: shellGaps(model).join("; ") };
    });
    return notMet(`${naming(models.map((model) => `${model.path}: ${shellGaps(model).join(", ")}`))}.`, fix, {
      details,
      at
    });
  }
});

// src/principles/reading/days.ts
var day = 864e5;
function daysBetween(from, to) {
  const [start, end] = [Date.parse(from), Date.parse(to)];
  if (Number.isNaN(start) || Number.isNaN(end)) return null;
  return Math.max(0, Math.floor((end - start) / day));
}

// src/principles/p01-threat-modelling/threat-model.recent.ts
var threatModelRecent = defineCheck({
  id: "threat-model.recent",
  level: "supporting",
  question: "Was the threat model reviewed within the configured time?",
  claims: ["1.4.1"],
  attestable: false,
  needs: ["threatModels", "threatModelHistory"],
  judge(facts2, { now, threatModelMaxAgeDays }) {
    const dated = datedModels(facts2);
    if (isVerdict(dated)) return dated;
    const aged = dated.map(({ path: path2, commit }) => ({ path: path2, days: daysBetween(commit.committedAt, now), commit }));
    const details = capped(aged.map(({ path: path2, days }) => `${path2}: last changed ${String(days)} days ago`));
    const evidence = aged.slice(0, 10).map(({ path: path2, commit }) => ({ name: path2, digest: { gitCommit: commit.sha } }));
    const undated = aged.filter(({ days }) => days === null);
    if (undated.length > 0)
      return notObservable(`The last change of ${naming(undated.map(({ path: path2 }) => path2))} has no date.`, void 0);
    const old = aged.filter(({ days }) => (days ?? 0) > threatModelMaxAgeDays);
    const most = `${String(threatModelMaxAgeDays)} days`;
    if (old.length > 0)
      return notMet(
        `${naming(old.map(({ path: path2, days }) => `${path2} last changed ${String(days)} days ago`))}, more than ${most}.`,
        "Review it and commit the date of the review. thresholds.threat_model_max_age_days sets another time.",
        { details, evidence }
      );
    return met(`${naming(aged.map(({ path: path2 }) => path2))} changed within ${most}.`, { details, evidence });
  }
});

// src/principles/reading/reviews.ts
var bots = /* @__PURE__ */ new Set(["github-actions", "dependabot", "renovate", "mergify", "copilot-pull-request-reviewer"]);
function reviewGap(commit) {
  const { pullRequest } = commit;
  if (pullRequest === null) return "no pull request";
  if (!pullRequest.merged) return "pull request not merged";
  const approvals = pullRequest.reviews.filter(({ state }) => state.toUpperCase() === "APPROVED");
  const others = approvals.filter(({ author }) => author !== null && isSomeoneElse(author, commit, pullRequest));
  if (others.length === 0) return "not approved by someone else";
  const atLastPush = others.some(({ commitSha }) => commitSha === pullRequest.headSha);
  return atLastPush ? null : "approved before the last push only";
}
function isSomeoneElse(login, commit, pullRequest) {
  const own = commit.parents > 1 ? [] : [commit.author, ...commit.coAuthors ?? []];
  const authors = [pullRequest.author, ...own];
  const same2 = authors.some((author) => author?.toLowerCase() === login.toLowerCase());
  return !same2 && !login.endsWith("[bot]") && !bots.has(login.toLowerCase());
}

// src/principles/p01-threat-modelling/threat-model.reviewed.ts
var threatModelReviewed = defineCheck({
  id: "threat-model.reviewed",
  level: "supporting",
  question: "Did the threat model's last change go through a pull request approved by someone else?",
  claims: ["1.4.1"],
  attestable: false,
  needs: ["threatModels", "threatModelHistory"],
  judge(facts2) {
    const dated = datedModels(facts2);
    if (isVerdict(dated)) return dated;
    const each = dated.map(({ path: path2, commit }) => ({ path: path2, commit, gap: reviewGap(commit) }));
    const details = capped(
      each.map(({ path: path2, commit, gap }) => `${path2} at ${shortSha(commit.sha)}: ${gap ?? "approved by someone else"}`)
    );
    const evidence = each.slice(0, 10).map(({ path: path2, commit }) => ({ name: path2, digest: { gitCommit: commit.sha } }));
    const unreviewed = each.filter(({ gap }) => gap !== null);
    if (unreviewed.length === 0)
      return met(`The last change of ${naming(each.map(({ path: path2 }) => path2))} was approved by someone else.`, {
        details,
        evidence
      });
    return notMet(
      `The last change of ${naming(unreviewed.map(({ path: path2, gap }) => `${path2}: ${gap ?? ""}`))}.`,
      "Change the threat model by a pull request that a second person approves.",
      { details, evidence }
    );
  }
});

// src/principles/p01-threat-modelling/principle.ts
var threatModelling = definePrinciple({
  number: 1,
  checks: [threatModelPresent, threatModelFollowsChange, threatModelRecent, threatModelReviewed],
  limits: [
    "Whether a threat model is a true model of this product is a person's judgement.",
    "Workshops and reviews leave no trace that a platform could show.",
    "Models kept outside the repository are not seen.",
    "A new dependency is not taken for a material change by itself; label its pull request material-change."
  ]
});

// src/principles/p02-secure-coding/coding-standard.present.ts
var standard = /^(?:(?:\.github|docs?|documentation|doc\/[a-z-]{1,40}|docs\/[a-z-]{1,40})\/)?(?:contributing|hacking|developing|development|developer[-_ ]guide|coding[-_ ](?:standards?|style|guidelines?|conventions?)|style[-_ ]?guide|secure[-_ ](?:coding|development)(?:[-_ ][a-z]{1,40})?|security[-_ ](?:guidelines?|standards?|development))(?:\.(?:md|markdown|rst|adoc|txt|org))?$/i;
var leastBytes = 200;
var codingStandardPresent = defineCheck({
  id: "coding-standard.present",
  level: "supporting",
  question: "Is a secure-development or contribution standard in the tree?",
  claims: ["1.1.1"],
  attestable: true,
  needs: ["tree"],
  judge({ tree }) {
    if (tree.state === "hidden") return unseen("The tree of the release commit", tree);
    if (tree.state === "absent") return missing("tree of the release commit");
    const found = tree.value.entries.filter(({ path: path2, type }) => type === "blob" && standard.test(path2.slice(0, 300)));
    const whole = found.filter(({ size }) => size === null || size >= leastBytes);
    const details = capped(
      found.map(({ path: path2, size }) => `${path2}: ${size === null ? "size unknown" : `${String(size)} bytes`}`)
    );
    const evidence = whole.slice(0, 10).map(({ path: path2 }) => ({ name: path2, digest: { gitCommit: tree.value.commit } }));
    if (whole.length > 0) return met(`The tree has ${naming(whole.map(({ path: path2 }) => path2))}.`, { details, evidence });
    if (found.length > 0)
      return notMet(
        `${naming(found.map(({ path: path2 }) => path2))} is shorter than ${String(leastBytes)} bytes.`,
        "Write down how code is to be written and reviewed, what is checked before a merge and how security is thought of; CONTRIBUTING.md is where people look.",
        { details }
      );
    return notObservable(
      "No standard is in the tree under a name that is known; one that is kept elsewhere can be attested.",
      void 0
    );
  }
});

// src/principles/reading/memory-safety.ts
var unsafe = [
  "Assembly",
  "C",
  "C++",
  "COBOL",
  "Cuda",
  "D",
  "Fortran",
  "HIP",
  "HLSL",
  "Metal",
  "Objective-C",
  "Objective-C++",
  "OpenCL",
  "Pascal",
  "Unix Assembly",
  "Zig"
];
var notCode = [
  "Batchfile",
  "BibTeX",
  "Blade",
  "CMake",
  "CSS",
  "Dockerfile",
  "HCL",
  "HTML",
  "Handlebars",
  "Jinja",
  "Just",
  "Less",
  "M4",
  "Makefile",
  "Meson",
  "Mustache",
  "Nix",
  "Open Policy Agent",
  "RTF",
  "Rich Text Format",
  "Roff",
  "SCSS",
  "Sass",
  "Smarty",
  "Starlark",
  "Stylus",
  "TeX",
  "Twig",
  "XSLT"
];
function memoryShares(languages) {
  const code3 = languages.filter(({ name: name2 }) => !notCode.includes(name2));
  return {
    safe: code3.filter(({ name: name2 }) => !unsafe.includes(name2)).reduce((sum, { bytes }) => sum + bytes, 0),
    unsafe: code3.filter(({ name: name2 }) => unsafe.includes(name2))
  };
}

// src/principles/p02-secure-coding/memory-safety.share.ts
var plan = /(?:^|\/)memory[-_ ]?safety(?:[-_ ](?:roadmap|plan|policy))?\.(?:md|markdown|rst|adoc|txt)$/i;
var memorySafetyShare = defineCheck({
  id: "memory-safety.share",
  level: "supporting",
  question: "Is the code in memory-safe languages, or is there a plan for the rest?",
  claims: [],
  attestable: false,
  needs: ["languages", "tree"],
  judge({ languages, tree }) {
    if (languages.state === "hidden") return unseen("The languages of the repository", languages);
    if (languages.state === "absent") return missing("languages");
    const all = languages.value.languages;
    const { safe, unsafe: unsafe2 } = memoryShares(all);
    const risky = unsafe2.reduce((sum, { bytes }) => sum + bytes, 0);
    const details = all.map(({ name: name2, bytes }) => `${name2}: ${String(bytes)} bytes`).slice(0, 50);
    if (safe + risky === 0) return notApplicable("GitHub counts no code in this repository.", { details });
    const share = `${(safe / (safe + risky) * 100).toFixed(1)} % of the code`;
    if (unsafe2.length === 0) return met("All code is in memory-safe languages.", { details });
    const rest = `${share} is in memory-safe languages; the rest is ${naming(unsafe2.map(({ name: name2 }) => name2))}`;
    if (tree.state === "hidden") return unseen(`${rest}. Whether there is a plan`, tree, { details });
    const entries = tree.state === "seen" ? tree.value.entries : [];
    const found = entries.find(({ path: path2, type }) => type === "blob" && plan.test(path2.slice(-100)));
    if (found !== void 0)
      return met(`${rest}; ${found.path} is the plan for it.`, { details, evidence: [{ name: found.path }] });
    return notMet(
      `${rest}, and no plan for it is in the tree.`,
      "Publish which parts move to a memory-safe language, in which order and by when, as docs/memory-safety-roadmap.md.",
      { details }
    );
  }
});

// src/principles/reading/effective-rules.ts
var ruleFacts = ["branch", "branchRules", "rulesets", "classicProtection"];
function activeRules(facts2) {
  if (facts2.branchRules.state !== "seen") return [];
  const idle = new Set(idleRulesets(facts2).map(({ id }) => id));
  return facts2.branchRules.value.filter(({ rulesetId }) => !idle.has(rulesetId));
}
function idleRulesets(facts2) {
  return facts2.rulesets.state === "seen" ? facts2.rulesets.value.filter(({ enforcement }) => enforcement !== "active") : [];
}
function holdersOf(facts2, property2) {
  const answers = activeRules(facts2).map((rule) => ({ rule, holds: property2.byRule(rule) }));
  const { classicProtection: classic, branch, branchRules } = facts2;
  const noClassic = classic.state !== "hidden" || branch.state === "seen" && !branch.value.protected;
  return {
    rules: answers.filter(({ holds }) => holds === true).map(({ rule }) => rule),
    classic: classic.state === "seen" && property2.byClassic(classic.value),
    seen: branchRules.state !== "hidden" && noClassic && answers.every(({ holds }) => holds !== null)
  };
}
function propertyPart(facts2, property2) {
  const { rules, classic, seen } = holdersOf(facts2, property2);
  const names2 = [...new Set(rules.map((rule) => rulesetName(facts2, rule)))];
  const sources2 = classic ? [...names2, "classic protection"] : names2;
  if (sources2.length > 0) return { held: "yes", say: `${property2.holds} (${sources2.join(", ")})` };
  if (seen) return { held: "no", say: property2.fails, fix: property2.fix };
  return { held: "unknown", ...whyUnknown(facts2, property2) };
}
function whyUnknown(facts2, property2) {
  const { branchRules, branch, classicProtection: classic } = facts2;
  const what = `whether ${property2.holds}`;
  if (branchRules.state === "hidden") {
    return { say: `${what} is not visible: ${branchRules.detail}`, permission: branchRules.permission };
  }
  if (classic.state !== "hidden") return { say: `${what} is not visible: the rule's parameters were not shown` };
  const onlyClassic = branch.state === "seen" && branch.value.protected && activeRules(facts2).length === 0;
  return {
    say: onlyClassic ? `${branch.value.name} is protected, but by settings this token cannot see (${what})` : `${what} is not visible: no ruleset asks for it and classic protection is hidden`,
    permission: classic.permission
  };
}
function rulesetName(facts2, rule) {
  const known = rulesetOf(facts2, rule);
  return known === void 0 ? `ruleset ${String(rule.rulesetId)} of ${rule.rulesetSource}` : `ruleset "${known.name}"`;
}
function rulesetOf(facts2, rule) {
  return facts2.rulesets.state === "seen" ? facts2.rulesets.value.find(({ id }) => id === rule.rulesetId) : void 0;
}

// src/principles/reading/branch-properties.ts
var ruleset = "Settings > Rules > Rulesets: in an active ruleset on the default branch";
var forcePushesBlocked = {
  holds: "force pushes are blocked",
  fails: "force pushes are not blocked",
  fix: `${ruleset}, tick "Block force pushes".`,
  byRule: ({ type }) => type === "non_fast_forward",
  byClassic: ({ allowsForcePushes }) => !allowsForcePushes
};
var deletionBlocked = {
  holds: "deletion is blocked",
  fails: "deletion is not blocked",
  fix: `${ruleset}, tick "Restrict deletions".`,
  byRule: ({ type }) => type === "deletion",
  byClassic: ({ allowsDeletions }) => !allowsDeletions
};
var pullRequestNeeded = {
  holds: "a pull request is required",
  fails: "no pull request is required",
  fix: `${ruleset}, tick "Require a pull request before merging".`,
  byRule: ({ type }) => type === "pull_request",
  byClassic: ({ pullRequest }) => pullRequest !== null
};
var signaturesRequired = {
  holds: "signed commits are required",
  fails: "signed commits are not required",
  fix: `${ruleset}, tick "Require signed commits".`,
  byRule: ({ type }) => type === "required_signatures",
  byClassic: ({ signatures }) => signatures
};
var codeOwnersRequired = {
  holds: "review by code owners is required",
  fails: "review by code owners is not required",
  fix: `${ruleset}, tick "Require review from Code Owners".`,
  byRule: ({ type, pullRequest }) => type === "pull_request" && (pullRequest?.codeOwnerReview ?? null),
  byClassic: ({ pullRequest }) => pullRequest?.codeOwnerReview === true
};
var staleApprovalsDismissed = {
  holds: "stale approvals are dismissed",
  fails: "stale approvals are not dismissed",
  fix: `${ruleset}, tick "Dismiss stale pull request approvals when new commits are pushed".`,
  byRule: ({ type, pullRequest }) => type === "pull_request" && (pullRequest?.dismissStale ?? null),
  byClassic: ({ pullRequest }) => pullRequest?.dismissStale === true
};
function approvalsRequired(least) {
  const approvals = count(least, "approval");
  return {
    holds: `at least ${approvals} ${least === 1 ? "is" : "are"} required`,
    fails: `fewer than ${approvals} ${least === 1 ? "is" : "are"} required`,
    fix: `${ruleset}, set "Required approvals" to ${String(least)} or more.`,
    byRule: ({ type, pullRequest }) => type === "pull_request" && (pullRequest === void 0 ? null : pullRequest.approvals >= least),
    byClassic: ({ pullRequest }) => pullRequest !== null && pullRequest.approvals >= least
  };
}
function statusChecksRequired(facts2) {
  const loose = requiredChecks(facts2).filter((check2) => !isPinned(check2));
  return {
    holds: "status checks pinned to an app are required",
    fails: loose.length === 0 ? "no status check is required" : `${count(loose.length, "required status check")} but none pinned to an app, so anyone who may write statuses can forge them`,
    fix: `${ruleset}, tick "Require status checks to pass", add the checks and choose for each the app that must report it.`,
    byRule: ({ type, statusChecks }) => type === "workflows" || type === "required_status_checks" && (statusChecks?.some(isPinned) ?? null),
    byClassic: ({ statusChecks }) => statusChecks?.some(isPinned) === true
  };
}
function checkNotes(facts2) {
  return requiredChecks(facts2).map(
    (check2) => isPinned(check2) ? `required check "${check2.context}" is pinned to app ${String(check2.appId)}` : `required check "${check2.context}" is not pinned to an app and does not count`
  );
}
function requiredChecks(facts2) {
  const classic = facts2.classicProtection.state === "seen" ? facts2.classicProtection.value.statusChecks ?? [] : [];
  return [...activeRules(facts2).flatMap(({ statusChecks }) => statusChecks ?? []), ...classic];
}
function isPinned({ appId }) {
  return appId !== null && appId >= 0;
}

// src/principles/reading/bypass.ts
var writeRole = 4;
function openToEveryone(facts2, holders) {
  if (holders.classic) return "no";
  const answers = holders.rules.map((rule) => {
    const bypass2 = rulesetOf(facts2, rule)?.bypass;
    if (bypass2 === void 0 || bypass2.state === "not_visible") return "unknown";
    return bypass2.state === "some" && bypass2.actors.some(isEveryone) ? "yes" : "no";
  });
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : answers.includes("yes") ? "yes" : "unknown";
}
function isEveryone(actor) {
  return actor.type === "RepositoryRole" && actor.id === writeRole;
}
function bypassWords(bypass2) {
  if (bypass2.state === "none") return "nobody may bypass it";
  if (bypass2.state === "not_visible") return "who may bypass it is not visible to this token";
  const actors = bypass2.actors.map(({ type, id, mode }) => `${type}${id === null ? "" : ` ${String(id)}`} (${mode})`);
  return `bypass: ${naming(actors, 10)}`;
}
function ruleNotes(facts2) {
  const notes = [facts2.branch.state === "seen" ? `Rules of branch ${facts2.branch.value.name}.` : ""];
  for (const name2 of new Set(activeRules(facts2).map((rule) => rulesetName(facts2, rule)))) {
    const rule = activeRules(facts2).find((one) => rulesetName(facts2, one) === name2);
    const known = rule && rulesetOf(facts2, rule);
    notes.push(`${name2}: ${bypassWords(known?.bypass ?? { state: "not_visible" })}`);
  }
  if (facts2.classicProtection.state === "seen") {
    const { enforcedForAdmins, bypassPullRequest } = facts2.classicProtection.value;
    notes.push(
      `classic protection: ${enforcedForAdmins ? "binds administrators too" : "administrators may bypass it"}`
    );
    if (bypassPullRequest.length > 0) {
      notes.push(`classic protection: may bypass the pull request: ${naming(bypassPullRequest, 10)}`);
    }
  }
  return [...notes.filter((note) => note !== ""), ...idleNotes(facts2, "branch")];
}
function idleNotes(facts2, target) {
  return idleRulesets(facts2).filter((ruleset2) => ruleset2.target === target).map(({ name: name2, enforcement }) => `ruleset "${name2}" does not count: its enforcement is ${enforcement}`);
}

// src/principles/reading/parts.ts
function allHold(subject2, parts, extra = {}) {
  const failed = parts.filter((part) => part.held === "no");
  const unknown = parts.filter((part) => part.held === "unknown");
  const details = [...parts.map(line), ...extra.details ?? []];
  const all = { ...extra, details };
  if (failed.length > 0) {
    return notMet(`${subject2}: ${says(failed)}`, unique(failed.map((part) => part.fix)).join(" "), all);
  }
  if (unknown.length > 0) {
    const permission = unknown.map((part) => part.permission).find((name2) => name2 !== void 0);
    return notObservable(`${subject2}: ${says(unknown)}`, permission, all);
  }
  return met(`${subject2}: ${says(parts)}`, all);
}
var marks = { yes: "holds", no: "fails", unknown: "not seen" };
function line(part) {
  return `${marks[part.held]}: ${part.say}`;
}
function says(parts) {
  return sentence(unique(parts.map(({ say }) => say)).join("; "));
}
function unique(texts) {
  return [...new Set(texts)];
}

// src/principles/reading/since.ts
function sinceNotes(facts2) {
  const previous2 = facts2.previousRelease.state === "seen" ? facts2.previousRelease.value : null;
  const rulesets = new Map(
    activeRules(facts2).flatMap((rule) => {
      const known = rulesetOf(facts2, rule);
      return known === void 0 ? [] : [[known.id, known]];
    })
  );
  return [...rulesets.values()].map(({ name: name2, updatedAt, createdAt }) => {
    const since = updatedAt ?? createdAt;
    if (since === null) return `ruleset "${name2}": since when it is so, GitHub does not say`;
    const from = `ruleset "${name2}": as it is since ${since}`;
    if (previous2?.publishedAt == null) return from;
    return since <= previous2.publishedAt ? `${from}, before ${previous2.tag} was published: it held for all of the range` : `${from}, after ${previous2.tag} was published: how it was in the first part of the range is not known`;
  });
}

// src/principles/p02-secure-coding/review.enforced.ts
var bypass = {
  no: { held: "yes", say: "not everyone who may push can bypass it" },
  yes: {
    held: "no",
    say: "everyone who may push can bypass it",
    fix: "Settings > Rules > Rulesets: take the role Write off the bypass list."
  },
  unknown: {
    held: "unknown",
    say: "who may bypass it is not visible to this token, so it cannot be said that it binds everyone",
    permission: "administration: read"
  }
};
var reviewEnforced = defineCheck({
  id: "review.enforced",
  level: "required",
  question: "Do the rules need an approved pull request, dismiss stale approvals and leave no bypass for everyone?",
  claims: ["1.3.3", "2.2.2"],
  attestable: false,
  needs: [...ruleFacts, "previousRelease"],
  judge(facts2, terms) {
    const properties = [approvalsRequired(terms.minimumApprovals), staleApprovalsDismissed];
    const parts = [pullRequestNeeded, ...properties].map((property2) => propertyPart(facts2, property2));
    const open = properties.map((property2) => holdersOf(facts2, property2)).filter(({ rules, classic }) => rules.length > 0 || classic).map((holders) => openToEveryone(facts2, holders));
    const worst2 = ["yes", "unknown", "no"].find((answer2) => open.includes(answer2));
    const all = worst2 === void 0 ? parts : [...parts, bypass[worst2]];
    return allHold("Default branch", all, { details: capped([...ruleNotes(facts2), ...sinceNotes(facts2)]) });
  }
});

// src/principles/reading/range.ts
function overRange(observed2, judge2) {
  if (observed2.state === "hidden") return unseen("The commits of the release", observed2);
  if (observed2.state === "absent") return missing("commit range for this release");
  const range = observed2.value;
  if (range.total === 0 && range.commits.length === 0) return notApplicable(`No commits ${place(range)}.`);
  return judge2(range);
}
function place(range) {
  const from = range.baseTag ?? (range.base === null ? null : shortSha(range.base));
  const upTo = `up to ${shortSha(range.head)}`;
  if (from === null) return `${upTo} (no earlier release: the whole history)`;
  return range.rewritten === true ? `after ${from} ${upTo} (${from} is not in its history: these are the commits that ${from} has not)` : `after ${from} ${upTo}`;
}
function extent(range) {
  return range.truncated ? `the ${String(range.commits.length)} seen of ${count(range.total, "commit")}` : count(range.commits.length, "commit");
}
function commitLine(commit, why) {
  return `${shortSha(commit.sha)} ${commit.headline} (${why})`;
}

// src/principles/p02-secure-coding/review.practised.ts
var reviewPractised = defineCheck({
  id: "review.practised",
  level: "required",
  question: "Did every change in the range arrive by a pull request that someone else approved at its last push?",
  claims: ["1.3.3"],
  attestable: false,
  needs: ["commitRange"],
  judge: (facts2) => overRange(facts2.commitRange, (range) => {
    const rows = range.commits.map((commit) => ({ commit, gap: reviewGap(commit) }));
    const gaps = rows.flatMap(({ commit, gap }) => gap === null ? [] : [{ commit, gap }]);
    const bots2 = gaps.filter(({ commit }) => commit.authorIsBot);
    const people = gaps.filter(({ commit }) => !commit.authorIsBot);
    const lines = (list2, prefix) => capped(list2.map(({ commit, gap }) => `${prefix}${commitLine(commit, gap)}`));
    const extra = {
      details: [`Commits ${place(range)}.`, ...lines(people, ""), ...lines(bots2, "bot update: ")],
      evidence: [{ digest: { gitCommit: range.head } }]
    };
    if (gaps.length > 0) {
      const botWords = bots2.length === 0 ? "" : `, ${count(bots2.length, "bot update", "bot updates")} among them`;
      return notMet(
        `${String(gaps.length)} of ${extent(range)} without review by someone else${botWords} (${tally(gaps.map(({ gap }) => gap))}).`,
        "Merge only by pull requests that someone else approved after the last push; Settings > Rules > Rulesets: require approvals and dismiss stale ones.",
        extra
      );
    }
    if (range.truncated || range.commits.length < range.total) {
      return notObservable(`All of ${extent(range)} were reviewed; the others were not read.`, void 0, extra);
    }
    return met(`All ${extent(range)} arrived by a pull request that someone else approved at its last push.`, extra);
  })
});

// src/principles/reading/deadlines.ts
var usualDays = { critical: 15, high: 30 };
function deadlineOf(severity, { handlingDeadlines }) {
  const set = handlingDeadlines[severity];
  if (set !== null) return { days: set, from: "configured" };
  const usual2 = usualDays[severity];
  return usual2 === void 0 ? null : { days: usual2, from: "BOD 19-02" };
}

// src/principles/reading/grave-alerts.ts
var graves = ["critical", "high"];
function graveAlerts(alerts, terms) {
  return alerts.flatMap((alert) => {
    if (alert.severity === null || !graves.includes(alert.severity)) return [];
    const deadline = deadlineOf(alert.severity, terms);
    return deadline === null ? [] : [{ alert, days: deadline.days, age: daysBetween(alert.createdAt, terms.now) }];
  });
}
function graveDeadlines(terms) {
  return graves.map((severity) => `${severity} ${String(deadlineOf(severity, terms)?.days)} days`).join(", ");
}
function graveLine({ alert: { number, rule, tool, severity }, age, days }) {
  const open = age === null ? "an unknown time" : count(age, "day");
  return `alert ${String(number)}: ${rule} of ${tool} (${severity ?? "no severity"}): open for ${open} of ${String(days)}`;
}
function graveLocations(late) {
  return late.flatMap(({ alert: { path: path2, line: line4, rule, severity } }) => {
    const message = `${rule} (${severity ?? ""}) is open past its deadline`;
    return path2 === null ? [] : [{ path: path2, line: line4 ?? 1, column: 1, message }];
  });
}

// src/principles/p02-secure-coding/static-analysis.open-findings.ts
var staticAnalysisOpenFindings = defineCheck({
  id: "static-analysis.open-findings",
  level: "required",
  question: "Is no critical or high code-scanning alert open past its deadline?",
  claims: ["1.3.3"],
  attestable: false,
  needs: ["codeAlerts"],
  judge({ codeAlerts }, terms) {
    if (codeAlerts.state === "hidden") return unseen("The code-scanning alerts", codeAlerts);
    if (codeAlerts.state === "absent")
      return notObservable("Code scanning has never run here, so it has no findings to judge.", void 0);
    const open = codeAlerts.value.filter(({ state }) => state === "open");
    const grave = graveAlerts(open, terms);
    const late = grave.filter(({ age, days }) => age !== null && age > days);
    const deadlines = graveDeadlines(terms);
    const details = capped([`Deadlines: ${deadlines}.`, ...grave.map(graveLine)]);
    if (late.length > 0)
      return notMet(
        `${count(late.length, "critical or high alert")} open past the deadline (${deadlines}), of ${String(open.length)} open.`,
        "Mend them, or dismiss each with a reason and a comment: Security > Code scanning.",
        { details, at: graveLocations(late) }
      );
    const undated = grave.filter(({ age }) => age === null).length;
    if (undated > 0)
      return notObservable(`Since when ${count(undated, "alert")} is open is not known.`, void 0, { details });
    const words4 = grave.length === 0 ? "none critical or high" : `${String(grave.length)} critical or high, all within the deadline`;
    return met(`${count(open.length, "alert")} open; ${words4}.`, { details });
  }
});

// src/principles/reading/check-runs.ts
var actionsSlug = "github-actions";
function isRunOf(check2, job) {
  if (check2.kind !== "check-run" || check2.app?.slug !== actionsSlug) return false;
  const label = job.name ?? job.id;
  const open = label.indexOf("${{");
  const names2 = [check2.name, check2.name.split(" / ").at(-1) ?? ""];
  if (open === 0) return false;
  if (open > 0) return names2.some((name2) => name2.startsWith(label.slice(0, open)));
  return names2.some((name2) => name2 === label || name2.startsWith(`${label} (`)) || check2.name.startsWith(`${label} / `);
}
function jobsOf(workflows) {
  return workflows.state === "seen" ? workflows.value.files.flatMap(({ jobs }) => jobs) : [];
}
function outcomeOf({ conclusion }) {
  if (conclusion === null) return "waiting";
  if (conclusion === "success") return "passed";
  return conclusion === "skipped" || conclusion === "neutral" || conclusion === "stale" ? "idle" : "failed";
}
function checkLine({ name: name2, app, kind, conclusion }) {
  return `${name2} (${app?.slug ?? kind}): ${conclusion ?? "not finished"}`;
}

// src/principles/reading/known-analysers.ts
var analyserApps = [
  "github-advanced-security",
  "github-code-scanning",
  "sonarqubecloud",
  "sonarcloud",
  "semgrep-code",
  "semgrep-app",
  "snyk-io",
  "codacy-production",
  "deepsource-io",
  "codeclimate",
  "qltysh",
  "veracode-workflow-app",
  "checkmarx-one",
  "aikido-security"
];
function analyserOf(check2, jobs) {
  if (check2.kind !== "check-run" || check2.app === null) return null;
  const { slug } = check2.app;
  if (analyserApps.some((app) => slug === app || slug.startsWith(`${app}-`))) return slug;
  const tools = jobs.filter((job) => isRunOf(check2, job)).flatMap(({ analysers = [] }) => analysers);
  return tools.length === 0 ? null : [...new Set(tools)].join(", ");
}

// src/principles/p02-secure-coding/static-analysis.ran.ts
var staticAnalysisRan = defineCheck({
  id: "static-analysis.ran",
  level: "required",
  question: "Does a static analysis cover the release commit?",
  claims: ["1.4.4"],
  attestable: false,
  needs: ["tag", "codeAnalyses", "commitChecks", "workflows"],
  judge({ tag, codeAnalyses, commitChecks, workflows }) {
    if (tag.state === "hidden") return unseen("The release commit", tag);
    if (tag.state === "absent") return missing("release commit");
    const { commit } = tag.value;
    const listed4 = codeAnalyses.state === "seen" ? codeAnalyses.value.analyses : [];
    const covering = listed4.filter((analysis) => analysis.commit === commit && !analysis.failed);
    const jobs = jobsOf(workflows);
    const runs = (commitChecks.state === "seen" ? commitChecks.value.checks : []).flatMap((check2) => {
      const analyser = analyserOf(check2, jobs);
      return analyser === null ? [] : [{ check: check2, analyser }];
    });
    const ended = runs.filter(({ check: check2 }) => ["success", "neutral"].includes(check2.conclusion ?? ""));
    const tools = [.../* @__PURE__ */ new Set([...covering.map(({ tool }) => tool), ...ended.map(({ analyser }) => analyser)])].sort();
    const details = capped([
      ...covering.map(({ tool, category, at }) => `code scanning: ${tool} ${category} at ${at}`),
      ...runs.map(({ check: check2, analyser }) => `${analyser}: ${checkLine(check2)}`)
    ]);
    const extra = { details, evidence: [{ digest: { gitCommit: commit } }] };
    if (tools.length > 0) return met(`${shortSha(commit)} was analysed by ${naming(tools)}.`, extra);
    if (codeAnalyses.state === "hidden") return unseen("The analyses of code scanning", codeAnalyses, extra);
    if (commitChecks.state === "hidden") return unseen("The check runs of the release commit", commitChecks, extra);
    if (workflows.state === "hidden") return unseen("What the jobs run", workflows, extra);
    if (codeAnalyses.state === "seen" && !codeAnalyses.value.complete)
      return notObservable(
        `None of the newest ${String(listed4.length)} analyses is of ${shortSha(commit)}; older ones were not read.`,
        void 0,
        extra
      );
    if (runs.some(({ check: check2 }) => outcomeOf(check2) === "waiting"))
      return notObservable(
        `The analysis of ${shortSha(commit)} has not ended: ${naming(runs.map(({ check: check2 }) => check2.name))}.`,
        void 0,
        extra
      );
    const failed = runs.filter(({ check: check2 }) => outcomeOf(check2) === "failed").map(({ check: check2 }) => check2.name);
    const why = failed.length > 0 ? `; ${naming(failed)} failed` : "";
    return notMet(
      `No code-scanning analysis and no run of a known analyser covers ${shortSha(commit)}${why}.`,
      "Run an analyser on pushes to the branch that is released: Settings > Code security > Code scanning > Set up > Default, or a workflow with `on: push` and github/codeql-action.",
      extra
    );
  }
});

// src/principles/reading/test-checks.ts
var testName = /(?:^|[^a-z])(?:tests?|testing|unit|integration|e2e|end-to-end|spec|specs|pytest|jest|vitest|ci|build|check|checks|verify|conformance)(?:$|[^a-z])/i;
function testChecks(checks, jobs) {
  return checks.filter((check2) => {
    const own = jobs.filter((job) => isRunOf(check2, job));
    if (own.some(({ tests }) => tests === true)) return true;
    if (analyserOf(check2, jobs) !== null) return false;
    return testName.test(check2.name.slice(0, 200));
  });
}
function requiredNames(facts2) {
  const classic = facts2.classicProtection.state === "seen" ? facts2.classicProtection.value.statusChecks ?? [] : [];
  return [...activeRules(facts2).flatMap(({ statusChecks }) => statusChecks ?? []), ...classic].map(
    ({ context, appId }) => ({ name: context, pinned: appId !== null && appId >= 0 })
  );
}

// src/principles/reading/test-parts.ts
function ranPart(tests, commit, blind) {
  const at = (outcome2) => tests.filter((check2) => outcomeOf(check2) === outcome2);
  const [passed, failed, waiting] = [at("passed"), at("failed"), at("waiting")];
  const fix7 = `Release a commit on which the tests passed: let the test workflow run on pushes to the branch or the tag (\`on: push\`).`;
  const names2 = (checks) => naming(checks.map(({ name: name2 }) => name2));
  if (failed.length > 0) return { held: "no", say: `${names2(failed)} failed on ${shortSha(commit)}`, fix: fix7 };
  if (waiting.length > 0) return { held: "unknown", say: `${names2(waiting)} has not ended on ${shortSha(commit)}` };
  if (passed.length > 0)
    return { held: "yes", say: `${count(passed.length, "test check")} passed on ${shortSha(commit)}` };
  if (blind)
    return {
      held: "unknown",
      say: "which checks are tests cannot be told without the workflow files",
      permission: "contents: read"
    };
  return { held: "no", say: `no test check ran on ${shortSha(commit)}`, fix: fix7 };
}
function boundPart(tests, facts2) {
  const bound = requiredNames(facts2).filter(({ name: name2, pinned }) => pinned && tests.some((test) => test.name === name2));
  if (bound.length > 0) return { held: "yes", say: `the rules require ${naming(bound.map(({ name: name2 }) => name2))}` };
  const names2 = requiredNames(facts2).filter(({ pinned }) => pinned).map(({ name: name2 }) => name2);
  return names2.length === 0 ? { held: "yes", say: "the rules require a workflow to pass" } : {
    held: "no",
    say: `the rules require ${naming(names2)}, of which none ran here as a test`,
    fix: "Settings > Rules > Rulesets: among the required status checks, name the test check, with the app that reports it."
  };
}

// src/principles/p02-secure-coding/tests.passed.ts
var testsPassed = defineCheck({
  id: "tests.passed",
  level: "required",
  question: "Did the test checks of the release commit run and pass, and do the rules require them?",
  claims: ["1.3.2"],
  attestable: false,
  needs: ["commitChecks", "workflows", ...ruleFacts],
  judge(facts2) {
    const { commitChecks, workflows } = facts2;
    const seen = commitChecks.state === "seen" ? commitChecks.value : null;
    const tests = seen === null ? [] : testChecks(seen.checks, jobsOf(workflows));
    const ran = commitChecks.state === "hidden" ? {
      held: "unknown",
      say: `the checks of the release commit are not visible: ${commitChecks.detail}`,
      permission: commitChecks.permission
    } : ranPart(tests, seen?.commit ?? "", workflows.state === "hidden");
    const required2 = propertyPart(facts2, statusChecksRequired(facts2));
    const parts = required2.held === "yes" && ran.held === "yes" ? [ran, boundPart(tests, facts2)] : [ran, required2];
    return allHold("Tests", parts, {
      details: capped(tests.map(checkLine)),
      ...seen === null ? {} : { evidence: [{ digest: { gitCommit: seen.commit } }] }
    });
  }
});

// src/principles/p02-secure-coding/principle.ts
var secureCoding = definePrinciple({
  number: 2,
  checks: [
    reviewEnforced,
    reviewPractised,
    staticAnalysisRan,
    staticAnalysisOpenFindings,
    testsPassed,
    codingStandardPresent,
    memorySafetyShare
  ],
  limits: [
    "An approval shows that somebody agreed, not how carefully they looked.",
    "Reviews outside the platform (pairing, mailing lists) are not seen.",
    "A reviewer with a second account cannot be told from two people.",
    "Training of developers and the standard they work by are known only to the vendor."
  ]
});

// src/principles/p03-third-party-components/components.pinned.ts
var componentsPinned = defineCheck({
  id: "components.pinned",
  level: "required",
  question: "Are lockfiles with hashes committed for each ecosystem present?",
  claims: ["1.2.2"],
  attestable: false,
  needs: ["lockfiles"],
  judge({ lockfiles }) {
    if (lockfiles.state === "hidden") return unseen("The lockfiles", lockfiles);
    const { files, manifests } = lockfiles.state === "seen" ? lockfiles.value : { files: [], manifests: [] };
    if (manifests.length + files.length === 0)
      return notApplicable("No manifest at the release commit names a package of others.");
    const open = manifests.filter(({ locked }) => !locked);
    const read = files.filter(({ problem: problem2 }) => problem2 === null);
    const bare2 = read.filter(({ hashes }) => hashes !== "all");
    const lines = [
      ...open.map(({ path: path2, ecosystem }) => `${path2} (${ecosystem}): no lockfile`),
      ...bare2.map(({ path: path2, withoutHash }) => `${path2}: no digest of ${naming(withoutHash)}`),
      ...files.flatMap(({ path: path2, problem: problem2 }) => problem2 === null ? [] : [`${path2}: ${problem2}`])
    ];
    const details = capped([
      ...lines,
      ...read.map(
        ({ path: path2, components, hashes }) => `${path2}: ${count(components.length, "package")}, digests: ${hashes}`
      )
    ]);
    if (open.length + bare2.length > 0) {
      return notMet(
        `${String(open.length)} of ${count(manifests.length, "manifest")} without a lockfile, ${String(bare2.length)} of ${count(files.length, "lockfile")} without all digests: ${naming(lines)}.`,
        "Commit the lockfile of each package system, with digests (pip: `pip-compile --generate-hashes` or uv; Gradle: `--write-locks --write-verification-metadata sha256`; Bundler: `bundle lock --add-checksums`).",
        {
          details,
          at: [...open, ...bare2].map(({ path: path2 }) => ({
            path: path2,
            line: 1,
            column: 1,
            message: "dependencies are not bound to digests"
          }))
        }
      );
    }
    if (read.length < files.length)
      return notObservable(`Lockfiles that could not be read: ${naming(lines)}.`, void 0, { details });
    return met(
      `${count(manifests.length, "manifest")} in ${count(new Set(files.map(({ ecosystem }) => ecosystem)).size, "ecosystem")} locked with digests by ${naming(files.map(({ path: path2 }) => path2))}.`,
      { details }
    );
  }
});

// src/principles/reading/workflow-files.ts
function overWorkflows(observed2, judge2) {
  if (observed2.state === "hidden") return unseen("The workflow files", observed2);
  const files = observed2.state === "seen" ? observed2.value.files.filter(({ shape }) => shape !== "action") : [];
  return files.length === 0 ? notApplicable("The release commit has no workflow files.") : judge2(files);
}
function actionFiles(observed2) {
  return observed2.state === "seen" ? observed2.value.files.filter(({ shape }) => shape === "action") : [];
}
function findingsOf(files, kinds) {
  return files.flatMap(({ findings }) => findings.filter(({ kind }) => kinds.includes(kind)));
}
function unreadable3(files) {
  return files.filter(({ findings }) => findings.some(({ kind }) => kind === "unreadable")).map(({ path: path2 }) => path2);
}
function located(findings) {
  return findings.map(({ at, detail }) => ({ ...at, message: detail }));
}
function findingLines(findings) {
  return findings.map(({ at, detail }) => `${at.path}:${String(at.line)}: ${detail}`);
}
function spread(findings, files, what, many) {
  const paths = new Set(findings.map(({ at }) => at.path));
  return `${count(findings.length, what, many)} in ${String(paths.size)} of ${fileCount(files)}`;
}
function fileCount(files) {
  return count(
    files.length,
    files.some(({ shape }) => shape === "action") ? "workflow and action file" : "workflow file"
  );
}
function releaseJobs(files) {
  return files.flatMap(({ path: path2, jobs }) => jobs.filter(({ releases }) => releases).map((job) => ({ path: path2, job })));
}
function isCall({ runsOn, uses }) {
  return runsOn.length === 0 && uses.some((use) => use.includes(".github/workflows/"));
}
function jobName({ path: path2, job }) {
  return `${path2} job ${job.id}`;
}

// src/principles/p03-third-party-components/components.reviewed-on-entry.ts
var review = /^actions\/dependency-review-action@/i;
var componentsReviewedOnEntry = defineCheck({
  id: "components.reviewed-on-entry",
  level: "supporting",
  question: "Does a dependency review gate pull requests?",
  claims: ["1.2.3"],
  attestable: false,
  needs: ["workflows", "branchRules"],
  judge: ({ workflows, branchRules }) => overWorkflows(workflows, (files) => {
    const fix7 = "Add a workflow on pull_request with `actions/dependency-review-action` and make its job a required status check (Settings > Rules).";
    const jobs = files.filter(({ triggers }) => triggers.some((one) => ["pull_request", "pull_request_target"].includes(one))).flatMap(
      ({ path: path2, jobs: all }) => all.filter(({ uses }) => uses.some((use) => review.test(use))).map((job) => ({ path: path2, job }))
    );
    const unread = unreadable3(files);
    if (jobs.length === 0 && unread.length > 0)
      return notObservable(`Workflow files that could not be read: ${naming(unread)}.`, void 0);
    if (jobs.length === 0) return notMet("No workflow on pull requests runs a dependency review.", fix7);
    const names2 = naming(jobs.map(({ path: path2, job }) => `${path2} job ${job.id}`));
    if (branchRules.state === "hidden") return unseen(`Whether ${names2} is required`, branchRules);
    const required2 = (branchRules.state === "seen" ? branchRules.value : []).flatMap(
      ({ statusChecks = [] }) => statusChecks.map(({ context }) => context)
    );
    const shown = jobs.map(({ job }) => job.name ?? job.id);
    if (shown.some((name2) => required2.includes(name2)))
      return met(`${names2} reviews dependencies and is a required check.`);
    if (required2.length > 0 && shown.some((name2) => name2.includes("${{"))) {
      return notObservable(`${names2} reviews dependencies under a name that is an expression.`, void 0);
    }
    return notMet(`${names2} reviews dependencies and is no required check.`, fix7);
  })
});

// src/principles/reading/placed-alerts.ts
var places = {
  matched: "of a component of this release",
  "other-version": "of another version",
  undecided: "not decidable",
  "not-listed": "of a package that no list of this release names"
};
function alertLines(facts2) {
  const { dependabotAlerts } = facts2;
  if (dependabotAlerts.state === "absent") return ["Dependabot alerts are off; they were not part of the vetting."];
  if (dependabotAlerts.state === "hidden") {
    const { detail, permission } = dependabotAlerts;
    const grant = permission === void 0 ? "" : ` ${permission} would show them.`;
    return [`Dependabot alerts were not part of the vetting: ${sentence(detail)}${grant}`];
  }
  const all = placedAlerts(facts2);
  if (all.length === 0) return ["Dependabot has no open or dismissed alert."];
  const others = all.filter(({ place: place3 }) => place3 !== "matched");
  return [
    `Dependabot alerts, open or dismissed: ${tally(all.map(({ place: place3 }) => places[place3]))}.`,
    ...capped(others.map(alertLine), 50)
  ];
}
function toldByAlerts({ id, purl, sources: sources2 }, facts2) {
  const own = placedAlerts(facts2).filter(
    ({ alert, place: place3, components }) => place3 === "matched" && alert.ghsa === id && components.includes(purl)
  );
  if (own.length === 0) return "";
  const alone = sources2.length > 1 || !sources2.includes("dependabot") ? "too" : "alone";
  const dismissed = own.filter(({ alert }) => alert.state === "dismissed");
  const reasons = naming([...new Set(dismissed.map(({ alert }) => alert.dismissedReason ?? "no reason"))]);
  const which = naming(own.map(({ number }) => `#${String(number)}`));
  return `; Dependabot alert ${which} ${alone}${dismissed.length === 0 ? "" : `, dismissed there as ${reasons}, which customers cannot see`}`;
}
function placedAlerts({ vetting, dependabotAlerts }) {
  if (vetting.state !== "seen" || dependabotAlerts.state !== "seen") return [];
  const byNumber2 = new Map(dependabotAlerts.value.alerts.map((alert) => [alert.number, alert]));
  return vetting.value.alerts.flatMap((placed) => {
    const alert = byNumber2.get(placed.number);
    return alert === void 0 ? [] : [{ ...placed, alert }];
  });
}
function alertLine({ alert, place: place3, components }) {
  const { number, state, severity, ghsa, package: name2, manifest, range, dismissedReason } = alert;
  const how = state === "dismissed" ? `dismissed as ${dismissedReason ?? "nothing"}` : state;
  const where = manifest === "" ? "" : `, ${manifest}`;
  const why = {
    matched: "",
    "other-version": `the release has ${naming(components)}, outside "${range}"`,
    undecided: `whether ${naming(components)} lies in "${range}" cannot be told`,
    "not-listed": "no list of this release names the package"
  }[place3];
  return `Dependabot #${String(number)} (${severity} ${ghsa} in ${name2}${where}, ${how}): ${why}.`;
}

// src/principles/reading/purls.ts
function purlParts(text2) {
  if (!text2.startsWith("pkg:") || text2.length > 1e3) return null;
  const bare2 = barePurl(text2).slice("pkg:".length);
  const at = bare2.lastIndexOf("@");
  const slash = bare2.lastIndexOf("/");
  const path2 = decoded(at > slash ? bare2.slice(0, at) : bare2);
  if (path2 === null || !path2.includes("/")) return null;
  const [type = "", ...names2] = path2.split("/");
  const version = at > slash ? decoded(bare2.slice(at + 1)) : null;
  return { path: [type.toLowerCase(), ...names2].join("/"), version };
}
function purlIdentity(text2) {
  const parts = purlParts(text2);
  if (parts === null) return { path: barePurl(text2), version: null };
  const type = parts.path.slice(0, parts.path.indexOf("/"));
  const lower = ["npm", "nuget", "composer", "pypi", "github", "bitbucket"].includes(type);
  const path2 = lower ? parts.path.toLowerCase() : parts.path;
  const version = parts.version;
  return {
    path: type === "pypi" ? path2.replace(/[-_.]+/g, "-") : path2,
    version: type === "golang" || type === "composer" ? version?.replace(/^v(?=\d)/, "") ?? null : version
  };
}
function barePurl(text2) {
  return text2.split(/[?#]/, 1)[0] ?? "";
}
function decoded(text2) {
  try {
    return decodeURIComponent(text2);
  } catch {
    return null;
  }
}

// src/principles/reading/vex.ts
function saidOf(match, documents, product) {
  const ids2 = new Set([match.id, ...match.aliases].map((id) => id.toUpperCase()));
  return documents.filter(({ valid }) => valid).flatMap(
    (document) => document.statements.filter(({ ids: named2 }) => named2.some((id) => ids2.has(id.toUpperCase()))).filter(({ products }) => products.some((one) => isProduct(one, product))).filter(({ components }) => components.length === 0 || components.some((one) => isComponent(one, match.purl))).map((statement) => ({ statement, document }))
  );
}
function standingOf(said3) {
  const times = said3.flatMap(({ statement: { at } }) => at ?? []).sort();
  const latest = times.at(-1);
  return said3.filter(({ statement: { at } }) => at === null || at === latest);
}
function restedBy(standing) {
  return standing.some(isStill) ? null : standing[0] ?? null;
}
function isStill({ statement: { status } }) {
  return status === "affected" || status === "under_investigation";
}
function unreadVex(vex) {
  if (vex.state !== "seen") return [];
  return [
    ...vex.value.unread.filter(({ broken }) => !broken).map(({ name: name2, why }) => `${name2} (${why})`),
    ...vex.value.documents.filter(({ truncated }) => truncated).map(({ name: name2 }) => `${name2} (it was cut)`)
  ];
}
function isSigned({ sha256: sha2562 }, signatures) {
  if (signatures.state !== "seen") return false;
  return signatures.value.findings.some(
    ({ level, subjects }) => (level === "verified_identity" || level === "verified_key") && subjects.includes(sha2562)
  );
}
function isComponent(named2, purl) {
  const [a, b] = [purlIdentity(named2), purlIdentity(purl)];
  return a.path === b.path && (a.version === null || a.version === b.version);
}
function isProduct(named2, product) {
  if (product.files.has(named2)) return true;
  const parts = purlParts(named2);
  if (parts !== null) {
    const own = product.purls.some((one) => purlIdentity(one).path === purlIdentity(named2).path);
    const names2 = parts.path.split("/").slice(1);
    const isName = names2.at(-1)?.toLowerCase() === product.name.toLowerCase();
    const isOwner = !parts.path.startsWith("github/") || names2[0]?.toLowerCase() === product.owner.toLowerCase();
    const here = parts.version === null || isVersion(parts.version, product.tag) || product.files.has(parts.version);
    return (own || isName && isOwner) && here;
  }
  const [, name2 = "", version = ""] = /^(.{1,300}?)[@ ]([^@ ]{1,200})$/.exec(named2) ?? [];
  const plain2 = name2.toLowerCase();
  const whole = `${product.owner}/${product.name}`.toLowerCase();
  return (plain2 === product.name.toLowerCase() || plain2 === whole) && isVersion(version, product.tag);
}
function isVersion(version, tag) {
  const plain2 = version.replace(/^v(?=\d)/i, "");
  if (plain2 === tag || plain2 === tag.replace(/^v(?=\d)/i, "")) return true;
  return plain2 !== "" && /^\d/.test(plain2) && [`-${plain2}`, `-v${plain2}`, `@${plain2}`, `/v${plain2}`, `/${plain2}`].some((end) => tag.endsWith(end));
}

// src/principles/reading/vetting.ts
var sources = {
  "github-advisory-database": "the GitHub Advisory Database",
  dependabot: "Dependabot alerts",
  osv: "OSV"
};
function accountOf({ total, vetted, notVetted, asked, listedIn }) {
  const left = notVetted.reduce((sum, row) => sum + row.count, 0);
  const names2 = asked.map((source2) => sources[source2]);
  const by = [names2.slice(0, -1).join(", "), names2.at(-1) ?? "nothing"].filter((part) => part !== "").join(" and ");
  return {
    line: `${String(vetted)} of ${count(total, "component")} vetted against ${by}, ${String(left)} not.`,
    reasons: notVetted.map(
      ({ reason, count: n, shipped, examples }) => `${count(n, "component")} (${String(shipped)} not for development only) not vetted, ${reason}: ${examples.slice(0, 3).join(", ")}${n > 3 ? " \u2026" : ""}`
    ),
    shipped: notVetted.reduce((sum, row) => sum + row.shipped, 0),
    evidence: listedIn.slice(0, 20).map((name2) => ({ name: name2 }))
  };
}
function restedMatches(facts2, matches) {
  const product = productOf(facts2);
  const documents = facts2.vex.state === "seen" ? facts2.vex.value.documents : [];
  return matches.map((match) => {
    const said3 = product === null ? [] : standingOf(saidOf(match, documents, product));
    return { match, said: said3, rested: restedBy(said3) };
  });
}
function weighed(rows) {
  const shipped = rows.filter(({ match }) => match.scope !== "development");
  const grave = shipped.filter(({ match: { severity } }) => severity === "critical" || severity === "high");
  const unrested = ({ rested }) => rested === null;
  return {
    grave,
    open: grave.filter(unrested),
    unrated: shipped.filter(({ match }) => match.severity === "unknown").filter(unrested)
  };
}
function saidGrave(rows) {
  return count(rows.length, "critical or high match", "critical or high matches");
}
function productOf({ repository, tag, artefacts: artefacts2, vetting }) {
  if (repository.state !== "seen" || tag.state !== "seen") return null;
  const files = artefacts2.state === "seen" ? artefacts2.value : [];
  return {
    owner: repository.value.owner,
    name: repository.value.name,
    tag: tag.value.name,
    purls: vetting.state === "seen" ? vetting.value.describes : [],
    files: new Set(files.flatMap(({ name: name2, sha256: sha2562 }) => [name2, `sha256:${sha2562}`]))
  };
}
function matchLines(rows, facts2) {
  return capped(
    rows.map((row) => matchLine(row, facts2)),
    200
  );
}
function matchLine({ match, said: said3, rested }, facts2) {
  const { id, aliases, purl, severity, range, fixedVersion, path: path2, scope } = match;
  const also = aliases.length === 0 ? "" : ` (${aliases.slice(0, 3).join(", ")})`;
  const fixed = fixedVersion === null ? "no fixed version" : `fixed in ${fixedVersion}`;
  const via = path2.length > 1 ? `; via ${(path2.length > 6 ? [...path2.slice(0, 4), "\u2026", ...path2.slice(-1)] : path2).join(" > ")}` : path2.length === 1 ? "; a direct dependency" : "; no document says how it came in";
  const development = scope === "development" ? "; for development only" : "";
  const shown = rested ?? said3.find(isStill);
  const vex = shown === void 0 ? "" : `; ${saidLine(shown, facts2)}`;
  const alerts = toldByAlerts(match, facts2);
  return `${severity} ${id}${also} in ${purl}, ${range}, ${fixed}${via}${development}${alerts}${vex}`;
}
function saidLine({ statement, document }, { signatures }) {
  const why = statement.justification ?? statement.impact ?? "no justification";
  const place3 = document.foundIn === "tree" ? "in the tree of the release commit" : "attached";
  const signed = isSigned(document, signatures) ? "signed" : "unsigned";
  return `VEX ${statement.status.replaceAll("_", " ")} (${why}) by ${document.name}, ${place3}, ${signed}`;
}

// src/principles/p03-third-party-components/components.vetted.ts
var componentsVetted = defineCheck({
  id: "components.vetted",
  level: "required",
  question: "Was every component matched against a vulnerability source, with no critical or high match left unaddressed?",
  claims: ["3.3.1", "1.2.3"],
  attestable: false,
  needs: ["vetting", "dependabotAlerts", "vex", "repository", "tag", "artefacts", "signatures"],
  dispensable: ["dependabotAlerts"],
  judge(facts2) {
    const { vetting } = facts2;
    if (vetting.state === "hidden") return unseen("The components", vetting);
    if (vetting.state === "absent") return notApplicable("No document of the release names a third-party component.");
    const { total, matches, unread } = vetting.value;
    if (total === 0 && unread.length === 0) return notApplicable("No third-party component is named anywhere.");
    const account = accountOf(vetting.value);
    const rows = restedMatches(facts2, matches);
    const { grave, open, unrated } = weighed(rows);
    const extra = {
      details: [account.line, ...account.reasons, ...alertLines(facts2), ...matchLines(rows, facts2)],
      evidence: account.evidence
    };
    const lines = naming(open.map(({ match }) => `${match.id} in ${match.purl}`));
    const dark = [facts2.vex, facts2.repository, facts2.tag, facts2.artefacts].find(({ state }) => state === "hidden");
    if (open.length > 0 && dark?.state === "hidden")
      return unseen(`${saidGrave(open)} (${lines}); whether VEX statements address them`, dark, extra);
    const unknown = unreadVex(facts2.vex);
    if (open.length > 0 && unknown.length > 0)
      return notObservable(
        `${saidGrave(open)} (${lines}); VEX documents that were not read to their end may address them: ${naming(unknown)}.`,
        void 0,
        extra
      );
    if (open.length > 0) {
      return notMet(
        `${saidGrave(open)} unaddressed: ${lines}. ${account.line}`,
        "Update each component to its fixed version, or attach a VEX document (OpenVEX, CycloneDX, CSAF) that says why this release is not affected.",
        extra
      );
    }
    if (unrated.length > 0) {
      const ids2 = naming(unrated.map(({ match }) => `${match.id} in ${match.purl}`));
      return notObservable(`How grave ${ids2} is, no source says. ${account.line}`, void 0, extra);
    }
    const left = [...account.shipped > 0 ? account.reasons : [], ...unread];
    if (left.length > 0)
      return notObservable(`Not every component could be vetted: ${naming(left)}. ${account.line}`, void 0, extra);
    const relied = grave.some(({ rested: rested2 }) => rested2?.document.foundIn === "asset");
    if (relied && facts2.signatures.state === "hidden")
      return unseen("Whether the VEX documents are signed", facts2.signatures, extra);
    const rested = grave.length === 0 ? "no critical or high match" : `${saidGrave(grave)} addressed by VEX statements`;
    return met(`${account.line.replace(/\.$/, "")}; ${rested}.`, extra);
  }
});

// src/principles/reading/component-agreement.ts
var toolchains = /^golang\/(?:std|stdlib|toolchain)@/;
function agreementOf(sbom, locked) {
  const listed4 = new Map(sbom.flatMap(({ purl }) => purl === null ? [] : [[identityOf(purl), purl]]));
  const known = /* @__PURE__ */ new Map();
  for (const { purl, scope } of locked) {
    if (purl === null) continue;
    const identity = identityOf(purl);
    if (known.get(identity)?.scope !== "runtime") known.set(identity, { purl, scope });
  }
  const systems = new Set([...known.keys()].map(systemOf));
  const names2 = new Set([...listed4.keys()].map(nameOf));
  const isListed = (identity) => listed4.has(identity) || nameOf(identity) === identity && names2.has(identity);
  const absent = [...known].filter(([identity]) => !isListed(identity)).map(([, component]) => component);
  const comparable = [...listed4].filter(([identity]) => systems.has(systemOf(identity)));
  const byName = comparable.filter(([identity]) => !known.has(identity) && known.has(nameOf(identity)));
  const unknown = comparable.filter(
    ([identity]) => !known.has(identity) && !known.has(nameOf(identity)) && !toolchains.test(identity)
  );
  return {
    both: comparable.filter(([identity]) => known.has(identity)).length + byName.length,
    missing: purlsOf(absent, ["runtime"]),
    maybeMissing: purlsOf(absent, ["unknown", "optional"]),
    extra: unknown.map(([, purl]) => purl).sort(),
    untold: byName.map(([, purl]) => purl).sort(),
    uncompared: sbom.length - comparable.length
  };
}
function differences({ missing: missing2, maybeMissing, extra, untold, uncompared }, from) {
  return [
    ...capped(missing2.map((purl) => `only in ${from}: ${purl}`)),
    ...capped(extra.map((purl) => `only in the SBOM: ${purl}`)),
    ...capped(maybeMissing.map((purl) => `only in ${from}, which does not say that it is shipped: ${purl}`)),
    ...capped(untold.map((purl) => `${from} has it without a version: ${purl}`)),
    ...uncompared > 0 ? [`${count(uncompared, "component")} of other package systems, not compared`] : []
  ];
}
function purlsOf(components, scopes) {
  return components.filter(({ scope }) => scopes.includes(scope)).map(({ purl }) => purl).sort();
}
function identityOf(purl) {
  const { path: path2, version } = purlIdentity(purl);
  return version === null ? path2 : `${path2}@${version}`;
}
function nameOf(identity) {
  return identity.replace(/(?<=.)@[^@/]*$/, "");
}
function systemOf(identity) {
  return identity.slice(0, identity.indexOf("/"));
}

// src/principles/p03-third-party-components/sbom.complete.ts
var sbomComplete = defineCheck({
  id: "sbom.complete",
  level: "required",
  question: "Do the SBOM's components agree with the lockfiles or the dependency graph at the release commit?",
  claims: ["1.2.1"],
  attestable: false,
  needs: ["sboms", "lockfiles", "dependencyGraph"],
  judge({ sboms, lockfiles, dependencyGraph }) {
    if (sboms.state === "hidden") return unseen("The SBOMs of the release", sboms);
    const valid = sboms.state === "seen" ? sboms.value.documents.filter((document) => document.valid) : [];
    if (valid.length === 0)
      return notApplicable("The release carries no valid SBOM whose components could be compared.");
    if (lockfiles.state === "hidden") return unseen("The lockfiles", lockfiles);
    const files = lockfiles.state === "seen" ? lockfiles.value.files : [];
    const broken = files.filter(({ problem: problem2 }) => problem2 !== null);
    if (broken.length > 0) {
      const named2 = naming(broken.map(({ path: path2, problem: problem2 }) => `${path2} (${problem2 ?? ""})`));
      return notObservable(`Lockfiles that could not be read: ${named2}.`, void 0);
    }
    if (files.length === 0 && dependencyGraph.state === "hidden")
      return unseen("No lockfile is there, and the dependency graph", dependencyGraph);
    const graph = dependencyGraph.state === "seen" ? dependencyGraph.value.components : [];
    const reference = files.length > 0 ? files.flatMap(({ components }) => components) : graph;
    const from = files.length > 0 ? count(files.length, "lockfile") : "GitHub's dependency graph";
    if (valid.some(({ truncated }) => truncated))
      return notObservable("The SBOM lists more components than are read.", void 0);
    const listed4 = valid.flatMap(({ components }) => components);
    const agreement = agreementOf(listed4, reference);
    const { both, missing: missing2, maybeMissing, extra } = agreement;
    const all = {
      details: differences(agreement, from),
      evidence: valid.map(({ assetName, sha256: sha2562 }) => ({ name: assetName, digest: { sha256: sha2562 } }))
    };
    if (missing2.length + extra.length > 0) {
      return notMet(
        `${String(both)} agree; ${String(missing2.length)} only in ${from}${missing2.length > 0 ? ` (${naming(missing2)})` : ""}, ${String(extra.length)} only in the SBOM${extra.length > 0 ? ` (${naming(extra)})` : ""}.`,
        "Make the SBOM from the release commit, with its lockfiles, in the job that builds the release.",
        all
      );
    }
    if (maybeMissing.length > 0) {
      return notObservable(
        `${String(both)} agree; whether ${count(maybeMissing.length, "more component")} of ${from} should be in the SBOM, the lockfile does not say: ${naming(maybeMissing)}.`,
        void 0,
        all
      );
    }
    if (both === 0)
      return notObservable(`No component of the SBOM is of a package system that ${from} names.`, void 0, all);
    return met(`All ${count(both, "component")} agree with ${from}.`, all);
  }
});

// src/principles/reading/sboms.ts
var words = {
  supplier: "the supplier",
  "component-name": "the name",
  "component-version": "the version",
  "unique-identifier": "a unique identifier",
  relationships: "a relationship",
  author: "the author of the SBOM (a person or an organization)",
  timestamp: "the time of its making",
  "component-hash": "a digest",
  license: "the licence",
  "tool-name": "the tool that made it",
  "generation-context": "the point in the lifecycle at which it was made"
};
function shortcomings(document, named2) {
  if (!document.valid) return [`it is not valid: ${document.problems[0] ?? "it cannot be read"}`];
  const lacking2 = document.elements.filter(({ from, met: met2 }) => from === "ntia-2021" && !met2);
  return [...misnamed(document.subject, named2), ...lacking2.map(elementLine)];
}
function elementLine({ id, of, lackingCount, lacking: lacking2, met: met2 }) {
  const what = words[id];
  if (met2) return `${what} is there`;
  if (lacking2.length === 0) return `${what} is missing`;
  const more = lackingCount > 3 ? ` and ${String(lackingCount - 3)} more` : "";
  return `${what} is missing of ${String(lackingCount)} of ${count(of, "component")}: ${lacking2.slice(0, 3).join(", ")}${more}`;
}
function misnamed(subject2, { repository, owner, tag, products }) {
  if (subject2 === null) return ["it names no product"];
  const name2 = plain(subject2.name.split("/").at(-1) ?? "");
  const known = [repository, `${owner}${repository}`].map(plain).includes(name2) || products.some((product) => startsWith(product, name2));
  const wrong = known ? [] : [`it is of ${subject2.name}, which is neither the repository nor one of the products`];
  if (subject2.version === null) return [...wrong, "it names no version of the product"];
  return versionOf(subject2.version, tag) ? wrong : [...wrong, `it is of version ${subject2.version}, not of ${tag}`];
}
function versionOf(version, tag) {
  const wanted2 = version.replace(/^v/i, "").toLowerCase();
  const given2 = tag.toLowerCase();
  return wanted2 !== "" && given2.endsWith(wanted2) && !/[0-9.]$/.test(given2.slice(0, given2.length - wanted2.length));
}
function startsWith(product, name2) {
  const start = plain(product.split(/[-_.]v?\d/, 1)[0] ?? "");
  return name2 !== "" && start === name2;
}
function plain(text2) {
  return text2.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function sbomLine(document, faults2) {
  const what = `${document.assetName} (${document.format ?? "unknown format"}${document.specVersion === null ? "" : ` ${document.specVersion}`})`;
  const size = document.valid ? `${count(document.components.length, "component")}; ` : "";
  return `${what}: ${size}${faults2.length === 0 ? "product, version and minimum elements named" : naming(faults2, 12)}`;
}

// src/principles/p03-third-party-components/sbom.published.ts
var sbomPublished = defineCheck({
  id: "sbom.published",
  level: "required",
  question: "Does the release carry a valid SBOM of this product and version with the minimum elements?",
  claims: ["1.2.1"],
  attestable: false,
  needs: ["sboms", "artefacts", "repository", "release"],
  judge({ sboms, artefacts: artefacts2, repository, release: release2 }) {
    const fix7 = "Attach an SBOM (CycloneDX 1.4 to 1.7 or SPDX 2.3 or 3.0) made from this very build, with product, version, supplier, author and dependencies filled in.";
    if (sboms.state === "hidden") return unseen("The SBOMs of the release", sboms);
    if (sboms.state === "absent") return notMet("No asset of the release is an SBOM.", fix7);
    if (repository.state !== "seen" || release2.state !== "seen") {
      const dark = [repository, release2].find(({ state }) => state === "hidden");
      return dark?.state === "hidden" ? unseen("What the SBOM should name", dark) : missing("release");
    }
    const products = artefacts2.state === "seen" ? artefacts2.value.filter(({ role }) => role === "product") : [];
    const { owner, name: name2 } = repository.value;
    const named2 = { owner, repository: name2, tag: release2.value.tag, products: products.map((one) => one.name) };
    const { documents, unread } = sboms.value;
    const rows = documents.map((document) => ({ document, faults: shortcomings(document, named2) }));
    const good = rows.filter(({ faults: faults2 }) => faults2.length === 0);
    const extra = {
      details: capped([
        ...rows.map(({ document, faults: faults2 }) => sbomLine(document, faults2)),
        ...rows.flatMap(
          ({ document }) => document.elements.filter(({ from, met: there }) => from === "cisa-2025" && !there).map((element) => `${document.assetName}, CISA 2025: ${elementLine(element)}`)
        ),
        ...unread.map(({ assetName, why }) => `${assetName}: ${why}`)
      ]),
      evidence: documents.map(({ assetName, sha256: sha2562 }) => ({ name: assetName, digest: { sha256: sha2562 } }))
    };
    if (good[0] !== void 0) return met(`${sbomLine(good[0].document, [])}.`, extra);
    if (unread.length > 0) {
      const names2 = naming(unread.map(({ assetName, why }) => `${assetName} (${why})`));
      return notObservable(`Not every SBOM could be read: ${names2}.`, void 0, extra);
    }
    if (artefacts2.state === "hidden") return unseen("The artefacts that the SBOM may name", artefacts2, extra);
    return notMet(`${naming(rows.map(({ document, faults: faults2 }) => sbomLine(document, faults2)))}.`, fix7, extra);
  }
});

// src/principles/p03-third-party-components/updates.automated.ts
var updatesAutomated = defineCheck({
  id: "updates.automated",
  level: "supporting",
  question: "Is Dependabot or Renovate configured for every ecosystem present?",
  claims: ["1.2.5"],
  attestable: false,
  needs: ["lockfiles", "workflows", "updateConfiguration"],
  judge({ lockfiles, workflows, updateConfiguration }) {
    if (lockfiles.state === "hidden") return unseen("The manifests", lockfiles);
    if (workflows.state === "hidden") return unseen("The workflow files", workflows);
    const { files, manifests } = lockfiles.state === "seen" ? lockfiles.value : { files: [], manifests: [] };
    const actions = workflows.state === "seen" && workflows.value.files.length > 0 ? ["github-actions"] : [];
    const present2 = [.../* @__PURE__ */ new Set([...[...files, ...manifests].map(({ ecosystem }) => ecosystem), ...actions])].sort();
    if (present2.length === 0)
      return notApplicable("No manifest and no workflow at the release commit names anything of others.");
    if (updateConfiguration.state === "hidden") return unseen("The configuration of update bots", updateConfiguration);
    const bots2 = updateConfiguration.state === "seen" ? updateConfiguration.value : [];
    const open = present2.filter(
      (one) => !bots2.some(({ ecosystems }) => ecosystems === "all" || ecosystems.includes(one))
    );
    const broken = bots2.filter(({ problem: problem2 }) => problem2 !== null).map(({ path: path2, problem: problem2 }) => `${path2} (${problem2 ?? ""})`);
    const extra = {
      details: bots2.map(({ tool, path: path2, ecosystems, problem: problem2 }) => {
        const scope = ecosystems === "all" ? "every package system" : ecosystems.join(", ") || "nothing";
        return `${path2}: ${tool}, ${problem2 ?? scope}`;
      }),
      evidence: bots2.map(({ path: path2, digest: digest2 }) => ({ name: path2, digest: { sha256: digest2 } }))
    };
    if (open.length === 0)
      return met(`${naming(present2, 10)} kept up to date by ${naming(bots2.map(({ path: path2 }) => path2))}.`, extra);
    if (broken.length > 0)
      return notObservable(`Configuration that could not be read: ${naming(broken)}.`, void 0, extra);
    return notMet(
      `${String(open.length)} of ${count(present2.length, "package system")} without an update bot: ${naming(open, 10)}.`,
      "Add an entry for each to .github/dependabot.yml (version 2, `package-ecosystem` and `schedule`), or enable Renovate for it in renovate.json.",
      extra
    );
  }
});

// src/principles/reading/required-checks.ts
function requiredThere(facts2, { baseRef }, mergedAt) {
  const { branch, branchRules, classicProtection: classic } = facts2;
  if (branch.state !== "seen" || branch.value.name !== baseRef || branchRules.state === "hidden")
    return { rules: [], others: { at: "hidden" }, complete: false, queue: false };
  const active = activeRules(facts2);
  const ofRulesets = active.flatMap((rule) => {
    const ruleset2 = rulesetOf(facts2, rule);
    const bound = boundSince(ruleset2?.updatedAt ?? ruleset2?.createdAt ?? null, mergedAt);
    return (rule.statusChecks ?? []).map((check2) => ({ ...check2, bound }));
  });
  const ofClassic = classic.state === "seen" ? classic.value.statusChecks ?? [] : [];
  const untold = { at: "untold" };
  return {
    rules: oneEach([...ofRulesets, ...ofClassic.map((check2) => ({ ...check2, bound: untold }))]),
    others: untold,
    complete: classic.state !== "hidden" || !branch.value.protected,
    queue: active.some(({ type }) => type === "merge_queue")
  };
}
function boundSince(since, mergedAt) {
  if (since === null) return { at: "hidden" };
  return since <= mergedAt ? { at: "then" } : { at: "later", since };
}
var surest = ["then", "untold", "hidden", "later"];
function oneEach(rules) {
  const kept = /* @__PURE__ */ new Map();
  for (const at of surest)
    for (const rule of rules) if (rule.bound.at === at && !kept.has(rule.context)) kept.set(rule.context, rule);
  return [...kept.values()];
}

// src/principles/reading/bot-updates.ts
function updatesOf(commits) {
  const last = /* @__PURE__ */ new Map();
  for (const commit of commits.filter(isUpdate)) {
    const { pullRequest: request } = commit;
    const key = request?.merged === true ? `#${String(request.number)}` : commit.sha;
    const known = last.get(key);
    if (known === void 0 || known.committedAt < commit.committedAt) last.set(key, commit);
  }
  return [...last.values()];
}
function isUpdate({ authorIsBot, pullRequest }) {
  return authorIsBot || (pullRequest?.author?.endsWith("[bot]") ?? false);
}
function judgedUpdate(commit, facts2) {
  const { pullRequest: request } = commit;
  if (request?.merged !== true) return { commit, outcome: "unknown", why: "no merged pull request", required: null };
  const { updateChecks } = facts2;
  const heads = updateChecks.state === "seen" ? updateChecks.value.heads : [];
  const read = heads.find(({ head }) => head === request.headSha) ?? null;
  const there = requiredThere(facts2, request, commit.committedAt);
  const items = itemsOf(there, request, read);
  if (items.length === 0) return { commit, ...byAllChecks(request, there.complete) };
  return {
    commit,
    ...byRequired(items, told(read, items)),
    required: items.map(({ name: name2 }) => name2)
  };
}
function itemsOf(there, request, read) {
  const named2 = there.rules.map(({ context, appId, bound }) => {
    const own = (read?.checks ?? []).filter(
      ({ name: name2, app }) => name2 === context && (appId === null || app === null || app.id === appId)
    );
    if (own.length > 0) return { name: context, state: worst(own), bound };
    if (read === null) return { name: context, state: request.checks === "passed" ? "passed" : "unread", bound };
    const isSure = !read.truncated && read.checks.length > 0 && !there.queue;
    return { name: context, state: isSure ? "missing" : "unread", bound };
  });
  const had = new Set(named2.map(({ name: name2 }) => name2));
  const others = (read?.checks ?? []).filter(({ required: required2, name: name2 }) => required2 && !had.has(name2));
  const names2 = [...new Set(others.map(({ name: name2 }) => name2))];
  return [
    ...named2,
    ...names2.map((name2) => ({ name: name2, state: worst(others.filter((one) => one.name === name2)), bound: there.others }))
  ];
}
function worst(checks) {
  const states = checks.map(outcomeOf);
  return ["failed", "waiting", "passed", "idle"].find((state) => states.includes(state)) ?? "unread";
}
var words2 = {
  failed: "failed",
  missing: "did not report",
  waiting: "has not ended",
  unread: "was not read"
};
function byRequired(items, also) {
  const against = items.flatMap(
    ({ name: name2, state, bound }) => state === "passed" || state === "idle" ? [] : [{ said: `${name2} ${words2[state]}`, state, bound }]
  );
  const bad = against.filter(
    ({ state, bound: { at } }) => state === "failed" && at !== "later" && at !== "hidden" || state === "missing" && at === "then"
  );
  const open = against.filter((item) => !bad.includes(item));
  const lines = [
    ...bad.map(({ said: said3 }) => said3),
    ...open.map(({ said: said3, state, bound }) => `${said3}${doubt(state, bound)}`)
  ];
  const outcome2 = bad.length > 0 ? "failed" : open.length > 0 ? "unknown" : "passed";
  return { outcome: outcome2, why: `${lines.join("; ") || "required checks passed"}${also}` };
}
function doubt(state, bound) {
  if (bound.at === "later") return `, required as it is only since ${bound.since}`;
  return state === "failed" || state === "missing" ? ", and since when it is required is not known" : "";
}
function told(read, items) {
  const names2 = new Set(items.map(({ name: name2 }) => name2));
  const failed = (read?.checks ?? []).filter((check2) => !names2.has(check2.name) && outcomeOf(check2) === "failed");
  return failed.length === 0 ? "" : `; not required: ${failed.slice(0, 5).map(({ name: name2 }) => name2).join(", ")} failed`;
}
function byAllChecks({ checks }, isKnown) {
  const required2 = isKnown ? [] : null;
  if (checks === "passed") return { outcome: "passed", why: "all checks passed", required: required2 };
  if (checks === void 0) return { outcome: "unknown", why: "nothing reported", required: required2 };
  if (checks === "pending") return { outcome: "unknown", why: "a check has not ended", required: required2 };
  return isKnown ? { outcome: "failed", why: "a check failed; none is required", required: required2 } : { outcome: "unknown", why: "a check failed; whether it is required could not be seen", required: required2 };
}

// src/principles/reading/update-notes.ts
function saidRequired(updates) {
  const names2 = [...new Set(updates.flatMap(({ required: required2 }) => required2 ?? []))].sort();
  if (names2.length > 0) return `Required: ${naming(names2, 10)}.`;
  return updates.some(({ required: required2 }) => required2 !== null) ? "No check is required, so all were judged." : "Which are required could not be seen, so all were judged.";
}
function updateNotes(facts2) {
  const { updateChecks: read } = facts2;
  const left = read.state === "seen" ? read.value.notRead : 0;
  return [
    ...sinceNotes(facts2),
    ...read.state === "hidden" ? [`Each check of the heads is not visible: ${read.detail}`] : [],
    ...left > 0 ? [`Of ${count(left, "request")} only what all checks together come to was read.`] : []
  ];
}
function permissionToSee({ branchRules, rulesets, updateChecks }) {
  const dark = [branchRules, rulesets, updateChecks].find(({ state }) => state === "hidden");
  return dark?.state === "hidden" ? dark.permission : void 0;
}

// src/principles/p03-third-party-components/updates.tested.ts
var updatesTested = defineCheck({
  id: "updates.tested",
  level: "supporting",
  question: "Did bot updates merged in the range pass the required checks first?",
  claims: ["1.2.4"],
  attestable: false,
  needs: ["commitRange", "updateChecks", "previousRelease", ...ruleFacts],
  dispensable: ["classicProtection"],
  judge: (facts2) => overRange(facts2.commitRange, (range) => {
    const updates = updatesOf(range.commits).map((commit) => judgedUpdate(commit, facts2));
    const of = (outcome2) => updates.filter((update) => update.outcome === outcome2);
    const lines = (some) => some.map(({ commit, why }) => commitLine(commit, why));
    const [failed, unknown, passed] = [of("failed"), of("unknown"), of("passed")];
    const cut = range.truncated || range.commits.length < range.total;
    const ofAll = count(updates.length, "update");
    const extra = {
      details: [
        `Commits ${place(range)}; the checks of each merged head as they are now. ${saidRequired(updates)}`,
        ...updateNotes(facts2),
        ...capped(lines([...failed, ...unknown, ...passed]))
      ],
      evidence: [{ digest: { gitCommit: range.head } }]
    };
    if (failed.length > 0)
      return notMet(
        `${String(failed.length)} of ${ofAll} by bots merged although a check did not pass: ${naming(lines(failed))}.`,
        "Require status checks on the branch (Settings > Rules > Rulesets) for bots too, and look into each update that failed.",
        extra
      );
    if (cut)
      return notObservable(
        `No check of a bot's update failed in ${extent(range)}; the others were not read.`,
        void 0,
        extra
      );
    if (updates.length === 0) return notApplicable(`No update by a bot among ${extent(range)}.`);
    if (unknown.length > 0)
      return notObservable(
        `Whether the checks passed is not known of ${String(unknown.length)} of ${ofAll} by bots: ${naming(lines(unknown))}.`,
        permissionToSee(facts2),
        extra
      );
    return met(`The checks passed on the heads of all ${ofAll} by bots. ${saidRequired(updates)}`, extra);
  })
});

// src/principles/p03-third-party-components/principle.ts
var thirdPartyComponents = definePrinciple({
  number: 3,
  checks: [
    sbomPublished,
    sbomComplete,
    componentsVetted,
    componentsPinned,
    componentsReviewedOnEntry,
    updatesAutomated,
    updatesTested
  ],
  limits: [
    "Components that no manifest names (vendored code, compilers, services) are not seen.",
    "How a supplier was judged before its component came in is known only to the vendor.",
    "A vulnerability that no source has published cannot be matched."
  ]
});

// src/principles/reading/access.ts
function codeownersPart({ codeowners }) {
  const fix7 = "Add a CODEOWNERS file without errors that names owners for /.github/workflows/.";
  if (codeowners.state === "hidden") {
    return {
      held: "unknown",
      say: `code owners are not visible: ${codeowners.detail}`,
      permission: codeowners.permission
    };
  }
  if (codeowners.state === "absent") return { held: "no", say: "there is no CODEOWNERS file", fix: fix7 };
  const { path: path2, errors, coversWorkflows } = codeowners.value;
  if (errors.length > 0) return { held: "no", say: `${path2} has ${count(errors.length, "error")}`, fix: fix7 };
  if (!coversWorkflows) return { held: "no", say: `${path2} names no owner for the workflows`, fix: fix7 };
  return { held: "yes", say: `${path2} is valid and covers the workflows` };
}
function collaboratorsPart({ collaborators }) {
  if (collaborators.state === "hidden") {
    return {
      held: "unknown",
      say: `collaborators are not visible: ${collaborators.detail}`,
      permission: collaborators.permission
    };
  }
  if (collaborators.state === "absent") return { held: "unknown", say: "the platform shows no list of collaborators" };
  const { admins, outside, total } = collaborators.value;
  return {
    held: "yes",
    say: `${count(total, "person", "people")} with access, ${count(admins, "admin")}, ${String(outside)} from outside`
  };
}
function twoFactorPart({ organization, repository }) {
  if (repository.state === "seen" && repository.value.ownerType === "User") {
    return { held: "unknown", say: "the owner is a personal account, whose two-factor setting nobody else can see" };
  }
  if (organization.state === "hidden") {
    return {
      held: "unknown",
      say: `two-factor is not visible: ${organization.detail}`,
      permission: organization.permission
    };
  }
  if (organization.state === "absent") return { held: "unknown", say: "the platform shows no organisation" };
  const { login, twoFactorRequired } = organization.value;
  if (twoFactorRequired) return { held: "yes", say: `${login} requires two-factor authentication` };
  return {
    held: "no",
    say: `${login} does not require two-factor authentication`,
    fix: "Organisation Settings > Authentication security: require two-factor authentication."
  };
}
function deployKeysPart({ deployKeys }) {
  if (deployKeys.state === "hidden") {
    return {
      held: "unknown",
      say: `deploy keys are not visible: ${deployKeys.detail}`,
      permission: deployKeys.permission
    };
  }
  const { writable, stale } = deployKeys.state === "seen" ? deployKeys.value : { writable: 0, stale: 0 };
  if (stale === 0) return { held: "yes", say: `${count(writable, "deploy key")} may write, none stale` };
  return {
    held: "no",
    say: `${String(stale)} of ${count(writable, "deploy key")} that may write not used for 90 days`,
    fix: "Settings > Deploy keys: delete those no longer used."
  };
}

// src/principles/p04-source-integrity/access.governed.ts
var accessGoverned = defineCheck({
  id: "access.governed",
  level: "required",
  question: "Do valid code owners guard the workflows, is two-factor required, are admins and outsiders known and no deploy key stale?",
  claims: ["2.1.1", "2.1.5", "2.1.6"],
  attestable: true,
  needs: [...ruleFacts, "codeowners", "collaborators", "deployKeys", "organization", "repository"],
  judge: (facts2) => allHold("Access", [
    codeownersPart(facts2),
    propertyPart(facts2, codeOwnersRequired),
    collaboratorsPart(facts2),
    twoFactorPart(facts2),
    deployKeysPart(facts2)
  ])
});

// src/principles/reading/release-branches.ts
var wanted = {
  non_fast_forward: "force pushes",
  deletion: "deletion",
  pull_request: "changes without a pull request",
  required_status_checks: "changes without status checks"
};
function releaseBranchesPart(facts2) {
  const { releaseBranches: observed2 } = facts2;
  if (observed2.state === "hidden")
    return {
      held: "unknown",
      say: `release branches are not visible: ${observed2.detail}`,
      permission: observed2.permission
    };
  const branches = observed2.state === "seen" ? observed2.value.branches : [];
  if (branches.length === 0) return null;
  const rows = branches.map((branch) => ({ branch, ...openTo(facts2, branch) }));
  const open = rows.filter(({ lacking: lacking2, sure }) => sure && lacking2.length > 0);
  if (open.length > 0)
    return {
      held: "no",
      say: `release branches open to ${naming([...new Set(open.flatMap(({ lacking: lacking2 }) => lacking2))], 4)}: ${naming(open.map(({ branch }) => branch.name))}`,
      fix: "Settings > Rules > Rulesets: let the ruleset of the default branch target the release branches too (Target branches > Include by pattern)."
    };
  const unsure = rows.filter(({ lacking: lacking2 }) => lacking2.length > 0);
  if (unsure.length > 0)
    return {
      held: "unknown",
      say: `what protects ${naming(unsure.map(({ branch }) => branch.name))} is not visible`,
      permission: facts2.rulesets.state === "hidden" ? facts2.rulesets.permission : "administration: read"
    };
  return { held: "yes", say: `release branches are under the same rules: ${naming(branches.map(({ name: name2 }) => name2))}` };
}
function openTo(facts2, branch) {
  const main2 = facts2.repository.state === "seen" ? facts2.repository.value.defaultBranch : null;
  const all = facts2.rulesets.state === "seen" ? facts2.rulesets.value : [];
  const active = all.filter(({ target, enforcement }) => target === "branch" && enforcement === "active");
  const over = active.map((ruleset2) => ({ ruleset: ruleset2, covers: coversRef(ruleset2, `refs/heads/${branch.name}`, main2) }));
  const types = new Set(over.filter(({ covers }) => covers === "yes").flatMap(({ ruleset: ruleset2 }) => ruleset2.ruleTypes));
  const lacking2 = Object.keys(wanted).filter((type) => !types.has(type)).map((type) => wanted[type] ?? type);
  const sure = facts2.rulesets.state === "seen" && !branch.protected && over.every(({ covers }) => covers !== "unknown");
  return { lacking: lacking2, sure };
}
function releaseBranchNotes({ releaseBranches }) {
  if (releaseBranches.state !== "seen") return [];
  const { branches, complete } = releaseBranches.value;
  const known = branches.length === 0 ? "No branch bears the name of a release branch" : `Release branches: ${naming(
    branches.map(({ name: name2 }) => name2),
    10
  )}`;
  return [complete ? `${known}.` : `${known}; not all branches were read.`];
}

// src/principles/p04-source-integrity/branch.protected.ts
var branchProtected = defineCheck({
  id: "branch.protected",
  level: "required",
  question: "Do active rules on the default and release branches block force pushes and deletion, and need pull requests and status checks?",
  claims: ["2.2.2"],
  attestable: false,
  needs: [...ruleFacts, "releaseBranches", "repository", "previousRelease"],
  judge(facts2) {
    const properties = [forcePushesBlocked, deletionBlocked, pullRequestNeeded, statusChecksRequired(facts2)];
    const others = releaseBranchesPart(facts2);
    const parts = properties.map((property2) => propertyPart(facts2, property2));
    const notes = [...checkNotes(facts2), ...ruleNotes(facts2), ...sinceNotes(facts2), ...releaseBranchNotes(facts2)];
    return allHold("Default branch", others === null ? parts : [...parts, others], { details: capped(notes) });
  }
});

// src/principles/p04-source-integrity/branch.signatures-enforced.ts
var branchSignaturesEnforced = defineCheck({
  id: "branch.signatures-enforced",
  level: "required",
  question: "Do the rules of the default branch require signed commits?",
  claims: ["1.1.4"],
  attestable: false,
  needs: ruleFacts,
  judge: (facts2) => allHold("Default branch", [propertyPart(facts2, signaturesRequired)], { details: capped(ruleNotes(facts2)) })
});

// src/principles/p04-source-integrity/commits.signed.ts
var commitsSigned = defineCheck({
  id: "commits.signed",
  level: "required",
  question: "Has every commit in the range a signature that the platform verified?",
  claims: ["1.1.4"],
  attestable: false,
  needs: ["commitRange"],
  judge: (facts2) => overRange(facts2.commitRange, (range) => {
    const { commits } = range;
    const unsigned = commits.filter(({ signature }) => !signature.verified);
    const byGitHub = commits.filter(({ signature }) => signature.verified && signature.byGitHub).length;
    const own = commits.length - unsigned.length - byGitHub;
    const share = commits.length === 0 ? 0 : Math.floor(100 * (own + byGitHub) / commits.length);
    const details = [
      `Commits ${place(range)}.`,
      `Verified: ${String(own)} by their own keys, ${String(byGitHub)} by GitHub's key for web merges; ${String(share)} %.`,
      ...capped(unsigned.map((commit) => commitLine(commit, commit.signature.reason)))
    ];
    const extra = { details, evidence: [{ digest: { gitCommit: range.head } }] };
    if (unsigned.length > 0) {
      const reasons = tally(unsigned.map(({ signature }) => signature.reason));
      return notMet(
        `${String(unsigned.length)} of ${extent(range)} without a verified signature (${reasons}).`,
        "Sign commits (git config commit.gpgsign true, key at Settings > SSH and GPG keys) and require it on the branch; past commits stay as they are.",
        extra
      );
    }
    if (range.truncated || commits.length < range.total) {
      return notObservable(`All of ${extent(range)} are verified; the others were not read.`, void 0, extra);
    }
    return met(`All ${extent(range)} verified, ${String(byGitHub)} of them by GitHub.`, extra);
  })
});

// src/principles/reading/history.ts
function rewritten({ since, forcePushes, deletions }) {
  const when = since === null ? "in all the activity that is kept" : `since ${since}`;
  if (forcePushes.length + deletions === 0) return { held: "yes", say: `no force push and no deletion ${when}` };
  return {
    held: "no",
    say: `${count(forcePushes.length, "force push", "force pushes")} and ${count(deletions, "deletion")} ${when}`,
    fix: "Settings > Rules > Rulesets: block force pushes and restrict deletions on the branch; find out what was rewritten."
  };
}
function bypassed(observed2, since, now) {
  if (observed2.state === "hidden")
    return {
      held: "unknown",
      say: `bypassed rules are not visible: ${observed2.detail}`,
      permission: observed2.permission
    };
  if (observed2.state === "absent") return { held: "unknown", say: "the platform tells nothing of bypassed rules" };
  const { bypasses, windowDays } = observed2.value;
  const recent2 = bypasses.filter(({ at }) => since === null || at >= since);
  if (recent2.length > 0)
    return {
      held: "no",
      say: `${count(recent2.length, "push", "pushes")} went past a rule`,
      fix: "Settings > Rules > Insights shows who bypassed what; take bypass actors off the ruleset."
    };
  const age = since === null ? null : daysBetween(since, now);
  return age !== null && age <= windowDays ? { held: "yes", say: "no rule was bypassed" } : {
    held: "unknown",
    say: `no rule was bypassed in the last ${String(windowDays)} days; GitHub does not tell what was before`
  };
}

// src/principles/p04-source-integrity/history.continuous.ts
var historyContinuous = defineCheck({
  id: "history.continuous",
  level: "supporting",
  question: "Was the history of the branch neither rewritten nor removed, nor a rule bypassed, since the previous release?",
  claims: ["2.2.1"],
  attestable: false,
  needs: ["activity", "ruleBypasses"],
  judge({ activity, ruleBypasses }, { now }) {
    if (activity.state === "hidden") return unseen("The activity of the branch", activity);
    if (activity.state === "absent") return missing("activity for the branch");
    const lines = activity.value.forcePushes.map(
      ({ at, before, after }) => `${at}: force push ${shortSha(before)} -> ${shortSha(after)}`
    );
    const past = ruleBypasses.state === "seen" ? ruleBypasses.value.bypasses : [];
    return allHold("History", [rewritten(activity.value), bypassed(ruleBypasses, activity.value.since, now)], {
      details: capped([
        ...lines,
        ...past.map(({ at, after }) => `${at}: a rule was bypassed by the push of ${shortSha(after)}`)
      ])
    });
  }
});

// src/principles/p04-source-integrity/source.slsa-level.ts
var provenance = "Level 2 also needs source provenance attestations, which GitHub does not issue and this version does not read";
var sourceSlsaLevel = defineCheck({
  id: "source.slsa-level",
  level: "supporting",
  question: "Which level of the SLSA 1.2 source track is reached, and what stops the next one?",
  claims: ["1.1.4"],
  attestable: false,
  needs: [...ruleFacts, "tag"],
  judge(facts2, terms) {
    if (facts2.tag.state !== "seen") {
      const why = facts2.tag.state === "hidden" ? facts2.tag.detail : "the platform shows no tag";
      return notObservable(`No revision of the release could be seen: ${sentence(why)}`, void 0);
    }
    const history = [forcePushesBlocked, deletionBlocked].map((property2) => propertyPart(facts2, property2));
    const controls = [pullRequestNeeded, statusChecksRequired(facts2)].map((property2) => propertyPart(facts2, property2));
    const review2 = propertyPart(facts2, approvalsRequired(Math.max(1, terms.minimumApprovals)));
    const details = [
      ...history.map(({ say }) => `Level 2, history: ${say}`),
      provenance,
      ...controls.map(({ say }) => `Level 3, technical controls: ${say}`),
      `Level 4, two-party review: ${review2.say}`
    ];
    const reached = `Source Level 1 (Git commit ${shortSha(facts2.tag.value.commit)})`;
    for (const part of history) {
      if (part.held === "no") return notMet(`${reached}; Level 2 is stopped: ${part.say}.`, part.fix, { details });
    }
    for (const part of history) {
      if (part.held === "unknown")
        return notObservable(`${reached}; Level 2: ${sentence(part.say)}`, part.permission, { details });
    }
    return met(`${reached}; the history controls of Level 2 hold. ${provenance}.`, { details });
  }
});

// src/principles/reading/tag.ts
var fix2 = 'Settings > Rules > Rulesets > New tag ruleset: active, covering the release tags, with "Restrict updates" and "Restrict deletions".';
function rulesetsOver(facts2, tag) {
  const all = facts2.rulesets.state === "seen" ? facts2.rulesets.value : [];
  const branch = facts2.repository.state === "seen" ? facts2.repository.value.defaultBranch : null;
  const active = all.filter(({ target, enforcement }) => target === "tag" && enforcement === "active");
  const over = (wanted2) => active.filter((ruleset2) => coversRef(ruleset2, `refs/tags/${tag.name}`, branch) === wanted2);
  return { sure: over("yes"), unsure: over("unknown") };
}
function tagRulePart(facts2, tag) {
  if (facts2.release.state === "seen" && facts2.release.value.immutable && facts2.release.value.tag === tag.name) {
    return { held: "yes", say: "the release is immutable, which locks the tag" };
  }
  if (facts2.rulesets.state === "hidden") {
    return {
      held: "unknown",
      say: `tag rules are not visible: ${facts2.rulesets.detail}`,
      permission: facts2.rulesets.permission
    };
  }
  const { sure, unsure } = rulesetsOver(facts2, tag);
  const types = new Set(sure.flatMap(({ ruleTypes }) => ruleTypes));
  const lacking2 = ["update", "deletion"].filter((type) => !types.has(type));
  if (lacking2.length === 0) {
    return {
      held: "yes",
      say: `tag rules forbid moving and deleting it (${sure.map(({ name: name2 }) => `"${name2}"`).join(", ")})`
    };
  }
  if (unsure.length > 0) {
    return { held: "unknown", say: `whether ruleset "${unsure[0]?.name ?? ""}" covers it: its pattern cannot be read` };
  }
  if (facts2.release.state === "hidden") {
    return { held: "unknown", say: `no tag rule locks it; whether the release is immutable: ${facts2.release.detail}` };
  }
  const open = lacking2.map((type) => type === "update" ? "moving" : "deleting").join(" or ");
  return { held: "no", say: `no active tag rule forbids ${open} it`, fix: fix2 };
}
function tagRuleNotes(facts2, tag) {
  const { sure } = rulesetsOver(facts2, tag);
  return [...sure.map(({ name: name2, bypass: bypass2 }) => `ruleset "${name2}": ${bypassWords(bypass2)}`), ...idleNotes(facts2, "tag")];
}
function commitPart({ commitRange: range }, tag) {
  if (range.state !== "seen") return { held: "unknown", say: "the assessed commit could not be seen" };
  if (range.value.head === tag.commit)
    return { held: "yes", say: `it resolves to the assessed commit ${shortSha(tag.commit)}` };
  return {
    held: "no",
    say: `it resolves to ${shortSha(tag.commit)}, not to the assessed commit ${shortSha(range.value.head)}`,
    fix: "Find out who moved the tag; release again under a new tag."
  };
}
function ancestryPart({ ancestry }) {
  if (ancestry.state === "hidden") {
    return {
      held: "unknown",
      say: `whether its commit is on a branch: ${ancestry.detail}`,
      permission: ancestry.permission
    };
  }
  if (ancestry.state === "absent")
    return { held: "unknown", say: "the platform could not compare its commit with the branch" };
  const { branch, status, others = [], notCompared: notCompared2 = 0 } = ancestry.value;
  const home = homeOf(ancestry.value);
  if (home !== null) return { held: "yes", say: `its commit is on ${home.branch}` };
  const asked = others.length === 0 ? branch : `${branch} and ${count(others.length, "other branch", "other branches")}`;
  if (notCompared2 > 0) {
    const left = count(notCompared2, "branch was", "branches were");
    return { held: "unknown", say: `its commit is not on ${asked} (${status}); ${left} not compared` };
  }
  return {
    held: "no",
    say: `its commit is on no branch of this repository (${asked} compared: ${status}) and may be an impostor from a fork`,
    fix: `Tag a commit of ${branch} or of a protected release branch, and find out where this one came from.`
  };
}
function homeOf({
  branch,
  status,
  others = []
}) {
  const has = (one) => one === "identical" || one === "behind";
  if (has(status)) return { branch, protected: null };
  return others.find((other) => has(other.status)) ?? null;
}
function protectedBranchPart({
  branch,
  branchRules,
  ancestry
}) {
  const home = ancestry.state === "seen" ? homeOf(ancestry.value) : null;
  if (home !== null && home.protected !== null) {
    return home.protected ? { held: "yes", say: `${home.branch} is protected` } : {
      held: "no",
      say: `${home.branch} is not protected`,
      fix: `Settings > Rules > Rulesets: protect ${home.branch} as the default branch is.`
    };
  }
  if (branchRules.state === "seen" && branchRules.value.length > 0)
    return { held: "yes", say: "the branch is protected" };
  if (branch.state !== "seen") return { held: "unknown", say: "whether the branch is protected could not be seen" };
  if (branch.value.protected) return { held: "yes", say: `${branch.value.name} is protected` };
  if (branchRules.state === "hidden")
    return { held: "unknown", say: `rules of ${branch.value.name}: ${branchRules.detail}` };
  return {
    held: "no",
    say: `${branch.value.name} is not protected`,
    fix: "Settings > Rules > Rulesets: protect the default branch."
  };
}
function tagSignaturePart({ kind, signature }) {
  if (kind === "lightweight")
    return { held: "yes", say: "it is lightweight and has no signature of its own to verify" };
  if (signature === null) return { held: "unknown", say: "the signature of the annotated tag could not be seen" };
  if (signature.verified) return { held: "yes", say: "the signature of the annotated tag verifies" };
  return {
    held: "no",
    say: `the annotated tag's signature does not verify (${signature.reason})`,
    fix: "Sign release tags (git tag -s) with a key that is registered at GitHub."
  };
}

// src/principles/p04-source-integrity/tag.trustworthy.ts
var tagTrustworthy = defineCheck({
  id: "tag.trustworthy",
  level: "required",
  question: "Is the tag protected, on a commit of a protected branch, and does its own signature verify?",
  claims: ["1.1.4", "3.1.1"],
  attestable: false,
  needs: ["tag", "release", "rulesets", "repository", "ancestry", "commitRange", "branch", "branchRules"],
  judge(facts2) {
    if (facts2.tag.state === "hidden") return unseen("The tag", facts2.tag);
    if (facts2.tag.state === "absent") return missing("tag");
    const tag = facts2.tag.value;
    const parts = [
      tagRulePart(facts2, tag),
      commitPart(facts2, tag),
      ancestryPart(facts2),
      protectedBranchPart(facts2),
      tagSignaturePart(tag)
    ];
    return allHold(`Tag ${tag.name}`, parts, {
      details: capped(tagRuleNotes(facts2, tag)),
      evidence: [{ name: tag.name, digest: { gitCommit: tag.commit } }]
    });
  }
});

// src/principles/p04-source-integrity/principle.ts
var sourceIntegrity = definePrinciple({
  number: 4,
  checks: [
    branchProtected,
    branchSignaturesEnforced,
    commitsSigned,
    tagTrustworthy,
    accessGoverned,
    historyContinuous,
    sourceSlsaLevel
  ],
  limits: [
    "Settings are seen as they are at the time of the assessment, not as they were when each commit was pushed.",
    "Release branches are told by their names; mirrors elsewhere are not seen.",
    "A verified signature shows which key signed, not whether the right person held it.",
    "Whether those who have access still need it is known only to the vendor.",
    "Bypassed rules are told for the last 30 days only."
  ]
});

// src/principles/reading/gates.ts
function gateOf({ job }, environments) {
  const name2 = job.environment;
  if (name2 === null) {
    return isCall(job) ? { held: "unknown", say: "the called workflow names its environment" } : { held: "no", say: "it names no environment" };
  }
  if (name2.includes("${{")) return { held: "unknown", say: "its environment is an expression" };
  if (environments.state === "hidden")
    return { held: "unknown", say: `environment ${name2} is not visible: ${environments.detail}` };
  const known = environments.state === "seen" ? environments.value : [];
  const environment = known.find((one) => one.name.toLowerCase() === name2.toLowerCase());
  if (environment === void 0) return { held: "no", say: `environment ${name2} has no settings` };
  const { requiredReviewers } = environment;
  return requiredReviewers > 0 ? { held: "yes", say: `environment ${name2} needs approval (${count(requiredReviewers, "reviewer")})` } : { held: "no", say: `environment ${name2} has no required reviewers` };
}

// src/principles/p05-build-pipeline/build.gated.ts
var buildGated = defineCheck({
  id: "build.gated",
  level: "supporting",
  question: "Does the release job run in a protected environment with reviewers?",
  claims: ["2.2.2"],
  attestable: false,
  needs: ["workflows", "environments"],
  judge: ({ workflows, environments }) => overWorkflows(workflows, (files) => {
    const jobs = releaseJobs(files);
    const unread = unreadable3(files);
    if (jobs.length === 0 && unread.length === 0) return notApplicable("No workflow job releases anything.");
    const rows = jobs.map((job) => ({ job, gate: gateOf(job, environments) }));
    const open = rows.filter(({ gate }) => gate.held === "no");
    const dark = rows.filter(({ gate }) => gate.held === "unknown");
    const details = capped(rows.map(({ job, gate }) => `${jobName(job)}: ${gate.say}`));
    const of = count(jobs.length, "release job");
    if (open.length > 0) {
      const at = open.map(({ job, gate }) => ({ ...job.job.at, message: gate.say }));
      return notMet(
        `${String(open.length)} of ${of} not gated: ${naming(open.map(({ job, gate }) => `${jobName(job)}, ${gate.say}`))}.`,
        "Add `environment: release` to the job and give that environment required reviewers (Settings > Environments).",
        { details, at }
      );
    }
    if (dark.length > 0) {
      const permission = environments.state === "hidden" ? environments.permission : void 0;
      const why = naming(dark.map(({ job, gate }) => `${jobName(job)}, ${gate.say}`));
      return notObservable(`The gate of ${String(dark.length)} of ${of} could not be seen: ${why}.`, permission, {
        details
      });
    }
    if (unread.length > 0)
      return notObservable(`Workflow files that could not be read: ${naming(unread)}.`, void 0);
    return met(`${of} in environments with required reviewers.`, { details });
  })
});

// src/principles/reading/artefact-levels.ts
var order = [
  "verified_identity",
  "verified_key",
  "signed_unknown",
  "present_unverifiable",
  "invalid",
  "none"
];
var levelWords = {
  verified_identity: "verified, identity bound",
  verified_key: "verified with a pinned key",
  signed_unknown: "signed, but by no expected identity or key",
  present_unverifiable: "signature present, not verifiable here",
  invalid: "signature refused",
  none: "no signature"
};
function overProducts(facts2, judge2) {
  if (facts2.artefacts.state === "hidden") return unseen("The release's artefacts", facts2.artefacts);
  const artefacts2 = facts2.artefacts.state === "seen" ? facts2.artefacts.value : [];
  if (artefacts2.length === 0) return notApplicable("The release has no artefacts.");
  const products = artefacts2.filter(({ role }) => role === "product");
  if (products.length === 0) {
    return notApplicable(
      "The release has no product artefacts: its files only describe others (SBOMs, checksums, keys)."
    );
  }
  if (facts2.signatures.state === "hidden") return unseen("Signatures and attestations", facts2.signatures);
  if (facts2.signatures.state === "absent") return missing("answer about signatures and attestations");
  const { findings, asked } = facts2.signatures.value;
  const vendors = findings.filter((finding) => !isOurs(finding));
  return judge2({
    artefacts: artefacts2,
    products,
    findings: vendors,
    on: byDigest(vendors),
    askedAll: asked >= new Set(products.map(({ sha256: sha2562 }) => sha2562)).size
  });
}
function isOurs({ predicateType: predicateType2 }) {
  return predicateType2 !== null && (predicateType2.startsWith("https://w3id.org/copse/") || predicateType2.startsWith("https://in-toto.io/attestation/svr/"));
}
function byDigest(findings) {
  const index = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    for (const digest2 of new Set(finding.subjects.map((subject2) => subject2.toLowerCase()))) {
      const known = index.get(digest2);
      if (known === void 0) index.set(digest2, [finding]);
      else known.push(finding);
    }
  }
  return ({ sha256: sha2562 }) => index.get(sha2562.toLowerCase()) ?? [];
}
function levelOf(release2, artefact, lists2) {
  const own = strongest(release2.on(artefact).filter(isVendors));
  const listed4 = lists2.listing(artefact);
  const listFindings = listed4.map(({ finding }) => finding);
  const best = strongest([...own === null ? [] : [own], ...listFindings]);
  const through = best === null || best === own ? null : listed4.find(({ finding }) => finding === best)?.file ?? null;
  const level = best?.level ?? "none";
  const base = { artefact, level, best, through, reason: best?.reason ?? "" };
  if (level === "verified_identity" || level === "verified_key") return { ...base, outcome: "verified" };
  if (level === "present_unverifiable") return { ...base, outcome: "unseen" };
  if (level !== "none") return { ...base, outcome: "failed" };
  const doubt2 = doubtAbout(release2) ?? lists2.doubt(artefact);
  return doubt2 === null ? { ...base, outcome: "failed" } : { ...base, outcome: "unseen", reason: doubt2 };
}
function isVendors({ form }) {
  return form !== "github-release-attestation";
}
function doubtAbout(release2) {
  if (!release2.askedAll) return "the platform was not asked about every digest";
  if (release2.findings.some(({ level, subjects }) => level === "present_unverifiable" && subjects.length === 0)) {
    return "a signature of the release does not say here which file it covers";
  }
  return null;
}
function strongest(findings) {
  return [...findings].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level))[0] ?? null;
}
function levelLine({ artefact, level, reason, best, through }) {
  const list2 = through === null ? "" : ` through ${through}, which lists it`;
  const where = best === null ? "" : `${list2} in ${best.foundIn} (${best.form})`;
  return `${artefact.name}: ${levelWords[level]}${where}${reason === "" ? "" : `: ${reason}`}`;
}
function bundles(findings) {
  const seen = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    if (finding !== null)
      seen.set(finding.bundleDigest, { name: finding.foundIn, digest: { sha256: finding.bundleDigest } });
  }
  return [...seen.values()].slice(0, 50);
}

// src/principles/reading/provenance.ts
var githubHosted = "https://github.com/actions/runner/github-hosted";
var slsaGenerator = "https://github.com/slsa-framework/slsa-github-generator/.github/workflows/";
function releaseCommit({ tag }) {
  return tag.state === "seen" ? tag.value.commit : null;
}
function isProvenance({ predicateType: predicateType2, provenance: provenance2 }) {
  return isSlsa(provenance2?.predicateType ?? null) || isSlsa(predicateType2);
}
function isSlsa(type) {
  return type?.startsWith("https://slsa.dev/provenance/") ?? false;
}
function mayBeProvenance(finding) {
  const cannot = [
    "openpgp",
    "minisign",
    "ssh",
    "cosign-signature",
    "sigstore-message",
    "github-release-attestation"
  ].includes(finding.form);
  return finding.level === "present_unverifiable" && !cannot && (finding.predicateType === null || isProvenance(finding));
}
function objectionTo(finding, expected2) {
  if (finding.level === "verified_key") return "a key signed it, which tells of no workflow that built it";
  if (finding.level !== "verified_identity") return finding.reason === "" ? "the signer is not bound" : finding.reason;
  return wrongSource(finding, expected2) ?? (isExpectedBuilder(finding, expected2.terms) ? null : unexpectedBuilder(finding));
}
function wrongSource({ signer, provenance: provenance2 }, { repository, commit }) {
  const commits = [signer?.sourceRepositoryDigest, provenance2?.sourceDigest].filter((sha) => typeof sha === "string");
  if (commits.length === 0) return "it names no source commit";
  const other = commits.find((sha) => sha.toLowerCase() !== commit.toLowerCase());
  if (other !== void 0) return `its source is commit ${other.slice(0, 7)}, not ${commit.slice(0, 7)}`;
  const id = signer?.sourceRepositoryId ?? null;
  if (id !== null) return id === String(repository.id) ? null : `its source is repository ${id}`;
  const uri = signer?.sourceRepository ?? provenance2?.sourceUri ?? null;
  if (uri === null) return "it names no source repository";
  return repositoryIn(uri) === `${repository.owner}/${repository.name}`.toLowerCase() ? null : `its source is ${uri}`;
}
function repositoryIn(uri) {
  const path2 = uri.replace(/^[a-z+]+:\/\/[^/]*\//i, "").split(/[@?#]/, 1)[0] ?? "";
  const [owner, name2] = path2.split("/");
  return owner && name2 ? `${owner}/${name2.replace(/\.git$/, "")}`.toLowerCase() : null;
}
function isGitHubHosted({ signer, provenance: provenance2 }) {
  const environment = signer?.runnerEnvironment ?? null;
  return environment === null ? provenance2?.builderId === githubHosted : environment === "github-hosted";
}
var generatorRelease = /^https:\/\/github\.com\/slsa-framework\/slsa-github-generator\/\.github\/workflows\/[^@/]{1,100}@refs\/tags\/v\d{1,9}\.\d{1,9}\.\d{1,9}$/;
function delegatedBuilder({ signer, provenance: provenance2 }) {
  const workflow = bare(signer?.buildSignerUri ?? "");
  const delegates = ["delegator_generic_slsa3.yml", "delegator_lowperms-generic_slsa3.yml"];
  return delegates.some((name2) => workflow === `${slsaGenerator}${name2}`) ? provenance2?.builderId ?? null : void 0;
}
function isExpectedBuilder(finding, terms) {
  const delegated = delegatedBuilder(finding);
  if (delegated !== void 0) {
    const { expectedBuilders } = terms;
    if (delegated === null) return false;
    if (expectedBuilders.includes(delegated) || expectedBuilders.includes(bare(delegated))) return true;
    return generatorRelease.test(delegated);
  }
  const builder = builderOf(finding);
  if (builder !== null && builder.startsWith(slsaGenerator)) return true;
  const names2 = [builder, finding.provenance?.builderId ?? null].filter((name2) => name2 !== null);
  return isGitHubHosted(finding) || names2.some((name2) => terms.expectedBuilders.includes(name2) || terms.expectedBuilders.includes(bare(name2)));
}
function builderOf({ signer, provenance: provenance2 }) {
  const name2 = signer?.subjectAlternativeName ?? "";
  const workflow = name2.includes("/.github/workflows/") ? name2 : null;
  return signer?.buildSignerUri ?? workflow ?? provenance2?.builderId ?? null;
}
function bare(name2) {
  return name2.split("@", 1)[0] ?? name2;
}
function isIsolated(finding, { repository }) {
  const uri = finding.signer?.buildSignerUri ?? null;
  const owner = uri === null || !uri.includes("/.github/workflows/") ? null : repositoryIn(uri);
  return owner !== null && owner !== `${repository.owner}/${repository.name}`.toLowerCase() && isGitHubHosted(finding);
}
function unexpectedBuilder(finding) {
  const delegated = delegatedBuilder(finding);
  if (delegated !== void 0) return `its builder ${delegated ?? "is not named and"} is not an expected one`;
  const environment = finding.signer?.runnerEnvironment ?? null;
  return `its builder ${builderOf(finding) ?? "is not named and"} ${environment === null ? "is" : `(${environment}) is`} not an expected one`;
}

// src/principles/reading/runners.ts
var hosted = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d{1,4}(?:\.\d{1,2})?)(?:-(?:arm|arm64|intel|large|xlarge|vs\d{4}))?$/i;
function runnerOf({ job }) {
  if (isCall(job)) return "in the called workflow";
  if (job.runsOn.some((label) => label.toLowerCase() === "self-hosted")) return "self-hosted";
  return job.runsOn.length > 0 && job.runsOn.every((label) => hosted.test(label)) ? "hosted" : "custom label";
}
function provenRunners(facts2) {
  const artefacts2 = facts2.artefacts.state === "seen" ? facts2.artefacts.value : [];
  const products = artefacts2.filter(({ role }) => role === "product");
  const findings = facts2.signatures.state === "seen" ? facts2.signatures.value.findings : [];
  const on = byDigest(findings.filter((finding) => finding.level === "verified_identity" && isProvenance(finding)));
  const ran = (environment) => products.filter((artefact) => on(artefact).some(({ signer }) => signer?.runnerEnvironment === environment)).length;
  return { products: products.length, hosted: ran("github-hosted"), selfHosted: ran("self-hosted") };
}

// src/principles/p05-build-pipeline/build.hosted.ts
var buildHosted = defineCheck({
  id: "build.hosted",
  level: "required",
  question: "Do release jobs run on hosted runners, or on ephemeral ones that the vendor attests?",
  claims: ["2.1.1"],
  attestable: true,
  needs: ["workflows", "artefacts", "signatures"],
  judge(facts2) {
    const { products, hosted: hosted2, selfHosted } = provenRunners(facts2);
    const of = count(products, "artefact");
    if (selfHosted > 0) {
      return notObservable(`${String(selfHosted)} of ${of} built on self-hosted runners, ephemeral or not.`, void 0);
    }
    if (products > 0 && hosted2 === products) {
      return met(`Verified certificates say that ${of} were built on GitHub-hosted runners.`);
    }
    if (facts2.workflows.state === "hidden") return unseen("The workflow files", facts2.workflows);
    const files = facts2.workflows.state === "seen" ? facts2.workflows.value.files : [];
    const dark = unreadable3(files);
    if (dark.length > 0) return notObservable(`Workflow files that could not be read: ${naming(dark)}.`, void 0);
    const jobs = releaseJobs(files);
    if (jobs.length === 0) {
      return facts2.artefacts.state !== "hidden" && products === 0 ? notApplicable("The release has no product artefacts and no workflow job releases anything.") : notObservable("No certificate and no workflow job says where the artefacts were built.", void 0);
    }
    const rows = jobs.map((job) => ({ job, runner: runnerOf(job) }));
    const other = rows.filter(({ runner }) => runner !== "hosted").map(({ job, runner }) => `${jobName(job)} (${runner})`);
    const details = capped(
      rows.map(({ job, runner }) => `${jobName(job)}: ${runner}, runs-on ${naming(job.job.runsOn)}`)
    );
    const ofJobs = count(jobs.length, "release job");
    return other.length === 0 ? met(`${ofJobs} on GitHub-hosted runners, as the workflow files say.`, { details }) : notObservable(
      `${String(other.length)} of ${ofJobs} not known to run hosted or ephemeral: ${naming(other)}.`,
      void 0,
      { details }
    );
  }
});

// src/principles/p05-build-pipeline/build.reproducible.ts
var buildReproducible = defineCheck({
  id: "build.reproducible",
  level: "supporting",
  question: "Did a second, independent build give the same digests?",
  claims: [],
  attestable: true,
  needs: ["artefacts", "signatures"],
  judge: (facts2) => overProducts(facts2, ({ products, on }) => {
    const rows = products.map((artefact) => {
      const verified = on(artefact).filter(
        (finding) => isProvenance(finding) && (finding.level === "verified_identity" || finding.level === "verified_key")
      );
      const builders = new Set(
        verified.map(builderOf).filter((name2) => name2 !== null).map(bare)
      );
      return { artefact, verified, builders: builders.size };
    });
    const twice = rows.filter(({ builders }) => builders >= 2);
    const details = capped(rows.map(({ artefact, builders }) => `${artefact.name}: ${count(builders, "builder")}`));
    const of = count(rows.length, "artefact");
    if (twice.length === rows.length) {
      const evidence = bundles(rows.flatMap(({ verified }) => verified));
      return met(`All ${of} attested by two builders or more with the same digests.`, { details, evidence });
    }
    return notObservable(`A second build's attestation was seen for ${String(twice.length)} of ${of}.`, void 0, {
      details
    });
  })
});

// src/principles/reading/slsa-levels.ts
function buildLevelOf(release2, artefact, expected2) {
  const found = release2.on(artefact);
  const verified = found.filter((finding) => isProvenance(finding) && /^(verified|signed)/.test(finding.level));
  const accepted = verified.filter((finding) => objectionTo(finding, expected2) === null);
  const mayBeMore = !release2.askedAll || found.some(mayBeProvenance);
  const at = (level, stop) => ({ artefact, level, mayBeMore, stop });
  if (accepted.some((finding) => isIsolated(finding, expected2))) return { ...at(3, null), mayBeMore: false };
  if (accepted.length > 0) {
    return at(
      2,
      "Level 3 needs a builder that its own build steps cannot reach (a reusable workflow of another repository)"
    );
  }
  const [first] = verified;
  if (first === void 0) return at(0, "Level 1 needs SLSA provenance for the artefact");
  return at(
    1,
    `Level 2 needs provenance signed by an expected hosted builder: ${objectionTo(first, expected2) ?? "not so"}`
  );
}
function weakest(levels) {
  return [...levels].sort((a, b) => a.level - b.level)[0] ?? null;
}

// src/principles/p05-build-pipeline/build.slsa-level.ts
var buildSlsaLevel = defineCheck({
  id: "build.slsa-level",
  level: "required",
  question: "Is the SLSA 1.2 build level at least the configured one, and what stops the next?",
  claims: ["2.2.2"],
  attestable: false,
  needs: ["artefacts", "signatures", "tag", "repository"],
  judge: (facts2, terms) => overProducts(facts2, (release2) => {
    const commit = releaseCommit(facts2);
    if (commit === null || facts2.repository.state !== "seen") {
      return notObservable("The release commit or its repository could not be seen.", void 0);
    }
    const expected2 = { repository: facts2.repository.value, commit, terms };
    const levels = release2.products.map((artefact) => buildLevelOf(release2, artefact, expected2));
    const least = terms.minimumBuildLevel;
    const below = levels.filter(({ level: level2 }) => level2 < least);
    const low = weakest(below.filter(({ mayBeMore }) => !mayBeMore)) ?? weakest(levels);
    const details = capped(
      levels.map(
        ({ artefact, level: level2, stop }) => `${artefact.name}: Build Level ${String(level2)}${stop === null ? "" : `; ${stop}`}`
      )
    );
    const level = `Build Level ${String(low?.level ?? 0)} over ${count(levels.length, "artefact")}, ${String(least)} wanted`;
    const next = low?.stop === null ? "No higher level is defined" : `${low?.artefact.name ?? ""}: ${low?.stop ?? ""}`;
    if (below.some(({ mayBeMore }) => !mayBeMore)) {
      return notMet(
        `${level}. ${next}.`,
        "Attest every artefact with actions/attest-build-provenance on a GitHub-hosted runner; for Level 3 build in a reusable workflow of another repository.",
        { details }
      );
    }
    if (below.length > 0) {
      const open = count(below.length, "artefact");
      return notObservable(`At least ${level}; provenance of ${open} cannot be verified here.`, void 0, {
        details
      });
    }
    return met(`${level}. ${next}.`, { details });
  })
});

// src/principles/p05-build-pipeline/provenance.verified.ts
var provenanceVerified = defineCheck({
  id: "provenance.verified",
  level: "required",
  question: "Has every artefact verified SLSA provenance from this repository, the release commit and an expected builder?",
  claims: ["3.1.1", "2.2.1"],
  attestable: false,
  needs: ["artefacts", "signatures", "tag", "repository"],
  judge: (facts2, terms) => overProducts(facts2, (release2) => {
    const commit = releaseCommit(facts2);
    if (commit === null) return notObservable("The release commit could not be seen.", void 0);
    if (facts2.repository.state === "hidden") return unseen("The repository", facts2.repository);
    if (facts2.repository.state === "absent") return notObservable("The platform shows no repository.", void 0);
    const expected2 = { repository: facts2.repository.value, commit, terms };
    const rows = release2.products.map((artefact) => {
      const found = release2.on(artefact);
      const own = found.filter(isProvenance);
      const good = own.find((finding) => objectionTo(finding, expected2) === null) ?? null;
      const open2 = !release2.askedAll || found.some(mayBeProvenance);
      const why = own.map((finding) => objectionTo(finding, expected2)).find((text2) => text2 !== null) ?? "no provenance";
      return {
        name: artefact.name,
        good,
        open: open2,
        line: `${artefact.name}: ${good === null ? why : `verified, ${good.foundIn}`}`
      };
    });
    const bad = rows.filter(({ good, open: open2 }) => good === null && !open2);
    const open = rows.filter(({ good, open: maybe }) => good === null && maybe);
    const of = count(rows.length, "artefact");
    const extra = { details: capped(rows.map(({ line: line4 }) => line4)), evidence: bundles(rows.map(({ good }) => good)) };
    if (bad.length > 0) {
      return notMet(
        `${String(bad.length)} of ${of} without the expected provenance: ${naming(bad.map(({ line: line4 }) => line4))}.`,
        "Build in a workflow of this repository and attest each artefact there with actions/attest-build-provenance before the release.",
        extra
      );
    }
    if (open.length > 0) {
      const names2 = naming(open.map(({ name: name2 }) => name2));
      return notObservable(
        `${String(open.length)} of ${of} may have provenance that cannot be verified here: ${names2}.`,
        void 0,
        extra
      );
    }
    return met(`All ${of} built from ${shortSha(commit)} by an expected builder, provenance verified.`, extra);
  })
});

// src/principles/p05-build-pipeline/workflow.least-privilege.ts
var workflowLeastPrivilege = defineCheck({
  id: "workflow.least-privilege",
  level: "required",
  question: "Do workflows declare permissions, none of them write-all, and is the repository default read?",
  claims: ["2.1.3"],
  attestable: false,
  needs: ["workflows", "workflowTokenDefault"],
  judge: ({ workflows, workflowTokenDefault: token }) => overWorkflows(workflows, (files) => {
    const found = findingsOf(files, ["permissions-missing", "permissions-broad"]);
    const writes = token.state === "seen" && token.value.defaultPermissions === "write";
    const dark = unreadable3(files);
    const details = capped(findingLines(found));
    if (found.length > 0 || writes) {
      const broad = found.length > 0 ? [spread(found, files, "broad or missing permission")] : [];
      const standard2 = writes ? ["the repository default is write"] : [];
      return notMet(
        `${[...broad, ...standard2].join("; ")}.`,
        "Write `permissions: {}` (or `contents: read`) at the top of each workflow and grant per job; Settings > Actions > General > Workflow permissions: read.",
        { details, at: located(found) }
      );
    }
    if (dark.length > 0) {
      return notObservable(`${count(dark.length, "workflow file")} could not be read: ${naming(dark)}.`, void 0);
    }
    const declared = `${count(files.length, "workflow file")} declare narrow permissions`;
    if (token.state === "seen") return met(`${declared}; the repository default is read.`);
    const why = token.state === "hidden" ? token.detail : "the platform shows none";
    const permission = token.state === "hidden" ? token.permission : void 0;
    return notObservable(`${declared}, but the repository default is not visible: ${sentence(why)}`, permission);
  })
});

// src/principles/reading/without-findings.ts
function withoutFindings(observed2, words4) {
  return overWorkflows(observed2, (workflows) => {
    const files = [...workflows, ...actionFiles(observed2)];
    const found = findingsOf(files, words4.kinds);
    if (found.length > 0) {
      return notMet(`${spread(found, files, words4.what, words4.many)}.`, words4.fix, {
        details: capped(findingLines(found)),
        at: located(found)
      });
    }
    const dark = unreadable3(files);
    if (dark.length > 0) {
      return notObservable(`${count(dark.length, "workflow file")} could not be read: ${naming(dark)}.`, void 0);
    }
    const hidden2 = observed2.state === "seen" ? observed2.value.actionsHidden : void 0;
    if (hidden2 !== void 0) {
      return notObservable(`The repository's own actions could not be seen: ${sentence(hidden2)}`, void 0);
    }
    return met(`All ${fileCount(files)} ${words4.clean}.`);
  });
}

// src/principles/p05-build-pipeline/workflow.no-dangerous-trigger.ts
var workflowNoDangerousTrigger = defineCheck({
  id: "workflow.no-dangerous-trigger",
  level: "required",
  question: "Does no privileged trigger run untrusted code, and no script hold an untrusted expression?",
  claims: ["2.2.2"],
  attestable: false,
  needs: ["workflows"],
  judge: ({ workflows }) => withoutFindings(workflows, {
    kinds: ["dangerous-trigger", "template-injection"],
    what: "dangerous trigger or untrusted expression",
    many: "dangerous triggers or untrusted expressions",
    clean: "have no privileged trigger on untrusted code and no untrusted expression in a script",
    fix: "Use `pull_request` without secrets for untrusted code; pass untrusted values through `env:` and quote the variable in the script."
  })
});

// src/principles/p05-build-pipeline/workflow.pinned.ts
var workflowPinned = defineCheck({
  id: "workflow.pinned",
  level: "required",
  question: "Are third-party actions, reusable workflows and container images pinned to a full SHA or digest?",
  claims: ["1.2.2"],
  attestable: false,
  needs: ["workflows"],
  judge: ({ workflows }) => withoutFindings(workflows, {
    kinds: ["unpinned-uses", "unpinned-image"],
    what: "unpinned reference",
    clean: "use only references pinned to a full SHA or digest",
    fix: "Replace each tag or branch by the full commit SHA (`uses: owner/action@<40 hex> # v1.2.3`) or image digest; Dependabot keeps them current."
  })
});

// src/principles/p05-build-pipeline/principle.ts
var buildPipeline = definePrinciple({
  number: 5,
  checks: [
    provenanceVerified,
    buildSlsaLevel,
    workflowLeastPrivilege,
    workflowPinned,
    workflowNoDangerousTrigger,
    buildHosted,
    buildGated,
    buildReproducible
  ],
  limits: [
    "Provenance shows where and from which commit an artefact was built, not that the source is free of faults.",
    "How build machines other than GitHub-hosted runners are hardened cannot be seen.",
    "Actions and workflows that the pipeline calls in other repositories are not read themselves.",
    "Build systems outside this repository, and the retention of their logs, are not seen."
  ]
});

// src/principles/reading/key-uses.ts
function keyUses(files, kinds) {
  return files.flatMap(({ keys: keys2 = [] }) => keys2.filter(({ kind }) => kinds.includes(kind)));
}
function keyLine({ at, detail }) {
  return `${at.path}:${String(at.line)}: ${detail}`;
}

// src/principles/p06-secrets/secrets.hardware-backed.ts
var secretsHardwareBacked = defineCheck({
  id: "secrets.hardware-backed",
  level: "required",
  question: "Do signing and deployment keys live in an HSM, a KMS or a keyless service?",
  claims: ["2.1.4"],
  attestable: true,
  needs: ["workflows"],
  judge({ workflows }) {
    if (workflows.state === "hidden") return unseen("The workflow files", workflows);
    const files = workflows.state === "seen" ? workflows.value.files : [];
    const stored = keyUses(files, ["stored-key"]);
    const safe = keyUses(files, ["keyless-signing", "kms-signing"]);
    const details = capped([...stored, ...safe].map(keyLine));
    if (stored.length > 0)
      return notMet(
        `${count(stored.length, "step")} handed a stored private key: ${naming(stored.map(({ at }) => `${at.path}:${String(at.line)}`))}.`,
        "Sign without a stored key (`cosign sign-blob` with id-token: write, actions/attest) or by a KMS reference (awskms://, gcpkms://, azurekms://), then delete the secret.",
        { details, at: stored.map(({ at, detail }) => ({ ...at, message: detail })) }
      );
    const dark = unreadable3(files);
    if (dark.length > 0) return notObservable(`Workflow files that could not be read: ${naming(dark)}.`, void 0);
    return safe.length > 0 ? met(`${count(safe.length, "step")} signing with a key that is never stored, and none with a stored one.`, {
      details
    }) : notObservable("No workflow is seen to sign anything; what signs elsewhere can be attested.", void 0);
  }
});

// src/principles/p06-secrets/secrets.none-exposed.ts
var secretsNoneExposed = defineCheck({
  id: "secrets.none-exposed",
  level: "required",
  question: "Is there no open secret-scanning alert?",
  claims: ["2.1.4"],
  attestable: false,
  needs: ["secretAlerts"],
  judge({ secretAlerts }) {
    if (secretAlerts.state === "hidden") return unseen("The secret-scanning alerts", secretAlerts);
    if (secretAlerts.state === "absent")
      return notObservable("Secret scanning is disabled, so nobody has looked for exposed secrets.", void 0);
    const open = secretAlerts.value.filter(({ state }) => state === "open");
    const closed2 = secretAlerts.value.length - open.length;
    const resolved = secretAlerts.value.flatMap(
      ({ state, resolution }) => state === "open" ? [] : [resolution ?? "resolved"]
    );
    if (open.length === 0) {
      const words4 = closed2 === 0 ? "none was ever raised" : `${count(closed2, "alert")} resolved (${tally(resolved)})`;
      return met(`No secret-scanning alert is open; ${words4}.`);
    }
    return notMet(
      `${count(open.length, "secret-scanning alert")} open (${tally(open.map(({ type }) => type))}).`,
      "Revoke each secret where it was issued, then close its alert as revoked: Security > Secret scanning.",
      {
        details: capped(
          open.map(
            ({ number, type, createdAt }) => `alert ${String(number)}: ${type}, since ${createdAt.slice(0, 10)}`
          )
        )
      }
    );
  }
});

// src/principles/reading/stored-secrets.ts
var secretFacts = ["repositorySecrets", "organizationSecrets", "environmentSecrets"];
function placedSecrets(facts2) {
  const at = (fact, place3) => fact.state === "seen" ? fact.value.map((secret) => ({ ...secret, place: place3 })) : [];
  const environments = facts2.environmentSecrets.state === "seen" ? facts2.environmentSecrets.value : [];
  return [
    ...at(facts2.repositorySecrets, "repository"),
    ...at(facts2.organizationSecrets, "organisation"),
    ...environments.flatMap(
      ({ environment, secrets: secrets3 }) => secrets3.map((secret) => ({ ...secret, place: `environment ${environment}` }))
    )
  ];
}
function unseenSecrets(facts2) {
  const all = [facts2.repositorySecrets, facts2.organizationSecrets, facts2.environmentSecrets];
  return all.find((fact) => fact.state === "hidden") ?? null;
}
function openSecrets({ job }, wide2) {
  const names2 = wide2.map((name2) => name2.toUpperCase());
  return (job.secrets ?? []).filter((name2) => names2.includes(name2.toUpperCase()));
}
function scopeLine({ job, gate, open }) {
  const loose = open.length > 0 ? `; not of the environment: ${naming(open, 10)}` : "";
  return `${jobName(job)} reads ${naming(job.job.secrets ?? [], 10)}: ${gate.say}${loose}`;
}

// src/principles/p06-secrets/secrets.rotated.ts
var secretsRotated = defineCheck({
  id: "secrets.rotated",
  level: "required",
  question: "Is every Actions secret younger than the rotation policy allows?",
  claims: ["2.1.4"],
  attestable: true,
  needs: secretFacts,
  judge(facts2, { now, secretMaxAgeDays }) {
    const secrets3 = placedSecrets(facts2).map((secret) => ({ ...secret, age: daysBetween(secret.updatedAt, now) }));
    const details = capped(
      secrets3.map(({ name: name2, place: place3, age }) => `${name2} (${place3}): ${age === null ? "age unknown" : count(age, "day")}`)
    );
    const limit = count(secretMaxAgeDays, "day");
    const old = secrets3.filter(({ age }) => age !== null && age > secretMaxAgeDays);
    if (old.length > 0)
      return notMet(
        `${String(old.length)} of ${count(secrets3.length, "secret")} older than ${limit}: ${naming(old.map(({ name: name2 }) => name2))}.`,
        "Issue a new value and revoke the old one: Settings > Secrets and variables > Actions. Better, let the job ask for a short-lived one (OIDC).",
        { details }
      );
    const hidden2 = unseenSecrets(facts2);
    if (hidden2?.state === "hidden") return unseen("All secrets", hidden2, { details });
    if (secrets3.length === 0) return notApplicable("No Actions secret is stored for this repository.");
    const undated = secrets3.filter(({ age }) => age === null);
    if (undated.length > 0)
      return notObservable(`The age of ${naming(undated.map(({ name: name2 }) => name2))} is not known.`, void 0, {
        details
      });
    return met(`All ${count(secrets3.length, "secret")} younger than ${limit}.`, { details });
  }
});

// src/principles/p06-secrets/secrets.scanned.ts
var settings = "Settings > Code security > Secret Protection";
var secretsScanned = defineCheck({
  id: "secrets.scanned",
  level: "required",
  question: "Are secret scanning and push protection on?",
  claims: ["2.1.4"],
  attestable: false,
  needs: ["securityFeatures", "secretAlerts"],
  judge: ({ securityFeatures, secretAlerts }) => allHold("Secrets", [scanning(securityFeatures, secretAlerts), pushProtection(securityFeatures, secretAlerts)])
});
function scanning(features, alerts) {
  const on = features.state === "seen" ? features.value.secretScanning : null;
  const fix7 = `${settings}: enable "Secret scanning".`;
  if (on === true) return { held: "yes", say: "secret scanning is on" };
  if (on === false) return { held: "no", say: "secret scanning is off", fix: fix7 };
  if (alerts.state === "seen") return { held: "yes", say: "secret scanning is on, for its alerts can be listed" };
  if (alerts.state === "absent") return { held: "no", say: "GitHub says that secret scanning is disabled", fix: fix7 };
  return {
    held: "unknown",
    say: "whether secret scanning is on is not visible to this token",
    permission: permissionOf(features)
  };
}
function pushProtection(features, alerts) {
  const on = features.state === "seen" ? features.value.pushProtection : null;
  const fix7 = `${settings}: enable "Push protection".`;
  if (on === true) return { held: "yes", say: "push protection is on" };
  if (on === false) return { held: "no", say: "push protection is off", fix: fix7 };
  if (alerts.state === "absent") return { held: "no", say: "push protection needs secret scanning", fix: fix7 };
  return {
    held: "unknown",
    say: "whether push protection is on is not visible to this token",
    permission: permissionOf(features)
  };
}
function permissionOf(features) {
  return features.state === "hidden" ? features.permission : void 0;
}

// src/principles/p06-secrets/secrets.scoped.ts
var secretsScoped = defineCheck({
  id: "secrets.scoped",
  level: "supporting",
  question: "Do the secrets of release jobs belong to a protected environment?",
  claims: ["2.1.3"],
  attestable: false,
  needs: ["workflows", "environments", ...secretFacts],
  judge: (facts2) => overWorkflows(facts2.workflows, (files) => {
    const jobs = releaseJobs(files).filter(({ job }) => (job.secrets ?? []).length > 0);
    const dark = unreadable3(files);
    if (jobs.length === 0)
      return dark.length > 0 ? notObservable(`Workflow files that could not be read: ${naming(dark)}.`, void 0) : notApplicable("No release job reads a secret.");
    const wide2 = placedSecrets(facts2).filter(({ place: place3 }) => !place3.startsWith("environment "));
    const rows = jobs.map((job) => ({
      job,
      gate: gateOf(job, facts2.environments),
      open: openSecrets(
        job,
        wide2.map(({ name: name2 }) => name2)
      )
    }));
    const bad = rows.filter(({ gate, open }) => gate.held === "no" || open.length > 0);
    const details = capped(rows.map(scopeLine));
    const of = count(jobs.length, "release job");
    if (bad.length > 0)
      return notMet(
        `${String(bad.length)} of ${of} reads secrets outside a protected environment: ${naming(bad.map(({ job }) => jobName(job)))}.`,
        "Move the secrets into an environment with required reviewers (Settings > Environments) and name it in the job: `environment: release`.",
        {
          details,
          at: bad.map(({ job, gate, open }) => ({
            ...job.job.at,
            message: open.length > 0 ? `reads secrets that every job can read: ${naming(open)}` : gate.say
          }))
        }
      );
    const hidden2 = unseenSecrets(facts2);
    if (hidden2?.state === "hidden") return unseen("Where the secrets are stored", hidden2, { details });
    const unknown = rows.filter(({ gate }) => gate.held === "unknown");
    if (unknown.length > 0 || dark.length > 0)
      return notObservable(
        `The environment of ${String(unknown.length)} of ${of} could not be seen: ${naming([...unknown.map(({ gate }) => gate.say), ...dark])}.`,
        facts2.environments.state === "hidden" ? facts2.environments.permission : void 0,
        { details }
      );
    return met(`${of} with secrets of protected environments only.`, { details });
  })
});

// src/principles/p06-secrets/secrets.short-lived.ts
var secretsShortLived = defineCheck({
  id: "secrets.short-lived",
  level: "required",
  question: "Do workflows reach clouds and registries by OIDC rather than with stored keys?",
  claims: ["2.1.4"],
  attestable: false,
  needs: ["workflows"],
  judge: ({ workflows }) => overWorkflows(workflows, (files) => {
    const stored = findingsOf(files, ["long-lived-credential"]);
    const short2 = keyUses(files, ["oidc-login", "trusted-publishing"]);
    const details = capped([...findingLines(stored), ...short2.map(keyLine)]);
    if (stored.length > 0)
      return notMet(
        `${spread(stored, files, "stored credential")}.`,
        "Let the job trade its identity for a key: `permissions: { id-token: write }` and the cloud\u2019s login action with a role, or the registry\u2019s trusted publishing; then delete the secret.",
        { details, at: located(stored) }
      );
    const dark = unreadable3(files);
    if (dark.length > 0) return notObservable(`Workflow files that could not be read: ${naming(dark)}.`, void 0);
    if (short2.length === 0) return notApplicable("No workflow is seen to reach a cloud or a registry with a key.");
    return met(`${count(short2.length, "step")} with a short-lived key and none with a stored one.`, { details });
  })
});

// src/principles/p06-secrets/principle.ts
var secrets = definePrinciple({
  number: 6,
  checks: [secretsScanned, secretsNoneExposed, secretsRotated, secretsShortLived, secretsHardwareBacked, secretsScoped],
  limits: [
    "Secrets outside the repository and its pipelines are not seen.",
    "The hardware behind a key is known only to its owner.",
    "No secret value is ever asked for, so none can be judged."
  ]
});

// src/principles/reading/checksums.ts
function listingsIn(files, artefacts2) {
  const names2 = new Set(artefacts2.map(({ name: name2 }) => name2));
  const index = /* @__PURE__ */ new Map();
  const unclear = /* @__PURE__ */ new Map();
  const strangers = [];
  const open = files.flatMap(({ name: name2, problems }) => problems.map((problem2) => `${name2}: ${problem2}`));
  for (const file of files) {
    const exact = /* @__PURE__ */ new Map();
    const byPath = /* @__PURE__ */ new Map();
    for (const { name: name2, digest: digest2 } of file.entries) {
      const last = name2.split(/[/\\]/).at(-1) ?? name2;
      if (names2.has(name2)) put(exact, name2, digest2);
      else if (names2.has(last)) put(byPath, last, digest2);
      else strangers.push(`${file.name}: ${name2}`);
    }
    const add = (name2, digest2) => {
      const listing = { file: file.name, algorithm: file.algorithm, digest: digest2 };
      if (name2 !== file.name) index.set(name2, [...index.get(name2) ?? [], listing]);
    };
    for (const [name2, digests] of exact) {
      for (const digest2 of digests) add(name2, digest2);
      if (digests.size > 1) unclear.set(name2, [...unclear.get(name2) ?? [], file.name]);
    }
    for (const [name2, digests] of byPath) {
      if (exact.has(name2)) continue;
      if (digests.size > 1) open.push(`${file.name}: lists ${name2} in several folders, with different digests`);
      else for (const digest2 of digests) add(name2, digest2);
    }
  }
  return {
    of: ({ name: name2 }) => index.get(name2) ?? [],
    unclear: ({ name: name2 }) => unclear.get(name2) ?? [],
    open,
    strangers
  };
}
function put(digests, name2, digest2) {
  digests.set(name2, (digests.get(name2) ?? /* @__PURE__ */ new Set()).add(digest2));
}
function checksumDisagreements(listings, artefacts2) {
  return artefacts2.flatMap(
    (artefact) => listings.of(artefact).filter(({ algorithm, digest: digest2 }) => algorithm === "sha256" && digest2 !== artefact.sha256.toLowerCase()).map(
      ({ file, digest: digest2 }) => `${file} lists ${digest2.slice(0, 7)}\u2026 for ${artefact.name}, which is ${artefact.sha256.slice(0, 7)}\u2026`
    )
  );
}
function notCompared({ file, algorithm }) {
  if (algorithm === "md5" || algorithm === "sha1") return `${algorithm} in ${file} is too weak to count`;
  return `${algorithm === "other" ? "the algorithm" : algorithm} in ${file} is not compared`;
}

// src/principles/reading/digests.ts
function companionDisagreements({ artefacts: artefacts2, products, findings }) {
  const names2 = new Set(artefacts2.map(({ name: name2 }) => name2));
  return findings.flatMap(({ form, foundIn, subjects, level }) => {
    if (form === "openpgp" || !names2.has(foundIn) || subjects.length === 0 || level === "present_unverifiable")
      return [];
    const artefact = meant(products, foundIn);
    if (artefact === null || subjects.some((digest2) => digest2.toLowerCase() === artefact.sha256.toLowerCase()))
      return [];
    return [`${foundIn} signs ${shortSha(subjects[0] ?? "")}\u2026, ${artefact.name} is ${shortSha(artefact.sha256)}\u2026`];
  });
}
function meant(products, fileName) {
  const candidates = products.filter(({ name: name2 }) => fileName.startsWith(`${name2}.`));
  return [...candidates].sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}
function comparisonOf(release2, listings, artefact) {
  const signed = release2.on(artefact).filter(({ level }) => /^(verified|signed)/.test(level));
  const own = artefact.sha256.toLowerCase();
  const found = listings.of(artefact);
  const same2 = found.filter(({ algorithm, digest: digest2 }) => algorithm === "sha256" && digest2 === own);
  const listed4 = [...new Set(same2.map(({ file }) => file))];
  const uncompared = found.filter(({ algorithm }) => algorithm !== "sha256").map(notCompared);
  const agrees = signed.length > 0 || listed4.length > 0;
  const from = artefact.digestFrom === "server" ? "server digest" : "digest of the bytes";
  const said3 = [
    ...signed.length > 0 ? [`equals the signed digest (${naming(signed.map(({ foundIn }) => foundIn))})`] : [],
    ...listed4.map((file) => `equals the SHA-256 in ${file}`),
    ...uncompared
  ];
  return {
    artefact,
    signed,
    listed: listed4,
    uncompared,
    agrees,
    why: agrees ? "" : uncompared[0] ?? "neither signed nor listed",
    line: `${artefact.name}: ${from} ${own.slice(0, 12)} ${agrees ? "" : "has nothing to agree with; "}${said3.join("; ")}`.trim().replace(/;$/, "")
  };
}
function withWhat(rows) {
  const signed = rows.filter((row) => row.signed.length > 0);
  const listed4 = rows.filter((row) => row.listed.length > 0);
  const files = naming([...new Set(listed4.flatMap((row) => row.listed))].sort());
  return [
    ...signed.length > 0 ? [`${String(signed.length)} with a signed digest`] : [],
    ...listed4.length > 0 ? [`${String(listed4.length)} with ${files}`] : []
  ].join(", ");
}
function unsignedLists(release2) {
  return release2.artefacts.filter(({ role }) => role === "checksums").filter((list2) => !release2.on(list2).some(({ level }) => level.startsWith("verified"))).map(({ name: name2 }) => `${name2}: no verified signature of its own; it shows agreement, not who made the files`);
}

// src/principles/p07-signed-artefacts/artefacts.digests-agree.ts
var artefactsDigestsAgree = defineCheck({
  id: "artefacts.digests-agree",
  level: "required",
  question: "Do server digest, checksum files and signed digests agree for every artefact?",
  claims: ["3.1.1"],
  attestable: false,
  needs: ["artefacts", "signatures", "checksums"],
  judge: (facts2) => overProducts(facts2, (release2) => {
    const { checksums } = facts2;
    const listings = listingsIn(checksums.state === "seen" ? checksums.value.files : [], release2.artefacts);
    const wrong = [...companionDisagreements(release2), ...checksumDisagreements(listings, release2.artefacts)];
    const rows = release2.products.map((artefact) => comparisonOf(release2, listings, artefact));
    const sums = release2.artefacts.filter(({ role }) => role === "checksums");
    const extra = {
      details: [
        ...capped([...wrong, ...listings.open, ...unsignedLists(release2), ...rows.map(({ line: line4 }) => line4)]),
        ...capped(listings.strangers.map((line4) => `${line4} is listed and is no file of this release`).sort(), 10)
      ],
      evidence: [
        ...bundles(rows.flatMap(({ signed }) => signed)),
        ...sums.slice(0, 20).map(({ name: name2, sha256: sha2562 }) => ({ name: name2, digest: { sha256: sha2562 } }))
      ]
    };
    if (wrong.length > 0) {
      return notMet(
        `${count(wrong.length, "digest")} of other bytes: ${naming(wrong)}.`,
        "Upload the very files that were signed and listed, or sign and list again; never rebuild in between.",
        extra
      );
    }
    if (sums.length > 0 && checksums.state === "hidden") return unseen("The checksum files", checksums, extra);
    const alone = rows.filter(({ agrees }) => !agrees);
    const of = count(rows.length, "artefact");
    const agree = `${String(rows.length - alone.length)} of ${of} agree`;
    if (listings.open.length > 0) {
      return notObservable(`${agree}; not all could be read: ${naming(listings.open)}.`, void 0, extra);
    }
    if (alone.length === rows.length && alone.every(({ uncompared }) => uncompared.length === 0)) {
      return notApplicable(
        `The release's own digests are the only ones of ${of}: nothing to compare them with.`,
        extra
      );
    }
    if (alone.length > 0) {
      const lines = naming(alone.map(({ artefact, why }) => `${artefact.name} (${why})`));
      return notObservable(`${agree}; nothing to compare with for ${lines}.`, void 0, extra);
    }
    return met(`${agree}: ${withWhat(rows)}.`, extra);
  })
});

// src/principles/p07-signed-artefacts/artefacts.provenance-shipped.ts
var artefactsProvenanceShipped = defineCheck({
  id: "artefacts.provenance-shipped",
  level: "required",
  question: "Is the provenance of every artefact obtainable with the release, and does it bind the same digest?",
  claims: ["3.1.1"],
  attestable: false,
  needs: ["artefacts", "signatures"],
  judge: (facts2) => overProducts(facts2, (release2) => {
    const places2 = /* @__PURE__ */ new Set(["attestations API", ...release2.artefacts.map(({ name: name2 }) => name2)]);
    const rows = release2.products.map((artefact) => {
      const found = release2.on(artefact);
      const bound = found.filter((finding) => isProvenance(finding) && /^(verified|signed)/.test(finding.level));
      const shipped = bound.find(({ foundIn }) => places2.has(foundIn)) ?? null;
      const open2 = !release2.askedAll || found.some((finding) => mayBeProvenance(finding) && places2.has(finding.foundIn));
      const elsewhere2 = bound[0] === void 0 ? "no provenance" : `provenance only in ${bound[0].foundIn}`;
      return {
        artefact,
        shipped,
        open: open2,
        say: `${artefact.name}: ${shipped === null ? elsewhere2 : `provenance in ${shipped.foundIn}`}`
      };
    });
    const extra = {
      details: capped(rows.map(({ say }) => say)),
      evidence: bundles(rows.map(({ shipped }) => shipped))
    };
    const of = count(rows.length, "artefact");
    const lacking2 = rows.filter(({ shipped, open: open2 }) => shipped === null && !open2);
    if (lacking2.length > 0) {
      return notMet(
        `${String(lacking2.length)} of ${of} without provenance that a customer can get: ${naming(lacking2.map(({ say }) => say))}.`,
        "Attest with actions/attest-build-provenance (kept in the attestation store) or attach the provenance bundle to the release.",
        extra
      );
    }
    const open = rows.filter(({ shipped }) => shipped === null);
    if (open.length > 0) {
      const names2 = naming(open.map(({ artefact }) => artefact.name));
      return notObservable(
        `${String(open.length)} of ${of} with something that may be provenance but cannot be verified here: ${names2}.`,
        void 0,
        extra
      );
    }
    return met(`Provenance of all ${of} can be had with the release and binds their digests.`, extra);
  })
});

// src/principles/reading/signed-lists.ts
var lists = ["checksums", "signature"];
function signedLists(release2, { checksums }) {
  const files = checksums.state === "seen" ? checksums.value.files : [];
  const listings = listingsIn(files, release2.artefacts);
  const signatures = new Map(
    release2.artefacts.flatMap((file) => {
      const finding = strongest(release2.on(file).filter(isVendors));
      return finding === null ? [] : [[file.name, finding]];
    })
  );
  const mayCount = (file) => {
    const level = signatures.get(file)?.level ?? "none";
    return level === "verified_identity" || level === "verified_key" || level === "present_unverifiable";
  };
  return {
    listing: (artefact) => listings.of(artefact).flatMap(({ file, algorithm, digest: digest2 }) => {
      const finding = signatures.get(file);
      const clear = !listings.unclear(artefact).includes(file);
      const same2 = clear && algorithm === "sha256" && digest2 === artefact.sha256.toLowerCase();
      return same2 && finding !== void 0 ? [{ file, finding }] : [];
    }),
    doubt: (artefact) => {
      const unseen2 = release2.artefacts.find(({ name: name2, role }) => lists.includes(role) && mayCount(name2));
      if (unseen2 !== void 0 && checksums.state !== "seen")
        return `what ${unseen2.name} lists, which is signed, was not seen`;
      const open = files.find(({ name: name2, problems }) => problems.length > 0 && mayCount(name2));
      if (open !== void 0) return `${open.name} is signed and was not read to its end`;
      const unclear = listings.unclear(artefact).find(mayCount);
      if (unclear !== void 0) return `${unclear} is signed and lists it more than once, with different digests`;
      const other = listings.of(artefact).find(({ file, algorithm }) => mayCount(file) && /^sha(384|512)$/.test(algorithm));
      return other === void 0 ? null : `${other.file} is signed and lists it by ${other.algorithm}, which is not compared`;
    }
  };
}

// src/principles/p07-signed-artefacts/artefacts.signed.ts
var artefactsSigned = defineCheck({
  id: "artefacts.signed",
  level: "required",
  question: "Has every product artefact a signature that verifies to an expected identity or key?",
  claims: ["3.1.1"],
  attestable: false,
  needs: ["artefacts", "signatures", "checksums"],
  judge: (facts2) => overProducts(facts2, (release2) => {
    const lists2 = signedLists(release2, facts2);
    const rows = release2.products.map((artefact) => levelOf(release2, artefact, lists2));
    const others = release2.artefacts.length - rows.length;
    const extra = {
      details: [
        `Levels: ${tally(rows.map(({ level }) => levelWords[level]))}.`,
        ...others > 0 ? [`${count(others, "file")} that only describe the others need no signature of their own.`] : [],
        ...capped(rows.map(levelLine))
      ],
      evidence: bundles(rows.map(({ best }) => best))
    };
    const of = count(rows.length, "product artefact");
    const failed = rows.filter(({ outcome: outcome2 }) => outcome2 === "failed");
    if (failed.length > 0) {
      return notMet(
        `${String(failed.length)} of ${of} without a good signature: ${naming(failed.map(levelLine))}.`,
        "Sign every artefact in the release workflow (actions/attest-build-provenance, cosign sign-blob) and name foreign signers under `artefacts.identities`, keys under `artefacts.keys` in .github/copse.yml.",
        extra
      );
    }
    const unseen2 = rows.filter(({ outcome: outcome2 }) => outcome2 === "unseen");
    if (unseen2.length > 0) {
      const lines = naming(unseen2.map(levelLine));
      return notObservable(`${String(unseen2.length)} of ${of} cannot be verified here: ${lines}.`, void 0, extra);
    }
    return met(`All ${of} signed and verified.`, extra);
  })
});

// src/principles/reading/release-attestation.ts
function releaseAttestation(facts2) {
  const all = facts2.signatures.state === "seen" ? facts2.signatures.value.findings : [];
  const finding = strongest(all.filter(({ form }) => form === "github-release-attestation"));
  if (finding === null) return { state: "open", finding, say: "no release attestation of the platform was found" };
  if (finding.level === "present_unverifiable") {
    return { state: "open", finding, say: `its attestation cannot be verified here: ${finding.reason}` };
  }
  if (finding.level !== "verified_identity") {
    return { state: "bad", finding, say: `its attestation does not verify to the platform: ${finding.reason}` };
  }
  if (facts2.artefacts.state === "hidden") return { state: "open", finding, say: "its artefacts could not be seen" };
  const products = facts2.artefacts.state === "seen" ? facts2.artefacts.value.filter(({ role }) => role === "product") : [];
  const covered = new Set(finding.subjects.map((digest2) => digest2.toLowerCase()));
  const left = products.filter(({ sha256: sha2562 }) => !covered.has(sha2562.toLowerCase())).map(({ name: name2 }) => name2);
  return left.length === 0 ? { state: "good", finding, say: "the platform's release attestation verifies over every product artefact" } : { state: "bad", finding, say: `its attestation does not cover ${naming(left)}` };
}

// src/principles/p07-signed-artefacts/release.immutable.ts
var releaseImmutable = defineCheck({
  id: "release.immutable",
  level: "supporting",
  question: "Is the release immutable, and does the platform's release attestation verify?",
  claims: ["3.1.1"],
  attestable: false,
  needs: ["release", "artefacts", "signatures"],
  judge(facts2) {
    const { release: release2 } = facts2;
    if (release2.state === "hidden") return unseen("The release", release2);
    if (release2.state === "absent") return notApplicable("There is no release, only a tag.");
    const { draft, immutable } = release2.value;
    if (!immutable && draft) {
      return notObservable(
        "The release is still a draft; whether it becomes immutable shows when it is published.",
        "administration: read"
      );
    }
    if (!immutable) {
      return notMet(
        "The release is published and can still be changed.",
        "Settings > General > Releases: enable release immutability; it holds for releases published from then on."
      );
    }
    if (facts2.signatures.state === "hidden") return unseen("The release attestation", facts2.signatures);
    const { state, finding, say } = releaseAttestation(facts2);
    const extra = { evidence: bundles([finding]) };
    if (state === "good") return met(`The release is immutable and ${say}.`, extra);
    if (state === "open") return notObservable(`The release is immutable, but ${say}.`, void 0, extra);
    return notMet(
      `The release is immutable, but ${say}.`,
      "Compare the assets with what was built (gh release verify); publish again under a new tag if they differ.",
      extra
    );
  }
});

// src/principles/reading/verification-commands.ts
var commands = [
  ["copse verify", "copse", "verify"],
  ["gh attestation verify", "gh attestation", "verify"],
  ["gh release verify", "gh release", "verify"],
  ["cosign verify", "cosign", "verify"],
  ["slsa-verifier", "slsa-verifier", "verify"],
  ["sigstore verify", "sigstore", "verify"],
  ["gpg --verify", "gpg", "--verify"],
  ["gpgv", "gpgv", " "],
  ["minisign -V", "minisign", "-v"],
  ["signify -V", "signify", "-v"],
  ["ssh-keygen -Y verify", "ssh-keygen", "verify"],
  ["sha256sum -c", "sha256sum", "-c"],
  ["sha512sum -c", "sha512sum", "-c"],
  ["shasum -c", "shasum", "-c"],
  ["npm audit signatures", "npm audit", "signatures"],
  ["Get-FileHash", "get-filehash", " "]
];
var longestText = 1e6;
function verificationCommands(text2) {
  const lines = text2.slice(0, longestText).toLowerCase().replaceAll("\\\n", " ").split("\n");
  return commands.filter(([, program, word]) => lines.some((line4) => names(line4, program, word))).map(([name2]) => name2);
}
function names(line4, program, word) {
  const at = line4.indexOf(program);
  if (at < 0) return false;
  const before = at === 0 ? " " : line4[at - 1] ?? " ";
  if (/[a-z0-9-]/.test(before)) return false;
  const rest = line4.slice(at + program.length);
  return word.startsWith("-") ? rest.includes(` ${word}`) || word === "-c" && rest.includes(" --check") : rest.includes(word);
}

// src/principles/p07-signed-artefacts/verification.documented.ts
var verificationDocumented = defineCheck({
  id: "verification.documented",
  level: "supporting",
  question: "Does the README or the release say how a customer verifies the artefacts?",
  claims: ["3.1.1"],
  attestable: false,
  needs: ["documents", "release"],
  judge({ documents, release: release2 }) {
    const files = documents.state === "seen" ? documents.value.files : [];
    const places2 = [
      ...release2.state === "seen" ? [{ name: "the release notes", text: release2.value.body, evidence: { uri: release2.value.url } }] : [],
      ...files.filter(({ path: path2 }) => !/(^|\/)CODEOWNERS$/i.test(path2)).map(({ path: path2, text: text2, digest: digest2 }) => ({ name: path2, text: text2, evidence: { name: path2, digest: { sha256: digest2 } } }))
    ];
    const found = places2.map((place3) => ({ ...place3, commands: verificationCommands(place3.text) })).filter(({ commands: commands2 }) => commands2.length > 0);
    const [first] = found;
    if (first !== void 0) {
      return met(`${naming(found.map(({ name: name2 }) => name2))} tells how to verify (${naming(first.commands)}).`, {
        evidence: found.map(({ evidence }) => evidence)
      });
    }
    const hidden2 = [documents, release2].find(({ state }) => state === "hidden");
    if (hidden2?.state === "hidden") {
      return notObservable(
        `No verification command in what could be seen; the rest could not: ${sentence(hidden2.detail)}`,
        hidden2.permission
      );
    }
    if (documents.state === "seen" && documents.value.partial === true) {
      return notObservable("No verification command in the documents that could be seen; not all could.", void 0);
    }
    return notMet(
      `None of ${count(places2.length, "text")} (documents, release notes) holds a verification command.`,
      'Add a "Verify" section to README.md with the command, e.g. `gh attestation verify FILE --repo OWNER/NAME`.'
    );
  }
});

// src/principles/p07-signed-artefacts/principle.ts
var signedArtefacts = definePrinciple({
  number: 7,
  checks: [
    artefactsSigned,
    artefactsProvenanceShipped,
    artefactsDigestsAgree,
    releaseImmutable,
    verificationDocumented
  ],
  limits: [
    "Only the files of this release are judged; packages and images in registries are not.",
    "A signature shows who signed which bytes, not that the bytes are harmless.",
    "A key that is shipped in the same release proves nothing; only pinned keys and expected identities count.",
    "Signatures inside files (Authenticode, notarisation, packages) are not verified.",
    "Of checksum files only SHA-256 digests are compared; what they list in other algorithms is said, not compared."
  ]
});

// src/principles/p08-vulnerability-handling/handling.alerts-on.ts
var handlingAlertsOn = defineCheck({
  id: "handling.alerts-on",
  level: "required",
  question: "Are vulnerability alerts on, or does a scheduled scan cover the release?",
  claims: ["3.3.1"],
  attestable: false,
  needs: ["vulnerabilityAlerts", "dependabotAlerts", "workflows"],
  judge({ vulnerabilityAlerts, dependabotAlerts, workflows }) {
    if (vulnerabilityAlerts.state === "seen") return met("The switch for vulnerability alerts is on.");
    if (dependabotAlerts.state === "seen") {
      const alerts = count(dependabotAlerts.value.alerts.length, "alert");
      return met(`Dependabot alerts are on (${alerts} so far).`);
    }
    const files = workflows.state === "seen" ? workflows.value.files : [];
    const scheduled = files.filter(({ triggers }) => triggers.includes("schedule"));
    const scans = scheduled.flatMap(
      ({ path: path2, jobs }) => jobs.flatMap(({ id, scanners: scanners2 = [] }) => scanners2.map((tool) => `${tool} in ${path2} job ${id}`))
    );
    if (scans.length > 0) return met(`A scan runs on a schedule: ${naming(scans)}.`, { details: scans.slice(0, 50) });
    if (dependabotAlerts.state === "hidden" && vulnerabilityAlerts.state === "hidden") {
      return notObservable(
        `No scheduled scan was seen, and whether alerts are on is hidden: ${sentence(dependabotAlerts.detail)}`,
        dependabotAlerts.permission
      );
    }
    if (workflows.state === "hidden") {
      return notObservable(
        `Vulnerability alerts are off; whether a scan runs on a schedule could not be seen: ${sentence(workflows.detail)}`,
        workflows.permission
      );
    }
    const open = [...unreadable3(files), ...scheduled.filter(({ jobs }) => jobs.some(isCall)).map(({ path: path2 }) => path2)];
    if (open.length > 0) {
      return notObservable(
        `Vulnerability alerts are off; whether ${naming(open)} scans on a schedule cannot be told.`,
        void 0
      );
    }
    return notMet(
      "Vulnerability alerts are off, and no workflow scans for vulnerabilities on a schedule.",
      "Settings > Advanced Security > Dependabot alerts: enable; or add a workflow with `on: schedule` that runs a scanner (google/osv-scanner-action)."
    );
  }
});

// src/principles/reading/alerts.ts
function alertsOf(facts2, now) {
  const { dependabotAlerts, codeAlerts } = facts2;
  const dependabot = dependabotAlerts.state === "seen" ? dependabotAlerts.value.alerts : [];
  const code3 = codeAlerts.state === "seen" ? codeAlerts.value : [];
  const ages = ({ createdAt, closedAt }) => ({
    days: daysBetween(createdAt, closedAt ?? now) ?? 0,
    closedFor: closedAt === null ? null : daysBetween(closedAt, now) ?? 0
  });
  const alerts = [
    ...dependabot.map((alert) => ({
      source: "Dependabot",
      number: alert.number,
      what: `${alert.ghsa} in ${alert.package}`,
      severity: alert.severity,
      state: alert.state,
      reason: alert.dismissedReason,
      explained: alert.dismissalExplained,
      ...ages(alert)
    })),
    ...code3.filter(({ severity }) => severity !== null).map((alert) => ({
      source: "code scanning",
      number: alert.number,
      what: `${alert.rule}${alert.path === null ? "" : ` in ${alert.path}`}`,
      severity: alert.severity ?? "unknown",
      state: alert.state,
      reason: alert.dismissedReason,
      explained: alert.dismissalExplained,
      ...ages(alert)
    }))
  ];
  const states = [
    { from: "Dependabot", fact: dependabotAlerts },
    { from: "code scanning", fact: codeAlerts }
  ];
  return {
    alerts,
    hidden: states.flatMap(({ from, fact }) => fact.state === "hidden" ? [{ ...fact, from }] : []),
    off: states.flatMap(({ from, fact }) => fact.state === "absent" ? [from] : [])
  };
}
function alertLine2({ source: source2, number, what, severity, state, days }) {
  return `${source2} #${String(number)} (${severity}, ${what}): ${state === "open" ? "open" : `${state} after`} ${String(days)} days`.replace(
    /\b1 days/,
    "1 day"
  );
}
function percentile(sorted, share) {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;
}
function medianOf(sorted) {
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return below === void 0 || above === void 0 ? null : (below + above) / 2;
}

// src/principles/reading/fix-deadlines.ts
var ratedSeverities = ["critical", "high", "medium", "low"];
function deadlinesOf(observed2, { handlingDeadlines }) {
  const table = observed2.state === "seen" ? observed2.value.tables[0] : void 0;
  const configured = ratedSeverities.filter((level) => handlingDeadlines[level] !== null);
  const written3 = ratedSeverities.filter(
    (level) => !configured.includes(level) && (table?.days[level] ?? null) !== null
  );
  const days = Object.fromEntries(
    ratedSeverities.map((level) => [level, handlingDeadlines[level] ?? table?.days[level] ?? null])
  );
  return {
    days,
    from: [
      ...configured.length > 0 ? [".github/copse.yml"] : [],
      ...written3.length > 0 && table !== void 0 ? [`${table.path}:${String(table.line)}`] : []
    ]
  };
}
function saidDays({ days }) {
  const set = ratedSeverities.flatMap((level) => days[level] === null ? [] : [`${level} ${String(days[level])}`]);
  return `${set.join(", ")} days`;
}
var recent = 90;
function isOpenOrRecent({ state, closedFor }) {
  return state === "open" || state === "fixed" && closedFor !== null && closedFor <= recent;
}
function limitOf({ severity }, { days }) {
  return severity === "unknown" ? null : days[severity];
}
function isLate(alert, deadlines) {
  return alert.days > (limitOf(alert, deadlines) ?? Infinity);
}
function ageLines(alerts, deadlines) {
  const line4 = (alert) => {
    const limit = limitOf(alert, deadlines);
    return `${alertLine2(alert)}, ${limit === null ? "no deadline" : `deadline ${String(limit)}`}`;
  };
  const late = alerts.filter((alert) => isLate(alert, deadlines));
  const open = alerts.filter((alert) => alert.state === "open" && !late.includes(alert));
  return [...capped(late.map(line4)), ...capped(open.map(line4))];
}

// src/principles/reading/fix-figures.ts
var window = 365;
function figuresOf(alerts) {
  return ratedSeverities.flatMap((level) => {
    const own = alerts.filter(({ severity }) => severity === level);
    const times = own.filter(({ state, closedFor }) => state === "fixed" && closedFor !== null && closedFor <= window).map(({ days }) => days).sort((a, b) => a - b);
    const open = own.filter(({ state }) => state === "open").map(({ days }) => days);
    if (times.length + open.length === 0) return [];
    const median = medianOf(times);
    const most = percentile(times, 0.9);
    const fixed = median === null || most === null ? "none fixed" : `${String(times.length)} fixed, median ${inDays(median)}, 90th percentile ${inDays(most)}`;
    const waiting = open.length === 0 ? "none open" : `${String(open.length)} open, the oldest ${inDays(Math.max(...open))}`;
    return [`${level}: ${fixed} in the last ${String(window)} days; ${waiting}.`];
  });
}
function inDays(days) {
  return count(days, "day");
}

// src/principles/p08-vulnerability-handling/handling.deadlines-kept.ts
var handlingDeadlinesKept = defineCheck({
  id: "handling.deadlines-kept",
  level: "required",
  question: "Are open and recently fixed alerts within the deadlines?",
  claims: ["3.3.2", "3.5.1"],
  attestable: false,
  needs: ["severityDeadlines", "dependabotAlerts", "codeAlerts"],
  judge(facts2, terms) {
    const { alerts, hidden: hidden2, off } = alertsOf(facts2, terms.now);
    const deadlines = deadlinesOf(facts2.severityDeadlines, terms);
    const judged = alerts.filter(isOpenOrRecent);
    const bound = judged.filter((alert) => limitOf(alert, deadlines) !== null);
    const late = bound.filter((alert) => isLate(alert, deadlines));
    const extra = {
      details: [
        ...figuresOf(alerts),
        ...ageLines(judged, deadlines),
        ...off.map((source2) => `${source2}: off, or never used here.`),
        ...judged.length > bound.length ? [`${count(judged.length - bound.length, "alert")} without a deadline.`] : []
      ]
    };
    const of = `${count(judged.length, "alert")} open or fixed in the last ${String(recent)} days`;
    if (late.length > 0) {
      return notMet(
        `${String(late.length)} of ${of} past the deadline (${saidDays(deadlines)}): ${naming(late.map(alertLine2))}.`,
        "Fix the open ones (Security > Dependabot, Security > Code scanning) or dismiss them with a reason and a comment; what was fixed late counts for 90 days.",
        extra
      );
    }
    const [dark] = hidden2;
    if (dark !== void 0) return unseen(`The alerts of ${naming(hidden2.map(({ from }) => from))}`, dark, extra);
    if (off.length === 2) return notApplicable("Neither Dependabot nor code scanning has alerts here.", extra);
    if (judged.length === 0)
      return met(`No alert is open, and none was fixed in the last ${String(recent)} days.`, extra);
    if (facts2.severityDeadlines.state === "hidden" && bound.length < judged.length)
      return unseen("The deadlines", facts2.severityDeadlines, extra);
    if (ratedSeverities.every((level) => deadlines.days[level] === null))
      return notObservable(
        `No deadline is set that ${of} could be held against (see handling.policy).`,
        void 0,
        extra
      );
    return met(`All ${of} are within the deadlines (${saidDays(deadlines)}).`, extra);
  }
});

// src/principles/p08-vulnerability-handling/handling.dismissals-explained.ts
var handlingDismissalsExplained = defineCheck({
  id: "handling.dismissals-explained",
  level: "supporting",
  question: "Do dismissed alerts carry a reason and a comment?",
  claims: ["1.3.3"],
  attestable: false,
  needs: ["dependabotAlerts", "codeAlerts"],
  judge(facts2, { now }) {
    const { alerts, hidden: hidden2 } = alertsOf(facts2, now);
    const dismissed = alerts.filter(({ state }) => state === "dismissed");
    const automatic = alerts.filter(({ state }) => state === "auto_dismissed").length;
    const bare2 = dismissed.filter(({ reason, explained }) => reason === null || !explained);
    const extra = {
      details: [
        ...dismissed.length > 0 ? [`Reasons: ${tally(dismissed.map(({ reason }) => reason ?? "none"))}.`] : [],
        ...automatic > 0 ? [`${count(automatic, "alert")} dismissed by a rule, not by a person.`] : [],
        ...capped(bare2.map(line2))
      ]
    };
    const of = count(dismissed.length, "dismissed alert");
    if (bare2.length > 0) {
      return notMet(
        `${String(bare2.length)} of ${of} without a reason or a comment: ${naming(bare2.map(line2))}.`,
        "Open each alert, reopen it and dismiss it again with a reason and a comment that says why the risk is accepted.",
        extra
      );
    }
    const [dark] = hidden2;
    if (dark !== void 0) return unseen(`The alerts of ${naming(hidden2.map(({ from }) => from))}`, dark, extra);
    if (dismissed.length === 0) return notApplicable("No alert was dismissed by anybody.", extra);
    return met(`All ${of} carry a reason and a comment.`, extra);
  }
});
function line2({ source: source2, number, what, reason, explained }) {
  const lack = [...reason === null ? ["no reason"] : [], ...explained ? [] : ["no comment"]].join(", ");
  return `${source2} #${String(number)} (${what}): ${lack}`;
}

// src/principles/p08-vulnerability-handling/handling.policy.ts
var handlingPolicy = defineCheck({
  id: "handling.policy",
  level: "required",
  question: "Is there a vulnerability-handling policy with a deadline for each severity?",
  claims: ["3.3.2"],
  attestable: true,
  needs: ["severityDeadlines"],
  judge({ severityDeadlines }, terms) {
    const deadlines = deadlinesOf(severityDeadlines, terms);
    const missing2 = ratedSeverities.filter((level) => deadlines.days[level] === null);
    const tables = severityDeadlines.state === "seen" ? severityDeadlines.value.tables : [];
    const extra = {
      details: tables.slice(0, 10).map((table) => {
        return `${table.path}:${String(table.line)}: ${table.form === "prose" ? "prose" : `a ${table.form}`} sets ${saidDays({ days: table.days, from: [] })}`;
      }),
      evidence: deadlines.from.map((name2) => ({ name: name2 }))
    };
    const where = deadlines.from.join(" and ");
    if (missing2.length === 0) return met(`Deadlines to fix stand in ${where}: ${saidDays(deadlines)}.`, extra);
    if (severityDeadlines.state === "hidden") return unseen("The documents", severityDeadlines, extra);
    const read = severityDeadlines.state === "seen" ? severityDeadlines.value.read : [];
    const lacking2 = missing2.length === 4 ? `No deadline by severity in ${read.length === 0 ? "any document" : naming(read)} or .github/copse.yml.` : `${where} sets ${saidDays(deadlines)}, but nothing for ${naming(missing2)}.`;
    return notMet(
      lacking2,
      "Put a table of severities and days to fix into SECURITY.md, or set `handling.deadlines_days` (critical, high, medium, low) in .github/copse.yml.",
      extra
    );
  }
});

// src/principles/p08-vulnerability-handling/principle.ts
var vulnerabilityHandling = definePrinciple({
  number: 8,
  checks: [handlingPolicy, handlingAlertsOn, handlingDeadlinesKept, handlingDismissalsExplained],
  limits: [
    "Reports that come by mail or telephone, and who handles them, are not seen.",
    "Whether a risk was rightly accepted is a decision of the vendor.",
    "Alerts exist only for what the scanners in use can recognise."
  ]
});

// src/principles/reading/channels.ts
var channelFacts = ["workflows", "artefacts"];
var kindWords = {
  "github-release": "GitHub release",
  npm: "npm",
  pypi: "PyPI",
  oci: "container registry",
  crates: "crates.io",
  nuget: "NuGet",
  rubygems: "RubyGems",
  maven: "Maven repository",
  tuf: "TUF repository",
  other: "other channel"
};
function channelsOf({ workflows, artefacts: artefacts2 }, { channels: declared }) {
  const published = workflows.state === "seen" ? workflows.value.files.flatMap(({ publishes = [] }) => publishes) : [];
  const carries = artefacts2.state === "seen" && artefacts2.value.length > 0;
  const named2 = declared.map(({ kind, name: name2, url }) => channelOf({ kind, name: name2, url }, true, published, carries));
  const kinds = new Set(named2.map(({ kind }) => kind));
  const others = new Set(published.map(({ kind }) => kind));
  if (carries) others.add("github-release");
  const found = [...others].filter((kind) => !kinds.has(kind)).map((kind) => channelOf({ kind, name: null, url: null }, false, published, carries));
  return { channels: [...named2, ...found], unseen: unseenOf(workflows, artefacts2) };
}
function channelOf({ kind, name: name2, url }, declared, published, carries) {
  const step = published.find((one) => one.kind === kind);
  const from = [
    ...declared ? ["declared"] : [],
    ...step === void 0 ? [] : ["workflow"],
    ...carries && kind === "github-release" ? ["release"] : []
  ];
  return { kind, name: name2, url, from, at: step?.at ?? null };
}
function unseenOf(workflows, artefacts2) {
  for (const fact of [workflows, artefacts2])
    if (fact.state === "hidden") return { why: sentence(fact.detail), permission: fact.permission };
  const files = workflows.state === "seen" ? workflows.value.files : [];
  const broken = files.find(({ findings }) => findings.some(({ kind }) => kind === "unreadable"));
  return broken === void 0 ? null : { why: `${broken.path} could not be read.`, permission: void 0 };
}
function channelName({ kind, name: name2, url }) {
  const what = name2 ?? url;
  return what === null ? kindWords[kind] : `${kindWords[kind]} ${what}`;
}
function channelLine(channel) {
  const places2 = channel.from.map((from) => {
    const { at } = channel;
    return from === "workflow" && at !== null ? `${at.path}:${String(at.line)}` : from;
  });
  return `${channelName(channel)}: ${places2.join(", ")}`;
}

// src/principles/reading/files-beside.ts
function filesWords({ files }) {
  if (files === void 0) return "";
  const { total, same: same2, other, uncompared } = files;
  const parts = [
    ...same2 + other.length === 0 ? [] : [`${String(same2)} of ${count(total, "file")} ${total === 1 ? "is" : "are"} in the release`],
    ...other.length === 0 ? [] : [`${naming(other)} ${other.length === 1 ? "is another file" : "are other files"} there`],
    ...uncompared.length === 0 ? [] : [`${naming(uncompared)} of the release is not compared: the registry states a SHA-512, the release a SHA-256`]
  ];
  return parts.map((part) => `; ${part}`).join("");
}

// src/principles/reading/channel-protection.ts
function protectionOf(channel, release2) {
  const name2 = channelName(channel);
  if (channel.url !== null && /^http:/i.test(channel.url))
    return {
      held: "no",
      say: `${name2} is reached without TLS`,
      fix: "Serve the channel over https and declare that address under `channels` in .github/copse.yml."
    };
  if (channel.kind === "github-release") return releasePart(name2, release2);
  if (channel.kind === "other") return { held: "unknown", say: `${name2} can only be attested` };
  if (isAsked(channel.kind)) return registryPart(channel, channel.kind, release2.channelProtection);
  return { held: "unknown", say: `${name2} is not asked by this version what protects it` };
}
function registryPart(channel, kind, fact) {
  const name2 = channelName(channel);
  if (!channel.from.includes("declared"))
    return { held: "unknown", say: `${name2} is not asked: declare it with its name under \`channels\`` };
  if (fact.state === "hidden")
    return { held: "unknown", say: `${name2} could not be asked: ${fact.detail}`, permission: fact.permission };
  const found = fact.state === "seen" ? fact.value.channels : [];
  const one = found.find((row) => row.kind === kind && row.name === (channel.name ?? channel.url));
  if (one === void 0) return { held: "unknown", say: `${name2} was not asked` };
  const { version, state, reason } = one;
  const words4 = state === "verified" ? `${verifiedWords[kind]}${commitWords(kind, one)}` : stateWords[state];
  const say = `${name2} at ${version}: ${words4}${reason === "" ? "" : ` (${reason})`}${filesWords(one)}`;
  if (state === "verified") return { held: "yes", say };
  const failed = state === "invalid" || state === "none" && kind !== "oci" && kind !== "tuf";
  return failed ? { held: "no", say, fix: registryFixes[kind] } : { held: "unknown", say };
}
var verifiedWords = {
  npm: "provenance of this repository verified",
  pypi: "provenance of this repository verified",
  oci: "signature of an expected signer verified",
  tuf: "metadata verified from the pinned root"
};
function commitWords(kind, { source: source2 }) {
  if (kind === "tuf") return "";
  if (source2 === void 0) return ", which names no commit";
  return source2.by === "provenance" ? ", built from the release commit" : ", by a run at the release commit";
}
var stateWords = {
  other_commit: "signed by an expected signer, of another commit",
  signed_unknown: "signed, by whom cannot be told",
  invalid: "refused",
  none: "nothing signed",
  not_published: "not published",
  unreachable: "the registry could not be asked"
};
var registryFixes = {
  npm: "Publish with provenance from a workflow of this repository: `npm publish --provenance` with `permissions: { id-token: write }`, or npm trusted publishing.",
  pypi: "Publish with attestations from a workflow of this repository: pypa/gh-action-pypi-publish with a trusted publisher.",
  oci: "Sign the image by its digest in the release workflow: `cosign sign IMAGE@sha256:\u2026` with `permissions: { id-token: write }`, or actions/attest-build-provenance with `push-to-registry: true`.",
  tuf: "Publish metadata that a client which starts from the pinned root takes: each role signed by enough of its keys, not run out, of the versions that snapshot and timestamp name."
};
function isAsked(kind) {
  return Object.hasOwn(registryFixes, kind);
}
function releasePart(name2, release2) {
  const verdict = overProducts(release2, (signed) => {
    const lists2 = signedLists(signed, release2);
    const rows = signed.products.map((artefact) => levelOf(signed, artefact, lists2));
    const failed = rows.filter(({ outcome: outcome2 }) => outcome2 === "failed");
    const dark = rows.filter(({ outcome: outcome2 }) => outcome2 === "unseen");
    const of = count(rows.length, "product artefact");
    if (failed.length > 0) return notMet(`${naming(failed.map(levelLine))} (${String(failed.length)} of ${of})`, "-");
    if (dark.length > 0) return notObservable(naming(dark.map(levelLine)), void 0);
    return met(`${of} over HTTPS, signed and verified`);
  });
  const say = `${name2}: ${verdict.because.replace(/\.$/, "")}`;
  if (verdict.result === "met") return { held: "yes", say };
  if (verdict.result === "not_met")
    return {
      held: "no",
      say,
      fix: "Sign every artefact in the release workflow, e.g. with actions/attest-build-provenance."
    };
  return { held: "unknown", say, permission: verdict.result === "not_observable" ? verdict.permission : void 0 };
}

// src/principles/p09-update-channels/channels.authenticated.ts
var channelsAuthenticated = defineCheck({
  id: "channels.authenticated",
  level: "required",
  question: "Is each update channel authenticated and protected in its integrity?",
  claims: ["3.1.2"],
  attestable: false,
  needs: [...channelFacts, "signatures", "checksums", "channelProtection"],
  judge(facts2, terms) {
    const { channels, unseen: unseen2 } = channelsOf(facts2, terms);
    if (channels.length === 0 && unseen2 === null) return notApplicable("No update channel is known.");
    const more = unseen2 === null ? [] : [
      {
        held: "unknown",
        say: `there may be more channels: ${unseen2.why.replace(/\.$/, "")}`,
        permission: unseen2.permission
      }
    ];
    return allHold("Update channels", [...channels.map((channel) => protectionOf(channel, facts2)), ...more], {
      details: capped(channels.map(channelLine))
    });
  }
});

// src/principles/p09-update-channels/channels.declared.ts
var channelsDeclared = defineCheck({
  id: "channels.declared",
  level: "required",
  question: "Are the places from which customers get updates declared or detectable?",
  claims: ["3.1.2"],
  attestable: true,
  needs: channelFacts,
  judge(facts2, terms) {
    const { channels, unseen: unseen2 } = channelsOf(facts2, terms);
    const declared = channels.filter(({ from }) => from.includes("declared"));
    if (channels.length > 0) {
      const names2 = naming([...new Set(channels.map(channelName))]);
      return met(
        `${count(channels.length, "update channel")}, ${String(declared.length)} of them declared: ${names2}.`,
        {
          details: capped(channels.map(channelLine))
        }
      );
    }
    if (unseen2 !== null)
      return notObservable(`None is declared, and what publishes could not be seen: ${unseen2.why}`, unseen2.permission);
    return notMet(
      "No update channel is declared, no workflow publishes anything and the release carries no files.",
      "List the places under `channels` in .github/copse.yml, e.g. `- kind: npm` with the `name` of the package."
    );
  }
});

// src/principles/p09-update-channels/channels.trusted-publishing.ts
var keyWords = {
  oidc: "the job's own identity",
  "workflow-token": "the workflow's own token",
  "stored-secret": "a stored secret",
  unknown: "a key that does not show"
};
var channelsTrustedPublishing = defineCheck({
  id: "channels.trusted-publishing",
  level: "supporting",
  question: "Does publishing use OIDC rather than a stored token?",
  claims: ["2.1.4"],
  attestable: false,
  needs: ["workflows"],
  judge: ({ workflows }) => overWorkflows(workflows, (files) => {
    const steps = files.flatMap(({ publishes = [] }) => publishes);
    const by = (key) => steps.filter((step) => step.by === key);
    const extra = { details: capped(steps.map(line3)) };
    const of = count(steps.length, "publishing step");
    const stored = by("stored-secret");
    if (stored.length > 0)
      return notMet(
        `${String(stored.length)} of ${of} with a stored secret: ${naming(stored.map(place2))}.`,
        "Use the registry\u2019s trusted publishing (`permissions: { id-token: write }`, no token), or `${{ github.token }}` for releases and ghcr.io; then delete the secret.",
        { ...extra, at: stored.map((step) => ({ ...step.at, message: line3(step) })) }
      );
    const dark = unreadable3(files);
    if (dark.length > 0)
      return notObservable(`Workflow files that could not be read: ${naming(dark)}.`, void 0, extra);
    if (steps.length === 0) return notApplicable("No workflow is seen to publish anything.");
    const unknown = by("unknown");
    if (unknown.length > 0) {
      const where = naming(unknown.map(place2));
      return notObservable(
        `By which key ${count(unknown.length, "step")} of ${of} publish does not show: ${where}.`,
        void 0,
        extra
      );
    }
    return met(`${of}, none with a stored secret (${String(by("oidc").length)} by OIDC).`, extra);
  })
});
function place2({ kind, at }) {
  return `${kind} at ${at.path}:${String(at.line)}`;
}
function line3({ kind, job, by, at }) {
  return `${at.path}:${String(at.line)}: job ${job} publishes (${kind}) with ${keyWords[by]}`;
}

// src/principles/p09-update-channels/updates.tested-before-release.ts
var updatesTestedBeforeRelease = defineCheck({
  id: "updates.tested-before-release",
  level: "supporting",
  question: "Did the required checks pass on the release commit?",
  claims: ["3.5.2"],
  attestable: false,
  needs: ["commitChecks", ...ruleFacts],
  judge(facts2) {
    const { commitChecks } = facts2;
    const required2 = propertyPart(facts2, statusChecksRequired(facts2));
    if (commitChecks.state === "hidden") {
      const { detail, permission } = commitChecks;
      const dark = {
        held: "unknown",
        say: `the checks of the release commit are not visible: ${detail}`,
        permission
      };
      return allHold("Required checks", [required2, dark]);
    }
    const { commit, checks } = commitChecks.state === "seen" ? commitChecks.value : { commit: "", checks: [] };
    const names2 = [...new Set(requiredNames(facts2).map(({ name: name2 }) => name2))];
    const ran = names2.map((name2) => ranPart2(name2, checks, commit));
    const nameless = required2.held === "yes" && names2.length === 0 ? [{ held: "unknown", say: "the rules require a workflow and name no check" }] : [];
    return allHold("Required checks", [required2, ...ran, ...nameless], {
      details: capped(checks.filter(({ name: name2 }) => names2.includes(name2)).map(checkLine)),
      ...commit === "" ? {} : { evidence: [{ digest: { gitCommit: commit } }] }
    });
  }
});
function ranPart2(name2, checks, commit) {
  const outcomes = checks.filter((check2) => check2.name === name2).map(outcomeOf);
  const at = commit === "" ? "the release commit" : shortSha(commit);
  const fix7 = `Release a commit on which every required check passed: let the workflow that reports "${name2}" run on pushes to the branch or the tag.`;
  if (outcomes.includes("failed")) return { held: "no", say: `${name2} failed on ${at}`, fix: fix7 };
  if (outcomes.includes("waiting")) return { held: "unknown", say: `${name2} has not ended on ${at}` };
  if (outcomes.includes("passed")) return { held: "yes", say: `${name2} passed on ${at}` };
  return { held: "no", say: `${name2} ${outcomes.length > 0 ? "was skipped" : "did not run"} on ${at}`, fix: fix7 };
}

// src/principles/p09-update-channels/principle.ts
var updateChannels = definePrinciple({
  number: 9,
  checks: [channelsDeclared, channelsAuthenticated, channelsTrustedPublishing, updatesTestedBeforeRelease],
  limits: [
    "The vendor's own download sites and update programs are not seen.",
    "Only npm, PyPI, image registries and TUF repositories that are declared are asked.",
    "How the product checks an update before it installs it is not tested."
  ]
});

// src/principles/reading/config-scanners.ts
var scanners = /^(?:checkov|kics|tfsec|terrascan|kube-?linter|kube-?score|kubescape|kubeaudit|hadolint|datree|polaris|dockle|conftest|regula|cfn-lint|cfn-guard|cfn_nag|snyk (?:iac|infrastructure as code)|bicep|psrule|template ?analyzer)\b/i;
var wide = /^(?:trivy|snyk|grype|semgrep|sysdig|wiz|prisma|microsoft defender|defender|msdo|sonarqube|aikido)\b/i;
var configuration = /\b(?:config|misconfig\w{0,10}|iac|infrastructure|kubernetes|k8s|helm|dockerfile|terraform)\b/i;
function configScanner({ tool, category }) {
  const name2 = tool.trim().slice(0, 100);
  if (scanners.test(name2)) return name2;
  return wide.test(name2) && configuration.test(category.slice(0, 200)) ? name2 : null;
}

// src/principles/p10-secure-defaults/defaults.config-scanned.ts
var defaultsConfigScanned = defineCheck({
  id: "defaults.config-scanned",
  level: "supporting",
  question: "Are configuration-scanning results published as code-scanning analyses?",
  claims: ["1.4.3"],
  attestable: false,
  needs: ["tag", "codeAnalyses", "deployment"],
  judge({ tag, codeAnalyses, deployment }) {
    if (tag.state === "hidden") return unseen("The release commit", tag);
    if (tag.state === "absent") return missing("release commit");
    const { commit } = tag.value;
    const listed4 = codeAnalyses.state === "seen" ? codeAnalyses.value.analyses : [];
    const scans = listed4.filter((analysis) => configScanner(analysis) !== null && !analysis.failed);
    const covering = scans.filter((analysis) => analysis.commit === commit);
    const details = capped(scans.map(({ tool, category, at }) => `${tool} ${category} at ${at}`));
    const evidence = [{ digest: { gitCommit: commit } }];
    const tools = [...new Set(covering.map(({ tool }) => tool))].sort();
    if (tools.length > 0)
      return met(`The configuration at ${shortSha(commit)} was scanned by ${naming(tools)}.`, { details, evidence });
    if (deployment.state === "absent") return notApplicable("The tree has no deployment configuration to scan.");
    if (deployment.state === "hidden") return unseen("The deployment files", deployment);
    if (codeAnalyses.state === "hidden") return unseen("The analyses of code scanning", codeAnalyses);
    if (codeAnalyses.state === "seen" && !codeAnalyses.value.complete)
      return notObservable(
        `None of the newest ${String(listed4.length)} analyses is a configuration scan of ${shortSha(commit)}; older ones were not read.`,
        void 0,
        { details }
      );
    const why = scans.length > 0 ? ", only of other commits" : "";
    return notMet(
      `No configuration scan of ${shortSha(commit)} is among the code-scanning analyses${why}.`,
      "Run checkov, KICS, kube-linter, hadolint or `trivy config` on the commits that are released and upload the SARIF file with github/codeql-action/upload-sarif.",
      { details, evidence }
    );
  }
});

// src/principles/reading/hardening-guides.ts
var words3 = "(?:hardening|harden(?:ed)?[-_ ](?:guide|configuration|deployment)|secure[-_ ](?:configuration|config|setup|deployment|installation|operations?|defaults?|usage)|security[-_ ](?:configuration|hardening|best[-_ ]practices|deployment|operations?)|(?:deployment|production|operational)[-_ ](?:security|hardening))";
var path = new RegExp(
  `^(?:[^/]{1,60}/){0,4}(?:[^/]{0,60}[-_./ ])?${words3}(?:[-_ ][^/]{1,40})?(?:\\.(?:md|markdown|rst|adoc|txt|html|pdf)|/(?:index|readme)\\.(?:md|markdown|rst|adoc))$`,
  "i"
);
var foreign = /(?:^|\/)(?:node_modules|vendor|third[-_]party|tests?|testdata|__tests__|fixtures)\//i;
var said = new RegExp(`\\b${words3}\\b`, "i");
function isGuidePath(name2) {
  return name2.length <= 300 && !foreign.test(name2) && path.test(name2);
}
function guideLink(text2) {
  for (const match of text2.slice(0, 262144).matchAll(/(?<!!)\[([^\]\n]{1,200})\]\(\s*<?([^\s)>]{1,500})/g)) {
    const [, label = "", target = ""] = match;
    if (/^mailto:/i.test(target) || target.startsWith("#")) continue;
    if (said.test(label) || said.test(target.replace(/[/_-]/g, " "))) return target;
  }
  return null;
}
function guideSection(text2) {
  const lines = text2.slice(0, 262144).split(/\r\n|\n|\r/);
  const start = lines.findIndex((line4) => /^#{1,4}[ \t]/.test(line4) && said.test(line4.slice(0, 200)));
  if (start === -1) return null;
  const level = /^#+/.exec(lines[start] ?? "")?.[0].length ?? 1;
  const after = lines.slice(start + 1);
  const end = after.findIndex((line4) => (/^(#{1,6})[ \t]/.exec(line4)?.[1]?.length ?? 9) <= level);
  const body = (end === -1 ? after : after.slice(0, end)).join(" ").replace(/\s+/g, " ").trim();
  return body.length >= 200 ? (lines[start] ?? "").replace(/^#+\s*/, "").trim().slice(0, 100) : null;
}

// src/principles/p10-secure-defaults/defaults.documented.ts
var fix3 = "Write how the product is set up securely (docs/hardening.md is where people look), or link the guide from README.md; documents.hardening_guide names one at another place.";
var defaultsDocumented = defineCheck({
  id: "defaults.documented",
  level: "required",
  question: "Is a hardening or secure-configuration guide in the tree or linked?",
  claims: ["4.1.3"],
  attestable: true,
  needs: ["tree", "documents"],
  judge({ tree, documents }, { documents: named2 }) {
    if (tree.state === "hidden") return unseen("The tree of the release commit", tree);
    if (tree.state === "absent") return missing("tree of the release commit");
    const { hardeningGuide } = named2;
    const isAddress = hardeningGuide !== null && /^https?:\/\//i.test(hardeningGuide);
    const paths = tree.value.entries.flatMap(
      ({ path: path2, type, size }) => type === "blob" && size !== 0 && (path2 === hardeningGuide || isGuidePath(path2)) ? [path2] : []
    );
    if (hardeningGuide !== null && !isAddress && !paths.includes(hardeningGuide))
      return notMet(`${hardeningGuide} is named in the configuration and not in the tree, or empty.`, fix3);
    const evidence = paths.slice(0, 10).map((path2) => ({ name: path2, digest: { gitCommit: tree.value.commit } }));
    if (paths.length > 0) return met(`The tree has ${naming(paths)}.`, { evidence });
    if (documents.state === "hidden") return unseen("README and the documents beside it", documents);
    for (const { path: path2, text: text2, digest: digest2 } of documents.state === "seen" ? documents.value.files : []) {
      const section = guideSection(text2);
      const link = section === null && /^(?:docs\/|\.github\/)?readme/i.test(path2) ? guideLink(text2) : null;
      const page = [{ name: path2, digest: { sha256: digest2 } }];
      if (section !== null) return met(`${path2} has a section "${section}".`, { evidence: page });
      if (link !== null) return met(`${path2} links to ${link}.`, { evidence: [...page, { uri: link }] });
    }
    const said3 = isAddress ? ` ${hardeningGuide} is named in the configuration and was not fetched.` : "";
    return notObservable(
      `No hardening guide is in the tree under a name that is known, and README links to none; one that is published elsewhere can be attested.${said3}`,
      void 0
    );
  }
});

// src/principles/reading/runtime-parts.ts
function runtimeParts(deployment) {
  const images = deployment.images.map(({ at, runsAs, because }) => {
    return { at, held: runsAs === "non-root" ? "yes" : runsAs === "root" ? "no" : "unknown", say: because };
  });
  const workloads = deployment.workloads.map(({ at, name: name2, gaps, unknown }) => {
    if (gaps.length > 0) return { at, held: "no", say: `${name2}: ${gaps.join(", ")}` };
    return unknown.length > 0 ? { at, held: "unknown", say: `${name2}: ${unknown.join(", ")}` } : { at, held: "yes", say: `${name2} has a restrictive security context` };
  });
  const parts = [...images, ...workloads];
  const paths = new Set(parts.map(({ at }) => at.path));
  const manifests = new Set(deployment.files.filter(({ kind }) => kind === "manifest").map(({ path: path2 }) => path2));
  return {
    parts,
    evidence: deployment.files.filter(({ path: path2 }) => paths.has(path2)).slice(0, 50).map(({ path: path2, digest: digest2 }) => ({ name: path2, digest: { sha256: digest2 } })),
    unreadable: deployment.unreadable.flatMap(({ at }) => manifests.has(at.path) ? [at.path] : [])
  };
}

// src/principles/p10-secure-defaults/defaults.least-privilege-runtime.ts
var defaultsLeastPrivilegeRuntime = defineCheck({
  id: "defaults.least-privilege-runtime",
  level: "required",
  question: "Do container files drop root, and manifests and charts set a restrictive security context?",
  claims: ["3.5.2"],
  attestable: false,
  needs: ["deployment"],
  judge({ deployment }) {
    if (deployment.state === "hidden") return unseen("The deployment files", deployment);
    const none2 = "The tree has no container files, no Kubernetes workloads and no charts.";
    if (deployment.state === "absent") return notApplicable(none2);
    const { parts, evidence, unreadable: unreadable4 } = runtimeParts(deployment.value);
    if (parts.length === 0 && unreadable4.length === 0) return notApplicable(none2);
    const details = capped(parts.map(({ at, say, held }) => `${at.path}:${String(at.line)} ${held}: ${say}`));
    const failed = parts.filter(({ held }) => held === "no");
    if (failed.length > 0)
      return notMet(
        `${count(failed.length, "of them runs", "run")} with more rights than needed: ${naming(failed.map(({ at, say }) => `${at.path}: ${say}`))}.`,
        "End each container file with USER and a number above 0; set runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities.drop: [ALL] and seccompProfile RuntimeDefault in each pod.",
        { details, evidence, at: failed.slice(0, 20).map(({ at, say }) => ({ ...at, message: say })) }
      );
    const open = [
      ...parts.filter(({ held }) => held === "unknown").map(({ at, say }) => `${at.path}: ${say}`),
      ...unreadable4
    ];
    if (open.length > 0)
      return notObservable(`It cannot be told for ${naming(open)}.`, void 0, { details, evidence });
    return met(
      `${count(parts.length, "container or chart", "containers and charts")} without root and without more rights than needed.`,
      { details, evidence }
    );
  }
});

// src/principles/p10-secure-defaults/defaults.no-credentials.ts
var defaultsNoCredentials = defineCheck({
  id: "defaults.no-credentials",
  level: "required",
  question: "Is shipped configuration free of default credentials?",
  claims: ["1.4.3"],
  attestable: false,
  needs: ["deployment"],
  judge({ deployment }) {
    if (deployment.state === "hidden") return unseen("The deployment files", deployment);
    if (deployment.state === "absent")
      return notApplicable(
        "The tree has no compose files, environment samples, chart values, manifests or container files."
      );
    const { files, credentials, besides, placeholders, unreadable: unreadable4 } = deployment.value;
    const details = capped([
      ...credentials.map(({ at, key, in: kind }) => `${at.path}:${String(at.line)} ${key} (${kind})`),
      ...besides.map(
        ({ at, key }) => `${at.path}:${String(at.line)} ${key}: not counted, the file runs nothing of this repository`
      ),
      ...unreadable4.map(({ at, reason }) => `${at.path}:${String(at.line)} could not be read: ${reason}`)
    ]);
    const evidence = files.slice(0, 50).map(({ path: path2, digest: digest2 }) => ({ name: path2, digest: { sha256: digest2 } }));
    if (credentials.length > 0)
      return notMet(
        `${count(credentials.length, "default credential")}: ${naming(credentials.map(({ at, key }) => `${key} in ${at.path}:${String(at.line)}`))}.`,
        "Take the value out: have it generated at the first start, or refuse to start without one (${NAME:?set it} in a compose file, existingSecret in a chart).",
        {
          details,
          evidence,
          at: credentials.slice(0, 20).map(({ at, key }) => ({
            ...at,
            message: `${key} has a value that everyone knows who has read this file`
          }))
        }
      );
    if (unreadable4.length > 0)
      return notObservable(`${naming(unreadable4.map(({ at }) => at.path))} could not be read.`, void 0, {
        details,
        evidence
      });
    const filled2 = placeholders > 0 ? `; ${count(placeholders, "placeholder")} in samples` : "";
    return met(`No default credential in ${count(files.length, "deployment file")}${filled2}.`, { details, evidence });
  }
});

// src/principles/p10-secure-defaults/principle.ts
var secureDefaults = definePrinciple({
  number: 10,
  checks: [defaultsDocumented, defaultsNoCredentials, defaultsLeastPrivilegeRuntime, defaultsConfigScanned],
  limits: [
    "How the product behaves when it first runs is not tested.",
    "Defaults that are set in code rather than in configuration files are not seen."
  ]
});

// src/principles/p11-end-of-support/support.components-supported.ts
var supportComponentsSupported = defineCheck({
  id: "support.components-supported",
  level: "supporting",
  question: "Is no runtime component past its own end of life?",
  claims: ["4.1.1"],
  attestable: false,
  needs: ["sboms"],
  judge({ sboms }, { now }) {
    if (sboms.state === "hidden") return unseen("The SBOMs of the release", sboms);
    const documents = sboms.state === "seen" ? sboms.value.documents.filter(({ valid }) => valid) : [];
    if (documents.length === 0)
      return notObservable("The release carries no SBOM that can be read, so no component is known.", void 0);
    const components = runtimeOf(documents.flatMap((document) => document.components));
    if (components.length === 0) return notApplicable("The SBOM lists no runtime component.");
    const dated = components.flatMap(
      (component) => component.endOfSupport === void 0 ? [] : [{ component, end: component.endOfSupport }]
    );
    const evidence = documents.map(({ assetName, sha256: sha2562 }) => ({ name: assetName, digest: { sha256: sha2562 } }));
    const past = dated.filter(({ end }) => end < now.slice(0, 10));
    const extra = {
      details: capped(dated.map(({ component, end }) => `${nameOf2(component)}: until ${end}`)),
      evidence
    };
    const of = count(components.length, "runtime component");
    if (past.length > 0)
      return notMet(
        `${String(past.length)} of ${of} past its end of support: ${naming(past.map(({ component }) => nameOf2(component)))}.`,
        "Move to a supported line of each, or take it out; say in the threat model what stays and why.",
        extra
      );
    if (dated.length === 0)
      return notObservable(
        `The SBOM does not say until when any of ${of} is supported (SPDX: validUntilDate).`,
        void 0,
        extra
      );
    return dated.length === components.length ? met(`All ${of} supported today.`, extra) : notObservable(
      `${String(dated.length)} of ${of} supported today; the SBOM does not say it of the others.`,
      void 0,
      extra
    );
  }
});
function runtimeOf(components) {
  const known = new Map(components.map((component) => [nameOf2(component), component]));
  return [...known.values()].filter(({ scope }) => scope !== "development");
}
function nameOf2({ purl, name: name2, version }) {
  return purl ?? `${name2}@${version ?? ""}`;
}

// src/principles/reading/notice.ts
function daysOfNotice(firstPublished, endOfSupport2) {
  const published = Date.parse(`${new Date(firstPublished).toISOString().slice(0, 10)}T00:00:00Z`);
  return Math.round((Date.parse(`${endOfSupport2}T00:00:00Z`) - published) / 864e5);
}
function isPast(date, now) {
  return Date.parse(`${date}T23:59:59.999Z`) < Date.parse(now);
}
function noticeLine(notice2, days) {
  const { path: path2, at, versions, endOfSupport: endOfSupport2, firstPublished } = notice2;
  return `${path2}:${String(at)}: ${versions} ends ${endOfSupport2}, published ${firstPublished.slice(0, 10)} (${String(days)} days)`;
}

// src/principles/reading/version-range.ts
function versionNumbers(tag) {
  const found = /(?:^|[^0-9.])(\d{1,9}(?:\.\d{1,9}){0,3})(?![0-9.])/.exec(` ${tag.slice(0, 255)}`);
  return found?.[1] === void 0 ? null : found[1].split(".").map(Number);
}
function versionInLine(version, written3) {
  const text2 = written3.toLowerCase().replace(/\(.{0,100}?\)|[`*_]/g, (part) => part === "*" ? "x" : " ").replace(/[\u2013\u2014]/g, "-").replace(/\b(?:versions?|releases?|lts|series|branch|line|stable)\b/g, " ").trim();
  const span = /^v?(\d[\d.x]*) ?(?:-|to|through|\.\.+) ?v?(\d[\d.x]*)$/.exec(text2);
  if (span !== null) return within(version, span[1] ?? "", span[2] ?? "");
  const alternatives = text2.split(/,|\bor\b|\band\b(?! (?:later|above|newer|up|older|below|earlier))|\|\||;/).map((part) => part.trim());
  const answers = alternatives.filter((part) => part !== "").map((part) => inRange(version, part));
  if (answers.length === 0) return "unknown";
  if (answers.includes("yes")) return "yes";
  return answers.includes("unknown") ? "unknown" : "no";
}
var comparison = /^(>=|<=|>|<|=|\^|~>?|\u2265|\u2264)? ?v?(\d{1,9}(?:\.(?:\d{1,9}|x)){0,3})(\+| and (?:later|above|newer|up)| or (?:later|newer)| and (?:older|below|earlier))?$/;
function inRange(version, text2) {
  const parts = text2.replace(/(>=|<=|>|<|=|\^|~>?|\u2265|\u2264) +/g, "$1").split(/ (?=[<>=^~v\d\u2264\u2265])/);
  const answers = parts.map((part) => compare(version, part.trim()));
  if (answers.includes("no")) return "no";
  return answers.includes("unknown") ? "unknown" : "yes";
}
function compare(version, text2) {
  const found = comparison.exec(text2);
  if (found === null) return "unknown";
  const [, operator = "", numbers = "", after = ""] = found;
  const wanted2 = numbers.split(".").filter((part) => part !== "x").map(Number);
  const order2 = compareTo(version, wanted2);
  if (operator === ">=" || operator === "\u2265" || after.startsWith("+") || /later|above|newer|up/.test(after))
    return answer(order2 >= 0);
  if (operator === "<=" || operator === "\u2264" || /older|below|earlier/.test(after)) return answer(order2 <= 0);
  if (operator === ">") return answer(order2 > 0);
  if (operator === "<") return answer(order2 < 0);
  if (operator === "^") return answer(exactly(version, wanted2) >= 0 && version[0] === wanted2[0]);
  if (operator.startsWith("~"))
    return answer(
      exactly(version, wanted2) >= 0 && compareTo(version, wanted2.slice(0, Math.max(1, wanted2.length === 1 ? 1 : 2))) === 0
    );
  return answer(order2 === 0);
}
function compareTo(version, wanted2) {
  const at = wanted2.findIndex((number, index) => number !== (version[index] ?? 0));
  return at < 0 ? 0 : (version[at] ?? 0) - (wanted2[at] ?? 0);
}
function exactly(version, wanted2) {
  return compareTo(
    version,
    version.map((_, index) => wanted2[index] ?? 0)
  );
}
function within(version, from, to) {
  const ends = [from, to].map(
    (end) => end.split(".").filter((part) => /^\d+$/.test(part)).map(Number)
  );
  return answer(compareTo(version, ends[0] ?? []) >= 0 && compareTo(version, ends[1] ?? []) <= 0);
}
function answer(holds) {
  return holds ? "yes" : "no";
}

// src/principles/reading/support.ts
function statedLines(policies, terms) {
  const declared = terms.supportLines.map(({ line: line4, versions, endOfSupport: endOfSupport2 }) => {
    return { path: configuration2, at: 1, versions: versions ?? line4, supported: true, endOfSupport: endOfSupport2 };
  });
  return [...policies.state === "seen" ? policies.value.support : [], ...declared];
}
var configuration2 = ".github/copse.yml";
function documentsRead(policies) {
  if (policies.state !== "seen") return [];
  return policies.value.read.map(({ path: path2, digest: digest2 }) => ({ name: path2, digest: { sha256: digest2 } }));
}
function lineWords({ path: path2, at, versions, supported, endOfSupport: endOfSupport2 }) {
  const said3 = supported === null ? "" : supported ? ", supported" : ", not supported";
  return `${path2}:${String(at)}: ${versions}${said3}${endOfSupport2 === null ? "" : `, until ${endOfSupport2}`}`;
}
function supportPlace({ path: path2, at }, message) {
  return { path: path2, line: at, column: 1, message };
}
function coverageOf(version, lines, now) {
  const answers = lines.map((line4) => ({ line: line4, holds: versionInLine(version, line4.versions) }));
  const holding = answers.filter(({ holds }) => holds === "yes").map(({ line: line4 }) => line4);
  const ended = ({ supported, endOfSupport: endOfSupport2 }) => supported === false || endOfSupport2 !== null && isPast(endOfSupport2, now);
  return {
    covering: holding.filter((line4) => !ended(line4)),
    refusing: holding.filter(ended),
    unclear: answers.filter(({ holds, line: line4 }) => holds === "unknown" && !ended(line4)).map(({ line: line4 }) => line4)
  };
}

// src/principles/p11-end-of-support/support.dates-published.ts
var fix4 = 'Give each supported line its last day of support: a table "Version | Supported until" in SECURITY.md or SUPPORT.md with ISO dates (2027-03-31).';
var supportDatesPublished = defineCheck({
  id: "support.dates-published",
  level: "required",
  question: "Are supported versions with end dates published in a form that machines can read?",
  claims: ["4.1.1"],
  attestable: true,
  needs: ["policies", "securityInsights"],
  judge({ policies, securityInsights }, terms) {
    if (policies.state === "hidden") return unseen("The documents on support", policies);
    if (policies.state === "absent") return missing("documents");
    const lines = statedLines(policies, terms);
    const dated = lines.filter(({ endOfSupport: endOfSupport2 }) => endOfSupport2 !== null);
    const extra = { evidence: documentsRead(policies), details: capped(lines.map(lineWords)) };
    const where = naming([...new Set(dated.map(({ path: path2 }) => path2))]);
    if (dated.length > 0) return met(`${where} gives ${count(dated.length, "end", "ends")} of support.`, extra);
    if (policies.value.partial) {
      return notObservable("No end of support in what could be seen; not all documents could.", void 0, extra);
    }
    const policy = securityInsights.state === "seen" ? securityInsights.value.supportPolicy : null;
    if (policy !== null) {
      return notObservable(
        "security-insights.yml names a support policy at an address that is not read.",
        void 0,
        extra
      );
    }
    if (securityInsights.state === "hidden") return unseen("The security-insights.yml", securityInsights, extra);
    const stated = lines.length === 0 ? "No document states supported versions" : `None of ${count(lines.length, "stated line")} has an end of support`;
    return notMet(`${stated} (${count(policies.value.read.length, "document")} read).`, fix4, extra);
  }
});

// src/principles/p11-end-of-support/support.one-year-notice.ts
var year = 365;
var supportOneYearNotice = defineCheck({
  id: "support.one-year-notice",
  level: "required",
  question: "Was every announced end date published at least 365 days ahead?",
  claims: ["4.2.1"],
  attestable: false,
  needs: ["supportNotices", "policies"],
  judge({ supportNotices, policies }, { supportLines }) {
    if (policies.state === "hidden") return unseen("The documents on support", policies);
    if (policies.state === "absent") return missing("documents");
    if (supportNotices.state === "hidden") return unseen("The history of the support dates", supportNotices);
    if (supportNotices.state === "absent") {
      if (supportLines.some(({ endOfSupport: endOfSupport2 }) => endOfSupport2 !== null)) {
        return notObservable("Only the configuration gives ends of support; when it first did is not read.", void 0);
      }
      return policies.value.partial ? notObservable("No end of support in what could be seen; not all documents could.", void 0) : notApplicable("No document announces an end of support.");
    }
    const rows = supportNotices.value.notices.map((notice2) => {
      const days = daysOfNotice(notice2.firstPublished, notice2.endOfSupport);
      return { notice: notice2, days, say: noticeLine(notice2, days) };
    });
    const late = rows.filter(({ days }) => days < year);
    const silent = late.filter(({ notice: notice2, days }) => notice2.maybeEarlier || days < 0 && !notice2.listedBefore);
    const short2 = late.filter((row) => !silent.includes(row));
    const details = capped(rows.map(({ say }) => say));
    const named2 = naming((short2.length > 0 ? short2 : silent).map(({ say }) => say));
    if (short2.length > 0) {
      const at = short2.map(({ notice: notice2, say }) => supportPlace(notice2, say));
      const sentence2 = `${count(short2.length, "end")} of support announced less than ${String(year)} days ahead: ${named2}.`;
      return notMet(sentence2, "Move each end to at least 365 days after the day on which it was announced.", {
        details,
        at
      });
    }
    if (silent.length > 0) {
      const sentence2 = `When ${count(silent.length, "end")} of support was first published cannot be told: ${named2}.`;
      return notObservable(sentence2, void 0, { details });
    }
    const all = count(rows.length, "announced end", "announced ends");
    return met(`All ${all} of support were published at least ${String(year)} days ahead.`, { details });
  }
});

// src/principles/p11-end-of-support/support.this-release-covered.ts
var supportThisReleaseCovered = defineCheck({
  id: "support.this-release-covered",
  level: "required",
  question: "Is the version being released inside a supported line?",
  claims: ["4.1.1"],
  attestable: false,
  needs: ["policies", "tag"],
  judge({ policies, tag }, terms) {
    if (tag.state === "hidden") return unseen("The tag", tag);
    if (tag.state === "absent") return missing("tag");
    if (policies.state === "hidden") return unseen("The documents on support", policies);
    if (policies.state === "absent") return missing("documents");
    const { name: name2 } = tag.value;
    const lines = statedLines(policies, terms);
    const extra = { evidence: documentsRead(policies), details: capped(lines.map(lineWords)) };
    const version = versionNumbers(name2);
    if (version === null) return notObservable(`The tag ${name2} holds no version to look for.`, void 0, extra);
    if (lines.length === 0) return notObservable("No document states which versions are supported.", void 0, extra);
    const { covering, refusing, unclear } = coverageOf(version, lines, terms.now);
    const [first] = covering;
    if (first !== void 0 && refusing.length === 0)
      return met(`${name2} is in a supported line: ${lineWords(first)}.`, extra);
    if (first !== void 0) {
      return notObservable(
        `The documents disagree on ${name2}: ${naming([...covering, ...refusing].map(lineWords))}.`,
        void 0,
        extra
      );
    }
    if (refusing.length > 0) {
      return notMet(
        `${name2} is in a line without support: ${naming(refusing.map(lineWords))}.`,
        "Release in a supported line, or correct the table of supported versions before the release.",
        { ...extra, at: refusing.map((line4) => supportPlace(line4, `${name2} is released in a line without support`)) }
      );
    }
    if (unclear.length > 0 || policies.value.partial) {
      return notObservable(
        `Which versions ${naming(unclear.map(({ versions }) => versions)) || "other documents"} means for ${name2} cannot be told.`,
        void 0,
        extra
      );
    }
    return notMet(
      `None of ${count(lines.length, "stated line")} holds ${name2}.`,
      "Add the line of this release to the table of supported versions.",
      extra
    );
  }
});

// src/principles/p11-end-of-support/principle.ts
var endOfSupport = definePrinciple({
  number: 11,
  checks: [supportDatesPublished, supportThisReleaseCovered, supportOneYearNotice, supportComponentsSupported],
  limits: [
    "Terms of contracts, and notices sent to customers directly, are not seen.",
    "Whether fixes will really come until the announced date cannot be known."
  ]
});

// src/principles/reading/disclosure.ts
var addPolicy = "Add SECURITY.md (Security > Policy > Start setup): how to report in confidence, what to report, what to include, how fast you answer, how you disclose, safe harbour, credit.";
function overPolicy({ policies, shownPolicy }, judge2) {
  if (policies.state === "hidden") return unseen("The security policy", policies);
  if (policies.state === "absent") return missing("documents");
  const { security, partial } = policies.value;
  if (security !== null) return judge2(security);
  if (partial) return notObservable("No security policy in the usual places; not all files could be seen.", void 0);
  if (shownPolicy.state === "hidden") return unseen("Whether the owner's default policy is shown", shownPolicy);
  if (shownPolicy.state === "seen" && shownPolicy.value.enabled) {
    return notObservable(
      "The repository shows a security policy that is not in it (the owner's default); its text is not read.",
      void 0
    );
  }
  return notMet("The repository has no SECURITY file, and its owner no default one.", addPolicy);
}
function says2({ elements }, element) {
  return elements.some((one) => one.element === element);
}
function elsewhere(policy) {
  return says2(policy, "contact") ? null : policy.refersTo;
}
function policyEvidence({ path: path2, digest: digest2 }) {
  return [{ name: path2, digest: { sha256: digest2 } }];
}

// src/principles/p12-vulnerability-disclosure/disclosure.confidential-channel.ts
var fix5 = "Settings > Advanced Security > Private vulnerability reporting: enable; or name a form, or an e-mail address with its encryption key, in SECURITY.md.";
var disclosureConfidentialChannel = defineCheck({
  id: "disclosure.confidential-channel",
  level: "required",
  question: "Does the policy give a confidential way to report?",
  claims: ["3.2.2"],
  attestable: false,
  needs: ["policies", "shownPolicy", "privateReporting"],
  judge({ policies, shownPolicy, privateReporting }) {
    if (privateReporting.state === "seen" && privateReporting.value.enabled) {
      return met("Private vulnerability reporting is on.");
    }
    return overPolicy({ policies, shownPolicy }, (policy) => {
      const { path: path2, channels } = policy;
      const evidence = policyEvidence(policy);
      const others = channels.filter((channel) => channel !== "private-reporting");
      const byMail = others.includes("e-mail") && others.includes("encryption-key");
      if (others.includes("platform") || others.includes("form") || byMail) {
        return met(`${path2} names a confidential way to report: ${others.join(", ")}.`, { evidence });
      }
      if (privateReporting.state === "hidden")
        return unseen("Whether private vulnerability reporting is on", privateReporting, { evidence });
      if (elsewhere(policy) !== null)
        return notObservable(`${path2} refers to a policy elsewhere, which is not read.`, void 0, { evidence });
      if (channels.includes("private-reporting")) {
        return notMet(`${path2} sends reporters to private vulnerability reporting, which is off.`, fix5, { evidence });
      }
      const why = channels.includes("e-mail") ? "names e-mail without a key" : says2(policy, "contact") ? "names only public ways" : "names none";
      return notMet(`Private vulnerability reporting is off and ${path2} ${why}.`, fix5, { evidence });
    });
  }
});

// src/principles/p12-vulnerability-disclosure/disclosure.iso-29147-elements.ts
var expected = [
  ["contact", "contact"],
  ["scope", "scope"],
  ["report-content", "what to include"],
  ["acknowledgement", "acknowledgement"],
  ["response-times", "response times"],
  ["coordinated-disclosure", "coordinated disclosure"],
  ["safe-harbour", "safe harbour"],
  ["credit", "credit"]
];
var longText = 100;
var disclosureIso29147Elements = defineCheck({
  id: "disclosure.iso-29147-elements",
  level: "required",
  question: "Does the policy hold the elements that ISO/IEC 29147 expects?",
  claims: ["3.2.1"],
  attestable: true,
  needs: ["policies", "shownPolicy"],
  judge: (facts2) => overPolicy(facts2, (policy) => {
    const { path: path2, elements } = policy;
    const evidence = policyEvidence(policy);
    if (elsewhere(policy) !== null)
      return notObservable(`${path2} refers to a policy elsewhere, which is not read.`, void 0, { evidence });
    const lacking2 = expected.filter(([element]) => !says2(policy, element)).map(([, words4]) => words4);
    const details = elements.map(({ element, line: line4 }) => `${path2}:${String(line4)}: ${element}`);
    if (lacking2.length === 0)
      return met(`${path2} holds all ${String(expected.length)} elements.`, { evidence, details });
    if (policy.words >= longText)
      return notObservable(
        `${String(lacking2.length)} of ${String(expected.length)} elements not found in the words of ${path2}: ${lacking2.join(", ")}. Whoever knows that they are there can attest it.`,
        void 0,
        { evidence, details }
      );
    return notMet(
      `${path2} lacks ${String(lacking2.length)} of ${String(expected.length)} elements: ${lacking2.join(", ")}.`,
      `Add a section on each to ${path2}: ${lacking2.join(", ")}.`,
      { evidence, details, at: [{ path: path2, line: 1, column: 1, message: `the policy lacks ${lacking2.join(", ")}` }] }
    );
  })
});

// src/principles/p12-vulnerability-disclosure/disclosure.policy-published.ts
var disclosurePolicyPublished = defineCheck({
  id: "disclosure.policy-published",
  level: "required",
  question: "Is a vulnerability disclosure policy published that is not a stub?",
  claims: ["3.2.1"],
  attestable: false,
  needs: ["policies", "shownPolicy"],
  judge: (facts2) => overPolicy(facts2, (policy) => {
    const { path: path2, words: words4, elements } = policy;
    const evidence = policyEvidence(policy);
    const address = elsewhere(policy);
    if (address !== null) {
      return notObservable(`${path2} only refers to a policy elsewhere (${address}), which is not read.`, void 0, {
        evidence
      });
    }
    const details = elements.map(({ element, line: line4 }) => `${path2}:${String(line4)}: ${element}`);
    if (says2(policy, "contact"))
      return met(`${path2} is a policy of ${count(words4, "word")} that says where to report.`, { evidence, details });
    return notMet(`${path2} is a stub: ${count(words4, "word")}, and none says where to report.`, addPolicy, {
      evidence,
      at: [{ path: path2, line: 1, column: 1, message: "the policy does not say where to report a vulnerability" }]
    });
  })
});

// src/principles/p12-vulnerability-disclosure/disclosure.security-txt.ts
var disclosureSecurityTxt = defineCheck({
  id: "disclosure.security-txt",
  level: "supporting",
  question: "Is security.txt valid and unexpired where it is configured?",
  claims: ["3.2.1"],
  attestable: false,
  needs: ["securityTxt"],
  judge({ securityTxt }, { now, documents }) {
    if (securityTxt.state === "hidden") return unseen("security.txt", securityTxt);
    if (securityTxt.state === "absent") {
      const place3 = documents.securityTxt;
      if (place3 === null) return notApplicable("The tree holds no security.txt and the configuration names none.");
      if (/^https?:/.test(place3))
        return notObservable("The configuration names a security.txt at an address that is not read.", void 0);
      return notMet(
        `The configuration names ${place3}, which is not in the tree.`,
        "Add the file, or correct documents.security_txt."
      );
    }
    const { path: path2, digest: digest2, problems, contacts, expires, signed } = securityTxt.value;
    const evidence = [{ name: path2, digest: { sha256: digest2 } }];
    const at = [{ path: path2, line: 1, column: 1, message: "security.txt does not hold to RFC 9116 or has expired" }];
    if (problems.length > 0 || expires === null) {
      const sentence2 = `${path2} does not hold to RFC 9116: ${naming(problems)}.`;
      return notMet(sentence2, "Correct the lines named; RFC 9116 wants Contact and one Expires.", {
        evidence,
        at,
        details: capped(problems)
      });
    }
    if (Date.parse(expires) < Date.parse(now)) {
      return notMet(
        `${path2} expired on ${expires}.`,
        "Review security.txt and set Expires to a day within the next year.",
        { evidence, at }
      );
    }
    const how = signed ? "signed (the signature is not verified), " : "";
    return met(`${path2} is valid: ${count(contacts, "contact")}, ${how}expires ${expires}.`, { evidence });
  }
});

// src/principles/p12-vulnerability-disclosure/principle.ts
var vulnerabilityDisclosure = definePrinciple({
  number: 12,
  checks: [disclosurePolicyPublished, disclosureConfidentialChannel, disclosureIso29147Elements, disclosureSecurityTxt],
  limits: [
    "Whether anybody answers reports, and how fast, is not seen.",
    "Policies on web sites that the repository does not link are not seen."
  ]
});

// src/principles/reading/advisories.ts
function overAdvisories(observed2, judge2) {
  if (observed2.state === "hidden") return unseen("The repository's security advisories", observed2);
  if (observed2.state === "absent") return missing("security advisories of this repository");
  if (observed2.value.published.length === 0) return notApplicable("The repository has published no advisory.");
  return judge2(observed2.value);
}
function advisoryName({ ghsa, cve }) {
  return cve === null ? ghsa : `${ghsa} (${cve})`;
}
function advisoryEvidence(advisories) {
  return advisories.slice(0, 20).map(({ ghsa, url }) => ({ name: ghsa, uri: url }));
}
function isPatchedBy({ affected }, tag) {
  return affected.some(({ patched }) => patched.some(({ release: release2 }) => release2?.tag === tag));
}

// src/principles/p13-security-advisories/advisories.complete.ts
var advisoriesComplete = defineCheck({
  id: "advisories.complete",
  level: "required",
  question: "Has each advisory an identifier, a severity vector, affected and patched ranges, and credits?",
  claims: ["3.4.2"],
  attestable: false,
  needs: ["advisories"],
  judge: ({ advisories }) => overAdvisories(advisories, ({ published }) => {
    const rows = published.map((advisory) => ({ advisory, lacks: lacking(advisory) }));
    const poor = rows.filter(({ lacks }) => lacks.length > 0);
    const lines = poor.map(({ advisory, lacks }) => `${advisoryName(advisory)} lacks ${lacks.join(", ")}`);
    const extra = {
      details: [
        ...capped(lines),
        ...capped(
          rows.filter(({ lacks }) => lacks.length === 0).map(({ advisory }) => `${advisoryName(advisory)} is complete`)
        )
      ],
      evidence: advisoryEvidence(published)
    };
    const of = count(rows.length, "published advisory", "published advisories");
    if (poor.length > 0) {
      return notMet(
        `${String(poor.length)} of ${of} incomplete: ${naming(lines)}.`,
        "Edit the advisory (Security > Advisories): severity as a CVSS vector, affected and patched versions of each package, credits, or a word on why nobody is credited.",
        extra
      );
    }
    return met(`All ${of} have identifier, severity vector, affected and patched versions, and credits.`, extra);
  })
});
function lacking({ ghsa, cve, vector, affected, credits, saysWhyNoCredits }) {
  return [
    ...ghsa === "" && cve === null ? ["an identifier"] : [],
    ...vector === null ? ["a severity vector"] : [],
    ...affected.length === 0 || affected.some(({ package: name2 }) => name2 === null) ? ["an affected package"] : [],
    ...affected.some(({ affectedRange }) => affectedRange === null) ? ["an affected range"] : [],
    ...affected.some(({ patched }) => patched.length === 0) ? ["a patched version"] : [],
    ...credits === 0 && !saysWhyNoCredits ? ["credits, or why there are none"] : []
  ];
}

// src/principles/p13-security-advisories/advisories.machine-readable.ts
var formats = { openvex: "OpenVEX", cyclonedx: "CycloneDX VEX", csaf: "CSAF" };
var advisoriesMachineReadable = defineCheck({
  id: "advisories.machine-readable",
  level: "supporting",
  question: "Are valid CSAF or VEX documents published?",
  claims: ["3.4.2"],
  attestable: false,
  needs: ["vex", "advisories"],
  judge({ vex, advisories }) {
    if (vex.state === "hidden") return unseen("VEX and CSAF documents", vex);
    const documents = vex.state === "seen" ? vex.value.documents : [];
    const unread = vex.state === "seen" ? vex.value.unread : [];
    const broken = [
      ...documents.filter(({ valid }) => !valid).map((document) => `${said2(document)}: ${document.problems[0] ?? "invalid"}`),
      ...unread.filter((one) => one.broken).map(({ name: name2, why }) => `${name2}: ${why}`)
    ];
    const dark = unread.filter((one) => !one.broken).map(({ name: name2, why }) => `${name2}: ${why}`);
    const extra = {
      details: [
        ...capped(
          documents.filter(({ valid }) => valid).map((document) => `${said2(document)}: valid, ${count(document.statements.length, "statement")}`)
        ),
        ...capped(documents.flatMap((document) => document.problems.map((problem2) => `${said2(document)}: ${problem2}`))),
        ...unread.map(({ name: name2, why }) => `${name2}: ${why}`)
      ],
      evidence: documents.slice(0, 20).map(({ name: name2, sha256: sha2562 }) => ({ name: name2, digest: { sha256: sha2562 } }))
    };
    if (broken.length > 0) {
      return notMet(
        `${String(broken.length)} of ${count(documents.length + unread.length, "document")} not valid: ${naming(broken)}.`,
        "Validate before publishing: Secvisogram for CSAF 2.0, `vexctl` for OpenVEX; attach the mended file to the release.",
        extra
      );
    }
    if (dark.length > 0) return notObservable(`Not every document could be read: ${naming(dark)}.`, void 0, extra);
    if (documents.length > 0) return met(`Valid and published: ${naming(documents.map(said2))}.`, extra);
    if (advisories.state === "hidden") return unseen("The repository's security advisories", advisories);
    const published = advisories.state === "seen" ? advisories.value.published.length : 0;
    if (published === 0) return notApplicable("No advisory is published, so there is nothing to say in CSAF or VEX.");
    return notMet(
      `${count(published, "advisory is", "advisories are")} published, none of them in CSAF or VEX.`,
      "Attach a CSAF 2.0 or OpenVEX document to the release, or keep one under .vex/ in the tree."
    );
  }
});
function said2({ name: name2, format }) {
  return `${name2} (${formats[format]})`;
}

// src/principles/reading/security-signs.ts
var ids = /\b(?:CVE-\d{4}-\d{4,7}|GHSA(?:-[0-9a-z]{4}){3})\b/gi;
var updating = /\b(?:bump|bumps|bumped|updates?|updated|upgrades?|upgraded|deps?|dependenc(?:y|ies)|renovate|lockfile|pin|pins|pinned|upstream)\b/i;
var newVersion = /(?<!\b(?:back|for)?port(?:ed|s)?)(?<!\b(?:applied|merged)) to [\^~]?v?\d+\.\d/i;
var passingOver = /\b(?:ignor\w+|suppress\w*|allow-?list\w*|false positives?|trivy|grype|snyk)\b|\.trivyignore/i;
var mending = /\b(?:fix|fixes|fixed|prevent|prevents|patch|patches|patched|mitigate|mitigates|resolve|resolves|sanitize|sanitise|escape|reject|close|avoid)\b/i;
var weakness = /\b(?:vulnerabilit(?:y|ies)|security (?:fix|issue|bug|hole|flaw|problem)|xss|csrf|ssrf|xxe|rce|sqli|(?:sql|command|code|shell|template|header|log) injection|(?:path|directory) traversal|zip ?slip|(?:buffer|heap|stack|integer) overflow|use[- ]after[- ]free|out[- ]of[- ]bounds (?:read|write)|prototype pollution|redos|remote code execution|privilege escalation|(?:auth|authentication|authorization|authorisation|permission) bypass|denial[- ]of[- ]service|insecure deserialization|open redirect|information (?:leak|disclosure)|timing attack)\b/i;
var aboutTools = /\b(?:scan|scanning|scanner|codeql|dependabot|policy|docs?|readme|test|tests|workflow|advisory|alerts?)\b|SECURITY\.md/i;
var mostLines = 2e3;
function securitySigns(commits, notes, known) {
  const lines = [
    ...commits.map(({ sha, headline, authorIsBot }) => ({
      text: headline,
      where: `commit ${shortSha(sha)}`,
      bot: authorIsBot
    })),
    ...notes.slice(0, 2e5).split("\n", mostLines).map((text2) => ({ text: text2.slice(0, 2e3), where: "release notes", bot: false }))
  ];
  const signs = /* @__PURE__ */ new Map();
  for (const { text: text2, where, bot } of lines) {
    const update = bot || updating.test(text2) || newVersion.test(text2);
    const named2 = passingOver.test(text2) ? [] : [...text2.matchAll(ids)].map(([id]) => id.toUpperCase());
    for (const upper of named2) {
      const sign = { id: upper, pair: pairOf(upper, named2), where, ofDependency: update || known.has(upper) };
      if (signs.get(upper)?.ofDependency !== false) signs.set(upper, sign);
    }
    const words4 = !update && weakness.test(text2) && mending.test(text2) && !aboutTools.test(text2);
    if (words4 && !text2.match(ids))
      signs.set(`${where} ${text2}`, {
        id: null,
        pair: null,
        where: `${where} "${text2.trim().slice(0, 100)}"`,
        ofDependency: false
      });
  }
  return [...signs.values()];
}
function pairOf(id, named2) {
  const all = [...new Set(named2)];
  const other = all.find((one) => one !== id) ?? null;
  return all.length === 2 && other?.startsWith("CVE-") !== id.startsWith("CVE-") ? other : null;
}

// src/principles/reading/fixed-in-range.ts
function fixesOf(facts2) {
  const { advisories, commitRange, release: release2 } = facts2;
  const notes = release2.state === "seen" ? release2.value.body : "";
  const commits = commitRange.state === "seen" ? commitRange.value.commits : [];
  const signs = [...securitySigns(commits, notes, idsOfDependencies(facts2)), ...codeFixes(facts2)];
  const own = signs.filter(({ ofDependency }) => !ofDependency);
  const named2 = own.filter(({ id }) => id !== null);
  const published = advisories.state === "seen" ? advisories.value.published : [];
  return {
    signs,
    open: own.filter(({ id }) => id === null),
    named: named2,
    uncovered: named2.filter((sign) => !isCovered(sign, published)),
    published,
    here: release2.state === "seen" ? published.filter((one) => isPatchedBy(one, release2.value.tag)) : []
  };
}
function idsOfDependencies({
  dependabotAlerts,
  vetting
}) {
  const alerts = dependabotAlerts.state === "seen" ? dependabotAlerts.value.alerts : [];
  const matches = vetting.state === "seen" ? vetting.value.matches : [];
  const ids2 = [
    ...alerts.flatMap(({ ghsa, cve }) => cve === null ? [ghsa] : [ghsa, cve]),
    ...matches.flatMap(({ id, aliases }) => [id, ...aliases])
  ];
  return new Set(ids2.map((id) => id.toUpperCase()));
}
function codeFixes({ codeAlerts, previousRelease }) {
  const before = previousRelease.state === "seen" ? previousRelease.value.publishedAt : null;
  if (codeAlerts.state !== "seen" || before === null) return [];
  return codeAlerts.value.filter(({ state, severity, createdAt, closedAt }) => {
    const grave = severity === "critical" || severity === "high";
    return grave && state === "fixed" && createdAt < before && (closedAt ?? "") > before;
  }).map(({ number, rule }) => ({
    id: null,
    pair: null,
    where: `code-scanning alert #${String(number)} (${rule}), fixed since the previous release`,
    ofDependency: false
  }));
}
function isCovered({ id, pair }, published) {
  const ids2 = [id, pair].filter((one) => one !== null);
  return published.some(({ ghsa, cve }) => ids2.some((one) => ghsa.toUpperCase() === one || cve?.toUpperCase() === one));
}
function saidSign(sign, published) {
  const { id, where, ofDependency } = sign;
  if (id === null) return where;
  const covered = isCovered(sign, published) ? "published" : "not published";
  return `${id} (${where}): ${ofDependency ? "of a dependency" : covered}`;
}

// src/principles/p13-security-advisories/advisories.published.ts
var advisoriesPublished = defineCheck({
  id: "advisories.published",
  level: "required",
  question: "Are vulnerabilities fixed in the range covered by published advisories?",
  claims: ["3.4.2"],
  attestable: true,
  needs: ["advisories", "commitRange", "release", "previousRelease", "dependabotAlerts", "vetting", "codeAlerts"],
  judge(facts2) {
    const { advisories, commitRange, release: release2 } = facts2;
    if (commitRange.state !== "seen" && release2.state !== "seen")
      return commitRange.state === "hidden" ? unseen("The range", commitRange) : missing("range of this release");
    const { signs, open, named: named2, uncovered, here, published } = fixesOf(facts2);
    const extra = {
      details: [
        ...here.map((one) => `${advisoryName(one)} is patched by this release.`),
        ...capped(signs.map((sign) => saidSign(sign, published)))
      ],
      evidence: advisoryEvidence(here)
    };
    const lines = naming(uncovered.map((sign) => saidSign(sign, published)));
    const dark = [advisories, facts2.dependabotAlerts, facts2.vetting].find(({ state }) => state === "hidden");
    if (uncovered.length > 0 && dark?.state === "hidden")
      return unseen(`Whether ${lines} is of a dependency or covered`, dark, extra);
    if (uncovered.length > 0) {
      return notMet(
        `${count(uncovered.length, "vulnerability", "vulnerabilities")} mended in the range without a published advisory: ${lines}.`,
        "Publish an advisory with that id (Security > Advisories > New draft), or say in the entry of .github/copse.yml for principle 13 why there is none.",
        extra
      );
    }
    if (advisories.state === "hidden") return unseen("The repository's security advisories", advisories, extra);
    if (open.length > 0 && here.length === 0) {
      return notObservable(
        `${count(open.length, "sign")} of a mended vulnerability that no advisory explains: ${naming(open.map(({ where }) => where))}.`,
        void 0,
        extra
      );
    }
    if (commitRange.state === "hidden") return unseen("The commits of the release", commitRange, extra);
    const rest = "Nothing uncovered in the commits that were read; the others were not read.";
    if (commitRange.state === "seen" && commitRange.value.truncated) return notObservable(rest, void 0, extra);
    if (facts2.codeAlerts.state === "hidden") return unseen("The code-scanning alerts", facts2.codeAlerts, extra);
    if (here.length + named2.length === 0)
      return notApplicable("Nothing in the range says that a vulnerability was mended.", extra);
    return met(
      `What the range mends is published: ${naming([...here.map(advisoryName), ...named2.map(({ id }) => id ?? "")])}.`,
      extra
    );
  }
});

// src/principles/reading/advisory-times.ts
function timeOf(advisory, now) {
  const name2 = advisoryName(advisory);
  const patched = advisory.affected.flatMap((row) => row.patched);
  if (patched.length === 0) return { apart: null, say: `${name2} names no patched version` };
  const released = patched.flatMap((one) => one.release === null ? [] : [{ ...one, release: one.release }]);
  const [first] = released.map((one) => ({ ...one, at: one.release.publishedAt ?? now })).sort(byTime);
  if (first === void 0) return { apart: null, say: `${name2}: no release bears ${listed(patched)}` };
  const [after, before] = [daysBetween(first.at, advisory.publishedAt), daysBetween(advisory.publishedAt, first.at)];
  if (after === null || before === null) return { apart: null, say: `${name2}: its time cannot be read` };
  const apart = Math.max(after, before);
  return { apart, say: `${name2}: ${count(apart, "day")} from release ${first.release.tag}` };
}
function byTime(a, b) {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
function listed(patched) {
  return naming(patched.map(({ version }) => version));
}

// src/principles/p13-security-advisories/advisories.timely.ts
var window2 = 365;
var advisoriesTimely = defineCheck({
  id: "advisories.timely",
  level: "required",
  question: "Are advisory and patched release no more than the configured days apart?",
  claims: ["3.5.1"],
  attestable: false,
  needs: ["advisories"],
  judge: ({ advisories }, { now, advisoryDelayDays: most }) => overAdvisories(advisories, ({ published, releasesTruncated }) => {
    const recent2 = published.filter(({ publishedAt }) => (daysBetween(publishedAt, now) ?? 0) <= window2);
    if (recent2.length === 0)
      return notApplicable(
        `Of ${count(published.length, "advisory", "advisories")} none was published in the last ${String(window2)} days.`
      );
    const rows = recent2.map((advisory) => timeOf(advisory, now));
    const late = rows.filter(({ apart }) => apart !== null && apart > most);
    const open = rows.filter(({ apart }) => apart === null);
    const extra = { details: capped(rows.map(({ say }) => say)), evidence: advisoryEvidence(recent2) };
    const of = count(rows.length, "advisory", "advisories");
    if (late.length > 0) {
      return notMet(
        `${String(late.length)} of ${of} more than ${count(most, "day")} from the patched release: ${naming(late.map(({ say }) => say))}.`,
        "Publish the advisory together with the release that mends it (Security > Advisories > Publish), or set `thresholds.advisory_delay_days`.",
        extra
      );
    }
    if (open.length > 0) {
      const cut = releasesTruncated ? "; the list of releases was not read to its end" : "";
      return notObservable(
        `${String(open.length)} of ${of} without a release to compare with: ${naming(open.map(({ say }) => say))}${cut}.`,
        void 0,
        extra
      );
    }
    return met(`All ${of} of the last year came within ${count(most, "day")} of the patched release.`, extra);
  })
});

// src/principles/p13-security-advisories/principle.ts
var securityAdvisories = definePrinciple({
  number: 13,
  checks: [advisoriesPublished, advisoriesComplete, advisoriesTimely, advisoriesMachineReadable],
  limits: [
    "A vulnerability that was fixed silently cannot be told from any other fix.",
    "Notices by mail or through customer portals are not seen."
  ]
});

// src/principles/p14-security-posture/posture.evidence-kept.ts
var fix6 = "Run Copse for the tag of the previous release (input `tag`), which attaches its evidence again.";
var principles = 14;
var postureEvidenceKept = defineCheck({
  id: "posture.evidence-kept",
  level: "required",
  question: "Is the previous release's evidence still attached, and does it still verify?",
  claims: ["4.1.2"],
  attestable: false,
  needs: ["previousEvidence"],
  judge({ previousEvidence }) {
    if (previousEvidence.state === "hidden") return unseen("The evidence of the previous release", previousEvidence);
    if (previousEvidence.state === "absent") return notApplicable("This is the first release.");
    const { tag, files, others, bundles: bundles2 } = previousEvidence.value;
    if (files.length === 0 && others === 0)
      return notApplicable(`Neither ${tag} nor another release carries evidence of Copse yet.`);
    if (files.length === 0) {
      const elsewhere2 = count(others, "other release does", "other releases do");
      return notMet(`${tag} carries no evidence, although ${elsewhere2}.`, fix6);
    }
    if (bundles2 === null)
      return notMet(
        `${tag} carries ${count(files.length, "file")} of Copse, but not the one with the signed bundles.`,
        fix6
      );
    const { digest: digest2, statements: statements2, summaries, refused: refused2, unverifiable } = bundles2;
    const details = capped([
      ...refused2.map((line4) => `refused: ${line4}`),
      ...unverifiable.map((line4) => `not verified here: ${line4}`)
    ]);
    const extra = { details, evidence: [{ name: `copse-evidence.jsonl of ${tag}`, digest: { sha256: digest2 } }] };
    if (refused2.length > 0) {
      return notMet(
        `${count(refused2.length, "bundle")} of ${tag} no longer ${refused2.length === 1 ? "verifies" : "verify"}: ${naming(refused2)}.`,
        fix6,
        extra
      );
    }
    if (unverifiable.length > 0) {
      return notObservable(
        `${count(unverifiable.length, "bundle")} of ${tag} cannot be verified here: ${naming(unverifiable)}.`,
        void 0,
        extra
      );
    }
    if (statements2 < principles || summaries === 0) {
      return notMet(
        `${tag} keeps ${String(statements2)} of ${String(principles)} statements and ${count(summaries, "roll-up")}.`,
        fix6,
        extra
      );
    }
    return met(`All ${String(statements2)} statements and the roll-up of ${tag} are attached and verify.`, extra);
  }
});

// src/principles/reading/named-links.ts
var longestLine = 2e3;
var mostLines2 = 2e4;
function namedLinks({ files }, says4) {
  return files.filter(({ path: path2 }) => !/(?:^|\/)CODEOWNERS$/i.test(path2)).flatMap(
    ({ path: path2, text: text2 }) => text2.split("\n", mostLines2).map((words4, index) => ({ path: path2, line: index + 1, words: words4.slice(0, longestLine) })).filter(({ words: words4 }) => leads(words4) && says4.test(words4.toLowerCase()))
  ).slice(0, 50);
}
function leads(words4) {
  return words4.includes("](") || words4.includes("https://") || words4.includes("][") || /`[^` ]{1,200}`_/.test(words4);
}

// src/principles/p14-security-posture/posture.incident-channel.ts
var says3 = /\b(?:security|vulnerability|incident|service|outage)s?\b.{0,40}\b(?:announce|announcements?|bulletins?|notices?|notifications?|alerts?|news|status|updates?)\b|\b(?:announce(?:ments?)?|status|incident)[- ]?(?:page|list|feed|channel|mailing)|\b(?:subscribe|sign up|watch|follow|notified)\b.{0,80}\b(?:security|advisor(?:y|ies)|incidents?|vulnerabilit)|\badvisories\b.{0,60}\b(?:published|announced|listed|found|posted)\b|\b(?:publish|announce|list|post)\w*\b.{0,60}\badvisor(?:y|ies)\b/;
var postureIncidentChannel = defineCheck({
  id: "posture.incident-channel",
  level: "supporting",
  question: "Is a place named where customers hear of incidents?",
  claims: ["4.3.1", "4.3.2"],
  attestable: true,
  needs: ["documents"],
  judge({ documents }, { documents: declared }) {
    if (declared.incidentChannel !== null) {
      return met("The configuration names where customers hear of incidents.", {
        evidence: [{ uri: declared.incidentChannel }]
      });
    }
    if (documents.state === "hidden") return unseen("The documents", documents);
    if (documents.state === "absent") return missing("documents");
    const links = namedLinks(documents.value, says3);
    const places2 = links.map(({ path: path2, line: line4 }) => `${path2}:${String(line4)}`);
    if (links.length > 0)
      return met(`${naming(places2)} names where security news is published.`, { details: capped(places2) });
    if (documents.value.partial === true) {
      return notObservable("No place in the documents that could be seen; not all could.", void 0);
    }
    return notMet(
      "No document says where customers hear of incidents.",
      "Name the place in SECURITY.md with a link: the advisories page, an announcement list, a status page or a feed."
    );
  }
});

// src/principles/p14-security-posture/posture.machine-readable.ts
var postureMachineReadable = defineCheck({
  id: "posture.machine-readable",
  level: "supporting",
  question: "Is a valid security-insights.yml present?",
  claims: ["4.1.2"],
  attestable: false,
  needs: ["securityInsights"],
  judge({ securityInsights }, { now }) {
    if (securityInsights.state === "hidden") return unseen("security-insights.yml", securityInsights);
    if (securityInsights.state === "absent") {
      return notMet(
        "The tree holds no security-insights.yml.",
        "Add security-insights.yml (schema 2.x of OpenSSF Security Insights) at the root or in .github/."
      );
    }
    const { path: path2, digest: digest2, schemaVersion, problems, expires, lastReviewed } = securityInsights.value;
    const evidence = [{ name: path2, digest: { sha256: digest2 } }];
    if (problems.length > 0) {
      const sentence2 = `${path2} does not hold to its schema (${count(problems.length, "problem")}): ${naming(problems)}.`;
      const at = [
        { path: path2, line: lineOf(problems[0]), column: 1, message: "security-insights.yml does not hold to its schema" }
      ];
      return notMet(sentence2, "Correct the lines named against the schema of OpenSSF Security Insights.", {
        evidence,
        at,
        details: capped(problems)
      });
    }
    if (expires !== null && isPast(expires.slice(0, 10), now)) {
      return notMet(
        `${path2} expired on ${expires.slice(0, 10)}.`,
        "Review the file and set header.expiration-date anew, or move to schema 2.x.",
        { evidence }
      );
    }
    return met(
      `${path2} is valid (schema ${schemaVersion ?? "unknown"}), last reviewed ${lastReviewed ?? "on no day that it says"}.`,
      { evidence }
    );
  }
});
function lineOf(problem2) {
  return Number(/^line (\d{1,7}):/.exec(problem2 ?? "")?.[1] ?? 1);
}

// src/principles/p14-security-posture/posture.self-assessment-published.ts
var name = /self[-_ ]?assess?ment/i;
var noDocument = /(?:^|\/)(?:node_modules|vendor|tests?|__tests__|fixtures|testdata|src|dist)\/|\.(?:[cm]?[jt]sx?|py|go|rs|java|rb|css|svg|png)$/i;
var postureSelfAssessmentPublished = defineCheck({
  id: "posture.self-assessment-published",
  level: "required",
  question: "Can customers reach a self-assessment?",
  claims: ["4.1.3"],
  attestable: true,
  needs: ["tree", "artefacts", "documents", "securityInsights"],
  judge({ tree, artefacts: artefacts2, documents, securityInsights }, { documents: { selfAssessment: selfAssessment2 } }) {
    const entries = tree.state === "seen" ? tree.value.entries : [];
    const file = entries.find(
      ({ path: path2, type, size }) => type === "blob" && size !== 0 && (path2 === selfAssessment2 || name.test(path2) && !noDocument.test(path2))
    );
    if (file !== void 0)
      return met(`${file.path} is in the tree of the release.`, { evidence: [{ name: file.path }] });
    const assets = artefacts2.state === "seen" ? artefacts2.value : [];
    const asset = assets.find((one) => name.test(one.name) && one.size > 0);
    if (asset !== void 0) {
      return met(`${asset.name} is attached to the release.`, {
        evidence: [{ name: asset.name, digest: { sha256: asset.sha256 } }]
      });
    }
    const insights = securityInsights.state === "seen" ? securityInsights.value.selfAssessment : null;
    if (insights !== null)
      return met("security-insights.yml says where the self-assessment is.", { evidence: [{ uri: insights }] });
    const [link] = documents.state === "seen" ? namedLinks(documents.value, name) : [];
    if (link !== void 0)
      return met(`${link.path}:${String(link.line)} links to a self-assessment.`, { evidence: [{ name: link.path }] });
    if (selfAssessment2?.startsWith("https://") === true) {
      return notObservable("The configuration says where the self-assessment is; the address is not read.", void 0, {
        evidence: [{ uri: selfAssessment2 }]
      });
    }
    const hidden2 = [tree, artefacts2, documents, securityInsights].find(({ state }) => state === "hidden");
    if (hidden2?.state === "hidden") {
      return notObservable(
        `No self-assessment in what could be seen; the rest could not: ${sentence(hidden2.detail)}`,
        hidden2.permission
      );
    }
    return notMet(
      "No self-assessment in the tree, on the release, in security-insights.yml or linked from the documents.",
      "Publish the self-assessment of the Code (for example docs/self-assessment.md), or link it from SECURITY.md or README.md."
    );
  }
});

// src/principles/p14-security-posture/principle.ts
var securityPosture = definePrinciple({
  number: 14,
  checks: [postureEvidenceKept, postureSelfAssessmentPublished, postureMachineReadable, postureIncidentChannel],
  limits: [
    "What customers are told under contract or in person is not seen.",
    "Whether published information is understood, or true beyond what was checked, is not judged."
  ]
});

// src/principles/registry.ts
var principles2 = [
  threatModelling,
  secureCoding,
  thirdPartyComponents,
  sourceIntegrity,
  buildPipeline,
  secrets,
  signedArtefacts,
  vulnerabilityHandling,
  updateChannels,
  secureDefaults,
  endOfSupport,
  vulnerabilityDisclosure,
  securityAdvisories,
  securityPosture
];

// src/code/roles.ts
var themesOfRole = {
  developer_and_distributor: [1, 2, 3, 4],
  developer: [1, 2, 3],
  reseller: [3, 4]
};

// src/principles/attestation.ts
var day2 = 864e5;
function instant(text2) {
  if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$/.test(text2)) return null;
  const time2 = Date.parse(text2);
  return Number.isNaN(time2) ? null : time2;
}
function lapse({ expiresAt, attestedAt }, now) {
  const today = instant(now);
  if (today === null) return "the time of the assessment is not known";
  if (attestedAt !== null) {
    const from = instant(attestedAt);
    if (from === null) return `its date ${attestedAt} cannot be read`;
    if (from > today + day2) return `it is dated ${attestedAt}, after this assessment`;
  }
  if (expiresAt === null) return null;
  const end = instant(expiresAt);
  if (end === null) return `its expiry ${expiresAt} cannot be read`;
  return end + (expiresAt.length === 10 ? day2 - 1 : 0) >= today ? null : `it expired on ${expiresAt}`;
}
function attested(check2, attestable, declaration3, now) {
  if (!attestable || check2.result !== "not_observable" || declaration3?.status !== "implemented") return check2;
  if (declaration3.evidence.length === 0) {
    return { ...check2, because: `${check2.because} The vendor's entry names no evidence, so it does not count.` };
  }
  if (!speaksTo(declaration3, check2.claims)) {
    const named2 = naming(declaration3.official ?? []);
    return {
      ...check2,
      because: `${check2.because} The vendor's entry speaks to ${named2} only, so it does not count here.`
    };
  }
  const lapsed = lapse(declaration3, now);
  if (lapsed !== null) return { ...check2, because: `${check2.because} The vendor's entry does not count: ${lapsed}.` };
  const by = declaration3.attestedBy ?? "nobody named";
  const on = declaration3.attestedAt === null ? "without a date (undated)" : `on ${declaration3.attestedAt}`;
  const entries = naming(declaration3.evidence.map(({ entry: entry2 }) => entry2));
  const { id, level, claims: claims2 } = check2;
  return {
    id,
    level,
    claims: claims2,
    basis: "attested",
    result: "met",
    because: `Attested by ${by} ${on}: ${entries}. Not observed: ${check2.because}`,
    ...check2.details === void 0 ? {} : { details: check2.details },
    evidence: declaration3.evidence.map(({ entry: entry2, kind, sha256: sha2562 }) => ({
      ...kind === "url" ? { uri: entry2 } : { name: entry2 },
      ...sha2562 === null ? {} : { digest: { sha256: sha2562 } }
    }))
  };
}
function speaksTo({ official: official3 = [] }, claims2) {
  return official3.length === 0 || claims2.some((claim2) => official3.some((id) => claim2 === id || claim2.startsWith(`${id}.`)));
}

// src/principles/status.ts
var reasonLength = 140;
function statusOf(checks, declaration3, now) {
  const declared = declaration3 === null ? null : notApplicableReason(declaration3, now);
  if (declared !== null) return { status: "not_applicable", reason: short(`declared not applicable: ${declared}`) };
  const required2 = checks.filter(({ level }) => level === "required");
  const applying = required2.filter(({ result: result2 }) => result2 !== "not_applicable");
  const met2 = applying.filter(({ result: result2 }) => result2 === "met");
  const notMet2 = applying.filter(({ result: result2 }) => result2 === "not_met");
  const first = notMet2[0] ?? applying.find(({ result: result2 }) => result2 === "not_observable");
  if (first === void 0) {
    return applying.length === 0 ? { status: "not_observable", reason: short(noneApplies(required2)) } : { status: "implemented", reason: short(carried(met2)) };
  }
  const head = met2.length === 0 && notMet2.length === 0 ? "no required check could be observed" : `${String(met2.length)} of ${String(applying.length)} required checks met`;
  const status = met2.length > 0 ? "partially_implemented" : notMet2.length > 0 ? "not_implemented" : "not_observable";
  return { status, reason: short(`${head}; ${first.id}: ${first.because}`) };
}
function notApplicableReason(declaration3, now) {
  const { status, notApplicableBecause: why } = declaration3;
  if (status !== "not_applicable" || why === null || why.trim() === "") return null;
  return lapse(declaration3, now) === null ? why : null;
}
function carried(met2) {
  const byWord = met2.filter(({ basis: basis2 }) => basis2 === "attested").length;
  const some = met2.length === 2 ? "both" : `all ${String(met2.length)}`;
  const all = met2.length === 1 ? "the only required check met" : `${some} required checks met`;
  return byWord === 0 ? `${all}, observed` : `${all}, ${String(byWord)} of them attested by the vendor`;
}
function noneApplies(required2) {
  const [first] = required2;
  return first === void 0 ? "it has no required check" : `no required check applies; ${first.id}: ${first.because}`;
}
function short(text2) {
  const line4 = [...text2.replace(/[\s\p{Cc}]+/gu, " ").trim()];
  return line4.length <= reasonLength ? line4.join("") : `${line4.slice(0, reasonLength - 1).join("")}\u2026`;
}

// src/principles/role.ts
var everything = { status: null, without: [], limits: [] };
function scopeOf({ number, checks }, role) {
  if (role === null) return everything;
  const themes2 = themesOfRole[role];
  const isOwn = (id) => themes2.includes(Number(id.split(".", 1)[0]));
  const official3 = principleWords.find((words4) => words4.number === number)?.official ?? [];
  const says4 = `The vendor says that it is a ${role.replaceAll("_", " ")}; by Table 1 of the Code it answers for ${listed2(themes2)}`;
  if (!official3.some(isOwn)) {
    const reason = `outside the declared role ${role}: Table 1 of the Code gives it ${listed2(themes2)}`;
    const limit = `${says4}. This principle lies outside (${official3.join(", ")}); its checks are shown and decide nothing.`;
    return {
      status: { status: "not_applicable", reason: reason.slice(0, reasonLength) },
      without: [],
      limits: [limit]
    };
  }
  const without = checks.filter(({ claims: claims2 }) => claims2.length > 0 && !claims2.some(isOwn)).map(({ id }) => id);
  if (without.length === 0) return everything;
  return {
    status: null,
    without,
    limits: [`${says4}. Checks that bear on other themes only do not decide the status: ${without.join(", ")}.`]
  };
}
function listed2(themes2) {
  return `themes ${themes2.slice(0, -1).join(", ")} and ${String(themes2.at(-1))}`;
}

// node_modules/js-yaml/dist/js-yaml.mjs
var NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
var strTag = defineScalarTag("tag:yaml.org,2002:str", {
  resolve: (source2) => source2,
  identify: (data) => typeof data === "string"
});
var NULL_VALUES$1 = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source2) => {
    if (NULL_VALUES$1.indexOf(source2) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: ["n"],
  resolve: (source2, isExplicit) => {
    if (source2 === "null" || isExplicit && source2 === "") return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var NULL_VALUES = [
  "",
  "~",
  "null",
  "Null",
  "NULL"
];
var nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
  implicit: true,
  implicitFirstChars: [
    "",
    "~",
    "n",
    "N"
  ],
  resolve: (source2) => {
    if (NULL_VALUES.indexOf(source2) !== -1) return null;
    return NOT_RESOLVED;
  },
  identify: (object) => object === null,
  represent: () => "null"
});
var TRUE_VALUES$2 = [
  "true",
  "True",
  "TRUE"
];
var FALSE_VALUES$2 = [
  "false",
  "False",
  "FALSE"
];
var boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "t",
    "T",
    "f",
    "F"
  ],
  resolve: (source2) => {
    if (TRUE_VALUES$2.indexOf(source2) !== -1) return true;
    if (FALSE_VALUES$2.indexOf(source2) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES$1 = ["true"];
var FALSE_VALUES$1 = ["false"];
var boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: ["t", "f"],
  resolve: (source2) => {
    if (TRUE_VALUES$1.indexOf(source2) !== -1) return true;
    if (FALSE_VALUES$1.indexOf(source2) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var TRUE_VALUES = [
  "true",
  "True",
  "TRUE",
  "y",
  "Y",
  "yes",
  "Yes",
  "YES",
  "on",
  "On",
  "ON"
];
var FALSE_VALUES = [
  "false",
  "False",
  "FALSE",
  "n",
  "N",
  "no",
  "No",
  "NO",
  "off",
  "Off",
  "OFF"
];
var boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
  implicit: true,
  implicitFirstChars: [
    "y",
    "Y",
    "n",
    "N",
    "t",
    "T",
    "f",
    "F",
    "o",
    "O"
  ],
  resolve: (source2) => {
    if (TRUE_VALUES.indexOf(source2) !== -1) return true;
    if (FALSE_VALUES.indexOf(source2) !== -1) return false;
    return NOT_RESOLVED;
  },
  identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
  represent: (object) => object ? "true" : "false"
});
var YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
var YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$2(source2) {
  let value = source2;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$2(source2, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source2)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source2)) return NOT_RESOLVED;
  const result2 = parseYamlInteger$2(source2);
  return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
}
var intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger$2,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
var YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
function parseYamlInteger$1(source2) {
  let value = source2;
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger$1(source2, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source2)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source2)) return NOT_RESOLVED;
  const result2 = parseYamlInteger$1(source2);
  return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
}
var intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlInteger$1,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
function parseYamlInteger(source2) {
  let value = source2.replace(/_/g, "");
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result2 = 0;
    for (const part of value.split(":")) result2 = result2 * 60 + Number(part);
    return sign * result2;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source2) {
  if (!YAML_INTEGER_PATTERN.test(source2)) return NOT_RESOLVED;
  const result2 = parseYamlInteger(source2);
  return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
}
var intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ..."0123456789"
  ],
  resolve: resolveYamlInteger,
  identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
  represent: (object) => object.toString(10)
});
var YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$2(source2) {
  if (!YAML_FLOAT_PATTERN$1.test(source2)) return NOT_RESOLVED;
  let value = source2.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result2 = sign * parseFloat(value);
  if (Number.isFinite(result2) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source2)) return result2;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result2 = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result2) ? result2.replace("e", ".e") : result2;
}
var floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat$2,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$2
});
var YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
var YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat$1(source2, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source2)) return NOT_RESOLVED;
    let value = source2.toLowerCase();
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result3 = sign * parseFloat(value);
    return Number.isFinite(result3) ? result3 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source2)) return NOT_RESOLVED;
  const result2 = Number(source2);
  if (Number.isFinite(result2)) return result2;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result2 = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result2) ? result2.replace("e", ".e") : result2;
}
var floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: ["-", ..."0123456789"],
  resolve: resolveYamlFloat$1,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat$1
});
var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
var YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
function resolveYamlFloat(source2) {
  if (!YAML_FLOAT_PATTERN.test(source2)) return NOT_RESOLVED;
  let value = source2.toLowerCase().replace(/_/g, "");
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result2 = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result2 = result2 * 60 + Number(part);
    result2 *= sign;
  } else result2 = sign * parseFloat(value);
  if (Number.isFinite(result2) || YAML_FLOAT_SPECIAL_PATTERN.test(source2)) return result2;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result2 = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result2) ? result2.replace("e", ".e") : result2;
}
var floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
  implicit: true,
  implicitFirstChars: [
    "-",
    "+",
    ".",
    ..."0123456789"
  ],
  resolve: resolveYamlFloat,
  identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
  represent: representYamlFloat
});
var mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
  implicit: true,
  implicitFirstChars: ["<"],
  resolve: (source2, isExplicit) => {
    if (source2 === "<<" || isExplicit && source2 === "") return "<<";
    return NOT_RESOLVED;
  },
  identify: () => false
});
var BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
function resolveYamlBinary(source2) {
  const input = source2.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result2 = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result2[index] = binary.charCodeAt(index);
  return result2;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
var binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
  resolve: resolveYamlBinary,
  identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
  represent: representYamlBinary
});
var YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
function makeUtcDate(year2, month, day5, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year2, month, day5, hour, minute, second, fraction));
  date.setUTCFullYear(year2, month, day5);
  return date;
}
function resolveYamlTimestamp(source2) {
  let match = YAML_DATE_REGEXP.exec(source2);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source2);
  if (match === null) return NOT_RESOLVED;
  const year2 = +match[1];
  const month = +match[2] - 1;
  const day5 = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year2, month, day5);
    if (date2.getUTCFullYear() !== year2 || date2.getUTCMonth() !== month || date2.getUTCDate() !== day5) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year2, month, day5, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year2 || date.getUTCMonth() !== month || date.getUTCDate() !== day5) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
var timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
  implicit: true,
  implicitFirstChars: [..."0123456789"],
  resolve: resolveYamlTimestamp,
  identify: (object) => object instanceof Date,
  represent: (object) => object.toISOString()
});
var seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
  create: () => [],
  addItem: (container, item) => {
    container.push(item);
  },
  identify: Array.isArray
});
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
var omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
  create: () => ({
    list: [],
    seen: /* @__PURE__ */ new Set()
  }),
  addItem: (carrier, item) => {
    let key;
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve an ordered map item";
      key = item.keys().next().value;
    } else if (isPlainObject(item)) {
      const itemKeys = Object.keys(item);
      if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
      key = itemKeys[0];
    } else return "cannot resolve an ordered map item";
    if (carrier.seen.has(key)) return "duplicate key in ordered map";
    carrier.seen.add(key);
    carrier.list.push(item);
    return "";
  },
  finalize: (carrier) => carrier.list,
  identify: () => false
});
var pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
  create: () => [],
  addItem: (container, item) => {
    if (item instanceof Map) {
      if (item.size !== 1) return "cannot resolve a pairs item";
      container.push(item.entries().next().value);
      return "";
    }
    if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
    const object = item;
    const keys2 = Object.keys(object);
    if (keys2.length !== 1) return "cannot resolve a pairs item";
    container.push([keys2[0], object[keys2[0]]]);
    return "";
  },
  identify: () => false
});
var mapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
    const normalizedKey = String(key);
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    if (key !== null && typeof key === "object") return false;
    return Object.prototype.hasOwnProperty.call(container, String(key));
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var setTag = defineMappingTag("tag:yaml.org,2002:set", {
  create: () => /* @__PURE__ */ new Set(),
  identify: (data) => data instanceof Set,
  represent: (data) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of data) map.set(key, null);
    return map;
  },
  addPair: (container, key, value) => {
    if (value !== null) return "cannot resolve a set item";
    container.add(key);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: () => null
});
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result2 = [];
  for (const tag of tags) {
    let index = result2.length;
    for (let previousIndex = 0; previousIndex < result2.length; previousIndex++) {
      const previous2 = result2[previousIndex];
      if (previous2.nodeKind === tag.nodeKind && previous2.tagName === tag.tagName && previous2.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result2[index] = tag;
  }
  return result2;
}
var Schema = class Schema2 {
  tags;
  /** @internal */
  implicitScalarTags;
  /**
  * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
  * the resolvers that may match that key, in schema order; a key absent from
  * the map uses
  * {@link Schema.implicitScalarAnyFirstChar}
  * (resolvers that declared no first-char constraint, so they apply to any
  * first character).
  */
  implicitScalarByFirstChar;
  implicitScalarAnyFirstChar;
  /**
  * The default scalar tag (`!!str`), resolved once so the composer's fallback
  * for unresolved plain scalars avoids a keyed lookup per scalar.
  *
  * @internal
  */
  defaultScalarTag;
  /**
  * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
  * value is identified by its default tag, the tag is implicit and not
  * printed. Undefined if the schema does not define them (then such values
  * can't be dumped).
  *
  * @internal
  */
  defaultSequenceTag;
  /** @internal */
  defaultMappingTag;
  exact;
  prefix;
  constructor(tags) {
    const compiledTags = compileTags(tags);
    const implicitScalarTags = [];
    const exact = createTagDefinitionMap();
    const prefix = createTagDefinitionListMap();
    for (const tag of compiledTags) {
      if (tag.nodeKind === "scalar" && tag.implicit) {
        if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
        implicitScalarTags.push(tag);
      }
      switch (tag.nodeKind) {
        case "scalar":
          if (tag.matchByTagPrefix) prefix.scalar.push(tag);
          else exact.scalar[tag.tagName] = tag;
          break;
        case "sequence":
          if (tag.matchByTagPrefix) prefix.sequence.push(tag);
          else exact.sequence[tag.tagName] = tag;
          break;
        case "mapping":
          if (tag.matchByTagPrefix) prefix.mapping.push(tag);
          else exact.mapping[tag.tagName] = tag;
      }
    }
    const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
    const keys2 = /* @__PURE__ */ new Set();
    for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys2.add(key);
    const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
    for (const key of keys2) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
    const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
    if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
    this.tags = compiledTags;
    this.implicitScalarTags = implicitScalarTags;
    this.implicitScalarByFirstChar = implicitScalarByFirstChar;
    this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
    this.defaultScalarTag = defaultScalarTag;
    this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
    this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
    this.exact = exact;
    this.prefix = prefix;
  }
  /** @internal */
  lookupScalarTag(tagName) {
    const exactTag = this.exact.scalar[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupSequenceTag(tagName) {
    const exactTag = this.exact.sequence[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  lookupMappingTag(tagName) {
    const exactTag = this.exact.mapping[tagName];
    if (exactTag) return exactTag;
    for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
  }
  /** @internal */
  resolveImplicitScalarTag(source2) {
    const candidates = this.implicitScalarByFirstChar.get(source2.charAt(0)) ?? this.implicitScalarAnyFirstChar;
    for (const tag2 of candidates) {
      const value = tag2.resolve(source2, false, tag2.tagName);
      if (value !== NOT_RESOLVED) return {
        value,
        tag: tag2
      };
    }
    const tag = this.defaultScalarTag;
    return {
      value: tag.resolve(source2, false, tag.tagName),
      tag
    };
  }
  /**
  * Creates a new schema with the specified tags added. If a tag already
  * exists, it is replaced by the specified tag.
  *
  * @example
  *
  * ```javascript
  * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
  *
  * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
  * ```
  */
  withTags(...tags) {
    let flatTags = [];
    for (const tag of tags) flatTags = flatTags.concat(tag);
    return new Schema2([...this.tags, ...flatTags]);
  }
};
var FAILSAFE_SCHEMA = new Schema([
  strTag,
  seqTag,
  mapTag
]);
var JSON_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullJsonTag,
  boolJsonTag,
  intJsonTag,
  floatJsonTag
]);
var CORE_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullCoreTag,
  boolCoreTag,
  intCoreTag,
  floatCoreTag
]);
var YAML11_SCHEMA = new Schema([
  ...FAILSAFE_SCHEMA.tags,
  nullYaml11Tag,
  boolYaml11Tag,
  intYaml11Tag,
  floatYaml11Tag,
  timestampTag,
  mergeTag,
  binaryTag,
  omapTag,
  pairsTag,
  setTag
]);
var DUMP_SCHEMA = YAML11_SCHEMA.withTags({
  ...intYaml11Tag,
  resolve: (source2, isExplicit, tagName) => {
    const result2 = intYaml11Tag.resolve(source2, isExplicit, tagName);
    return result2 === NOT_RESOLVED ? intCoreTag.resolve(source2, isExplicit, tagName) : result2;
  }
}, {
  ...floatYaml11Tag,
  resolve: (source2, isExplicit, tagName) => {
    const result2 = floatYaml11Tag.resolve(source2, isExplicit, tagName);
    return result2 === NOT_RESOLVED ? floatCoreTag.resolve(source2, isExplicit, tagName) : result2;
  }
});
var realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => /* @__PURE__ */ new Map(),
  addPair: (container, key, value) => {
    container.set(key, value);
    return "";
  },
  has: (container, key) => container.has(key),
  keys: (container) => container.keys(),
  get: (container, key) => container.get(key),
  identify: (data) => data instanceof Map || isPlainObject(data),
  represent: (data) => {
    if (data instanceof Map) return data;
    const map = /* @__PURE__ */ new Map();
    const obj = data;
    for (const key of Object.keys(obj)) map.set(key, obj[key]);
    return map;
  }
});
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
var legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
  create: () => ({}),
  identify: isPlainObject,
  represent: (o) => {
    const map = /* @__PURE__ */ new Map();
    for (const key of Object.keys(o)) map.set(key, o[key]);
    return map;
  },
  addPair: (container, key, value) => {
    const normalizedKey = normalizeKey(key);
    if (normalizedKey === null) return "nested arrays are not supported inside keys";
    if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
      value,
      enumerable: true,
      configurable: true,
      writable: true
    });
    else container[normalizedKey] = value;
    return "";
  },
  has: (container, key) => {
    const normalizedKey = normalizeKey(key);
    return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
  },
  keys: (container) => Object.keys(container),
  get: (container, key) => {
    const normalizedKey = String(key);
    if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
    return container[normalizedKey];
  }
});
var DEFAULT_SNIPPET_OPTIONS = {
  maxLength: 79,
  indent: 1,
  linesBefore: 3,
  linesAfter: 2
};
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts2 = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts2.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts2.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts2.length - 1;
  let result2 = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line5 = getLine(mark.buffer, lineStarts2[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo - i]), maxLineLength);
    result2 = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line5.str}
${result2}`;
  }
  const line4 = getLine(mark.buffer, lineStarts2[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result2 += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line4.str}
`;
  result2 += `${"-".repeat(opts.indent + lineNoLength + 3 + line4.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line5 = getLine(mark.buffer, lineStarts2[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts2[foundLineNo] - lineStarts2[foundLineNo + i]), maxLineLength);
    result2 += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line5.str}
`;
  }
  return result2.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
var YAMLException = class YAMLException2 extends Error {
  reason;
  mark;
  /**
  * Optional `mark` contains source snippet data. Usually, use
  * {@link YAMLException.throwAt} instead of passing it directly.
  */
  constructor(reason, mark) {
    super();
    this.name = "YAMLException";
    this.reason = reason;
    this.mark = mark;
    this.message = formatError(this, false);
    if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
  }
  /**
  * Returns the formatted error, omitting the source snippet in compact mode.
  */
  toString(compact) {
    return `${this.name}: ${formatError(this, compact)}`;
  }
  /**
  * Builds a YAMLException with a source snippet and throws it. `source` is
  * the raw input text; `position` is an offset into it.
  */
  static throwAt(source2, position, message, filename = "") {
    let line4 = 0;
    let lineStart = 0;
    for (let index = 0; index < position; index++) {
      const ch = source2.charCodeAt(index);
      if (ch === 10) {
        line4++;
        lineStart = index + 1;
      } else if (ch === 13) {
        line4++;
        if (source2.charCodeAt(index + 1) === 10) index++;
        lineStart = index + 1;
      }
    }
    const mark = {
      name: filename,
      buffer: source2,
      position,
      line: line4,
      column: position - lineStart
    };
    mark.snippet = makeSnippet(mark);
    throw new YAMLException2(message, mark);
  }
};
var EVENT_ID = {
  DOCUMENT: 1,
  SEQUENCE: 2,
  MAPPING: 3,
  SCALAR: 4,
  ALIAS: 5,
  POP: 6
};
var SCALAR_STYLE = {
  PLAIN: 1,
  SINGLE_QUOTED: 2,
  DOUBLE_QUOTED: 3,
  LITERAL_BLOCK: 4,
  FOLDED_BLOCK: 5
};
var COLLECTION_STYLE = {
  BLOCK: 1,
  FLOW: 2
};
var CHOMPING_MODE = {
  CLIP: 1,
  STRIP: 2,
  KEEP: 3
};
var NO_RANGE$3 = -1;
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
var simpleEscapeCheck = new Array(256);
var simpleEscapeMap = new Array(256);
for (let i = 0; i < 256; i++) {
  simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
  simpleEscapeMap[i] = simpleEscapeSequence(i);
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count3) {
  if (count3 === 1) return " ";
  return "\n".repeat(count3 - 1);
}
function getPlainValue(input, start, end) {
  let result2 = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result2 += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result2 += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result2 + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result2 = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result2 += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result2 += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result2 += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result2 + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result2 = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result2 += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result2 += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result2 += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result2 += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result2 += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result2 + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result2 = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line4 of lines) {
    let column = 0;
    while (column < textIndent && line4.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line4.length) {
      emptyLines++;
      continue;
    }
    const content = line4.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result2 += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result2 += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result2 += " ";
      } else result2 += "\n".repeat(emptyLines);
    } else result2 += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result2 += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result2 += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result2 += "\n";
  }
  return result2;
}
function getScalarValue(input, scalar2) {
  if (scalar2.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar2;
  if (scalar2.fast) return input.slice(valueStart, valueEnd);
  switch (scalar2.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar2.indent, scalar2.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
var DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
  "!": "!",
  "!!": "tag:yaml.org,2002:"
});
var TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
var TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
function tagPercentDecode(source2) {
  let result2 = "";
  let index = 0;
  while (index < source2.length) {
    if (source2.charCodeAt(index) !== 37) {
      result2 += source2[index++];
      continue;
    }
    let ch = parseInt(source2.slice(index + 1, index + 3), 16);
    index += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source2.slice(index + 1, index + 3), 16) & 63;
        index += 3;
      }
    }
    if (ch < 65536) result2 += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result2 += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result2;
}
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag.slice(handle.length));
}
var NO_RANGE$2 = -1;
var MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
var DEFAULT_CONSTRUCTOR_OPTIONS = {
  filename: "",
  schema: CORE_SCHEMA,
  json: false,
  maxTotalMergeKeys: 1e4,
  maxAliases: -1
};
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error2) {
    if (error2 instanceof YAMLException) throw error2;
    YAMLException.throwAt(state.source, position, error2 instanceof Error ? error2.message : String(error2), state.filename);
  }
}
function constructScalar(state, event) {
  const source2 = getScalarValue(state.source, event);
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source2,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state.tagHandlers);
    const scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result2 = scalarTag.resolve(source2, true, tagName);
      if (result2 === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result2,
        tag: scalarTag
      };
    }
    const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source2 !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source2);
  return {
    value: strTag2.resolve(source2, false, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state, event, defaultTagName) {
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
}
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
  state.totalMergeKeys++;
  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source2, sourceTag) {
  chargeMergeWork(state);
  for (const sourceKey of sourceTag.keys(source2)) {
    chargeMergeWork(state);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source2, sourceKey));
    if (err) throwError$1(state, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source2, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source2, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source2)) {
    if (source2.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element of source2) {
      const elementTag = state.nodeTags.get(element);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
  state.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state, frame, value, tag);
    return;
  }
  if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key, value);
  if (err) throwError$1(state, err);
  frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value, tag);
    const err = frame.tag.addItem(frame.value, value, frame.index++);
    if (err) throwError$1(state, err);
  } else if (frame.hasKey) {
    const key = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state, frame, key, value, tag);
  } else {
    frame.key = value;
    frame.keyPosition = state.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
  }
}
function storeAnchor(state, event, value, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor = {
      value,
      tag,
      isValueFinal
    };
    state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  return null;
}
function constructFromEvents(events, options) {
  const state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state.eventIndex < state.events.length) {
    const event = state.events[state.eventIndex++];
    state.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map();
        state.nodeTags = /* @__PURE__ */ new Map();
        state.aliasCount = 0;
        state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value, tag } = constructScalar(state, event);
        storeAnchor(state, event, value, tag, true);
        addValue(state, value, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
        const tag = state.schema.lookupSequenceTag(tagName);
        if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
        const tag = state.schema.lookupMappingTag(tagName);
        if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        const name2 = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name2);
        if (!anchor) throwError$1(state, `unidentified alias "${name2}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name2}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
        addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state.position = frame.keyPosition;
          throwError$1(state, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state.documents.push(frame.value);
        else {
          const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value;
            frame.anchor.isValueFinal = true;
          }
          addValue(state, value, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
var NO_RANGE$1 = -1;
var HAS_OWN = Object.prototype.hasOwnProperty;
var CONTEXT_FLOW_IN = 1;
var CONTEXT_FLOW_OUT = 2;
var CONTEXT_BLOCK_IN = 3;
var CONTEXT_BLOCK_OUT = 4;
var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
var PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
var PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
var NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
var NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
var PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
var PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
var PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
var DEFAULT_PARSER_OPTIONS = {
  filename: "",
  maxDepth: 100
};
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result2 = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result2;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name2 = state.input.slice(nameStart, state.position);
  const args = [];
  if (name2.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name2 === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name2 === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
var DEFAULT_LOAD_OPTIONS = {
  ...DEFAULT_PARSER_OPTIONS,
  ...DEFAULT_CONSTRUCTOR_OPTIONS
};
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
var DEFAULT_SCALAR_STYLE_RULES = {
  applyQuoteFlowKeysOption,
  doubleQuoteForInvisibles,
  doubleQuoteWhitespaceOnly,
  applyForceQuotesOption,
  tryLongOrMultilineAsBlock,
  quoteInvalidPlain,
  fallbackToDoubleQuoted
};
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line4 = value.slice(position, lineEnd);
    if (line4.length > availableWidth && line4[0] !== " " && / [^ \t]/.test(line4)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
var SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
var SRC_B_CHAR = "[\\n\\r]";
var SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
var SRC_S_WHITE = "[ \\t]";
var SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
var SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
var SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
var SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
var SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
var SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
var SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
var SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
var SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
var SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
var SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
var SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
var SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
var SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
var SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
var NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
var NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
var NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
var NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
var NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
var NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
var BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
var DEFAULT_PRESENTER_OPTIONS = {
  indent: 2,
  seqNoIndent: false,
  seqInlineFirst: true,
  lineWidth: 80,
  flowBracketPadding: false,
  flowSkipCommaSpace: false,
  flowSkipColonSpace: false,
  quoteFlowKeys: false,
  quoteStyle: "single",
  forceQuotes: false,
  scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name2) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name2)),
  tagBeforeAnchor: false
};
var DEFAULT_DUMP_OPTIONS = {
  ...DEFAULT_PRESENTER_OPTIONS,
  schema: DUMP_SCHEMA,
  skipInvalid: false,
  noRefs: false,
  flowLevel: -1,
  sortKeys: false,
  transform: () => {
  }
};
var EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
var EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
var EVENT_MAPPING = EVENT_ID.MAPPING;
var EVENT_SCALAR = EVENT_ID.SCALAR;
var EVENT_ALIAS = EVENT_ID.ALIAS;
var EVENT_POP = EVENT_ID.POP;
var SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
var SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
var SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
var SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
var SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
var COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
var COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
var CHOMPING_CLIP = CHOMPING_MODE.CLIP;
var CHOMPING_STRIP = CHOMPING_MODE.STRIP;
var CHOMPING_KEEP = CHOMPING_MODE.KEEP;

// src/text/yaml-positions.ts
var none = [];
function positionsOf(events, source2) {
  const root = { start: -1, end: -1, children: [] };
  const open = [root];
  const anchors = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) continue;
    if (event.type === EVENT_ID.POP) {
      if (open.length > 1) open.pop();
      continue;
    }
    const name2 = event.anchorStart === -1 ? "" : source2.slice(event.anchorStart, event.anchorEnd);
    const span = event.type === EVENT_ID.ALIAS ? aliasSpan(event.anchorStart, anchors.get(name2)) : spanOf(event, source2);
    open.at(-1)?.children.push(span);
    if (event.type === EVENT_ID.ALIAS) continue;
    if (event.anchorStart !== -1) anchors.set(name2, span);
    if (event.type !== EVENT_ID.SCALAR) open.push(span);
  }
  return root.children[0] ?? root;
}
function aliasSpan(anchorStart, anchor) {
  return { start: anchorStart - 1, end: anchorStart, children: anchor?.children ?? none };
}
function spanOf(event, source2) {
  if (event.type !== EVENT_ID.SCALAR) return { start: event.start, end: event.start, children: [] };
  if (event.valueStart === -1) return { start: -1, end: -1, children: none };
  const before = source2[event.valueStart - 1];
  const quoted2 = before === '"' || before === "'";
  const isQuotedStyle = event.style === 2 || event.style === 3;
  if (quoted2 && isQuotedStyle) return { start: event.valueStart - 1, end: event.valueEnd, children: none };
  const indent = /^[ \t\r\n]*/.exec(source2.slice(event.valueStart, event.valueEnd))?.[0].length ?? 0;
  return { start: event.valueStart + indent, end: event.valueEnd, children: none };
}

// src/text/yaml-values.ts
function safeSchema(keyOrder) {
  const map = defineMappingTag("tag:yaml.org,2002:map", {
    create: () => ({ object: /* @__PURE__ */ Object.create(null), keys: [] }),
    addPair: (carrier, key, value) => {
      if (typeof key === "object" && key !== null) return "a key must be plain text, not a list or a mapping";
      carrier.object[String(key)] = value;
      carrier.keys.push(String(key));
      return "";
    },
    has: (carrier, key) => (typeof key !== "object" || key === null) && Object.hasOwn(carrier.object, String(key)),
    keys: (object) => Object.keys(object),
    get: (object, key) => object[String(key)],
    finalize: (carrier) => {
      keyOrder.set(carrier.object, carrier.keys);
      return carrier.object;
    },
    identify: (value) => typeof value === "object" && value !== null && !Array.isArray(value)
  });
  const seq = defineSequenceTag("tag:yaml.org,2002:seq", {
    create: () => [],
    addItem: (list2, item) => {
      list2.push(item);
    },
    finalize: (list2) => list2,
    identify: Array.isArray
  });
  return CORE_SCHEMA.withTags(map, seq);
}

// src/text/yaml.ts
function parseYaml(input, limits2 = {}) {
  const { maxBytes = 262144, maxDepth = 40, maxAliases = 10 } = limits2;
  const decoded2 = decodeUtf8(input, maxBytes);
  if (!decoded2.ok) return { ok: false, reason: decoded2.reason, line: firstBadLine(input, maxBytes), column: 1 };
  const source2 = decoded2.text.startsWith("\uFEFF") ? decoded2.text.slice(1) : decoded2.text;
  const place3 = placesOf(source2);
  const refuse4 = (reason, at) => ({ ok: false, reason: singleLine(reason, 200), ...at });
  try {
    const events = parseEvents(source2, { maxDepth });
    const second = secondDocument(events);
    if (second !== null) return refuse4("has more than one document", place3(second === -1 ? source2.length : second));
    const keyOrder = /* @__PURE__ */ new Map();
    const value = constructFromEvents(events, { source: source2, schema: safeSchema(keyOrder), maxAliases })[0] ?? null;
    const indexOf = pairIndex(keyOrder);
    let root = null;
    const walk2 = (path2) => descend(value, root ??= positionsOf(events, source2), path2, indexOf);
    return {
      ok: true,
      value,
      locate: (path2, which = "value") => place3(offsetOf(walk2(path2), which)),
      find: (path2, text2, nth = 0) => {
        const found = walk2(path2);
        const offset = found.complete ? nthIndex(source2, text2, nth, found.span) : -1;
        return place3(offset === -1 ? offsetOf(found, "value") : offset);
      }
    };
  } catch (error2) {
    if (!(error2 instanceof YAMLException)) return refuse4("cannot be read as YAML", { line: 1, column: 1 });
    const { mark } = error2;
    const reason = error2.reason.startsWith("recursive alias") ? "recursive alias: it stands inside the very thing that it names" : error2.reason;
    return refuse4(reason, { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 });
  }
}
function firstBadLine(input, maxBytes) {
  if (typeof input === "string" || input.byteLength > maxBytes) return 1;
  const text2 = new TextDecoder("utf-8").decode(input);
  return placesOf(text2)(Math.max(0, text2.indexOf("\uFFFD"))).line;
}
function secondDocument(events) {
  const starts = events.flatMap((event, index) => event.type === EVENT_ID.DOCUMENT ? [index] : []);
  const [, second] = starts;
  if (second === void 0) return null;
  const first = events[second + 1];
  if (first === void 0) return -1;
  if ("start" in first) return first.start;
  return "valueStart" in first ? first.valueStart : -1;
}
function pairIndex(keyOrder) {
  const large = /* @__PURE__ */ new Map();
  return (mapping, key) => {
    const keys2 = keyOrder.get(mapping) ?? [];
    if (keys2.length < 32) return keys2.indexOf(key);
    const known = large.get(mapping) ?? new Map(keys2.map((name2, index) => [name2, index]));
    large.set(mapping, known);
    return known.get(key) ?? -1;
  };
}
function descend(value, root, path2, indexOf) {
  let found = { span: root, key: null, fallback: Math.max(0, root.start), complete: true };
  let current = value;
  for (const step of path2) {
    if (typeof current !== "object" || current === null) return { ...found, complete: false };
    const keys2 = !Array.isArray(current);
    const index = keys2 ? indexOf(current, String(step)) : Number(step);
    const span = found.span.children[keys2 ? index * 2 + 1 : index];
    if (span === void 0 || index < 0) return { ...found, complete: false };
    const key = keys2 ? found.span.children[index * 2] ?? null : null;
    const parent = found.span.start === -1 ? found.fallback : found.span.start;
    found = { span, key, fallback: key && key.start !== -1 ? key.start : parent, complete: true };
    current = current[step];
  }
  return found;
}
function offsetOf(found, which) {
  if (which === "key" && found.key && found.key.start !== -1) return found.key.start;
  return found.span.start === -1 ? found.fallback : found.span.start;
}
function nthIndex(source2, text2, nth, span) {
  if (span.start === -1 || text2 === "") return -1;
  let at = source2.indexOf(text2, span.start);
  for (let count3 = 0; count3 < nth && at !== -1; count3++) at = source2.indexOf(text2, at + text2.length);
  return at !== -1 && at + text2.length <= span.end ? at : -1;
}

// src/verify/policy.ts
var acceptable = ["implemented", "partially_implemented", "not_applicable"];
var bases = ["observed", "attested"];
var keys = ["required", "maximum_age_days", "accepted_bases"];
function readPolicy(input) {
  const parsed = parseYaml(input);
  if (!parsed.ok) {
    const { line: line4, column } = parsed;
    return { ok: false, problems: [{ message: `The policy ${parsed.reason}.`, line: line4, column }] };
  }
  const problems = [];
  const complain = (path2, message) => {
    problems.push({ message, ...parsed.locate(path2) });
  };
  const root = fieldsOrNull(parsed.value);
  if (root === null) complain([], `The policy is not a mapping with ${keys.join(", ")}.`);
  for (const key of Object.keys(root ?? {})) {
    if (!keys.includes(key)) complain([key], `${show(key)} is unknown; known are ${keys.join(", ")}.`);
  }
  const required2 = readRequired(root?.["required"], complain);
  const age = root?.["maximum_age_days"];
  const maximumAgeDays = typeof age === "number" && Number.isFinite(age) && age > 0 ? age : null;
  if (age !== void 0 && maximumAgeDays === null)
    complain(["maximum_age_days"], "maximum_age_days is not a number above 0.");
  const acceptedBases = readBases(root?.["accepted_bases"], complain);
  if (problems.length === 0 && required2.length === 0 && maximumAgeDays === null) {
    complain([], "The policy asks for nothing: give required principles or maximum_age_days.");
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, policy: { required: required2, maximumAgeDays, acceptedBases } };
}
function unmetBy(policy, verdicts, ageDays, role = null) {
  const unmet = [];
  if (policy.maximumAgeDays !== null && !(ageDays <= policy.maximumAgeDays)) {
    const age = Math.ceil(ageDays * 100) / 100;
    unmet.push(`The evidence is ${age} days old, the policy accepts ${policy.maximumAgeDays}.`);
  }
  for (const { principle, accepts } of policy.required) {
    const verdict = verdicts.find((item) => item.principle === principle);
    if (!verdict || !accepts.includes(verdict.status)) {
      unmet.push(
        `Principle ${principle} is ${verdict?.status ?? "not there"}, the policy wants ${accepts.join(" or ")}.`
      );
      continue;
    }
    const said3 = wordOnly(verdict, policy.acceptedBases, role);
    if (said3.length > 0) {
      unmet.push(`Principle ${principle} rests on what the policy does not accept: ${said3.join(", ")}.`);
    }
  }
  return unmet;
}
function wordOnly(verdict, accepted, role) {
  const word = accepted.includes("attested");
  if (verdict.status === "not_applicable" && !word) return ["the vendor says it does not apply"];
  const principle = principles2.find(({ number }) => number === verdict.principle);
  const without = principle === void 0 ? [] : scopeOf(principle, role).without;
  return verdict.checks.filter(({ level }) => level === "required").flatMap(({ id, result: result2, basis: basis2 }) => {
    if (!without.includes(id)) return result2 === "met" && !accepted.includes(basis2) ? [`${id} (${basis2})`] : [];
    const open = result2 === "not_met" || result2 === "not_observable" || result2 === "met" && basis2 === "attested";
    return open && !word ? [`${id} (left out by the role that the vendor gives itself)`] : [];
  });
}
function readRequired(value, complain) {
  if (value === void 0) return [];
  const map = fieldsOrNull(value);
  if (map === null) {
    complain(["required"], 'required is not a mapping such as "3: implemented".');
    return [];
  }
  return Object.entries(map).flatMap(([key, wanted2]) => {
    const principle = principleNumbers.find((number) => String(number) === key);
    const accepts = acceptsOf(wanted2);
    if (principle === void 0) complain(["required", key], `${show(key)} is not a principle from 1 to 14.`);
    if (accepts === null) {
      complain(["required", key], `Principle ${show(key)} wants ${acceptable.join(", ")} or a list of these.`);
    }
    return principle === void 0 || accepts === null ? [] : [{ principle, accepts }];
  });
}
function acceptsOf(wanted2) {
  if (wanted2 === "partially_implemented") return ["implemented", "partially_implemented"];
  const list2 = Array.isArray(wanted2) ? wanted2 : [wanted2];
  const known = acceptable.filter((status) => list2.includes(status));
  return list2.length > 0 && known.length === list2.length ? known : null;
}
function readBases(value, complain) {
  if (value === void 0) return bases;
  const list2 = Array.isArray(value) ? value : [value];
  const known = bases.filter((basis2) => list2.includes(basis2));
  if (list2.length === 0 || known.length !== list2.length) {
    complain(["accepted_bases"], `accepted_bases is a list of ${bases.join(" and ")}.`);
  }
  return known;
}
function show(text2) {
  return `"${singleLine(text2, 60)}"`;
}

// src/evidence/identifiers.ts
var factsFormat = "https://w3id.org/copse/facts/v1";
var verifierId = "https://w3id.org/copse/verifier/v1";
var ruleSetUri = "https://w3id.org/copse/rules/v1";
var summaryExtension = "https://w3id.org/copse/summary/v1";
var manifestName = "copse-artefacts.txt";
var maximumSubjects = 1024;
var validDays = 30;

// src/verify/problem.ts
var problemCodes = [
  ...verificationCodes,
  "FILE_MISSING",
  "NOT_CANONICAL",
  "PAYLOAD_TYPE",
  "STATEMENT_TYPE",
  "PREDICATE_TYPE",
  "STATEMENT_INVALID",
  "PRINCIPLE_SWAPPED",
  "SUBJECTS_DIFFER",
  "RELEASE_MISMATCH",
  "SIGNER_DIFFERS",
  "SIGNER_IDENTITY",
  "SIGNER_ISSUER",
  "SIGNER_REPOSITORY",
  "SIGNER_COMMIT",
  "SIGNER_REF",
  "SIGNER_RUNNER",
  "SIGNER_TRIGGER",
  "SIGNER_RUN",
  "ROLLUP_DIGEST",
  "ROLLUP_STATUS",
  "LINES_DIFFER",
  "EXPORT_DIGEST",
  "FACTS_DIGEST",
  "FACTS_INVALID",
  "RULES_DIFFER",
  "REPLAY_DIFFERS",
  "REPLAY_FAILED",
  "EXPIRED",
  "FROM_THE_FUTURE",
  "ARTEFACT_CHANGED",
  "ARTEFACT_UNKNOWN",
  "ARTEFACT_MISSING",
  "UNEXPECTED"
];
function problem(file, code3, message) {
  return { file, code: code3, message };
}

// src/verify/artefacts.ts
function artefactProblems(release2, atHand) {
  if (atHand.size === 0 && release2.artefacts.length > 0) {
    return [problem("", "ARTEFACT_MISSING", "Where the artefacts should be there is none: nothing could be compared.")];
  }
  const known = new Map(release2.artefacts.map(({ name: name2, sha256: sha2562 }) => [name2, sha2562]));
  return [...atHand].flatMap(([name2, content]) => {
    const shown = singleLine(name2, 300);
    const wanted2 = known.get(name2);
    if (wanted2 === void 0) {
      return [problem(shown, "ARTEFACT_UNKNOWN", "The evidence does not speak of a file of this name.")];
    }
    const found = typeof content === "string" ? content : sha256Hex(content);
    if (found === wanted2) return [];
    return [
      problem(shown, "ARTEFACT_CHANGED", `Its SHA-256 is ${singleLine(found, 64)}, the evidence speaks of ${wanted2}.`)
    ];
  });
}
function unseenArtefacts(release2, atHand) {
  const unseen2 = release2.artefacts.map(({ name: name2 }) => name2).filter((name2) => !atHand?.has(name2));
  if (unseen2.length === 0) return [];
  const named2 = unseen2.slice(0, 5).map((name2) => singleLine(name2, 100));
  const more = unseen2.length > named2.length ? ` and ${unseen2.length - named2.length} more` : "";
  return [`The bytes of ${unseen2.length} artefacts, which were not given: ${named2.join(", ")}${more}.`];
}

// src/evidence/evidence-set.ts
var bundleFileNames = [...principleNumbers.map(bundleFileName), summaryFileName];
var evidenceFileNames = [
  ...bundleFileNames,
  evidenceLinesFileName,
  factsFileName,
  ...exportFileNames
];

// src/evidence/schema.ts
var import_errors5 = __toESM(require_errors(), 1);

// src/code/claims.ts
var claims = [
  {
    id: "1.1.1",
    formId: "1.1.1",
    observable: "P",
    paraphrase: "It is written down which development framework the team works under.",
    sscop14: [1, 2],
    osps: [],
    ssdf: ["PO.1.1", "PO.1.2"],
    slsa: [],
    cra: ["Art 13(2)-(3)"]
  },
  {
    id: "1.1.2",
    formId: "1.1.2",
    observable: "H",
    paraphrase: "The people writing the software were taught the framework and its tooling.",
    sscop14: [],
    osps: [],
    ssdf: ["PO.2.2"],
    slsa: [],
    cra: []
  },
  {
    id: "1.1.3",
    formId: "1.1.3",
    observable: "P",
    paraphrase: "Compilers, IDEs, CI images and other tooling are looked after and kept current.",
    sscop14: [5],
    osps: [],
    ssdf: ["PO.3.1", "PO.3.2"],
    slsa: [],
    cra: []
  },
  {
    id: "1.1.4",
    formId: "1.1.4",
    observable: "M",
    paraphrase: "You know what belongs under configuration control, and a version control system holds it.",
    sscop14: [4],
    osps: ["OSPS-AC-03", "OSPS-BR-02", "OSPS-BR-04"],
    ssdf: ["PS.1.1", "PS.3.1"],
    slsa: ["source/L1/choose-scs", "source/L1/revision-ids", "source/L2/history", "source/L2/continuity"],
    cra: []
  },
  {
    id: "1.1.5",
    formId: "1.1.5",
    observable: "P",
    paraphrase: "What the software must do, security included, is recorded somewhere that lasts.",
    sscop14: [2],
    osps: ["OSPS-SA-01", "OSPS-SA-02"],
    ssdf: ["PO.1.2", "PW.1.2"],
    slsa: [],
    cra: ["Annex VII"]
  },
  {
    id: "1.1.6",
    formId: "1.1.6",
    observable: "H",
    paraphrase: "Design starts from what users need.",
    sscop14: [],
    osps: [],
    ssdf: [],
    slsa: [],
    cra: []
  },
  {
    id: "1.2.1",
    formId: "1.2.1",
    observable: "M",
    paraphrase: "There is a complete written inventory of everything that came from third parties.",
    sscop14: [3],
    osps: ["OSPS-BR-05", "OSPS-DO-06", "OSPS-QA-02"],
    ssdf: ["PS.3.2", "PW.4.1"],
    slsa: [],
    cra: ["I.II(1)", "Annex II(9)"]
  },
  {
    id: "1.2.2",
    formId: "1.2.2",
    observable: "P",
    paraphrase: "Parts from outside, and new versions of them, are checked for tampering.",
    sscop14: [3],
    osps: ["OSPS-BR-06", "OSPS-DO-06", "OSPS-QA-02"],
    ssdf: ["PW.4.1", "PW.4.4"],
    slsa: ["build/verification"],
    cra: ["Art 13(5)"]
  },
  {
    id: "1.2.3",
    formId: "1.2.3",
    observable: "P",
    paraphrase: "No outside part goes live for the first time untested.",
    sscop14: [3],
    osps: [],
    ssdf: ["PW.4.1", "PW.4.4"],
    slsa: [],
    cra: ["Art 13(5)"]
  },
  {
    id: "1.2.4",
    formId: "1.2.4",
    observable: "M",
    paraphrase: "New versions of outside parts are tested as well.",
    sscop14: [3],
    osps: [],
    ssdf: ["PW.4.4"],
    slsa: [],
    cra: ["I.II(3)"]
  },
  {
    id: "1.2.5",
    formId: "1.2.5",
    observable: "P",
    paraphrase: "A working process takes in component updates and rolls them out.",
    sscop14: [3, 8],
    osps: ["OSPS-BR-05"],
    ssdf: ["PW.4.4", "RV.1.1", "RV.2.2"],
    slsa: [],
    cra: ["I.II(2)"]
  },
  {
    id: "1.3.1",
    formId: "1.3.1",
    observable: "P",
    paraphrase: "A plan says how every requirement and every outside part gets tested.",
    sscop14: [],
    osps: [],
    ssdf: ["PW.8.1"],
    slsa: [],
    cra: ["I.II(3)"]
  },
  {
    id: "1.3.2",
    formId: "1.3.2",
    observable: "M",
    paraphrase: "As much of the test plan as possible runs by itself and gives the same answer again.",
    sscop14: [],
    osps: ["OSPS-QA-03"],
    ssdf: ["PW.8.2", "PW.7.2"],
    slsa: [],
    cra: ["I.II(3)"]
  },
  {
    id: "1.3.3",
    formId: "1.3.3",
    observable: "P",
    paraphrase: "What testing turns up is followed through.",
    sscop14: [2],
    osps: ["OSPS-QA-03"],
    ssdf: ["PW.8.2", "PW.7.2", "RV.1.2"],
    slsa: [],
    cra: ["I.II(2)-(3)"]
  },
  {
    id: "1.4.1",
    formId: "1.4.1",
    observable: "P",
    paraphrase: "While designing, the team asked how an attacker could misuse it (threat modelling or similar).",
    sscop14: [1],
    osps: ["OSPS-SA-03"],
    ssdf: ["PW.1.1"],
    slsa: [],
    cra: ["I.I(1)", "Art 13(2)"]
  },
  {
    id: "1.4.2",
    formId: "1.4.2",
    observable: "H",
    paraphrase: "Administrators and other privileged users *of the product* cannot do without a second factor.",
    sscop14: [10],
    osps: ["OSPS-AC-01"],
    ssdf: ["PW.1.3", "PW.9.1"],
    slsa: [],
    cra: ["I.I(2)(d)"]
  },
  {
    id: "1.4.3",
    formId: "1.4.3",
    observable: "P",
    paraphrase: "The product has no factory-set or everlasting password.",
    sscop14: [10],
    osps: ["OSPS-BR-07"],
    ssdf: ["PW.9.1"],
    slsa: [],
    cra: ["I.I(2)(b)"]
  },
  {
    id: "1.4.4",
    formId: "1.4.4",
    observable: "P",
    paraphrase: "The product checks the data it is given.",
    sscop14: [2],
    osps: [],
    ssdf: ["PW.5.1"],
    slsa: [],
    cra: ["I.I(2)(f)", "I.I(2)(j)"]
  },
  {
    id: "1.4.5",
    formId: "1.4.5",
    observable: "P",
    paraphrase: "Secrets and sensitive data held by the product are kept safe.",
    sscop14: [6],
    osps: ["OSPS-BR-07"],
    ssdf: ["PW.1.3", "PW.5.1"],
    slsa: [],
    cra: ["I.I(2)(d)", "I.I(2)(e)"]
  },
  {
    id: "2.1.1",
    formId: "2.1.1",
    observable: "P",
    paraphrase: "For the build environment, each role has a definition of what it may see and do.",
    sscop14: [4, 5],
    osps: ["OSPS-AC-04", "OSPS-GV-01", "OSPS-GV-03"],
    ssdf: ["PO.2.1", "PO.5.1", "PS.1.1"],
    slsa: ["source/L1/access-and-history"],
    cra: []
  },
  {
    id: "2.1.2",
    formId: "2.1.2",
    observable: "H",
    paraphrase: "Build-environment users have to log in afresh at regular intervals.",
    sscop14: [5],
    osps: ["OSPS-BR-01"],
    ssdf: ["PO.5.1"],
    slsa: [],
    cra: []
  },
  {
    id: "2.1.3",
    formId: "2.1.3",
    observable: "P",
    paraphrase: "A build-environment login belongs to a role.",
    sscop14: [5, 6],
    osps: ["OSPS-AC-04"],
    ssdf: ["PO.5.1", "PS.1.1"],
    slsa: ["source/L2/identity-management"],
    cra: []
  },
  {
    id: "2.1.4",
    formId: "2.1.4",
    observable: "P",
    paraphrase: "Logins and keys for the build environment are issued, held and retired safely.",
    sscop14: [5, 6],
    osps: [],
    ssdf: ["PO.5.2"],
    slsa: [],
    cra: []
  },
  {
    id: "2.1.5",
    formId: "2.1.5",
    observable: "M",
    paraphrase: "Build-environment logins need more than one factor.",
    sscop14: [4, 5, 6],
    osps: ["OSPS-AC-01"],
    ssdf: ["PO.5.1"],
    slsa: [],
    cra: []
  },
  {
    id: "2.1.6",
    formId: null,
    observable: "P",
    paraphrase: "Who has access is re-checked at intervals, and whoever has no need loses it.",
    sscop14: [4, 5],
    osps: [],
    ssdf: ["PO.2.1", "PO.5.1"],
    slsa: [],
    cra: []
  },
  {
    id: "2.2.1",
    formId: "2.2.1",
    observable: "P",
    paraphrase: "A log shows who got into the build environment and what was altered there.",
    sscop14: [5],
    osps: [],
    ssdf: ["PO.3.3", "PO.5.1"],
    slsa: ["source/L2/history", "source/L2/source-provenance"],
    cra: []
  },
  {
    id: "2.2.2",
    formId: "2.2.2",
    observable: "M",
    paraphrase: "Nobody outside an authorised group can alter the build environment.",
    sscop14: [4, 5],
    osps: ["OSPS-AC-01", "OSPS-AC-02", "OSPS-AC-03", "OSPS-AC-04", "OSPS-BR-01"],
    ssdf: ["PS.1.1", "PO.3.2", "PO.5.1"],
    slsa: [
      "source/L3/technical-controls",
      "source/L3/protected-refs",
      "source/L4/two-party-review",
      "build/L3/isolated"
    ],
    cra: []
  },
  {
    id: "2.2.3",
    formId: "2.2.3",
    observable: "P",
    paraphrase: "Build-environment logs can be examined later and survive for a period someone agreed to.",
    sscop14: [5],
    osps: ["OSPS-BR-04", "OSPS-QA-01"],
    ssdf: ["PO.3.3"],
    slsa: ["source/L2/history"],
    cra: []
  },
  {
    id: "2.2.4",
    formId: "2.2.4",
    observable: "H",
    paraphrase: "The wrong people can neither read nor rewrite the build-environment logs.",
    sscop14: [5],
    osps: [],
    ssdf: ["PO.3.3", "PO.4.2"],
    slsa: [],
    cra: []
  },
  {
    id: "3.1.1",
    formId: "3.1.1",
    observable: "M",
    paraphrase: "A customer can check, at their end, that the software and each update is what was shipped.",
    sscop14: [7, 9],
    osps: ["OSPS-BR-02", "OSPS-BR-04", "OSPS-BR-06", "OSPS-QA-02"],
    ssdf: ["PS.2.1", "PS.3.1"],
    slsa: ["build/L1/provenance-exists", "build/L2/provenance-authentic"],
    cra: ["I.II(7)", "I.I(2)(f)"]
  },
  {
    id: "3.1.2",
    formId: "3.1.2",
    observable: "P",
    paraphrase: "Delivery, updates included, uses only channels that deserve trust.",
    sscop14: [9],
    osps: ["OSPS-BR-03"],
    ssdf: ["PS.2.1"],
    slsa: ["build/distributing-provenance"],
    cra: ["I.II(7)"]
  },
  {
    id: "3.2.1",
    formId: "3.2.1",
    observable: "M",
    paraphrase: "Anyone can read how you take vulnerability reports: policy and process.",
    sscop14: [12],
    osps: [],
    ssdf: ["RV.1.3"],
    slsa: [],
    cra: ["I.II(5)"]
  },
  {
    id: "3.2.2",
    formId: "3.2.2",
    observable: "M",
    paraphrase: "The disclosure text tells a reporter how to reach you confidentially.",
    sscop14: [12],
    osps: [],
    ssdf: ["RV.1.3"],
    slsa: [],
    cra: ["I.II(6)", "Annex II(2)"]
  },
  {
    id: "3.3.1",
    formId: "3.3.1",
    observable: "M",
    paraphrase: "The team keeps abreast of what is publicly known to be vulnerable.",
    sscop14: [3, 8],
    osps: [],
    ssdf: ["RV.1.1"],
    slsa: [],
    cra: ["I.II(1)-(2)"]
  },
  {
    id: "3.3.2",
    formId: "3.3.2",
    observable: "P",
    paraphrase: "A plan says how vulnerabilities are assessed and which are answered first.",
    sscop14: [8],
    osps: [],
    ssdf: ["RV.2.1", "RV.2.2", "RV.1.3"],
    slsa: [],
    cra: ["I.II(2)"]
  },
  {
    id: "3.4.1",
    formId: "3.4.1",
    observable: "H",
    paraphrase: "Your own security staff get to know of a vulnerability.",
    sscop14: [8],
    osps: ["OSPS-VM-01"],
    ssdf: ["RV.1.3"],
    slsa: [],
    cra: []
  },
  {
    id: "3.4.2",
    formId: "3.4.2",
    observable: "P",
    paraphrase: "Customers it concerns get to know of a vulnerability.",
    sscop14: [13],
    osps: ["OSPS-BR-02"],
    ssdf: ["RV.2.2"],
    slsa: [],
    cra: ["I.II(4)", "Art 14(8)"]
  },
  {
    id: "3.5.1",
    formId: "3.5.1",
    observable: "P",
    paraphrase: "Fixes reach customers without avoidable delay.",
    sscop14: [8, 13],
    osps: ["OSPS-VM-01"],
    ssdf: ["RV.2.2"],
    slsa: [],
    cra: ["I.II(2)", "I.II(8)"]
  },
  {
    id: "3.5.2",
    formId: "3.5.2",
    observable: "P",
    paraphrase: "Fixes go through testing too, and leave the product in a safe default state.",
    sscop14: [9, 10],
    osps: [],
    ssdf: ["RV.2.2", "PW.8.2", "PW.9.1"],
    slsa: [],
    cra: ["I.I(2)(c)", "I.II(7)"]
  },
  {
    id: "4.1.1",
    formId: "4.1.1",
    observable: "P",
    paraphrase: "Every part of the software has a public date on which support ends.",
    sscop14: [11],
    osps: ["OSPS-DO-04", "OSPS-DO-05"],
    ssdf: [],
    slsa: [],
    cra: ["Art 13(8)", "Art 13(19)", "Annex II(7)"]
  },
  {
    id: "4.1.2",
    formId: "4.1.2",
    observable: "P",
    paraphrase: "A public policy says how often updates come and how to apply them.",
    sscop14: [11, 14],
    osps: ["OSPS-DO-04", "OSPS-VM-01"],
    ssdf: [],
    slsa: [],
    cra: ["Annex II(7)-(8)"]
  },
  {
    id: "4.1.3",
    formId: "4.1.3",
    observable: "P",
    paraphrase: "The manual covers safe use and safe updating.",
    sscop14: [10, 14],
    osps: [],
    ssdf: ["PW.9.2"],
    slsa: [],
    cra: ["Annex II(8)"]
  },
  {
    id: "4.2.1",
    formId: "4.2.1",
    observable: "P",
    paraphrase: "A customer learns at least twelve months ahead that support will end.",
    sscop14: [11],
    osps: ["OSPS-DO-04", "OSPS-DO-05"],
    ssdf: [],
    slsa: [],
    cra: ["Art 13(19)"]
  },
  {
    id: "4.3.1",
    formId: null,
    observable: "P",
    paraphrase: "How customers are helped during an incident is planned, and the plan is public.",
    sscop14: [14],
    osps: [],
    ssdf: [],
    slsa: [],
    cra: []
  },
  {
    id: "4.3.2",
    formId: "4.3.1",
    observable: "H",
    paraphrase: "Customers who should know of an incident hear of it while it still helps them.",
    sscop14: [13, 14],
    osps: [],
    ssdf: [],
    slsa: [],
    cra: ["Art 14(8)"]
  }
];

// src/code/official-principles.ts
var officialPrinciples = [
  {
    id: "1.1",
    theme: 1,
    themeName: "Secure design and development",
    paraphrase: "Work to a recognised secure development framework rather than ad hoc. The glossary lists its minimum topics: threat modelling, secure coding, requirements, governance and roles, test strategy, data management, configuration management.",
    claims: ["1.1.1", "1.1.2", "1.1.3", "1.1.4", "1.1.5", "1.1.6"]
  },
  {
    id: "1.2",
    theme: 1,
    themeName: "Secure design and development",
    paraphrase: "Know what the software is made of and judge what bringing in and keeping each third-party part risks, for the product's whole life. Guidance offers an SBOM as one possible inventory format; it is not mandated.",
    claims: ["1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5"]
  },
  {
    id: "1.3",
    theme: 1,
    themeName: "Secure design and development",
    paraphrase: "Nothing new, first version or update, reaches customers except through a defined test process.",
    claims: ["1.3.1", "1.3.2", "1.3.3"]
  },
  {
    id: "1.4",
    theme: 1,
    themeName: "Secure design and development",
    paraphrase: "Secure by design and by default from start to end: think about abuse early, ship safe settings.",
    claims: ["1.4.1", "1.4.2", "1.4.3", "1.4.4", "1.4.5"]
  },
  {
    id: "2.1",
    theme: 2,
    themeName: "Build environment security",
    paraphrase: "Keep people and machines without a legitimate need away from wherever source becomes a shippable product.",
    claims: ["2.1.1", "2.1.2", "2.1.3", "2.1.4", "2.1.5", "2.1.6"]
  },
  {
    id: "2.2",
    theme: 2,
    themeName: "Build environment security",
    paraphrase: "Decide who may alter the build environment, and keep a record of every alteration.",
    claims: ["2.2.1", "2.2.2", "2.2.3", "2.2.4"]
  },
  {
    id: "3.1",
    theme: 3,
    themeName: "Secure deployment and maintenance",
    paraphrase: "Get software to customers in a way they can trust and check.",
    claims: ["3.1.1", "3.1.2"]
  },
  {
    id: "3.2",
    theme: 3,
    themeName: "Secure deployment and maintenance",
    paraphrase: "Make reporting a vulnerability work in practice, and say publicly how it works.",
    claims: ["3.2.1", "3.2.2"]
  },
  {
    id: "3.3",
    theme: 3,
    themeName: "Secure deployment and maintenance",
    paraphrase: "Look for, rank and handle vulnerabilities in what you ship by a written process, without waiting to be told.",
    claims: ["3.3.1", "3.3.2"]
  },
  {
    id: "3.4",
    theme: 3,
    themeName: "Secure deployment and maintenance",
    paraphrase: "Pass on what you learn about vulnerabilities to whoever needs it (customers, CVE/NVD, upstream vendors, open-source projects, regulators where the law says so).",
    claims: ["3.4.1", "3.4.2"]
  },
  {
    id: "3.5",
    theme: 3,
    themeName: "Secure deployment and maintenance",
    paraphrase: "Ship security fixes and tell customers about them in good time; guidance adds that fixes should not be a paid extra.",
    claims: ["3.5.1", "3.5.2"]
  },
  {
    id: "4.1",
    theme: 4,
    themeName: "Communication with customers",
    paraphrase: "Say what support and upkeep a buyer gets with the product.",
    claims: ["4.1.1", "4.1.2", "4.1.3"]
  },
  {
    id: "4.2",
    theme: 4,
    themeName: "Communication with customers",
    paraphrase: "Warn customers a full year or more before support ends (the Code's only hard number).",
    claims: ["4.2.1"]
  },
  {
    id: "4.3",
    theme: 4,
    themeName: "Communication with customers",
    paraphrase: "When an incident could hit customers hard, let them know.",
    claims: ["4.3.1", "4.3.2"]
  }
];

// src/evidence/run.ts
var import_errors4 = __toESM(require_errors(), 1);

// src/evidence/rules.ts
function ruleSet(from = principles2) {
  return [...from].sort((a, b) => a.number - b.number).map(({ number, checks, limits: limits2 }) => ({
    principle: number,
    limits: limits2,
    checks: checks.map(({ id, level, question, claims: claims2, attestable, needs }) => ({
      id,
      level,
      question,
      claims: claims2,
      attestable,
      needs
    }))
  }));
}
var digest = null;
function ruleSetDigest() {
  digest ??= sha256Hex(canonicalBytes(ruleSet()));
  return digest;
}

// src/evidence/run.ts
function verifierOf({ version }) {
  return { id: verifierId, version, policies: [{ uri: ruleSetUri, digest: { sha256: ruleSetDigest() } }] };
}
function expiry(now) {
  const created = Date.parse(now);
  if (Number.isNaN(created)) {
    throw new import_errors4.CopseError(
      "EVIDENCE_INVALID",
      `The time of the assessment is not a date: ${now}.`,
      "Give ISO 8601 in UTC."
    );
  }
  return new Date(created + validDays * 864e5).toISOString();
}

// src/evidence/predicate.ts
var maximumDetails = 100;
function principlePredicate(assessment, verdict, factsDigest) {
  const { reading, terms, invocation: invocation2, previous: previous2 } = assessment;
  const checks = [...verdict.checks].sort((a, b) => byCodeUnit(a.id, b.id));
  const words4 = wordsOf(verdict.principle);
  return {
    code: {
      reading,
      version: codeVersion,
      official: words4.official,
      fit: words4.fit,
      ...words4.note === null ? {} : { note: words4.note }
    },
    principle: { id: verdict.principle, title: words4.title, theme: words4.theme, statement: words4.statement },
    status: verdict.status,
    checks: checks.map(checkOf),
    ...reading === "dsit" ? { officialResults: officialResults(checks) } : {},
    ...verdict.declaration === null ? {} : { declaration: declarationOf(verdict.declaration) },
    attested: verdict.declaration === null ? [] : attestedOf(verdict.declaration),
    contradictions: verdict.contradictions.map(({ check: check2, message }) => ({ check: check2, message: singleLine(message, 1e3) })),
    verifier: verifierOf(assessment),
    facts: { name: factsFileName, digest: { sha256: factsDigest } },
    timeCreated: terms.now,
    expires: expiry(terms.now),
    ...invocation2 === null ? {} : { invocation: { uri: invocation2 } },
    ...previous2 === null ? {} : { previous: { uri: previous2.uri, digest: { sha256: previous2.sha256 } } },
    limits: verdict.limits
  };
}
function wordsOf(principle) {
  const words4 = principleWords.find(({ number }) => number === principle);
  if (!words4) throw new RangeError(`there is no principle ${principle}`);
  return words4;
}
function checkOf(check2) {
  const { id, level, result: result2, basis: basis2, because, evidence = [], details = [] } = check2;
  const left = details.length - maximumDetails;
  const fix7 = check2.result === "not_met" ? check2.fix : void 0;
  const permission = check2.result === "not_observable" ? check2.permission : void 0;
  return {
    id,
    level,
    result: result2,
    basis: basis2,
    because: singleLine(because, 1e3),
    ...fix7 === void 0 ? {} : { fix: singleLine(fix7, 1e3) },
    ...permission === void 0 ? {} : { permission: singleLine(permission, 500) },
    claims: [...new Set(check2.claims)].sort(byCodeUnit),
    evidence: evidence.map(descriptorOf).filter(isFilled).slice(0, maximumDetails),
    details: details.slice(0, maximumDetails).map((line4) => singleLine(line4, 300)),
    ...left > 0 ? { detailsLeftOut: left } : {}
  };
}
function descriptorOf({ uri = "", name: name2 = "", digest: digest2, mediaType = "" }) {
  const texts = { uri: singleLine(uri, 2e3), name: singleLine(name2, 1e3), mediaType: singleLine(mediaType, 200) };
  const filled2 = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== ""));
  return digest2 === void 0 ? filled2 : { ...filled2, digest: { ...digest2 } };
}
function isFilled(descriptor2) {
  return Object.keys(descriptor2).length > 0;
}
function declarationOf(declaration3) {
  const { status, statement, argument, assumptions, notApplicableBecause, attestedBy, attestedAt, expiresAt } = declaration3;
  const said3 = { status, statement, argument, assumptions, notApplicableBecause, attestedBy, attestedAt, expiresAt };
  const filled2 = Object.entries(said3).filter(([, value]) => value !== null);
  return {
    ...Object.fromEntries(filled2.map(([key, value]) => [key, singleLine(String(value), 2e3)])),
    at: { path: declaration3.at.path, line: declaration3.at.line }
  };
}
function attestedOf({ evidence, attestedBy, attestedAt, expiresAt }) {
  return evidence.slice(0, maximumDetails).map(({ entry: entry2, kind, sha256: sha2562, commit }) => ({
    entry: singleLine(entry2, 1e3),
    kind,
    ...attestedBy === null ? {} : { by: singleLine(attestedBy, 500) },
    ...attestedAt === null ? {} : { at: singleLine(attestedAt, 64) },
    ...expiresAt === null ? {} : { expires: singleLine(expiresAt, 64) },
    ...sha2562 === null ? {} : { digest: { sha256: sha2562, ...commit === void 0 ? {} : { gitCommit: commit } } }
  }));
}
function officialResults(checks) {
  return officialPrinciples.flatMap(({ id, claims: claims2 }) => {
    const answered = claims2.flatMap((claim2) => {
      const bearing = checks.filter((check2) => check2.claims.includes(claim2));
      if (bearing.length === 0) return [];
      return [{ claim: claim2, checks: bearing.map(({ id: check2, result: result2, basis: basis2 }) => ({ id: check2, result: result2, basis: basis2 })) }];
    });
    return answered.length === 0 ? [] : [{ principle: id, claims: answered }];
  });
}

// src/evidence/schema-parts.ts
var text = (maxLength) => ({ type: "string", maxLength });
var filled = (maxLength) => ({ type: "string", minLength: 1, maxLength });
var sha256 = { type: "string", pattern: "^[0-9a-f]{64}$" };
var gitCommit = { type: "string", pattern: "^[0-9a-f]{40}$" };
var time = { type: "string", format: "date-time", maxLength: 40 };
var sha256Digest = closed({ sha256 });
function closed(properties, optional2 = []) {
  const required2 = Object.keys(properties).filter((name2) => !optional2.includes(name2));
  return { type: "object", additionalProperties: false, required: required2, properties };
}
function listOf(items, maxItems, minItems = 0) {
  return { type: "array", items, maxItems, minItems };
}
function nullable(schema) {
  return { anyOf: [schema, { type: "null" }] };
}

// src/evidence/statement-schema.ts
var dialect = "https://json-schema.org/draft/2020-12/schema";
var statuses = [
  "implemented",
  "partially_implemented",
  "not_implemented",
  "not_observable",
  "not_applicable"
];
var result = { enum: ["met", "not_met", "not_observable", "not_applicable"] };
var basis = { enum: ["observed", "attested"] };
var claim = { enum: claims.map(({ id }) => id) };
var official = { enum: officialPrinciples.map(({ id }) => id) };
var subject = listOf(
  {
    oneOf: [
      closed({ name: filled(1e3), digest: sha256Digest }),
      closed({
        uri: { type: "string", pattern: "^pkg:github/[^/@]+/[^/@]+@[^@]+$", maxLength: 4e3 },
        digest: closed({ sha1: gitCommit, gitCommit })
      })
    ]
  },
  maximumSubjects,
  1
);
var verifier = closed({
  id: { const: verifierId },
  version: filled(100),
  policies: listOf(closed({ uri: { const: ruleSetUri }, digest: sha256Digest }), 1, 1)
});
var facts = closed({ name: { const: factsFileName }, digest: sha256Digest });
var invocation = closed({ uri: filled(2e3) });
var previous = closed({ uri: filled(2e3), digest: sha256Digest });
var descriptor = {
  ...closed(
    {
      uri: filled(2e3),
      name: filled(1e3),
      digest: closed({ sha256, gitCommit }, ["sha256", "gitCommit"]),
      mediaType: filled(200)
    },
    ["uri", "name", "digest", "mediaType"]
  ),
  minProperties: 1
};
var check = {
  ...closed(
    {
      id: { type: "string", pattern: "^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 100 },
      level: { enum: ["required", "supporting"] },
      result,
      basis,
      because: filled(1e3),
      fix: filled(1e3),
      permission: filled(500),
      claims: { ...listOf(claim, 50), uniqueItems: true },
      evidence: listOf(descriptor, maximumDetails),
      details: listOf(text(300), maximumDetails),
      detailsLeftOut: { type: "integer", minimum: 1 }
    },
    ["fix", "permission", "detailsLeftOut"]
  ),
  if: { properties: { result: { const: "not_met" } } },
  then: { properties: { fix: true }, required: ["fix"] },
  else: { properties: { fix: false } }
};
var officialResults2 = listOf(
  closed({
    principle: official,
    claims: listOf(closed({ claim, checks: listOf(closed({ id: filled(100), result, basis }), 200, 1) }), 50, 1)
  }),
  14
);
var declaration = closed(
  {
    status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_applicable"] },
    statement: text(2e3),
    argument: text(2e3),
    assumptions: text(2e3),
    notApplicableBecause: text(2e3),
    attestedBy: text(2e3),
    attestedAt: text(64),
    expiresAt: text(64),
    at: closed({ path: filled(1e3), line: { type: "integer", minimum: 0 } })
  },
  ["status", "statement", "argument", "assumptions", "notApplicableBecause", "attestedBy", "attestedAt", "expiresAt"]
);
var attested2 = closed(
  {
    entry: text(1e3),
    kind: { enum: ["path", "url", "identifier"] },
    by: text(500),
    at: text(64),
    expires: text(64),
    digest: closed({ sha256, gitCommit }, ["gitCommit"])
  },
  ["by", "at", "expires", "digest"]
);
var predicateFields = {
  code: closed(
    {
      reading: { enum: [...readings] },
      version: filled(100),
      official: listOf(official, 14, 1),
      fit: { enum: ["near", "partial", "weak"] },
      note: filled(2e3)
    },
    ["note"]
  ),
  principle: closed({
    id: { type: "integer", minimum: 1, maximum: 14 },
    title: filled(200),
    theme: { enum: Object.keys(themes) },
    statement: filled(1e3)
  }),
  status: { enum: [...statuses] },
  checks: listOf(check, 100),
  officialResults: officialResults2,
  declaration,
  attested: listOf(attested2, maximumDetails),
  contradictions: listOf(closed({ check: filled(100), message: filled(1e3) }), 100),
  verifier,
  facts,
  timeCreated: time,
  expires: time,
  invocation,
  previous,
  limits: listOf(filled(1e3), 100)
};
var principleStatementSchema = {
  $schema: dialect,
  $id: predicateType,
  title: "Copse: evidence for one principle (in-toto Statement v1)",
  ...closed({
    _type: { const: statementType },
    subject,
    predicateType: { const: predicateType },
    predicate: closed(predicateFields, ["officialResults", "declaration", "invocation", "previous"])
  })
};

// src/evidence/summary-schema.ts
var statements = {
  type: "array",
  minItems: principleNumbers.length,
  items: false,
  prefixItems: principleNumbers.map(
    (principle) => closed({
      file: { const: bundleFileName(principle) },
      principle: { const: principle },
      status: { enum: [...statuses] },
      digest: sha256Digest
    })
  )
};
var exports2 = {
  type: "array",
  minItems: exportFileNames.length,
  items: false,
  prefixItems: exportFileNames.map(
    (name2) => closed({ name: { const: name2 }, mediaType: filled(100), digest: sha256Digest })
  )
};
var madeSbom = closed({
  name: { enum: [...madeSbomFileNames] },
  mediaType: filled(100),
  digest: sha256Digest
});
var extension = closed(
  {
    reading: { enum: [...readings] },
    release: closed({
      repository: { type: "string", pattern: "^[^/]{1,100}/[^/]{1,100}$" },
      serverUrl: filled(500),
      tag: filled(1e3),
      commit: gitCommit
    }),
    statements,
    facts,
    exports: exports2,
    madeSbom,
    expires: time,
    invocation,
    previous
  },
  ["invocation", "previous", "madeSbom"]
);
var summarySchema = {
  $schema: dialect,
  $id: summaryExtension,
  title: "Copse: roll-up of the 14 statements (in-toto Statement v1, SVR v0.2)",
  ...closed({
    _type: { const: statementType },
    subject,
    predicateType: { const: summaryPredicateType },
    predicate: closed({
      verifier,
      timeCreated: time,
      properties: {
        ...listOf({ type: "string", pattern: "^COPSE_SSCOP14_P(0[1-9]|1[0-4])_IMPLEMENTED$" }, 14),
        uniqueItems: true
      },
      [summaryExtension]: extension
    })
  })
};

// src/evidence/validator.ts
var import_compile_schema = __toESM(require_compile_schema(), 1);
function validator(schema) {
  let compiled = null;
  return (value) => {
    compiled ??= (0, import_compile_schema.compileSchema)(schema);
    if (compiled(value)) return [];
    const errors = compiled.errors ?? [];
    return errors.slice(0, 5).map(({ instancePath, message }) => `${instancePath || "/"} ${message ?? "is refused"}`);
  };
}

// src/evidence/schema.ts
var principleFaults = validator(principleStatementSchema);
var summaryFaults = validator(summarySchema);
function validateStatement(bytes) {
  const parsed = parseJson(bytes, { maxDepth: 16 });
  if (!parsed.ok) return refuse(`it ${parsed.reason} (line ${parsed.line}, column ${parsed.column})`);
  const { value } = parsed;
  const named2 = typeof value === "object" && value !== null && "predicateType" in value ? value.predicateType : null;
  const summary2 = named2 === summaryPredicateType;
  if (!summary2 && named2 !== predicateType) return refuse("its predicate type is not one of Copse");
  const faults2 = (summary2 ? summaryFaults : principleFaults)(value);
  if (faults2.length > 0) return refuse(faults2.join("; "));
  return value;
}
function refuse(why) {
  throw new import_errors5.CopseError(
    "EVIDENCE_INVALID",
    `A statement does not follow its schema: ${why}.`,
    "If Copse wrote it this is a defect: report it with this message."
  );
}

// src/verify/base64.ts
var byteFields = /* @__PURE__ */ new Set([
  "payload",
  "sig",
  "rawBytes",
  "keyId",
  "signedEntryTimestamp",
  "rootHash",
  "hashes",
  "canonicalizedBody",
  "signedTimestamp"
]);
function oddBase64(value, field = "") {
  if (typeof value === "string") return byteFields.has(field) && !isCanonical(value) ? field : null;
  if (Array.isArray(value)) return firstOf(value.map((item) => [field, item]));
  if (typeof value !== "object" || value === null) return null;
  return firstOf(Object.entries(value));
}
function firstOf(entries) {
  for (const [key, item] of entries) {
    const odd = oddBase64(item, key);
    if (odd !== null) return odd;
  }
  return null;
}
function isCanonical(text2) {
  return Buffer.from(text2, "base64").toString("base64") === text2;
}

// src/verify/bundle-file.ts
var bundleMediaType = "application/vnd.dev.sigstore.bundle.v0.3+json";
var maximumBundle = 8388608;
function readPrincipleBundle(file, bytes, verifier2, principle) {
  const read = readBundle(file, bytes, verifier2, predicateType);
  if (!read.ok) return read;
  const { id } = read.signed.statement.predicate.principle;
  if (id !== principle) {
    return refuse2(
      file,
      "PRINCIPLE_SWAPPED",
      `It holds the statement of principle ${id}: files were swapped or renamed.`
    );
  }
  return read;
}
function readSummaryBundle(file, bytes, verifier2) {
  return readBundle(file, bytes, verifier2, summaryPredicateType);
}
function readBundle(file, bytes, verifier2, wanted2) {
  const envelope = checkEnvelope(bytes);
  if (envelope) return refuse2(file, ...envelope);
  const text2 = new TextDecoder().decode(bytes);
  const verified = verifier2.verify(text2);
  if (!verified.ok) return refuse2(file, verified.code, singleLine(verified.reason, 300));
  const added = verifier2.addedParts?.(text2) ?? null;
  if (added !== null) return refuse2(file, "NOT_CANONICAL", `The bundle was changed after it was signed: ${added}.`);
  const { content, identity, instance } = verified;
  if (content.type !== "dsse") return refuse2(file, "ENVELOPE", "What is signed is not a statement.");
  if (content.payloadType !== payloadType)
    return refuse2(file, "PAYLOAD_TYPE", "Its payload is not an in-toto statement.");
  const { payload } = content;
  const statement = checkStatement(payload, wanted2);
  if (!statement.ok) return refuse2(file, statement.code, statement.message);
  return {
    ok: true,
    signed: { file, statement: statement.value, payload, sha256: sha256Hex(payload), identity, instance }
  };
}
function checkEnvelope(bytes) {
  const parsed = parseJson(bytes, { maxBytes: maximumBundle, maxDepth: 24 });
  if (!parsed.ok)
    return ["BUNDLE_UNREADABLE", `The bundle ${parsed.reason} (line ${parsed.line}, column ${parsed.column}).`];
  const bundle = fieldsOf(parsed.value);
  if (bundle["mediaType"] !== bundleMediaType) return ["BUNDLE_VERSION", "It is not a Sigstore bundle of version 0.3."];
  const envelope = fieldsOf(bundle["dsseEnvelope"]);
  const { signatures } = envelope;
  if (!Array.isArray(signatures) || signatures.length !== 1) {
    return ["ENVELOPE", "It does not have exactly one DSSE signature."];
  }
  if (envelope["payloadType"] !== payloadType) return ["PAYLOAD_TYPE", "Its payload is not an in-toto statement."];
  if (!sameBytes(bytes, withNewline(canonicalBytes(parsed.value)))) {
    return ["NOT_CANONICAL", "Its bytes are not the canonical ones: the file was changed after it was signed."];
  }
  const odd = oddBase64(parsed.value);
  return odd === null ? null : ["NOT_CANONICAL", `${odd} is base64 that is not spelled canonically.`];
}
function checkStatement(payload, wanted2) {
  const parsed = parseJson(payload, { maxBytes: maximumBundle, maxDepth: 16 });
  if (!parsed.ok) return { ok: false, code: "STATEMENT_INVALID", message: `The statement ${parsed.reason}.` };
  const root = fieldsOf(parsed.value);
  if (root["_type"] !== statementType) {
    return { ok: false, code: "STATEMENT_TYPE", message: "It is not an in-toto Statement v1." };
  }
  if (root["predicateType"] !== wanted2) {
    return { ok: false, code: "PREDICATE_TYPE", message: `Its predicate type is not ${wanted2}.` };
  }
  if (!sameBytes(payload, canonicalBytes(parsed.value))) {
    return { ok: false, code: "NOT_CANONICAL", message: "The statement is not canonical JSON." };
  }
  try {
    return { ok: true, value: validateStatement(payload) };
  } catch (error2) {
    return { ok: false, code: "STATEMENT_INVALID", message: singleLine(error2.message, 500) };
  }
}
function refuse2(file, code3, message) {
  return { ok: false, problem: problem(file, code3, message) };
}
function withNewline(bytes) {
  const longer = new Uint8Array(bytes.byteLength + 1);
  longer.set(bytes);
  longer[bytes.byteLength] = 10;
  return longer;
}

// src/verify/signed-set.ts
function readSignedSet(files, verifier2, problems) {
  const statements2 = principleNumbers.flatMap((principle) => {
    const file = bundleFileName(principle);
    const bytes2 = present(files, file, problems);
    const read2 = bytes2 && readPrincipleBundle(file, bytes2, verifier2, principle);
    if (read2 && !read2.ok) problems.push(read2.problem);
    return read2?.ok ? [{ ...read2.signed, principle }] : [];
  });
  const bytes = present(files, summaryFileName, problems);
  const read = bytes && readSummaryBundle(summaryFileName, bytes, verifier2);
  if (read && !read.ok) problems.push(read.problem);
  return { statements: statements2, summary: read?.ok ? read.signed : null };
}
function present(files, file, problems) {
  const bytes = files.get(file);
  if (bytes === void 0) problems.push(problem(file, "FILE_MISSING", "The set does not have this file."));
  return bytes ?? null;
}
function rollUpProblems({ statements: statements2, summary: summary2 }) {
  if (summary2 === null) return [];
  const body = summary2.statement.predicate[summaryExtension];
  const subjects = canonicalBytes(summary2.statement.subject);
  return statements2.flatMap(({ file, principle, sha256: sha2562, statement }) => {
    const found = [];
    const row = body.statements.find((item) => item.principle === principle);
    if (row?.digest.sha256 !== sha2562) {
      found.push(problem(file, "ROLLUP_DIGEST", "It is not the statement that the roll-up names."));
    }
    if (row?.status !== statement.predicate.status) {
      const told3 = `${statement.predicate.status} here, ${row?.status ?? "nothing"} in the roll-up`;
      found.push(problem(file, "ROLLUP_STATUS", `Its status differs from the roll-up: ${told3}.`));
    }
    if (!sameBytes(canonicalBytes(statement.subject), subjects)) {
      found.push(problem(file, "SUBJECTS_DIFFER", "It speaks of other artefacts or another commit than the roll-up."));
    }
    return found;
  });
}
function linesProblems(files, problems) {
  const bytes = present(files, evidenceLinesFileName, problems);
  if (bytes === null || bundleFileNames.some((name2) => !files.has(name2))) return;
  const lines = Buffer.from(bytes).toString("latin1").split(/(?<=\n)/);
  const texts = bundleFileNames.map((name2) => Buffer.from(files.get(name2) ?? []).toString("latin1"));
  const odd = bundleFileNames.flatMap((name2, index) => lines[index] === texts[index] ? [] : [{ name: name2, index }]);
  const [first] = odd;
  if (first !== void 0) {
    problems.push(problem(evidenceLinesFileName, "LINES_DIFFER", `Line ${first.index + 1} is not ${first.name}.`));
  } else if (lines.length !== texts.length) {
    problems.push(problem(evidenceLinesFileName, "LINES_DIFFER", "There is more in it than the 15 bundles."));
  }
  if (lines.length !== texts.length || odd.some(({ index }) => texts.includes(lines[index] ?? ""))) return;
  for (const { name: name2, index } of odd) {
    if (problems.some(({ file }) => file === name2)) continue;
    problems.push(problem(name2, "LINES_DIFFER", `It differs from line ${index + 1} of ${evidenceLinesFileName}.`));
  }
}

// src/verify/exports.ts
function exportProblems(files, { summary: summary2 }, problems) {
  if (summary2 === null) return;
  const { exports: exports3, madeSbom: madeSbom2 } = summary2.statement.predicate[summaryExtension];
  for (const { name: name2, digest: digest2 } of madeSbom2 ? [...exports3, madeSbom2] : exports3) {
    const bytes = present(files, name2, problems);
    if (bytes !== null && sha256Hex(bytes) !== digest2.sha256) {
      problems.push(problem(name2, "EXPORT_DIGEST", "Its digest is not the one that the roll-up names."));
    }
  }
}

// src/evidence/facts-file.ts
var import_errors8 = __toESM(require_errors(), 1);

// src/evidence/terms-schema.ts
var day3 = nullable(text(10));
var count2 = { type: "integer", minimum: 0 };
var severities = ["critical", "high", "medium", "low"];
var termsSchema = closed({
  now: time,
  minimumApprovals: count2,
  minimumBuildLevel: { enum: [0, 1, 2, 3] },
  expectedBuilders: listOf(text(2e3), 1e3),
  expectedIdentities: listOf(text(2e3), 1e3),
  handlingDeadlines: closed(Object.fromEntries(severities.map((name2) => [name2, nullable(count2)]))),
  secretMaxAgeDays: count2,
  threatModelMaxAgeDays: count2,
  advisoryDelayDays: count2,
  supportLines: listOf(
    closed({
      line: text(100),
      versions: nullable(text(200)),
      released: day3,
      endOfSupport: day3,
      announced: day3
    }),
    200
  ),
  channels: listOf(
    closed({
      kind: { enum: ["github-release", "npm", "pypi", "oci", "tuf", "other"] },
      name: nullable(text(300)),
      url: nullable(text(1e3))
    }),
    100
  ),
  keys: listOf(
    closed({
      kind: { enum: ["openpgp", "minisign", "ssh", "cosign"] },
      fingerprint: text(200),
      path: nullable(text(1e3))
    }),
    100
  ),
  documents: closed({
    threatModels: listOf(text(1e3), 100),
    hardeningGuide: nullable(text(1e3)),
    securityTxt: nullable(text(1e3)),
    incidentChannel: nullable(text(1e3)),
    selfAssessment: nullable(text(1e3))
  }),
  materialChanges: listOf(text(1e3), 100),
  role: { enum: ["developer_and_distributor", "developer", "reseller", null] },
  vendor: nullable(text(1e3)),
  productLines: listOf(text(1e3), 1e3)
});

// src/evidence/facts-schema.ts
var everyFact = {
  repository: "object",
  release: "object",
  artefacts: "list",
  tag: "object",
  previousRelease: "object",
  branch: "object",
  branchRules: "list",
  rulesets: "list",
  classicProtection: "object",
  ancestry: "object",
  commitRange: "object",
  activity: "object",
  signatures: "object",
  checksums: "object",
  tree: "object",
  documents: "object",
  workflows: "object",
  workflowTokenDefault: "object",
  environments: "list",
  codeowners: "object",
  collaborators: "object",
  deployKeys: "object",
  organization: "object",
  sboms: "object",
  lockfiles: "object",
  dependencyGraph: "object",
  updateConfiguration: "list",
  vetting: "object",
  dependabotAlerts: "object",
  vulnerabilityAlerts: "object",
  severityDeadlines: "object",
  advisories: "object",
  vex: "object",
  ruleBypasses: "object",
  releaseBranches: "object",
  languages: "object",
  commitChecks: "object",
  updateChecks: "object",
  codeAnalyses: "object",
  codeAlerts: "list",
  securityFeatures: "object",
  secretAlerts: "list",
  repositorySecrets: "list",
  organizationSecrets: "list",
  environmentSecrets: "list",
  policies: "object",
  shownPolicy: "object",
  privateReporting: "object",
  supportNotices: "object",
  securityTxt: "object",
  securityInsights: "object",
  previousEvidence: "object",
  threatModels: "object",
  threatModelHistory: "object",
  changesSinceModel: "object",
  deployment: "object",
  channelProtection: "object"
};
var factNames = Object.keys(everyFact);
var source = closed(
  {
    endpoint: filled(2e3),
    status: { type: "integer", minimum: 0, maximum: 999 },
    tier: { enum: ["anonymous", "token", "admin-token"] },
    at: time,
    digest: sha256
  },
  ["digest"]
);
var hidden = closed(
  {
    state: { const: "hidden" },
    reason: { enum: ["forbidden", "unsupported", "failed", "truncated", "not_read"] },
    detail: text(1e4),
    permission: text(500),
    source: { $ref: "#/$defs/source" }
  },
  ["permission"]
);
var observed = (value) => ({
  oneOf: [
    closed({
      state: { const: "seen" },
      value: { type: value === "list" ? "array" : "object" },
      source: { $ref: "#/$defs/source" }
    }),
    closed({ state: { const: "absent" }, source: { $ref: "#/$defs/source" } }),
    { $ref: "#/$defs/hidden" }
  ]
});
var declaration2 = closed(
  {
    principle: { type: "integer", minimum: 1, maximum: 14 },
    status: { enum: ["implemented", "partially_implemented", "not_implemented", "not_applicable", null] },
    statement: nullable(text(2e4)),
    evidence: listOf(
      closed(
        {
          entry: text(4e3),
          kind: { enum: ["path", "url", "identifier"] },
          sha256: nullable(sha256),
          commit: gitCommit
        },
        ["commit"]
      ),
      1e3
    ),
    argument: nullable(text(2e4)),
    assumptions: nullable(text(2e4)),
    attestedBy: nullable(text(2e3)),
    attestedAt: nullable(text(64)),
    expiresAt: nullable(text(64)),
    notApplicableBecause: nullable(text(2e4)),
    official: listOf(text(20), 50),
    at: closed({ path: text(1e3), line: { type: "integer" }, column: { type: "integer" } })
  },
  ["official"]
);
var factsSchema = {
  $id: factsFormat,
  $defs: { source, hidden, list: observed("list"), object: observed("object") },
  ...closed({
    format: { const: factsFormat },
    copse: closed({ version: filled(100), rules: sha256 }),
    reading: { enum: [...readings] },
    release: closed({
      repository: { type: "string", pattern: "^[^/]{1,100}/[^/]{1,100}$" },
      serverUrl: filled(500),
      tag: filled(1e3),
      commit: { type: "string", pattern: "^[0-9a-f]{40}$" },
      artefacts: listOf(closed({ name: filled(1e3), sha256 }), 1e5)
    }),
    terms: termsSchema,
    declarations: listOf(declaration2, 100),
    facts: closed(Object.fromEntries(factNames.map((name2) => [name2, { $ref: `#/$defs/${everyFact[name2]}` }])))
  })
};

// src/evidence/redact.ts
var import_errors6 = __toESM(require_errors(), 1);

// src/text/secrets.ts
var secretRemoved = "[secret removed]";
var emailRemoved = "[e-mail removed]";
var secrets2 = [
  /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /gh[opsur]_[A-Za-z0-9]{16,255}/g,
  /github_pat_[A-Za-z0-9_]{16,255}/g,
  /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g,
  /xox[a-z]-[A-Za-z0-9-]{10,250}/g,
  /npm_[A-Za-z0-9]{30,80}/g,
  /glpat-[A-Za-z0-9_-]{16,80}/g,
  /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{8,4096}\.eyJ[A-Za-z0-9_-]{8,8192}\.[A-Za-z0-9_-]{8,2048}/g
];
var email = new RegExp("[\\p{L}\\p{N}._%+-]{1,64}@(?![0-9]+\\.[0-9]+)(?:[\\p{L}\\p{N}-]{1,63}\\.){1,8}\\p{L}{2,24}", "gu");
var loneSurrogate = new RegExp("\\p{Surrogate}", "gu");
var suspicious = /[@\ud800-\udfff]|gh[opsur]_|github_pat_|AKIA|ASIA|xox|npm_|glpat-|eyJ|-----BEGIN /;
function redactText(text2) {
  if (!suspicious.test(text2)) return text2;
  const clean = withoutSecrets(text2);
  return clean.includes("@") ? clean.replace(email, emailRemoved) : clean;
}
function withoutSecrets(text2) {
  if (!suspicious.test(text2)) return text2;
  return secrets2.reduce((clean, secret) => clean.replace(secret, secretRemoved), wellFormed(text2));
}
function wellFormed(text2) {
  return text2.replace(loneSurrogate, "\uFFFD");
}

// src/evidence/redact.ts
function isRedacted(inputs) {
  return walk(inputs, keptNames(inputs.release)) === inputs;
}
function keptNames({ repository, tag, artefacts: artefacts2 }) {
  return /* @__PURE__ */ new Set([repository, tag, ...artefacts2.map(({ name: name2 }) => name2)]);
}
function walk(value, keep) {
  if (typeof value === "string") return keep.has(value) ? wellFormed(value) : redactText(value);
  if (typeof value !== "object" || value === null) return value;
  let changed = false;
  const clean = (item) => {
    const result2 = walk(item, keep);
    changed ||= result2 !== item;
    return result2;
  };
  if (Array.isArray(value)) {
    const items = value.map(clean);
    return changed ? items : value;
  }
  const entries = Object.entries(value).map(([key, item]) => [key, clean(item)]);
  return changed ? Object.fromEntries(entries) : value;
}

// src/evidence/subjects.ts
var import_errors7 = __toESM(require_errors(), 1);
function sortedArtefacts(artefacts2) {
  return [...artefacts2].sort((a, b) => byCodeUnit(a.name, b.name)).map(({ name: name2, sha256: sha2562 }) => ({ name: name2, sha256: sha2562 }));
}
function subjectsOf(release2) {
  const artefacts2 = sortedArtefacts(release2.artefacts);
  const twice = artefacts2.find(({ name: name2 }, index) => artefacts2[index + 1]?.name === name2);
  if (twice) {
    throw new import_errors7.CopseError("EVIDENCE_INVALID", `Two artefacts are named ${twice.name}.`, "Give each asset its own name.");
  }
  const commit = { uri: releasePurl(release2), digest: { sha1: release2.commit, gitCommit: release2.commit } };
  if (artefacts2.length < maximumSubjects) {
    return [...artefacts2.map(({ name: name2, sha256: sha2562 }) => ({ name: name2, digest: { sha256: sha2562 } })), commit];
  }
  return [{ name: manifestName, digest: { sha256: sha256Hex(artefactManifest(artefacts2)) } }, commit];
}
function artefactManifest(artefacts2) {
  const lines = sortedArtefacts(artefacts2).map(({ name: name2, sha256: sha2562 }) => {
    const escaped = name2.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
    return `${escaped === name2 ? "" : "\\"}${sha2562}  ${escaped}
`;
  });
  return new TextEncoder().encode(lines.join(""));
}
function releasePurl({ repository, tag, serverUrl }) {
  const path2 = repository.toLowerCase().split("/").map(percentEncode).join("/");
  const server = serverUrl === "https://github.com" ? "" : `?repository_url=${percentEncode(serverUrl)}`;
  return `pkg:github/${path2}@${percentEncode(tag)}${server}`;
}
function percentEncode(text2) {
  return encodeURIComponent(text2).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// src/evidence/facts-file.ts
var faults = validator(factsSchema);
function factsFileBytes(assessment) {
  const known = written.get(assessment) ?? write(assessment);
  written.set(assessment, known);
  return known;
}
var written = /* @__PURE__ */ new WeakMap();
function write(assessment) {
  const { release: release2, reading, terms, facts: facts2, version } = assessment;
  const file = {
    format: factsFormat,
    copse: { version, rules: ruleSetDigest() },
    reading,
    release: { ...release2, artefacts: sortedArtefacts(release2.artefacts) },
    terms,
    declarations: [...assessment.declarations].sort((a, b) => a.principle - b.principle),
    facts: facts2
  };
  if (!isRedacted(file)) {
    throw new Error("facts with secrets or addresses reached the facts file: redact() comes before judge()");
  }
  const known = taken.get(facts2);
  if (known !== void 0 && sameButFacts(known.file, file)) return known.bytes;
  refuseMisshapen(file);
  return canonicalBytes(file);
}
var taken = /* @__PURE__ */ new WeakMap();
function sameButFacts(a, b) {
  return sameBytes(canonicalBytes({ ...a, facts: null }), canonicalBytes({ ...b, facts: null }));
}
function readFactsFile(bytes) {
  const parsed = parseJson(bytes, { maxBytes: 67108864, maxDepth: 32 });
  if (!parsed.ok) return refuse3([`${parsed.reason} (line ${parsed.line})`]);
  const { value } = parsed;
  refuseMisshapen(value);
  if (!sameBytes(bytes, canonicalBytes(value))) return refuse3(["it is not canonical JSON"]);
  taken.set(value.facts, { file: value, bytes: Uint8Array.from(bytes) });
  return value;
}
function refuse3(problems) {
  throw new import_errors8.CopseError(
    "EVIDENCE_INVALID",
    `${factsFileName} is not a facts file: ${problems.join("; ")}.`,
    "Take the file from the release again, or use the version of Copse that wrote it."
  );
}
function refuseMisshapen(value) {
  const problems = faults(value);
  if (problems.length > 0) refuse3(problems);
}

// src/evidence/exports/cyclonedx-refs.ts
var release = "release";
var assessor = "assessor";
var factsEvidence = "evidence:facts";
function requirementRef(reading, id) {
  return `${reading}:${id}`;
}
function checkClaim({ key }, { id }) {
  return `claim:${key}:${id}`;
}
function vendorClaim({ key }) {
  return `claim:${key}:vendor`;
}
function checkEvidence({ key }, { id }) {
  return `evidence:${key}:${id}`;
}
function statementEvidence({ key }) {
  return `evidence:${key}`;
}
function vendorEvidence({ key }, index) {
  return `evidence:${key}:vendor:${index + 1}`;
}
function fixMitigation({ key }, { id }) {
  return `mitigation:${key}:${id}`;
}
function vendorMitigation({ key, predicate: { declaration: declaration3 } }) {
  return declaration3?.argument === void 0 ? [] : [`mitigation:${key}:vendor`];
}

// src/evidence/exports/cyclonedx-attestations.ts
function attestations(told3) {
  return [
    {
      summary: "The 14 principles by number. Not a statement that the Code is followed.",
      assessor,
      map: told3.principles.map(byNumber)
    },
    {
      summary: "The official claims, each with the checks that bear on it. Not a statement that the Code is followed.",
      assessor,
      map: claims.map(({ id }) => byClaim(id, told3))
    }
  ];
}
function byNumber(principle) {
  const { predicate, reason } = principle;
  const declared = predicate.declaration === void 0 ? [] : [vendorClaim(principle)];
  const mitigations = [
    ...vendorMitigation(principle),
    ...predicate.checks.filter(isUnmet).map((check2) => fixMitigation(principle, check2))
  ];
  return {
    requirement: requirementRef("sscop-14", predicate.principle.id),
    claims: [...predicate.checks.filter(isMet).map((check2) => checkClaim(principle, check2)), ...declared],
    counterClaims: predicate.checks.filter(isUnmet).map((check2) => checkClaim(principle, check2)),
    conformance: {
      rationale: `${predicate.status}: ${reason}`,
      ...mitigations.length === 0 ? {} : { mitigationStrategies: mitigations }
    },
    confidence: { rationale: basisOf(predicate.checks.filter(({ level }) => level === "required")) }
  };
}
function byClaim(id, { principles: principles3 }) {
  const bearing = principles3.flatMap(
    (principle) => principle.predicate.checks.flatMap((check2) => check2.claims.includes(id) ? [{ principle, check: check2 }] : [])
  );
  const refs = (of) => bearing.filter(({ check: check2 }) => of(check2)).map(({ principle, check: check2 }) => checkClaim(principle, check2));
  const checks = bearing.map(({ check: check2 }) => check2);
  const rationale = bearing.length === 0 ? "No check bears on this claim: a person has to answer it." : `${listed3("met", checks.filter(isMet))} ${listed3("not met", checks.filter(isUnmet))}`;
  return {
    requirement: requirementRef("dsit", id),
    claims: refs(isMet),
    counterClaims: refs(isUnmet),
    conformance: { rationale },
    confidence: { rationale: bearing.length === 0 ? "Nothing was looked at." : basisOf(checks) }
  };
}
function isMet({ result: result2 }) {
  return result2 === "met";
}
function isUnmet({ result: result2 }) {
  return result2 === "not_met";
}
function basisOf(checks) {
  const answered = checks.filter((check2) => isMet(check2) || isUnmet(check2));
  return [
    listed3(
      "shown by a platform",
      answered.filter(({ basis: basis2 }) => basis2 === "observed")
    ),
    listed3(
      "the vendor's word",
      answered.filter(({ basis: basis2 }) => basis2 === "attested")
    ),
    listed3(
      "could not be looked at",
      checks.filter(({ result: result2 }) => result2 === "not_observable")
    )
  ].join(" ");
}
function listed3(what, checks) {
  const ids2 = [...new Set(checks.map(({ id }) => id))];
  return `${what[0].toUpperCase()}${what.slice(1)}: ${ids2.length === 0 ? "none" : ids2.join(", ")}.`;
}

// src/evidence/exports/reference.ts
function isReference(text2) {
  return /^https?:\/\/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+$/.test(text2) && !/%(?![0-9A-Fa-f]{2})/.test(text2) && URL.canParse(text2);
}

// src/evidence/exports/cyclonedx-evidence.ts
function isAnswered({ result: result2 }) {
  return result2 === "met" || result2 === "not_met";
}
function factsItem({ assessment, factsSha256 }) {
  return {
    "bom-ref": factsEvidence,
    description: `All facts that were looked at. SHA-256 of the file: ${factsSha256}.`,
    data: [{ name: factsFileName, contents: { url: factsFileName } }],
    created: assessment.terms.now
  };
}
function evidenceOf(principle) {
  const { file, sha256: sha2562, predicate } = principle;
  const { timeCreated: created, expires, declaration: declaration3 } = predicate;
  return [
    {
      "bom-ref": statementEvidence(principle),
      description: `Signed statement on principle ${predicate.principle.id}. SHA-256 of its payload: ${sha2562}.`,
      data: [{ name: file, contents: { url: file } }],
      created,
      expires
    },
    ...predicate.checks.filter(isAnswered).map((check2) => ({
      "bom-ref": checkEvidence(principle, check2),
      description: check2.because,
      data: check2.evidence.map(dataOf),
      created,
      expires
    })),
    ...predicate.checks.flatMap(
      (check2) => check2.fix === void 0 ? [] : [
        {
          "bom-ref": fixMitigation(principle, check2),
          description: `Copse's advice, not a promise of the vendor: ${check2.fix}`
        }
      ]
    ),
    ...predicate.attested.map(({ entry: entry2, kind, by, digest: digest2 }, index) => ({
      "bom-ref": vendorEvidence(principle, index),
      description: `The vendor names this ${kind}${digest2 === void 0 ? "" : `, SHA-256 ${digest2.sha256}`}: ${entry2}`,
      ...by === void 0 ? {} : { author: { name: by } }
    })),
    ...vendorMitigation(principle).map((ref) => ({
      "bom-ref": ref,
      description: [declaration3?.argument, declaration3?.assumptions].filter(Boolean).join(" Assumptions: "),
      ...declaration3?.attestedBy === void 0 ? {} : { author: { name: declaration3.attestedBy } }
    }))
  ];
}
function dataOf({ uri, name: name2, digest: digest2 }) {
  const said3 = name2 ?? uri ?? `SHA-256 ${digest2?.sha256 ?? ""}`;
  return { name: said3, ...uri === void 0 || !isReference(uri) ? {} : { contents: { url: uri } } };
}

// src/evidence/exports/cyclonedx-claims.ts
function claimsAndEvidence(told3) {
  return {
    claims: told3.principles.flatMap((principle) => [
      ...principle.predicate.checks.filter(isAnswered).map((check2) => claimOf(principle, check2)),
      ...vendorClaims(principle)
    ]),
    evidence: [factsItem(told3), ...told3.principles.flatMap(evidenceOf)]
  };
}
function claimOf(principle, check2) {
  const seen = check2.basis === "observed" ? "A platform showed it" : "It is the vendor's word";
  return {
    "bom-ref": checkClaim(principle, check2),
    target: release,
    predicate: check2.because,
    reasoning: `${check2.id} (${check2.level}) is ${check2.result}. ${seen}.`,
    evidence: [checkEvidence(principle, check2), statementEvidence(principle), factsEvidence],
    ...check2.result === "not_met" ? { mitigationStrategies: [fixMitigation(principle, check2)] } : {}
  };
}
function vendorClaims(principle) {
  const { declaration: declaration3, attested: attested3, contradictions: contradictions2, checks } = principle.predicate;
  if (declaration3 === void 0) return [];
  const against = checks.filter(({ id }) => contradictions2.some(({ check: check2 }) => check2 === id));
  return [
    {
      "bom-ref": vendorClaim(principle),
      target: release,
      predicate: `The vendor says: ${declaration3.status ?? "no status"}.`,
      ...declaration3.statement === void 0 ? {} : { reasoning: declaration3.statement },
      evidence: attested3.map((_, index) => vendorEvidence(principle, index)),
      counterEvidence: against.map((check2) => checkEvidence(principle, check2)),
      mitigationStrategies: vendorMitigation(principle)
    }
  ];
}

// src/evidence/exports/cyclonedx-standards.ts
var code2 = {
  version: codeVersion,
  externalReferences: [
    {
      type: "website",
      url: "https://www.gov.uk/government/publications/software-security-code-of-practice/software-security-code-of-practice"
    }
  ]
};
var ourWords = "Said in our own words; the text of the Code is at the address given.";
var numbered = {
  "bom-ref": "sscop-14",
  name: "UK Software Security Code of Practice, read as 14 principles",
  owner: "Copse",
  description: "A numbering 1 to 14 that self-assessment templates use. The official text is the other standard here.",
  ...code2,
  requirements: [
    ...Object.entries(themes).map(([theme, title]) => ({
      "bom-ref": requirementRef("sscop-14", theme),
      identifier: theme,
      title
    })),
    ...principleWords.map(({ number, title, theme, statement, note, official: official3, fit }) => ({
      "bom-ref": requirementRef("sscop-14", number),
      identifier: String(number),
      title,
      text: statement,
      ...note === null ? {} : { descriptions: [note] },
      parent: requirementRef("sscop-14", theme),
      properties: [
        ...official3.map((value) => ({ name: "copse:official-principle", value })),
        { name: "copse:fit", value: fit }
      ]
    }))
  ]
};
var official2 = {
  "bom-ref": "dsit",
  name: "UK Software Security Code of Practice",
  owner: "Department for Science, Innovation and Technology",
  description: `The 14 official principles 1.1 to 4.3 and the claims of the NCSC's assurance principles and claims. ${ourWords}`,
  ...code2,
  requirements: [
    ...[1, 2, 3, 4].map((theme) => ({
      "bom-ref": requirementRef("dsit", theme),
      identifier: String(theme),
      title: officialPrinciples.find((row) => row.theme === theme).themeName
    })),
    ...officialPrinciples.map(({ id, theme, paraphrase }) => ({
      "bom-ref": requirementRef("dsit", id),
      identifier: id,
      title: `Principle ${id}`,
      descriptions: [paraphrase],
      parent: requirementRef("dsit", theme)
    })),
    ...claims.map(({ id, paraphrase, ssdf, slsa, osps, cra }) => ({
      "bom-ref": requirementRef("dsit", id),
      identifier: id,
      title: `Claim ${id}`,
      descriptions: [paraphrase],
      parent: requirementRef("dsit", id.split(".").slice(0, 2).join(".")),
      properties: Object.entries({ ssdf, slsa, osps, cra }).flatMap(
        ([framework, ids2]) => ids2.map((value) => ({ name: `copse:crosswalk:${framework}`, value }))
      )
    }))
  ]
};
var standards = [numbered, official2];

// src/evidence/exports/told.ts
function told2(assessment, statements2) {
  const ordered = [...statements2].sort((a, b) => a.principle - b.principle);
  return {
    assessment,
    factsSha256: sha256Hex(factsFileBytes(assessment)),
    principles: ordered.map(({ principle, fileName, sha256: sha2562, predicate }) => ({
      key: `p${String(principle).padStart(2, "0")}`,
      file: fileName,
      sha256: sha2562,
      predicate,
      reason: singleLine(assessment.verdicts.find((verdict) => verdict.principle === principle)?.reason ?? "", 1e3)
    }))
  };
}
function releaseName({ assessment: { release: release2 } }) {
  return singleLine(`${release2.repository} ${release2.tag}`, 1200);
}
function observedGaps({ predicate }) {
  return predicate.checks.filter(
    ({ level, result: result2, basis: basis2 }) => level === "required" && result2 === "not_met" && basis2 === "observed"
  );
}
function restsOnWord({ predicate }) {
  return predicate.checks.some(
    ({ level, result: result2, basis: basis2 }) => level === "required" && result2 === "met" && basis2 === "attested"
  );
}

// src/evidence/exports/uuid.ts
var import_node_crypto4 = require("node:crypto");
var urlNamespace = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";
function uuid5(namespace, name2) {
  const space = Buffer.from(namespace.replaceAll("-", ""), "hex");
  const hex = (0, import_node_crypto4.hash)("sha1", Buffer.concat([space, Buffer.from(name2, "utf8")]));
  const variant = (Number.parseInt(hex[16], 16) & 3 | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32)
  ].join("-");
}

// src/evidence/exports/cyclonedx.ts
function cycloneDx(told3) {
  const { assessment, factsSha256 } = told3;
  const { release: of, terms, version } = assessment;
  const [owner = ""] = of.repository.split("/");
  const component = {
    type: "application",
    name: singleLine(of.repository, 500),
    version: singleLine(of.tag, 1e3),
    purl: releasePurl(of)
  };
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    serialNumber: `urn:uuid:${uuid5(urlNamespace, `https://w3id.org/copse/cyclonedx/${factsSha256}`)}`,
    version: 1,
    metadata: {
      timestamp: terms.now,
      tools: { components: [{ type: "application", name: "copse", version }] },
      component: { "bom-ref": "described", ...component }
    },
    declarations: {
      assessors: [{ "bom-ref": assessor, thirdParty: false, organization: { name: singleLine(owner, 200) } }],
      attestations: attestations(told3),
      ...claimsAndEvidence(told3),
      targets: { components: [{ "bom-ref": release, ...component, components: artefacts(told3) }] }
    },
    definitions: { standards },
    properties: [
      { name: "copse:code", value: codeVersion },
      { name: "copse:reading", value: assessment.reading },
      { name: "copse:release", value: releaseName(told3) },
      { name: "copse:commit", value: of.commit }
    ]
  };
}
function artefacts({ assessment }) {
  return subjectsOf(assessment.release).flatMap(
    (subject2) => "name" in subject2 ? [
      {
        type: "file",
        name: singleLine(subject2.name, 1e3),
        hashes: [{ alg: "SHA-256", content: subject2.digest.sha256 }]
      }
    ] : []
  );
}

// src/evidence/exports/gemara.ts
var results = ["Failed", "Unknown", "Needs Review", "Passed", "Not Applicable"];
var catalogue = "UK-SSCOP-14";
function gemara(told3) {
  const { terms, release: release2, version } = told3.assessment;
  const evaluations = told3.principles.map((principle) => evaluationOf(principle, told3));
  return {
    metadata: {
      id: `copse-${told3.factsSha256.slice(0, 16)}`,
      type: "EvaluationLog",
      "gemara-version": "1.4.1",
      version,
      date: moment(terms.now),
      description: `What Copse saw of ${releaseName(told3)}. Not a statement that the Code is followed.`,
      author: { id: "copse", name: "Copse", type: "Software", version, uri: "https://w3id.org/copse" },
      "mapping-references": [
        { id: catalogue, title: "UK Software Security Code of Practice, read as 14 principles", version: codeVersion },
        { id: factsFileName, title: "Facts that were looked at", version: told3.factsSha256 }
      ]
    },
    target: {
      id: release2.commit,
      name: releaseName(told3),
      type: "Software",
      environment: release2.serverUrl
    },
    result: results.find((result2) => evaluations.some((evaluation) => evaluation.result === result2)),
    evaluations
  };
}
function evaluationOf(principle, told3) {
  const { predicate, reason } = principle;
  const control = { "reference-id": catalogue, "entry-id": String(predicate.principle.id) };
  return {
    name: predicate.principle.title,
    result: ofPrinciple(principle),
    message: `${predicate.status}: ${reason}`,
    control,
    "assessment-logs": predicate.checks.map((check2) => logOf(check2, principle, told3))
  };
}
function logOf(check2, { predicate, file }, { factsSha256 }) {
  const start = moment(predicate.timeCreated);
  return {
    requirement: { "reference-id": catalogue, "entry-id": check2.id },
    description: `${check2.id} (${check2.level}), asked of principle ${predicate.principle.id}: ${predicate.principle.statement}`,
    result: ofCheck(check2),
    message: check2.because,
    applicability: [themes[predicate.principle.theme]],
    steps: [`${ruleSetUri}#${check2.id}`],
    "steps-executed": 1,
    start,
    end: start,
    ...check2.fix === void 0 ? {} : { recommendation: check2.fix },
    ...check2.result === "not_observable" ? { "confidence-level": "Undetermined" } : {},
    evidence: [
      {
        id: `${file}#${check2.id}`,
        type: "facts",
        "collected-at": start,
        payload: { name: factsFileName, digest: { sha256: factsSha256 } },
        description: `The signed statement in ${file} names the evidence one by one.`
      }
    ]
  };
}
function ofPrinciple(principle) {
  const { status } = principle.predicate;
  if (status === "not_applicable") return "Needs Review";
  if (observedGaps(principle).length > 0) return "Failed";
  if (status === "implemented") return restsOnWord(principle) ? "Needs Review" : "Passed";
  return status === "not_observable" ? "Unknown" : "Needs Review";
}
function ofCheck({ result: result2, basis: basis2 }) {
  if (basis2 === "attested") return "Needs Review";
  if (result2 === "met") return "Passed";
  if (result2 === "not_met") return "Failed";
  return result2 === "not_observable" ? "Unknown" : "Not Applicable";
}
function moment(time2) {
  return time2.replace(/\.\d+/, "");
}

// src/evidence/exports/oscal-parts.ts
var ns = "https://w3id.org/copse/oscal/v1";
function idsOf(factsSha256) {
  const document = uuid5(urlNamespace, `${ns}/${factsSha256}`);
  return (place3) => place3 === "" ? document : uuid5(document, place3);
}
function markup(text2) {
  return singleLine(text2, 4e3).replace(/[\\`*_{}[\]<>~^&$|]/g, "\\$&");
}
function property(name2, value) {
  return { name: name2, ns, value };
}
function controlId(principle) {
  return `sscop14-p${String(principle).padStart(2, "0")}`;
}
function filledList(name2, items) {
  return items.length === 0 ? {} : { [name2]: items };
}

// src/evidence/exports/oscal-observations.ts
function observationPlace({ key }, { id }) {
  return `observation/${key}/${id}`;
}
function riskPlace({ key }, { id }) {
  return `risk/${key}/${id}`;
}
function observationsOf({ principles: principles3 }, ids2) {
  return principles3.flatMap(
    (principle) => principle.predicate.checks.map((check2) => ({
      uuid: ids2(observationPlace(principle, check2)),
      title: check2.id,
      description: markup(check2.because),
      props: [
        property("result", check2.result),
        property("level", check2.level),
        property("basis", check2.basis),
        property("principle", String(principle.predicate.principle.id)),
        ...check2.claims.map((claim2) => property("official-claim", claim2))
      ],
      methods: [check2.basis === "observed" ? "TEST" : "EXAMINE"],
      types: ["control-objective"],
      origins: [{ actors: [{ type: "tool", "actor-uuid": ids2("copse") }] }],
      subjects: [{ "subject-uuid": ids2("release"), type: "component" }],
      ...filledList("relevant-evidence", [
        { href: `#${ids2(`statement/${principle.key}`)}`, description: "The signed statement." },
        ...check2.evidence.map(evidenceOf2)
      ]),
      collected: principle.predicate.timeCreated,
      expires: principle.predicate.expires
    }))
  );
}
function declarationsOf({ principles: principles3 }, ids2) {
  return principles3.flatMap(({ key, predicate: { declaration: declaration3, principle, timeCreated } }) => {
    const said3 = Object.entries(declaration3 ?? {}).flatMap(
      ([name2, value]) => typeof value === "string" ? [`${name2}: ${value}`] : []
    );
    if (said3.length === 0) return [];
    return [
      {
        uuid: ids2(`declaration/${key}`),
        title: `The vendor on principle ${principle.id}`,
        description: markup(said3.join("; ")),
        props: [property("basis", "attested"), property("principle", String(principle.id))],
        methods: ["EXAMINE"],
        types: ["control-objective"],
        subjects: [{ "subject-uuid": ids2("release"), type: "component" }],
        collected: timeCreated
      }
    ];
  });
}
function risksOf({ principles: principles3 }, ids2) {
  return principles3.flatMap(
    (principle) => principle.predicate.checks.flatMap(
      (check2) => check2.fix === void 0 ? [] : [
        {
          uuid: ids2(riskPlace(principle, check2)),
          title: `${check2.id} is not met`,
          description: markup(check2.because),
          statement: markup(`It bears on principle ${principle.predicate.principle.id}.`),
          status: "open",
          remediations: [
            {
              uuid: ids2(`${riskPlace(principle, check2)}/fix`),
              lifecycle: "recommendation",
              title: "What would mend it",
              description: markup(check2.fix)
            }
          ],
          "related-observations": [{ "observation-uuid": ids2(observationPlace(principle, check2)) }]
        }
      ]
    )
  );
}
function evidenceOf2({ uri, name: name2, digest: digest2 }) {
  const value = digest2?.sha256 ?? digest2?.gitCommit;
  const said3 = [name2 ?? uri, value].filter((part) => part !== void 0 && part !== "").join(" ");
  return { ...uri !== void 0 && isReference(uri) ? { href: uri } : {}, description: markup(said3) };
}

// src/evidence/exports/oscal-findings.ts
function findingsOf2({ principles: principles3 }, ids2) {
  return principles3.flatMap((principle) => {
    const status = statusOf2(principle);
    if (status === null) return [];
    const { principle: words4, checks } = principle.predicate;
    const required2 = checks.filter(({ level }) => level === "required");
    return [
      {
        uuid: ids2(`finding/${principle.key}`),
        title: markup(`Principle ${words4.id}: ${words4.title}`),
        description: markup(`${principle.predicate.status}: ${principle.reason}`),
        target: {
          type: "objective-id",
          "target-id": controlId(words4.id),
          title: markup(words4.statement),
          status
        },
        ...filledList(
          "related-observations",
          required2.map((check2) => ({ "observation-uuid": ids2(observationPlace(principle, check2)) }))
        ),
        ...filledList(
          "related-risks",
          checks.filter(({ fix: fix7 }) => fix7 !== void 0).map((check2) => ({ "risk-uuid": ids2(riskPlace(principle, check2)) }))
        )
      }
    ];
  });
}
function statusOf2(principle) {
  const { status } = principle.predicate;
  if (status === "not_applicable") return null;
  if (observedGaps(principle).length > 0) return { state: "not-satisfied", reason: "fail" };
  if (status !== "implemented") return null;
  return restsOnWord(principle) ? { state: "satisfied", reason: "other", remarks: "At least one required check rests on the vendor's word." } : { state: "satisfied", reason: "pass" };
}

// src/evidence/exports/oscal.ts
function oscal(told3) {
  const { terms, release: release2, version } = told3.assessment;
  const ids2 = idsOf(told3.factsSha256);
  const title = markup(`What Copse saw of ${releaseName(told3)}`);
  const description = "Evidence on the UK Software Security Code of Practice. Not a statement that the Code is followed.";
  return {
    "assessment-results": {
      uuid: ids2(""),
      metadata: {
        title,
        "last-modified": terms.now,
        version: told3.factsSha256,
        "oscal-version": "1.1.3",
        parties: [{ uuid: ids2("vendor"), type: "organization", name: singleLine(release2.repository, 500) }]
      },
      "import-ap": {
        href: `#${ids2("rules")}`,
        remarks: "There is no assessment plan of its own: the rule set says what was asked."
      },
      results: [
        {
          uuid: ids2("result"),
          title,
          description,
          start: terms.now,
          end: terms.now,
          props: [property("reading", told3.assessment.reading), property("commit", release2.commit)],
          "local-definitions": definitions(told3, ids2, version),
          "reviewed-controls": {
            "control-selections": [
              {
                description: "The 14 principles by number.",
                "include-controls": told3.principles.map(({ predicate }) => ({
                  "control-id": controlId(predicate.principle.id)
                }))
              },
              {
                description: "The official principles.",
                "include-controls": officialPrinciples.map(({ id }) => ({ "control-id": `dsit-${id}` }))
              }
            ]
          },
          observations: [...observationsOf(told3, ids2), ...declarationsOf(told3, ids2)],
          ...filledList("risks", risksOf(told3, ids2)),
          ...filledList("findings", findingsOf2(told3, ids2))
        }
      ],
      "back-matter": { resources: resources(told3, ids2) }
    }
  };
}
function definitions(told3, ids2, version) {
  const component = (place3, type, title, description) => ({
    uuid: ids2(place3),
    type,
    title: markup(title),
    description: markup(description),
    status: { state: "operational" }
  });
  return {
    components: [component("release", "software", releaseName(told3), "The release that was assessed.")],
    "assessment-assets": {
      components: [component("copse", "software", `Copse ${version}`, "Reads through the API of GitHub and judges.")],
      "assessment-platforms": [{ uuid: ids2("platform"), "uses-components": [{ "component-uuid": ids2("copse") }] }]
    }
  };
}
function resources({ principles: principles3, factsSha256 }, ids2) {
  const [first] = principles3;
  const rules = first?.predicate.verifier.policies[0]?.digest.sha256 ?? "";
  const hashed = (place3, title, href, value) => ({
    uuid: ids2(place3),
    title,
    rlinks: [{ href, hashes: [{ algorithm: "SHA-256", value }] }]
  });
  return [
    hashed("rules", "The rule set", ruleSetUri, rules),
    hashed("facts", "The facts that were looked at", factsFileName, factsSha256),
    ...principles3.map(({ key, file, predicate, sha256: sha2562 }) => ({
      uuid: ids2(`statement/${key}`),
      title: `Signed statement on principle ${predicate.principle.id}`,
      description: `SHA-256 of the payload of the bundle: ${sha2562}.`,
      rlinks: [{ href: file, "media-type": "application/vnd.dev.sigstore.bundle.v0.3+json" }]
    }))
  ];
}

// src/evidence/exports/self-assessment.ts
function selfAssessment(told3) {
  const { terms, release: release2, reading } = told3.assessment;
  const [owner = ""] = release2.repository.split("/");
  const scope = terms.productLines.length === 0 ? [releaseName(told3)] : terms.productLines;
  return [
    "# Self-assessment structure aligned to the UK Software Security Code of Practice, filled by Copse.",
    "# It is evidence, not a statement that the Code is followed. The signed statements say what each line rests on.",
    `vendor: ${quoted(terms.vendor ?? owner)}`,
    `assessment_date: ${terms.now.slice(0, 10)}`,
    "assessment_scope:",
    `  product_lines: ${list(scope)}`,
    `  release: ${quoted(releaseName(told3))}`,
    `  commit: ${quoted(release2.commit)}`,
    `reading: ${quoted(reading)}`,
    "principles:",
    ...told3.principles.map(entry),
    ""
  ].join("\n");
}
function entry({ file, predicate, reason }) {
  const { principle, declaration: declaration3, attested: attested3, status } = predicate;
  return [
    `  - id: ${principle.id}`,
    `    theme: ${principle.theme}`,
    `    statement: ${quoted(declaration3?.statement ?? principle.statement)}`,
    `    evidence: ${list([file, ...attested3.map(({ entry: entry2 }) => entry2)])}`,
    `    status: ${status}`,
    `    because: ${quoted(reason)}`
  ].join("\n");
}
function list(items) {
  return `[${items.map(quoted).join(", ")}]`;
}
function quoted(text2) {
  return JSON.stringify(singleLine(text2, 2e3));
}

// src/evidence/exports/exports.ts
function exportFiles(assessment, statements2) {
  const known = written2.get(assessment) ?? write2(assessment, statements2);
  written2.set(assessment, known);
  return known;
}
var written2 = /* @__PURE__ */ new WeakMap();
function write2(assessment, statements2) {
  const words4 = told2(assessment, statements2);
  const json = "application/json";
  return [
    [cycloneDxFileName, canonicalBytes(cycloneDx(words4)), "application/vnd.cyclonedx+json"],
    [oscalFileName, canonicalBytes(oscal(words4)), json],
    [gemaraFileName, canonicalBytes(gemara(words4)), json],
    [selfAssessmentFileName, new TextEncoder().encode(selfAssessment(words4)), "application/yaml"]
  ].map(([name2, bytes, contentType]) => ({ name: name2, bytes, sha256: sha256Hex(bytes), contentType }));
}

// src/evidence/statement.ts
var import_errors9 = __toESM(require_errors(), 1);
function principleStatements(assessment) {
  const subject2 = subjectsOf(assessment.release);
  const factsDigest = sha256Hex(factsFileBytes(assessment));
  return principleNumbers.map((principle) => {
    const [verdict, second] = assessment.verdicts.filter((item) => item.principle === principle);
    if (!verdict || second) {
      throw new import_errors9.CopseError("EVIDENCE_INVALID", `Principle ${principle} has no verdict, or two.`, "Report this.");
    }
    const predicate = principlePredicate(assessment, verdict, factsDigest);
    const bytes = canonicalBytes({ _type: statementType, subject: subject2, predicateType, predicate });
    return { principle, fileName: bundleFileName(principle), bytes, sha256: sha256Hex(bytes), predicate };
  });
}

// src/evidence/summary.ts
function propertyName(principle) {
  return `COPSE_SSCOP14_P${String(principle).padStart(2, "0")}_IMPLEMENTED`;
}
function summaryStatement(assessment, statements2) {
  const { release: release2, reading, terms, invocation: invocation2, previous: previous2, madeSbom: madeSbom2 } = assessment;
  const statusOf3 = (principle) => assessment.verdicts.find((verdict) => verdict.principle === principle)?.status;
  const ordered = [...statements2].sort((a, b) => a.principle - b.principle);
  const { repository, serverUrl, tag, commit } = release2;
  const bytes = canonicalBytes({
    _type: statementType,
    subject: subjectsOf(release2),
    predicateType: summaryPredicateType,
    predicate: {
      verifier: verifierOf(assessment),
      timeCreated: terms.now,
      properties: ordered.filter(({ principle }) => statusOf3(principle) === "implemented").map(({ principle }) => propertyName(principle)),
      [summaryExtension]: {
        reading,
        release: { repository, serverUrl, tag, commit },
        statements: ordered.map(({ fileName, principle, sha256: sha2562 }) => ({
          file: fileName,
          principle,
          status: statusOf3(principle),
          digest: { sha256: sha2562 }
        })),
        facts: { name: factsFileName, digest: { sha256: sha256Hex(factsFileBytes(assessment)) } },
        exports: exportFiles(assessment, ordered).map(({ name: name2, sha256: sha2562, contentType }) => ({
          name: name2,
          mediaType: contentType,
          digest: { sha256: sha2562 }
        })),
        ...madeSbom2 === void 0 ? {} : { madeSbom: { name: madeSbom2.name, mediaType: madeSbom2.mediaType, digest: { sha256: madeSbom2.sha256 } } },
        expires: expiry(terms.now),
        ...invocation2 === null ? {} : { invocation: { uri: invocation2 } },
        ...previous2 === null ? {} : { previous: { uri: previous2.uri, digest: { sha256: previous2.sha256 } } }
      }
    }
  });
  return { fileName: summaryFileName, bytes, sha256: sha256Hex(bytes) };
}

// src/principles/judge.ts
function judge(facts2, terms, declarations) {
  return principles2.map((principle) => {
    const declaration3 = declarations.find((entry2) => entry2.principle === principle.number) ?? null;
    return judgePrinciple(principle, facts2, terms, declaration3);
  });
}
function judgePrinciple(principle, facts2, terms, declaration3) {
  const checks = principle.checks.map((check2) => {
    const { id, level, claims: claims2 } = check2;
    const judged = {
      ...withSources(check2.judge(facts2, terms), check2, facts2),
      id,
      level,
      claims: claims2,
      basis: "observed"
    };
    return attested(judged, check2.attestable, declaration3, terms.now);
  });
  const scope = scopeOf(principle, terms.role);
  const deciding = checks.filter(({ id }) => !scope.without.includes(id));
  return {
    principle: principle.number,
    ...scope.status ?? statusOf(deciding, declaration3, terms.now),
    checks,
    declaration: declaration3,
    contradictions: declaration3 === null || scope.status !== null ? [] : contradictions(deciding, declaration3, terms.now),
    limits: scope.limits.length === 0 ? principle.limits : [...principle.limits, ...scope.limits]
  };
}
function withSources(verdict, { needs }, facts2) {
  const sources2 = needs.flatMap((name2) => {
    const { state, source: source2 } = facts2[name2];
    if (state === "hidden" || source2.digest === void 0) return [];
    return [{ name: `${name2}: ${source2.endpoint}`, digest: { sha256: source2.digest } }];
  });
  return sources2.length === 0 ? verdict : { ...verdict, evidence: [...verdict.evidence ?? [], ...sources2] };
}
function contradictions(checks, declaration3, now) {
  const notApplicable2 = notApplicableReason(declaration3, now) !== null;
  if (declaration3.status !== "implemented" && !notApplicable2) return [];
  const says4 = notApplicable2 ? "not applicable" : "implemented";
  return checks.filter(({ level, result: result2, basis: basis2 }) => level === "required" && result2 === "not_met" && basis2 === "observed").map(({ id, because }) => ({ check: id, message: `The entry says ${says4}, but ${id} is not met: ${because}` }));
}

// src/verify/replay.ts
function replayStatements(file, body, judge2 = judge) {
  const verdicts = judge2(file.facts, file.terms, file.declarations);
  const { previous: previous2, invocation: invocation2, madeSbom: madeSbom2 } = body;
  const assessment = {
    release: file.release,
    reading: file.reading,
    terms: file.terms,
    declarations: file.declarations,
    facts: file.facts,
    verdicts,
    invocation: invocation2?.uri ?? null,
    previous: previous2 ? { uri: previous2.uri, sha256: previous2.digest.sha256 } : null,
    version: file.copse.version,
    ...madeSbom2 && {
      madeSbom: { name: madeSbom2.name, mediaType: madeSbom2.mediaType, sha256: madeSbom2.digest.sha256 }
    }
  };
  const statements2 = principleStatements(assessment);
  return {
    verdicts,
    statements: statements2,
    summary: summaryStatement(assessment, statements2),
    factsBytes: factsFileBytes(assessment),
    exports: exportFiles(assessment, statements2)
  };
}

// src/verify/facts-and-replay.ts
function readSignedFacts(bytes, set, problems) {
  const digest2 = sha256Hex(bytes);
  const { statements: statements2, summary: summary2 } = set;
  const named2 = [
    ...statements2.map(({ file, statement }) => ({ file, sha256: statement.predicate.facts.digest.sha256 })),
    ...summary2 ? [{ file: summary2.file, sha256: summary2.statement.predicate[summaryExtension].facts.digest.sha256 }] : []
  ];
  const others = named2.filter(({ sha256: sha2562 }) => sha2562 !== digest2);
  if (others.length > 0 && others.length === named2.length) {
    problems.push(problem(factsFileName, "FACTS_DIGEST", "Its digest is not the one that the signed statements name."));
  } else {
    for (const { file } of others)
      problems.push(problem(file, "FACTS_DIGEST", `It rests on another ${factsFileName}.`));
  }
  try {
    return readFactsFile(bytes);
  } catch (error2) {
    problems.push(problem(factsFileName, "FACTS_INVALID", singleLine(error2.message, 500)));
    return null;
  }
}
function releaseProblems({ summary: summary2 }, facts2) {
  if (summary2 === null) return [];
  const { repository, serverUrl, tag, commit } = facts2.release;
  const found = [];
  const { release: release2 } = summary2.statement.predicate[summaryExtension];
  if (!same(release2, { repository, serverUrl, tag, commit })) {
    found.push(problem(summary2.file, "RELEASE_MISMATCH", `It names another release than ${factsFileName}.`));
  }
  if (!same(summary2.statement.subject, subjectsOf(facts2.release))) {
    found.push(problem(summary2.file, "SUBJECTS_DIFFER", `Its subjects are not the artefacts of ${factsFileName}.`));
  }
  return found;
}
function replayProblems(set, facts2, judge2, problems) {
  if (set.summary === null) return [];
  if (facts2.copse.rules !== ruleSetDigest()) {
    const made = singleLine(facts2.copse.version, 60);
    const message = `The verdicts were made with another rule set; verify with version ${made} of Copse.`;
    problems.push(problem(factsFileName, "RULES_DIFFER", message));
    return [];
  }
  try {
    const again = replayStatements(facts2, set.summary.statement.predicate[summaryExtension], judge2);
    for (const { file, payload } of [...set.statements, set.summary]) {
      const own = [...again.statements, again.summary].find(({ fileName }) => fileName === file);
      if (own === void 0 || !sameBytes(own.bytes, payload)) {
        problems.push(problem(file, "REPLAY_DIFFERS", "The facts, judged again, do not lead to this statement."));
      }
    }
    return again.verdicts;
  } catch (error2) {
    const message = error2 instanceof Error ? error2.message : String(error2);
    problems.push(problem(factsFileName, "REPLAY_FAILED", `The facts cannot be judged: ${singleLine(message, 300)}`));
    return [];
  }
}
function same(a, b) {
  return sameBytes(canonicalBytes(a), canonicalBytes(b));
}

// src/verify/freshness.ts
var day4 = 864e5;
var allowedAhead = 10 * 6e4;
function freshnessProblems({ file, statement }, now) {
  const { predicate } = statement;
  const { expires } = predicate[summaryExtension];
  const found = [];
  if (!(Date.parse(now) <= Date.parse(expires))) found.push(problem(file, "EXPIRED", `It expired on ${expires}.`));
  if (!(Date.parse(predicate.timeCreated) <= Date.parse(now) + allowedAhead)) {
    found.push(problem(file, "FROM_THE_FUTURE", `It was made on ${predicate.timeCreated}, after ${now}.`));
  }
  return found;
}
function ageInDays({ statement }, now) {
  return (Date.parse(now) - Date.parse(statement.predicate.timeCreated)) / day4;
}

// src/verify/not-checked.ts
function notCheckedBy({ files, artefacts: artefacts2, passedOver: passedOver2 = [], expected: expected2, policy }, facts2, madeSbom2, signer) {
  const said3 = [];
  if (facts2) said3.push(...unseenArtefacts(facts2.release, artefacts2));
  if (passedOver2.length > 0) said3.push(`What lies beside the artefacts: ${someOf(passedOver2)}.`);
  if (expected2.tag === void 0) said3.push("Which tag it is: none was asked for.");
  if (expected2.signerWorkflow === void 0 && expected2.certificateIdentity === void 0) {
    const which = signer ? ` This one was signed by ${singleLine(signer.identity, 300)}.` : "";
    said3.push(`Which workflow signed: any workflow of ${singleLine(expected2.repository, 200)} was accepted.${which}`);
  }
  if (expected2.certificateIdentity === void 0 && signer && !isOwnWorkflow(signer.identity, expected2)) {
    said3.push(`Which version of the workflow that was asked for: ${singleLine(signer.identity, 300)} was accepted.`);
  }
  if (signer?.ref?.startsWith("refs/heads/")) {
    said3.push(`Who may push to ${singleLine(signer.ref.slice(11), 200)}, the branch from which it was signed.`);
  }
  if (expected2.backfilled)
    said3.push("That the run which signed was a run at the release commit (backfilled evidence).");
  if (expected2.selfHostedRunner) said3.push("That the run which signed was on a hosted runner.");
  if (policy === void 0) said3.push("Whether the statuses are good enough: no policy was given.");
  const unsigned = [...files.keys()].filter((name2) => !evidenceFileNames.includes(name2) && name2 !== madeSbom2);
  if (unsigned.length > 0) said3.push(`Files that no signature covers: ${someOf(unsigned)}.`);
  said3.push(
    "That the time in the statements is the time of signing; the signature has its own proof of time.",
    "That what GitHub answered was true: a signature proves who said it and when.",
    "What has happened in the repository since."
  );
  return said3;
}
function isOwnWorkflow(identity, { serverUrl, repository }) {
  return identity.startsWith(`${serverUrl}/${repository}/`);
}
function someOf(names2) {
  const shown = names2.slice(0, 20).map((name2) => singleLine(name2, 100));
  return names2.length > shown.length ? `${shown.join(", ")} and ${names2.length - shown.length} more` : shown.join(", ");
}

// src/sigstore/workflow-issuer.ts
function workflowIssuer(serverUrl) {
  const { origin, host } = new URL(serverUrl);
  if (host === "github.com") return "https://token.actions.githubusercontent.com";
  return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `${origin}/_services/token`;
}

// src/verify/signer.ts
var untrustedTriggers = ["pull_request", "pull_request_target", "workflow_run"];
function signerFaults(identity, expected2, release2) {
  const faults2 = [];
  const wants = (code3, what, found, wanted2) => {
    if (found !== wanted2) faults2.push([code3, `${what} is ${quote(found)}, expected ${quote(wanted2)}.`]);
  };
  const san = identity.subjectAlternativeName;
  const identityFault = expected2.certificateIdentity !== void 0 ? san !== expected2.certificateIdentity && `expected ${quote(expected2.certificateIdentity)}` : workflowFault(san, expected2, release2);
  if (identityFault) faults2.push(["SIGNER_IDENTITY", `The signer is ${quote(san)}: ${identityFault}.`]);
  wants("SIGNER_ISSUER", "The issuer", identity.issuer, expected2.issuer ?? workflowIssuer(expected2.serverUrl));
  const home = `${expected2.serverUrl}/${expected2.repository}`;
  wants("SIGNER_REPOSITORY", "The source repository", identity.sourceRepository, home);
  if (identity.buildSignerUri !== null) {
    wants("SIGNER_IDENTITY", "The build signer", identity.buildSignerUri, san);
  }
  if (!expected2.backfilled) {
    wants("SIGNER_COMMIT", "The commit of the run", identity.sourceRepositoryDigest, release2.commit);
    const ref = identity.sourceRepositoryRef;
    if (!isReleaseRef(ref, release2.tag)) {
      faults2.push(["SIGNER_REF", `The ref of the run is ${quote(ref)}, neither the tag nor a branch.`]);
    }
  }
  if (!expected2.selfHostedRunner) {
    wants("SIGNER_RUNNER", "The runner", identity.runnerEnvironment, "github-hosted");
  }
  const trigger = identity.buildTrigger;
  if (trigger === null || untrustedTriggers.includes(trigger)) {
    faults2.push(["SIGNER_TRIGGER", `The run was started by ${quote(trigger)}, which may not sign evidence.`]);
  }
  return faults2;
}
function idsNotCompared(identity, repository) {
  const { sourceRepositoryId, sourceRepositoryOwnerId } = identity;
  const lacking2 = sourceRepositoryId === null || sourceRepositoryOwnerId === null;
  if (!lacking2 && repository.state === "seen") return [];
  const why = lacking2 ? "the certificate does not state both" : "the facts do not have them";
  return [`The ids of repository and owner, which tell it from another that took over its name: ${why}.`];
}
function idFaults(identity, repository) {
  if (repository.state !== "seen") return [];
  const pairs = [
    ["repository", identity.sourceRepositoryId, String(repository.value.id)],
    ["owner", identity.sourceRepositoryOwnerId, String(repository.value.ownerId)]
  ];
  return pairs.filter(([, signed, assessed]) => signed !== null && signed !== assessed).map(([what, signed, assessed]) => [
    "SIGNER_REPOSITORY",
    `The ${what} id in the certificate is ${quote(signed)}, the assessed one ${assessed}.`
  ]);
}
function workflowFault(san, expected2, release2) {
  const own = `${expected2.repository}/.github/workflows/`;
  const asked = expected2.signerWorkflow;
  const workflow = asked?.startsWith(".github/") ? `${expected2.repository}/${asked}` : asked;
  if (workflow !== void 0) {
    const prefix2 = `${expected2.serverUrl}/${workflow}@`;
    if (!san.startsWith(prefix2)) return `expected the workflow ${quote(workflow)}`;
    if (!workflow.startsWith(own)) return null;
    return refFault(san.slice(prefix2.length), expected2, release2);
  }
  const prefix = `${expected2.serverUrl}/${own}`;
  const [, ref] = san.startsWith(prefix) ? /^[^/@]+\.ya?ml@(.+)$/.exec(san.slice(prefix.length)) ?? [] : [];
  if (ref === void 0) return `expected a workflow of ${quote(expected2.repository)}`;
  return refFault(ref, expected2, release2);
}
function refFault(ref, expected2, release2) {
  const fits = expected2.backfilled ? /^refs\/(heads|tags)\/./.test(ref) : isReleaseRef(ref, release2.tag);
  return fits ? null : `expected it at refs/tags/${singleLine(release2.tag, 200)} or a branch`;
}
function isReleaseRef(ref, tag) {
  return ref !== null && (ref === `refs/tags/${tag}` || /^refs\/heads\/./.test(ref));
}
function quote(text2) {
  return text2 === null ? "not stated" : `"${singleLine(text2, 300)}"`;
}

// src/verify/one-run.ts
function signerProblems(set, facts2, expected2) {
  const groups = groupsOf(set);
  const [main2, ...others] = groups;
  if (!main2) return [];
  const strangers = others.flatMap(
    (group) => group.map(
      ({ file: file2 }) => problem(file2, "SIGNER_DIFFERS", `Its certificate or trust root is not that of ${main2[0].file}.`)
    )
  );
  const release2 = facts2?.release ?? releaseOf(set);
  if (release2 === null) return strangers;
  const { file, identity } = main2[0];
  const also = main2.length > 1 ? ` (${main2.length} files have this signer)` : "";
  const faults2 = [
    ...signerFaults(identity, expected2, release2),
    ...facts2 ? idFaults(identity, facts2.facts.repository) : []
  ];
  return [
    ...faults2.map(([code3, message]) => problem(file, code3, `${message}${also}`)),
    ...strangers,
    ...runProblems(set)
  ];
}
function signerOf({ summary: summary2 }) {
  if (summary2 === null) return null;
  const { identity, instance } = summary2;
  return {
    identity: identity.subjectAlternativeName,
    issuer: identity.issuer,
    sourceRepository: identity.sourceRepository,
    commit: identity.sourceRepositoryDigest,
    ref: identity.sourceRepositoryRef,
    run: identity.runInvocation,
    instance
  };
}
function runProblems({ statements: statements2, summary: summary2 }) {
  const named2 = [
    ...statements2.map(({ file, identity, statement }) => ({
      file,
      identity,
      run: statement.predicate.invocation?.uri
    })),
    ...summary2 ? [
      {
        file: summary2.file,
        identity: summary2.identity,
        run: summary2.statement.predicate[summaryExtension].invocation?.uri
      }
    ] : []
  ];
  return named2.filter(({ identity, run }) => run !== void 0 && run !== identity.runInvocation).map(({ file }) => problem(file, "SIGNER_RUN", "It names another run than the one that signed it."));
}
function groupsOf({ statements: statements2, summary: summary2 }) {
  const groups = /* @__PURE__ */ new Map();
  for (const file of [...summary2 ? [summary2] : [], ...statements2]) {
    const key = new TextDecoder().decode(canonicalBytes([file.identity, file.instance]));
    groups.set(key, [...groups.get(key) ?? [], file]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
function releaseOf({ summary: summary2 }) {
  if (summary2 === null) return null;
  return { ...summary2.statement.predicate[summaryExtension].release, artefacts: [] };
}

// src/verify/verify-evidence-set.ts
function verifyEvidenceSet(input) {
  try {
    return verify(input);
  } catch (error2) {
    const message = error2 instanceof Error ? error2.message : String(error2);
    return refused([problem("", "UNEXPECTED", `Verification stopped: ${singleLine(message, 300)}`)], input, []);
  }
}
function verify(input) {
  const { files, verifier: verifier2, expected: expected2, policy, now } = input;
  const problems = [];
  const set = readSignedSet(files, verifier2, problems);
  linesProblems(files, problems);
  const factsBytes = present(files, factsFileName, problems);
  const facts2 = factsBytes && readSignedFacts(factsBytes, set, problems);
  problems.push(...rollUpProblems(set), ...signerProblems(set, facts2, expected2), ...expectedRelease(set, input));
  if (set.summary) problems.push(...freshnessProblems(set.summary, now));
  if (facts2) problems.push(...releaseProblems(set, facts2));
  if (facts2 && input.artefacts) problems.push(...artefactProblems(facts2.release, input.artefacts));
  const verdicts = facts2 ? replayProblems(set, facts2, input.judge, problems) : [];
  exportProblems(files, set, problems);
  const signer = signerOf(set);
  const notChecked = [
    ...set.summary && facts2 ? idsNotCompared(set.summary.identity, facts2.facts.repository) : [],
    ...notCheckedBy(input, facts2, madeSbomOf(set), signer)
  ];
  if (problems.length > 0 || !facts2 || !set.summary || !signer) return refused(problems, input, notChecked);
  const unmet = policy ? unmetBy(policy, verdicts, ageInDays(set.summary, now), facts2.terms.role) : [];
  return {
    verified: true,
    problems: [],
    principles: verdicts.map(({ principle, status, reason }) => ({
      principle,
      title: titleOf2(principle),
      status,
      reason
    })),
    policy: policy ? { met: unmet.length === 0, unmet } : null,
    notChecked,
    release: facts2.release,
    signer
  };
}
function madeSbomOf({ summary: summary2 }) {
  return summary2?.statement.predicate[summaryExtension].madeSbom?.name ?? null;
}
function expectedRelease({ summary: summary2 }, { expected: expected2 }) {
  if (summary2 === null) return [];
  const { release: release2 } = summary2.statement.predicate[summaryExtension];
  const pairs = [
    ["repository", release2.repository, expected2.repository],
    ["server", release2.serverUrl, expected2.serverUrl],
    ["tag", release2.tag, expected2.tag ?? release2.tag]
  ];
  return pairs.filter(([, signed, wanted2]) => signed !== wanted2).map(([what, signed, wanted2]) => {
    const told3 = `is "${singleLine(signed, 200)}", expected "${singleLine(wanted2, 200)}"`;
    return problem(summary2.file, "RELEASE_MISMATCH", `The ${what} ${told3}.`);
  });
}
function refused(problems, { policy }, notChecked) {
  const unmet = ["It was not looked at: the evidence is not verified."];
  return {
    verified: false,
    problems,
    principles: [],
    policy: policy ? { met: false, unmet } : null,
    notChecked,
    release: null,
    signer: null
  };
}
function titleOf2(principle) {
  return principleWords.find(({ number }) => number === principle)?.title ?? "";
}

// src/verify/verify-folders.ts
async function verifyFolders(request) {
  const { evidence, artefacts: artefacts2, trustedRoot, policy, expected: expected2, now } = request;
  const roots = trustedRoot === null ? [] : readTrustedRoots(new TextDecoder().decode(await readBytes(trustedRoot)));
  const [files, given2, wanted2] = await Promise.all([
    readEvidence(evidence),
    artefacts2 === null ? null : digestFolder(artefacts2),
    policy === null ? null : buyerPolicy(policy)
  ]);
  return verifyEvidenceSet({
    files,
    artefacts: given2?.artefacts ?? null,
    passedOver: given2 === null ? [] : passedOver(given2, files),
    verifier: (0, import_verifier.createBundleVerifier)({ roots: [...shippedRoots, ...roots] }),
    expected: expected2,
    now: now.toISOString(),
    ...wanted2 === null ? {} : { policy: wanted2 }
  });
}
function passedOver({ own, others }, files) {
  const strangers = [...own].filter(([name2, sha2562]) => sha2562 !== sha256Hex(files.get(name2) ?? new Uint8Array()));
  return [...strangers.map(([name2]) => name2), ...others].sort();
}
async function buyerPolicy(path2) {
  const read = readPolicy(await readBytes(path2));
  if (read.ok) return read.policy;
  const problems = read.problems.map(({ message, line: line4, column }) => `${path2}:${line4}:${column} ${message}`);
  throw new import_errors10.CopseError("USAGE", problems.join(" "), "Mend the policy; docs/verify.md shows one.");
}

// src/action/log.ts
var import_errors11 = __toESM(require_errors(), 1);

// src/report/annotations.ts
var keptOfALevel = 10;

// src/action/log.ts
var annotators = { error, warning, notice };
var given = { error: 0, warning: 0, notice: 0 };
function failWith(line4) {
  given.error++;
  setFailed(inert(line4));
}
var log = {
  line: (text2) => info(inert(text2)),
  /** How many annotations of each level were given so far. */
  given: () => ({ ...given }),
  /** A known error of several problems fails with one annotation for each, as many as are kept; a stack stays together. */
  fail: (error2) => {
    const text2 = (0, import_errors11.describeError)(error2);
    const lines = error2 instanceof import_errors11.CopseError ? text2.split("\n") : [text2];
    const room = Math.max(1, keptOfALevel - given.error);
    const shown = lines.length > room ? lines.slice(0, room - 1) : lines;
    const rest = lines.slice(shown.length);
    for (const line4 of rest) info(inert(line4));
    for (const line4 of shown) failWith(line4);
    if (rest.length > 0) failWith(`${rest.length} more problems are in the log of this step.`);
  },
  annotate: ({ level, message, ...place3 }) => {
    const properties = {
      title: inert(place3.title),
      ...place3.file === void 0 ? {} : { file: inert(place3.file) },
      ...place3.line === void 0 ? {} : { startLine: place3.line },
      ...place3.column === void 0 ? {} : { startColumn: place3.column }
    };
    given[level]++;
    annotators[level](inert(message), properties);
  },
  /** Markdown that report/ has escaped already. */
  summary: async (markdown) => {
    if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown).write();
  }
};

// src/action/verify.ts
var optional = (name2) => getInput(name2) || null;
function required(name2, form, what) {
  const value = getInput(name2);
  if (form.test(value)) return value;
  const said3 = value === "" ? "is empty" : "is not of the right form";
  throw new import_errors12.CopseError("INPUT_INVALID", `${name2} ${said3}.`, `Set it to ${what}.`);
}
function refusal({ problems }) {
  const count3 = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  const [first] = problems;
  if (first === void 0) return "Not verified.";
  return `Not verified: ${count3}, the first in ${first.file || "the whole set"}: ${first.code}. ${first.message}`;
}
async function main() {
  try {
    const tag = optional("tag");
    const signerWorkflow = optional("signer-workflow");
    const expected2 = {
      repository: required(
        "repository",
        /^[^/\s]+\/[^/\s]+$/,
        "the owner/name of the repository whose workflow signed"
      ),
      serverUrl: process.env["GITHUB_SERVER_URL"] ?? "https://github.com",
      ...tag === null ? {} : { tag },
      ...signerWorkflow === null ? {} : { signerWorkflow }
    };
    const report = await verifyFolders({
      evidence: required("evidence-dir", /./, "the folder with the downloaded evidence"),
      artefacts: optional("artefacts-dir"),
      trustedRoot: optional("trusted-root"),
      policy: optional("policy"),
      expected: expected2,
      now: /* @__PURE__ */ new Date()
    });
    for (const line4 of verificationText(report, 100).split("\n")) log.line(line4);
    setOutput("verified", String(report.verified));
    setOutput("policy-met", report.policy === null ? "" : String(report.policy.met));
    if (!report.verified) log.fail(refusal(report));
    else if (report.policy?.met === false)
      log.fail(`Verified, but the policy is not met: ${report.policy.unmet.join(" ")}`);
  } catch (error2) {
    setOutput("verified", "false");
    setOutput("policy-met", "");
    log.fail(error2);
  }
}
void main();
