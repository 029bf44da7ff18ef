/** Units, rolls and standing as membership knows them. */
@NullMarked
package vn.chiboso.evaluation.adapter.out.membership;

import org.jspecify.annotations.NullMarked;
