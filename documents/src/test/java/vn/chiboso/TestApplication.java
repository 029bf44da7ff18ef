package vn.chiboso;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Stands for the product in slices of this module. */
@SpringBootApplication
public class TestApplication {}
