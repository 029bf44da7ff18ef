@NullMarked
package vn.chiboso.membership.domain.badge;

import org.jspecify.annotations.NullMarked;
