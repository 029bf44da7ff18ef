/** Accounts at a Keycloak; or, without one, the plain answer that there is nobody to tell. */
@NullMarked
package vn.chiboso.membership.adapter.out.keycloak;

import org.jspecify.annotations.NullMarked;
