/** Aggregates, values and rules of meetings. Pure Java: no framework, no clock, no database. */
@NullMarked
package vn.chiboso.meetings.domain;

import org.jspecify.annotations.NullMarked;
