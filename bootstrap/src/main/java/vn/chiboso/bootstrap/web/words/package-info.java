/** Texts in the reader's language: bundles, locale, dates and numbers. */
@NullMarked
package vn.chiboso.bootstrap.web.words;

import org.jspecify.annotations.NullMarked;
