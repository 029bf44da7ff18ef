package vn.chiboso;

import org.jspecify.annotations.NullMarked;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Stands in for bootstrap's application in this module's slices. */
@NullMarked
@SpringBootApplication
class TestApplication {}
