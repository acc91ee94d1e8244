import { singleLine } from '../../text/inert.ts';

/** Ends the reading of a repository: `state` says what that means for its channel, the message why. */
export class TufStop extends Error {
  readonly state: 'invalid' | 'none' | 'unreachable';

  constructor(state: TufStop['state'], reason: string) {
    super(singleLine(reason, 300));
    this.name = 'TufStop';
    this.state = state;
  }
}
