package vn.chiboso.notification.domain;

/** A notice put into words. */
public record Words(String title, String body) {}
