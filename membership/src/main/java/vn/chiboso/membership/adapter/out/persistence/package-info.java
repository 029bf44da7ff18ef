/** SQL on schema membership: dated reads set-based, writes by row. */
@NullMarked
package vn.chiboso.membership.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
