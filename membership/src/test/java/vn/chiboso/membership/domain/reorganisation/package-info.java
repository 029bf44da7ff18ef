/** Plans of reorganisations, in plain Java. */
@NullMarked
package vn.chiboso.membership.domain.reorganisation;

import org.jspecify.annotations.NullMarked;
