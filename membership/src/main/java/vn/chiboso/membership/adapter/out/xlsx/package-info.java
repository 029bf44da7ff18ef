/** Reading of list books that come as XLSX workbooks. */
@NullMarked
package vn.chiboso.membership.adapter.out.xlsx;

import org.jspecify.annotations.NullMarked;
