/** Notices, deliveries and preferences in PostgreSQL. */
@NullMarked
package vn.chiboso.notification.adapter.out.persistence;

import org.jspecify.annotations.NullMarked;
