/** Who asks and who issues, answered by membership. */
@NullMarked
package vn.chiboso.documents.adapter.out.membership;

import org.jspecify.annotations.NullMarked;
