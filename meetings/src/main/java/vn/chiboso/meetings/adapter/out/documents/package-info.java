/** The only place that asks documents. */
@NullMarked
package vn.chiboso.meetings.adapter.out.documents;

import org.jspecify.annotations.NullMarked;
