/** Tests of invitations, codes and proposals. */
@NullMarked
package vn.chiboso.membership.domain.identity;

import org.jspecify.annotations.NullMarked;
