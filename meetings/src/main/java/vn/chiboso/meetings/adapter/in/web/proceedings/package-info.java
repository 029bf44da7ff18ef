/** The cockpit, votes, live page and record of a meeting: pages and REST. */
@NullMarked
package vn.chiboso.meetings.adapter.in.web.proceedings;

import org.jspecify.annotations.NullMarked;
