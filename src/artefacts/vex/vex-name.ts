/** Whether a file's name says that it is a VEX or CSAF document. What it is, only its content tells. */
export function isVexName(name: string): boolean {
  return name.length <= 300 && /(?:^|[._-])(?:open)?(?:vex|csaf)(?:[._-]|$)/i.test(name) && /\.json$/i.test(name);
}
