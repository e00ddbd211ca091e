package rozmova.bench.web;

/// Somebody who signs in.
public record Account(String role, String name, String email, String password) {}
