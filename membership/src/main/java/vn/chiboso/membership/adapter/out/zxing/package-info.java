/** Squares that a telephone reads, by ZXing. */
@NullMarked
package vn.chiboso.membership.adapter.out.zxing;

import org.jspecify.annotations.NullMarked;
