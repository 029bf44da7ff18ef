@NullMarked
package vn.chiboso.membership.domain.unitbook;

import org.jspecify.annotations.NullMarked;
