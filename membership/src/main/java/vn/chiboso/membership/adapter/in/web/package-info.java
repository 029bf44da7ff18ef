/** REST under /api/v1 and the pages of units, accounts, rolls and set-up. */
@NullMarked
package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.NullMarked;
