/** What people type, read into values: dates, hours, numbers, ids; and the same ids in JSON. */
@NullMarked
package vn.chiboso.bootstrap.web.input;

import org.jspecify.annotations.NullMarked;
