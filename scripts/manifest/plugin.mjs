/**
 * What the manifest's analyzer does not know of this project: that `define('mpp-x', MppX)` defines
 * a tag, and that an `@attr` line, written for webmasters, says more than the comment of the field
 * behind it, written for us.
 */

/**
 * @typedef {{ name: string, description?: string, type?: { text: string }, inheritedFrom?: { name: string } }} Attribute
 * @typedef {{ name: string, tagName?: string, customElement?: boolean, attributes?: Attribute[] }} Declaration
 * @typedef {{ modules: { declarations?: Declaration[] }[] }} Manifest
 */

/** @param {string} text `{type} name - description` */
export function parseAttr(text) {
  const [, type, name, description] = /^\s*(?:\{([^}]*)\}\s*)?(\S+)\s*(?:-\s*)?([^]*)$/.exec(text) ?? [];
  return name && description ? { type, name, description: description.replace(/\s+/g, ' ').trim() } : undefined;
}

export function mppManifest() {
  /** @type {Map<string, string>} Tag by class. */
  const tags = new Map();
  /** @type {Map<string, NonNullable<ReturnType<typeof parseAttr>>>} By class and attribute. */
  const docs = new Map();

  return {
    name: 'mpp-manifest',

    /** @param {{ ts: typeof import('typescript'), node: import('typescript').Node }} phase */
    analyzePhase({ ts, node }) {
      if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'define') {
        const [tag, widget] = node.arguments;
        if (tag && widget && ts.isStringLiteral(tag) && ts.isIdentifier(widget)) tags.set(widget.text, tag.text);
      }
      if (!ts.isClassDeclaration(node) || !node.name) return;
      for (const tag of ts.getJSDocTags(node)) {
        const attr =
          /^attr(?:ibute)?$/.test(tag.tagName.text) && parseAttr(ts.getTextOfJSDocComment(tag.comment) ?? '');
        if (attr) docs.set(`${node.name.text} ${attr.name}`, attr);
      }
    },

    /** @param {{ customElementsManifest: Manifest }} phase */
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations = [] }) => declarations)) {
        const tag = tags.get(declaration.name);
        if (tag) Object.assign(declaration, { tagName: tag, customElement: true });
        for (const attribute of declaration.attributes ?? []) {
          const doc =
            docs.get(`${declaration.name} ${attribute.name}`) ??
            docs.get(`${attribute.inheritedFrom?.name} ${attribute.name}`);
          if (!doc) continue;
          attribute.description = doc.description;
          if (doc.type) attribute.type = { text: doc.type };
        }
      }
    },
  };
}
