/** The register, the library and the dated rules in schema documents. */
@NullMarked
package vn.chiboso.documents.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
