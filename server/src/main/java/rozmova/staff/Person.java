package rozmova.staff;

/// A member of the staff, as others see them.
public record Person(long id, String name) {}
