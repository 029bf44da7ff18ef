/** The country's list of administrative units, shipped with the product. */
@NullMarked
package vn.chiboso.membership.adapter.out.gazetteer;

import org.jspecify.annotations.NullMarked;
