package vn.chiboso;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Lets slices of this module run without bootstrap. */
@SpringBootApplication
public class TestApplication {}
