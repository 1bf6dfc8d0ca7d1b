/** Real keys, sent by the browser: what they do by default happens too. */
import { sendKeys } from '@web/test-runner-commands';

export const press = (key: string): Promise<void> => sendKeys({ press: key });
export const type = (text: string): Promise<void> => sendKeys({ type: text });
