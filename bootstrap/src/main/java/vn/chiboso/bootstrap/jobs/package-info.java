/** The console's page of recurring jobs: when each last ran, how late it is, run it now. */
@NullMarked
package vn.chiboso.bootstrap.jobs;

import org.jspecify.annotations.NullMarked;
