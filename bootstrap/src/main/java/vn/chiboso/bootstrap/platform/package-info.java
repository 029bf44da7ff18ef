/** What the modules stand on: embedded database, clock, ids, event resubmission, jobs, start-up message. */
@NullMarked
package vn.chiboso.bootstrap.platform;

import org.jspecify.annotations.NullMarked;
