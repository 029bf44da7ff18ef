@NullMarked
package vn.chiboso.membership.adapter.in.web;

import org.jspecify.annotations.NullMarked;
