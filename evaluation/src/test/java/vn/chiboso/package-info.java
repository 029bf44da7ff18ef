/** Root of the slice tests. */
@org.jspecify.annotations.NullMarked
package vn.chiboso;
