/** Shared by every module's tests as a test-jar; outside the product's root package so that it is no module. */
@org.jspecify.annotations.NullMarked
package testing;
