/** What a file handed in really is. */
@NullMarked
package vn.chiboso.documents.adapter.out.content;

import org.jspecify.annotations.NullMarked;
