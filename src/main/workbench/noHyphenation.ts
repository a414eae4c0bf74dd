/** Stands in the build for each of Univer's hyphenation patterns: none, which it takes for a language it does not know. */
export default undefined;
