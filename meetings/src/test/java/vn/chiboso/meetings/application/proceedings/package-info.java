/** The use cases after the roll call, on fakes and on real PostgreSQL. */
@NullMarked
package vn.chiboso.meetings.application.proceedings;

import org.jspecify.annotations.NullMarked;
