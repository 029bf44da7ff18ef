@org.jspecify.annotations.NullMarked
package vn.chiboso.membership.domain.bridge;
