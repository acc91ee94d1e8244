var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
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

// <stdin>
var stdin_exports = {};
__export(stdin_exports, {
  "src/errors.ts": () => errors_exports
});
module.exports = __toCommonJS(stdin_exports);

// src/errors.ts
var errors_exports = {};
__export(errors_exports, {
  CopseError: () => CopseError,
  describeError: () => describeError,
  errorCodes: () => errorCodes
});
var errorCodes = [
  "INPUT_INVALID",
  "CONFIG_UNREADABLE",
  "CONFIG_INVALID",
  "TAG_NOT_FOUND",
  "RELEASE_NOT_FOUND",
  "RELEASE_IMMUTABLE",
  "RELEASE_CONFLICT",
  "RELEASE_MOVED",
  "PERMISSION_MISSING",
  "GITHUB_UNAVAILABLE",
  "GITHUB_ANSWER_INVALID",
  "RATE_LIMITED",
  "IDENTITY_UNAVAILABLE",
  "IDENTITY_MISMATCH",
  "SIGNING_REFUSED",
  "SIGNING_FAILED",
  "TRUST_ROOT_INVALID",
  "EVIDENCE_INVALID",
  "UPLOAD_FAILED",
  "FILE_UNREADABLE",
  "SBOM_NOT_MADE",
  "USAGE"
];
var CopseError = class extends Error {
  name = "CopseError";
  code;
  fix;
  constructor(code, message, fix, cause) {
    super(message, cause === void 0 ? void 0 : { cause });
    this.code = code;
    this.fix = fix;
  }
};
function describeError(error) {
  if (!(error instanceof CopseError)) return error instanceof Error ? error.stack ?? error.message : String(error);
  return `${error.message} ${error.fix}`.split("\n").map((line) => `${error.code}: ${line}`).join("\n");
}
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  "src/errors.ts": null
});
