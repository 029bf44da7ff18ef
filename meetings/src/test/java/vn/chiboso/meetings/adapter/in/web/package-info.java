/** What bootstrap gives to web adapters, for tests. */
@NullMarked
package vn.chiboso.meetings.adapter.in.web;

import org.jspecify.annotations.NullMarked;
