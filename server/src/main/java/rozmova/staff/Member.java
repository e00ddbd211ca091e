package rozmova.staff;

/// A person in a project.
public record Member(long id, String name, String email, Role role) {}
