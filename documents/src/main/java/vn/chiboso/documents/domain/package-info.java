/** Official papers, files handed in, and the rules both must meet. Plain Java, no clock, no database. */
@NullMarked
package vn.chiboso.documents.domain;

import org.jspecify.annotations.NullMarked;
