/** Version of this copy, held against package.json by a test. Two copies on one page compare theirs. */
export const version = '0.1.0';
