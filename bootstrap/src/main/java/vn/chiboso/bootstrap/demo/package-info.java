/**
 * Demo data: a province, a commune and a village branch, played through the product's own REST API with the clock moved, so that
 * every page has something true to show. Nothing here has rights of its own.
 */
@NullMarked
package vn.chiboso.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
