/** Party committees founded from the country's list of administrative units. */
@NullMarked
package vn.chiboso.membership.domain.founding;

import org.jspecify.annotations.NullMarked;
