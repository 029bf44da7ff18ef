/** One month of one branch, walked through the pages by the people whose month it is; one class per stretch of the way. */
@NullMarked
package vn.chiboso.bootstrap.journey.month;

import org.jspecify.annotations.NullMarked;
