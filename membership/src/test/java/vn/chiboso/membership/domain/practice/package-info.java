/** Tests of the practice of members. */
@NullMarked
package vn.chiboso.membership.domain.practice;

import org.jspecify.annotations.NullMarked;
