/** Rendering of reports and papers already filed. */
@NullMarked
package vn.chiboso.evaluation.adapter.out.documents;

import org.jspecify.annotations.NullMarked;
