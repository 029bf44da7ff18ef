/** What is told to whom, over which channel and when. Plain Java. */
@NullMarked
package vn.chiboso.notification.domain;

import org.jspecify.annotations.NullMarked;
