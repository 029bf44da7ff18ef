/** Tests of the use cases, without a database where one makes no difference. */
@NullMarked
package vn.chiboso.membership.application;

import org.jspecify.annotations.NullMarked;
