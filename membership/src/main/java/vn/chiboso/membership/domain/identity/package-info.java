/** How a person comes to an account and proves who they are: invitations, second factor, and what needs a second person. */
@NullMarked
package vn.chiboso.membership.domain.identity;

import org.jspecify.annotations.NullMarked;
