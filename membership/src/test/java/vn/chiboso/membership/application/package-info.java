/** Tests of the use cases without a database. */
@NullMarked
package vn.chiboso.membership.application;

import org.jspecify.annotations.NullMarked;
