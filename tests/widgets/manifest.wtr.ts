import { expect } from '@open-wc/testing';
import { attributeFaults, widgetsOf, type Manifest } from '../house/manifest.js';

const manifest = (await (await fetch('/custom-elements')).json()) as Manifest;
const widgets = widgetsOf(manifest);

describe('attributes in the manifest', () => {
  for (const { folder, declaration } of widgets) {
    it(`of <${declaration.tagName ?? ''}> are those that the element observes`, async () => {
      await import(`/${folder}/define.ts`);
      const element = customElements.get(declaration.tagName ?? '') as unknown as {
        observedAttributes: readonly string[];
      };
      expect(attributeFaults(declaration, element.observedAttributes)).to.deep.equal([]);
    });
  }

  it('were read from the code as it stands', () => {
    expect(manifest.modules).not.to.be.empty;
  });
});
