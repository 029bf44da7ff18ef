package vn.chiboso;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** So that slices of this module run without bootstrap. */
@SpringBootApplication
class TestApplication {}
