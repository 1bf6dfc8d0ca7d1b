import { css } from 'lit';

/* What the webmaster put between the tags shows until the widget is ready, and beneath the message where it could not start. */
export const shell = css`
#fallback{display:block}
:host([state=ready]) #fallback{display:none}
:host([state=error]) #fallback{margin-block-start:16px}
`;
